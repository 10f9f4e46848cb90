//! Finds the signed fields of a PDF and reads their signature dictionaries (ISO 32000-1, 12.8).

use super::document::Document;
use super::field_tree::FieldTree;
use super::object::{Dictionary, Object};
use super::object_source::ObjectSource;
use super::page_tree;
use crate::signature::SignatureDictionary;
use crate::submission::read_error::ReadError;

/// The maximum number of integers kept of a byte range. Four are valid; more are kept so that they are reported.
const MAX_NUMBERS: usize = 8;

/// Finds the signatures of a file.
pub(super) fn read(document: &Document<'_>) -> Result<Vec<SignatureDictionary>, ReadError> {
    let pages = page_tree::read(document)?;
    read_from(document, &FieldTree::read(document, &pages)?)
}

/// Finds the signatures among the fields of a file.
pub(super) fn read_from(document: &Document<'_>, tree: &FieldTree<'_>) -> Result<Vec<SignatureDictionary>, ReadError> {
    let mut found = Vec::new();
    for field in &tree.fields {
        if field.attributes.kind != Some(b"Sig") {
            continue;
        }
        // Signatures are not inherited: otherwise one would be that of several fields.
        let own = field.entries.into_iter().chain(field.widgets.iter().map(|widget| widget.entries));
        for entries in own {
            if let Some(value) = document.dictionary(entries.get("V"))? {
                found.push((Reader { document }).signed(field.attributes.name.clone(), value)?);
            }
        }
    }
    Ok(found)
}

struct Reader<'d, 'a> {
    document: &'d Document<'a>,
}

impl Reader<'_, '_> {
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
