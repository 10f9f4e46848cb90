//! Reads the keys of calculated fields, and describes them for the schema of definitions.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde_json::{Value as Json, json};

use super::calculated::{Band, CalculatedField, Day, Function, FunctionName, Operand, Period};
use super::currency::Currency;
use crate::diagnostic::Code;
use crate::name::{CodeId, FieldId, OptionId};
use crate::toml_reader::{FromToml, TableReader, Value};
use crate::value::{Decimal, MAX_DECIMALS};

/// The greatest value of an option, and of a factor.
const MAX_VALUE: f64 = 1_000_000.0;

/// The greatest number of parts that may be needed.
const MAX_NEEDS: u32 = 10_000;

impl CalculatedField {
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let name = one_function(keys)?;
        let is_of_numbers = match name {
            FunctionName::Sum | FunctionName::Mean | FunctionName::Minimum | FunctionName::Maximum => true,
            FunctionName::Count | FunctionName::Days | FunctionName::Years => false,
        };
        let function = function(name, keys);
        let (needs, decimals) = if is_of_numbers {
            (keys.in_range("needs", 0, MAX_NEEDS.into()), keys.in_range("decimals", 0, MAX_DECIMALS.into()))
        } else {
            (None, Some(0))
        };
        let unit = keys.optional("unit");
        let currency = if is_of_numbers { keys.optional::<Currency>("currency") } else { None };
        for other in ["unit", "decimals"] {
            if keys.has("currency") && keys.has(other) {
                let arguments = [("key", "currency".to_owned()), ("other", other.to_owned())];
                keys.report(other, Code::KeysExclude, &arguments);
            }
        }
        let decimals = currency.map(Currency::decimals).or(decimals);
        let bands = if keys.has("bands") { keys.list("bands") } else { Some(Vec::new()) };
        Some(Self { function: function?, needs, decimals, unit, currency, bands: bands? })
    }
}

/// Returns the one function whose key the field has.
fn one_function(keys: &mut TableReader<'_>) -> Option<FunctionName> {
    let named: Vec<_> = FunctionName::ALL.iter().copied().filter(|name| keys.has(name.word())).collect();
    let place = match named.as_slice() {
        [one] => return Some(*one),
        [] => "type",
        [_, other, ..] => other.word(),
    };
    let known: Vec<_> = FunctionName::ALL.iter().map(|name| name.word()).collect();
    keys.report(place, Code::CalculationOne, &[("known", known.join(", "))]);
    None
}

fn function(name: FunctionName, keys: &mut TableReader<'_>) -> Option<Function> {
    let key = name.word();
    let operands = |keys: &mut TableReader<'_>| {
        let operands: Vec<NumberOperand> = keys.list(key)?;
        Some(operands.into_iter().map(|operand| operand.0).collect())
    };
    Some(match name {
        FunctionName::Sum => Function::Sum(operands(keys)?),
        FunctionName::Mean => Function::Mean(operands(keys)?),
        FunctionName::Minimum => Function::Minimum(operands(keys)?),
        FunctionName::Maximum => Function::Maximum(operands(keys)?),
        FunctionName::Count => {
            let operands: Vec<CountOperand> = keys.list(key)?;
            Function::Count(operands.into_iter().map(|operand| operand.0).collect())
        }
        FunctionName::Days => Function::Days(keys.required(key)?),
        FunctionName::Years => Function::Years(keys.required(key)?),
    })
}

/// An operand whose numbers are parts.
struct NumberOperand(Operand);

/// An operand whose answers are counted.
struct CountOperand(Operand);

impl FromToml for NumberOperand {
    fn expected() -> &'static str {
        "operand"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        let further = |inner: &mut TableReader<'_>, operand: &mut Operand| {
            if inner.has("values") {
                operand.values = inner.map("values").unwrap_or_default();
                for (code, &value) in &operand.values {
                    if let Some((finding, arguments)) = fault_of_number(value) {
                        inner.report_entry("values", code.as_str(), finding, &arguments);
                    }
                }
            }
            operand.times = inner.optional("times");
            if let Some((finding, arguments)) = operand.times.and_then(fault_of_number) {
                inner.report("times", finding, &arguments);
            }
        };
        operand(value, keys, further).map(Self)
    }
}

impl FromToml for CountOperand {
    fn expected() -> &'static str {
        NumberOperand::expected()
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        let further = |inner: &mut TableReader<'_>, operand: &mut Operand| {
            if inner.has("only") {
                operand.only = inner.unique("only").unwrap_or_default();
            }
        };
        operand(value, keys, further).map(Self)
    }
}

/// Reads an operand: the name of a field, or a table with that and further keys.
fn operand(
    value: &Value<'_>,
    keys: &mut TableReader<'_>,
    further: impl FnOnce(&mut TableReader<'_>, &mut Operand),
) -> Option<Operand> {
    match value {
        Value::String(_) => keys.read_value(value).map(Operand::whole),
        Value::Table(_) => {
            let mut inner = keys.table(value)?;
            let mut operand: Option<Operand> = inner.required::<FieldId>("field").map(Operand::whole);
            match &mut operand {
                Some(operand) => {
                    if inner.has("statements") {
                        operand.statements = inner.unique("statements").unwrap_or_default();
                    }
                    further(&mut inner, operand);
                }
                None => inner.ignore_unknown_keys(),
            }
            inner.finish();
            operand
        }
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) | Value::Array(_) => {
            keys.wrong_type(value, NumberOperand::expected())
        }
    }
}

/// Returns the finding about a number with which exact calculation is impossible.
fn fault_of_number(value: f64) -> Option<(Code, Vec<(&'static str, String)>)> {
    if value.abs() > MAX_VALUE {
        let limits = [("low", (-MAX_VALUE).to_string()), ("high", MAX_VALUE.to_string())];
        return Some((Code::NumberOutOfRange, limits.to_vec()));
    }
    (!Decimal::is_exact(value)).then(|| (Code::DecimalsTooMany, vec![("max", MAX_DECIMALS.to_string())]))
}

impl FromToml for Period {
    fn expected() -> &'static str {
        "period"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        if !matches!(value, Value::Table(_)) {
            return keys.wrong_type(value, Self::expected());
        }
        let mut inner = keys.table(value)?;
        let (from, to) = (inner.required("from"), inner.required("to"));
        inner.finish();
        Some(Self { from: from?, to: to? })
    }
}

impl FromToml for Day {
    fn expected() -> &'static str {
        "name-or-date"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        match value {
            Value::Datetime(_) => keys.read_value(value).map(Self::Fixed),
            Value::String(_) => keys.read_value(value).map(Self::Field),
            Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Array(_) | Value::Table(_) => {
                keys.wrong_type(value, Self::expected())
            }
        }
    }
}

impl FromToml for Band {
    fn expected() -> &'static str {
        "band"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        if !matches!(value, Value::Table(_)) {
            return keys.wrong_type(value, Self::expected());
        }
        let mut inner = keys.table(value)?;
        let code = inner.required("code");
        let (from, to) = (inner.optional("from"), inner.optional("to"));
        inner.finish();
        Some(Self { code: code?, from, to })
    }
}

/// The keys of a calculated field as its schema describes them. Exactly one of those for functions is needed.
#[derive(JsonSchema)]
#[schemars(rename = "CalculatedField", rename_all = "kebab-case", extend("oneOf" = function_keys()))]
#[allow(dead_code, reason = "only its schema is used")]
pub(super) struct CalculationKeys {
    /// The sum of these.
    #[schemars(length(min = 1))]
    sum: Option<Vec<NumberOperandKeys>>,
    /// How many of these are answered.
    #[schemars(length(min = 1))]
    count: Option<Vec<CountOperandKeys>>,
    /// The arithmetic mean of these.
    #[schemars(length(min = 1))]
    mean: Option<Vec<NumberOperandKeys>>,
    /// The least of these.
    #[schemars(length(min = 1))]
    minimum: Option<Vec<NumberOperandKeys>>,
    /// The greatest of these.
    #[schemars(length(min = 1))]
    maximum: Option<Vec<NumberOperandKeys>>,
    /// The days from one date to another.
    days: Option<Period>,
    /// The whole years from one date to another.
    years: Option<Period>,
    /// How many parts must be answered, if not all.
    #[schemars(range(max = MAX_NEEDS))]
    needs: Option<u32>,
    /// How many decimals the value is rounded to, if not as many as the parts have.
    #[schemars(range(max = MAX_DECIMALS))]
    decimals: Option<u8>,
    /// What is counted: the message `unit-CODE` names it.
    unit: Option<CodeId>,
    /// The currency of an amount of money, whose decimals it has: `EUR`.
    currency: Option<Currency>,
    /// What values mean, from low to high.
    #[schemars(length(min = 1))]
    bands: Option<Vec<Band>>,
}

/// Returns the schema that demands exactly one function. What cannot go with it is excluded.
fn function_keys() -> Json {
    let one = |name: &FunctionName| {
        let mut schema = json!({ "required": [name.word()] });
        match name {
            FunctionName::Sum | FunctionName::Mean | FunctionName::Minimum | FunctionName::Maximum => {}
            FunctionName::Count | FunctionName::Days | FunctionName::Years => {
                schema["properties"] = json!({ "needs": false, "decimals": false, "currency": false });
            }
        }
        schema
    };
    FunctionName::ALL.iter().map(one).collect()
}

/// An operand whose numbers are parts: a field, or a field with further keys.
#[derive(JsonSchema)]
#[schemars(untagged)]
#[allow(dead_code, reason = "only its schema is used")]
enum NumberOperandKeys {
    /// The field as a whole.
    Field(FieldId),
    /// A field, and how its answers are numbers.
    Keys(NumberOperandTable),
}

/// A field, and how its answers are numbers.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[allow(dead_code, reason = "only its schema is used")]
struct NumberOperandTable {
    /// The field, or the column of a table.
    field: FieldId,
    /// The statements of a rating that count, if not all.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    statements: Option<Vec<CodeId>>,
    /// The number that each code of an answer stands for.
    #[schemars(extend("minProperties" = 1, "propertyNames" = json!({ "pattern": crate::name::OPTION_PATTERN })))]
    values: Option<IndexMap<String, f64>>,
    /// The factor by which the number is multiplied.
    #[schemars(range(min = -MAX_VALUE, max = MAX_VALUE))]
    times: Option<f64>,
}

/// An operand whose answers are counted: a field, or a field with further keys.
#[derive(JsonSchema)]
#[schemars(untagged)]
#[allow(dead_code, reason = "only its schema is used")]
enum CountOperandKeys {
    /// The field as a whole.
    Field(FieldId),
    /// A field, and which of its answers count.
    Keys(CountOperandTable),
}

/// A field, and which of its answers count.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[allow(dead_code, reason = "only its schema is used")]
struct CountOperandTable {
    /// The field, or the column of a table.
    field: FieldId,
    /// The statements of a rating that count, if not all.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    statements: Option<Vec<CodeId>>,
    /// The codes of the answers that count, if not all.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    only: Option<Vec<OptionId>>,
}
