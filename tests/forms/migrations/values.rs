//! Migrated answers, value by value.

use bogen::definition::Definition;
use bogen::migrate::migrate;
use bogen::value::Raw;
use serde_json::{Value, json};

use super::{Form, MIGRATIONS, as_raw, carried, carry, file, new, new_with_migrations, old, raw, read};
use crate::support::definition_builder::DefinitionBuilder;

#[track_caller]
fn check(old: &Value, new: &Value) {
    let record = carried(old);
    assert_eq!(record["answers"], *new);
    assert_eq!(record["problems"], json!([]), "{record:#}");
    assert_eq!(record.get("unread"), None);
}

#[test]
fn every_kind_of_migration_carries_its_values() {
    check(&json!({ "name": "Ana  Berg" }), &json!({ "first-name": "Ana", "last-name": "Berg" }));
    check(&json!({ "place": "Graz" }), &json!({ "city": "Graz" }));
    check(&json!({ "area": "flat" }), &json!({ "area": "home" }));
    check(&json!({ "area": "house" }), &json!({ "area": "home" }));
    check(&json!({ "area": "work" }), &json!({ "area": "work" }));
    check(&json!({ "area": { "other": "Hof" } }), &json!({ "area": { "other": "Hof" } }));
    check(&json!({ "area": "no-answer" }), &json!({ "area": "no-answer" }));
    check(&json!({ "needs": ["home", "money"] }), &json!({ "needs-money": "yes", "needs-home": "yes" }));
    check(&json!({ "needs": "home" }), &json!({ "needs-home": "yes" }));
    for (old, new) in [("yes", "wanted"), ("no", "refused"), ("dont-know", "open")] {
        check(&json!({ "help": old }), &json!({ "help": new }));
    }
    for (old, new) in [1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5].into_iter().enumerate() {
        check(&json!({ "mood": old }), &json!({ "mood": new }));
        check(&json!({ "mood": old.to_string() }), &json!({ "mood": new }));
    }
    check(
        &json!({ "trust": { "listens": "never", "helps": "often" } }),
        &json!({ "trust": { "hears": "rarely", "helps": "often" } }),
    );
    check(
        &json!({ "agreed-to": { "agreed": true, "withdrawn": "2026-11-30" }, "notes": "eins\nzwei" }),
        &json!({ "agreed-to": { "agreed": true, "withdrawn": "2026-11-30" }, "notes": "eins\nzwei" }),
    );
    check(&json!({ "fax": "01 234" }), &json!({}));
}

#[test]
fn rows_keep_their_numbers_and_their_columns() {
    let old = json!({ "steps": [{ "who": "Eva", "what": "ruft an", "state": "begun" }, {}, { "what": "wartet", "state": "done" }] });
    let new = json!({ "actions": [{ "person": "Eva", "what": "ruft an", "state": "open" }, {}, { "what": "wartet", "state": "done" }] });
    check(&old, &new);
}

#[test]
fn what_is_blank_is_no_answer() {
    check(&json!({ "name": " ", "place": "", "needs": [], "steps": [], "fax": null, "help": null }), &json!({}));
}

/// Versions in between, with and without migrations.
fn between(version: &str, more: &str) -> String {
    format!("{}\n{more}", old().replace("\"1.0\"", &format!("\"{version}\"")))
}

#[test]
fn answers_go_through_all_versions_that_change_something() {
    let new = new() + &MIGRATIONS.replace("\"1.0\"", "\"1.2\"");
    let renamed = "[migration.place]\nfrom = \"1.0\"\ntype = \"renamed\"\nfield = \"town\"\nto = \"place\"\n";
    let first = old().replace("\"place\"", "\"town\"").replace("[field.place]", "[field.town]");
    let (_, record) = carry(&[&first, &between("1.1", renamed), &between("1.2", ""), &new], &json!({ "town": "Graz" }));
    assert_eq!(serde_json::to_value(record.answers()).expect("JSON"), json!({ "city": "Graz" }));
    assert_eq!(record.problems(), []);
}

#[test]
fn the_newest_version_that_knows_what_becomes_of_answers_is_next() {
    // Version 1.1 drops the place; version 2.0 has a better migration of the answers to 1.0.
    let dropped = "[migration.place]\nfrom = \"1.0\"\ntype = \"dropped\"\nfield = \"place\"\n";
    let new = new_with_migrations();
    let (_, record) = carry(&[&old(), &between("1.1", dropped), &new], &json!({ "place": "Graz" }));
    assert_eq!(serde_json::to_value(record.answers()).expect("JSON"), json!({ "city": "Graz" }));
}

fn definition(source: &str) -> Definition {
    read(source).0.expect("a definition")
}

#[test]
fn migration_goes_to_newer_known_versions_only() {
    let (old, new) = (definition(&old()), definition(&new()));
    let versions = [&new, &old];
    let code = |version: &str, to: &str| {
        migrate(raw(&file(version, &json!({}))), Raw::Empty, &versions, to)
            .map(|raw| raw.version)
            .map_err(|found| found.code.word())
    };
    assert_eq!(code("1.0", "2.0"), Ok("2.0".to_owned()), "versions are ordered by their numbers");
    assert_eq!(code("2.0", "1.0"), Err("migration-backwards"));
    assert_eq!(code("1.0", "3.0"), Err("unknown-version"));
    assert_eq!(code("0.9", "2.0"), Err("unknown-version"));
}

#[test]
fn answers_of_the_target_version_stay_unchanged() {
    let new = definition(&new());
    let answers = raw(&file("2.0", &json!({ "city": "Graz", "what": 1 })));
    let same = migrate(answers.clone(), Raw::Mark(true), &[&new], "2.0").expect("a way");
    assert_eq!(same, answers);
}

#[test]
fn values_are_calculated_anew_and_what_was_written_is_kept() {
    let version = |number: &str, kind: &str, keys: &[&str]| {
        let form = DefinitionBuilder::new("visit").version(number);
        form.field("number", "extra", &[]).field("number", "fax", &[]).field(kind, "name", keys).toml()
    };
    let old = version("1.0", "calculated", &["sum = [\"extra\"]"]);
    // Records are migrated as files are: with what was written beside the value.
    let carried = |answers: &Value, new: &str| {
        let (old, new) = (Form::new(&old), Form::new(new));
        let record = old.validate(raw(&file("1.0", answers)));
        let versions = [old.definition(), new.definition()];
        let of_record = raw(&serde_json::to_value(&record).unwrap());
        let migrated = new.validate(migrate(of_record, as_raw(&record), &versions, "2.0").unwrap());
        let codes: Vec<_> = migrated.problems().iter().map(|problem| problem.code.clone()).collect();
        (serde_json::to_value(migrated.answers()).unwrap(), codes, migrated.unread().len())
    };
    let answers = json!({ "extra": 3, "fax": 4 });
    let sum = version("2.0", "calculated", &["sum = [\"extra\", \"fax\"]"]);
    assert_eq!(carried(&answers, &sum), (json!({ "extra": 3, "fax": 4, "name": 7 }), vec![], 0));
    let written = json!({ "extra": 3, "fax": 4, "name": "5" });
    let differs = "error-other-than-calculated".to_owned();
    assert_eq!(carried(&written, &sum), (json!({ "extra": 3, "fax": 4, "name": 7 }), vec![differs], 1));
    // A value that people give from now on begins with the calculated one.
    let number = version("2.0", "number", &[]);
    assert_eq!(carried(&answers, &number), (json!({ "extra": 3, "fax": 4, "name": 3 }), vec![], 0));
    // Nobody misses a value that is no longer calculated.
    let without =
        DefinitionBuilder::new("visit").version("2.0").field("number", "extra", &[]).field("number", "fax", &[]);
    assert_eq!(carried(&answers, &without.toml()), (answers, vec![], 0));
}

#[test]
fn enclosed_files_follow_their_fields_and_documents() {
    let old = DefinitionBuilder::new("visit")
        .field("attachments", "papers", &["options = [\"letter\", \"photo\"]"])
        .field("attachments", "gone", &["options = [\"x\"]"])
        .toml();
    let new = DefinitionBuilder::new("visit")
        .version("2.0")
        .field("attachments", "proofs", &["options = [\"scan\", \"photo\"]"])
        .toml()
        + r#"
[migration.letter]
from = "1.0"
type = "recoded"
field = "proofs"
codes = { letter = "scan" }

[migration.papers]
from = "1.0"
type = "renamed"
field = "papers"
to = "proofs"

[migration.gone]
from = "1.0"
type = "dropped"
field = "gone"
"#;
    let (old, new) = (Form::new(&old), Form::new(&new));
    let stated = |field: &str, document: &str| {
        json!({
            "field": field, "document": document, "file": format!("attachments/1-{document}.pdf"), "name": "a.pdf",
            "size": 3, "sha256": "0".repeat(64),
        })
    };
    let mut file = file("1.0", &json!({ "papers": ["letter", "photo"], "gone": ["x"] }));
    file["attachments"] = json!([stated("papers", "letter"), stated("papers", "photo"), stated("gone", "x")]);
    let raw = raw(&file);
    let original = old.validate(raw.clone());
    let versions = [old.definition(), new.definition()];
    let carried = new.validate(migrate(raw, as_raw(&original), &versions, "2.0").expect("a way"));
    let of_new: Vec<_> = carried.attachments().iter().map(|one| (one.field.as_str(), one.document.as_str())).collect();
    assert_eq!(of_new, [("proofs", "scan"), ("proofs", "photo")]);
    let value = serde_json::to_value(&carried).expect("JSON");
    assert_eq!(value["answers"]["proofs"], json!(["scan", "photo"]));
    // What the new version has no document for is kept, and said.
    assert_eq!(value["unread"][0]["given"]["attachments"][0]["field"], "gone");
    assert_eq!(value["migrated-from"]["attachments"].as_array().map(Vec::len), Some(3));
}
