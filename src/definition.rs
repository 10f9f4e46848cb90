//! Definitions of forms: sections, fields, conditions, rules and migrations, without texts and independent of language.
//!
//! Definitions are TOML files (`forms/*.toml`) with entries on two levels: `[form]`, `[section.ID]`, `[field.ID]`,
//! `[rule.ID]`, `[migration.ID]`. [`read()`] reports all findings of a file at once, each with its position.

mod block;
mod check;
mod citation;
mod condition;
mod form;
mod handout;
mod migration;
mod part;
mod read;
mod rule;
mod schema;
mod sheet_answers;
mod source;

pub use block::{BlockUse, Blocks};
pub use citation::CitedForm;
pub use condition::{Condition, ConditionValue, Count, EveryRow, Leaf, Operator, RelevantAnswers, RowCount, SomeRow};
pub use form::{Definition, Density, EasyLanguage, Field, Form, Numbering, Page, Section};
pub use handout::{HandoutPart, HandoutRows};
pub use migration::{
    AnswerCode, Dropped, Migration, MigrationKind, MigrationKindName, Recoded, Renamed, Split, order_of,
};
pub use part::{ExcerptContents, Part, Rows};
pub(crate) use read::place_of;
pub use read::{ReadDefinition, SharedParts, read, read_with};
pub use rule::{
    AtLeastOne, Counterpart, Distance, Holds, Implies, Order, Refers, Rule, RuleKind, RuleKindName, Together,
};
pub use schema::{block_schema, schema};
pub use sheet_answers::SheetAnswers;
pub(crate) use sheet_answers::may_show;
