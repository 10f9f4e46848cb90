//! What a file says about itself: its title and its language (XMP, ISO 16684-1, and the document information dictionary).

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::document::Document;
use super::object::Object;
use super::object_source::ObjectSource;
use crate::submission::read_error::ReadError;

/// The elements of XMP metadata that programs must keep. They change dates, their own name, identifiers, and what people
/// note about a file: its author and keywords.
const KEPT: [&[u8]; 2] = [b"title", b"language"];

/// The metadata that programs must keep.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Metadata {
    /// Elements of XMP with their texts; `None` if the file has no such metadata.
    texts: Option<BTreeSet<(Vec<u8>, String)>>,
    /// The title in the document information dictionary.
    title: Option<String>,
}

impl Metadata {
    /// Reads the metadata of a file.
    pub(super) fn read(document: &Document<'_>) -> Result<Self, ReadError> {
        let texts = match document.entry(document.root()?, "Metadata")? {
            Some(Object::Stream(stream)) => {
                let bytes = document.unpack(stream)?;
                document.work(bytes.len())?;
                Some(texts(&bytes)?)
            }
            Some(_) | None => None,
        };
        let title = match document.info()? {
            Some(info) => document.entry(info, "Title")?.and_then(Object::as_string),
            None => None,
        };
        Ok(Self { texts, title: title.map(|title| document.text(title)).transpose()? })
    }

    /// Reports whether another file says the same about itself. Some programs drop metadata.
    pub(super) fn is_kept_in(&self, other: &Self) -> bool {
        let nothing = BTreeSet::new();
        let here = self.texts.as_ref().unwrap_or(&nothing);
        let is_kept = other.texts.as_ref().is_none_or(|there| there.is_subset(here));
        is_kept && (other.title.is_none() || self.title == other.title)
    }
}

/// Returns the texts of the elements that must be kept.
fn texts(bytes: &[u8]) -> Result<BTreeSet<(Vec<u8>, String)>, ReadError> {
    let text = String::from_utf8_lossy(bytes);
    let mut reader = Reader::from_str(&text);
    let mut found = BTreeSet::new();
    // The open element that must be kept, and how many elements are open inside it.
    let mut open: Option<(Vec<u8>, usize)> = None;
    let mut words = String::new();
    loop {
        match reader.read_event().map_err(|_| ReadError::Damaged)? {
            Event::Start(element) => {
                if let Some((_, depth)) = &mut open {
                    *depth += 1;
                } else {
                    let name = element.local_name();
                    open = KEPT.contains(&name.as_ref().as_bytes()).then(|| (name.as_ref().as_bytes().to_vec(), 0));
                }
            }
            Event::End(_) => {
                let is_text = !words.trim().is_empty();
                if let (Some((name, _)), true) = (&open, is_text) {
                    found.insert((name.clone(), words.trim().to_owned()));
                }
                words.clear();
                open = open.and_then(|(name, depth)| Some((name, depth.checked_sub(1)?)));
            }
            Event::Text(text) if open.is_some() => words.push_str(&String::from_utf8_lossy(text.as_ref().as_bytes())),
            Event::GeneralRef(reference) if open.is_some() => {
                let character = reference.resolve_char_ref().map_err(|_| ReadError::Damaged)?;
                let named = || quick_xml::escape::resolve_predefined_entity(&reference);
                match character {
                    Some(character) => words.push(character),
                    None => words.push_str(named().ok_or(ReadError::Damaged)?),
                }
            }
            Event::Eof => return Ok(found),
            Event::Text(_)
            | Event::GeneralRef(_)
            | Event::Empty(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_) => {}
        }
    }
}
