//! Finds numbers that no answer can be, and conditions that no answers can meet.

use unicode_segmentation::UnicodeSegmentation;

use super::Check;
use super::calculated_values::{steps_of, values_of};
use super::contradictions::contradicting;
use crate::definition::condition::{Condition, ConditionValue, Count, Leaf, Operator};
use crate::definition::form::Definition;
use crate::diagnostic::Code;
use crate::field::{ChoicesField, DateLimit, FieldKind, NumberField};
use crate::name::FieldId;
use crate::value::Duration;

/// Where the answers lie that a field may have, or that meet a condition: between two values, both included. Numbers count in
/// their smallest step, dates in days.
#[derive(Clone, Copy)]
pub(super) struct Range {
    low: f64,
    high: f64,
}

impl Range {
    const ALL: Self = Self { low: f64::NEG_INFINITY, high: f64::INFINITY };

    pub(super) fn and(self, other: Self) -> Self {
        Self { low: self.low.max(other.low), high: self.high.min(other.high) }
    }

    pub(super) fn is_empty(self) -> bool {
        self.low > self.high
    }
}

impl Check<'_> {
    /// Reports what can never be answered or never hold.
    pub(super) fn possible_values(&mut self, definition: &Definition) {
        for (id, field) in &definition.fields {
            let numbers = numbers_of(&field.kind);
            for number in numbers.iter().filter(|one| one.min <= one.max && possible_numbers(one).is_empty()) {
                let arguments = [("low", number.min), ("high", number.max)];
                let arguments = arguments.map(|(name, limit)| (name, limit.unwrap_or_default().to_string()));
                let [(low, low_text), (high, high_text)] = &arguments;
                let arguments = [(*low, low_text.as_str()), (*high, high_text.as_str())];
                self.report(&format!("field.{id}.min"), Code::NoNumberPossible, &arguments);
            }
            for (key, condition) in [("when", &field.when), ("required-if", &field.required_if)] {
                if let Some(condition) = condition {
                    self.possible(definition, condition, &format!("field.{id}.{key}"));
                }
            }
        }
        for (id, section) in &definition.sections {
            if let Some(when) = &section.when {
                self.possible(definition, when, &format!("section.{id}.when"));
            }
        }
        for (id, rule) in &definition.rules {
            for (key, condition) in rule.kind.conditions() {
                self.possible(definition, condition, &format!("rule.{id}.{key}"));
            }
        }
    }

    /// Reports each comparison that no answer can meet, and parts that contradict each other.
    fn possible(&mut self, definition: &Definition, condition: &Condition, dotted: &str) {
        match condition {
            Condition::All { all } => {
                for (index, part) in all.iter().enumerate() {
                    self.possible(definition, part, &format!("{dotted}.all.{index}"));
                }
                if let Some((index, name)) = contradicting(definition, all) {
                    self.report(&format!("{dotted}.all.{index}"), Code::ConditionNever, &[("name", name.as_str())]);
                }
            }
            Condition::Any { any } => {
                for (index, part) in any.iter().enumerate() {
                    self.possible(definition, part, &format!("{dotted}.any.{index}"));
                }
            }
            Condition::Not { not } => self.possible(definition, not, &format!("{dotted}.not")),
            Condition::Count(count) => {
                if let Some(condition) = &count.condition {
                    self.possible(definition, condition, &format!("{dotted}.where"));
                }
                let ranges = possible_counts(definition, count).zip(counts_met_by(count));
                if ranges.is_some_and(|(possible, met)| possible.and(met).is_empty()) {
                    self.report(&format!("{dotted}.value"), Code::ConditionNever, &[("name", count.count.as_str())]);
                }
            }
            Condition::Some(rows) => self.possible(definition, &rows.some, &format!("{dotted}.some")),
            Condition::Every(rows) => self.possible(definition, &rows.every, &format!("{dotted}.every")),
            Condition::Leaf(leaf) => {
                let Some(kind) = definition.fields.get(&leaf.field).map(|field| &field.kind) else { return };
                let of_field = possible_answers(definition, &leaf.field, kind);
                let of_leaf = met_by(kind, leaf);
                let is_never = of_leaf.is_some_and(|of_leaf| !of_field.is_empty() && of_field.and(of_leaf).is_empty());
                if is_never || is_longer_than_any(kind, leaf) {
                    self.report(&format!("{dotted}.value"), Code::ConditionNever, &[("name", leaf.field.as_str())]);
                }
            }
        }
    }
}

/// Reports whether a text that is asked for is longer than any answer.
fn is_longer_than_any(kind: &FieldKind, leaf: &Leaf) -> bool {
    let max = match kind {
        FieldKind::Text(text) => text.max_length,
        FieldKind::LongText(text) => text.max_length,
        FieldKind::Number(_)
        | FieldKind::Calculated(_)
        | FieldKind::Date(_)
        | FieldKind::Quantity(_)
        | FieldKind::Duration(_)
        | FieldKind::Time(_)
        | FieldKind::YesNo(_)
        | FieldKind::Choice(_)
        | FieldKind::Choices(_)
        | FieldKind::Attachments(_)
        | FieldKind::Scale(_)
        | FieldKind::Rating(_)
        | FieldKind::Table(_)
        | FieldKind::Agreement(_)
        | FieldKind::Signature(_)
        | FieldKind::Note => return false,
    };
    let ConditionValue::Text(text) = &leaf.value else { return false };
    let is_asked_for = match leaf.operator {
        Operator::Equal | Operator::StartsWith | Operator::Contains => true,
        Operator::NotEqual
        | Operator::Exists
        | Operator::Greater
        | Operator::Less
        | Operator::AtLeast
        | Operator::AtMost => false,
    };
    is_asked_for && text.graphemes(true).count() > max as usize
}

/// Returns the greatest number of options that can be chosen together.
fn most_together(choices: &ChoicesField) -> u32 {
    let together = u32::try_from(choices.together()).unwrap_or(u32::MAX);
    choices.most().map_or(together, |most| most.min(together))
}

/// Returns the numbers of options that can be chosen, or of rows that can be filled.
pub(super) fn possible_counts(definition: &Definition, count: &Count) -> Option<Range> {
    let high = match &definition.fields.get(&count.count)?.kind {
        FieldKind::Choices(choices) => most_together(choices),
        FieldKind::Attachments(attachments) => most_together(&attachments.documents),
        FieldKind::Table(table) => table.max,
        FieldKind::Text(_)
        | FieldKind::LongText(_)
        | FieldKind::Number(_)
        | FieldKind::Calculated(_)
        | FieldKind::Date(_)
        | FieldKind::Quantity(_)
        | FieldKind::Duration(_)
        | FieldKind::Time(_)
        | FieldKind::YesNo(_)
        | FieldKind::Choice(_)
        | FieldKind::Scale(_)
        | FieldKind::Rating(_)
        | FieldKind::Agreement(_)
        | FieldKind::Signature(_)
        | FieldKind::Note => return None,
    };
    Some(Range { low: 0.0, high: high.into() })
}

/// Returns the numbers that meet a comparison of a count; `None` if they are no range.
pub(super) fn counts_met_by(count: &Count) -> Option<Range> {
    met(count.operator, count.value.into())
}

/// Returns how many steps a number field has in one.
fn steps(number: &NumberField) -> f64 {
    10_f64.powi(i32::from(number.decimals))
}

/// Returns the numbers that a field asks for: one, or one in each unit.
fn numbers_of(kind: &FieldKind) -> Vec<NumberField> {
    if let FieldKind::Number(number) = kind {
        vec![number.clone()]
    } else if let FieldKind::Quantity(quantity) = kind {
        quantity.units.iter().map(|unit| quantity.number_in(unit)).collect()
    } else {
        Vec::new()
    }
}

/// Returns the numbers that a field takes, in its smallest steps.
fn possible_numbers(number: &NumberField) -> Range {
    let limit = |limit: Option<f64>, none: f64| limit.map_or(none, |limit| near_whole(limit * steps(number)));
    Range { low: limit(number.min, f64::NEG_INFINITY).ceil(), high: limit(number.max, f64::INFINITY).floor() }
}

/// Rounds away what binary fractions add: 0.3 times 10 is 3.
pub(super) fn near_whole(number: f64) -> f64 {
    if (number - number.round()).abs() < 1e-6 { number.round() } else { number }
}

/// Returns the answers that a field takes. Answers that are no numbers or dates are not limited here.
pub(super) fn possible_answers(definition: &Definition, id: &FieldId, kind: &FieldKind) -> Range {
    match kind {
        FieldKind::Number(number) => possible_numbers(number),
        FieldKind::Calculated(_) => {
            let (low, high) = values_of(definition, id);
            Range { low, high }
        }
        FieldKind::Scale(scale) => {
            let points = scale.style.points();
            Range { low: f64::from(*points.start()), high: f64::from(*points.end()) }
        }
        FieldKind::Date(date) => {
            let day = |limit: &Option<DateLimit>| match limit {
                Some(DateLimit::Day(day)) => Some(days(*day)),
                Some(DateLimit::Today(_) | DateLimit::Relative(_)) | None => None,
            };
            Range {
                low: day(&date.not_before).unwrap_or(f64::NEG_INFINITY),
                high: day(&date.not_after).unwrap_or(f64::INFINITY),
            }
        }
        FieldKind::Duration(duration) => {
            let low = duration.min.map_or(0.0, |min| f64::from(min.minutes()));
            Range { low, high: duration.max.minutes().into() }
        }
        FieldKind::Text(_)
        | FieldKind::LongText(_)
        | FieldKind::Quantity(_)
        | FieldKind::Time(_)
        | FieldKind::YesNo(_)
        | FieldKind::Choice(_)
        | FieldKind::Choices(_)
        | FieldKind::Attachments(_)
        | FieldKind::Rating(_)
        | FieldKind::Table(_)
        | FieldKind::Agreement(_)
        | FieldKind::Signature(_)
        | FieldKind::Note => Range::ALL,
    }
}

/// Returns the answers that meet a comparison; `None` if they are no range.
pub(super) fn met_by(kind: &FieldKind, leaf: &Leaf) -> Option<Range> {
    let value = match (&leaf.value, kind) {
        (ConditionValue::Number(value), FieldKind::Number(number)) => near_whole(value * steps(number)),
        (ConditionValue::Number(value), FieldKind::Calculated(calculated)) => near_whole(value * steps_of(calculated)),
        (ConditionValue::Number(value), _) => *value,
        (ConditionValue::Date(day), _) => days(*day),
        (ConditionValue::Text(text), FieldKind::Duration(_)) => Duration::parse_clock(text)?.minutes().into(),
        (ConditionValue::Bool(_) | ConditionValue::Text(_), _) => return None,
    };
    met(leaf.operator, value)
}

/// Returns the numbers that meet a comparison with a value, in their smallest steps; `None` if they are no range.
fn met(operator: Operator, value: f64) -> Option<Range> {
    Some(match operator {
        // A number between two steps is none of them.
        Operator::Equal => Range { low: value.ceil(), high: value.floor() },
        Operator::Greater => Range { low: value.floor() + 1.0, ..Range::ALL },
        Operator::AtLeast => Range { low: value.ceil(), ..Range::ALL },
        Operator::Less => Range { high: value.ceil() - 1.0, ..Range::ALL },
        Operator::AtMost => Range { high: value.floor(), ..Range::ALL },
        Operator::NotEqual | Operator::Exists | Operator::StartsWith | Operator::Contains => return None,
    })
}

fn days(day: jiff::civil::Date) -> f64 {
    f64::from((day - jiff::civil::date(1970, 1, 1)).get_days())
}
