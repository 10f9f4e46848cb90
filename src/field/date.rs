//! `date`: a day of the Gregorian calendar.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::date_text::{DateConventions, DateReading};
use super::typed_text::{is_unseen, plain};
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

    /// Parses an answer as [`parse_day`] does. Relative limits are checked when all answers are known.
    pub(crate) fn parse(
        &self,
        raw: Raw,
        conventions: DateConventions<'_>,
        parser: &mut AnswerParser,
    ) -> Option<Answer> {
        let date = parse_day(AnswerPart::Whole, raw, conventions, parser)?;
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

/// Parses a date: a text, or the texts of the boxes `day`, `month` and `year`. Returns nothing if there is none or it
/// cannot be read.
pub(super) fn parse_day(
    part: AnswerPart,
    raw: Raw,
    conventions: DateConventions<'_>,
    parser: &mut AnswerParser,
) -> Option<jiff::civil::Date> {
    if raw.is_blank() {
        return None;
    }
    let text = match typed(&raw) {
        Ok(text) => text,
        Err(issue) => {
            parser.reject(part, issue, raw);
            return None;
        }
    };
    if is_unseen(&text) {
        return None;
    }
    let issue = match conventions.read(&text) {
        DateReading::Day { date, is_short } => {
            if is_short {
                parser.report(part, AnswerProblem::ShortYear);
            }
            return Some(date);
        }
        DateReading::NoSuchDate => AnswerProblem::NoSuchDate,
        DateReading::Ambiguous => AnswerProblem::AmbiguousDate,
        DateReading::NotADate => AnswerProblem::NotADate,
    };
    parser.reject(part, issue, raw);
    None
}

/// The boxes of a date in the order in which they are read.
const BOXES: [&str; 3] = ["day", "month", "year"];

/// Returns the typed text of a date. A full stop behind the text of a box is left out; blank boxes are skipped, for
/// some people write the whole date into one.
fn typed(raw: &Raw) -> Result<String, AnswerProblem> {
    let parts = match raw {
        Raw::Text(text) => return Ok(text.clone()),
        Raw::Parts(parts) if parts.keys().all(|key| BOXES.contains(&key.as_str())) => parts,
        Raw::Empty | Raw::Mark(_) | Raw::Number(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => {
            return Err(AnswerProblem::Shape);
        }
    };
    let mut texts = Vec::new();
    for raw in BOXES.iter().filter_map(|key| parts.get(*key)).filter(|raw| !raw.is_blank()) {
        match raw {
            Raw::Text(text) => texts.push(plain(text).trim_end_matches('.').to_owned()),
            Raw::Twice(_) => return Err(AnswerProblem::GivenTwice),
            Raw::Empty | Raw::Mark(_) | Raw::Number(_) | Raw::List(_) | Raw::Parts(_) => {
                return Err(AnswerProblem::Shape);
            }
        }
    }
    texts.retain(|text| !text.is_empty());
    Ok(texts.join("."))
}

/// Returns the JSON Schema of a date within limits.
///
/// JSON Schema cannot compare dates, but ISO dates are ordered like their characters, which patterns can express.
pub(super) fn date_schema(
    not_before: Option<jiff::civil::Date>,
    not_after: Option<jiff::civil::Date>,
) -> serde_json::Value {
    let mut schema =
        json!({ "type": "string", "format": "date", "pattern": "^(?:1[6-9]|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$" });
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
    fn a_relative_limit_counts_months_before_days() {
        let relative = RelativeDate { field: FieldId::new("start").unwrap(), months: 1, days: -1 };
        assert_eq!(relative.from(jiff::civil::date(2026, 1, 31)), Some(jiff::civil::date(2026, 2, 27)));
        assert_eq!(relative.from(jiff::civil::Date::MAX), None);
    }

    fn any_date() -> impl Strategy<Value = jiff::civil::Date> {
        (1600_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| jiff::civil::date(year, month, day))
    }

    proptest! {
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
