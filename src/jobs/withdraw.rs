//! Withdraws a version of a form: from then on it must not be used.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use crate::control::{Manifest, Person, Withdrawal};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::repository::{LogSeal, ReleaseLock, ReleaseStore};
use crate::storage::Storage;

/// What to withdraw, why, and who does it.
#[derive(Clone, Copy, Debug)]
pub struct WithdrawRequest<'a> {
    /// The form's id.
    pub form: &'a str,
    /// The version's number.
    pub version: &'a str,
    /// Why it must not be used any more.
    pub why: &'a str,
    /// The name of the person who withdraws it.
    pub by: &'a str,
    /// Their role, such as `Leitung`.
    pub role: &'a str,
    /// The day.
    pub today: Date,
}

/// Withdraws a version. Returns the folder that says so.
///
/// # Errors
/// When the version was never released or is withdrawn already, when a reason or name is empty, when somebody else is
/// writing a release, when it cannot be written. Then nothing has happened.
pub fn withdraw(
    storage: &Arc<dyn Storage>,
    request: &WithdrawRequest<'_>,
    seal: LogSeal<'_>,
) -> Result<PathBuf, Vec<Diagnostic>> {
    let mut lock = ReleaseLock::acquire(Arc::clone(storage))?;
    check(request, &lock.releases).map_err(|finding| vec![finding])?;
    let text = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let withdrawal = Withdrawal {
        form: request.form.to_owned(),
        version: request.version.to_owned(),
        withdrawn: request.today,
        why: text(request.why),
        by: Person { name: text(request.by), role: text(request.role), date: request.today },
    };
    lock.commit(Manifest::Withdrawal(withdrawal), &BTreeMap::new(), seal).map_err(|finding| vec![finding])
}

fn check(request: &WithdrawRequest<'_>, releases: &ReleaseStore) -> Result<(), Diagnostic> {
    let WithdrawRequest { form, version, why, by, role, today } = *request;
    let about = |code| Diagnostic::error(code, Place::form(form));
    let said = [("why", why), ("by", by), ("role", role)];
    if let Some((key, _)) = said.into_iter().find(|(_, text)| text.trim().is_empty()) {
        return Err(Diagnostic::error(Code::WithdrawEmpty, Place::Command).with("key", key));
    }
    if let Some(withdrawal) = &releases.version(form, version)?.withdrawn {
        return Err(about(Code::WithdrawTwice).with("version", version).with("day", withdrawal.withdrawn));
    }
    match releases.log.last_day().filter(|last| *last > today) {
        Some(last) => Err(about(Code::ReleaseClock).with("last", last).with("today", today)),
        None => Ok(()),
    }
}
