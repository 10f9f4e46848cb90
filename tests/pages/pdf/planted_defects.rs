//! Planted defects in the structure: each shows that a check can fail.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::support::pdf_samples::SAMPLES;
use crate::support::pdf_structure::faults;

/// Plants a defect in a valid page and returns the faults that the checks find.
pub fn spoiled(spoil: impl FnOnce(&mut Document)) -> Vec<String> {
    let sample = SAMPLES.iter().find(|sample| sample.name == "kitchen-sink-de-AT").unwrap();
    let mut pdf = Document::load_mem(&sample.pdf.bytes).unwrap();
    spoil(&mut pdf);
    faults(&pdf)
}

fn catalog(pdf: &mut Document) -> &mut Dictionary {
    pdf.catalog_mut().unwrap()
}

/// Returns the elements with a tag.
pub fn elements(pdf: &Document, tag: &str) -> Vec<ObjectId> {
    let is_one = |object: &Object| {
        object
            .as_dict()
            .is_ok_and(|dict| dict.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == tag.as_bytes()))
    };
    pdf.objects.iter().filter(|(_, object)| is_one(object)).map(|(id, _)| *id).collect()
}

fn first<'d>(pdf: &'d mut Document, tag: &str) -> &'d mut Dictionary {
    let id = elements(pdf, tag)[0];
    pdf.get_dictionary_mut(id).unwrap()
}

/// Changes every dictionary that has an entry.
fn each_with(pdf: &mut Document, key: &[u8], change: impl Fn(&mut Dictionary)) {
    for object in pdf.objects.values_mut() {
        if let Ok(dict) = object.as_dict_mut()
            && dict.has(key)
        {
            change(dict);
        }
    }
}

#[test]
fn an_unspoiled_page_has_no_faults() {
    assert_eq!(spoiled(|_| {}), [""; 0]);
}

#[test]
fn a_missing_language_is_noticed() {
    assert_eq!(spoiled(|pdf| drop(catalog(pdf).remove(b"Lang"))), ["no document language"]);
}

#[test]
fn a_missing_mark_is_noticed() {
    assert_eq!(spoiled(|pdf| drop(catalog(pdf).remove(b"MarkInfo"))), ["not marked as tagged"]);
}

#[test]
fn suspect_tags_are_noticed() {
    let faults = spoiled(|pdf| {
        catalog(pdf).set("MarkInfo", lopdf::dictionary! { "Marked" => true, "Suspects" => true });
    });
    assert_eq!(faults, ["the tags are suspect"]);
}

#[test]
fn a_hidden_title_is_noticed() {
    assert_eq!(spoiled(|pdf| drop(catalog(pdf).remove(b"ViewerPreferences"))), ["the title is not displayed"]);
}

#[test]
fn missing_standards_are_noticed() {
    let faults = spoiled(|pdf| drop(catalog(pdf).remove(b"Metadata")));
    assert!(faults.contains(&"the metadata lack <pdfuaid:part>1<".to_owned()), "{faults:?}");
}

#[test]
fn a_font_without_characters_is_noticed() {
    let faults = spoiled(|pdf| each_with(pdf, b"ToUnicode", |font| drop(font.remove(b"ToUnicode"))));
    assert!(faults.iter().all(|fault| fault.ends_with("has no ToUnicode")) && !faults.is_empty(), "{faults:?}");
}

#[test]
fn a_font_that_is_not_embedded_is_noticed() {
    let faults = spoiled(|pdf| {
        each_with(pdf, b"FontFile2", |font| drop(font.remove(b"FontFile2")));
        each_with(pdf, b"FontFile3", |font| drop(font.remove(b"FontFile3")));
    });
    assert!(faults.iter().all(|fault| fault.ends_with("is not embedded")) && !faults.is_empty(), "{faults:?}");
}

#[test]
fn a_device_colour_is_noticed() {
    let faults = spoiled(|pdf| {
        catalog(pdf).remove(b"OutputIntents");
        paint(pdf, |steps| steps.insert(0, Operation::new("rg", vec![1.into(), 0.into(), 0.into()])));
    });
    assert_eq!(faults, ["a device colour without an output intent"]);
}

#[test]
fn a_wrong_parent_is_noticed() {
    let faults = spoiled(|pdf| {
        let (table, list) = (elements(pdf, "P")[0], elements(pdf, "L")[0]);
        pdf.get_dictionary_mut(table).unwrap().set("P", list);
    });
    assert_eq!(faults, ["P names another parent"]);
}

#[test]
fn an_element_beside_the_tree_is_noticed() {
    let faults = spoiled(|pdf| {
        let mut lost = Dictionary::new();
        lost.set("Type", "StructElem");
        lost.set("S", "Form");
        pdf.add_object(lost);
    });
    assert_eq!(faults, ["Form is not in the tree"]);
}

#[test]
fn a_skipped_heading_is_noticed() {
    assert_eq!(spoiled(|pdf| first(pdf, "H2").set("S", "H4")), ["a heading skips from 1 to 4"]);
}

#[test]
fn a_second_title_is_noticed() {
    let faults = spoiled(|pdf| first(pdf, "H2").set("S", "H1"));
    assert!(faults.contains(&"not one title".to_owned()), "{faults:?}");
}

#[test]
fn a_header_cell_without_scope_is_noticed() {
    let sample = SAMPLES.iter().find(|sample| sample.name == "kitchen-sink-de-AT").unwrap();
    let mut pdf = Document::load_mem(&sample.pdf.bytes).unwrap();
    let attributes = first(&mut pdf, "TH").get_mut(b"A").unwrap().as_array_mut().unwrap();
    for owner in attributes {
        owner.as_dict_mut().unwrap().remove(b"Scope");
    }
    assert_eq!(faults(&pdf), ["a header cell without scope"]);
}

#[test]
fn a_table_without_header_cells_is_noticed() {
    let sample = SAMPLES.iter().find(|sample| sample.name == "kitchen-sink-de-AT").unwrap();
    let mut pdf = Document::load_mem(&sample.pdf.bytes).unwrap();
    for cell in elements(&pdf, "TH") {
        pdf.get_dictionary_mut(cell).unwrap().set("S", "TD");
    }
    assert!(faults(&pdf).contains(&"a table without header cells".to_owned()));
}

#[test]
fn an_item_outside_of_a_list_is_noticed() {
    assert_eq!(spoiled(|pdf| first(pdf, "L").set("S", "Div")), ["an item outside of a list"]);
}

#[test]
fn a_picture_without_words_is_noticed() {
    assert_eq!(spoiled(|pdf| drop(first(pdf, "Figure").remove(b"Alt"))), ["a Figure without words"]);
}

#[test]
fn text_beside_the_tree_is_noticed() {
    let faults = spoiled(|pdf| {
        paint(pdf, |steps| steps.insert(0, Operation::new("Tj", vec![Object::string_literal("x")])));
    });
    assert_eq!(faults, ["something painted is neither tagged nor decoration"]);
}

#[test]
fn an_element_that_lost_its_text_is_noticed() {
    let faults =
        spoiled(|pdf| paint(pdf, |steps| steps.retain(|step| step.operator != "BDC" && step.operator != "BMC")));
    assert!(faults.contains(&"an element holds what no page paints".to_owned()), "{faults:?}");
}

/// Changes the content of the first page.
pub fn paint(pdf: &mut Document, change: impl FnOnce(&mut Vec<Operation>)) {
    let page = pdf.get_pages()[&1];
    let mut content = Content::decode(&pdf.get_page_content(page)).unwrap();
    change(&mut content.operations);
    pdf.change_page_content(page, content.encode().unwrap()).unwrap();
}
