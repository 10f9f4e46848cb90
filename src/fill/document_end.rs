//! The end of a blank form, where pages can be added: the page tree, the structure tree and the bookmarks.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::object_writer::write_dictionary;

/// What added pages are attached to.
pub(super) struct DocumentEnd {
    /// The title of the form, from its bookmarks.
    pub(super) title: String,
    /// The number of pages.
    pub(super) pages: usize,
    /// The width and height of a page, in points.
    pub(super) size: (f32, f32),
    /// The object that draws the page code.
    pub(super) code: u32,
    /// The page tree.
    pub(super) page_tree: Node,
    /// The root of the structure tree.
    pub(super) structure: Node,
    /// The structure element that all others are in.
    pub(super) document: Node,
    /// The bookmark that all others are in, and the last one in it.
    pub(super) bookmarks: (Node, Node),
}

/// A dictionary that is an object of its own.
pub(super) struct Node {
    /// The object number.
    pub(super) number: u32,
    pub(super) entries: Dictionary,
}

impl Node {
    fn read(pdf: &Document, object: &Object) -> Option<Self> {
        let id = object.as_reference().ok()?;
        Some(Self { number: id.0, entries: pdf.get_dictionary(id).ok()?.clone() })
    }

    /// Returns the dictionary with other entries, serialized.
    pub(super) fn with(&self, changes: impl IntoIterator<Item = (&'static str, Object)>) -> Vec<u8> {
        let mut entries = self.entries.clone();
        for (key, value) in changes {
            entries.set(key, value);
        }
        let mut out = Vec::new();
        write_dictionary(&mut out, &entries);
        out
    }

    /// Returns an array with what is added to it; empty if there is none.
    pub(super) fn longer(&self, key: &str, added: impl IntoIterator<Item = Object>) -> Object {
        let known = self.entries.get(key.as_bytes()).and_then(Object::as_array).cloned().unwrap_or_default();
        Object::Array(known.into_iter().chain(added).collect())
    }

    /// Returns a number; 0 if there is none.
    pub(super) fn number_of(&self, key: &str) -> i64 {
        self.entries.get(key.as_bytes()).and_then(Object::as_i64).unwrap_or_default()
    }
}

impl DocumentEnd {
    /// Reads the end of a blank form; `None` if it is not as bogen writes it.
    pub(super) fn read(pdf: &Document) -> Option<Self> {
        let catalog = pdf.catalog().ok()?;
        let page_tree = Node::read(pdf, catalog.get(b"Pages").ok()?)?;
        let first = pdf.page_iter().next()?;
        let structure = Node::read(pdf, catalog.get(b"StructTreeRoot").ok()?)?;
        // The keys of added pages come last in the parent tree, which is one array.
        structure
            .entries
            .get(b"ParentTree")
            .and_then(Object::as_dict)
            .ok()?
            .get(b"Nums")
            .and_then(Object::as_array)
            .ok()?;
        let top = structure.entries.get(b"K").ok()?;
        let document = Node::read(pdf, top.as_array().ok().and_then(|kids| kids.first()).unwrap_or(top))?;
        document.entries.get(b"K").and_then(Object::as_array).ok()?;
        let outlines = pdf.get_dictionary(catalog.get(b"Outlines").and_then(Object::as_reference).ok()?).ok()?;
        let top = Node::read(pdf, outlines.get(b"First").ok()?)?;
        let last = Node::read(pdf, top.entries.get(b"Last").ok()?)?;
        Some(Self {
            title: lopdf::decode_text_string(top.entries.get(b"Title").ok()?).ok()?,
            pages: pdf.page_iter().count(),
            size: size(pdf, first)?,
            code: code(pdf, first)?,
            page_tree,
            structure,
            document,
            bookmarks: (top, last),
        })
    }
}

fn size(pdf: &Document, page: ObjectId) -> Option<(f32, f32)> {
    let corners = pdf.get_dictionary(page).ok()?.get(b"MediaBox").and_then(Object::as_array).ok()?;
    let corners: Vec<f32> = corners.iter().filter_map(|corner| corner.as_float().ok()).collect();
    let [0.0, 0.0, width, height] = corners[..] else { return None };
    Some((width, height))
}

/// Returns the object that draws the code, the first part of a page's content.
fn code(pdf: &Document, page: ObjectId) -> Option<u32> {
    let contents = pdf.get_dictionary(page).ok()?.get(b"Contents").and_then(Object::as_array).ok()?;
    Some(contents.first()?.as_reference().ok()?.0)
}
