//! `rating`: several statements, each placed on the same scale.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use crate::name::{CodeId, Reserved};
use crate::toml_reader::TableReader;
use crate::value::{Answer, NoAnswer, RatingPoint, Raw};

/// Several statements on one scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct RatingField {
    /// The statements' codes. Each needs a message `.statement-CODE`.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    pub statements: Vec<CodeId>,
    /// The points' codes, from low to high. Each needs a message `.point-CODE`.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    pub points: Vec<CodeId>,
    /// Whether "I do not want to say" is offered for each statement.
    #[schemars(default)]
    pub no_answer: bool,
}

impl RatingField {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let (statements, points) = (keys.codes("statements"), keys.codes("points"));
        let no_answer = keys.optional("no-answer").unwrap_or(false);
        Some(Self { statements: statements?, points: points?, no_answer })
    }

    /// Parses an answer: an object that gives a point, or `no-answer` where that is offered, to each statement.
    pub(crate) fn parse(&self, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
        if raw.is_blank() {
            return None;
        }
        let mut parts = match raw.into_parts() {
            Ok(parts) => parts,
            Err(raw) => {
                parser.reject(AnswerPart::Whole, AnswerProblem::Shape, raw);
                return None;
            }
        };
        let mut points = IndexMap::new();
        for statement in &self.statements {
            let raw = parts.shift_remove(statement.as_str()).unwrap_or(Raw::Empty);
            if let Some(point) = self.point(statement, raw, parser) {
                points.insert(statement.clone(), point);
            }
        }
        for (key, raw) in parts {
            // Only valid codes may appear in paths.
            match CodeId::new(&key) {
                Some(code) => parser.reject(AnswerPart::Statement(code), AnswerProblem::UnknownOption, raw),
                None => parser.reject(
                    AnswerPart::Whole,
                    AnswerProblem::UnknownOption,
                    Raw::Parts(IndexMap::from([(key, raw)])),
                ),
            }
        }
        (!points.is_empty()).then_some(Answer::Rating(points))
    }

    /// Parses the point of one statement.
    fn point(&self, statement: &CodeId, raw: Raw, parser: &mut AnswerParser) -> Option<RatingPoint> {
        if raw.is_unmarked() {
            return None;
        }
        let part = AnswerPart::Statement(statement.clone());
        let Raw::Text(text) = &raw else {
            parser.reject(part, AnswerProblem::Shape, raw);
            return None;
        };
        let code = text.trim();
        if self.no_answer && code == Reserved::NoAnswer.word() {
            return Some(RatingPoint::NoAnswer(NoAnswer::NoAnswer));
        }
        let point = self.points.iter().find(|point| point.as_str() == code);
        if point.is_none() {
            parser.reject(part, AnswerProblem::UnknownOption, raw);
        }
        point.cloned().map(RatingPoint::Point)
    }

    /// Returns the JSON Schema of an answer. With `complete`, every statement must have a point.
    pub(crate) fn answer_schema(&self, complete: bool) -> serde_json::Value {
        let no_answer = self.no_answer.then_some(Reserved::NoAnswer.word());
        let point = json!({ "enum": self.points.iter().map(CodeId::as_str).chain(no_answer).collect::<Vec<_>>() });
        let properties: serde_json::Map<_, _> =
            self.statements.iter().map(|code| (code.to_string(), point.clone())).collect();
        let required: &[CodeId] = if complete { &self.statements } else { &[] };
        json!({
            "type": "object", "properties": properties, "required": required, "minProperties": 1,
            "additionalProperties": false,
        })
    }
}
