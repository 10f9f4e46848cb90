//! The text of the pages in the order of the structure tree, and font sizes.

use bogen::localized::{Field, Kind, Localized};
use bogen::render::pdf::Options;
use lopdf::Document;

use crate::support::pdf_samples::{self, SAMPLES, Sample};
use crate::support::structure_tree::{font_sizes, text_in_order, without_spaces};

/// Returns the text of the structure tree, in its order, without spaces.
fn read_aloud(sample: &Sample) -> String {
    without_spaces(&text_in_order(&Document::load_mem(&sample.pdf.bytes).unwrap()))
}

/// Lists the texts of a blank form in reading order.
fn words(form: &Localized) -> Vec<String> {
    let mut words = vec![form.title.plain()];
    words.extend(form.subtitle.iter().map(bogen::text::Line::plain));
    for section in &form.sections {
        let number = section.number.map(|number| number.to_string()).unwrap_or_default();
        words.push(format!("{number}{}", section.heading.plain()));
        words.extend(section.why.iter().map(bogen::text::Line::plain));
        section.fields.iter().for_each(|field| add(field, &mut words));
    }
    words
}

fn add(field: &Field, words: &mut Vec<String>) {
    let number = field.number.as_deref().unwrap_or_default();
    words.extend(field.when.iter().map(|when| when.text.plain()));
    words.push(format!("{number}{}", field.label.plain()));
    words.extend(field.hint.iter().map(bogen::text::Line::plain));
    match &field.kind {
        Kind::YesNo { options } | Kind::Choice { options } | Kind::Choices { options, .. } => {
            words.extend(options.iter().map(|option| option.label.plain()));
        }
        Kind::Scale { low, high, points, .. } => {
            let (first, others) = points.split_first().unwrap();
            words.push(first.label.plain());
            words.extend(low.iter().map(bogen::text::Line::plain));
            words.extend(others.iter().map(|point| point.label.plain()));
            words.extend(high.iter().map(bogen::text::Line::plain));
        }
        Kind::Agreement { statement, options, .. } => {
            words.extend(pieces(statement));
            words.extend(options.iter().map(|option| option.label.plain()));
        }
        Kind::Rating { statements, .. } => words.extend(statements.iter().map(|one| one.label.plain())),
        Kind::Signature { statement, .. } => words.extend(pieces(statement)),
        Kind::Note { text } => words.extend(pieces(text)),
        Kind::Calculated { bands, .. } => {
            words.extend(bands.iter().flat_map(|band| [band.values.clone(), band.label.plain()]));
        }
        Kind::Quantity { units, .. } => words.extend(units.iter().map(|unit| unit.label.plain())),
        Kind::Text { .. }
        | Kind::Listed { .. }
        | Kind::LongText { .. }
        | Kind::Number { .. }
        | Kind::Date { .. }
        | Kind::Time { .. }
        | Kind::Duration { .. }
        | Kind::Table { .. } => {}
    }
}

/// Splits a text at other content: a bullet, a blank to fill in.
fn pieces(text: &bogen::text::Rich) -> Vec<String> {
    text.plain().split('\n').flat_map(|line| line.split("____")).map(str::to_owned).collect()
}

#[test]
fn all_words_are_read_in_order() {
    // A vowel mark follows the letters of its glyph, of which it may belong to the first.
    let letters = |text: &str| without_spaces(text).replace(|one| matches!(one, '\u{64B}'..='\u{652}'), "");
    for sample in SAMPLES.iter().filter(|sample| sample.answers.is_none()) {
        let text = letters(&read_aloud(sample));
        let mut rest = text.as_str();
        for words in words(&sample.form) {
            let words = letters(&words);
            let found = rest.find(&words).unwrap_or_else(|| panic!("{}: “{words}” is not in {rest:.300}", sample.name));
            rest = &rest[found + words.len()..];
        }
    }
}

#[test]
fn columns_and_rows_of_tables_are_read() {
    let sample = SAMPLES.iter().find(|sample| sample.name == "kitchen-sink-de-AT").unwrap();
    let text = read_aloud(sample);
    for words in ["ZielNr.", "Macheichselbst", "Ziel1", "Ziel2", "MeinZiel"] {
        assert!(text.contains(words), "{words}");
    }
}

#[test]
fn standard_language_is_never_too_small() {
    for sample in SAMPLES.iter().filter(|sample| sample.form.language.easy.is_none()) {
        for size in font_sizes(&sample.pdf.bytes) {
            assert!(size >= 8.0, "{}: letters of {size} pt", sample.name);
        }
    }
}

#[test]
fn a_logo_that_is_none_is_a_finding() {
    let mut form = pdf_samples::form("kitchen-sink", "en-GB");
    let logo = bogen::organisation_profile::Logo {
        kind: bogen::organisation_profile::LogoKind::Png,
        bytes: b"\x89PNG".to_vec(),
        alt: "x".into(),
    };
    form.organisation =
        Some(bogen::organisation_profile::Organisation { name: "x".into(), lines: Vec::new(), logo: Some(logo) });
    let findings = bogen::render::pdf::render(&form, Options::default()).unwrap_err();
    assert_eq!(findings[0].code.word(), "typesetting-failed");
}
