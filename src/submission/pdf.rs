//! Reads answers from a returned PDF: a form that was filled in and saved with any program.
//!
//! Nothing in the file is trusted, and objects are parsed only when they are needed. All costs are limited in advance
//! ([`MAX_BYTES`], [`MAX_PAGES`], [`MAX_OBJECTS`], [`MAX_UNPACKED`], [`MAX_NESTING`], and the total work). The limits
//! are counted, not timed, so the same file always gives the same result. `lopdf` decrypts encrypted files.
//!
//! [`crate::acroform`] defines the names of the fields. Their values become the same answers that the HTML form saves.

use std::path::Path;

use super::raw_answers::RawAnswers;
use crate::diagnostic::Diagnostic;

mod appearance;
mod budget;
mod button_states;
mod ccitt;
mod cipher;
mod content_hash;
mod continuation;
mod continuation_page;
mod document;
mod drawing;
mod drawing_comparison;
mod drawing_reader;
mod encryption_check;
mod field_comparison;
mod field_reader;
mod field_tree;
mod file_layout;
mod filter;
mod font_encoding;
mod form_comparison;
mod form_groups;
mod issued_objects;
mod look_comparison;
mod metadata;
mod object;
mod object_comparison;
mod object_source;
mod object_stream;
mod outline_comparison;
mod page_comparison;
mod page_tree;
mod parser;
mod pdf_submission;
mod signature_fields;
mod stream_data;
mod stream_hash;
mod strict_reading;
mod strict_syntax;
mod structure_comparison;
mod text_string;
mod validation_update;
mod xref;
mod xref_rebuild;

pub use super::limits::{MAX_BYTES, MAX_NESTING, MAX_OBJECTS, MAX_PAGES, MAX_UNPACKED};
pub use form_comparison::IssuedForm;
pub use pdf_submission::{PdfForm, PdfSubmission, signatures};

pub(super) use budget::Budget;
pub(super) use document::{Document, begins};
pub(super) use field_tree::MAX_DEPTH as MAX_FIELD_DEPTH;
pub(super) use object::{Dictionary, Object};
pub(super) use object_source::ObjectSource;
pub(super) use text_string::{decode_utf_8, with_plain_line_ends};

/// Reads the answers from the bytes of a PDF. `path` is only named in findings.
///
/// # Errors
/// When the file exceeds a limit, is not a PDF, is truncated, damaged or encrypted, has no form fields, or was not
/// made by bogen, or when the identity field is missing or damaged.
pub fn read(bytes: &[u8], path: &Path) -> Result<RawAnswers, Vec<Diagnostic>> {
    PdfSubmission::new(bytes).answers(path)
}

/// Reports whether these are the bytes of a PDF.
#[must_use]
pub fn is(bytes: &[u8]) -> bool {
    begins(bytes, b"%PDF-").is_some()
}
