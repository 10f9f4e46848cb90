//! Renders the register of form versions as PDF. The caller supplies all texts.

use serde::Serialize;

use super::{typeset, typst_world};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::locale::Direction;
use crate::render::content::printable_text;

/// The texts of a register. Its fields are named as in the template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RegisterPage {
    /// The language of the list, such as `de`.
    pub language: String,
    /// The title.
    pub title: String,
    /// The organisation.
    pub organisation: Option<String>,
    /// The day of the list, spelled out.
    pub day: String,
    /// The day of the list: year, month, day.
    pub dated: (i16, i8, i8),
    /// The page number, with the placeholders `{page}` and `{pages}`.
    pub page_of: String,
    /// The heading of the overview table.
    pub overview: String,
    /// The heading of the details.
    pub details: String,
    /// The summary of the overview table for screen readers.
    pub summary: String,
    /// The summary of the tables of details for screen readers.
    pub details_summary: String,
    /// The column headings of the overview table, starting with the column of names.
    pub columns: Vec<String>,
    /// The versions.
    pub versions: Vec<RegisterEntry>,
    /// The text shown if there are no versions.
    pub empty: String,
    /// The text about the release log.
    pub log: String,
    /// The files that are attached.
    pub attachments: Vec<Attachment>,
}

/// A file that is attached to the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub mime: &'static str,
    /// What it is.
    pub description: String,
    /// What is in it.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

/// One version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RegisterEntry {
    /// The first cell of its row in the overview.
    pub name: String,
    /// The other cells of its row.
    pub cells: Vec<RegisterCell>,
    /// The heading of its details.
    pub heading: String,
    /// Its details.
    pub facts: Vec<RegisterFact>,
}

/// A detail of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RegisterFact {
    /// The label.
    pub label: String,
    /// The content.
    #[serde(rename = "said")]
    pub content: RegisterCell,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RegisterCell {
    /// Its lines.
    pub lines: Vec<String>,
    /// Whether it is highlighted.
    #[serde(rename = "stands-out")]
    pub is_highlighted: bool,
}

/// Renders a register as PDF/UA-1 and PDF/A-2a, with warnings; with attachments, as PDF/A-3a, because PDF/A-2 allows none but PDF/A,
/// and Typst none at all.
///
/// # Errors
/// When Typst rejects the list.
pub fn render_register(list: &RegisterPage) -> Result<(Vec<u8>, Vec<Diagnostic>), Vec<Diagnostic>> {
    /// The list, with the measures that the template expects for every document.
    #[derive(Serialize)]
    struct Model<'l> {
        easy: bool,
        direction: &'static str,
        #[serde(flatten)]
        list: &'l RegisterPage,
    }
    let (sheet, missing) = printable_text::printable(&Model { easy: false, direction: "ltr", list });
    let failed = |reason| vec![Diagnostic::error(Code::TypesettingFailed, Place::Command).with("reason", reason)];
    let attached = list.attachments.iter().map(|file| file.bytes.clone());
    let standard = if list.attachments.is_empty() { typeset::Archival::A2 } else { typeset::Archival::A3 };
    let world = typst_world::TypstWorld::list(&sheet, attached);
    let typeset = typeset::typeset_as(&world, Direction::Ltr, standard).map_err(failed)?;
    let doubts = missing.then(|| Diagnostic::warning(Code::GlyphMissing, Place::Command));
    Ok((typeset.bytes, doubts.into_iter().collect()))
}
