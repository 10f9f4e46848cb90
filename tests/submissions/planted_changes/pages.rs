//! Pages: their text, what is drawn on them, their sizes, their order.

use lopdf::{Document, Object};

use super::edit::{change_at, dictionary, follow, object, page, page_mut, redraw, reword, stream};
use super::files::Base::{Consent, Followup, Sink};
use super::{Place, Planted, alters, named};

/// Lists the changes.
pub fn changes() -> Vec<Planted> {
    texts().into_iter().chain(drawings()).chain(sizes()).chain(order()).collect()
}

fn texts() -> Vec<Planted> {
    let says = |name, base, page, from, to| {
        alters(name, base, Place::Page(u64::from(page)), move |document| reword(document, page, from, to))
    };
    vec![
        says("a word is exchanged", Followup, 2, "schlecht", "schlicht"),
        says("a not is removed from the answer", Followup, 4, "nicht einverstanden", "einverstanden"),
        says("a not is added to the answer", Consent, 3, "bin einverstanden", "bin nicht einverstanden"),
        says("a not is removed from a sentence", Followup, 1, "auch dann nicht,", "auch dann,"),
        says("a none becomes all", Consent, 3, "keine Nachteile", "alle Nachteile"),
        says("the number of another form is another", Consent, 3, "01a", "01d"),
        says("a number of the contents is another", Consent, 4, "5.3", "5.4"),
        says("one letter is exchanged", Followup, 1, "mehr", "meer"),
        says("two letters change places", Followup, 2, "behindert", "behinedrt"),
        says("a full stop is removed", Followup, 2, "vergleichen.", "vergleichen"),
        says("a not is removed from a hint", Sink, 1, "muss nicht der", "muss der"),
        says("an amount is another", Sink, 2, "0 bis 20", "0 bis 200"),
        says("a date is another", Followup, 1, "21. November", "12. November"),
        says("a number of pages is another", Followup, 3, "von 4", "von 3"),
        says("the label of the test number is another", Followup, 3, "Prüfzahl", "Prüfzehl"),
        says("the version on the page is another", Followup, 3, "Version 1.0", "Version 1.1"),
        alters("a line of text is removed", Followup, Place::Page(1), |document| {
            edit_text(document, 1, |content| content.replacen("TJ", "n", 1));
        }),
        alters("a line of text becomes invisible", Followup, Place::Page(1), |document| {
            edit_text(document, 1, |content| content.replacen("0 Tr", "3 Tr", 1));
        }),
        alters("text is added", Followup, Place::Page(3), |document| {
            edit_text(document, 3, |content| format!("{content}\nBT /f0 12 Tf 60 400 Td <00010002> Tj ET"));
        }),
    ]
}

fn edit_text(document: &mut Document, page: u32, change: impl FnOnce(String) -> String) {
    redraw(document, page, |content| {
        let before = String::from_utf8_lossy(&content).into_owned();
        let after = change(before.clone());
        assert_ne!(before, after);
        after.into_bytes()
    });
}

/// Draws something behind or over the page.
fn draws(name: &'static str, content: &'static str) -> Planted {
    alters(name, Followup, Place::Page(1), move |document| {
        edit_text(document, 1, |before| format!("q\n{before}\nQ\n{content}"));
    })
}

fn resource(document: &mut Document, number: u32, kind: &str, name: &str, entry: Object) {
    let id = page(document, number);
    change_at(document, id, &["Resources"], |resources| {
        if !resources.has(kind.as_bytes()) {
            resources.set(kind, lopdf::Dictionary::new());
        }
    });
    change_at(document, id, &["Resources", kind], |own| own.set(name, entry));
}

#[allow(clippy::too_many_lines, reason = "it is one table")]
fn drawings() -> Vec<Planted> {
    vec![
        draws("a white rectangle covers text", "q 1 g 60 400 400 80 re f Q"),
        draws("a line strikes text out", "q 1 w 60 500 m 500 500 l S Q"),
        draws("a tick is drawn into a box", "q 2 w 100 300 m 104 296 l 112 308 l S Q"),
        alters("the colour of text becomes white", Followup, Place::Page(1), |document| {
            edit_text(document, 1, |content| {
                content.replacen("0.101960786 0.101960786 0.101960786 scn", "1 1 1 scn", 1)
            });
        }),
        alters("text is moved", Followup, Place::Page(2), |document| {
            edit_text(document, 2, |content| content.replacen("1 0 0 -1 0 0 Tm", "1 0 0 -1 40 0 Tm", 1));
        }),
        alters("text is made smaller", Followup, Place::Page(2), |document| {
            edit_text(document, 2, |content| content.replacen("/f0 10 Tf", "/f0 1 Tf", 1));
        }),
        alters("text is clipped away", Followup, Place::Page(2), |document| {
            edit_text(document, 2, |content| format!("q 0 0 1 1 re W n\n{content}\nQ"));
        }),
        alters("a graphics state makes text transparent", Followup, Place::Page(1), |document| {
            resource(document, 1, "ExtGState", "Fade", object("<< /Type /ExtGState /ca 0 /CA 0 >>"));
            edit_text(document, 1, |content| format!("/Fade gs\n{content}"));
        }),
        alters("a graphics state blends text away", Followup, Place::Page(1), |document| {
            resource(document, 1, "ExtGState", "Blend", object("<< /Type /ExtGState /BM /Screen >>"));
            edit_text(document, 1, |content| format!("/Blend gs\n{content}"));
        }),
        alters("a soft mask hides the page", Followup, Place::Page(1), |document| {
            let group =
                "<< /Type /XObject /Subtype /Form /BBox [0 0 600 900] /Group << /S /Transparency /CS /DeviceGray >> >>";
            let mask = stream(document, group, "0 g 0 0 600 900 re f");
            let state = format!("<< /SMask << /S /Luminosity /G {} {} R >> >>", mask.0, mask.1);
            resource(document, 1, "ExtGState", "Mask", object(&state));
            edit_text(document, 1, |content| format!("/Mask gs\n{content}"));
        }),
        alters("a pattern covers text", Followup, Place::Page(1), |document| {
            let tile = "<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >> >>";
            let tile = stream(document, tile, "1 g 0 0 9 9 re f");
            resource(document, 1, "Pattern", "Tile", tile.into());
            edit_text(document, 1, |content| format!("q\n{content}\nQ q /Pattern cs /Tile scn 60 400 400 80 re f Q"));
        }),
        alters("a shading covers text", Followup, Place::Page(1), |document| {
            let shading = "<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 1 0] /Extend [true true] /Function << /FunctionType 2 /Domain [0 1] /N 1 /C0 [1] /C1 [1] >> >>";
            resource(document, 1, "Shading", "Shade", object(shading));
            edit_text(document, 1, |content| format!("q\n{content}\nQ q 60 400 400 80 re W n /Shade sh Q"));
        }),
        alters("a form XObject covers text", Followup, Place::Page(1), |document| {
            let cover =
                stream(document, "<< /Type /XObject /Subtype /Form /BBox [0 0 600 900] >>", "1 g 60 400 400 80 re f");
            resource(document, 1, "XObject", "Cover", cover.into());
            edit_text(document, 1, |content| format!("q\n{content}\nQ /Cover Do"));
        }),
        alters("an image covers text", Followup, Place::Page(1), |document| {
            let image =
                "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray >>";
            let image = stream(document, image, "\u{7f}");
            resource(document, 1, "XObject", "Image", image.into());
            edit_text(document, 1, |content| format!("q\n{content}\nQ q 400 0 0 80 60 400 cm /Image Do Q"));
        }),
        alters("an inline image covers text", Followup, Place::Page(1), |document| {
            let image = "q 400 0 0 80 60 400 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u{7f} EI Q";
            edit_text(document, 1, |content| format!("q\n{content}\nQ {image}"));
        }),
        alters("the picture of the page code is another", Followup, Place::Page(1), |document| {
            let code = page_code(document, 1);
            let image = document.get_object_mut(code).and_then(Object::as_stream_mut).unwrap();
            let mut content = image.decompressed_content().unwrap_or_else(|_| image.content.clone());
            content[60] ^= 0xff;
            image.dict.remove(b"Filter");
            image.set_plain_content(content);
        }),
        alters("the page code is inverted by its decode array", Followup, Place::Page(1), |document| {
            let code = page_code(document, 1);
            let image = document.get_object_mut(code).and_then(Object::as_stream_mut).unwrap();
            image.dict.set("Decode", object("[1 0]"));
        }),
        alters("the colour space of the pages is another", Followup, Place::Page(1), |document| {
            let id = page(document, 1);
            change_at(document, id, &["Resources", "ColorSpace"], |spaces| {
                spaces.set("c1", object("[/Indexed /DeviceRGB 0 <ffffff>]"));
            });
        }),
        alters("the profile of a colour space is another", Followup, Place::Page(1), |document| {
            let id = page(document, 1);
            let spaces = document.get_dictionary(id).unwrap();
            let space = follow(document, spaces, &["Resources", "ColorSpace", "c1"]).as_array().unwrap();
            let profile = space[1].as_reference().unwrap();
            document
                .get_object_mut(profile)
                .and_then(Object::as_stream_mut)
                .unwrap()
                .set_plain_content(b"none".to_vec());
        }),
        alters("a default colour space is added", Followup, Place::Page(1), |document| {
            resource(document, 1, "ColorSpace", "DefaultGray", object("[/Indexed /DeviceGray 0 <ff>]"));
        }),
        alters("optional content hides text", Followup, Place::Page(1), |document| {
            hide_by_layer(document, "OC");
        }),
        alters("an optional content membership hides text", Followup, Place::Page(1), |document| {
            let layer = hide_by_layer(document, "Unused");
            let member = format!("<< /Type /OCMD /OCGs [{} {} R] /P /AllOff >>", layer.0, layer.1);
            resource(document, 1, "Properties", "Member", object(&member));
            edit_text(document, 1, |content| format!("/OC /Member BDC\n{content}\nEMC"));
        }),
    ]
}

fn page_code(document: &Document, number: u32) -> lopdf::ObjectId {
    let own = document.get_dictionary(page(document, number)).unwrap();
    let pictures = follow(document, own, &["Resources", "XObject"]).as_dict().unwrap();
    pictures.get(b"BogenCode").and_then(Object::as_reference).unwrap()
}

/// Puts the content of the first page into a layer that is off.
fn hide_by_layer(document: &mut Document, mark: &str) -> lopdf::ObjectId {
    let layer = document.add_object(dictionary("<< /Type /OCG /Name (x) >>"));
    let list = format!("[{} {} R]", layer.0, layer.1);
    let layers = format!("<< /OCGs {list} /D << /OFF {list} /Order {list} >> >>");
    document.catalog_mut().unwrap().set("OCProperties", object(&layers));
    resource(document, 1, "Properties", "Layer", layer.into());
    edit_text(document, 1, |content| format!("/{mark} /Layer BDC\n{content}\nEMC"));
    layer
}

fn sizes() -> Vec<Planted> {
    let sets = |name, key: &'static str, value: &'static str| {
        alters(name, Followup, Place::Page(2), move |document| page_mut(document, 2).set(key, object(value)))
    };
    vec![
        named("a page is turned", sets("", "Rotate", "180")),
        named("a page is turned to its side", sets("", "Rotate", "90")),
        sets("a page is smaller", "MediaBox", "[0 200 595.2756 841.8898]"),
        sets("a page is larger", "MediaBox", "[0 0 1190 1684]"),
        sets("a page is cropped", "CropBox", "[0 400 595.2756 841.8898]"),
        sets("a page is trimmed", "TrimBox", "[0 400 595.2756 841.8898]"),
        sets("a page has another art box", "ArtBox", "[0 400 595.2756 841.8898]"),
        sets("a page has another bleed box", "BleedBox", "[0 400 595.2756 841.8898]"),
        sets("a page has another unit", "UserUnit", "0.01"),
        sets("a page has a group", "Group", "<< /S /Transparency /CS /DeviceCMYK /I true /K true >>"),
        sets("a page is shown for one second", "Dur", "1"),
        sets("a page has a transition", "Trans", "<< /S /Fade >>"),
        sets("a page has another order of tabs", "Tabs", "/R"),
        sets("a page has a thread", "B", "[<< /P 1 0 R >>]"),
        sets("a page has separations", "SeparationInfo", "<< /DeviceColorant /Black >>"),
        sets("a page has viewports", "VP", "[<< /Type /Viewport /BBox [0 0 600 900] >>]"),
        sets("a page has a file", "AF", "[<< /Type /Filespec /F (x.exe) >>]"),
        named(
            "an entry of the tree of pages turns all",
            alters("", Followup, Place::Page(1), |document| {
                let tree = document.catalog().unwrap().get(b"Pages").and_then(Object::as_reference).unwrap();
                document.get_dictionary_mut(tree).unwrap().set("Rotate", 180);
            }),
        ),
    ]
}

/// Changes the list of pages.
fn arrange(document: &mut Document, change: impl FnOnce(&mut Vec<Object>)) {
    let tree = document.catalog().unwrap().get(b"Pages").and_then(Object::as_reference).unwrap();
    let tree = document.get_dictionary_mut(tree).unwrap();
    change(tree.get_mut(b"Kids").unwrap().as_array_mut().unwrap());
    let count = i64::try_from(tree.get(b"Kids").unwrap().as_array().unwrap().len()).unwrap();
    tree.set("Count", count);
}

fn order() -> Vec<Planted> {
    let moves = |name, change: fn(&mut Vec<Object>)| {
        alters(name, Consent, Place::Page(3), move |document| arrange(document, change))
    };
    let arranges = |name, change: fn(&mut Vec<Object>)| {
        alters(name, Consent, Place::Document, move |document| arrange(document, change))
    };
    vec![
        moves("two pages change places", |pages| pages.swap(2, 3)),
        moves("the pages are in reverse order", |pages| pages.reverse()),
        arranges("a page is removed", |pages| drop(pages.remove(1))),
        arranges("all pages but the first are removed", |pages| pages.truncate(1)),
        arranges("a page is there twice", |pages| pages.insert(3, pages[2].clone())),
        alters("a blank page is added at the end", Consent, Place::Page(5), |document| add_page(document, 4)),
        alters("a cover page is put before", Consent, Place::Page(1), |document| add_page(document, 0)),
        alters("a page takes the place of another", Consent, Place::Document, |document| {
            arrange(document, |pages| pages[3] = pages[2].clone());
        }),
    ]
}

fn add_page(document: &mut Document, at: usize) {
    let tree = document.catalog().unwrap().get(b"Pages").and_then(Object::as_reference).unwrap();
    let content = stream(document, "<< >>", "0 g 100 100 50 50 re f");
    let page = format!(
        "<< /Type /Page /Parent {} {} R /MediaBox [0 0 595 842] /Resources << >> /Contents {} {} R >>",
        tree.0, tree.1, content.0, content.1
    );
    let page = document.add_object(dictionary(&page));
    arrange(document, |pages| pages.insert(at, page.into()));
}
