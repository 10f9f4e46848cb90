//! Converts the anchors of a typeset file into form fields.
//!
//! Typst cannot create form fields. The template places an empty link, `spot:7`, at each anchor; Typst gives it a
//! rectangle, a page, a position in the structure tree and one in the parent tree, in reading order. This module
//! replaces each of these links by a widget annotation, and its structure element by a `Form` (ISO 32000-1,
//! 12.5.6.19, 12.7 and 14.8.4.5; ISO 14289-1, 7.18). Nothing else in the file changes, apart from the fonts of the
//! fields.
//!
//! When Typst can create form fields, this module can be deleted without other changes.

use std::collections::BTreeMap;

use lopdf::{Document, Object, dictionary};

use super::layout_map::FieldAnchor;

mod anchor_links;
mod appearance;
mod field_fonts;
mod typing_encoding;
mod widgets;

use anchor_links::AnchorLink;
pub(super) use typing_encoding::Script;
pub(super) use widgets::Style;

/// Replaces the links of all anchors by form fields.
///
/// # Errors
/// When the file does not have the structure that Typst is known to write; the message names the difference.
pub(super) fn make_fillable(pdf: &mut Document, anchors: &[FieldAnchor], style: Style) -> Result<(), String> {
    let found = anchor_links::find(pdf, anchors.len())?;
    retag(pdf, &found)?;
    let font = field_fonts::embed(pdf, style.script)?;
    let fields = widgets::WidgetBuilder::new(pdf, font, style).make_all(anchors, &found)?;
    let form = dictionary! {
        "Fields" => fields,
        "DR" => field_fonts::resources(font),
        "DA" => widgets::default_appearance(style.size),
    };
    let form = pdf.add_object(form);
    let catalog = pdf.catalog_mut().map_err(|_| "the set file has no catalog")?;
    if !catalog.has(b"OutputIntents") {
        // Typed text is black in `DeviceGray`, which needs an output intent (ISO 19005-2, 6.2.4.3).
        return Err("the set file does not say what its colours are".to_owned());
    }
    catalog.set("AcroForm", form);
    Ok(())
}

/// Changes the structure elements of the links to those of form fields.
fn retag(pdf: &mut Document, found: &BTreeMap<usize, AnchorLink>) -> Result<(), String> {
    for found in found.values() {
        let element = pdf.get_dictionary_mut(found.element).map_err(|_| "an element of the tag tree is missing")?;
        element.set("S", Object::Name(b"Form".to_vec()));
    }
    Ok(())
}
