//! Numbers sections and questions.

use crate::definition::Numbering;

/// The numbers that were given so far.
pub(super) struct Numbers {
    numbering: Numbering,
    section: usize,
    question: usize,
}

impl Numbers {
    pub(super) const fn new(numbering: Numbering) -> Self {
        Self { numbering, section: 0, question: 0 }
    }

    /// Begins a section and returns its number, if it has one.
    pub(super) const fn section(&mut self) -> Option<usize> {
        self.section += 1;
        match self.numbering {
            Numbering::BySection => {
                self.question = 0;
                Some(self.section)
            }
            Numbering::Through | Numbering::None => None,
        }
    }

    /// Returns the number of the next question, if it has one.
    pub(super) fn question(&mut self) -> Option<String> {
        self.question += 1;
        match self.numbering {
            Numbering::BySection => Some(format!("{}.{}", self.section, self.question)),
            Numbering::Through => Some(self.question.to_string()),
            Numbering::None => None,
        }
    }
}
