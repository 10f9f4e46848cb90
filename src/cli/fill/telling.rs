//! What is told of the copies: which were not made and why, which should be looked at. Never an answer.

use std::path::Path;

use super::super::{Outcome, output, read};
use super::is_error;
use super::one::Made;
use crate::diagnostic::Diagnostic;
use crate::messages::{Messages, quoted};
use crate::submission::batch::Position;

/// Tells what becomes of the copies, and counts them.
pub(super) struct Telling<'m> {
    messages: &'m Messages,
    path: &'m Path,
    filled: u64,
    refused: u64,
    outcome: Outcome,
}

impl<'m> Telling<'m> {
    /// Begins with no copies. `path` is the file with the answers.
    pub(super) const fn new(messages: &'m Messages, path: &'m Path) -> Self {
        Self { messages, path, filled: 0, refused: 0, outcome: Outcome::Fine }
    }

    /// Tells what became of an entry, if there is anything to tell.
    pub(super) fn tell(&mut self, made: &Made) {
        if made.is_refused() {
            self.refused += 1;
            self.outcome = self.outcome.max(if made.is_impossible() { Outcome::Impossible } else { Outcome::Findings });
        } else {
            self.filled += 1;
        }
        if !made.problems.is_empty() || !made.findings.is_empty() {
            output::tell(&self.text(made));
        }
    }

    /// Says whether there was no entry at all.
    pub(super) const fn is_empty(&self) -> bool {
        self.filled == 0 && self.refused == 0
    }

    /// Tells how many copies were made, if it were many or some were not.
    pub(super) fn end(self) -> Outcome {
        if self.filled + self.refused > 1 || self.refused > 0 {
            let (filled, refused) = (self.filled.to_string(), self.refused.to_string());
            let text = self.messages.phrase("fill-done", &[("filled", &filled), ("refused", &refused)]);
            output::tell(&format!("{text}\n"));
        }
        self.outcome
    }

    fn text(&self, made: &Made) -> String {
        let head = if made.is_refused() { "fill-refused" } else { "fill-doubtful" };
        let mut text = self.messages.phrase(head, &[("where", &self.position(made.position))]);
        text.push('\n');
        for problem in &made.problems {
            text.push_str(&read::line(self.messages, problem));
        }
        for finding in &made.findings {
            text.push_str(&self.line(finding));
        }
        text
    }

    fn position(&self, position: Position) -> String {
        let path = quoted(&self.path.to_string_lossy());
        let phrase = |id, number: u64| self.messages.phrase(id, &[("path", &path), ("number", &number.to_string())]);
        match position {
            Position::Whole => path,
            Position::Line(line) => phrase("fill-where-line", line),
            Position::Item(item) => phrase("fill-where-item", item),
        }
    }

    fn line(&self, finding: &Diagnostic) -> String {
        let (severity, code) = (self.messages.severity(finding.severity), finding.code.word());
        let sentence = self.messages.sentence(finding);
        // What to do is said where something must be done.
        let help = self.messages.help(finding).filter(|_| is_error(finding));
        let help = help.map(|help| format!("    = {}: {help}\n", self.messages.phrase("what-to-do", &[])));
        format!("  {severity}[{code}]: {sentence}\n{}", help.unwrap_or_default())
    }
}
