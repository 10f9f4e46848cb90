//! Finds and replaces the parts of a form.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::glyphs::Glyphs;

/// Parses an object written as in a file. References are to objects of the document that it goes into.
pub fn object(text: &str) -> Object {
    let head = format!("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Made {text} >>\nendobj\n");
    let table = format!("xref\n0 2\n0000000000 65535 f \n{:010} 00000 n \n", 9);
    let file = format!("{head}{table}trailer\n<< /Size 2 /Root 1 0 R >>\nstartxref\n{}\n%%EOF\n", head.len());
    let document = Document::load_mem(file.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"));
    document.catalog().and_then(|root| root.get(b"Made")).unwrap_or_else(|error| panic!("{text}: {error}")).clone()
}

/// Parses the dictionary of an object.
pub fn dictionary(text: &str) -> Dictionary {
    object(text).as_dict().unwrap().clone()
}

/// Adds a stream; `entries` is its dictionary.
pub fn stream(document: &mut Document, entries: &str, content: &str) -> ObjectId {
    document.add_object(Stream::new(dictionary(entries), content.as_bytes().to_vec()).with_compression(false))
}

/// Returns the object number of a page, from 1.
pub fn page(document: &Document, number: u32) -> ObjectId {
    document.get_pages()[&number]
}

/// Returns the entries of a page, from 1.
pub fn page_mut(document: &mut Document, number: u32) -> &mut Dictionary {
    let id = page(document, number);
    document.get_dictionary_mut(id).unwrap()
}

/// Returns the `AcroForm`.
pub fn form_mut(document: &mut Document) -> &mut Dictionary {
    let id = document.catalog().unwrap().get(b"AcroForm").and_then(Object::as_reference).unwrap();
    document.get_dictionary_mut(id).unwrap()
}

/// Returns all fields.
pub fn fields(document: &Document) -> Vec<ObjectId> {
    let form = document.catalog().unwrap().get_deref(b"AcroForm", document).and_then(Object::as_dict).unwrap();
    let fields = form.get_deref(b"Fields", document).and_then(Object::as_array).unwrap();
    fields.iter().map(|field| field.as_reference().unwrap()).collect()
}

/// Returns the object number of a field.
pub fn field(document: &Document, name: &str) -> ObjectId {
    let named = |id: &ObjectId| {
        let field = document.get_dictionary(*id).unwrap();
        field.get(b"T").and_then(Object::as_str).is_ok_and(|own| own == name.as_bytes())
    };
    fields(document).into_iter().find(named).unwrap_or_else(|| panic!("a field {name}"))
}

/// Returns the entries of a field.
pub fn field_mut<'a>(document: &'a mut Document, name: &str) -> &'a mut Dictionary {
    let id = field(document, name);
    document.get_dictionary_mut(id).unwrap()
}

/// Returns the object number of one button of a field.
pub fn button(document: &Document, name: &str, index: usize) -> ObjectId {
    let kids = document.get_dictionary(field(document, name)).unwrap().get_deref(b"Kids", document).unwrap();
    kids.as_array().unwrap()[index].as_reference().unwrap()
}

/// Returns the entries of one button of a field.
pub fn button_mut<'a>(document: &'a mut Document, name: &str, index: usize) -> &'a mut Dictionary {
    let id = button(document, name, index);
    document.get_dictionary_mut(id).unwrap()
}

/// Returns the object at the end of a path of keys that leads through references.
pub fn follow<'a>(document: &'a Document, start: &'a Dictionary, path: &[&str]) -> &'a Object {
    let (last, path) = path.split_last().unwrap();
    let step = |at: &'a Dictionary, key: &&str| dict_of(at.get_deref(key.as_bytes(), document).unwrap());
    path.iter().fold(start, step).get_deref(last.as_bytes(), document).unwrap()
}

fn dict_of(object: &Object) -> &Dictionary {
    object.as_dict().or_else(|_| object.as_stream().map(|stream| &stream.dict)).unwrap()
}

/// Changes the dictionary at the end of a path of keys from the object `start`, wherever on the path it is kept.
pub fn change_at(document: &mut Document, start: ObjectId, path: &[&str], change: impl FnOnce(&mut Dictionary)) {
    let (mut home, mut inside): (ObjectId, Vec<Vec<u8>>) = (start, Vec::new());
    for key in path {
        let mut at = dict_of(document.get_object(home).unwrap());
        for step in &inside {
            at = dict_of(at.get(step).unwrap());
        }
        match at.get(key.as_bytes()).unwrap_or_else(|_| panic!("an entry {key}")) {
            Object::Reference(id) => (home, inside) = (*id, Vec::new()),
            _ => inside.push(key.as_bytes().to_vec()),
        }
    }
    let mut at = dict_of_mut(document.get_object_mut(home).unwrap());
    for step in &inside {
        at = dict_of_mut(at.get_mut(step).unwrap());
    }
    change(at);
}

fn dict_of_mut(object: &mut Object) -> &mut Dictionary {
    match object {
        Object::Stream(stream) => &mut stream.dict,
        other => other.as_dict_mut().unwrap(),
    }
}

/// Adds an annotation to a page.
pub fn annotate(document: &mut Document, number: u32, annotation: &str) -> ObjectId {
    let mut entries = dictionary(annotation);
    entries.set("Type", Object::Name(b"Annot".to_vec()));
    entries.set("P", page(document, number));
    let id = document.add_object(entries);
    show(document, number, id);
    id
}

/// Adds an annotation that exists to a page.
pub fn show(document: &mut Document, number: u32, annotation: ObjectId) {
    let own = page_mut(document, number);
    if let Ok(Object::Reference(list)) = own.get(b"Annots") {
        let list = *list;
        document.get_object_mut(list).unwrap().as_array_mut().unwrap().push(annotation.into());
    } else if own.has(b"Annots") {
        own.get_mut(b"Annots").unwrap().as_array_mut().unwrap().push(annotation.into());
    } else {
        own.set("Annots", vec![Object::from(annotation)]);
    }
}

/// Replaces the content of a page.
pub fn redraw(document: &mut Document, number: u32, change: impl FnOnce(Vec<u8>) -> Vec<u8>) {
    let id = page(document, number);
    let content = change(document.get_page_content(id));
    let content = document.add_object(Stream::new(Dictionary::new(), content));
    page_mut(document, number).set("Contents", content);
}

/// Replaces words in a line of a page by others, drawn with the same font.
pub fn reword(document: &mut Document, number: u32, from: &str, to: &str) {
    let id = page(document, number);
    let resources = document.get_dictionary(id).unwrap().get_deref(b"Resources", document).unwrap();
    let fonts = resources.as_dict().unwrap().get_deref(b"Font", document).and_then(Object::as_dict).unwrap().clone();
    let mut content = Content::decode(&document.get_page_content(id)).unwrap();
    let mut font = Vec::new();
    for step in &mut content.operations {
        match step.operator.as_str() {
            "Tf" => font = step.operands[0].as_name().unwrap().to_vec(),
            "Tj" | "TJ" => {
                let glyphs = Glyphs::of(document, fonts.get_deref(&font, document).unwrap());
                if let Some(codes) = glyphs.reword(&step.operands, from, to) {
                    step.operands = vec![Object::String(codes, lopdf::StringFormat::Hexadecimal)];
                    "Tj".clone_into(&mut step.operator);
                    let content = content.encode().unwrap();
                    redraw(document, number, |_| content);
                    return;
                }
            }
            _ => {}
        }
    }
    panic!("page {number} does not say {from}");
}
