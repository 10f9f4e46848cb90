//! The data prepared once per definition: fields by position, in the order of their conditions, with compiled patterns.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use regex::Regex;

use super::calculation::Calculation;
use super::field_lookup::FieldPositions;
use crate::definition::{Condition, Definition};
use crate::field::{ChoiceField, FieldKind, RelativeDate, UnitWords, anchored};
use crate::localized::{self, Localized};
use crate::name::FieldId;

/// A definition prepared for validating: its fields in order, referred to by their position.
pub(super) struct Plan<'a> {
    /// The positions of fields by their ids.
    pub(super) positions: FieldPositions<'a>,
    /// All fields in the order of the definition.
    pub(super) fields: Vec<Planned<'a>>,
    /// The positions of all fields, each after its table and the fields that its conditions and its calculation depend on.
    pub(super) order: Vec<usize>,
}

/// A prepared field.
pub(super) struct Planned<'a> {
    pub(super) id: &'a FieldId,
    pub(super) required: bool,
    /// The condition under which it is required, if not always.
    pub(super) required_if: Option<&'a Condition>,
    pub(super) kind: &'a FieldKind,
    /// The conditions under which it is relevant: its own and its section's.
    pub(super) when: Vec<&'a Condition>,
    /// The position of the table that it is a column of.
    pub(super) table: Option<usize>,
    /// For a table: the positions of its columns.
    pub(super) columns: Range<usize>,
    /// How its value is calculated, if it is.
    pub(super) calculation: Option<Calculation<'a>>,
    /// Whether it is the number of a row.
    pub(super) is_reference: bool,
    /// The definition's pattern, compiled.
    pub(super) pattern: Option<Regex>,
    /// For a quantity: what people write for its units.
    pub(super) units: UnitWords,
    /// Its texts in the reader's language.
    pub(super) words: Option<&'a localized::Field>,
    /// The positions of the dates that its limits are relative to.
    pub(super) not_before: Option<(usize, &'a RelativeDate)>,
    pub(super) not_after: Option<(usize, &'a RelativeDate)>,
    /// For a choice that depends on another one: the position of that.
    pub(super) depends_on: Option<(usize, &'a ChoiceField)>,
}

impl<'a> Plan<'a> {
    /// Prepares a definition. `localized` is the form in the language of the problem messages.
    pub(super) fn new(definition: &'a Definition, localized: &'a Localized) -> Self {
        let words = words_by_field(localized);
        let positions = FieldPositions::new(definition);
        let references = definition.rules.values().filter_map(|rule| rule.kind.reference());
        let references: BTreeSet<&FieldId> = references.map(|(by, _)| by).collect();
        let mut fields: Vec<_> = definition
            .fields
            .iter()
            .map(|(id, field)| Planned {
                id,
                required: field.required,
                required_if: field.required_if.as_ref(),
                kind: &field.kind,
                when: field.when.iter().collect(),
                table: field.column_of.as_ref().and_then(|table| positions.of(table)),
                columns: 0..0,
                calculation: Calculation::new(&field.kind, &positions),
                is_reference: references.contains(id),
                pattern: field.kind.pattern().and_then(|pattern| anchored(pattern).ok()),
                units: if let FieldKind::Quantity(quantity) = &field.kind {
                    quantity.codes()
                } else {
                    UnitWords::default()
                },
                words: words.get(id.as_str()).copied(),
                not_before: positions.limit(field.kind.limits().0),
                not_after: positions.limit(field.kind.limits().1),
                depends_on: dependence(&field.kind, &positions),
            })
            .collect();
        for (section, id, _) in definition.top_fields() {
            if let (Some(when), Some(position)) = (&section.when, positions.of(id)) {
                fields[position].when.push(when);
            }
        }
        for position in 0..fields.len() {
            // The columns of a table follow it, or the columns of the table that it is in.
            let is_column = |field: &Planned<'_>| field.table == Some(position);
            let first = fields.iter().position(is_column).unwrap_or(position + 1);
            let count = fields[first..].iter().take_while(|field| is_column(field)).count();
            fields[position].columns = first..first + count;
        }
        let order = in_order(&positions, &fields);
        let mut plan = Self { positions, fields, order };
        plan.add_unit_words(localized);
        plan
    }

    /// Adds the words that a form has for units in one of its languages.
    pub(super) fn add_unit_words(&mut self, form: &Localized) {
        for field in form.all_fields() {
            let localized::Kind::Quantity { keys, units } = &field.kind else { continue };
            let Some(position) = self.positions.of_name(field.id.as_str()) else { continue };
            for (code, unit) in keys.units.iter().zip(units) {
                self.fields[position].units.add(code, &unit.label.plain());
            }
        }
    }

    /// Returns the position of the field called `name`, if it is not a column and can have an answer.
    pub(super) fn top(&self, name: &str) -> Option<usize> {
        let position = self.positions.of_name(name)?;
        let field = &self.fields[position];
        (field.table.is_none() && !matches!(field.kind, FieldKind::Note)).then_some(position)
    }

    /// Returns the `attachments` field called `name`, if it has a document with that code.
    pub(super) fn document(&self, name: &str, code: &str) -> Option<FieldId> {
        let field = &self.fields[self.top(name)?];
        let FieldKind::Attachments(attachments) = field.kind else { return None };
        let documents = &attachments.documents;
        documents.codes().any(|known| known == code && !documents.is_alone(known)).then(|| field.id.clone())
    }

    /// Returns the position of the column called `name` of the table at `table`.
    pub(super) fn column(&self, table: usize, name: &str) -> Option<usize> {
        // Tables have few columns, so a linear search is faster than hashing.
        self.fields[table].columns.clone().find(|&column| self.fields[column].id.as_str() == name)
    }
}

/// Returns the choice that a choice depends on.
fn dependence<'a>(kind: &'a FieldKind, positions: &FieldPositions<'_>) -> Option<(usize, &'a ChoiceField)> {
    let FieldKind::Choice(choice) = kind else { return None };
    Some((positions.of(choice.depends_on.as_ref()?)?, choice))
}

/// Sorts the positions so that each field comes after those that it depends on.
fn in_order(positions: &FieldPositions<'_>, fields: &[Planned<'_>]) -> Vec<usize> {
    let mut order = Vec::with_capacity(fields.len());
    let mut seen = vec![false; fields.len()];
    (0..fields.len()).for_each(|position| visit((positions, fields), position, &mut seen, &mut order));
    order
}

/// Adds a field after those that it depends on. A checked definition has no circular dependencies; otherwise, a cycle is
/// cut where it closes.
fn visit(
    (positions, fields): (&FieldPositions<'_>, &[Planned<'_>]),
    position: usize,
    seen: &mut [bool],
    order: &mut Vec<usize>,
) {
    if std::mem::replace(&mut seen[position], true) {
        return;
    }
    let field = &fields[position];
    if let Some(table) = field.table {
        visit((positions, fields), table, seen, order);
    }
    let compared = field.when.iter().flat_map(|condition| condition.fields()).filter_map(|id| positions.of(id));
    // A column of another table has a part in each row that is filled.
    let own: Vec<_> = tables_around(fields, position).collect();
    let of_operand = |operand: usize| {
        let others: Vec<_> = tables_around(fields, operand).filter(|table| !own.contains(table)).collect();
        others.into_iter().chain([operand])
    };
    let operands = field.calculation.iter().flat_map(Calculation::fields).flat_map(of_operand);
    for other in compared.chain(operands) {
        visit((positions, fields), other, seen, order);
        visit_columns((positions, fields), other, seen, order);
    }
    order.push(position);
}

/// Adds what decides whether a row of a table is filled: its columns in which people answer.
fn visit_columns(
    (positions, fields): (&FieldPositions<'_>, &[Planned<'_>]),
    table: usize,
    seen: &mut [bool],
    order: &mut Vec<usize>,
) {
    for column in fields[table].columns.clone().filter(|&column| fields[column].calculation.is_none()) {
        visit((positions, fields), column, seen, order);
        visit_columns((positions, fields), column, seen, order);
    }
}

/// Returns the tables that a field is in, the innermost first.
fn tables_around(fields: &[Planned<'_>], position: usize) -> impl Iterator<Item = usize> {
    std::iter::successors(fields[position].table, |&table| fields[table].table)
}

/// Returns the texts of all fields, columns included.
fn words_by_field(localized: &Localized) -> BTreeMap<&str, &localized::Field> {
    localized.all_fields().map(|field| (field.id.as_str(), field)).collect()
}
