//! Filling in the longest form: copies per second on one core, the bytes that they add, and how the time grows.

use std::path::Path;
use std::time::Instant;

use bogen::fill::Filler;
use bogen::project::{DEFAULT_LOCALE, Project};
use bogen::render::pdf::{self, Options};
use bogen::submission::{Channel, json};
use bogen::validate::validate;
use bogen::value::Answers;

use super::{FORM, median, milliseconds, report};

/// A typical help plan: two goals, four steps, seven long texts, a signature.
const ANSWERS: &str = include_str!("../../tests/fixtures/answers/printing/hilfeplan.json");

/// The id of all copies.
const COPY: &str = "0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90";

/// The number of copies per measurement.
const COPIES: [u32; 3] = [1_000, 4_000, 10_000];

/// Runs all measurements.
pub fn run(project: &Project) {
    let definition = project.form(FORM).unwrap();
    let (form, _) = project.localize(definition, project.locale(definition, DEFAULT_LOCALE).unwrap());
    let blank = pdf::render(&form, Options::default()).unwrap().bytes;
    let filler = Filler::new(blank.clone(), &form).unwrap();
    let answers = |text: &str| {
        let raw = json::read(text.as_bytes(), Path::new("answers.json"), Channel::Html).unwrap();
        validate(definition, &form, &[DEFAULT_LOCALE.to_owned()], raw).unwrap().answers().clone()
    };
    let (latin, cyrillic) = (answers(ANSWERS), answers(&ANSWERS.replace("Mira Özdemir", "Міра Ѓорѓиева")));
    report("reading the blank form, once", &milliseconds(median(11, || drop(Filler::new(blank.clone(), &form)))));
    report("one copy", &milliseconds(median(501, || drop(filler.fill(&latin, COPY)))));
    report(
        "one copy with names that need another font",
        &milliseconds(median(501, || drop(filler.fill(&cyrillic, COPY)))),
    );
    let added = |answers| filler.fill(answers, COPY).unwrap().bytes.len() - blank.len();
    let sizes = format!("{} + {} bytes, with another font {}", blank.len(), added(&latin), added(&cyrillic));
    report("the blank form, and what a copy adds", &sizes);
    for copies in COPIES {
        report(&format!("{copies} copies, one after the other, one core"), &rate(&filler, &latin, copies));
    }
}

fn rate(filler: &Filler, answers: &Answers, copies: u32) -> String {
    let start = Instant::now();
    let bytes: usize = (0..copies).map(|_| filler.fill(answers, COPY).unwrap().bytes.len()).sum();
    let seconds = start.elapsed().as_secs_f64();
    let megabytes = bytes as f64 / 1e6;
    format!("{:.0} copies a second, {:.1} s, {megabytes:.0} MB", f64::from(copies) / seconds, seconds)
}
