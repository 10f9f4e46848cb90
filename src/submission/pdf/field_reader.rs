//! Reads the values of form fields (ISO 32000-1, 12.7) as various programs write them.

use std::collections::BTreeSet;

use super::button_states;
use super::document::Document;
use super::object::{Dictionary, Object};
use crate::acroform::IDENTITY_FIELD;
use crate::submission::form_fields::{FieldValue, Widget};
use crate::submission::limits::MAX_PAGES;
use crate::submission::limits::MAX_WIDGETS;
use crate::submission::read_error::ReadError;

/// The maximum nesting depth of fields. bogen does not nest them; other programs do, by the full stops in their
/// names.
pub(crate) const MAX_DEPTH: usize = 32;

/// Reads the fields of a file. For a file that is not a form made by bogen, the error states what it is.
pub(super) fn read_form(document: &Document<'_>) -> Result<Vec<Widget>, ReadError> {
    let root = document.root()?;
    let pages = document.dictionary(root.get("Pages"))?.ok_or(ReadError::Damaged)?;
    if pages.get("Count").and_then(Object::as_count).is_some_and(|pages| pages > MAX_PAGES) {
        return Err(ReadError::TooManyPages);
    }
    let form = document.dictionary(root.get("AcroForm"))?;
    let entry = |key| form.and_then(|form| form.get(key));
    let widgets = read(document, document.array(entry("Fields"))?)?;
    if widgets.iter().any(|widget| widget.name == IDENTITY_FIELD) {
        return Ok(widgets);
    }
    let is_made_by_bogen = is_made_by_bogen(document)?;
    Err(match (entry("XFA"), widgets.is_empty()) {
        (Some(_), _) => ReadError::Xfa,
        (None, true) if is_made_by_bogen => ReadError::Flattened,
        (None, true) => ReadError::NoFields,
        (None, false) if is_made_by_bogen => ReadError::NoMark,
        (None, false) => ReadError::Foreign,
    })
}

/// Reports whether the file states that it was made by bogen.
fn is_made_by_bogen(document: &Document<'_>) -> Result<bool, ReadError> {
    let info = document.info()?;
    for key in ["Creator", "Producer"] {
        let text = info.and_then(|info| info.get(key));
        if let Some(Object::String(text)) = text.map(|text| document.resolve(text)).transpose()?
            && document.text(text)?.starts_with("bogen ")
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The entries that a field inherits from its ancestors.
#[derive(Default)]
struct Inherited<'d> {
    name: String,
    kind: Option<&'d Object>,
    value: Option<&'d Object>,
    flags: i64,
    options: Option<&'d Object>,
}

/// The type of a field.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FieldType {
    Text,
    Button,
    Choice,
    Signature,
}

/// The flag of push buttons, which have no value (ISO 32000-1, table 226).
const PUSH_BUTTON: i64 = 1 << 16;

/// Returns the root fields of a form.
pub(super) fn listed<'d>(document: &'d Document<'_>, root: &'d Dictionary) -> Result<&'d [Object], ReadError> {
    document.array(document.dictionary(root.get("AcroForm"))?.and_then(|form| form.get("Fields")))
}

/// Reads all fields below the list `fields`, in order. Fields without a value are skipped.
fn read<'d>(document: &'d Document<'_>, fields: &'d [Object]) -> Result<Vec<Widget>, ReadError> {
    let mut walk = Walk { document, visited: BTreeSet::new(), widgets: Vec::new() };
    for field in fields {
        if let Some(field) = walk.enter(field)? {
            walk.field(field, &Inherited::default(), 0)?;
        }
    }
    Ok(walk.widgets)
}

struct Walk<'d, 'a> {
    document: &'d Document<'a>,
    /// The object numbers of the fields visited, to stop cycles.
    visited: BTreeSet<u32>,
    widgets: Vec<Widget>,
}

impl<'d> Walk<'d, '_> {
    /// Returns a field's dictionary, unless it was visited before.
    fn enter(&mut self, field: &'d Object) -> Result<Option<&'d Dictionary>, ReadError> {
        if let Object::Reference(number) = field {
            // A missing field may have contained an answer.
            if !self.document.has(*number) {
                return Err(ReadError::Damaged);
            }
            if !self.visited.insert(*number) {
                return Ok(None);
            }
        }
        self.document.dictionary(Some(field))
    }

    fn field(&mut self, field: &'d Dictionary, above: &Inherited<'d>, depth: usize) -> Result<(), ReadError> {
        if depth > MAX_DEPTH {
            return Err(ReadError::TooDeep);
        }
        let here = self.below(field, above)?;
        let kids = self.document.array(field.get("Kids"))?;
        let (mut fields, mut placements) = (0_usize, Vec::new());
        for kid in kids {
            let Some(kid) = self.enter(kid)? else { continue };
            // A kid with a name is a field of its own; one without a name is a widget of this field.
            if kid.get("T").is_some() {
                fields += 1;
                self.field(kid, &here, depth + 1)?;
            } else {
                placements.push(kid);
            }
        }
        match (fields, placements.is_empty()) {
            (0, true) => self.widget(here, &[field]),
            (_, true) => Ok(()),
            (_, false) => self.widget(here, &placements),
        }
    }

    /// Returns the entries that a field's kids inherit.
    fn below(&self, field: &'d Dictionary, above: &Inherited<'d>) -> Result<Inherited<'d>, ReadError> {
        let entry = |name| field.get(name).map(|object| self.document.resolve(object)).transpose();
        Ok(Inherited {
            name: self.name(entry("T")?, &above.name)?,
            kind: entry("FT")?.or(above.kind),
            value: entry("V")?.or(above.value),
            flags: entry("Ff")?.and_then(Object::as_integer).unwrap_or(above.flags),
            options: entry("Opt")?.or(above.options),
        })
    }

    /// Returns the fully qualified name of a field.
    fn name(&self, part: Option<&Object>, above: &str) -> Result<String, ReadError> {
        self.document.budget().unpack(above.len())?;
        Ok(match part {
            Some(Object::String(part)) if above.is_empty() => self.document.text(part)?,
            Some(Object::String(part)) => format!("{above}.{}", self.document.text(part)?),
            Some(_) | None => above.to_owned(),
        })
    }

    /// Adds the value of a field with these widgets.
    fn widget(&mut self, field: Inherited<'_>, placements: &[&Dictionary]) -> Result<(), ReadError> {
        let value = match kind(&field) {
            FieldType::Signature => return Ok(()),
            FieldType::Button if field.flags & PUSH_BUTTON != 0 => return Ok(()),
            FieldType::Button => button_states::read(self.document, field.value, field.options, placements)?,
            FieldType::Text => self.texts(&field, placements, &[])?,
            FieldType::Choice => self.texts(&field, placements, self.document.array(field.options)?)?,
        };
        if self.widgets.len() >= MAX_WIDGETS {
            return Err(ReadError::TooManyFields);
        }
        self.widgets.push(Widget { name: field.name, value });
        Ok(())
    }

    /// Reads the value of a text or choice field. Some programs store it in a widget instead of the field.
    fn texts(
        &self,
        field: &Inherited<'_>,
        placements: &[&Dictionary],
        options: &[Object],
    ) -> Result<FieldValue, ReadError> {
        let mut texts = Vec::new();
        if let Some(value) = field.value {
            self.add_texts(&mut texts, value, options)?;
        }
        for value in placements.iter().filter_map(|place| place.get("V")) {
            self.add_texts(&mut texts, self.document.resolve(value)?, options)?;
        }
        Ok(FieldValue::of(texts))
    }

    /// Appends a value as text: usually one, several for a list.
    fn add_texts(&self, texts: &mut Vec<String>, value: &Object, options: &[Object]) -> Result<(), ReadError> {
        let text = match value {
            Object::Array(array) => return array.iter().try_for_each(|value| self.add_texts(texts, value, options)),
            Object::String(bytes) => self.document.text(bytes)?,
            Object::Name(name) => self.document.text(name)?,
            Object::Stream(stream) => self.document.text(&self.document.unpack(stream)?)?,
            Object::Integer(number) => number.to_string(),
            Object::Real(number) => number.to_string(),
            Object::Null | Object::Bool(_) | Object::Dictionary(_) | Object::Reference(_) => return Ok(()),
        };
        let text = self.exported(text, options)?;
        self.document.budget().work(texts.len())?;
        if !texts.contains(&text) {
            texts.push(text);
        }
        Ok(())
    }

    /// Returns the export value of an option, if the text is its display value.
    fn exported(&self, text: String, options: &[Object]) -> Result<String, ReadError> {
        let mut export_value = None;
        for option in options {
            let option = self.document.resolve(option)?;
            let Some([Object::String(export), Object::String(display), ..]) = option.as_array() else { continue };
            let (export, display) = (self.document.text(export)?, self.document.text(display)?);
            if export == text {
                return Ok(text);
            }
            if display == text {
                export_value.get_or_insert(export);
            }
        }
        Ok(export_value.unwrap_or(text))
    }
}

/// Returns the type of a field. If it is not stated, it is derived from the value.
fn kind(field: &Inherited<'_>) -> FieldType {
    match field.kind.and_then(Object::as_name) {
        Some(b"Btn") => FieldType::Button,
        Some(b"Ch") => FieldType::Choice,
        Some(b"Sig") => FieldType::Signature,
        Some(b"Tx") => FieldType::Text,
        Some(_) | None if matches!(field.value, Some(Object::Name(_))) => FieldType::Button,
        Some(_) | None if matches!(field.value, Some(Object::Dictionary(_))) => FieldType::Signature,
        Some(_) | None => FieldType::Text,
    }
}
