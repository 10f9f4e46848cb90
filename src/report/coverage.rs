//! Coverage tables (which field, text or rule of a form meets which demand of the professional standards) as text, CSV, HTML
//! or JSON, in the language of the messages.

use serde_json::json;

use crate::messages::Messages;

mod csv;
mod html;
mod table;
mod text;

pub use table::{CoverageRow, CoverageTable, CoveringItem};

/// The format of rendered coverage tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoverageFormat {
    /// Text for a terminal.
    Text,
    /// CSV for a spreadsheet: one table of all forms.
    Csv,
    /// A self-contained HTML page.
    Html,
    /// JSON for programs.
    Json,
}

/// Renders the coverage tables of several forms, which must be in the language of the messages.
#[must_use]
pub fn render(messages: &Messages, tables: &[CoverageTable], format: CoverageFormat) -> String {
    match format {
        CoverageFormat::Text => text::render(messages, tables),
        CoverageFormat::Csv => csv::render(messages, tables),
        CoverageFormat::Html => html::render(messages, tables),
        CoverageFormat::Json => format!("{:#}\n", json!({ "coverage": tables })),
    }
}
