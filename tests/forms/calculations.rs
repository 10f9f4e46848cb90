//! Calculated fields: what they amount to, what files state as their values, and faults in their definitions.

use std::path::Path;

use bogen::definition;
use bogen::diagnostic::Place;
use bogen::submission::{Channel, json};
use bogen::validate::{Context, Record, Validator, record_schema};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::Form;
use crate::support::calculations::{PROJECT, TAGS, cases, made, validated, value};

#[test]
fn the_record_calculates_what_the_table_says() {
    let mut wrong = Vec::new();
    for case in cases() {
        let record = validated(&case.answers);
        for (field, expected) in &case.values {
            let found = value(&record, field);
            if found.as_f64() != expected.as_f64() || (expected.as_f64().is_none() && found != *expected) {
                let same = |(one, other): (&Value, &Value)| {
                    one == other || (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64()
                };
                let lists = found.as_array().zip(expected.as_array());
                if !lists.is_some_and(|(one, other)| one.len() == other.len() && one.iter().zip(other).all(same)) {
                    wrong.push(format!("{}: {field} is {found}, not {expected}", case.answers));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_table_has_every_calculated_field() {
    let definition = PROJECT.form("calculations").unwrap();
    let cases = cases();
    let calculated = definition.fields.iter().filter(|(_, field)| field.kind.name().word() == "calculated");
    for (id, _) in calculated {
        let has_value = |value: &Value| value.is_number() || value.is_array();
        assert!(cases.iter().any(|case| case.values.get(id.as_str()).is_some_and(has_value)), "{id} has never a value");
    }
}

/// Reverses the keys of all objects and the rows of the table.
fn reversed(answers: &Value) -> Value {
    match answers {
        Value::Object(keys) => keys.iter().rev().map(|(key, value)| (key.clone(), reversed(value))).collect(),
        Value::Array(rows) if rows.iter().all(Value::is_object) => rows.iter().rev().map(reversed).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => answers.clone(),
    }
}

#[test]
fn values_do_not_depend_on_the_order_of_answers_and_rows() {
    let fields =
        ["total", "mean", "costs-total", "costs-mean", "extras", "rows-total", "all", "rows", "months", "score"];
    let mut known = 0;
    for answers in made(300) {
        let (record, other) = (validated(&answers), validated(&reversed(&answers)));
        for field in fields {
            let found = value(&record, field);
            assert_eq!(found, value(&other, field), "{field} of {answers}");
            known += usize::from(found.is_number());
        }
    }
    assert!(known > 1000, "{known} values");
}

#[test]
fn a_sum_is_that_of_cents_however_it_is_written() {
    for answers in made(300) {
        let rows = answers["costs"].as_array().cloned().unwrap_or_default();
        let amounts: Option<Vec<_>> = rows.iter().map(|row| row["amount"].as_f64()).collect();
        let record = validated(&answers);
        #[allow(clippy::cast_possible_truncation, reason = "the amounts are small")]
        let cents = |amount: f64| (amount * 100.0).round() as i64;
        // The last row of each table has no amount.
        assert!(amounts.is_none_or(|amounts| amounts.is_empty()));
        let given: Vec<_> = rows.iter().filter_map(|row| row["amount"].as_f64()).map(cents).collect();
        let count = i64::try_from(given.len()).unwrap();
        let mean = value(&record, "costs-mean");
        if count == 0 {
            assert_eq!(mean, "");
            continue;
        }
        let total: i64 = given.iter().sum();
        let rounded = (2 * total.abs() + count) / (2 * count) * total.signum();
        assert_eq!(mean.as_f64().map(cents), Some(rounded), "{answers}");
    }
}

/// The problems of calculated values: path and code.
fn problems_of_values(record: &Record) -> Vec<(String, String)> {
    let of_values = ["error-other-than-calculated", "error-nothing-to-calculate"];
    let problems = record.problems().iter().filter(|problem| of_values.contains(&problem.code.as_str()));
    problems.map(|problem| (problem.path.clone().unwrap_or_default(), problem.code.clone())).collect()
}

fn read_again(record: &Record) -> Record {
    let definition = PROJECT.form("calculations").unwrap();
    let (form, _) = PROJECT.localize(definition, PROJECT.locale(definition, "en-GB").unwrap());
    let tags: Vec<_> = TAGS.iter().map(|&tag| tag.to_owned()).collect();
    let raw = json::read(&serde_json::to_vec(record).unwrap(), Path::new("a.json"), Channel::Html).unwrap();
    Validator::new(definition, &form, &tags).validate(raw, &Context::default()).unwrap()
}

#[test]
fn the_record_of_a_record_is_the_same() {
    let schema = record_schema(PROJECT.form("calculations").unwrap());
    let schema = jsonschema::validator_for(&schema).unwrap();
    for answers in made(150) {
        let record = validated(&answers);
        assert_eq!(problems_of_values(&record), []);
        assert_eq!(read_again(&record), record);
        assert_eq!(schema.is_valid(&serde_json::to_value(&record).unwrap()), record.is_valid(), "{answers}");
    }
}

#[test]
fn a_value_that_differs_is_kept_beside_the_calculated_one() {
    let answers = json!({
        "a": 1, "b": 2.5, "total": "3,05", "some": "3,50", "mean": "drei", "large": 7, "with-d": [1], "zero": "", "c": 4,
        "least": "\u{200b}", "costs": [{ "amount": 2, "row": 2 }, { "amount": 3, "row": "3,5" }, { "row": 4 }],
    });
    let record = validated(&answers);
    let problems: Vec<_> =
        record.problems().iter().map(|one| (one.path.as_deref().unwrap(), one.code.as_str())).collect();
    assert_eq!(
        problems,
        [
            ("costs[2].row", "error-other-than-calculated"),
            ("costs[3].row", "error-nothing-to-calculate"),
            ("total", "error-other-than-calculated"),
            ("mean", "error-not-a-number"),
            ("with-d", "error-shape"),
            ("large", "error-nothing-to-calculate"),
        ]
    );
    assert_eq!(value(&record, "total"), json!(3.5));
    assert_eq!(value(&record, "row"), json!([2, 3, ""]));
    let unread = serde_json::to_value(record.unread()).unwrap();
    assert_eq!(unread[0], json!({ "path": "costs[2].row", "given": "3,5" }));
    assert_eq!(unread[2], json!({ "path": "total", "given": "3,05" }));
    assert!(!record.is_valid());
    // What was answered and what follows from it is named, but no value.
    let message = &record.problems()[2].message;
    assert!(message.contains("Feld total") && message.contains("Feld a; Feld b"), "{message}");
    let of_values = record.problems().iter().filter(|one| one.code.contains("calculate"));
    assert_eq!(of_values.filter(|one| one.message.contains(|c: char| c.is_ascii_digit())).count(), 2, "only rows");
    assert_eq!(read_again(&record), record);
}

#[test]
fn a_written_value_is_read_as_a_number_is() {
    for total in [json!(1234.5), json!("1.234,50"), json!("1234.5"), json!(" 1 234,5 "), json!("١٢٣٤٫٥")] {
        let record = validated(&json!({ "a": 1234, "b": 0.5, "total": total }));
        assert_eq!(record.problems(), [], "{total}");
    }
    // What could be two numbers is the right one, if one of them is.
    for (a, total) in [(1234.0, "1.234"), (1.23, "1,230"), (1234.0, "1,234")] {
        assert_eq!(validated(&json!({ "a": a, "b": 0, "total": total })).problems(), [], "{total}");
    }
    let record = validated(&json!({ "a": 2, "b": 0, "total": "1.234" }));
    assert_eq!(problems_of_values(&record), [("total".to_owned(), "error-other-than-calculated".to_owned())]);
}

proptest! {
    #[test]
    fn a_wrong_value_is_always_noticed(index in 0_usize..100, units in -99_999_i64..99_999) {
            let mut answers = made(100).swap_remove(index);
        let written = format!("{units}e-2").parse::<f64>().unwrap();
        answers["total"] = json!(written);
        let record = validated(&answers);
        let computed = value(&record, "total");
        let is_noticed = !problems_of_values(&record).is_empty();
        prop_assert_eq!(is_noticed, computed.as_f64() != Some(written));
        prop_assert_eq!(record.unread().is_empty(), !is_noticed);
    }
}

#[test]
fn the_score_of_a_questionnaire_has_consequences() {
    let form = Form::fixture("phq-9", "phq-9", "de-AT");
    let rated = |point: &str| {
        let statements = ["interest", "mood", "sleep", "energy", "appetite", "worth", "focus", "pace", "self-harm"];
        statements.iter().map(|statement| ((*statement).to_owned(), json!(point))).collect::<Value>()
    };
    for (point, total, core, frequent) in
        [("not-at-all", 0, 0, 0), ("some-days", 9, 2, 0), ("most-days", 18, 4, 9), ("nearly-every-day", 27, 6, 9)]
    {
        let record = form.validate(&json!({ "filled-on": "2026-11-20", "problems": rated(point) }));
        let answers = serde_json::to_value(record.answers()).unwrap();
        assert_eq!([&answers["total"], &answers["core"], &answers["frequent"]], [total, core, frequent]);
        let codes: Vec<_> = record.problems().iter().map(|problem| problem.code.as_str()).collect();
        assert_eq!(codes, if total >= 20 { vec!["rule-severe"] } else { vec![] });
    }
    let asked = |point: &str| form.validate(&json!({ "problems": rated(point), "support": "Gespräch" }));
    let codes = |record: Record| record.problems().iter().map(|problem| problem.code.clone()).collect::<Vec<_>>();
    assert_eq!(codes(asked("some-days")), ["error-required", "error-not-asked"]);
    assert_eq!(codes(asked("most-days")), ["error-required"]);
}

/// A form with a calculated field, whose keys each test writes itself, among fields of all kinds.
fn with(keys: &str) -> String {
    format!(
        r#"[form]
id = "trial"
number = "T-1"
version = "1.0"
dated = 2026-11-21
sections = ["all"]

[section.all]
fields = ["name", "day", "a", "b", "mood", "home", "helps", "rows", "sum", "further"]
voice = "client"
why = "because"

[field.name]
type = "text"

[field.day]
type = "date"

[field.a]
type = "number"
min = 0
max = 10

[field.b]
type = "number"
decimals = 1

[field.mood]
type = "rating"
statements = ["x", "y"]
points = ["low", "high"]
no-answer = true

[field.home]
type = "choice"
options = ["own", "rent"]

[field.helps]
type = "choices"
options = ["money", "care"]
at-most = 1

[field.rows]
type = "table"
columns = ["amount"]
max = 3

[field.amount]
type = "number"

[field.further]
type = "calculated"
sum = ["a"]

[field.sum]
type = "calculated"
{keys}
"#
    )
}

/// Lists the findings about a calculated field: the text at the place, the code and the arguments.
fn faults(keys: &str) -> Vec<String> {
    let source = with(keys);
    let (_, mut findings) = definition::read(Path::new("forms/trial.toml"), &source);
    bogen::diagnostic::sort(&mut findings);
    let describe = |finding: &bogen::Diagnostic| {
        let Place::File { span: Some(span), .. } = finding.place else { panic!("no place: {finding:?}") };
        let arguments: Vec<_> = finding.arguments.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{} {} [{}]", &source[span.start..span.end], finding.code.word(), arguments.join("; "))
    };
    findings.iter().map(describe).collect()
}

#[track_caller]
fn fault(keys: &str, expected: &str) {
    assert_eq!(faults(keys), [expected], "{keys}");
}

#[test]
fn calculations_without_faults_are_accepted() {
    for keys in [
        "sum = [\"a\", \"b\", \"amount\", \"further\"]\nneeds = 6",
        "mean = [{ field = \"mood\", values = { low = 0, high = 0.5, no-answer = 1 } }]\ndecimals = 2",
        "sum = [{ field = \"mood\", statements = [\"x\"], values = { low = 0, high = 1 } }, { field = \"mood\", statements = [\"y\"], values = { low = 1, high = 0 } }]",
        "count = [\"name\", \"rows\", { field = \"helps\", only = [\"care\"] }, \"day\"]\nunit = \"things\"",
        "days = { from = \"day\", to = 2026-12-31 }",
        "sum = [\"a\", { field = \"helps\", values = { money = 1, care = 2 } }]\nbands = [{ code = \"low\", from = 1, to = 5 }, { code = \"high\", from = 6, to = 12 }]",
        "sum = [\"b\"]\nbands = [{ code = \"low\", to = 2.4 }, { code = \"high\", from = 2.5 }]",
    ] {
        assert_eq!(faults(keys), Vec::<String>::new(), "{keys}");
    }
}

#[test]
fn what_is_calculated_must_be_said_once() {
    let known = "sum, count, mean, minimum, maximum, days, years";
    fault("unit = \"points\"", &format!("\"calculated\" calculation-one [known={known}]"));
    fault("sum = [\"a\"]\nmean = [\"b\"]", &format!("[\"b\"] calculation-one [known={known}]"));
    fault("sum = []", "[] empty-list []");
    fault("sum = [\"a\", \"a\"]", "\"a\" duplicate [name=a]");
    assert!(faults("count = [\"a\"]\nneeds = 1")[0].starts_with("needs unknown-key [key=needs; "));
    fault("sum = [3]", "3 wrong-type [expected=operand; found=number]");
}

#[test]
fn operands_must_exist_and_be_countable() {
    fault("sum = [\"amuont\"]", "\"amuont\" unknown-reference [kind=field; name=amuont; near=amount]");
    fault("sum = [{ field = \"wxyz\" }]", "\"wxyz\" unknown-reference [kind=field; name=wxyz; near=]");
    fault("sum = [\"name\"]", "\"name\" calculation-kind [name=name; kind=text; function=sum]");
    fault("mean = [{ field = \"day\" }]", "\"day\" calculation-kind [name=day; kind=date; function=mean]");
    fault("sum = [\"rows\"]", "\"rows\" calculation-kind [name=rows; kind=table; function=sum]");
    fault("years = { from = \"a\", to = \"day\" }", "\"a\" calculation-kind [name=a; kind=number; function=years]");
    fault("years = { from = \"day\", to = \"today\" }", "\"today\" calculation-today []");
    fault("years = \"day\"", "\"day\" wrong-type [expected=period; found=text]");
}

#[test]
fn each_answer_must_stand_for_a_number() {
    let example = "example=low = 0, high = 1";
    fault("sum = [\"mood\"]", &format!("\"mood\" calculation-values [name=mood; missing=low, high; {example}]"));
    fault("sum = [\"home\"]", "\"home\" calculation-values [name=home; missing=own, rent; example=own = 0, rent = 1]");
    let values = |values: &str| format!("sum = [{{ field = \"mood\", values = {{ {values} }} }}]");
    assert!(faults(&values("low = 0"))[0].contains("calculation-values [name=mood; missing=high"));
    assert!(
        faults(&values("low = 0, high = 1, hihg = 2"))[0]
            .starts_with("2 calculation-code [name=mood; code=hihg; possible=low, high, no-answer")
    );
    assert_eq!(faults(&values("low = 0, high = 0.1234567")), ["high decimals-too-many [max=6]"]);
    assert_eq!(faults(&values("low = 0, high = 1e9")), ["high number-out-of-range [low=-1000000; high=1000000]"]);
    fault("sum = [{ field = \"a\", times = 1e9 }]", "1e9 number-out-of-range [low=-1000000; high=1000000]");
    fault("sum = [{ field = \"a\", values = { low = 1 } }]", "1 calculation-code [name=a; code=low; possible=]");
    fault(
        "count = [{ field = \"mood\", statements = [\"z\"] }]",
        "\"z\" calculation-code [name=mood; code=z; possible=x, y]",
    );
    fault(
        "count = [{ field = \"home\", only = [\"flat\"] }]",
        "\"flat\" calculation-code [name=home; code=flat; possible=own, rent]",
    );
}

#[test]
fn a_calculation_may_not_depend_on_itself() {
    fault("sum = [\"sum\"]", "sum calculation-cycle [circle=sum → sum]");
    let circle = with("sum = [\"further\"]").replace("sum = [\"a\"]", "sum = [\"sum\"]");
    let (_, findings) = definition::read(Path::new("forms/trial.toml"), &circle);
    let circles: Vec<_> =
        findings.iter().map(|finding| (finding.code.word(), finding.arguments[0].1.as_str())).collect();
    assert_eq!(circles, [("calculation-cycle", "further → sum → further")]);
    // A condition that depends on a value that depends on what is asked.
    let keys = "sum = [\"amount\"]";
    let asked = with(keys).replace("max = 3\n", "max = 3\nwhen = { field = \"sum\", operator = \">\", value = 1 }\n");
    let (_, findings) = definition::read(Path::new("forms/trial.toml"), &asked);
    let circles: Vec<_> =
        findings.iter().map(|finding| (finding.code.word(), finding.arguments[0].1.as_str())).collect();
    assert_eq!(circles, [("calculation-cycle", "sum → amount → rows → sum")]);
}

#[test]
fn no_more_parts_are_needed_than_there_are() {
    fault("sum = [\"a\", \"amount\"]\nneeds = 5", "5 calculation-needs [needs=5; most=4]");
}

#[test]
fn bands_cover_each_value_once() {
    let bands = |bands: &str| format!("sum = [\"a\"]\nbands = [{bands}]");
    let all = "{ code = \"low\", from = 0, to = 4 }, { code = \"high\", from = 5, to = 10 }";
    assert_eq!(faults(&bands(all)), Vec::<String>::new());
    let faults = |text: &str| faults(&bands(text));
    assert_eq!(
        faults(&all.replace("to = 4", "to = 3"))[0].split(" band-").nth(1),
        Some("gap [low=4; high=4; count=1]")
    );
    assert_eq!(
        faults(&all.replace("to = 4", "to = 5"))[0].split(" band-").nth(1),
        Some("overlap [band=high; other=low]")
    );
    assert_eq!(
        faults(&all.replace("from = 0", "from = 2"))[0].split(" band-").nth(1),
        Some("gap [low=0; high=1; count=2]")
    );
    assert_eq!(
        faults(&all.replace("to = 10", "to = 8"))[0].split(" band-").nth(1),
        Some("gap [low=9; high=10; count=2]")
    );
    let more = format!("{all}, {{ code = \"more\", from = 11 }}");
    assert_eq!(faults(&more), ["{ code = \"more\", from = 11 } band-never [band=more]"]);
    assert_eq!(faults(&all.replace("to = 4", "to = -1")).len(), 1);
    assert_eq!(faults(&all.replace("\"high\"", "\"low\"")), ["\"low\" duplicate [name=low]"]);
    assert_eq!(faults("{ from = 0 }")[0].split(' ').next_back(), Some("expected=name]"));
    assert_eq!(faults("{ code = \"low\", from = 0, bis = 4 }")[0].split(' ').nth(1), Some("unknown-key"));
}

#[test]
fn values_are_compared_where_numbers_are() {
    let base = with("sum = [\"a\"]");
    let after = |rule: &str| {
        let source = format!("{base}\n{rule}");
        let (_, findings) = definition::read(Path::new("forms/trial.toml"), &source);
        findings.iter().map(|finding| finding.code.word()).collect::<Vec<_>>()
    };
    let order = |first: &str, then: &str| {
        format!("[rule.x]\ntype = \"order\"\nseverity = \"error\"\nfirst = \"{first}\"\nthen = \"{then}\"\n")
    };
    assert_eq!(after(&order("sum", "b")), Vec::<&str>::new());
    assert_eq!(after(&order("b", "sum")), Vec::<&str>::new());
    assert_eq!(after(&order("sum", "day")), ["rule-kind"]);
    let implies = |operator: &str, value: &str| {
        format!(
            "[rule.x]\ntype = \"implies\"\nseverity = \"error\"\nif = {{ field = \"sum\", operator = \"{operator}\", \
             value = {value} }}\nthen = {{ field = \"name\", operator = \"exists\", value = true }}\n"
        )
    };
    assert_eq!(after(&implies(">=", "10")), Vec::<&str>::new());
    assert_eq!(after(&implies(">", "10")), ["condition-never"]);
    assert_eq!(after(&implies("=", "\"ten\"")), ["condition-value"]);
    assert_eq!(after(&implies("exists", "true")), Vec::<&str>::new());
}
