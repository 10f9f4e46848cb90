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

    /// Formats the tree as text, as it is read aloud: one element per line with its words, equal siblings once with their
    /// number. `*…*` is emphasised, `[…]` is a link; the line of a field has its name.
    pub fn outline(&self, pdf: &Document) -> String {
        let mut lines = Vec::new();
        self.write(&Spoken { pdf, pieces: pieces(pdf) }, 0, &mut lines);
        lines.join("\n")
    }

    fn write(&self, spoken: &Spoken<'_>, depth: usize, lines: &mut Vec<String>) {
        let indent = "  ".repeat(depth);
        let mut words = String::new();
        let mut parts: Vec<(Vec<String>, usize)> = Vec::new();
        let mut add = |part: Vec<String>| match parts.last_mut() {
            Some((last, count)) if *last == part => *count += 1,
            _ => parts.push((part, 1)),
        };
        let is_mixed = self.kids.iter().any(|kid| matches!(kid, Kid::Element(kid) if !kid.is_inline()));
        for kid in &self.kids {
            match kid {
                Kid::Element(kid) if kid.is_inline() => words.push_str(&kid.marked(spoken)),
                Kid::Element(kid) => {
                    if !words.trim().is_empty() {
                        add(vec![format!("{indent}  “{}”", on_one_line(&words))]);
                    }
                    words.clear();
                    let mut part = Vec::new();
                    kid.write(spoken, depth + 1, &mut part);
                    add(part);
                }
                Kid::Content(page, piece) => words.push_str(spoken.piece(*page, *piece)),
                Kid::Annotation(id) => words.push_str(&spoken.field(*id)),
            }
        }
        let words = on_one_line(&words);
        if is_mixed && !words.is_empty() {
            add(vec![format!("{indent}  “{words}”")]);
        }
        let own = if is_mixed || words.is_empty() { String::new() } else { format!(": {words}") };
        lines.push(format!("{indent}{}{own}", self.title(spoken.pdf)));
        for (mut part, count) in parts {
            if count > 1 {
                part[0] = format!("{} × {count}", part[0]);
            }
            lines.append(&mut part);
        }
    }

    fn is_inline(&self) -> bool {
        matches!(self.tag.as_str(), "Strong" | "Em" | "Span" | "Link")
    }

    /// Returns the words of an inline element, marked.
    fn marked(&self, spoken: &Spoken<'_>) -> String {
        let inner = self.kids.iter().map(|kid| match kid {
            Kid::Element(kid) => kid.marked(spoken),
            Kid::Content(page, piece) => spoken.piece(*page, *piece).to_owned(),
            Kid::Annotation(_) => String::new(),
        });
        let words: String = inner.collect();
        match self.tag.as_str() {
            "Strong" | "Em" => format!("*{words}*"),
            "Link" => format!("[{words}]"),
            _ => words,
        }
    }

    /// Returns the words of this element and its descendants.
    pub fn words(&self, pieces: &BTreeMap<(ObjectId, i64), String>) -> String {
        let mut text = String::new();
        append(self, pieces, &mut text);
        text
    }

    /// Returns the tag with the attributes that are announced to readers.
    fn title(&self, pdf: &Document) -> String {
        let scope = self.attributes.get("Scope").and_then(|scope| scope.as_name().ok());
        let scope = scope.map(|scope| format!(" scope={}", String::from_utf8_lossy(scope)));
        let alt = text(pdf, &self.entries, b"Alt").map(|alt| format!(" Alt=“{alt}”"));
        let language = text(pdf, &self.entries, b"Lang").map(|language| format!(" Lang={language}"));
        [Some(self.tag.clone()), scope, alt, language].into_iter().flatten().collect()
    }
}

/// What the elements of a tree contain.
struct Spoken<'d> {
    pdf: &'d Document,
    pieces: BTreeMap<(ObjectId, i64), String>,
}

impl Spoken<'_> {
    fn piece(&self, page: ObjectId, piece: i64) -> &str {
        self.pieces.get(&(page, piece)).map_or("", String::as_str)
    }

    /// Returns what a screen reader says of a field: its kind, whether it is required, and its name.
    fn field(&self, id: ObjectId) -> String {
        let own = dict(self.pdf, &id.into());
        let group = own.get(b"Parent").map(|parent| dict(self.pdf, parent)).unwrap_or_default();
        let entry = |key: &[u8]| own.get(key).or_else(|_| group.get(key)).ok().cloned();
        let flags = entry(b"Ff").and_then(|flags| flags.as_i64().ok()).unwrap_or_default();
        let kind = match entry(b"FT").as_ref().and_then(|kind| kind.as_name().ok()) {
            Some(b"Tx") => "text",
            Some(b"Ch") => "list",
            Some(b"Sig") => "signature",
            Some(b"Btn") if flags & (1 << 15) != 0 => "radio button",
            Some(b"Btn") => "check box",
            _ => return String::new(),
        };
        let required = if flags & 2 != 0 { ", required" } else { "" };
        format!("({kind}{required}) {}", text(self.pdf, &own, b"TU").unwrap_or_default())
    }
}

fn on_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the text of each marked-content sequence of a PDF.
pub fn pieces(pdf: &Document) -> BTreeMap<(ObjectId, i64), String> {
    pdf.get_pages().into_values().flat_map(|page| text_of_page(pdf, page)).collect()
}

/// Returns the text of a PDF in the order of its structure tree.
pub fn text_in_order(pdf: &Document) -> String {
    read(pdf).words(&pieces(pdf))
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

/// Returns the text of each marked-content sequence of a page, as it is read.
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
                let is_reversed = step.operands.first().and_then(|tag| tag.as_name().ok()) == Some(b"ReversedChars");
                let start = texts.last().map(|(_, text)| text.len()).filter(|_| is_reversed);
                open.push((piece.is_some(), start));
            }
            // Characters within this mark are written last first (ISO 32000-1, 14.8.2.3.3).
            "EMC" => {
                if let (Some((_, Some(start))), Some((_, text))) = (open.pop(), texts.last_mut()) {
                    let reversed: String = text[start..].chars().rev().collect();
                    text.replace_range(start.., &reversed);
                }
            }
            "Tf" => font = encodings.get(step.operands[0].as_name().unwrap()),
            "Tj" | "TJ" if open.iter().any(|(is_piece, _)| *is_piece) => {
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
