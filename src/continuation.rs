//! The pages at the end of a copy that hold the answers which do not fit into their boxes, each in full.
//!
//! [`crate::fill`] writes them, and [`crate::submission`] recognises them: all that they say is known from the form, the
//! values of its fields and these words, so nobody can sign a page that says something else than the record.

use std::collections::BTreeMap;

/// The key of the piece info (ISO 32000-1, 14.5) by which the pages are found. It is on each of them.
pub const PIECE: &str = "Bogen";
/// The key of the list of the fields whose answers the pages hold, in the order of the pages.
pub const CONTINUES: &str = "Continues";
/// The key of the same list in the image of a page's code.
pub const BESIDE_CODE: &str = "BogenContinues";

/// What is printed where a text is cut off.
pub const ELLIPSIS: char = '…';

/// The words of the pages in one language. `{page}`, `{pages}`, `{number}`, `{name}` and `{copy}` stand for what is put in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContinuationWords {
    /// The heading of the pages.
    pub title: String,
    /// What the pages are for.
    pub intro: String,
    /// The heading of an answer to a question without a number.
    pub answer: String,
    /// The heading of an answer to a question with a number.
    pub numbered_answer: String,
    /// The numbers of the questions, by the ids of their fields.
    pub numbers: BTreeMap<String, String>,
    /// The remark in the box of an answer.
    pub in_full: String,
    /// The remark in a narrow box.
    pub in_full_short: String,
    /// The number of the page.
    pub page_of: String,
    /// The number of the copy.
    pub copy: String,
}

impl ContinuationWords {
    /// Returns the remarks that can end the text in a box, the longest first. `page` counts from 1, as everywhere here.
    #[must_use]
    pub fn marks(&self, page: usize) -> [String; 3] {
        let mark = |words: &str| format!(" {ELLIPSIS} {}", put(words, "{page}", &page.to_string()));
        [mark(&self.in_full), mark(&self.in_full_short), format!(" {ELLIPSIS}")]
    }

    /// Returns the line at the head of each page.
    #[must_use]
    pub fn head(&self, form_title: &str, copy: &str) -> String {
        format!("{form_title} · {}", put(&self.copy, "{copy}", copy))
    }

    /// Returns the line at the foot of a page.
    #[must_use]
    pub fn foot(&self, page: usize, pages: usize) -> String {
        put(&put(&self.page_of, "{page}", &page.to_string()), "{pages}", &pages.to_string())
    }

    /// Returns the heading of an answer: the number of its question, the page of its box, and what its form field is called
    /// when it is read aloud. `field` is the name of the form field, which begins with the id of the question.
    #[must_use]
    pub fn heading(&self, field: &str, page: usize, name: &str) -> String {
        let end = field.find(|character: char| !is_of_id(character)).unwrap_or(field.len());
        let words = match self.numbers.get(&field[..end]) {
            Some(number) => put(&self.numbered_answer, "{number}", number),
            None => self.answer.clone(),
        };
        put(&put(&words, "{page}", &page.to_string()), "{name}", name)
    }
}

const fn is_of_id(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '-'
}

fn put(words: &str, placeholder: &str, value: &str) -> String {
    words.replacen(placeholder, value, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_put_in_as_it_is() {
        let words = ContinuationWords {
            answer: "Zu Seite {page}: {name}".to_owned(),
            numbered_answer: "Zu Frage {number} auf Seite {page}: {name}".to_owned(),
            numbers: BTreeMap::from([("goals".to_owned(), "3.2".to_owned())]),
            page_of: "{page} von {pages}".to_owned(),
            ..ContinuationWords::default()
        };
        assert_eq!(words.heading("goal", 3, "{page} {name}"), "Zu Seite 3: {page} {name}");
        assert_eq!(words.heading("goals[2]/goal-words", 3, "Ziel 2"), "Zu Frage 3.2 auf Seite 3: Ziel 2");
        assert_eq!(words.foot(9, 10), "9 von 10");
    }
}
