//! Reads FDF, the export format of PDF forms in programs such as pdftk and Acrobat (ISO 32000-1, 12.7.7).
//!
//! FDF has the syntax of PDF without cross-reference tables, so its objects are found by scanning. The limits are those
//! of [`super::pdf`].

use std::path::Path;

use super::form_fields::{self, FieldValue, Widget};
use super::limits::{MAX_BYTES, MAX_WIDGETS};
use super::pdf::{self, Budget, Dictionary, Document, MAX_FIELD_DEPTH, Object, ObjectSource};
use super::raw_answers::{Channel, RawAnswers};
use super::read_error::ReadError;
use crate::diagnostic::Diagnostic;

/// The signature at the beginning of a file.
const HEADER: &[u8] = b"%FDF-";

/// Reads the answers from the bytes of an FDF file. `path` is only named in findings.
///
/// # Errors
/// When the file exceeds a limit, is truncated or damaged, or has no identity field.
pub fn read(bytes: &[u8], path: &Path) -> Result<RawAnswers, Vec<Diagnostic>> {
    read_counting(bytes, path).0
}

/// As [`read`]; also returns how many steps of work it took.
pub(super) fn read_counting(bytes: &[u8], path: &Path) -> (Result<RawAnswers, Vec<Diagnostic>>, usize) {
    let budget = Budget::new();
    let answers = answers(bytes, &budget).map_err(|error| vec![error.at(path)]);
    (answers, budget.worked_in_total())
}

/// Reports whether these are the bytes of an FDF file.
#[must_use]
pub fn is(bytes: &[u8]) -> bool {
    pdf::begins(bytes, HEADER).is_some()
}

fn answers(bytes: &[u8], budget: &Budget) -> Result<RawAnswers, ReadError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let widgets = Document::rebuild(bytes, budget).and_then(|document| fields(&document));
    // Of a damaged file without an end, it is better to say that it is truncated.
    let has_end = || bytes.windows(5).any(|window| window == b"%%EOF");
    let widgets = widgets
        .map_err(|error| if error == ReadError::Damaged && !has_end() { ReadError::Truncated } else { error })?;
    form_fields::answers(widgets, Channel::Fdf)
}

fn fields(document: &Document<'_>) -> Result<Vec<Widget>, ReadError> {
    let root = document.root()?;
    let fdf = document.dictionary(root.get("FDF"))?.ok_or(ReadError::Damaged)?;
    let encoding = fdf.get("Encoding").and_then(Object::as_name);
    let is_utf_8 = encoding.is_some_and(|name| name.eq_ignore_ascii_case(b"utf_8"));
    let mut walk = Walk { document, is_utf_8, widgets: Vec::new() };
    walk.all(document.array(fdf.get("Fields"))?, "", 0)?;
    Ok(walk.widgets)
}

struct Walk<'d, 'a> {
    document: &'d Document<'a>,
    /// Whether strings without a byte order mark are UTF-8.
    is_utf_8: bool,
    widgets: Vec<Widget>,
}

impl Walk<'_, '_> {
    fn all(&mut self, fields: &[Object], above: &str, depth: usize) -> Result<(), ReadError> {
        // This also ends fields that refer back to themselves.
        if depth > MAX_FIELD_DEPTH {
            return Err(ReadError::TooDeep);
        }
        for field in fields {
            let field = self.document.dictionary(Some(field))?.ok_or(ReadError::Damaged)?;
            self.field(field, above, depth)?;
        }
        Ok(())
    }

    fn field(&mut self, field: &Dictionary, above: &str, depth: usize) -> Result<(), ReadError> {
        let name = match field.get("T").map(|name| self.document.resolve(name)).transpose()? {
            Some(Object::String(part)) if above.is_empty() => self.text(part)?,
            Some(Object::String(part)) => format!("{above}.{}", self.text(part)?),
            Some(_) | None => above.to_owned(),
        };
        self.document.budget().unpack(name.len())?;
        if let Some(value) = field.get("V") {
            if self.widgets.len() >= MAX_WIDGETS {
                return Err(ReadError::TooManyFields);
            }
            let value = self.field_value(self.document.resolve(value)?)?;
            self.widgets.push(Widget { name: name.clone(), value });
        }
        self.all(self.document.array(field.get("Kids"))?, &name, depth + 1)
    }

    fn field_value(&self, value: &Object) -> Result<FieldValue, ReadError> {
        Ok(match value {
            Object::Name(state) if **state == *b"Off" => FieldValue::Nothing,
            Object::Name(state) => FieldValue::of(vec![self.text(state)?]),
            Object::String(bytes) => FieldValue::of(vec![self.text(bytes)?]),
            Object::Stream(stream) => FieldValue::of(vec![self.text(&self.document.unpack(stream)?)?]),
            Object::Array(array) => {
                let strings = array.iter().filter_map(Object::as_string);
                FieldValue::of(strings.map(|bytes| self.text(bytes)).collect::<Result<_, _>>()?)
            }
            Object::Integer(number) => FieldValue::Text(number.to_string()),
            Object::Real(number) => FieldValue::Text(number.to_string()),
            Object::Null | Object::Bool(_) | Object::Dictionary(_) | Object::Reference(_) => FieldValue::Nothing,
        })
    }

    fn text(&self, bytes: &[u8]) -> Result<String, ReadError> {
        if !self.is_utf_8 {
            return self.document.text(bytes);
        }
        self.document.budget().unpack(bytes.len())?;
        Ok(pdf::decode_utf_8(bytes))
    }
}
