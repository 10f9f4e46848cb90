//! Reads the XML of a part of a workbook.
//!
//! A document type is refused, so that no entity is ever declared, and none can expand.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesEnd, BytesRef, BytesStart, Event};

use super::error::WorkbookError;
use crate::submission::zip::ZipReader;

/// A reader of the elements of a part.
pub(super) struct XmlPart {
    reader: Reader<ZipReader>,
    buffer: Vec<u8>,
    /// The number of open elements.
    depth: usize,
}

/// A node of a part.
pub(super) enum Node<'b> {
    /// The start of an element. Its end follows.
    Start(Element<'b>),
    /// The end of an element.
    End(BytesEnd<'b>),
    /// Text, or part of one.
    Text(Cow<'b, str>),
    /// A comment, or an instruction to programs.
    Other,
    /// The end of the part.
    Eof,
}

/// The start of an element.
pub(super) struct Element<'b>(BytesStart<'b>);

impl XmlPart {
    /// Starts reading.
    pub(super) fn new(reader: ZipReader) -> Self {
        let mut reader = Reader::from_reader(reader);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), depth: 0 }
    }

    /// Returns the number of open elements, with the one that was just started and without the one that just ended.
    pub(super) const fn depth(&self) -> usize {
        self.depth
    }

    /// Reads the next node.
    ///
    /// # Errors
    /// When the part is damaged.
    pub(super) fn next(&mut self) -> Result<Node<'_>, WorkbookError> {
        self.buffer.clear();
        match self.reader.read_event_into(&mut self.buffer).map_err(|_| WorkbookError::Damaged)? {
            Event::Start(element) | Event::Empty(element) => {
                self.depth += 1;
                Ok(Node::Start(Element(element)))
            }
            Event::End(element) => {
                self.depth = self.depth.saturating_sub(1);
                Ok(Node::End(element))
            }
            Event::Text(text) => Ok(Node::Text(text.into_inner())),
            Event::CData(text) => Ok(Node::Text(text.into_inner())),
            Event::GeneralRef(reference) => character(&reference).map(|text| Node::Text(text.into())),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => Ok(Node::Other),
            Event::Eof if self.depth == 0 => Ok(Node::Eof),
            Event::DocType(_) | Event::Eof => Err(WorkbookError::Damaged),
        }
    }

    /// Reads up to the end of the element that was just started, and passes its text to `add`.
    pub(super) fn read_text(&mut self, mut add: impl FnMut(&str)) -> Result<(), WorkbookError> {
        let depth = self.depth;
        while self.depth >= depth {
            if let Node::Text(text) = self.next()? {
                add(&text);
            }
        }
        Ok(())
    }

    /// Reads up to the end of the element that was just started, and passes the text in its runs to `add`. Phonetic
    /// readings of it are skipped (ISO/IEC 29500-1, 18.4.6).
    pub(super) fn read_runs(&mut self, mut add: impl FnMut(&str)) -> Result<(), WorkbookError> {
        let depth = self.depth;
        let (mut is_text, mut is_reading) = (false, false);
        while self.depth >= depth {
            match &self.next()? {
                Node::Start(element) => {
                    is_text = element.name() == "t";
                    is_reading |= element.name() == "rPh";
                }
                Node::End(element) => {
                    is_text = false;
                    is_reading &= element.local_name().into_inner() != "rPh";
                }
                Node::Text(text) if is_text && !is_reading => add(text),
                Node::Text(_) | Node::Other | Node::Eof => {}
            }
        }
        Ok(())
    }
}

impl Element<'_> {
    /// Returns the name without its prefix.
    pub(super) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// Returns the values of the attributes with these names, which have no prefixes.
    ///
    /// # Errors
    /// When an attribute is damaged.
    pub(super) fn attributes<const N: usize>(
        &self,
        names: [&str; N],
    ) -> Result<[Option<Cow<'_, str>>; N], WorkbookError> {
        let mut values = [const { None }; N];
        // Comparing all names with each other would take too long if there were very many.
        for attribute in self.0.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| WorkbookError::Damaged)?;
            let name = attribute.key.local_name().into_inner();
            if let Some(index) = names.iter().position(|wanted| *wanted == name) {
                values[index] = Some(unescaped(attribute.value)?);
            }
        }
        Ok(values)
    }
}

fn unescaped(value: Cow<'_, str>) -> Result<Cow<'_, str>, WorkbookError> {
    if !value.contains('&') {
        return Ok(value);
    }
    let text = quick_xml::escape::unescape(&value).map_err(|_| WorkbookError::Damaged)?;
    Ok(Cow::Owned(text.into_owned()))
}

/// Reports whether the value of an attribute means true.
pub(super) fn is_true(value: Option<&str>) -> bool {
    matches!(value, Some("1" | "true" | "on"))
}

/// Returns the character of a reference such as `&#228;` or `&amp;`.
fn character(reference: &BytesRef<'_>) -> Result<String, WorkbookError> {
    if let Some(character) = reference.resolve_char_ref().map_err(|_| WorkbookError::Damaged)? {
        return Ok(character.to_string());
    }
    quick_xml::escape::resolve_predefined_entity(reference).map(str::to_owned).ok_or(WorkbookError::Damaged)
}
