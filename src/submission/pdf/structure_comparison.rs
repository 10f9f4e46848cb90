//! Compares the structure trees of two files (ISO 32000-1, 14.7).

use std::collections::BTreeMap;

use super::continuation::Continuation;
use super::object::{Dictionary, Object};
use super::object_comparison::{ObjectComparison, Part};
use super::object_source::ObjectSource;
use crate::submission::read_error::ReadError;

/// The trees by which elements are found: their keys, and the key of their leaves. Programs divide them anew.
const LOOKUP_TREES: [(&str, &str); 2] = [("ParentTree", "Nums"), ("IDTree", "Names")];

/// The maximum nesting depth of a lookup tree.
const MAX_DEPTH: usize = 32;

/// Compares all that two structure trees say. That of the file may have one more section, for the pages with long answers.
pub(super) fn compare(
    comparison: &mut ObjectComparison<'_, '_>,
    issued: Option<&Object>,
    returned: Option<&Object>,
    continuation: &Continuation,
) -> Result<(), ReadError> {
    let number = |root: Option<&Object>| root.and_then(Object::as_reference);
    if comparison.is_untouched(number(issued), number(returned)) {
        return Ok(());
    }
    let (form, file) = (comparison.issued, comparison.returned);
    let nothing = Dictionary::default();
    let one = form.dictionary(issued)?.unwrap_or(&nothing);
    let other = file.dictionary(returned)?.unwrap_or(&nothing);
    comparison.pair(number(issued), number(returned), Part::Structure);
    let is_lookup = |key: &[u8]| LOOKUP_TREES.iter().any(|(tree, _)| tree.as_bytes() == key);
    let is_continued = !continuation.pages.is_empty() && compare_top(comparison, one, other, continuation)?;
    let is_own = |key: &[u8]| is_lookup(key) || (is_continued && matches!(key, b"K" | b"ParentTreeNextKey"));
    comparison.compare_entries(one, other, Part::Structure, is_own)?;
    for (tree, leaves) in LOOKUP_TREES {
        let added = (is_continued && tree == "ParentTree").then_some(continuation);
        compare_lookup(comparison, (one.get(tree), other.get(tree)), leaves, added)?;
    }
    Ok(())
}

/// Compares the elements that all others are in, of which that of the file has one more section. Reports whether that is so.
fn compare_top(
    comparison: &mut ObjectComparison<'_, '_>,
    issued: &Dictionary,
    returned: &Dictionary,
    continuation: &Continuation,
) -> Result<bool, ReadError> {
    let (form, file) = (comparison.issued, comparison.returned);
    let (Some(here), Some(there)) = (top(form, issued)?, top(file, returned)?) else { return Ok(false) };
    let (Some(one), Some(other)) = (form.dictionary(Some(here))?, file.dictionary(Some(there))?) else {
        return Ok(false);
    };
    let (kids, all) = (form.array(one.get("K"))?, file.array(other.get("K"))?);
    let Some((section, others)) = all.split_last().filter(|(_, others)| others.len() == kids.len()) else {
        return Ok(false);
    };
    if !continuation.has_structure(file, section)? {
        return Ok(false);
    }
    comparison.pair(here.as_reference(), there.as_reference(), Part::Structure);
    comparison.compare_entries(one, other, Part::Structure, |key| key == b"K")?;
    for (one, other) in kids.iter().zip(others) {
        comparison.compare(Some(one), Some(other), Part::Structure)?;
    }
    Ok(true)
}

/// Returns the only element at the top of a tree.
fn top<'o, S: ObjectSource>(objects: &'o S, root: &'o Dictionary) -> Result<Option<&'o Object>, ReadError> {
    let Some(kids) = root.get("K") else { return Ok(None) };
    Ok(match objects.resolve(kids)?.as_array() {
        Some([only]) => Some(only),
        Some(_) => None,
        None => Some(kids),
    })
}

fn compare_lookup(
    comparison: &mut ObjectComparison<'_, '_>,
    (issued, returned): (Option<&Object>, Option<&Object>),
    leaves: &str,
    continuation: Option<&Continuation>,
) -> Result<(), ReadError> {
    let (mut here, mut there) = (BTreeMap::new(), BTreeMap::new());
    let (form, file) = (comparison.issued, comparison.returned);
    let is_whole =
        add_leaves(form, issued, leaves, 0, &mut here)? && add_leaves(file, returned, leaves, 0, &mut there)?;
    for key in continuation.into_iter().flat_map(|continuation| &continuation.keys) {
        if !here.contains_key(key.to_be_bytes().as_slice()) {
            there.remove(key.to_be_bytes().as_slice());
        }
    }
    if !is_whole || !here.keys().eq(there.keys()) {
        comparison.differs(Part::Structure);
    }
    for (key, one) in here {
        comparison.compare(Some(one), there.get(&key).copied(), Part::Structure)?;
    }
    Ok(())
}

/// Collects what a lookup tree finds, by its keys. Returns whether each key is there once, and leads where programs find it.
fn add_leaves<'o, S: ObjectSource>(
    objects: &'o S,
    node: Option<&'o Object>,
    leaves: &str,
    depth: usize,
    found: &mut BTreeMap<Vec<u8>, &'o Object>,
) -> Result<bool, ReadError> {
    if depth > MAX_DEPTH {
        return Err(ReadError::TooDeep);
    }
    let Some(node) = objects.dictionary(node)? else { return Ok(true) };
    let mut is_whole = true;
    for pair in objects.array(node.get(leaves))?.chunks(2) {
        let [key, value] = pair else { return Ok(false) };
        let key = match objects.resolve(key)? {
            Object::String(text) => text.clone(),
            Object::Integer(number) => number.to_be_bytes().to_vec(),
            Object::Null
            | Object::Bool(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::Array(_)
            | Object::Dictionary(_)
            | Object::Reference(_)
            | Object::Stream(_) => return Ok(false),
        };
        // In another order, programs that search by halves do not find it.
        is_whole &= found.last_key_value().is_none_or(|(last, _)| *last < key);
        found.insert(key, value);
    }
    for kid in objects.array(node.get("Kids"))? {
        is_whole &= add_leaves(objects, Some(kid), leaves, depth + 1, found)?;
    }
    Ok(is_whole)
}
