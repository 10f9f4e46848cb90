//! The state of each answer during validation, and the view of it against which conditions and rules are evaluated.

use super::prepared_definition::Plan;
use crate::definition::{Condition, RelevantAnswers, RowCount};
use crate::field::{AnswerPart, FieldKind};
use crate::name::FieldId;
use crate::value::{Answer, Raw};

/// The state of a field that is not a column.
#[derive(Default)]
pub(super) struct FieldState {
    /// Its answer; those of a table are in its rows.
    pub(super) answer: Option<Answer>,
    /// What the file states as the value, if it is calculated.
    pub(super) written: Option<Raw>,
    pub(super) rows: Vec<RowState>,
    /// Its parts that could not be parsed.
    pub(super) unread: Vec<AnswerPart>,
    /// Whether it is relevant, given the other answers.
    pub(super) relevant: bool,
}

/// The state of a row of a table.
pub(super) struct RowState {
    /// The state of each column, by its index in the table.
    pub(super) columns: Vec<ColumnState>,
    /// The positions of the columns whose answers could not be parsed; the table's own for anything else in the row.
    pub(super) unread: Vec<usize>,
}

/// The state of a column in one row.
#[derive(Clone, Default)]
pub(super) struct ColumnState {
    pub(super) answer: Option<Answer>,
    /// Whether its value is calculated.
    pub(super) is_calculated: bool,
    /// What the file states as the value, if it is calculated.
    pub(super) written: Option<Raw>,
    /// Whether it is relevant in this row, given the other answers.
    pub(super) relevant: bool,
}

impl RowState {
    /// Reports whether the row has any answer that is relevant. Which are must have been determined. Calculated values are
    /// no answers.
    pub(super) fn is_filled(&self) -> bool {
        self.columns.iter().any(|column| !column.is_calculated && column.relevant && column.answer.is_some())
    }

    /// Reports whether the row counts in calculations: it has an answer that is relevant, or one that could not be parsed.
    pub(super) fn has_parts(&self) -> bool {
        self.is_filled() || !self.unread.is_empty() || self.columns.iter().any(|column| column.written.is_some())
    }

    /// Reports whether anything was written in the row, whether it could be parsed or not, and is relevant or not.
    pub(super) fn is_used(&self) -> bool {
        let is_written = |column: &ColumnState| !column.is_calculated && column.answer.is_some();
        self.columns.iter().any(|column| is_written(column) || column.written.is_some()) || !self.unread.is_empty()
    }
}

/// The answers for evaluating conditions and rules: fields that are not relevant count as unanswered, and the columns of
/// the current row take precedence.
#[derive(Clone, Copy)]
pub(super) struct AnswerView<'s> {
    pub(super) plan: &'s Plan<'s>,
    pub(super) states: &'s [FieldState],
    /// The current row, and the position of its table.
    pub(super) row: Option<(usize, &'s RowState)>,
}

impl<'s> AnswerView<'s> {
    /// Returns the answer to the field at `position`, if it is relevant and answered.
    pub(super) fn answer_at(&self, position: usize) -> Option<&'s Answer> {
        let Some(table) = self.plan.fields[position].table else {
            let state = &self.states[position];
            return state.answer.as_ref().filter(|_| state.relevant);
        };
        let column = self.column(table, position)?;
        column.answer.as_ref().filter(|_| column.relevant)
    }

    /// Returns a column of the current row, if that is a row of the table at `table`.
    fn column(&self, table: usize, position: usize) -> Option<&'s ColumnState> {
        let (_, row) = self.row.filter(|&(current, _)| current == table)?;
        row.columns.get(position - self.plan.fields[table].columns.start)
    }

    /// Reports whether the field at `position` is relevant and answered. A table is answered if one of its rows is
    /// filled.
    pub(super) fn is_answered_at(&self, position: usize) -> bool {
        let has_rows = || self.states[position].relevant && self.states[position].rows.iter().any(RowState::is_filled);
        self.answer_at(position).is_some() || has_rows()
    }

    /// Reports whether the field at `position` is relevant.
    pub(super) fn is_relevant(&self, position: usize) -> bool {
        let Some(table) = self.plan.fields[position].table else { return self.states[position].relevant };
        self.column(table, position).is_some_and(|column| column.relevant)
    }
}

impl RelevantAnswers for AnswerView<'_> {
    fn answer(&self, field: &FieldId) -> Option<&Answer> {
        self.answer_at(self.plan.positions.of(field)?)
    }

    fn is_answered(&self, field: &FieldId) -> bool {
        self.plan.positions.of(field).is_some_and(|position| self.is_answered_at(position))
    }

    fn ticks(&self, field: &FieldId) -> usize {
        let Some(position) = self.plan.positions.of(field) else { return 0 };
        match (self.plan.fields[position].kind, self.answer_at(position)) {
            (FieldKind::Choices(choices), Some(Answer::Choices(chosen))) => choices.ticks(chosen),
            (_, _) => 0,
        }
    }

    fn rows(&self, table: &FieldId, condition: Option<&Condition>) -> RowCount {
        let mut count = RowCount::default();
        let Some(table) = self.plan.positions.of(table).filter(|&table| self.is_relevant(table)) else { return count };
        for row in self.states[table].rows.iter().filter(|row| row.is_filled()) {
            let row = AnswerView { row: Some((table, row)), ..*self };
            count.add(condition.is_none_or(|condition| condition.is_met(&row)));
        }
        count
    }
}
