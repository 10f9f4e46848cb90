//! Parts of a form for different people, each with a sheet of its own; and what a sheet has of a form.

use schemars::JsonSchema;
use serde::Serialize;

use super::form::Definition;
use crate::excerpt::Excerpt;
use crate::field::FieldKind;
use crate::name::{FieldId, PartId, SectionId, Voice};
use crate::toml_reader::TableReader;

/// A part of a form with a sheet of its own. Its title is the message `part-ID`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(deny_unknown_fields)]
pub struct Part {
    /// Whose view the sheet gives, where its fields do not say so themselves. If several sheets answer the same question, that
    /// of the client counts first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<Voice>,
    /// The sections that the sheet has, in the order of the form.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    pub sections: Vec<SectionId>,
    /// The table of which each sheet has one row, so that there are as many sheets as rows. It is in one of the sections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub each: Option<FieldId>,
    /// The fields whose answers on the sheets of other parts may stand on this sheet when it is filled in in advance.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Option<Vec<FieldId>>", extend("uniqueItems" = true))]
    pub shows: Vec<FieldId>,
}

impl Definition {
    /// Returns the fields that say whose form it is, without dates, which may be those of the form.
    #[must_use]
    pub fn names_of_person(&self) -> Vec<FieldId> {
        let is_date = |id: &FieldId| self.fields.get(id).is_some_and(|field| matches!(field.kind, FieldKind::Date(_)));
        self.form.identify.iter().filter(|id| !is_date(id)).cloned().collect()
    }
}

impl Part {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let voice = keys.optional("voice");
        let sections = keys.unique("sections");
        let each = keys.optional("each");
        let shows = if keys.has("shows") { keys.unique("shows") } else { None };
        Some(Self { voice, sections: sections?, each, shows: shows.unwrap_or_default() })
    }
}

/// The rows of a table that a sheet has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    /// The table.
    pub table: FieldId,
    /// The number of the first row in the names of fields and in what is read.
    pub first: u32,
    /// The number of the last row.
    pub last: u32,
}

/// What a sheet has of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExcerptContents {
    /// The part, if it is the sheet of one.
    pub part: Option<Part>,
    /// The table of which it has some rows only.
    pub rows: Option<Rows>,
    /// The fields that say whose form it is.
    identify: Vec<FieldId>,
}

impl ExcerptContents {
    /// Describes a sheet of a form; nothing if there can be no such sheet of it. `part` finds a part of the form, and `most_rows` the
    /// greatest number of rows of a table that is no column and whose rows have no names.
    pub fn of<'f>(
        excerpt: &Excerpt,
        identify: &[FieldId],
        part: impl Fn(&PartId) -> Option<&'f Part>,
        most_rows: impl Fn(&FieldId) -> Option<u32>,
    ) -> Option<Self> {
        match excerpt {
            Excerpt::Part { part: id, row } => {
                let part = part(id)?;
                let most = part.each.as_ref().and_then(most_rows).unwrap_or(0);
                row.is_none_or(|row| row <= most).then(|| Self::of_part(part, identify))
            }
            Excerpt::Rows { table, first, last } => {
                let rows = Rows { table: table.clone(), first: *first, last: *last };
                most_rows(table).is_some_and(|most| *last <= most).then(|| Self {
                    part: None,
                    rows: Some(rows),
                    identify: identify.to_vec(),
                })
            }
        }
    }

    /// Describes the sheet of a part.
    #[must_use]
    pub(super) fn of_part(part: &Part, identify: &[FieldId]) -> Self {
        let rows = part.each.as_ref().map(|table| Rows { table: table.clone(), first: 1, last: 1 });
        Self { part: Some(part.clone()), rows, identify: identify.to_vec() }
    }

    /// Reports whether the sheet has all of a section.
    #[must_use]
    pub fn has_section(&self, section: &SectionId) -> bool {
        self.part.as_ref().is_some_and(|part| part.sections.contains(section))
    }

    /// Reports whether the sheet has a field of a section that is no column.
    #[must_use]
    pub fn has(&self, section: &SectionId, field: &FieldId) -> bool {
        let is_table = self.part.is_none() && self.rows.as_ref().is_some_and(|rows| rows.table == *field);
        is_table || self.has_section(section) || self.identify.contains(field)
    }
}

impl Definition {
    /// Returns what a sheet has of the form; nothing if there can be no such sheet of it.
    #[must_use]
    pub fn excerpt(&self, excerpt: &Excerpt) -> Option<ExcerptContents> {
        let part = |id: &PartId| self.parts.get(id);
        ExcerptContents::of(excerpt, &self.form.identify, part, |table| self.most_free_rows(table))
    }

    /// Returns the greatest number of rows of a table that is no column, and whose rows have no names.
    fn most_free_rows(&self, table: &FieldId) -> Option<u32> {
        let field = self.fields.get(table).filter(|field| field.column_of.is_none())?;
        let FieldKind::Table(table) = &field.kind else { return None };
        table.rows.is_empty().then_some(table.max)
    }

    /// Returns the fields that a sheet has and that are no columns, in order.
    pub fn fields_of<'d>(&'d self, contents: &'d ExcerptContents) -> impl Iterator<Item = &'d FieldId> {
        let of = move |(id, section): (&'d SectionId, &'d super::form::Section)| {
            section.fields.iter().filter(move |field| contents.has(id, field))
        };
        self.sections.iter().flat_map(of)
    }
}
