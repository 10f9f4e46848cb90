//! Checks the forms that others name by number and version.

use std::path::Path;

use super::loaded_project::LoadedProject;
use super::release_store::ReleaseStore;
use crate::definition::{self, CitedForm, Definition};
use crate::diagnostic::{Code, Diagnostic};
use crate::name::FormId;
use crate::project_path::ProjectPath;

/// Returns what is wrong with the forms that a definition names: each must exist, and be named as the working version or the newest
/// released one that was not withdrawn.
pub(super) fn check(releases: &ReleaseStore, loaded: &LoadedProject, definition: &Definition) -> Vec<Diagnostic> {
    let cites = definition.form.cites.iter();
    cites.filter_map(|(id, cited)| fault(releases, loaded, definition, (id, cited))).collect()
}

fn fault(
    releases: &ReleaseStore,
    loaded: &LoadedProject,
    definition: &Definition,
    (id, cited): (&FormId, &CitedForm),
) -> Option<Diagnostic> {
    let working = loaded.project.forms.get(id).map(|other| (&other.form.number, &other.form.version));
    let in_force = releases.history.versions_of(id.as_str()).rfind(|version| version.withdrawn.is_none());
    let in_force = in_force.map(|version| (&version.release.number, &version.release.version));
    let known: Vec<_> = working.into_iter().chain(in_force).collect();
    let path = ProjectPath::definition(definition.form.id.as_str());
    let source = loaded.project.files().text(&path).and_then(Result::ok).unwrap_or_default();
    let place = definition::place_of(Path::new(&path), source, &format!("form.cites.{id}"));
    if known.is_empty() {
        return Some(Diagnostic::error(Code::CitedFormMissing, place).with("name", id));
    }
    if known.contains(&(&cited.number, &cited.version)) {
        return None;
    }
    let known: Vec<_> = known.iter().map(|(number, version)| format!("{number}, {version}")).collect();
    let finding = Diagnostic::error(Code::CitedFormOther, place).with("name", id).with("number", &cited.number);
    Some(finding.with("version", &cited.version).with("known", known.join("; ")))
}
