//! Rules across fields, entries `[rule.ID]`. Each has a message `rule-ID` and is an error or a warning.

use schemars::JsonSchema;
use serde::Serialize;

use super::condition::Condition;
use crate::diagnostic::ProblemSeverity;
use crate::name::{FieldId, words};
use crate::toml_reader::TableReader;

words! {
    /// The kinds of rules, as written in the key `type`.
    RuleKindName {
        /// One date or number does not come after another.
        Order = "order",
        /// Several fields are answered together or not at all.
        Together = "together",
        /// At least one of several fields is answered.
        AtLeastOne = "at-least-one",
        /// Each row of one table has a row in another that points to it.
        Counterpart = "counterpart",
        /// Two dates lie within a number of days of each other.
        Distance = "distance",
        /// Where one condition holds, another must hold.
        Implies = "implies",
        /// A condition holds.
        Holds = "holds",
        /// A number is that of a filled row.
        Refers = "refers",
    }
}

/// A rule across fields.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    /// The severity of breaking the rule.
    pub severity: ProblemSeverity,
    /// The demands of the professional standards that the rule meets.
    pub covers: Vec<String>,
    /// What must hold.
    pub kind: RuleKind,
}

/// What must hold.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum RuleKind {
    /// One date or number does not come after another.
    Order(Order),
    /// Several fields are answered together or not at all.
    Together(Together),
    /// At least one of several fields is answered.
    AtLeastOne(AtLeastOne),
    /// Each row of one table has a row in another that points to it.
    Counterpart(Counterpart),
    /// Two dates lie within a number of days of each other.
    Distance(Distance),
    /// Where one condition holds, another must hold.
    Implies(Implies),
    /// A condition holds.
    Holds(Holds),
    /// A number is that of a filled row.
    Refers(Refers),
}

/// `first` does not come after `then`; looked at only if both are answered.
///
/// Both are dates or both are numbers. If one of them is a column, it is looked at in every row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Order {
    /// The earlier date or smaller number.
    pub first: FieldId,
    /// The later date or greater number.
    pub then: FieldId,
    /// Whether the same is already wrong.
    #[schemars(default)]
    pub strict: bool,
}

/// Several fields are answered together or not at all. In one table: in every row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Together {
    /// The fields.
    #[schemars(length(min = 2), extend("uniqueItems" = true))]
    pub fields: Vec<FieldId>,
}

/// At least one of several fields is answered. In one table: in every row that is filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AtLeastOne {
    /// The fields.
    #[schemars(length(min = 2), extend("uniqueItems" = true))]
    pub fields: Vec<FieldId>,
}

/// Each filled row of `table` has a row in the table `in` whose number column `by` is the row's number.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Counterpart {
    /// The table whose rows are looked at.
    pub table: FieldId,
    /// The table that is searched.
    #[serde(rename = "in")]
    pub within: FieldId,
    /// The number column of that table that points to a row.
    pub by: FieldId,
    /// What else must hold in the row that is found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some: Option<Condition>,
    /// Whether only rows that have any counterpart are looked at.
    #[schemars(default)]
    pub if_any: bool,
}

/// The days from one date to the other lie within limits; looked at only if both are answered. If one of them is a column,
/// it is looked at in every row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Distance {
    /// The date that is counted from.
    pub from: FieldId,
    /// The date that is counted to.
    pub to: FieldId,
    /// The least number of days.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = -100_000, max = 100_000))]
    pub min_days: Option<i32>,
    /// The greatest number of days.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = -100_000, max = 100_000))]
    pub max_days: Option<i32>,
}

/// Where `if` holds, `then` must hold.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Implies {
    /// Where this holds …
    #[serde(rename = "if")]
    pub premise: Condition,
    /// … this must hold.
    #[serde(rename = "then")]
    pub conclusion: Condition,
    /// The table in whose filled rows it is looked at; else it is looked at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub each: Option<FieldId>,
}

/// `that` must hold.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Holds {
    /// What must hold.
    pub that: Condition,
    /// The table in whose filled rows it is looked at; else it is looked at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub each: Option<FieldId>,
}

/// The number `by` is that of a filled row of the table `in`; looked at only if it is answered. If `by` is a column, it is
/// looked at in every row. If a row is removed on the page, the numbers follow their rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Refers {
    /// The number that refers to a row.
    pub by: FieldId,
    /// The table to whose rows it refers.
    #[serde(rename = "in")]
    pub within: FieldId,
}

impl RuleKind {
    /// Returns the number that the rule takes for that of a row, and the table of that row.
    #[must_use]
    pub const fn reference(&self) -> Option<(&FieldId, &FieldId)> {
        match self {
            Self::Refers(refers) => Some((&refers.by, &refers.within)),
            Self::Counterpart(pair) => Some((&pair.by, &pair.table)),
            Self::Order(_)
            | Self::Together(_)
            | Self::AtLeastOne(_)
            | Self::Distance(_)
            | Self::Implies(_)
            | Self::Holds(_) => None,
        }
    }

    /// Returns all fields that the rule is about, columns and tables among them.
    #[must_use]
    pub fn fields(&self) -> Vec<&FieldId> {
        let own: Vec<&FieldId> = match self {
            Self::Order(rule) => vec![&rule.first, &rule.then],
            Self::Together(rule) => rule.fields.iter().collect(),
            Self::AtLeastOne(rule) => rule.fields.iter().collect(),
            Self::Distance(rule) => vec![&rule.from, &rule.to],
            Self::Refers(rule) => vec![&rule.by, &rule.within],
            Self::Counterpart(rule) => vec![&rule.table, &rule.within, &rule.by],
            Self::Implies(rule) => rule.each.iter().collect(),
            Self::Holds(rule) => rule.each.iter().collect(),
        };
        own.into_iter().chain(self.conditions().into_iter().flat_map(|(_, condition)| condition.fields())).collect()
    }

    /// Returns the conditions of the rule, with their keys.
    pub(crate) fn conditions(&self) -> Vec<(&'static str, &Condition)> {
        match self {
            Self::Implies(implies) => vec![("if", &implies.premise), ("then", &implies.conclusion)],
            Self::Holds(holds) => vec![("that", &holds.that)],
            Self::Counterpart(pair) => pair.some.iter().map(|some| ("some", some)).collect(),
            Self::Order(_) | Self::Together(_) | Self::AtLeastOne(_) | Self::Distance(_) | Self::Refers(_) => {
                Vec::new()
            }
        }
    }

    /// Reads the keys of a rule of kind `name`. Findings are reported to `keys`.
    pub(super) fn read(name: RuleKindName, keys: &mut TableReader<'_>) -> Option<Self> {
        match name {
            RuleKindName::Order => {
                let (first, then) = (keys.required("first"), keys.required("then"));
                let strict = keys.optional("strict").unwrap_or(false);
                Some(Self::Order(Order { first: first?, then: then?, strict }))
            }
            RuleKindName::Together => Some(Self::Together(Together { fields: keys.unique("fields")? })),
            RuleKindName::AtLeastOne => Some(Self::AtLeastOne(AtLeastOne { fields: keys.unique("fields")? })),
            RuleKindName::Counterpart => {
                let (table, within, by) = (keys.required("table"), keys.required("in"), keys.required("by"));
                let (some, if_any) = (keys.optional("some"), keys.optional("if-any").unwrap_or(false));
                Some(Self::Counterpart(Counterpart { table: table?, within: within?, by: by?, some, if_any }))
            }
            RuleKindName::Distance => {
                let (from, to) = (keys.required("from"), keys.required("to"));
                let min_days = keys.in_range("min-days", -100_000, 100_000);
                let max_days = keys.in_range("max-days", -100_000, 100_000);
                Some(Self::Distance(Distance { from: from?, to: to?, min_days, max_days }))
            }
            RuleKindName::Implies => {
                let (premise, conclusion) = (keys.required("if"), keys.required("then"));
                let each = keys.optional("each");
                Some(Self::Implies(Implies { premise: premise?, conclusion: conclusion?, each }))
            }
            RuleKindName::Refers => {
                let (by, within) = (keys.required("by"), keys.required("in"));
                Some(Self::Refers(Refers { by: by?, within: within? }))
            }
            RuleKindName::Holds => {
                let (that, each) = (keys.required("that"), keys.optional("each"));
                Some(Self::Holds(Holds { that: that?, each }))
            }
        }
    }
}
