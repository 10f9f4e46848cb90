//! `render`: pages, blank and with answers.

use std::fs;

use crate::invocation::{Done, Invocation};

/// The expected files of the fixture's form in all languages.
const ALL: [&str; 7] = [
    "out/kontaktnotiz-1.0.de-AT.layout.json",
    "out/kontaktnotiz-1.0.de-AT.pdf",
    "out/kontaktnotiz-1.0.de-DE.layout.json",
    "out/kontaktnotiz-1.0.de-DE.pdf",
    "out/kontaktnotiz-1.0.en-GB.layout.json",
    "out/kontaktnotiz-1.0.en-GB.pdf",
    "out/kontaktnotiz-1.0.html",
];

/// Lists the files that were created.
fn made(done: &Done, folder: &str) -> Vec<String> {
    done.files().into_iter().filter(|path| path.starts_with(folder)).collect()
}

#[test]
fn a_form_of_ones_own_is_made_in_all_its_languages() {
    let done = Invocation::new("render --dir .").fixture("one-form").run();
    assert_eq!(made(&done, "out/"), ALL);
    let mut printed: Vec<_> = done.out.lines().collect();
    printed.sort_unstable();
    assert_eq!(printed, ALL);
    assert_eq!(done.err, "");
    assert!(done.read(ALL[1]).starts_with(b"%PDF-1.7"));
    let layout: serde_json::Value = serde_json::from_slice(&done.read(ALL[0])).expect("JSON");
    assert_eq!(layout["form"], "kontaktnotiz");
    let page = String::from_utf8(done.read("out/kontaktnotiz-1.0.html")).expect("UTF-8");
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("en-GB") && page.contains("de-DE"));
}

#[test]
fn two_runs_write_the_same_bytes() {
    let [first, second] = [(); 2].map(|()| Invocation::new("render --dir .").fixture("one-form").run());
    for path in ALL {
        assert_eq!(first.read(path), second.read(path), "{path}");
    }
}

#[test]
fn only_what_is_asked_for_is_made() {
    let done =
        Invocation::new("render kontaktnotiz --dir . --locale en-GB --format html --out a/b").fixture("one-form").run();
    assert_eq!(made(&done, "a/"), ["a/b/kontaktnotiz-1.0.en-GB.html"]);
    let done = Invocation::new("render --dir . --locale de-AT,en-GB --format html").fixture("one-form").run();
    assert_eq!(made(&done, "out/"), ["out/kontaktnotiz-1.0.html"]);
    let page = String::from_utf8(done.read("out/kontaktnotiz-1.0.html")).expect("UTF-8");
    assert!(!page.contains("de-DE"));
    let done = Invocation::new("render --dir . --locale de-DE --locale de-DE --format pdf").fixture("one-form").run();
    assert_eq!(made(&done, "out/"), [ALL[2], ALL[3]]);
}

/// Returns answers to the built-in follow-up.
const FOLLOWUP: &str = r#"{ "bogen-answers": 1, "form": "followup", "version": "1.0", "language": "de-AT",
    "answers": { "client-name": "Frau Geheim", "end-date": "2027-01-02", "talk-date": "2027-07-05", "help-again": "not-now" } }"#;

#[test]
fn a_handout_is_made_of_answers() {
    let done =
        Invocation::new("render --answers in.json --as handout --format pdf,html").file("in.json", FOLLOWUP).run();
    let names = ["out/followup-1.0.de-AT.filled.handout.html", "out/followup-1.0.de-AT.filled.handout.pdf"];
    assert_eq!(made(&done, "out/"), names);
    assert!(String::from_utf8(done.read(names[0])).expect("UTF-8").contains("Ich brauche zurzeit Hilfe"));
    let done = Invocation::new("render --answers in.json --as handout --locale en-GB,de-AT-simple --size large")
        .file("in.json", FOLLOWUP)
        .run();
    let names = ["out/followup-1.0.de-AT-simple.filled.handout.pdf", "out/followup-1.0.en-GB.filled.handout.pdf"];
    assert_eq!(made(&done, "out/"), names);
    assert!(!done.err.contains("Geheim"));
}

#[test]
fn answers_are_printed_in_large_letters_if_asked() {
    let pages = |arguments: &str| {
        let done = Invocation::new(arguments).file("in.json", FOLLOWUP).run();
        let pdf = lopdf::Document::load_mem(&done.read("out/followup-1.0.de-AT.filled.pdf")).expect("a PDF");
        pdf.get_pages().len()
    };
    assert!(pages("render --answers in.json --size large") > pages("render --answers in.json"));
}

#[test]
fn a_form_without_a_handout_says_so() {
    let answers =
        r#"{ "bogen-answers": 1, "form": "kontaktnotiz", "version": "1.0", "language": "de-AT", "answers": {} }"#;
    let done = Invocation::new("render --dir . --answers in.json --as handout")
        .fixture("one-form")
        .file("in.json", answers)
        .exits(2)
        .run();
    assert!(done.err.contains("Fehler[handout-none]"), "{}", done.err);
    assert_eq!(made(&done, "out/"), [""; 0]);
}

#[test]
fn a_pocket_card_is_made_of_answers_as_pdf_only() {
    let plan = |answers: &str| {
        format!(
            r#"{{ "bogen-answers": 1, "form": "hilfeplan", "version": "1.0", "language": "de-AT", "answers": {answers} }}"#
        )
    };
    let answers = plan(r#"{ "crisis-calls": "Geheim" }"#);
    let card = "render --answers in.json --as pocket-card";
    let done = Invocation::new(card).file("in.json", &answers).exits(1).run();
    assert_eq!(made(&done, "out/"), ["out/hilfeplan-1.0.de-AT.filled.pocket-card.pdf"]);
    assert!(!done.err.contains("Geheim"));
    for (arguments, file, code) in [
        (format!("{card} --format html"), answers.as_str(), "answers-only-pdf"),
        (card.to_owned(), FOLLOWUP, "pocket-card-none"),
        ("render --as pocket-card".to_owned(), "", "handout-no-answers"),
    ] {
        let done = Invocation::new(&arguments).file("in.json", file).exits(2).run();
        assert!(done.err.contains(&format!("Fehler[{code}]")), "{}", done.err);
        assert_eq!(made(&done, "out/"), [""; 0]);
    }
}

#[test]
fn a_handout_needs_answers() {
    let done = Invocation::new("render --as handout").exits(2).run();
    assert_eq!(made(&done, "out/"), [""; 0]);
}

#[test]
fn every_kind_of_field_is_made() {
    let done = Invocation::new("render --dir .").fixture("kitchen-sink").run();
    assert!(done.out.contains("out/kitchen-sink-") && done.out.contains("de-AT-simple.pdf"), "{}", done.out);
}

#[test]
fn a_language_that_a_form_lacks_is_named() {
    let done = Invocation::new("render --dir . kontaktnotiz --locale fr").fixture("one-form").exits(2).run();
    insta::assert_snapshot!(done.err, @r"
    Fehler[unknown-locale]: Das Formular „kontaktnotiz“ gibt es nicht auf „fr“.
      = Was tun: Es gibt es auf: de-AT, de-DE, en-GB

    1 Fehler
    ");
    assert_eq!(made(&done, "out/"), [""; 0]);
    // If no form is named, forms that lack the language are skipped.
    let both = || {
        Invocation::new("render --dir . --format html --locale de-AT-simple")
            .fixture("one-form")
            .fixture("kitchen-sink")
    };
    let done = both().run();
    assert_eq!(made(&done, "out/").len(), 1, "{:?}", done.files());
    Invocation::new("render --dir . --locale fr").fixture("one-form").fixture("kitchen-sink").exits(2).run();
}

#[test]
fn a_form_with_errors_is_never_made() {
    let faulty = |path: &str, content: &str| {
        Invocation::new("render --dir .").fixture("one-form").file(path, content).exits(1).run()
    };
    for (path, content, code) in [
        ("forms/broken.toml", "a = b", "toml-unquoted"),
        ("locales/de/kontaktnotiz.ftl", "form-title = X\n", "message-missing"),
        ("locales/de/kontaktnotiz.ftl", "no text\n", "ftl-no-equals"),
        ("bogen.toml", "[organisation]\nnmae = \"X\"\n", "unknown-key"),
    ] {
        let done = faulty(path, content);
        assert!(done.err.contains(&format!("Fehler[{code}]")), "{}", done.err);
        assert_eq!((done.out.as_str(), made(&done, "out/").len()), ("", 0), "{path}");
    }
    // Errors of other forms do not matter.
    Invocation::new("render kontaktnotiz --dir . --locale de-AT --format html")
        .fixture("one-form")
        .file("forms/broken.toml", "a = b")
        .run();
}

#[test]
fn the_profile_reaches_the_pages() {
    let profile = "[organisation]\nname = \"Verein <Beispiel>\"\n";
    let trial = Invocation::new("render --dir . --locale de-AT --format html").fixture("one-form");
    let done = trial.file("bogen.toml", profile).run();
    let page = String::from_utf8(done.read("out/kontaktnotiz-1.0.de-AT.html")).expect("UTF-8");
    assert!(page.contains("Verein &lt;Beispiel&gt;"));
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let done = Invocation::new("render --dir . --locale de-AT --format html --out taken/out").fixture("one-form");
    let done = done.file("taken", "a file").exits(2).run();
    assert!(done.err.contains("Fehler[file-unwritable]"), "{}", done.err);
}

#[test]
fn a_page_is_never_half_written() {
    // A folder has the name of the page, so the last step fails and must leave nothing behind.
    let done = Invocation::new("render --dir . --locale de-AT --format html")
        .fixture("one-form")
        .prepare(|folder| fs::create_dir_all(folder.join("out/kontaktnotiz-1.0.de-AT.html/x")).expect("a folder"))
        .exits(2)
        .run();
    assert_eq!(made(&done, "out/"), [""; 0]);
}

/// Answers without problems.
pub const ANSWERS: &str = r##"{ "bogen-answers": 1, "form": "kontaktnotiz", "version": "1.0", "language": "en-GB", "answers": {
  "client-name": "#eval(\"1\") <b>Ana</b> *Novak*", "contact-date": "27.3.2026", "contact-way": "phone",
  "present": "Ana, Eva", "client-view": "Gut.",
  "agreements": [{ "agreement-what": "Anrufen", "agreement-who": "Eva", "agreement-by": "2026-04-01" }] } }"##;

#[test]
fn answers_are_set_into_the_form() {
    let trial = Invocation::new("render --dir . --answers a.json").fixture("one-form");
    let done = trial.file("a.json", ANSWERS).run();
    assert_eq!(done.out, "out/kontaktnotiz-1.0.en-GB.filled.pdf\n");
    assert!(done.err.contains("a.json (kontaktnotiz 1.0): Alles in Ordnung."), "{}", done.err);
    assert!(done.read("out/kontaktnotiz-1.0.en-GB.filled.pdf").starts_with(b"%PDF"));
    // In another language, if requested.
    let trial = Invocation::new("render kontaktnotiz --dir . --answers a.json --locale de-AT --format pdf");
    let done = trial.after(done).run();
    assert_eq!(done.out, "out/kontaktnotiz-1.0.de-AT.filled.pdf\n");
}

#[test]
fn answers_with_problems_are_set_too_and_counted() {
    let answers = ANSWERS.replace("27.3.2026", "2024-13-45");
    let trial = Invocation::new("render --dir . --answers a.json").fixture("one-form").file("a.json", answers);
    let done = trial.exits(1).run();
    assert_eq!(done.out, "out/kontaktnotiz-1.0.en-GB.filled.pdf\n");
    assert!(done.err.contains("error-no-such-date") && !done.err.contains("2024-13-45"), "{}", done.err);
}

#[test]
fn answers_that_do_not_fit_are_refused() {
    let trial = |arguments: &str, answers: &str| {
        Invocation::new(arguments).fixture("one-form").fixture("kitchen-sink").file("a.json", answers).exits(2)
    };
    let done = trial("render --dir . --answers a.json --format pdf,html", ANSWERS).run();
    assert!(done.err.contains("Fehler[answers-only-pdf]"), "{}", done.err);
    let done = trial("render kitchen-sink --dir . --answers a.json", ANSWERS).run();
    assert!(done.err.contains("Fehler[answers-other-form]"), "{}", done.err);
    let done = trial("render --dir . --answers a.json", "{ \"bogen").run();
    assert!(done.err.contains("Fehler[answers-truncated]"), "{}", done.err);
    let done = trial("render --dir . --answers nothing.json", ANSWERS).run();
    assert!(done.err.contains("Fehler[file-unreadable]"), "{}", done.err);
}
