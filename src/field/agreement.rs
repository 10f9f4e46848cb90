//! `agreement`: one statement that is agreed to or not, independently of others.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::date_schema::date_schema;
use super::date_text::DateConventions;
use crate::name::Reserved;
use crate::toml_reader::TableReader;
use crate::value::{self, Answer, Raw};

/// One statement agreed to or not. Agreements are never bundled: each is given, and taken back, separately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AgreementField {
    /// Whether there is room for the day of a later withdrawal.
    #[schemars(default = "default_withdrawable")]
    pub withdrawable: bool,
}

const fn default_withdrawable() -> bool {
    true
}

impl AgreementField {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        Some(Self { withdrawable: keys.optional("withdrawable").unwrap_or_else(default_withdrawable) })
    }

    /// Parses an answer: `agreed` or `declined`, or `{ "agreed": true, "withdrawn": "2026-11-21" }`.
    pub(crate) fn parse(
        &self,
        raw: Raw,
        conventions: DateConventions<'_>,
        parser: &mut AnswerParser,
    ) -> Option<Answer> {
        let mut parts = match raw.into_only_parts(&["agreed", "withdrawn"]) {
            Ok(parts) => parts,
            Err(raw) => return agreed(AnswerPart::Whole, raw, parser).map(|agreed| answer(agreed, None)),
        };
        let withdrawn = parts.shift_remove("withdrawn").unwrap_or(Raw::Empty);
        let Some(agreed) = parts.shift_remove("agreed").and_then(|raw| agreed(AnswerPart::Agreed, raw, parser)) else {
            if !withdrawn.is_blank() {
                parser.reject(AnswerPart::Withdrawn, AnswerProblem::WithdrawnNotAgreed, withdrawn);
            }
            return None;
        };
        if !self.withdrawable && !withdrawn.is_blank() {
            parser.reject(AnswerPart::Withdrawn, AnswerProblem::Shape, withdrawn);
            return Some(answer(agreed, None));
        }
        let withdrawn = super::date::parse_day(AnswerPart::Withdrawn, withdrawn, conventions, true, parser);
        if withdrawn.is_some() && !agreed {
            parser.report(AnswerPart::Withdrawn, AnswerProblem::WithdrawnNotAgreed);
        }
        Some(answer(agreed, withdrawn))
    }

    /// Returns the JSON Schema of an answer.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        let withdrawn = date_schema(None, None);
        let agreed = if self.withdrawable {
            json!({ "agreed": { "const": true }, "withdrawn": withdrawn })
        } else {
            json!({ "agreed": { "const": true } })
        };
        let closed = |properties| json!({ "type": "object", "properties": properties, "required": ["agreed"], "additionalProperties": false });
        json!({ "anyOf": [closed(agreed), closed(json!({ "agreed": { "const": false } }))] })
    }
}

const fn answer(agreed: bool, withdrawn: Option<jiff::civil::Date>) -> Answer {
    Answer::Agreement(value::Agreement { agreed, withdrawn })
}

/// Parses whether a statement was agreed to.
fn agreed(part: AnswerPart, raw: Raw, parser: &mut AnswerParser) -> Option<bool> {
    let word = match &raw {
        Raw::Mark(agreed) => return Some(*agreed),
        Raw::Text(word) => Reserved::from_word(word.trim()),
        Raw::Empty | Raw::Number(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => None,
    };
    match word {
        Some(Reserved::Agreed) => return Some(true),
        Some(Reserved::Declined) => return Some(false),
        Some(Reserved::Other | Reserved::NoAnswer | Reserved::DontKnow | Reserved::Yes | Reserved::No) | None => {}
    }
    if !raw.is_unmarked() {
        let issue = if matches!(raw, Raw::Text(_)) { AnswerProblem::UnknownOption } else { AnswerProblem::Shape };
        parser.reject(part, issue, raw);
    }
    None
}
