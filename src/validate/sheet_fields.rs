//! Which fields are on the sheet that is validated, and which of them depend on answers that are on others.

use super::calculation::Calculation;
use super::prepared_definition::{Plan, Planned};
use crate::definition::{Condition, Definition, ExcerptContents};

/// What a sheet has, by the positions of fields.
pub(super) struct SheetFields {
    is_on: Vec<bool>,
    /// The table of which it has some rows only: its position, and the numbers of the first and the last row.
    rows: Option<(usize, std::ops::RangeInclusive<usize>)>,
    /// Whether it is about any row: what it has as the first one may be another.
    of_any_row: bool,
}

impl SheetFields {
    /// Describes a whole form.
    pub(super) fn whole(plan: &Plan<'_>) -> Self {
        Self { is_on: vec![true; plan.fields.len()], rows: None, of_any_row: false }
    }

    /// Describes a sheet.
    pub(super) fn of(definition: &Definition, contents: &ExcerptContents, plan: &Plan<'_>) -> Self {
        let mut is_on = vec![false; plan.fields.len()];
        for position in definition.fields_of(contents).filter_map(|id| plan.positions.of(id)) {
            is_on[position] = true;
        }
        // Each column follows its table.
        for position in 0..is_on.len() {
            if let Some(table) = plan.fields[position].table {
                is_on[position] = is_on[table];
            }
        }
        let rows = contents
            .rows
            .as_ref()
            .and_then(|rows| Some((plan.positions.of(&rows.table)?, rows.first as usize..=rows.last as usize)));
        Self { is_on, rows, of_any_row: contents.part.is_some() }
    }

    /// Reports whether the sheet has a field.
    pub(super) fn has(&self, position: usize) -> bool {
        self.is_on[position]
    }

    /// Reports whether the sheet has all rows of a table.
    pub(super) fn has_all_rows(&self, table: usize) -> bool {
        self.rows.as_ref().is_none_or(|(of, _)| *of != table)
    }

    /// Reports whether the sheet has the row of this number.
    pub(super) fn has_row(&self, table: usize, number: usize) -> bool {
        let rows = self.rows.as_ref().filter(|(of, _)| *of == table && !self.of_any_row);
        rows.is_none_or(|(_, rows)| rows.contains(&number))
    }

    /// Reports whether a field is relevant only under conditions on answers that are on other sheets.
    pub(super) fn is_open(&self, plan: &Plan<'_>, planned: &Planned<'_>) -> bool {
        planned.when.iter().any(|condition| !self.decides(plan, condition))
    }

    /// Reports whether the sheet has everything that a condition is about.
    pub(super) fn decides(&self, plan: &Plan<'_>, condition: &Condition) -> bool {
        condition.fields().into_iter().filter_map(|id| plan.positions.of(id)).all(|field| self.is_complete(field))
    }

    /// Reports whether the sheet has everything that the value of a field is calculated from: of columns all rows, unless the
    /// field is in one of them itself.
    pub(super) fn calculates(&self, plan: &Plan<'_>, field: usize, calculation: &Calculation<'_>) -> bool {
        let tables = |of: usize| std::iter::successors(plan.fields[of].table, |table| plan.fields[*table].table);
        let has_rows = |table: usize| self.has_all_rows(table) || tables(field).any(|own| own == table);
        calculation.fields().all(|of| self.is_complete(of) && tables(of).all(has_rows))
    }

    /// Reports whether the sheet has a field, and of a table all rows.
    pub(super) fn is_complete(&self, position: usize) -> bool {
        self.has(position) && self.has_all_rows(position)
    }
}
