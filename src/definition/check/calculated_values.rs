//! Which values calculated fields can have.

use std::collections::BTreeMap;

use super::references::is_within;
use crate::definition::form::{Definition, Field};
use crate::field::{CalculatedField, ChoicesField, FieldKind, FunctionName, Operand};
use crate::name::FieldId;
use crate::value::{Duration, MAX_DECIMALS};

/// A part of a calculation: the numbers between which it lies, and whether it is relevant in each copy of the form.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Part {
    low: f64,
    high: f64,
    always: bool,
}

impl Part {
    const ANY: Self = Self { low: f64::NEG_INFINITY, high: f64::INFINITY, always: false };
}

/// Sets the number of decimals of each calculated field that does not state it.
pub(super) fn resolve_decimals(definition: &mut Definition) {
    let mut known = BTreeMap::new();
    for id in definition.fields.keys() {
        decimals_of(definition, id, &mut known);
    }
    for (id, field) in &mut definition.fields {
        if let FieldKind::Calculated(calculated) = &mut field.kind {
            calculated.decimals = calculated.decimals.or_else(|| known.get(id.as_str()).copied());
        }
    }
}

/// Returns the number of decimals of a field's numbers. In a circle, which is reported elsewhere, there are none.
fn decimals_of(definition: &Definition, id: &FieldId, known: &mut BTreeMap<String, u8>) -> u8 {
    match definition.fields.get(id).map(|field| &field.kind) {
        Some(FieldKind::Number(number)) => number.decimals,
        Some(FieldKind::Calculated(calculated)) => {
            if let Some(decimals) = calculated.decimals.or_else(|| known.get(id.as_str()).copied()) {
                return decimals;
            }
            known.insert(id.to_string(), 0);
            let of_part = |operand: &Operand, known: &mut _| {
                let (of_values, of_factor) = operand.decimals();
                decimals_of(definition, &operand.field, known).max(of_values) + of_factor
            };
            let decimals = calculated.function.operands().iter().map(|operand| of_part(operand, known)).max();
            let least = u8::from(calculated.function.name() == FunctionName::Mean);
            let decimals = decimals.unwrap_or(0).max(least).min(MAX_DECIMALS);
            known.insert(id.to_string(), decimals);
            decimals
        }
        Some(
            FieldKind::Text(_)
            | FieldKind::LongText(_)
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
            | FieldKind::Note,
        )
        | None => 0,
    }
}

/// Returns how many steps a calculated field has in one.
pub(super) fn steps_of(calculated: &CalculatedField) -> f64 {
    10_f64.powi(i32::from(calculated.decimals()))
}

/// Returns the least and the greatest value of a calculated field, in its smallest steps. No value is beyond them, but not
/// each between them must be possible.
pub(super) fn values_of(definition: &Definition, id: &FieldId) -> (f64, f64) {
    let mut depth = definition.fields.len();
    let (low, high) = values(definition, id, &mut depth);
    let Some(FieldKind::Calculated(calculated)) = definition.fields.get(id).map(|field| &field.kind) else {
        return (low, high);
    };
    let steps = steps_of(calculated);
    ((low * steps).round(), (high * steps).round())
}

/// `depth` is how many calculated fields may still be looked at: those in a circle have any value.
fn values(definition: &Definition, id: &FieldId, depth: &mut usize) -> (f64, f64) {
    let any = (f64::NEG_INFINITY, f64::INFINITY);
    let Some(field) = definition.fields.get(id) else { return any };
    let FieldKind::Calculated(calculated) = &field.kind else { return any };
    let Some(left) = depth.checked_sub(1) else { return any };
    *depth = left;
    let parts = parts_with(definition, field, calculated, depth);
    let least = calculated.needs.map_or(1, |needs| needs as usize);
    let is_whole = calculated.needs.is_none();
    match calculated.function.name() {
        FunctionName::Sum => {
            let low = least_sum(parts.iter().map(|part| (part.low, part.always && is_whole)), least);
            let high = least_sum(parts.iter().map(|part| (-part.high, part.always && is_whole)), least);
            (low, -high)
        }
        FunctionName::Count => (0.0, count_as_f64(parts.len())),
        FunctionName::Mean if is_whole && parts.iter().all(|part| part.always) => {
            let count = count_as_f64(parts.len());
            (
                parts.iter().map(|part| part.low).sum::<f64>() / count,
                parts.iter().map(|part| part.high).sum::<f64>() / count,
            )
        }
        FunctionName::Mean | FunctionName::Minimum | FunctionName::Maximum => {
            let low = parts.iter().map(|part| part.low).fold(f64::INFINITY, f64::min);
            (low, parts.iter().map(|part| part.high).fold(f64::NEG_INFINITY, f64::max))
        }
        FunctionName::Days | FunctionName::Years => any,
    }
}

#[allow(clippy::cast_precision_loss, reason = "no form has 2^53 parts")]
const fn count_as_f64(count: usize) -> f64 {
    count as f64
}

/// Returns the least sum of numbers of which some must be part of it, and so many altogether.
fn least_sum(numbers: impl Iterator<Item = (f64, bool)>, least: usize) -> f64 {
    let (needed, mut others): (Vec<_>, Vec<_>) = numbers.partition(|&(_, is_needed)| is_needed);
    others.sort_by(|one, other| one.0.total_cmp(&other.0));
    let more = least.saturating_sub(needed.len());
    let chosen = others.iter().enumerate().filter(|&(index, &(number, _))| index < more || number < 0.0);
    needed.iter().chain(chosen.map(|(_, number)| number)).map(|(number, _)| number).sum()
}

/// Returns all parts that a calculation can have.
pub(super) fn parts_of(definition: &Definition, field: &Field, calculated: &CalculatedField) -> Vec<Part> {
    parts_with(definition, field, calculated, &mut definition.fields.len())
}

fn parts_with(definition: &Definition, field: &Field, calculated: &CalculatedField, depth: &mut usize) -> Vec<Part> {
    let is_count = calculated.function.name() == FunctionName::Count;
    let mut parts = Vec::new();
    for operand in calculated.function.operands() {
        let Some(part) = definition.fields.get(&operand.field) else { continue };
        let own = parts_of_field(definition, operand, part, is_count, depth);
        // Outside of its table, a column has a part for each row.
        let around = |table: &&FieldId| field.column_of.as_ref().is_some_and(|own| is_within(definition, own, table));
        let tables = definition.tables_around(&operand.field).filter(|table| !around(table));
        let rows: Vec<_> = tables.filter_map(|table| definition.table(table)).map(|table| table.max).collect();
        if rows.is_empty() {
            let is_always = part.when.is_none() && is_in_unconditional_section(definition, &operand.field);
            parts.extend(own.into_iter().map(|part| Part { always: part.always && is_always, ..part }));
        } else {
            let own: Vec<_> = own.into_iter().map(|part| Part { always: false, ..part }).collect();
            (0..rows.iter().product()).for_each(|_| parts.extend(own.iter().copied()));
        }
    }
    parts
}

fn is_in_unconditional_section(definition: &Definition, id: &FieldId) -> bool {
    definition.sections.values().filter(|section| section.fields.contains(id)).all(|section| section.when.is_none())
}

/// Returns the parts that one answer to a field has.
fn parts_of_field(
    definition: &Definition,
    operand: &Operand,
    field: &Field,
    is_count: bool,
    depth: &mut usize,
) -> Vec<Part> {
    let statements = |rating: &crate::field::RatingField| {
        if operand.statements.is_empty() { rating.statements.len() } else { operand.statements.len() }
    };
    if is_count {
        let count = match &field.kind {
            FieldKind::Choices(choices) if operand.only.is_empty() => choices.together(),
            FieldKind::Attachments(attachments) if operand.only.is_empty() => attachments.documents.together(),
            FieldKind::Choices(_) | FieldKind::Attachments(_) => operand.only.len(),
            FieldKind::Rating(rating) => statements(rating),
            FieldKind::Table(table) => table.max as usize,
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
            | FieldKind::Agreement(_)
            | FieldKind::Signature(_)
            | FieldKind::Note => 1,
        };
        return vec![Part::ANY; count];
    }
    let always = |(low, high): (f64, f64)| Part { low, high, always: true };
    let values = || operand.values.values().copied();
    let of_values = || (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
    let parts = match &field.kind {
        FieldKind::Number(number) => {
            vec![always((number.min.unwrap_or(f64::NEG_INFINITY), number.max.unwrap_or(f64::INFINITY)))]
        }
        FieldKind::Duration(duration) => {
            let minutes = |duration: Duration| f64::from(duration.minutes());
            vec![always((duration.min.map_or(0.0, minutes), minutes(duration.max)))]
        }
        FieldKind::Calculated(calculated) => {
            // A value may be missing, and is rounded.
            let (low, high) = self::values(definition, &operand.field, depth);
            let half = 0.5 / steps_of(calculated);
            vec![Part { always: false, ..always((low - half, high + half)) }]
        }
        FieldKind::Scale(scale) => {
            let points = scale.style.points();
            vec![always((f64::from(*points.start()), f64::from(*points.end())))]
        }
        FieldKind::Rating(rating) => vec![always(of_values()); statements(rating)],
        FieldKind::YesNo(_) | FieldKind::Choice(_) => vec![always(of_values())],
        FieldKind::Choices(choices) => vec![always(of_choices(choices, operand))],
        FieldKind::Attachments(attachments) => vec![always(of_choices(&attachments.documents, operand))],
        FieldKind::Text(_)
        | FieldKind::LongText(_)
        | FieldKind::Date(_)
        | FieldKind::Quantity(_)
        | FieldKind::Time(_)
        | FieldKind::Table(_)
        | FieldKind::Agreement(_)
        | FieldKind::Signature(_)
        | FieldKind::Note => Vec::new(),
    };
    let times = operand.times.unwrap_or(1.0);
    parts
        .into_iter()
        .map(|part| {
            let (one, other) = (product(part.low, times), product(part.high, times));
            Part { low: one.min(other), high: one.max(other), ..part }
        })
        .collect()
}

/// Multiplies a number, which may be infinite, with a factor, which may be zero.
fn product(number: f64, times: f64) -> f64 {
    if times == 0.0 { 0.0 } else { number * times }
}

/// Returns the least and the greatest sum of the options that can be chosen together.
fn of_choices(choices: &ChoicesField, operand: &Operand) -> (f64, f64) {
    let most = choices.most().map_or(usize::MAX, |most| most as usize);
    let least = |sign: f64| {
        let mut numbers: Vec<_> = operand.values.values().map(|value| value * sign).collect();
        numbers.sort_by(f64::total_cmp);
        let chosen =
            numbers.iter().enumerate().filter(|&(index, &number)| index == 0 || (index < most && number < 0.0));
        chosen.map(|(_, number)| number).sum::<f64>() * sign
    };
    (least(1.0), least(-1.0))
}
