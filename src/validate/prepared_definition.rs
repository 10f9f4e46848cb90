//! The data prepared once per definition: fields by position, in the order of their conditions, with compiled patterns.

use std::collections::BTreeMap;
use std::ops::Range;

use regex::Regex;

use super::field_lookup::FieldPositions;
use crate::definition::{Condition, Definition};
use crate::field::{FieldKind, RelativeDate, anchored};
use crate::localized::{self, Localized};
use crate::name::FieldId;

/// A definition prepared for validating: its fields in order, referred to by their position.
pub(super) struct Plan<'a> {
    /// The positions of fields by their ids.
    pub(super) positions: FieldPositions<'a>,
    /// All fields in the order of the definition.
    pub(super) fields: Vec<Planned<'a>>,
    /// The positions of the fields that are not columns, each after the fields that its conditions depend on.
    pub(super) order: Vec<usize>,
}

/// A prepared field.
pub(super) struct Planned<'a> {
    pub(super) id: &'a FieldId,
    pub(super) required: bool,
    pub(super) kind: &'a FieldKind,
    /// The conditions under which it is relevant: its own and its section's.
    pub(super) when: Vec<&'a Condition>,
    /// The position of the table that it is a column of.
    pub(super) table: Option<usize>,
    /// For a table: the positions of its columns, and the same sorted as in [`Plan::order`].
    pub(super) columns: Range<usize>,
    pub(super) column_order: Vec<usize>,
    /// The definition's pattern, compiled.
    pub(super) pattern: Option<Regex>,
    /// Its texts in the reader's language.
    pub(super) words: Option<&'a localized::Field>,
    /// The positions of the dates that its limits are relative to.
    pub(super) not_before: Option<(usize, &'a RelativeDate)>,
    pub(super) not_after: Option<(usize, &'a RelativeDate)>,
}

impl<'a> Plan<'a> {
    /// Prepares a definition. `localized` is the form in the language of the problem messages.
    pub(super) fn new(definition: &'a Definition, localized: &'a Localized) -> Self {
        let words = words_by_field(localized);
        let positions = FieldPositions::new(definition);
        let mut fields: Vec<_> = definition
            .fields
            .iter()
            .map(|(id, field)| Planned {
                id,
                required: field.required,
                kind: &field.kind,
                when: field.when.iter().collect(),
                table: field.column_of.as_ref().and_then(|table| positions.of(table)),
                columns: 0..0,
                column_order: Vec::new(),
                pattern: field.kind.pattern().and_then(|pattern| anchored(pattern).ok()),
                words: words.get(id.as_str()).copied(),
                not_before: positions.limit(field.kind.limits().0),
                not_after: positions.limit(field.kind.limits().1),
            })
            .collect();
        for (section, id, _) in definition.top_fields() {
            if let (Some(when), Some(position)) = (&section.when, positions.of(id)) {
                fields[position].when.push(when);
            }
        }
        for position in 0..fields.len() {
            // The columns of a table follow it.
            let count = fields[position + 1..].iter().take_while(|field| field.table == Some(position)).count();
            let columns = position + 1..position + 1 + count;
            fields[position].column_order = in_order(&positions, &fields, columns.clone());
            fields[position].columns = columns;
        }
        let order = in_order(&positions, &fields, 0..fields.len());
        let order = order.into_iter().filter(|&position| fields[position].table.is_none()).collect();
        Self { positions, fields, order }
    }

    /// Returns the position of the field called `name`, if it is not a column and can have an answer.
    pub(super) fn top(&self, name: &str) -> Option<usize> {
        let position = self.positions.of_name(name)?;
        let field = &self.fields[position];
        (field.table.is_none() && !matches!(field.kind, FieldKind::Note)).then_some(position)
    }

    /// Returns the position of the column called `name` of the table at `table`.
    pub(super) fn column(&self, table: usize, name: &str) -> Option<usize> {
        // Tables have few columns, so a linear search is faster than hashing.
        self.fields[table].columns.clone().find(|&column| self.fields[column].id.as_str() == name)
    }
}

/// Sorts the positions in `range` so that each field comes after those within the range that its conditions depend on.
fn in_order(positions: &FieldPositions<'_>, fields: &[Planned<'_>], range: Range<usize>) -> Vec<usize> {
    let mut order = Vec::new();
    let mut seen = vec![false; fields.len()];
    range.clone().for_each(|position| visit((positions, fields), &range, position, &mut seen, &mut order));
    order
}

/// Adds a field after those that it depends on. A checked definition has no circular conditions; otherwise, a cycle is
/// cut where it closes.
fn visit(
    (positions, fields): (&FieldPositions<'_>, &[Planned<'_>]),
    range: &Range<usize>,
    position: usize,
    seen: &mut [bool],
    order: &mut Vec<usize>,
) {
    if !range.contains(&position) || std::mem::replace(&mut seen[position], true) {
        return;
    }
    for field in fields[position].when.iter().flat_map(|condition| condition.fields()) {
        if let Some(field) = positions.of(field) {
            visit((positions, fields), range, field, seen, order);
        }
    }
    order.push(position);
}

/// Returns the texts of all fields, columns included.
fn words_by_field(localized: &Localized) -> BTreeMap<&str, &localized::Field> {
    let mut words = BTreeMap::new();
    for field in localized.sections.iter().flat_map(|section| &section.fields) {
        words.insert(field.id.as_str(), field);
        if let localized::Kind::Table { columns, .. } = &field.kind {
            words.extend(columns.iter().map(|column| (column.id.as_str(), column)));
        }
    }
    words
}
