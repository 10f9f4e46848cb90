//! The codes on the pages of a copy. Each page's code is an object of its own, and a copy brings others.

use lopdf::{Document, Object};

use super::object::write_number;
use super::update::Update;
use crate::code::{OBJECT, Symbol};

/// Finds the objects that draw the codes of a blank form, page by page; nothing if a page has none.
pub(super) fn find(pdf: &Document) -> Option<Vec<u32>> {
    let find = |page| {
        let page = pdf.get_dictionary(page).ok()?;
        let resources = page.get_deref(b"Resources", pdf).and_then(Object::as_dict).ok()?;
        let objects = resources.get_deref(b"XObject", pdf).and_then(Object::as_dict).ok()?;
        Some(objects.get(OBJECT.as_bytes()).ok()?.as_reference().ok()?.0)
    };
    pdf.page_iter().map(find).collect()
}

/// Writes the codes of a copy in the place of the blank form's.
pub(super) fn write(update: &mut Update<'_>, objects: &[u32], symbols: &[Symbol]) {
    for (&object, symbol) in objects.iter().zip(symbols) {
        let mut entries = b"/Type/XObject/Subtype/Image/ImageMask true/BitsPerComponent 1".to_vec();
        for key in [&b"/Width "[..], b"/Height "] {
            entries.extend(key);
            write_number(&mut entries, symbol.side);
        }
        update.stream(object, &entries, &symbol.rows);
    }
}
