//! Answers as conditions and rules see them: what is not asked counts as not answered, and a row is looked at before
//! the rest of the form.

use super::plan::{Plan, Test};
use crate::definition::{ConditionValue, Leaf, Operator};
use crate::field::Part;
use crate::value::Answer;

/// What is known of one field that is no column.
#[derive(Default)]
pub(super) struct Cell {
    /// Its answer; a table's are in its rows.
    pub(super) answer: Option<Answer>,
    pub(super) rows: Vec<Row>,
    /// The parts of it that could not be read.
    pub(super) unread: Vec<Part>,
    /// Whether it is asked, given the other answers.
    pub(super) asked: bool,
}

/// One row of a table.
pub(super) struct Row {
    /// What is known of each column, by its place in the table.
    pub(super) columns: Vec<Column>,
    /// The positions of the columns whose answers could not be read; the table's own for anything else in the row.
    pub(super) unread: Vec<usize>,
}

/// What is known of a column in one row.
#[derive(Clone, Default)]
pub(super) struct Column {
    pub(super) answer: Option<Answer>,
    /// Whether it is asked in this row, given the other answers.
    pub(super) asked: bool,
}

impl Row {
    /// Says whether the row has any answer.
    pub(super) fn is_filled(&self) -> bool {
        self.columns.iter().any(|column| column.answer.is_some())
    }

    /// Says whether somebody wrote anything in the row, whether it could be read or not.
    pub(super) fn is_used(&self) -> bool {
        self.is_filled() || !self.unread.is_empty()
    }
}

/// The answers that a condition sees.
#[derive(Clone, Copy)]
pub(super) struct Scope<'s> {
    pub(super) plan: &'s Plan<'s>,
    pub(super) cells: &'s [Cell],
    /// The row that is looked at, and the position of its table.
    pub(super) row: Option<(usize, &'s Row)>,
}

impl<'s> Scope<'s> {
    /// Returns the answer to the field at `position`, if it is asked and answered.
    pub(super) fn answer(&self, position: usize) -> Option<&'s Answer> {
        let Some(table) = self.plan.fields[position].table else {
            let cell = &self.cells[position];
            return cell.answer.as_ref().filter(|_| cell.asked);
        };
        let column = self.column(table, position)?;
        column.answer.as_ref().filter(|_| column.asked)
    }

    /// Returns a column of the row that is looked at, if it is one of the table at `table`.
    fn column(&self, table: usize, position: usize) -> Option<&'s Column> {
        let (_, row) = self.row.filter(|&(looked_at, _)| looked_at == table)?;
        row.columns.get(position - self.plan.fields[table].columns.start)
    }

    /// Says whether the field at `position` is asked and answered. A table is, if a row of it is filled.
    pub(super) fn is_answered(&self, position: usize) -> bool {
        let has_rows = || self.cells[position].asked && self.cells[position].rows.iter().any(Row::is_filled);
        self.answer(position).is_some() || has_rows()
    }

    /// Says whether the field at `position` is asked.
    pub(super) fn is_asked(&self, position: usize) -> bool {
        let Some(table) = self.plan.fields[position].table else { return self.cells[position].asked };
        self.column(table, position).is_some_and(|column| column.asked)
    }

    /// Decides a condition.
    pub(super) fn holds(&self, test: &Test<'_>) -> bool {
        match test {
            Test::All(parts) => parts.iter().all(|part| self.holds(part)),
            Test::Any(parts) => parts.iter().any(|part| self.holds(part)),
            Test::Not(part) => !self.holds(part),
            Test::Leaf(field, leaf) => self.leaf_holds(*field, leaf),
            Test::Never => false,
        }
    }

    fn leaf_holds(&self, field: usize, leaf: &Leaf) -> bool {
        if leaf.operator == Operator::Exists {
            return ConditionValue::Bool(self.is_answered(field)) == leaf.value;
        }
        self.answer(field).is_some_and(|answer| leaf.is_met_by(answer))
    }
}
