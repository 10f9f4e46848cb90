//! Compares the pages of a returned file with those of the issued form: their order, content and annotations.

use std::collections::BTreeSet;

use super::content_hash::{self, ContentHash};
use super::document::Document;
use super::object::{Dictionary, Object};
use super::object_comparison::{ObjectComparison, Part};
use super::object_source::ObjectSource;
use super::page_tree::Page;
use super::stream_hash;
use crate::integrity::Change;
use crate::page_code::XOBJECT_NAME;
use crate::submission::read_error::ReadError;

/// The boxes of a page with those whose place they take if they are absent (ISO 32000-1, 14.11.2).
const BOXES: [(&str, &str); 5] = [
    ("MediaBox", "MediaBox"),
    ("CropBox", "MediaBox"),
    ("BleedBox", "CropBox"),
    ("TrimBox", "CropBox"),
    ("ArtBox", "CropBox"),
];

/// The entries of a page that are compared one by one, or that mean nothing to readers: where the page is in the tree, when
/// it was changed, private data of programs, a small picture of it, the number that pdftk writes on it.
pub(super) const OWN_KEYS: [&[u8]; 18] = [
    b"Type",
    b"Parent",
    b"Resources",
    b"Contents",
    b"Annots",
    b"Rotate",
    b"UserUnit",
    b"MediaBox",
    b"CropBox",
    b"BleedBox",
    b"TrimBox",
    b"ArtBox",
    b"AA",
    b"LastModified",
    b"PieceInfo",
    b"Thumb",
    b"Kids",
    b"pdftk_PageNum",
];

/// How far apart the corners of a box may be, in points: programs round them.
const TOLERANCE: f64 = 0.01;

/// Hashes what a page writes and draws.
pub(super) fn content(document: &Document<'_>, page: &Page<'_>) -> Result<ContentHash, ReadError> {
    let (content, is_whole) = content_bytes(document, page)?;
    if is_whole { content_hash::of(&content, document.budget()) } else { Ok(content_hash::of_unreadable(&content)) }
}

/// Returns the content of a page, and whether all of it can be read.
pub(super) fn content_bytes(document: &Document<'_>, page: &Page<'_>) -> Result<(Vec<u8>, bool), ReadError> {
    let (mut content, mut is_whole) = (Vec::new(), true);
    for piece in pieces(document, page)? {
        if let Object::Stream(stream) = document.resolve(piece)? {
            match document.unpack(stream) {
                // What it draws cannot be known; it is not what was issued.
                Err(ReadError::Damaged) => {
                    is_whole = false;
                    content.push(stream_hash::of_packed(document, stream)?.to_vec().into());
                }
                bytes => content.push(bytes?),
            }
        }
    }
    Ok((content.join(&b'\n'), is_whole))
}

/// Returns the content streams of a page.
pub(super) fn pieces<'d, S: ObjectSource>(objects: &'d S, page: &Page<'d>) -> Result<&'d [Object], ReadError> {
    let Some(contents) = page.entry("Contents") else { return Ok(&[]) };
    Ok(match objects.resolve(contents)? {
        Object::Array(pieces) => pieces,
        Object::Stream(_)
        | Object::Null
        | Object::Bool(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Name(_)
        | Object::String(_)
        | Object::Dictionary(_)
        | Object::Reference(_) => std::slice::from_ref(contents),
    })
}

/// Returns the image of a page's code.
pub(super) fn code<'d, S: ObjectSource>(objects: &'d S, page: &Page<'d>) -> Result<Option<&'d Object>, ReadError> {
    let Some(resources) = objects.dictionary(page.entry("Resources"))? else { return Ok(None) };
    let Some(images) = objects.dictionary(resources.get("XObject"))? else { return Ok(None) };
    objects.entry(images, XOBJECT_NAME)
}

/// Which page of a returned file is which page of the form. Both count from 0.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Alignment {
    /// By page of the form: the page of the file.
    pub(super) pages: Vec<Option<usize>>,
    /// The pages of the file that the form does not have.
    pub(super) added: Vec<usize>,
    /// The pages of the form that are at another place in the file.
    pub(super) moved: Vec<usize>,
}

impl Alignment {
    /// Finds each page of a form in a file by its content. A page with another content is taken for the page in whose
    /// place it is.
    pub(super) fn of(issued: &[ContentHash], returned: &[ContentHash]) -> Self {
        let mut pages = vec![None; issued.len()];
        let mut free: BTreeSet<usize> = (0..returned.len()).collect();
        // First in order, then anywhere: what was moved is found last.
        let mut next = 0;
        for (page, content) in issued.iter().enumerate() {
            if let Some(found) = (next..returned.len()).find(|&found| returned[found] == *content) {
                let is_needed_later = |skipped: usize| issued[page + 1..].contains(&returned[skipped]);
                if !(next..found).any(is_needed_later) {
                    pages[page] = Some(found);
                    free.remove(&found);
                    next = found + 1;
                }
            }
        }
        let mut moved = Vec::new();
        for (page, content) in issued.iter().enumerate() {
            let found = free.iter().copied().find(|&found| returned[found] == *content);
            if let (None, Some(found)) = (pages[page], found) {
                pages[page] = Some(found);
                free.remove(&found);
                moved.push(page);
            }
        }
        for page in 0..issued.len() {
            if pages[page].is_none() {
                let before = pages[..page].iter().rev().flatten().next().map_or(0, |before| before + 1);
                let after = pages[page + 1..].iter().flatten().next().copied().unwrap_or(returned.len());
                let found = free.iter().copied().find(|found| (before..after).contains(found));
                pages[page] = found;
                if let Some(found) = found {
                    free.remove(&found);
                }
            }
        }
        Self { pages, added: free.into_iter().collect(), moved }
    }

    /// Lists what it says as changes.
    pub(super) fn changes(&self) -> Vec<Change> {
        let missing = (0..self.pages.len()).filter(|page| self.pages[*page].is_none());
        let missing = missing.map(|page| Change::PageMissing { page: page + 1 });
        let added = self.added.iter().map(|page| Change::PageAdded { page: page + 1 });
        let moved = self.moved.iter().map(|page| Change::PageMoved { page: page + 1 });
        missing.chain(added).chain(moved).collect()
    }
}

/// Compares a page with the page of the form, without its content, code and annotations.
pub(super) fn compare(
    comparison: &mut ObjectComparison<'_, '_>,
    index: usize,
    issued: &Page<'_>,
    returned: &Page<'_>,
) -> Result<Vec<Change>, ReadError> {
    let part = Part::Page(index);
    let mut changes = Vec::new();
    let (form, file) = (comparison.issued, comparison.returned);
    if turn(form, issued)? != turn(file, returned)? {
        changes.push(Change::PageTurned { page: index + 1 });
    }
    if !has_same_boxes(form, issued, file, returned)? {
        comparison.differs(part);
    }
    if file.entry(returned.entries, "AA")?.is_some() {
        changes.push(Change::Script);
    }
    comparison.compare_entries(issued.entries, returned.entries, part, |key| OWN_KEYS.contains(&key))?;
    Ok(changes)
}

/// Returns what the code of a page draws, if it has one.
pub(super) fn code_rows(document: &Document<'_>, page: &Page<'_>) -> Result<Option<Vec<u8>>, ReadError> {
    match code(document, page)? {
        Some(Object::Stream(stream)) => stream_hash::code_rows(document, stream).map(Some),
        Some(_) => Ok(Some(Vec::new())),
        None => Ok(None),
    }
}

/// Returns by how much a page is turned, in degrees.
pub(super) fn turn<S: ObjectSource>(objects: &S, page: &Page<'_>) -> Result<i64, ReadError> {
    let turn = page.entry("Rotate").map(|turn| objects.resolve(turn)).transpose()?;
    Ok(turn.and_then(Object::as_integer).unwrap_or_default().rem_euclid(360))
}

pub(super) fn has_same_boxes<S: ObjectSource, T: ObjectSource>(
    form: &S,
    issued: &Page<'_>,
    file: &T,
    returned: &Page<'_>,
) -> Result<bool, ReadError> {
    let is_near = |one: f64, other: f64| (one - other).abs() <= TOLERANCE;
    for (key, _) in BOXES {
        let (one, other) = (corners(form, issued, key)?, corners(file, returned, key)?);
        if one.len() != other.len() || !one.iter().zip(&other).all(|(one, other)| is_near(*one, *other)) {
            return Ok(false);
        }
    }
    let unit = |number: Option<&Object>| number.map_or(1.0, |number| number.as_number().unwrap_or(f64::NAN));
    Ok(is_near(unit(form.entry(issued.entries, "UserUnit")?), unit(file.entry(returned.entries, "UserUnit")?)))
}

/// Returns the corners of a box, or of the box that takes its place.
fn corners<S: ObjectSource>(objects: &S, page: &Page<'_>, key: &str) -> Result<Vec<f64>, ReadError> {
    let mut key = key;
    loop {
        if let Some(corners) = page.entry(key).map(|corners| objects.resolve(corners)).transpose()?
            && *corners != Object::Null
        {
            return numbers(objects, corners);
        }
        let Some((_, other)) = BOXES.iter().find(|(name, other)| *name == key && name != other) else {
            return Ok(Vec::new());
        };
        key = other;
    }
}

/// Returns the numbers of an array; anything else is not a number.
pub(super) fn numbers<S: ObjectSource>(objects: &S, array: &Object) -> Result<Vec<f64>, ReadError> {
    let number = |object| Ok(objects.resolve(object)?.as_number().unwrap_or(f64::NAN));
    objects.array(Some(array))?.iter().map(number).collect()
}

/// What an annotation that the form does not have does to a page.
pub(super) fn added(
    document: &Document<'_>,
    annotation: &Dictionary,
    page: usize,
    is_at_signature: bool,
) -> Result<Option<Change>, ReadError> {
    let kind = document.entry(annotation, "Subtype")?.and_then(Object::as_name).unwrap_or_default();
    if ["A", "AA", "PA"].iter().any(|key| annotation.get(key).is_some()) {
        return Ok(Some(if kind == b"Link" { Change::Link { page } } else { Change::Script }));
    }
    let corners = match annotation.get("Rect") {
        Some(corners) => numbers(document, corners)?,
        None => Vec::new(),
    };
    let is_small = matches!(corners[..], [left, bottom, right, top]
        if (right - left).abs() <= MAX_NOTE && (top - bottom).abs() <= MAX_NOTE);
    Ok(Some(match kind {
        b"Link" => Change::Link { page },
        // The window of a comment, which shows only what the comment says.
        b"Popup" => return Ok(None),
        b"Text" if is_small => Change::Note { page },
        b"Ink" if is_at_signature => Change::Note { page },
        _ => Change::Overlay { page },
    }))
}

/// The maximum side of a comment's symbol in points.
const MAX_NOTE: f64 = 30.0;
