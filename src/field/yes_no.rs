//! `yes-no`: a question with the answers yes, no and optionally "I do not know".

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use crate::name::Reserved;
use crate::toml_reader::TableReader;
use crate::value::{Answer, Raw};

/// Yes or no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct YesNoField {
    /// Whether "I do not know" is offered.
    #[schemars(default)]
    pub dont_know: bool,
}

impl YesNoField {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        Some(Self { dont_know: keys.optional("dont-know").unwrap_or(false) })
    }

    /// Returns the answers offered, in order.
    #[must_use]
    pub const fn answers(&self) -> &'static [Reserved] {
        const ANSWERS: &[Reserved] = &[Reserved::Yes, Reserved::No, Reserved::DontKnow];
        if self.dont_know { ANSWERS } else { ANSWERS.split_at(2).0 }
    }

    /// Parses an answer: one of the offered codes.
    pub(crate) fn parse(&self, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
        if raw.is_unmarked() {
            return None;
        }
        let Raw::Text(text) = &raw else {
            parser.reject(AnswerPart::Whole, AnswerProblem::Shape, raw);
            return None;
        };
        let answer = Reserved::from_word(text.trim()).filter(|word| self.answers().contains(word));
        if answer.is_none() {
            parser.reject(AnswerPart::Whole, AnswerProblem::UnknownOption, raw);
        }
        answer.map(Answer::YesNo)
    }

    /// Returns the JSON Schema of an answer.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        json!({ "enum": self.answers() })
    }
}
