//! Validates answers to a form with every kind of field and every rule.

use std::path::Path;

use bogen::control::VersionStatus;
use bogen::submission::Channel;
use bogen::submission::json as answers_file;
use bogen::validate::{Context, Problem, Record, ReleaseStatus};
use serde_json::{Value, json};

use crate::support::Form;

fn kitchen_sink() -> Form {
    Form::fixture("kitchen-sink", "kitchen-sink", "de-AT")
}

/// Formats a record's problems, one per line.
fn problems(record: &Record) -> String {
    let lines: Vec<_> = record
        .problems()
        .iter()
        .map(|problem| {
            let path = problem.path.as_deref().unwrap_or("-");
            format!("{} {} {path}\n  {}", problem.severity.word(), problem.code, problem.message.replace('\n', " "))
        })
        .collect();
    lines.join("\n")
}

/// Lists the codes and paths of a record's problems.
fn codes(record: &Record) -> Vec<String> {
    let code = |problem: &Problem| match &problem.path {
        Some(path) => format!("{} {path}", problem.code),
        None => problem.code.clone(),
    };
    record.problems().iter().map(code).collect()
}

/// Returns answers to the required fields only.
fn least_answers() -> Value {
    json!({
        "person-name": "Ana Muster",
        "phone": "+43 1 234 56 78",
        "start": "2026-12-01",
        "helped": "no",
        "goals": [{ "goal-text": "Wieder lesen" }],
        "steps": [{ "step-goal": 1, "step-mine": "yes" }],
        "sign-client": { "name": "Ana Muster" },
        "sign-case-manager": { "name": "Eva Beispiel" },
    })
}

/// Returns answers to all fields, as people type them.
fn all_answers() -> Value {
    serde_json::from_str(include_str!("../fixtures/answers/validation/kitchen-sink.json")).unwrap()
}

/// Returns the minimal answers with some replaced; `null` removes one.
fn with(mut answers: Value, changes: &Value) -> Value {
    for (name, value) in changes.as_object().into_iter().flatten() {
        answers[name] = value.clone();
    }
    answers
}

#[test]
fn the_least_answers_are_enough() {
    let record = kitchen_sink().validate(&least_answers());
    assert_eq!(problems(&record), "");
}

#[test]
fn all_answers_become_typed() {
    let form = kitchen_sink();
    let record = serde_json::to_string_pretty(&form.validate(&all_answers())).unwrap();
    insta::assert_snapshot!(record.replace(&form.localized.fingerprint, "sha256:…"));
}

#[test]
fn nothing_that_is_asked_may_be_missing() {
    insta::assert_snapshot!(problems(&kitchen_sink().validate(&json!({}))));
}

/// Validates invalid answers one by one among valid ones, which must be kept, and formats problems and kept values.
fn report(form: &Form, cases: &[(&str, Value)]) -> String {
    let good = form.validate(&least_answers());
    let mut lines = Vec::new();
    for (name, changes) in cases {
        let record = form.validate(&with(least_answers(), changes));
        for (field, answer) in good.answers().iter() {
            if changes.get(field.as_str()).is_none() {
                assert_eq!(record.answers().get(field), Some(answer), "{name}: {field} must be kept");
            }
        }
        let answers = serde_json::to_value(record.answers()).unwrap();
        let kept = changes.as_object().into_iter().flatten().map(|(field, _)| format!("{field}={}", answers[field]));
        let kept = kept.collect::<Vec<_>>().join(" ");
        let unread = serde_json::to_string(record.unread()).unwrap();
        lines.push(format!("{name}: {kept}\n  unread {unread}\n{}", problems(&record)));
        assert!(!problems(&record).contains("Geheim"), "{name}: a message must not repeat an answer");
    }
    lines.join("\n")
}

#[test]
fn texts_are_taken_as_text() {
    let long = "ä".repeat(81);
    let cases = [
        ("markup", json!({ "person-name": "<script>alert(1)</script> **fett** #set page(width: 1pt) \\u{0}" })),
        ("control characters", json!({ "person-name": "Geheim\u{0}\u{1b}[31m\u{202e}x" })),
        ("nothing but control characters", json!({ "person-name": "\u{0}\u{7}" })),
        ("white space", json!({ "person-name": " \n\t " })),
        ("a line end in a line", json!({ "person-name": "Ana\nMuster" })),
        ("a line end in a long text", json!({ "story": " a\r\nb\rc \u{2028}" })),
        ("decomposed accents", json!({ "person-name": "Mu\u{308}ller" })),
        ("too long", json!({ "person-name": long })),
        ("an object", json!({ "person-name": { "Geheim": 1 } })),
        ("a list", json!({ "person-name": ["Geheim"] })),
        ("a number", json!({ "person-name": 17 })),
        ("true", json!({ "person-name": true })),
        ("email", json!({ "email": "Geheim@" })),
        ("phone", json!({ "phone": "Geheim 123" })),
        ("postcode", json!({ "postcode": "Geheim" })),
        ("digits of an Arabic keyboard", json!({ "postcode": " ١٠٢٠ ", "phone": "+٤٣ ٦٦٠ ١٢٣٤" })),
        ("digits of a Persian keyboard", json!({ "postcode": "۱۰۲۰", "phone": "۰۶۶۰/۱۲۳۴" })),
        ("such digits where every character counts", json!({ "code": "AB-١٢٣٤", "person-name": "Ana ١" })),
        ("pattern", json!({ "code": "xAB-1234" })),
    ];
    insta::assert_snapshot!(report(&kitchen_sink(), &cases));
}

#[test]
fn numbers_and_dates_are_read_or_refused() {
    let cases = [
        ("text in a number", json!({ "people": "Geheim" })),
        ("a number in Arabic digits", json!({ "people": "٣", "hours": "۱,۵", "born": "٧.٣.١٩٨٠" })),
        ("too small", json!({ "people": -1 })),
        ("too great", json!({ "people": "21" })),
        ("too many decimals", json!({ "hours": 1.25 })),
        ("a decimal where none may be", json!({ "people": 1.5 })),
        ("thousands or thousandths", json!({ "most-people": "1.000" })),
        ("too great to be exact", json!({ "most-people": 1e300 })),
        ("a whole number too great to be exact", json!({ "most-people": 9_007_199_254_740_993_i64 })),
        ("a list for a number", json!({ "people": [1] })),
        ("no such date", json!({ "born": "2024-13-45" })),
        ("no such day", json!({ "born": "30.2.2024" })),
        ("a short year", json!({ "born": "7.3.80" })),
        ("text in a date", json!({ "born": "Geheim" })),
        ("a number for a date", json!({ "born": 20_240_307 })),
        ("too early", json!({ "born": "31.12.1899" })),
        ("too late", json!({ "born": "2027-01-01" })),
        ("before another date", json!({ "early": "2026-11-16" })),
        ("after another date", json!({ "early": "2026-12-02" })),
        ("a year from another date", json!({ "finish": "2027-12-01" })),
        ("the last day of that year", json!({ "finish": "2027-11-30" })),
    ];
    insta::assert_snapshot!(report(&kitchen_sink(), &cases));
}

#[test]
fn what_is_not_offered_is_refused() {
    let cases = [
        ("yes-no", json!({ "helped": "maybe" })),
        ("don't know where it is not offered", json!({ "helped": "dont-know" })),
        ("true for yes", json!({ "helped": true })),
        ("undefined choice", json!({ "colour": "Geheim" })),
        ("other where it is not offered", json!({ "colour": { "other": "Geheim" } })),
        ("two for one", json!({ "colour": ["red", "green"] })),
        ("one in a list", json!({ "colour": ["red"] })),
        ("other without words", json!({ "area": "other" })),
        ("other with a list", json!({ "area": { "other": ["Geheim"] } })),
        ("other and more", json!({ "area": { "other": "x", "Geheim": 1 } })),
        ("an undefined choice among others", json!({ "ways": ["visit", "Geheim", "letter", "visit"] })),
        ("too many", json!({ "ways": ["visit", "letter", "call"] })),
        ("no answer beside others", json!({ "ways": ["no-answer", "letter"] })),
        ("own words twice", json!({ "ways": [{ "other": "a" }, "other", { "other": "b" }] })),
        ("a choice in a choice", json!({ "ways": [["letter"]] })),
        ("a scale's point that is none", json!({ "trust": 11 })),
        ("half a point", json!({ "trust": 6.5 })),
        ("no answer where it is not offered", json!({ "trust": "no-answer" })),
        ("face 0", json!({ "mood": 0 })),
        ("a rating's point", json!({ "people-listen": { "listens": "Geheim", "explains": "never" } })),
        ("a rating's statement", json!({ "people-listen": { "other-one": "never", "Geheim!": 1 } })),
        ("a list for a rating", json!({ "people-listen": ["never"] })),
    ];
    insta::assert_snapshot!(report(&kitchen_sink(), &cases));
}

#[test]
fn agreements_signatures_and_tables_keep_their_shape() {
    let rows = vec![json!({ "goal-text": "x" }); 6];
    let cases = [
        ("an agreement that is neither", json!({ "share": "perhaps" })),
        ("withdrawn without an answer", json!({ "share": { "withdrawn": "2026-12-02" } })),
        ("withdrawn what was declined", json!({ "share": { "agreed": false, "withdrawn": "2026-12-02" } })),
        ("withdrawn on no day", json!({ "share": { "agreed": true, "withdrawn": "Geheim" } })),
        ("withdrawn where there is no room", json!({ "photos": { "agreed": true, "withdrawn": "2026-12-02" } })),
        ("a signature without a name", json!({ "sign-client": { "place": "Wien", "date": "1.12.2026" } })),
        ("a signature on no day", json!({ "sign-client": { "name": "Ana", "date": "32.1.2026" } })),
        ("a signature with more", json!({ "sign-client": { "name": "Ana", "Geheim": 1 } })),
        ("a text for a signature", json!({ "sign-client": "Geheim" })),
        ("no rows", json!({ "goals": [], "steps": [] })),
        ("blank rows", json!({ "goals": [{}, null, { "goal-text": " " }] })),
        ("too many rows", json!({ "goals": rows })),
        ("a text for a table", json!({ "goals": "Geheim" })),
        ("a text for a row", json!({ "goals": [{ "goal-text": "x" }, "Geheim"] })),
        ("a row without what it must have", json!({ "goals": [{ "goal-mood": 3 }] })),
        ("wrong in a row", json!({ "goals": [{ "goal-text": "x" }, {}, { "goal-text": "y", "goal-mood": "Geheim" }] })),
        ("nothing but wrong in a row", json!({ "goals": [{ "goal-text": 5 }] })),
        ("unknown in a row", json!({ "goals": [{ "goal-text": "x", "other-one": 1, "Geheim!": 2 }] })),
    ];
    insta::assert_snapshot!(report(&kitchen_sink(), &cases));
}

#[test]
fn what_the_form_does_not_have_is_kept_and_reported() {
    let cases = [
        ("unknown field", json!({ "shoe-size": 43 })),
        ("a name that is none", json!({ "<b>Geheim</b>": { "a": [null, true] } })),
        ("a very long name", json!({ "a".repeat(65): 1 })),
        ("a column outside its table", json!({ "goal-text": "x" })),
        ("a note", json!({ "markup": "x" })),
    ];
    insta::assert_snapshot!(report(&kitchen_sink(), &cases));
}

#[test]
fn the_head_is_checked() {
    let form = kitchen_sink();
    let mut report = Vec::new();
    for (name, changes) in [
        ("unknown language", json!({ "language": "Geheim" })),
        ("unknown copy", json!({ "copy": "17" })),
        ("a copy of another kind", json!({ "copy": "01234567-89ab-1def-8123-456789abcdef" })),
        ("fingerprint that is none", json!({ "fingerprint": "Geheim" })),
        ("draft", json!({ "draft": true })),
        ("more than a head has", json!({ "Geheim": 1, "client": "x" })),
        ("nothing", json!({ "language": null, "copy": null, "fingerprint": null })),
    ] {
        let record = form.read(&with(form.file(&least_answers()), &changes));
        let origin = serde_json::to_string(record.origin()).unwrap();
        let unread = serde_json::to_string(record.unread()).unwrap();
        report.push(format!("{name}: {origin}\n  unread {unread}\n{}\n", problems(&record)));
    }
    insta::assert_snapshot!(report.join("\n").replace(&form.localized.fingerprint, "sha256:…"));
}

#[test]
fn another_form_or_version_is_refused() {
    let form = kitchen_sink();
    for (changes, code) in
        [(json!({ "form": "hilfeplan" }), "answers-other-form"), (json!({ "version": "9.9" }), "answers-other-version")]
    {
        let file = with(form.file(&json!({})), &changes).to_string();
        let raw = bogen::submission::json::read(file.as_bytes(), "a.json".as_ref(), Channel::Html).unwrap();
        assert_eq!(form.validator().validate(raw, &Context::default()).unwrap_err().code.word(), code);
    }
}

#[test]
fn contradicting_duplicates_are_not_believed() {
    let form = kitchen_sink();
    let file = form.file(&least_answers()).to_string();
    let file = file.replace(r#""helped":"no""#, r#""helped":"no","helped":"yes""#);
    let file = file.replace(r#""goal-text":"#, r#""goal-text":"x","goal-text":"#);
    let record = form.read_text(&file);
    assert_eq!(codes(&record), ["error-given-twice helped", "error-given-twice goals[1].goal-text"]);
    let unread = serde_json::to_value(record.unread()).unwrap();
    let expected = json!([
        { "path": "helped", "given": { "given-twice": ["no", "yes"] } },
        { "path": "goals[1].goal-text", "given": { "given-twice": ["x", "Wieder lesen"] } },
    ]);
    assert_eq!(unread, expected);
}

/// Validates the answers with some replaced, and returns the codes and paths of the problems.
#[track_caller]
fn check(form: &Form, changes: &Value, expected: &[&str]) {
    assert_eq!(codes(&form.validate(&with(least_answers(), changes))), expected, "{changes}");
}

#[test]
fn what_is_not_asked_may_be_missing_and_is_kept_with_a_warning() {
    let form = kitchen_sink();
    let not_asked = |field: &str| vec![format!("error-not-asked {field}")];
    for (field, asked_if, not_asked_if) in [
        ("if-equal", json!({ "helped": "yes", "story": "x" }), json!({})),
        ("if-not-equal", json!({ "colour": "green" }), json!({ "colour": "red" })),
        ("if-not-equal", json!({ "colour": "green" }), json!({})),
        ("if-greater", json!({ "people": 3 }), json!({ "people": 2 })),
        ("if-less", json!({ "balance": "-0,01" }), json!({ "balance": 0 })),
        ("if-at-least", json!({ "trust": 7 }), json!({ "trust": 6 })),
        ("if-at-most", json!({ "hours": "1,5" }), json!({ "hours": 1.6 })),
        ("if-date", json!({ "start": "2027-01-01" }), json!({})),
        ("if-text", json!({ "postcode": "1010", "code": "AB-1234" }), json!({})),
        ("if-answered", json!({ "email": "a@b.at" }), json!({})),
        ("if-open", json!({ "phone": null, "email": "a@b.at" }), json!({})),
        ("if-among", json!({ "ways": ["visit", "letter"] }), json!({ "ways": ["visit"] })),
        ("if-other", json!({ "area": { "other": "" } }), json!({ "area": "work" })),
        ("if-silent", json!({ "mood": "no-answer" }), json!({ "mood": 3 })),
        ("if-unknown", json!({ "unsure": "dont-know" }), json!({ "unsure": "no" })),
        ("if-all", json!({ "helped": "yes", "story": "x", "people": 2 }), json!({ "people": 2 })),
        ("if-any", json!({ "area": "money" }), json!({ "area": "housing" })),
        ("if-not", json!({}), json!({ "days": ["weekday", "weekend"] })),
        ("if-nested", json!({ "calm": 3 }), json!({ "calm": 4 })),
        ("wish", json!({}), json!({ "helped": "yes", "story": "x" })),
        ("photos-where", json!({ "photos": "agreed" }), json!({ "photos": "declined" })),
        ("photos-instead", json!({ "photos": { "agreed": false } }), json!({})),
    ] {
        let answered = |changes| form.validate(&with(with(least_answers(), changes), &json!({ field: "x" })));
        assert_eq!(codes(&answered(&asked_if)), Vec::<String>::new(), "{field} {asked_if}");
        let record = answered(&not_asked_if);
        assert_eq!(codes(&record), not_asked(field), "{field} {not_asked_if}");
        assert!(record.is_valid() && serde_json::to_value(record.answers()).unwrap()[field] == "x");
    }
}

#[test]
fn conditions_see_what_is_not_asked_as_not_answered() {
    let form = kitchen_sink();
    // The section is only relevant for housing; the condition of a column can refer to its row and to the form.
    check(&form, &json!({ "rent": 500 }), &["error-not-asked rent"]);
    check(&form, &json!({ "rent": 500, "area": "housing" }), &[]);
    let goal = |done| json!({ "goals": [{ "goal-text": "x", "goal-done": done, "goal-done-on": "2027-01-01" }] });
    check(&form, &goal("yes"), &[]);
    // The date is ignored by rules and other conditions, but it is kept.
    check(&form, &goal("no"), &["error-not-asked goals[1].goal-done-on"]);
    check(&form, &json!({ "goals": [{ "goal-text": "x", "goal-cost": 1 }] }), &["error-not-asked goals[1].goal-cost"]);
}

#[test]
fn rules_are_checked() {
    let form = kitchen_sink();
    check(&form, &json!({ "finish": "2026-12-01" }), &["rule-start-before-finish finish"]);
    check(&form, &json!({ "people": 3, "most-people": 2 }), &["rule-people-at-most most-people"]);
    check(&form, &json!({ "people": 3, "most-people": 3 }), &[]);
    check(&form, &json!({ "people": 3 }), &[]);
    check(&form, &json!({ "code": "AB-1234" }), &["rule-code-with-postcode postcode"]);
    check(&form, &json!({ "phone": null }), &["rule-reachable email"]);
    check(&form, &json!({ "review-on": "2027-09-01" }), &["rule-review-in-half-a-year review-on"]);
    check(&form, &json!({ "helped": "yes" }), &["rule-helped-needs-story story"]);
    let day = |from, to| json!({ "step-goal": 1, "step-mine": "yes", "step-from": from, "step-to": to });
    check(
        &form,
        &json!({ "steps": [day("2027-01-01", "2027-01-01"), day("2027-01-02", "2027-01-01")] }),
        &["rule-step-dates steps[2].step-to"],
    );
    let goals = json!([{ "goal-text": "x" }, {}, { "goal-text": "y", "goal-done": "yes" }]);
    check(
        &form,
        &json!({ "goals": goals }),
        &["rule-done-needs-date goals[3].goal-done-on", "rule-goal-has-step goals[3]"],
    );
    check(&form, &json!({ "steps": [{ "step-goal": 1, "step-mine": "no" }] }), &["rule-goal-has-own-step goals[1]"]);
}

#[test]
fn a_help_plan_as_it_comes_back_is_a_record_without_problems() {
    let answers = serde_json::from_str(include_str!("../fixtures/answers/validation/hilfeplan.json")).unwrap();
    assert_eq!(problems(&Form::built_in("hilfeplan", "de-AT").validate(&answers)), "");
}

#[test]
fn what_became_of_the_version_is_said() {
    let form = kitchen_sink();
    let mut report = Vec::new();
    for &standing in VersionStatus::ALL {
        for (same_text, requires_new_consent) in [(Some(true), false), (Some(false), true), (None, false)] {
            let file = form.file(&least_answers()).to_string();
            let raw = answers_file::read(file.as_bytes(), Path::new("answers.json"), Channel::Html).unwrap();
            let release_status = Some(ReleaseStatus { standing, same_text, requires_new_consent });
            let context = Context { release_status, ..Context::default() };
            let record = form.validator().validate(raw, &context).unwrap();
            let is_proven = standing == VersionStatus::Unreleased || same_text == Some(true);
            assert_eq!(record.origin().standing, is_proven.then_some(standing));
            report.push(format!("{} {same_text:?} {requires_new_consent}\n{}\n", standing.word(), problems(&record)));
        }
    }
    insta::assert_snapshot!(report.join("\n"));
}
