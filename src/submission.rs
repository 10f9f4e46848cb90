//! Reads returned files in JSON, PDF, FDF or XFDF into [`RawAnswers`], which are not yet validated.
//!
//! The format of a file is determined from its content, never from its name.

use std::io::Read;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Place};

pub mod batch;
mod fault;
pub mod fdf;
mod form_fields;
pub mod json;
mod limits;
pub mod pdf;
mod raw_answers;
pub mod xfdf;

pub use limits::MAX_BYTES;
pub use raw_answers::{Channel, RECORD_FORMAT, RawAnswers};

/// Reads answers in any format from the bytes of a file. `path` is only named in findings; `channel` applies to JSON.
///
/// # Errors
/// When the file cannot be read, as [`json::read`] and [`pdf::read`] state.
pub fn read(bytes: &[u8], path: &Path, channel: Channel) -> Result<RawAnswers, Vec<Diagnostic>> {
    match Shape::of(bytes) {
        Shape::Json => json::read(bytes, path, channel),
        Shape::Pdf => pdf::read(bytes, path),
        Shape::Fdf => fdf::read(bytes, path),
        Shape::Xfdf => xfdf::read(bytes, path),
        // For a file named as a PDF, "no PDF" is a better finding than "no JSON".
        Shape::Unknown if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf")) => {
            Err(vec![fault::Fault::NotPdf.at(path)])
        }
        Shape::Unknown => json::read(bytes, path, channel),
    }
}

/// Opens a file for reading its answers, integrity and signatures, if it is a PDF.
#[must_use]
pub fn opened(bytes: &[u8]) -> Option<pdf::PdfSubmission<'_>> {
    matches!(Shape::of(bytes), Shape::Pdf).then(|| pdf::PdfSubmission::new(bytes))
}

/// The format of a file according to its first bytes.
enum Shape {
    Json,
    Pdf,
    Fdf,
    Xfdf,
    Unknown,
}

impl Shape {
    fn of(bytes: &[u8]) -> Self {
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
        match text.first() {
            // An answer in JSON may contain the signature bytes of a PDF.
            Some(b'{' | b'[') | None => Self::Json,
            Some(_) if xfdf::is(bytes) => Self::Xfdf,
            Some(_) if fdf::is(bytes) => Self::Fdf,
            Some(_) if pdf::is(bytes) => Self::Pdf,
            Some(_) => Self::Unknown,
        }
    }
}

/// Creates the finding that a file is too large, for callers that know its size before opening it.
#[must_use]
pub fn too_large(path: &Path) -> Diagnostic {
    fault::Fault::TooLarge.at(path)
}

/// Reads the bytes of a file, at most one more than [`MAX_BYTES`]. `path` is only named in findings.
///
/// # Errors
/// When reading fails.
pub fn bytes_from(reader: impl Read, path: &Path) -> Result<Vec<u8>, Vec<Diagnostic>> {
    bytes_of(reader, 0, path)
}

/// As [`bytes_from`], for a file whose `size` in bytes is known.
///
/// # Errors
/// When reading fails.
pub fn bytes_of(reader: impl Read, size: u64, path: &Path) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let expected = usize::try_from(size.min(MAX_BYTES)).unwrap_or(0);
    // Finding the end needs one byte of room behind it.
    let mut bytes = Vec::with_capacity(expected + 1);
    // One byte more than allowed is enough to recognise a file that is too large.
    match reader.take(MAX_BYTES + 1).read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(error) => {
            let place = Place::file(path);
            Err(vec![Diagnostic::error(Code::FileUnreadable, place).with("reason", error.kind())])
        }
    }
}
