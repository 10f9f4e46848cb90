//! The state of each answer during validation, and the view of it against which conditions and rules are evaluated.

use super::prepared_definition::Plan;
use crate::definition::{Condition, RelevantAnswers, RowCount};
use crate::field::AnswerPart;
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
#[derive(Default)]
pub(super) struct ColumnState {
    pub(super) answer: Option<Answer>,
    /// Whether its value is calculated.
    pub(super) is_calculated: bool,
    /// What the file states as the value, if it is calculated.
    pub(super) written: Option<Raw>,
    /// Whether it is relevant in this row, given the other answers.
    pub(super) relevant: bool,
    /// Its rows, if it is a table.
    pub(super) rows: Vec<RowState>,
}

impl RowState {
    /// Reports whether the row has any answer that is relevant. Which are must have been determined. Calculated values are
    /// no answers.
    pub(super) fn is_filled(&self) -> bool {
        let has_answer = |column: &ColumnState| column.answer.is_some() || column.rows.iter().any(Self::is_filled);
        self.columns.iter().any(|column| !column.is_calculated && column.relevant && has_answer(column))
    }

    /// Reports whether the row counts in calculations: it has an answer that is relevant, or one that could not be parsed.
    pub(super) fn has_parts(&self) -> bool {
        let has_parts = |column: &ColumnState| column.written.is_some() || column.rows.iter().any(Self::has_parts);
        self.is_filled() || !self.unread.is_empty() || self.columns.iter().any(has_parts)
    }

    /// Reports whether anything was written in the row, whether it could be parsed or not, and is relevant or not.
    pub(super) fn is_used(&self) -> bool {
        let is_written = |column: &ColumnState| !column.is_calculated && column.answer.is_some();
        let has_rows = |column: &ColumnState| column.rows.iter().any(Self::is_used);
        let is_used = |column: &ColumnState| is_written(column) || column.written.is_some() || has_rows(column);
        self.columns.iter().any(is_used) || !self.unread.is_empty()
    }
}

/// The answers for evaluating conditions and rules: fields that are not relevant count as unanswered, and the columns of
/// the current row take precedence.
#[derive(Clone, Copy)]
pub(super) struct AnswerView<'s> {
    pub(super) plan: &'s Plan<'s>,
    pub(super) states: &'s [FieldState],
    /// The current row, and the position of its table, which is not in another one.
    pub(super) row: Option<(usize, &'s RowState)>,
    /// The current row of a table in that row, and the position of that table.
    pub(super) inner: Option<(usize, &'s RowState)>,
}

impl<'s> AnswerView<'s> {
    /// Returns the view from a row of the table at `table`.
    pub(super) fn in_row(self, table: usize, row: &'s RowState) -> Self {
        if self.plan.fields[table].table.is_some() {
            Self { inner: Some((table, row)), ..self }
        } else {
            Self { row: Some((table, row)), inner: None, ..self }
        }
    }

    /// Returns the rows of the table at `table`; if it is in another one, those in the current row of that.
    pub(super) fn rows_of(&self, table: usize) -> &'s [RowState] {
        match self.plan.fields[table].table {
            None => &self.states[table].rows,
            Some(outer) => self.column(outer, table).map_or(&[], |column| &column.rows),
        }
    }

    /// Returns a view from each row of the table at `table` that counts in calculations: from the current one, if the view is
    /// from one of its rows, else from all of them.
    pub(super) fn in_each_row(self, table: usize) -> Vec<Self> {
        if self.current_row(table).is_some() {
            return vec![self];
        }
        let outer = self.plan.fields[table].table.map_or_else(|| vec![self], |outer| self.in_each_row(outer));
        let asked = outer.into_iter().filter(|view| view.is_relevant(table));
        asked
            .flat_map(|view| {
                let rows = view.rows_of(table).iter().filter(|row| row.has_parts());
                rows.map(move |row| view.in_row(table, row))
            })
            .collect()
    }

    fn current_row(&self, table: usize) -> Option<&'s RowState> {
        [self.row, self.inner].into_iter().flatten().find_map(|(current, row)| (current == table).then_some(row))
    }

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
        let row = self.current_row(table)?;
        row.columns.get(position - self.plan.fields[table].columns.start)
    }

    /// Reports whether the field at `position` is relevant and answered. A table is answered if one of its rows is
    /// filled.
    pub(super) fn is_answered_at(&self, position: usize) -> bool {
        let has_rows = || self.is_relevant(position) && self.rows_of(position).iter().any(RowState::is_filled);
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
            (kind, Some(Answer::Choices(chosen))) => kind.choices().map_or(0, |choices| choices.ticks(chosen)),
            (_, _) => 0,
        }
    }

    fn rows(&self, table: &FieldId, condition: Option<&Condition>) -> RowCount {
        let mut count = RowCount::default();
        let Some(table) = self.plan.positions.of(table).filter(|&table| self.is_relevant(table)) else { return count };
        for row in self.rows_of(table).iter().filter(|row| row.is_filled()) {
            let row = self.in_row(table, row);
            count.add(condition.is_none_or(|condition| condition.is_met(&row)));
        }
        count
    }
}
