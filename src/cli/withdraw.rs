//! `bogen withdraw`: a version must no longer be used.

use std::collections::BTreeMap;

use super::args::Withdraw;
use super::output::{self, Stop};
use super::release::sign::Signer;
use super::release::write::Desk;
use super::{Outcome, Session, edition, release};
use crate::control::{Manifest, Person, Withdrawal};
use crate::diagnostic::{Code, Diagnostic, Place};

/// Withdraws a version, or says what is in the way.
pub(super) fn run(session: &Session, arguments: &Withdraw) -> Result<Outcome, Stop> {
    let folder = release::folder(session)?;
    let signer = arguments.key.as_deref().map(Signer::read).transpose()?;
    let mut desk = Desk::open(folder).map_err(Stop::Findings)?;
    check(session, arguments, &desk)?;
    let text = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let withdrawal = Withdrawal {
        form: arguments.form.clone(),
        version: arguments.version.clone(),
        withdrawn: session.today,
        why: text(&arguments.why),
        by: Person { name: text(&arguments.by), role: text(&arguments.role), date: session.today },
    };
    let written = desk.commit(Manifest::Withdrawal(withdrawal), &BTreeMap::new(), signer.as_ref())?;
    output::print(&format!("{}\n", written.display()))?;
    let values = [("form", &*arguments.form), ("version", &*arguments.version)];
    output::tell(&format!("{}\n", session.messages.phrase("withdraw-done", &values)));
    Ok(Outcome::Fine)
}

fn check<D>(session: &Session, arguments: &Withdraw, desk: &Desk<D>) -> Result<(), Diagnostic> {
    let Withdraw { form, version, why, by, role, .. } = arguments;
    let about = |code| Diagnostic::error(code, Place::Form { form: form.clone(), locale: None });
    let said = [("why", why), ("by", by), ("role", role)];
    if let Some((key, _)) = said.into_iter().find(|(_, text)| text.trim().is_empty()) {
        return Err(Diagnostic::error(Code::WithdrawEmpty, Place::Command).with("key", key));
    }
    if let Some(withdrawal) = &edition::find(&desk.releases, form, version)?.withdrawn {
        return Err(about(Code::WithdrawTwice).with("version", version).with("day", withdrawal.withdrawn));
    }
    match desk.releases.log.last_day().filter(|last| *last > session.today) {
        Some(last) => Err(about(Code::ReleaseClock).with("last", last).with("today", session.today)),
        None => Ok(()),
    }
}
