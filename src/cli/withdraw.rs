//! `bogen withdraw`: withdraws a version of a form.

use super::args::Withdraw;
use super::copy_id;
use super::input;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::jobs::{self, WithdrawRequest};
use crate::repository::LogSeal;

/// Withdraws a version, or prints the reason why it cannot.
pub(super) fn run(session: &Session, arguments: &Withdraw) -> Result<Outcome, Stop> {
    let storage = session.folder_storage()?;
    let key = input::signing_key(arguments.key.as_deref())?;
    let request = WithdrawRequest {
        form: &arguments.form,
        version: &arguments.version,
        why: &arguments.why,
        by: &arguments.by,
        role: &arguments.role,
        today: session.today,
    };
    let new_project = copy_id::new_project()?;
    let seal = LogSeal { new_project: &new_project, key: key.as_ref() };
    let folder = jobs::withdraw(&storage, &request, seal)?;
    output::print_path(&folder)?;
    let values = [("form", &*arguments.form), ("version", &*arguments.version)];
    output::tell(&format!("{}\n", session.messages.phrase("withdraw-done", &values)));
    Ok(Outcome::Fine)
}
