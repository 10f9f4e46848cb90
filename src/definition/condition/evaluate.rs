//! Evaluates comparisons of answers with the values of conditions.

use std::cmp::Ordering;

use super::{ConditionValue, Leaf, Operator, RelevantAnswers};
use crate::name::Reserved;
use crate::value::{Answer, Chosen, ScaleAnswer};

impl Leaf {
    /// Evaluates the comparison. Without an answer, only `exists` can be met.
    pub(super) fn is_met(&self, answers: &impl RelevantAnswers) -> bool {
        if self.operator == Operator::Exists {
            return ConditionValue::Bool(answers.is_answered(&self.field)) == self.value;
        }
        answers.answer(&self.field).is_some_and(|answer| compare(answer, self.operator, &self.value))
    }
}

fn compare(answer: &Answer, operator: Operator, value: &ConditionValue) -> bool {
    match operator {
        Operator::Exists => false,
        Operator::Equal => equals(answer, value),
        Operator::NotEqual => !equals(answer, value),
        Operator::Greater => order(answer, value).is_some_and(Ordering::is_gt),
        Operator::Less => order(answer, value).is_some_and(Ordering::is_lt),
        Operator::AtLeast => order(answer, value).is_some_and(Ordering::is_ge),
        Operator::AtMost => order(answer, value).is_some_and(Ordering::is_le),
    }
}

/// Reports whether the answer, or one of several answers, is equal to the value.
fn equals(answer: &Answer, value: &ConditionValue) -> bool {
    let ConditionValue::Text(text) = value else { return order(answer, value).is_some_and(Ordering::is_eq) };
    match answer {
        Answer::Text(answer) => answer == text,
        Answer::YesNo(answer) => answer.word() == text,
        Answer::Choice(chosen) => chosen.code() == text,
        Answer::Choices(all) => all.iter().map(Chosen::code).any(|code| code == text),
        Answer::Scale(ScaleAnswer::NoAnswer(_)) => text == Reserved::NoAnswer.word(),
        // A withdrawal does not undo that somebody agreed. Its legal effect is outside the scope of a form.
        Answer::Agreement(agreement) => agreement.code() == text,
        Answer::Scale(ScaleAnswer::Point(_))
        | Answer::Number(_)
        | Answer::Date(_)
        | Answer::Rating(_)
        | Answer::Table(_)
        | Answer::Signature(_) => false,
    }
}

/// Compares an answer with a value of the same kind.
fn order(answer: &Answer, value: &ConditionValue) -> Option<Ordering> {
    match (answer, value) {
        (Answer::Number(number), ConditionValue::Number(value)) => number.get().partial_cmp(value),
        (Answer::Scale(ScaleAnswer::Point(point)), ConditionValue::Number(value)) => {
            f64::from(*point).partial_cmp(value)
        }
        (Answer::Date(date), ConditionValue::Date(value)) => Some(date.cmp(value)),
        (
            Answer::Number(_)
            | Answer::Scale(_)
            | Answer::Date(_)
            | Answer::Text(_)
            | Answer::YesNo(_)
            | Answer::Choice(_)
            | Answer::Choices(_)
            | Answer::Rating(_)
            | Answer::Table(_)
            | Answer::Agreement(_)
            | Answer::Signature(_),
            ConditionValue::Bool(_) | ConditionValue::Number(_) | ConditionValue::Date(_) | ConditionValue::Text(_),
        ) => None,
    }
}
