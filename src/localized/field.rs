//! A field in one language.

use std::sync::Arc;

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::Serialize;

use super::form::Picture;
use super::words::{Word, Words, fill};
use crate::definition::Condition;
use crate::field::{self, OptionList, Precision, ScaleStyle, TableLayout};
use crate::locale::{format_amount, format_date, format_fixed, format_month, format_number};
use crate::name::{CodeId, FieldId, ListId, OptionId, Role, Voice};
use crate::text::{Line, Rich};
use crate::value::{Answer, Duration, Moment};

/// A condition with its description for readers on paper.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct When {
    /// The condition.
    pub condition: Condition,
    /// "Only if …".
    pub text: Line,
}

/// A field with its texts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Field {
    /// The field's id.
    pub id: FieldId,
    /// Its number within the form, such as `2.3`; notes and columns have none.
    pub number: Option<String>,
    /// The label. For a note: its heading, perhaps empty.
    pub label: Line,
    /// A short hint under the label.
    pub hint: Option<Line>,
    /// A longer help text.
    pub help: Rich,
    /// The purpose, where it differs from the section's.
    pub why: Option<Line>,
    /// A picture between the question and the space for the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// Whether it must always be answered.
    pub required: bool,
    /// The condition under which it must be answered, if not always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_if: Option<When>,
    /// The value that it has at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<FirstValue>,
    /// The perspective that it gives.
    pub voice: Option<Voice>,
    /// The form's own words for that perspective in this place, instead of those that all forms share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_words: Option<String>,
    /// The condition under which it is relevant.
    pub when: Option<When>,
    /// The kind with its texts.
    pub kind: Kind,
}

/// A perspective as a page states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Perspective<'f> {
    /// Whose perspective it is.
    pub voice: Voice,
    words: Option<&'f str>,
}

impl<'f> Perspective<'f> {
    /// Returns its words: those of the form in this place, or those that all forms share.
    #[must_use]
    pub fn words(self, words: &'f Words) -> &'f str {
        self.words.unwrap_or_else(|| {
            words.get(match self.voice {
                Voice::Client => Word::VoiceClient,
                Voice::InformalHelper => Word::VoiceInformalHelper,
                Voice::Professional => Word::VoiceProfessional,
                Voice::CaseManager => Word::VoiceCaseManager,
            })
        })
    }
}

/// The value that a field has at first.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirstValue {
    /// The day on which the form is filled in.
    Today,
    /// An answer.
    Answer(Answer),
}

impl Kind {
    /// Returns the heading of a row of a table, given its number: its name, or a text with that number.
    #[must_use]
    pub fn row_heading(&self, number: usize) -> String {
        let Self::Table { names, row, .. } = self else { return number.to_string() };
        match number.checked_sub(1).and_then(|index| names.get(index)) {
            Some(name) => name.label.plain(),
            None => fill(row, &[("number", &number.to_string())]),
        }
    }

    /// Reports whether it is a table with a fixed row for each of several things.
    #[must_use]
    pub const fn has_named_rows(&self) -> bool {
        matches!(self, Self::Table { names, .. } if !names.is_empty())
    }
}

impl Field {
    /// Returns the field, followed by its columns if it is a table, and by those of the tables among them.
    #[must_use]
    pub fn with_columns(&self) -> Vec<&Self> {
        let columns = if let Kind::Table { columns, .. } = &self.kind { columns.as_slice() } else { &[] };
        std::iter::once(self).chain(columns.iter().flat_map(Self::with_columns)).collect()
    }

    /// Returns the mark of a field that must be answered, always or under a condition.
    #[must_use]
    pub fn required_mark(&self, words: &Words) -> Option<String> {
        let under_condition = || self.required_if.as_ref().map(|when| when.text.plain());
        if self.required { Some(words.get(Word::Required).to_owned()) } else { under_condition() }
    }

    /// Returns the answer that the field has at first, given the day, if that is known.
    #[must_use]
    pub fn first_answer(&self, today: Option<Date>) -> Option<Answer> {
        match (self.default.as_ref()?, &self.kind, today) {
            (FirstValue::Answer(answer), _, _) => Some(answer.clone()),
            (FirstValue::Today, Kind::Date { keys }, Some(day)) => Some(match keys.precision {
                Precision::Day | Precision::Minute => Answer::Date(day),
                Precision::Month => Answer::Moment(Moment::Month { year: day.year(), month: day.month() }),
                Precision::Year => Answer::Moment(Moment::Year(day.year())),
            }),
            (FirstValue::Today, _, _) => None,
        }
    }

    /// Returns the perspective that the page states for the field. Signatures state it in their label, and notes have
    /// none.
    #[must_use]
    pub fn speaks(&self) -> Option<Perspective<'_>> {
        self.perspective().filter(|_| !matches!(self.kind, Kind::Note { .. } | Kind::Signature { .. }))
    }

    /// Returns the perspective that it gives.
    #[must_use]
    pub fn perspective(&self) -> Option<Perspective<'_>> {
        Some(Perspective { voice: self.voice?, words: self.voice_words.as_deref() })
    }
}

impl Kind {
    /// Reports whether one of several offered answers is chosen.
    #[must_use]
    pub const fn offers_one_of_several(&self) -> bool {
        match self {
            Self::YesNo { .. }
            | Self::Choice { .. }
            | Self::Scale { .. }
            | Self::Rating { .. }
            | Self::Agreement { .. } => true,
            Self::Text { .. }
            | Self::LongText { .. }
            | Self::Number { .. }
            | Self::Quantity { .. }
            | Self::Calculated { .. }
            | Self::Date { .. }
            | Self::Time { .. }
            | Self::Duration { .. }
            | Self::Listed { .. }
            | Self::Choices { .. }
            | Self::Table { .. }
            | Self::Signature { .. }
            | Self::Note { .. } => false,
        }
    }
}

/// The kind of a field, with the texts of that kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Kind {
    /// One line of text.
    Text {
        /// The definition.
        keys: field::TextField,
        /// The message for a text that does not match the pattern.
        pattern_error: Option<Line>,
    },
    /// Several lines of text.
    LongText {
        /// The definition.
        keys: field::LongTextField,
    },
    /// A number.
    Number {
        /// The definition.
        keys: field::NumberField,
        /// The unit.
        unit: Option<Line>,
    },
    /// A number with one of several units.
    Quantity {
        /// The definition.
        keys: field::QuantityField,
        /// The units in order.
        units: Vec<Choice>,
    },
    /// A number that follows from other answers.
    Calculated {
        /// The definition.
        keys: field::CalculatedField,
        /// The unit.
        unit: Option<Line>,
        /// What values mean, from low to high.
        bands: Vec<Band>,
    },
    /// A day of the calendar.
    Date {
        /// The definition.
        keys: field::DateField,
    },
    /// A time of day.
    Time {
        /// The definition.
        keys: field::TimeField,
    },
    /// A length of time in hours and minutes.
    Duration {
        /// The definition.
        keys: field::DurationField,
    },
    /// Yes or no.
    YesNo {
        /// The answers offered, in order.
        options: Vec<Choice>,
    },
    /// One of several options.
    Choice {
        /// All options in order, including `other` and `no-answer` if offered.
        options: Vec<Choice>,
    },
    /// One of the options of a list, which is written or chosen.
    Listed {
        /// All options in the order of the list, and `no-answer` if offered.
        options: Vec<Choice>,
        /// The list.
        list: ListKeys,
    },
    /// Any of several options.
    Choices {
        /// All options in order, including `other` and `no-answer` if offered.
        options: Vec<Choice>,
        /// The definition.
        keys: field::ChoicesField,
        /// The files that may be enclosed, if the options are documents.
        #[serde(skip_serializing_if = "Option::is_none")]
        files: Option<field::FileLimits>,
    },
    /// A point on a scale.
    Scale {
        /// The style.
        style: ScaleStyle,
        /// The points from low to high. The labels of `0`–`10` are the digits.
        points: Vec<Choice>,
        /// The faces as SVG in `currentColor`, one a point; none with numbers.
        pictures: Vec<String>,
        /// The label of the low end (0–10 only).
        low: Option<Line>,
        /// The label of the high end (0–10 only).
        high: Option<Line>,
        /// "I do not want to say", if offered.
        no_answer: Option<Choice>,
    },
    /// Several statements on one scale.
    Rating {
        /// The statements in order.
        statements: Vec<Choice>,
        /// The points from low to high, with `no-answer` last where it is offered.
        points: Vec<Choice>,
    },
    /// Repeated rows of fields.
    Table {
        /// The fields of a row.
        columns: Vec<Field>,
        /// The least number of rows.
        min: u32,
        /// The greatest number of rows.
        max: u32,
        /// The number of printed blank rows.
        blank: u32,
        /// The number of the first of them: another one than 1 on sheets with further rows.
        #[serde(skip)]
        first: u32,
        /// The layout of the rows.
        layout: TableLayout,
        /// The names of the rows, if there is a fixed row for each of several things.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        names: Vec<Choice>,
        /// The heading of a row, with `{number}` as the placeholder of its number; empty if rows have names.
        row: String,
        /// The label of the button that adds a row.
        add: String,
    },
    /// One statement agreed to or not.
    Agreement {
        /// The statement that is agreed to.
        statement: Rich,
        /// `agreed` and `declined`, with their labels.
        options: Vec<Choice>,
        /// Whether there is room for the day of a withdrawal.
        withdrawable: bool,
    },
    /// A signature.
    Signature {
        /// The role of the signer.
        role: Role,
        /// The statement that is signed.
        statement: Rich,
    },
    /// Text only; the field's label is its heading.
    Note {
        /// The text.
        text: Rich,
    },
}

/// Writes a number as the language does, with the mark of its currency or of hundredths.
#[must_use]
pub fn number_text(tag: &str, keys: &field::NumberField, number: f64) -> String {
    match (keys.currency, keys.symbol()) {
        (Some(currency), Some(symbol)) => format_amount(tag, number, Some(currency.decimals()), symbol),
        (None, Some(symbol)) => format_amount(tag, number, None, symbol),
        (_, None) => format_number(tag, number),
    }
}

/// Returns what people must be told about the limits of a quantity: the word, and the least and the greatest number, each with
/// its unit.
#[must_use]
pub fn quantity_limits(
    tag: &str,
    keys: &field::QuantityField,
    units: &[Choice],
) -> Vec<(Word, Vec<(&'static str, String)>)> {
    let of_unit = |unit: &CodeId| {
        let (min, max) = keys.limits(unit);
        // A quantity is not negative anyway.
        let min = min.filter(|min| min.abs() > 0.0 || max.is_some());
        let word = match (min, max) {
            (Some(_), Some(_)) => Word::NumberBetween,
            (Some(_), None) => Word::NumberFrom,
            (None, Some(_)) => Word::NumberTo,
            (None, None) => return None,
        };
        let written = |(name, limit): (_, Option<f64>)| Some((name, quantity_text(tag, units, limit?, unit.as_str())));
        Some((word, [("min", min), ("max", max)].into_iter().filter_map(written).collect()))
    };
    keys.units.iter().filter_map(of_unit).collect()
}

/// Writes a number in a unit as the language does: `3,5 kg`.
#[must_use]
pub fn quantity_text(tag: &str, units: &[Choice], number: f64, unit: &str) -> String {
    let label = units.iter().find(|known| known.code == unit).map(|known| known.label.plain());
    format!("{}\u{A0}{}", format_number(tag, number), label.unwrap_or_else(|| unit.to_owned()))
}

/// Writes a calculated value as the language does, with all its decimals and the mark of its currency.
#[must_use]
pub fn calculated_text(tag: &str, keys: &field::CalculatedField, value: f64) -> String {
    match keys.currency {
        Some(currency) => format_amount(tag, value, Some(currency.decimals()), currency.symbol()),
        None => format_fixed(tag, value, keys.decimals()),
    }
}

/// The list that a choice takes its options from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ListKeys {
    /// Its name.
    pub name: ListId,
    /// The choice whose answer decides which options are offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<FieldId>,
    /// By option: the option of that choice that it belongs to.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub parents: IndexMap<OptionId, OptionId>,
    /// The list itself, with its words in all languages.
    #[serde(skip)]
    pub list: Arc<OptionList>,
}

/// A range of values with a meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Band {
    /// The code.
    pub code: String,
    /// The values, such as "5 to 9".
    pub values: String,
    /// What they mean.
    pub label: Line,
}

/// Writes a moment as the language does: `14:30`, `Mai 2026`.
#[must_use]
pub fn moment_text(tag: &str, moment: Moment) -> String {
    match moment {
        Moment::Minute(minute) => {
            format!("{}, {:02}:{:02}", format_date(tag, minute.date()), minute.hour(), minute.minute())
        }
        Moment::Month { year, month } => format_month(tag, year, month),
        Moment::Time(_) | Moment::Year(_) => moment.to_string(),
    }
}

/// Writes a duration: `1:30 h`.
#[must_use]
pub fn duration_text(duration: Duration) -> String {
    format!("{}\u{A0}h", duration.clock())
}

/// An option: its code and label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// The stored code.
    pub code: String,
    /// The label.
    pub label: Line,
}
