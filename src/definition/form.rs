//! A definition and its parts: the form, its sections and its fields.

use indexmap::IndexMap;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::block::BlockUse;
use super::citation::CitedForm;
use super::condition::Condition;
use super::handout::HandoutPart;
use super::migration::{Migration, MigrationKind, Recoded, order_of};
use super::part::Part;
use super::rule::Rule;
use crate::field::{DefaultValue, FieldKind, TableField, listed_fields};
use crate::name::{
    CodeId, FieldId, FormId, HandoutPartId, MigrationId, PartId, RuleId, SectionId, VERSION_PATTERN, Voice, words,
};
use crate::value::{Answer, Answers};

words! {
    /// What a form's easy-language text is to the standard text.
    EasyLanguage {
        /// The easy text is itself what is agreed.
        Binds = "binds",
        /// The easy text explains; what is agreed stands in the standard text.
        Explains = "explains",
    }
}

words! {
    /// How large and how close the contents of pages are.
    Density {
        /// As close as possible, for a form that is to fit on one sheet: the space for one line is beside its question.
        Dense = "dense",
        /// Close, so that a form has few pages.
        Compact = "compact",
        /// With more space, also to write in.
        Normal = "normal",
        /// Large print: letters of 18 points, in one column.
        Large = "large",
    }
}

words! {
    /// How questions are numbered.
    Numbering {
        /// Sections are numbered, and the questions within each: 2.1, 2.2.
        BySection = "by-section",
        /// The questions are numbered through the whole form: 1, 2, 3.
        Through = "through",
        /// Nothing is numbered.
        None = "none",
    }
}

/// How the pages of a form are set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(deny_unknown_fields)]
pub struct Page {
    /// How large and how close the contents are: `compact` unless this says otherwise.
    #[serde(skip_serializing_if = "is_compact")]
    #[schemars(with = "Option<Density>")]
    pub density: Density,
    /// How the questions are numbered: `by-section` unless this says otherwise.
    #[serde(skip_serializing_if = "is_by_section")]
    #[schemars(with = "Option<Numbering>")]
    pub numbering: Numbering,
    /// A code of the organisation's own that is printed on every page, such as the number of the form in its files.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = MAX_CODE))]
    pub code: Option<String>,
}

/// The maximum length of a code on every page.
pub(super) const MAX_CODE: usize = 40;

impl Default for Page {
    fn default() -> Self {
        Self { density: Density::Compact, numbering: Numbering::BySection, code: None }
    }
}

impl Page {
    /// Reports whether the pages are set as those of a form without `[page]`.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_compact(density: &Density) -> bool {
    *density == Density::Compact
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_by_section(numbering: &Numbering) -> bool {
    *numbering == Numbering::BySection
}

/// The definition of a form.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Definition {
    /// The identity of the form.
    pub form: Form,
    /// How its pages are set.
    #[serde(skip_serializing_if = "Page::is_default")]
    pub page: Page,
    /// The sections in the order of the form.
    pub sections: IndexMap<SectionId, Section>,
    /// All fields in the order of the form, each table followed by its columns, and those by the columns of the tables among
    /// them.
    pub fields: IndexMap<FieldId, Field>,
    /// The parts of the handout, in order.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub handout: IndexMap<HandoutPartId, HandoutPart>,
    /// The parts that have sheets of their own, in order.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub parts: IndexMap<PartId, Part>,
    /// The rules across fields.
    pub rules: IndexMap<RuleId, Rule>,
    /// The migrations of answers to older versions.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub migrations: IndexMap<MigrationId, Migration>,
    /// The blocks whose fields are among its fields, those that a block uses before it.
    #[serde(skip)]
    pub blocks: Vec<BlockUse>,
    /// The fingerprint of the definition's file and those of its blocks, with line ends normalised: `sha256:` and 64
    /// hexadecimal digits.
    pub source: String,
}

/// Who the form is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(deny_unknown_fields)]
pub struct Form {
    /// The permanent id: the file's name without `.toml`.
    pub id: FormId,
    /// The number printed on every page, such as `CM-02`.
    #[schemars(length(min = 1, max = 20))]
    pub number: String,
    /// The version, such as `1.0`.
    #[schemars(regex(pattern = VERSION_PATTERN))]
    pub version: String,
    /// The date of this version, written without quotes.
    #[schemars(with = "String", extend("format" = "date"))]
    pub dated: Date,
    /// What the easy-language text is to the standard text. Needed when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub easy_language: Option<EasyLanguage>,
    /// The sections in order.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    pub sections: Vec<SectionId>,
    /// The parts of the handout, in order: what a person keeps of the form when it is filled in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Option<Vec<HandoutPartId>>", extend("uniqueItems" = true))]
    pub handout: Vec<HandoutPartId>,
    /// The parts for different people, in order, each of which has a sheet of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Option<Vec<PartId>>", extend("uniqueItems" = true))]
    pub parts: Vec<PartId>,
    /// The fields that say whose form it is. They are on the sheet of every part, and on sheets for further rows of a table. `bogen read`
    /// says when two files with the same copy differ in them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Option<Vec<FieldId>>", extend("uniqueItems" = true))]
    pub identify: Vec<FieldId>,
    /// The other forms that the texts name by number and version, by their ids.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(with = "Option<std::collections::BTreeMap<FormId, CitedForm>>")]
    pub cites: IndexMap<FormId, CitedForm>,
}

/// Fields under one heading.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of definitions of its own")]
pub struct Section {
    /// The fields in order.
    #[schemars(schema_with = "listed_fields")]
    pub fields: Vec<FieldId>,
    /// Whose voice the fields are, where they do not say so themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<Voice>,
    /// The purpose of asking, where the fields do not name one: the message `why-CODE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<CodeId>,
    /// A picture beside the heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<CodeId>,
    /// The section is asked only if this holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// Whether it begins on a new page.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schemars(with = "Option<bool>")]
    pub new_page: bool,
    /// Whether it stays on one page, if it is not longer than one.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schemars(with = "Option<bool>")]
    pub keep_together: bool,
    /// Whether questions that need little space stand side by side: short texts, numbers, dates, and choices of few short options.
    /// Not in easy language and large print.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schemars(with = "Option<bool>")]
    pub two_columns: bool,
    /// Whether it is on pages in landscape format of its own, for wide tables. On screen it is as others.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schemars(with = "Option<bool>")]
    pub landscape: bool,
    /// Why the client is asked after others, where that is so by nature: then `check` does not remind of it. It is not printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = MAX_REASON))]
    pub client_last: Option<String>,
}

/// The maximum length of a reason.
pub(super) const MAX_REASON: usize = 200;

/// A field, or a column of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Whether an answer is required if the field is relevant.
    pub required: bool,
    /// The condition under which an answer is required, if not always.
    #[serde(rename = "required-if", skip_serializing_if = "Option::is_none")]
    pub required_if: Option<Condition>,
    /// The condition under which the field is relevant.
    pub when: Option<Condition>,
    /// The value that it has at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<DefaultValue>,
    /// The voice: its own, or inherited from its section or table. Notes may have none.
    pub voice: Option<Voice>,
    /// The code of its purpose, if it differs from that of its section.
    pub why: Option<CodeId>,
    /// The name of a picture between the question and the space for the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<CodeId>,
    /// The demands of the professional standards that the field meets, such as `C3`.
    pub covers: Vec<String>,
    /// The table, if the field is a column. A table can be a column itself.
    pub column_of: Option<FieldId>,
    /// The kind with its keys.
    pub kind: FieldKind,
}

impl Field {
    /// Reports whether an answer is required, always or under a condition, where the field is relevant.
    #[must_use]
    pub const fn can_be_required(&self) -> bool {
        self.required || self.required_if.is_some()
    }
}

impl Definition {
    /// Returns a field by id.
    #[must_use]
    pub fn field(&self, id: &FieldId) -> Option<&Field> {
        self.fields.get(id)
    }

    /// Returns the tables that a field is in, the innermost first.
    pub fn tables_around(&self, id: &FieldId) -> impl Iterator<Item = &FieldId> {
        let table = |id: &FieldId| self.fields.get(id)?.column_of.as_ref();
        std::iter::successors(table(id), move |inner| table(inner))
    }

    /// Reports whether it asks for numbers with one of several units.
    #[must_use]
    pub fn has_quantities(&self) -> bool {
        self.fields.values().any(|field| matches!(field.kind, FieldKind::Quantity(_)))
    }

    /// Reports whether it uses a block, itself or within another one.
    #[must_use]
    pub fn uses_block(&self, name: &str) -> bool {
        self.blocks.iter().any(|used| used.block.as_str() == name)
    }

    /// Returns a table by id.
    #[must_use]
    pub fn table(&self, id: &FieldId) -> Option<&TableField> {
        let FieldKind::Table(table) = &self.fields.get(id)?.kind else { return None };
        Some(table)
    }

    /// Reports whether a field is answered, or calculated of one that is.
    #[must_use]
    pub fn is_founded(&self, field: &FieldId, answers: &Answers) -> bool {
        let Some(defined) = self.fields.get(field) else { return false };
        if let FieldKind::Calculated(calculated) = &defined.kind {
            return calculated.function.fields().any(|operand| self.is_founded(operand, answers));
        }
        answers.get(self.tables_around(field).last().unwrap_or(field)).is_some_and(Answer::is_filled)
    }

    /// Returns the migrations of answers to version `from`.
    pub fn migrations_from(&self, from: &str) -> impl Iterator<Item = (&MigrationId, &Migration)> {
        let from = order_of(from);
        self.migrations.iter().filter(move |(_, migration)| order_of(&migration.from) == from)
    }

    /// Returns the migration from version `from` that moves or drops the answers to a field, by its old name.
    #[must_use]
    pub fn migration_of(&self, from: &str, field: &str) -> Option<&MigrationKind> {
        let kinds = self.migrations_from(from).map(|(_, migration)| &migration.kind);
        kinds.into_iter().find(|kind| kind.source().is_some_and(|source| source.as_str() == field))
    }

    /// Returns the migration from version `from` that gives the answers to a field other codes, by its new name.
    #[must_use]
    pub fn recoding_of(&self, from: &str, field: &str) -> Option<&Recoded> {
        self.migrations_from(from).find_map(|(_, migration)| match &migration.kind {
            MigrationKind::Recoded(recoded) if recoded.field.as_str() == field => Some(recoded),
            MigrationKind::Recoded(_)
            | MigrationKind::Renamed(_)
            | MigrationKind::Split(_)
            | MigrationKind::Dropped(_) => None,
        })
    }

    /// Returns the fields that are not columns, in order, with their section.
    pub fn top_fields(&self) -> impl Iterator<Item = (&Section, &FieldId, &Field)> {
        self.sections.values().flat_map(move |section| {
            section.fields.iter().filter_map(move |id| self.fields.get(id).map(|field| (section, id, field)))
        })
    }
}
