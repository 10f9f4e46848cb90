//! Compares what can be reached from objects of an issued form with what can be reached from those of a returned file.
//!
//! The meaning is compared, not the spelling: references are followed, the order of entries and the division into
//! objects do not matter, numbers are numbers, and compressed data is what it decompresses to. Two objects are the same
//! if nothing that can be reached from them differs; so a pair that was met before needs no second look.

use std::collections::{BTreeMap, BTreeSet};

use super::content_hash::{Hash, rounded};
use super::document::Document;
use super::issued_objects::IssuedObjects;
use super::object::{Dictionary, Object, Stream};
use super::object_source::ObjectSource;
use super::{stream_hash, text_string};
use crate::integrity::DocumentPart;
use crate::page_code::XOBJECT_NAME;
use crate::submission::read_error::ReadError;

/// The keys of streams that say how their data is stored.
const STORAGE_KEYS: [&[u8]; 6] = [b"Length", b"Filter", b"DecodeParms", b"Length1", b"Length2", b"Length3"];

/// The keys that mean nothing: a list of procedures for old printers, and the image of the page code, which is another one
/// on each copy and compared by itself.
const IGNORED_KEYS: [&[u8]; 2] = [b"ProcSet", XOBJECT_NAME.as_bytes()];

/// The keys that lead from pages and annotations into the structure tree, and the order of tabs that it gives.
pub(super) const STRUCTURE_KEYS: [&[u8]; 3] = [b"StructParent", b"StructParents", b"Tabs"];

/// The keys of a font's name, to which programs that embed a part of it give a prefix of their own (ISO 32000-1, 9.6.4).
const FONT_NAME_KEYS: [&[u8]; 2] = [b"BaseFont", b"FontName"];

/// What an object of a form belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// What a page is drawn with. Pages count from 0.
    Page(usize),
    /// The links of a page.
    Links(usize),
    /// The field of this index.
    Field(usize),
    /// The look of the field of this index.
    Look(usize),
    /// The structure tree.
    Structure,
    /// A part of the whole document.
    Document(DocumentPart),
}

/// An object that is found by what it is, not by comparing: a page or the place of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// The page of the issued form, from 0.
    Page(usize),
    /// A field of the issued form, and its widget.
    Widget(usize, usize),
    /// A dictionary of a field that is not a widget.
    FieldNode,
    /// Something that the issued form does not have.
    Unknown,
}

/// The anchors of both files by object number.
#[derive(Default)]
pub(super) struct Anchors {
    pub(super) issued: BTreeMap<u32, Anchor>,
    pub(super) returned: BTreeMap<u32, Anchor>,
}

impl Anchors {
    /// Returns the object numbers that stand for something else in the returned file than in the form.
    pub(super) fn moved(&self) -> Vec<u32> {
        let is_moved = |(number, anchor): &(&u32, &Anchor)| self.returned.get(number) != Some(anchor);
        self.issued.iter().filter(is_moved).map(|(number, _)| *number).collect()
    }
}

/// A comparison under way.
pub(super) struct ObjectComparison<'c, 'a> {
    pub(super) issued: &'c IssuedObjects,
    pub(super) returned: &'c Document<'a>,
    pub(super) anchors: Anchors,
    /// The objects of the form that the file defines anew, and those that lead to them, if the file begins with the form.
    pub(super) changed: Option<BTreeSet<u32>>,
    /// Whether the file lacks the structure tree, and so what leads there.
    pub(super) lacks_structure: bool,
    /// What each object of the form belongs to. An object that several parts use belongs to the first.
    parts: &'c BTreeMap<u32, Part>,
    met: BTreeMap<(u32, u32), Part>,
    open: Vec<(u32, u32, Part)>,
    hashes: BTreeMap<u32, Hash>,
    different: BTreeSet<Part>,
}

impl<'c, 'a> ObjectComparison<'c, 'a> {
    /// Prepares a comparison.
    pub(super) fn new(
        issued: &'c IssuedObjects,
        returned: &'c Document<'a>,
        anchors: Anchors,
        parts: &'c BTreeMap<u32, Part>,
    ) -> Self {
        Self {
            issued,
            returned,
            anchors,
            changed: None,
            lacks_structure: false,
            parts,
            met: BTreeMap::new(),
            open: Vec::new(),
            hashes: BTreeMap::new(),
            different: BTreeSet::new(),
        }
    }

    /// Returns the parts that differ, and what each object of the form belongs to.
    pub(super) fn finish(self) -> (BTreeSet<Part>, BTreeMap<u32, Part>) {
        let mut parts = BTreeMap::new();
        for ((issued, _), part) in self.met {
            let known = parts.entry(issued).or_insert(part);
            *known = part.min(*known);
        }
        (self.different, parts)
    }

    /// Notes that a part differs.
    pub(super) fn differs(&mut self, part: Part) {
        self.different.insert(part);
    }

    /// Notes that two objects are compared elsewhere.
    pub(super) fn pair(&mut self, issued: Option<u32>, returned: Option<u32>, part: Part) {
        self.met.extend(issued.zip(returned).map(|pair| (pair, part)));
    }

    /// Reports whether an object of the form is the same in the file, because the file begins with the form.
    pub(super) fn is_untouched(&self, issued: Option<u32>, returned: Option<u32>) -> bool {
        let same = issued.filter(|number| Some(*number) == returned);
        same.is_some_and(|number| self.changed.as_ref().is_some_and(|changed| !changed.contains(&number)))
    }

    /// Compares two objects with all that can be reached from them, and notes what is different.
    pub(super) fn compare(
        &mut self,
        issued: Option<&Object>,
        returned: Option<&Object>,
        part: Part,
    ) -> Result<(), ReadError> {
        let null = Object::Null;
        if !self.is_same(issued.unwrap_or(&null), returned.unwrap_or(&null), part)? {
            self.different.insert(part);
        }
        while let Some((issued, returned, part)) = self.open.pop() {
            let (issued, returned) = (Object::Reference(issued), Object::Reference(returned));
            let (one, other) = (self.issued.resolve(&issued)?, self.returned.resolve(&returned)?);
            if !self.is_same_direct(one, other, part)? {
                self.different.insert(part);
            }
        }
        Ok(())
    }

    /// Compares two dictionaries entry by entry, without the keys for which `is_left_out` is true.
    pub(super) fn compare_entries(
        &mut self,
        issued: &Dictionary,
        returned: &Dictionary,
        part: Part,
        is_left_out: impl Fn(&[u8]) -> bool,
    ) -> Result<(), ReadError> {
        for key in keys(issued, returned).into_iter().filter(|key| !is_left_out(key)) {
            if !self.is_lost(returned, key) {
                self.compare(last(issued, key), last(returned, key), part)?;
            }
        }
        Ok(())
    }

    fn is_same(&mut self, issued: &Object, returned: &Object, part: Part) -> Result<bool, ReadError> {
        match (issued.as_reference(), returned.as_reference()) {
            (Some(issued), Some(returned)) => Ok(self.is_pair(issued, returned, part)),
            (Some(number), None) if self.anchors.issued.contains_key(&number) => Ok(false),
            (None, Some(number)) if self.anchors.returned.contains_key(&number) => Ok(false),
            (_, _) => {
                let (one, other) = (self.issued, self.returned);
                self.is_same_direct(one.resolve(issued)?, other.resolve(returned)?, part)
            }
        }
    }

    /// Reports whether two references lead to the same anchor. Others are compared later.
    fn is_pair(&mut self, issued: u32, returned: u32, part: Part) -> bool {
        let anchors = (self.anchors.issued.get(&issued), self.anchors.returned.get(&returned));
        if anchors != (None, None) {
            return anchors.0 == anchors.1;
        }
        if !self.is_untouched(Some(issued), Some(returned)) && !self.met.contains_key(&(issued, returned)) {
            let part = self.parts.get(&issued).copied().unwrap_or(part);
            self.met.insert((issued, returned), part);
            self.open.push((issued, returned, part));
        }
        true
    }

    fn is_same_direct(&mut self, issued: &Object, returned: &Object, part: Part) -> Result<bool, ReadError> {
        self.returned.work(1)?;
        Ok(match (issued, returned) {
            (Object::Array(one), Object::Array(other)) => {
                let mut is_same = one.len() == other.len();
                for (one, other) in one.iter().zip(other) {
                    is_same &= self.is_same(one, other, part)?;
                }
                is_same
            }
            (Object::Dictionary(one), Object::Dictionary(other)) => self.has_same_entries(one, other, part, false)?,
            (Object::Stream(one), Object::Stream(other)) => {
                let is_same = self.has_same_data(one, other)?;
                self.has_same_entries(&one.dictionary, &other.dictionary, part, true)? && is_same
            }
            (Object::String(one), Object::String(other)) => is_same_text(one, other),
            (one, other) => is_same_single(one, other),
        })
    }

    /// Compares the entries of two streams without their data.
    pub(super) fn has_same_entries(
        &mut self,
        issued: &Dictionary,
        returned: &Dictionary,
        part: Part,
        is_stream: bool,
    ) -> Result<bool, ReadError> {
        let mut is_same = true;
        self.returned.work(issued.0.len() + returned.0.len())?;
        for key in keys(issued, returned) {
            let is_ignored = IGNORED_KEYS.contains(&key)
                || (is_stream && STORAGE_KEYS.contains(&key))
                || self.is_lost(returned, key);
            if !is_ignored {
                let null = Object::Null;
                let (one, other) = (last(issued, key).unwrap_or(&null), last(returned, key).unwrap_or(&null));
                is_same &= (FONT_NAME_KEYS.contains(&key) && is_same_font_name(one, other))
                    || self.is_same(one, other, part)?;
            }
        }
        Ok(is_same)
    }

    /// Reports whether an entry is missing because the structure tree is.
    fn is_lost(&self, returned: &Dictionary, key: &[u8]) -> bool {
        self.lacks_structure && STRUCTURE_KEYS.contains(&key) && last(returned, key).is_none()
    }

    /// Reports whether a stream of the form has the data of one of the file.
    pub(super) fn has_same_data(&mut self, issued: &Stream, returned: &Stream) -> Result<bool, ReadError> {
        let hash = self.hash(returned)?;
        Ok(self.issued.hash(issued) == Some(&hash))
    }

    fn hash(&mut self, stream: &Stream) -> Result<Hash, ReadError> {
        if let Some(known) = self.hashes.get(&stream.id.0) {
            return Ok(*known);
        }
        let hash = stream_hash::of(self.returned, stream)?;
        self.hashes.insert(stream.id.0, hash);
        Ok(hash)
    }
}

/// Returns the keys of two dictionaries, each once.
fn keys<'k>(issued: &'k Dictionary, returned: &'k Dictionary) -> Vec<&'k [u8]> {
    let mut keys: Vec<_> = issued.0.iter().chain(&returned.0).map(|(key, _)| &**key).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Returns the object of a key. Of duplicate keys, the last counts.
fn last<'k>(dictionary: &'k Dictionary, key: &[u8]) -> Option<&'k Object> {
    dictionary.0.iter().rfind(|(name, _)| **name == *key).map(|(_, object)| object)
}

/// Reports whether two objects are the same name of a font, but for the prefixes of parts of fonts.
fn is_same_font_name(issued: &Object, returned: &Object) -> bool {
    let name = |object: &Object| {
        let (prefix, name) = object.as_name()?.split_at_checked(7)?;
        let is_prefix = prefix.ends_with(b"+") && prefix[..6].iter().all(u8::is_ascii_uppercase);
        is_prefix.then(|| name.to_vec())
    };
    name(issued).is_some_and(|here| name(returned) == Some(here))
}

/// Reports whether two objects that consist of no others are the same. Programs write numbers with more or fewer digits.
pub(super) fn is_same_single(issued: &Object, returned: &Object) -> bool {
    match (issued.as_number(), returned.as_number()) {
        (Some(one), Some(other)) => rounded(one) == rounded(other),
        (_, _) => issued == returned,
    }
}

/// Reports whether two strings are the same text. Programs change the encoding of text strings.
pub(super) fn is_same_text(issued: &[u8], returned: &[u8]) -> bool {
    let says_its_encoding = |text: &[u8]| matches!(text, [0xfe, 0xff, ..] | [0xff, 0xfe, ..] | [0xef, 0xbb, 0xbf, ..]);
    issued == returned
        || (says_its_encoding(issued) || says_its_encoding(returned))
            && text_string::decode(issued) == text_string::decode(returned)
}
