//! Whether a question was asked, given the answers: a filled page leaves out what did not apply.

use std::collections::BTreeMap;

use crate::definition::{Condition, ConditionValue, Leaf, Operator};
use crate::localized::{Field, Kind, Localized, When};
use crate::name::FieldId;
use crate::value::{Answer, Answers};

/// The conditions of a form and the answers to it.
pub(super) struct Asked<'a> {
    answers: &'a Answers,
    /// The conditions of each field, columns included: its section's, its table's, its own.
    conditions: BTreeMap<&'a str, Vec<&'a Condition>>,
}

impl<'a> Asked<'a> {
    /// Collects the conditions of a form.
    pub(super) fn new(form: &'a Localized, answers: &'a Answers) -> Self {
        let mut asked = Self { answers, conditions: BTreeMap::new() };
        for section in &form.sections {
            let conditions: Vec<_> = section.when.iter().map(|when| &when.condition).collect();
            for field in &section.fields {
                asked.add(field, &conditions);
            }
        }
        asked
    }

    fn add(&mut self, field: &'a Field, outer: &[&'a Condition]) {
        let own = field.when.iter().map(|when| &when.condition);
        let conditions: Vec<_> = outer.iter().copied().chain(own).collect();
        if let Kind::Table { columns, .. } = &field.kind {
            for column in columns {
                self.add(column, &conditions);
            }
        }
        self.conditions.insert(field.id.as_str(), conditions);
    }

    /// Says whether a condition holds for a row, or outside of rows.
    pub(super) fn holds(&self, when: &When, row: Option<&'a Answers>) -> bool {
        self.decide(&when.condition, row)
    }

    fn decide(&self, condition: &Condition, row: Option<&'a Answers>) -> bool {
        condition.holds(&|leaf| self.leaf_holds(leaf, row))
    }

    fn leaf_holds(&self, leaf: &Leaf, row: Option<&'a Answers>) -> bool {
        let answer = self.answer(&leaf.field, row);
        match (leaf.operator, answer) {
            (Operator::Exists, answer) => ConditionValue::Bool(answer.is_some_and(is_answered)) == leaf.value,
            (_, Some(answer)) => leaf.is_met_by(answer),
            (_, None) => false,
        }
    }

    /// Returns the answer to a field that was asked. What was not asked counts as not answered. Definitions have no
    /// conditions in circles, so this ends.
    fn answer(&self, id: &FieldId, row: Option<&'a Answers>) -> Option<&'a Answer> {
        let answer = row.and_then(|row| row.get(id)).or_else(|| self.answers.get(id))?;
        let conditions = self.conditions.get(id.as_str())?;
        conditions.iter().all(|condition| self.decide(condition, row)).then_some(answer)
    }
}

fn is_answered(answer: &Answer) -> bool {
    match answer {
        Answer::Table(rows) => rows.iter().any(|row| !row.is_empty()),
        Answer::Text(_)
        | Answer::Number(_)
        | Answer::Date(_)
        | Answer::YesNo(_)
        | Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::Scale(_)
        | Answer::Rating(_)
        | Answer::Agreement(_)
        | Answer::Signature(_) => true,
    }
}
