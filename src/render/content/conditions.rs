//! Determines which fields are relevant, given the answers: filled forms and handouts omit those that are not.

use std::collections::BTreeMap;

use crate::definition::{Condition, RelevantAnswers, RowCount};
use crate::field::ChoicesField;
use crate::localized::{Field, Kind, Localized, When};
use crate::name::FieldId;
use crate::value::{Answer, Answers};

/// The conditions of a form and the answers to it.
pub(crate) struct Relevant<'a> {
    answers: &'a Answers,
    /// The conditions of each field, columns included: those of its section, of its table, and its own.
    conditions: BTreeMap<&'a str, Vec<&'a Condition>>,
    /// The choices of several options, columns included.
    choices: BTreeMap<&'a str, &'a ChoicesField>,
}

impl<'a> Relevant<'a> {
    /// Collects the conditions of a form.
    pub(crate) fn new(form: &'a Localized, answers: &'a Answers) -> Self {
        let mut relevant = Self { answers, conditions: BTreeMap::new(), choices: BTreeMap::new() };
        for section in &form.sections {
            let conditions: Vec<_> = section.when.iter().map(|when| &when.condition).collect();
            for field in &section.fields {
                relevant.add(field, &conditions);
            }
        }
        relevant
    }

    fn add(&mut self, field: &'a Field, outer: &[&'a Condition]) {
        let own = field.when.iter().map(|when| &when.condition);
        let conditions: Vec<_> = outer.iter().copied().chain(own).collect();
        if let Kind::Table { columns, .. } = &field.kind {
            for column in columns {
                self.add(column, &conditions);
            }
        }
        if let Kind::Choices { keys, .. } = &field.kind {
            self.choices.insert(field.id.as_str(), keys);
        }
        self.conditions.insert(field.id.as_str(), conditions);
    }

    /// Reports whether a field is relevant in the rows of tables that it is in, the innermost last, or outside of tables.
    pub(crate) fn is_relevant(&self, field: &FieldId, rows: &[&'a Answers]) -> bool {
        let view = View { relevant: self, rows: rows.to_vec() };
        self.conditions.get(field.as_str()).is_none_or(|all| all.iter().all(|condition| condition.is_met(&view)))
    }

    /// Evaluates a condition for the rows of tables that it is in, the innermost last, or outside of tables.
    pub(crate) fn is_met(&self, when: &When, rows: &[&'a Answers]) -> bool {
        when.condition.is_met(&View { relevant: self, rows: rows.to_vec() })
    }
}

/// The answers that conditions see: of the rows around them, the innermost last, and outside of tables.
struct View<'r, 'a> {
    relevant: &'r Relevant<'a>,
    rows: Vec<&'a Answers>,
}

impl RelevantAnswers for View<'_, '_> {
    /// Conditions are never circular, so the recursion ends.
    fn answer(&self, field: &FieldId) -> Option<&Answer> {
        let Relevant { answers, conditions, choices: _ } = self.relevant;
        let answer = self.rows.iter().rev().find_map(|row| row.get(field)).or_else(|| answers.get(field))?;
        conditions.get(field.as_str())?.iter().all(|condition| condition.is_met(self)).then_some(answer)
    }

    fn is_answered(&self, field: &FieldId) -> bool {
        match self.answer(field) {
            Some(Answer::Table(_)) => self.rows(field, None).filled > 0,
            Some(_) => true,
            None => false,
        }
    }

    fn ticks(&self, field: &FieldId) -> usize {
        match (self.relevant.choices.get(field.as_str()), self.answer(field)) {
            (Some(choices), Some(Answer::Choices(chosen))) => choices.ticks(chosen),
            (_, _) => 0,
        }
    }

    fn rows(&self, table: &FieldId, condition: Option<&Condition>) -> RowCount {
        let mut count = RowCount::default();
        let Some(Answer::Table(rows)) = self.answer(table) else { return count };
        for row in rows {
            let rows = self.rows.iter().copied().chain([row]).collect();
            let view = View { relevant: self.relevant, rows };
            if row.iter().any(|(column, _)| view.is_answered(column)) {
                count.add(condition.is_none_or(|condition| condition.is_met(&view)));
            }
        }
        count
    }
}
