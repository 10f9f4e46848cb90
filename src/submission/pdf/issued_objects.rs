//! All objects of an issued form, parsed once and shared by everything that is compared with it.

use std::collections::{BTreeMap, BTreeSet};

use super::budget::Cost;
use super::content_hash::Hash;
use super::document::{Document, Parsed};
use super::object::{Dictionary, Object, Stream};
use super::object_source::ObjectSource;
use super::stream_hash;
use super::xref::{XrefEntry, XrefTable};
use crate::submission::read_error::ReadError;

/// The maximum length of a chain of references.
const MAX_STEPS: usize = 16;

/// The objects of an issued form.
pub(super) struct IssuedObjects {
    /// By object number.
    objects: Vec<Parsed>,
    /// What it costs to unpack the object streams whose length does not stand elsewhere, by object number.
    object_streams: BTreeMap<u32, Cost>,
    /// The hashes of the data of streams, by object number.
    streams: BTreeMap<u32, Hash>,
    /// By object number: the objects that refer to it.
    referrers: Vec<Vec<u32>>,
    root: Object,
    /// The cross-reference table; `None` if the form is encrypted.
    table: Option<XrefTable>,
}

impl IssuedObjects {
    /// Parses all objects of a form.
    pub(super) fn new(document: Document<'_>) -> Result<Self, ReadError> {
        let numbers = document.numbers();
        let (mut objects, mut object_streams) = (Vec::new(), BTreeMap::new());
        let mut streams = BTreeMap::new();
        let mut referrers = vec![Vec::new(); numbers.len()];
        for number in numbers {
            let holder = document.holder(number).filter(|holder| !object_streams.contains_key(holder));
            if let Some(holder) = holder {
                let ((), cost) = document.budget().measured(|| document.stream(holder).map(drop))?;
                object_streams.insert(holder, cost);
            }
            let (object, steps) = match document.parsed(number)? {
                Some(parsed) => (parsed.object.clone(), parsed.steps),
                None => (Object::Null, 0),
            };
            for_each_reference(&object, &mut |referred| {
                if let Some(referrers) = usize::try_from(referred).ok().and_then(|index| referrers.get_mut(index)) {
                    referrers.push(number);
                }
            });
            if let Object::Stream(stream) = &object
                && !is_structural(&stream.dictionary)
            {
                streams.insert(number, stream_hash::of(&document, stream)?);
            }
            objects.push(Parsed { object, steps });
        }
        object_streams.retain(|number, _| has_direct_length(&objects, *number));
        let root = document.root_reference().cloned().ok_or(ReadError::Damaged)?;
        Ok(Self { objects, object_streams, streams, referrers, root, table: document.into_plain_table() })
    }

    /// Returns the cross-reference table; `None` if the form is encrypted.
    pub(super) const fn table(&self) -> Option<&XrefTable> {
        self.table.as_ref()
    }

    /// Returns the hash of a stream's data.
    pub(super) fn hash(&self, stream: &Stream) -> Option<&Hash> {
        self.streams.get(&stream.id.0)
    }

    /// Returns an object that still counts in a file that begins with the form and has this table; `None` if the file must be
    /// asked for it.
    pub(super) fn kept(&self, number: u32, returned: &XrefTable) -> Option<&Parsed> {
        let issued = self.table.as_ref()?;
        let can_be_kept = match issued.entry(number) {
            XrefEntry::At(_) => true,
            XrefEntry::In(stream) => self.object_streams.contains_key(&stream),
            XrefEntry::Absent | XrefEntry::Free => false,
        };
        let place =
            usize::try_from(number).ok().filter(|_| can_be_kept && is_in_same_place(issued, returned, number))?;
        self.objects.get(place)
    }

    /// Returns what it costs to unpack an object stream.
    pub(super) fn stream_cost(&self, number: u32) -> Option<Cost> {
        self.object_streams.get(&number).copied()
    }

    /// Returns the numbers of the objects that are no longer the same in a file that begins with the form, with all
    /// objects that refer to such, directly or through others; `None` if that cannot be told.
    ///
    /// `moved` are objects that count as changed although they are the same. Who refers to one of `ends` does not count:
    /// those are compared one by one.
    pub(super) fn changed_in(
        &self,
        document: &Document<'_>,
        moved: &[u32],
        ends: impl Fn(u32) -> bool,
    ) -> Option<BTreeSet<u32>> {
        let (issued, returned) = (self.table.as_ref()?, document.plain_table()?);
        let mut changed = BTreeSet::new();
        let is_changed = |number: &u32| !is_in_same_place(issued, returned, *number);
        let mut open: Vec<u32> = issued.numbers().filter(is_changed).chain(moved.iter().copied()).collect();
        while let Some(number) = open.pop() {
            if changed.insert(number) && !ends(number) {
                let referrers = usize::try_from(number).ok().and_then(|number| self.referrers.get(number));
                open.extend(referrers.into_iter().flatten());
            }
        }
        Some(changed)
    }
}

impl ObjectSource for IssuedObjects {
    fn resolve<'o>(&'o self, object: &'o Object) -> Result<&'o Object, ReadError> {
        let mut object = object;
        for _ in 0..MAX_STEPS {
            let Some(number) = object.as_reference() else { return Ok(object) };
            let found = usize::try_from(number).ok().and_then(|number| self.objects.get(number));
            object = found.map_or(&Object::Null, |found| &found.object);
        }
        Err(ReadError::Damaged)
    }

    fn has(&self, number: u32) -> bool {
        usize::try_from(number)
            .is_ok_and(|number| self.objects.get(number).is_some_and(|parsed| parsed.object != Object::Null))
    }

    fn root(&self) -> Result<&Dictionary, ReadError> {
        self.dictionary(Some(&self.root))?.ok_or(ReadError::Damaged)
    }

    // What was issued was measured when it was parsed.
    fn work(&self, _steps: usize) -> Result<(), ReadError> {
        Ok(())
    }

    fn copy(&self, _bytes: usize) -> Result<(), ReadError> {
        Ok(())
    }
}

/// Reports whether an object is at the same place in a file that begins with the form.
fn is_in_same_place(issued: &XrefTable, returned: &XrefTable, number: u32) -> bool {
    let entry = issued.entry(number);
    let holder = match entry {
        XrefEntry::In(stream) => Some(stream),
        XrefEntry::Absent | XrefEntry::Free | XrefEntry::At(_) => None,
    };
    returned.entry(number) == entry && holder.is_none_or(|one| returned.entry(one) == issued.entry(one))
}

/// Reports whether the length of a stream is stated in its dictionary, not in an object that may change.
fn has_direct_length(objects: &[Parsed], number: u32) -> bool {
    let stream = usize::try_from(number).ok().and_then(|number| objects.get(number));
    let length = stream.and_then(|stream| stream.object.as_dictionary()?.get("Length"));
    length.is_some_and(|length| length.as_reference().is_none())
}

/// Reports whether a stream holds objects or a cross-reference table, and nothing that anything refers to.
fn is_structural(dictionary: &Dictionary) -> bool {
    dictionary.is("Type", "ObjStm") || dictionary.is("Type", "XRef")
}

fn for_each_reference(object: &Object, visit: &mut impl FnMut(u32)) {
    match object {
        Object::Reference(number) => visit(*number),
        Object::Array(array) => array.iter().for_each(|entry| for_each_reference(entry, visit)),
        Object::Dictionary(dictionary) | Object::Stream(Stream { dictionary, .. }) => {
            dictionary.0.iter().for_each(|(_, entry)| for_each_reference(entry, visit));
        }
        Object::Null | Object::Bool(_) | Object::Integer(_) | Object::Real(_) | Object::Name(_) | Object::String(_) => {
        }
    }
}
