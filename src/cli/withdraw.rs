//! `bogen withdraw`: withdraws a version of a form.

use super::args::Withdraw;
use super::confirm;
use super::copy_id;
use super::input;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::jobs::{self, Consequences, WithdrawRequest};
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
    if !arguments.yes {
        tell_consequences(session, &jobs::consequences(&storage, &request)?);
    }
    let values = [("form", &*arguments.form), ("version", &*arguments.version)];
    if !confirm::ask(session, arguments.yes, "withdraw-ask", &values)? {
        return Ok(Outcome::Findings);
    }
    let new_project = copy_id::new_project()?;
    let seal = LogSeal { new_project: &new_project, noted: session.clock, key: key.as_ref() };
    let folder = jobs::withdraw(&storage, &request, seal)?;
    output::print_path(&folder)?;
    output::tell(&format!("{}\n", session.messages.phrase("withdraw-done", &values)));
    Ok(Outcome::Fine)
}

/// Says what will be in force then, and how many copies are known.
fn tell_consequences(session: &Session, consequences: &Consequences) {
    let Consequences { in_force, in_force_then, copies } = consequences;
    let is_same = if in_force == in_force_then { "yes" } else { "no" };
    let then = in_force_then.clone().unwrap_or_else(|| "none".to_owned());
    let values = [("same", is_same), ("then", &*then), ("copies", &*copies.to_string())];
    output::tell(&format!("{}\n", session.messages.phrase("withdraw-consequences", &values)));
}
