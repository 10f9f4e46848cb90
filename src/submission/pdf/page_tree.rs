//! The pages of a file, in order, with what they inherit (ISO 32000-1, 7.7.3).

use std::collections::BTreeSet;

use super::object::{Dictionary, Object};
use super::object_source::ObjectSource;
use crate::submission::limits::MAX_PAGES;
use crate::submission::read_error::ReadError;

/// The maximum nesting depth of the page tree.
const MAX_DEPTH: usize = 32;

/// The entries that a page inherits from those above it in the tree (ISO 32000-1, table 30).
const INHERITED: [&str; 4] = ["Resources", "MediaBox", "CropBox", "Rotate"];

/// A page.
#[derive(Clone, Copy)]
pub(super) struct Page<'d> {
    /// The number of its object, unless it is a direct object.
    pub(super) number: Option<u32>,
    /// Its own entries.
    pub(super) entries: &'d Dictionary,
    inherited: [Option<&'d Object>; INHERITED.len()],
}

impl<'d> Page<'d> {
    /// Returns an entry of the page, its own or an inherited one.
    pub(super) fn entry(&self, key: &str) -> Option<&'d Object> {
        match INHERITED.iter().position(|inherited| *inherited == key) {
            Some(place) => self.inherited[place],
            None => self.entries.get(key),
        }
    }
}

/// Reads all pages.
pub(super) fn read<S: ObjectSource>(objects: &S) -> Result<Vec<Page<'_>>, ReadError> {
    let mut walk = Walk { objects, visited: BTreeSet::new(), pages: Vec::new() };
    if let Some(root) = objects.root()?.get("Pages") {
        let count = objects.dictionary(Some(root))?.and_then(|root| root.get("Count")).and_then(Object::as_count);
        if count.is_some_and(|count| count > MAX_PAGES) {
            return Err(ReadError::TooManyPages);
        }
        walk.node(root, &[None; INHERITED.len()], 0)?;
    }
    Ok(walk.pages)
}

struct Walk<'d, S> {
    objects: &'d S,
    /// The object numbers of the nodes visited, to stop cycles.
    visited: BTreeSet<u32>,
    pages: Vec<Page<'d>>,
}

impl<'d, S: ObjectSource> Walk<'d, S> {
    fn node(
        &mut self,
        node: &'d Object,
        above: &[Option<&'d Object>; INHERITED.len()],
        depth: usize,
    ) -> Result<(), ReadError> {
        let number = node.as_reference();
        if depth > MAX_DEPTH || number.is_some_and(|number| !self.visited.insert(number)) {
            return Err(ReadError::Damaged);
        }
        let Some(entries) = self.objects.dictionary(Some(node))? else { return Ok(()) };
        let mut inherited = *above;
        for (place, key) in inherited.iter_mut().zip(INHERITED) {
            *place = entries.get(key).or(*place);
        }
        // Programs take for a page what says that it is one, also if something seems to hang below it.
        if entries.get("Kids").is_none() || entries.is("Type", "Page") {
            if self.pages.len() >= MAX_PAGES {
                return Err(ReadError::TooManyPages);
            }
            self.pages.push(Page { number, entries, inherited });
            return Ok(());
        }
        self.objects.array(entries.get("Kids"))?.iter().try_for_each(|kid| self.node(kid, &inherited, depth + 1))
    }
}
