//! Finds cycles of conditions and of relative limits of dates.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use crate::definition::condition::Condition;
use crate::definition::form::{Definition, Field};
use crate::diagnostic::Code;
use crate::field::FieldKind;
use crate::name::FieldId;

/// The maximum number of fields of a circle that a finding names.
const MAX_NAMES: usize = 12;

/// The fields that each field depends on.
type Dependencies<'d> = BTreeMap<&'d FieldId, Vec<&'d FieldId>>;

impl Check<'_> {
    pub(super) fn cycles(&mut self, definition: &Definition) {
        self.report_cycles(&conditions(definition), "when", Code::ConditionCycle);
        self.report_cycles(&limits(definition), "", Code::LimitCycle);
    }

    fn report_cycles(&mut self, dependencies: &Dependencies<'_>, key: &str, code: Code) {
        for cycle in cycles(dependencies) {
            let Some(start) = cycle.first() else { continue };
            let mut names: Vec<_> = cycle.iter().take(MAX_NAMES).map(|id| id.as_str()).collect();
            names.extend((cycle.len() > MAX_NAMES).then_some("…"));
            names.push(start.as_str());
            let dotted = format!("field.{start}.{key}");
            self.report(dotted.trim_end_matches('.'), code, &[("circle", &names.join(" → "))]);
        }
    }
}

/// Returns the dependencies by conditions: a field depends on the fields in its own condition and that of its section, on
/// the columns of tables among them, and a column on its table.
fn conditions(definition: &Definition) -> Dependencies<'_> {
    let mut dependencies = Dependencies::new();
    let mut add = |id, condition: &'_ Option<Condition>| {
        let named = condition.iter().flat_map(Condition::fields).filter_map(|id| definition.fields.get_key_value(id));
        let all = named.flat_map(|(id, field)| std::iter::once(id).chain(columns(field)));
        dependencies.entry(id).or_default().extend(all);
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

/// Returns the columns of a table: whether one of its rows is filled depends on all of them.
fn columns(field: &Field) -> &[FieldId] {
    if let FieldKind::Table(table) = &field.kind { &table.columns } else { &[] }
}

fn limits(definition: &Definition) -> Dependencies<'_> {
    let dates = definition.fields.iter().filter_map(|(id, field)| {
        let FieldKind::Date(date) = &field.kind else { return None };
        Some((id, date.references().collect()))
    });
    dates.collect()
}

/// Returns cycles of dependencies that have no field in common, each from its first field. No field that depends on
/// itself is without a cycle that it is in, or leads to.
fn cycles<'d>(dependencies: &Dependencies<'d>) -> Vec<Vec<&'d FieldId>> {
    let mut cycles: Vec<Vec<&FieldId>> = Vec::new();
    let mut in_cycle = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for &start in dependencies.keys() {
        // The path from the start, with the position of each field on it and those that each leads to.
        let mut path = Vec::new();
        let mut on_path = BTreeMap::new();
        let mut next = Some(start);
        loop {
            if let Some(field) = next.filter(|field| seen.insert(*field)) {
                on_path.insert(field, path.len());
                path.push((field, dependencies.get(field).into_iter().flatten()));
            } else if let Some(&at) = next.and_then(|field| on_path.get(field)) {
                let cycle: Vec<_> = path[at..].iter().map(|(field, _)| *field).collect();
                if cycle.iter().all(|field| !in_cycle.contains(field)) {
                    in_cycle.extend(cycle.iter().copied());
                    cycles.push(from_first(cycle));
                }
            }
            let Some((last, following)) = path.last_mut() else { break };
            next = following.next().copied();
            if next.is_none() {
                on_path.remove(*last);
                path.pop();
            }
        }
    }
    cycles
}

/// Turns a cycle so that it begins with its first field in alphabetical order.
fn from_first(mut cycle: Vec<&FieldId>) -> Vec<&FieldId> {
    let first = (0..cycle.len()).min_by_key(|index| cycle[*index]).unwrap_or(0);
    cycle.rotate_left(first);
    cycle
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Finds the cycles of a graph, which is written as one field and what it depends on in each line.
    fn found(graph: &str) -> Vec<String> {
        let id = |name: &str| FieldId::new(name).unwrap();
        let lines: Vec<Vec<_>> = graph.lines().map(|line| line.split_whitespace().map(id).collect()).collect();
        let dependencies = lines.iter().map(|line| (&line[0], line[1..].iter().collect())).collect();
        let written = |cycle: Vec<&FieldId>| cycle.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(" ");
        cycles(&dependencies).into_iter().map(written).collect()
    }

    #[test]
    fn each_circle_is_found_once() {
        assert_eq!(found("a b\nb c\nc a"), ["a b c"]);
        assert_eq!(found("a c\nb b\nc d\nd c"), ["c d", "b"]);
        assert_eq!(found("a b c\nb d\nc d\nd"), [""; 0]);
        assert_eq!(found("a c\nb c\nc b"), ["b c"]);
        assert_eq!(found("a b\nb a c\nc b"), ["a b"]);
    }

    #[test]
    fn each_dependency_is_followed_once() {
        // Layers of which each field depends on all of the next one have very many paths.
        let layer = |number: usize| (0..30).map(|field| format!("l{number}-{field}")).collect::<Vec<_>>();
        let lines = (0..30).flat_map(|number| {
            let next = layer(number + 1).join(" ");
            layer(number).into_iter().map(move |field| format!("{field} {next}\n"))
        });
        assert_eq!(found(&lines.collect::<String>()), [""; 0]);
        let chain: Vec<String> = (0..20_000).map(|at| format!("f{at} f{}\n", (at + 1) % 20_000)).collect();
        assert_eq!(found(&chain.concat()).len(), 1);
    }
}
