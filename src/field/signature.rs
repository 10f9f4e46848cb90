//! `signature`: name, place, date and signature of one person.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::{AnswerParser, SHORT_TEXT};
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::date_schema::date_schema;
use super::date_text::DateConventions;
use super::text::words_schema;
use crate::name::Role;
use crate::toml_reader::TableReader;
use crate::value::{self, Answer, Raw};

/// A signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SignatureField {
    /// In which part the person signs.
    pub role: Role,
}

impl SignatureField {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        Some(Self { role: keys.required("role")? })
    }

    /// Parses an answer: an object with at least one of `name`, `place` and `date`.
    #[allow(clippy::unused_self, reason = "all kinds are parsed alike")]
    pub(crate) fn parse(
        &self,
        raw: Raw,
        conventions: DateConventions<'_>,
        parser: &mut AnswerParser,
    ) -> Option<Answer> {
        if raw.is_blank() {
            return None;
        }
        let mut parts = match raw.into_only_parts(&["name", "place", "date"]) {
            Ok(parts) => parts,
            Err(raw) => {
                parser.reject(AnswerPart::Whole, AnswerProblem::Shape, raw);
                return None;
            }
        };
        let mut part = |key| parts.shift_remove(key).unwrap_or(Raw::Empty);
        let (name, place, date) = (part("name"), part("place"), part("date"));
        // Nobody signed the form a century ago.
        let is_certain = true;
        let signature = value::Signature {
            name: parser.line(AnswerPart::Name, name, SHORT_TEXT),
            place: parser.line(AnswerPart::Place, place, SHORT_TEXT),
            date: super::date::parse_day(AnswerPart::Date, date, conventions, is_certain, parser),
        };
        if signature == value::Signature::default() {
            return None;
        }
        // A place or a date alone is not a signature: they are typed for one on paper.
        if signature.name.is_none() && !parser.unread.iter().any(|(part, _)| *part == AnswerPart::Name) {
            parser.report(AnswerPart::Whole, AnswerProblem::SignatureOpen);
        }
        Some(Answer::Signature(signature))
    }

    /// Returns the JSON Schema of an answer.
    #[allow(clippy::unused_self, reason = "all kinds are described alike")]
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        let words = words_schema(SHORT_TEXT);
        json!({
            "type": "object", "properties": { "name": words, "place": words, "date": date_schema(None, None) },
            "minProperties": 1, "additionalProperties": false,
        })
    }
}
