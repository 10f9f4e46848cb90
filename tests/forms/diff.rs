//! Diffs between two versions of a form: complete, and with the right compatibility.

mod compatibility;
mod single_edits;
mod texts;

use std::path::Path;

use bogen::definition::{self, Definition};
use bogen::diagnostic::Severity;
use bogen::diff::{Change, Diff, FormSnapshot};
use bogen::localized::Localized;
use bogen::name::{FieldId, SectionId};
use bogen::{Files, Project};

/// Reads a definition without errors; warnings are allowed.
fn definition(id: &str, source: &str) -> Option<Definition> {
    let (definition, findings) = definition::read(Path::new(&format!("forms/{id}.toml")), source);
    definition.filter(|_| findings.iter().all(|finding| finding.severity < Severity::Error))
}

/// Compares two definitions without texts.
fn structure(old: &Definition, new: &Definition) -> Diff {
    Diff::between(&FormSnapshot { definition: old, forms: &[] }, &FormSnapshot { definition: new, forms: &[] })
}

/// Localises a form in all its languages.
fn languages(project: &Project, definition: &Definition) -> Vec<Localized> {
    project.locales_of(definition).map(|locale| project.localize(definition, locale).0).collect()
}

/// Reads the built-in forms, with one file replaced.
fn changed(path: &str, text: &str) -> Project {
    let mut files = Files::built_in();
    files.insert(path, text.as_bytes().to_vec());
    Project::read(files).0
}

/// Formats a change as one line.
fn line(change: &Change) -> String {
    let place = serde_json::to_value(&change.subject).expect("JSON");
    let id = place.get("id").and_then(|id| id.as_str()).unwrap_or("form");
    let code = change.code.as_ref().map(|code| format!("[{code}]")).unwrap_or_default();
    let values = match (&change.before, &change.after) {
        (None, None) => String::new(),
        (before, after) => {
            format!(": {} → {}", before.as_deref().unwrap_or("∅"), after.as_deref().unwrap_or("∅"))
        }
    };
    let certain = if change.certain { "" } else { "?" };
    format!(
        "{id}.{}{code} {}{values} ({}, {}{certain})",
        change.aspect.word(),
        change.kind.word(),
        change.compatibility.word(),
        change.class.word(),
    )
}

fn lines(diff: &Diff) -> Vec<String> {
    diff.changes.iter().map(line).collect()
}

fn field(id: &str) -> bogen::diff::Subject {
    bogen::diff::Subject::Field { id: FieldId::new(id).expect("an id") }
}

fn section(id: &str) -> bogen::diff::Subject {
    bogen::diff::Subject::Section { id: SectionId::new(id).expect("an id") }
}
