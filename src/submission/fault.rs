//! Why a PDF, FDF or XFDF file holds no answers that can be read.

use std::path::Path;

use super::limits::{MAX_BYTES, MAX_NESTING, MAX_OBJECTS, MAX_PAGES, MAX_UNPACKED, MAX_WIDGETS};
use crate::diagnostic::{Code, Diagnostic, Place};

/// Why a file holds no answers that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is over the size that is read.
    TooLarge,
    /// It is something else than it is called.
    NotPdf,
    /// It ends in the middle.
    Truncated,
    /// It cannot be read.
    Damaged,
    /// It opens only with a password.
    Encrypted,
    /// It has more pages than a form.
    TooManyPages,
    /// It has more objects than a form.
    TooManyObjects,
    /// Its compressed parts come to more than is read.
    TooMuchInside,
    /// It is nested deeper than a form.
    TooDeep,
    /// Reading it would take too long.
    TooMuchWork,
    /// It has more fields, or rows, than a form.
    TooManyFields,
    /// It was a form of ours, and its fields have become part of the page.
    Flattened,
    /// It has no fields.
    NoFields,
    /// It is a form of somebody else.
    Foreign,
    /// It is a form in another technology.
    Xfa,
    /// It is a form of ours that no longer says which.
    NoMark,
    /// It was written from a form, and does not say from which.
    ExportNoMark,
    /// What says which form it is cannot be read.
    MarkDamaged,
}

impl Fault {
    /// Makes the finding for a file.
    pub(crate) fn at(self, path: &Path) -> Diagnostic {
        let finding = |code| Diagnostic::error(code, Place::file(path));
        match self {
            Self::TooLarge => finding(Code::FileTooLarge).with("megabytes", MAX_BYTES / 1024 / 1024),
            Self::NotPdf => finding(Code::NotPdf),
            Self::Truncated => finding(Code::AnswersTruncated),
            Self::Damaged => finding(Code::FileDamaged),
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
            Self::ExportNoMark => finding(Code::MarkNotExported),
            Self::MarkDamaged => finding(Code::MarkDamaged),
        }
    }
}
