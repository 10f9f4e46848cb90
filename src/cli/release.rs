//! `bogen release`: releases a version of a form.

use super::args;
use super::copy_id;
use super::input;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::jobs;
use crate::locale::format_date;
use crate::repository::LogSeal;

/// Releases a version, or prints what is missing.
pub(super) fn run(session: &Session, arguments: &args::Release) -> Result<Outcome, Stop> {
    let storage = session.folder_storage()?;
    let key = input::signing_key(arguments.key.as_deref())?;
    let new_project = copy_id::new_project()?;
    let released = jobs::release(
        &storage,
        &arguments.form,
        session.today,
        LogSeal { new_project: &new_project, key: key.as_ref() },
    )?;
    output::print_path(&released.folder)?;
    let release = released.release;
    let day = format_date(session.messages.language().tag(), release.valid_from);
    let values = [("form", &*release.form), ("version", &*release.version), ("day", &*day)];
    output::tell(&format!("{}\n", session.messages.phrase("release-done", &values)));
    Ok(Outcome::Fine)
}
