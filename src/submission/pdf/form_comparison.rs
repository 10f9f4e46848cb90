//! Compares a returned PDF with the form as issued.
//!
//! Comparing bytes is not enough: a program that keeps all bytes can append another version of a page, and a program that
//! rewrites the file may have changed nothing. So fields and pages are compared in their final state.

use super::budget::Budget;
use super::document::Document;
use super::field_comparison::{self, Fields};
use super::object::{Dictionary, Object};
use super::page_comparison::{self, IssuedPages, Page};
use super::xref::XrefTable;
use crate::acroform::{FormIdentity, IDENTITY_FIELD};
use crate::integrity::{Change, IntegrityReport};
use crate::page_code::{PageCode, SymbolCache};
use crate::submission::read_error::ReadError;

/// A form as issued, with which returned files are compared.
pub struct IssuedForm {
    bytes: Vec<u8>,
    form: Form,
    /// Its cross-reference table; `None` if it is encrypted.
    table: Option<XrefTable>,
    codes: SymbolCache,
}

/// The parts of a form that are compared.
struct Form {
    fields: Fields,
    pages: Vec<Page>,
    /// The content of the identity field.
    mark: Option<FormIdentity>,
    /// Whether the file has a structure tree.
    is_tagged: bool,
    /// Whether the file contains scripts or other actions that run by themselves.
    has_script: bool,
}

impl IssuedForm {
    /// Parses the bytes of a form as bogen made it; `None` if they cannot be read.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Option<Self> {
        let document = Document::open(&bytes, &Budget::new()).ok()?;
        let form = Form::read(&document, None).ok()?;
        let table = document.into_plain_table();
        Some(Self { bytes, form, table, codes: SymbolCache::default() })
    }

    /// Reports whether a file begins with the form.
    pub(super) fn begins(&self, bytes: &[u8]) -> bool {
        bytes.starts_with(&self.bytes)
    }

    /// Returns the bytes of the form and its cross-reference table, if a file begins with the form.
    pub(super) fn beginning_of(&self, bytes: &[u8]) -> Option<(&[u8], &XrefTable)> {
        self.table.as_ref().filter(|_| self.begins(bytes)).map(|table| (&*self.bytes, table))
    }

    /// Compares a parsed file with the form. `is_kept`: the file begins with the bytes of the form.
    pub(super) fn found_in(&self, document: &Document<'_>, is_kept: bool) -> Result<IntegrityReport, ReadError> {
        let table = self.table.as_ref().filter(|_| is_kept);
        let form = Form::read(document, table.map(|table| IssuedPages { pages: &self.form.pages, table }))?;
        Ok(IntegrityReport::new(is_kept, self.form.changes(&form, &self.codes)))
    }
}

impl Form {
    /// Reads what makes up a form. `issued`: the pages of the issued form, if the file begins with its bytes.
    fn read(document: &Document<'_>, issued: Option<IssuedPages<'_>>) -> Result<Self, ReadError> {
        let root = document.root()?;
        let (pages, annotations) = page_comparison::read(document, root, issued)?;
        let fields = field_comparison::read(document, root, &annotations)?;
        let names = document.dictionary(root.get("Names"))?;
        let runs_by_name = names.is_some_and(|names| names.get("JavaScript").is_some());
        let opens = document.dictionary(root.get("OpenAction"))?.is_some();
        // Programs that support XFA show such a form instead of the AcroForm.
        let has_other_form = document.dictionary(root.get("AcroForm"))?.is_some_and(|form| form.get("XFA").is_some());
        Ok(Self {
            mark: mark(document, root)?,
            is_tagged: document.dictionary(root.get("StructTreeRoot"))?.is_some(),
            has_script: fields.has_script
                || opens
                || root.get("AA").is_some()
                || runs_by_name
                || has_other_form
                || pages.iter().any(|page| page.has_script),
            fields,
            pages,
        })
    }

    /// Lists the differences of `other` from this form.
    fn changes(&self, other: &Self, codes: &SymbolCache) -> Vec<Change> {
        let mut changes = self.fields.changes(&other.fields);
        if self.pages.len() != other.pages.len() {
            changes.push(Change::PageCount { pages: other.pages.len() });
        }
        // A copy has other page codes than the blank form.
        let copied = self.code_of(other).map(|code| codes.pages(&code, self.pages.len()).unwrap_or_default());
        for (index, (here, there)) in self.pages.iter().zip(&other.pages).enumerate() {
            let drawing = match &copied {
                Some(symbols) => symbols.get(index).map(|symbol| &*symbol.rows),
                None => here.drawing(),
            };
            changes.extend(here.changes(there, index + 1, drawing));
        }
        changes.extend((other.has_script && !self.has_script).then_some(Change::Script));
        changes.extend((self.is_tagged && !other.is_tagged).then_some(Change::TagsLost));
        changes
    }

    /// Returns what the code of the first page must say in `other`, if it is a copy of this form.
    fn code_of(&self, other: &Self) -> Option<PageCode> {
        let copy = other.mark.as_ref()?.copy.clone()?;
        let FormIdentity { form, version, language, .. } = self.mark.clone()?;
        Some(PageCode { form, version, language, page: 1, copy: Some(copy) })
    }
}

/// Reads the identity field, which is the last field of forms made by bogen.
fn mark(document: &Document<'_>, root: &Dictionary) -> Result<Option<FormIdentity>, ReadError> {
    let Some(form) = document.dictionary(root.get("AcroForm"))? else { return Ok(None) };
    for field in document.array(form.get("Fields"))?.iter().rev() {
        let Some(field) = document.dictionary(Some(field))? else { continue };
        let text = |key| field.get(key).and_then(Object::as_string).map(|text| document.text(text)).transpose();
        if text("T")?.is_some_and(|name| name == IDENTITY_FIELD) {
            return Ok(text("V")?.and_then(|value| FormIdentity::parse(&value)));
        }
    }
    Ok(None)
}
