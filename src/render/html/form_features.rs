//! What a form has that decides which scripts, styles and words its page needs.

use super::kind_texts::columns_of;
use crate::definition::{Condition, Operator, RuleKind};
use crate::field::{DateLimit, Precision, TextFormat};
use crate::localized::{Field, Kind, Localized};
use crate::name::FieldId;

/// Reports whether a condition or rule of a form counts anything.
pub(super) fn has_counts(form: &Localized) -> bool {
    // Counterparts are counted, and what is referred to is looked up where rows are counted.
    let is_counted = |rule: &RuleKind| matches!(rule, RuleKind::Counterpart(_) | RuleKind::Refers(_));
    form.rules.iter().any(|rule| is_counted(&rule.kind)) || conditions(form).into_iter().any(counts)
}

/// Reports whether a form has numbers that refer to rows.
pub(super) fn has_references(form: &Localized) -> bool {
    form.rules.iter().any(|rule| rule.kind.reference().is_some())
}

/// Returns the table to whose rows the number `id` refers, if it refers to any.
pub(super) fn referred_table<'a>(form: &'a Localized, id: &FieldId) -> Option<&'a Field> {
    let (_, table) = form.rules.iter().filter_map(|rule| rule.kind.reference()).find(|(by, _)| *by == id)?;
    form.all_fields().find(|field| field.id == *table)
}

/// Reports whether a form has choices with a least number of options or options that stand alone, or conditions about
/// parts of texts or the number of options chosen.
pub(super) fn has_choices_or_texts(form: &Localized) -> bool {
    let is_choice =
        |id: &FieldId| form.all_fields().any(|field| field.id == *id && matches!(field.kind, Kind::Choices { .. }));
    form.all_fields().any(|field| has_least_or_alone(&field.kind))
        || conditions(form).into_iter().any(|condition| looks_into_answer(condition, &is_choice))
}

/// Reports whether a choice demands a least number of options, or has options that stand alone.
pub(super) fn has_least_or_alone(kind: &Kind) -> bool {
    matches!(kind, Kind::Choices { keys, .. } if keys.least().is_some() || !keys.alone.is_empty())
}

/// Reports whether a form asks for times, months or years, or has limits that count from today.
pub(super) fn has_times(form: &Localized) -> bool {
    let is_today = |limit: &Option<DateLimit>| matches!(limit, Some(DateLimit::Today(_)));
    form.all_fields().any(|field| match &field.kind {
        Kind::Time { .. } => true,
        Kind::Date { keys } => {
            let has_age = keys.min_age.is_some() || keys.max_age.is_some();
            keys.precision != Precision::Day || has_age || is_today(&keys.not_before) || is_today(&keys.not_after)
        }
        Kind::Text { .. }
        | Kind::LongText { .. }
        | Kind::Number { .. }
        | Kind::Quantity { .. }
        | Kind::Duration { .. }
        | Kind::Calculated { .. }
        | Kind::YesNo { .. }
        | Kind::Choice { .. }
        | Kind::Listed { .. }
        | Kind::Choices { .. }
        | Kind::Scale { .. }
        | Kind::Rating { .. }
        | Kind::Table { .. }
        | Kind::Agreement { .. }
        | Kind::Signature { .. }
        | Kind::Note { .. } => false,
    })
}

/// The least number of sections through which a page leads: with links to the next one, and with all of them at the side.
const MANY_SECTIONS: usize = 5;

/// Reports whether a form has so many sections that its page leads through them.
pub(super) const fn has_many_sections(form: &Localized) -> bool {
    form.sections.len() >= MANY_SECTIONS
}

/// Reports whether a form asks for dates, those of signatures and withdrawn agreements included.
pub(super) fn has_dates(form: &Localized) -> bool {
    form.all_fields().any(|field| {
        let is_withdrawable = matches!(field.kind, Kind::Agreement { withdrawable: true, .. });
        is_withdrawable || matches!(field.kind, Kind::Date { .. } | Kind::Signature { .. })
    })
}

/// Reports whether a form has numbers with one of several units.
pub(super) fn has_quantities(form: &Localized) -> bool {
    form.all_fields().any(|field| matches!(field.kind, Kind::Quantity { .. }))
}

/// Reports whether a form asks for durations.
pub(super) fn has_durations(form: &Localized) -> bool {
    form.all_fields().any(|field| matches!(field.kind, Kind::Duration { .. }))
}

/// Reports whether a form has calculated fields.
pub(super) fn has_calculations(form: &Localized) -> bool {
    form.all_fields().any(|field| matches!(field.kind, Kind::Calculated { .. }))
}

/// Reports whether a form has numbers with the mark of a currency or of hundredths.
pub(super) fn has_marked_numbers(form: &Localized) -> bool {
    form.all_fields().any(|field| matches!(&field.kind, Kind::Number { keys, .. } if keys.symbol().is_some()))
}

/// Returns the formats of a form's texts.
pub(super) fn text_formats(form: &Localized) -> Vec<TextFormat> {
    let format = |field: &Field| if let Kind::Text { keys, .. } = &field.kind { keys.format } else { None };
    form.all_fields().filter_map(format).collect()
}

/// Returns all tables, those in others included.
pub(super) fn tables(form: &Localized) -> impl Iterator<Item = &Field> {
    form.all_fields().filter(|field| matches!(field.kind, Kind::Table { .. }))
}

/// Reports whether a form has tables that are in cards of others.
pub(super) fn has_inner_tables(form: &Localized) -> bool {
    tables(form).any(|table| columns_of(&table.kind).iter().any(|column| matches!(column.kind, Kind::Table { .. })))
}

/// Returns the conditions of sections, fields and rules.
fn conditions(form: &Localized) -> Vec<&Condition> {
    let sections = form.sections.iter().filter_map(|section| section.when.as_ref());
    let of_fields = form.all_fields().flat_map(|field| field.when.iter().chain(&field.required_if));
    let of_rules = form.rules.iter().flat_map(|rule| rule.kind.conditions()).map(|(_, condition)| condition);
    sections.chain(of_fields).map(|when| &when.condition).chain(of_rules).collect()
}

fn counts(condition: &Condition) -> bool {
    match condition {
        Condition::All { all: parts } | Condition::Any { any: parts } => parts.iter().any(counts),
        Condition::Not { not } => counts(not),
        Condition::Count(_) | Condition::Some(_) | Condition::Every(_) => true,
        Condition::Leaf(_) => false,
    }
}

fn looks_into_answer(condition: &Condition, is_choice: &impl Fn(&FieldId) -> bool) -> bool {
    let looks = |condition: &Condition| looks_into_answer(condition, is_choice);
    match condition {
        Condition::All { all: parts } | Condition::Any { any: parts } => parts.iter().any(looks),
        Condition::Not { not } => looks(not),
        Condition::Count(count) => is_choice(&count.count) || count.condition.as_deref().is_some_and(looks),
        Condition::Some(rows) => looks(&rows.some),
        Condition::Every(rows) => looks(&rows.every),
        Condition::Leaf(leaf) => match leaf.operator {
            Operator::StartsWith | Operator::Contains => true,
            Operator::Exists
            | Operator::Equal
            | Operator::NotEqual
            | Operator::Greater
            | Operator::Less
            | Operator::AtLeast
            | Operator::AtMost => false,
        },
    }
}
