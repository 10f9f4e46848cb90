//! CSV for spreadsheets.
//!
//! Spreadsheets evaluate a cell as a formula if it begins with one of certain characters, and a formula can send data to a
//! server. Such a cell is prefixed with an apostrophe, which makes it text.

use crate::messages::{Messages, ReaderLanguage};

/// The mark at the start of the file by which spreadsheets recognise UTF-8.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Builds a CSV file with the separator that spreadsheets expect in the language of the messages.
pub(super) struct CsvWriter {
    text: String,
    separator: &'static str,
}

impl CsvWriter {
    /// Starts a file with the column headings.
    pub(super) fn new<'c>(messages: &Messages, headings: impl IntoIterator<Item = &'c str>) -> Self {
        let separator = match messages.language() {
            ReaderLanguage::German => ";",
            ReaderLanguage::English => ",",
        };
        let mut csv = Self { text: String::from(BYTE_ORDER_MARK), separator };
        csv.push(headings);
        csv
    }

    /// Appends a row.
    pub(super) fn push<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) {
        let cells: Vec<_> = cells.into_iter().map(quoted_cell).collect();
        self.text.push_str(&cells.join(self.separator));
        self.text.push_str("\r\n");
    }

    /// Returns the file's text.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// Quotes a cell. Every cell is quoted, so that no spreadsheet guesses a type.
fn quoted_cell(text: &str) -> String {
    let apostrophe = if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '|', '%']) { "'" } else { "" };
    format!("\"{apostrophe}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_text_whatever_they_contain() {
        assert_eq!(quoted_cell("5.3; a"), "\"5.3; a\"");
        assert_eq!(quoted_cell("say \"yes\""), "\"say \"\"yes\"\"\"");
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(quoted_cell(formula), format!("\"'{formula}\""));
        }
    }
}
