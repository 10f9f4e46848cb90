//! Fonts: their glyphs, widths and meanings.

use lopdf::{Document, Object, ObjectId};

use super::edit::{change_at, follow, form_mut, object, page};
use super::files::Base::{Followup, Sink};
use super::{Place, Planted, alters};

/// Returns a font of the first page.
fn font(document: &Document, name: &str) -> ObjectId {
    let own = document.get_dictionary(page(document, 1)).unwrap();
    let fonts = follow(document, own, &["Resources", "Font"]).as_dict().unwrap();
    fonts.get(name.as_bytes()).and_then(Object::as_reference).unwrap()
}

/// Returns the descendant of a font, which has the widths and the glyphs.
fn descendant(document: &Document, name: &str) -> ObjectId {
    let font = document.get_dictionary(font(document, name)).unwrap();
    font.get_deref(b"DescendantFonts", document).and_then(Object::as_array).unwrap()[0].as_reference().unwrap()
}

fn page_font(name: &'static str, change: fn(&mut Document)) -> Planted {
    alters(name, Followup, Place::Page(1), change)
}

/// Returns the stream of an entry of a font's descriptor.
fn file(document: &Document, name: &str) -> ObjectId {
    let own = document.get_dictionary(descendant(document, name)).unwrap();
    let descriptor = own.get_deref(b"FontDescriptor", document).and_then(Object::as_dict).unwrap();
    ["FontFile2", "FontFile3"]
        .iter()
        .find_map(|key| descriptor.get(key.as_bytes()).and_then(Object::as_reference).ok())
        .unwrap()
}

fn spoil(document: &mut Document, stream: ObjectId, change: impl FnOnce(&mut Vec<u8>)) {
    let stream = document.get_object_mut(stream).and_then(Object::as_stream_mut).unwrap();
    let mut content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    change(&mut content);
    stream.set_plain_content(content);
}

/// Lists the changes.
pub fn changes() -> Vec<Planted> {
    let mut all = vec![
        page_font("the fonts of a page are exchanged", |document| {
            let (one, other) = (font(document, "f0"), font(document, "f1"));
            let id = page(document, 1);
            change_at(document, id, &["Resources", "Font"], |fonts| {
                fonts.set("f0", other);
                fonts.set("f1", one);
            });
        }),
        page_font("the glyphs of a font are others", |document| {
            let file = file(document, "f0");
            spoil(document, file, |content| {
                let end = content.len() - 40;
                content[end] ^= 0x15;
            });
        }),
        page_font("the glyph files of two fonts are exchanged", |document| {
            let (one, other) = (file(document, "f0"), file(document, "f1"));
            let (first, second) = (document.objects[&one].clone(), document.objects[&other].clone());
            document.objects.insert(one, second);
            document.objects.insert(other, first);
        }),
        page_font("the widths of a font are others", |document| {
            let own = descendant(document, "f0");
            document.get_dictionary_mut(own).unwrap().set("W", object("[0 [0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0]]"));
        }),
        page_font("the default width of a font is another", |document| {
            let own = descendant(document, "f0");
            document.get_dictionary_mut(own).unwrap().set("DW", 10);
        }),
        page_font("the meaning of a letter is another", |document| {
            let table =
                document.get_dictionary(font(document, "f0")).unwrap().get(b"ToUnicode").and_then(Object::as_reference);
            let table = table.unwrap();
            spoil(document, table, |content| {
                let text = String::from_utf8(content.clone()).unwrap();
                let start = text.find("beginbfchar").unwrap();
                let digit = start + text[start..].find("> <").unwrap() + 6;
                content[digit] = if content[digit] == b'4' { b'5' } else { b'4' };
            });
        }),
        page_font("the meaning of letters is removed", |document| {
            let own = font(document, "f0");
            document.get_dictionary_mut(own).unwrap().remove(b"ToUnicode");
        }),
        page_font("the glyphs of a font are mapped to others", |document| {
            let map = super::edit::stream(document, "<< >>", "\u{0}\u{0}\u{0}\u{2}\u{0}\u{1}");
            let own = descendant(document, "f0");
            document.get_dictionary_mut(own).unwrap().set("CIDToGIDMap", map);
        }),
        page_font("a font has vertical writing", |document| {
            let own = font(document, "f0");
            document.get_dictionary_mut(own).unwrap().set("Encoding", object("/Identity-V"));
        }),
        page_font("a font is not embedded", |document| {
            let own = descendant(document, "f0");
            change_at(document, own, &["FontDescriptor"], |descriptor| {
                descriptor.remove(b"FontFile2");
                descriptor.remove(b"FontFile3");
            });
        }),
        page_font("a font is of another kind", |document| {
            let id = page(document, 1);
            change_at(document, id, &["Resources", "Font"], |fonts| {
                fonts.set("f0", object("<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>"));
            });
        }),
    ];
    all.extend(of_the_form());
    all
}

fn of_the_form() -> Vec<Planted> {
    let form = |name, change: fn(&mut Document)| alters(name, Sink, Place::Document, change);
    vec![
        form("the fonts of the form are exchanged", |document| {
            exchange_form_fonts(document);
        }),
        form("programs draw all values anew, with exchanged fonts", |document| {
            exchange_form_fonts(document);
            form_mut(document).set("NeedAppearances", true);
        }),
        form("the default look of the form is another", |document| {
            form_mut(document).set("DA", object("(/Webdings 0.1 Tf 1 g)"));
        }),
        form("the form aligns to the right", |document| form_mut(document).set("Q", 2)),
        form("the encoding of the form's font is another", |document| {
            let font = form_font(document, "Webdings");
            document.get_dictionary_mut(font).unwrap().set(
                "Encoding",
                object("<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [48 /nine 57 /zero] >>"),
            );
        }),
        form("the widths of the form's font are others", |document| {
            let font = form_font(document, "Webdings");
            let widths = vec![Object::Integer(0); 224];
            document.get_dictionary_mut(font).unwrap().set("Widths", widths);
        }),
        form("the glyphs of the form's font are others", |document| {
            let font = document.get_dictionary(form_font(document, "Webdings")).unwrap();
            let descriptor = font.get_deref(b"FontDescriptor", document).and_then(Object::as_dict).unwrap();
            let file = descriptor.get(b"FontFile2").and_then(Object::as_reference).unwrap();
            spoil(document, file, |content| {
                let middle = content.len() / 2;
                content[middle] ^= 0x15;
            });
        }),
    ]
}

fn form_font(document: &Document, name: &str) -> ObjectId {
    let form = document.catalog().unwrap().get_deref(b"AcroForm", document).and_then(Object::as_dict).unwrap();
    let fonts = follow(document, form, &["DR", "Font"]).as_dict().unwrap();
    fonts.get(name.as_bytes()).and_then(Object::as_reference).unwrap()
}

fn exchange_form_fonts(document: &mut Document) {
    let (one, other) = (form_font(document, "Webdings"), form_font(document, "Shown"));
    let form = document.catalog().unwrap().get(b"AcroForm").and_then(Object::as_reference).unwrap();
    change_at(document, form, &["DR", "Font"], |fonts| {
        fonts.set("Webdings", other);
        fonts.set("Shown", one);
    });
}
