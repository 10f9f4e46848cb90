//! The roads by which a form comes back: filled copies, files with the values of fields, saved files and records.

use std::path::Path;

use bogen::fill::Filler;
use bogen::render::pdf::{self, Options};
use bogen::submission::{self, Channel, RawAnswers};
use bogen::validate::{Context, Record};
use indexmap::IndexMap;
use serde_json::Value;

use crate::support::Form;
use crate::support::returned_files::{fdf, values, xfdf};

const COPY: &str = "0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90";

/// Sends answers by every road, and checks that they come back as `recorded`, without problems. Returns the names and values
/// of the fields.
pub(super) fn all(form: &Form, answers: &Value, recorded: &Value) -> IndexMap<String, String> {
    let (pdf, values) = filled(form, answers);
    check(form, "returned.pdf", &pdf, recorded);
    check(form, "returned.xfdf", xfdf(&values).as_bytes(), recorded);
    check(form, "returned.fdf", &fdf(&values), recorded);
    check(form, "saved.json", form.file(answers).to_string().as_bytes(), recorded);
    check(form, "saved.json", form.file(recorded).to_string().as_bytes(), recorded);
    let record = serde_json::to_vec(&form.validate(answers)).unwrap();
    check(form, "record.json", &record, recorded);
    values
}

pub(super) fn record(form: &Form, raw: RawAnswers) -> Record {
    form.validator().validate(raw, &Context::default()).unwrap()
}

/// Reads a file, which must have the answers and the values, and no problems.
#[track_caller]
pub(super) fn check(form: &Form, name: &str, bytes: &[u8], recorded: &Value) {
    let raw = submission::read(bytes, Path::new(name), Channel::File).unwrap();
    let record = record(form, raw);
    assert_eq!(record.problems(), [], "{name}");
    assert_eq!(serde_json::to_value(record.answers()).unwrap(), *recorded, "{name}");
    assert_eq!(record.unread(), [], "{name}");
}

/// Fills a copy, and returns it with the names and values of its fields.
pub(super) fn filled(form: &Form, answers: &Value) -> (Vec<u8>, IndexMap<String, String>) {
    let blank = pdf::render(&form.localized, Options::default()).unwrap();
    assert_eq!(blank.warnings, []);
    let record = form.validate(answers);
    let filled = Filler::new(blank.bytes, &form.localized).unwrap().fill(record.answers(), COPY).unwrap();
    assert_eq!(filled.warnings, []);
    let values = values(&filled.bytes);
    (filled.bytes, values)
}
