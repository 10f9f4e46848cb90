//! The register as HTML and PDF show it: an overview table of all versions, then the details of each version.

use super::cell_text::{Audience, RegisterWording};
use super::column::RegisterColumn;
use crate::messages::Messages;
use crate::register::{Register, RegisterRow};
use crate::render::pdf::{RegisterCell, RegisterEntry, RegisterFact, RegisterPage};

/// The columns of the overview, behind the column that names the form.
const OVERVIEW: [RegisterColumn; 8] = [
    RegisterColumn::Version,
    RegisterColumn::Status,
    RegisterColumn::ValidFrom,
    RegisterColumn::ValidUntil,
    RegisterColumn::NextReview,
    RegisterColumn::Approver,
    RegisterColumn::Languages,
    RegisterColumn::Fingerprint,
];

/// The columns that are not repeated in the details, because the heading or another column contains them.
const NOT_IN_DETAILS: [RegisterColumn; 5] = [
    RegisterColumn::Number,
    RegisterColumn::Title,
    RegisterColumn::Version,
    RegisterColumn::Status,
    RegisterColumn::Overdue,
];

/// Composes the page, all texts included.
pub(super) fn compose(messages: &Messages, list: &Register, organisation: Option<String>) -> RegisterPage {
    let wording = RegisterWording::new(messages, Audience::People);
    let overview = std::iter::once(RegisterColumn::Form).chain(OVERVIEW);
    RegisterPage {
        language: wording.language().to_owned(),
        title: wording.phrase("title"),
        organisation,
        day: format!("{}: {}", wording.heading("day"), wording.day(list.day)),
        dated: (list.day.year(), list.day.month(), list.day.day()),
        page_of: wording.page_of(),
        overview: wording.phrase("overview"),
        details: wording.phrase("details"),
        summary: wording.phrase("summary"),
        details_summary: wording.phrase("facts-summary"),
        columns: overview.map(|column| wording.heading(column.word())).collect(),
        versions: list.rows.iter().map(|row| entry(&wording, row)).collect(),
        empty: wording.phrase("empty"),
        log: wording.log(list),
        attachments: Vec::new(),
    }
}

fn entry(wording: &RegisterWording<'_>, row: &RegisterRow) -> RegisterEntry {
    let text = |column| wording.lines(row, column).concat();
    let name = format!("{} {}", row.number, text(RegisterColumn::Title));
    let version = wording.heading(RegisterColumn::Version.word());
    let heading = format!("{name}, {version} {}: {}", row.version, text(RegisterColumn::Status));
    let details = RegisterColumn::ALL.iter().filter(|column| !NOT_IN_DETAILS.contains(column));
    let details = details
        .map(|column| RegisterFact { label: wording.heading(column.word()), content: cell(wording, row, *column) });
    RegisterEntry {
        name,
        cells: OVERVIEW.map(|column| short_cell(wording, row, column)).into(),
        heading,
        facts: details.filter(|detail| !detail.content.lines.is_empty()).collect(),
    }
}

/// Returns the cell of a column; an overdue review is highlighted.
fn cell(wording: &RegisterWording<'_>, row: &RegisterRow, column: RegisterColumn) -> RegisterCell {
    let mut lines = wording.lines(row, column);
    let is_highlighted = column == RegisterColumn::NextReview && row.overdue;
    lines.extend(is_highlighted.then(|| wording.phrase("is-overdue")));
    RegisterCell { lines, is_highlighted }
}

/// Returns the short form of a cell, for the overview: the approver's name only, the available languages only.
fn short_cell(wording: &RegisterWording<'_>, row: &RegisterRow, column: RegisterColumn) -> RegisterCell {
    let mut cell = cell(wording, row, column);
    if column == RegisterColumn::Approver {
        cell.lines = row.approver.iter().map(|person| person.name.clone()).collect();
    } else if column == RegisterColumn::Languages {
        let used = row.languages.iter().filter(|language| !language.left_out);
        cell.lines = used.map(|language| language.name.clone()).collect();
    }
    cell
}
