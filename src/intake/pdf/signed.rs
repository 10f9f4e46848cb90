//! The signatures of a PDF: the fields that were signed, and what their dictionaries say (ISO 32000-1, 12.8).

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::budget::Budget;
use super::document::Document;
use super::fields::MAX_DEPTH;
use super::object::{Dictionary, Object};
use super::{MAX_BYTES, begins};
use crate::intake::fault::Fault;
use crate::signature::{self, Signature, Signed};

/// How many numbers of a byte range are kept. Four are right; more are kept to be called wrong.
const MAX_NUMBERS: usize = 8;

/// Checks the signatures of a PDF, in the order of its fields; nothing if the file cannot be read. Fields that nobody has
/// signed yet are left out.
#[must_use]
pub fn signatures(bytes: &[u8]) -> Option<Vec<Signature>> {
    if bytes.len() as u64 > MAX_BYTES {
        return None;
    }
    let bytes = &bytes[begins(bytes, b"%PDF-")?..];
    let budget = Budget::new();
    let signed = collect(bytes, &budget).ok()?;
    let checked = signature::verify_all(bytes, &signed).into_iter().zip(&signed);
    Some(checked.map(|(found, signed)| if is_moved(bytes, signed, &budget) { found.moved() } else { found }).collect())
}

/// Says whether something was added after a signature and made it that of another field.
fn is_moved(bytes: &[u8], signed: &Signed, budget: &Budget) -> bool {
    let Some(revision) = signature::signed_revision(bytes, signed) else { return false };
    if revision.len() == bytes.len() {
        return false;
    }
    !collect(revision, budget).is_ok_and(|then| then.iter().any(|then| then.is_same(signed)))
}

/// Finds the signatures of a file.
fn collect(bytes: &[u8], budget: &Budget) -> Result<Vec<Signed>, Fault> {
    match Document::open(bytes, budget).and_then(|document| read(&document)) {
        Err(Fault::Damaged) => Document::rebuild(bytes, budget).and_then(|document| read(&document)),
        read => read,
    }
}

fn read(document: &Document<'_>) -> Result<Vec<Signed>, Fault> {
    let root = document.root()?;
    let mut walk = Walk { document, seen: BTreeSet::new(), found: Vec::new() };
    if let Some(form) = document.dictionary(root.get("AcroForm"))? {
        walk.fields(form.get("Fields"), &Above::default(), 0)?;
    }
    Ok(walk.found)
}

/// What a field takes over from those above it.
#[derive(Clone, Default)]
struct Above {
    name: String,
    signs: bool,
}

struct Walk<'d, 'a> {
    document: &'d Document<'a>,
    /// The numbers of the fields that were looked at, so that none leads back to itself.
    seen: BTreeSet<u32>,
    found: Vec<Signed>,
}

impl Walk<'_, '_> {
    fn fields(&mut self, fields: Option<&Object>, above: &Above, depth: usize) -> Result<(), Fault> {
        if depth > MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        for field in self.document.array(fields)?.iter() {
            let is_new = field.as_reference().is_none_or(|number| self.seen.insert(number));
            if let Some(field) = self.document.dictionary(Some(field).filter(|_| is_new))? {
                self.field(&field, above, depth)?;
            }
        }
        Ok(())
    }

    fn field(&mut self, field: &Dictionary, above: &Above, depth: usize) -> Result<(), Fault> {
        let own = |key| field.get(key).map(|object| self.document.resolve(object)).transpose();
        let mut here = above.clone();
        if let Some(Object::String(part)) = own("T")?.as_deref() {
            here.name = self.joined(&above.name, &self.document.text(part)?)?;
        }
        if let Some(kind) = own("FT")? {
            here.signs = kind.as_name() == Some(b"Sig");
        }
        // A signature counts where it stands. Handed down, it would be that of several fields.
        if let Some(value) = self.document.dictionary(field.get("V").filter(|_| here.signs))? {
            let signed = self.signed(here.name.clone(), &value)?;
            self.found.push(signed);
        }
        self.fields(field.get("Kids"), &here, depth + 1)
    }

    /// Joins the name of a field to those above it.
    fn joined(&self, above: &str, part: &str) -> Result<String, Fault> {
        self.document.budget().unpack(above.len())?;
        Ok(if above.is_empty() { part.to_owned() } else { format!("{above}.{part}") })
    }

    fn signed(&self, field: String, value: &Dictionary) -> Result<Signed, Fault> {
        let get = |key| value.get(key).map(|object| self.document.resolve(object)).transpose();
        let text = |key| match get(key)?.as_deref() {
            Some(Object::String(bytes)) => self.document.text(bytes).map(Some),
            Some(_) | None => Ok(None),
        };
        let filter = get("SubFilter")?;
        let filter = filter.as_deref().and_then(Object::as_name).map(|name| self.document.text(name)).transpose()?;
        let contents = get("Contents")?;
        let contents = contents.as_deref().and_then(Object::as_string).unwrap_or_default();
        self.document.budget().unpack(contents.len())?;
        Ok(Signed {
            field,
            sub_filter: filter,
            byte_range: self.numbers(value.get("ByteRange"))?,
            contents: contents.to_vec(),
            signed_at: text("M")?,
            name: text("Name")?,
            reason: text("Reason")?,
        })
    }

    /// Reads the numbers of a byte range. What is no whole number becomes -1, which no byte range can have.
    fn numbers(&self, range: Option<&Object>) -> Result<Vec<i64>, Fault> {
        let range = self.document.array(range)?;
        let number = |entry| self.document.resolve(entry).map(Cow::into_owned);
        range.iter().take(MAX_NUMBERS).map(|entry| Ok(number(entry)?.as_integer().unwrap_or(-1))).collect()
    }
}
