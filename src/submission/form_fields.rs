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
        excerpt: identity.excerpt,
        language: Some(identity.language),
        copy: identity.copy,
        fingerprint: Some(identity.fingerprint),
        draft: false,
        channel,
        answers,
        attachments: Raw::Empty,
        unknown,
        recorded_integrity: None,
        migrated_from: None,
        joined_from: None,
        saved: None,
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
    let mut tops = Tops::new();
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
            Some(location) => add(&mut tops, location, raw, &mut rows_left)?,
            None if raw.is_blank() => {}
            None => drop(unknown.insert(name, raw)),
        }
    }
    Ok((values(tops), unknown))
}

/// The location that a field's name denotes.
struct FieldLocation {
    /// The rows, from the outermost table inwards: the table, and the number from 1.
    rows: Vec<(String, usize)>,
    /// The field, or the column in the innermost row.
    id: String,
    /// The rest of the path: a statement or a part.
    part: Option<String>,
    name: WidgetName,
}

impl FieldLocation {
    fn of(name: &str) -> Option<Self> {
        let name = WidgetName::parse(name)?;
        let mut steps: Vec<_> = name.path.split('.').collect();
        let in_rows = steps.iter().take_while(|step| step.contains('[')).count();
        let rest = steps.split_off(in_rows);
        let row = |step: &str| {
            let (id, row) = step.split_once('[')?;
            Some((id.to_owned(), row.strip_suffix(']')?.parse().ok().filter(|&row| row <= MAX_ROW)?))
        };
        let rows = steps.into_iter().map(row).collect::<Option<_>>()?;
        // Parts are never nested.
        let (id, part) = match rest.as_slice() {
            [id] => ((*id).to_owned(), None),
            [id, part] => ((*id).to_owned(), Some((*part).to_owned())),
            _ => return None,
        };
        Some(Self { rows, id, part, name })
    }
}

/// The values under the id of a field or table.
#[derive(Default)]
struct Top {
    place: FieldAnswer,
    rows: Vec<IndexMap<String, Top>>,
}

/// The values of fields by their ids, in a row or outside of tables.
type Tops = IndexMap<String, Top>;

/// Adds a value to the field in the innermost row of a location. Of rows that are missing, only so many may be added.
fn add(tops: &mut Tops, location: FieldLocation, raw: Raw, rows_left: &mut usize) -> Result<(), ReadError> {
    let mut tops = tops;
    for (table, number) in location.rows {
        let top = tops.entry(table).or_default();
        let missing = number.saturating_sub(top.rows.len());
        *rows_left = rows_left.checked_sub(missing).ok_or(ReadError::TooManyFields)?;
        top.rows.resize_with(top.rows.len().max(number), Tops::new);
        tops = &mut top.rows[number - 1];
    }
    tops.entry(location.id).or_default().place.add(location.part, location.name.part, raw);
    Ok(())
}

impl Top {
    fn into_raw(self) -> Raw {
        let mut rows: Vec<_> = self.rows.into_iter().map(values).collect();
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

/// Returns the values of fields that are not blank.
fn values(tops: Tops) -> Parts {
    let answers = tops.into_iter().map(|(id, top)| (id, top.into_raw()));
    answers.filter(|(_, raw)| !raw.is_blank()).collect()
}
