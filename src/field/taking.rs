//! What the kinds of field share when they turn what a file says into typed answers.

use super::characters::{self, longer_than};
use super::fault::{Fault, Part};
use crate::value::Raw;

/// The greatest length of the short texts whose length no definition sets: own words, names and places.
pub(crate) const SHORT_TEXT: u32 = 200;

/// Collects what comes up while one field's answer is typed.
#[derive(Debug, Default)]
pub(crate) struct Taking {
    /// What is wrong, in the order in which it was found.
    pub(crate) faults: Vec<(Part, Fault)>,
    /// What could not be typed, as it stood in the file.
    pub(crate) unread: Vec<(Part, Raw)>,
}

impl Taking {
    /// Says what is wrong with an answer that is kept all the same.
    pub(crate) fn fault(&mut self, part: Part, fault: Fault) {
        self.faults.push((part, fault));
    }

    /// Sets aside what cannot be typed, and says why. What was given twice is at fault for that alone.
    pub(crate) fn refuse(&mut self, part: Part, fault: Fault, raw: Raw) {
        let fault = if matches!(raw, Raw::Twice(_)) { Fault::GivenTwice } else { fault };
        self.unread.push((part.clone(), raw));
        self.faults.push((part, fault));
    }

    /// Adds what came up while the entries of a list were typed: each kind of fault once, what is unread as one list.
    pub(crate) fn merge(&mut self, each: Self) {
        for fault in each.faults {
            if !self.faults.contains(&fault) {
                self.faults.push(fault);
            }
        }
        if !each.unread.is_empty() {
            self.unread.push((Part::Whole, Raw::List(each.unread.into_iter().map(|(_, raw)| raw).collect())));
        }
    }

    /// Takes one line of text, cleaned of what no keyboard writes; nothing if it is blank.
    pub(crate) fn line(&mut self, part: Part, raw: Raw, max_length: u32) -> Option<String> {
        self.text(part, raw, max_length, characters::line)
    }

    /// Takes text of several lines, cleaned of what no keyboard writes; nothing if it is blank.
    pub(crate) fn lines(&mut self, part: Part, raw: Raw, max_length: u32) -> Option<String> {
        self.text(part, raw, max_length, characters::lines)
    }

    fn text(&mut self, part: Part, raw: Raw, max_length: u32, clean: fn(String) -> (String, bool)) -> Option<String> {
        let Raw::Text(text) = raw else {
            if !raw.is_blank() {
                self.refuse(part, Fault::Shape, raw);
            }
            return None;
        };
        let (text, removed) = clean(text);
        if removed {
            self.fault(part.clone(), Fault::ControlCharacters);
        }
        if longer_than(&text, max_length) {
            self.fault(part, Fault::TooLong(max_length));
        }
        (!text.is_empty()).then_some(text)
    }
}
