//! Shared parsing of raw values into answers: collects issues and values that cannot be parsed.

use super::answer_problem::{AnswerPart, AnswerProblem};
use super::characters::{self, longer_than};
use super::typed_text::is_unseen;
use crate::value::Raw;

/// The maximum length of texts without a limit in the definition: own words, names and places of signatures.
pub(crate) const SHORT_TEXT: u32 = 200;

/// Collects the issues of one field's answer while it is parsed.
#[derive(Debug, Default)]
pub(crate) struct AnswerParser {
    /// The issues in the order in which they were found.
    pub(crate) issues: Vec<(AnswerPart, AnswerProblem)>,
    /// The values that could not be parsed.
    pub(crate) unread: Vec<(AnswerPart, Raw)>,
}

impl AnswerParser {
    /// Reports an issue of an answer that is kept.
    pub(crate) fn report(&mut self, part: AnswerPart, issue: AnswerProblem) {
        self.issues.push((part, issue));
    }

    /// Reports an issue and sets the value aside as unread. For a value given twice, only that is reported.
    pub(crate) fn reject(&mut self, part: AnswerPart, issue: AnswerProblem, raw: Raw) {
        let issue = if matches!(raw, Raw::Twice(_)) { AnswerProblem::GivenTwice } else { issue };
        self.unread.push((part.clone(), raw));
        self.issues.push((part, issue));
    }

    /// Adds the issues of the elements of a list, each issue once, and their unread values as one list.
    pub(crate) fn merge(&mut self, each: Self) {
        for issue in each.issues {
            if !self.issues.contains(&issue) {
                self.issues.push(issue);
            }
        }
        if !each.unread.is_empty() {
            self.unread.push((AnswerPart::Whole, Raw::List(each.unread.into_iter().map(|(_, raw)| raw).collect())));
        }
    }

    /// Parses one line of text and removes control characters. Returns nothing for text that cannot be seen.
    pub(crate) fn line(&mut self, part: AnswerPart, raw: Raw, max_length: u32) -> Option<String> {
        self.text(part, raw, max_length, characters::line)
    }

    /// Parses text of several lines and removes control characters. Returns nothing for text that cannot be seen.
    pub(crate) fn lines(&mut self, part: AnswerPart, raw: Raw, max_length: u32) -> Option<String> {
        self.text(part, raw, max_length, characters::lines)
    }

    fn text(
        &mut self,
        part: AnswerPart,
        raw: Raw,
        max_length: u32,
        clean: fn(String) -> (String, bool),
    ) -> Option<String> {
        let Raw::Text(text) = raw else {
            if !raw.is_blank() {
                self.reject(part, AnswerProblem::Shape, raw);
            }
            return None;
        };
        let (text, removed) = clean(text);
        if removed {
            self.report(part.clone(), AnswerProblem::ControlCharacters);
        }
        if is_unseen(&text) {
            if !text.is_empty() {
                self.report(part, AnswerProblem::InvisibleCharacters);
            }
            return None;
        }
        if longer_than(&text, max_length) {
            self.report(part, AnswerProblem::TooLong(max_length));
        }
        Some(text)
    }
}
