//! Adds the page code to each page of a typeset file. It is an object of its own, [`XOBJECT_NAME`], so that copies
//! can have other codes while everything else on their pages stays unchanged.
//!
//! The code is marked as an artifact, because the text of the page contains the same information.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::layout_map::Layout;
use super::rectangle::Rect;
use crate::localized::Localized;
use crate::page_code::{PageCode, Sheet, Symbol, XOBJECT_NAME};

/// Returns the code of the first page of a form, a copy or a handout.
pub(super) fn first(form: &Localized, copy: Option<&str>, is_handout: bool) -> PageCode {
    let Localized { identity, language, .. } = form;
    let excerpt = form.sheet.as_ref().map(|sheet| &sheet.excerpt);
    PageCode {
        form: identity.form.to_string(),
        version: identity.version.clone(),
        language: language.tag.clone(),
        sheet: if is_handout { Sheet::Handout } else { Sheet::of(excerpt) },
        page: 1,
        copy: copy.map(str::to_owned),
    }
}

/// Adds the codes to all pages. `code` is that of any page.
///
/// # Errors
/// When the file does not have the structure that Typst is known to write; the message names the difference.
pub(super) fn put(pdf: &mut Document, code: &PageCode, layout: &Layout) -> Result<(), String> {
    let pages: Vec<_> = pdf.page_iter().collect();
    for (index, (number, page)) in (1..).zip(pages).enumerate() {
        let code = PageCode { page: number, ..code.clone() };
        let symbol = code.symbol().ok_or("there is no code that says which form, page and copy this is")?;
        let symbol = pdf.add_object(image(&symbol));
        add_resource(pdf, page, symbol)?;
        draw(pdf, page, layout.code_on(index + 1))?;
    }
    Ok(())
}

/// Returns the image of a symbol.
fn image(symbol: &Symbol) -> Stream {
    let entries = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => symbol.side,
        "Height" => symbol.side,
        "ImageMask" => true,
        "BitsPerComponent" => 1,
    };
    Stream::new(entries, symbol.rows.clone()).with_compression(false)
}

/// Adds the symbol to the resources of a page.
fn add_resource(pdf: &mut Document, page: ObjectId, symbol: ObjectId) -> Result<(), String> {
    let entries = pdf.get_dictionary(page).map_err(|_| "a page is missing")?;
    let resources = entries.get(b"Resources").and_then(Object::as_reference);
    let resources = resources.map_err(|_| "what a page is drawn with is no object of its own")?;
    let known = pdf.get_dictionary(resources).and_then(|entries| entries.get_deref(b"XObject", pdf));
    let mut objects = known.and_then(Object::as_dict).cloned().unwrap_or_else(|_| Dictionary::new());
    if objects.has(XOBJECT_NAME.as_bytes()) {
        return Err("pages share what they are drawn with".to_owned());
    }
    objects.set(XOBJECT_NAME, symbol);
    let resources = pdf.get_dictionary_mut(resources).map_err(|_| "a page is drawn with nothing")?;
    resources.set("XObject", objects);
    Ok(())
}

/// Draws the symbol before the content of a page, because Typst's content changes the coordinate system.
fn draw(pdf: &mut Document, page: ObjectId, place: Rect) -> Result<(), String> {
    let Rect { left, bottom, right, top } = place;
    let (width, height) = (right - left, top - bottom);
    let steps =
        format!("/Artifact BMC\nq 0 g {width:.2} 0 0 {height:.2} {left:.2} {bottom:.2} cm /{XOBJECT_NAME} Do Q\nEMC\n");
    let steps = pdf.add_object(Stream::new(Dictionary::new(), steps.into_bytes()).with_compression(false));
    let page = pdf.get_dictionary_mut(page).map_err(|_| "a page is missing")?;
    let drawn = match page.get(b"Contents") {
        Ok(Object::Array(pieces)) => pieces.clone(),
        Ok(piece @ Object::Reference(_)) => vec![piece.clone()],
        _ => return Err("a page is drawn by nothing".to_owned()),
    };
    page.set("Contents", std::iter::once(Object::Reference(steps)).chain(drawn).collect::<Vec<_>>());
    Ok(())
}
