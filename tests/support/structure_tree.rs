//! Reads the structure tree of a PDF with lopdf, which is not the library that wrote it.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// An element of the structure tree.
#[derive(Debug)]
pub struct Element {
    /// Its object number.
    pub id: ObjectId,
    /// Its type: `P`, `H1`, `Table`, …
    pub tag: String,
    /// Its entries.
    pub entries: Dictionary,
    /// Its attributes, of all owners.
    pub attributes: BTreeMap<String, Object>,
    /// Its content in reading order.
    pub kids: Vec<Kid>,
}

/// The content of an element.
#[derive(Debug)]
pub enum Kid {
    /// Another element.
    Element(Element),
    /// Marked content: the page and the MCID.
    Content(ObjectId, i64),
    /// An annotation.
    Annotation(ObjectId),
}

/// Reads the structure tree.
pub fn read(pdf: &Document) -> Element {
    let root = dict(pdf, pdf.catalog().unwrap().get(b"StructTreeRoot").expect("a tag tree"));
    let top = kids(pdf, &root).into_iter().next().expect("a top element");
    element(pdf, top.as_reference().expect("the top element is an object of its own"), None)
}

/// Returns a dictionary and resolves references.
pub fn dict(pdf: &Document, object: &Object) -> Dictionary {
    match resolved(pdf, object) {
        Object::Dictionary(dict) => dict.clone(),
        Object::Stream(stream) => stream.dict.clone(),
        other => panic!("no dictionary: {other:?}"),
    }
}

/// Follows a reference.
pub fn resolved<'a>(pdf: &'a Document, object: &'a Object) -> &'a Object {
    pdf.dereference(object).map_or(object, |(_, object)| object)
}

/// Returns an entry that is a name or a string.
pub fn text(pdf: &Document, dict: &Dictionary, key: &[u8]) -> Option<String> {
    match resolved(pdf, dict.get(key).ok()?) {
        Object::Name(name) => Some(String::from_utf8_lossy(name).into_owned()),
        string @ Object::String(..) => lopdf::decode_text_string(string).ok(),
        _ => None,
    }
}

fn kids(pdf: &Document, dict: &Dictionary) -> Vec<Object> {
    match dict.get(b"K").map(|kids| resolved(pdf, kids)) {
        Ok(Object::Array(kids)) => kids.clone(),
        // A single kid has no array and must stay a reference.
        Ok(_) => vec![dict.get(b"K").unwrap().clone()],
        Err(_) => Vec::new(),
    }
}

fn element(pdf: &Document, id: ObjectId, page: Option<ObjectId>) -> Element {
    let entries = dict(pdf, &Object::Reference(id));
    let page = entries.get(b"Pg").and_then(Object::as_reference).ok().or(page);
    let kids = kids(pdf, &entries).iter().map(|kid| self::kid(pdf, kid, page)).collect();
    let tag = text(pdf, &entries, b"S").expect("a structure type");
    let attributes = attributes(pdf, &entries);
    Element { id, tag, entries, attributes, kids }
}

fn kid(pdf: &Document, kid: &Object, page: Option<ObjectId>) -> Kid {
    if let Ok(piece) = kid.as_i64() {
        return Kid::Content(page.expect("a page"), piece);
    }
    let entries = dict(pdf, kid);
    let page = entries.get(b"Pg").and_then(Object::as_reference).ok().or(page);
    match text(pdf, &entries, b"Type").as_deref() {
        Some("MCR") => Kid::Content(page.expect("a page"), entries.get(b"MCID").unwrap().as_i64().unwrap()),
        Some("OBJR") => Kid::Annotation(entries.get(b"Obj").unwrap().as_reference().unwrap()),
        _ => Kid::Element(element(pdf, kid.as_reference().expect("an element is an object of its own"), page)),
    }
}

fn attributes(pdf: &Document, entries: &Dictionary) -> BTreeMap<String, Object> {
    let owners = match entries.get(b"A").map(|owners| resolved(pdf, owners)) {
        Ok(Object::Array(owners)) => owners.clone(),
        Ok(owner) => vec![owner.clone()],
        Err(_) => Vec::new(),
    };
    let dicts = owners.iter().map(|owner| dict(pdf, owner));
    let named = |dict: Dictionary| {
        let named = |(key, value): (&Vec<u8>, &Object)| (String::from_utf8_lossy(key).into_owned(), value.clone());
        dict.iter().map(named).collect::<Vec<_>>()
    };
    dicts.flat_map(named).collect()
}

impl Element {
    /// Visits this element and its descendants in reading order, each with its parent.
    pub fn visit<'e>(&'e self, holder: Option<&'e Self>, visitor: &mut impl FnMut(&'e Self, Option<&'e Self>)) {
        visitor(self, holder);
        for kid in &self.kids {
            if let Kid::Element(kid) = kid {
                kid.visit(Some(self), visitor);
            }
        }
    }

    /// Returns this element and its descendants in reading order.
    pub fn all(&self) -> Vec<&Self> {
        let mut all = Vec::new();
        self.visit(None, &mut |element, _| all.push(element));
        all
    }

    /// Formats the tree as text: one element per line, equal siblings once with their number.
    pub fn outline(&self) -> String {
        let mut lines = Vec::new();
        self.write(0, &mut lines);
        lines.join("\n")
    }

    fn write(&self, depth: usize, lines: &mut Vec<String>) {
        lines.push(format!("{}{}", "  ".repeat(depth), self.title()));
        let kids = self.kids.iter().filter_map(|kid| if let Kid::Element(kid) = kid { Some(kid) } else { None });
        let mut blocks: Vec<(Vec<String>, usize)> = Vec::new();
        for kid in kids {
            let mut block = Vec::new();
            kid.write(depth + 1, &mut block);
            match blocks.last_mut() {
                Some((last, count)) if *last == block => *count += 1,
                _ => blocks.push((block, 1)),
            }
        }
        for (mut block, count) in blocks {
            if count > 1 {
                block[0] = format!("{} × {count}", block[0]);
            }
            lines.append(&mut block);
        }
    }

    /// Returns the tag with the attributes that are announced to readers.
    fn title(&self) -> String {
        let scope = self.attributes.get("Scope").and_then(|scope| scope.as_name().ok());
        let scope = scope.map(|scope| format!(" scope={}", String::from_utf8_lossy(scope)));
        let has = |key: &[u8]| self.entries.has(key).then(|| format!(" {}", String::from_utf8_lossy(key)));
        [Some(self.tag.clone()), scope, has(b"Alt"), has(b"Lang")].into_iter().flatten().collect()
    }
}

/// Returns the text of a PDF in the order of its structure tree.
pub fn text_in_order(pdf: &Document) -> String {
    let pieces: BTreeMap<_, _> = pdf.get_pages().into_values().flat_map(|page| text_of_page(pdf, page)).collect();
    let root = read(pdf);
    let mut text = String::new();
    append(&root, &pieces, &mut text);
    text
}

fn append(element: &Element, pieces: &BTreeMap<(ObjectId, i64), String>, text: &mut String) {
    for kid in &element.kids {
        match kid {
            Kid::Element(element) => append(element, pieces, text),
            Kid::Content(page, piece) => text.push_str(pieces.get(&(*page, *piece)).map_or("", String::as_str)),
            Kid::Annotation(_) => {}
        }
    }
}

/// Returns the text of each marked-content sequence of a page.
fn text_of_page(pdf: &Document, page: ObjectId) -> Vec<((ObjectId, i64), String)> {
    let fonts = pdf.get_page_fonts(page).unwrap();
    let encodings: BTreeMap<_, _> =
        fonts.iter().map(|(name, font)| (name.clone(), font.get_font_encoding(pdf).unwrap())).collect();
    let content = Content::decode(&pdf.get_page_content(page)).unwrap();
    let mut texts = Vec::new();
    let (mut open, mut font) = (Vec::new(), None);
    for step in &content.operations {
        match step.operator.as_str() {
            "BDC" | "BMC" => {
                let properties = step.operands.get(1).and_then(|operand| operand.as_dict().ok());
                let piece = properties.and_then(|dict| dict.get(b"MCID").ok()?.as_i64().ok());
                texts.extend(piece.map(|piece| ((page, piece), String::new())));
                open.push(piece.is_some());
            }
            "EMC" => drop(open.pop()),
            "Tf" => font = encodings.get(step.operands[0].as_name().unwrap()),
            "Tj" | "TJ" if open.contains(&true) => {
                let (_, text) = texts.last_mut().unwrap();
                for bytes in strings(&step.operands[0]) {
                    text.push_str(&Document::decode_text(font.unwrap(), bytes).unwrap());
                }
            }
            _ => {}
        }
    }
    texts
}

/// Returns the strings of a text-showing operator, without the distances between them.
fn strings(shown: &Object) -> Vec<&[u8]> {
    match shown {
        Object::String(bytes, _) => vec![bytes],
        Object::Array(parts) => parts.iter().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// Removes what depends on line breaks: spaces and hyphens.
pub fn without_spaces(text: &str) -> String {
    text.chars().filter(|one| !one.is_whitespace() && !matches!(one, '-' | '\u{AD}' | '\u{200C}')).collect()
}

/// Returns the font sizes on all pages, in points.
pub fn font_sizes(bytes: &[u8]) -> Vec<f64> {
    let pdf = Document::load_mem(bytes).unwrap();
    let contents = pdf.get_pages().into_values().map(|page| Content::decode(&pdf.get_page_content(page)).unwrap());
    let steps = contents.flat_map(|content| content.operations).filter(|step| step.operator == "Tf");
    steps.map(|step| f64::from(step.operands[1].as_float().unwrap())).collect()
}
