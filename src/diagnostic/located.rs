//! A finding with its file, ready for display.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;

use super::{Diagnostic, Place, Severity, SourceText, Span};

/// A finding with its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocatedDiagnostic {
    /// The finding.
    pub diagnostic: Diagnostic,
    /// The path of the file, as the user can open it.
    pub path: Option<PathBuf>,
    /// Whether the file is built into bogen and cannot be opened.
    pub is_built_in: bool,
    /// The file's text, if it may be displayed. Files with answers are not displayed.
    pub source: Option<Arc<SourceText>>,
}

/// A position in a text, counted in lines and characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TextPosition {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

impl LocatedDiagnostic {
    /// Wraps a finding that does not concern a project's files. Its file is not displayed, because it may contain
    /// answers.
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

    /// Returns the part of the file that the finding refers to.
    #[must_use]
    pub const fn span(&self) -> Option<Span> {
        match &self.diagnostic.place {
            Place::File { span, .. } => *span,
            Place::Command | Place::Form { .. } => None,
        }
    }

    /// Returns the position of the start of the span.
    #[must_use]
    pub fn position(&self) -> Option<TextPosition> {
        let (source, start) = (self.source.as_ref()?, self.span()?.start);
        let line = source.line(start);
        let before = source.as_str().get(source.start(line)..start)?;
        Some(TextPosition { line: line + 1, column: before.chars().count() + 1 })
    }
}

impl From<Diagnostic> for LocatedDiagnostic {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::without_source(diagnostic)
    }
}
