//! `render --as handout` with translations by an interpreter.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::invocation::{Done, Invocation};

const PLAN: &str = include_str!("../fixtures/handouts/hilfeplan-arabisch.json");
const HANDOUT: &str = "out/hilfeplan-1.0.de-AT.filled.handout.html";
const WORDS: &str = "goals[1].goal-words";

fn render(arguments: &str) -> Invocation {
    let arguments = format!("render --answers plan.json --as handout --locale de-AT {arguments}");
    Invocation::new(&arguments).file("plan.json", PLAN)
}

/// Writes the file to fill in.
fn to_fill(name: &str) -> Done {
    render(&format!("--write-translations {name}")).run()
}

fn page(done: &Done) -> String {
    String::from_utf8(done.read(HANDOUT)).expect("UTF-8")
}

/// Fills a file in as an interpreter does.
fn filled(done: &Done) -> Value {
    let mut file: Value = serde_json::from_slice(&done.read("file.json")).expect("JSON");
    file["from"] = json!("ar");
    file["interpreter"] = json!("Lina Haddad");
    for text in file["texts"].as_array_mut().expect("texts") {
        text["translation"] = json!(format!("Auf Deutsch: {}", text["path"].as_str().expect("a place")));
    }
    file
}

fn with(file: &Value, format: &str, code: i32) -> Done {
    let arguments = format!("--format {format} --translations file.json");
    render(&arguments).file("file.json", file.to_string()).exits(code).run()
}

#[test]
fn the_file_to_fill_in_has_all_that_the_person_wrote_on_the_handout() {
    let done = to_fill("file.json");
    assert_eq!(done.out, "file.json\n");
    let file: Value = serde_json::from_slice(&done.read("file.json")).expect("JSON");
    let head = ["form", "version", "copy", "from", "to", "interpreter"].map(|key| file[key].clone());
    assert_eq!(head, [json!("hilfeplan"), json!("1.0"), json!(null), json!("en"), json!("de"), json!("")]);
    let texts = file["texts"].as_array().expect("texts");
    let first = &texts[0];
    assert!(texts.iter().any(|text| text["path"] == WORDS), "{texts:#?}");
    assert!(texts.iter().all(|text| text["translation"] == "" && text["text"] != "" && text["question"] != ""));
    // Own words beside options are texts, too; dates and options are none.
    let places: Vec<_> = texts.iter().filter_map(|text| text["path"].as_str()).collect();
    assert!(!places.iter().any(|place| place.ends_with("-date") || place.ends_with("action-end")), "{places:?}");
    assert_eq!(first["path"].as_str(), places.first().copied());

    let table = String::from_utf8(to_fill("file.csv").read("file.csv")).expect("UTF-8");
    assert!(table.starts_with("\u{feff}\"place\";\"question\";\"language\";\"text\";\"translation\"\r\n"), "{table}");
    assert_eq!(table.matches("\r\n").count(), 7 + texts.len());
}

#[test]
fn a_translation_stands_beside_the_original_with_the_name_of_who_made_it() {
    let done = with(&filled(&to_fill("file.json")), "html,pdf", 0);
    let page = page(&done);
    assert!(
        page.contains("lang=\"ar\" dir=\"rtl\">أريد أن أتعلم الألمانية"),
        "the original is marked with its language"
    );
    let translation =
        "Übersetzt von Lina Haddad:</span> <span class=\"said\" dir=\"ltr\">Auf Deutsch: goals[1].goal-words";
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} in {page}"));
    assert!(at("أريد أن أتعلم الألمانية") < at(translation));
    assert!(page.contains("Es gilt, was Sie selbst geschrieben oder gesagt haben."));
    assert!(done.read("out/hilfeplan-1.0.de-AT.filled.handout.pdf").starts_with(b"%PDF"));
    assert!(!done.err.contains("handout-text"), "{}", done.err);
}

#[test]
fn what_stays_as_it_is_is_not_shown_twice_and_each_text_may_have_its_language() {
    let mut file = filled(&to_fill("file.json"));
    for text in file["texts"].as_array_mut().expect("texts") {
        match text["path"].as_str().expect("a place") {
            "actions[1].action-what" => text["translation"] = text["text"].clone(),
            "goals[2].goal-words" => text["language"] = json!("en-GB"),
            place => assert!(!place.ends_with("person-contact"), "a phone number needs no translation"),
        }
    }
    let page = page(&with(&file, "html", 0));
    assert_eq!(page.matches("Deutschkurs B1").count(), 1);
    assert!(page.contains("<span class=\"said\" dir=\"ltr\">Deutschkurs B1"), "it is in the language of the handout");
    assert!(page.contains("lang=\"en\" dir=\"ltr\">I want my wife"), "{page}");
}

#[test]
fn a_table_does_the_same_as_json() {
    let json = with(&filled(&to_fill("file.json")), "html", 0);
    let table = String::from_utf8(to_fill("file.csv").read("file.csv")).expect("UTF-8");
    let mut rows =
        csv::ReaderBuilder::new().delimiter(b';').from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    // Another program saves it with commas and without quotation marks.
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    writer.write_record(rows.headers().expect("columns")).expect("a row");
    for row in rows.records() {
        let row = row.expect("a row");
        let value = match &row[0] {
            "#from" => "ar".to_owned(),
            "#interpreter" => "Lina Haddad".to_owned(),
            place if place.starts_with('#') => row[4].to_owned(),
            place => format!("Auf Deutsch: {place}"),
        };
        writer.write_record([&row[0], &row[1], &row[2], &row[3], &value]).expect("a row");
    }
    let table = writer.into_inner().expect("a table");
    let done = render("--format html --translations file.csv").file("file.csv", table).run();
    assert_eq!(page(&done), page(&json));
}

#[test]
fn what_is_missing_or_was_changed_since_is_said_and_not_shown() {
    let mut file = filled(&to_fill("file.json"));
    let texts = file["texts"].as_array_mut().expect("texts");
    let at = |texts: &[Value], place: &str| texts.iter().position(|text| text["path"] == place).expect("a text");
    let (changed, blank) = (at(texts, WORDS), at(texts, "goals[2].goal-words"));
    texts[changed]["text"] = json!("ما قيل من قبل");
    texts[blank]["translation"] = json!(" ");
    texts.push(json!({ "path": "goals[9].goal-words", "text": "x", "translation": "y" }));
    texts.push(json!({ "path": "Haddad sagt", "text": "x", "translation": "y" }));
    // What somebody relies on is not shown: an error.
    let done = with(&file, "html", 1);
    for said in [
        "Fehler[handout-text-stale]: Das Original bei „goals[1].goal-words“",
        "Hinweis[handout-text-missing]: Für „goals[2].goal-words“",
        "Hinweis[handout-text-unknown]: Für „goals[9].goal-words“ gibt es eine Übersetzung",
        "Hinweis[handout-text-unknown]: Für „…“ gibt es eine Übersetzung",
    ] {
        assert!(done.err.contains(said), "{said}: {}", done.err);
    }
    let page = page(&done);
    assert!(!page.contains("Auf Deutsch: goals[1].goal-words") && !page.contains("Auf Deutsch: goals[2].goal-words"));
    assert!(page.contains("Auf Deutsch: "));
}

#[test]
fn translations_of_something_else_are_refused() {
    let good = filled(&to_fill("file.json"));
    let changed = |key: &str, value: Value| {
        let mut file = good.clone();
        file[key] = value;
        file
    };
    for (file, code) in [
        (changed("interpreter", json!(" ")), "translations-no-interpreter"),
        (changed("to", json!("en")), "translations-other-language"),
        (changed("form", json!("followup")), "translations-other-answers"),
        (changed("copy", json!("0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90")), "translations-other-answers"),
        (changed("bogen-translations", json!(2)), "translations-unreadable"),
        (json!({ "record": 1 }), "translations-unreadable"),
    ] {
        let done = render("--translations file.json").file("file.json", file.to_string()).exits(2).run();
        assert!(done.err.contains(&format!("Fehler[{code}]")), "{code}: {}", done.err);
        assert!(
            !Path::new(&done.folder.path().join("out")).exists()
                || fs::read_dir(done.folder.path().join("out")).is_ok_and(|mut all| all.next().is_none())
        );
    }
    let done =
        Invocation::new("render --answers plan.json --translations file.json").file("plan.json", PLAN).exits(2).run();
    assert!(done.err.contains("Fehler[translations-only-handout]"), "{}", done.err);
    let done = Invocation::new("render --answers plan.json --as handout --write-translations x.json");
    let done = done.file("plan.json", PLAN).exits(2).run();
    assert!(done.err.contains("Fehler[translations-one-language]"), "{}", done.err);
}
