//! One type for all findings: what is wrong, where, and the values that explain it.
//!
//! A diagnostic carries a stable code and arguments, no sentence. Its sentence and its advice are found by the
//! code in `locales/*/program.ftl`, in the language of whoever reads it. Findings never carry an answer.

use std::path::PathBuf;

use serde::Serialize;

use crate::name::words;

mod code;

pub use code::Code;

words! {
    /// How much a finding weighs.
    Severity {
        /// Worth a look; nothing is stopped.
        Warning = "warning",
        /// Wrong: what was asked for cannot be relied on.
        Error = "error",
    }
}

/// Bytes of a file: from `start` up to, not including, `end`.
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

/// Where a finding is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Default)]
#[serde(tag = "in", rename_all = "kebab-case")]
pub enum Place {
    /// Nowhere in particular: the command as a whole.
    #[default]
    Command,
    /// A file, and the bytes of it that are meant, if known.
    File {
        /// The path as the user knows it.
        path: PathBuf,
        /// What part of it.
        #[serde(skip_serializing_if = "Option::is_none")]
        span: Option<Span>,
    },
    /// A form, in one locale if the finding belongs to one: its page, not one line of its source.
    Form {
        /// The form's id.
        form: String,
        /// The locale.
        #[serde(skip_serializing_if = "Option::is_none")]
        locale: Option<String>,
    },
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding; stable across versions.
    pub code: Code,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// The values that its message names, by the name they have there.
    pub arguments: Vec<(&'static str, String)>,
}

impl Diagnostic {
    /// Makes an error.
    #[must_use]
    pub fn error(code: Code, place: Place) -> Self {
        Self { code, severity: Severity::Error, place, arguments: Vec::new() }
    }

    /// Makes a warning.
    #[must_use]
    pub fn warning(code: Code, place: Place) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place) }
    }

    /// Adds a value that the message names `$name`.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "ids, texts and numbers are handed in as they are")]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }
}

/// Sorts findings by where they are, and removes repeats, so that a run's output is always the same.
pub fn sort(findings: &mut Vec<Diagnostic>) {
    findings.sort_by(|a, b| (&a.place, a.code, &a.arguments).cmp(&(&b.place, b.code, &b.arguments)));
    findings.dedup();
}
