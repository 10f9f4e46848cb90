//! The master list as text, CSV, HTML, PDF or JSON, in the language of the messages.

use serde_json::json;

use crate::diagnostic::Diagnostic;
use crate::master_list::MasterList;
use crate::messages::Messages;
use crate::render::pdf;

mod cell_text;
mod column;
mod csv;
mod html;
mod page_model;
mod text;

pub use cell_text::text_state_notes;

/// The format of a rendered master list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MasterListFormat {
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

/// Renders a master list; `organisation` is the name in the heading of HTML and PDF. Returns the file with warnings about
/// it, such as characters that no embedded font has.
///
/// # Errors
/// When the PDF cannot be typeset.
pub fn render(
    messages: &Messages,
    list: &MasterList,
    organisation: Option<String>,
    format: MasterListFormat,
) -> Result<(Vec<u8>, Vec<Diagnostic>), Vec<Diagnostic>> {
    let text = match format {
        MasterListFormat::Text => text::render(messages, list),
        MasterListFormat::Csv => csv::render(messages, list),
        MasterListFormat::Html => html::render(&page_model::compose(messages, list, organisation)),
        MasterListFormat::Pdf => return pdf::render_master_list(&page_model::compose(messages, list, organisation)),
        MasterListFormat::Json => json(list),
    };
    Ok((text.into_bytes(), Vec::new()))
}

fn json(list: &MasterList) -> String {
    let log = json!({ "entries": list.entries, "last": list.last });
    format!("{:#}\n", json!({ "day": list.day, "versions": list.rows, "log": log }))
}
