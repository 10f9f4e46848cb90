//! Reads returned files in JSON, PDF, FDF or XFDF into [`RawAnswers`], which are not yet validated.
//!
//! The format of a file is determined from its content, never from its name.

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Place};

pub mod batch;
mod bytes;
mod container;
mod enclosed_file;
pub mod fdf;
mod file_trace;
mod foreign_format;
mod form_fields;
pub mod json;
mod limits;
pub mod pdf;
mod raw_answers;
mod read_error;
pub mod xfdf;
mod zip;

pub use bytes::{bytes_from, bytes_of};
pub use container::{Inner, is_container, is_incidental, note_on_other_file, visit_files};
pub use enclosed_file::{EnclosedFile, EnclosedFiles};
pub use file_trace::FileTrace;
pub use limits::{MAX_BYTES, MAX_CONTAINER_BYTES};
pub use raw_answers::{Channel, RECORD_FORMAT, RawAnswers};

use foreign_format::ForeignFormat;

/// Reads answers in any format from the bytes of a file. `path` is only named in findings; `channel` applies to JSON.
///
/// # Errors
/// When the file cannot be read, as [`json::read`] and [`pdf::read`] state.
pub fn read(bytes: &[u8], path: &Path, channel: Channel) -> Result<RawAnswers, Vec<Diagnostic>> {
    read_counting(bytes, path, channel).0
}

/// As [`read`]; also returns how many steps of work it took, about one for each byte that was looked at.
///
/// # Errors
/// As [`read`].
pub fn read_counting(bytes: &[u8], path: &Path, channel: Channel) -> (Result<RawAnswers, Vec<Diagnostic>>, usize) {
    let answers = match Shape::of(bytes) {
        Shape::Pdf => {
            let mut pdf = pdf::PdfSubmission::new(bytes);
            return (pdf.answers(path), pdf.worked());
        }
        Shape::Fdf => return fdf::read_counting(bytes, path),
        Shape::Xfdf => return xfdf::read_counting(bytes, path),
        Shape::Json => json::read(bytes, path, channel),
        Shape::Foreign(format) => Err(vec![format.at(path)]),
        // For a file named as a PDF, "no PDF" is a better finding than "no JSON".
        Shape::Unknown if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf")) => {
            Err(vec![read_error::ReadError::NotPdf.at(path)])
        }
        Shape::Unknown => json::read(bytes, path, channel),
    };
    // JSON is read several times faster than PDF, and of other formats little more than the beginning.
    (answers, bytes.len() / 4)
}

/// Opens a file for reading its answers, integrity and signatures, if it is a PDF.
#[must_use]
pub fn opened(bytes: &[u8]) -> Option<pdf::PdfSubmission<'_>> {
    matches!(Shape::of(bytes), Shape::Pdf).then(|| pdf::PdfSubmission::new(bytes))
}

/// The format of a file according to its content.
enum Shape {
    Json,
    Pdf,
    Fdf,
    Xfdf,
    Foreign(ForeignFormat),
    Unknown,
}

impl Shape {
    fn of(bytes: &[u8]) -> Self {
        // An archive may contain a PDF near its beginning.
        if let Some(format) = ForeignFormat::by_signature(bytes) {
            return Self::Foreign(format);
        }
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
        match text.first() {
            // An answer in JSON may contain the signature bytes of a PDF.
            Some(b'{' | b'[') | None => Self::Json,
            // Nothing else begins so, and the checks below would search in it.
            Some(_) if text.starts_with(b"%PDF-") => Self::Pdf,
            // The attachments of an e-mail may begin near its beginning.
            Some(_) if foreign_format::is_multipart_email(bytes) => Self::Foreign(ForeignFormat::Email("EML")),
            Some(_) if xfdf::is(bytes) => Self::Xfdf,
            Some(_) if fdf::is(bytes) => Self::Fdf,
            Some(_) if pdf::is(bytes) => Self::Pdf,
            // An e-mail program may put its lines before a PDF, so plain text comes last.
            Some(_) => ForeignFormat::by_text(bytes).map_or(Self::Unknown, Self::Foreign),
        }
    }
}

/// Creates the finding that a file is too large, for callers that know its size before opening it.
#[must_use]
pub fn too_large(path: &Path) -> Diagnostic {
    read_error::ReadError::TooLarge.at(path)
}

/// Creates the finding that a folder was named instead of a file.
#[must_use]
pub fn folder(path: &Path) -> Diagnostic {
    Diagnostic::error(Code::FileIsFolder, Place::file(path))
}
