//! The form data for the script, as JSON: field kinds, limits, conditions, rules and texts.

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::first_values;
use super::form_features::{self, tables};
use super::kind_texts::columns_of;
use super::language_data::{LanguageData, language, texts};
use super::lists;
use super::multilingual::Multilingual;
use super::parts;
use crate::definition::{Condition, ConditionValue, Counterpart, Distance, Leaf, Operator, RuleKind};
use crate::diagnostic::ProblemSeverity;
use crate::field::{Band, DateLimit, Function, MAX_TOTAL_MEGABYTES, Operand, Precision, TextFormat};
use crate::localized::{Field, Kind, Localized, Rule, Section};
use crate::name::{CodeId, FieldId};
use crate::value::{Duration, Number};

#[derive(Serialize)]
struct Data<'a> {
    form: &'a str,
    version: &'a str,
    /// The year in which the version is dated.
    year: i16,
    sections: Vec<Value>,
    rules: Vec<Value>,
    /// By name: the options of each list.
    #[serde(skip_serializing_if = "Map::is_empty")]
    lists: Map<String, Value>,
    /// The parts that the page can show alone, and the fields that all of them have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Value>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    identify: &'a [FieldId],
    /// The keys of the texts of each language, in the same order: words (with `!` for `error-`), `:` and the id of a
    /// field, `.` and the number of a rule.
    names: Vec<String>,
    languages: Vec<LanguageData<'a>>,
}

/// Serializes the data. Every `<` is escaped, because the data is in a script element.
pub(super) fn data(forms: &Multilingual<'_, Localized>) -> String {
    let form = forms.first();
    let first = texts(form);
    let data = Data {
        form: form.identity.form.as_str(),
        version: &form.identity.version,
        year: form.identity.dated.year(),
        sections: form.sections.iter().map(|part| section(form, part)).collect(),
        rules: form
            .rules
            .iter()
            .enumerate()
            .map(|(number, rule)| rule_data(form, number, rule))
            .chain(lists::rules(form))
            .collect(),
        lists: lists::options(forms),
        parts: parts::data(form),
        identify: if form.parts.is_empty() { &[] } else { &form.identify },
        names: first.keys().cloned().collect(),
        languages: forms
            .iter()
            .enumerate()
            .map(|(i, other)| language(other, (i > 0).then_some((form, &first))))
            .collect(),
    };
    serde_json::to_string(&data).unwrap_or_default().replace('<', "\\u003c")
}

/// Serializes a section as `[id, condition or 0, fields]`.
fn section(form: &Localized, section: &Section) -> Value {
    let when = section.when.as_ref().map_or_else(|| json!(0), |when| condition(form, &when.condition));
    json!([section.id, when, section.fields.iter().filter_map(|one| field(form, one)).collect::<Vec<_>>()])
}

/// Serializes a field as `[id, kind, keys]`; `None` for a note that is always shown.
fn field(form: &Localized, field: &Field) -> Option<Value> {
    let when = field.when.as_ref().map_or(Value::Null, |when| condition(form, &when.condition));
    let is_bare_note = matches!(field.kind, Kind::Note { .. }) && when.is_null();
    let columns: Vec<Value> = columns_of(&field.kind).iter().filter_map(|column| self::field(form, column)).collect();
    let mut all: Map<String, Value> =
        keys(&field.kind).into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    all.insert("required".to_owned(), required(form, field));
    all.insert("today".to_owned(), if first_values::is_today(field) { json!(1) } else { Value::Null });
    let year = form.identity.dated.year();
    let is_sure = matches!(&field.kind, Kind::Date { keys } if keys.has_certain_century(year));
    all.insert("sure".to_owned(), if is_sure { json!(1) } else { Value::Null });
    all.insert("when".to_owned(), when);
    all.insert("columns".to_owned(), if columns.is_empty() { Value::Null } else { columns.into() });
    all.retain(|_, value| !value.is_null());
    let kind = match form_features::referred_table(form, &field.id) {
        None => name(&field.kind),
        Some(table) => {
            all.remove("decimals");
            all.insert("row".to_owned(), json!([table.id, words_of_rows(table)]));
            "num-row"
        }
    };
    (!is_bare_note).then(|| if all.is_empty() { json!([field.id, kind]) } else { json!([field.id, kind, all]) })
}

/// Returns the column whose words tell the rows of a table apart: the first one with text.
fn words_of_rows(table: &Field) -> Option<&FieldId> {
    let is_text = |column: &&Field| matches!(column.kind, Kind::Text { .. } | Kind::LongText { .. });
    columns_of(&table.kind).iter().find(is_text).filter(|_| !table.kind.has_named_rows()).map(|column| &column.id)
}

/// Serializes when a field is required: 1 for always, or a condition.
fn required(form: &Localized, field: &Field) -> Value {
    match &field.required_if {
        Some(when) => condition(form, &when.condition),
        None if field.required => json!(1),
        None => Value::Null,
    }
}

/// Serializes a condition; a comparison is `[field, operator, value]`, with the statement of a rating as fourth. What is
/// counted is compared as `is` says, which is `[operator, number]`; without it, one is enough.
fn condition(form: &Localized, when: &Condition) -> Value {
    let condition = |when: &Condition| condition(form, when);
    let list = |parts: &[Condition]| parts.iter().map(condition).collect::<Value>();
    match when {
        Condition::All { all } => json!({ "all": list(all) }),
        Condition::Any { any } => json!({ "any": list(any) }),
        Condition::Not { not } => json!({ "not": condition(not) }),
        Condition::Count(rule) => {
            counted(&rule.count, rule.condition.as_deref().map(condition).as_ref(), (rule.operator, rule.value))
        }
        Condition::Some(rows) => counted(&rows.table, Some(&condition(&rows.some)), (Operator::AtLeast, 1)),
        Condition::Every(rows) => {
            counted(&rows.table, Some(&json!({ "not": condition(&rows.every) })), (Operator::Equal, 0))
        }
        Condition::Leaf(leaf) => match &leaf.statement {
            None => minutes_in(form, leaf).map_or_else(
                || json!([leaf.field, leaf.operator, value(&leaf.value)]),
                |minutes| compared_to_minutes(leaf, minutes),
            ),
            Some(statement) => json!([leaf.field, leaf.operator, value(&leaf.value), statement]),
        },
    }
}

/// Returns the minutes that a duration is compared with.
fn minutes_in(form: &Localized, leaf: &Leaf) -> Option<u32> {
    let ConditionValue::Text(text) = &leaf.value else { return None };
    let is_duration = |field: &Field| field.id == leaf.field && matches!(field.kind, Kind::Duration { .. });
    let duration = form.all_fields().any(is_duration).then(|| Duration::parse_clock(text))??;
    Some(duration.minutes())
}

/// Serializes the comparison of a duration. The script orders durations, but does not know equal ones.
fn compared_to_minutes(leaf: &Leaf, minutes: u32) -> Value {
    let compared = |operator: Operator| json!([leaf.field, operator, minutes]);
    match leaf.operator {
        Operator::Equal => json!({ "all": [compared(Operator::AtLeast), compared(Operator::AtMost)] }),
        Operator::NotEqual => json!({ "any": [compared(Operator::Greater), compared(Operator::Less)] }),
        Operator::Exists
        | Operator::Greater
        | Operator::Less
        | Operator::AtLeast
        | Operator::AtMost
        | Operator::StartsWith
        | Operator::Contains => compared(leaf.operator),
    }
}

/// Serializes a comparison of a count: of options, or of the rows in which a condition holds.
fn counted(field: &FieldId, condition: Option<&Value>, is: (Operator, u32)) -> Value {
    let is = (is != (Operator::AtLeast, 1)).then_some(is);
    without_null(json!({ "count": field, "where": condition, "is": is }))
}

/// Removes the keys without a value.
fn without_null(mut data: Value) -> Value {
    if let Value::Object(keys) = &mut data {
        keys.retain(|_, value| !value.is_null());
    }
    data
}

/// Serializes whole numbers without decimals, and a truth as 1 or 0.
fn value(value: &ConditionValue) -> Value {
    match value {
        ConditionValue::Number(value) => number(Some(*value)),
        ConditionValue::Bool(value) => json!(u8::from(*value)),
        ConditionValue::Date(_) | ConditionValue::Text(_) => json!(value),
    }
}

fn number(limit: Option<f64>) -> Value {
    limit.and_then(Number::new).map_or(Value::Null, |limit| json!(limit))
}

/// Returns the name by which the script knows a kind.
const fn name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text { .. } | Kind::LongText { .. } => "text",
        Kind::Number { keys, .. } if keys.currency.is_some() || keys.percent => "number-marked",
        Kind::Number { .. } => "number",
        Kind::Quantity { .. } => "num-unit",
        Kind::Calculated { .. } => "calculated",
        Kind::Date { keys } => match keys.precision {
            Precision::Minute => "date-minute",
            Precision::Day => "date",
            Precision::Month => "date-month",
            Precision::Year => "date-year",
        },
        Kind::Time { .. } => "num-time",
        Kind::Duration { .. } => "num-duration",
        Kind::Listed { .. } => "num-list",
        Kind::YesNo { .. } | Kind::Choice { .. } => "choice",
        Kind::Choices { .. } => "choices",
        Kind::Scale { .. } => "scale",
        Kind::Rating { .. } => "rating",
        Kind::Table { .. } => "table",
        Kind::Agreement { .. } => "agreement",
        Kind::Signature { .. } => "signature",
        Kind::Note { .. } => "note",
    }
}

/// Returns the limits that the script checks, a day counted from today as `@YEARS DAYS`: so many years before, and days after, with its names for them.
fn keys(kind: &Kind) -> Vec<(&'static str, Value)> {
    match kind {
        Kind::Text { keys, .. } => {
            let pattern = keys.pattern.as_deref().or(keys.format.map(TextFormat::pattern));
            let error = keys.format.filter(|_| keys.pattern.is_none()).map_or("pattern", TextFormat::word);
            vec![
                ("max", json!(keys.max_length)),
                ("pattern", json!(pattern)),
                ("error", pattern.map_or(Value::Null, |_| json!(error))),
            ]
        }
        // The script's defaults are omitted.
        Kind::LongText { keys } if keys.max_length == 4000 => Vec::new(),
        Kind::LongText { keys } => vec![("max", json!(keys.max_length))],
        Kind::Number { keys, .. } => {
            let marks: Vec<_> = keys.marks().iter().map(|mark| regex::escape(mark)).collect();
            vec![
                ("min", number(keys.min)),
                ("max", number(keys.max)),
                ("decimals", json!(keys.decimals)),
                ("marks", if marks.is_empty() { Value::Null } else { json!(marks.join("|")) }),
                ("money", keys.currency.map_or(Value::Null, |_| json!(1))),
            ]
        }
        Kind::Quantity { keys, .. } => vec![
            ("units", json!(keys.units)),
            ("low", limits_in_units(&keys.min)),
            ("high", limits_in_units(&keys.max)),
            ("places", json!(keys.decimals)),
        ],
        Kind::Calculated { keys, .. } => vec![
            ("formula", formula(&keys.function)),
            ("needs", json!(keys.needs)),
            ("decimals", json!(keys.decimals())),
            ("bands", if keys.bands.is_empty() { Value::Null } else { keys.bands.iter().map(band).collect() }),
        ],
        Kind::Date { keys } => {
            // Who is 65 becomes 66 on the next birthday.
            let oldest = keys.max_age.map_or(Value::Null, |age| json!(format!("@{} 1", age + 1)));
            let youngest = keys.min_age.map_or(Value::Null, |age| json!(format!("@{age} 0")));
            vec![
                ("min", if oldest.is_null() { limit(keys.not_before.as_ref()) } else { oldest }),
                ("max", if youngest.is_null() { limit(keys.not_after.as_ref()) } else { youngest }),
            ]
        }
        Kind::Duration { keys } => {
            vec![("low", json!(keys.min.map_or(0, Duration::minutes))), ("high", json!(keys.max.minutes()))]
        }
        Kind::Time { keys } => vec![("min", json!(keys.not_before)), ("max", json!(keys.not_after))],
        Kind::Listed { options, list } => vec![
            ("list", json!(list.name)),
            ("parent", json!(list.depends_on)),
            ("open", if lists::offers_no_answer(options) { json!(1) } else { Value::Null }),
        ],
        Kind::Choices { keys, files, .. } => vec![
            (
                "files",
                files.as_ref().map_or(Value::Null, |files| {
                    json!([files.max_files, files.max_megabytes, files.file_types, MAX_TOTAL_MEGABYTES])
                }),
            ),
            ("min", json!(keys.least())),
            ("max", json!(keys.most())),
            ("alone", if keys.alone.is_empty() { Value::Null } else { json!(keys.alone) }),
        ],
        Kind::Rating { statements, points } => {
            let codes = statements.iter().map(|statement| statement.code.as_str()).collect();
            let points = points.iter().map(|point| point.code.as_str()).collect();
            vec![("statements", codes), ("points", points)]
        }
        Kind::Table { min, max, blank, .. } => {
            vec![
                ("min", if *min == 0 { Value::Null } else { json!(min) }),
                ("max", json!(max)),
                ("blank", json!(blank)),
            ]
        }
        Kind::YesNo { .. }
        | Kind::Choice { .. }
        | Kind::Scale { .. }
        | Kind::Agreement { .. }
        | Kind::Signature { .. }
        | Kind::Note { .. } => Vec::new(),
    }
}

/// Serializes limits by unit.
fn limits_in_units(limits: &IndexMap<CodeId, f64>) -> Value {
    let limits: Map<_, _> = limits.iter().map(|(unit, limit)| (unit.to_string(), number(Some(*limit)))).collect();
    if limits.is_empty() { Value::Null } else { limits.into() }
}

/// Serializes what is calculated: the name of the function, and its operands or the days of its period.
fn formula(function: &Function) -> Value {
    let operands = match function.period() {
        Some(period) => json!([period.from, period.to]),
        None => function.operands().iter().map(operand).collect(),
    };
    json!([function.name(), operands])
}

/// Serializes an operand as the id of its field, or as that and how its answers are numbers.
fn operand(operand: &Operand) -> Value {
    let Operand { field, statements, values, times, only } = operand;
    let values: Map<String, Value> =
        values.iter().map(|(code, value)| (code.to_string(), number(Some(*value)))).collect();
    let mut keys = Map::new();
    let all = [
        ("statements", json!(statements), statements.is_empty()),
        ("values", values.clone().into(), values.is_empty()),
        ("times", number(*times), times.is_none()),
        ("only", json!(only), only.is_empty()),
    ];
    keys.extend(all.into_iter().filter(|(_, _, is_absent)| !is_absent).map(|(key, value, _)| (key.to_owned(), value)));
    if keys.is_empty() { json!([field]) } else { json!([field, keys]) }
}

/// Serializes a band as its code and its limits, which may be absent.
fn band(band: &Band) -> Value {
    json!([band.code, number(band.from), number(band.to)])
}

fn limit(limit: Option<&DateLimit>) -> Value {
    match limit {
        Some(DateLimit::Today(_)) => json!("@0 0"),
        Some(limit @ (DateLimit::Day(_) | DateLimit::Relative(_))) => json!(limit),
        None => Value::Null,
    }
}

/// Serializes a rule: a condition that must be met, which may compare fields with each other. `at` is the field at which a
/// violation is shown.
fn rule_data(form: &Localized, number: usize, rule: &Rule) -> Value {
    let mut data = match &rule.kind {
        RuleKind::Order(order) => {
            let operator = if order.strict { ">" } else { ">=" };
            json!({ "at": later(form, &order.first, &order.then), "holds": versus(&order.then, operator, &order.first, 0) })
        }
        RuleKind::Distance(distance) => {
            json!({ "at": later(form, &distance.from, &distance.to), "holds": lies_within(distance) })
        }
        RuleKind::Together(together) => {
            json!({ "at": together.fields.first(), "holds": { "any": [no_missing(&together.fields), none(&together.fields)] } })
        }
        RuleKind::AtLeastOne(one) => {
            json!({ "at": one.fields.first(), "holds": { "any": [{ "not": none(&one.fields) }, none_relevant(&one.fields)] } })
        }
        RuleKind::Implies(implies) => json!({
            "at": demanded(form, &implies.conclusion, implies.each.as_ref()),
            "holds": { "any": [{ "not": condition(form, &implies.premise) }, condition(form, &implies.conclusion)] },
        }),
        RuleKind::Refers(refers) => {
            json!({ "at": refers.by, "holds": { "count": refers.within, "number": refers.by } })
        }
        RuleKind::Holds(holds) => json!({
            "at": demanded(form, &holds.that, holds.each.as_ref()),
            "holds": condition(form, &holds.that),
        }),
        RuleKind::Counterpart(pair) => json!({
            "at": columns(form, &pair.table).first().map(|column| &column.id),
            "holds": has_counterpart(form, pair),
        }),
    };
    data["id"] = json!(number);
    data["each"] = json!(table_of(form, rule));
    data["level"] = match rule.severity {
        ProblemSeverity::Error => Value::Null,
        ProblemSeverity::Warning => json!(1),
        ProblemSeverity::SignatureOpen => json!(2),
    };
    without_null(data)
}

/// Returns the field at which a violation of a rule about two fields is shown: the later one, unless only the other is a
/// column.
fn later<'a>(form: &Localized, first: &'a FieldId, then: &'a FieldId) -> &'a FieldId {
    if table_with(form, first).is_some() && table_with(form, then).is_none() { first } else { then }
}

/// Returns the field at which is shown that a condition does not hold: the first that it depends on, in the row if it is
/// looked at in rows.
fn demanded<'a>(form: &Localized, condition: &'a Condition, each: Option<&'a FieldId>) -> Option<&'a FieldId> {
    let fields = condition.fields();
    let in_scope = fields.iter().find(|id| table_with(form, id).map(|table| &table.id) == each);
    in_scope.copied().or(each).or_else(|| fields.first().copied())
}

/// Builds the condition that the row has a counterpart: a row in `within` whose number column is the row's number.
fn has_counterpart(form: &Localized, pair: &Counterpart) -> Value {
    let mut count =
        counted(&pair.within, pair.some.as_ref().map(|some| condition(form, some)).as_ref(), (Operator::AtLeast, 1));
    count["by"] = json!(pair.by);
    if pair.if_any {
        count["lone"] = json!(1);
    }
    count
}

/// Builds a comparison of a field with another one plus a number of days.
fn versus(field: &FieldId, operator: &str, other: &FieldId, days: i32) -> Value {
    let other = if days == 0 { json!({ "field": other }) } else { json!({ "field": other, "days": days }) };
    json!([field, operator, other])
}

fn lies_within(distance: &Distance) -> Value {
    let limits = [(">=", distance.min_days), ("<=", distance.max_days)];
    let limit = |(operator, days): (_, Option<i32>)| Some(versus(&distance.to, operator, &distance.from, days?));
    json!({ "all": limits.into_iter().filter_map(limit).collect::<Vec<_>>() })
}

/// Builds the condition that all relevant fields of a list are answered.
fn no_missing(fields: &[FieldId]) -> Value {
    let one = |id: &FieldId| json!({ "any": [[id, "exists", 1], { "not": [id, "asked"] }] });
    json!({ "all": fields.iter().map(one).collect::<Vec<_>>() })
}

/// Builds the condition that no field of a list is answered.
fn none(fields: &[FieldId]) -> Value {
    json!({ "all": fields.iter().map(|id| json!([id, "exists", 0])).collect::<Vec<_>>() })
}

/// Builds the condition that no field of a list is relevant.
fn none_relevant(fields: &[FieldId]) -> Value {
    json!({ "not": { "any": fields.iter().map(|id| json!([id, "asked"])).collect::<Vec<_>>() } })
}

/// Returns the table for whose filled rows a rule is checked, if it is about rows.
fn table_of<'a>(form: &'a Localized, rule: &'a Rule) -> Option<&'a FieldId> {
    // Of a column and one of a table within the same row, the latter says in which rows the rule is looked at.
    let depth = |table: &&Field| u8::from(table_with(form, &table.id).is_some());
    let of_fields = |fields: &[&FieldId]| {
        let tables = fields.iter().rev().filter_map(|field| table_with(form, field));
        tables.max_by_key(depth).map(|table| &table.id)
    };
    match &rule.kind {
        RuleKind::Refers(refers) => table_with(form, &refers.by).map(|table| &table.id),
        RuleKind::Holds(holds) => holds.each.as_ref(),
        RuleKind::Implies(implies) => implies.each.as_ref(),
        RuleKind::Counterpart(pair) => Some(&pair.table),
        RuleKind::Order(order) => of_fields(&[&order.first, &order.then]),
        RuleKind::Distance(distance) => of_fields(&[&distance.from, &distance.to]),
        RuleKind::Together(together) => of_fields(&together.fields.iter().collect::<Vec<_>>()),
        RuleKind::AtLeastOne(one) => of_fields(&one.fields.iter().collect::<Vec<_>>()),
    }
}

/// Returns the table that a field is a column of.
pub(super) fn table_with<'a>(form: &'a Localized, column: &FieldId) -> Option<&'a Field> {
    tables(form).find(|table| columns(form, &table.id).iter().any(|one| one.id == *column))
}

fn columns<'a>(form: &'a Localized, table: &FieldId) -> &'a [Field] {
    tables(form).find(|field| field.id == *table).map_or(&[], |field| columns_of(&field.kind))
}
