//! The pages at the end of a copy with the answers that do not fit into their boxes. A page that says anything else than the
//! form, the values of its fields and the words of such pages, or says it so that it may not be seen, is not one of them.

use std::collections::BTreeSet;

use super::appearance::{AppearanceReader, Drawn};
use super::document::Document;
use super::field_tree::{Field, FieldTree};
use super::look_comparison;
use super::object::{Dictionary, Object};
use super::object_source::ObjectSource;
use super::page_comparison;
use super::page_tree::Page;
use super::parser::{Parser, Token};
use crate::continuation::{CONTINUES, ContinuationWords, PIECE};
use crate::page_code::XOBJECT_NAME;
use crate::submission::read_error::ReadError;

/// The operators with which the pages are drawn.
const OPERATORS: [&[u8]; 15] =
    [b"q", b"Q", b"cm", b"Do", b"BMC", b"BDC", b"EMC", b"BT", b"ET", b"g", b"rg", b"Tf", b"Tm", b"TJ", b"Ts"];

/// The smallest size of their letters, in points.
const MIN_SIZE: f64 = 7.0;

/// The lightest colour of their letters.
const LIGHTEST: f64 = 0.5;

/// How far letters may be moved along the line, in thousandths of their size.
const MAX_SHIFT: f64 = 2_000.0;

/// The elements of their structure, and the entries that these have.
const ELEMENTS: [&[u8]; 4] = [b"Sect", b"H2", b"H3", b"P"];
const ELEMENT_KEYS: [&[u8]; 6] = [b"Type", b"S", b"P", b"K", b"Pg", b"ActualText"];

/// The greatest nesting depth of their structure.
const MAX_DEPTH: usize = 8;

/// Returns the names of the fields whose answers a page holds in full; `None` if it is no such page.
pub(super) fn continued_fields<S: ObjectSource>(
    objects: &S,
    page: &Page<'_>,
) -> Result<Option<Vec<String>>, ReadError> {
    let Some(pieces) = objects.dictionary(page.entries.get("PieceInfo"))? else { return Ok(None) };
    let Some(piece) = objects.dictionary(pieces.get(PIECE))? else { return Ok(None) };
    let Some(private) = objects.dictionary(piece.get("Private"))? else { return Ok(None) };
    let names = objects.array(private.get(CONTINUES))?.iter();
    let name = |name| objects.text(objects.resolve(name)?.as_string().unwrap_or_default());
    names.map(name).collect::<Result<_, _>>().map(Some)
}

/// What is known of the pages before they are read.
pub(super) struct Expected<'e> {
    pub(super) words: &'e ContinuationWords,
    /// The line at their head.
    pub(super) head: String,
    /// The page of the form after which they come, counted from 1.
    pub(super) issued_pages: usize,
    /// What their codes draw.
    pub(super) codes: &'e [Option<Vec<u8>>],
}

/// The pages of a file that hold long answers.
#[derive(Default)]
pub(super) struct Continuation {
    /// The pages, from 0.
    pub(super) pages: Vec<usize>,
    /// The numbers of their objects.
    pub(super) numbers: BTreeSet<u32>,
    /// The keys of the pages in the parent tree.
    pub(super) keys: BTreeSet<i64>,
    /// The headings and paragraphs.
    texts: BTreeSet<String>,
    /// What is said in order.
    said: Vec<String>,
    /// What can end the text in a box.
    pub(super) marks: Vec<String>,
}

impl Continuation {
    /// Finds the pages among those that were added, which must come after all pages of the form. `fields`: those of the
    /// issued form and of the file.
    pub(super) fn find(
        document: &Document<'_>,
        pages: &[Page<'_>],
        added: &[usize],
        (issued, fields): (&FieldTree<'_>, &FieldTree<'_>),
        (issued_objects, words): (&impl ObjectSource, &ContinuationWords),
    ) -> Result<Self, ReadError> {
        let mut found = Self { said: vec![words.title.clone(), words.intro.clone()], ..Self::default() };
        let mut names = None;
        for index in added.iter().copied() {
            if let Some(continued) = continued_fields(document, &pages[index])? {
                found.pages.push(index);
                found.numbers.extend(pages[index].number);
                found.keys.extend(document.entry(pages[index].entries, "StructParents")?.and_then(Object::as_integer));
                found.marks.extend(words.marks(index + 1));
                names.get_or_insert(continued);
            }
        }
        for name in names.into_iter().flatten() {
            let field = |tree: &FieldTree<'_>| tree.fields.iter().position(|field| field.attributes.name == name);
            let (Some(one), Some(other)) = (field(issued), field(fields)) else { continue };
            found.add_answer(document, (&issued.fields[one], &fields.fields[other]), (issued_objects, words))?;
        }
        found.texts = found.said.iter().cloned().collect();
        Ok(found)
    }

    fn add_answer(
        &mut self,
        document: &Document<'_>,
        (issued, returned): (&Field<'_>, &Field<'_>),
        (objects, words): (&impl ObjectSource, &ContinuationWords),
    ) -> Result<(), ReadError> {
        let mut name = None;
        for entries in issued.entries.into_iter().chain(issued.widgets.iter().map(|widget| widget.entries)) {
            name = name.or(objects.entry(entries, "TU")?.and_then(Object::as_string));
        }
        let page = issued.widgets.first().and_then(|widget| widget.pages.first()).copied().unwrap_or_default();
        self.said.push(words.heading(page + 1, &objects.text(name.unwrap_or_default())?));
        let value = look_comparison::shown_value(document, returned)?;
        self.said.extend(value.split('\n').filter(|paragraph| !paragraph.trim().is_empty()).map(str::to_owned));
        Ok(())
    }

    /// Reports whether the pages say what they should, so that it can be seen.
    pub(super) fn is_true(
        &self,
        document: &Document<'_>,
        all: &[Page<'_>],
        expected: &Expected<'_>,
    ) -> Result<bool, ReadError> {
        let (mut reader, mut body) = (AppearanceReader::default(), Vec::new());
        let said = self.said.concat();
        let is_rtl = look_comparison::has_right_to_left(&said) || look_comparison::has_right_to_left(&expected.head);
        let mut wanted = said;
        for (place, index) in self.pages.iter().enumerate() {
            let page = &all[*index];
            let (content, is_whole) = page_comparison::content_bytes(document, page)?;
            let code = match page_comparison::code(document, page)? {
                Some(Object::Stream(stream)) => Some(super::stream_hash::code_rows(document, stream)?),
                Some(_) | None => None,
            };
            let is_placed = *index == expected.issued_pages + place
                && document.array(page.entry("Annots"))?.is_empty()
                && page.entry("Rotate").is_none()
                && is_whole
                && code.is_some()
                && expected.codes.get(*index).is_some_and(|known| *known == code);
            if !is_placed || !is_plain(document, page, &content)? {
                return Ok(false);
            }
            let Some(Drawn { text, .. }) = reader.read_page(document, page.entry("Resources"), &content)? else {
                return Ok(false);
            };
            let foot = expected.words.foot(*index + 1, expected.issued_pages + self.pages.len());
            if is_rtl {
                wanted.extend([expected.head.as_str(), &foot]);
                body.extend(text);
                continue;
            }
            match look_comparison::between(&expected.head, &text, &foot) {
                Some(between) => body.extend(between),
                None => return Ok(false),
            }
        }
        Ok(look_comparison::is_whole(&wanted, &body))
    }

    /// Reports whether an element of the structure tree has nothing but what these pages show.
    pub(super) fn has_structure(&self, document: &Document<'_>, element: &Object) -> Result<bool, ReadError> {
        self.is_element(document, element, 0)
    }

    fn is_element(&self, document: &Document<'_>, element: &Object, depth: usize) -> Result<bool, ReadError> {
        document.work(1)?;
        let is_own_page = |entries: &Dictionary| {
            let page = entries.get("Pg").and_then(Object::as_reference);
            page.is_some_and(|page| self.numbers.contains(&page))
        };
        let element = document.resolve(element)?;
        if element.as_integer().is_some() {
            return Ok(depth > 0);
        }
        let Some(entries) = element.as_dictionary().filter(|_| depth <= MAX_DEPTH) else { return Ok(false) };
        if entries.is("Type", "MCR") {
            return Ok(is_own_page(entries) && entries.0.len() == 3 && entries.get("MCID").is_some());
        }
        let is_known = |(key, _): &(super::object::Name, Object)| ELEMENT_KEYS.contains(&&**key);
        let kind = document.entry(entries, "S")?.and_then(Object::as_name).unwrap_or_default();
        if !entries.0.iter().all(is_known) || !ELEMENTS.contains(&kind) {
            return Ok(false);
        }
        if entries.get("Pg").is_some() && !is_own_page(entries) {
            return Ok(false);
        }
        if let Some(text) = document.entry(entries, "ActualText")? {
            let text = document.text(text.as_string().unwrap_or_default())?;
            if !self.texts.contains(&text) {
                return Ok(false);
            }
        }
        let Some(kids) = entries.get("K") else { return Ok(false) };
        let kids = document.resolve(kids)?.as_array().unwrap_or(std::slice::from_ref(kids));
        for kid in kids {
            if !self.is_element(document, kid, depth + 1)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Reports whether a bookmark is one that leads to these pages.
    pub(super) fn has_title(&self, title: &str) -> bool {
        self.texts.contains(title)
    }
}

/// Reports whether a page is drawn so that all of it can be seen: dark letters of a legible size, line below line, on the
/// page, and nothing but its code beside them.
fn is_plain(document: &Document<'_>, page: &Page<'_>, content: &[u8]) -> Result<bool, ReadError> {
    let size = match page.entry("MediaBox") {
        Some(corners) => page_comparison::numbers(document, corners)?,
        None => return Ok(false),
    };
    let [left, bottom, right, top] = size[..] else { return Ok(false) };
    let mut parser = Parser::new(content, 0, document.budget());
    let mut operands: Vec<Object> = Vec::new();
    let (mut line, mut codes, mut moves) = (top, 0, 0);
    while let Some(token) = parser.token()? {
        let operator = match token {
            Token::Operand(operand) => {
                operands.push(operand);
                continue;
            }
            Token::Operator(operator) => operator,
        };
        let numbers: Vec<f64> = operands.iter().filter_map(Object::as_number).collect();
        let is_plain = OPERATORS.contains(&operator)
            && match operator {
                b"cm" => {
                    moves += 1;
                    moves == 1 && line >= top
                }
                b"Do" => {
                    codes += 1;
                    codes == 1 && operands.first().and_then(Object::as_name) == Some(XOBJECT_NAME.as_bytes())
                }
                b"g" | b"rg" => numbers.iter().all(|part| *part <= LIGHTEST),
                b"Tf" => numbers.first().is_some_and(|size| *size >= MIN_SIZE),
                b"Tm" => match numbers[..] {
                    [1.0, 0.0, 0.0, 1.0, x, y] => {
                        let is_below = y <= line - MIN_SIZE;
                        line = y;
                        is_below && (left..right).contains(&x) && (bottom..top).contains(&y)
                    }
                    _ => false,
                },
                b"TJ" => operands
                    .iter()
                    .flat_map(|array| array.as_array().unwrap_or_default())
                    .all(|part| part.as_number().is_none_or(|shift| shift.abs() <= MAX_SHIFT)),
                _ => true,
            };
        if !is_plain {
            return Ok(false);
        }
        operands.clear();
    }
    Ok(codes == 1)
}
