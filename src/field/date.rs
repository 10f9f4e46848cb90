//! `date`: a day of the Gregorian calendar.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::characters::western_digits;
use crate::name::FieldId;
use crate::toml_reader::{FromToml, TableReader, Value};
use crate::value::{Answer, Raw};

/// A day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct DateField {
    /// The first day allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_before: Option<DateLimit>,
    /// The last day allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_after: Option<DateLimit>,
}

/// A limit: a day, or a distance from another date of the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum DateLimit {
    /// A day, written without quotes: `2026-11-21`.
    Day(#[schemars(with = "String", extend("format" = "date"))] jiff::civil::Date),
    /// Counted from another date field.
    Relative(RelativeDate),
}

/// A day counted from another date field; without an answer there, there is no limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct RelativeDate {
    /// The date field that is counted from.
    pub field: FieldId,
    /// Months later; negative: earlier.
    #[schemars(default, range(min = -1200, max = 1200))]
    pub months: i32,
    /// Days later; negative: earlier. Added after the months.
    #[schemars(default, range(min = -36500, max = 36500))]
    pub days: i32,
}

impl FromToml for DateLimit {
    fn expected() -> &'static str {
        "date-or-relative"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        match value {
            Value::Datetime(_) => keys.read_value(value).map(Self::Day),
            Value::Table(_) => {
                let mut inner = keys.table(value)?;
                let field = inner.required("field");
                let months = inner.in_range("months", -1200, 1200).unwrap_or(0);
                let days = inner.in_range("days", -36_500, 36_500).unwrap_or(0);
                inner.finish();
                Some(Self::Relative(RelativeDate { field: field?, months, days }))
            }
            Value::String(_) | Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Array(_) => {
                keys.wrong_type(value, Self::expected())
            }
        }
    }
}

impl DateField {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        Some(Self { not_before: keys.optional("not-before"), not_after: keys.optional("not-after") })
    }

    /// Returns the date fields that the limits count from.
    pub fn references(&self) -> impl Iterator<Item = &FieldId> {
        [&self.not_before, &self.not_after].into_iter().flatten().filter_map(|limit| match limit {
            DateLimit::Day(_) => None,
            DateLimit::Relative(relative) => Some(&relative.field),
        })
    }

    /// Parses an answer: a date as text, in one of the formats that [`parse_date`] accepts. Relative limits are checked when all
    /// answers are known.
    pub(crate) fn parse(&self, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
        let date = parse_day(AnswerPart::Whole, raw, parser)?;
        if let Some(DateLimit::Day(limit)) = self.not_before
            && date < limit
        {
            parser.report(AnswerPart::Whole, AnswerProblem::DateBefore(limit));
        }
        if let Some(DateLimit::Day(limit)) = self.not_after
            && date > limit
        {
            parser.report(AnswerPart::Whole, AnswerProblem::DateAfter(limit));
        }
        Some(Answer::Date(date))
    }

    /// Returns the JSON Schema of an answer, with the limits that do not depend on other answers.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        let day = |limit: &Option<DateLimit>| match limit {
            Some(DateLimit::Day(day)) => Some(*day),
            Some(DateLimit::Relative(_)) | None => None,
        };
        date_schema(day(&self.not_before), day(&self.not_after))
    }
}

impl RelativeDate {
    /// Returns the limit, counted from the date of the other field, unless it is out of range.
    pub(crate) fn from(&self, date: jiff::civil::Date) -> Option<jiff::civil::Date> {
        // One span has one sign, and a limit may go a year forward and a day back.
        let month = date.checked_add(jiff::Span::new().try_months(self.months).ok()?).ok()?;
        month.checked_add(jiff::Span::new().try_days(self.days).ok()?).ok()
    }
}

/// Parses a date. Returns nothing if there is none or it is invalid.
pub(super) fn parse_day(part: AnswerPart, raw: Raw, parser: &mut AnswerParser) -> Option<jiff::civil::Date> {
    if raw.is_blank() {
        return None;
    }
    let Raw::Text(text) = &raw else {
        parser.reject(part, AnswerProblem::Shape, raw);
        return None;
    };
    let date = parse_date(&western_digits(text));
    if date.is_none() {
        parser.reject(part, AnswerProblem::NoSuchDate, raw);
    }
    date
}

/// Parses a date in ISO format, `2026-03-27`, or in German format, `27.3.2026`, with or without leading zeros and spaces.
///
/// The year must have four digits. Dates with slashes are rejected, because `3/4/2026` is ambiguous.
fn parse_date(text: &str) -> Option<jiff::civil::Date> {
    let is_german = text.contains('.');
    let (first, rest) = text.split_once(if is_german { '.' } else { '-' })?;
    let (month, last) = rest.split_once(if is_german { '.' } else { '-' })?;
    let (year, day) = if is_german { (last, first) } else { (first, last) };
    let (year, month, day) = (year.trim(), month.trim(), day.trim());
    if year.len() != 4 || year.starts_with('0') || month.len() > 2 || day.len() > 2 {
        return None;
    }
    let short = |digits| i8::try_from(number(digits)?).ok();
    jiff::civil::Date::new(number(year)?, short(month)?, short(day)?).ok()
}

/// Parses at most four digits. No digits are 0, which is neither a month nor a day.
fn number(digits: &str) -> Option<i16> {
    let add = |number: i16, byte: u8| byte.is_ascii_digit().then(|| number * 10 + i16::from(byte - b'0'));
    digits.bytes().try_fold(0, add)
}

/// Returns the JSON Schema of a date within limits.
///
/// JSON Schema cannot compare dates, but ISO dates are ordered like their characters, which patterns can express.
pub(super) fn date_schema(
    not_before: Option<jiff::civil::Date>,
    not_after: Option<jiff::civil::Date>,
) -> serde_json::Value {
    let mut schema = json!({ "type": "string", "format": "date", "pattern": "^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$" });
    let before = not_before.map(|limit| json!({ "pattern": beyond(limit, |digit| (digit + 1..=9).collect()) }));
    let after = not_after.map(|limit| json!({ "pattern": beyond(limit, |digit| (0..digit).collect()) }));
    let limits: Vec<_> = before.into_iter().chain(after).collect();
    if let Some(object) = schema.as_object_mut()
        && !limits.is_empty()
    {
        object.insert("allOf".to_owned(), limits.into());
    }
    schema
}

/// Returns a pattern for `limit` and the dates beyond it, given the digits beyond a digit.
fn beyond(limit: jiff::civil::Date, digits: fn(u32) -> Vec<u32>) -> String {
    let limit = limit.to_string();
    let mut ways = vec![limit.clone()];
    for (index, digit) in limit.char_indices() {
        let others: String = digit.to_digit(10).map(digits).unwrap_or_default().iter().map(u32::to_string).collect();
        if !others.is_empty() {
            ways.push(format!("{}[{others}].*", &limit[..index]));
        }
    }
    format!("^(?:{})$", ways.join("|"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        let expected = Some(jiff::civil::date(2026, 3, 7));
        for text in ["2026-03-07", "2026-3-7", "7.3.2026", "07.03.2026", " 7. 3. 2026 "] {
            assert_eq!(parse_date(text), expected, "{text}");
        }
    }

    #[test]
    fn what_could_be_another_day_or_none_is_no_date() {
        for text in [
            "2024-13-45",
            "31.2.2026",
            "2026-02-29",
            "7.3.26",
            "26-3-7",
            "3/4/2026",
            "0026-03-07",
            "12026-03-07",
            "7.3",
            "7.3.2026.",
            "2026-03-07T10:00",
            "+7.3.2026",
            "7.März 2026",
            "７.3.2026",
            "",
            ".",
            "--",
            "007.3.2026",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }

    #[test]
    fn a_relative_limit_counts_months_before_days() {
        let relative = RelativeDate { field: FieldId::new("start").unwrap(), months: 1, days: -1 };
        assert_eq!(relative.from(jiff::civil::date(2026, 1, 31)), Some(jiff::civil::date(2026, 2, 27)));
        assert_eq!(relative.from(jiff::civil::Date::MAX), None);
    }

    fn any_date() -> impl Strategy<Value = jiff::civil::Date> {
        (1000_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| jiff::civil::date(year, month, day))
    }

    proptest! {
        #[test]
        fn stored_dates_are_read_as_they_are(date in any_date()) {
            prop_assert_eq!(parse_date(&date.to_string()), Some(date));
        }

        #[test]
        fn the_schema_compares_dates(date in any_date(), limit in any_date()) {
            for limit in [limit, date] {
                let accepts = |schema| jsonschema::is_valid(&schema, &json!(date));
                prop_assert_eq!(accepts(date_schema(Some(limit), None)), date >= limit);
                prop_assert_eq!(accepts(date_schema(None, Some(limit))), date <= limit);
            }
        }
    }
}
