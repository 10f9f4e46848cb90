//! Answers as XFDF: FDF as XML, which Acrobat and others write from a PDF form (ISO 19444-1).
//!
//! No DTD is read and no entity but those of XML itself, so no file can make more of itself than it is.

use std::borrow::Cow;
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::fault::Fault;
use super::form_fields::{self, Given, Widget};
use super::limits::{MAX_BYTES, MAX_WIDGETS};
use super::pdf::with_plain_line_ends;
use super::raw_answers::{Channel, RawAnswers};
use crate::diagnostic::Diagnostic;
use crate::widget::{WidgetName, WidgetPart};

/// How deep elements may be nested. Formatted text, which is left out, takes some of it.
const MAX_DEPTH: usize = 64;

/// How much of a file is looked at to find out what it is.
const HEAD: usize = 4096;

/// How many bytes all names may come to, each with those around it.
const MAX_NAMES: usize = 16 * 1024 * 1024;

/// What an unmarked button holds.
const OFF: &str = "Off";

/// Reads the answers from the bytes of an XFDF file. `path` is only named in findings.
///
/// # Errors
/// With what is wrong with the file as such: too large in one way or another, cut off, damaged, no word about which form
/// it belongs to.
pub fn read(bytes: &[u8], path: &Path) -> Result<RawAnswers, Vec<Diagnostic>> {
    answers(bytes).map_err(|fault| vec![fault.at(path)])
}

/// Says whether these are the bytes of an XFDF file.
#[must_use]
pub fn is(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"%") {
        return false;
    }
    let head = decode(&bytes[..bytes.len().min(HEAD)], String::from_utf8_lossy);
    head.trim_start().starts_with('<') && head.contains("<xfdf")
}

fn answers(bytes: &[u8]) -> Result<RawAnswers, Fault> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Fault::TooLarge);
    }
    let mut is_utf_8 = true;
    let text = decode(bytes, |bytes| {
        is_utf_8 = std::str::from_utf8(bytes).is_ok();
        String::from_utf8_lossy(bytes)
    });
    if !is_utf_8 {
        return Err(Fault::Damaged);
    }
    // A file that is cut off cannot be read either, and that is better said.
    let has_end = || text.contains("</xfdf") || text.trim_end().ends_with("/>");
    let fields = fields(&text);
    let fields = fields.map_err(|fault| if fault == Fault::Damaged && !has_end() { Fault::Truncated } else { fault });
    form_fields::answers(fields?, Channel::Xfdf)
}

/// Reads the characters of a file: UTF-16 if a mark says so, else UTF-8, for which `utf_8` is asked.
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
fn fields(text: &str) -> Result<Vec<Widget>, Fault> {
    let mut reader = Reader::from_str(text);
    let mut tree = Tree::default();
    loop {
        match reader.read_event().map_err(|_| Fault::Damaged)? {
            Event::Start(element) => tree.open(&element)?,
            Event::Empty(element) => {
                tree.open(&element)?;
                tree.close()?;
            }
            Event::End(_) => tree.close()?,
            Event::Text(text) => tree.text(&text),
            Event::CData(text) => tree.text(&text),
            Event::GeneralRef(reference) => tree.text(&character(&reference)?),
            // Nothing that is declared here is ever looked up.
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            Event::Eof if tree.open.is_empty() => return Ok(tree.widgets),
            Event::Eof => return Err(Fault::Truncated),
        }
    }
}

/// Returns the character for which `&#228;` or `&amp;` stands.
fn character(reference: &BytesRef<'_>) -> Result<String, Fault> {
    if let Some(character) = reference.resolve_char_ref().map_err(|_| Fault::Damaged)? {
        return Ok(character.to_string());
    }
    quick_xml::escape::resolve_predefined_entity(reference).map(str::to_owned).ok_or(Fault::Damaged)
}

/// What is known of an element whose end was not reached.
enum Element {
    /// A field, and how long the name is that it and those around it have together.
    Field(usize),
    /// What a field holds.
    Value,
    /// Anything else.
    Other,
}

/// The elements that are open, and the fields that were read.
#[derive(Default)]
struct Tree {
    open: Vec<Element>,
    /// The names of the open fields, joined by full stops.
    name: String,
    value: String,
    widgets: Vec<Widget>,
    /// How many bytes the names of the fields come to.
    names: usize,
}

impl Tree {
    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), Fault> {
        if self.open.len() >= MAX_DEPTH {
            return Err(Fault::TooDeep);
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

    fn close(&mut self) -> Result<(), Fault> {
        match self.open.pop().ok_or(Fault::Damaged)? {
            Element::Field(before) => self.name.truncate(before),
            Element::Value => {
                self.names += self.name.len();
                if self.widgets.len() >= MAX_WIDGETS || self.names > MAX_NAMES {
                    return Err(Fault::TooManyFields);
                }
                let given = given(&self.name, std::mem::take(&mut self.value));
                self.widgets.push(Widget { name: self.name.clone(), given });
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

/// Returns the name that a field gives itself.
fn attribute(element: &BytesStart<'_>) -> Result<String, Fault> {
    let attribute = element.try_get_attribute("name").map_err(|_| Fault::Damaged)?;
    let Some(attribute) = attribute else { return Ok(String::new()) };
    quick_xml::escape::unescape(&attribute.value).map(Cow::into_owned).map_err(|_| Fault::Damaged)
}

/// Returns what a field holds. Of a mark for one option the name says that it is no text; everything else can be one,
/// and the kind of field decides what `Off` means there.
fn given(name: &str, value: String) -> Given {
    let is_mark = || WidgetName::parse(name).is_some_and(|name| matches!(name.part, WidgetPart::Option(_)));
    if value == OFF && is_mark() {
        return Given::Nothing;
    }
    Given::of(vec![with_plain_line_ends(value)])
}
