//! The results of reading one entry of a batch.

use std::io;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::submission::read_error::ReadError;
use crate::value::Raw;

/// The position of an entry in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// The entry is the whole file.
    Whole,
    /// The entry begins in this line, from 1.
    Line(u64),
    /// The entry is this row of a sheet, from 1.
    Row(u64),
    /// The entry has this number in a list, from 1.
    Item(u64),
}

impl Position {
    /// Returns the number of the line, row or item, from 1.
    #[must_use]
    pub const fn number(self) -> u64 {
        match self {
            Self::Whole => 1,
            Self::Line(number) | Self::Row(number) | Self::Item(number) => number,
        }
    }
}

/// The result of reading one entry.
pub(super) enum Step {
    Entry(Position, Result<Raw, Diagnostic>),
    /// There are no more entries, or none that can be read for this reason.
    End(Option<(Position, Diagnostic)>),
}

/// Creates the finding that a file cannot be read.
pub(super) fn unreadable(path: &Path, error: &io::Error) -> Diagnostic {
    if error.kind() == io::ErrorKind::FileTooLarge {
        return ReadError::TooLarge.at(path);
    }
    finding(Code::FileUnreadable, path).with("reason", error.kind())
}

/// Creates a finding about the file.
pub(super) fn finding(code: Code, path: &Path) -> Diagnostic {
    Diagnostic::error(code, Place::file(path))
}

/// Creates a warning about the file.
pub(super) fn warning(code: Code, path: &Path) -> Diagnostic {
    Diagnostic::warning(code, Place::file(path))
}
