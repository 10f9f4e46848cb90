//! Tables for spreadsheets.
//!
//! Spreadsheets take a cell that begins with one of some characters for a formula, which could send data away. Such a
//! cell gets an apostrophe first, and so stays a text.

use crate::messages::{Language, Messages};

/// What tells a spreadsheet that the file is UTF-8.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// A table that is being written, with the separator that spreadsheets of the reader's language expect.
pub(super) struct Csv {
    text: String,
    separator: &'static str,
}

impl Csv {
    /// Begins a table with its head.
    pub(super) fn new<'c>(messages: &Messages, head: impl IntoIterator<Item = &'c str>) -> Self {
        let separator = match messages.language() {
            Language::German => ";",
            Language::English => ",",
        };
        let mut csv = Self { text: String::from(BYTE_ORDER_MARK), separator };
        csv.push(head);
        csv
    }

    /// Adds a row.
    pub(super) fn push<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) {
        let cells: Vec<_> = cells.into_iter().map(cell).collect();
        self.text.push_str(&cells.join(self.separator));
        self.text.push_str("\r\n");
    }

    /// Returns the table.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// Quotes a cell. All cells are quoted, so that no spreadsheet guesses.
fn cell(text: &str) -> String {
    let apostrophe = if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '|', '%']) { "'" } else { "" };
    format!("\"{apostrophe}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_a_text_whatever_is_in_it() {
        assert_eq!(cell("5.3; a"), "\"5.3; a\"");
        assert_eq!(cell("say \"yes\""), "\"say \"\"yes\"\"\"");
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(cell(formula), format!("\"'{formula}\""));
        }
    }
}
