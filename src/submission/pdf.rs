//! Answers in a PDF: a form that was filled in, with whichever program, and saved.
//!
//! Nothing of a file is believed, and nothing is read that is not needed: the tables that say where things are, then the
//! fields. Everything that a file may cost is limited beforehand ([`MAX_BYTES`], [`MAX_PAGES`], [`MAX_OBJECTS`],
//! [`MAX_UNPACKED`], [`MAX_NESTING`], and the work in all). The limits are counted and not timed, so the same file always
//! ends the same way. The objects are read by a reader of our own, because it reads only what it is asked for, and stops
//! where it is told to. What is encrypted is decrypted by `lopdf`.
//!
//! The fields are called as [`crate::acroform`] says. What they hold becomes the same answers as the HTML form saves.

use std::path::Path;

use super::raw_answers::RawAnswers;
use crate::diagnostic::Diagnostic;

mod budget;
mod button_states;
mod ccitt;
mod cipher;
mod document;
mod field_comparison;
mod field_reader;
mod filter;
mod issued_form;
mod object;
mod object_stream;
mod page_comparison;
mod parser;
mod pdf_submission;
mod signature_fields;
mod stream_data;
mod text_string;
mod xref;
mod xref_rebuild;

pub use super::limits::{MAX_BYTES, MAX_NESTING, MAX_OBJECTS, MAX_PAGES, MAX_UNPACKED};
pub use issued_form::IssuedForm;
pub use pdf_submission::{PdfSubmission, signatures};

pub(super) use budget::Budget;
pub(super) use document::{Document, begins};
pub(super) use field_reader::MAX_DEPTH as MAX_FIELD_DEPTH;
pub(super) use object::{Dictionary, Object};
pub(super) use text_string::{decode_utf_8, with_plain_line_ends};

/// Reads the answers from the bytes of a PDF. `path` is only named in findings.
///
/// # Errors
/// With what is wrong with the file as such: too large in one way or another, no PDF, cut off, damaged, encrypted, no
/// form, no form of ours, no word about which of ours it is.
pub fn read(bytes: &[u8], path: &Path) -> Result<RawAnswers, Vec<Diagnostic>> {
    PdfSubmission::new(bytes).answers(path)
}

/// Says whether these are the bytes of a PDF.
#[must_use]
pub fn is(bytes: &[u8]) -> bool {
    begins(bytes, b"%PDF-").is_some()
}
