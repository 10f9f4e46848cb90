//! The summary of many files.

use std::fmt::Write as _;

use crate::jobs::{CopyRelation, ReadingLog, ReadingOutcome};
use crate::messages::{Messages, quoted};

/// The maximum number of lines about files with the same copy; the table has them all.
const MAX_LINES: usize = 20;

/// Formats the summary for standard error: how many files were read, and which have the same copy of a form. `kept` is the number of
/// records that were there already.
pub(super) fn text(messages: &Messages, log: &ReadingLog, kept: usize) -> String {
    let count = |outcome| log.count(outcome);
    let (valid, with_errors) = (count(ReadingOutcome::Read), count(ReadingOutcome::WithErrors));
    let numbers = [
        ("read", valid + with_errors),
        ("with-errors", with_errors),
        ("to-be-signed", log.entries().iter().filter(|entry| entry.open_signatures > 0).count()),
        ("refused", count(ReadingOutcome::Refused)),
        ("no-form", count(ReadingOutcome::NoForm)),
        ("kept", kept),
    ];
    let numbers = numbers.map(|(name, number)| (name, number.to_string()));
    let mut text = String::from("\n");
    for (name, number) in &numbers {
        // Only the number of forms is said even if it is 0.
        if *name == "read" || number != "0" {
            let _ = writeln!(text, "{}", messages.phrase(&format!("read-count-{name}"), &[("count", number)]));
        }
    }
    let relations = log.relations();
    let lines: Vec<_> = log
        .entries()
        .iter()
        .zip(&relations)
        .filter_map(|(entry, relation)| line(messages, &quoted(&entry.path.to_string_lossy()), relation))
        .collect();
    for line in lines.iter().take(MAX_LINES) {
        let _ = writeln!(text, "  {line}");
    }
    if let Some(more) = lines.len().checked_sub(MAX_LINES).filter(|more| *more > 0) {
        let _ = writeln!(text, "  {}", messages.phrase("read-copies-more", &[("count", &more.to_string())]));
    }
    text
}

fn line(messages: &Messages, path: &str, relation: &CopyRelation) -> Option<String> {
    match relation {
        CopyRelation::Single | CopyRelation::Newest(_) => None,
        CopyRelation::SameAs(other) => {
            Some(messages.phrase("read-copy-same", &[("path", path), ("other", &other.to_string_lossy())]))
        }
        CopyRelation::OlderThan(other, because) => {
            let because = messages.phrase(&format!("read-because-{}", because.word()), &[]);
            let arguments = [("path", path), ("other", &*other.to_string_lossy()), ("because", &because)];
            Some(messages.phrase("read-copy-older", &arguments))
        }
        CopyRelation::DiffersFrom(other) => {
            Some(messages.phrase("read-copy-differs", &[("path", path), ("other", &other.to_string_lossy())]))
        }
        CopyRelation::OtherName(other) => {
            Some(messages.phrase("read-copy-other-name", &[("path", path), ("other", &other.to_string_lossy())]))
        }
    }
}
