//! Conditions that count, look into texts and at statements, and what is required under them.

use serde_json::{Value, json};

use crate::support::Form;

fn household() -> Form {
    Form::fixture("household", "household", "de-AT")
}

/// Lists the codes and paths of the problems with some answers.
fn problems(answers: &Value) -> Vec<String> {
    let record = household().validate(answers);
    record.problems().iter().map(|one| format!("{} {}", one.code, one.path.as_deref().unwrap_or("-"))).collect()
}

/// Lists the fields that are asked of those that are answered.
fn asked(answers: &Value) -> Vec<String> {
    let given = answers.as_object().expect("answers").keys();
    let hidden = problems(answers);
    given.filter(|id| !hidden.contains(&format!("error-not-asked {id}"))).cloned().collect()
}

#[test]
fn texts_are_compared_by_their_parts() {
    assert_eq!(asked(&json!({ "city": "WIEN-Hernals", "vienna": "yes" })), ["city", "vienna"]);
    assert_eq!(asked(&json!({ "city": "Bei Wien", "vienna": "yes" })), ["city"]);
    assert_eq!(asked(&json!({ "street": "Lange GASSE 3", "lane": "x" })), ["street", "lane"]);
    assert_eq!(asked(&json!({ "lane": "x" })), [""; 0]);
}

#[test]
fn ticks_are_counted_without_those_that_stand_alone() {
    assert_eq!(asked(&json!({ "troubles": ["damp", { "other": "x" }], "trouble-text": "x" })).len(), 2);
    assert_eq!(problems(&json!({ "troubles": ["damp"] })), ["error-at-least troubles"]);
    assert_eq!(problems(&json!({ "troubles": ["none"] })), [""; 0]);
    assert_eq!(problems(&json!({ "troubles": ["no-answer"] })), [""; 0]);
    assert_eq!(problems(&json!({ "troubles": ["none", "damp"] })), ["error-option-alone troubles"]);
    assert_eq!(problems(&json!({ "troubles": ["none", "no-answer"] })), ["error-no-answer-alone troubles"]);
    assert_eq!(problems(&json!({ "worst": ["damp"] })), ["error-at-least worst"]);
    assert_eq!(problems(&json!({ "worst": ["damp", "noise", "cold"] })), ["error-at-most worst"]);
    assert_eq!(problems(&json!({ "troubles": ["damp", "noise", "cold"] })), ["error-required worst"]);
}

#[test]
fn a_statement_of_a_rating_can_be_asked_for() {
    assert_eq!(
        asked(&json!({ "opinion": { "listens": "never" }, "unheard": "x", "heard": "x" })),
        ["opinion", "unheard"]
    );
    assert_eq!(
        asked(&json!({ "opinion": { "listens": "often" }, "unheard": "x", "heard": "x" })),
        ["opinion", "heard"]
    );
    assert_eq!(
        asked(&json!({ "opinion": { "explains": "never" }, "unheard": "x", "heard": "x" })),
        ["opinion", "heard"]
    );
}

#[test]
fn answers_can_be_required_under_a_condition() {
    assert_eq!(problems(&json!({ "moved": "no" })), ["error-required sizes"]);
    assert_eq!(problems(&json!({ "moved": "no", "sizes": [{}, { "size": 3.5 }] })), [""; 0]);
    assert_eq!(problems(&json!({ "moved": "yes" })), ["error-required opinion", "error-required moved-on"]);
    let rated = json!({ "moved": "yes", "moved-on": "2026-01-01", "opinion": { "listens": "never" } });
    assert_eq!(problems(&rated), ["error-required opinion.explains"]);
    assert_eq!(problems(&json!({ "agree": "agreed" })), ["error-required contact"]);
    let children = json!([{ "child-name": "A", "child-school": "yes" }, { "child-name": "B" }]);
    assert_eq!(problems(&json!({ "children": children })), ["error-required children[1].child-since"]);
}

#[test]
fn rows_are_counted_and_looked_at() {
    let with = |children: Value, id: &str| asked(&json!({ "children": children, id: "yes" })).contains(&id.to_owned());
    let ages = |ages: &[u32]| ages.iter().map(|age| json!({ "child-age": age, "child-name": "x" })).collect::<Value>();
    assert!(with(ages(&[7]), "only") && !with(ages(&[7, 8]), "only") && !with(json!([]), "only"));
    assert!(with(json!([{}, { "child-age": 7 }, {}]), "only"), "a blank row is no row");
    assert!(with(ages(&[7, 8, 9]), "many") && !with(ages(&[7, 8]), "many"));
    assert!(with(ages(&[7, 5]), "small") && !with(ages(&[7, 6]), "small"));
    let school = |school: &[&str]| school.iter().map(|at| json!({ "child-school": at })).collect::<Value>();
    assert!(with(school(&["yes", "yes"]), "all-at-school") && !with(school(&["yes", "no"]), "all-at-school"));
    assert!(!with(json!([]), "all-at-school"));
    assert!(with(json!([{ "child-age": 3, "child-school": "no" }]), "note"));
    assert!(!with(json!([{ "child-age": 3 }, { "child-age": 9, "child-school": "no" }]), "note"));
}

#[test]
fn rows_with_names_are_judged_one_by_one_and_named_in_messages() {
    let state = |states: &[&str]| {
        let row =
            |state: &&str| if state.is_empty() { json!({}) } else { json!({ "area-state": state, "area-why": "x" }) };
        states.iter().map(row).collect::<Value>()
    };
    assert_eq!(problems(&json!({ "areas": state(&["good", "bad", "good"]) })), [""; 0]);
    assert_eq!(problems(&json!({ "areas": state(&["good", "", "good"]) })), ["rule-all-areas areas"]);
    assert_eq!(asked(&json!({ "areas": state(&["bad", "", "bad"]), "worst-area": "x" })).len(), 2);
    let record =
        household().validate(&json!({ "areas": [{}, { "area-state": "bad" }], "sizes": [{ "size-note": "x" }] }));
    let said: Vec<_> = record.problems().iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(said[0], "„Gesundheit und Pflege: Warum?“: Hier fehlt noch eine Antwort.");
    assert_eq!(said[1], "„Küche: Größe in Quadratmetern“: Hier fehlt noch eine Antwort.");
    let more = json!({ "areas": [{}, {}, {}, { "area-state": "bad", "area-why": "x" }] });
    assert!(problems(&more).contains(&"error-rows-max areas".to_owned()), "{:?}", problems(&more));
}

#[test]
fn a_number_refers_to_a_filled_row() {
    let with = |child: &Value, favourite: &Value| {
        let areas = json!([{ "area-child": child }, { "area-state": "good" }, { "area-state": "good" }]);
        let children = json!([{ "child-name": "A" }, {}, { "child-name": "C" }]);
        problems(&json!({ "children": children, "areas": areas, "sizes": [{ "size": 3 }], "favourite": favourite }))
    };
    assert_eq!(with(&json!(1), &json!(1)), [""; 0]);
    assert_eq!(with(&json!(3), &Value::Null), [""; 0]);
    let nothing = "rule-area-of-a-child areas[1].area-child";
    assert_eq!(with(&json!(2), &json!(1)), [nothing], "a blank row is nothing");
    assert_eq!(with(&json!(4), &json!(2)), [nothing, "rule-favourite-room favourite"]);
    assert_eq!(with(&json!(1), &json!(0)), ["rule-favourite-room favourite"]);
    for none in [json!("x"), json!(1.5), json!({ "removed": "2 – Ben" }), json!("1.000")] {
        let both = ["error-no-such-row areas[1].area-child", "error-no-such-row favourite", "rule-all-areas areas"];
        assert_eq!(with(&none, &none), both);
    }
}

#[test]
fn rules_look_at_rows_and_compare_columns_with_fields_outside() {
    let children = |children: Value| problems(&json!({ "children": children, "oldest-since": "2024-09-01" }));
    assert_eq!(children(json!([{ "child-age": 9 }])), ["rule-one-is-named children"]);
    let named = |since: &str| json!([{ "child-name": "A", "child-since": "2025-09-01" }, { "child-since": since }]);
    assert_eq!(children(named("2024-09-01")), [""; 0]);
    assert_eq!(children(named("2024-08-31")), ["rule-since-after-oldest children[2].child-since"]);
    let five = (0..5).map(|age| json!({ "child-name": "x", "child-age": 7 + age })).collect::<Value>();
    assert_eq!(children(five), ["rule-at-most-four children"]);
    let early = json!([{ "child-name": "x", "child-age": 2, "child-school": "yes", "child-since": "2025-01-01" }]);
    assert_eq!(children(early), ["rule-no-baby-at-school children[1].child-age"]);
    let moved = json!({ "children": [{ "child-name": "x", "child-since": "2025-01-02" }], "moved-on": "2025-01-01" });
    assert_eq!(problems(&moved), ["rule-not-before-move children[1].child-since"]);
}
