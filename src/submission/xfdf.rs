//! Reads XFDF, the XML form of FDF that Acrobat and others export (ISO 19444-1).
//!
//! A field that has only rich text has the plain text of it as its answer.
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

mod rich_text;
mod text_encoding;

use rich_text::RichText;
use text_encoding::Decoded;

/// The maximum nesting depth of elements. Rich text needs some of it.
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
    read_counting(bytes, path).0
}

/// As [`read`]; also returns how many steps of work it took.
pub(super) fn read_counting(bytes: &[u8], path: &Path) -> (Result<RawAnswers, Vec<Diagnostic>>, usize) {
    let mut tree = Tree::default();
    let answers = answers(bytes, &mut tree).map_err(|error| vec![error.at(path)]);
    (answers, bytes.len() + tree.names)
}

/// Reports whether these are the bytes of an XFDF file.
#[must_use]
pub fn is(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"%") {
        return false;
    }
    let bytes = &bytes[..bytes.len().min(HEAD)];
    let head = text_encoding::decode(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), |head| head.text);
    head.trim_start().starts_with('<') && head.contains("<xfdf")
}

fn answers(bytes: &[u8], tree: &mut Tree) -> Result<RawAnswers, ReadError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let Decoded { text, has_errors } = text_encoding::decode(bytes)?;
    // Of a damaged file without an end, it is better to say that it is truncated.
    let has_end = || text.contains("</xfdf") || text.trim_end().ends_with("/>");
    let fields = if has_errors { Err(ReadError::Damaged) } else { fields(&text, tree) };
    let fields =
        fields.map_err(|error| if error == ReadError::Damaged && !has_end() { ReadError::Truncated } else { error });
    form_fields::answers(fields?, Channel::Xfdf)
}

/// Reads all fields of a document.
fn fields(text: &str, tree: &mut Tree) -> Result<Vec<Widget>, ReadError> {
    let mut reader = Reader::from_str(text);
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
            Event::GeneralRef(reference) => tree.character(&character(&reference)?),
            // Declarations are ignored, so no entity of theirs is ever resolved.
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            Event::Eof if tree.open.is_empty() => return Ok(std::mem::take(&mut tree.widgets)),
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
    /// A field.
    Field(Field),
    /// The value of a field.
    Value,
    /// The value of a field as rich text.
    RichText,
    /// An element inside of rich text that ends a line.
    Block,
    /// Any other element.
    Other,
}

/// A field whose end was not read yet.
struct Field {
    /// The length of the qualified name of the fields around it.
    before: usize,
    values: Vec<String>,
    /// The same values as rich text.
    rich: Vec<String>,
}

impl Field {
    /// Returns the values. Rich text counts only if there is no other text, which is the same one.
    fn into_values(self) -> Vec<String> {
        if self.values.iter().all(String::is_empty) && !self.rich.is_empty() { self.rich } else { self.values }
    }
}

/// The open elements and the fields read so far.
#[derive(Default)]
struct Tree {
    open: Vec<Element>,
    /// The qualified name of the open fields.
    name: String,
    value: String,
    rich: RichText,
    /// How many of the open elements are rich text: it and those inside.
    in_rich: usize,
    widgets: Vec<Widget>,
    /// The number of values so far, including those of open fields.
    values: usize,
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
            (_, "br") if self.in_rich > 0 => {
                self.rich.verbatim("\n");
                Element::Other
            }
            (_, "p" | "div" | "li") if self.in_rich > 0 => {
                self.rich.begin_block();
                Element::Block
            }
            (_, _) if self.in_rich > 0 => Element::Other,
            (_, "field") => {
                let before = self.name.len();
                if before > 0 {
                    self.name.push('.');
                }
                self.name.push_str(&attribute(element)?);
                Element::Field(Field { before, values: Vec::new(), rich: Vec::new() })
            }
            (Some(Element::Field(_)), "value") => {
                self.value.clear();
                Element::Value
            }
            (Some(Element::Field(_)), "value-richtext") => {
                self.rich = RichText::default();
                Element::RichText
            }
            (_, _) => Element::Other,
        };
        if self.in_rich > 0 || matches!(element, Element::RichText) {
            self.in_rich += 1;
        }
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) -> Result<(), ReadError> {
        self.in_rich = self.in_rich.saturating_sub(1);
        match self.open.pop().ok_or(ReadError::Damaged)? {
            Element::Field(field) => self.close_field(field)?,
            Element::Value => {
                let value = std::mem::take(&mut self.value);
                if let Some(field) = self.count_value()? {
                    field.values.push(value);
                }
            }
            Element::RichText => {
                if let Some(text) = std::mem::take(&mut self.rich).into_text()
                    && let Some(field) = self.count_value()?
                {
                    field.rich.push(text);
                }
            }
            Element::Block => self.rich.end_block(),
            Element::Other => {}
        }
        Ok(())
    }

    /// Counts one more value of the innermost open field.
    fn count_value(&mut self) -> Result<Option<&mut Field>, ReadError> {
        self.values += 1;
        if self.values > MAX_WIDGETS {
            return Err(ReadError::TooManyFields);
        }
        Ok(match self.open.last_mut() {
            Some(Element::Field(field)) => Some(field),
            Some(Element::Value | Element::RichText | Element::Block | Element::Other) | None => None,
        })
    }

    fn close_field(&mut self, field: Field) -> Result<(), ReadError> {
        let before = field.before;
        for value in field.into_values() {
            self.names += self.name.len();
            if self.names > MAX_NAMES {
                return Err(ReadError::TooManyFields);
            }
            let value = field_value(&self.name, value);
            self.widgets.push(Widget { name: self.name.clone(), value });
        }
        self.name.truncate(before);
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if self.in_rich > 0 {
            self.rich.text(text);
        } else if matches!(self.open.last(), Some(Element::Value)) {
            self.value.push_str(text);
        }
    }

    /// Adds a character that is written as a reference.
    fn character(&mut self, character: &str) {
        if self.in_rich > 0 {
            self.rich.verbatim(character);
        } else {
            self.text(character);
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
