//! The beginning of a file that is known already: the form as it was handed out, behind which most programs write what
//! was filled in.
//!
//! An object that stands in the known bytes, and that the whole file still has there, is not read again for each file. It
//! is paid for as if it were ([`Budget`]), so that a file ends in the same way whether its beginning is known or not.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::budget::{Budget, Cost};
use super::document::{Document, ObjectStream, Parsed};
use super::listing::Listing;
use super::object::Object;
use super::pages;
use super::syntax::Parser;
use super::xref::{self, Entry, Table};
use crate::submission::fault::Fault;

/// What is known of a file that others begin with.
pub(crate) struct Known {
    /// Where its one section begins.
    pub(super) section: usize,
    /// What the section says.
    pub(super) table: Table,
    /// What reading the section costs.
    pub(super) cost: Cost,
    /// The fields that it lists.
    pub(super) listing: Listing,
    /// The numbers of what is laid over pages, if it is an annotation.
    pub(super) notes: BTreeSet<u32>,
    streams: BTreeMap<u32, (Arc<ObjectStream>, Cost)>,
    /// Where each object is that was read.
    places: Vec<Entry>,
    /// All objects by their numbers: first those of which only what is commonly asked for is kept, then whole ones.
    objects: [Vec<Option<Parsed>>; 2],
}

impl Known {
    /// Reads all of a file; nothing if it has several sections or is encrypted, as no form is that bogen made.
    pub(super) fn new(bytes: &[u8]) -> Result<Option<Self>, Fault> {
        let budget = Budget::new();
        let section = xref::last_section(bytes, &budget)?;
        let (table, cost) = budget.measured(|| Table::of_section(bytes, section, &budget));
        let table = table?;
        if ["Prev", "XRefStm", "Encrypt"].iter().any(|key| table.trailer.get(key).is_some()) {
            return Ok(None);
        }
        let mut document = Document::open(bytes, None, &budget)?;
        let streams = streams(bytes, &document, &table, &budget);
        let mut objects = |whole| {
            document.keep(whole);
            // Each of them is paid for by whoever asks for it.
            budget.renew();
            table.numbers().map(|number| object(bytes, &document, &table, &streams, number)).collect()
        };
        let objects: [Vec<Option<Parsed>>; 2] = [objects(false), objects(true)];
        budget.renew();
        let listing = Listing::of(&document).unwrap_or_default();
        let whole = objects[1].iter().zip(table.numbers());
        let whole = whole.filter_map(|(parsed, number)| Some((number, parsed.as_ref()?.object.as_dictionary()?)));
        let is_note = |object| pages::is_note(&document, object).unwrap_or(true);
        let notes = whole.filter(|(_, object)| is_note(object)).map(|(number, _)| number).collect();
        let place =
            |(number, parsed): (u32, &Option<Parsed>)| parsed.as_ref().map_or(Entry::Absent, |_| table.entry(number));
        let places = table.numbers().zip(&objects[1]).map(place).collect();
        Ok(Some(Self { section, table, cost, listing, notes, streams, places, objects }))
    }

    /// Says whether the object of this number is known, and `table` has it where it was.
    pub(super) fn holds(&self, number: u32, table: &Table) -> bool {
        let index = usize::try_from(number).ok();
        match index.and_then(|index| self.places.get(index)) {
            Some(place @ Entry::At(_)) => *place == table.entry(number),
            Some(place @ Entry::In(stream)) => {
                *place == table.entry(number) && self.table.entry(*stream) == table.entry(*stream)
            }
            Some(Entry::Absent | Entry::Free) | None => false,
        }
    }

    /// Returns an object, if it is known and `table` has it where it was.
    pub(super) fn object(&self, number: u32, table: &Table, whole: bool) -> Option<&Parsed> {
        let objects = Some(&self.objects[usize::from(whole)]).filter(|_| self.holds(number, table))?;
        objects.get(usize::try_from(number).ok()?)?.as_ref()
    }

    /// Returns an object stream and what unpacking it costs, if it is known and `table` has it where it was.
    pub(super) fn stream(&self, number: u32, table: &Table) -> Option<&(Arc<ObjectStream>, Cost)> {
        self.streams.get(&number).filter(|_| self.table.entry(number) == table.entry(number))
    }
}

/// Unpacks all object streams that need nothing but their own bytes.
fn streams(
    bytes: &[u8],
    document: &Document<'_>,
    table: &Table,
    budget: &Budget,
) -> BTreeMap<u32, (Arc<ObjectStream>, Cost)> {
    let held = table.numbers().filter_map(|number| match table.entry(number) {
        Entry::In(stream) => Some(stream),
        Entry::At(_) | Entry::Absent | Entry::Free => None,
    });
    let mut streams = BTreeMap::new();
    for number in held {
        if !streams.contains_key(&number) && stands_alone(bytes, table.entry(number)) {
            let (stream, cost) = budget.measured(|| document.stream(number));
            streams.extend(stream.ok().map(|stream| (number, (stream, cost))));
        }
    }
    streams
}

/// Reads an object, if it needs nothing but its own bytes.
fn object(
    bytes: &[u8],
    document: &Document<'_>,
    table: &Table,
    streams: &BTreeMap<u32, (Arc<ObjectStream>, Cost)>,
    number: u32,
) -> Option<Parsed> {
    let entry = table.entry(number);
    let is_alone = match entry {
        Entry::At(_) => stands_alone(bytes, entry),
        Entry::In(stream) => streams.contains_key(&stream),
        Entry::Absent | Entry::Free => false,
    };
    is_alone.then(|| document.parse(number).ok()).flatten()
}

/// Says whether an object ends within the bytes, so that it is the same whatever is written behind them.
fn stands_alone(bytes: &[u8], entry: Entry) -> bool {
    let Entry::At(at) = entry else { return false };
    let budget = Budget::new();
    let mut parser = Parser::new(bytes, at, &budget).whole();
    match parser.indirect() {
        Ok(found) => match &found.object {
            // A length that stands elsewhere may be another in another file.
            Object::Stream(stream) => match stream.dictionary.get("Length") {
                Some(Object::Integer(length)) => {
                    let end = usize::try_from(*length).ok().and_then(|length| stream.start.checked_add(length));
                    end.is_some_and(|end| Parser::new(bytes, end, &budget).take_keyword(b"endstream"))
                }
                Some(_) | None => false,
            },
            Object::Null
            | Object::Bool(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::String(_)
            | Object::Array(_)
            | Object::Dictionary(_)
            | Object::Reference(_) => parser.take_keyword(b"endobj"),
        },
        Err(_) => false,
    }
}
