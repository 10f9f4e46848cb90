//! `number`: a decimal number.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::characters::western_digits;
use crate::diagnostic::Code;
use crate::name::CodeId;
use crate::toml_reader::TableReader;
use crate::value::{self, Answer, Raw, latin_digits};

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
        Some(Self { min, max, decimals: keys.in_range("decimals", 0, 6).unwrap_or(0), unit: keys.optional("unit") })
    }
}

/// The number of decimal digits that an `f64` represents exactly.
const EXACT_DIGITS: i32 = 15;

impl NumberField {
    /// Parses an answer: a number, or a text that [`parse_number`] reads as one.
    pub(crate) fn parse(&self, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
        if raw.is_blank() {
            return None;
        }
        let (read, issue) = match &raw {
            Raw::Number(number) => (Some(*number), AnswerProblem::NotANumber),
            Raw::Text(text) => (parse_number(&western_digits(text), self.decimals), AnswerProblem::NotANumber),
            Raw::Empty | Raw::Mark(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => (None, AnswerProblem::Shape),
        };
        let Some(number) = read.filter(|number| number.abs() < self.bound()) else {
            parser.reject(AnswerPart::Whole, issue, raw);
            return None;
        };
        let number = self.check_decimals(number, parser);
        self.check_limits(number, parser);
        value::Number::new(number).map(Answer::Number)
    }

    /// Returns the exclusive bound of absolute values, so that all decimals are represented exactly.
    fn bound(&self) -> f64 {
        10_f64.powi(EXACT_DIGITS - i32::from(self.decimals))
    }

    /// Reports too many decimals. Otherwise returns the number rounded to the allowed decimals.
    fn check_decimals(&self, number: f64, parser: &mut AnswerParser) -> f64 {
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

/// Parses a typed number: digits with at most one decimal separator, a comma or a full stop.
///
/// `1.000` and `1,000` mean a thousand in one language and one in another. They are rejected unless the field has three
/// decimals.
fn parse_number(text: &str, decimals: u8) -> Option<f64> {
    let text = &latin_digits(text.trim());
    let unsigned = text.strip_prefix(['+', '-', '\u{2212}']).unwrap_or(text);
    let is_negative = text.starts_with(['-', '\u{2212}']);
    let (whole, fraction) = unsigned.split_once([',', '.']).unwrap_or((unsigned, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.len() <= 40 && part.bytes().all(|b| b.is_ascii_digit());
    let is_grouped = fraction.len() == 3 && whole.len() <= 3 && !whole.starts_with('0');
    if !is_digits(whole) || !is_digits(fraction) || (is_grouped && decimals < 3) {
        return None;
    }
    let number: f64 = format!("{whole}.{fraction}").parse().ok()?;
    Some(if is_negative { -number } else { number })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, expected) in [
            ("3", 3.0),
            ("3,5", 3.5),
            ("3.5", 3.5),
            (" -3,50 ", -3.5),
            ("\u{2212}2", -2.0),
            ("+7", 7.0),
            ("007", 7.0),
            ("0,125", 0.125),
            ("1000", 1000.0),
            ("1000,125", 1000.125),
            ("\u{6f1}\u{6f2}", 12.0),
            ("\u{661}\u{662},\u{665}", 12.5),
        ] {
            assert_eq!(parse_number(text, 2), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_could_be_another_number_or_none_is_no_number() {
        for text in [
            "",
            "-",
            ",5",
            "5,",
            "1.000",
            "1,000",
            "12.500",
            "1.000,50",
            "1 000",
            "1e3",
            "drei",
            "3 €",
            "inf",
            "NaN",
            "0x1",
            "--3",
            "3-",
            "３",
            &"9".repeat(41),
        ] {
            assert_eq!(parse_number(text, 2), None, "{text}");
        }
        assert_eq!(parse_number("1,125", 3), Some(1.125));
    }

    fn parsed(decimals: u8, raw: Raw) -> (Option<Answer>, Vec<(AnswerPart, AnswerProblem)>) {
        let mut parser = AnswerParser::default();
        let answer = NumberField { min: None, max: None, decimals, unit: None }.parse(raw, &mut parser);
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
