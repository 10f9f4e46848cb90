//! `bogen release`: releases a version of a form.

use super::args;
use super::confirm;
use super::copy_id;
use super::input;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::jobs;
use crate::locale::format_date;
use crate::messages::quoted;
use crate::repository::LogSeal;

/// Releases a version, or prints what is missing.
pub(super) fn run(session: &Session, arguments: &args::Release) -> Result<Outcome, Stop> {
    let storage = session.folder_storage()?;
    if !arguments.yes {
        let release = jobs::check_release(&storage, &arguments.form, session.today)?;
        confirm::tell_changes(session, &arguments.form)?;
        let values = [("form", &*release.form), ("version", &*release.version), ("approver", &*release.approver.name)];
        if !confirm::ask(session, false, "release-ask", &values)? {
            return Ok(Outcome::Findings);
        }
    }
    let key = input::signing_key(arguments.key.as_deref())?;
    let new_project = copy_id::new_project()?;
    let released = jobs::release(
        &storage,
        &arguments.form,
        session.today,
        LogSeal { new_project: &new_project, noted: session.clock, key: key.as_ref() },
    )?;
    output::print_path(&released.folder)?;
    let release = released.release;
    let day = format_date(session.messages.language().tag(), release.valid_from);
    let values = [("form", &*release.form), ("version", &*release.version), ("day", &*day)];
    output::tell(&format!("{}\n", session.messages.phrase("release-done", &values)));
    if let Some(reason) = &release.class_reason {
        let reason = quoted(reason);
        output::tell(&format!("{}\n", session.messages.phrase("release-class-overridden", &[("reason", &*reason)])));
    }
    Ok(Outcome::Fine)
}
