//! Diffs between two versions of a form: complete, and with the right compatibility.

mod compatibility;
mod single_edits;
mod texts;

use std::path::Path;
use std::sync::LazyLock;

use bogen::definition::{self, Blocks, Definition, SharedParts};
use bogen::diagnostic::Severity;
use bogen::diff::{Change, Diff, FormSnapshot};
use bogen::field::OptionLists;
use bogen::localized::Localized;
use bogen::name::{FieldId, SectionId};
use bogen::{Files, Project};

/// The built-in blocks.
static BLOCKS: LazyLock<Blocks> = LazyLock::new(|| {
    let files = Files::built_in();
    let blocks =
        files.paths("forms/blocks/", ".toml").map(|path| (Path::new(path), files.text(path).unwrap().unwrap()));
    Blocks::read(blocks)
});

/// Reads a definition without errors, perhaps with built-in blocks; warnings are allowed.
fn definition(id: &str, source: &str) -> Option<Definition> {
    let shared = SharedParts { blocks: &BLOCKS, lists: &OptionLists::default() };
    let read = definition::read_with(Path::new(&format!("forms/{id}.toml")), source, shared);
    read.definition.filter(|_| read.findings.iter().all(|finding| finding.severity < Severity::Error))
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
