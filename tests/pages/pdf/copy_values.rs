//! Filled-in copies: their values, and that the blank form in them is unchanged.

use std::path::Path;

use bogen::fill::Filler;
use bogen::localized::Localized;
use bogen::name::FieldId;
use bogen::submission::{self, Channel};
use bogen::validate::Record;
use bogen::value::{Answer, Answers};
use lopdf::Document;

use crate::support::pdf_copies::{COPIES, COPY, Copy, codes, copy, filled_with};
use crate::support::pdf_samples;
use crate::support::pdf_structure::faults;

fn record(bytes: &[u8], form: &Localized) -> Record {
    let raw = submission::read(bytes, Path::new("copy.pdf"), Channel::File).unwrap();
    assert_eq!(raw.copy.as_deref(), Some(COPY));
    pdf_samples::record(form, raw)
}

#[test]
fn there_are_copies_of_all_kinds() {
    let names: Vec<_> = COPIES.iter().map(|copy| copy.name).collect();
    for name in ["hilfeplan-de-AT", "hilfeplan-de-AT-simple", "kitchen-sink-en-GB", "visit-ar"] {
        assert!(names.contains(&name), "{names:?}");
    }
}

#[test]
fn the_blank_form_is_in_every_copy_unchanged() {
    for Copy { name, blank, filled, .. } in COPIES.iter() {
        assert!(filled.bytes.starts_with(&blank.pdf.bytes), "{name}");
        assert!(filled.bytes.ends_with(b"%%EOF\n"), "{name}");
        assert!(filled.bytes.len() < blank.pdf.bytes.len() + 150_000, "{name}: {}", filled.bytes.len());
    }
}

#[test]
fn every_copy_is_as_sound_as_the_blank_form() {
    for Copy { name, filled, .. } in COPIES.iter() {
        let pdf = Document::load_mem(&filled.bytes).unwrap();
        assert_eq!(faults(&pdf), [""; 0], "{name}");
    }
}

#[test]
fn what_is_filled_in_is_read_back_as_it_is() {
    for Copy { name, blank, answers, filled } in COPIES.iter() {
        let record = record(&filled.bytes, &blank.form);
        assert_eq!(record.answers(), answers, "{name}");
        assert_eq!(record.unread(), [], "{name}");
        assert_eq!(record.origin().language.as_deref(), Some(&*blank.form.language.tag), "{name}");
    }
}

#[test]
fn the_same_answers_make_the_same_copy() {
    let Copy { blank, answers, filled, .. } = copy("kitchen-sink-de-AT");
    let filler = Filler::new(blank.pdf.bytes.clone(), &blank.form).unwrap();
    assert_eq!(&filler.fill(answers, COPY).unwrap(), filled);
    let id = |bytes: &[u8]| {
        let pdf = Document::load_mem(bytes).unwrap();
        let id = pdf.trailer.get(b"ID").unwrap().as_array().unwrap().clone();
        [id[0].as_str().unwrap().to_vec(), id[1].as_str().unwrap().to_vec()]
    };
    let other = filler.fill(answers, &COPY.replace('0', "1")).unwrap();
    let nothing = filler.fill(&Answers::default(), COPY).unwrap();
    let [ours, other, nothing, blank] =
        [&filled.bytes, &other.bytes, &nothing.bytes, &blank.pdf.bytes].map(|bytes| id(bytes));
    assert!([&ours, &other, &nothing].iter().all(|id| id[0] == blank[0]));
    assert!(ours[1] != other[1] && ours[1] != nothing[1] && ours[1] != blank[1]);
}

/// Returns the value of a field, read with lopdf.
fn value(bytes: &[u8], name: &str) -> String {
    let pdf = Document::load_mem(bytes).unwrap();
    let named = |object: &&lopdf::Object| {
        let entries = object.as_dict().ok()?;
        (entries.get(b"T").ok().and_then(|name| lopdf::decode_text_string(name).ok())? == name).then_some(())
    };
    let field = pdf.objects.values().find(|object| named(object).is_some()).unwrap();
    lopdf::decode_text_string(field.as_dict().unwrap().get(b"V").unwrap()).unwrap()
}

#[test]
fn values_are_kept_in_every_script() {
    for text in [
        "Grüße (aus) \\ Wien",
        "İstanbul ığşç",
        "Łódź ăâșț",
        "Київ їєґ",
        "Москва",
        "مرحبا بكم",
        "پژوهش می\u{200C}خواهم",
        "e\u{301} 👩‍👩‍👧 漢字",
        "eins\nzwei\n\ndrei",
        "\u{FEFF}a",
    ] {
        assert_eq!(value(&filled_with("story", text).bytes, "story"), text);
    }
}

#[test]
fn a_text_without_room_is_told_and_kept() {
    for text in ["Geheim ".repeat(500), "w".repeat(3_900), "م".repeat(3_900), "Ж".repeat(3_900)] {
        let filled = filled_with("strengths-own", text.trim());
        assert_eq!(codes(&filled.warnings), ["fill-continued"]);
        assert!(!format!("{:?}", filled.warnings).contains("Geheim"));
        assert_eq!(value(&filled.bytes, "strengths-own"), text.trim());
    }
    // Text that does not fit in the default font size is set in a smaller one.
    let filled = filled_with("strengths-own", "Geheim ".repeat(24).trim());
    assert_eq!(codes(&filled.warnings), [""; 0]);
}

#[test]
fn answers_without_a_place_are_refused() {
    let blank = copy("kitchen-sink-de-AT").blank;
    let filler = Filler::new(blank.pdf.bytes.clone(), &blank.form).unwrap();
    let refused = |field: &str, answer: Answer| {
        let answers = [(FieldId::new(field).unwrap(), answer)].into_iter().collect();
        let findings = filler.fill(&answers, COPY).unwrap_err();
        assert!(!format!("{findings:?}").contains("Geheim"), "{findings:?}");
        codes(&findings)
    };
    let text = |text: &str| Answer::Text(text.to_owned());
    assert_eq!(refused("story", text(&"Geheim".repeat(2_000))), ["fill-too-long"]);
    assert_eq!(refused("nothing", text("Geheim")), ["fill-no-place"]);
    assert_eq!(refused("colour", text("Geheim")), ["fill-no-place"]);
    let row: Answers = [(FieldId::new("goal-text").unwrap(), text("Geheim"))].into_iter().collect();
    assert_eq!(
        refused("goals", Answer::Table(vec![Answers::default(), Answers::default(), row])),
        ["fill-row-missing"]
    );
    for copy in ["", "a b", "a\nb"] {
        assert_eq!(codes(&filler.fill(&Answers::default(), copy).unwrap_err()), ["copy-malformed"]);
    }
    assert_eq!(Filler::new(b"%PDF-1.7".to_vec(), &blank.form).err().map(|odd| odd.code.word()), Some("blank-odd"));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 40, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_text_is_kept_and_leaves_the_file_sound(text in "[a-zäş Жйمپی\u{200C}\u{301}漢👩()\\\\<>\n-]{0,300}") {
        let filled = filled_with("story", &text);
        proptest::prop_assert_eq!(value(&filled.bytes, "story"), text);
        proptest::prop_assert_eq!(faults(&Document::load_mem(&filled.bytes).unwrap()), [""; 0]);
    }
}
