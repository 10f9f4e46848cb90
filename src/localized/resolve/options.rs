//! Labels of options: those of the definition and those that bogen adds.

use std::collections::BTreeSet;

use super::resolver::Resolver;
use crate::diagnostic::{Code, Severity};
use crate::field::UnitWords;
use crate::localized::field::Choice;
use crate::localized::words::Word;
use crate::name::{CodeId, Reserved, option_in_name};

impl Resolver<'_> {
    /// Returns a reserved option, with the form's own label if it has one.
    pub(super) fn reserved(&mut self, message: &str, code: Reserved) -> Choice {
        let word = match code {
            Reserved::Other => Word::Other,
            Reserved::NoAnswer => Word::NoAnswer,
            Reserved::DontKnow => Word::DontKnow,
            Reserved::Yes => Word::Yes,
            Reserved::No => Word::No,
            Reserved::Agreed => Word::Agreed,
            Reserved::Declined => Word::Declined,
        };
        let label = self.optional_line(message, Some(code.word())).unwrap_or_else(|| self.line(word.id(), None));
        Choice { code: code.word().to_owned(), label }
    }

    pub(super) fn options<'c>(&mut self, message: &str, codes: impl Iterator<Item = &'c str>) -> Vec<Choice> {
        let options = codes
            .map(|code| match Reserved::from_word(code).filter(|code| code.is_offered_beside_options()) {
                Some(reserved) => self.reserved(message, reserved),
                None => self.worded(message, "option", code),
            })
            .collect();
        self.report_same_words(message, "option", options)
    }

    /// Reports answers that have the same words as one before them.
    fn report_same_words(&mut self, message: &str, prefix: &str, choices: Vec<Choice>) -> Vec<Choice> {
        let mut known = BTreeSet::new();
        for choice in &choices {
            let text = choice.label.plain();
            // A missing text was reported already.
            if !text.is_empty() && !known.insert(text.trim().to_lowercase()) {
                let attribute = format!("{prefix}-{}", option_in_name(&choice.code));
                self.catalog.report(message, Some(&attribute), Code::SameWords, Severity::Error, &[("text", text)]);
            }
        }
        choices
    }

    /// Returns a code with its label: the attribute `.option-CODE`, `.statement-CODE` or `.point-CODE`.
    pub(super) fn worded(&mut self, message: &str, prefix: &str, code: &str) -> Choice {
        Choice { code: code.to_owned(), label: self.line(message, Some(&format!("{prefix}-{}", option_in_name(code)))) }
    }

    pub(super) fn all_worded(&mut self, message: &str, prefix: &str, codes: &[CodeId]) -> Vec<Choice> {
        let choices = codes.iter().map(|code| self.worded(message, prefix, code.as_str())).collect();
        self.report_same_words(message, prefix, choices)
    }

    /// Returns units with their words: the messages `unit-CODE`.
    pub(super) fn units(&mut self, codes: &[CodeId]) -> Vec<Choice> {
        // As they are read: a unit must not be called like another one or its code.
        let mut words = UnitWords::of_codes(codes);
        let mut units = Vec::new();
        for code in codes {
            let message = format!("unit-{code}");
            let label = self.line(&message, None);
            let text = label.plain();
            words.add(code, &text);
            if words.is_shared(&text) {
                self.catalog.report(&message, None, Code::SameWords, Severity::Error, &[("text", text)]);
            }
            units.push(Choice { code: code.to_string(), label });
        }
        units
    }

    pub(super) fn face(&mut self, message: &str, point: u8) -> Choice {
        let name = format!("face-{point}");
        let label = self.optional_line(message, Some(&name)).unwrap_or_else(|| self.line(&name, None));
        Choice { code: point.to_string(), label }
    }
}
