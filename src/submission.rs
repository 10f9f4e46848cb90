//! What a returned file says, before anything of it is believed.
//!
//! Answers come as JSON, PDF, FDF or XFDF. Which of them a file is, is seen from its content, never from its name.

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

/// Reads answers of any kind from the bytes of a file. `path` is only named in findings; `channel` is the road on which
/// JSON came.
///
/// # Errors
/// With what is wrong with the file as such, as [`json::read`] and [`pdf::read`] say.
pub fn read(bytes: &[u8], path: &Path, channel: Channel) -> Result<RawAnswers, Vec<Diagnostic>> {
    match Shape::of(bytes) {
        Shape::Json => json::read(bytes, path, channel),
        Shape::Pdf => pdf::read(bytes, path),
        Shape::Fdf => fdf::read(bytes, path),
        Shape::Xfdf => xfdf::read(bytes, path),
        // What is called a PDF and is none is better told so than that it is no JSON.
        Shape::Unknown if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf")) => {
            Err(vec![fault::Fault::NotPdf.at(path)])
        }
        Shape::Unknown => json::read(bytes, path, channel),
    }
}

/// Opens a file of which more is asked than its answers, if it is a PDF.
#[must_use]
pub fn opened(bytes: &[u8]) -> Option<pdf::Opened<'_>> {
    matches!(Shape::of(bytes), Shape::Pdf).then(|| pdf::Opened::new(bytes))
}

/// What a file's first bytes say that it is.
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
            // An answer in JSON may well speak of a PDF.
            Some(b'{' | b'[') | None => Self::Json,
            Some(_) if xfdf::is(bytes) => Self::Xfdf,
            Some(_) if fdf::is(bytes) => Self::Fdf,
            Some(_) if pdf::is(bytes) => Self::Pdf,
            Some(_) => Self::Unknown,
        }
    }
}

/// Makes the finding that a file is larger than is read, for whoever looks at its size before opening it.
#[must_use]
pub fn too_large(path: &Path) -> Diagnostic {
    fault::Fault::TooLarge.at(path)
}

/// Reads the bytes of a file from `reader`, and never more than [`MAX_BYTES`] of it. `path` is only named in findings.
///
/// # Errors
/// When reading fails.
pub fn bytes_from(reader: impl Read, path: &Path) -> Result<Vec<u8>, Vec<Diagnostic>> {
    bytes_of(reader, 0, path)
}

/// As [`bytes_from`], of a file that is said to be so large.
///
/// # Errors
/// When reading fails.
pub fn bytes_of(reader: impl Read, size: u64, path: &Path) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let expected = usize::try_from(size.min(MAX_BYTES)).unwrap_or(0);
    // The end is only found by trying to read beyond it.
    let mut bytes = Vec::with_capacity(expected + 1);
    // One byte more than allowed is enough to tell that there is too much.
    match reader.take(MAX_BYTES + 1).read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(error) => {
            let place = Place::file(path);
            Err(vec![Diagnostic::error(Code::FileUnreadable, place).with("reason", error.kind())])
        }
    }
}
