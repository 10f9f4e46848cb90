//! The text that poppler extracts from printed forms with answers.

use crate::support::pdf_samples::{SAMPLES, Sample};
use crate::support::structure_tree::without_spaces;
use crate::tools::poppler;

fn filled(name: &str) -> &'static Sample {
    SAMPLES.iter().find(|sample| sample.name == name).unwrap()
}

fn text(name: &str) -> String {
    poppler("pdftotext", &["-layout"], &filled(name).pdf.bytes)
}

#[test]
fn answers_stand_where_their_questions_are() {
    let text = without_spaces(&poppler("pdftotext", &["-raw"], &filled("kitchen-sink-de-AT-filled").pdf.bytes));
    for words in [
        "Kennzeichen AB-1234",
        "Beginn 10. Jänner 2027",
        "X Anderes, und zwar: Garten & <b>Balkon</b>",
        "Mein Ziel Jeden Tag hinausgehen",
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
        "Zurückgenommen am 5. Mai 2027",
    ] {
        let words = without_spaces(words);
        assert!(text.contains(&words), "{words}");
    }
}

#[test]
fn what_was_chosen_is_marked_and_nothing_else() {
    let text = text("kitchen-sink-de-AT-filled");
    let line = |words: &str| without_spaces(text.lines().find(|line| line.contains(words)).unwrap());
    assert_eq!(line("Brief"), "XBriefAnrufBesuch");
    assert_eq!(line("Wochenende"), "XMontagbisFreitagWochenende");
    assert!(line("Rauchzeichen").starts_with("Rauchzeichen"));
}

#[test]
fn what_was_not_answered_says_so_and_what_was_not_asked_is_left_out() {
    let text = text("kitchen-sink-de-AT-filled");
    assert!(text.contains("keine Angabe"));
    assert!(text.contains("Was möchten Sie stattdessen?") && !text.contains("Wo darf das Foto hängen?"));
    assert!(!text.contains("Wer hat ein Telefon für Sie?"));
    assert_eq!(text.matches("Trifft hier nicht zu.").count(), 2);
}

#[test]
fn there_are_as_many_rows_as_answers_and_they_keep_their_numbers() {
    let text = text("kitchen-sink-de-AT-filled");
    assert!(text.contains("Ziel 1") && !text.contains("Ziel 2") && text.contains("Ziel 3"));
    assert!(!text.contains("nehmen Sie bitte ein weiteres Blatt"));
}

#[test]
fn numbers_and_dates_are_written_as_the_language_writes_them() {
    let german = text("kitchen-sink-de-AT-filled");
    for words in ["7,5 Stunden", "12,5 Euro", "1. Mai 1990", "10. Jänner 2027"] {
        assert!(german.contains(words), "{words}");
    }
    let english = text("kitchen-sink-en-GB-filled");
    for words in ["7.5 ", "-€1,234.50", "1 May 1990"] {
        assert!(english.contains(words), "{words}");
    }
}

#[test]
fn markup_in_answers_is_text() {
    let text = text("kitchen-sink-de-AT-filled");
    for words in [
        r#"#let x = [*fett*] $ _a_ $ @ref <label> // `code` \ "=" - + 1. ~ --- ' / * _"#,
        r#"<b>kein HTML</b> & #import "x": *"#,
        "= keine Überschrift",
        "- kein Listenpunkt",
        "Garten & <b>Balkon</b>",
    ] {
        assert!(text.contains(words), "{words}");
    }
}

#[test]
fn answers_in_many_scripts_can_be_read_back() {
    let text = text("kitchen-sink-de-AT-filled").replace('\u{200C}', "");
    for words in [
        "İstanbul’da ığdır, şöyle böyle çiğ köfte.",
        "Привет, Їжак і ґанок.",
        "čćžšđ. Română: ăâîșț. Shqip: ëç.",
        "مرحبا بكم في هذا النموذج",
        "کمک بگیرم",
    ] {
        assert!(text.contains(words), "{words}");
    }
}
