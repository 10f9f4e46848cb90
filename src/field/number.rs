//! `number`: a decimal number.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::currency::Currency;
use super::number_text::{Marks, NumberReading, read_number};
use super::typed_text::is_unseen;
use crate::diagnostic::Code;
use crate::name::CodeId;
use crate::toml_reader::TableReader;
use crate::value::{self, Answer, Raw};

/// A decimal number.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct NumberField {
    /// The least value allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The greatest value allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// How many digits may stand after the decimal mark.
    #[schemars(default, range(max = 6))]
    pub decimals: u8,
    /// What is counted: the message `unit-CODE` names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<CodeId>,
    /// The currency of an amount of money, whose decimals it has: `EUR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Whether it is a number of hundredths: `12.5` is written as 12.5 %.
    #[schemars(default)]
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub percent: bool,
}

impl NumberField {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let (min, max) = (keys.optional("min"), keys.optional("max"));
        if let (Some(min), Some(max)) = (min, max)
            && min > max
        {
            keys.report("min", Code::LimitsCrossed, &[("low", f64::to_string(&min)), ("high", f64::to_string(&max))]);
        }
        let (currency, percent) = (keys.optional::<Currency>("currency"), keys.optional("percent").unwrap_or(false));
        let (unit, decimals) = (keys.optional("unit"), keys.in_range("decimals", 0, 6));
        let others = [("currency", "decimals"), ("currency", "percent"), ("currency", "unit"), ("percent", "unit")];
        let is_given = |keys: &TableReader<'_>, key: &str| keys.has(key) && (key != "percent" || percent);
        for (key, other) in others {
            if is_given(keys, key) && is_given(keys, other) {
                keys.report(other, Code::KeysExclude, &[("key", key.to_owned()), ("other", other.to_owned())]);
            }
        }
        if keys.has("units") {
            keys.report("units", Code::UnitsOfNumber, &[]);
            keys.ignore("units");
        }
        let decimals = currency.map(Currency::decimals).or(decimals).unwrap_or(0);
        Some(Self { min, max, decimals, unit, currency, percent })
    }

    /// Returns the marks that may stand beside the digits, in lower case, longer ones first.
    #[must_use]
    pub fn marks(&self) -> Vec<String> {
        if self.percent {
            return PERCENT.iter().map(|&mark| mark.to_owned()).collect();
        }
        self.currency.map(Currency::marks).unwrap_or_default()
    }

    /// Returns the least number as far as people must be told: an amount or a percentage is not negative anyway.
    #[must_use]
    pub fn told_min(&self) -> Option<f64> {
        self.min.filter(|min| min.abs() > 0.0 || self.max.is_some() || self.symbol().is_none())
    }

    /// Returns the mark that is printed beside the digits: of a currency, or that of hundredths.
    #[must_use]
    pub fn symbol(&self) -> Option<&'static str> {
        self.currency.map(Currency::symbol).or_else(|| self.percent.then_some("%"))
    }
}

/// How people mark hundredths.
const PERCENT: &[&str] = &["percent", "prozent", "v. h.", "v.h.", "%", "٪"];
/// What a raw value means as a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum WrittenNumber {
    /// This number.
    Number(f64),
    /// One of these numbers, as the mark divides decimals or thousands.
    Ambiguous { decimal: f64, thousands: f64 },
    /// A text that is no number.
    NotANumber,
    /// Neither a text nor a number.
    NoText,
}

impl WrittenNumber {
    /// Reports whether nothing of a raw value can be seen.
    pub(super) fn is_unseen(raw: &Raw) -> bool {
        raw.is_blank() || raw.as_text().is_some_and(is_unseen)
    }
}

/// The decimals with which a single group of three digits is a fraction.
const THOUSANDTHS: u8 = 3;

/// The number of decimal digits that an `f64` represents exactly.
const EXACT_DIGITS: i32 = 15;

impl NumberField {
    /// Parses an answer: a number, or a text that [`read_number`] reads as one.
    pub(crate) fn parse(&self, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
        if WrittenNumber::is_unseen(&raw) {
            return None;
        }
        let read = match self.written(&raw) {
            WrittenNumber::Number(number) => Ok(number),
            WrittenNumber::Ambiguous { .. } => Err(AnswerProblem::AmbiguousNumber),
            WrittenNumber::NotANumber => Err(AnswerProblem::NotANumber),
            WrittenNumber::NoText => Err(AnswerProblem::Shape),
        };
        let in_bounds =
            |number: f64| if number.abs() < self.bound() { Ok(number) } else { Err(AnswerProblem::NotANumber) };
        match read.and_then(in_bounds) {
            Ok(number) => {
                let number = self.check_decimals(number, parser);
                self.check_limits(number, parser);
                value::Number::new(number).map(Answer::Number)
            }
            Err(issue) => {
                parser.reject(AnswerPart::Whole, issue, raw);
                None
            }
        }
    }

    /// Returns what a raw value means as a number of this field.
    pub(super) fn written(&self, raw: &Raw) -> WrittenNumber {
        let read = |text: &str, decimals: u8| read_number(text, decimals, &self.as_marked());
        match raw {
            Raw::Number(number) => WrittenNumber::Number(*number),
            Raw::Text(text) => match (read(text, self.decimals), read(text, THOUSANDTHS)) {
                (NumberReading::Number(number), _) => WrittenNumber::Number(number),
                (NumberReading::Ambiguous, NumberReading::Number(decimal)) => {
                    WrittenNumber::Ambiguous { decimal, thousands: decimal * 1000.0 }
                }
                (NumberReading::Ambiguous | NumberReading::NotANumber, _) => WrittenNumber::NotANumber,
            },
            Raw::Empty | Raw::Mark(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => WrittenNumber::NoText,
        }
    }

    fn as_marked(&self) -> Marks {
        Marks { all: self.marks(), is_money: self.currency.is_some() }
    }

    /// Returns the exclusive bound of absolute values, so that all decimals are represented exactly.
    pub(super) fn bound(&self) -> f64 {
        10_f64.powi(EXACT_DIGITS - i32::from(self.decimals))
    }

    /// Reports too many decimals. Otherwise returns the number rounded to the allowed decimals.
    pub(super) fn check_decimals(&self, number: f64, parser: &mut AnswerParser) -> f64 {
        if number.fract() == 0.0 {
            return number;
        }
        let rounded = format!("{number:.*}", usize::from(self.decimals)).parse().unwrap_or(number);
        // JSON parsers may be off by one unit in the last place, which is not a further decimal.
        if (number - rounded).abs() <= number.abs() * 2.0 * f64::EPSILON {
            return rounded;
        }
        parser.report(AnswerPart::Whole, AnswerProblem::Decimals(self.decimals));
        number
    }

    fn check_limits(&self, number: f64, parser: &mut AnswerParser) {
        if let Some(min) = self.min.filter(|&min| number < min) {
            parser.report(AnswerPart::Whole, AnswerProblem::NumberMin(min));
        }
        if let Some(max) = self.max.filter(|&max| number > max) {
            parser.report(AnswerPart::Whole, AnswerProblem::NumberMax(max));
        }
    }

    /// Returns the JSON Schema of an answer.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        let mut schema = serde_json::Map::new();
        if self.decimals == 0 {
            schema.insert("type".to_owned(), json!("integer"));
        } else {
            schema.insert("type".to_owned(), json!("number"));
            let step = format!("1e-{}", self.decimals).parse::<f64>().unwrap_or(1.0);
            schema.insert("multipleOf".to_owned(), json!(step));
        }
        schema.insert("exclusiveMinimum".to_owned(), number_schema(-self.bound()));
        schema.insert("exclusiveMaximum".to_owned(), number_schema(self.bound()));
        for (key, limit) in [("minimum", self.min), ("maximum", self.max)] {
            if let Some(limit) = limit {
                schema.insert(key.to_owned(), number_schema(limit));
            }
        }
        schema.into()
    }
}

/// Writes a limit as numbers are written in records: whole numbers without a decimal point.
fn number_schema(number: f64) -> serde_json::Value {
    value::Number::new(number).map_or(serde_json::Value::Null, |number| json!(number))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parsed(decimals: u8, raw: Raw) -> (Option<Answer>, Vec<(AnswerPart, AnswerProblem)>) {
        let mut parser = AnswerParser::default();
        let answer = NumberField { min: None, max: None, decimals, unit: None, currency: None, percent: false }
            .parse(raw, &mut parser);
        (answer, parser.issues)
    }

    #[test]
    fn a_number_that_cannot_be_exact_is_no_number() {
        let refused = (None, vec![(AnswerPart::Whole, AnswerProblem::NotANumber)]);
        assert_eq!(parsed(0, Raw::Number(1e15)), refused);
        assert_eq!(parsed(2, Raw::Text("99999999999999,99".to_owned())), refused);
        assert_eq!(parsed(0, Raw::Number(f64::NAN)), refused);
    }

    proptest! {
        #[test]
        fn what_is_typed_is_stored_and_stays(units in -999_999_999_999_999_i64..=999_999_999_999_999, decimals in 0_u8..=6) {
            let digits = format!("{:0>7}", units.abs());
            let (whole, fraction) = digits.split_at(digits.len() - usize::from(decimals));
            let sign = if units < 0 { "-" } else { "" };
            // A fraction of more than three digits cannot be taken for thousands.
            let typed = if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole},{fraction}000") };
            let (answer, issues) = parsed(decimals, Raw::Text(typed));
            prop_assert_eq!(issues, vec![]);
            let Some(Answer::Number(number)) = answer.clone() else { panic!("{answer:?}") };
            let written = format!("{:.*}", usize::from(decimals), number.get()).replace('.', "");
            prop_assert_eq!(written.parse(), Ok(units));
            let stored = serde_json::to_string(&number).unwrap();
            let read = serde_json::from_str(&stored).unwrap();
            prop_assert_eq!(parsed(decimals, Raw::Number(read)), (answer, vec![]));
        }
    }
}
