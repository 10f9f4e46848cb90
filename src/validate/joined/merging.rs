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

/// A row that is being merged: what each column has, and from which sheet.
type MergedRow = IndexMap<String, (usize, Raw)>;

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
            let rows: Option<Vec<_>> = given.iter().map(|given| rows_of(*given)).collect();
            match rows {
                Some(rows) if given.iter().any(|(_, sheet, _)| has_rows(sheet, name)) => {
                    merging.rows(definition, sheets, name, rows);
                }
                Some(_) | None => merging.field(definition, sheets, name, &given),
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

    /// Merges the rows of a table: first those whose numbers are known, then the others behind them.
    fn rows(
        &mut self,
        definition: &Definition,
        sheets: &[SheetRecord],
        name: &str,
        given: Vec<(usize, &SheetRecord, &Vec<Raw>)>,
    ) {
        let title = FieldId::new(name).and_then(|id| Some(definition.table(&id)?.columns.first()?.to_string()));
        let mut merged: Vec<MergedRow> = Vec::new();
        let mut from: Vec<Vec<usize>> = Vec::new();
        let mut further = Vec::new();
        for (index, sheet, rows) in given {
            for (position, row) in rows.iter().enumerate() {
                match number_of(sheet, name, position) {
                    Some(number) => self.row(name, (&mut merged, &mut from), number, (index, row)),
                    None => further.push((index, row)),
                }
            }
        }
        for (index, row) in further.into_iter().filter(|(_, row)| !row.is_blank()) {
            let same = title.as_ref().and_then(|title| same_title(&merged, title, row));
            let number =
                same.unwrap_or_else(|| merged.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1));
            self.row(name, (&mut merged, &mut from), number, (index, row));
        }
        for (number, sheets_of_row) in (1..).zip(from).filter(|(_, sheets)| !sheets.is_empty()) {
            let excerpts = sheets_of_row.into_iter().map(|index| sheets[index].excerpt.clone()).collect();
            self.views.0.insert(format!("{name}[{number}]"), excerpts);
        }
        let rows = merged
            .into_iter()
            .map(|row| Raw::Parts(row.into_iter().map(|(column, (_, value))| (column, value)).collect()));
        let rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            self.answers.insert(name.to_owned(), Raw::List(rows));
        }
    }

    /// Merges a row with the one at an index.
    fn row(
        &mut self,
        name: &str,
        (merged, from): (&mut Vec<MergedRow>, &mut Vec<Vec<usize>>),
        at: usize,
        (index, row): (usize, &Raw),
    ) {
        if row.is_blank() {
            return;
        }
        if merged.len() <= at {
            merged.resize_with(at + 1, MergedRow::new);
            from.resize_with(at + 1, Vec::new);
        }
        if !from[at].contains(&index) {
            from[at].push(index);
        }
        let difference = |column: Option<&str>, sheets| Difference {
            field: name.to_owned(),
            row: Some(at + 1),
            column: column.map(str::to_owned),
            sheets,
            is_identity: false,
        };
        let Raw::Parts(parts) = row else {
            // What is no row is only in the record of its sheet.
            self.differences.push(difference(None, vec![index]));
            return;
        };
        for (column, value) in parts.iter().filter(|(_, value)| !value.is_blank()) {
            match merged[at].get(column) {
                None => drop(merged[at].insert(column.clone(), (index, value.clone()))),
                Some((_, known)) if known == value => {}
                Some((first, _)) => self.differences.push(difference(Some(column), vec![*first, index])),
            }
        }
    }
}

/// Reports whether a sheet has some rows of a table only.
fn has_rows(sheet: &SheetRecord, table: &str) -> bool {
    let rows = sheet.contents.as_ref().and_then(|contents| contents.rows.as_ref());
    rows.is_some_and(|rows| rows.table.as_str() == table)
}

/// Returns the rows of an answer, if it is a list of rows.
fn rows_of((index, sheet, raw): Given<'_>) -> Option<(usize, &SheetRecord, &Vec<Raw>)> {
    if let Raw::List(rows) = raw { Some((index, sheet, rows)) } else { None }
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
fn same_title(merged: &[MergedRow], title: &str, row: &Raw) -> Option<usize> {
    let Raw::Parts(parts) = row else { return None };
    let own = parts.get(title)?;
    merged.iter().position(|row| row.get(title).is_some_and(|(_, known)| names_same(known, own)))
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
