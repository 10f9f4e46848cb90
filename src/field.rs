//! The kinds of field. Each kind has a file in `field/` with its keys, the parser and checks of its answers, and their JSON
//! Schema.

use regex::Regex;
use schemars::JsonSchema;
use serde::Serialize;

mod agreement;
mod answer_parser;
mod answer_problem;
mod attachments;
mod calculated;
mod calculation_keys;
mod characters;
mod checked_number;
mod choice;
mod currency;
mod date;
mod date_schema;
mod date_text;
mod default_value;
mod duration;
mod duration_text;
mod listed;
mod moment_text;
mod number;
mod number_text;
mod option_list;
mod pattern;
mod quantity;
mod rating;
mod scale;
mod signature;
mod table;
mod text;
mod text_format;
mod time;
mod typed_text;
mod yes_no;

pub use agreement::AgreementField;
pub use attachments::{AttachmentsField, FileLimits};
pub use calculated::{Band, CalculatedField, Day, Function, FunctionName, Operand, Period};
pub use choice::{ChoiceField, ChoicesField};
pub use currency::Currency;
pub use date::{DateField, DateLimit, Precision, RelativeDate, Today};
pub use default_value::{DefaultValue, ProfileValue};
pub use duration::DurationField;
pub use number::NumberField;
pub use option_list::{ListOption, OptionList, OptionLists};
pub use quantity::QuantityField;
pub use rating::RatingField;
pub use scale::{ScaleField, ScaleStyle};
pub use signature::SignatureField;
pub use table::{TableField, TableLayout};
pub use text::{LongTextField, TextField};
pub use text_format::TextFormat;
pub use time::TimeField;
pub use yes_no::YesNoField;

pub(crate) use answer_parser::{AnswerParser, SHORT_TEXT};
pub(crate) use answer_problem::{AnswerPart, AnswerProblem};
pub(crate) use attachments::MAX_TOTAL_MEGABYTES;
pub(crate) use calculated::Parts;
pub(crate) use checked_number::FormatFault;
pub(crate) use date::report_beyond;
pub(crate) use date_text::DateConventions;
pub(crate) use default_value::DefaultFault;
pub(crate) use listed::listed_fields;
pub(crate) use pattern::anchored;
pub(crate) use quantity::UnitWords;

use crate::name::{Reserved, words};
use crate::toml_reader::TableReader;
use crate::value::{Answer, Raw};

words! {
    /// The kinds of field, as written in the key `type`.
    FieldKindName {
        /// One line of text.
        Text = "text",
        /// Several lines of text.
        LongText = "long-text",
        /// A decimal number.
        Number = "number",
        /// A number with one of several units.
        Quantity = "quantity",
        /// A number that follows from other answers.
        Calculated = "calculated",
        /// A day of the calendar.
        Date = "date",
        /// A time of day.
        Time = "time",
        /// A length of time.
        Duration = "duration",
        /// Yes or no.
        YesNo = "yes-no",
        /// One of several options.
        Choice = "choice",
        /// Any of several options.
        Choices = "choices",
        /// Documents that are enclosed.
        Attachments = "attachments",
        /// A point on a scale.
        Scale = "scale",
        /// Several statements on one scale.
        Rating = "rating",
        /// Repeated rows of fields.
        Table = "table",
        /// A statement agreed to or not.
        Agreement = "agreement",
        /// A signature.
        Signature = "signature",
        /// Text only.
        Note = "note",
    }
}

impl FieldKindName {
    /// Reports whether fields of the kind have answers.
    #[must_use]
    pub const fn has_answer(self) -> bool {
        !matches!(self, Self::Note)
    }

    /// Reports whether answers of the kind consist of codes.
    #[must_use]
    pub const fn has_codes(self) -> bool {
        match self {
            Self::YesNo
            | Self::Choice
            | Self::Choices
            | Self::Attachments
            | Self::Scale
            | Self::Rating
            | Self::Agreement => true,
            Self::Text
            | Self::LongText
            | Self::Number
            | Self::Quantity
            | Self::Calculated
            | Self::Date
            | Self::Time
            | Self::Duration
            | Self::Table
            | Self::Signature
            | Self::Note => false,
        }
    }
}

/// What kind of field it is, with the keys of that kind.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum FieldKind {
    /// One line of text.
    Text(TextField),
    /// Several lines of text.
    LongText(LongTextField),
    /// A decimal number.
    Number(NumberField),
    /// A number with one of several units.
    Quantity(QuantityField),
    /// A number that follows from other answers.
    Calculated(CalculatedField),
    /// A day of the calendar.
    Date(DateField),
    /// A time of day.
    Time(TimeField),
    /// A length of time in hours and minutes.
    Duration(DurationField),
    /// Yes or no.
    YesNo(YesNoField),
    /// One of several options.
    Choice(ChoiceField),
    /// Any of several options.
    Choices(ChoicesField),
    /// Documents that are enclosed.
    Attachments(AttachmentsField),
    /// A point on a scale from 0 to 10, or one of five faces.
    Scale(ScaleField),
    /// Several statements on one scale.
    Rating(RatingField),
    /// Repeated rows of fields.
    Table(TableField),
    /// One statement agreed to or not.
    Agreement(AgreementField),
    /// Name, place, date and signature of one person.
    Signature(SignatureField),
    /// Text only.
    Note,
}

impl FieldKind {
    /// Reads the keys of a field of kind `name`. Findings are reported to `keys`.
    pub(crate) fn read(name: FieldKindName, keys: &mut TableReader<'_>) -> Option<Self> {
        Some(match name {
            FieldKindName::Text => Self::Text(TextField::read(keys)?),
            FieldKindName::LongText => Self::LongText(LongTextField::read(keys)?),
            FieldKindName::Number => Self::Number(NumberField::read(keys)?),
            FieldKindName::Quantity => Self::Quantity(QuantityField::read(keys)?),
            FieldKindName::Calculated => Self::Calculated(CalculatedField::read(keys)?),
            FieldKindName::Date => Self::Date(DateField::read(keys)?),
            FieldKindName::Time => Self::Time(TimeField::read(keys)?),
            FieldKindName::Duration => Self::Duration(DurationField::read(keys)?),
            FieldKindName::YesNo => Self::YesNo(YesNoField::read(keys)?),
            FieldKindName::Choice => Self::Choice(ChoiceField::read(keys)?),
            FieldKindName::Choices => Self::Choices(ChoicesField::read(keys)?),
            FieldKindName::Attachments => Self::Attachments(AttachmentsField::read(keys)?),
            FieldKindName::Scale => Self::Scale(ScaleField::read(keys)?),
            FieldKindName::Rating => Self::Rating(RatingField::read(keys)?),
            FieldKindName::Table => Self::Table(TableField::read(keys)?),
            FieldKindName::Agreement => Self::Agreement(AgreementField::read(keys)?),
            FieldKindName::Signature => Self::Signature(SignatureField::read(keys)?),
            FieldKindName::Note => Self::Note,
        })
    }

    /// Returns the name of the kind.
    #[must_use]
    pub const fn name(&self) -> FieldKindName {
        match self {
            Self::Text(_) => FieldKindName::Text,
            Self::LongText(_) => FieldKindName::LongText,
            Self::Number(_) => FieldKindName::Number,
            Self::Quantity(_) => FieldKindName::Quantity,
            Self::Calculated(_) => FieldKindName::Calculated,
            Self::Date(_) => FieldKindName::Date,
            Self::Time(_) => FieldKindName::Time,
            Self::Duration(_) => FieldKindName::Duration,
            Self::YesNo(_) => FieldKindName::YesNo,
            Self::Choice(_) => FieldKindName::Choice,
            Self::Choices(_) => FieldKindName::Choices,
            Self::Attachments(_) => FieldKindName::Attachments,
            Self::Scale(_) => FieldKindName::Scale,
            Self::Rating(_) => FieldKindName::Rating,
            Self::Table(_) => FieldKindName::Table,
            Self::Agreement(_) => FieldKindName::Agreement,
            Self::Signature(_) => FieldKindName::Signature,
            Self::Note => FieldKindName::Note,
        }
    }

    /// Reports whether the field is a closed question, which offers answers to choose from.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        match self {
            Self::YesNo(_)
            | Self::Choice(_)
            | Self::Choices(_)
            | Self::Attachments(_)
            | Self::Scale(_)
            | Self::Rating(_) => true,
            Self::Text(_)
            | Self::LongText(_)
            | Self::Number(_)
            | Self::Quantity(_)
            | Self::Calculated(_)
            | Self::Date(_)
            | Self::Time(_)
            | Self::Duration(_)
            | Self::Table(_)
            | Self::Agreement(_)
            | Self::Signature(_)
            | Self::Note => false,
        }
    }

    /// Reports whether answers are typed or written, as texts, numbers, dates and times are.
    #[must_use]
    pub const fn is_typed(&self) -> bool {
        match self {
            Self::Text(_)
            | Self::LongText(_)
            | Self::Number(_)
            | Self::Quantity(_)
            | Self::Date(_)
            | Self::Time(_)
            | Self::Duration(_) => true,
            Self::Calculated(_)
            | Self::YesNo(_)
            | Self::Choice(_)
            | Self::Choices(_)
            | Self::Attachments(_)
            | Self::Scale(_)
            | Self::Rating(_)
            | Self::Table(_)
            | Self::Agreement(_)
            | Self::Signature(_)
            | Self::Note => false,
        }
    }

    /// Returns the codes that an answer may consist of: those of options, statements and points, the digits of points of a
    /// scale, and reserved codes such as `no-answer`. Texts, numbers and dates have none.
    #[must_use]
    pub fn codes(&self) -> Vec<String> {
        let words = |words: &[Reserved]| words.iter().map(|word| word.word().to_owned()).collect::<Vec<_>>();
        let no_answer = |offered: bool| offered.then(|| Reserved::NoAnswer.word().to_owned());
        match self {
            Self::YesNo(yes_no) => words(yes_no.answers()),
            Self::Choice(choice) => choice.codes().map(str::to_owned).collect(),
            Self::Choices(choices) => choices.codes().map(str::to_owned).collect(),
            Self::Attachments(attachments) => attachments.documents.codes().map(str::to_owned).collect(),
            Self::Scale(scale) => {
                scale.style.points().map(|point| point.to_string()).chain(no_answer(scale.no_answer)).collect()
            }
            Self::Rating(rating) => {
                let codes = rating.points.iter().chain(&rating.statements).map(ToString::to_string);
                codes.chain(no_answer(rating.no_answer)).collect()
            }
            Self::Agreement(_) => words(&[Reserved::Agreed, Reserved::Declined]),
            Self::Text(_)
            | Self::LongText(_)
            | Self::Number(_)
            | Self::Quantity(_)
            | Self::Calculated(_)
            | Self::Date(_)
            | Self::Time(_)
            | Self::Duration(_)
            | Self::Table(_)
            | Self::Signature(_)
            | Self::Note => Vec::new(),
        }
    }

    /// Parses a raw value as an answer to this kind of field. Issues are reported to `parser`. `pattern` is the compiled pattern
    /// of the definition. Tables are rejected, because their rows are parsed individually, and so are notes and calculated
    /// fields, whose values do not come from a file. Of units, only the codes are known here.
    pub(crate) fn parse(
        &self,
        raw: Raw,
        pattern: Option<&Regex>,
        conventions: DateConventions<'_>,
        parser: &mut AnswerParser,
    ) -> Option<Answer> {
        match self {
            Self::Text(text) => text.parse(raw, pattern, parser),
            Self::LongText(text) => text.parse(raw, parser),
            Self::Number(number) => number.parse(raw, parser),
            Self::Quantity(quantity) => quantity.parse(raw, &quantity.codes(), parser),
            Self::Date(date) => date.parse(raw, conventions, parser),
            Self::Time(time) => time.parse(raw, parser),
            Self::Duration(duration) => duration.parse(raw, parser),
            Self::YesNo(yes_no) => yes_no.parse(raw, parser),
            Self::Choice(choice) => choice.parse(raw, parser),
            Self::Choices(choices) => choices.parse(raw, parser),
            Self::Attachments(attachments) => attachments.documents.parse(raw, parser),
            Self::Scale(scale) => scale.parse(raw, parser),
            Self::Rating(rating) => rating.parse(raw, parser),
            Self::Agreement(agreement) => agreement.parse(raw, conventions, parser),
            Self::Signature(signature) => signature.parse(raw, conventions, parser),
            Self::Calculated(_) | Self::Table(_) | Self::Note => {
                parser.reject(AnswerPart::Whole, AnswerProblem::Shape, raw);
                None
            }
        }
    }

    /// Returns the options of which any may be chosen, or the documents that may be enclosed.
    pub(crate) const fn choices(&self) -> Option<&ChoicesField> {
        match self {
            Self::Choices(choices) => Some(choices),
            Self::Attachments(attachments) => Some(&attachments.documents),
            Self::Text(_)
            | Self::LongText(_)
            | Self::Number(_)
            | Self::Quantity(_)
            | Self::Calculated(_)
            | Self::Date(_)
            | Self::Time(_)
            | Self::Duration(_)
            | Self::YesNo(_)
            | Self::Choice(_)
            | Self::Scale(_)
            | Self::Rating(_)
            | Self::Table(_)
            | Self::Agreement(_)
            | Self::Signature(_)
            | Self::Note => None,
        }
    }

    /// Returns what is wrong if an answer that must be given is missing. Signatures may be given on paper.
    pub(crate) const fn missing(&self) -> AnswerProblem {
        if matches!(self, Self::Signature(_)) { AnswerProblem::SignatureOpen } else { AnswerProblem::Required }
    }

    /// Returns the pattern of a text field.
    pub(crate) fn pattern(&self) -> Option<&str> {
        if let Self::Text(text) = self { text.pattern.as_deref() } else { None }
    }

    /// Returns the limits of a date field: the first and the last allowed day.
    pub(crate) const fn limits(&self) -> (Option<&DateLimit>, Option<&DateLimit>) {
        if let Self::Date(date) = self { (date.not_before.as_ref(), date.not_after.as_ref()) } else { (None, None) }
    }
}
