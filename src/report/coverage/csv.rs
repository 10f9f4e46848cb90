//! Coverage tables as CSV.

use super::table::CoverageTable;
use crate::messages::Messages;
use crate::spreadsheet_csv::CsvWriter;

/// Renders one table of all forms.
pub(super) fn render(messages: &Messages, tables: &[CoverageTable]) -> String {
    let columns = ["form", "demand", "section", "text", "met", "met-by"];
    let headings = columns.map(|column| messages.phrase(&format!("coverage-{column}"), &[]));
    let mut csv = CsvWriter::new(messages.language(), headings.iter().map(String::as_str));
    for table in tables {
        for row in &table.demands {
            let met = messages.phrase(if row.met { "answer-yes" } else { "answer-no" }, &[]);
            let items = row.covering_items(messages).join("\n");
            csv.push([&*table.form, &row.demand, &row.section, &row.text, &met, &items]);
        }
    }
    csv.into_text()
}
