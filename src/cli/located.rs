//! A finding together with its file as the user knows it, and the file's text.

use std::path::PathBuf;

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Place, Severity, Span};
use crate::messages::Messages;

/// A finding with all that is needed to show it.
pub(super) struct Located {
    /// The finding.
    pub(super) finding: Diagnostic,
    /// The file as the user can open it.
    pub(super) shown: Option<PathBuf>,
    /// Whether the file is built in, so that there is nothing to open.
    pub(super) built_in: bool,
    /// The file's text, if it may be shown.
    pub(super) source: Option<String>,
}

/// A position in a file as people count: from 1, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Position {
    /// The line.
    pub(super) line: usize,
    /// The character in the line.
    pub(super) column: usize,
}

impl Located {
    /// Takes a finding that is not about a project's files. Its file's text is not shown: it may hold answers.
    pub(super) fn elsewhere(finding: Diagnostic) -> Self {
        let shown = match &finding.place {
            Place::File { path, .. } => Some(path.clone()),
            Place::Command | Place::Form { .. } => None,
        };
        Self { finding, shown, built_in: false, source: None }
    }

    /// Says whether it is an error.
    pub(super) fn is_error(&self) -> bool {
        self.finding.severity == Severity::Error
    }

    /// Returns the bytes that are meant.
    pub(super) const fn span(&self) -> Option<Span> {
        match &self.finding.place {
            Place::File { span, .. } => *span,
            Place::Command | Place::Form { .. } => None,
        }
    }

    /// Returns where the bytes that are meant begin.
    pub(super) fn position(&self) -> Option<Position> {
        let before = self.source.as_ref()?.get(..self.span()?.start)?;
        let line_start = before.rfind('\n').map_or(0, |index| index + 1);
        Some(Position { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 })
    }

    /// Describes the finding for programs.
    pub(super) fn json(&self, messages: &Messages) -> Value {
        let arguments: Map<_, _> =
            self.finding.arguments.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
        json!({
            "code": self.finding.code,
            "severity": self.finding.severity,
            "place": self.place(),
            "message": messages.sentence(&self.finding),
            "help": messages.help(&self.finding),
            "arguments": arguments,
        })
    }

    fn place(&self) -> Value {
        let mut place = json!(self.finding.place);
        let Some(object) = place.as_object_mut() else { return place };
        if let Some(path) = &self.shown {
            object.insert("path".to_owned(), json!(path.to_string_lossy()));
        }
        if self.built_in {
            object.insert("built-in".to_owned(), json!(true));
        }
        if let Some(position) = self.position() {
            object.insert("line".to_owned(), json!(position.line));
            object.insert("column".to_owned(), json!(position.column));
        }
        place
    }
}
