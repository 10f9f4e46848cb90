//! Finds the lists that choices take their options from, and checks that dependent lists belong to the answers they depend on.

use std::sync::Arc;

use super::Check;
use crate::definition::form::Definition;
use crate::diagnostic::{Code, MAX_FINDINGS};
use crate::field::{ChoiceField, FieldKind, FieldKindName, OptionLists};
use crate::name::{FieldId, ListId};
use crate::toml_reader::nearest;

impl Check<'_> {
    /// Gives each choice the options of its list.
    pub(super) fn take_lists(&mut self, definition: &mut Definition, lists: &OptionLists) {
        for (id, field) in &mut definition.fields {
            let FieldKind::Choice(choice) = &mut field.kind else { continue };
            let Some(name) = &choice.options_from else { continue };
            match lists.get(name).map(Arc::clone) {
                Some(list) => choice.take(&list),
                None => self.unknown_list(lists, name, id),
            }
        }
    }

    fn unknown_list(&mut self, lists: &OptionLists, name: &ListId, field: &FieldId) {
        let known = lists.iter().map(|list| list.name.as_str());
        let near = if self.findings.len() < MAX_FINDINGS { nearest(name.as_str(), known) } else { None };
        let near = near.unwrap_or_default().to_owned();
        let dotted = format!("field.{field}.options-from");
        self.report(&dotted, Code::UnknownList, &[("name", name.as_str()), ("near", &near)]);
    }

    /// Checks the choices that depend on others.
    pub(super) fn dependent_lists(&mut self, definition: &Definition) {
        for (id, field) in &definition.fields {
            let Some((choice, on)) = dependent(&field.kind) else { continue };
            let dotted = format!("field.{id}.depends-on");
            if !self.of_kind(definition, on, field.column_of.as_ref(), &dotted, &[FieldKindName::Choice]) {
                continue;
            }
            if let Some(circle) = circle(definition, id) {
                let names: Vec<_> = circle.into_iter().map(FieldId::as_str).collect();
                self.report(&dotted, Code::ListCycle, &[("circle", &names.join(" → "))]);
                continue;
            }
            if let Some(FieldKind::Choice(other)) = definition.fields.get(on).map(|field| &field.kind) {
                self.parents(choice, on, other, &dotted);
            }
        }
    }

    /// Reports a list that does not say what belongs to what, and options that belong to none of the other choice.
    fn parents(&mut self, choice: &ChoiceField, on: &FieldId, other: &ChoiceField, dotted: &str) {
        // A list that was not found was reported.
        let Some(list) = choice.list.as_ref().filter(|_| !other.options.is_empty()) else { return };
        let (name, field) = (list.name.as_str(), on.as_str());
        if !list.has_parents {
            return self.report(dotted, Code::ListParentColumn, &[("list", name), ("name", field)]);
        }
        for (code, parent) in choice.parents.iter().filter(|(_, parent)| !other.options.contains(parent)) {
            let arguments = [("list", name), ("code", code.as_str()), ("parent", parent.as_str()), ("name", field)];
            self.report(dotted, Code::ListParentUnknown, &arguments);
        }
    }
}

/// Returns a choice and the field that it depends on, if it depends on one.
fn dependent(kind: &FieldKind) -> Option<(&ChoiceField, &FieldId)> {
    let FieldKind::Choice(choice) = kind else { return None };
    Some((choice, choice.depends_on.as_ref()?))
}

/// Returns the circle in which a choice depends on itself, from it to it.
fn circle<'d>(definition: &'d Definition, start: &'d FieldId) -> Option<Vec<&'d FieldId>> {
    let mut path = vec![start];
    loop {
        let (_, next) = dependent(&definition.fields.get(*path.last()?)?.kind)?;
        if next == start {
            path.push(start);
            return Some(path);
        }
        if path.contains(&next) {
            return None;
        }
        path.push(next);
    }
}
