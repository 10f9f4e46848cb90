//! CSV for spreadsheets.
//!
//! Spreadsheets evaluate a cell as a formula if it begins with one of certain characters, and a formula can send data to a
//! server. Such a cell is prefixed with an apostrophe, which makes it text. So is one that looks like a cell with such a prefix, so
//! that [`cell_text`] gives back what was written.

use crate::messages::ReaderLanguage;

/// The mark at the start of the file by which spreadsheets recognise UTF-8.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The signs by which spreadsheets take a cell for a formula.
const FORMULA: [char; 9] = ['=', '+', '-', '@', '\t', '\r', '\n', '|', '%'];

/// What makes a cell text.
const TEXT_MARK: char = '\'';

/// Builds a CSV file with the separator that spreadsheets expect in the language of the messages.
pub(crate) struct CsvWriter {
    text: String,
    separator: &'static str,
}

impl CsvWriter {
    /// Starts a file with the column headings.
    pub(crate) fn new<'c>(language: ReaderLanguage, headings: impl IntoIterator<Item = &'c str>) -> Self {
        let separator = match language {
            ReaderLanguage::German => ";",
            ReaderLanguage::English => ",",
        };
        let mut csv = Self { text: String::from(BYTE_ORDER_MARK), separator };
        csv.push(headings);
        csv
    }

    /// Appends a row.
    pub(crate) fn push<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) {
        let cells: Vec<_> = cells.into_iter().map(quoted_cell).collect();
        self.text.push_str(&cells.join(self.separator));
        self.text.push_str("\r\n");
    }

    /// Returns the file's text.
    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

/// Quotes a cell. Every cell is quoted, so that no spreadsheet guesses a type.
fn quoted_cell(text: &str) -> String {
    let mark = if is_formula(text) { TEXT_MARK.to_string() } else { String::new() };
    format!("\"{mark}{}\"", text.replace('"', "\"\""))
}

/// Returns what was written into a cell, without the mark that makes it text.
pub(crate) fn cell_text(cell: &str) -> &str {
    cell.strip_prefix(TEXT_MARK).filter(|rest| is_formula(rest)).unwrap_or(cell)
}

/// Reports whether a text is a formula, perhaps behind marks that make it text.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches(TEXT_MARK).starts_with(FORMULA)
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

    #[test]
    fn cells_are_read_as_they_were_written() {
        for text in ["-5", "'-5", "''-5", "'", "''", "'s Heft", "=1+1", "5", "", "a'-5"] {
            let quoted = quoted_cell(text);
            assert_eq!(cell_text(quoted.trim_matches('"')), text);
        }
        // What spreadsheets make of it.
        assert_eq!(cell_text("-5"), "-5");
    }
}
