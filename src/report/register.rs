//! The register as text, CSV, HTML, PDF or JSON, in the language of the messages.

use serde_json::json;

use crate::diagnostic::Diagnostic;
use crate::messages::Messages;
use crate::register::Register;
use crate::render::pdf;

mod cell_text;
mod column;
mod csv;
mod html;
mod page_model;
mod text;

pub use cell_text::text_state_notes;

/// The format of a rendered register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisterFormat {
    /// Text for a terminal, grouped by status.
    Text,
    /// CSV for a spreadsheet, one row per version.
    Csv,
    /// A self-contained HTML page.
    Html,
    /// PDF/UA-1 and PDF/A-2a, A4 landscape.
    Pdf,
    /// JSON for programs.
    Json,
}

/// Renders a register; `organisation` is the name in the heading of HTML and PDF. Returns the file with warnings about
/// it, such as characters that no embedded font has.
///
/// # Errors
/// When the PDF cannot be typeset.
pub fn render(
    messages: &Messages,
    list: &Register,
    organisation: Option<String>,
    format: RegisterFormat,
) -> Result<(Vec<u8>, Vec<Diagnostic>), Vec<Diagnostic>> {
    let text = match format {
        RegisterFormat::Text => text::render(messages, list),
        RegisterFormat::Csv => csv::render(messages, list),
        RegisterFormat::Html => html::render(&page_model::compose(messages, list, organisation)),
        RegisterFormat::Pdf => return pdf::render_register(&page_model::compose(messages, list, organisation)),
        RegisterFormat::Json => json(list),
    };
    Ok((text.into_bytes(), Vec::new()))
}

fn json(list: &Register) -> String {
    let log = json!({ "entries": list.entries, "last": list.last });
    format!("{:#}\n", json!({ "day": list.day, "versions": list.rows, "log": log }))
}
