//! The tag tree of every PDF as text.

use lopdf::Document;

use super::form::SAMPLES;
use super::tree;

#[test]
fn the_tag_trees_stay_as_they_are() {
    for sample in SAMPLES.iter() {
        let pdf = Document::load_mem(&sample.pdf.bytes).unwrap();
        insta::assert_snapshot!(sample.name.as_str(), tree::read(&pdf).outline());
    }
}

#[test]
fn the_same_form_gives_the_same_bytes() {
    for sample in SAMPLES.iter().filter(|sample| sample.name.starts_with("kitchen-sink")) {
        let options = bogen::render::pdf::Options { answers: sample.answers.as_ref(), copy: None };
        assert_eq!(bogen::render::pdf::render(&sample.form, options).as_ref(), Ok(&sample.pdf), "{}", sample.name);
    }
}
