//! Times, months and years, and limits that depend on the day.

use std::path::Path;

use bogen::submission::{Channel, json as answers_file};
use bogen::validate::Context;
use jiff::civil::date;
use serde_json::{Value, json};

use crate::support::Form;
use crate::support::definition_builder::DefinitionBuilder;

const TEXTS: &str = "
form-title = Zeit
section-all = Alles
why-plan = Zum Planen.
born = Geboren
start = Beginn
end = Ende
since = Seit
late = Warum so spät?
rule-span = Das Ende muss nach dem Beginn liegen.
";

fn form() -> Form {
    let definition = DefinitionBuilder::new("times")
        .field("date", "born", &["min-age = 18", "max-age = 65"])
        .field("time", "start", &[])
        .field("time", "end", &[])
        .field("date", "since", &["precision = \"month\"", "not-after = \"today\""])
        .field("text", "late", &["when = { field = \"start\", operator = \">=\", value = \"20:00\" }"]);
    let rule =
        "[rule.span]\ntype = \"order\"\nfirst = \"start\"\nthen = \"end\"\nstrict = true\nseverity = \"error\"\n";
    Form::written("times", &(definition.toml() + rule), TEXTS, "de-AT")
}

/// Returns the codes and paths of the problems with answers that are read on a day.
fn problems(form: &Form, answers: &Value, today: Option<jiff::civil::Date>) -> Vec<String> {
    let file = form.file(answers).to_string();
    let raw = answers_file::read(file.as_bytes(), Path::new("answers.json"), Channel::Html).unwrap();
    let record = form.validator().validate(raw, &Context { today, ..Context::default() }).unwrap();
    let line = |one: &bogen::validate::Problem| format!("{} {}", one.code, one.path.as_deref().unwrap_or("-"));
    record.problems().iter().map(line).collect()
}

#[test]
fn ages_and_today_are_counted_from_the_day_of_reading() {
    let form = form();
    let today = Some(date(2026, 12, 5));
    for (born, expected) in [
        ("2008-12-05", None),
        ("2008-12-06", Some("error-date-after born")),
        ("1960-12-06", None),
        ("1960-12-05", Some("error-date-before born")),
    ] {
        let expected: Vec<_> = expected.into_iter().map(str::to_owned).collect();
        assert_eq!(problems(&form, &json!({ "born": born }), today), expected, "{born}");
    }
    assert_eq!(problems(&form, &json!({ "since": "2026-12" }), today), Vec::<String>::new());
    assert_eq!(problems(&form, &json!({ "since": "1/2027" }), today), ["error-date-after since"]);
    // Where the day is not known, nobody is said to be too young.
    assert_eq!(problems(&form, &json!({ "born": "2020-01-01", "since": "2030-01" }), None), Vec::<String>::new());
}

#[test]
fn a_day_is_no_month_and_is_kept_as_it_was_given() {
    let form = form();
    for since in [
        json!("2026-05-04"),
        json!({ "day": "4", "month": "5", "year": "2026" }),
        json!({ "month": "04.05", "year": "2026" }),
    ] {
        assert_eq!(problems(&form, &json!({ "since": since }), None), ["error-not-a-month since"], "{since}");
        let file = form.file(&json!({ "since": since })).to_string();
        let raw = answers_file::read(file.as_bytes(), Path::new("answers.json"), Channel::Html).unwrap();
        let record = form.validator().validate(raw, &Context::default()).unwrap();
        assert_eq!(json!(record)["unread"][0]["given"], since);
    }
    let blank_day = json!({ "since": { "day": "", "month": "5", "year": "2026" } });
    assert_eq!(problems(&form, &blank_day, None), Vec::<String>::new());
}

#[test]
fn times_are_compared() {
    let form = form();
    let answers = |start: &str, end: &str| json!({ "start": start, "end": end });
    assert_eq!(problems(&form, &answers("8 Uhr", "14.30"), None), Vec::<String>::new());
    assert_eq!(problems(&form, &answers("14:30", "2.30 pm"), None), ["rule-span end"]);
    assert_eq!(problems(&form, &answers("9:05", "08:59"), None), ["rule-span end"]);
    let late = |start: &str| json!({ "start": start, "late": "Besuch" });
    assert_eq!(problems(&form, &late("20:00"), None), Vec::<String>::new());
    assert_eq!(problems(&form, &late("19:59"), None), ["error-not-asked late"]);
}

#[test]
fn conditions_on_times_are_worded() {
    let form = form();
    let late = form.localized.sections[0].fields.iter().find(|field| field.id.as_str() == "late").unwrap();
    let text = late.when.as_ref().unwrap().text.plain();
    assert!(text.contains("20:00"), "{text}");
}

/// Returns the codes of what is found of fields.
fn findings(build: impl FnOnce(DefinitionBuilder) -> DefinitionBuilder, rule: &str) -> Vec<&'static str> {
    let toml = build(DefinitionBuilder::new("times")).toml() + rule;
    let (_, findings) = bogen::definition::read(Path::new("forms/times.toml"), &toml);
    findings.iter().map(|finding| finding.code.word()).collect()
}

#[test]
fn what_cannot_be_meant_is_found() {
    let one = |kind: &str, keys: &[&str]| findings(|form| form.field(kind, "a", keys), "");
    assert_eq!(one("time", &["not-before = \"8:00\""]), ["bad-time"]);
    assert_eq!(one("time", &["not-before = \"2026\""]), ["bad-time"]);
    assert_eq!(one("time", &["not-before = \"12:00\"", "not-after = \"08:00\""]), ["limits-crossed"]);
    assert_eq!(one("date", &["precision = \"hour\""]), ["unknown-word"]);
    assert_eq!(one("date", &["not-after = \"tomorrow\""]), ["unknown-word"]);
    assert_eq!(one("date", &["min-age = 18", "not-after = \"today\""]), ["keys-exclude"]);
    assert_eq!(one("date", &["min-age = 65", "max-age = 18"]), ["limits-crossed"]);
    assert_eq!(one("date", &["min-age = 18", "not-before = 1900-01-01"]), [""; 0]);

    let when = |kind: &str, keys: &[&str], value: &str| {
        let when = format!("when = {{ field = \"a\", operator = \"<\", value = {value} }}");
        findings(|form| form.field(kind, "a", keys).field("text", "b", &[&when]), "")
    };
    assert_eq!(when("time", &[], "\"14:30\""), [""; 0]);
    assert_eq!(when("time", &[], "\"2 pm\""), ["condition-value"]);
    assert_eq!(when("time", &[], "14"), ["condition-value"]);
    assert_eq!(when("date", &["precision = \"month\""], "\"2026-05\""), [""; 0]);
    assert_eq!(when("date", &["precision = \"month\""], "2026-05-01"), ["condition-value"]);
    assert_eq!(when("date", &["precision = \"year\""], "\"2026\""), [""; 0]);
    assert_eq!(when("date", &["precision = \"minute\""], "\"2026-05-04T14:30\""), [""; 0]);

    let order = |first: (&str, &[&str]), then: (&str, &[&str])| {
        let rule = "[rule.r]\ntype = \"order\"\nfirst = \"a\"\nthen = \"b\"\nseverity = \"error\"\n";
        findings(|form| form.field(first.0, "a", first.1).field(then.0, "b", then.1), rule)
    };
    assert_eq!(order(("time", &[]), ("time", &[])), [""; 0]);
    assert_eq!(order(("time", &[]), ("date", &[])), ["rule-kind"]);
    let month: &[&str] = &["precision = \"month\""];
    assert_eq!(order(("date", month), ("date", month)), [""; 0]);
    assert_eq!(order(("date", month), ("date", &[])), ["precision-differs"]);
    let limit = |form: DefinitionBuilder| {
        form.field("date", "a", month).field("date", "b", &["not-before = { field = \"a\" }"])
    };
    assert_eq!(findings(limit, ""), ["precision-differs"]);
}
