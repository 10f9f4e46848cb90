//! Values of fields: validated answers ([`Answer`]) and the raw values of returned files ([`Raw`]).

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::name::{CodeId, FieldId, OptionId, Reserved};

mod decimal;
mod duration;
mod moment;
mod number;
mod quantity;
mod raw;

pub(crate) use decimal::{Decimal, MAX_DECIMALS};
pub use duration::Duration;
pub use moment::Moment;
pub use number::Number;
pub(crate) use number::latin_digits;
pub use quantity::Quantity;
pub(crate) use quantity::{UNIT, VALUE};
pub(crate) use raw::GIVEN_TWICE;
pub use raw::Raw;

/// The answers to a form's fields, in the order of the form. A field without an answer is absent.
///
/// Forms have few fields, so a list is faster than a map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers(Vec<(FieldId, Answer)>);

impl Answers {
    /// Creates an empty list with capacity.
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self(Vec::with_capacity(capacity))
    }

    /// Adds the answer to a field that has none yet.
    pub(crate) fn push(&mut self, field: FieldId, answer: Answer) {
        self.0.push((field, answer));
    }

    /// Returns the answer to a field.
    #[must_use]
    pub fn get(&self, field: &FieldId) -> Option<&Answer> {
        self.iter().find_map(|(id, answer)| (id == field).then_some(answer))
    }

    /// Reports whether no field is answered.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the answered fields with their answers.
    pub fn iter(&self) -> impl Iterator<Item = (&FieldId, &Answer)> {
        self.0.iter().map(|(field, answer)| (field, answer))
    }
}

/// Collects answers in the order of the form. Of several answers to one field, the last counts.
impl FromIterator<(FieldId, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (FieldId, Answer)>>(answers: I) -> Self {
        Self(answers.into_iter().collect::<IndexMap<_, _>>().into_iter().collect())
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

/// One typed answer. Serialises as the record's JSON Schema describes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Answer {
    /// `text` and `long-text`: the text in Unicode NFC, with `\n` as line ends.
    Text(String),
    /// `number`.
    Number(Number),
    /// `quantity`.
    Quantity(Quantity),
    /// `date`: serialised as `2026-11-21`.
    Date(Date),
    /// `time`, and `date` with another precision than a day: serialised as `14:30`, `2026-11-21T14:30`, `2026-11`, `2026`.
    Moment(Moment),
    /// `duration`: serialised as `PT1H30M`.
    Duration(Duration),
    /// `yes-no`: `yes`, `no` or `dont-know`.
    YesNo(Reserved),
    /// `choice`.
    Choice(Chosen),
    /// `choices`: in the order of the definition, without duplicates.
    Choices(Vec<Chosen>),
    /// `scale`.
    Scale(ScaleAnswer),
    /// `rating`: statement to point, in the order of the definition.
    Rating(IndexMap<CodeId, RatingPoint>),
    /// `table`: one entry per row. Blank rows between others are kept, so that rows keep their numbers.
    Table(Vec<Answers>),
    /// `agreement`.
    Agreement(Agreement),
    /// `signature`.
    Signature(Signature),
}

impl Answer {
    /// Reports whether the answer has any content. Only a table without filled rows has none.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        match self {
            Self::Table(rows) => rows.iter().any(|row| !row.is_empty()),
            Self::Text(_)
            | Self::Number(_)
            | Self::Quantity(_)
            | Self::Date(_)
            | Self::Moment(_)
            | Self::Duration(_)
            | Self::YesNo(_)
            | Self::Choice(_)
            | Self::Choices(_)
            | Self::Scale(_)
            | Self::Rating(_)
            | Self::Agreement(_)
            | Self::Signature(_) => true,
        }
    }

    /// Returns the codes of the options that the answer selects. Answers to open questions, ratings and tables have none.
    #[must_use]
    pub fn codes(&self) -> Vec<String> {
        match self {
            Self::YesNo(word) => vec![word.word().to_owned()],
            Self::Choice(chosen) => vec![chosen.code().to_owned()],
            Self::Choices(chosen) => chosen.iter().map(|chosen| chosen.code().to_owned()).collect(),
            Self::Scale(answer) => vec![answer.code()],
            Self::Agreement(agreement) => vec![agreement.code().to_owned()],
            Self::Text(_)
            | Self::Number(_)
            | Self::Quantity(_)
            | Self::Date(_)
            | Self::Moment(_)
            | Self::Duration(_)
            | Self::Rating(_)
            | Self::Table(_)
            | Self::Signature(_) => Vec::new(),
        }
    }
}

/// A chosen option: its code, own words, or "I do not want to say".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Chosen {
    /// One of the definition's options, by its code.
    Option(OptionId),
    /// `no-answer`.
    NoAnswer(NoAnswer),
    /// `{ "other": "own words" }`; the words are empty if only the box was marked.
    Other {
        /// The own words.
        other: String,
    },
}

impl Chosen {
    /// Returns the code that conditions compare: the option's, `no-answer` or `other`.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Option(code) => code.as_str(),
            Self::NoAnswer(_) => Reserved::NoAnswer.word(),
            Self::Other { .. } => Reserved::Other.word(),
        }
    }
}

/// The answer "I do not want to say", serialised as `no-answer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum NoAnswer {
    /// The only value.
    #[serde(rename = "no-answer")]
    NoAnswer,
}

/// A point on a scale, or "I do not want to say".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum ScaleAnswer {
    /// 0–10 on the numbered scale; 1 (worst) to 5 (best) with faces.
    Point(u8),
    /// `no-answer`.
    NoAnswer(NoAnswer),
}

impl ScaleAnswer {
    /// Returns the point's digits, or `no-answer`.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Point(point) => point.to_string(),
            Self::NoAnswer(_) => Reserved::NoAnswer.word().to_owned(),
        }
    }
}

/// A point on a rating's scale, or "I do not want to say".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum RatingPoint {
    /// One of the definition's points, by its code.
    Point(CodeId),
    /// `no-answer`.
    NoAnswer(NoAnswer),
}

impl RatingPoint {
    /// Returns the point's code, or `no-answer`.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Point(code) => code.as_str(),
            Self::NoAnswer(_) => Reserved::NoAnswer.word(),
        }
    }
}

/// Whether a statement was agreed to, and whether the agreement was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// `true` if agreed, `false` if expressly declined.
    pub agreed: bool,
    /// The day from which the agreement is withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Date>,
}

impl Agreement {
    /// Returns `agreed` or `declined`. A later withdrawal does not change it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        if self.agreed { Reserved::Agreed.word() } else { Reserved::Declined.word() }
    }
}

/// The data of a handwritten or typed signature: name, place, date.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// The name as written or typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The place of signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The date of signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn answers_keep_their_order_and_the_last_to_a_field() {
        let id = |id| FieldId::new(id).unwrap();
        let text = |text: &str| Answer::Text(text.to_owned());
        let answers = Answers::from_iter([(id("b"), text("1")), (id("a"), text("2")), (id("b"), text("3"))]);
        assert_eq!(serde_json::to_string(&answers).unwrap(), json!({ "b": "3", "a": "2" }).to_string());
        assert_eq!(answers.get(&id("b")), Some(&text("3")));
        assert_eq!(answers.get(&id("c")), None);
    }
}
