//! What can be wrong with an answer. Faults carry limits, never answers, and have no language yet.

use jiff::civil::Date;

use super::text_format::TextFormat;
use crate::diagnostic::Severity;
use crate::name::CodeId;

/// What is wrong or doubtful about an answer, or about its absence.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum AnswerIssue {
    /// It must be answered and is not.
    Required,
    /// The text is longer than so many characters as a reader counts them.
    TooLong(u32),
    /// The text has not the shape that bogen checks.
    Format(TextFormat),
    /// The text does not match the definition's pattern.
    Pattern,
    /// Characters that no keyboard writes were left out.
    ControlCharacters,
    /// The text is no number, or none that can be kept exactly.
    NotANumber,
    /// The number is less than this.
    NumberMin(f64),
    /// The number is greater than this.
    NumberMax(f64),
    /// The number has more than so many decimals.
    Decimals(u8),
    /// No calendar has this date.
    NoSuchDate,
    /// The date is before this day.
    DateBefore(Date),
    /// The date is after this day.
    DateAfter(Date),
    /// The answer is not among those offered.
    UnknownOption,
    /// Several answers to a question that takes one.
    SeveralOptions,
    /// More than so many were chosen.
    AtMost(u32),
    /// "I do not want to say" beside other answers.
    NoAnswerAlone,
    /// Fewer than so many rows are filled in.
    RowsMin(u32),
    /// There are more than so many rows.
    RowsMax(u32),
    /// A value of a shape that the field cannot have.
    Shape,
    /// The same field is answered twice.
    GivenTwice,
    /// An answer to a question that was not to be asked.
    NotAsked,
    /// A withdrawal of what was never agreed to.
    WithdrawnNotAgreed,
}

impl AnswerIssue {
    /// Returns how much it weighs.
    pub(crate) const fn severity(&self) -> Severity {
        match self {
            Self::ControlCharacters | Self::NotAsked => Severity::Warning,
            Self::Required
            | Self::TooLong(_)
            | Self::Format(_)
            | Self::Pattern
            | Self::NotANumber
            | Self::NumberMin(_)
            | Self::NumberMax(_)
            | Self::Decimals(_)
            | Self::NoSuchDate
            | Self::DateBefore(_)
            | Self::DateAfter(_)
            | Self::UnknownOption
            | Self::SeveralOptions
            | Self::AtMost(_)
            | Self::NoAnswerAlone
            | Self::RowsMin(_)
            | Self::RowsMax(_)
            | Self::Shape
            | Self::GivenTwice
            | Self::WithdrawnNotAgreed => Severity::Error,
        }
    }
}

/// Which part of an answer is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AnswerPart {
    /// All of it.
    Whole,
    /// The name in a signature.
    Name,
    /// The place in a signature.
    Place,
    /// The date in a signature.
    Date,
    /// Whether a statement was agreed to.
    Agreed,
    /// The day on which an agreement was withdrawn.
    Withdrawn,
    /// A rating's statement.
    Statement(CodeId),
}

impl AnswerPart {
    /// Returns what the part is called in a record, and so in a path.
    pub(crate) fn key(&self) -> Option<&str> {
        match self {
            Self::Whole => None,
            Self::Name => Some("name"),
            Self::Place => Some("place"),
            Self::Date => Some("date"),
            Self::Agreed => Some("agreed"),
            Self::Withdrawn => Some("withdrawn"),
            Self::Statement(code) => Some(code.as_str()),
        }
    }
}
