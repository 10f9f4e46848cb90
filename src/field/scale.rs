//! `scale`: a point on a scale.

use std::ops::RangeInclusive;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use crate::name::{Reserved, words};
use crate::toml_reader::TableReader;
use crate::value::{Answer, NoAnswer, Raw, ScaleAnswer};

words! {
    /// How the scale is shown.
    ScaleStyle {
        /// Numbers from 0 to 10; the ends are labelled.
        ZeroToTen = "0-10",
        /// Five faces, from very bad (1) to very good (5), each labelled.
        Faces = "faces",
    }
}

impl ScaleStyle {
    /// Returns the points of the scale, from low to high.
    #[must_use]
    pub const fn points(self) -> RangeInclusive<u8> {
        match self {
            Self::ZeroToTen => 0..=10,
            Self::Faces => 1..=5,
        }
    }
}

/// A point on a scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ScaleField {
    /// How the scale is shown.
    pub style: ScaleStyle,
    /// Whether "I do not want to say" is offered.
    #[schemars(default)]
    pub no_answer: bool,
}

impl ScaleField {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let style = keys.required("style");
        let no_answer = keys.optional("no-answer").unwrap_or(false);
        Some(Self { style: style?, no_answer })
    }

    /// Parses an answer: a point as a number or as digits, or `no-answer` where that is offered.
    pub(crate) fn parse(&self, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
        if raw.is_unmarked() {
            return None;
        }
        let issue = match &raw {
            Raw::Text(text) if self.no_answer && text.trim() == Reserved::NoAnswer.word() => {
                return Some(Answer::Scale(ScaleAnswer::NoAnswer(NoAnswer::NoAnswer)));
            }
            Raw::Text(_) | Raw::Number(_) => AnswerProblem::UnknownOption,
            Raw::Empty | Raw::Mark(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => AnswerProblem::Shape,
        };
        let point = self.style.points().find(|&point| is_point(&raw, point));
        if point.is_none() {
            parser.reject(AnswerPart::Whole, issue, raw);
        }
        point.map(|point| Answer::Scale(ScaleAnswer::Point(point)))
    }

    /// Returns the JSON Schema of an answer.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        let points = self.style.points();
        let point = json!({ "type": "integer", "minimum": points.start(), "maximum": points.end() });
        if self.no_answer { json!({ "anyOf": [point, { "const": Reserved::NoAnswer }] }) } else { point }
    }
}

/// Reports whether a raw value denotes the point.
fn is_point(raw: &Raw, point: u8) -> bool {
    match raw {
        Raw::Number(number) => number.to_bits() == f64::from(point).to_bits(),
        Raw::Text(text) => text.trim().parse() == Ok(point),
        Raw::Empty | Raw::Mark(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => false,
    }
}
