//! `bogen read`: turns returned files into records.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::args::Read;
use super::input;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::diagnostic::{LocatedDiagnostic, Severity};
use crate::integrity::FormState;
use crate::jobs::{Reading, RecordMigrator, SubmissionReader};
use crate::messages::{Messages, quoted, tame};
use crate::storage::{Durability, replace_file, unwritable};
use crate::submission::Channel;
use crate::validate::{Problem, Record};

/// Reads all files. A file that cannot be read does not stop the others.
pub(super) fn run(session: &Session, arguments: &Read) -> Result<Outcome, Stop> {
    let repository = session.repository()?;
    // If the working files cannot be read, report that once instead of for each file of an unknown version.
    repository.working()?;
    let (language, today) = (session.messages.language(), session.today);
    let reader = SubmissionReader::new(&repository, Channel::Html, language, today);
    let mut migrator =
        arguments.version.as_deref().map(|target| RecordMigrator::new(&repository, language, today, target));
    let mut names = Names::default();
    let mut outcome = Outcome::Fine;
    for path in &arguments.files {
        let readings = match input::submission(path) {
            Ok(bytes) => reader.read_all(&bytes, path),
            Err(findings) => vec![Reading::without_record(path, findings)],
        };
        let is_single = arguments.files.len() == 1 && readings.len() == 1;
        for Reading { path, result, .. } in readings {
            let record = result.and_then(|(_, record)| match &mut migrator {
                Some(migrator) => migrator.migrate(&path, record),
                None => Ok(record),
            });
            match record {
                Ok(record) => {
                    match &arguments.out {
                        Some(folder) => write(folder, &names.of(&path), &record, is_single)?,
                        None if is_single => output::print(&pretty(&record))?,
                        None => output::print(&format!("{}\n", serde_json::json!(record)))?,
                    }
                    output::tell(&problems(&session.messages, &path, &record));
                    outcome = outcome.max(if record.is_valid() { Outcome::Fine } else { Outcome::Findings });
                }
                Err(findings) => {
                    session.tell(&findings);
                    let is_refused = findings.iter().any(LocatedDiagnostic::is_error);
                    outcome = outcome.max(if is_refused { Outcome::Impossible } else { Outcome::Fine });
                }
            }
        }
    }
    Ok(outcome)
}

fn pretty(record: &Record) -> String {
    format!("{:#}\n", serde_json::json!(record))
}

/// Writes a record. Only a single one is written durably, because that takes longer than reading.
fn write(folder: &Path, name: &Path, record: &Record, is_single: bool) -> Result<(), Stop> {
    let path = &folder.join(name);
    if is_single {
        output::write(path, pretty(record).as_bytes())?;
    } else {
        fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
        let written = replace_file(path, pretty(record).as_bytes(), Durability::Buffered);
        written.map_err(|error| unwritable(path, &error))?;
    }
    output::print(&format!("{}\n", path.display()))
}

/// Formats a record's problems in the reader's language.
pub(super) fn problems(messages: &Messages, path: &Path, record: &Record) -> String {
    let count = |severity| record.problems().iter().filter(|problem| problem.severity == severity).count().to_string();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let summary = messages.phrase("summary", &[("errors", &errors), ("warnings", &warnings)]);
    let origin = record.origin();
    let path = quoted(&path.to_string_lossy());
    let mut text = format!("{path} ({} {}): {summary}\n", origin.form, origin.version);
    if let Some(form) = record.file().and_then(|evidence| evidence.form) {
        let _ = writeln!(text, "  {}", messages.phrase(state(form), &[]));
    }
    // The names of signers are only in the record, because this output may end up in logs.
    let signatures = record.file().map_or(0, |evidence| evidence.signatures.iter().filter(|one| one.holds()).count());
    if signatures > 0 {
        let _ = writeln!(text, "  {}", messages.phrase("form-signed", &[("count", &signatures.to_string())]));
    }
    for problem in record.problems() {
        text.push_str(&line(messages, problem));
    }
    text
}

/// Returns the message id for the state of a returned form.
const fn state(form: FormState) -> &'static str {
    match form {
        FormState::Unchanged => "form-unchanged",
        FormState::Rewritten => "form-rewritten",
        FormState::Altered => "form-altered",
        FormState::Incomparable => "form-incomparable",
    }
}

/// Formats a problem as a line.
pub(super) fn line(messages: &Messages, problem: &Problem) -> String {
    let severity = messages.severity(problem.severity);
    let path = problem.path.as_ref().map(|path| format!(" {}:", quoted(path))).unwrap_or_default();
    format!("  {severity}[{}]:{path} {}\n", problem.code, tame(&problem.message))
}

/// The names of the records written so far, so that no two files write the same record.
#[derive(Default)]
struct Names(BTreeSet<PathBuf>);

impl Names {
    /// Returns the name of the record of a file: the file's name with another extension, and a number if it is taken.
    fn of(&mut self, path: &Path) -> PathBuf {
        let stem = path.file_stem().filter(|stem| *stem != "-").map(|stem| stem.to_string_lossy().into_owned());
        let stem = stem.unwrap_or_else(|| "answers".to_owned());
        let numbered = (2..).map(|number| format!("{stem}-{number}"));
        let mut names = std::iter::once(stem.clone()).chain(numbered).map(|stem| PathBuf::from(stem + ".record.json"));
        let name = names.find(|name| !self.0.contains(name)).unwrap_or_default();
        self.0.insert(name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_files_write_the_same_record() {
        let mut names = Names::default();
        let of = ["a/x.json", "b/x.json", "-", "x"].map(|path| names.of(Path::new(path)));
        assert_eq!(
            of.map(|name| name.display().to_string()),
            ["x.record.json", "x-2.record.json", "answers.record.json", "x-3.record.json"]
        );
    }
}
