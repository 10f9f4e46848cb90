//! What is named without being an alteration, and what honest programs do.

use lopdf::{Document, Object};

use super::edit::{annotate, dictionary, field_mut, form_mut, object, page_mut, redraw, stream};
use super::files::Base::{Consent, Followup};
use super::looks::{text_look, typed};
use super::{Effect, Place, Planted};

fn named(name: &'static str, place: Place, change: fn(&mut Document)) -> Planted {
    Planted { name, base: Consent, place, effect: Effect::IsNamed, change: Box::new(change) }
}

fn honest(name: &'static str, change: fn(&mut Document)) -> Planted {
    Planted { name, base: Followup, place: Place::Document, effect: Effect::IsHonest, change: Box::new(change) }
}

/// Lists the changes.
pub fn changes() -> Vec<Planted> {
    vec![
        named("a comment stands beside the text", Place::Page(3), |document| {
            annotate(document, 3, "<< /Subtype /Text /Rect [560 400 580 420] /F 4 /Contents (Bitte nachfragen) >>");
        }),
        named("a comment with its popup stands beside the text", Place::Page(3), |document| {
            let note = annotate(document, 3, "<< /Subtype /Text /Rect [560 400 580 420] /F 4 /Contents (?) >>");
            let popup = format!("<< /Subtype /Popup /Rect [400 400 560 500] /Parent {} {} R >>", note.0, note.1);
            annotate(document, 3, &popup);
        }),
        named("the structure tree is removed", Place::Document, |document| {
            drop(document.catalog_mut().unwrap().remove(b"StructTreeRoot"));
        }),
        honest("a value is filled in and drawn", |document| {
            let look = text_look(document, &typed("Anna"));
            let mut looks = dictionary("<< >>");
            looks.set("N", look);
            let field = field_mut(document, "client-name");
            field.set("V", Object::string_literal("Anna"));
            field.set("AP", looks);
        }),
        honest("a value is filled in and not drawn", |document| {
            field_mut(document, "client-name").set("V", Object::string_literal("Anna"));
        }),
        honest("values are drawn by the viewer", |document| {
            field_mut(document, "client-name").set("V", Object::string_literal("Anna"));
            field_mut(document, "client-name").remove(b"AP");
            form_mut(document).set("NeedAppearances", true);
        }),
        honest("the producer and the dates are others", |document| {
            let info = document.trailer.get(b"Info").and_then(Object::as_reference).unwrap();
            let info = document.get_dictionary_mut(info).unwrap();
            info.set("Producer", object("(Another program)"));
            info.set("ModDate", object("(D:20270101000000Z)"));
        }),
        honest("a font is added for values", |document| {
            let font = object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
            let form = document.catalog().unwrap().get(b"AcroForm").and_then(Object::as_reference).unwrap();
            super::edit::change_at(document, form, &["DR", "Font"], |fonts| fonts.set("Helv", font));
        }),
        honest("the box of a page is kept by itself", |document| {
            let size = page_mut(document, 2).get(b"MediaBox").unwrap().clone();
            let size = document.add_object(size);
            page_mut(document, 2).set("MediaBox", size);
        }),
        honest("a crop box is the page itself", |document| {
            let size = page_mut(document, 2).get(b"MediaBox").unwrap().clone();
            page_mut(document, 2).set("CropBox", size);
            page_mut(document, 2).set("Rotate", 0);
        }),
        honest("the contents of a page are packed together", |document| redraw(document, 2, |content| content)),
        honest("the contents of a page are put into a saved state", |document| {
            redraw(document, 2, |content| [b"q\n", &*content, b"\nQ\n"].concat());
        }),
        honest("an object that nobody uses is added", |document| {
            stream(document, "<< >>", "nothing");
        }),
    ]
}
