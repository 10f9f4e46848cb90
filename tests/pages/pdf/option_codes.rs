//! Options with the codes of others: years, countries, diagnoses. They survive every way out and back.

use std::path::Path;

use bogen::fill::Filler;
use bogen::render::pdf::{self, Options};
use bogen::submission::{self, Channel};
use bogen::validate::Context;
use serde_json::json;

use crate::support::Form;
use crate::support::definition_builder::DefinitionBuilder;
use crate::support::pdf_copies::COPY;

const TEXTS: &str = "
form-title = Codes
section-all = Alles
why-plan = Zum Planen.
since = Seit
    .option-2022 = 2022
    .option-2023 = 2023
icd = Diagnosen
    .option-F32_0 = Leichte depressive Episode
    .option-F32_1 = Mittelgradige depressive Episode
    .option-Z = Keine
country = Land
    .option-NO = Norwegen
    .option-AT = Österreich
reason = Warum?
";

fn form() -> Form {
    let definition = DefinitionBuilder::new("codes")
        .field("choice", "since", &["options = [\"2022\", \"2023\"]"])
        .field("choices", "icd", &["options = [\"F32.0\", \"F32.1\", \"Z\"]"])
        .field("choice", "country", &["options = [\"NO\", \"AT\"]", "other = true"])
        .field("text", "reason", &["when = { field = \"icd\", operator = \"=\", value = \"F32.1\" }"]);
    Form::written("codes", &definition.toml(), TEXTS, "de-AT")
}

#[test]
fn codes_of_options_come_back_from_a_filled_pdf_as_they_are() {
    let form = form();
    let given = json!({ "since": "2022", "icd": ["F32.0", "F32.1"], "country": "NO", "reason": "x" });
    let record = form.validate(&given);
    assert_eq!(record.problems(), []);
    let blank = pdf::render(&form.localized, Options::default()).unwrap();
    let filler = Filler::new(blank.bytes, &form.localized).unwrap();
    let copy = filler.fill(record.answers(), COPY).unwrap();
    let raw = submission::read(&copy.bytes, Path::new("copy.pdf"), Channel::File).unwrap();
    let back = form.validator().validate(raw, &Context::default()).unwrap();
    assert_eq!(back.problems(), []);
    assert_eq!(serde_json::to_value(back.answers()).unwrap(), given);
}

#[test]
fn a_code_of_digits_may_come_as_a_number() {
    let record = form().validate(&json!({ "since": 2023 }));
    assert_eq!(serde_json::to_value(record.answers()).unwrap(), json!({ "since": "2023" }));
    let record = form().validate(&json!({ "since": 2024 }));
    assert_eq!(record.problems()[0].code, "error-unknown-option");
}

#[test]
fn printed_answers_have_the_words_of_their_codes() {
    let form = form();
    let record = form.validate(&json!({ "icd": ["F32.1"], "country": "AT" }));
    let printed = pdf::render(&form.localized, Options { answers: Some(record.answers()), ..Options::default() });
    assert!(printed.is_ok());
    let reason = &form.localized.sections[0].fields[3];
    let when = reason.when.as_ref().unwrap().text.plain();
    assert!(when.contains("Mittelgradige depressive Episode"), "{when}");
}
