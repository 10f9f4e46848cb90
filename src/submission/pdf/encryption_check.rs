//! Checks that an encrypted file says unambiguously how it is encrypted (ISO 32000-1, 7.6).

use super::document::Document;
use super::object::{Dictionary, Object};
use super::object_source::ObjectSource;
use super::strict_syntax::{Strictly, because};
use crate::integrity::Irregularity;

/// Checks the encryption of a file, if it is encrypted.
pub(super) fn check(document: &Document<'_>) -> Strictly<()> {
    let trailer = &document.table.trailer;
    let Some(encrypt) = trailer.get("Encrypt") else { return Ok(()) };
    let encrypt = document.dictionary(Some(encrypt)).map_err(because)?.ok_or(Irregularity::Encryption)?;
    let with_root = |section: &&super::xref::Section| section.trailer.get("Root").is_some();
    let sections = document.table.sections.iter().filter(with_root);
    let is_same = sections.into_iter().all(|section| {
        section.trailer.get("Encrypt") == trailer.get("Encrypt") && first_id(&section.trailer) == first_id(trailer)
    });
    let version = encrypt.get("V").and_then(Object::as_count);
    let is_usual = match version {
        Some(1 | 2) => encrypt.get("CF").is_none(),
        Some(4 | 5) => has_one_filter(document, encrypt)?,
        Some(_) | None => false,
    };
    if is_same && is_usual && encrypt.is("Filter", "Standard") { Ok(()) } else { Err(Irregularity::Encryption) }
}

fn first_id(trailer: &Dictionary) -> Option<&Object> {
    trailer.get("ID").and_then(Object::as_array).and_then(<[_]>::first)
}

/// Reports whether everything is encrypted in the same way.
fn has_one_filter(document: &Document<'_>, encrypt: &Dictionary) -> Strictly<bool> {
    let name = |key| encrypt.get(key).and_then(Object::as_name);
    let filters = document.dictionary(encrypt.get("CF")).map_err(because)?;
    let filters: Vec<_> = filters.iter().flat_map(|filters| &filters.0).collect();
    let [(key, filter)] = filters[..] else { return Ok(false) };
    let filter = document.dictionary(Some(filter)).map_err(because)?;
    let is_known = filter.is_some_and(|filter| ["V2", "AESV2", "AESV3"].iter().any(|method| filter.is("CFM", method)));
    let is_all = name("StmF") == Some(key) && name("StrF") == Some(key);
    Ok(is_known && is_all && encrypt.get("EFF").is_none_or(|other| other.as_name() == Some(key)))
}
