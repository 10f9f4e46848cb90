//! Evaluates comparisons of answers with the values of conditions.

use std::cmp::Ordering;

use super::{ConditionValue, Leaf, Operator, RelevantAnswers};
use crate::name::{CodeId, Reserved};
use crate::value::{Answer, Chosen, Duration, Moment, ScaleAnswer};

impl Leaf {
    /// Evaluates the comparison. Without an answer, only `exists` can be met.
    pub(super) fn is_met(&self, answers: &impl RelevantAnswers) -> bool {
        if let Some(statement) = &self.statement {
            return self.is_met_by_point(statement, answers);
        }
        if self.operator == Operator::Exists {
            return ConditionValue::Bool(answers.is_answered(&self.field)) == self.value;
        }
        answers.answer(&self.field).is_some_and(|answer| compare(answer, self.operator, &self.value))
    }

    /// Evaluates the comparison of the point that is given to a statement.
    fn is_met_by_point(&self, statement: &CodeId, answers: &impl RelevantAnswers) -> bool {
        let point = match answers.answer(&self.field) {
            Some(Answer::Rating(points)) => points.get(statement),
            Some(_) | None => None,
        };
        match self.operator {
            Operator::Exists => ConditionValue::Bool(point.is_some()) == self.value,
            Operator::Equal => point.is_some_and(|point| is_code(point.code(), &self.value)),
            Operator::NotEqual => point.is_some_and(|point| !is_code(point.code(), &self.value)),
            // Only numbers, dates and texts are compared like this.
            Operator::Greater
            | Operator::Less
            | Operator::AtLeast
            | Operator::AtMost
            | Operator::StartsWith
            | Operator::Contains => false,
        }
    }
}

fn is_code(code: &str, value: &ConditionValue) -> bool {
    matches!(value, ConditionValue::Text(text) if text == code)
}

/// Reports whether the answer is a text that passes a test together with the value, both in small letters.
fn is_text(answer: &Answer, value: &ConditionValue, test: impl FnOnce(&str, &str) -> bool) -> bool {
    match (answer, value) {
        (Answer::Text(answer), ConditionValue::Text(value)) => test(&answer.to_lowercase(), &value.to_lowercase()),
        (
            Answer::Text(_)
            | Answer::Number(_)
            | Answer::Date(_)
            | Answer::Moment(_)
            | Answer::YesNo(_)
            | Answer::Choice(_)
            | Answer::Choices(_)
            | Answer::Scale(_)
            | Answer::Quantity(_)
            | Answer::Duration(_)
            | Answer::Rating(_)
            | Answer::Table(_)
            | Answer::Agreement(_)
            | Answer::Signature(_),
            ConditionValue::Bool(_) | ConditionValue::Number(_) | ConditionValue::Date(_) | ConditionValue::Text(_),
        ) => false,
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
        Operator::StartsWith => is_text(answer, value, |answer, value| answer.starts_with(value)),
        Operator::Contains => is_text(answer, value, |answer, value| answer.contains(value)),
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
        | Answer::Quantity(_)
        | Answer::Rating(_)
        | Answer::Table(_)
        | Answer::Signature(_) => false,
        Answer::Moment(_) | Answer::Duration(_) => order(answer, value).is_some_and(Ordering::is_eq),
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
        (Answer::Duration(duration), ConditionValue::Text(text)) => Some(duration.cmp(&Duration::parse_clock(text)?)),
        (Answer::Moment(moment), ConditionValue::Text(text)) => moment.order(&Moment::parse(text)?),
        (
            Answer::Number(_)
            | Answer::Scale(_)
            | Answer::Date(_)
            | Answer::Moment(_)
            | Answer::Text(_)
            | Answer::YesNo(_)
            | Answer::Choice(_)
            | Answer::Choices(_)
            | Answer::Quantity(_)
            | Answer::Duration(_)
            | Answer::Rating(_)
            | Answer::Table(_)
            | Answer::Agreement(_)
            | Answer::Signature(_),
            ConditionValue::Bool(_) | ConditionValue::Number(_) | ConditionValue::Date(_) | ConditionValue::Text(_),
        ) => None,
    }
}
