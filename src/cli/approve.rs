//! `bogen approve`: records who approves, reviews or translated a text.

use super::args;
use super::confirm::{self, tell_changes};
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::control::Control;
use crate::jobs::{self, ApproveRequest, ChangeText};

/// Shows what is approved, asks, and writes it into the control sheet.
pub(super) fn run(session: &Session, arguments: &args::Approve) -> Result<Outcome, Stop> {
    let storage = session.folder_storage()?;
    if !arguments.yes {
        tell_changes(session, &arguments.form)?;
    }
    if !confirm::ask(session, arguments.yes, "approve-ask", &[("name", &arguments.by), ("form", &arguments.form)])? {
        return Ok(Outcome::Findings);
    }
    let request = ApproveRequest {
        form: &arguments.form,
        capacity: arguments.capacity.to_job(),
        locales: &arguments.locale,
        by: &arguments.by,
        role: arguments.role.as_deref(),
        day: session.today,
        change: ChangeText {
            what: arguments.what.as_deref(),
            why: arguments.why.as_deref(),
            class: arguments.class.map(args::ChangeClassName::to_control),
            class_reason: arguments.class_reason.as_deref(),
        },
    };
    let approved = jobs::approve(&storage, &request)?;
    output::print_path(&approved.path)?;
    let digits = Control::short_fingerprint(&approved.fingerprint);
    let tags = arguments.locale.join(", ");
    let values = [
        ("name", &*arguments.by),
        ("capacity", request.capacity.word()),
        ("form", &*arguments.form),
        ("version", &*approved.version),
        ("fingerprint", &*digits),
        ("tags", &*tags),
    ];
    let id = if arguments.locale.is_empty() { "approve-done" } else { "approve-done-languages" };
    output::tell(&format!("{}\n", session.messages.phrase(id, &values)));
    Ok(Outcome::Fine)
}
