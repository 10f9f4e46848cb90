//! Joins the records of several sheets into one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::read::{Reading, release_status};
use crate::diagnostic::{Code, Diagnostic, LocatedDiagnostic, Place};
use crate::messages::ReaderLanguage;
use crate::repository::{FormRepository, FormVersion};
use crate::submission::{Channel, RawAnswers, json};
use crate::validate::{Context, Record, ReleaseStatus};
use crate::value::Raw;

/// A record that is joined, with the file that it was read from.
struct Sheet<'r> {
    path: PathBuf,
    version: FormVersion<'r>,
    record: Record,
}

/// Joins what was read from files. A record that was joined before is joined anew from its sheets.
///
/// # Errors
/// When a file could not be read, when there is no form, and when the sheets are of different forms, versions or copies.
pub fn join<'r>(
    repository: &'r FormRepository,
    readings: Vec<Reading<'r>>,
    reader: ReaderLanguage,
    today: Date,
) -> Result<Record, Vec<LocatedDiagnostic>> {
    let mut sheets = Vec::new();
    let mut findings = Vec::new();
    for Reading { path, result, trace: _, files: _ } in readings {
        match result {
            Ok((version, record)) => sheets.push(Sheet { path, version, record }),
            Err(more) => findings.extend(more),
        }
    }
    if findings.iter().any(LocatedDiagnostic::is_error) {
        return Err(findings);
    }
    joined(repository, &sheets, reader, today).map_err(|finding| vec![finding.into()])
}

fn joined(
    repository: &FormRepository,
    sheets: &[Sheet<'_>],
    reader: ReaderLanguage,
    today: Date,
) -> Result<Record, Diagnostic> {
    let Some(first) = sheets.first() else { return Err(Diagnostic::error(Code::JoinNothing, Place::Command)) };
    // The copy that they belong to is that of the first one that states it.
    let with_copy = sheets.iter().find(|sheet| sheet.record.origin().copy.is_some()).unwrap_or(first);
    for sheet in sheets {
        belongs(first, sheet)?;
        is_same_copy(with_copy, sheet)?;
    }
    let mut records = Vec::new();
    for sheet in sheets {
        records.extend(records_of(&sheet.path, &sheet.record)?);
    }
    let definition = first.version.definition;
    let head = RawAnswers {
        form: definition.form.id.to_string(),
        version: definition.form.version.clone(),
        excerpt: None,
        language: common(sheets, |record| record.origin().language.clone()),
        copy: sheets.iter().find_map(|sheet| sheet.record.origin().copy.clone()),
        fingerprint: common(sheets, |record| record.origin().fingerprint.clone()),
        draft: sheets.iter().any(|sheet| sheet.record.origin().draft),
        channel: Channel::Joined,
        answers: [].into(),
        attachments: Raw::Empty,
        unknown: [].into(),
        recorded_integrity: None,
        migrated_from: None,
        joined_from: None,
        saved: None,
    };
    let status = release_status(repository, today, &head)?;
    // Sheets in several languages have no text in common; together they are proven if each of them is.
    let is_proven = sheets.iter().all(|sheet| sheet.record.origin().standing.is_some());
    let same_text = if is_proven { Some(true) } else { status.same_text.filter(|is_same| !is_same) };
    let status = ReleaseStatus { same_text, ..status };
    let context = Context { today: Some(today), release_status: Some(status), ..Context::default() };
    first.version.validator(reader)?.join(head, records, &context)
}

/// Refuses a sheet of another form or version than the first one.
fn belongs(first: &Sheet<'_>, sheet: &Sheet<'_>) -> Result<(), Diagnostic> {
    let (one, other) = (first.record.origin(), sheet.record.origin());
    let finding = |code| refusal(code, first, sheet);
    if one.form != other.form {
        return Err(finding(Code::JoinOtherForm).with("form", &one.form));
    }
    if one.version != other.version {
        return Err(finding(Code::JoinOtherVersion).with("version", &other.version).with("first", &one.version));
    }
    Ok(())
}

/// Refuses a sheet that states another copy.
fn is_same_copy(first: &Sheet<'_>, sheet: &Sheet<'_>) -> Result<(), Diagnostic> {
    let is_other = sheet.record.origin().copy.is_some() && sheet.record.origin().copy != first.record.origin().copy;
    if is_other { Err(refusal(Code::JoinOtherCopy, first, sheet)) } else { Ok(()) }
}

fn refusal(code: Code, first: &Sheet<'_>, sheet: &Sheet<'_>) -> Diagnostic {
    Diagnostic::error(code, Place::file(sheet.path.clone())).with("other", first.path.to_string_lossy())
}

/// Returns a record as a value; of one that was joined before, those of its sheets.
fn records_of(path: &Path, record: &Record) -> Result<Vec<Raw>, Diagnostic> {
    if let Some(sheets) = record.joined_from() {
        return Ok(sheets.to_vec());
    }
    let bytes = serde_json::to_vec(record).unwrap_or_default();
    Ok(vec![json::value(&bytes, path)?])
}

/// Returns what all sheets have in common, if they do.
fn common(sheets: &[Sheet<'_>], of: impl Fn(&Record) -> Option<String>) -> Option<String> {
    let all: BTreeSet<_> = sheets.iter().map(|sheet| of(&sheet.record)).collect();
    if all.len() == 1 { all.into_iter().next().flatten() } else { None }
}
