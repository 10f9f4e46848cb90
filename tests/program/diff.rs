//! `diff`: the changes between versions, as text and as JSON.

use serde_json::json;

use crate::invocation::Invocation;

/// The fixture as working files, and an edited copy in another folder.
fn trial(arguments: &str, edits: &[(&str, &str, &str)]) -> Invocation {
    let trial = Invocation::new(arguments).fixture("one-form");
    let edits: Vec<_> = edits.iter().map(|(path, old, new)| (*path, (*old).to_owned(), (*new).to_owned())).collect();
    trial.prepare(move |folder| {
        for path in ["forms/kontaktnotiz.toml", "locales/de/kontaktnotiz.ftl"] {
            let mut text = std::fs::read_to_string(folder.join(path)).expect("a file of the fixture");
            for (_, old, new) in edits.iter().filter(|(of, _, _)| *of == path) {
                assert_eq!(text.matches(old.as_str()).count(), 1, "{old}");
                text = text.replace(old.as_str(), new);
            }
            let copy = folder.join("new").join(path);
            std::fs::create_dir_all(copy.parent().expect("a parent")).expect("a folder");
            std::fs::write(copy, text).expect("a file");
        }
    })
}

const TOML: &str = "forms/kontaktnotiz.toml";
const FTL: &str = "locales/de/kontaktnotiz.ftl";

const EDITS: [(&str, &str, &str); 6] = [
    (TOML, "version = \"1.0\"", "version = \"2.0\""),
    (TOML, "\"phone\", \"video\", \"message\"]", "\"phone\", \"message\"]"),
    (FTL, "    .option-video = Videogespräch\n", ""),
    (TOML, "max-length = 80", "max-length = 60\nrequired = true"),
    (FTL, "form-title = Kontaktnotiz", "form-title = Gesprächsnotiz"),
    (FTL, "Wer war beteiligt?", "Wer war beteiligt"),
];

#[test]
fn changes_are_told_to_people() {
    let done = trial("diff kontaktnotiz draft new --dir .", &EDITS).run();
    insta::assert_snapshot!(done.out);
    let done = trial("diff kontaktnotiz draft new --dir . --language en", &EDITS).run();
    insta::assert_snapshot!(done.out);
}

#[test]
fn changes_are_data() {
    let done = trial("diff kontaktnotiz draft new --dir . --format json", &EDITS).run();
    let diff = done.json();
    assert_eq!(diff["from"], json!({ "version": "1.0", "dated": "2026-11-21" }));
    assert_eq!((&diff["least-class"], &diff["proposed-class"]), (&json!("substantive"), &json!("substantive")));
    assert_eq!(diff["compatibility"], "incompatible");
    let again = trial("diff kontaktnotiz draft new --dir . --format json", &EDITS).run();
    assert_eq!(done.out, again.out);
}

#[test]
fn the_same_is_said_to_be_the_same() {
    let done = trial("diff kontaktnotiz draft draft --dir .", &[]).run();
    assert!(done.out.ends_with("\nEs hat sich nichts geändert.\n"), "{}", done.out);
    let done = Invocation::new("diff hilfeplan draft --format json").run();
    assert_eq!(done.json()["changes"], json!([]), "the working files are the new version where none is named");
}

#[test]
fn what_is_not_there_is_named() {
    let done = trial("diff kontaktnotiz 0.9 --dir .", &[]).exits(2).run();
    assert!(done.err.contains("Fehler[unknown-version]: Version 0.9 des Formulars „kontaktnotiz“"), "{}", done.err);
    assert!(done.err.contains("Vorhanden sind: draft"), "{}", done.err);
    let done = trial("diff nix draft --dir .", &[]).exits(2).run();
    assert!(done.err.contains("Fehler[unknown-form]"), "{}", done.err);
    let broken = [(TOML, "version = \"1.0\"", "version = \"x\"")];
    let done = trial("diff kontaktnotiz draft new --dir .", &broken).exits(2).run();
    assert!(done.err.contains("Fehler[bad-version]"), "{}", done.err);
}
