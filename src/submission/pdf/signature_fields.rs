//! Finds the signed fields of a PDF and reads their signature dictionaries (ISO 32000-1, 12.8).

use std::collections::BTreeSet;

use super::document::Document;
use super::field_reader::{MAX_DEPTH, listed};
use super::object::{Dictionary, Object};
use crate::signature::SignatureDictionary;
use crate::submission::limits::MAX_WIDGETS;
use crate::submission::read_error::ReadError;

/// The maximum number of integers kept of a byte range. Four are valid; more are kept so that they are reported.
const MAX_NUMBERS: usize = 8;

/// Finds the signatures of a file.
pub(super) fn read(document: &Document<'_>) -> Result<Vec<SignatureDictionary>, ReadError> {
    let mut walk = Walk { document, visited: BTreeSet::new(), found: Vec::new() };
    for field in listed(document, document.root()?)? {
        walk.enter(field, &Inherited::default(), 0)?;
    }
    Ok(walk.found)
}

/// The entries that a field inherits from its ancestors.
#[derive(Clone, Copy, Default)]
struct Inherited<'d, 'w> {
    /// The partial name of the parent, and what the parent inherits.
    named: Option<(&'d [u8], &'w Inherited<'d, 'w>)>,
    signs: bool,
}

struct Walk<'d, 'a> {
    document: &'d Document<'a>,
    /// The object numbers of the fields visited, to stop cycles.
    visited: BTreeSet<u32>,
    found: Vec<SignatureDictionary>,
}

impl<'d> Walk<'d, '_> {
    fn fields(&mut self, fields: Option<&'d Object>, above: &Inherited<'d, '_>, depth: usize) -> Result<(), ReadError> {
        if depth > MAX_DEPTH {
            return Err(ReadError::TooDeep);
        }
        self.document.array(fields)?.iter().try_for_each(|field| self.enter(field, above, depth))
    }

    /// Visits a field, unless it was visited before.
    fn enter(&mut self, field: &'d Object, above: &Inherited<'d, '_>, depth: usize) -> Result<(), ReadError> {
        let is_new = field.as_reference().is_none_or(|number| self.visited.insert(number));
        match self.document.dictionary(Some(field).filter(|_| is_new))? {
            Some(field) => self.field(field, above, depth),
            None => Ok(()),
        }
    }

    fn field(&mut self, field: &'d Dictionary, above: &Inherited<'d, '_>, depth: usize) -> Result<(), ReadError> {
        let entry = |key| field.get(key).map(|object| self.document.resolve(object)).transpose();
        let mut here = *above;
        if let Some(Object::String(part)) = entry("T")? {
            here.named = Some((part, above));
        }
        if let Some(kind) = entry("FT")? {
            here.signs = kind.as_name() == Some(b"Sig");
        }
        // Signatures are not inherited: otherwise one would be that of several fields.
        if let Some(value) = self.document.dictionary(field.get("V").filter(|_| here.signs))? {
            let signed = self.signed(self.name(&here)?, value)?;
            if self.found.len() >= MAX_WIDGETS {
                return Err(ReadError::TooManyFields);
            }
            self.found.push(signed);
        }
        self.fields(field.get("Kids"), &here, depth + 1)
    }

    /// Returns the fully qualified name of a field.
    fn name(&self, field: &Inherited<'_, '_>) -> Result<String, ReadError> {
        let Some((part, above)) = field.named else { return Ok(String::new()) };
        let (above, part) = (self.name(above)?, self.document.text(part)?);
        self.document.budget().unpack(above.len())?;
        Ok(if above.is_empty() { part } else { format!("{above}.{part}") })
    }

    fn signed(&self, field: String, value: &Dictionary) -> Result<SignatureDictionary, ReadError> {
        let get = |key| value.get(key).map(|object| self.document.resolve(object)).transpose();
        let text = |key| match get(key)? {
            Some(Object::String(bytes)) => self.document.text(bytes).map(Some),
            Some(_) | None => Ok(None),
        };
        let filter = get("SubFilter")?.and_then(Object::as_name).map(|name| self.document.text(name)).transpose()?;
        let contents = get("Contents")?.and_then(Object::as_string).unwrap_or_default();
        self.document.budget().unpack(contents.len())?;
        Ok(SignatureDictionary {
            field,
            sub_filter: filter,
            byte_range: self.numbers(value.get("ByteRange"))?,
            contents: contents.to_vec(),
            signed_at: text("M")?,
            name: text("Name")?,
            reason: text("Reason")?,
        })
    }

    /// Reads the integers of a byte range. Anything else becomes -1, which is invalid in a byte range.
    fn numbers(&self, range: Option<&Object>) -> Result<Vec<i64>, ReadError> {
        let range = self.document.array(range)?;
        let number = |entry| Ok(self.document.resolve(entry)?.as_integer().unwrap_or(-1));
        range.iter().take(MAX_NUMBERS).map(number).collect()
    }
}
