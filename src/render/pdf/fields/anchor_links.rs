//! Finds the links of anchors and their structure elements in Typst's output.
//!
//! All assumptions about Typst's output are here. Error messages name the difference, for whoever upgrades Typst.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::super::layout_map::anchor_of;
use super::super::structure_elements::children;

/// The objects of an anchor in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct AnchorLink {
    /// The link annotation.
    pub(super) link: ObjectId,
    /// The structure element that contains the link.
    pub(super) element: ObjectId,
    /// The page with the link.
    pub(super) page: ObjectId,
    /// Its position among all links of the structure tree.
    pub(super) position: usize,
}

/// Finds the links of all anchors, by number.
pub(super) fn find(pdf: &Document, count: usize) -> Result<BTreeMap<usize, AnchorLink>, String> {
    let elements = elements(pdf)?;
    let mut found = BTreeMap::new();
    for page in pdf.page_iter() {
        for link in annotations(pdf, page)? {
            let Some(anchor) = anchor(pdf, link) else { continue };
            let (element, position) =
                *elements.get(&link).ok_or_else(|| format!("spot {anchor} is in no link of the tag tree"))?;
            if found.insert(anchor, AnchorLink { link, element, page, position }).is_some() {
                return Err(format!("spot {anchor} is there twice: is it broken over two pages?"));
            }
        }
    }
    match (0..count).find(|anchor| !found.contains_key(anchor)) {
        Some(anchor) => Err(format!("spot {anchor} of {count} is on no page")),
        None if found.len() > count => Err("there are more spots on the pages than were composed".to_owned()),
        None => Ok(found),
    }
}

/// Returns the annotations of a page, each of which must be an indirect object.
fn annotations(pdf: &Document, page: ObjectId) -> Result<Vec<ObjectId>, String> {
    let page = pdf.get_dictionary(page).map_err(|_| "a page is missing")?;
    let Ok(annotations) = page.get_deref(b"Annots", pdf).and_then(Object::as_array) else { return Ok(Vec::new()) };
    let ids: Result<_, _> = annotations.iter().map(Object::as_reference).collect();
    ids.map_err(|_| "an annotation is no object of its own".to_owned())
}

/// Returns the number of the anchor that a link belongs to, if any.
fn anchor(pdf: &Document, link: ObjectId) -> Option<usize> {
    let link = pdf.get_dictionary(link).ok()?;
    let action = link.get_deref(b"A", pdf).ok()?.as_dict().ok()?;
    let address = action.get_deref(b"URI", pdf).ok()?.as_str().ok()?;
    anchor_of(std::str::from_utf8(address).ok()?)
}

/// Collects the structure elements of all links with their positions in the tree, by the annotations that they contain.
fn elements(pdf: &Document) -> Result<BTreeMap<ObjectId, (ObjectId, usize)>, String> {
    let root = pdf.catalog().and_then(|catalog| catalog.get_deref(b"StructTreeRoot", pdf)).and_then(Object::as_dict);
    let root = root.map_err(|_| "the set file has no tag tree")?;
    let mut open: Vec<ObjectId> = kids(pdf, root);
    open.reverse();
    let (mut seen, mut elements) = (BTreeSet::new(), BTreeMap::new());
    while let Some(id) = open.pop() {
        let Ok(element) = pdf.get_dictionary(id) else { continue };
        if !seen.insert(id) {
            return Err("the tag tree goes in a circle".to_owned());
        }
        if element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Link") {
            let position = seen.len();
            elements.extend(held_annotations(pdf, element).map(|annotation| (annotation, (id, position))));
        }
        open.extend(kids(pdf, element).into_iter().rev());
    }
    Ok(elements)
}

fn kids(pdf: &Document, element: &Dictionary) -> Vec<ObjectId> {
    children(pdf, element).iter().filter_map(|kid| kid.as_reference().ok()).collect()
}

/// Returns the annotations that a structure element contains.
fn held_annotations<'a>(pdf: &'a Document, element: &'a Dictionary) -> impl Iterator<Item = ObjectId> + 'a {
    let entries = children(pdf, element).iter().filter_map(|kid| pdf.dereference(kid).ok()?.1.as_dict().ok());
    entries.filter_map(|entry| entry.get(b"Obj").and_then(Object::as_reference).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::content::printable_text;
    use crate::render::pdf::{Options, compose, typeset, typst_world};
    use crate::{Files, Project};

    /// Typesets a form and returns the file as Typst wrote it, with the number of its anchors.
    fn set() -> (Document, usize) {
        let (project, _) = Project::read(Files::built_in());
        let definition = project.form("followup").unwrap();
        let (form, _) = project.localize(definition, project.locale(definition, "de-AT").unwrap());
        let (page_model, anchors) = compose::compose(&form, Options::default());
        let (page_model, _) = printable_text::printable(&page_model);
        let typeset =
            typeset::typeset(&typst_world::TypstWorld::new(&page_model, None), form.language.direction).unwrap();
        (Document::load_mem(&typeset.bytes).unwrap(), anchors.len())
    }

    #[test]
    fn the_typesetter_writes_links_as_this_step_expects() {
        let (pdf, count) = set();
        let found = find(&pdf, count).expect("the typesetter writes links in another way than `fields` reads them");
        assert_eq!(found.len(), count);
        for (anchor, found) in found {
            let link = pdf.get_dictionary(found.link).unwrap();
            for key in ["Rect", "StructParent"] {
                assert!(
                    link.has(key.as_bytes()),
                    "the link of spot {anchor} has no {key}: fields cannot take its place"
                );
            }
            let page = pdf.get_dictionary(found.page).unwrap();
            let tabs = page.get(b"Tabs").and_then(Object::as_name).unwrap_or_default();
            assert_eq!(tabs, b"S", "the page of spot {anchor} does not follow the tag tree when somebody presses Tab");
            let element = pdf.get_dictionary(found.element).unwrap();
            assert_eq!(
                held_annotations(&pdf, element).count(),
                1,
                "the element of spot {anchor} holds more than its link"
            );
        }
        assert!(!pdf.catalog().unwrap().has(b"AcroForm"), "the typesetter writes fields itself now: use them");
        assert!(pdf.catalog().unwrap().has(b"OutputIntents"), "the typesetter does not say what colours are");
    }

    #[test]
    fn what_differs_is_said() {
        let (pdf, count) = set();
        assert_eq!(find(&pdf, count + 1).unwrap_err(), format!("spot {count} of {} is on no page", count + 1));
        assert_eq!(find(&pdf, count - 1).unwrap_err(), "there are more spots on the pages than were composed");
        let mut broken = pdf.clone();
        let found = find(&pdf, count).unwrap();
        let twice = broken.get_dictionary(found[&0].link).unwrap().clone();
        *broken.get_dictionary_mut(found[&1].link).unwrap() = twice;
        assert_eq!(find(&broken, count).unwrap_err(), "spot 0 is there twice: is it broken over two pages?");
        let mut untagged = pdf.clone();
        untagged.get_dictionary_mut(found[&0].element).unwrap().set("K", Vec::<Object>::new());
        assert_eq!(find(&untagged, count).unwrap_err(), "spot 0 is in no link of the tag tree");
    }
}
