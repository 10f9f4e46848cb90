//! Reads XFDF, the XML form of FDF that Acrobat and others export (ISO 19444-1).
//!
//! Neither DTDs nor entities other than the predefined ones of XML are processed, so no file can expand.

use std::borrow::Cow;
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::form_fields::{self, FieldValue, Widget};
use super::limits::{MAX_BYTES, MAX_WIDGETS};
use super::pdf::with_plain_line_ends;
use super::raw_answers::{Channel, RawAnswers};
use super::read_error::ReadError;
use crate::acroform::{WidgetName, WidgetPart};
use crate::diagnostic::Diagnostic;

/// The maximum nesting depth of elements. Rich text, which is skipped, needs some of it.
const MAX_DEPTH: usize = 64;

/// The number of bytes searched to recognise the format.
const HEAD: usize = 4096;

/// The maximum total size of all fully qualified names, in bytes.
const MAX_NAMES: usize = 16 * 1024 * 1024;

/// The value of a button that is off.
const OFF: &str = "Off";

/// Reads the answers from the bytes of an XFDF file. `path` is only named in findings.
///
/// # Errors
/// When the file exceeds a limit, is truncated or damaged, or has no identity field.
pub fn read(bytes: &[u8], path: &Path) -> Result<RawAnswers, Vec<Diagnostic>> {
    answers(bytes).map_err(|error| vec![error.at(path)])
}

/// Reports whether these are the bytes of an XFDF file.
#[must_use]
pub fn is(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"%") {
        return false;
    }
    let head = decode(&bytes[..bytes.len().min(HEAD)], String::from_utf8_lossy);
    head.trim_start().starts_with('<') && head.contains("<xfdf")
}

fn answers(bytes: &[u8]) -> Result<RawAnswers, ReadError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let mut is_utf_8 = true;
    let text = decode(bytes, |bytes| {
        is_utf_8 = std::str::from_utf8(bytes).is_ok();
        String::from_utf8_lossy(bytes)
    });
    if !is_utf_8 {
        return Err(ReadError::Damaged);
    }
    // Of a damaged file without an end, it is better to say that it is truncated.
    let has_end = || text.contains("</xfdf") || text.trim_end().ends_with("/>");
    let fields = fields(&text);
    let fields =
        fields.map_err(|error| if error == ReadError::Damaged && !has_end() { ReadError::Truncated } else { error });
    form_fields::answers(fields?, Channel::Xfdf)
}

/// Decodes a file: UTF-16 if it has such a byte order mark, else UTF-8 with the function `utf_8`.
fn decode<'b>(bytes: &'b [u8], utf_8: impl FnOnce(&'b [u8]) -> Cow<'b, str>) -> Cow<'b, str> {
    let utf_16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.as_chunks::<2>().0.iter().copied().map(unit);
        char::decode_utf16(units).map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xfe, 0xff, rest @ ..] => Cow::Owned(utf_16(rest, u16::from_be_bytes)),
        [0xff, 0xfe, rest @ ..] => Cow::Owned(utf_16(rest, u16::from_le_bytes)),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf_8(rest),
        plain => utf_8(plain),
    }
}

/// Reads all fields of a document.
fn fields(text: &str) -> Result<Vec<Widget>, ReadError> {
    let mut reader = Reader::from_str(text);
    let mut tree = Tree::default();
    loop {
        match reader.read_event().map_err(|_| ReadError::Damaged)? {
            Event::Start(element) => tree.open(&element)?,
            Event::Empty(element) => {
                tree.open(&element)?;
                tree.close()?;
            }
            Event::End(_) => tree.close()?,
            Event::Text(text) => tree.text(&text),
            Event::CData(text) => tree.text(&text),
            Event::GeneralRef(reference) => tree.text(&character(&reference)?),
            // Declarations are ignored, so no entity of theirs is ever resolved.
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            Event::Eof if tree.open.is_empty() => return Ok(tree.widgets),
            Event::Eof => return Err(ReadError::Truncated),
        }
    }
}

/// Returns the character of a reference such as `&#228;` or `&amp;`.
fn character(reference: &BytesRef<'_>) -> Result<String, ReadError> {
    if let Some(character) = reference.resolve_char_ref().map_err(|_| ReadError::Damaged)? {
        return Ok(character.to_string());
    }
    quick_xml::escape::resolve_predefined_entity(reference).map(str::to_owned).ok_or(ReadError::Damaged)
}

/// An open element.
enum Element {
    /// A field, with the length of the qualified name of the fields around it.
    Field(usize),
    /// The value of a field.
    Value,
    /// Any other element.
    Other,
}

/// The open elements and the fields read so far.
#[derive(Default)]
struct Tree {
    open: Vec<Element>,
    /// The qualified name of the open fields.
    name: String,
    value: String,
    widgets: Vec<Widget>,
    /// The total size in bytes of the names so far.
    names: usize,
}

impl Tree {
    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), ReadError> {
        if self.open.len() >= MAX_DEPTH {
            return Err(ReadError::TooDeep);
        }
        let name = element.local_name();
        let element = match (self.open.last(), name.as_ref()) {
            (_, "field") => {
                let before = self.name.len();
                if before > 0 {
                    self.name.push('.');
                }
                self.name.push_str(&attribute(element)?);
                Element::Field(before)
            }
            (Some(Element::Field(_)), "value") => {
                self.value.clear();
                Element::Value
            }
            (_, _) => Element::Other,
        };
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) -> Result<(), ReadError> {
        match self.open.pop().ok_or(ReadError::Damaged)? {
            Element::Field(before) => self.name.truncate(before),
            Element::Value => {
                self.names += self.name.len();
                if self.widgets.len() >= MAX_WIDGETS || self.names > MAX_NAMES {
                    return Err(ReadError::TooManyFields);
                }
                let value = field_value(&self.name, std::mem::take(&mut self.value));
                self.widgets.push(Widget { name: self.name.clone(), value });
            }
            Element::Other => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if matches!(self.open.last(), Some(Element::Value)) {
            self.value.push_str(text);
        }
    }
}

/// Returns the `name` attribute of a field.
fn attribute(element: &BytesStart<'_>) -> Result<String, ReadError> {
    let attribute = element.try_get_attribute("name").map_err(|_| ReadError::Damaged)?;
    let Some(attribute) = attribute else { return Ok(String::new()) };
    quick_xml::escape::unescape(&attribute.value).map(Cow::into_owned).map_err(|_| ReadError::Damaged)
}

/// Returns the value of a field. For tick boxes of options, recognised by their names, `Off` means no value; for
/// other fields it may be text, and their kind decides.
fn field_value(name: &str, value: String) -> FieldValue {
    let is_mark = || WidgetName::parse(name).is_some_and(|name| matches!(name.part, WidgetPart::Option(_)));
    if value == OFF && is_mark() {
        return FieldValue::Nothing;
    }
    FieldValue::of(vec![with_plain_line_ends(value)])
}
