//! Answers that cannot be migrated are kept and reported.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Form, MIGRATIONS, carried, carry, file, new, new_with_migrations, old, raw};

/// Returns the codes and paths of a record's problems, and its unread values.
fn problems(record: &Value) -> (Vec<(&str, &str)>, Value) {
    let problems = record["problems"].as_array().expect("problems");
    let each = problems
        .iter()
        .map(|problem| (problem["code"].as_str().unwrap_or_default(), problem["path"].as_str().unwrap_or_default()));
    (each.collect(), record["unread"].clone())
}

#[track_caller]
fn check(old: &Value, answers: &Value, code: &str, path: &str, unread: &Value) {
    let record = carried(old);
    assert_eq!(record["answers"], *answers, "{record:#}");
    assert_eq!(problems(&record), (vec![(code, path)], json!([unread])));
}

#[test]
fn unsplittable_answers_stay_whole() {
    for name in ["Ana", "Ana Maria Berg"] {
        check(
            &json!({ "name": name }),
            &json!({}),
            "error-not-carried-over",
            "name",
            &json!({ "path": "name", "given": name }),
        );
    }
    check(
        &json!({ "needs": ["money", "talk", { "other": "Zeit" }] }),
        &json!({ "needs-money": "yes" }),
        "error-not-carried-over",
        "needs",
        &json!({ "path": "needs", "given": ["talk", { "other": "Zeit" }] }),
    );
}

#[test]
fn a_code_without_a_new_one_is_an_unknown_option() {
    check(
        &json!({ "area": "garden" }),
        &json!({}),
        "error-unknown-option",
        "area",
        &json!({ "path": "area", "given": "garden" }),
    );
    check(
        &json!({ "steps": [{ "what": "x", "state": "lost" }] }),
        &json!({ "actions": [{ "what": "x" }] }),
        "error-unknown-option",
        "actions[1].state",
        &json!({ "path": "actions[1].state", "given": "lost" }),
    );
}

#[test]
fn what_the_old_version_did_not_know_is_no_answer_to_the_new_one() {
    check(
        &json!({ "city": "Wien", "place": "Graz" }),
        &json!({ "city": "Graz" }),
        "error-not-carried-over",
        "",
        &json!({ "given": { "city": "Wien" } }),
    );
    check(
        &json!({ "steps": [{ "who": "Eva", "person": "Ida" }] }),
        &json!({ "actions": [{ "person": "Eva" }] }),
        "error-not-carried-over",
        "",
        &json!({ "given": { "steps[1].person": "Ida" } }),
    );
}

#[test]
fn two_statements_that_have_become_one_keep_both_points() {
    let merged = MIGRATIONS.replace("listens = \"hears\", never", "listens = \"hears\", helps = \"hears\", never");
    let new = new() + &merged;
    let (_, record) = carry(&[&old(), &new], &json!({ "trust": { "listens": "often", "helps": "often" } }));
    assert_eq!(serde_json::to_value(record.answers()).expect("JSON"), json!({ "trust": { "hears": "often" } }));
    assert_eq!(record.problems(), []);
    let (_, record) = carry(&[&old(), &new], &json!({ "trust": { "listens": "often", "helps": "never" } }));
    let record = serde_json::to_value(&record).expect("JSON");
    assert_eq!(record["answers"], json!({ "trust": { "hears": "often" } }));
    assert_eq!(record["unread"], json!([{ "path": "trust.helps", "given": "never" }]));
}

#[test]
fn a_withdrawal_is_not_lost_with_an_agreement() {
    let new = new().replace("[field.agreed-to]\ntype = \"agreement\"", "[field.agreed-to]\ntype = \"yes-no\"");
    let codes = "[migration.agreed]\nfrom = \"1.0\"\ntype = \"recoded\"\nfield = \"agreed-to\"\ncodes = { agreed = \"yes\", declined = \"no\" }\n";
    let new = format!("{new}{MIGRATIONS}{codes}");
    for (given, answers) in [
        (json!({ "agreed": true }), json!({ "agreed-to": "yes" })),
        (json!({ "agreed": false }), json!({ "agreed-to": "no" })),
        (json!("agreed"), json!({ "agreed-to": "yes" })),
    ] {
        let (_, record) = carry(&[&old(), &new], &json!({ "agreed-to": given }));
        assert_eq!(serde_json::to_value(record.answers()).expect("JSON"), answers);
    }
    let withdrawn = json!({ "agreed": true, "withdrawn": "2026-11-30" });
    let (_, record) = carry(&[&old(), &new], &json!({ "agreed-to": withdrawn }));
    assert!(record.answers().is_empty() && !record.is_valid());
    assert_eq!(
        serde_json::to_value(record.unread()).expect("JSON"),
        json!([{ "path": "agreed-to", "given": withdrawn }])
    );
}

#[test]
fn without_migrations_old_answers_are_kept_unread() {
    let answers = json!({ "name": "Ana Berg", "place": "Graz", "steps": [{ "who": "Eva" }], "notes": "Ja" });
    let (_, record) = carry(&[&old(), &new()], &answers);
    assert_eq!(serde_json::to_value(record.answers()).expect("JSON"), json!({ "notes": "Ja" }));
    let unread: Vec<_> = record.unread().iter().filter_map(|unread| unread.path.as_deref()).collect();
    assert_eq!(unread, ["name", "place", "steps"]);
}

#[test]
fn a_record_that_was_carried_over_is_read_again() {
    let answers =
        json!({ "name": "Ana", "city": "Wien", "place": "Graz", "steps": [{ "who": "Eva", "person": "Ida" }] });
    let record = carried(&answers);
    let form = Form::new(&new_with_migrations());
    let again = form.validate(raw(&record));
    assert_eq!(serde_json::to_value(&again).expect("JSON"), record);
    let schema = bogen::validate::record_schema(form.definition());
    let fine = carried(&json!({ "place": "Graz" }));
    assert!(jsonschema::is_valid(&schema, &fine), "{fine:#}");
    assert!(!jsonschema::is_valid(&schema, &record));
}

/// Any value that a file may contain.
fn value() -> impl Strategy<Value = Value> {
    let codes =
        ["flat", "house", "money", "talk", "yes", "no", "begun", "never", "often", "5", "Ana Berg", "agreed", "Off"];
    let leaf = prop_oneof![
        4 => "[a-zäß]{6,9}".prop_map(Value::from),
        4 => prop::sample::select(codes.to_vec()).prop_map(Value::from),
        1 => (0..12).prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let names =
            ["who", "what", "state", "person", "other", "agreed", "withdrawn", "listens", "helps", "hears", "odd"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map(prop::sample::select(names.to_vec()), inner, 0..3)
                .prop_map(|map| map.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

fn answers() -> impl Strategy<Value = Value> {
    let names = [
        "name",
        "place",
        "area",
        "needs",
        "help",
        "mood",
        "trust",
        "agreed-to",
        "notes",
        "steps",
        "steps",
        "city",
        "actions",
        "first-name",
        "odd",
    ];
    prop::collection::btree_map(prop::sample::select(names.to_vec()), value(), 0..6)
        .prop_map(|map| map.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// Lists the texts in a value, at any depth.
fn words(value: &Value, all: &mut Vec<String>) {
    match value {
        Value::String(text) => all.extend(text.split_whitespace().map(str::to_owned)),
        Value::Array(items) => items.iter().for_each(|item| words(item, all)),
        Value::Object(parts) => parts.values().for_each(|part| words(part, all)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The possible results of migrating a text.
fn becomes(word: &str) -> Vec<&str> {
    match word {
        "flat" | "house" => vec![word, "home"],
        "money" => vec![word, "yes"],
        "yes" => vec![word, "wanted"],
        "no" => vec![word, "refused"],
        "never" => vec![word, "rarely"],
        "begun" => vec![word, "open"],
        // Points and agreements are not texts in a record.
        _ => vec![word],
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_answer_is_carried_or_reported(answers in answers()) {
        thread_local! {
            static FORMS: (Form, Form) = (Form::new(&old()), Form::new(&new_with_migrations()));
        }
        let record = FORMS.with(|(old, new)| {
            let raw = raw(&file("1.0", &answers));
            let versions = [old.definition(), new.definition()];
            let carried = bogen::migrate::migrate(raw, bogen::value::Raw::Parts([].into()), &versions, "2.0").expect("a way");
            new.validate(carried)
        });
        let mut given = Vec::new();
        words(&answers, &mut given);
        let mut kept = Vec::new();
        let json = serde_json::to_value(&record).expect("JSON");
        words(&json["answers"], &mut kept);
        words(&json["unread"], &mut kept);
        for word in given.iter().filter(|word| !["5", "agreed", "Off"].contains(&word.as_str())) {
            prop_assert!(becomes(word).iter().any(|word| kept.iter().any(|kept| kept == word)), "{}: {:#}", word, json);
        }
        let unread = record.unread().len();
        let said = record.problems().iter().filter(|problem| problem.severity == bogen::diagnostic::ProblemSeverity::Error).count();
        prop_assert!(unread == 0 || said > 0);
    }
}
