//! `date`: a day of the Gregorian calendar.

use schemars::JsonSchema;
use serde::Serialize;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::date_schema::{date_schema, minute_schema, month_schema, year_schema};
use super::date_text::{DateConventions, DateReading, YEARS_BEFORE};
use super::moment_text::MomentReading;
use super::typed_text::{is_unseen, plain};
use crate::diagnostic::Code;
use crate::name::{FieldId, words};
use crate::toml_reader::{FromToml, TableReader, Value};
use crate::value::{Answer, Moment, Raw};

words! {
    /// How exactly a point in time is asked for.
    Precision {
        /// A day and a time of day.
        Minute = "minute",
        /// A day.
        Day = "day",
        /// A month and its year.
        Month = "month",
        /// A year.
        Year = "year",
    }
}

impl Precision {
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
    const fn is_day(&self) -> bool {
        matches!(self, Self::Day)
    }
}

words! {
    /// The day on which the form is filled in or read.
    Today {
        /// The only value.
        Today = "today",
    }
}

/// A day of the calendar, or a more or less exact point in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct DateField {
    /// How exactly it is asked for.
    #[schemars(default = "by_default")]
    #[serde(skip_serializing_if = "Precision::is_day")]
    pub precision: Precision,
    /// The first day allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_before: Option<DateLimit>,
    /// The last day allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_after: Option<DateLimit>,
    /// The least age in years, if it is a day of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 150))]
    pub min_age: Option<i16>,
    /// The greatest age in years, if it is a day of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 150))]
    pub max_age: Option<i16>,
}

const fn by_default() -> Precision {
    Precision::Day
}

/// A limit: a day, or a distance from another date of the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum DateLimit {
    /// A day, written without quotes: `2026-11-21`.
    Day(#[schemars(with = "String", extend("format" = "date"))] jiff::civil::Date),
    /// The day on which the form is filled in or read.
    Today(Today),
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
            Value::String(_) => keys.read_value(value).map(Self::Today),
            Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Array(_) => {
                keys.wrong_type(value, Self::expected())
            }
        }
    }
}

impl DateField {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        for (age, limit) in [("min-age", "not-after"), ("max-age", "not-before")] {
            if keys.has(age) && keys.has(limit) {
                keys.report(limit, Code::KeysExclude, &[("key", age.to_owned()), ("other", limit.to_owned())]);
            }
        }
        let (min_age, max_age) = (keys.in_range("min-age", 0, 150), keys.in_range("max-age", 0, 150));
        if let (Some(min), Some(max)) = (min_age, max_age)
            && min > max
        {
            keys.report("min-age", Code::LimitsCrossed, &[("low", i16::to_string(&min)), ("high", max.to_string())]);
        }
        Some(Self {
            precision: keys.optional("precision").unwrap_or(Precision::Day),
            not_before: keys.optional("not-before"),
            not_after: keys.optional("not-after"),
            min_age,
            max_age,
        })
    }

    /// Returns the limits that do not depend on other answers: the first and the last day allowed.
    fn days(&self, today: Option<jiff::civil::Date>) -> (Option<jiff::civil::Date>, Option<jiff::civil::Date>) {
        let day = |limit: &Option<DateLimit>| match limit {
            Some(DateLimit::Day(day)) => Some(*day),
            Some(DateLimit::Today(_)) => today,
            Some(DateLimit::Relative(_)) | None => None,
        };
        let youngest = self.min_age.and_then(|age| years_before(today?, age));
        // Who is 65 becomes 66 on the next birthday.
        let oldest = self.max_age.and_then(|age| years_before(today?, age + 1)?.tomorrow().ok());
        (day(&self.not_before).or(oldest), day(&self.not_after).or(youngest))
    }

    /// Reports whether a year of two digits can only be of one century, in a form dated `year`: a century before, it would be
    /// before the first day allowed.
    pub(crate) fn has_certain_century(&self, year: i16) -> bool {
        self.precision.is_day()
            && match &self.not_before {
                Some(DateLimit::Day(first)) => first.year() >= year - YEARS_BEFORE,
                Some(DateLimit::Today(_)) => true,
                Some(DateLimit::Relative(_)) | None => false,
            }
    }

    /// Returns the date fields that the limits count from.
    pub fn references(&self) -> impl Iterator<Item = &FieldId> {
        [&self.not_before, &self.not_after].into_iter().flatten().filter_map(|limit| match limit {
            DateLimit::Day(_) | DateLimit::Today(_) => None,
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
        let answer = match self.precision {
            Precision::Day => {
                let is_certain = self.has_certain_century(conventions.year);
                Answer::Date(parse_day(AnswerPart::Whole, raw, conventions, is_certain, parser)?)
            }
            Precision::Minute | Precision::Month | Precision::Year => {
                Answer::Moment(self.parse_moment(raw, conventions, parser)?)
            }
        };
        let (first, last) = self.days(conventions.today);
        report_beyond(&answer, first, last, parser);
        Some(answer)
    }

    fn parse_moment(&self, raw: Raw, conventions: DateConventions<'_>, parser: &mut AnswerParser) -> Option<Moment> {
        if raw.is_blank() {
            return None;
        }
        let boxes: &[&str] = match self.precision {
            Precision::Minute => &["day", "month", "year", "time", "hour", "minute"],
            Precision::Day => &["day", "month", "year"],
            // A day that somebody gives is no part of a month, and is said.
            Precision::Month | Precision::Year => &["day", "month", "year"],
        };
        let texts = match texts_of_boxes(&raw, boxes) {
            Ok(texts) => texts,
            Err(issue) => {
                parser.reject(AnswerPart::Whole, issue, raw);
                return None;
            }
        };
        if texts.iter().all(|text| is_unseen(text)) {
            return None;
        }
        let texts: Vec<_> = texts.iter().map(|text| plain(text).trim_end_matches('.').to_owned()).collect();
        // A box with nothing but a full stop is blank.
        if self.precision != Precision::Year && texts.iter().all(String::is_empty) {
            return None;
        }
        let joined = |texts: &[String], mark: &str| {
            texts.iter().filter(|text| !text.is_empty()).map(String::as_str).collect::<Vec<_>>().join(mark)
        };
        let (reading, issue) = match self.precision {
            Precision::Minute if texts.len() > 1 => {
                let (day, time) = (joined(&texts[..3], "."), joined(&texts[3..], ":"));
                let reading =
                    if time.is_empty() { conventions.read_minute(&day) } else { conventions.day_and_time(&day, &time) };
                (reading, AnswerProblem::NotADayWithTime)
            }
            Precision::Minute | Precision::Day => {
                (conventions.read_minute(&joined(&texts, ".")), AnswerProblem::NotADayWithTime)
            }
            Precision::Month => (conventions.read_month(&joined(&texts, ".")), AnswerProblem::NotAMonth),
            Precision::Year => (conventions.read_year(&joined(&texts, ".")), AnswerProblem::NotAYear),
        };
        let issue = match reading {
            MomentReading::Moment { moment, is_short } => {
                if is_short {
                    parser.report(AnswerPart::Whole, AnswerProblem::ShortYear);
                }
                return Some(moment);
            }
            MomentReading::NoSuchDate => AnswerProblem::NoSuchDate,
            MomentReading::Ambiguous => AnswerProblem::AmbiguousDate,
            MomentReading::None => issue,
        };
        parser.reject(AnswerPart::Whole, issue, raw);
        None
    }

    /// Returns the JSON Schema of an answer, with the limits that depend neither on other answers nor on the day.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        let (first, last) = self.days(None);
        match self.precision {
            Precision::Day => date_schema(first, last),
            Precision::Minute => minute_schema(first, last),
            Precision::Month => month_schema(first, last),
            Precision::Year => year_schema(first, last),
        }
    }
}

/// Reports an answer that is before the first day or after the last one.
pub(crate) fn report_beyond(
    answer: &Answer,
    first: Option<jiff::civil::Date>,
    last: Option<jiff::civil::Date>,
    parser: &mut AnswerParser,
) {
    let order = |day: jiff::civil::Date| match answer {
        Answer::Date(date) => Some(date.cmp(&day)),
        Answer::Moment(moment) => moment.order_to_day(day),
        Answer::Text(_)
        | Answer::Number(_)
        | Answer::YesNo(_)
        | Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::Scale(_)
        | Answer::Quantity(_)
        | Answer::Duration(_)
        | Answer::Rating(_)
        | Answer::Table(_)
        | Answer::Agreement(_)
        | Answer::Signature(_) => None,
    };
    if let Some(limit) = first.filter(|&day| order(day).is_some_and(std::cmp::Ordering::is_lt)) {
        parser.report(AnswerPart::Whole, AnswerProblem::DateBefore(limit));
    }
    if let Some(limit) = last.filter(|&day| order(day).is_some_and(std::cmp::Ordering::is_gt)) {
        parser.report(AnswerPart::Whole, AnswerProblem::DateAfter(limit));
    }
}

fn years_before(day: jiff::civil::Date, years: i16) -> Option<jiff::civil::Date> {
    day.checked_sub(jiff::Span::new().try_years(years).ok()?).ok()
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
/// cannot be read. A year of two digits is reported, unless its century `is_certain`.
pub(super) fn parse_day(
    part: AnswerPart,
    raw: Raw,
    conventions: DateConventions<'_>,
    is_certain: bool,
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
            if is_short && !is_certain {
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

/// Returns the typed text of a date. Blank boxes are skipped, for some people write the whole date into one.
fn typed(raw: &Raw) -> Result<String, AnswerProblem> {
    let mut texts = texts_of_boxes(raw, &BOXES)?;
    texts.retain(|text| !text.is_empty());
    Ok(texts.join("."))
}

/// Returns the typed texts of the boxes of a date or time, or the only text. A full stop behind the text of a box is left out.
pub(super) fn texts_of_boxes(raw: &Raw, boxes: &[&str]) -> Result<Vec<String>, AnswerProblem> {
    let parts = match raw {
        Raw::Text(text) => return Ok(vec![text.clone()]),
        Raw::Number(number) if boxes == ["year"] && number.fract() == 0.0 => return Ok(vec![number.to_string()]),
        Raw::Parts(parts) if parts.keys().all(|key| boxes.contains(&key.as_str())) => parts,
        Raw::Empty | Raw::Mark(_) | Raw::Number(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => {
            return Err(AnswerProblem::Shape);
        }
    };
    let text = |key: &&str| match parts.get(*key) {
        None | Some(Raw::Empty) => Ok(String::new()),
        Some(Raw::Text(text)) => Ok(plain(text).trim_end_matches('.').to_owned()),
        Some(Raw::Twice(_)) => Err(AnswerProblem::GivenTwice),
        Some(raw @ (Raw::List(_) | Raw::Parts(_))) if raw.is_blank() => Ok(String::new()),
        Some(Raw::Mark(_) | Raw::Number(_) | Raw::List(_) | Raw::Parts(_)) => Err(AnswerProblem::Shape),
    };
    boxes.iter().map(text).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use serde_json::json;

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
