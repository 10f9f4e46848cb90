//! `agreement`: one statement, agreed to or not, on its own.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::date::date_schema;
use super::fault::{Fault, Part};
use super::taking::Taking;
use crate::keys::Keys;
use crate::name::Reserved;
use crate::value::{self, Answer, Raw};

/// One statement agreed to or not. Agreements are never bundled: each is given, and taken back, separately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Agreement {
    /// Whether there is room for the day of a later withdrawal.
    #[schemars(default = "default_withdrawable")]
    pub withdrawable: bool,
}

const fn default_withdrawable() -> bool {
    true
}

impl Agreement {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        Some(Self { withdrawable: keys.optional("withdrawable").unwrap_or_else(default_withdrawable) })
    }
}

impl Agreement {
    /// Types an answer: `agreed` or `declined`, or `{ "agreed": true, "withdrawn": "2026-11-21" }`.
    pub(crate) fn take(&self, raw: Raw, taking: &mut Taking) -> Option<Answer> {
        let mut parts = match raw.into_only_parts(&["agreed", "withdrawn"]) {
            Ok(parts) => parts,
            Err(raw) => return agreed(Part::Whole, raw, taking).map(|agreed| answer(agreed, None)),
        };
        let withdrawn = parts.shift_remove("withdrawn").unwrap_or(Raw::Empty);
        let Some(agreed) = parts.shift_remove("agreed").and_then(|raw| agreed(Part::Agreed, raw, taking)) else {
            if !withdrawn.is_blank() {
                taking.refuse(Part::Withdrawn, Fault::WithdrawnNotAgreed, withdrawn);
            }
            return None;
        };
        if !self.withdrawable && !withdrawn.is_blank() {
            taking.refuse(Part::Withdrawn, Fault::Shape, withdrawn);
            return Some(answer(agreed, None));
        }
        let withdrawn = super::date::day(Part::Withdrawn, withdrawn, taking);
        if withdrawn.is_some() && !agreed {
            taking.fault(Part::Withdrawn, Fault::WithdrawnNotAgreed);
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

/// Takes whether a statement was agreed to.
fn agreed(part: Part, raw: Raw, taking: &mut Taking) -> Option<bool> {
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
        let fault = if matches!(raw, Raw::Text(_)) { Fault::UnknownOption } else { Fault::Shape };
        taking.refuse(part, fault, raw);
    }
    None
}
