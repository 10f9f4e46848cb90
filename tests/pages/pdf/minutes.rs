//! The minutes of a meeting by every road: times, people, items with decisions, and tasks that refer to both.

use std::fs;

use serde_json::{Value, json};

use super::roads;
use crate::support::Form;
use crate::support::fixtures;

fn form(locale: &str) -> Form {
    Form::fixture("minutes", "minutes", locale)
}

fn answers() -> Value {
    let file = fs::read_to_string(fixtures::folder("answers").join("printing/minutes.json")).unwrap();
    serde_json::from_str::<Value>(&file).unwrap()["answers"].take()
}

/// Returns the codes of the problems of answers in which some are others, with their paths.
fn problems(others: &Value) -> Vec<String> {
    let mut answers = answers();
    for (field, other) in others.as_object().unwrap() {
        answers[field] = other.clone();
    }
    let record = form("de-AT").validate(&answers);
    let told = |code: &str, path: Option<&str>| format!("{code} {}", path.unwrap_or_default());
    record.problems().iter().map(|problem| told(&problem.code, problem.path.as_deref())).collect()
}

#[test]
fn minutes_are_the_same_by_every_road() {
    for locale in ["de-AT", "de-DE", "en-GB"] {
        let values = roads::all(&form(locale), &answers(), &answers());
        let shown = ["begin@hour", "begin@minute", "people[3]/person", "tasks[1]/task-by", "topics[1]/agreed-by"];
        assert_eq!(shown.map(|name| values[name].as_str()), ["14", "30", "Karl Probe", "3", "all"], "{locale}");
    }
}

#[test]
fn a_meeting_ends_after_it_began() {
    assert_eq!(problems(&json!({})), [""; 0]);
    assert_eq!(problems(&json!({ "end": "14:30" })), ["rule-ends-later end"]);
    assert_eq!(problems(&json!({ "end": "14:29" })), ["rule-ends-later end"]);
    assert_eq!(problems(&json!({ "end": null })), [""; 0], "it may still go on");
    assert_eq!(problems(&json!({ "next-on": "2026-11-20" })), ["rule-next-is-later next-on"]);
    let early = json!([{ "task": "x", "task-by": 1, "task-until": "2026-11-19" }]);
    assert_eq!(problems(&json!({ "tasks": early })), ["error-date-before tasks[1].task-until"]);
}

#[test]
fn who_does_something_was_present() {
    let tasks =
        |by: Value, topic: Value| problems(&json!({ "tasks": [{ "task": "x", "task-by": by, "task-topic": topic }] }));
    assert_eq!(tasks(json!(3), json!(2)), [""; 0]);
    assert_eq!(tasks(json!(4), json!(1)), ["rule-somebody-present tasks[1].task-by"]);
    assert_eq!(tasks(json!(1), json!(3)), ["rule-topic-of-meeting tasks[1].task-topic"]);
    assert_eq!(tasks(json!("Ayşe"), Value::Null), ["error-no-such-row tasks[1].task-by"]);
    assert_eq!(tasks(Value::Null, Value::Null), ["error-required tasks[1].task-by"]);
    assert_eq!(
        problems(&json!({ "minutes-by": { "removed": "2 – Jana Beispiel" } })),
        ["error-no-such-row minutes-by"]
    );
}
