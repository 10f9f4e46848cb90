//! Filled-in copies of the blank samples.

use std::sync::LazyLock;

use bogen::fill::{Filled, Filler};
use bogen::name::FieldId;
use bogen::value::{Answer, Answers};

use super::pdf_samples::{self, SAMPLES, Sample};

/// The id of all copies.
pub const COPY: &str = "0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90";

/// A copy under test.
pub struct Copy {
    pub name: &'static str,
    pub blank: &'static Sample,
    pub answers: Answers,
    pub filled: Filled,
}

/// All blank samples for which there are answers, filled in.
pub static COPIES: LazyLock<Vec<Copy>> = LazyLock::new(|| {
    let blank = SAMPLES.iter().filter(|sample| sample.answers.is_none());
    blank
        .filter_map(|blank| {
            let answers = pdf_samples::answers_that_fit(&blank.form)?;
            let filler = Filler::new(blank.pdf.bytes.clone(), &blank.form).unwrap();
            let filled = filler.fill(&answers, COPY).unwrap_or_else(|findings| panic!("{}: {findings:?}", blank.name));
            Some(Copy { name: &blank.name, blank, answers, filled })
        })
        .collect()
});

pub fn copy(name: &str) -> &'static Copy {
    COPIES.iter().find(|copy| copy.name == name).unwrap()
}

/// Fills one text into a field.
pub fn filled_with(field: &'static str, text: &str) -> Filled {
    let name = if field == "story" { "kitchen-sink-de-AT" } else { "hilfeplan-de-AT" };
    let blank = copy(name).blank;
    let filler = Filler::new(blank.pdf.bytes.clone(), &blank.form).unwrap();
    let answer = (FieldId::new(field).unwrap(), Answer::Text(text.to_owned()));
    filler.fill(&[answer].into_iter().collect(), COPY).unwrap()
}

pub fn codes(findings: &[bogen::Diagnostic]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.word()).collect()
}
