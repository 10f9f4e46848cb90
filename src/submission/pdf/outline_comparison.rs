//! Compares the bookmarks of two files: their titles, how they are nested, and the pages to which they lead (ISO 32000-1,
//! 12.3.3). Where on the page, which of them are open and how they are set may differ: programs that write bookmarks anew
//! keep none of it.

use std::collections::BTreeSet;

use super::continuation::Continuation;
use super::object::{Dictionary, Object};
use super::object_comparison::{Anchor, ObjectComparison};
use super::object_source::ObjectSource;
use super::text_string;
use crate::submission::read_error::ReadError;

/// The entries of a bookmark. Others are not known to be harmless.
const KEYS: [&str; 12] = ["Title", "Parent", "Prev", "Next", "First", "Last", "Count", "Dest", "A", "C", "F", "SE"];

/// The maximum nesting depth of bookmarks.
const MAX_DEPTH: usize = 32;

/// A bookmark.
#[derive(PartialEq)]
struct Bookmark {
    depth: usize,
    title: String,
    /// The page of the form.
    page: Option<Anchor>,
}

/// Reports whether two files have the same bookmarks, but for those of pages with long answers.
pub(super) fn is_same(
    comparison: &ObjectComparison<'_, '_>,
    issued: Option<&Object>,
    returned: Option<&Object>,
    continuation: &Continuation,
) -> Result<bool, ReadError> {
    let number = |root: Option<&Object>| root.and_then(Object::as_reference);
    if comparison.is_untouched(number(issued), number(returned)) {
        return Ok(true);
    }
    let page = |object: &Object| comparison.anchors.issued.get(&object.as_reference()?).copied();
    let here = read(comparison.issued, issued, &page)?;
    let page = |object: &Object| comparison.anchors.returned.get(&object.as_reference()?).copied();
    let there = read(comparison.returned, returned, &page)?;
    let (Some(here), Some(there)) = (here, there) else { return Ok(false) };
    let Some((kept, added)) = there.split_at_checked(here.len()) else { return Ok(false) };
    let is_added =
        |bookmark: &Bookmark| bookmark.page == Some(Anchor::Unknown) && continuation.has_title(&bookmark.title);
    Ok(kept == here && added.iter().all(is_added))
}

/// Reads the bookmarks in order; `None` if something else is among them.
fn read<S: ObjectSource>(
    objects: &S,
    root: Option<&Object>,
    page: &impl Fn(&Object) -> Option<Anchor>,
) -> Result<Option<Vec<Bookmark>>, ReadError> {
    let (mut bookmarks, mut visited) = (Vec::new(), BTreeSet::new());
    let Some(root) = objects.dictionary(root)? else { return Ok(Some(bookmarks)) };
    // Those that are still to be read, the next one last.
    let mut open: Vec<(usize, &Object)> = root.get("First").map(|first| (0, first)).into_iter().collect();
    while let Some((depth, object)) = open.pop() {
        if depth > MAX_DEPTH {
            return Err(ReadError::TooDeep);
        }
        let Some(number) = object.as_reference() else { return Ok(None) };
        let Some(entries) = objects.dictionary(Some(object))? else { return Ok(None) };
        let is_known = |key: &[u8]| KEYS.iter().any(|known| known.as_bytes() == key);
        if !visited.insert(number) || !entries.0.iter().all(|(key, _)| is_known(key)) {
            return Ok(None);
        }
        let (Some(Object::String(title)), Some(place)) = (objects.entry(entries, "Title")?, place(objects, entries)?)
        else {
            return Ok(None);
        };
        objects.copy(title.len())?;
        bookmarks.push(Bookmark { depth, title: text_string::decode(title), page: page(place) });
        open.extend(entries.get("Next").map(|next| (depth, next)));
        open.extend(entries.get("First").map(|first| (depth + 1, first)));
    }
    Ok(Some(bookmarks))
}

/// Returns the page to which a bookmark leads; `None` if it leads elsewhere or does something else.
fn place<'o, S: ObjectSource>(objects: &'o S, entries: &'o Dictionary) -> Result<Option<&'o Object>, ReadError> {
    let place = match (entries.get("Dest"), objects.dictionary(entries.get("A"))?) {
        (place, None) if entries.get("A").is_none() => place,
        (None, Some(action)) if action.is("S", "GoTo") && action.get("Next").is_none() => action.get("D"),
        (_, _) => None,
    };
    Ok(objects.array(place)?.first())
}
