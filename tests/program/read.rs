//! `read`: turns returned files into records.

use serde_json::{Value, json};

use crate::invocation::Invocation;
use crate::render::ANSWERS;

fn with(arguments: &str, answers: &str) -> Invocation {
    Invocation::new(arguments).fixture("one-form").file("a.json", answers)
}

#[test]
fn a_file_becomes_a_record() {
    let done = with("read --dir . a.json", ANSWERS).run();
    assert_eq!(done.err, "a.json (kontaktnotiz 1.0): Alles in Ordnung.\n");
    let record = done.json();
    assert_eq!(record["answers"]["contact-date"], "2026-03-27");
    assert_eq!(record["channel"], "html");
    assert_eq!(record["problems"], json!([]));
    let schema = Invocation::new("schema record kontaktnotiz --dir .").after(done).run().json();
    assert!(jsonschema::is_valid(&schema, &record));
}

#[test]
fn a_record_is_read_again() {
    let done = with("read --dir . a.json --out records", ANSWERS).run();
    let path = done.out.trim().to_owned();
    let first: Value = serde_json::from_slice(&done.read(&path)).expect("JSON");
    let again = Invocation::new(&format!("read --dir . {path}")).after(done).run().json();
    assert_eq!(first, again);
}

#[test]
fn problems_are_told_in_the_readers_language() {
    let answers = ANSWERS.replace("27.3.2026", "2024-13-45").replace("\"Eva\"", "\"\"");
    let done = with("read --dir . a.json", &answers).exits(1).run();
    insta::assert_snapshot!(done.err);
    assert_eq!(done.json()["problems"].as_array().map(Vec::len), Some(2));
    let done = with("read --dir . a.json --language en", &answers).exits(1).run();
    insta::assert_snapshot!(done.err);
}

#[test]
fn notes_alone_are_no_error() {
    let done = with("read --dir . a.json", &ANSWERS.replace("\"Eva\"", "\"\"")).run();
    assert!(done.err.starts_with("a.json (kontaktnotiz 1.0): 1 Hinweis\n"), "{}", done.err);
}

/// A good help plan that is filled on a computer and signed on paper: no signature is typed, and years have two digits.
const PLAN: &str = include_str!("../fixtures/answers/plan-for-paper.json");

#[test]
fn a_plan_that_is_signed_on_paper_is_complete() {
    let done = Invocation::new("read plan.json").file("plan.json", PLAN).run();
    insta::assert_snapshot!(done.err);
    let record = done.json();
    let problems = record["problems"].as_array().expect("a list");
    let open = problems.iter().filter(|problem| problem["severity"] == "signature-open");
    let open: Vec<_> = open.map(|problem| (problem["code"].as_str(), problem["path"].as_str())).collect();
    let (own, of_rule) = (Some("signature-open"), Some("rule-signed-or-said"));
    assert_eq!(open, [(own, Some("sign-case-manager")), (of_rule, Some("sign-client"))]);
    let schema = Invocation::new("schema record hilfeplan").run().json();
    assert!(jsonschema::is_valid(&schema, &record));
}

#[test]
fn a_place_and_a_date_are_typed_for_a_signature_on_paper() {
    let place = r#""sign-case-manager": {"place": "Linz", "date": "20.11.26"}, "cm-tasks""#;
    let plan = PLAN.replacen("\"cm-tasks\"", place, 1);
    let done = Invocation::new("read plan.json").file("plan.json", &plan).run();
    let record = done.json();
    assert_eq!(record["answers"]["sign-case-manager"], json!({ "place": "Linz", "date": "2026-11-20" }));
    let problems = record["problems"].as_array().expect("a list").iter();
    let about: Vec<_> = problems.filter(|problem| problem["path"] == "sign-case-manager").collect();
    assert_eq!(about.len(), 1);
    assert_eq!((&about[0]["code"], &about[0]["severity"]), (&json!("signature-open"), &json!("signature-open")));
    let schema = Invocation::new("schema record hilfeplan").run().json();
    assert!(jsonschema::is_valid(&schema, &record));
}

#[test]
fn the_summary_says_what_is_to_be_signed() {
    let trial = Invocation::new("read plan.json wrong.json --out records --summary list.csv --language en");
    let wrong = PLAN.replacen("Maria Novak", "", 1);
    let done = trial.file("plan.json", PLAN).file("wrong.json", &wrong).exits(1).run();
    assert!(done.err.contains("\n1 of them has errors.\n2 of them are still to be signed on paper.\n"), "{}", done.err);
    let list = String::from_utf8(done.read("list.csv")).expect("UTF-8");
    let lines: Vec<_> = list.lines().collect();
    assert!(lines[0].ends_with("\"To be signed on paper\""), "{list}");
    assert!(lines[1..].iter().all(|line| line.ends_with("\"2\"")), "{list}");
}

#[test]
fn one_file_that_cannot_be_read_does_not_stop_the_others() {
    let trial = with("read --dir . a.json cut.json a.json nowhere.json", ANSWERS).file("cut.json", &ANSWERS[..90]);
    let done = trial.exits(2).run();
    let records: Vec<Value> = done.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(records.len(), 2);
    assert_eq!(records[0], records[1]);
    assert!(done.err.contains("[answers-truncated]") && done.err.contains("--> cut.json\n"), "{}", done.err);
    assert!(done.err.contains("[file-unreadable]") && done.err.contains("--> nowhere.json\n"), "{}", done.err);
}

#[test]
fn each_file_gets_a_record_of_its_own() {
    let trial = with("read --dir . a.json b/a.json --out records", ANSWERS).file("b/a.json", ANSWERS);
    let done = trial.run();
    let paths: Vec<_> = done.out.lines().collect();
    assert!(paths.len() == 2 && paths[0] != paths[1], "{}", done.out);
}

#[test]
fn a_pdf_is_read_beside_other_files() {
    let render = "render kontaktnotiz --dir . --locale de-AT --format pdf --out .";
    let made = with(render, ANSWERS).run();
    let pdf = made.read("kontaktnotiz-1.0.de-AT.pdf");
    let read = Invocation::new("read --dir . a.json kontaktnotiz-1.0.de-AT.pdf x.xfdf").after(made);
    let xfdf = "<xfdf><fields><field name=\"bogen:form\"><value>bogen/1 kontaktnotiz 1.0 de-AT sha256:0</value></field>\
                <field name=\"contact-date@day\"><value>7</value></field></fields></xfdf>";
    let done = read.file("x.xfdf", xfdf).exits(1).run();
    let records: Vec<Value> = done.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let channels: Vec<_> = records.iter().map(|record| &record["channel"]).collect();
    assert_eq!(channels, ["html", "pdf", "xfdf"]);
    assert_eq!((&records[1]["language"], &records[1]["answers"]), (&json!("de-AT"), &json!({})));
    assert_eq!(records[2]["unread"], json!([{ "path": "contact-date", "given": { "day": "7" } }]));
    let done = Invocation::new("read --dir . -").after(done).input(pdf).exits(1).run();
    assert_eq!(done.json(), records[1]);
}

#[test]
fn what_is_no_form_in_pdf_is_explained() {
    let done =
        Invocation::new("read a.pdf b.pdf").file("a.pdf", "hello").file("b.pdf", "%PDF-1.7\n1 0 obj").exits(2).run();
    for (code, path) in [("not-pdf", "a.pdf"), ("answers-truncated", "b.pdf")] {
        assert!(done.err.contains(&format!("Fehler[{code}]: Diese Datei")), "{}", done.err);
        assert!(done.err.contains(&format!("--> {path}\n  = Was tun: ")), "{}", done.err);
    }
}

#[test]
fn other_files_are_named_and_what_to_send_instead() {
    let secret = "Geheimnis-4711";
    let table = format!("name;ort\n{secret};Wien\n");
    let page = format!("<!doctype html><p>{secret}<script type=\"application/json\" id=\"_data\">");
    let trial = || {
        let files: [(&str, &[u8]); 3] =
            [("a.pdf", b"\xff\xd8\xff\xe0\0\x10JFIF"), ("b.json", table.as_bytes()), ("c.pdf", page.as_bytes())];
        files.into_iter().fold(Invocation::new("read a.pdf b.json c.pdf --language en"), |trial, (name, bytes)| {
            trial.file(name, bytes)
        })
    };
    let done = trial().exits(2).run();
    assert!(!done.err.contains(secret), "{}", done.err);
    insta::assert_snapshot!(done.err);
}

#[test]
fn standard_input_is_read() {
    let done = Invocation::new("read --dir . -").fixture("one-form").input(ANSWERS).run();
    assert_eq!(done.json()["form"], "kontaktnotiz");
    let endless = vec![b'['; 17 * 1024 * 1024];
    let done = Invocation::new("read -").input(endless).exits(2).run();
    assert!(done.err.contains("Fehler[file-too-large]: Diese Datei ist zu groß. Gelesen werden höchstens 16 MB."));
}

#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let huge = |folder: &std::path::Path| {
        let file = std::fs::File::create(folder.join("huge.json")).expect("a file");
        file.set_len(500_000_000).expect("a long file");
    };
    let done = Invocation::new("read huge.json").prepare(huge).exits(2).run();
    assert!(done.err.contains("Fehler[file-too-large]"), "{}", done.err);
}

#[test]
fn what_is_no_answers_file_is_explained() {
    for (content, code) in [
        ("", "answers-truncated"),
        ("hello", "answers-not-json"),
        ("[]", "answers-not-ours"),
        ("{}", "answers-not-ours"),
        (&*"[".repeat(100_000), "answers-too-deep"),
        ("{ \"bogen-answers\": 99 }", "answers-unknown-format"),
        ("{ \"bogen-answers\": 1 }", "answers-head"),
        ("{ \"bogen-answers\": 1, \"form\": \"nix\", \"version\": \"1\", \"answers\": {} }", "answers-unknown-form"),
        (
            "{ \"bogen-answers\": 1, \"form\": \"hilfeplan\", \"version\": \"99\", \"answers\": {} }",
            "answers-unknown-version",
        ),
    ] {
        let done = Invocation::new("read x.json").file("x.json", content).exits(2).run();
        assert!(done.err.contains(&format!("Fehler[{code}]")), "{content:.60}: {}", done.err);
        assert!(done.err.contains("--> x.json\n") && done.out.is_empty());
    }
    let done = Invocation::new("read x.json").file("x.json", b"\xff\xfe{").exits(2).run();
    assert!(done.err.contains("Fehler[not-utf8]"), "{}", done.err);
}

#[test]
fn a_version_that_is_not_here_is_explained() {
    let answers = "{ \"bogen-answers\": 1, \"form\": \"hilfeplan\", \"version\": \"0.9\", \"answers\": {} }";
    let done = Invocation::new("read x.json").file("x.json", answers).exits(2).run();
    insta::assert_snapshot!(done.err, @r"
    Fehler[answers-unknown-version]: Diese Antworten gehören zu einer Version des Formulars „hilfeplan“, die hier niemand kennt. Bekannt: 1.0.
      --> x.json
      = Was tun: Antworten werden mit der Version gelesen, mit der sie gegeben wurden. Nennen Sie mit --dir den Ordner, in dem diese Version freigegeben ist.

    1 Fehler
    ");
}

#[test]
fn answers_to_a_form_with_errors_are_not_read() {
    let broken = "{ \"bogen-answers\": 1, \"form\": \"broken\", \"version\": \"1\", \"answers\": {} }";
    let trial = Invocation::new("read --dir . x.json").file("x.json", broken).file("forms/broken.toml", "a = b");
    let done = trial.exits(2).run();
    assert!(done.err.contains("forms/broken.toml:1:5"), "{}", done.err);
}

#[test]
fn no_answer_reaches_a_message() {
    let secret = "Geheimnis-4711";
    let answers = ANSWERS
        .replace("27.3.2026", secret)
        .replace("\"phone\"", &format!("\"{secret}\""))
        .replace("\"present\": \"Ana, Eva\"", &format!("\"present\": {{ \"x\": \"{secret}\" }}"))
        .replace("\"2026-04-01\"", &format!("[\"{secret}\"]"));
    let done = with("read --dir . a.json", &answers).exits(1).run();
    assert!(!done.err.contains(secret), "{}", done.err);
    assert!(done.out.contains(secret), "what somebody wrote is kept in the record");
}
