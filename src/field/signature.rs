//! `signature`: name, place, date and signature of one person.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::date::date_schema;
use super::fault::{Fault, Part};
use super::taking::{SHORT_TEXT, Taking};
use super::text::words_schema;
use crate::keys::Keys;
use crate::name::Role;
use crate::value::{self, Answer, Raw};

/// A signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Signature {
    /// In which part the person signs.
    pub role: Role,
}

impl Signature {
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        Some(Self { role: keys.required("role")? })
    }
}

impl Signature {
    /// Types an answer: an object with `name`, `place` and `date`, of which only the name must be there.
    #[allow(clippy::unused_self, reason = "all kinds are taken alike")]
    pub(crate) fn take(&self, raw: Raw, taking: &mut Taking) -> Option<Answer> {
        if raw.is_blank() {
            return None;
        }
        let mut parts = match raw.into_only_parts(&["name", "place", "date"]) {
            Ok(parts) => parts,
            Err(raw) => {
                taking.refuse(Part::Whole, Fault::Shape, raw);
                return None;
            }
        };
        let mut part = |key| parts.shift_remove(key).unwrap_or(Raw::Empty);
        let (name, place, date) = (part("name"), part("place"), part("date"));
        let signature = value::Signature {
            name: taking.line(Part::Name, name, SHORT_TEXT),
            place: taking.line(Part::Place, place, SHORT_TEXT),
            date: super::date::day(Part::Date, date, taking),
        };
        if signature == value::Signature::default() {
            return None;
        }
        // A place or a date alone is nobody's signature.
        if signature.name.is_none() && !taking.unread.iter().any(|(part, _)| *part == Part::Name) {
            taking.fault(Part::Name, Fault::Required);
        }
        Some(Answer::Signature(signature))
    }

    /// Returns the JSON Schema of an answer.
    #[allow(clippy::unused_self, reason = "all kinds are described alike")]
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        let words = words_schema(SHORT_TEXT);
        json!({
            "type": "object", "properties": { "name": words, "place": words, "date": date_schema(None, None) },
            "required": ["name"], "additionalProperties": false,
        })
    }
}
