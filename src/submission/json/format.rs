//! The format of saved answers: its version, its limits, and the errors that prevent reading a file.

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::submission::limits::MAX_BYTES;

/// The version of the format of saved answers.
pub const ANSWERS_FORMAT: u32 = 1;

/// The maximum nesting depth of a file. Answers need five levels.
pub const MAX_DEPTH: usize = 32;

/// The maximum number of values in a file. The longest form with all rows filled has a hundredth of it.
pub const MAX_VALUES: usize = 100_000;

pub(super) fn finding(code: Code, path: &Path) -> Diagnostic {
    Diagnostic::error(code, Place::file(path))
}

/// The reason why a file is not a tree of values.
#[derive(Debug)]
pub(super) enum JsonError {
    TooLarge,
    NotUtf8,
    TooDeep,
    TooMany,
    Truncated,
    NotJson { line: usize, column: usize },
}

impl JsonError {
    pub(super) fn at(&self, path: &Path) -> Diagnostic {
        match self {
            Self::TooLarge => finding(Code::FileTooLarge, path).with("megabytes", MAX_BYTES / 1024 / 1024),
            Self::NotUtf8 => finding(Code::NotUtf8, path),
            Self::TooDeep => finding(Code::AnswersTooDeep, path).with("max", MAX_DEPTH),
            Self::TooMany => finding(Code::AnswersTooMany, path).with("max", MAX_VALUES),
            Self::Truncated => finding(Code::AnswersTruncated, path),
            Self::NotJson { line, column } => {
                finding(Code::AnswersNotJson, path).with("line", line).with("column", column)
            }
        }
    }
}
