//! Conditions that count: the options chosen in a choice, the rows filled in a table.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Condition, Operator, RelevantAnswers};
use crate::name::FieldId;
use crate::toml_reader::TableReader;

/// The greatest number that a count is compared with: no table has more rows, no choice more options.
const MAX: i64 = 1000;

/// How many options of a choice are chosen, or how many rows of a table are filled, is compared with a number.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Count {
    /// The choice or the table.
    pub count: FieldId,
    /// Counts only the rows in which this holds.
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Box<Condition>>,
    /// How the number is compared.
    pub operator: Operator,
    /// What it is compared with.
    #[schemars(range(max = 1000))]
    pub value: u32,
}

/// A condition holds in at least one filled row of a table.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SomeRow {
    /// The table.
    pub table: FieldId,
    /// What must hold in one of its rows.
    pub some: Box<Condition>,
}

/// A condition holds in every filled row of a table; also if no row is filled.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct EveryRow {
    /// The table.
    pub table: FieldId,
    /// What must hold in each of its rows.
    pub every: Box<Condition>,
}

impl Count {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let (count, condition) = (keys.required("count"), keys.optional("where").map(Box::new));
        let operator = keys.required("operator");
        if !keys.has("value") {
            keys.required::<i64>("value");
        }
        let value = keys.in_range("value", 0, MAX);
        Some(Self { count: count?, condition, operator: operator?, value: value? })
    }

    pub(super) fn is_met(&self, answers: &impl RelevantAnswers) -> bool {
        let rows = answers.rows(&self.count, self.condition.as_deref()).met;
        let (counted, value) = (rows + answers.ticks(&self.count), self.value as usize);
        match self.operator {
            Operator::Equal => counted == value,
            Operator::NotEqual => counted != value,
            Operator::Greater => counted > value,
            Operator::Less => counted < value,
            Operator::AtLeast => counted >= value,
            Operator::AtMost => counted <= value,
            // A checked definition compares no count like this.
            Operator::Exists | Operator::StartsWith | Operator::Contains => false,
        }
    }
}

impl SomeRow {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let (table, some) = (keys.required("table"), keys.required("some"));
        Some(Self { table: table?, some: Box::new(some?) })
    }
}

impl EveryRow {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let (table, every) = (keys.required("table"), keys.required("every"));
        Some(Self { table: table?, every: Box::new(every?) })
    }
}
