//! The coverage for a spreadsheet.
//!
//! Spreadsheets take a cell that begins with one of some characters for a formula, which could send data away. Such a
//! cell gets an apostrophe first, and so stays a text.

use super::{Table, parts};
use crate::messages::{Language, Messages};

/// What tells a spreadsheet that the file is UTF-8.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Writes one table of all forms, with the separator that spreadsheets of the language expect.
pub(super) fn write(messages: &Messages, tables: &[Table]) -> String {
    let separator = match messages.language() {
        Language::German => ";",
        Language::English => ",",
    };
    let columns = ["form", "demand", "section", "text", "met", "met-by"];
    let head = columns.map(|column| messages.phrase(&format!("coverage-{column}"), &[]));
    let mut csv = String::from(BYTE_ORDER_MARK);
    push_row(&mut csv, separator, head.iter().map(String::as_str));
    for table in tables {
        for row in &table.demands {
            let met = messages.phrase(if row.met { "answer-yes" } else { "answer-no" }, &[]);
            let parts = parts(messages, row).join("\n");
            push_row(&mut csv, separator, [&*table.form, &row.demand, &row.section, &row.text, &met, &parts]);
        }
    }
    csv
}

fn push_row<'c>(csv: &mut String, separator: &str, cells: impl IntoIterator<Item = &'c str>) {
    let cells: Vec<_> = cells.into_iter().map(cell).collect();
    csv.push_str(&cells.join(separator));
    csv.push_str("\r\n");
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
