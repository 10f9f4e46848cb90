//! `duration`: a length of time in hours and minutes.

use schemars::JsonSchema;
use serde::{Serialize, Serializer};
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::duration_text::{DurationReading, read_duration};
use super::typed_text::is_unseen;
use crate::diagnostic::Code;
use crate::toml_reader::TableReader;
use crate::value::{Answer, Duration, Raw};

/// A length of time in hours and minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct DurationField {
    /// The shortest duration allowed, in hours and minutes: `"0:15"`.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "optional_clock")]
    #[schemars(with = "Option<String>", extend("pattern" = CLOCK_PATTERN))]
    pub min: Option<Duration>,
    /// The longest duration allowed: 99:59, unless the form says otherwise.
    #[serde(serialize_with = "clock")]
    #[schemars(default = "longest", with = "String", extend("pattern" = CLOCK_PATTERN))]
    pub max: Duration,
}

/// The pattern of durations in definitions.
const CLOCK_PATTERN: &str = "^[0-9]{1,4}:[0-5][0-9]$";

/// The longest duration, if a field does not say otherwise: 99 hours and 59 minutes.
const LONGEST: Duration = Duration::of_minutes(5999);

/// The default of `max` in the schema.
fn longest() -> String {
    LONGEST.clock()
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn clock<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&duration.clock())
}

#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn optional_clock<S: Serializer>(duration: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
    duration.map(Duration::clock).serialize(serializer)
}

impl DurationField {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let (min, max) = (limit("min", keys), limit("max", keys).unwrap_or(LONGEST));
        if let Some(low) = min.filter(|&min| min > max) {
            keys.report("min", Code::LimitsCrossed, &[("low", low.clock()), ("high", max.clock())]);
        }
        Some(Self { min, max })
    }

    /// Returns how many digits the hours have at most: at least two.
    #[must_use]
    pub const fn hour_digits(&self) -> u8 {
        match self.max.parts().0 {
            0..=99 => 2,
            100..=999 => 3,
            _ => 4,
        }
    }

    /// Parses an answer: a text, or the texts of the boxes `hour` and `minute`.
    pub(crate) fn parse(&self, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
        let read = match text_of(&raw) {
            Ok(text) if is_unseen(&text) => return None,
            Ok(text) => read_duration(&text),
            Err(issue) => {
                parser.reject(AnswerPart::Whole, issue, raw);
                return None;
            }
        };
        let duration = match read {
            DurationReading::Duration(duration) => duration,
            DurationReading::Ambiguous => {
                parser.reject(AnswerPart::Whole, AnswerProblem::AmbiguousDuration, raw);
                return None;
            }
            DurationReading::None => {
                parser.reject(AnswerPart::Whole, AnswerProblem::NotADuration, raw);
                return None;
            }
        };
        if let Some(limit) = self.min.filter(|&limit| duration < limit) {
            parser.report(AnswerPart::Whole, AnswerProblem::DurationMin(limit));
        }
        if duration > self.max {
            parser.report(AnswerPart::Whole, AnswerProblem::DurationMax(self.max));
        }
        Some(Answer::Duration(duration))
    }

    /// Returns the JSON Schema of an answer.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        let low = self.min.unwrap_or(Duration::of_minutes(0));
        json!({ "type": "string", "pattern": format!("^PT(?:{})$", between(low, self.max)) })
    }
}

/// Returns the pattern of the durations between two, both included, without the `PT` at their beginning.
fn between(low: Duration, high: Duration) -> String {
    let ((first, first_minutes), (last, last_minutes)) = (low.parts(), high.parts());
    if first == last {
        return of_hour(first, first_minutes, last_minutes);
    }
    let full =
        (first + 1 < last).then(|| format!("(?:{})H(?:(?:{})M)?", integers(first + 1, last - 1), integers(1, 59)));
    let ends = [of_hour(first, first_minutes, 59), of_hour(last, 0, last_minutes)];
    ends.into_iter().chain(full).collect::<Vec<_>>().join("|")
}

/// Returns the pattern of an hour with some of its minutes.
fn of_hour(hour: u32, low: u32, high: u32) -> String {
    match (hour, low, high) {
        (0, _, _) => format!("(?:{})M", integers(low, high)),
        (_, 0, 0) => format!("{hour}H"),
        (_, 0, _) => format!("{hour}H(?:(?:{})M)?", integers(1, high)),
        (_, _, _) => format!("{hour}H(?:{})M", integers(low, high)),
    }
}

/// Returns the pattern of the whole numbers between two, both included, without leading zeros.
fn integers(low: u32, high: u32) -> String {
    let mut parts = Vec::new();
    let mut from = low;
    while from <= high {
        // So many numbers have as many digits.
        let digits = from.to_string().len();
        let to = high.min(10_u32.pow(u32::try_from(digits).unwrap_or_default()) - 1);
        parts.extend(of_length(&from.to_string(), &to.to_string()));
        from = to + 1;
    }
    parts.join("|")
}

/// Returns the patterns of the numbers between two of the same length.
fn of_length(low: &str, high: &str) -> Vec<String> {
    let (Some(first), Some(last)) = (low.chars().next(), high.chars().next()) else { return vec![String::new()] };
    let (rest_of_low, rest_of_high) = (&low[1..], &high[1..]);
    let with = |digit: char, rest: Vec<String>| rest.into_iter().map(move |rest| format!("{digit}{rest}"));
    if first == last {
        return with(first, of_length(rest_of_low, rest_of_high)).collect();
    }
    let (nines, zeros) = ("9".repeat(rest_of_low.len()), "0".repeat(rest_of_low.len()));
    let between: Vec<_> = ('0'..='9').filter(|&digit| digit > first && digit < last).collect();
    let mut all: Vec<_> = with(first, of_length(rest_of_low, &nines)).collect();
    if let (Some(from), Some(to)) = (between.first(), between.last()) {
        all.push(format!("[{from}-{to}]{}", "[0-9]".repeat(rest_of_low.len())));
    }
    all.extend(with(last, of_length(&zeros, rest_of_high)));
    all
}

/// Returns the text of an answer: as it is, or put together from the boxes for hours and minutes.
fn text_of(raw: &Raw) -> Result<String, AnswerProblem> {
    match raw {
        Raw::Empty => Ok(String::new()),
        Raw::Text(text) => Ok(text.clone()),
        Raw::Number(number) => Ok(number.to_string()),
        Raw::List(list) if list.is_empty() => Ok(String::new()),
        Raw::Parts(parts) if parts.keys().all(|key| key == "hour" || key == "minute") => {
            let mut texts = Vec::new();
            for (part, unit) in [("hour", "h"), ("minute", "min")] {
                match parts.get(part) {
                    Some(Raw::Text(text)) if !is_unseen(text) => texts.push(format!("{} {unit}", text.trim())),
                    Some(Raw::Number(number)) => texts.push(format!("{number} {unit}")),
                    Some(Raw::Twice(_)) => return Err(AnswerProblem::GivenTwice),
                    Some(Raw::Mark(_) | Raw::List(_) | Raw::Parts(_)) => return Err(AnswerProblem::Shape),
                    Some(Raw::Empty | Raw::Text(_)) | None => {}
                }
            }
            Ok(texts.join(" "))
        }
        Raw::Mark(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => Err(AnswerProblem::Shape),
    }
}

fn limit(key: &'static str, keys: &mut TableReader<'_>) -> Option<Duration> {
    let text: String = keys.optional(key)?;
    let duration = Duration::parse_clock(&text);
    if duration.is_none() {
        keys.report(key, Code::BadDuration, &[]);
    }
    duration
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex::Regex;

    use super::*;

    fn schema_allows(low: u32, high: u32, minutes: u32) -> bool {
        let field = DurationField { min: Some(Duration::of_minutes(low)), max: Duration::of_minutes(high) };
        let pattern = field.answer_schema()["pattern"].as_str().map(Regex::new).unwrap().unwrap();
        pattern.is_match(&Duration::of_minutes(minutes).to_string())
    }

    proptest! {
        #[test]
        fn the_schema_has_the_limits(low in 0_u32..7000, more in 0_u32..7000, minutes in 0_u32..14000) {
            prop_assert_eq!(schema_allows(low, low + more, minutes), (low..=low + more).contains(&minutes));
            prop_assert!(schema_allows(low, low + more, low) && schema_allows(low, low + more, low + more));
        }
    }
}
