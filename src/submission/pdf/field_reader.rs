//! Reads the values of form fields (ISO 32000-1, 12.7) as various programs write them.

use std::collections::VecDeque;

use super::button_states;
use super::document::Document;
use super::field_tree::{Field, FieldTree};
use super::form_groups::{self, FormGroup};
use super::object::Object;
use super::object_source::ObjectSource;
use super::page_comparison;
use crate::acroform::IDENTITY_FIELD;
use crate::submission::form_fields::{FieldValue, Widget};
use crate::submission::read_error::ReadError;

/// The forms of a file, and the values of their fields.
pub(super) struct ReadForms<'d> {
    pub(super) groups: VecDeque<FormGroup<'d>>,
    /// By form.
    pub(super) values: Vec<Vec<Widget>>,
}

/// Reads the fields of all forms in a file. For a file that is not a form made by bogen, the error states what it is.
pub(super) fn read_forms<'d>(document: &'d Document<'_>) -> Result<ReadForms<'d>, ReadError> {
    let groups = form_groups::read(document)?;
    let mut forms = Vec::new();
    for group in &groups {
        // A missing field may have contained an answer.
        if group.fields.lacks_fields {
            return Err(ReadError::Damaged);
        }
        forms.push(read(document, &group.fields)?);
    }
    let widgets = forms.first().map_or(&[][..], Vec::as_slice);
    if widgets.iter().any(|widget| widget.name == IDENTITY_FIELD) {
        return Ok(ReadForms { groups, values: forms });
    }
    let has_page_code = has_page_code(document, &groups)?;
    let is_made_by_bogen = has_page_code || is_made_by_bogen(document)?;
    let form = document.dictionary(document.root()?.get("AcroForm"))?;
    Err(match (form.and_then(|form| form.get("XFA")), widgets.is_empty()) {
        (Some(_), _) => ReadError::Xfa,
        (None, true) if is_made_by_bogen => ReadError::Flattened,
        (None, true) => ReadError::NoFields,
        (None, false) if has_page_code => ReadError::NoLastPage,
        (None, false) if is_made_by_bogen => ReadError::NoMark,
        (None, false) => ReadError::Foreign,
    })
}

/// Reports whether a page has a page code. Programs that copy single pages keep it and nothing else.
fn has_page_code(document: &Document<'_>, groups: &VecDeque<FormGroup<'_>>) -> Result<bool, ReadError> {
    for page in groups.iter().flat_map(|group| &group.pages) {
        if page_comparison::code(document, page)?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
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

/// Reads all fields, in order. Fields without a value are skipped.
fn read(document: &Document<'_>, tree: &FieldTree<'_>) -> Result<Vec<Widget>, ReadError> {
    let mut widgets = Vec::new();
    for field in &tree.fields {
        if let Some(value) = (Reader { document }).value(field)? {
            widgets.push(Widget { name: name(document, field)?, value });
        }
    }
    Ok(widgets)
}

/// Returns the name of a field. One that has lost it is called by what it says of itself, so that its value is not lost.
fn name(document: &Document<'_>, field: &Field<'_>) -> Result<String, ReadError> {
    let name = &field.attributes.name;
    let label = field.widgets.first().map(|widget| document.entry(widget.entries, "TU")).transpose()?.flatten();
    match label.and_then(Object::as_string).filter(|_| name.is_empty()) {
        // No field of a form has such a name.
        Some(label) => Ok(format!("? {}", document.text(label)?)),
        None => Ok(name.clone()),
    }
}

struct Reader<'d, 'a> {
    document: &'d Document<'a>,
}

impl Reader<'_, '_> {
    /// Reads the value of a field; `None` if fields of its kind have none.
    fn value(&self, field: &Field<'_>) -> Result<Option<FieldValue>, ReadError> {
        let attributes = &field.attributes;
        match self.kind(field)? {
            FieldType::Signature => Ok(None),
            FieldType::Button if attributes.flags & PUSH_BUTTON != 0 => Ok(None),
            FieldType::Button => button_states::read(self.document, field).map(Some),
            FieldType::Text => self.texts(field, &[]).map(Some),
            FieldType::Choice => self.texts(field, self.document.array(attributes.options)?).map(Some),
        }
    }

    /// Returns the type of a field. If it is not stated, it is derived from the value or the states.
    fn kind(&self, field: &Field<'_>) -> Result<FieldType, ReadError> {
        let (kind, value) = (field.attributes.kind, field.attributes.value);
        Ok(match kind {
            Some(b"Btn") => FieldType::Button,
            Some(b"Ch") => FieldType::Choice,
            Some(b"Sig") => FieldType::Signature,
            Some(b"Tx") => FieldType::Text,
            Some(_) | None if matches!(value, Some(Object::Name(_))) => FieldType::Button,
            Some(_) | None if matches!(value, Some(Object::Dictionary(_))) => FieldType::Signature,
            Some(_) | None if value.is_none() && self.has_state(field)? => FieldType::Button,
            Some(_) | None => FieldType::Text,
        })
    }

    /// Reports whether a place of a field has a state, as only those of buttons have.
    fn has_state(&self, field: &Field<'_>) -> Result<bool, ReadError> {
        for widget in &field.widgets {
            if matches!(self.document.entry(widget.entries, "AS")?, Some(Object::Name(_))) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Reads the value of a text or choice field. Some programs store it in a widget instead of the field.
    fn texts(&self, field: &Field<'_>, options: &[Object]) -> Result<FieldValue, ReadError> {
        let mut texts = Vec::new();
        if let Some(value) = field.attributes.value {
            self.add_texts(&mut texts, value, options)?;
        }
        for value in field.widgets.iter().filter_map(|widget| widget.entries.get("V")) {
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
