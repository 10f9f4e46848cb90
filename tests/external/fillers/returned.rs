//! Reads the filled files and compares them with the answers that the HTML form saves.

use std::fs;
use std::path::Path;

use bogen::integrity::{Change, FormState, IntegrityReport};
use bogen::submission::{self, Channel};
use bogen::validate::{Context, Record};
use serde_json::Value;

use super::filling::Filled;
use super::forms::Blank;
use super::known_losses::keeps_looks;
use super::programs::{Program, Refusal};

/// Checks that a program rejected the file, as listed in the table of losses.
pub fn check_refused(out: &Path, said: &str, refusals: &[Refusal]) {
    assert!(!out.exists(), "{} was made after all: the loss can be taken out of the table", out.display());
    let refusal = refusals.iter().find(|refusal| refusal.out == out).expect("a file that is not made is refused");
    assert!(refusal.said.contains(said), "{}: {}", out.display(), refusal.said);
}

/// Checks every value of a filled file, and of the files next to it.
pub fn check_returned(program: &Program, filled: &Filled) {
    let out = &filled.job.out;
    check_form(filled.blank, out, program.leaves());
    check_record(filled.blank, out, &filled.expected);
    for end in program.also_makes(filled.blank) {
        check_record(filled.blank, &out.with_extension(end), &filled.expected);
    }
}

/// Checks that the form in a file is the issued one.
pub fn check_form(blank: &Blank, path: &Path, form: FormState) {
    let evidence = blank.handed_out.compare(&bytes(path)).expect("the file can be read");
    if keeps_looks(path) {
        let is_look = |change: &Change| matches!(change, Change::FieldLook { .. });
        assert!(!evidence.changes.is_empty() && evidence.changes.iter().all(is_look), "{evidence:?}");
        return;
    }
    assert_eq!(evidence, IntegrityReport { form: Some(form), ..IntegrityReport::default() }, "{}", path.display());
}

/// Checks that a file gives the same record as the HTML form that was filled with `expected`.
pub fn check_record(blank: &Blank, path: &Path, expected: &Value) {
    let found = record(blank, path);
    let mut file = blank.form.file(expected);
    file.as_object_mut().expect("a file is an object").shift_remove("copy");
    let other = blank.form.read(&file);
    let (found, other) = (common(&found), common(&other));
    if let Some(difference) = difference("", &found, &other) {
        panic!("{}: {difference}", path.display());
    }
}

/// Reads a file and validates it.
pub fn record(blank: &Blank, path: &Path) -> Record {
    let raw = submission::read(&bytes(path), path, Channel::Html);
    let raw = raw.unwrap_or_else(|findings| panic!("{}: {findings:?}", path.display()));
    blank
        .form
        .validator()
        .validate(raw, &Context::default())
        .unwrap_or_else(|findings| panic!("{}: {findings:?}", path.display()))
}

/// Reads a file.
pub fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns a record without its channel and the properties that depend on the channel.
pub fn common(record: &Record) -> Value {
    let mut record = serde_json::to_value(record).expect("a record is JSON");
    let parts = record.as_object_mut().expect("a record is an object");
    for part in ["channel", "evidence"] {
        parts.shift_remove(part);
    }
    record
}

/// Returns the first difference of two values.
fn difference(path: &str, found: &Value, expected: &Value) -> Option<String> {
    match (found, expected) {
        (Value::Object(found_parts), Value::Object(parts)) if found_parts.keys().eq(parts.keys()) => {
            parts.iter().find_map(|(name, part)| difference(&format!("{path}.{name}"), &found_parts[name], part))
        }
        (Value::Array(found_entries), Value::Array(entries)) if found_entries.len() == entries.len() => {
            let mut pairs = found_entries.iter().zip(entries).enumerate();
            pairs.find_map(|(index, (found, entry))| difference(&format!("{path}[{index}]"), found, entry))
        }
        _ => (found != expected).then(|| format!("at {path}: found {found}, expected {expected}")),
    }
}
