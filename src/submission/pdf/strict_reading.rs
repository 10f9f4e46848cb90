//! Strict reading of a file: whether all programs must find the same objects in it.
//!
//! Programs differ in what they make of a file that departs from the standard. Some follow its tables as far as they can,
//! others search the file for objects. So a file counts as unambiguous only if both ways lead to the same objects, and if
//! everything is spelled in the way that all programs read alike.

use std::collections::{BTreeMap, BTreeSet};

use super::budget::Budget;
use super::document::Document;
use super::encryption_check;
use super::file_layout::{FileLayout, PlacedObject};
use super::object::{Dictionary, Object};
use super::object_source::ObjectSource;
use super::object_stream::ObjectStream;
use super::parser::is_space;
use super::strict_syntax::{ObjectKind, StrictReader, Strictly, because, plain};
use super::xref::{Section, SectionEntry, XrefEntry, XrefTable};
use crate::integrity::Irregularity;

/// The trailer entries that a table is read from. They must not be references.
const OF_TABLES: [&str; 10] =
    ["Size", "Prev", "W", "Index", "Length", "Filter", "DecodeParms", "Type", "DL", "FFilter"];

/// The issued form that a file begins with. It is known to be unambiguous.
#[derive(Clone, Copy)]
pub(super) struct KnownBeginning<'f> {
    /// How many bytes it has.
    pub(super) length: usize,
    pub(super) table: &'f XrefTable,
}

/// Checks a file that was read with its own tables.
pub(super) fn check(
    bytes: &[u8],
    document: &Document<'_>,
    known: Option<KnownBeginning<'_>>,
    budget: &Budget,
) -> Strictly<()> {
    let is_encrypted = document.table.trailer.get("Encrypt").is_some();
    let layout = FileLayout::read(bytes, known.map_or(0, |known| known.length), is_encrypted, budget)?;
    let reading = StrictReading { bytes, document, table: &document.table, layout: &layout, known };
    reading.sections()?;
    reading.objects()?;
    reading.object_streams()?;
    reading.lengths()?;
    // The issued form is not encrypted.
    if known.is_some() && is_encrypted {
        return Err(Irregularity::Encryption);
    }
    encryption_check::check(document)
}

/// Checks what precedes a file. Some programs count positions from there, others from the first line of the file.
pub(super) fn check_preceding(before: &[u8], bytes: &[u8], document: &Document<'_>) -> Strictly<()> {
    plain(before)?;
    let sections = &document.table.sections;
    let shifted = sections.first().and_then(|section| section.at.checked_sub(before.len()));
    let leads_to = |section: &Section| {
        let between = shifted.and_then(|shifted| bytes.get(shifted..section.at));
        between.is_some_and(|between| between.iter().all(|&byte| is_space(byte)))
    };
    if before.is_empty() || !sections.iter().any(leads_to) { Ok(()) } else { Err(Irregularity::Header) }
}

struct StrictReading<'r> {
    bytes: &'r [u8],
    document: &'r Document<'r>,
    table: &'r XrefTable,
    layout: &'r FileLayout,
    known: Option<KnownBeginning<'r>>,
}

impl<'r> StrictReading<'r> {
    fn known_length(&self) -> usize {
        self.known.map_or(0, |known| known.length)
    }

    /// Returns the sections that are not of the issued form, from the newest on.
    fn new_sections(&self) -> impl Iterator<Item = &'r Section> {
        let end = self.known_length();
        self.table.sections.iter().take_while(move |section| section.at >= end)
    }

    /// Checks the tables, and that there are no others.
    fn sections(&self) -> Strictly<()> {
        let places: BTreeSet<_> = self.table.sections.iter().map(|section| section.at).collect();
        let starts = &self.layout.starts;
        if starts.last() != self.table.sections.first().map(|section| &section.at) && !self.is_untouched() {
            return Err(Irregularity::Tables);
        }
        let is_known = |start: &usize| places.contains(start) || *start == 0 && self.layout.is_linearized;
        // Programs that rewrite a file may keep its old cross-reference streams as objects like others.
        if !starts.iter().all(is_known) || !self.layout.tables.iter().all(|at| places.contains(at)) {
            return Err(Irregularity::Tables);
        }
        let root = self.table.trailer.get("Root");
        if !self
            .table
            .sections
            .iter()
            .all(|section| section.trailer.get("Root").is_none_or(|other| Some(other) == root))
        {
            return Err(Irregularity::Tables);
        }
        if let Some(known) = self.known {
            let next = self.table.sections.iter().find(|section| section.at < known.length);
            if next.map(|section| section.at) != known.table.sections.first().map(|section| section.at) {
                return Err(Irregularity::Tables);
            }
        }
        self.new_sections().try_for_each(|section| self.section(section))
    }

    /// Reports whether the file is the issued form and nothing else.
    fn is_untouched(&self) -> bool {
        self.known.is_some() && self.layout.starts.is_empty() && self.layout.objects.is_empty()
    }

    fn section(&self, section: &Section) -> Strictly<()> {
        let is_listed = self.layout.tables.contains(&section.at) || self.layout.object_at(section.at).is_some();
        let trailer = &section.trailer;
        let refers = |key: &&str| trailer.get(key).is_some_and(super::document::refers);
        let size = trailer.get("Size").and_then(Object::as_count).ok_or(Irregularity::Tables)?;
        let is_in_size = section.entries.iter().all(|entry| entry.number < size);
        if !is_listed || section.is_odd || OF_TABLES.iter().any(refers) || !is_in_size {
            return Err(Irregularity::Tables);
        }
        if trailer.get("XRefStm").is_some() || !widths_are_usual(trailer) {
            return Err(Irregularity::Tables);
        }
        let mut numbers: Vec<_> = section.entries.iter().map(|entry| entry.number).collect();
        numbers.sort_unstable();
        if numbers.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Irregularity::Entries);
        }
        section.entries.iter().try_for_each(|entry| self.entry(entry))
    }

    /// Checks that an entry points to its object.
    fn entry(&self, entry: &SectionEntry) -> Strictly<()> {
        let is_right = match entry.entry {
            XrefEntry::Free | XrefEntry::Absent => true,
            XrefEntry::At(at) if at >= self.known_length() => {
                let object = self.layout.object_at(at);
                entry.detail == 0 && object.is_some_and(|object| object.number as usize == entry.number)
            }
            XrefEntry::In(stream) if self.is_new_stream(stream) => true,
            XrefEntry::At(_) | XrefEntry::In(_) => self.is_as_issued(entry),
        };
        if is_right { Ok(()) } else { Err(Irregularity::Entries) }
    }

    fn is_new_stream(&self, number: u32) -> bool {
        let XrefEntry::At(at) = self.table.entry(number) else { return false };
        self.layout.object_at(at).is_some_and(|object| object.kind == ObjectKind::Objects)
    }

    /// Reports whether an entry says the same as the table of the issued form.
    fn is_as_issued(&self, entry: &SectionEntry) -> bool {
        let Some(known) = self.known else { return false };
        let number = u32::try_from(entry.number).unwrap_or(u32::MAX);
        let is_stream_kept = match entry.entry {
            XrefEntry::In(stream) => self.table.entry(stream) == known.table.entry(stream),
            XrefEntry::At(_) | XrefEntry::Free | XrefEntry::Absent => true,
        };
        let mut all = known.table.sections.iter().flat_map(|section| &section.entries);
        is_stream_kept && known.table.entry(number) == entry.entry && all.any(|known| known == entry)
    }

    /// Checks that each object is listed, and that of those with the same number the last one counts.
    fn objects(&self) -> Strictly<()> {
        let at = |entry: &SectionEntry| match entry.entry {
            XrefEntry::At(at) => Some(at),
            XrefEntry::In(_) | XrefEntry::Free | XrefEntry::Absent => None,
        };
        let mut listed: BTreeSet<_> = self.new_sections().flat_map(|section| &section.entries).filter_map(at).collect();
        // Not all programs list a cross-reference stream in itself.
        listed.extend(self.table.sections.iter().map(|section| section.at));
        let mut last: BTreeMap<u32, &PlacedObject> = BTreeMap::new();
        for object in &self.layout.objects {
            if !listed.contains(&object.at) {
                if self.is_repeated(object) {
                    continue;
                }
                return Err(Irregularity::Unlisted);
            }
            last.insert(object.number, object);
        }
        for (number, object) in last {
            let counts = match self.table.entry(number) {
                XrefEntry::At(at) => at == object.at,
                XrefEntry::In(stream) => matches!(self.table.entry(stream), XrefEntry::At(at) if at > object.at),
                // iText says in a cross-reference stream that it is free.
                XrefEntry::Free | XrefEntry::Absent => {
                    self.table.sections.iter().any(|section| section.at == object.at)
                }
            };
            if !counts {
                return Err(Irregularity::Outdated);
            }
        }
        self.freed()
    }

    /// Reports whether the object that counts has the same bytes. pdftk writes some objects twice.
    fn is_repeated(&self, object: &PlacedObject) -> bool {
        let XrefEntry::At(at) = self.table.entry(object.number) else { return false };
        let counts = self.layout.object_at(at);
        counts.is_some_and(|counts| self.bytes[counts.at..counts.end] == self.bytes[object.at..object.end])
    }

    /// Checks that no object of the issued form is deleted: some programs find it all the same.
    fn freed(&self) -> Strictly<()> {
        let Some(known) = self.known else { return Ok(()) };
        let entries = self.new_sections().flat_map(|section| &section.entries);
        let mut numbers = entries.filter_map(|entry| u32::try_from(entry.number).ok());
        let is_there = |table: &XrefTable, number| matches!(table.entry(number), XrefEntry::At(_) | XrefEntry::In(_));
        let is_gone = |number| is_there(known.table, number) && !is_there(self.table, number);
        if numbers.any(is_gone) { Err(Irregularity::Outdated) } else { Ok(()) }
    }

    /// Checks that object streams hold what the tables say.
    fn object_streams(&self) -> Strictly<()> {
        let entries = self.new_sections().flat_map(|section| &section.entries);
        let mut listed: BTreeSet<(u32, usize, usize)> = BTreeSet::new();
        for entry in entries {
            if let XrefEntry::In(stream) = entry.entry
                && self.is_new_stream(stream)
            {
                listed.insert((stream, entry.detail, entry.number));
            }
        }
        let mut held = 0;
        for placed in self.layout.objects.iter().filter(|object| object.kind == ObjectKind::Objects) {
            let stream = self.document.stream(placed.number).map_err(because)?;
            for (index, &(number, _)) in stream.index.iter().enumerate() {
                if listed.contains(&(placed.number, index, number as usize)) {
                    held += 1;
                    if !self.counts_or_is_replaced(number, placed) {
                        return Err(Irregularity::Outdated);
                    }
                } else if !self.is_left_over(number, placed, &stream)? {
                    return Err(Irregularity::ObjectStreams);
                }
            }
            objects_within(&stream)?;
        }
        if held == listed.len() { Ok(()) } else { Err(Irregularity::ObjectStreams) }
    }

    /// Reports whether what counts of an object in a stream is the same, or in a stream behind it with a higher number.
    /// `MuPDF` keeps the streams of the file that it rewrites.
    fn is_left_over(&self, number: u32, placed: &PlacedObject, stream: &ObjectStream) -> Strictly<bool> {
        match self.table.entry(number) {
            XrefEntry::In(other) => {
                Ok(other > placed.number && matches!(self.table.entry(other), XrefEntry::At(at) if at > placed.at))
            }
            XrefEntry::At(_) => {
                let reference = Object::Reference(number);
                let counts = self.document.resolve(&reference).map_err(because)?;
                Ok(*counts == stream.object(number, self.document.budget()).map_err(because)?)
            }
            XrefEntry::Free | XrefEntry::Absent => Ok(false),
        }
    }

    /// Reports whether an object in a stream counts, or one that stands behind it.
    fn counts_or_is_replaced(&self, number: u32, stream: &PlacedObject) -> bool {
        match self.table.entry(number) {
            XrefEntry::At(at) => at > stream.at,
            XrefEntry::In(other) if other == stream.number => true,
            XrefEntry::In(other) => matches!(self.table.entry(other), XrefEntry::At(at) if at > stream.at),
            XrefEntry::Free | XrefEntry::Absent => false,
        }
    }

    /// Checks lengths that stand elsewhere.
    fn lengths(&self) -> Strictly<()> {
        let lengths = self.layout.objects.iter().filter_map(|object| Some((object.kind, object.length?)));
        for (kind, (number, length)) in lengths {
            // An object stream cannot depend on another one.
            let is_plain = kind == ObjectKind::Other || matches!(self.table.entry(number), XrefEntry::At(_));
            let stated = self.document.resolve(&Object::Reference(number)).map_err(because)?.as_count();
            let stated = stated.filter(|_| is_plain);
            // The data may include a line end.
            if !stated.is_some_and(|stated| (length..=length + 2).contains(&stated)) {
                return Err(Irregularity::Lengths);
            }
        }
        Ok(())
    }
}

/// Checks the objects in an object stream.
fn objects_within(stream: &ObjectStream) -> Strictly<()> {
    let ends = stream.index.iter().skip(1).map(|&(_, at)| at).chain([stream.bytes.len()]);
    let mut numbers = BTreeSet::new();
    for (&(number, at), end) in stream.index.iter().zip(ends) {
        let within = stream.bytes.get(..end).filter(|_| at < end && numbers.insert(number));
        let mut reader = StrictReader::new(within.ok_or(Irregularity::ObjectStreams)?, at);
        reader.object()?;
        reader.skip_space()?;
        if !reader.rest().is_empty() {
            return Err(Irregularity::ObjectStreams);
        }
    }
    Ok(())
}

/// Reports whether the widths of a cross-reference stream are those of its three parts, if it is one, and its index is a list.
fn widths_are_usual(trailer: &Dictionary) -> bool {
    let is_list = |key, is_long: fn(usize) -> bool| match trailer.get(key) {
        Some(Object::Array(list)) => is_long(list.len()),
        Some(_) => false,
        None => true,
    };
    is_list("W", |length| length == 3) && is_list("Index", |length| length % 2 == 0)
}
