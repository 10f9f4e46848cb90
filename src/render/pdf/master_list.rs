//! Renders the master list of form versions as PDF. The caller supplies all texts.

use serde::Serialize;

use super::{printable_text, typeset, typst_world};
use crate::diagnostic::{Code, Diagnostic, Place};

/// What a list says. Its fields are named as the template names them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MasterListPage {
    /// The language that it is in, such as `de`.
    pub language: String,
    /// The title.
    pub title: String,
    /// Whose list it is.
    pub organisation: Option<String>,
    /// The day that it is about, in words.
    pub day: String,
    /// Year, month and day of it.
    pub dated: (i16, i8, i8),
    /// How pages are counted, with `{page}` and `{pages}` where these stand.
    pub page_of: String,
    /// The heading of the table.
    pub overview: String,
    /// The heading of what is told of each version.
    pub details: String,
    /// What the table is, for those who hear it.
    pub summary: String,
    /// What the tables of each version are, for those who hear them.
    pub details_summary: String,
    /// The heads of the table's columns; the first is that of the names.
    pub columns: Vec<String>,
    /// The versions.
    pub versions: Vec<MasterListEntry>,
    /// What is said if there are none.
    pub empty: String,
    /// What is said of the log.
    pub log: String,
}

/// One version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MasterListEntry {
    /// What stands first in its row of the table.
    pub name: String,
    /// The other cells of the row.
    pub cells: Vec<MasterListCell>,
    /// The heading over all that is told of it.
    pub heading: String,
    /// What is told of it.
    pub facts: Vec<MasterListFact>,
}

/// One thing that is told of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MasterListFact {
    /// What it is about.
    pub label: String,
    /// What is said.
    pub said: MasterListCell,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MasterListCell {
    /// Its lines.
    pub lines: Vec<String>,
    /// Whether it must not be overlooked.
    pub stands_out: bool,
}

/// Sets a list on pages: PDF/UA-1 and PDF/A-2a, as forms are. The findings are what is doubtful about them.
///
/// # Errors
/// When Typst refuses.
pub fn render_master_list(list: &MasterListPage) -> Result<(Vec<u8>, Vec<Diagnostic>), Vec<Diagnostic>> {
    /// What the measures of the template ask of every sheet.
    #[derive(Serialize)]
    struct Model<'l> {
        easy: bool,
        direction: &'static str,
        #[serde(flatten)]
        list: &'l MasterListPage,
    }
    let (sheet, missing) = printable_text::printable(&Model { easy: false, direction: "ltr", list });
    let failed = |reason| vec![Diagnostic::error(Code::TypesettingFailed, Place::Command).with("reason", reason)];
    let typeset = typeset::typeset(&typst_world::TypstWorld::list(&sheet)).map_err(failed)?;
    let doubts = missing.then(|| Diagnostic::warning(Code::GlyphMissing, Place::Command));
    Ok((typeset.bytes, doubts.into_iter().collect()))
}
