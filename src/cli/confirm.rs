//! Questions before something that cannot be undone.

use std::io::{self, IsTerminal as _};

use super::diff;
use super::output::{self, Stop};
use super::session::Session;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::jobs::ComparedVersion;
use crate::repository::DRAFT;

/// What counts as consent.
const CONSENT: [&str; 4] = ["j", "ja", "y", "yes"];

/// Asks whether to go on. `is_given` is consent given in advance, as programs do.
///
/// # Errors
/// Without it, when nobody can be asked.
pub(super) fn ask(session: &Session, is_given: bool, id: &str, values: &[(&str, &str)]) -> Result<bool, Stop> {
    if is_given {
        return Ok(true);
    }
    if !io::stdin().is_terminal() {
        return Err(Diagnostic::error(Code::ConfirmNobody, Place::Command).into());
    }
    output::tell(&format!("{} ", session.messages.phrase(id, values)));
    let mut answer = String::new();
    let is_read = io::stdin().read_line(&mut answer).is_ok();
    let consents = is_read && CONSENT.contains(&answer.trim().to_lowercase().as_str());
    if !consents {
        output::tell(&format!("{}\n", session.messages.phrase("confirm-declined", &[])));
    }
    Ok(consents)
}

/// Shows what has changed in a form since its newest release. What cannot be compared is reported by what follows.
pub(super) fn tell_changes(session: &Session, form: &str) -> Result<(), Stop> {
    let repository = session.repository()?;
    let Some(newest) = repository.history().newest(form) else {
        output::tell(&format!("{}\n", session.messages.phrase("release-first", &[("form", form)])));
        return Ok(());
    };
    let old = ComparedVersion::find(&repository, form, &newest.release.version);
    let new = ComparedVersion::find(&repository, form, DRAFT);
    if let (Ok(Some(old)), Ok(Some(new))) = (old, new) {
        output::tell(&format!("{}\n", diff::between(session, &old, &new)));
    }
    Ok(())
}
