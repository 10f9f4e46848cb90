//! Answers in a PDF: a form that was filled in, with whichever program, and saved.
//!
//! Nothing of a file is believed, and nothing is read that is not needed: the tables that say where things are, then the
//! fields. Everything that a file may cost is limited beforehand ([`MAX_BYTES`], [`MAX_PAGES`], [`MAX_OBJECTS`],
//! [`MAX_UNPACKED`], [`MAX_NESTING`], and the work in all). The limits are counted and not timed, so the same file always
//! ends the same way. The objects are read by a reader of our own, because it reads only what it is asked for, and stops
//! where it is told to. What is encrypted is decrypted by `lopdf`.
//!
//! The fields are called as [`crate::widget`] says. What they hold becomes the same answers as the HTML form saves.

use std::path::Path;

use super::fault::Fault;
use super::form_fields::Widget;
use super::raw_answers::RawAnswers;
use crate::diagnostic::Diagnostic;
use crate::widget::MARK;

mod blank;
mod budget;
mod cipher;
mod document;
mod fax;
mod fields;
mod filter;
mod name;
mod object;
mod opened;
mod pages;
mod places;
mod rebuild;
mod signed;
mod states;
mod syntax;
mod text;
mod xref;

pub use super::limits::{MAX_BYTES, MAX_NESTING, MAX_OBJECTS, MAX_PAGES, MAX_UNPACKED};
pub use blank::Blank;
pub use opened::Opened;
pub use signed::signatures;

pub(super) use budget::Budget;
pub(super) use document::Document;
pub(super) use fields::MAX_DEPTH as MAX_FIELD_DEPTH;
pub(super) use object::{Dictionary, Object};
pub(super) use text::{decode_utf_8, with_plain_line_ends};

/// How far from the beginning of a file its first line may stand.
const HEAD: usize = 1024;

/// Reads the answers from the bytes of a PDF. `path` is only named in findings.
///
/// # Errors
/// With what is wrong with the file as such: too large in one way or another, no PDF, cut off, damaged, encrypted, no
/// form, no form of ours, no word about which of ours it is.
pub fn read(bytes: &[u8], path: &Path) -> Result<RawAnswers, Vec<Diagnostic>> {
    Opened::new(bytes).answers(path)
}

/// Says whether these are the bytes of a PDF.
#[must_use]
pub fn is(bytes: &[u8]) -> bool {
    begins(bytes, b"%PDF-").is_some()
}

/// Says where a PDF begins within the bytes, if it is one. Some mail programs put lines before it.
pub(super) fn begins(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes[..bytes.len().min(HEAD)].windows(word.len()).position(|window| window == word)
}

/// Reads the fields of an opened file, or says what it is instead of a form of ours.
fn form(document: &Document<'_>) -> Result<Vec<Widget>, Fault> {
    let root = document.root()?;
    let pages = document.dictionary(root.get("Pages"))?.ok_or(Fault::Damaged)?;
    if pages.get("Count").and_then(Object::as_count).is_some_and(|pages| pages > MAX_PAGES) {
        return Err(Fault::TooManyPages);
    }
    let form = document.dictionary(root.get("AcroForm"))?;
    let entry = |key| form.and_then(|form| form.get(key));
    let widgets = fields::read(document, document.array(entry("Fields"))?)?;
    if widgets.iter().any(|widget| widget.name == MARK) {
        return Ok(widgets);
    }
    let is_ours = is_ours(document)?;
    Err(match (entry("XFA"), widgets.is_empty()) {
        (Some(_), _) => Fault::Xfa,
        (None, true) if is_ours => Fault::Flattened,
        (None, true) => Fault::NoFields,
        (None, false) if is_ours => Fault::NoMark,
        (None, false) => Fault::Foreign,
    })
}

/// Says whether the file says that it was made by bogen.
fn is_ours(document: &Document<'_>) -> Result<bool, Fault> {
    let info = document.info()?;
    for key in ["Creator", "Producer"] {
        let text = info.and_then(|info| info.get(key));
        if let Some(Object::String(text)) = text.map(|text| document.resolve(text)).transpose()?
            && document.text(text)?.starts_with("bogen ")
        {
            return Ok(true);
        }
    }
    Ok(false)
}
