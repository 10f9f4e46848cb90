//! The handout: what a person keeps of a filled-in form, in parts. Only answers that were given are on it.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

use crate::name::{CodeId, FieldId, OptionId};
use crate::toml_reader::{FromToml, TableReader, Value};

/// A part of the handout under one heading, the message `handout-ID`. Without fields and rows, it has only a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(deny_unknown_fields)]
pub struct HandoutPart {
    /// A picture beside the heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<CodeId>,
    /// The fields whose answers it has, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Option<Vec<FieldId>>", extend("uniqueItems" = true))]
    pub fields: Vec<FieldId>,
    /// The rows that it has after the fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<HandoutRows>,
    /// What of it is on the pocket card as well: some of its fields, in their order there, and the table of its rows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Option<Vec<FieldId>>", extend("uniqueItems" = true))]
    pub pocket_card: Vec<FieldId>,
}

/// The rows of a table on the handout.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(deny_unknown_fields)]
pub struct HandoutRows {
    /// The table.
    pub table: FieldId,
    /// The column that each row begins with, in bold. Rows without it are left out.
    pub title: FieldId,
    /// The columns that stand behind it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Option<Vec<FieldId>>")]
    pub details: Vec<FieldId>,
    /// Whether each of these stands on a line of its own, behind the words of its question.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schemars(with = "Option<bool>")]
    pub labels: bool,
    /// The column with the day on which it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<FieldId>,
    /// The column with the day on which it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<FieldId>,
    /// Whether each row has a box that a person can tick off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schemars(with = "Option<bool>")]
    pub tick: bool,
    /// The column without which a row is left out, besides the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_with: Option<FieldId>,
    /// The choice that decides which picture a row has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture_by: Option<FieldId>,
    /// The picture for each option of that choice.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(with = "Option<std::collections::BTreeMap<OptionId, CodeId>>")]
    pub pictures: IndexMap<OptionId, CodeId>,
    /// The choice by whose options the rows are sorted and put together under the option's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<FieldId>,
    /// The rows of another table that stand under each row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<Box<HandoutRows>>,
    /// For rows that stand under another table's: the column with the number of the row to which each belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<FieldId>,
}

impl HandoutPart {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let picture = keys.optional("picture");
        let fields = if keys.has("fields") { keys.unique("fields")? } else { Vec::new() };
        let rows = keys.optional("rows");
        let pocket_card = if keys.has("pocket-card") { keys.unique("pocket-card")? } else { Vec::new() };
        Some(Self { picture, fields, rows, pocket_card })
    }
}

impl HandoutRows {
    /// Returns all columns that it names, with the key that names them.
    pub(super) fn columns(&self) -> impl Iterator<Item = (String, &FieldId)> {
        let details = self.details.iter().enumerate().map(|(index, id)| (format!("details.{index}"), id));
        let single = [
            ("from", &self.from),
            ("to", &self.to),
            ("only-with", &self.only_with),
            ("picture-by", &self.picture_by),
            ("group", &self.group),
            ("by", &self.by),
        ];
        let single = single.into_iter().filter_map(|(key, id)| Some((key.to_owned(), id.as_ref()?)));
        std::iter::once(("title".to_owned(), &self.title)).chain(details).chain(single)
    }
}

impl FromToml for HandoutRows {
    fn expected() -> &'static str {
        "table"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        let mut keys = keys.table(value)?;
        let (table, title) = (keys.required("table"), keys.required("title"));
        let details = keys.optional_list("details").unwrap_or_default();
        let labels = keys.optional("labels").unwrap_or(false);
        let (from, to) = (keys.optional("from"), keys.optional("to"));
        let tick = keys.optional("tick").unwrap_or(false);
        let only_with = keys.optional("only-with");
        let (picture_by, pictures) = if keys.has("picture-by") || keys.has("pictures") {
            (keys.required("picture-by"), keys.map("pictures").unwrap_or_default())
        } else {
            (None, IndexMap::new())
        };
        let group = keys.optional("group");
        let under: Option<Self> = keys.optional("under");
        let by = keys.optional("by");
        keys.finish();
        Some(Self {
            table: table?,
            title: title?,
            details,
            labels,
            from,
            to,
            tick,
            only_with,
            picture_by,
            pictures,
            group,
            under: under.map(Box::new),
            by,
        })
    }
}
