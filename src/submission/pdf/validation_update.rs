//! Whether what was added behind a signature only serves to validate it in later years: certificates, what was said of them
//! then, and time stamps of the whole file (ETSI EN 319 142-1, 5.4 and 5.5).

use super::document::Document;
use super::metadata::Metadata;
use super::object::{Dictionary, Object};
use super::object_source::ObjectSource;
use super::page_tree;
use super::xref::{XrefEntry, XrefTable};
use crate::submission::read_error::ReadError;

/// The entries of the catalog that such an update brings or changes.
const CATALOG_KEYS: [&[u8]; 4] = [b"DSS", b"Extensions", b"Version", b"AcroForm"];

/// The entries of the form's dictionary that such an update changes.
const FORM_KEYS: [&[u8]; 2] = [b"Fields", b"SigFlags"];

/// Reports whether a file has nothing but that beyond its signed revision.
pub(super) fn is_all(then: &Document<'_>, now: &Document<'_>) -> Result<bool, ReadError> {
    let (Some(signed), Some(table)) = (then.plain_table(), now.plain_table()) else { return Ok(false) };
    if then.root_reference() != now.root_reference() {
        return Ok(false);
    }
    let update = Update { then, now };
    let explained = update.explained()?;
    // What is added among the old numbers might be what something already refers to.
    for number in signed.numbers() {
        now.work(1)?;
        let is_same = is_same_entry(signed, table, number) || !then.has(number) && !now.has(number);
        if !is_same && !explained.contains(&number) {
            return Ok(false);
        }
    }
    update.is_harmless()
}

/// Reports whether an object is where it was.
fn is_same_entry(signed: &XrefTable, table: &XrefTable, number: u32) -> bool {
    let entry = signed.entry(number);
    let holder = match entry {
        XrefEntry::In(stream) => Some(stream),
        XrefEntry::Absent | XrefEntry::Free | XrefEntry::At(_) => None,
    };
    table.entry(number) == entry && holder.is_none_or(|holder| table.entry(holder) == signed.entry(holder))
}

/// Two revisions of a file.
struct Update<'u, 'a, 'b> {
    then: &'u Document<'a>,
    now: &'u Document<'b>,
}

impl Update<'_, '_, '_> {
    /// Lists the objects that such an update writes anew. What they say is compared one by one.
    fn explained(&self) -> Result<Vec<u32>, ReadError> {
        let root = self.then.root()?;
        let form = root.get("AcroForm");
        let fields = self.then.dictionary(form)?.and_then(|form| form.get("Fields"));
        let info = self.then.table.trailer.get("Info");
        let mut explained = vec![self.then.root_reference(), info, root.get("Metadata"), form, fields, root.get("DSS")];
        let store = self.then.dictionary(root.get("DSS"))?;
        let parts = store.into_iter().flat_map(|store| &store.0);
        explained.extend(parts.map(|(_, part)| Some(part)));
        let mut numbers: Vec<u32> = explained.into_iter().flatten().filter_map(Object::as_reference).collect();
        for page in page_tree::read(self.then)? {
            numbers.extend(page.number);
            numbers.extend(page.entries.get("Annots").and_then(Object::as_reference));
        }
        Ok(numbers)
    }

    /// Reports whether what these objects say has only grown by time stamps and what validates signatures.
    fn is_harmless(&self) -> Result<bool, ReadError> {
        let (one, other) = (self.then.root()?, self.now.root()?);
        // Programs write down when they changed the file.
        let is_same_title = Metadata::read(self.then)?.is_kept_in(&Metadata::read(self.now)?);
        if !has_same_entries(one, other, &CATALOG_KEYS) || !is_same_title {
            return Ok(false);
        }
        let nothing = Dictionary::default();
        let form = self.then.dictionary(one.get("AcroForm"))?.unwrap_or(&nothing);
        let form_now = self.now.dictionary(other.get("AcroForm"))?.unwrap_or(&nothing);
        if !has_same_entries(form, form_now, &FORM_KEYS) || !self.grows(form.get("Fields"), form_now.get("Fields"))? {
            return Ok(false);
        }
        let (pages, pages_now) = (page_tree::read(self.then)?, page_tree::read(self.now)?);
        for (page, page_now) in pages.iter().zip(&pages_now) {
            let is_same =
                page.number == page_now.number && has_same_entries(page.entries, page_now.entries, &[b"Annots"]);
            if !is_same || !self.grows(page.entries.get("Annots"), page_now.entries.get("Annots"))? {
                return Ok(false);
            }
        }
        Ok(pages.len() == pages_now.len())
    }

    /// Reports whether a list has only grown by fields of time stamps.
    fn grows(&self, then: Option<&Object>, now: Option<&Object>) -> Result<bool, ReadError> {
        let (then, now) = (self.then.array(then)?, self.now.array(now)?);
        let Some(added) = now.strip_prefix(then) else { return Ok(false) };
        for field in added {
            if !self.is_time_stamp(field)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn is_time_stamp(&self, field: &Object) -> Result<bool, ReadError> {
        let is_new = field.as_reference().is_some_and(|number| !self.then.has(number));
        let Some(field) = self.now.dictionary(Some(field))?.filter(|_| is_new) else { return Ok(false) };
        let value = self.now.dictionary(field.get("V"))?;
        let is_stamp = value.is_some_and(|value| value.is("SubFilter", "ETSI.RFC3161"));
        Ok(is_stamp && field.is("FT", "Sig") && field.get("Kids").is_none() && field.get("Parent").is_none())
    }
}

/// Reports whether two dictionaries are the same but for these keys.
fn has_same_entries(one: &Dictionary, other: &Dictionary, except: &[&[u8]]) -> bool {
    let has_all = |one: &Dictionary, other: &Dictionary| {
        one.0.iter().filter(|(key, _)| !except.contains(&&**key)).all(|(key, object)| {
            other.0.iter().rfind(|(name, _)| **name == **key).is_some_and(|(_, found)| found == object)
        })
    };
    has_all(one, other) && has_all(other, one)
}
