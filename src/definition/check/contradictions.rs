//! Finds parts of a condition that contradict each other.

use std::collections::BTreeMap;

use super::possible_values::{Range, counts_met_by, met_by, possible_answers, possible_counts};
use crate::definition::condition::{Condition, ConditionValue, Leaf, Operator};
use crate::definition::form::Definition;
use crate::field::{ChoicesField, FieldKind};
use crate::name::{CodeId, FieldId};

/// What the parts of a condition, of which all must hold, demand so far.
struct Demands<'d> {
    definition: &'d Definition,
    /// The numbers and dates that are left, by what is compared: a field, or what is counted.
    ranges: BTreeMap<String, Range>,
    /// The only possible answer, by what is compared: a field, or a statement of a rating.
    codes: BTreeMap<String, &'d ConditionValue>,
    /// The options demanded of each choice.
    options: BTreeMap<&'d FieldId, Vec<&'d str>>,
    /// The beginning that the text in a field must have, in small letters.
    beginnings: BTreeMap<&'d FieldId, String>,
}

/// Names what is compared: a field, or a statement of a rating.
fn subject(field: &FieldId, statement: Option<&CodeId>) -> String {
    statement.map_or_else(|| field.to_string(), |statement| format!("{field}.{statement}"))
}

/// Returns the first part that contradicts those before it, and the field that it is about. What cannot be met alone is
/// reported elsewhere.
pub(super) fn contradicting<'d>(definition: &'d Definition, parts: &'d [Condition]) -> Option<(usize, &'d FieldId)> {
    let mut demands = Demands {
        definition,
        ranges: BTreeMap::new(),
        codes: BTreeMap::new(),
        options: BTreeMap::new(),
        beginnings: BTreeMap::new(),
    };
    parts.iter().enumerate().find_map(|(index, part)| Some((index, demands.contradicted_by(part)?)))
}

impl<'d> Demands<'d> {
    /// Adds a part, and returns its field if it contradicts those before it.
    fn contradicted_by(&mut self, part: &'d Condition) -> Option<&'d FieldId> {
        match part {
            Condition::Leaf(leaf) => self.leaf(leaf).then_some(&leaf.field),
            Condition::Count(count) => {
                let subject = format!("{} {:?}", count.count, count.condition);
                let (possible, met) = (possible_counts(self.definition, count)?, counts_met_by(count)?);
                self.range(subject, possible, met).then_some(&count.count)
            }
            Condition::All { .. }
            | Condition::Any { .. }
            | Condition::Not { .. }
            | Condition::Some(_)
            | Condition::Every(_) => None,
        }
    }

    fn leaf(&mut self, leaf: &'d Leaf) -> bool {
        let Some(kind) = self.definition.fields.get(&leaf.field).map(|field| &field.kind) else { return false };
        if let Some(met) = met_by(kind, leaf) {
            return self.range(leaf.field.to_string(), possible_answers(self.definition, &leaf.field, kind), met);
        }
        if let Some(choices) = kind.choices() {
            return match &leaf.value {
                ConditionValue::Text(code) if leaf.operator == Operator::Equal => self.option(choices, leaf, code),
                ConditionValue::Text(_)
                | ConditionValue::Number(_)
                | ConditionValue::Bool(_)
                | ConditionValue::Date(_) => false,
            };
        }
        match (kind, &leaf.value) {
            (FieldKind::Text(_) | FieldKind::LongText(_), ConditionValue::Text(text))
                if leaf.operator == Operator::StartsWith =>
            {
                self.beginning(&leaf.field, text)
            }
            _ => leaf.operator == Operator::Equal && self.code(leaf),
        }
    }

    /// Reports whether an option is demanded that cannot be chosen together with one demanded before.
    fn option(&mut self, choices: &ChoicesField, leaf: &'d Leaf, code: &'d str) -> bool {
        let demanded = self.options.entry(&leaf.field).or_default();
        let is_alone = |code: &str| choices.alone.iter().any(|alone| alone.as_str() == code);
        let contradicts = demanded.iter().any(|other| *other != code && (is_alone(other) || is_alone(code)));
        demanded.push(code);
        contradicts
    }

    /// Adds the numbers that a part leaves, and reports whether none is left.
    fn range(&mut self, subject: String, possible: Range, met: Range) -> bool {
        let before = self.ranges.get(&subject).copied().unwrap_or(possible);
        let both = before.and(met);
        self.ranges.insert(subject, both);
        both.is_empty() && !before.is_empty() && !possible.and(met).is_empty()
    }

    /// Adds the only possible answer, and reports whether another one is demanded.
    fn code(&mut self, leaf: &'d Leaf) -> bool {
        let subject = subject(&leaf.field, leaf.statement.as_ref());
        let differs = self.codes.insert(subject, &leaf.value).is_some_and(|other| *other != leaf.value);
        let ConditionValue::Text(text) = &leaf.value else { return differs };
        let has_other_beginning =
            self.beginnings.get(&leaf.field).is_some_and(|start| !text.to_lowercase().starts_with(start));
        differs || has_other_beginning
    }

    /// Adds a beginning of a text, and reports whether the text must begin with something else.
    fn beginning(&mut self, field: &'d FieldId, text: &str) -> bool {
        let text = text.to_lowercase();
        let whole = self.codes.get(&subject(field, None));
        let is_other = matches!(whole, Some(ConditionValue::Text(whole)) if !whole.to_lowercase().starts_with(&text));
        let before = self.beginnings.get(field).cloned().unwrap_or_default();
        if !text.starts_with(&before) && !before.starts_with(&text) {
            return true;
        }
        if text.len() > before.len() {
            self.beginnings.insert(field, text);
        }
        is_other
    }
}
