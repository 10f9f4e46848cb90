//! A released version compared with the working files: the changes, and the migration of older answers.

use serde_json::{Value, json};

use crate::support::release_project::{FORM, Project};

const TOML: &str = "forms/kontaktnotiz.toml";

/// The migrations of answers to version 1.0.
const MIGRATIONS: &str = "
[migration.present]
from = \"1.0\"
type = \"renamed\"
field = \"present\"
to = \"people\"

[migration.ways]
from = \"1.0\"
type = \"recoded\"
field = \"contact-way\"
codes = { video = \"phone\" }
";

/// A project with version 1.0 released, and version 2.0 being written.
fn history() -> Project {
    let project = Project::new();
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    project.version("1.0", "2.0", "substantive");
    project.change(TOML, "\"present\"]", "\"people\"]");
    project.change(TOML, "[field.present]", "[field.people]");
    project.change(TOML, "\"phone\", \"video\"", "\"phone\"");
    let text = std::fs::read_to_string(project.path().join(TOML)).unwrap();
    project.write(TOML, &(text + MIGRATIONS));
    for locale in ["de", "en-GB"] {
        let path = format!("locales/{locale}/kontaktnotiz.ftl");
        project.change(&path, "\npresent = ", "\npeople = ");
        let text = std::fs::read_to_string(project.path().join(&path)).unwrap();
        let lines: Vec<_> = text.lines().filter(|line| !line.contains(".option-video")).collect();
        project.write(&path, &(lines.join("\n") + "\n"));
    }
    project
}

#[test]
fn the_working_files_are_compared_with_a_release() {
    let project = history();
    let done = project.must(&["diff", FORM, "1.0"]);
    assert!(
        done.out.starts_with("kontaktnotiz 1.0 (2026-11-21) → 2.0 (2026-11-21)\nEinstufung: wesentlich."),
        "{}",
        done.out
    );
    assert!(
        done.out.contains("Feld people  Wer war beteiligt?\n  Eintrag: umbenannt: present → people"),
        "{}",
        done.out
    );
    assert!(done.out.contains("[video]: entfernt (wesentlich; ältere Antworten werden übernommen)"), "{}", done.out);
    let diff: Value = serde_json::from_str(&project.must(&["diff", FORM, "1.0", "--format", "json"]).out).unwrap();
    assert_eq!((&diff["compatibility"], &diff["least-class"]), (&json!("migrated"), &json!("substantive")));
    // The texts of a renamed field have not changed.
    let places: Vec<_> =
        diff["changes"].as_array().unwrap().iter().filter(|change| change.get("language").is_some()).collect();
    let is_expected = |change: &&&Value| change["code"] == "video" || change["aspect"] == "notices";
    assert_eq!(places.iter().filter(is_expected).count(), places.len(), "{places:#?}");
    let none: Value =
        serde_json::from_str(&project.must(&["diff", FORM, "1.0", "1.0", "--format", "json"]).out).unwrap();
    assert_eq!(none["changes"], json!([]));
    let done = project.run(&["diff", FORM, "1.5"]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("Vorhanden sind: 1.0, draft"), "{}", done.err);
}

/// The answers to version 1.0.
fn answers() -> Value {
    json!({
        "bogen-answers": 1, "form": FORM, "version": "1.0", "language": "de-AT",
        "answers": {
            "client-name": "Ana Berg", "contact-date": "2026-12-02", "contact-way": "video", "present": "Eva, Schwester",
            "facts": "Alles Wichtige.", "agreements": [{ "agreement-what": "Anruf", "agreement-who": "Eva" }],
        },
    })
}

#[test]
fn older_answers_are_read_as_those_of_a_newer_version() {
    let project = history();
    project.write("a.json", &answers().to_string());
    let file = project.path().join("a.json");
    let read = |arguments: &[&str]| -> Value {
        let file = file.to_str().unwrap();
        let done = project.must(&[&["read", file, "--today", "2026-12-20"], arguments].concat());
        serde_json::from_str(&done.out).unwrap()
    };
    let original = read(&["--as", "1.0"]);
    assert_eq!(original, read(&[]), "answers that are of that version are not changed");
    let carried = read(&["--as", "2.0"]);
    assert_eq!(carried, read(&["--as", "draft"]));
    assert_eq!(carried["migrated-from"], original, "the original is kept whole");
    assert_eq!((&carried["version"], &carried["problems"]), (&json!("2.0"), &json!([])));
    let mut expected = answers()["answers"].clone();
    expected["contact-way"] = json!("phone");
    expected["people"] = expected["present"].take();
    expected.as_object_mut().unwrap().remove("present");
    assert_eq!(carried["answers"], expected);
    let schema: Value = serde_json::from_str(&project.must(&["schema", "record", FORM]).out).unwrap();
    assert!(jsonschema::is_valid(&schema, &carried));
    // A migrated record is a record of the newer version.
    project.write("b.json", &carried.to_string());
    let again = project.must(&["read", project.path().join("b.json").to_str().unwrap(), "--today", "2026-12-20"]);
    let again: Value = serde_json::from_str(&again.out).unwrap();
    assert_eq!(again["migrated-from"], original);
    assert_eq!(again["answers"], carried["answers"]);
}

#[test]
fn what_became_of_the_older_version_is_not_forgotten() {
    let project = history();
    let who = ["--by", "Fritz Freigeber", "--role", "Geschäftsführung"];
    project.change("control/kontaktnotiz.toml", "[language.en-GB]", "[language.en-GB]\nleft-out = true");
    project.must(&["release", FORM, "--today", "2027-01-15"]);
    let withdraw = ["withdraw", FORM, "1.0", "--why", "Falsche Fristen.", "--today", "2027-02-01"];
    project.must(&[&withdraw[..], &who[..]].concat());
    let manifest = std::fs::read(project.releases().join("0001-kontaktnotiz-1.0/manifest.json")).unwrap();
    let manifest: Value = serde_json::from_slice(&manifest).unwrap();
    let mut answers = answers();
    answers["fingerprint"] = manifest["languages"]["de-AT"]["fingerprint"].clone();
    project.write("a.json", &answers.to_string());
    let file = project.path().join("a.json");
    let done = project.run(&["read", file.to_str().unwrap(), "--as", "2.0", "--today", "2027-03-01"]);
    let record: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!((done.code, &record["version"], &record["standing"]), (1, &json!("2.0"), &json!("withdrawn")));
    assert_eq!(record["problems"][0]["code"], "error-version-withdrawn");
    assert_eq!(record["problems"].as_array().map(Vec::len), Some(1));
    // The same holds when the record is read again.
    project.write("b.json", &record.to_string());
    let again = project.run(&["read", project.path().join("b.json").to_str().unwrap(), "--today", "2027-03-01"]);
    let again: Value = serde_json::from_str(&again.out).unwrap();
    assert_eq!([&again["standing"], &again["problems"]], [&record["standing"], &record["problems"]]);
}

#[test]
fn the_wording_that_counts_is_that_of_the_version_that_was_answered() {
    let project = history();
    let released = |version: &str| {
        let folder = std::fs::read_dir(project.path().join("releases")).unwrap().map(|entry| entry.unwrap().path());
        let folder = folder.into_iter().find(|path| path.ends_with(version)).unwrap();
        let manifest = std::fs::read(folder.join("manifest.json")).unwrap();
        let manifest: Value = serde_json::from_slice(&manifest).unwrap();
        manifest["languages"]["de"]["fingerprint"].clone()
    };
    let mut answers = answers();
    answers["language"] = json!("de");
    answers["fingerprint"] = released("0001-kontaktnotiz-1.0");
    project.write("a.json", &answers.to_string());
    let read = |name: &str, more: &[&str]| {
        let path = project.path().join(name);
        let done = project.run(&[&["read", path.to_str().unwrap(), "--today", "2027-03-01"], more].concat());
        serde_json::from_str::<Value>(&done.out).unwrap()
    };
    let carried = read("a.json", &["--as", "2.0"]);
    project.write("b.json", &carried.to_string());
    for record in [&carried, &read("b.json", &[])] {
        let codes: Vec<_> = record["problems"].as_array().unwrap().iter().map(|problem| &problem["code"]).collect();
        assert!(!codes.contains(&&json!("error-other-text")), "{codes:?}");
    }
}

#[test]
fn read_migrates_to_newer_known_versions_only() {
    let project = history();
    let newer = answers().to_string().replace("\"1.0\"", "\"2.0\"");
    project.write("a.json", &newer);
    let file = project.path().join("a.json");
    let file = file.to_str().unwrap();
    project.refused(&["read", file, "--as", "1.0"], &["migration-backwards"]);
    let done = project.refused(&["read", file, "--as", "3.0"], &["unknown-version"]);
    assert!(done.err.contains("Vorhanden sind: 1.0, 2.0"), "{}", done.err);
}
