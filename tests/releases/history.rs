//! Answers to several versions, each read with its own version, in every file format.

use std::fs;

use serde_json::{Value, json};

use crate::support::release_history::{History, answers};
use crate::support::release_project::FORM;

fn codes(record: &Value) -> Vec<&str> {
    let problems = record["problems"].as_array().unwrap();
    problems
        .iter()
        .filter(|problem| problem.get("path").is_none())
        .map(|problem| problem["code"].as_str().unwrap())
        .collect()
}

#[test]
fn returned_files_are_read_with_their_own_version() {
    let history = History::new();
    assert_eq!(history.project.verify(), (4, true));
    for one in &history.returns {
        let name = format!("{} {}", one.version, one.path.display());
        let record = history.read(one.path.to_str().unwrap(), "2027-07-15");
        assert_eq!(record["version"], one.version, "{name}");
        assert_eq!(record["fingerprint"], one.fingerprint.as_str(), "{name}");
        assert_eq!(record["answers"]["client-name"], "Ayşe Öztürk", "{name}");
        let way = if one.version == "2.0" { "call" } else { "phone" };
        assert_eq!(record["answers"]["contact-way"], way, "{name}: the codes are those of its version");
        let (standing, expected) = match one.version {
            "1.0" => ("withdrawn", vec!["error-version-withdrawn"]),
            "1.1" => ("superseded", vec!["error-version-ask-anew"]),
            _ => ("in-force", vec![]),
        };
        assert_eq!(record["standing"], standing, "{name}");
        assert_eq!(codes(&record), expected, "{name}");
        if one.is_pdf {
            assert_eq!(record["file"]["form"], "unchanged", "{name}: compared with the page that was released");
            assert_eq!(record["answers"], history.read(one.path.to_str().unwrap(), "2026-12-02")["answers"]);
        }
    }
}

#[test]
fn what_a_version_is_depends_on_the_day() {
    let history = History::new();
    let path = history.returns[0].path.to_str().unwrap();
    let on = |day| history.read(path, day)["standing"].as_str().unwrap().to_owned();
    let days = ["2026-11-30", "2026-12-01", "2027-01-31", "2027-02-01", "2027-06-30", "2027-07-01"].map(on);
    assert_eq!(days, ["not-yet-in-force", "in-force", "in-force", "superseded", "superseded", "withdrawn"]);
    // An editorial version does not require new consent.
    assert_eq!(codes(&history.read(path, "2027-02-01")), ["error-version-superseded"]);
    assert_eq!(codes(&history.read(path, "2027-06-01")), ["error-version-ask-anew"]);
}

#[test]
fn a_version_that_nobody_knows_is_explained() {
    let history = History::new();
    let path = history.project.path().join("fremd.json");
    let file = json!({ "bogen-answers": 1, "form": FORM, "version": "7.0", "answers": { "client-name": "Geheim" } });
    fs::write(&path, file.to_string()).unwrap();
    let done = history.project.run(&["read", path.to_str().unwrap()]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("1.0, 1.1, 2.0") && !done.err.contains("Geheim"), "{}", done.err);
}

#[test]
fn another_wording_than_the_released_one_is_an_error() {
    let history = History::new();
    let path = history.project.path().join("anders.json");
    let fingerprint = format!("sha256:{}", "0".repeat(64));
    for (language, expected) in [("de-AT", "error-other-text"), ("en-GB", "error-other-text")] {
        // Version 1.1 was never released in English, so the person cannot have seen it.
        let file = json!({
            "bogen-answers": 1, "form": FORM, "version": "1.1", "language": language, "fingerprint": fingerprint, "answers": answers(),
        });
        fs::write(&path, file.to_string()).unwrap();
        let record = history.read(path.to_str().unwrap(), "2027-03-01");
        assert!(codes(&record).contains(&expected), "{language}: {:?}", codes(&record));
    }
}
