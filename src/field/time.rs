//! `time`: a time of day.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::date::texts_of_boxes;
use super::date_schema::beyond;
use super::moment_text::read_time;
use super::typed_text::{is_unseen, plain};
use crate::diagnostic::Code;
use crate::toml_reader::TableReader;
use crate::value::{Answer, Moment, Raw};

/// A time of day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct TimeField {
    /// The first time allowed: `"08:00"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("pattern" = TIME_PATTERN))]
    pub not_before: Option<Moment>,
    /// The last time allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("pattern" = TIME_PATTERN))]
    pub not_after: Option<Moment>,
}

/// The pattern of a time in records and definitions.
const TIME_PATTERN: &str = "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$";

impl TimeField {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let (not_before, not_after) = (limit("not-before", keys), limit("not-after", keys));
        if let (Some(low), Some(high)) = (not_before, not_after)
            && low.order(&high).is_some_and(std::cmp::Ordering::is_gt)
        {
            keys.report("not-before", Code::LimitsCrossed, &[("low", low.to_string()), ("high", high.to_string())]);
        }
        Some(Self { not_before, not_after })
    }

    /// Parses an answer: a text, or the texts of the boxes `hour` and `minute`.
    pub(crate) fn parse(&self, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
        if raw.is_blank() {
            return None;
        }
        let texts = match texts_of_boxes(&raw, &["hour", "minute"]) {
            Ok(texts) => texts,
            Err(issue) => {
                parser.reject(AnswerPart::Whole, issue, raw);
                return None;
            }
        };
        if texts.iter().all(|text| is_unseen(text)) {
            return None;
        }
        let text = texts.iter().map(|text| plain(text)).collect::<Vec<_>>().join(":");
        let Some(time) = read_time(text.trim_end_matches('.')) else {
            parser.reject(AnswerPart::Whole, AnswerProblem::NotATime, raw);
            return None;
        };
        let moment = Moment::Time(time);
        if let Some(limit) = self.not_before
            && moment.order(&limit).is_some_and(std::cmp::Ordering::is_lt)
        {
            parser.report(AnswerPart::Whole, AnswerProblem::TimeBefore(limit));
        }
        if let Some(limit) = self.not_after
            && moment.order(&limit).is_some_and(std::cmp::Ordering::is_gt)
        {
            parser.report(AnswerPart::Whole, AnswerProblem::TimeAfter(limit));
        }
        Some(Answer::Moment(moment))
    }

    /// Returns the JSON Schema of an answer.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        let before = self.not_before.map(|limit| beyond(&limit.to_string(), |digit| (digit + 1..=9).collect()));
        let after = self.not_after.map(|limit| beyond(&limit.to_string(), |digit| (0..digit).collect()));
        let limits: Vec<_> = before.into_iter().chain(after).map(|pattern| json!({ "pattern": pattern })).collect();
        let mut schema = json!({ "type": "string", "pattern": TIME_PATTERN });
        if !limits.is_empty() {
            schema["allOf"] = limits.into();
        }
        schema
    }
}

fn limit(key: &'static str, keys: &mut TableReader<'_>) -> Option<Moment> {
    let text: String = keys.optional(key)?;
    let moment = Moment::parse(&text).filter(|moment| matches!(moment, Moment::Time(_)));
    if moment.is_none() {
        keys.report(key, Code::BadTime, &[]);
    }
    moment
}
