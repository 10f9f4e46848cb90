//! The problems of a record in words.

use std::fmt::Write as _;
use std::path::Path;

use crate::diagnostic::ProblemSeverity;
use crate::integrity::FormState;
use crate::messages::{Messages, quoted, tame};
use crate::validate::{Problem, Record};

/// Formats a record's problems in the reader's language.
pub(in crate::cli) fn problems(messages: &Messages, path: &Path, record: &Record) -> String {
    let count = |severity| record.problems().iter().filter(|problem| problem.severity == severity).count().to_string();
    let (errors, warnings) = (count(ProblemSeverity::Error), count(ProblemSeverity::Warning));
    let summary = messages.phrase("summary", &[("errors", &errors), ("warnings", &warnings)]);
    let origin = record.origin();
    let path = quoted(&path.to_string_lossy());
    let sheet = origin.sheet.as_ref().map(|sheet| format!(", {sheet}")).unwrap_or_default();
    let mut text = format!("{path} ({} {}{sheet}): {summary}\n", origin.form, origin.version);
    if let Some(form) = record.file().and_then(|evidence| evidence.form) {
        let _ = writeln!(text, "  {}", messages.phrase(state(form), &[]));
    }
    // The names of signers are only in the record, because this output may end up in logs.
    let signatures = record.file().map_or(0, |evidence| evidence.signatures.iter().filter(|one| one.holds()).count());
    if signatures > 0 {
        let _ = writeln!(text, "  {}", messages.phrase("form-signed", &[("count", &signatures.to_string())]));
    }
    let is_open = |problem: &&Problem| problem.severity == ProblemSeverity::SignatureOpen;
    for problem in record.problems().iter().filter(|problem| !is_open(problem)) {
        text.push_str(&line(messages, problem));
    }
    // Signatures on paper are nothing to mend, so they stand at the end.
    for problem in record.problems().iter().filter(is_open) {
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
pub(in crate::cli) fn line(messages: &Messages, problem: &Problem) -> String {
    let severity = messages.problem_severity(problem.severity);
    let path = problem.path.as_ref().map(|path| format!(" {}:", quoted(path))).unwrap_or_default();
    format!("  {severity}[{}]:{path} {}\n", problem.code, tame(&problem.message))
}
