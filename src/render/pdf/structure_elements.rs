//! Reads the elements of the structure tree that Typst writes.

use lopdf::{Dictionary, Document, Object, ObjectId};

/// Returns the children of a structure element as a slice.
pub(super) fn children<'a>(pdf: &'a Document, element: &'a Dictionary) -> &'a [Object] {
    match element.get(b"K") {
        Ok(Object::Array(kids)) => kids,
        Ok(kid @ Object::Reference(_)) => match pdf.dereference(kid) {
            Ok((_, Object::Array(kids))) => kids,
            _ => std::slice::from_ref(kid),
        },
        Ok(kid) => std::slice::from_ref(kid),
        Err(_) => &[],
    }
}

/// Returns the root of the tree.
pub(super) fn root(pdf: &Document) -> Result<ObjectId, String> {
    let root = pdf.catalog().and_then(|catalog| catalog.get(b"StructTreeRoot")).and_then(Object::as_reference);
    root.map_err(|_| "the set file has no tag tree".to_owned())
}

/// Returns the elements in an element, without its content.
pub(super) fn kids(pdf: &Document, element: ObjectId) -> Vec<ObjectId> {
    let Ok(element) = pdf.get_dictionary(element) else { return Vec::new() };
    let ids = children(pdf, element).iter().filter_map(|kid| kid.as_reference().ok());
    ids.filter(|id| tag(pdf, *id).is_some()).collect()
}

/// Returns the type of an element.
pub(super) fn tag(pdf: &Document, element: ObjectId) -> Option<&[u8]> {
    pdf.get_dictionary(element).ok()?.get(b"S").and_then(Object::as_name).ok()
}

/// Returns the parent of an element.
pub(super) fn parent(pdf: &Document, element: ObjectId) -> Option<ObjectId> {
    pdf.get_dictionary(element).ok()?.get(b"P").and_then(Object::as_reference).ok()
}
