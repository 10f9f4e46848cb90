//! What the kinds of field share when they turn what a file says into typed answers.

use super::answer_issue::{AnswerIssue, AnswerPart};
use super::characters::{self, longer_than};
use crate::value::Raw;

/// The greatest length of the short texts whose length no definition sets: own words, names and places.
pub(crate) const SHORT_TEXT: u32 = 200;

/// Collects what comes up while one field's answer is typed.
#[derive(Debug, Default)]
pub(crate) struct AnswerParser {
    /// What is wrong, in the order in which it was found.
    pub(crate) issues: Vec<(AnswerPart, AnswerIssue)>,
    /// What could not be typed, as it stood in the file.
    pub(crate) unread: Vec<(AnswerPart, Raw)>,
}

impl AnswerParser {
    /// Says what is wrong with an answer that is kept all the same.
    pub(crate) fn report(&mut self, part: AnswerPart, issue: AnswerIssue) {
        self.issues.push((part, issue));
    }

    /// Sets aside what cannot be typed, and says why. What was given twice is at issue for that alone.
    pub(crate) fn reject(&mut self, part: AnswerPart, issue: AnswerIssue, raw: Raw) {
        let issue = if matches!(raw, Raw::Twice(_)) { AnswerIssue::GivenTwice } else { issue };
        self.unread.push((part.clone(), raw));
        self.issues.push((part, issue));
    }

    /// Adds what came up while the entries of a list were typed: each kind of issue once, what is unread as one list.
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

    /// Takes one line of text, cleaned of what no keyboard writes; nothing if it is blank.
    pub(crate) fn line(&mut self, part: AnswerPart, raw: Raw, max_length: u32) -> Option<String> {
        self.text(part, raw, max_length, characters::line)
    }

    /// Takes text of several lines, cleaned of what no keyboard writes; nothing if it is blank.
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
                self.reject(part, AnswerIssue::Shape, raw);
            }
            return None;
        };
        let (text, removed) = clean(text);
        if removed {
            self.report(part.clone(), AnswerIssue::ControlCharacters);
        }
        if longer_than(&text, max_length) {
            self.report(part, AnswerIssue::TooLong(max_length));
        }
        (!text.is_empty()).then_some(text)
    }
}
