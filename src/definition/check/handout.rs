//! Checks the handout: its parts, and the fields and columns of which it tells the answers.

use super::Check;
use crate::definition::form::Definition;
use crate::definition::handout::HandoutRows;
use crate::diagnostic::Code;
use crate::field::{FieldKind, FieldKindName};
use crate::name::{FieldId, HandoutPartId};

/// The message with the title of the handout, which no field can have.
const MESSAGE: &str = "handout";

impl Check<'_> {
    pub(super) fn handout(&mut self, definition: &mut Definition) {
        let listed = definition.form.handout.clone();
        for (index, part) in listed.iter().enumerate() {
            self.must_exist("handout", part.as_str(), &format!("form.handout.{index}"));
        }
        let position = |id: &HandoutPartId| listed.iter().position(|other| other == id);
        definition.handout.sort_by_key(|id, _| position(id));
        let unlisted: Vec<_> = definition.handout.keys().filter(|id| position(id).is_none()).cloned().collect();
        for id in unlisted {
            self.report(&format!("handout.{id}"), Code::HandoutUnused, &[("name", id.as_str())]);
        }
        let message = FieldId::new(MESSAGE).filter(|id| !listed.is_empty() && definition.fields.contains_key(id));
        if let Some(id) = message {
            self.report(&format!("field.{id}"), Code::ReservedCode, &[("code", id.as_str())]);
        }
        for (id, part) in &definition.handout {
            for (index, field) in part.fields.iter().enumerate() {
                let dotted = format!("handout.{id}.fields.{index}");
                // Each row of a table with one column is told in a line.
                if let Some(FieldKind::Table(table)) = self.in_scope(definition, field, None, &dotted)
                    && table.columns.len() > 1
                {
                    self.report(&dotted, Code::HandoutTable, &[("name", field.as_str())]);
                }
            }
            if let Some(rows) = &part.rows {
                self.handout_rows(definition, rows, &format!("handout.{id}.rows"));
            }
            let table = part.rows.as_ref().map(|rows| &rows.table);
            for (index, field) in part.pocket_card.iter().enumerate() {
                if !part.fields.contains(field) && table != Some(field) {
                    let known: Vec<_> = part.fields.iter().chain(table).map(FieldId::as_str).collect();
                    let arguments = [("name", field.as_str()), ("known", &known.join(", "))];
                    self.report(&format!("handout.{id}.pocket-card.{index}"), Code::PocketCardField, &arguments);
                }
            }
        }
    }

    fn handout_rows(&mut self, definition: &Definition, rows: &HandoutRows, dotted: &str) {
        if !self.of_kind(definition, &rows.table, None, &format!("{dotted}.table"), &[FieldKindName::Table]) {
            return;
        }
        for (key, column) in rows.columns() {
            self.handout_column(definition, rows, column, &key, dotted);
        }
        let codes = rows.picture_by.as_ref().and_then(|id| definition.fields.get(id)).map(|field| field.kind.codes());
        for code in rows.pictures.keys() {
            if codes.as_ref().is_some_and(|codes| !codes.iter().any(|known| known == code.as_str())) {
                self.report(&format!("{dotted}.pictures.{code}"), Code::UnknownOption, &[("code", code.as_str())]);
            }
        }
        let Some(under) = &rows.under else { return };
        if under.by.is_none() {
            self.report(&format!("{dotted}.under"), Code::MissingKey, &[("key", "by"), ("expected", "id")]);
        }
        if under.under.is_some() {
            self.report(&format!("{dotted}.under.under"), Code::HandoutTooDeep, &[]);
        }
        self.handout_rows(definition, under, &format!("{dotted}.under"));
    }

    /// Checks that a column belongs to the table, and that it is of a kind that the key needs.
    fn handout_column(
        &mut self,
        definition: &Definition,
        rows: &HandoutRows,
        column: &FieldId,
        key: &str,
        dotted: &str,
    ) {
        let dotted = format!("{dotted}.{key}");
        let Some(kind) = self.in_scope(definition, column, Some(&rows.table), &dotted) else { return };
        if definition.fields.get(column).is_some_and(|field| field.column_of.is_none()) {
            let arguments = [("name", column.as_str()), ("table", rows.table.as_str())];
            self.report(&dotted, Code::HandoutNoColumn, &arguments);
            return;
        }
        let kinds: &[FieldKindName] = match key {
            "from" | "to" => &[FieldKindName::Date],
            "picture-by" | "group" => &[FieldKindName::Choice],
            "by" => &[FieldKindName::Number],
            _ if matches!(kind, FieldKind::Table(_)) => {
                self.report(&dotted, Code::HandoutTable, &[("name", column.as_str())]);
                return;
            }
            _ => return,
        };
        if !kinds.contains(&kind.name()) {
            self.of_kind(definition, column, Some(&rows.table), &dotted, kinds);
        }
    }
}
