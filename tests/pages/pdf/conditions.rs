//! Conditions of PDF/UA-1 that hold because a feature is not used, and others that the checks of the structure do not cover.
//! `docs/accessibility.md` says which condition each test holds.

use std::collections::{BTreeMap, BTreeSet};

use bogen::localized::{Kind, Localized};
use bogen::render::pdf::{Pdf, PlacedFieldKind, Rect};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::planted_defects::paint;
use crate::support::fixtures::root;
use crate::support::pdf_samples::{HANDOUTS, SAMPLES};
use crate::support::structure_tree::{self, Element, Kid, dict, resolved, text};

/// Returns all forms, blank and filled, and all handouts.
fn files() -> impl Iterator<Item = (&'static str, &'static Pdf, Document)> {
    let forms = SAMPLES.iter().map(|sample| (sample.name.as_str(), &sample.pdf));
    let handouts = HANDOUTS.iter().map(|handout| (handout.name.as_str(), &handout.pdf));
    forms.chain(handouts).map(|(name, pdf)| (name, pdf, Document::load_mem(&pdf.bytes).unwrap()))
}

fn sample(name: &str) -> Document {
    let sample = SAMPLES.iter().find(|sample| sample.name == name).unwrap();
    Document::load_mem(&sample.pdf.bytes).unwrap()
}

/// Calls a function with every dictionary of a file, also with those within others.
fn each_dictionary(pdf: &Document, found: &mut impl FnMut(&Dictionary)) {
    fn visit(object: &Object, found: &mut impl FnMut(&Dictionary)) {
        let entries = match object {
            Object::Dictionary(entries) => entries,
            Object::Stream(stream) => &stream.dict,
            Object::Array(objects) => return objects.iter().for_each(|object| visit(object, found)),
            _ => return,
        };
        found(entries);
        entries.iter().for_each(|(_, entry)| visit(entry, found));
    }
    pdf.objects.values().for_each(|object| visit(object, found));
    found(&pdf.trailer);
}

/// Entries that only features have which our files do not use: scripts and other actions, layers, encryption, threads, XFA, reference
/// `XObjects`, embedded files, media, image maps, replacement texts and expansions of abbreviations.
const UNUSED_ENTRIES: [&str; 19] = [
    "JS",
    "AA",
    "OpenAction",
    "OCProperties",
    "OC",
    "Encrypt",
    "Threads",
    "B",
    "XFA",
    "Ref",
    "EF",
    "EmbeddedFiles",
    "AF",
    "Movie",
    "Sound",
    "IsMap",
    "ActualText",
    "E",
    "PrintFields",
];

/// The structure types that our files use. There are none for tables of contents, ruby, warichu, notes, references, formulas,
/// captions, quotes, code, and headings without a number.
const USED_TYPES: [&str; 24] = [
    "Document", "Part", "Div", "H1", "H2", "H3", "P", "Span", "Strong", "Em", "Title", "Terms", "Datetime", "L", "LI",
    "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH", "TD", "Figure",
];

/// What those are mapped to that PDF 1.7 does not know.
const MAPPED_TYPES: [(&str, &str); 5] =
    [("Datetime", "Span"), ("Em", "Span"), ("Strong", "Span"), ("Terms", "Part"), ("Title", "P")];

/// Lists the features of a file that the ledger calls unused.
fn unused_features(pdf: &Document) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut note = |what: &str, name: &str| {
        found.insert(format!("{what} {name}"));
    };
    each_dictionary(pdf, &mut |entries| {
        let name = |key: &[u8]| text(pdf, entries, key).unwrap_or_default();
        let kind = name(b"Type");
        // Typst maps all types that it may use; `B` is also the look of a border, `E` an end of a range.
        let is_element = kind == "StructElem";
        for key in UNUSED_ENTRIES.iter().filter(|key| entries.has(key.as_bytes())) {
            let is_other = match *key {
                "B" => kind != "Page",
                "E" | "ActualText" => !is_element,
                _ => false,
            };
            if !is_other {
                note("entry", key);
            }
        }
        if is_element && !USED_TYPES.contains(&name(b"S").as_str()) && !["Form", "Link"].contains(&name(b"S").as_str())
        {
            note("structure type", &name(b"S"));
        }
        if entries.has(b"Rect") && entries.has(b"Subtype") && !["Link", "Widget"].contains(&name(b"Subtype").as_str()) {
            note("annotation", &name(b"Subtype"));
        }
        if ["JavaScript", "Rendition", "GoToR", "Launch", "SubmitForm", "Named"].contains(&name(b"S").as_str()) {
            note("action", &name(b"S"));
        }
        if kind == "Font" && !["Type0", "CIDFontType0", "CIDFontType2", "TrueType"].contains(&name(b"Subtype").as_str())
        {
            note("font", &name(b"Subtype"));
        }
        if kind == "Font" && name(b"Subtype") == "Type0" && name(b"Encoding") != "Identity-H" {
            note("encoding", &name(b"Encoding"));
        }
        if kind == "FontDescriptor" && entries.has(b"CharSet") {
            note("list of glyphs in", &name(b"FontName"));
        }
        if name(b"Subtype") == "Form" && entries.has(b"StructParents") {
            note("content of the tree in", "a form XObject");
        }
        if name(b"Subtype") == "Image" && !entries.has(b"ImageMask") {
            note("picture of", "pixels");
        }
    });
    let root = dict(pdf, pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap());
    for (from, to) in &root.get(b"RoleMap").map(|map| dict(pdf, map)).unwrap_or_default() {
        let (from, to) = (String::from_utf8_lossy(from), to.as_name().map(String::from_utf8_lossy).unwrap());
        if !MAPPED_TYPES.contains(&(&from, &to)) {
            note("mapping of", &format!("{from} to {to}"));
        }
    }
    found
}

#[test]
fn nothing_is_used_that_the_ledger_calls_unused() {
    for (name, _, pdf) in files() {
        assert_eq!(unused_features(&pdf), BTreeSet::new(), "{name}");
    }
}

#[test]
fn what_is_used_all_the_same_is_noticed() {
    let spoiled = |spoil: fn(&mut Document)| {
        let mut pdf = sample("kitchen-sink-de-AT");
        spoil(&mut pdf);
        unused_features(&pdf).into_iter().collect::<Vec<_>>()
    };
    assert_eq!(spoiled(|pdf| pdf.trailer.set("Encrypt", 1)), ["entry Encrypt"]);
    let faults = spoiled(|pdf| {
        pdf.catalog_mut().unwrap().set("OCProperties", Dictionary::new());
        pdf.catalog_mut().unwrap().set("Threads", Vec::<Object>::new());
    });
    assert_eq!(faults, ["entry OCProperties", "entry Threads"]);
    let faults = spoiled(|pdf| {
        pdf.add_object(lopdf::dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("1") });
        pdf.add_object(lopdf::dictionary! { "Type" => "StructElem", "S" => "TOC" });
        pdf.add_object(lopdf::dictionary! { "Subtype" => "Screen", "Rect" => vec![] });
        pdf.add_object(lopdf::dictionary! { "Type" => "Font", "Subtype" => "Type3" });
    });
    assert_eq!(faults, ["action JavaScript", "annotation Screen", "entry JS", "font Type3", "structure type TOC"]);
}

/// Returns a form with steps planted into the first text of its first page.
fn painted(planted: &[Operation]) -> Document {
    let mut pdf = sample("kitchen-sink-de-AT");
    paint(&mut pdf, |steps| {
        let is_content = |step: &Operation| {
            step.operator == "BDC" && step.operands[1].as_dict().is_ok_and(|properties| properties.has(b"MCID"))
        };
        let at = steps.iter().position(is_content).unwrap() + 1;
        steps.splice(at..at, planted.iter().cloned());
    });
    pdf
}

/// Calls a function with each operator on the pages, and with what `read` says of the marked content around it, the innermost
/// last. A beginning is not within itself.
fn each_step<T>(
    pdf: &Document,
    read: impl Fn(ObjectId, &Operation) -> T,
    mut each: impl FnMut(ObjectId, &Operation, &[T]),
) {
    for page in pdf.get_pages().into_values() {
        let mut open = Vec::new();
        for step in Content::decode(&pdf.get_page_content(page)).unwrap().operations {
            each(page, &step, &open);
            match step.operator.as_str() {
                "BDC" | "BMC" => open.push(read(page, &step)),
                "EMC" => drop(open.pop()),
                _ => {}
            }
        }
    }
}

/// Returns the number of the marked content that an operator begins, if it is in the tree.
fn piece_of(step: &Operation) -> Option<i64> {
    let properties = step.operands.get(1).and_then(|operand| operand.as_dict().ok());
    properties.and_then(|dict| dict.get(b"MCID").ok()?.as_i64().ok())
}

/// Counts the sequences of marked content where an artifact is in content of the tree, or the other way round.
fn nested_artifacts(pdf: &Document) -> usize {
    let kind = |_: ObjectId, step: &Operation| {
        let is_artifact = step.operands[0].as_name().is_ok_and(|name| name == b"Artifact");
        (is_artifact || piece_of(step).is_some()).then_some(is_artifact)
    };
    let mut nested = 0;
    each_step(pdf, kind, |page, step, open| {
        if matches!(step.operator.as_str(), "BDC" | "BMC") {
            nested += usize::from(kind(page, step).is_some_and(|kind| open.contains(&Some(!kind))));
        }
    });
    nested
}

#[test]
fn artifacts_and_content_are_not_within_each_other() {
    for (name, _, pdf) in files() {
        assert_eq!(nested_artifacts(&pdf), 0, "{name}");
    }
    let artifact = Operation::new("BMC", vec![Object::Name(b"Artifact".to_vec())]);
    assert!(nested_artifacts(&painted(&[artifact, Operation::new("EMC", Vec::new())])) > 0);
}

/// Returns the tag of the element that holds each piece of content.
fn holders(root: &Element) -> BTreeMap<(ObjectId, i64), String> {
    let mut holders = BTreeMap::new();
    for element in root.all() {
        for kid in &element.kids {
            if let Kid::Content(page, piece) = kid {
                holders.insert((*page, *piece), element.tag.clone());
            }
        }
    }
    holders
}

/// Returns the operators that paint what is no text, outside of figures and artifacts, with the tag around them.
fn drawings(pdf: &Document) -> BTreeSet<(String, String)> {
    let holders = holders(&structure_tree::read(pdf));
    let mut drawings = BTreeSet::new();
    let tag = |page, step: &Operation| piece_of(step).map(|piece| holders[&(page, piece)].clone());
    each_step(pdf, tag, |_, step, open| {
        let operator = step.operator.as_str();
        if matches!(operator, "f" | "f*" | "S" | "s" | "B" | "B*" | "b" | "b*" | "Do" | "sh") {
            let tag = open.iter().rev().flatten().next();
            drawings.extend(tag.filter(|tag| *tag != "Figure").map(|tag| (tag.clone(), operator.to_owned())));
        }
    });
    drawings
}

#[test]
fn what_is_drawn_is_a_figure_or_an_artifact() {
    for (name, _, pdf) in files() {
        assert_eq!(drawings(&pdf), BTreeSet::new(), "{name}");
    }
    let rectangle = Operation::new("re", [0, 0, 9, 9].map(Object::Integer).to_vec());
    assert_eq!(drawings(&painted(&[rectangle, Operation::new("f", Vec::new())])).len(), 1);
}

#[test]
fn titles_in_metadata_are_those_of_the_forms() {
    for sample in SAMPLES.iter() {
        let pdf = Document::load_mem(&sample.pdf.bytes).unwrap();
        let metadata = resolved(&pdf, pdf.catalog().unwrap().get(b"Metadata").unwrap()).as_stream().unwrap();
        let xmp = String::from_utf8(metadata.get_plain_content().unwrap()).unwrap();
        let title = sample.form.title.plain().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let title = title.replace('·', "");
        let stated = xmp.split("<dc:title>").nth(1).unwrap().split("</dc:title>").next().unwrap();
        assert!(stated.contains(&title), "{}: {title} in {stated}", sample.name);
    }
}

#[test]
fn heads_and_feet_of_pages_are_artifacts_of_these_kinds() {
    for (name, _, pdf) in files() {
        for (number, page) in pdf.get_pages() {
            let mut kinds = BTreeSet::new();
            for step in Content::decode(&pdf.get_page_content(page)).unwrap().operations {
                let properties = step.operands.get(1).and_then(|operand| operand.as_dict().ok());
                if step.operator == "BDC"
                    && let Some(properties) = properties
                    && text(&pdf, properties, b"Type").as_deref() == Some("Pagination")
                {
                    kinds.extend(text(&pdf, properties, b"Subtype"));
                }
            }
            let expected = ["Footer", "Header"].map(str::to_owned);
            assert!(expected.iter().all(|kind| kinds.contains(kind)), "{name}, page {number}: {kinds:?}");
        }
    }
}

/// The relative luminance of a colour (WCAG 2.2).
fn luminance(colour: &[f64]) -> f64 {
    let linear = |part: f64| if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    match *colour {
        [grey] => linear(grey),
        [red, green, blue] => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue),
        _ => panic!("a colour of {} parts", colour.len()),
    }
}

/// Returns the lowest contrast of what is painted: of text, and of lines around fields. What is painted stands on white; white text
/// stands on what was filled before it.
fn least_contrast(pdf: &Document, of_text: bool) -> f64 {
    let mut least = f64::MAX;
    for page in pdf.get_pages().into_values() {
        let (mut fill, mut stroke, mut below, mut kept, mut open) = (1.0, 1.0, 1.0, Vec::new(), Vec::new());
        for step in Content::decode(&pdf.get_page_content(page)).unwrap().operations {
            let contrast = || {
                let parts: Vec<f64> =
                    step.operands.iter().filter_map(|part| part.as_float().ok()).map(f64::from).collect();
                1.05 / (luminance(&parts) + 0.05)
            };
            match step.operator.as_str() {
                "q" => kept.push((fill, stroke)),
                "Q" => (fill, stroke) = kept.pop().unwrap(),
                "g" | "rg" | "sc" | "scn" => fill = contrast(),
                "G" | "RG" | "SC" | "SCN" => stroke = contrast(),
                "BDC" | "BMC" => {
                    let properties = step.operands.get(1).and_then(|operand| operand.as_dict().ok());
                    let kind = properties.and_then(|properties| text(pdf, properties, b"Type"));
                    open.push(kind.as_deref() == Some("Background"));
                }
                "EMC" => drop(open.pop()),
                "f" | "f*" => below = fill,
                "Tj" | "TJ" if of_text && !open.contains(&true) => {
                    least = least.min(if fill < 1.01 { below } else { fill });
                }
                "S" | "s" | "B" | "b" if !of_text && !open.contains(&true) => least = least.min(stroke),
                _ => {}
            }
        }
    }
    least
}

#[test]
fn text_and_lines_have_enough_contrast() {
    for (name, _, pdf) in files() {
        let (of_text, of_lines) = (least_contrast(&pdf, true), least_contrast(&pdf, false));
        assert!(of_text >= 7.0, "{name}: text has a contrast of {of_text:.1}");
        assert!(of_lines >= 3.0, "{name}: lines have a contrast of {of_lines:.1}");
    }
    let grey = |operator: &str| Operation::new(operator, vec![Object::Real(0.6)]);
    let text = painted(&[grey("g"), Operation::new("Tj", vec![Object::string_literal("x")])]);
    assert!(least_contrast(&text, true) < 3.0);
    assert!(least_contrast(&painted(&[grey("G"), Operation::new("S", Vec::new())]), false) < 3.0);
}

/// 24 pixels of CSS in points (WCAG 2.2, 2.5.8).
const TARGET: f64 = 18.0;

#[test]
fn fields_are_large_enough_or_stand_apart() {
    let middle = |rect: Rect| (f64::midpoint(rect.left, rect.right), f64::midpoint(rect.bottom, rect.top));
    for sample in SAMPLES.iter() {
        let places = &sample.pdf.layout.places;
        // Nothing can be done with the field that says which form it is.
        let places: Vec<_> = places.iter().filter(|place| place.kind != PlacedFieldKind::Mark).collect();
        let is_small = |rect: Rect| rect.right - rect.left < TARGET || rect.top - rect.bottom < TARGET;
        for place in places.iter().filter(|place| is_small(place.rect)) {
            assert!(matches!(place.kind, PlacedFieldKind::Box { .. }), "{}: {place:?}", sample.name);
            let (x, y) = middle(place.rect);
            let others = places.iter().filter(|other| *other != place && other.page == place.page);
            for other in others {
                let (across, down) = if is_small(other.rect) {
                    // Two circles may not meet.
                    let (other_x, other_y) = middle(other.rect);
                    ((x - other_x) / 2.0, (y - other_y) / 2.0)
                } else {
                    let Rect { left, bottom, right, top } = other.rect;
                    (x - x.clamp(left, right), y - y.clamp(bottom, top))
                };
                assert!(across.hypot(down) >= TARGET / 2.0, "{}: {place:?} is too near to {other:?}", sample.name);
            }
        }
    }
}

/// Returns the top-level form fields by name, each with its accessible name and that of its first option.
fn fields(pdf: &Document) -> BTreeMap<String, (Dictionary, String)> {
    let form = dict(pdf, pdf.catalog().unwrap().get(b"AcroForm").unwrap());
    let all = resolved(pdf, form.get(b"Fields").unwrap()).as_array().unwrap();
    let named = all.iter().map(|field| {
        let entries = dict(pdf, field);
        let first = entries.get(b"Kids").ok().and_then(|kids| Some(dict(pdf, kids.as_array().ok()?.first()?)));
        let words = text(pdf, first.as_ref().unwrap_or(&entries), b"TU").unwrap();
        (text(pdf, &entries, b"T").unwrap(), (entries, words))
    });
    named.collect()
}

fn blank() -> impl Iterator<Item = (&'static str, &'static Localized, Document)> {
    let blank = SAMPLES.iter().filter(|sample| sample.answers.is_none());
    blank.map(|sample| (sample.name.as_str(), &sample.form, Document::load_mem(&sample.pdf.bytes).unwrap()))
}

#[test]
fn consents_are_named_by_what_they_are_about() {
    let mut found = 0;
    for (name, form, pdf) in blank() {
        let fields = fields(&pdf);
        for field in form.sections.iter().flat_map(|section| &section.fields) {
            let label = field.label.plain().replace('·', "");
            let parts = match field.kind {
                Kind::Agreement { .. } => [field.id.to_string()].to_vec(),
                Kind::Signature { .. } => {
                    ["", "/name", "/signature"].map(|part| format!("{}{part}", field.id)).to_vec()
                }
                _ => continue,
            };
            let first = parts.iter().find_map(|part| fields.get(part));
            let (_, words) = first.unwrap_or_else(|| panic!("{name}: {}", field.id));
            assert!(words.contains(label.trim_end_matches(':')), "{name}: {label} is not in {words}");
            found += 1;
        }
    }
    assert!(found > 50, "{found}");
}

#[test]
fn lines_for_own_words_are_never_required() {
    let mut found = 0;
    for (name, _, pdf) in blank() {
        for (field, (entries, _)) in fields(&pdf).into_iter().filter(|(field, _)| field.ends_with("/other")) {
            let flags = entries.get(b"Ff").and_then(Object::as_i64).unwrap_or(0);
            assert_eq!(flags & 2, 0, "{name}: {field}");
            found += 1;
        }
    }
    assert!(found > 20, "{found}");
}

#[test]
fn a_scale_is_one_list_whose_ends_are_said() {
    let mut found = 0;
    for (name, form, pdf) in blank().filter(|(_, form, _)| form.language.tag != "ar") {
        let root = structure_tree::read(&pdf);
        let words = |item: &Element| {
            let holder = item.all().into_iter().find(|element| element.tag == "Form")?;
            let id = holder.kids.iter().find_map(|kid| if let Kid::Annotation(id) = kid { Some(*id) } else { None })?;
            text(&pdf, &dict(&pdf, &id.into()), b"TU")
        };
        let lists: Vec<Vec<String>> = root
            .all()
            .into_iter()
            .filter(|element| element.tag == "L")
            .map(|list| {
                list.kids.iter().filter_map(|kid| if let Kid::Element(item) = kid { words(item) } else { None })
            })
            .map(Iterator::collect)
            .collect();
        for field in form.sections.iter().flat_map(|section| &section.fields) {
            let Kind::Scale { low: Some(low), high: Some(high), .. } = &field.kind else { continue };
            let ends =
                [("0", low), ("10", high)].map(|(point, end)| format!("{point}, {}", end.plain().replace('·', "")));
            let is_one = |list: &&Vec<String>| {
                list.len() >= 11 && list[0].starts_with(&ends[0]) && list[10].starts_with(&ends[1])
            };
            assert!(lists.iter().any(|list| is_one(&list)), "{name}: {ends:?} in {lists:?}");
            found += 1;
        }
    }
    assert!(found > 0);
}

/// In blank forms, only blanks within texts are figures, and logos, which these forms do not have.
#[test]
fn pictures_that_decorate_are_artifacts() {
    let mut pictures = BTreeMap::<String, usize>::new();
    for (_, _, pdf) in blank() {
        for figure in structure_tree::read(&pdf).all().into_iter().filter(|element| element.tag == "Figure") {
            let words = text(&pdf, &figure.entries, b"Alt").unwrap();
            *pictures.entry(words.split(':').next().unwrap().to_owned()).or_default() += 1;
        }
    }
    insta::assert_debug_snapshot!("kinds-of-figures", pictures.keys().collect::<Vec<_>>());
}

/// The rules of PDF/UA-2 that our files do not meet, as the ledger lists them.
fn unmet_rules_of_the_second_part(pdf: &Document) -> BTreeSet<&'static str> {
    let mut unmet = BTreeSet::new();
    let mut rule = |rule, holds: bool| {
        if !holds {
            unmet.insert(rule);
        }
    };
    let catalog = pdf.catalog().unwrap();
    let metadata = resolved(pdf, catalog.get(b"Metadata").unwrap()).as_stream().unwrap();
    let xmp = String::from_utf8(metadata.get_plain_content().unwrap()).unwrap();
    rule("5: `pdfuaid:part` is 2", xmp.contains("<pdfuaid:part>2<"));
    rule("5: `pdfuaid:rev` is a year", xmp.contains("<pdfuaid:rev>"));
    let root = structure_tree::read(pdf);
    rule("8.2.5.2: Document is in the namespace of PDF 2.0", root.entries.has(b"NS"));
    for list in root.all().into_iter().filter(|element| element.tag == "L") {
        let numbering = list.attributes.get("ListNumbering").and_then(|value| value.as_name().ok());
        let has_labels = list.all().iter().any(|element| element.tag == "Lbl");
        rule(
            "8.2.5.25: lists with labels have a ListNumbering other than None",
            !has_labels || numbering.is_some_and(|numbering| numbering != b"None"),
        );
    }
    each_dictionary(pdf, &mut |entries| {
        let is_bookmark = entries.has(b"Title") && entries.has(b"Parent");
        let leads_to_page = entries.get(b"Dest").is_ok_and(|place| {
            let place = resolved(pdf, place).as_array().map(|place| dict(pdf, &place[0]));
            place.is_ok_and(|place| text(pdf, &place, b"Type").as_deref() == Some("Page"))
        });
        rule("8.8: destinations within a file are elements of the tree", !(is_bookmark && leads_to_page));
        let is_field = text(pdf, entries, b"Subtype").as_deref() == Some("Widget");
        rule("8.10.2.3: a field has a Lbl in its Form or a Contents entry", !is_field || entries.has(b"Contents"));
    });
    unmet
}

#[test]
fn rules_of_pdf_ua_2_that_are_not_met_are_known() {
    let ledger = std::fs::read_to_string(root().join("tests/accessibility/ledger.toml")).unwrap();
    let ledger: toml::Table = toml::from_str(&ledger).unwrap();
    let known: BTreeSet<_> =
        ledger["second"].as_array().unwrap().iter().map(|rule| rule["rule"].as_str().unwrap()).collect();
    assert_eq!(known.len(), 6);
    for (name, _, pdf) in blank() {
        let unmet = unmet_rules_of_the_second_part(&pdf);
        assert!(unmet.is_subset(&known), "{name}: {unmet:?}");
    }
    assert_eq!(unmet_rules_of_the_second_part(&sample("consent-de-AT")), known);
}
