//! Values that fields have at first: what they can be, and what is found wrong with them.

use bogen::localized::FirstValue;
use bogen::{Files, Project};
use serde_json::json;

use crate::support::definition_builder::DefinitionBuilder;

const PROFILE: &str = "[organisation]\nname = \"Verein Beispiel\"\n";

fn project(definition: &str) -> Project {
    let mut files = Files::defaults();
    files.insert("forms/any.toml", definition.as_bytes().to_vec());
    let texts = "form-title = Titel\nsection-all = Alles\nwhy-plan = Zum Planen.\nf = Feld\n    .option-a = A\n    \
                 .option-b = B\ntable = Tabelle\n    .row = Zeile { $number }\nasked = Frage\n";
    files.insert("locales/de/any.ftl", texts.as_bytes().to_vec());
    files.insert("bogen.toml", PROFILE.as_bytes().to_vec());
    Project::read(files).0
}

fn form(kind: &str, keys: &[&str]) -> String {
    DefinitionBuilder::new("any").field(kind, "f", keys).toml()
}

/// Returns the codes of what is found in a definition.
fn found(definition: &str) -> Vec<String> {
    let mut files = Files::defaults();
    files.insert("forms/any.toml", definition.as_bytes().to_vec());
    let (_, findings) = Project::read(files);
    findings.iter().map(|finding| finding.code.word().to_owned()).filter(|code| code.starts_with("default")).collect()
}

/// Returns the value that a field has at first, as JSON; null without one.
fn first(kind: &str, keys: &[&str]) -> serde_json::Value {
    let definition = form(kind, keys);
    assert_eq!(found(&definition), [""; 0], "{keys:?}");
    let project = project(&definition);
    let definition = project.form("any").unwrap();
    let locale = project.locale(definition, "de-AT").unwrap();
    let localized = project.localize(definition, locale).0;
    match &localized.sections[0].fields[0].default {
        Some(FirstValue::Today) => json!("today"),
        Some(FirstValue::Answer(answer)) => json!(answer),
        None => json!(null),
    }
}

#[test]
fn a_field_has_a_value_at_first() {
    let options = "options = [\"a\", \"b\"]";
    for (kind, keys, value) in [
        ("text", vec!["default = \"Wien\""], json!("Wien")),
        ("text", vec!["default = \"today\""], json!("today")),
        ("text", vec!["default = \"profile.name\""], json!("Verein Beispiel")),
        ("text", vec!["default = \"profile.phone\""], json!(null)),
        ("long-text", vec!["default = \"profile.name\""], json!("Verein Beispiel")),
        ("number", vec!["default = 2", "max = 3"], json!(2)),
        ("number", vec!["default = 1.5", "decimals = 1"], json!(1.5)),
        ("date", vec!["default = \"today\""], json!("today")),
        ("date", vec!["default = 2026-11-21"], json!("2026-11-21")),
        ("date", vec!["default = \"2026-05\"", "precision = \"month\""], json!("2026-05")),
        ("time", vec!["default = \"14:30\""], json!("14:30")),
        ("yes-no", vec!["default = \"no\""], json!("no")),
        ("choice", vec![options, "default = \"b\""], json!("b")),
        ("scale", vec!["style = \"faces\"", "default = 3"], json!(3)),
    ] {
        assert_eq!(first(kind, &keys), value, "{kind} {keys:?}");
    }
}

#[test]
fn what_can_be_no_default_is_found() {
    let options = "options = [\"a\", \"b\"]";
    let wrong = |kind: &str, keys: &[&str]| found(&form(kind, keys));
    assert_eq!(wrong("text", &["max-length = 3", "default = \"Wien\""]), ["default-value"]);
    assert_eq!(wrong("number", &["default = 5", "max = 3"]), ["default-value"]);
    assert_eq!(wrong("number", &["default = \"viel\""]), ["default-value"]);
    assert_eq!(wrong("date", &["default = \"morgen\""]), ["default-value"]);
    assert_eq!(wrong("date", &["default = \"today\"", "precision = \"minute\""]), ["default-value"]);
    assert_eq!(wrong("choice", &[options, "default = \"c\""]), ["default-value"]);
    assert_eq!(wrong("text", &["default = \"profile.mood\""]), ["default-profile"]);
    assert_eq!(wrong("choices", &[options, "default = \"a\""]), ["default-kind"]);
    assert_eq!(wrong("agreement", &["default = \"agreed\""]), ["default-kind"]);
    assert_eq!(wrong("signature", &["role = \"client\"", "default = \"Ana\""]), ["default-kind"]);
    let table = DefinitionBuilder::new("any").field("table", "table", &["columns = [\"f\"]", "layout = \"grid\""]);
    assert_eq!(found(&table.column("text", "f", &["default = \"x\""]).toml()), ["default-in-table"]);
    let when = "when = { field = \"asked\", operator = \"=\", value = \"yes\" }";
    let asked = DefinitionBuilder::new("any").field("yes-no", "asked", &[]);
    assert_eq!(found(&asked.field("text", "f", &["default = \"x\"", when]).toml()), ["default-under-condition"]);
}

#[test]
fn a_value_of_the_profile_must_fit() {
    let project = project(&form("text", &["default = \"profile.name\"", "max-length = 5"]));
    let definition = project.form("any").unwrap();
    let (form, findings) = project.localize(definition, project.locale(definition, "de-AT").unwrap());
    assert_eq!(form.sections[0].fields[0].default, None);
    assert!(findings.iter().any(|finding| finding.code.word() == "default-unfit"), "{findings:?}");
}
