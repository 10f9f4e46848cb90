//! The log of many files that were read, as CSV. It contains no answers.

use crate::jobs::{CopyRelation, ReadingEntry, ReadingLog};
use crate::messages::Messages;
use crate::spreadsheet_csv::CsvWriter;

/// The columns, in their order.
const COLUMNS: [&str; 16] = [
    "file",
    "form",
    "version",
    "sheet",
    "language",
    "copy",
    "outcome",
    "errors",
    "warnings",
    "state",
    "signatures",
    "record",
    "relation",
    "other-file",
    "because",
    "open-signatures",
];

/// Renders the log, one row per file.
#[must_use]
pub fn csv(messages: &Messages, log: &ReadingLog) -> String {
    let headings = COLUMNS.map(|column| messages.phrase(&format!("read-column-{column}"), &[]));
    let mut csv = CsvWriter::new(messages.language(), headings.iter().map(String::as_str));
    for (entry, relation) in log.entries().iter().zip(log.relations()) {
        csv.push(row(messages, entry, &relation).iter().map(String::as_str));
    }
    csv.into_text()
}

fn row(messages: &Messages, entry: &ReadingEntry, relation: &CopyRelation) -> [String; 16] {
    let phrase = |prefix: &str, word: &str| messages.phrase(&format!("{prefix}{word}"), &[]);
    let form = entry.form.as_ref();
    let state = form.and_then(|form| form.state).map(|state| phrase("read-state-", state.word()));
    let (relation, other, because) = match relation {
        CopyRelation::Single => ("", None, None),
        CopyRelation::SameAs(other) => ("same", Some(other), None),
        CopyRelation::Newest(because) => ("newest", None, Some(because)),
        CopyRelation::OlderThan(other, because) => ("older", Some(other), Some(because)),
        CopyRelation::DiffersFrom(other) => ("differs", Some(other), None),
        CopyRelation::OtherName(other) => ("other-name", Some(other), None),
    };
    let relation = if relation.is_empty() { String::new() } else { phrase("read-relation-", relation) };
    [
        entry.path.to_string_lossy().into_owned(),
        form.map(|form| form.form.clone()).unwrap_or_default(),
        form.map(|form| form.version.clone()).unwrap_or_default(),
        form.and_then(|form| form.sheet.as_ref()).map(ToString::to_string).unwrap_or_default(),
        form.and_then(|form| form.language.clone()).unwrap_or_default(),
        form.and_then(|form| form.copy.clone()).unwrap_or_default(),
        phrase("read-outcome-", entry.outcome.word()),
        entry.errors.to_string(),
        entry.warnings.to_string(),
        state.unwrap_or_default(),
        form.map(|form| form.signatures.to_string()).unwrap_or_default(),
        entry.record.as_ref().map(|path| path.to_string_lossy().into_owned()).unwrap_or_default(),
        relation,
        other.map(|path| path.to_string_lossy().into_owned()).unwrap_or_default(),
        because.map(|because| phrase("read-because-", because.word())).unwrap_or_default(),
        entry.open_signatures.to_string(),
    ]
}
