//! `bogen diff`: the changes from one version of a form to another.

use std::path::Path;

use super::args::{self, Shape};
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::diff::Diff;
use crate::jobs::ComparedVersion;
use crate::repository::{FormRepository, LoadedProject, unknown_version};
use crate::storage::FolderStorage;

mod text;

/// Prints the changes.
pub(super) fn run(session: &Session, arguments: &args::Diff) -> Result<Outcome, Stop> {
    let repository = session.repository()?;
    let old = find(&repository, &arguments.form, &arguments.old)?;
    let new = find(&repository, &arguments.form, &arguments.new)?;
    let diff = Diff::between(&old.version(), &new.version());
    match arguments.format {
        Shape::Text => output::print(&text::render(&session.messages, &diff, &[&new.version(), &old.version()]))?,
        Shape::Json => output::print_json(&format!("{:#}\n", serde_json::json!(diff)))?,
    }
    Ok(Outcome::Fine)
}

/// Returns the changes between two versions as text.
pub(super) fn between(session: &Session, old: &ComparedVersion, new: &ComparedVersion) -> String {
    let diff = Diff::between(&old.version(), &new.version());
    text::render(&session.messages, &diff, &[&new.version(), &old.version()])
}

/// Returns a version by its name: `draft`, the number of a release, or another project's folder.
fn find(repository: &FormRepository, form: &str, name: &str) -> Result<ComparedVersion, Stop> {
    if let Some(version) = ComparedVersion::find(repository, form, name)? {
        return Ok(version);
    }
    if Path::new(name).is_dir() {
        let other = LoadedProject::read_any(&FolderStorage::new(name))?;
        return Ok(ComparedVersion::of_other(&other, form)?);
    }
    Err(unknown_version(form, name, &repository.releases().known(form)).into())
}
