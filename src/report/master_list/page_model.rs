//! The master list as HTML and PDF show it: an overview table of all versions, then the details of each version.

use super::cell_text::{Audience, MasterListWording};
use super::column::MasterListColumn;
use crate::master_list::{MasterList, MasterListRow};
use crate::messages::Messages;
use crate::render::pdf::{MasterListCell, MasterListEntry, MasterListFact, MasterListPage};

/// The columns of the overview, behind the column that names the form.
const OVERVIEW: [MasterListColumn; 8] = [
    MasterListColumn::Version,
    MasterListColumn::Status,
    MasterListColumn::ValidFrom,
    MasterListColumn::ValidUntil,
    MasterListColumn::NextReview,
    MasterListColumn::Approver,
    MasterListColumn::Languages,
    MasterListColumn::Fingerprint,
];

/// The columns that are not repeated in the details, because the heading or another column contains them.
const NOT_IN_DETAILS: [MasterListColumn; 5] = [
    MasterListColumn::Number,
    MasterListColumn::Title,
    MasterListColumn::Version,
    MasterListColumn::Status,
    MasterListColumn::Overdue,
];

/// Composes the page, all texts included.
pub(super) fn compose(messages: &Messages, list: &MasterList, organisation: Option<String>) -> MasterListPage {
    let wording = MasterListWording::new(messages, Audience::People);
    let overview = std::iter::once(MasterListColumn::Form).chain(OVERVIEW);
    MasterListPage {
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
    }
}

fn entry(wording: &MasterListWording<'_>, row: &MasterListRow) -> MasterListEntry {
    let text = |column| wording.lines(row, column).concat();
    let name = format!("{} {}", row.number, text(MasterListColumn::Title));
    let version = wording.heading(MasterListColumn::Version.word());
    let heading = format!("{name}, {version} {}: {}", row.version, text(MasterListColumn::Status));
    let details = MasterListColumn::ALL.iter().filter(|column| !NOT_IN_DETAILS.contains(column));
    let details = details
        .map(|column| MasterListFact { label: wording.heading(column.word()), content: cell(wording, row, *column) });
    MasterListEntry {
        name,
        cells: OVERVIEW.map(|column| short_cell(wording, row, column)).into(),
        heading,
        facts: details.filter(|detail| !detail.content.lines.is_empty()).collect(),
    }
}

/// Returns the cell of a column; an overdue review is highlighted.
fn cell(wording: &MasterListWording<'_>, row: &MasterListRow, column: MasterListColumn) -> MasterListCell {
    let mut lines = wording.lines(row, column);
    let is_highlighted = column == MasterListColumn::NextReview && row.overdue;
    lines.extend(is_highlighted.then(|| wording.phrase("is-overdue")));
    MasterListCell { lines, is_highlighted }
}

/// Returns the short form of a cell, for the overview: the approver's name only, the available languages only.
fn short_cell(wording: &MasterListWording<'_>, row: &MasterListRow, column: MasterListColumn) -> MasterListCell {
    let mut cell = cell(wording, row, column);
    if column == MasterListColumn::Approver {
        cell.lines = row.approver.iter().map(|person| person.name.clone()).collect();
    } else if column == MasterListColumn::Languages {
        let used = row.languages.iter().filter(|language| !language.left_out);
        cell.lines = used.map(|language| language.name.clone()).collect();
    }
    cell
}
