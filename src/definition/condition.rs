//! Conditions of fields, sections and rules, modelled on FHIR's `enableWhen`.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

mod evaluate;
mod rows;

pub use rows::{Count, EveryRow, SomeRow};

use crate::name::{CodeId, FieldId, words};
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
        /// The text begins with the value; capital and small letters are the same.
        StartsWith = "starts-with",
        /// The value occurs in the text; capital and small letters are the same.
        Contains = "contains",
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
    /// The number of options chosen, or of rows filled, is compared.
    Count(Count),
    /// A condition holds in at least one filled row.
    Some(SomeRow),
    /// A condition holds in every filled row.
    Every(EveryRow),
    /// One answer is compared.
    Leaf(Leaf),
}

/// One comparison.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Leaf {
    /// The field whose answer is compared.
    pub field: FieldId,
    /// The statement of a rating whose point is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement: Option<CodeId>,
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
    /// Returns the fields on whose answers the condition depends: those that are compared or counted, and the columns of
    /// the rows that are looked at.
    #[must_use]
    pub fn fields(&self) -> Vec<&FieldId> {
        let mut fields = Vec::new();
        self.collect(&mut fields);
        fields
    }

    fn collect<'a>(&'a self, fields: &mut Vec<&'a FieldId>) {
        match self {
            Self::All { all: parts } | Self::Any { any: parts } => parts.iter().for_each(|part| part.collect(fields)),
            Self::Not { not } => not.collect(fields),
            Self::Count(count) => {
                fields.push(&count.count);
                count.condition.iter().for_each(|condition| condition.collect(fields));
            }
            Self::Some(rows) => {
                fields.push(&rows.table);
                rows.some.collect(fields);
            }
            Self::Every(rows) => {
                fields.push(&rows.table);
                rows.every.collect(fields);
            }
            Self::Leaf(leaf) => fields.push(&leaf.field),
        }
    }

    /// Evaluates the condition.
    pub fn is_met(&self, answers: &impl RelevantAnswers) -> bool {
        match self {
            Self::All { all } => all.iter().all(|part| part.is_met(answers)),
            Self::Any { any } => any.iter().any(|part| part.is_met(answers)),
            Self::Not { not } => !not.is_met(answers),
            Self::Count(count) => count.is_met(answers),
            Self::Some(rows) => answers.rows(&rows.table, Some(&rows.some)).met > 0,
            Self::Every(rows) => answers.rows(&rows.table, Some(&rows.every)).are_all(),
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

    /// Returns how many options are chosen that go together with others: "I do not want to say" and "none of these" do
    /// not count.
    fn ticks(&self, field: &FieldId) -> usize;

    /// Counts the filled rows of a table, and those of them in which a condition holds.
    fn rows(&self, table: &FieldId, condition: Option<&Condition>) -> RowCount;
}

/// How many rows of a table are filled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowCount {
    /// The rows in which anything is answered.
    pub filled: usize,
    /// Those in which a condition holds; all of them if there is none.
    pub met: usize,
}

impl RowCount {
    /// Adds a filled row.
    pub fn add(&mut self, is_met: bool) {
        self.filled += 1;
        self.met += usize::from(is_met);
    }

    /// Reports whether the condition holds in all filled rows.
    #[must_use]
    pub const fn are_all(self) -> bool {
        self.met == self.filled
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
        } else if inner.has("count") {
            Count::read(&mut inner).map(Self::Count)
        } else if inner.has("some") {
            SomeRow::read(&mut inner).map(Self::Some)
        } else if inner.has("every") {
            EveryRow::read(&mut inner).map(Self::Every)
        } else {
            let (field, operator) = (inner.required("field"), inner.required("operator"));
            let statement = inner.optional("statement");
            inner
                .required("value")
                .and_then(|value| Some(Self::Leaf(Leaf { field: field?, statement, operator: operator?, value })))
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
