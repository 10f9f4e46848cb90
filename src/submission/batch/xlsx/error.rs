//! Reasons why a workbook cannot be read.

use std::path::Path;

use super::limits::{MAX_CELLS, MAX_SHEET, MAX_TEXT};
use crate::diagnostic::{Code, Diagnostic};
use crate::submission::batch::entry::finding;
use crate::submission::zip::ZipError;

const MEGABYTE: u64 = 1024 * 1024;

/// The reason why a workbook cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WorkbookError {
    /// The file ends too early.
    Truncated,
    /// The file is damaged.
    Damaged,
    /// The file is encrypted.
    Encrypted,
    /// A part of the file is larger than allowed.
    TooLarge,
    /// The cells contain more text than allowed.
    TooMuchText,
    /// There are more than [`MAX_CELLS`] cells, rows or merged areas.
    TooManyCells,
    /// There is no visible sheet with cells.
    NoSheet,
}

impl WorkbookError {
    /// Creates the finding for a file.
    pub(super) fn at(self, path: &Path) -> Diagnostic {
        match self {
            Self::Truncated => finding(Code::AnswersTruncated, path),
            Self::Damaged => finding(Code::WorkbookDamaged, path),
            Self::Encrypted => finding(Code::WorkbookEncrypted, path),
            Self::TooLarge => finding(Code::WorkbookTooLarge, path).with("megabytes", MAX_SHEET / MEGABYTE),
            Self::TooMuchText => finding(Code::WorkbookTooLarge, path).with("megabytes", MAX_TEXT / MEGABYTE),
            Self::TooManyCells => finding(Code::WorkbookTooManyCells, path).with("max", MAX_CELLS),
            Self::NoSheet => finding(Code::WorkbookNoSheet, path),
        }
    }
}

impl From<ZipError> for WorkbookError {
    fn from(error: ZipError) -> Self {
        match error {
            ZipError::Truncated => Self::Truncated,
            ZipError::Damaged => Self::Damaged,
            ZipError::Encrypted => Self::Encrypted,
            ZipError::TooManyFiles | ZipError::TooLarge => Self::TooLarge,
        }
    }
}
