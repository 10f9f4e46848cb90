//! The register as CSV. Every row repeats the day of the list and the state of the log, so that rows of several lists can
//! be put into one table.

use super::cell_text::{Audience, RegisterWording};
use super::column::RegisterColumn;
use crate::messages::Messages;
use crate::register::Register;
use crate::spreadsheet_csv::CsvWriter;

/// The columns about the whole list, behind those of the version.
const LIST_COLUMNS: [&str; 3] = ["day", "entries", "last"];

/// Renders the list.
pub(super) fn render(messages: &Messages, list: &Register) -> String {
    let wording = RegisterWording::new(messages, Audience::Programs);
    let columns = RegisterColumn::ALL.iter().map(|column| column.word()).chain(LIST_COLUMNS);
    let headings: Vec<_> = columns.map(|column| wording.heading(column)).collect();
    let mut csv = CsvWriter::new(messages.language(), headings.iter().map(String::as_str));
    let list_cells = [list.day.to_string(), list.entries.to_string(), list.last.clone().unwrap_or_default()];
    for row in &list.rows {
        let cells: Vec<_> = RegisterColumn::ALL.iter().map(|column| wording.lines(row, *column).join("\n")).collect();
        csv.push(cells.iter().chain(&list_cells).map(String::as_str));
    }
    csv.into_text()
}
