//! Finds cycles of conditions, of calculations and of relative limits of dates.

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
        let of_conditions = conditions(definition);
        self.report_cycles(cycles(&of_conditions), "when", Code::ConditionCycle);
        self.report_cycles(cycles(&limits(definition)), "", Code::LimitCycle);
        let with_calculations = cycles(&calculations(definition, of_conditions.clone()));
        // Circles of conditions alone have been reported.
        let others = with_calculations.into_iter().filter(|cycle| !is_cycle_of(&of_conditions, cycle));
        let from_calculated = others.map(|cycle| from_calculated(definition, cycle));
        self.report_cycles(from_calculated.collect(), "", Code::CalculationCycle);
    }

    fn report_cycles(&mut self, cycles: Vec<Vec<&FieldId>>, key: &str, code: Code) {
        for cycle in cycles {
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
        let all = named.flat_map(|(id, field)| std::iter::once(id).chain(columns(definition, field)));
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

/// Returns the columns of a table in which people answer, with those of the tables among them: whether one of its rows is filled
/// depends on all of them.
fn columns<'d>(definition: &'d Definition, field: &'d Field) -> Vec<&'d FieldId> {
    let FieldKind::Table(table) = &field.kind else { return Vec::new() };
    let known = table.columns.iter().filter_map(|id| definition.fields.get_key_value(id));
    let answered = known.filter(|(_, column)| !is_calculated(column));
    answered
        .flat_map(|(id, column)| {
            // A table that is not in this one is reported elsewhere.
            let is_inner = column.column_of.is_some() && field.column_of.is_none();
            let inner = if is_inner { columns(definition, column) } else { Vec::new() };
            std::iter::once(id).chain(inner)
        })
        .collect()
}

const fn is_calculated(field: &Field) -> bool {
    matches!(field.kind, FieldKind::Calculated(_))
}

/// Adds the dependencies by calculations: a calculated field depends on what it is calculated of, and on which rows of other
/// tables are filled.
fn calculations<'d>(definition: &'d Definition, mut dependencies: Dependencies<'d>) -> Dependencies<'d> {
    for (id, field) in &definition.fields {
        let FieldKind::Calculated(calculated) = &field.kind else { continue };
        let named = calculated.function.fields().filter_map(|id| definition.fields.get_key_value(id));
        for (operand, part) in named {
            let own: Vec<_> = definition.tables_around(id).collect();
            let tables = definition.tables_around(operand).filter(|table| !own.contains(table));
            let rows = tables.filter_map(|table| definition.fields.get(table)).chain([part]);
            let all = std::iter::once(operand).chain(rows.flat_map(|rows| columns(definition, rows)));
            dependencies.entry(id).or_default().extend(all);
        }
    }
    dependencies
}

/// Reports whether each field of a cycle depends on the next one by these dependencies.
fn is_cycle_of(dependencies: &Dependencies<'_>, cycle: &[&FieldId]) -> bool {
    let next = cycle.iter().cycle().skip(1);
    cycle.iter().zip(next).all(|(field, next)| dependencies.get(field).is_some_and(|named| named.contains(next)))
}

/// Turns a cycle so that it begins with a calculated field.
fn from_calculated<'d>(definition: &Definition, mut cycle: Vec<&'d FieldId>) -> Vec<&'d FieldId> {
    let first = cycle.iter().position(|id| definition.fields.get(*id).is_some_and(is_calculated)).unwrap_or(0);
    cycle.rotate_left(first);
    cycle
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
