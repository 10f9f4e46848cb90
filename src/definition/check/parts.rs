//! Checks the parts that have sheets of their own: what is on them, and what depends on answers that are on others.

use std::collections::BTreeSet;

use super::Check;
use crate::definition::condition::Condition;
use crate::definition::form::Definition;
use crate::definition::part::{ExcerptContents, Part};
use crate::diagnostic::Code;
use crate::field::{FieldKind, FieldKindName};
use crate::name::{FieldId, PartId};

/// The kinds of field that can say whose form it is.
const IDENTIFYING: [FieldKindName; 3] = [FieldKindName::Text, FieldKindName::Number, FieldKindName::Date];

impl Check<'_> {
    pub(super) fn parts(&mut self, definition: &mut Definition) {
        for (index, id) in definition.form.identify.iter().enumerate() {
            self.of_kind(definition, id, None, &format!("form.identify.{index}"), &IDENTIFYING);
        }
        let listed = definition.form.parts.clone();
        for (index, part) in listed.iter().enumerate() {
            self.must_exist("part", part.as_str(), &format!("form.parts.{index}"));
        }
        let position = |id: &PartId| listed.iter().position(|other| other == id);
        definition.parts.sort_by_key(|id, _| position(id));
        let unlisted: Vec<_> = definition.parts.keys().filter(|id| position(id).is_none()).cloned().collect();
        for id in unlisted {
            self.report(&format!("part.{id}"), Code::PartUnused, &[("name", id.as_str())]);
        }
        if definition.parts.is_empty() {
            return;
        }
        if definition.form.identify.is_empty() {
            self.report("form.parts", Code::PartsUnidentified, &[]);
        }
        for (id, part) in &definition.parts {
            self.part(definition, id, part);
        }
        self.sections_without_part(definition);
    }

    fn part(&mut self, definition: &Definition, id: &PartId, part: &Part) {
        for (index, section) in part.sections.iter().enumerate() {
            self.must_exist("section", section.as_str(), &format!("part.{id}.sections.{index}"));
        }
        let contents = ExcerptContents::of_part(part, &definition.form.identify);
        let fields: BTreeSet<_> = definition.fields_of(&contents).collect();
        if let Some(table) = &part.each {
            let dotted = format!("part.{id}.each");
            let is_table = self.of_kind(definition, table, None, &dotted, &[FieldKindName::Table]);
            let has_names = definition.table(table).is_some_and(|table| !table.rows.is_empty());
            if is_table && (has_names || !fields.contains(table)) {
                self.report(&dotted, Code::PartEach, &[("name", table.as_str())]);
            }
        }
        for (index, field) in part.shows.iter().enumerate() {
            let dotted = format!("part.{id}.shows.{index}");
            if self.must_exist("field", field.as_str(), &dotted) && !fields.contains(field) {
                self.report(&dotted, Code::PartShows, &[("name", field.as_str())]);
            }
        }
        self.dependencies(definition, id, &contents, &fields);
    }

    /// Reports what depends on answers that are not on the sheet.
    fn dependencies(
        &mut self,
        definition: &Definition,
        part: &PartId,
        contents: &ExcerptContents,
        fields: &BTreeSet<&FieldId>,
    ) {
        let is_elsewhere = |field: &&FieldId| {
            definition.fields.contains_key(*field)
                && !fields.contains(definition.tables_around(field).last().unwrap_or(field))
        };
        let elsewhere = |check: &mut Self, name: &str, dotted: String, condition: Option<&Condition>| {
            let other = condition.into_iter().flat_map(Condition::fields).find(is_elsewhere);
            if let Some(other) = other {
                let arguments = [("name", name), ("other", other.as_str()), ("part", part.as_str())];
                check.warn(&dotted, Code::PartCondition, &arguments);
            }
        };
        for (id, section) in definition.sections.iter().filter(|(id, _)| contents.has_section(id)) {
            elsewhere(self, id.as_str(), format!("section.{id}.when"), section.when.as_ref());
        }
        let of_sheet = |id: &FieldId| fields.contains(definition.tables_around(id).last().unwrap_or(id));
        for (id, field) in definition.fields.iter().filter(|(id, _)| of_sheet(id)) {
            elsewhere(self, id.as_str(), format!("field.{id}.when"), field.when.as_ref());
            elsewhere(self, id.as_str(), format!("field.{id}.required-if"), field.required_if.as_ref());
            if let FieldKind::Calculated(calculated) = &field.kind
                && let Some(other) = calculated.function.fields().find(is_elsewhere)
            {
                let arguments = [("name", id.as_str()), ("other", other.as_str()), ("part", part.as_str())];
                self.report(&format!("field.{id}"), Code::PartCalculation, &arguments);
            }
        }
    }

    fn sections_without_part(&mut self, definition: &Definition) {
        let identify = &definition.form.identify;
        let in_part: BTreeSet<_> = definition.parts.values().flat_map(|part| &part.sections).collect();
        for (id, section) in &definition.sections {
            let is_on_all = section.fields.iter().all(|field| identify.contains(field));
            if !in_part.contains(id) && !is_on_all {
                self.report(&format!("section.{id}"), Code::SectionInNoPart, &[("name", id.as_str())]);
            }
        }
    }
}
