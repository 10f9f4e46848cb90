//! The kinds of field: THE list. Each kind lives in one file of `field/`, with its keys, and how an answer to it
//! is checked.

use regex::Regex;
use schemars::JsonSchema;
use serde::Serialize;

mod agreement;
mod characters;
mod choice;
mod date;
mod fault;
mod number;
mod pattern;
mod rating;
mod scale;
mod signature;
mod table;
mod taking;
mod text;
mod yes_no;

pub use agreement::Agreement;
pub use choice::{Choice, Choices};
pub use date::{Date, DateLimit, RelativeDate};
pub use number::Number;
pub use rating::Rating;
pub use scale::{Scale, ScaleStyle};
pub use signature::Signature;
pub use table::{Table, TableLayout};
pub use text::{LongText, Text, TextFormat};
pub use yes_no::YesNo;

pub(crate) use fault::{Fault, Part};
pub(crate) use pattern::anchored;
pub(crate) use taking::{SHORT_TEXT, Taking};

use crate::keys::Keys;
use crate::name::{Reserved, words};
use crate::value::{Answer, Raw};

words! {
    /// The names of the kinds, as `type` spells them.
    KindName {
        /// One line of text.
        Text = "text",
        /// Several lines of text.
        LongText = "long-text",
        /// A decimal number.
        Number = "number",
        /// A day of the calendar.
        Date = "date",
        /// Yes or no.
        YesNo = "yes-no",
        /// One of several options.
        Choice = "choice",
        /// Any of several options.
        Choices = "choices",
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

/// What kind of field it is, with the keys of that kind.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum FieldKind {
    /// One line of text.
    Text(Text),
    /// Several lines of text.
    LongText(LongText),
    /// A decimal number.
    Number(Number),
    /// A day of the calendar.
    Date(Date),
    /// Yes or no.
    YesNo(YesNo),
    /// One of several options.
    Choice(Choice),
    /// Any of several options.
    Choices(Choices),
    /// A point on a scale from 0 to 10, or one of five faces.
    Scale(Scale),
    /// Several statements on one scale.
    Rating(Rating),
    /// Repeated rows of fields.
    Table(Table),
    /// One statement agreed to or not.
    Agreement(Agreement),
    /// Name, place, date and signature of one person.
    Signature(Signature),
    /// Text only.
    Note,
}

impl FieldKind {
    /// Reads the keys of the kind called `name`. Findings go to `keys`.
    pub(crate) fn read(name: KindName, keys: &mut Keys<'_>) -> Option<Self> {
        Some(match name {
            KindName::Text => Self::Text(Text::read(keys)?),
            KindName::LongText => Self::LongText(LongText::read(keys)?),
            KindName::Number => Self::Number(Number::read(keys)?),
            KindName::Date => Self::Date(Date::read(keys)?),
            KindName::YesNo => Self::YesNo(YesNo::read(keys)?),
            KindName::Choice => Self::Choice(Choice::read(keys)?),
            KindName::Choices => Self::Choices(Choices::read(keys)?),
            KindName::Scale => Self::Scale(Scale::read(keys)?),
            KindName::Rating => Self::Rating(Rating::read(keys)?),
            KindName::Table => Self::Table(Table::read(keys)?),
            KindName::Agreement => Self::Agreement(Agreement::read(keys)?),
            KindName::Signature => Self::Signature(Signature::read(keys)?),
            KindName::Note => Self::Note,
        })
    }

    /// Returns the name of the kind.
    #[must_use]
    pub const fn name(&self) -> KindName {
        match self {
            Self::Text(_) => KindName::Text,
            Self::LongText(_) => KindName::LongText,
            Self::Number(_) => KindName::Number,
            Self::Date(_) => KindName::Date,
            Self::YesNo(_) => KindName::YesNo,
            Self::Choice(_) => KindName::Choice,
            Self::Choices(_) => KindName::Choices,
            Self::Scale(_) => KindName::Scale,
            Self::Rating(_) => KindName::Rating,
            Self::Table(_) => KindName::Table,
            Self::Agreement(_) => KindName::Agreement,
            Self::Signature(_) => KindName::Signature,
            Self::Note => KindName::Note,
        }
    }

    /// Says whether the field is a closed question: one that offers answers instead of asking for words.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        match self {
            Self::YesNo(_) | Self::Choice(_) | Self::Choices(_) | Self::Scale(_) | Self::Rating(_) => true,
            Self::Text(_)
            | Self::LongText(_)
            | Self::Number(_)
            | Self::Date(_)
            | Self::Table(_)
            | Self::Agreement(_)
            | Self::Signature(_)
            | Self::Note => false,
        }
    }

    /// Returns the codes that an answer may consist of: options, statements and points, the digits of a scale's points,
    /// and the words that bogen offers. Answers in words, numbers or dates have none.
    #[must_use]
    pub fn codes(&self) -> Vec<String> {
        let words = |words: &[Reserved]| words.iter().map(|word| word.word().to_owned()).collect::<Vec<_>>();
        let no_answer = |offered: bool| offered.then(|| Reserved::NoAnswer.word().to_owned());
        match self {
            Self::YesNo(yes_no) => words(yes_no.answers()),
            Self::Choice(choice) => choice.codes().map(str::to_owned).collect(),
            Self::Choices(choices) => choices.codes().map(str::to_owned).collect(),
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
            | Self::Date(_)
            | Self::Table(_)
            | Self::Signature(_)
            | Self::Note => Vec::new(),
        }
    }

    /// Types what a file says as an answer to this kind of field; what is wrong goes to `taking`. `pattern` is the
    /// definition's, compiled. A table's rows are typed one by one, and a note has no answer.
    pub(crate) fn take(&self, raw: Raw, pattern: Option<&Regex>, taking: &mut Taking) -> Option<Answer> {
        match self {
            Self::Text(text) => text.take(raw, pattern, taking),
            Self::LongText(text) => text.take(raw, taking),
            Self::Number(number) => number.take(raw, taking),
            Self::Date(date) => date.take(raw, taking),
            Self::YesNo(yes_no) => yes_no.take(raw, taking),
            Self::Choice(choice) => choice.take(raw, taking),
            Self::Choices(choices) => choices.take(raw, taking),
            Self::Scale(scale) => scale.take(raw, taking),
            Self::Rating(rating) => rating.take(raw, taking),
            Self::Agreement(agreement) => agreement.take(raw, taking),
            Self::Signature(signature) => signature.take(raw, taking),
            Self::Table(_) | Self::Note => {
                taking.refuse(Part::Whole, Fault::Shape, raw);
                None
            }
        }
    }

    /// Returns the definition's pattern, if it is a text with one.
    pub(crate) fn pattern(&self) -> Option<&str> {
        if let Self::Text(text) = self { text.pattern.as_deref() } else { None }
    }

    /// Returns the first and the last day allowed, if it is a date with such limits.
    pub(crate) const fn limits(&self) -> (Option<&DateLimit>, Option<&DateLimit>) {
        if let Self::Date(date) = self { (date.not_before.as_ref(), date.not_after.as_ref()) } else { (None, None) }
    }
}
