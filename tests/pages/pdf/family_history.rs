//! A family history, with a table in the card of each relative: the answers are the same by every road.

use std::path::Path;

use bogen::fill::Filler;
use bogen::render::pdf::{self, Options, PageCheck};
use bogen::submission::batch::{BatchReader, Head};
use bogen::submission::{self, Channel};
use bogen::validate::Context;
use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::support::Form;
use crate::support::returned_files::{fdf, values, xfdf};

const COPY: &str = "0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90";

fn form(locale: &str) -> Form {
    Form::fixture("family-history", "family-history", locale)
}

/// Answers that fit on the printed rows; the second row of an inner table is blank.
fn answers() -> Value {
    json!({
        "filled-on": "2026-11-20",
        "own-name": "Ana Muster",
        "own-phone": "01 234 56 78",
        "own-reach": ["mornings", "evenings"],
        "own-hours": "bis acht",
        "own-illnesses": [{ "own-illness": "Migräne", "own-onset": 14, "own-treated": "yes" }],
        "unknown": "no",
        "relatives": [
            {
                "relation": "mother", "relative-name": "Eva", "born": "1950", "living": "no", "died-at": 71,
                "illnesses": [
                    { "relative-illness": "Brustkrebs", "relative-onset": 48, "relative-treated": "yes" },
                    {},
                    { "relative-illness": "Diabetes", "relative-onset": 60 },
                ],
            },
            {
                "relation": { "other": "Halbbruder" }, "relative-name": "Jo", "living": "yes",
                "illnesses": [{ "relative-illness": "Asthma", "relative-onset": 6, "relative-treated": "no" }],
            },
            { "relation": "aunt", "living": "dont-know" },
        ],
        "counselling": "yes",
        "worries": "Ob ich das weitergebe.",
        "helped": "yes",
        "helper-name": "Kim",
    })
}

/// Returns the answers as a record has them: with what is calculated.
fn recorded() -> Value {
    let mut answers = answers();
    for (row, count) in [(0, 2), (1, 1), (2, 0)] {
        answers["relatives"][row]["illness-count"] = json!(count);
    }
    answers["youngest"] = json!(6);
    answers["number-of-illnesses"] = json!(4);
    answers
}

#[track_caller]
fn check(form: &Form, name: &str, bytes: &[u8]) {
    let raw = submission::read(bytes, Path::new(name), Channel::File).unwrap();
    let record = form.validator().validate(raw, &Context::default()).unwrap();
    assert_eq!(record.problems(), [], "{name}");
    assert_eq!(serde_json::to_value(record.answers()).unwrap(), recorded(), "{name}");
    assert_eq!(record.unread(), [], "{name}");
}

fn filled(form: &Form) -> (Vec<u8>, IndexMap<String, String>) {
    let blank = pdf::render(&form.localized, Options::default()).unwrap();
    assert_eq!(blank.warnings, []);
    let record = form.validate(&answers());
    let filled = Filler::new(blank.bytes, &form.localized).unwrap().fill(record.answers(), COPY).unwrap();
    assert_eq!(filled.warnings, []);
    let values = values(&filled.bytes);
    (filled.bytes, values)
}

#[test]
fn a_family_history_is_the_same_by_every_road() {
    for locale in ["de-AT", "de-DE", "en-GB"] {
        let form = form(locale);
        assert_eq!(PageCheck::new(&form.localized).run(), [], "{locale}");
        let (pdf, values) = filled(&form);
        assert_eq!(values["relatives[1]/illnesses[3]/relative-illness"], "Diabetes");
        assert_eq!(values["relatives[1]/illness-count"], "2");
        check(&form, "returned.pdf", &pdf);
        check(&form, "returned.xfdf", xfdf(&values).as_bytes());
        check(&form, "returned.fdf", &fdf(&values));
        check(&form, "saved.json", form.file(&answers()).to_string().as_bytes());
        check(&form, "saved.json", form.file(&recorded()).to_string().as_bytes());
        let record = serde_json::to_vec(&form.validate(&answers())).unwrap();
        check(&form, "record.json", &record);
    }
}

#[test]
fn a_filled_copy_shows_the_rows_of_inner_tables() {
    let form = form("de-AT");
    let record = form.validate(&answers());
    let options = Options { answers: Some(record.answers()), copy: Some(COPY), ..Options::default() };
    let printed = pdf::render(&form.localized, options).unwrap();
    assert_eq!(printed.warnings, []);
}

#[test]
fn the_names_of_fields_say_card_and_row() {
    let form = form("de-AT");
    let blank = pdf::render(&form.localized, Options::default()).unwrap();
    let paths: Vec<_> = blank.layout.places.iter().map(|place| place.path.as_str()).collect();
    for (card, row) in [(1, 1), (1, 3), (3, 2)] {
        assert!(paths.contains(&format!("relatives[{card}].illnesses[{row}].relative-onset").as_str()));
    }
    assert!(!paths.contains(&"relatives[1].illnesses[4].relative-onset"));
    let document = lopdf::Document::load_mem(&blank.bytes).unwrap();
    let names: Vec<_> = document
        .objects
        .values()
        .filter_map(|object| lopdf::decode_text_string(object.as_dict().ok()?.get(b"TU").ok()?).ok())
        .collect();
    assert!(
        names.iter().any(|name| name.starts_with("Verwandte Person 2, Krankheit 3: Alter bei Beginn")),
        "{names:?}"
    );
}

/// Writes what a filled copy says as one row of a table.
fn csv(values: &IndexMap<String, String>) -> String {
    let quoted = |text: &String| format!("\"{}\"", text.replace('"', "\"\""));
    let named = values.iter().filter(|(name, _)| *name != "bogen:form");
    let (heads, cells): (Vec<_>, Vec<_>) = named.map(|(name, value)| (quoted(name), quoted(value))).unzip();
    format!("{}\n{}\n", heads.join(";"), cells.join(";"))
}

#[test]
fn a_row_of_a_list_has_a_column_for_each_cell_of_a_card() {
    let form = form("de-AT");
    let (_, values) = filled(&form);
    let blank = pdf::render(&form.localized, Options::default()).unwrap();
    let blank = Filler::new(blank.bytes, &form.localized).unwrap();
    let head = Head {
        form: "family-history".to_owned(),
        version: "1.0".to_owned(),
        widgets: blank.widgets().map(str::to_owned).collect(),
        labels: Vec::new(),
        yes_no: Vec::new(),
    };
    let list = csv(&values);
    let mut entries = BatchReader::new(list.as_bytes(), Path::new("list.csv"), head).unwrap();
    let raw = entries.next().unwrap().answers.unwrap();
    let record = form.validator().validate(raw, &Context::default()).unwrap();
    assert_eq!(record.problems(), []);
    assert_eq!(serde_json::to_value(record.answers()).unwrap(), recorded());
}
