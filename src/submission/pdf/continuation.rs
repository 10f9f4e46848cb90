//! The pages at the end of a copy with the answers that do not fit into their boxes. A page that says anything else than the
//! form, the values of its fields and the words of such pages, or says it so that it may not be seen, is not one of them.

use std::collections::BTreeSet;

use super::appearance::AppearanceReader;
use super::continuation_page;
use super::document::Document;
use super::field_tree::{Field, FieldTree};
use super::issued_objects::IssuedObjects;
use super::look_comparison;
use super::object::{Dictionary, Name, Object};
use super::object_comparison::STRUCTURE_KEYS;
use super::object_source::ObjectSource;
use super::page_comparison;
use super::page_tree::Page;
use crate::continuation::{BESIDE_CODE, CONTINUES, ContinuationWords, PIECE};
use crate::integrity::Change;
use crate::submission::read_error::ReadError;

/// The elements of their structure, and the entries that these have.
const ELEMENTS: [&[u8]; 4] = [b"Sect", b"H2", b"H3", b"P"];
const ELEMENT_KEYS: [&[u8]; 6] = [b"Type", b"S", b"P", b"K", b"Pg", b"ActualText"];

/// The greatest nesting depth of their structure.
const MAX_DEPTH: usize = 8;

/// Returns the names of the fields whose answers a page holds in full; `None` if it is no such page. They are beside the page
/// and, because programs that put pages into a new file drop that, beside the image of its code.
pub(super) fn continued_fields<S: ObjectSource>(
    objects: &S,
    page: &Page<'_>,
) -> Result<Option<Vec<String>>, ReadError> {
    let pieces = objects.dictionary(page.entries.get("PieceInfo"))?;
    let piece = objects.dictionary(pieces.and_then(|pieces| pieces.get(PIECE)))?;
    let private = objects.dictionary(piece.and_then(|piece| piece.get("Private")))?;
    let image = objects.dictionary(page_comparison::code(objects, page)?)?;
    let beside_page = private.and_then(|private| private.get(CONTINUES));
    let Some(names) = beside_page.or_else(|| image.and_then(|image| image.get(BESIDE_CODE))) else { return Ok(None) };
    let name = |name| objects.text(objects.resolve(name)?.as_string().unwrap_or_default());
    objects.array(Some(names))?.iter().map(name).collect::<Result<_, _>>().map(Some)
}

/// What is known of the pages before they are read.
pub(super) struct Expected<'e> {
    pub(super) words: &'e ContinuationWords,
    /// The line at their head.
    pub(super) head: String,
    /// The page of the form after which they come, counted from 1.
    pub(super) issued_pages: usize,
    /// The form, and its first page, which is as large as they are.
    pub(super) first: (&'e IssuedObjects, &'e Page<'e>),
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
        self.said.push(words.heading(&issued.attributes.name, page + 1, &objects.text(name.unwrap_or_default())?));
        let value = look_comparison::shown_value(document, returned)?;
        self.said.extend(value.split('\n').filter(|paragraph| !paragraph.trim().is_empty()).map(str::to_owned));
        Ok(())
    }

    /// Compares the pages with what they should say, and so that it can be seen.
    pub(super) fn changes(
        &self,
        document: &Document<'_>,
        all: &[Page<'_>],
        expected: &Expected<'_>,
    ) -> Result<Vec<Change>, ReadError> {
        let (mut reader, mut drawn, mut changes) = (AppearanceReader::default(), Vec::new(), Vec::new());
        for (place, index) in self.pages.iter().enumerate() {
            let page = &all[*index];
            let is_plain = *index == expected.issued_pages + place && is_plain(document, page, expected)?;
            let content = continuation_page::read(document, &mut reader, page)?.filter(|_| is_plain);
            let is_coded = page_comparison::code_rows(document, page)?
                .is_some_and(|code| expected.codes.get(*index).is_some_and(|known| known.as_ref() == Some(&code)));
            if !is_coded || content.as_ref().is_some_and(|content| content.codes != 1) {
                changes.push(Change::PageLook { page: index + 1 });
            }
            drawn.extend(content.map(|content| (*index, content.text)));
        }
        let is_told = drawn.len() == self.pages.len() && self.is_told(&drawn, expected);
        changes.extend(self.pages.first().filter(|_| !is_told).map(|first| Change::Continuation { page: first + 1 }));
        Ok(changes)
    }

    /// Reports whether the pages say all that they should, and nothing else. `drawn`: the text of each of them.
    fn is_told(&self, drawn: &[(usize, Vec<Option<char>>)], expected: &Expected<'_>) -> bool {
        let mut wanted = self.said.concat();
        let is_rtl = [&wanted, &expected.head].into_iter().any(|text| look_comparison::has_right_to_left(text));
        let mut body = Vec::new();
        for (index, text) in drawn {
            let foot = expected.words.foot(index + 1, expected.issued_pages + self.pages.len());
            if is_rtl {
                wanted.extend([expected.head.as_str(), &foot]);
                body.extend(text);
                continue;
            }
            match look_comparison::between(&expected.head, text, &foot) {
                Some(between) => body.extend(between),
                None => return false,
            }
        }
        look_comparison::is_whole(&wanted, &body)
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
        let is_known = |(key, _): &(Name, Object)| ELEMENT_KEYS.contains(&&**key);
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

/// Reports whether a page has the size of the form, and nothing lies on it or runs when it is shown.
fn is_plain(document: &Document<'_>, page: &Page<'_>, expected: &Expected<'_>) -> Result<bool, ReadError> {
    let (form, first) = expected.first;
    let is_known = |(key, _): &(Name, Object)| {
        let key = &&**key;
        *key != b"AA" && (page_comparison::OWN_KEYS.contains(key) || STRUCTURE_KEYS.contains(key))
    };
    Ok(page.entries.0.iter().all(is_known)
        && document.array(page.entry("Annots"))?.is_empty()
        && page_comparison::turn(document, page)? == 0
        && page_comparison::has_same_boxes(form, first, document, page)?)
}
