//! What can be prepared before any answers come: fields and conditions by position, regular expressions compiled.

use std::collections::BTreeMap;
use std::ops::Range;

use regex::Regex;

use super::field_positions::FieldPositions;
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
    /// The positions of the fields that are not columns, each after those that decide whether it is asked.
    pub(super) order: Vec<usize>,
}

/// One field, prepared.
pub(super) struct Planned<'a> {
    pub(super) id: &'a FieldId,
    pub(super) required: bool,
    pub(super) kind: &'a FieldKind,
    /// What must hold for it to be asked: its section's condition and its own.
    pub(super) when: Vec<&'a Condition>,
    /// The position of the table whose column it is.
    pub(super) table: Option<usize>,
    /// If it is a table: the positions of its columns, and the same sorted as [`Plan::order`] is.
    pub(super) columns: Range<usize>,
    pub(super) column_order: Vec<usize>,
    /// The definition's pattern, compiled.
    pub(super) pattern: Option<Regex>,
    /// Its words in the reader's language.
    pub(super) words: Option<&'a localized::Field>,
    /// The positions of the dates that its limits count from.
    pub(super) not_before: Option<(usize, &'a RelativeDate)>,
    pub(super) not_after: Option<(usize, &'a RelativeDate)>,
}

impl<'a> Plan<'a> {
    /// Prepares a definition. `localized` is the form in the reader's language.
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

    /// Returns the position of the field that a file calls `name`, if it is no column and can have an answer.
    pub(super) fn top(&self, name: &str) -> Option<usize> {
        let position = self.positions.of_name(name)?;
        let field = &self.fields[position];
        (field.table.is_none() && !matches!(field.kind, FieldKind::Note)).then_some(position)
    }

    /// Returns the position of the column that a row of the table at `table` calls `name`.
    pub(super) fn column(&self, table: usize, name: &str) -> Option<usize> {
        // Tables have few columns, so that comparing is faster than hashing.
        self.fields[table].columns.clone().find(|&column| self.fields[column].id.as_str() == name)
    }
}

/// Sorts the positions in `range` so that each field comes after those within the range that decide whether it is
/// asked, and the columns that decide count as their table.
fn in_order(positions: &FieldPositions<'_>, fields: &[Planned<'_>], range: Range<usize>) -> Vec<usize> {
    let mut order = Vec::new();
    let mut seen = vec![false; fields.len()];
    range.clone().for_each(|position| visit((positions, fields), &range, position, &mut seen, &mut order));
    order
}

/// Adds a field after those it depends on. Circular conditions, which a checked definition has not, end where they close.
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

/// Collects the words of all fields, columns too.
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
