//! Parts of the document: what opens, what is attached, how it is shown.

use lopdf::{Document, Object};

use super::edit::{dictionary, form_mut, object, stream};
use super::files::Base::Consent;
use super::{Place, Planted, alters, named};

fn document(name: &'static str, change: impl Fn(&mut Document) + 'static) -> Planted {
    alters(name, Consent, Place::Document, change)
}

/// Sets an entry of the catalogue.
fn sets(name: &'static str, key: &'static str, value: &'static str) -> Planted {
    document(name, move |document| document.catalog_mut().unwrap().set(key, object(value)))
}

/// Lists the changes.
pub fn changes() -> Vec<Planted> {
    actions().into_iter().chain(attachments()).chain(views()).chain(meanings()).collect()
}

fn actions() -> Vec<Planted> {
    vec![
        sets("a script runs when the file is opened", "OpenAction", "<< /S /JavaScript /JS (app.alert\\(1\\)) >>"),
        sets("a foreign page is opened with the file", "OpenAction", "<< /S /URI /URI (http://example.org) >>"),
        sets("a program is started with the file", "OpenAction", "<< /S /Launch /F (cmd.exe) >>"),
        sets("the file opens elsewhere", "OpenAction", "<< /S /GoTo /D [0 /Fit] /Next << /S /JavaScript /JS (x) >> >>"),
        sets("a script runs before the file is saved", "AA", "<< /WS << /S /JavaScript /JS (x) >> >>"),
        sets("a script runs before the file is printed", "AA", "<< /WP << /S /JavaScript /JS (x) >> >>"),
        sets(
            "a script has a name",
            "Names",
            "<< /JavaScript << /Names [(x) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>",
        ),
        sets(
            "a script is in the tree of names",
            "Names",
            "<< /JavaScript << /Kids [<< /Limits [(a) (z)] /Names [(x) << /S /JavaScript /JS (y) >>] >>] >> >>",
        ),
        sets("named pages are added", "Names", "<< /Pages << /Names [(x) << /Type /Template >>] >> >>"),
        sets("an address for all links is set", "URI", "<< /Base (http://example.org) >>"),
        document("an outline runs a script", |document| {
            let first = first_outline(document);
            let outline = document.get_dictionary_mut(first).unwrap();
            outline.remove(b"Dest");
            outline.set("A", object("<< /S /JavaScript /JS (app.alert\\(1\\)) >>"));
        }),
        document("an outline leads elsewhere", |document| {
            let first = first_outline(document);
            let page = super::edit::page(document, 4);
            document.get_dictionary_mut(first).unwrap().set("Dest", object(&format!("[{} {} R /Fit]", page.0, page.1)));
        }),
        document("an outline says something else", |document| {
            let first = first_outline(document);
            document.get_dictionary_mut(first).unwrap().set("Title", object("(Kaufvertrag)"));
        }),
        named(
            "the outlines are removed",
            document("", |document| drop(document.catalog_mut().unwrap().remove(b"Outlines"))),
        ),
        document("a calculation has a script", |document| {
            let field = super::edit::field(document, "client-name");
            form_mut(document).set("CO", vec![Object::from(field)]);
            document
                .get_dictionary_mut(field)
                .unwrap()
                .set("AA", object("<< /C << /S /JavaScript /JS (event.value='x') >> >>"));
        }),
        document("the form is replaced by XFA", |document| {
            let other = stream(document, "<< >>", "<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>");
            form_mut(document).set("XFA", other);
        }),
        document("the fonts of the form are removed", |document| {
            form_mut(document).set("DR", object("<< /Font << >> /XObject << >> >>"));
        }),
    ]
}

fn first_outline(document: &Document) -> lopdf::ObjectId {
    let outlines = document.catalog().unwrap().get_deref(b"Outlines", document).and_then(Object::as_dict).unwrap();
    outlines.get(b"First").and_then(Object::as_reference).unwrap()
}

fn attachments() -> Vec<Planted> {
    vec![
        document("a file is embedded", |document| {
            let file = stream(document, "<< /Type /EmbeddedFile >>", "MZ");
            let names = format!(
                "<< /EmbeddedFiles << /Names [(x.exe) << /Type /Filespec /F (x.exe) /EF << /F {} {} R >> >>] >> >>",
                file.0, file.1
            );
            document.catalog_mut().unwrap().set("Names", object(&names));
        }),
        sets("a file is associated", "AF", "[<< /Type /Filespec /F (x.exe) >>]"),
        document("the file is a portfolio", |document| {
            let file = stream(document, "<< /Type /EmbeddedFile >>", "%PDF-1.7");
            let names = format!(
                "<< /EmbeddedFiles << /Names [(x.pdf) << /Type /Filespec /F (x.pdf) /EF << /F {} {} R >> >>] >> >>",
                file.0, file.1
            );
            let root = document.catalog_mut().unwrap();
            root.set("Names", object(&names));
            root.set("Collection", object("<< /Type /Collection /View /T /D (x.pdf) >>"));
        }),
        sets("the file is a collection without files", "Collection", "<< /Type /Collection /View /H >>"),
    ]
}

fn views() -> Vec<Planted> {
    vec![
        sets("the file opens full screen", "PageMode", "/FullScreen"),
        sets("the file opens with attachments", "PageMode", "/UseAttachments"),
        sets("the pages are shown in two columns", "PageLayout", "/TwoColumnRight"),
        sets(
            "the window has no controls",
            "ViewerPreferences",
            "<< /HideToolbar true /HideMenubar true /HideWindowUI true /DisplayDocTitle true /Direction /L2R >>",
        ),
        sets(
            "the pages are read from right to left",
            "ViewerPreferences",
            "<< /Direction /R2L /DisplayDocTitle true >>",
        ),
        sets(
            "only one page is printed",
            "ViewerPreferences",
            "<< /Direction /L2R /DisplayDocTitle true /PrintPageRange [1 1] /NumCopies 5 >>",
        ),
        sets(
            "only a part of the pages is shown",
            "ViewerPreferences",
            "<< /Direction /L2R /DisplayDocTitle true /ViewArea /TrimBox /ViewClip /ArtBox >>",
        ),
        sets("the pages are numbered otherwise", "PageLabels", "<< /Nums [0 << /S /R /St 5 >>] >>"),
        sets("the pages have other labels", "PageLabels", "<< /Nums [0 << /P (Anhang ) >>] >>"),
        sets("the file has threads", "Threads", "[<< /I << /Title (x) >> >>]"),
        sets("layers are added", "OCProperties", "<< /OCGs [] /D << /BaseState /OFF >> >>"),
        sets("programs need something more", "Requirements", "[<< /S /EnableJavaScripts >>]"),
        sets("the file has an extension", "Extensions", "<< /EVIL << /BaseVersion /1.7 /ExtensionLevel 9 >> >>"),
        sets("the file has parts", "DPartRoot", "<< /Type /DPartRoot >>"),
        sets("the file has data of the web", "SpiderInfo", "<< /V 1.0 >>"),
        sets(
            "the file says what is legally doubtful",
            "Legal",
            "<< /JavaScriptActions 0 /Attestation (alles in Ordnung) >>",
        ),
        sets(
            "the file forbids to fill it in",
            "Perms",
            "<< /DocMDP << /Type /Sig /Reference [<< /TransformMethod /DocMDP /TransformParams << /P 1 >> >>] >> >>",
        ),
        sets("the file grants usage rights", "Perms", "<< /UR3 << /Type /Sig >> >>"),
        sets("the catalogue has an entry of nobody", "EvilEntry", "(x)"),
    ]
}

fn meanings() -> Vec<Planted> {
    vec![
        sets("the language is another", "Lang", "(en-GB)"),
        sets("the language is empty", "Lang", "()"),
        named(
            "the language is removed",
            document("", |document| drop(document.catalog_mut().unwrap().remove(b"Lang"))),
        ),
        document("the title of the file is another", |document| {
            let info = document.trailer.get(b"Info").and_then(Object::as_reference).unwrap();
            document.get_dictionary_mut(info).unwrap().set("Title", object("(Kaufvertrag)"));
        }),
        document("the title in the metadata is another", |document| {
            change_metadata(document, |text| {
                let start = text.find("<dc:title>").unwrap();
                let start = start + text[start..].find("default\">").unwrap() + 9;
                let end = start + text[start..].find('<').unwrap();
                format!("{}Kaufvertrag{}", &text[..start], &text[end..])
            });
        }),
        document("the metadata claim another standard", |document| {
            change_metadata(document, |text| text.replace("pdfuaid:part", "pdfuaid:other"));
        }),
        alters("the output intent has another profile", Consent, Place::Page(1), |document| {
            let profile = document.add_object(lopdf::Stream::new(dictionary("<< /N 3 >>"), b"no profile".to_vec()));
            let intent = output_intent(document);
            document.get_dictionary_mut(intent).unwrap().set("DestOutputProfile", profile);
        }),
        document("the output intent is called otherwise", |document| {
            let intent = output_intent(document);
            document.get_dictionary_mut(intent).unwrap().set("OutputConditionIdentifier", object("(CMYK)"));
        }),
        named(
            "the output intent is removed",
            document("", |document| drop(document.catalog_mut().unwrap().remove(b"OutputIntents"))),
        ),
        document("a second output intent is added", |document| {
            let root = document.catalog().unwrap();
            let mut list = root.get_deref(b"OutputIntents", document).and_then(Object::as_array).unwrap().clone();
            list.push(object("<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (x) >>"));
            document.catalog_mut().unwrap().set("OutputIntents", list);
        }),
    ]
}

fn output_intent(document: &mut Document) -> lopdf::ObjectId {
    let root = document.catalog().unwrap();
    let list = root.get_deref(b"OutputIntents", document).and_then(Object::as_array).unwrap().clone();
    if let Ok(id) = list[0].as_reference() {
        return id;
    }
    let id = document.add_object(list[0].clone());
    document.catalog_mut().unwrap().set("OutputIntents", vec![Object::from(id)]);
    id
}

fn change_metadata(document: &mut Document, change: impl FnOnce(String) -> String) {
    let id = document.catalog().unwrap().get(b"Metadata").and_then(Object::as_reference).unwrap();
    let stream = document.get_object_mut(id).and_then(Object::as_stream_mut).unwrap();
    let before = String::from_utf8(stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())).unwrap();
    let after = change(before.clone());
    assert_ne!(before, after);
    stream.set_plain_content(after.into_bytes());
}
