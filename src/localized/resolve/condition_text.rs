//! Describes conditions: "Only if …".

use super::resolver::Resolver;
use crate::definition::{Condition, ConditionValue, Leaf, Operator};
use crate::field::FieldKind;
use crate::locale::{fallbacks, format_date, format_number};
use crate::localized::field::{When, duration_text, moment_text, number_text};
use crate::localized::words::{Word, fill};
use crate::name::{FieldId, Reserved, option_in_name};
use crate::text::Line;
use crate::value::{Duration, Moment};

impl Resolver<'_> {
    /// Returns a condition with its text: the form's own, or the generated description of a single comparison.
    pub(super) fn when(&mut self, condition: Option<&Condition>, message: &str) -> Option<When> {
        let condition = condition?.clone();
        let text = match (self.optional_line(message, Some("when")), &condition) {
            (Some(text), _) => text,
            (None, Condition::Leaf(leaf)) => self.when_leaf(leaf),
            (
                None,
                Condition::All { .. }
                | Condition::Any { .. }
                | Condition::Not { .. }
                | Condition::Count(_)
                | Condition::Some(_)
                | Condition::Every(_),
            ) => self.line(message, Some("when")),
        };
        Some(When { condition, text })
    }

    /// Describes one comparison with the labels of the field and of the answer.
    fn when_leaf(&mut self, leaf: &Leaf) -> Line {
        let mut field = self.line(leaf.field.as_str(), None).plain();
        if let Some(statement) = &leaf.statement {
            let statement = self.line(leaf.field.as_str(), Some(&format!("statement-{statement}"))).plain();
            field = format!("{}: {statement}", field.trim_end_matches(['?', ':', '.']));
        }
        let value = self.value_words(leaf);
        let kind = self.definition.fields.get(&leaf.field).map(|field| &field.kind);
        let is_calculated = matches!(kind, Some(FieldKind::Calculated(_)));
        let is_typed = kind.is_some_and(FieldKind::is_typed);
        let word = match (leaf.operator, &leaf.value) {
            (Operator::Equal, _) if is_calculated => Word::WhenValueEqual,
            (Operator::NotEqual, _) if is_calculated => Word::WhenValueNotEqual,
            (Operator::Greater, _) if is_calculated => Word::WhenValueGreater,
            (Operator::Less, _) if is_calculated => Word::WhenValueLess,
            (Operator::AtLeast, _) if is_calculated => Word::WhenValueAtLeast,
            (Operator::AtMost, _) if is_calculated => Word::WhenValueAtMost,
            (Operator::Exists, ConditionValue::Bool(false)) => Word::WhenNotExists,
            (Operator::Exists, _) => Word::WhenExists,
            (Operator::Equal, _) if is_typed => Word::WhenTypedEqual,
            (Operator::NotEqual, _) if is_typed => Word::WhenTypedNotEqual,
            (Operator::Equal, _) => Word::WhenEqual,
            (Operator::NotEqual, _) => Word::WhenNotEqual,
            (Operator::Greater, _) => Word::WhenGreater,
            (Operator::Less, _) => Word::WhenLess,
            (Operator::AtLeast, _) => Word::WhenAtLeast,
            (Operator::AtMost, _) => Word::WhenAtMost,
            (Operator::StartsWith, _) => Word::WhenStartsWith,
            (Operator::Contains, _) => Word::WhenContains,
        };
        let text = self.catalog.require(word.id(), None, &word.placeholders(0));
        Line::text(fill(&text, &[("field", field.trim_end_matches(['?', ':', '.'])), ("value", &value)]))
    }

    fn value_words(&mut self, leaf: &Leaf) -> String {
        match &leaf.value {
            ConditionValue::Bool(_) => String::new(),
            ConditionValue::Number(number) => {
                let kind = self.definition.fields.get(&leaf.field).map(|field| &field.kind);
                let tag = &self.locale.tag;
                if let Some(FieldKind::Number(keys)) = kind {
                    number_text(tag, keys, *number)
                } else {
                    format_number(tag, *number)
                }
            }
            ConditionValue::Date(date) => format_date(&self.locale.tag, *date),
            ConditionValue::Text(text) => {
                let kind = self.definition.fields.get(&leaf.field).map(|field| &field.kind);
                let moment =
                    Moment::parse(text).filter(|_| matches!(kind, Some(FieldKind::Date(_) | FieldKind::Time(_))));
                let duration = Duration::parse_clock(text).filter(|_| matches!(kind, Some(FieldKind::Duration(_))));
                if let Some(duration) = duration {
                    return duration_text(duration);
                }
                match moment {
                    Some(moment) => moment_text(&self.locale.tag, moment),
                    None => self.code_words(leaf, text),
                }
            }
        }
    }

    /// Returns the label of a code, or the text itself for text fields.
    fn code_words(&mut self, leaf: &Leaf, code: &str) -> String {
        let kind = self.definition.fields.get(&leaf.field).map(|field| &field.kind);
        if matches!(kind, Some(FieldKind::Text(_) | FieldKind::LongText(_)) | None) {
            return code.to_owned();
        }
        self.answer_words(&leaf.field, code)
    }

    /// Returns the label of the code of an answer.
    pub(super) fn answer_words(&mut self, field: &FieldId, code: &str) -> String {
        let message = field.as_str();
        let kind = self.definition.fields.get(field).map(|field| &field.kind);
        let has_points = matches!(kind, Some(FieldKind::Rating(_)));
        let has_options = has_points
            || matches!(kind, Some(FieldKind::Choice(_) | FieldKind::Choices(_) | FieldKind::Attachments(_)));
        if let Some(words) = kind.and_then(|kind| self.list_words(kind, code)) {
            return words;
        }
        match Reserved::from_word(code).filter(|code| !has_options || code.is_offered_beside_options()) {
            Some(reserved) => self.reserved(message, reserved).label.plain(),
            None if has_points => self.line(message, Some(&format!("point-{code}"))).plain(),
            None => self.line(message, Some(&format!("option-{}", option_in_name(code)))).plain(),
        }
    }

    /// Returns the words of an option of a list.
    fn list_words(&self, kind: &FieldKind, code: &str) -> Option<String> {
        let FieldKind::Choice(choice) = kind else { return None };
        let list = choice.list.as_ref()?;
        let option = list.options.iter().find(|option| option.code.as_str() == code)?;
        list.words(option, &fallbacks(&self.locale.tag)).map(str::to_owned)
    }
}
