//! Migrations: entries `[migration.ID]`, which convert answers to an older version of the form.
//!
//! All migrations from one version are applied together: fields are first renamed, split or dropped, by their old ids; then
//! codes are replaced, by the fields' new ids. Fields that no migration names keep their answers.

use std::borrow::Cow;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use crate::diagnostic::Code;
use crate::name::{FieldId, ID_MAX_LENGTH, OPTION_PATTERN, OptionId, is_option, words};
use crate::toml_reader::{EntryName, FromToml, TableReader, Value};

/// Reports whether `text` is one to three numbers separated by full stops.
pub(super) fn is_version(text: &str) -> bool {
    let parts: Vec<_> = text.split('.').collect();
    parts.len() <= 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

/// Returns the sort key of a version: `1.9` is less than `1.10`, and `1` is equal to `1.0`.
///
/// Parts that are not numbers count as 0; versions of definitions without errors have none.
///
/// ```
/// use bogen::definition::order_of;
///
/// assert!(order_of("1.9") < order_of("1.10"));
/// assert_eq!(order_of("2"), order_of("2.0.0"));
/// ```
#[must_use]
pub fn order_of(version: &str) -> [u64; 3] {
    let mut numbers = version.split('.').map(|part| part.parse().unwrap_or(0));
    [(); 3].map(|()| numbers.next().unwrap_or(0))
}

words! {
    /// The kinds of migrations, as written in the key `type`.
    MigrationKindName {
        /// A field has another name.
        Renamed = "renamed",
        /// A field has become several.
        Split = "split",
        /// A field's codes are others.
        Recoded = "recoded",
        /// A field is no longer asked.
        Dropped = "dropped",
    }
}

/// A migration, as one entry `[migration.ID]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Migration {
    /// The version whose answers are changed.
    pub from: String,
    /// What becomes of them.
    #[serde(flatten)]
    pub kind: MigrationKind,
}

/// What becomes of a field's answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum MigrationKind {
    /// A field has another name.
    Renamed(Renamed),
    /// A field has become several.
    Split(Split),
    /// A field's codes are others.
    Recoded(Recoded),
    /// A field is no longer asked.
    Dropped(Dropped),
}

/// The answers to `field` become the answers to `to`. A table's rows keep the columns that are not renamed themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Renamed {
    /// The field's old name; it may be a column.
    pub field: FieldId,
    /// Its new name; if it is a column, one of the same table.
    pub to: FieldId,
}

/// The answers to `field` become answers to several fields: a text at each `separator`, or the options of `choices`, each
/// a yes-no question of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Split {
    /// The field's old name; it may be a column.
    pub field: FieldId,
    /// The fields that a text is split into, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(min = 2), extend("uniqueItems" = true))]
    pub to: Vec<FieldId>,
    /// What stands between two parts of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub separator: Option<String>,
    /// The yes-no question that each option has become.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub options: IndexMap<OptionId, FieldId>,
}

/// What `field` was answered with by an old code, it is answered with by a new one. Other codes stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Recoded {
    /// The field's new name; it may be a column.
    pub field: FieldId,
    /// The old codes, each with its new one. Several old ones may become one. Points of a scale are their digits; for a
    /// rating, codes of statements and of points.
    pub codes: IndexMap<AnswerCode, AnswerCode>,
}

/// The answers to `field` are no longer there; they are kept in the original only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Dropped {
    /// The field's old name; it may be a column.
    pub field: FieldId,
}

/// The code of an answer: an option's code, or the digits of a point of a scale.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AnswerCode(String);

impl AnswerCode {
    /// Returns the code or the digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for AnswerCode {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Serialize for AnswerCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl JsonSchema for AnswerCode {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "AnswerCode".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": OPTION_PATTERN, "maxLength": ID_MAX_LENGTH })
    }
}

impl EntryName for AnswerCode {
    fn named(text: &str) -> Option<Self> {
        is_option(text).then(|| Self(text.to_owned()))
    }
}

impl FromToml for AnswerCode {
    fn expected() -> &'static str {
        "text"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        let text = String::from_toml(value, keys)?;
        let code = Self::named(&text);
        if code.is_none() {
            keys.report_here(Code::BadId, &[("name", text)]);
        }
        code
    }
}

impl MigrationKind {
    /// Reads the keys of a migration of kind `name`. Findings are reported to `keys`.
    pub(super) fn read(name: MigrationKindName, keys: &mut TableReader<'_>) -> Option<Self> {
        let field = keys.required("field");
        match name {
            MigrationKindName::Renamed => {
                let to = keys.required("to");
                Some(Self::Renamed(Renamed { field: field?, to: to? }))
            }
            MigrationKindName::Split => read_split(field, keys).map(Self::Split),
            MigrationKindName::Recoded => {
                let codes = keys.map("codes");
                Some(Self::Recoded(Recoded { field: field?, codes: codes? }))
            }
            MigrationKindName::Dropped => Some(Self::Dropped(Dropped { field: field? })),
        }
    }

    /// Returns the migration as a renaming.
    #[must_use]
    pub const fn as_renamed(&self) -> Option<&Renamed> {
        match self {
            Self::Renamed(renamed) => Some(renamed),
            Self::Split(_) | Self::Recoded(_) | Self::Dropped(_) => None,
        }
    }

    /// Returns the migration as a replacement of codes.
    #[must_use]
    pub const fn as_recoded(&self) -> Option<&Recoded> {
        match self {
            Self::Recoded(recoded) => Some(recoded),
            Self::Renamed(_) | Self::Split(_) | Self::Dropped(_) => None,
        }
    }

    /// Returns the old field whose answers the migration moves or drops.
    #[must_use]
    pub const fn source(&self) -> Option<&FieldId> {
        match self {
            Self::Renamed(renamed) => Some(&renamed.field),
            Self::Split(split) => Some(&split.field),
            Self::Dropped(dropped) => Some(&dropped.field),
            Self::Recoded(_) => None,
        }
    }

    /// Returns the new fields that the migration writes answers to.
    #[must_use]
    pub fn targets(&self) -> Vec<&FieldId> {
        match self {
            Self::Renamed(renamed) => vec![&renamed.to],
            Self::Split(split) => split.to.iter().chain(split.options.values()).collect(),
            Self::Recoded(_) | Self::Dropped(_) => Vec::new(),
        }
    }
}

/// Reads a split, which is either of a text at a separator or of the options of a choice.
fn read_split(field: Option<FieldId>, keys: &mut TableReader<'_>) -> Option<Split> {
    let is_text = keys.has("to") || keys.has("separator");
    if is_text == keys.has("options") {
        keys.report("type", Code::MigrationSplit, &[]);
        keys.ignore_unknown_keys();
        return None;
    }
    if !is_text {
        let options = keys.map("options");
        return Some(Split { field: field?, to: Vec::new(), separator: None, options: options? });
    }
    let (to, separator) = (keys.unique("to"), keys.required::<String>("separator"));
    let is_split = to.as_ref().is_none_or(|to| to.len() > 1) && separator.as_ref().is_none_or(|text| !text.is_empty());
    if !is_split {
        keys.report("type", Code::MigrationSplit, &[]);
    }
    Some(Split { field: field?, to: to?, separator: Some(separator?), options: IndexMap::new() })
}
