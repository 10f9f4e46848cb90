//! The coverage for a spreadsheet.

use super::super::csv::Csv;
use super::{Table, parts};
use crate::messages::Messages;

/// Writes one table of all forms.
pub(super) fn write(messages: &Messages, tables: &[Table]) -> String {
    let columns = ["form", "demand", "section", "text", "met", "met-by"];
    let head = columns.map(|column| messages.phrase(&format!("coverage-{column}"), &[]));
    let mut csv = Csv::new(messages, head.iter().map(String::as_str));
    for table in tables {
        for row in &table.demands {
            let met = messages.phrase(if row.met { "answer-yes" } else { "answer-no" }, &[]);
            let parts = parts(messages, row).join("\n");
            csv.push([&*table.form, &row.demand, &row.section, &row.text, &met, &parts]);
        }
    }
    csv.into_text()
}
