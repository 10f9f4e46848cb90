//! `calculated`: a number that follows from other answers.

use indexmap::IndexMap;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::calculation_keys::CalculationKeys;
use super::currency::Currency;
use super::number::{NumberField, WrittenNumber};
use crate::name::{CodeId, FieldId, OptionId, words};
use crate::value::{Answer, Decimal, MAX_DECIMALS, Number, Raw};

words! {
    /// What is calculated; also the key that lists what it is calculated of.
    FunctionName {
        /// The sum.
        Sum = "sum",
        /// How many answers there are.
        Count = "count",
        /// The arithmetic mean.
        Mean = "mean",
        /// The least number.
        Minimum = "minimum",
        /// The greatest number.
        Maximum = "maximum",
        /// The days from one date to another.
        Days = "days",
        /// The whole years from one date to another.
        Years = "years",
    }
}

/// A number that follows from other answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct CalculatedField {
    /// What is calculated.
    #[serde(flatten)]
    pub function: Function,
    /// How many parts must be answered; without it, all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs: Option<u32>,
    /// The number of decimals that the value is rounded to. If the file does not state it, it follows from the parts; a
    /// checked definition has it always.
    pub decimals: Option<u8>,
    /// What is counted: the message `unit-CODE` names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<CodeId>,
    /// The currency of an amount of money, whose decimals it has: `EUR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// What values mean, from low to high.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bands: Vec<Band>,
}

/// Allows the schema of definitions to list the functions as keys of the field.
impl JsonSchema for CalculatedField {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        CalculationKeys::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        CalculationKeys::json_schema(generator)
    }
}

/// What is calculated, and of what.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Function {
    /// The sum.
    Sum(Vec<Operand>),
    /// How many answers there are.
    Count(Vec<Operand>),
    /// The arithmetic mean.
    Mean(Vec<Operand>),
    /// The least number.
    Minimum(Vec<Operand>),
    /// The greatest number.
    Maximum(Vec<Operand>),
    /// The days from one date to another.
    Days(Period),
    /// The whole years from one date to another.
    Years(Period),
}

/// A field that a value is calculated of. A field with several numbers, such as a rating or a column, has as many parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Operand {
    /// The field, or the column of a table.
    pub field: FieldId,
    /// The statements of a rating that count; without it, all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<CodeId>,
    /// The number that each code of an answer stands for.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub values: IndexMap<OptionId, f64>,
    /// The factor by which the number is multiplied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<f64>,
    /// The codes of the answers that are counted; without it, all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<OptionId>,
}

/// The time from one day to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The day on which the time ends.
    pub to: Day,
}

/// A day of a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Day {
    /// That of a date field, or the day of a signature.
    Field(FieldId),
    /// A day, written without quotes: `2026-11-21`.
    Fixed(#[schemars(with = "String", extend("format" = "date"))] Date),
}

/// A range of values with a meaning.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Band {
    /// The code: the message `.band-CODE` says what the values mean.
    pub code: CodeId,
    /// The least value; the first band may lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<f64>,
    /// The greatest value; the last band may lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<f64>,
}

impl Function {
    /// Returns the name.
    #[must_use]
    pub const fn name(&self) -> FunctionName {
        match self {
            Self::Sum(_) => FunctionName::Sum,
            Self::Count(_) => FunctionName::Count,
            Self::Mean(_) => FunctionName::Mean,
            Self::Minimum(_) => FunctionName::Minimum,
            Self::Maximum(_) => FunctionName::Maximum,
            Self::Days(_) => FunctionName::Days,
            Self::Years(_) => FunctionName::Years,
        }
    }

    /// Returns the fields whose numbers or answers are parts.
    #[must_use]
    pub fn operands(&self) -> &[Operand] {
        match self {
            Self::Sum(operands)
            | Self::Count(operands)
            | Self::Mean(operands)
            | Self::Minimum(operands)
            | Self::Maximum(operands) => operands,
            Self::Days(_) | Self::Years(_) => &[],
        }
    }

    /// Returns the days between which the time is calculated.
    #[must_use]
    pub const fn period(&self) -> Option<&Period> {
        match self {
            Self::Days(period) | Self::Years(period) => Some(period),
            Self::Sum(_) | Self::Count(_) | Self::Mean(_) | Self::Minimum(_) | Self::Maximum(_) => None,
        }
    }

    /// Returns the fields that the value depends on.
    pub fn fields(&self) -> impl Iterator<Item = &FieldId> {
        let days = self.period().into_iter().flat_map(|period| [&period.from, &period.to]);
        let days = days.filter_map(|day| match day {
            Day::Field(field) => Some(field),
            Day::Fixed(_) => None,
        });
        self.operands().iter().map(|operand| &operand.field).chain(days)
    }
}

impl CalculatedField {
    /// Returns the number of decimals of the value.
    #[must_use]
    pub fn decimals(&self) -> u8 {
        self.decimals.unwrap_or(0)
    }

    /// Returns the band that a value is in.
    #[must_use]
    pub fn band(&self, value: f64) -> Option<&Band> {
        let is_in = |band: &&Band| band.from.is_none_or(|from| from <= value) && band.to.is_none_or(|to| value <= to);
        self.bands.iter().find(is_in)
    }

    /// Returns the value, given the parts that are relevant.
    pub(crate) fn value(&self, parts: &Parts) -> Option<Number> {
        let answered = u32::try_from(parts.numbers.len()).ok()?;
        let needed = self.needs.unwrap_or_else(|| answered.saturating_add(parts.missing).max(1));
        let name = self.function.name();
        if name == FunctionName::Count {
            return Number::new(f64::from(answered));
        }
        if answered < needed {
            return None;
        }
        let numbers = || parts.numbers.iter().copied();
        let sum = || numbers().try_fold(Decimal::ZERO, Decimal::plus);
        match name {
            FunctionName::Sum => sum()?.rounded(1, self.decimals()),
            FunctionName::Mean if answered > 0 => sum()?.rounded(answered, self.decimals()),
            FunctionName::Minimum => numbers().min()?.rounded(1, self.decimals()),
            FunctionName::Maximum => numbers().max()?.rounded(1, self.decimals()),
            FunctionName::Mean | FunctionName::Count | FunctionName::Days | FunctionName::Years => None,
        }
    }

    /// Returns the time between two days.
    pub(crate) fn time(&self, from: Date, to: Date) -> Option<Number> {
        match self.function {
            Function::Days(_) => Number::new(f64::from((to - from).get_days())),
            Function::Years(_) => Number::new(f64::from(whole_years(from, to))),
            Function::Sum(_) | Function::Count(_) | Function::Mean(_) | Function::Minimum(_) | Function::Maximum(_) => {
                None
            }
        }
    }

    /// Compares what a file states with the calculated value. What differs is set aside.
    pub(crate) fn compare(&self, value: Option<&Answer>, raw: Raw, parser: &mut AnswerParser) {
        let calculated = if let Some(Answer::Number(number)) = value { Some(number.get()) } else { None };
        let Some(raw) = self.differing(calculated, raw) else { return };
        let issue = match (self.as_number().written(&raw), calculated) {
            (WrittenNumber::Number(_) | WrittenNumber::Ambiguous { .. }, None) => AnswerProblem::NothingToCalculate,
            (WrittenNumber::Number(_) | WrittenNumber::Ambiguous { .. }, Some(_)) => AnswerProblem::OtherThanCalculated,
            (WrittenNumber::NotANumber, _) => AnswerProblem::NotANumber,
            (WrittenNumber::NoText, _) => AnswerProblem::Shape,
        };
        parser.reject(AnswerPart::Whole, issue, raw);
    }

    /// Returns what remains of a raw value without those that are blank or equal to the calculated one.
    fn differing(&self, calculated: Option<f64>, raw: Raw) -> Option<Raw> {
        if let Raw::Twice(values) = raw {
            let mut others: Vec<_> = values.into_iter().filter_map(|value| self.differing(calculated, value)).collect();
            return if others.len() > 1 { Some(Raw::Twice(others)) } else { others.pop() };
        }
        let is_equal = |number: f64| Number::new(number).map(Number::get) == calculated;
        let is_same = match self.as_number().written(&raw) {
            WrittenNumber::Number(number) => is_equal(number),
            WrittenNumber::Ambiguous { decimal, thousands } => is_equal(decimal) || is_equal(thousands),
            WrittenNumber::NotANumber | WrittenNumber::NoText => false,
        };
        let is_nothing = WrittenNumber::is_unseen(&raw) || (is_same && calculated.is_some());
        (!is_nothing).then_some(raw)
    }

    /// Returns the JSON Schema of a value.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        self.as_number().answer_schema()
    }

    /// Returns a field for numbers such as the value.
    fn as_number(&self) -> NumberField {
        let (decimals, currency) = (self.decimals(), self.currency);
        NumberField { min: None, max: None, decimals, unit: None, currency, percent: false }
    }
}

/// The parts of a calculation that are relevant.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    /// The numbers of the parts that are answered.
    pub(crate) numbers: Vec<Decimal>,
    /// How many parts are not answered.
    pub(crate) missing: u32,
}

impl Parts {
    /// Adds a part, which may lack a number.
    pub(crate) fn push(&mut self, number: Option<Decimal>) {
        match number {
            Some(number) => self.numbers.push(number),
            None => self.missing = self.missing.saturating_add(1),
        }
    }
}

impl Operand {
    /// Creates an operand that is a field as a whole.
    pub(super) fn whole(field: FieldId) -> Self {
        Self { field, statements: Vec::new(), values: IndexMap::new(), times: None, only: Vec::new() }
    }

    /// Returns the number of a part: what was answered, times the factor.
    pub(crate) fn part(&self, number: Decimal) -> Option<Decimal> {
        match self.times {
            Some(times) => number.times(Decimal::new(times, MAX_DECIMALS)),
            None => Some(number),
        }
    }

    /// Returns the number that a code stands for.
    pub(crate) fn value_of(&self, code: &str) -> Option<Decimal> {
        self.values.get(code).map(|&value| Decimal::new(value, MAX_DECIMALS))
    }

    /// Reports whether an answer with this code is counted.
    pub(crate) fn counts(&self, code: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|counted| counted.as_str() == code)
    }

    /// Returns the number of decimals of the numbers that codes stand for, and of the factor.
    pub(crate) fn decimals(&self) -> (u8, u8) {
        let of_values = self.values.values().map(|&value| Decimal::decimals_of(value)).max().unwrap_or(0);
        (of_values, self.times.map_or(0, Decimal::decimals_of))
    }
}

/// Returns the years that are over between two days; negative if the second comes first.
fn whole_years(from: Date, to: Date) -> i32 {
    if to < from {
        return -whole_years(to, from);
    }
    let is_before = (to.month(), to.day()) < (from.month(), from.day());
    i32::from(to.year()) - i32::from(from.year()) - i32::from(is_before)
}
