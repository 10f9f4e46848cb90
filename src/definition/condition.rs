//! Conditions of fields, sections and rules, modelled on FHIR's `enableWhen`.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

mod evaluate;

use crate::name::{FieldId, words};
use crate::toml_reader::{FromToml, TableReader, Value};
use crate::value::Answer;

words! {
    /// How an answer is compared. The spellings are FHIR's.
    Operator {
        /// Whether there is an answer; the value is true or false.
        Exists = "exists",
        /// The answer is the value; with several answers: one of them is.
        Equal = "=",
        /// There is an answer, and it is not the value; with several: none of them is.
        NotEqual = "!=",
        /// The answer is greater or later.
        Greater = ">",
        /// The answer is less or earlier.
        Less = "<",
        /// The answer is as great or greater, the same day or later.
        AtLeast = ">=",
        /// The answer is as small or smaller, the same day or earlier.
        AtMost = "<=",
    }
}

/// A condition on answers. A field that is not asked counts as not answered.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Condition {
    /// All of these hold.
    All {
        /// What must hold.
        #[schemars(length(min = 1))]
        all: Vec<Condition>,
    },
    /// At least one of these holds.
    Any {
        /// What may hold.
        #[schemars(length(min = 1))]
        any: Vec<Condition>,
    },
    /// This does not hold.
    Not {
        /// What must not hold.
        not: Box<Condition>,
    },
    /// One answer is compared.
    Leaf(Leaf),
}

/// One comparison.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Leaf {
    /// The field whose answer is compared.
    pub field: FieldId,
    /// How it is compared.
    pub operator: Operator,
    /// What it is compared with.
    pub value: ConditionValue,
}

/// What an answer is compared with.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum ConditionValue {
    /// For `exists`.
    Bool(bool),
    /// For numbers and scales.
    Number(f64),
    /// For dates.
    Date(#[schemars(with = "String", extend("format" = "date"))] Date),
    /// For texts, and the codes of options.
    Text(String),
}

impl Condition {
    /// Calls `visit` with each comparison.
    pub fn leaves<'a>(&'a self, visit: &mut impl FnMut(&'a Leaf)) {
        match self {
            Self::All { all: parts } | Self::Any { any: parts } => {
                for part in parts {
                    part.leaves(visit);
                }
            }
            Self::Not { not } => not.leaves(visit),
            Self::Leaf(leaf) => visit(leaf),
        }
    }

    /// Returns the fields that are compared.
    #[must_use]
    pub fn fields(&self) -> Vec<&FieldId> {
        let mut fields = Vec::new();
        self.leaves(&mut |leaf| fields.push(&leaf.field));
        fields
    }

    /// Evaluates the condition.
    pub fn is_met(&self, answers: &impl RelevantAnswers) -> bool {
        match self {
            Self::All { all } => all.iter().all(|part| part.is_met(answers)),
            Self::Any { any } => any.iter().any(|part| part.is_met(answers)),
            Self::Not { not } => !not.is_met(answers),
            Self::Leaf(leaf) => leaf.is_met(answers),
        }
    }
}

/// The answers that conditions are evaluated against. A field that is not relevant, because its own conditions are not met,
/// counts as unanswered.
pub trait RelevantAnswers {
    /// Returns the answer to a field, if the field is relevant and answered.
    fn answer(&self, field: &FieldId) -> Option<&Answer>;

    /// Reports whether a field is relevant and answered. A table is answered if one of its rows is filled.
    fn is_answered(&self, field: &FieldId) -> bool {
        self.answer(field).is_some_and(Answer::is_filled)
    }
}

impl FromToml for Condition {
    fn expected() -> &'static str {
        "condition"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        let mut inner = keys.table(value)?;
        let condition = if inner.has("all") {
            inner.list("all").map(|all| Self::All { all })
        } else if inner.has("any") {
            inner.list("any").map(|any| Self::Any { any })
        } else if inner.has("not") {
            inner.required("not").map(|not| Self::Not { not: Box::new(not) })
        } else {
            let (field, operator) = (inner.required("field"), inner.required("operator"));
            inner
                .required("value")
                .and_then(|value| Some(Self::Leaf(Leaf { field: field?, operator: operator?, value })))
        };
        inner.finish();
        condition
    }
}

impl FromToml for ConditionValue {
    fn expected() -> &'static str {
        "text-number-date-or-bool"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        match value {
            Value::Boolean(_) => keys.read_value(value).map(Self::Bool),
            Value::Integer(_) | Value::Float(_) => keys.read_value(value).map(Self::Number),
            Value::Datetime(_) => keys.read_value(value).map(Self::Date),
            Value::String(_) => keys.read_value(value).map(Self::Text),
            Value::Array(_) | Value::Table(_) => keys.wrong_type(value, Self::expected()),
        }
    }
}
