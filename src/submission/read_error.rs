//! Reasons why a PDF, FDF or XFDF file cannot be read.

use std::path::Path;

use super::limits::{MAX_BYTES, MAX_NESTING, MAX_OBJECTS, MAX_PAGES, MAX_UNPACKED, MAX_WIDGETS};
use crate::diagnostic::{Code, Diagnostic, Place};

/// The reason why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReadError {
    /// The file is larger than [`MAX_BYTES`].
    TooLarge,
    /// The file is not a PDF.
    NotPdf,
    /// The file is truncated.
    Truncated,
    /// The file is damaged.
    Damaged,
    /// The file is in an unknown character encoding.
    UnknownEncoding,
    /// The file is encrypted with a password.
    Encrypted,
    /// The file has more than [`MAX_PAGES`] pages.
    TooManyPages,
    /// The file has more than [`MAX_OBJECTS`] objects.
    TooManyObjects,
    /// Its streams decompress to more than [`MAX_UNPACKED`] bytes.
    TooMuchInside,
    /// The file is nested too deeply.
    TooDeep,
    /// Reading the file takes more steps than allowed.
    TooMuchWork,
    /// The file has more than [`MAX_WIDGETS`] fields, or too many rows.
    TooManyFields,
    /// The file was made by bogen, and its fields were flattened.
    Flattened,
    /// The file has no form fields.
    NoFields,
    /// The form was not made by bogen.
    Foreign,
    /// The form is an XFA form.
    Xfa,
    /// The form was made by bogen, but its identity field is missing.
    NoMark,
    /// There are pages of a form made by bogen, but not the last one, which has the identity field.
    NoLastPage,
    /// The export has no identity field.
    ExportNoMark,
    /// The identity field cannot be read.
    MarkDamaged,
}

impl ReadError {
    /// Creates the finding for a file.
    pub(crate) fn at(self, path: &Path) -> Diagnostic {
        let finding = |code| Diagnostic::error(code, Place::file(path));
        match self {
            Self::TooLarge => finding(Code::FileTooLarge).with("megabytes", MAX_BYTES / 1024 / 1024),
            Self::NotPdf => finding(Code::NotPdf),
            Self::Truncated => finding(Code::AnswersTruncated),
            Self::Damaged => finding(Code::FileDamaged),
            Self::UnknownEncoding => finding(Code::NotUtf8),
            Self::Encrypted => finding(Code::PdfEncrypted),
            Self::TooManyPages => finding(Code::PdfTooManyPages).with("max", MAX_PAGES),
            Self::TooManyObjects => finding(Code::PdfTooManyObjects).with("max", MAX_OBJECTS),
            Self::TooMuchInside => finding(Code::PdfTooMuchInside).with("megabytes", MAX_UNPACKED / 1024 / 1024),
            Self::TooDeep => finding(Code::FileTooDeep).with("max", MAX_NESTING),
            Self::TooMuchWork => finding(Code::FileTooMuchWork),
            Self::TooManyFields => finding(Code::FieldsTooMany).with("max", MAX_WIDGETS),
            Self::Flattened => finding(Code::PdfFlattened),
            Self::NoFields => finding(Code::PdfNoFields),
            Self::Foreign => finding(Code::PdfForeign),
            Self::Xfa => finding(Code::PdfXfa),
            Self::NoMark => finding(Code::MarkMissing),
            Self::NoLastPage => finding(Code::LastPageMissing),
            Self::ExportNoMark => finding(Code::MarkNotExported),
            Self::MarkDamaged => finding(Code::MarkDamaged),
        }
    }
}
