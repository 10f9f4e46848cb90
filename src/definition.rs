//! A form's definition: what is asked, under which conditions, by which rules. No words, no language.
//!
//! Definitions are written in TOML (`forms/*.toml`), two levels deep: `[form]`, `[section.ID]`, `[field.ID]`,
//! `[rule.ID]`, `[migration.ID]`. They are read by [`read()`] with all findings of a run, each at its place.

mod check;
mod condition;
mod form;
mod migration;
mod read;
mod rule;
mod schema;
mod source;

pub use condition::{Condition, ConditionValue, Leaf, Operator, RelevantAnswers};
pub use form::{Definition, EasyLanguage, Field, Form, Section};
pub use migration::{Answered, Dropped, Migration, MigrationKind, MigrationName, Recoded, Renamed, Split, order_of};
pub(crate) use read::place_of;
pub use read::read;
pub use rule::{AtLeastOne, Counterpart, Distance, Implies, Order, Rule, RuleKind, RuleName, Together};
pub use schema::schema;
