//! `bogen diff`: what changed from one version of a form to another.

use super::args::{self, Shape};
use super::output::{self, Stop};
use super::{Outcome, Session};
use crate::diff::Diff;

mod compared;
mod text;

use compared::Compared;

/// Prints what changed.
pub(super) fn run(session: &Session, arguments: &args::Diff) -> Result<Outcome, Stop> {
    let old = Compared::find(session, &arguments.form, &arguments.old)?;
    let new = Compared::find(session, &arguments.form, &arguments.new)?;
    let diff = Diff::between(&old.version(), &new.version());
    output::print(&match arguments.format {
        Shape::Text => text::render(&session.messages, &diff, &[&new.version(), &old.version()]),
        Shape::Json => format!("{:#}\n", serde_json::json!(diff)),
    })?;
    Ok(Outcome::Fine)
}
