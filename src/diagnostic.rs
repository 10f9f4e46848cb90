//! The type of all findings: code, severity, place and arguments.
//!
//! A diagnostic has a stable code and arguments instead of a text. Its sentence and its help text are messages of that code
//! in `locales/*/findings.ftl`. Arguments never contain answers.

use std::path::PathBuf;

use serde::Serialize;

use crate::name::words;

mod code;
mod limit;
mod located;
mod problem_severity;
mod source_text;

pub use code::Code;
pub use limit::{MAX_FINDINGS, limit};
pub use located::{LocatedDiagnostic, TextPosition};
pub use problem_severity::ProblemSeverity;
pub use source_text::{LineIndex, SourceText};

words! {
    /// How much a finding weighs.
    Severity {
        /// Worth a look; nothing is stopped.
        Warning = "warning",
        /// Wrong: what was asked for cannot be relied on.
        Error = "error",
    }
}

/// A range of bytes of a file: from `start` to `end`, exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// The place that a finding refers to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Default)]
#[serde(tag = "in", rename_all = "kebab-case")]
pub enum Place {
    /// The command as a whole.
    #[default]
    Command,
    /// A file, or a part of it.
    File {
        /// The path, as given by the user or relative to the project's folder.
        path: PathBuf,
        /// The part.
        #[serde(skip_serializing_if = "Option::is_none")]
        span: Option<Span>,
    },
    /// A form as a whole, in one locale or in all: not a line of its source.
    Form {
        /// The form's id.
        form: String,
        /// The locale.
        #[serde(skip_serializing_if = "Option::is_none")]
        locale: Option<String>,
    },
}

impl Place {
    /// Returns the place of a whole file.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self::File { path: path.into(), span: None }
    }

    /// Returns the place of a part of a file.
    #[must_use]
    pub fn file_span(path: impl Into<PathBuf>, span: impl Into<Span>) -> Self {
        Self::File { path: path.into(), span: Some(span.into()) }
    }

    /// Returns the place of a form in all its locales.
    #[must_use]
    pub fn form(form: &(impl ToString + ?Sized)) -> Self {
        Self::Form { form: form.to_string(), locale: None }
    }

    /// Returns the place of a form in one locale.
    #[must_use]
    pub fn form_in(form: &(impl ToString + ?Sized), locale: &str) -> Self {
        Self::Form { form: form.to_string(), locale: Some(locale.to_owned()) }
    }
}

/// The argument with the forms that use what the finding is about, if several can.
pub const USED_BY: &str = "used-by";

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of finding. Codes are stable across versions of bogen.
    pub code: Code,
    /// The severity.
    pub severity: Severity,
    /// The place.
    pub place: Place,
    /// The variables of its message, by name.
    pub arguments: Vec<(&'static str, String)>,
}

impl Diagnostic {
    /// Creates an error.
    #[must_use]
    pub fn error(code: Code, place: Place) -> Self {
        Self { code, severity: Severity::Error, place, arguments: Vec::new() }
    }

    /// Creates a warning.
    #[must_use]
    pub fn warning(code: Code, place: Place) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place) }
    }

    /// Adds the variable `$name` of the message.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "callers pass ids, texts and numbers by value")]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }

    /// Returns the ids of the forms that use what the finding is about, if it names them.
    #[must_use]
    pub fn used_by(&self) -> Option<&str> {
        self.arguments.iter().find(|(name, _)| *name == USED_BY).map(|(_, forms)| forms.as_str())
    }

    /// Takes over the forms of an earlier finding that is otherwise the same, and reports whether it is.
    fn is_repeated_by(&mut self, other: &Self) -> bool {
        let others = |finding: &Self| -> Vec<_> {
            finding.arguments.iter().filter(|(name, _)| *name != USED_BY).cloned().collect()
        };
        let is_same = (&self.place, self.code, self.severity) == (&other.place, other.code, other.severity)
            && others(self) == others(other);
        if is_same && let Some(more) = other.used_by() {
            let known: Vec<_> = self.used_by().into_iter().flat_map(|forms| forms.split(", ")).collect();
            let forms: Vec<_> =
                known.iter().copied().chain(more.split(", ").filter(|form| !known.contains(form))).collect();
            let forms = forms.join(", ");
            self.arguments.retain(|(name, _)| *name != USED_BY);
            self.arguments.push((USED_BY, forms));
        }
        is_same
    }
}

/// Sorts findings by place, joins those that differ only in the forms that they concern, so that output is deterministic, and
/// limits their number.
pub fn sort(findings: &mut Vec<Diagnostic>) {
    let is_last = |finding: &Diagnostic| finding.code == Code::FindingsOmitted;
    findings.sort_by(|a, b| {
        (is_last(a), &a.place, a.code, &a.arguments).cmp(&(is_last(b), &b.place, b.code, &b.arguments))
    });
    findings.dedup_by(|later, earlier| earlier.is_repeated_by(later));
    limit(findings);
}
