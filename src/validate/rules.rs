//! Rules across fields: which of them the answers violate, and where.
//!
//! A field that is not relevant counts as unanswered and cannot be required: rules that require answers skip such
//! fields, and rows of such tables.

use jiff::civil::Date;

use super::answer_state::AnswerView;
use super::field_lookup::FieldPositions;
use crate::definition::{self, Condition, Rule, RuleKind};
use crate::diagnostic::ProblemSeverity;
use crate::localized::Localized;
use crate::name::{FieldId, RuleId};
use crate::value::Answer;

/// A prepared rule.
pub(super) struct RuleCheck<'a> {
    pub(super) id: &'a RuleId,
    pub(super) severity: ProblemSeverity,
    /// The message for a violation.
    pub(super) message: String,
    /// The fields that it is about.
    pub(super) fields: Vec<usize>,
    /// The table in whose rows it is checked, if it concerns columns.
    table: Option<usize>,
    requirement: Requirement<'a>,
}

/// The location of a violation: the field to name, and the row of its table, from 1; if that is in another table, the row of
/// that, and the row in it.
#[derive(Clone, Copy)]
pub(super) struct Breach {
    pub(super) field: usize,
    pub(super) row: Option<usize>,
    pub(super) inner_row: Option<usize>,
}

/// The requirement of a rule, with its fields as positions.
enum Requirement<'a> {
    Order {
        first: usize,
        then: usize,
        strict: bool,
    },
    Together(Vec<usize>),
    AtLeastOne(Vec<usize>),
    Counterpart(Counterpart<'a>),
    /// The number at `by` is that of a filled row of `within`.
    Refers {
        by: usize,
        within: usize,
    },
    Distance {
        from: usize,
        to: usize,
        days: (Option<i32>, Option<i32>),
    },
    Implies {
        premise: Option<&'a Condition>,
        conclusion: &'a Condition,
        blamed: usize,
    },
}

/// Each row of `table` has a row in `within` whose column `by` is its number.
struct Counterpart<'a> {
    table: usize,
    within: usize,
    by: usize,
    some: Option<&'a Condition>,
    if_any: bool,
}

impl<'a> RuleCheck<'a> {
    /// Prepares a rule. Returns nothing if it names fields that do not exist, which a checked definition does not.
    pub(super) fn new(
        id: &'a RuleId,
        rule: &'a Rule,
        positions: &FieldPositions<'a>,
        localized: &Localized,
    ) -> Option<Self> {
        let (requirement, table) = requirement(&rule.kind, positions)?;
        let message = localized.rules.iter().find(|rule| rule.id == *id).map(|rule| rule.message.plain());
        let fields = rule.kind.fields().into_iter().filter_map(|field| positions.of(field)).collect();
        Some(Self { id, severity: rule.severity, message: message.unwrap_or_default(), fields, table, requirement })
    }

    /// Returns the violations of the rule.
    pub(super) fn breaches(&self, form: AnswerView<'_>) -> Vec<Breach> {
        let Some(table) = self.table else {
            let breach = self.breach(form, 0);
            return breach.map(|field| Breach { field, row: None, inner_row: None }).into_iter().collect();
        };
        let Some(outer) = form.plan.fields[table].table else {
            let rows = filled_rows(form, table).into_iter();
            let breaches = rows.filter_map(|(number, view)| Some((self.breach(view, number)?, number)));
            return breaches.map(|(field, row)| Breach { field, row: Some(row), inner_row: None }).collect();
        };
        let rows = filled_rows(form, outer).into_iter();
        let inner = rows.flat_map(|(row, view)| filled_rows(view, table).into_iter().map(move |inner| (row, inner)));
        inner
            .filter_map(|(row, (number, view))| {
                let field = self.breach(view, number)?;
                Some(Breach { field, row: Some(row), inner_row: Some(number) })
            })
            .collect()
    }

    /// Returns the field that violates the rule in the form, or in the row of that number.
    fn breach(&self, view: AnswerView<'_>, number: usize) -> Option<usize> {
        match &self.requirement {
            Requirement::Order { first, then, strict } => {
                is_out_of_order(view, *first, *then, *strict).then(|| self.blamed(view, *first, *then))
            }
            Requirement::Together(fields) => missing_beside_others(view, fields),
            Requirement::AtLeastOne(fields) => first_of_none(view, fields),
            Requirement::Refers { by, within } => refers_to_nothing(view, *by, *within).then_some(*by),
            Requirement::Counterpart(rule) => rule.is_missing(view, number).then_some(rule.table),
            Requirement::Distance { from, to, days } => {
                is_too_near_or_far(view, *from, *to, *days).then(|| self.blamed(view, *from, *to))
            }
            Requirement::Implies { premise, conclusion, blamed } => {
                let is_looked_at = premise.is_none_or(|premise| premise.is_met(&view));
                (is_looked_at && !conclusion.is_met(&view)).then_some(*blamed)
            }
        }
    }

    /// Returns which of two fields is named: the later one, unless only the other is a column of the rows that are looked at.
    fn blamed(&self, view: AnswerView<'_>, first: usize, then: usize) -> usize {
        let is_outside = view.plan.fields[then].table != self.table;
        if is_outside { first } else { then }
    }
}

/// Returns the filled rows of a table, if it is asked for: their numbers, and the views from them.
fn filled_rows(view: AnswerView<'_>, table: usize) -> Vec<(usize, AnswerView<'_>)> {
    let rows = (1..).zip(view.rows_of(table)).filter(|(_, row)| row.is_filled() && view.is_relevant(table));
    rows.map(|(number, row)| (number, view.in_row(table, row))).collect()
}

/// Finds the fields of a rule, and the table in whose rows it is checked.
fn requirement<'a>(kind: &'a RuleKind, positions: &FieldPositions<'a>) -> Option<(Requirement<'a>, Option<usize>)> {
    let all = |ids: &[FieldId]| ids.iter().map(|id| positions.of(id)).collect::<Option<Vec<_>>>();
    // Of a column and one of a table within the same row, the latter says in which rows the rule is looked at.
    let depth =
        |field: usize| positions.table_of(field).map_or(0, |table| 1 + u8::from(positions.table_of(table).is_some()));
    let table_of = |fields: &[usize]| {
        let innermost = fields.iter().rev().copied().max_by_key(|&field| depth(field))?;
        positions.table_of(innermost)
    };
    Some(match kind {
        RuleKind::Order(rule) => {
            let (first, then) = (positions.of(&rule.first)?, positions.of(&rule.then)?);
            (Requirement::Order { first, then, strict: rule.strict }, table_of(&[first, then]))
        }
        RuleKind::Together(rule) => {
            let fields = all(&rule.fields)?;
            let table = table_of(&fields);
            (Requirement::Together(fields), table)
        }
        RuleKind::AtLeastOne(rule) => {
            let fields = all(&rule.fields)?;
            let table = table_of(&fields);
            (Requirement::AtLeastOne(fields), table)
        }
        RuleKind::Counterpart(rule) => {
            let table = positions.of(&rule.table)?;
            (Requirement::Counterpart(Counterpart::new(rule, table, positions)?), Some(table))
        }
        RuleKind::Distance(rule) => {
            let (from, to) = (positions.of(&rule.from)?, positions.of(&rule.to)?);
            (Requirement::Distance { from, to, days: (rule.min_days, rule.max_days) }, table_of(&[from, to]))
        }
        RuleKind::Implies(rule) => demand(Some(&rule.premise), &rule.conclusion, rule.each.as_ref(), positions)?,
        RuleKind::Refers(rule) => {
            let (by, within) = (positions.of(&rule.by)?, positions.of(&rule.within)?);
            (Requirement::Refers { by, within }, table_of(&[by]))
        }
        RuleKind::Holds(rule) => demand(None, &rule.that, rule.each.as_ref(), positions)?,
    })
}

/// Finds the fields of a condition that must hold, perhaps only where another holds. A violation names the first field
/// that is demanded.
fn demand<'a>(
    premise: Option<&'a Condition>,
    conclusion: &'a Condition,
    each: Option<&FieldId>,
    positions: &FieldPositions<'a>,
) -> Option<(Requirement<'a>, Option<usize>)> {
    let each = match each {
        Some(each) => Some(positions.of(each)?),
        None => None,
    };
    let demanded: Vec<_> = conclusion.fields().into_iter().filter_map(|field| positions.of(field)).collect();
    let in_scope = demanded.iter().copied().find(|&field| positions.table_of(field) == each);
    let blamed = in_scope.or(each).or(demanded.first().copied())?;
    Some((Requirement::Implies { premise, conclusion, blamed }, each))
}

/// Reports whether `first` comes after `then`, or if `strict` at the same time.
fn is_out_of_order(view: AnswerView<'_>, first: usize, then: usize, strict: bool) -> bool {
    let order = match (view.answer_at(first), view.answer_at(then)) {
        (Some(Answer::Date(first)), Some(Answer::Date(then))) => Some(first.cmp(then)),
        (Some(Answer::Moment(first)), Some(Answer::Moment(then))) => first.order(then),
        (Some(Answer::Duration(first)), Some(Answer::Duration(then))) => Some(first.cmp(then)),
        (Some(Answer::Number(first)), Some(Answer::Number(then))) => first.partial_cmp(then),
        (Some(_) | None, Some(_) | None) => None,
    };
    order.is_some_and(|order| order.is_gt() || (strict && order.is_eq()))
}

/// Returns the first unanswered field, if another one is answered.
fn missing_beside_others(view: AnswerView<'_>, fields: &[usize]) -> Option<usize> {
    let asked = || fields.iter().copied().filter(|&field| view.is_relevant(field));
    let missing = asked().find(|&field| !view.is_answered_at(field))?;
    asked().any(|field| view.is_answered_at(field)).then_some(missing)
}

/// Returns the first field, if no field is answered.
fn first_of_none(view: AnswerView<'_>, fields: &[usize]) -> Option<usize> {
    let mut asked = fields.iter().copied().filter(|&field| view.is_relevant(field));
    let first = asked.next()?;
    (!view.is_answered_at(first) && !asked.any(|field| view.is_answered_at(field))).then_some(first)
}

/// Reports whether the number at `by` is that of no filled row of the table `within`.
fn refers_to_nothing(view: AnswerView<'_>, by: usize, within: usize) -> bool {
    let Some(Answer::Number(number)) = view.answer_at(by) else { return false };
    let is_it = |row: usize| is_number(number.get(), row);
    let rows = (1..).zip(&view.states[within].rows);
    !view.is_relevant(within) || !rows.into_iter().any(|(number, row)| row.is_filled() && is_it(number))
}

#[allow(clippy::cast_precision_loss, reason = "row numbers are far below 2^53")]
fn is_number(value: f64, row: usize) -> bool {
    value.to_bits() == (row as f64).to_bits()
}

/// Reports whether the number of days between two dates is out of the limits.
fn is_too_near_or_far(view: AnswerView<'_>, from: usize, to: usize, days: (Option<i32>, Option<i32>)) -> bool {
    let (Some(Answer::Date(from)), Some(Answer::Date(to))) = (view.answer_at(from), view.answer_at(to)) else {
        return false;
    };
    let Some(distance) = days_between(*from, *to) else { return false };
    days.0.is_some_and(|min| distance < min) || days.1.is_some_and(|max| distance > max)
}

fn days_between(from: Date, to: Date) -> Option<i32> {
    Some(from.until((jiff::Unit::Day, to)).ok()?.get_days())
}

impl<'a> Counterpart<'a> {
    fn new(rule: &'a definition::Counterpart, table: usize, positions: &FieldPositions<'a>) -> Option<Self> {
        let (within, by) = (positions.of(&rule.within)?, positions.of(&rule.by)?);
        Some(Self { table, within, by, some: rule.some.as_ref(), if_any: rule.if_any })
    }

    /// Reports whether the row of that number lacks a counterpart that it must have.
    fn is_missing(&self, view: AnswerView<'_>, number: usize) -> bool {
        if !view.is_relevant(self.within) {
            return false;
        }
        let counterparts = || {
            let rows = view.states[self.within].rows.iter();
            let scopes = rows.map(|row| view.in_row(self.within, row));
            scopes.filter(|row| self.points_to(*row, number))
        };
        let found = counterparts().any(|row| self.some.is_none_or(|some| some.is_met(&row)));
        !found && (!self.if_any || counterparts().next().is_some())
    }

    fn points_to(&self, row: AnswerView<'_>, number: usize) -> bool {
        matches!(row.answer_at(self.by), Some(Answer::Number(by)) if is_number(by.get(), number))
    }
}
