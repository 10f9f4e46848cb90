//! The pages at the end of a copy that hold the answers which do not fit into their boxes, each in full.
//!
//! [`crate::fill`] writes them, and [`crate::submission`] recognises them: all that they say is known from the form, the
//! values of its fields and these words, so nobody can sign a page that says something else than the record.

/// The key of the piece info (ISO 32000-1, 14.5) by which the pages are found. It is on each of them.
pub const PIECE: &str = "Bogen";
/// The key of the list of the fields whose answers the pages hold, in the order of the pages.
pub const CONTINUES: &str = "Continues";
/// The key of the same list in the image of a page's code.
pub const BESIDE_CODE: &str = "BogenContinues";

/// What is printed where a text is cut off.
pub const ELLIPSIS: char = '…';

/// The words of the pages in one language. `{page}`, `{pages}`, `{name}` and `{copy}` stand for what is put in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContinuationWords {
    /// The heading of the pages.
    pub title: String,
    /// What the pages are for.
    pub intro: String,
    /// The heading of an answer.
    pub answer: String,
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

    /// Returns the heading of an answer: the page of its box, and the name of its field.
    #[must_use]
    pub fn heading(&self, page: usize, name: &str) -> String {
        put(&put(&self.answer, "{page}", &page.to_string()), "{name}", name)
    }
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
            page_of: "{page} von {pages}".to_owned(),
            ..ContinuationWords::default()
        };
        assert_eq!(words.heading(3, "{page} {name}"), "Zu Seite 3: {page} {name}");
        assert_eq!(words.foot(9, 10), "9 von 10");
    }
}
