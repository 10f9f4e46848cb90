//! Merges the answers of several sheets. Of different answers to one question, the first one stands; nothing is averaged.

use indexmap::IndexMap;
use serde::Serialize;

use super::sheet_record::SheetRecord;
use crate::definition::Definition;
use crate::excerpt::Excerpt;
use crate::locale::fold;
use crate::name::FieldId;
use crate::value::Raw;

/// Which sheets answered a question, the one whose answer stands first. Of tables, this is stated for each row if sheets have
/// single rows. A whole form is `null`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Views(IndexMap<String, Vec<Option<Excerpt>>>);

/// A question to which sheets give different answers.
pub(super) struct Difference {
    /// The field that is no column.
    pub(super) field: String,
    /// The row, from 1, and the column.
    pub(super) row: Option<usize>,
    pub(super) column: Option<String>,
    /// The sheets, the one whose answer stands first.
    pub(super) sheets: Vec<usize>,
    /// Whether the question says whose form it is.
    pub(super) is_identity: bool,
}

/// The merged answers.
#[derive(Default)]
pub(super) struct Merging {
    pub(super) answers: IndexMap<String, Raw>,
    pub(super) differences: Vec<Difference>,
    pub(super) views: Views,
}

/// The answer of a sheet.
type Given<'s> = (usize, &'s SheetRecord, &'s Raw);

/// A row that is being merged.
#[derive(Default)]
struct MergedRow {
    /// What each column has, and from which sheet.
    columns: IndexMap<String, (usize, Raw)>,
    /// The sheets that say something of it.
    sheets: Vec<usize>,
}

impl Merging {
    /// Merges the answers of sheets, which are in the order in which they count.
    pub(super) fn of(definition: &Definition, sheets: &[SheetRecord]) -> Self {
        let mut merging = Self::default();
        let known = definition.top_fields().map(|(_, id, _)| id.as_str());
        let others = sheets.iter().flat_map(|sheet| sheet.answers.keys().map(String::as_str));
        let mut names: Vec<&str> = known.collect();
        for name in others {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        for name in names {
            let given = (0..).zip(sheets).filter_map(|(index, sheet)| {
                let raw = sheet.answers.get(name).filter(|raw| !raw.is_blank())?;
                sheet.has(definition, name).then_some((index, sheet, raw))
            });
            let given: Vec<Given<'_>> = given.collect();
            if given.iter().any(|(_, sheet, _)| has_rows(sheet, name)) {
                merging.rows(definition, sheets, name, &given);
            } else {
                merging.field(definition, sheets, name, &given);
            }
        }
        merging
    }

    /// Merges the answers to a question as wholes.
    fn field(&mut self, definition: &Definition, sheets: &[SheetRecord], name: &str, given: &[Given<'_>]) {
        let Some((first, _, answer)) = given.first() else { return };
        self.answers.insert(name.to_owned(), (*answer).clone());
        let excerpts = given.iter().map(|(index, ..)| sheets[*index].excerpt.clone()).collect();
        self.views.0.insert(name.to_owned(), excerpts);
        let is_identity = definition.form.identify.iter().any(|id| id.as_str() == name);
        let differ = |other: &Raw| if is_identity { !names_same(answer, other) } else { *answer != other };
        let others: Vec<_> = given.iter().filter(|(.., other)| differ(other)).map(|(index, ..)| *index).collect();
        if !others.is_empty() {
            let sheets = std::iter::once(*first).chain(others).collect();
            self.differences.push(Difference { field: name.to_owned(), row: None, column: None, sheets, is_identity });
        }
    }

    /// Merges the rows of a table: first those whose numbers are known, then the others behind them, and last what is no row, which
    /// then is found to be none as it is on a single sheet.
    fn rows(&mut self, definition: &Definition, sheets: &[SheetRecord], name: &str, given: &[Given<'_>]) {
        let title = FieldId::new(name).and_then(|id| Some(definition.table(&id)?.columns.first()?.to_string()));
        let mut merged: Vec<MergedRow> = Vec::new();
        let (mut further, mut others) = (Vec::new(), Vec::new());
        for (index, sheet, raw) in given {
            let Raw::List(rows) = raw else {
                others.push((*index, no_row(raw)));
                continue;
            };
            for (position, row) in rows.iter().enumerate().filter(|(_, row)| !row.is_blank()) {
                match (row.clone().into_parts(), number_of(sheet, name, position)) {
                    (Ok(columns), Some(number)) => self.row(name, &mut merged, number, (*index, columns)),
                    (Ok(columns), None) => further.push((*index, columns)),
                    (Err(other), _) => others.push((*index, other)),
                }
            }
        }
        for (index, columns) in further {
            let same = title.as_ref().and_then(|title| same_title(&merged, title, &columns));
            let behind = || merged.iter().rposition(|row| !row.columns.is_empty()).map_or(0, |last| last + 1);
            let number = same.unwrap_or_else(behind);
            self.row(name, &mut merged, number, (index, columns));
        }
        let mut rows = Vec::new();
        for (number, row) in (1..).zip(merged) {
            self.views_of_row(name, number, sheets, &row.sheets);
            rows.push(Raw::Parts(row.columns.into_iter().map(|(column, (_, value))| (column, value)).collect()));
        }
        for (index, other) in others {
            rows.push(other);
            self.views_of_row(name, rows.len(), sheets, &[index]);
        }
        if !rows.is_empty() {
            self.answers.insert(name.to_owned(), Raw::List(rows));
        }
    }

    /// States which sheets say something of a row.
    fn views_of_row(&mut self, name: &str, number: usize, sheets: &[SheetRecord], of_row: &[usize]) {
        if !of_row.is_empty() {
            let excerpts = of_row.iter().map(|index| sheets[*index].excerpt.clone()).collect();
            self.views.0.insert(format!("{name}[{number}]"), excerpts);
        }
    }

    /// Merges what a sheet says of a row with what is known of it.
    fn row(
        &mut self,
        name: &str,
        merged: &mut Vec<MergedRow>,
        at: usize,
        (index, columns): (usize, IndexMap<String, Raw>),
    ) {
        if merged.len() <= at {
            merged.resize_with(at + 1, MergedRow::default);
        }
        let row = &mut merged[at];
        if !row.sheets.contains(&index) {
            row.sheets.push(index);
        }
        for (column, value) in columns.into_iter().filter(|(_, value)| !value.is_blank()) {
            match row.columns.get(&column) {
                None => drop(row.columns.insert(column, (index, value))),
                Some((_, known)) if *known == value => {}
                Some((first, _)) => self.differences.push(Difference {
                    field: name.to_owned(),
                    row: Some(at + 1),
                    column: Some(column),
                    sheets: vec![*first, index],
                    is_identity: false,
                }),
            }
        }
    }
}

/// Returns what is no list of rows as something in such a list that is no row.
fn no_row(raw: &Raw) -> Raw {
    if matches!(raw, Raw::Parts(_)) { Raw::List(vec![raw.clone()]) } else { raw.clone() }
}

/// Reports whether a sheet has some rows of a table only.
fn has_rows(sheet: &SheetRecord, table: &str) -> bool {
    let rows = sheet.contents.as_ref().and_then(|contents| contents.rows.as_ref());
    rows.is_some_and(|rows| rows.table.as_str() == table)
}

/// Returns the index of a row in the whole table, if the sheet says which one it is: one for a single row of this table may not.
fn number_of(sheet: &SheetRecord, table: &str, position: usize) -> Option<usize> {
    match &sheet.excerpt {
        Some(Excerpt::Part { part: _, row }) if has_rows(sheet, table) => {
            row.filter(|_| position == 0).and_then(|row| (row as usize).checked_sub(1))
        }
        None | Some(Excerpt::Rows { .. } | Excerpt::Part { .. }) => Some(position),
    }
}

/// Returns the index of the row with the same first column.
fn same_title(merged: &[MergedRow], title: &str, columns: &IndexMap<String, Raw>) -> Option<usize> {
    let own = columns.get(title)?;
    merged.iter().position(|row| row.columns.get(title).is_some_and(|(_, known)| names_same(known, own)))
}

/// Reports whether two texts name the same, however they are spelled.
fn names_same(one: &Raw, other: &Raw) -> bool {
    match (one.as_text(), other.as_text()) {
        (Some(one), Some(other)) => {
            let words = |text: &str| fold(text).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            words(one) == words(other)
        }
        (Some(_) | None, Some(_) | None) => one == other,
    }
}
