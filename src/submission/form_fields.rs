//! Converts the form fields of PDF, FDF and XFDF into answers in the shape that the HTML form saves.
//!
//! The names of the fields suffice ([`crate::acroform`]); no definition is needed. Contradictory values are all kept and
//! become a problem; nothing is guessed or dropped.

use indexmap::IndexMap;
use indexmap::map::Entry;

use super::limits::MAX_WIDGETS;
use super::raw_answers::{Channel, RawAnswers};
use super::read_error::ReadError;
use crate::acroform::{FormIdentity, IDENTITY_FIELD, WidgetName};
use crate::value::Raw;

mod field_answer;

use field_answer::FieldAnswer;

/// The greatest number of contradictory values of one field.
const MAX_SEVERAL: usize = 100;

/// The greatest row number. No table can have more rows.
const MAX_ROW: usize = 100;

/// A form field of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Widget {
    /// The fully qualified name, joined by full stops.
    pub(crate) name: String,
    /// The value.
    pub(crate) value: FieldValue,
}

/// The value of a form field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FieldValue {
    /// No value: no text, or a button that is off.
    Nothing,
    /// A text, or the state of a button.
    Text(String),
    /// Contradictory values.
    Several(Vec<String>),
}

impl FieldValue {
    /// Creates the value from all distinct values that a file states for one field.
    pub(crate) fn of(mut all: Vec<String>) -> Self {
        if all.len() > 1 {
            return Self::Several(all);
        }
        all.pop().map_or(Self::Nothing, Self::Text)
    }

    /// Joins the values of two fields of the same name. Equal values are one.
    fn join(self, other: Self) -> Self {
        if self == other {
            return self;
        }
        let mut all = self.all();
        for text in other.all() {
            if !all.contains(&text) {
                all.push(text);
            }
        }
        Self::of(all)
    }

    fn all(self) -> Vec<String> {
        match self {
            Self::Nothing => vec![String::new()],
            Self::Text(text) => vec![text],
            Self::Several(all) => all,
        }
    }

    fn into_raw(self) -> Raw {
        match self {
            Self::Nothing => Raw::Empty,
            Self::Text(text) => Raw::Text(text),
            Self::Several(all) => Raw::Twice(all.into_iter().map(Raw::Text).collect()),
        }
    }
}

/// Reads the answers from the fields of a file.
///
/// # Errors
/// When the identity field is missing or damaged, or there are more rows than any form has.
pub(crate) fn answers(widgets: Vec<Widget>, channel: Channel) -> Result<RawAnswers, ReadError> {
    let mut widgets = by_name(widgets)?;
    let identity = match widgets.shift_remove(IDENTITY_FIELD) {
        Some(FieldValue::Text(text)) => FormIdentity::parse(&text).ok_or(ReadError::MarkDamaged)?,
        Some(FieldValue::Nothing | FieldValue::Several(_)) => return Err(ReadError::MarkDamaged),
        None => return Err(ReadError::ExportNoMark),
    };
    let (answers, unknown) = tree(widgets)?;
    Ok(RawAnswers {
        form: identity.form,
        version: identity.version,
        language: Some(identity.language),
        copy: identity.copy,
        fingerprint: Some(identity.fingerprint),
        draft: false,
        channel,
        answers,
        unknown,
        recorded_integrity: None,
        migrated_from: None,
    })
}

/// Converts form fields without an identity field into answers and unknown entries.
///
/// # Errors
/// When there are more rows than any form has.
pub(crate) fn parts(widgets: Vec<Widget>) -> Result<(Parts, Parts), ReadError> {
    tree(by_name(widgets)?)
}

/// Joins the values of fields with the same name.
fn by_name(widgets: Vec<Widget>) -> Result<IndexMap<String, FieldValue>, ReadError> {
    let mut names: IndexMap<String, FieldValue> = IndexMap::with_capacity(widgets.len());
    for Widget { name, value } in widgets {
        match names.entry(name) {
            Entry::Vacant(place) => drop(place.insert(value)),
            Entry::Occupied(mut place) => {
                let known = std::mem::replace(place.get_mut(), FieldValue::Nothing);
                let joined = known.join(value);
                if matches!(&joined, FieldValue::Several(all) if all.len() > MAX_SEVERAL) {
                    return Err(ReadError::TooManyFields);
                }
                place.insert(joined);
            }
        }
    }
    Ok(names)
}

/// Named values.
pub(crate) type Parts = IndexMap<String, Raw>;

/// Sorts values into answers and unknown entries.
fn tree(widgets: IndexMap<String, FieldValue>) -> Result<(Parts, Parts), ReadError> {
    let mut tops: IndexMap<String, Top> = IndexMap::new();
    let mut unknown = Parts::new();
    // A single field in a late row needs memory for all rows before it.
    let mut rows_left = MAX_WIDGETS;
    for (name, value) in widgets {
        let raw = value.into_raw();
        // Empty fields are skipped, except options: their presence shows that several can be chosen.
        if raw.is_blank() && !name.contains('#') {
            continue;
        }
        match FieldLocation::of(&name) {
            Some(location) => {
                let top = tops.entry(location.id.clone()).or_default();
                rows_left = rows_left.checked_sub(top.missing_rows(&location)).ok_or(ReadError::TooManyFields)?;
                top.add(location, raw);
            }
            None if raw.is_blank() => {}
            None => drop(unknown.insert(name, raw)),
        }
    }
    let answers = tops.into_iter().map(|(id, top)| (id, top.into_raw()));
    Ok((answers.filter(|(_, raw)| !raw.is_blank()).collect(), unknown))
}

/// The location that a field's name denotes.
struct FieldLocation {
    id: String,
    /// The row, from 1, and the column.
    cell: Option<(usize, String)>,
    /// The rest of the path: a statement or a part.
    part: Option<String>,
    name: WidgetName,
}

impl FieldLocation {
    fn of(name: &str) -> Option<Self> {
        let name = WidgetName::parse(name)?;
        let mut steps = name.path.split('.');
        let first = steps.next()?;
        let (id, cell) = match first.split_once('[') {
            Some((id, row)) => {
                let row = row.strip_suffix(']')?.parse().ok().filter(|&row| row <= MAX_ROW)?;
                (id, Some((row, steps.next()?.to_owned())))
            }
            None => (first, None),
        };
        let (id, part) = (id.to_owned(), steps.next().map(str::to_owned));
        // Parts are never nested.
        if steps.next().is_some() { None } else { Some(Self { id, cell, part, name }) }
    }
}

/// The values under the id of a field or table.
#[derive(Default)]
struct Top {
    place: FieldAnswer,
    rows: Vec<IndexMap<String, FieldAnswer>>,
}

impl Top {
    /// Returns how many rows must be added for a location.
    fn missing_rows(&self, location: &FieldLocation) -> usize {
        location.cell.as_ref().map_or(0, |(row, _)| row.saturating_sub(self.rows.len()))
    }

    fn add(&mut self, location: FieldLocation, raw: Raw) {
        let place = match location.cell {
            None => &mut self.place,
            Some((row, column)) => {
                let rows = self.rows.len().max(row);
                self.rows.resize_with(rows, IndexMap::new);
                self.rows[row - 1].entry(column).or_default()
            }
        };
        place.add(location.part, location.name.part, raw);
    }

    fn into_raw(self) -> Raw {
        let mut rows: Vec<_> = self.rows.into_iter().map(row).collect();
        let filled = rows.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1);
        rows.truncate(filled);
        let raw = self.place.into_raw();
        if rows.is_empty() {
            return raw;
        }
        let rows = Raw::List(rows.into_iter().map(Raw::Parts).collect());
        // Values for both a table and a plain field contradict each other.
        if raw.is_blank() { rows } else { Raw::Twice(vec![raw, rows]) }
    }
}

fn row(row: IndexMap<String, FieldAnswer>) -> Parts {
    let cells = row.into_iter().map(|(column, place)| (column, place.into_raw()));
    cells.filter(|(_, raw)| !raw.is_blank()).collect()
}
