//! The form as it was handed out, and what became of it in a file that came back.
//!
//! Bytes alone do not tell: a program that keeps all of them can put another page behind them, and one that writes all
//! of them anew may have changed nothing. So fields and pages are compared as they stand in the end. Only where the bytes
//! are kept and nothing behind them concerns a page, the page need not be looked at.

use std::collections::BTreeMap;

use super::budget::Budget;
use super::document::Document;
use super::pages::{self, Page};
use super::places::{self, Field};
use crate::intake::fault::Fault;
use crate::record::{Change, Evidence};

/// A form as it was handed out.
pub struct Blank {
    bytes: Vec<u8>,
    form: Form,
}

/// What makes up a form: what it asks, and what it says.
struct Form {
    fields: BTreeMap<String, Field>,
    pages: Vec<Page>,
    /// Whether programs that read aloud are told the order of the page.
    is_tagged: bool,
    /// Whether something runs by itself.
    has_script: bool,
}

impl Blank {
    /// Takes the bytes of a form as bogen made it; nothing if they cannot be read.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Option<Self> {
        let budget = Budget::new();
        let form = Document::open(&bytes, &budget).and_then(|document| Form::read(&document.whole(), None)).ok()?;
        Some(Self { bytes, form })
    }

    /// Compares a file that came back with the form as it was handed out; nothing if the file cannot be read.
    #[must_use]
    pub fn compare(&self, bytes: &[u8]) -> Option<Evidence> {
        let is_kept = bytes.starts_with(&self.bytes);
        let known = is_kept.then_some((self.bytes.len(), self.form.pages.as_slice()));
        let budget = Budget::new();
        let read =
            |document: Result<Document<'_>, Fault>| document.and_then(|document| Form::read(&document.whole(), known));
        let form = match read(Document::open(bytes, &budget)) {
            Err(Fault::Damaged) => read(Document::rebuild(bytes, &budget)),
            form => form,
        };
        form.ok().map(|form| Evidence::new(is_kept, self.form.changes(&form)))
    }
}

impl Form {
    /// Reads what makes up a form. `known` are the length and the pages of the form that the file begins with.
    fn read(document: &Document<'_>, known: Option<(usize, &[Page])>) -> Result<Self, Fault> {
        let root = document.root()?;
        let (pages, notes) = pages::read(document, &root, known)?;
        let (fields, field_scripts) = places::read(document, &root, &notes)?;
        let names = document.dictionary(root.get("Names"))?.map(std::borrow::Cow::into_owned).unwrap_or_default();
        let opens = document.dictionary(root.get("OpenAction"))?.is_some();
        Ok(Self {
            fields,
            pages,
            is_tagged: document.dictionary(root.get("StructTreeRoot"))?.is_some(),
            has_script: field_scripts || opens || root.get("AA").is_some() || names.get("JavaScript").is_some(),
        })
    }

    /// Lists what is not in `other` as it is here.
    fn changes(&self, other: &Self) -> Vec<Change> {
        let mut changes = self.changes_of_fields(other);
        if self.pages.len() != other.pages.len() {
            changes.push(Change::PageCount { pages: other.pages.len() });
        }
        for (number, (here, there)) in (1..).zip(self.pages.iter().zip(&other.pages)) {
            changes.extend(here.changes(there, number));
        }
        changes.extend((other.has_script && !self.has_script).then_some(Change::Script));
        changes.extend((self.is_tagged && !other.is_tagged).then_some(Change::TagsLost));
        changes
    }

    fn changes_of_fields(&self, other: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        for (name, here) in &self.fields {
            let field = name.clone();
            match other.fields.get(name) {
                None => changes.push(Change::FieldMissing { field }),
                Some(there) if !here.is_shaped_as(there) => changes.push(Change::FieldReshaped { field }),
                Some(there) if here.labels != there.labels => changes.push(Change::FieldRelabelled { field }),
                Some(_) => {}
            }
        }
        let added = other.fields.keys().filter(|name| !self.fields.contains_key(*name));
        changes.extend(added.map(|name| Change::FieldAdded { field: name.clone() }));
        changes
    }
}
