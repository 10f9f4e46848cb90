//! Cross-reference tables and streams (ISO 32000-1, 7.5.4 and 7.5.8): read from the newest section back to the first.

use std::collections::BTreeSet;

use super::budget::Budget;
use super::filter::unpack;
use super::object::{Dictionary, Object};
use super::parser::Parser;
use crate::submission::limits::MAX_OBJECTS;
use crate::submission::read_error::ReadError;

/// The maximum number of sections. Each save may add one.
const MAX_SECTIONS: usize = 1000;

/// The maximum distance of `startxref` from the end of a file.
const MAX_TAIL: usize = 2048;

/// The location of an object.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum XrefEntry {
    /// Unknown.
    #[default]
    Absent,
    /// Deleted.
    Free,
    /// At a position in the file.
    At(usize),
    /// In the object stream of this number.
    In(u32),
}

/// A section as it stands in the file.
#[derive(Debug, Default)]
pub(super) struct Section {
    /// Its position.
    pub(super) at: usize,
    pub(super) entries: Vec<SectionEntry>,
    pub(super) trailer: Dictionary,
    /// Whether programs read something else from it: its entries are more or fewer than it says, or of unknown kinds.
    pub(super) is_odd: bool,
}

/// An entry of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SectionEntry {
    pub(super) number: usize,
    pub(super) entry: XrefEntry,
    /// The generation; of an object in a stream, its index there.
    pub(super) detail: usize,
}

/// The location of all objects, and the trailer.
#[derive(Debug, Default)]
pub(super) struct XrefTable {
    entries: Vec<XrefEntry>,
    /// The sections, from the newest to the first.
    pub(super) sections: Vec<Section>,
    /// The newest trailer.
    pub(super) trailer: Dictionary,
}

impl XrefTable {
    /// Returns the location of an object.
    pub(super) fn entry(&self, number: u32) -> XrefEntry {
        usize::try_from(number).ok().and_then(|number| self.entries.get(number).copied()).unwrap_or_default()
    }

    /// Sets the location of an object.
    pub(super) fn set(&mut self, number: usize, entry: XrefEntry) -> Result<(), ReadError> {
        if number >= MAX_OBJECTS {
            return Err(ReadError::TooManyObjects);
        }
        if number >= self.entries.len() {
            self.entries.resize(number + 1, XrefEntry::Absent);
        }
        self.entries[number] = entry;
        Ok(())
    }

    /// Sets the location of an object, unless a newer section has set it.
    fn add(&mut self, number: usize, entry: XrefEntry, detail: usize) -> Result<(), ReadError> {
        if let Some(section) = self.sections.last_mut() {
            section.entries.push(SectionEntry { number, entry, detail });
        }
        if self.entries.get(number).is_none_or(|known| *known == XrefEntry::Absent) {
            self.set(number, entry)?;
        }
        Ok(())
    }

    /// Returns the range of possible object numbers.
    pub(super) fn numbers(&self) -> std::ops::Range<u32> {
        0..u32::try_from(self.entries.len()).unwrap_or(0)
    }

    /// Reads all sections of a file.
    pub(super) fn read(bytes: &[u8], budget: &Budget) -> Result<Self, ReadError> {
        let mut table = Self::default();
        let mut visited = BTreeSet::new();
        let mut next = Some(last_section(bytes, budget)?);
        while let Some(at) = next {
            if !visited.insert(at) || visited.len() > MAX_SECTIONS {
                return Err(ReadError::Damaged);
            }
            table.sections.push(Section { at, ..Section::default() });
            let trailer = table.section(bytes, at, budget)?;
            next = match trailer.get("Prev") {
                Some(place) => Some(place.as_count().ok_or(ReadError::Damaged)?),
                None => None,
            };
            if table.trailer.get("Root").is_none() {
                table.trailer = trailer.clone();
            }
            if let Some(section) = table.sections.last_mut() {
                section.trailer = trailer;
            }
        }
        Ok(table)
    }

    /// Reads one section and returns its trailer.
    fn section(&mut self, bytes: &[u8], at: usize, budget: &Budget) -> Result<Dictionary, ReadError> {
        let mut parser = Parser::new(bytes, at, budget);
        if !parser.take_keyword(b"xref") {
            return self.stream(bytes, at, budget);
        }
        // In hybrid-reference files, objects that the table lists as free are in a stream that older readers do not
        // know.
        let mut free = Vec::new();
        while !parser.take_keyword(b"trailer") {
            self.subsection(&mut parser, &mut free)?;
        }
        let Object::Dictionary(trailer) = parser.object()? else { return Err(ReadError::Damaged) };
        if let Some(at) = trailer.get("XRefStm").and_then(Object::as_count) {
            self.stream(bytes, at, budget)?;
        }
        free.into_iter().try_for_each(|number| self.add(number, XrefEntry::Free, 0))?;
        Ok(trailer)
    }

    fn subsection(&mut self, parser: &mut Parser<'_>, free: &mut Vec<usize>) -> Result<(), ReadError> {
        let (first, count) = (parser.count()?, parser.count()?);
        for number in first..first.saturating_add(count) {
            let (at, generation) = (parser.count()?, parser.count()?);
            if parser.take_keyword(b"n") {
                self.add(number, XrefEntry::At(at), generation)?;
            } else {
                parser.keyword(b"f")?;
                // Too many free objects.
                if free.len() > MAX_OBJECTS {
                    return Err(ReadError::TooManyObjects);
                }
                free.push(number);
            }
        }
        Ok(())
    }

    /// Reads a cross-reference stream and returns its dictionary.
    fn stream(&mut self, bytes: &[u8], at: usize, budget: &Budget) -> Result<Dictionary, ReadError> {
        let Object::Stream(stream) = Parser::new(bytes, at, budget).indirect()?.object else {
            return Err(ReadError::Damaged);
        };
        let length = stream.dictionary.get("Length").and_then(Object::as_count);
        let end = length.and_then(|length| stream.start.checked_add(length)).ok_or(ReadError::Damaged)?;
        let packed = bytes.get(stream.start..end).ok_or(ReadError::Damaged)?;
        self.entries_of(&stream.dictionary, &unpack(&stream.dictionary, packed, budget)?, budget)?;
        Ok(stream.dictionary)
    }

    fn entries_of(&mut self, dictionary: &Dictionary, entries: &[u8], budget: &Budget) -> Result<(), ReadError> {
        let [kind, place, third] = widths(dictionary)?;
        let mut entries = entries.chunks_exact(kind + place + third);
        let mut is_odd = !entries.remainder().is_empty();
        for (first, count) in sections(dictionary)? {
            for number in first..first.saturating_add(count) {
                let Some(entry) = entries.next() else {
                    is_odd = true;
                    break;
                };
                budget.work(1)?;
                let detail = number_of(&entry[kind + place..])?;
                let place = number_of(&entry[kind..kind + place])?;
                let entry_type = if kind == 0 { 1 } else { number_of(&entry[..kind])? };
                is_odd |= entry_type > 2;
                let entry = match entry_type {
                    0 => XrefEntry::Free,
                    1 => XrefEntry::At(place),
                    2 => XrefEntry::In(u32::try_from(place).map_err(|_| ReadError::Damaged)?),
                    _ => XrefEntry::Absent,
                };
                self.add(number, entry, detail)?;
            }
        }
        if let Some(section) = self.sections.last_mut() {
            section.is_odd = is_odd || entries.next().is_some();
        }
        Ok(())
    }
}

/// Returns the position of the last section, as stated at the end of the file.
fn last_section(bytes: &[u8], budget: &Budget) -> Result<usize, ReadError> {
    let word = b"startxref";
    let tail = bytes.len().saturating_sub(MAX_TAIL);
    let at = bytes[tail..].windows(word.len()).rposition(|window| window == word).ok_or(ReadError::Damaged)?;
    Parser::new(bytes, tail + at + word.len(), budget).count()
}

/// Returns the widths of an entry's fields in bytes.
fn widths(dictionary: &Dictionary) -> Result<[usize; 3], ReadError> {
    let widths = dictionary.get("W").and_then(Object::as_array).ok_or(ReadError::Damaged)?;
    let mut widths = widths.iter().map(|width| width.as_count().filter(|&width| width <= 8));
    let mut next = || widths.next().flatten().ok_or(ReadError::Damaged);
    let widths = [next()?, next()?, next()?];
    if widths[1] == 0 { Err(ReadError::Damaged) } else { Ok(widths) }
}

/// Returns the first object number and the count of each subsection.
fn sections(dictionary: &Dictionary) -> Result<Vec<(usize, usize)>, ReadError> {
    let count = |object: Option<&Object>| object.and_then(Object::as_count).ok_or(ReadError::Damaged);
    match dictionary.get("Index").and_then(Object::as_array) {
        Some(index) => index.chunks(2).map(|pair| Ok((count(pair.first())?, count(pair.get(1))?))).collect(),
        None => Ok(vec![(0, count(dictionary.get("Size"))?)]),
    }
}

fn number_of(bytes: &[u8]) -> Result<usize, ReadError> {
    let number = bytes.iter().fold(0_u64, |number, &byte| number << 8 | u64::from(byte));
    usize::try_from(number).map_err(|_| ReadError::Damaged)
}
