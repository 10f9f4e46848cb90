//! Finds cycles of conditions and of relative limits of dates.

use std::collections::BTreeMap;

use super::Check;
use crate::definition::condition::Condition;
use crate::definition::form::Definition;
use crate::diagnostic::Code;
use crate::field::FieldKind;
use crate::name::FieldId;

/// The fields that each field depends on.
type Dependencies<'d> = BTreeMap<&'d FieldId, Vec<&'d FieldId>>;

impl Check<'_> {
    pub(super) fn cycles(&mut self, definition: &Definition) {
        self.report_cycles(&conditions(definition), "when", Code::ConditionCycle);
        self.report_cycles(&limits(definition), "", Code::LimitCycle);
    }

    fn report_cycles(&mut self, dependencies: &Dependencies<'_>, key: &str, code: Code) {
        let mut reported: Vec<&FieldId> = Vec::new();
        for &start in dependencies.keys() {
            let Some(cycle) = cycle_from(start, dependencies) else { continue };
            if cycle.iter().any(|id| reported.contains(id)) {
                continue;
            }
            let mut names: Vec<_> = cycle.iter().map(|id| id.as_str()).collect();
            names.push(start.as_str());
            let dotted = format!("field.{start}.{key}");
            self.report(dotted.trim_end_matches('.'), code, &[("circle", &names.join(" → "))]);
            reported.extend(cycle);
        }
    }
}

/// Returns the dependencies by conditions: a field depends on the fields in its own condition and that of its section, and
/// a column on its table.
fn conditions(definition: &Definition) -> Dependencies<'_> {
    let mut dependencies = Dependencies::new();
    let mut add = |id, condition: &'_ Option<Condition>| {
        let named = condition.iter().flat_map(Condition::fields).filter_map(|id| definition.fields.get_key_value(id));
        dependencies.entry(id).or_default().extend(named.map(|(id, _)| id));
    };
    for section in definition.sections.values() {
        for id in &section.fields {
            add(id, &section.when);
        }
    }
    for (id, field) in &definition.fields {
        add(id, &field.when);
    }
    for (id, field) in &definition.fields {
        if let Some(table) = &field.column_of {
            dependencies.entry(id).or_default().push(table);
        }
    }
    dependencies
}

fn limits(definition: &Definition) -> Dependencies<'_> {
    let dates = definition.fields.iter().filter_map(|(id, field)| {
        let FieldKind::Date(date) = &field.kind else { return None };
        Some((id, date.references().collect()))
    });
    dates.collect()
}

/// Searches for a path of dependencies from `start` back to `start`, and returns it.
fn cycle_from<'d>(start: &'d FieldId, dependencies: &Dependencies<'d>) -> Option<Vec<&'d FieldId>> {
    let mut seen: Vec<&FieldId> = Vec::new();
    let mut paths = vec![vec![start]];
    while let Some(path) = paths.pop() {
        let last = path.last()?;
        for &next in dependencies.get(last).into_iter().flatten() {
            if next == start {
                return Some(path);
            }
            if !seen.contains(&next) {
                seen.push(next);
                paths.push(path.iter().copied().chain([next]).collect());
            }
        }
    }
    None
}
