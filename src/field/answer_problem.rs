//! Issues of answers. They carry limits but never answers, and are independent of language.

use jiff::civil::Date;

use super::checked_number::FormatFault;
use super::text_format::TextFormat;
use crate::diagnostic::ProblemSeverity;
use crate::name::CodeId;
use crate::value::{Duration, Moment};

/// An error or warning about an answer or a missing answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum AnswerProblem {
    /// A required answer is missing.
    Required,
    /// A signature is missing, or has no name: it is given on paper.
    SignatureOpen,
    /// The text has more grapheme clusters than this.
    TooLong(u32),
    /// The text does not have this format.
    Format(TextFormat, FormatFault),
    /// The text does not match the definition's pattern.
    Pattern,
    /// Control characters were removed.
    ControlCharacters,
    /// Invisible characters were removed.
    InvisibleCharacters,
    /// The text is not a number that can be represented exactly.
    NotANumber,
    /// The text is a thousand in one language and one in another.
    AmbiguousNumber,
    /// The number is less than this.
    NumberMin(f64),
    /// The number is greater than this.
    NumberMax(f64),
    /// The number has more decimals than this.
    Decimals(u8),
    /// The number has no unit.
    UnitMissing,
    /// The unit is not offered.
    UnknownUnit,
    /// The unit has no number.
    NumberMissing,
    /// The number is less than this in this unit.
    QuantityMin(f64, CodeId),
    /// The number is greater than this in this unit.
    QuantityMax(f64, CodeId),
    /// The value is the number of no row.
    NoSuchRow,
    /// The date does not exist.
    NoSuchDate,
    /// The text is not a date, or not a complete one.
    NotADate,
    /// The text means different dates in different languages.
    AmbiguousDate,
    /// The year was written with two digits.
    ShortYear,
    /// The text is not a month with its year.
    NotAMonth,
    /// The text is not a year.
    NotAYear,
    /// The text is not a day with a time.
    NotADayWithTime,
    /// The text is not a time of day.
    NotATime,
    /// The time is before this one.
    TimeBefore(Moment),
    /// The time is after this one.
    TimeAfter(Moment),
    /// The text is not a duration.
    NotADuration,
    /// The text could be hours or minutes, or fractions of hours or minutes.
    AmbiguousDuration,
    /// The duration is shorter than this.
    DurationMin(Duration),
    /// The duration is longer than this.
    DurationMax(Duration),
    /// The date is before this day.
    DateBefore(Date),
    /// The date is after this day.
    DateAfter(Date),
    /// The code is not offered.
    UnknownOption,
    /// The text is neither the code nor the words of an option of the list.
    NotInList,
    /// The text is the words of several options of the list.
    SeveralInList,
    /// The option does not belong to the one chosen at the question that this one depends on.
    OtherParent,
    /// Several options were chosen where one is allowed.
    SeveralOptions,
    /// More options than this were chosen.
    AtMost(u32),
    /// Fewer options than this were chosen.
    AtLeast(u32),
    /// An option that stands alone was chosen together with other options.
    OptionAlone,
    /// "I do not want to say" was chosen together with other options.
    NoAnswerAlone,
    /// Fewer rows than this are filled in.
    RowsMin(u32),
    /// There are more rows than this.
    RowsMax(u32),
    /// The value has a type or structure that the field cannot have.
    Shape,
    /// The same field is answered twice.
    GivenTwice,
    /// The field is answered although it is not relevant.
    NotAsked,
    /// The question is not on the sheet.
    NotOnSheet,
    /// An agreement was withdrawn that was never given.
    WithdrawnNotAgreed,
    /// The file states another value than the calculated one.
    OtherThanCalculated,
    /// The file states a value where nothing can be calculated.
    NothingToCalculate,
}

impl AnswerProblem {
    /// Returns the limit in a unit that a number is beyond, with its name in messages.
    pub(crate) const fn limit_in_unit(&self) -> Option<(&'static str, f64, &CodeId)> {
        if let Self::QuantityMin(min, unit) = self {
            Some(("min", *min, unit))
        } else if let Self::QuantityMax(max, unit) = self {
            Some(("max", *max, unit))
        } else {
            None
        }
    }

    /// Returns the severity.
    pub(crate) const fn severity(&self) -> ProblemSeverity {
        match self {
            Self::ControlCharacters | Self::InvisibleCharacters | Self::ShortYear | Self::NotAsked => {
                ProblemSeverity::Warning
            }
            Self::SignatureOpen => ProblemSeverity::SignatureOpen,
            Self::Required
            | Self::NotOnSheet
            | Self::TooLong(_)
            | Self::Format(..)
            | Self::Pattern
            | Self::NotANumber
            | Self::AmbiguousNumber
            | Self::NumberMin(_)
            | Self::NumberMax(_)
            | Self::Decimals(_)
            | Self::UnitMissing
            | Self::UnknownUnit
            | Self::NumberMissing
            | Self::QuantityMin(..)
            | Self::QuantityMax(..)
            | Self::NoSuchRow
            | Self::NoSuchDate
            | Self::NotADate
            | Self::AmbiguousDate
            | Self::NotAMonth
            | Self::NotAYear
            | Self::NotADayWithTime
            | Self::NotATime
            | Self::TimeBefore(_)
            | Self::TimeAfter(_)
            | Self::NotADuration
            | Self::AmbiguousDuration
            | Self::DurationMin(_)
            | Self::DurationMax(_)
            | Self::DateBefore(_)
            | Self::DateAfter(_)
            | Self::UnknownOption
            | Self::NotInList
            | Self::SeveralInList
            | Self::OtherParent
            | Self::SeveralOptions
            | Self::AtMost(_)
            | Self::AtLeast(_)
            | Self::OptionAlone
            | Self::NoAnswerAlone
            | Self::RowsMin(_)
            | Self::RowsMax(_)
            | Self::Shape
            | Self::GivenTwice
            | Self::WithdrawnNotAgreed
            | Self::OtherThanCalculated
            | Self::NothingToCalculate => ProblemSeverity::Error,
        }
    }
}

/// The part of an answer that an issue refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AnswerPart {
    /// The whole answer.
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
    /// Returns the key of the part in records and paths.
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
