//! Calculates the values of calculated fields from the other answers.
//!
//! The page's script calculates alike (`render/html/calculations.js`); `tests/fixtures/calculations.toml` holds both to it.

use jiff::civil::Date;

use super::answer_state::{AnswerView, RowState};
use super::field_lookup::FieldPositions;
use crate::field::{CalculatedField, Day, FieldKind, FunctionName, Operand, Parts};
use crate::name::{CodeId, Reserved};
use crate::value::{Answer, Chosen, Decimal, MAX_DECIMALS, RatingPoint, ScaleAnswer};

/// A calculation with its fields as positions.
pub(super) struct Calculation<'a> {
    pub(super) field: &'a CalculatedField,
    operands: Vec<(usize, &'a Operand)>,
    /// The days from and to which time is calculated.
    days: Option<(PlannedDay, PlannedDay)>,
}

#[derive(Clone, Copy)]
enum PlannedDay {
    Field(usize),
    Fixed(Date),
}

impl<'a> Calculation<'a> {
    /// Prepares a calculation. Returns nothing for other kinds of field.
    pub(super) fn new(kind: &'a FieldKind, positions: &FieldPositions<'a>) -> Option<Self> {
        let FieldKind::Calculated(field) = kind else { return None };
        let operands = field.function.operands().iter();
        let operands = operands.filter_map(|operand| Some((positions.of(&operand.field)?, operand))).collect();
        let day = |day: &Day| match day {
            Day::Field(field) => positions.of(field).map(PlannedDay::Field),
            Day::Fixed(day) => Some(PlannedDay::Fixed(*day)),
        };
        let days = field.function.period().and_then(|period| Some((day(&period.from)?, day(&period.to)?)));
        Some(Self { field, operands, days })
    }

    /// Returns the positions of the fields that the value depends on.
    pub(super) fn fields(&self) -> impl Iterator<Item = usize> {
        let days = self.days.into_iter().flat_map(|(from, to)| [from, to]);
        let days = days.filter_map(|day| match day {
            PlannedDay::Field(position) => Some(position),
            PlannedDay::Fixed(_) => None,
        });
        self.operands.iter().map(|&(position, _)| position).chain(days)
    }

    /// Returns the value, if there is one.
    pub(super) fn value(&self, view: AnswerView<'_>) -> Option<Answer> {
        let number = if let Some((from, to)) = self.days {
            self.field.time(from.in_answers(view)?, to.in_answers(view)?)?
        } else {
            let mut parts = Parts::default();
            for &(position, operand) in &self.operands {
                self.add(&mut parts, view, position, operand);
            }
            self.field.value(&parts)?
        };
        Some(Answer::Number(number))
    }

    /// Adds the parts of an operand: of a column, those of each row, unless it is in the row of the calculated field.
    fn add(&self, parts: &mut Parts, view: AnswerView<'_>, position: usize, operand: &Operand) {
        let table = view.plan.fields[position].table;
        for view in table.map_or_else(|| vec![view], |table| view.in_each_row(table)) {
            self.add_answer(parts, view, position, operand);
        }
    }

    fn add_answer(&self, parts: &mut Parts, view: AnswerView<'_>, position: usize, operand: &Operand) {
        if !view.is_relevant(position) {
            return;
        }
        let answer = view.answer_at(position);
        if self.field.function.name() == FunctionName::Count {
            let rows = || view.rows_of(position).iter().filter(|row| RowState::has_parts(row)).count();
            let kind = view.plan.fields[position].kind;
            let count = answer.map_or_else(rows, |answer| counted(answer, kind, operand));
            (0..count).for_each(|_| parts.push(Some(Decimal::ZERO)));
            return;
        }
        match view.plan.fields[position].kind {
            FieldKind::Rating(rating) => {
                let statements = if operand.statements.is_empty() { &rating.statements } else { &operand.statements };
                for statement in statements {
                    parts.push(point_of(answer, statement).and_then(|code| operand.part(operand.value_of(code)?)));
                }
            }
            FieldKind::Number(number) => parts.push(number_of(answer, number.decimals, operand)),
            FieldKind::Duration(_) => parts.push(number_of(answer, 0, operand)),
            FieldKind::Calculated(calculated) => parts.push(number_of(answer, calculated.decimals(), operand)),
            FieldKind::Scale(_)
            | FieldKind::YesNo(_)
            | FieldKind::Choice(_)
            | FieldKind::Choices(_)
            | FieldKind::Attachments(_)
            | FieldKind::Text(_)
            | FieldKind::LongText(_)
            | FieldKind::Date(_)
            | FieldKind::Quantity(_)
            | FieldKind::Time(_)
            | FieldKind::Table(_)
            | FieldKind::Agreement(_)
            | FieldKind::Signature(_)
            | FieldKind::Note => parts.push(number_of(answer, MAX_DECIMALS, operand)),
        }
    }
}

impl PlannedDay {
    /// Returns the day, if it is known.
    fn in_answers(self, view: AnswerView<'_>) -> Option<Date> {
        let position = match self {
            Self::Field(position) => position,
            Self::Fixed(day) => return Some(day),
        };
        match view.answer_at(position)? {
            Answer::Date(day) => Some(*day),
            Answer::Signature(signature) => signature.date,
            Answer::Text(_)
            | Answer::Number(_)
            | Answer::Moment(_)
            | Answer::YesNo(_)
            | Answer::Choice(_)
            | Answer::Choices(_)
            | Answer::Scale(_)
            | Answer::Quantity(_)
            | Answer::Duration(_)
            | Answer::Rating(_)
            | Answer::Table(_)
            | Answer::Agreement(_) => None,
        }
    }
}

/// Returns the number that an answer stands for, times the operand's factor. A number has at most so many decimals.
fn number_of(answer: Option<&Answer>, decimals: u8, operand: &Operand) -> Option<Decimal> {
    let number = match answer? {
        Answer::Number(number) => Decimal::new(number.get(), decimals),
        Answer::Duration(duration) => Decimal::new(duration.minutes().into(), 0),
        Answer::Scale(ScaleAnswer::Point(point)) => Decimal::new(f64::from(*point), 0),
        Answer::YesNo(word) => operand.value_of(word.word())?,
        Answer::Choice(chosen) => operand.value_of(chosen.code())?,
        Answer::Choices(chosen) => {
            let mut values = chosen.iter().filter_map(|chosen| operand.value_of(chosen.code()));
            let first = values.next()?;
            values.try_fold(first, Decimal::plus)?
        }
        Answer::Scale(ScaleAnswer::NoAnswer(_))
        | Answer::Text(_)
        | Answer::Date(_)
        | Answer::Moment(_)
        | Answer::Quantity(_)
        | Answer::Rating(_)
        | Answer::Table(_)
        | Answer::Agreement(_)
        | Answer::Signature(_) => return None,
    };
    operand.part(number)
}

/// Returns the code of the point that a statement has.
fn point_of<'s>(answer: Option<&'s Answer>, statement: &CodeId) -> Option<&'s str> {
    let Some(Answer::Rating(points)) = answer else { return None };
    Some(points.get(statement)?.code())
}

/// Returns how often an answer counts: once, or once for each option or statement. "I do not want to say" counts only if it
/// is named, and so does "none of these".
fn counted(answer: &Answer, kind: &FieldKind, operand: &Operand) -> usize {
    let counts = |code: &str| operand.counts(code) && (!operand.only.is_empty() || code != Reserved::NoAnswer.word());
    match answer {
        Answer::Rating(points) => {
            let is_named = |statement: &CodeId| operand.statements.is_empty() || operand.statements.contains(statement);
            let points = points.iter().filter(|(statement, _)| is_named(statement)).map(|(_, point)| point);
            points.map(RatingPoint::code).filter(|code| counts(code)).count()
        }
        Answer::Choices(chosen) if operand.only.is_empty() => kind.choices().map_or(0, |choices| choices.ticks(chosen)),
        Answer::Choices(chosen) => chosen.iter().map(Chosen::code).filter(|code| counts(code)).count(),
        Answer::Choice(chosen) => usize::from(counts(chosen.code())),
        Answer::YesNo(word) => usize::from(counts(word.word())),
        Answer::Scale(answer) => usize::from(counts(&answer.code())),
        Answer::Agreement(agreement) => usize::from(counts(agreement.code())),
        Answer::Text(_)
        | Answer::Number(_)
        | Answer::Quantity(_)
        | Answer::Duration(_)
        | Answer::Date(_)
        | Answer::Moment(_)
        | Answer::Table(_)
        | Answer::Signature(_) => 1,
    }
}
