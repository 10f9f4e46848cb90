//! An application for benefits by every road: money, numbers with check digits, tables with totals, conditions.

use std::path::Path;

use bogen::fill::Filler;
use bogen::render::pdf::{self, Options};
use bogen::submission::{self, Channel};
use bogen::validate::Context;
use serde_json::{Value, json};

use crate::support::Form;
use crate::support::returned_files::{fdf, values, xfdf};

const COPY: &str = "0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90";
const LOCALES: [&str; 3] = ["de-AT", "de-DE", "en-GB"];
const CALCULATED: [&str; 4] = ["persons", "incomes-total", "costs-total", "left-over"];

fn form(locale: &str) -> Form {
    Form::fixture("benefit", "benefit", locale)
}

fn answers() -> Value {
    json!({
        "name": "Maria Muster",
        "born": "1980-01-01",
        "insurance-number": "1237010180",
        "family-status": "separated",
        "address": "Lange Gasse 3/12, 1080 Wien",
        "phone": "+43 1 234 56 78",
        "lives-in-austria-since": "2011-09",
        "members": [
            { "member-name": "Anna Muster", "member-born": "2014-05-06", "relation": "child" },
            { "member-name": "Josef Muster", "relation": { "other": "Großonkel" }, "own-income": 312.5 },
        ],
        "rent-shared": "yes",
        "rent-share-words": "Josef zahlt 100 Euro.",
        "incomes": [
            { "source": "Lohn", "paid-by": "Bäckerei Huber", "amount": 1204.85 },
            { "source": "Familienbeihilfe", "amount": 165.1 },
        ],
        "alimony": "yes",
        "alimony-amount": 150,
        "savings": "no",
        "rent": 698.4,
        "running-costs": 130.05,
        "heating": 95,
        "energy-debts": "yes",
        "energy-debts-amount": 412.9,
        "iban": "AT611904300234573201",
        "own-account": "no",
        "account-holder": "Josef Muster",
        "documents": ["identity", "statements", { "other": "Heizkostenbescheid" }],
        "income-proof": ["income-slips"],
        "checked": { "agreed": true },
        "signed": { "name": "Maria Muster", "place": "Wien", "date": "2026-11-27" },
    })
}

/// Returns the answers as a record has them: with what is calculated.
fn recorded() -> Value {
    let mut answers = answers();
    for (field, value) in [
        ("persons", json!(2)),
        ("incomes-total", json!(1369.95)),
        ("costs-total", json!(1073.45)),
        ("left-over", json!(296.5)),
    ] {
        answers[field] = value;
    }
    answers
}

/// Compares numbers by value: 150 and 150.0 are the same amount.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(entries) => entries.iter().map(|(key, value)| (key.clone(), plain(value))).collect(),
        Value::Null | Value::Bool(_) | Value::String(_) => value.clone(),
    }
}

#[track_caller]
fn check(form: &Form, name: &str, bytes: &[u8]) {
    let raw = submission::read(bytes, Path::new(name), Channel::File).unwrap();
    let record = form.validator().validate(raw, &Context::default()).unwrap();
    // Only what is saved on screen could have files.
    let problems: Vec<_> = record.problems().iter().filter(|problem| problem.code != "error-copy-missing").collect();
    assert!(problems.is_empty(), "{name}: {problems:?}");
    assert_eq!(plain(&serde_json::to_value(record.answers()).unwrap()), plain(&recorded()), "{name}");
    assert_eq!(record.unread(), [], "{name}");
}

#[test]
fn an_application_is_the_same_by_every_road() {
    for locale in LOCALES {
        let form = form(locale);
        let blank = pdf::render(&form.localized, Options::default()).unwrap();
        assert_eq!(blank.warnings, []);
        let record = form.validate(&answers());
        let filled = Filler::new(blank.bytes, &form.localized).unwrap().fill(record.answers(), COPY).unwrap();
        assert_eq!(filled.warnings, []);
        let values = values(&filled.bytes);
        let amounts = ["incomes-total", "costs-total", "left-over"].map(|name| values[name].as_str());
        let digits = amounts.map(|amount| amount.chars().filter(char::is_ascii_digit).collect::<String>());
        assert_eq!(digits, ["136995", "107345", "29650"]);
        check(&form, "returned.pdf", &filled.bytes);
        check(&form, "returned.xfdf", xfdf(&values).as_bytes());
        check(&form, "returned.fdf", &fdf(&values));
        // Somebody may leave the boxes for the totals empty.
        let without = values.into_iter().filter(|(name, _)| !CALCULATED.contains(&name.as_str())).collect();
        check(&form, "returned.xfdf", xfdf(&without).as_bytes());
        check(&form, "saved.json", form.file(&answers()).to_string().as_bytes());
        check(&form, "record.json", &serde_json::to_vec(&form.validate(&answers())).unwrap());
    }
}

#[test]
fn what_is_wrong_with_an_application_is_said() {
    let form = form("de-AT");
    let codes = |changes: Value| {
        let mut given = answers();
        for (field, value) in changes.as_object().unwrap() {
            given[field] = value.clone();
        }
        let record = form.validate(&given);
        // No files come with these answers.
        let problems = record.problems().iter().filter(|problem| problem.code != "error-copy-missing");
        problems
            .map(|problem| format!("{} {}", problem.path.clone().unwrap_or_default(), problem.code))
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(json!({})), [""; 0]);
    assert_eq!(codes(json!({ "insurance-number": "1238010180" })), ["insurance-number error-check-digit"]);
    assert_eq!(codes(json!({ "iban": "AT611904300234573202" })), ["iban error-check-digit"]);
    assert_eq!(codes(json!({ "rent": -1 })), ["rent error-number-min"]);
    // Proof of an income is asked for only if there is one.
    assert_eq!(codes(json!({ "income-proof": null })), ["income-proof error-required"]);
    assert_eq!(codes(json!({ "incomes": null })), ["income-proof error-not-asked"]);
    assert_eq!(codes(json!({ "own-account": "yes" })), ["account-holder error-not-asked"]);
    assert_eq!(codes(json!({ "alimony-amount": null })), ["alimony-amount error-required"]);
    // What the child is called is missing.
    assert_eq!(codes(json!({ "members": [{ "relation": "child" }] })), ["members[1].relation rule-name-of-child"]);
}
