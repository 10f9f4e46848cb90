//! The one step that makes a set form fillable: in a PDF with empty links, these become form fields.
//!
//! The typesetter writes no form fields. The template puts an empty link, `spot:7`, where the form is filled in; the
//! typesetter gives it a rectangle, a page, a place in the tag tree and one in the parent tree, in reading order. Here
//! each of these links becomes a widget, and its element in the tag tree a `Form` (ISO 32000-1, 12.5.6.19, 12.7 and
//! 14.8.4.5; ISO 14289-1, 7.18). Nothing else of the file changes but what fields need beside them: a font to type in.
//!
//! When the typesetter writes fields itself, this folder goes and nothing outside of it changes.

use std::collections::BTreeMap;

use lopdf::{Document, Object, dictionary};

use super::layout::Spot;

mod font;
mod found;
mod look;
mod make;
mod typing;

use found::Found;
pub(super) use typing::Script;

/// How the fields of a form are typed in and shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// The size of letters, in points.
    pub(super) size: f32,
    /// Whether its language is written from right to left.
    pub(super) rtl: bool,
    /// The script of its language.
    pub(super) script: Script,
}

/// Makes the fields of all spots, whose links are in the file.
///
/// # Errors
/// When the file is not as the typesetter is known to write it; what differs is said.
pub(super) fn make_fillable(pdf: &mut Document, spots: &[Spot], style: Style) -> Result<(), String> {
    let found = found::find(pdf, spots.len())?;
    retag(pdf, &found)?;
    let font = font::embed(pdf, style.script)?;
    let fields = make::Maker::new(pdf, font, style).make_all(spots, &found)?;
    let form = dictionary! {
        "Fields" => fields,
        "DR" => font::resources(font),
        "DA" => make::default_appearance(style.size),
    };
    let form = pdf.add_object(form);
    let catalog = pdf.catalog_mut().map_err(|_| "the set file has no catalog")?;
    if !catalog.has(b"OutputIntents") {
        // What is typed is plain black, which means no colour in particular without it (ISO 19005-2, 6.2.4.3).
        return Err("the set file does not say what its colours are".to_owned());
    }
    catalog.set("AcroForm", form);
    Ok(())
}

/// Turns each link's element into a form field's.
fn retag(pdf: &mut Document, found: &BTreeMap<usize, Found>) -> Result<(), String> {
    for found in found.values() {
        let element = pdf.get_dictionary_mut(found.element).map_err(|_| "an element of the tag tree is missing")?;
        element.set("S", Object::Name(b"Form".to_vec()));
    }
    Ok(())
}
