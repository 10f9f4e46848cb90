//! The structure of every PDF has no faults, and its structure tree matches the snapshot.

use lopdf::Document;

use crate::support::pdf_samples::SAMPLES;
use crate::support::pdf_structure::faults;
use crate::support::structure_tree::{self, text};

#[test]
fn every_page_is_sound() {
    for sample in SAMPLES.iter() {
        let pdf = Document::load_mem(&sample.pdf.bytes).unwrap();
        assert_eq!(faults(&pdf), [""; 0], "{}", sample.name);
        let language = text(&pdf, pdf.catalog().unwrap(), b"Lang").unwrap();
        let expected = [Some(sample.form.language.language.as_str()), sample.form.language.region.as_deref()];
        assert_eq!(language, expected.into_iter().flatten().collect::<Vec<_>>().join("-"), "{}", sample.name);
    }
}

#[test]
fn the_tag_trees_stay_as_they_are() {
    for sample in SAMPLES.iter() {
        let pdf = Document::load_mem(&sample.pdf.bytes).unwrap();
        // The fingerprint changes with each change of the design.
        let fingerprint = sample.form.fingerprint_words().unwrap().replace('\u{A0}', " ");
        let outline = structure_tree::read(&pdf).outline(&pdf).replace(&fingerprint, "…");
        insta::assert_snapshot!(sample.name.as_str(), outline);
    }
}

/// With gaps, `MuPDF` (through `PyMuPDF`) fails when it saves the file with object streams again.
#[test]
fn the_numbers_of_objects_have_no_gaps() {
    for sample in SAMPLES.iter() {
        let pdf = Document::load_mem(&sample.pdf.bytes).unwrap();
        let numbers: Vec<u32> = pdf.reference_table.entries.keys().copied().collect();
        let first = numbers[0];
        let last = first + u32::try_from(numbers.len()).unwrap() - 1;
        assert_eq!(numbers, (first..=last).collect::<Vec<_>>(), "{}", sample.name);
        assert!(first <= 1, "{}", sample.name);
    }
}

#[test]
fn the_same_form_gives_the_same_bytes() {
    for sample in SAMPLES.iter().filter(|sample| sample.name.starts_with("kitchen-sink")) {
        let options = bogen::render::pdf::Options { answers: sample.answers.as_ref(), ..Default::default() };
        assert_eq!(bogen::render::pdf::render(&sample.form, options).as_ref(), Ok(&sample.pdf), "{}", sample.name);
    }
}
