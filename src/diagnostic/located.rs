//! A finding together with the file that it is about.

use std::path::PathBuf;

use serde::Serialize;

use super::{Diagnostic, Place, Severity, Span};

/// A finding with what is needed to show it to people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocatedDiagnostic {
    /// The finding.
    pub diagnostic: Diagnostic,
    /// The file as the user can open it.
    pub path: Option<PathBuf>,
    /// Whether the file is built into bogen, so that there is nothing to open.
    pub is_built_in: bool,
    /// The file's text, if it may be shown. That of a file with answers may not.
    pub source: Option<String>,
}

/// A position in a text as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TextPosition {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

impl LocatedDiagnostic {
    /// Wraps a finding that is not about a project's files. The text of its file is not shown: it may contain answers.
    #[must_use]
    pub fn without_source(diagnostic: Diagnostic) -> Self {
        let path = match &diagnostic.place {
            Place::File { path, .. } => Some(path.clone()),
            Place::Command | Place::Form { .. } => None,
        };
        Self { diagnostic, path, is_built_in: false, source: None }
    }

    /// Reports whether it is an error.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.diagnostic.severity == Severity::Error
    }

    /// Returns the bytes of the file that the finding is about.
    #[must_use]
    pub const fn span(&self) -> Option<Span> {
        match &self.diagnostic.place {
            Place::File { span, .. } => *span,
            Place::Command | Place::Form { .. } => None,
        }
    }

    /// Returns where the span begins.
    #[must_use]
    pub fn position(&self) -> Option<TextPosition> {
        let before = self.source.as_ref()?.get(..self.span()?.start)?;
        let line_start = before.rfind('\n').map_or(0, |index| index + 1);
        Some(TextPosition { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 })
    }
}

impl From<Diagnostic> for LocatedDiagnostic {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::without_source(diagnostic)
    }
}
