//! The content of pages in a form that can be compared.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::budget::Budget;
use super::ccitt;
use super::document::Document;
use super::filter::FILTER_KEYS;
use super::object::{Dictionary, Object, Stream};
use super::parser::{Parser, Token};
use super::xref::XrefTable;
use crate::integrity::Change;
use crate::page_code::{Size, XOBJECT_NAME};
use crate::submission::limits::MAX_PAGES;
use crate::submission::read_error::ReadError;

/// How deeply the tree of pages, or what a page is drawn with, may be nested.
const MAX_DEPTH: usize = 32;

/// How many bytes the drawing of a code may have.
const MAX_CODE: usize = Size::LARGEST.bytes();

/// What a page inherits from those above it in the tree (ISO 32000-1, table 30).
const INHERITED: [&str; 4] = ["Resources", "MediaBox", "CropBox", "Rotate"];

/// What is written differently by every program and changes nothing that is seen.
const NOISE: [&[u8]; 9] =
    [b"Length", b"Filter", b"DecodeParms", b"Length1", b"Length2", b"Length3", b"Parent", b"StructParents", b"ProcSet"];

type Hash = [u8; 32];

/// What a page says and shows.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Page {
    /// What is written on it, with the letters' names.
    text: Hash,
    /// How it is drawn, and with what.
    look: Hash,
    /// What draws its code, which is another on each copy.
    code: Option<Code>,
    /// How many annotations it has that are no fields and no links.
    notes: usize,
    /// Whether something runs when it is looked at.
    pub(super) has_script: bool,
    sources: Sources,
}

/// The entries and objects that determine how a page is drawn.
#[derive(Clone, Debug, PartialEq)]
struct Sources {
    contents: Option<Object>,
    inherited: Inherited,
    /// The numbers of the objects that the page needs, without its code and without those that earlier pages need too.
    objects: BTreeSet<u32>,
}

/// The pages and the cross-reference table of an issued form with whose bytes a file begins.
///
/// An incremental update seldom redefines anything that a page is drawn with. A page with the same entries and the same
/// objects as in the form is not hashed again, provided that the same is true of all pages before it, because pages share
/// objects and only the first one lists them.
#[derive(Clone, Copy)]
pub(super) struct IssuedPages<'i> {
    pub(super) pages: &'i [Page],
    pub(super) table: &'i XrefTable,
}

/// What a page inherits, in the order of [`INHERITED`]. Pages share it, for it may be long and they may be many.
type Inherited = [Option<Arc<Object>>; INHERITED.len()];

/// What draws the code of a page.
#[derive(Clone, Debug, PartialEq)]
struct Code {
    /// What is said of the drawing: its size and kind.
    entries: Hash,
    /// The drawing; `None` if there is none that can be unpacked, or if it is larger than any code.
    bytes: Vec<u8>,
}

/// The annotations of a file: on which page each is, from 0.
pub(super) type Annotations = BTreeMap<u32, usize>;

impl Page {
    /// Lists what is different on another page in its place. `drawing` is what its code must draw; `None` if there can be
    /// no such code.
    pub(super) fn changes(&self, other: &Self, page: usize, drawing: Option<&[u8]>) -> Vec<Change> {
        let is_same = self.text == other.text && self.look == other.look && self.has_code(other, drawing);
        let differs = if self.text == other.text { Change::PageLook { page } } else { Change::PageText { page } };
        let drawn = (!is_same).then_some(differs);
        drawn.into_iter().chain((other.notes > self.notes).then_some(Change::Note { page })).collect()
    }

    /// Reports whether another page in its place has just the code that belongs there.
    fn has_code(&self, other: &Self, drawing: Option<&[u8]>) -> bool {
        match (&self.code, &other.code) {
            (Some(here), Some(there)) => drawing == Some(&there.bytes) && here.entries == there.entries,
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }

    /// Returns what its code draws.
    pub(super) fn drawing(&self) -> Option<&[u8]> {
        self.code.as_ref().map(|code| &*code.bytes)
    }
}

/// Reads all pages. `issued`: the pages of the form, if the file begins with its bytes.
pub(super) fn read(
    document: &Document<'_>,
    root: &Dictionary,
    issued: Option<IssuedPages<'_>>,
) -> Result<(Vec<Page>, Annotations), ReadError> {
    let mut reader = Reader {
        document,
        issued,
        found: Vec::new(),
        annotations: Annotations::new(),
        seen: BTreeSet::new(),
        hashes: BTreeMap::new(),
    };
    if let Some(tree) = document.dictionary(root.get("Pages"))? {
        reader.walk(tree, &Inherited::default(), 0)?;
    }
    Ok((reader.found, reader.annotations))
}

struct Reader<'d, 'a, 'i> {
    document: &'d Document<'a>,
    /// The pages of the form, until the first page that has other sources.
    issued: Option<IssuedPages<'i>>,
    found: Vec<Page>,
    annotations: Annotations,
    seen: BTreeSet<u32>,
    /// What was hashed already: pages share letters and pictures.
    hashes: BTreeMap<u32, Hash>,
}

impl<'i> Reader<'_, '_, 'i> {
    fn walk(&mut self, node: &Dictionary, above: &Inherited, depth: usize) -> Result<(), ReadError> {
        if depth > MAX_DEPTH {
            return Err(ReadError::Damaged);
        }
        let mut here = above.clone();
        for (place, key) in here.iter_mut().zip(INHERITED) {
            if let Some(object) = node.get(key) {
                *place = Some(Arc::new(object.clone()));
            }
        }
        // Programs take for a page what says that it is one, also if something seems to hang below it.
        if node.get("Kids").is_none() || node.is("Type", "Page") {
            return self.page(node, &here);
        }
        for kid in self.document.array(node.get("Kids"))? {
            if kid.as_reference().is_some_and(|number| !self.seen.insert(number)) {
                return Err(ReadError::Damaged);
            }
            if let Some(kid) = self.document.dictionary(Some(kid))? {
                self.walk(kid, &here, depth + 1)?;
            }
        }
        Ok(())
    }

    fn page(&mut self, page: &Dictionary, inherited: &Inherited) -> Result<(), ReadError> {
        if self.found.len() >= MAX_PAGES {
            return Err(ReadError::TooManyPages);
        }
        let notes = self.notes(page)?;
        let number = self.code_of(inherited)?;
        let contents = page.get("Contents");
        let issued = self.issued_page(contents, inherited);
        let document = self.document;
        let (read, mut objects) = document.noting(|| number.map(|number| self.code(number)).transpose());
        let code = read?;
        objects.retain(|object| Some(*object) != number);
        let (text, look) = if let Some(issued) = issued {
            (issued.text, issued.look)
        } else {
            let (drawing, drawn_with) = document.noting(|| self.drawing(contents, inherited));
            objects.extend(drawn_with);
            drawing?
        };
        let sources = Sources { contents: contents.cloned(), inherited: inherited.clone(), objects };
        let has_script = page.get("AA").is_some();
        self.found.push(Page { text, look, code, notes, has_script, sources });
        Ok(())
    }

    /// Returns the page of the form at the current position if it has the same sources.
    fn issued_page(&mut self, contents: Option<&Object>, inherited: &Inherited) -> Option<&'i Page> {
        let IssuedPages { pages, table } = self.issued?;
        let page = pages.get(self.found.len()).filter(|Page { sources, .. }| {
            sources.contents.as_ref() == contents
                && sources.inherited == *inherited
                && self.document.has_same_objects(&sources.objects, table)
        });
        if page.is_none() {
            self.issued = None;
        }
        page
    }

    /// Hashes what is written on a page, and how it is drawn.
    fn drawing(&mut self, contents: Option<&Object>, inherited: &Inherited) -> Result<(Hash, Hash), ReadError> {
        let mut look = Sha256::new();
        let content = self.content(contents, &mut look)?;
        let (text, steps) = hash_content(&content, self.document.budget())?;
        look.update(steps);
        for (key, object) in INHERITED.into_iter().zip(inherited) {
            look.update(key);
            if let Some(object) = object {
                self.add(object, &mut look, 0)?;
            }
        }
        Ok((text, look.finalize().into()))
    }

    /// Returns the number of the object that draws a page's code. What it draws is compared by itself.
    fn code_of(&mut self, [resources, ..]: &Inherited) -> Result<Option<u32>, ReadError> {
        let Some(resources) = self.document.dictionary(resources.as_deref())? else { return Ok(None) };
        let Some(objects) = self.document.dictionary(resources.get("XObject"))? else { return Ok(None) };
        let number = objects.get(XOBJECT_NAME).and_then(Object::as_reference);
        self.hashes.extend(number.map(|number| (number, Default::default())));
        Ok(number)
    }

    /// Reads what draws a page's code.
    fn code(&mut self, number: u32) -> Result<Code, ReadError> {
        let (document, reference) = (self.document, Object::Reference(number));
        let (mut look, mut bytes) = (Sha256::new(), Vec::new());
        if let Object::Stream(stream) = document.resolve(&reference)? {
            self.add_entries(&stream.dictionary, &mut look, 0)?;
            let drawn = match document.unpack(stream) {
                // Programs pack codes anew. What cannot be unpacked is not what was handed out.
                Err(ReadError::Damaged) => {
                    ccitt::mask(&stream.dictionary, &document.packed(stream)?, document.budget())?.map(Cow::Owned)
                }
                drawn => Some(drawn?),
            };
            bytes = drawn.filter(|drawn| drawn.len() <= MAX_CODE).unwrap_or_default().into_owned();
        }
        Ok(Code { entries: look.finalize().into(), bytes })
    }

    /// Counts what was laid over a page, and notes all its annotations.
    fn notes(&mut self, page: &Dictionary) -> Result<usize, ReadError> {
        let mut notes = 0;
        for annotation in self.document.array(page.get("Annots"))? {
            let number = annotation.as_reference();
            // What has no number, or is shown a second time, is no place of a field, whatever it says that it is.
            let is_new = number.is_some_and(|number| self.annotations.insert(number, self.found.len()).is_none());
            let is_note = match self.document.dictionary(Some(annotation))? {
                Some(annotation) => is_note(self.document, annotation)?,
                None => false,
            };
            notes += usize::from(is_note || !is_new);
        }
        Ok(notes)
    }

    /// Returns what draws a page, in one piece, as far as it can be unpacked.
    fn content(&mut self, contents: Option<&Object>, look: &mut Sha256) -> Result<Vec<u8>, ReadError> {
        let Some(contents) = contents else { return Ok(Vec::new()) };
        let document = self.document;
        let resolved = document.resolve(contents)?;
        let pieces = resolved.as_array().unwrap_or_else(|| std::slice::from_ref(resolved));
        let mut content = Vec::new();
        for piece in pieces {
            if let Object::Stream(stream) = document.resolve(piece)? {
                match document.unpack(stream) {
                    // What it draws cannot be known; it is not what was handed out.
                    Err(ReadError::Damaged) => self.add_packed(stream, look, 0)?,
                    bytes => content.push(bytes?),
                }
            }
        }
        Ok(content.join(&b'\n'))
    }

    /// Adds an object to what a page is drawn with.
    fn add(&mut self, object: &Object, look: &mut Sha256, depth: usize) -> Result<(), ReadError> {
        if depth > MAX_DEPTH {
            return Ok(());
        }
        let Some(number) = object.as_reference() else { return self.add_direct(object, look, depth) };
        let hash = match self.hashes.get(&number) {
            Some(known) => *known,
            None => self.hash(number, object, depth)?,
        };
        look.update(hash);
        Ok(())
    }

    fn hash(&mut self, number: u32, object: &Object, depth: usize) -> Result<Hash, ReadError> {
        // What leads back to itself counts as nothing there.
        self.hashes.insert(number, Default::default());
        let mut below = Sha256::new();
        self.add_direct(self.document.resolve(object)?, &mut below, depth + 1)?;
        let hash = below.finalize().into();
        self.hashes.insert(number, hash);
        Ok(hash)
    }

    fn add_direct(&mut self, object: &Object, look: &mut Sha256, depth: usize) -> Result<(), ReadError> {
        self.document.budget().work(1 + length(object))?;
        match object {
            Object::Reference(_) => self.add(object, look, depth)?,
            Object::Array(array) => {
                look.update(format!("[{}", array.len()));
                array.iter().try_for_each(|entry| self.add(entry, look, depth + 1))?;
            }
            Object::Dictionary(dictionary) => self.add_entries(dictionary, look, depth)?,
            Object::Stream(stream) => {
                self.add_entries(&stream.dictionary, look, depth)?;
                match self.document.unpack(stream) {
                    Err(ReadError::Damaged) => self.add_packed(stream, look, depth)?,
                    bytes => self.add_bytes(b's', &bytes?, look)?,
                }
            }
            Object::Null
            | Object::Bool(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::String(_) => add_single(look, object),
        }
        Ok(())
    }

    /// Adds bytes as they are packed, and how. Pictures are packed in ways that are not undone here.
    fn add_packed(&mut self, stream: &Stream, look: &mut Sha256, depth: usize) -> Result<(), ReadError> {
        for key in FILTER_KEYS {
            add_bytes(look, b'/', key.as_bytes());
            let object = stream.dictionary.get(key).unwrap_or(&Object::Null);
            self.add(ccitt::single(object).unwrap_or(object), look, depth + 1)?;
        }
        self.add_bytes(b'p', &self.document.packed(stream)?, look)
    }

    fn add_bytes(&self, sign: u8, bytes: &[u8], look: &mut Sha256) -> Result<(), ReadError> {
        self.document.budget().work(bytes.len())?;
        add_bytes(look, sign, bytes);
        Ok(())
    }

    fn add_entries(&mut self, dictionary: &Dictionary, look: &mut Sha256, depth: usize) -> Result<(), ReadError> {
        let sorted: BTreeMap<_, _> = dictionary.0.iter().map(|(key, object)| (&**key, object)).collect();
        for (key, object) in sorted.into_iter().filter(|(key, _)| !NOISE.contains(key)) {
            add_bytes(look, b'/', key);
            self.add(object, look, depth + 1)?;
        }
        look.update(b">>");
        Ok(())
    }
}

/// Reports whether an annotation is laid over a page, and no field and no link. A link that shows something, or does more than
/// lead somewhere, is more than a link.
fn is_note(document: &Document<'_>, annotation: &Dictionary) -> Result<bool, ReadError> {
    if annotation.is("Subtype", "Widget") {
        return Ok(false);
    }
    let leads = match document.dictionary(annotation.get("A"))? {
        Some(action) => ["URI", "GoTo"].iter().any(|kind| action.is("S", kind)),
        None => true,
    };
    let is_quiet = ["Link", "Popup"].iter().any(|kind| annotation.is("Subtype", kind));
    Ok(!is_quiet || !leads || annotation.get("AP").is_some())
}

/// Returns how many bytes an object has that are hashed with it alone: what is inherited is hashed for each page.
fn length(object: &Object) -> usize {
    match object {
        Object::Name(name) => name.len(),
        Object::String(text) => text.len(),
        Object::Array(array) => array.len(),
        Object::Dictionary(dictionary) | Object::Stream(Stream { dictionary, .. }) => {
            dictionary.0.iter().map(|(key, _)| 1 + key.len()).sum()
        }
        Object::Null | Object::Bool(_) | Object::Integer(_) | Object::Real(_) | Object::Reference(_) => 0,
    }
}

/// Adds bytes so that no others can come out the same.
fn add_bytes(hash: &mut Sha256, sign: u8, bytes: &[u8]) {
    hash.update([sign]);
    hash.update((bytes.len() as u64).to_le_bytes());
    hash.update(bytes);
}

fn rounded(number: f64) -> String {
    let text = format!("{number:.3}");
    format!(" {}", text.trim_end_matches('0').trim_end_matches('.'))
}

/// Counts the pairs that save and restore the state of drawing around all of a content: programs put them around a page over
/// which they lay something.
fn wrappings(content: &[u8], budget: &Budget) -> Result<usize, ReadError> {
    let (mut opening, mut depth, mut least) = (0_usize, 0_usize, usize::MAX);
    // How many states are restored at the end, and the least depth before that.
    let mut closing = 0;
    let mut parser = Parser::new(content, 0, budget);
    while let Some(token) = parser.token()? {
        match token {
            Token::Operand(_) => {}
            Token::Operator(b"Q") => {
                closing += 1;
                depth = depth.saturating_sub(1);
            }
            Token::Operator(operator) => {
                // What was restored was not the end.
                least = if closing > 0 { least.min(depth) } else { least };
                closing = 0;
                if operator == b"q" {
                    opening += usize::from(opening == depth && least == usize::MAX);
                    depth += 1;
                } else {
                    least = least.min(depth);
                }
            }
        }
    }
    Ok(opening.min(least).min(closing))
}

/// Hashes what a page's content writes, and all that it does, without what is only put around it.
fn hash_content(content: &[u8], budget: &Budget) -> Result<(Hash, Hash), ReadError> {
    let wrappings = wrappings(content, budget)?;
    let (mut text, mut steps) = (Sha256::new(), Sha256::new());
    let mut parser = Parser::new(content, 0, budget);
    let mut operands: Vec<Object> = Vec::new();
    let (mut opened, mut depth) = (0, 0_usize);
    while let Some(token) = parser.token()? {
        match token {
            Token::Operand(operand) => operands.push(operand),
            Token::Operator(b"q") if opened < wrappings => {
                operands.clear();
                (opened, depth) = (opened + 1, depth + 1);
            }
            Token::Operator(b"Q") if depth > 0 && depth <= wrappings => {
                operands.clear();
                depth -= 1;
            }
            Token::Operator(operator) => {
                depth = match operator {
                    b"q" => depth + 1,
                    b"Q" => depth.saturating_sub(1),
                    _ => depth,
                };
                for operand in &operands {
                    add_plain(&mut steps, operand);
                    if matches!(operator, b"Tj" | b"TJ" | b"'" | b"\"" | b"Tf") {
                        add_text(&mut text, operand);
                    }
                }
                add_bytes(&mut steps, b'o', operator);
                operands.clear();
            }
        }
    }
    Ok((text.finalize().into(), steps.finalize().into()))
}

/// Adds what an operand writes: letters, or the name of those that follow.
fn add_text(hash: &mut Sha256, operand: &Object) {
    match operand {
        Object::String(text) => add_bytes(hash, b'(', text),
        Object::Name(name) => add_bytes(hash, b'/', name),
        Object::Array(array) => {
            for entry in array {
                add_text(hash, entry);
            }
        }
        Object::Null
        | Object::Bool(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Dictionary(_)
        | Object::Reference(_)
        | Object::Stream(_) => {}
    }
}

/// Adds an operand, which holds no references.
fn add_plain(hash: &mut Sha256, operand: &Object) {
    match operand {
        Object::Array(array) => {
            hash.update(format!("[{}", array.len()));
            for entry in array {
                add_plain(hash, entry);
            }
        }
        Object::Dictionary(dictionary) => {
            let sorted: BTreeMap<_, _> = dictionary.0.iter().map(|(key, object)| (&**key, object)).collect();
            for (key, object) in sorted {
                add_bytes(hash, b'/', key);
                add_plain(hash, object);
            }
            hash.update(b">>");
        }
        Object::Null
        | Object::Bool(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Name(_)
        | Object::String(_)
        | Object::Reference(_)
        | Object::Stream(_) => add_single(hash, operand),
    }
}

/// Adds an object that consists of no others.
fn add_single(hash: &mut Sha256, object: &Object) {
    match object {
        Object::Bool(value) => hash.update([b'b', u8::from(*value)]),
        Object::Integer(number) => hash.update(format!(" {number}")),
        // Programs write the same number with more or fewer digits.
        Object::Real(number) => hash.update(rounded(*number)),
        Object::Name(name) => add_bytes(hash, b'/', name),
        Object::String(text) => add_bytes(hash, b'(', text),
        Object::Null | Object::Array(_) | Object::Dictionary(_) | Object::Reference(_) | Object::Stream(_) => {
            hash.update(b"null");
        }
    }
}
