//! What is read from the pages: all of a form's words, in order; room for marks; letters large enough.

use std::path::Path;

use bogen::localized::{Field, Kind, Localized};
use bogen::render::pdf::Options;
use lopdf::content::Content;
use lopdf::{Document, Object};

use super::form::{self, SAMPLES, Sample};
use super::tools::run;
use super::tree;

/// Points in a millimetre.
const MM: f64 = 72.0 / 25.4;

/// Writes a page and runs a tool of poppler over it.
pub fn poppler(tool: &str, options: &[&str], bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.pdf");
    std::fs::write(&path, bytes).unwrap();
    let mut arguments: Vec<&Path> = options.iter().map(Path::new).collect();
    arguments.push(&path);
    if tool == "pdftotext" {
        arguments.push(Path::new("-"));
    }
    let output = run(tool, &arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // The tool writes some titles of elements in another encoding.
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Leaves out what a line's end changes: spaces, and hyphens where a word is broken.
pub fn without_spaces(text: &str) -> String {
    text.chars().filter(|one| !one.is_whitespace() && !matches!(one, '-' | '\u{AD}' | '\u{200C}')).collect()
}

/// Returns the text of the tag tree, in its order, without spaces.
fn read_aloud(sample: &Sample) -> String {
    without_spaces(&tree::text_in_order(&Document::load_mem(&sample.pdf.bytes).unwrap()))
}

/// Lists the words of a blank form in the order in which they are read.
fn words(form: &Localized) -> Vec<String> {
    let mut words = vec![form.title.plain()];
    words.extend(form.subtitle.iter().map(bogen::text::Line::plain));
    for section in &form.sections {
        words.push(format!("{}{}", section.number, section.heading.plain()));
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
            words.extend(low.iter().chain(high).map(bogen::text::Line::plain));
            words.extend(points.iter().map(|point| point.label.plain()));
        }
        Kind::Agreement { statement, options, .. } => {
            words.extend(pieces(statement));
            words.extend(options.iter().map(|option| option.label.plain()));
        }
        Kind::Rating { statements, .. } => words.extend(statements.iter().map(|one| one.label.plain())),
        Kind::Signature { statement, .. } => words.extend(pieces(statement)),
        Kind::Note { text } => words.extend(pieces(text)),
        Kind::Text { .. } | Kind::LongText { .. } | Kind::Number { .. } | Kind::Date { .. } | Kind::Table { .. } => {}
    }
}

/// Splits a text where something else stands between: a bullet, a gap to write in.
fn pieces(text: &bogen::text::Rich) -> Vec<String> {
    text.plain().split('\n').flat_map(|line| line.split("____")).map(str::to_owned).collect()
}

#[test]
fn all_words_are_read_in_order() {
    for sample in SAMPLES.iter().filter(|sample| sample.answers.is_none() && sample.form.language.tag != "ar") {
        let text = read_aloud(sample);
        let mut rest = text.as_str();
        for words in words(&sample.form) {
            let words = without_spaces(&words);
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

/// A word on a page, in points from the page's upper left corner.
struct Word {
    text: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

/// Returns the words of each page.
fn placed_words(sample: &Sample) -> Vec<Vec<Word>> {
    let boxes = poppler("pdftotext", &["-bbox"], &sample.pdf.bytes);
    let mut pages = Vec::new();
    for line in boxes.lines() {
        if line.trim_start().starts_with("<page ") {
            pages.push(Vec::new());
        } else if line.trim_start().starts_with("<word ") {
            let numbers: Vec<f64> = line.split('"').skip(1).step_by(2).filter_map(|n| n.parse().ok()).collect();
            let [left, top, right, bottom] = numbers[..4] else { panic!("{line}") };
            let text = line.split(['<', '>']).nth(2).unwrap_or_default().to_owned();
            pages.last_mut().unwrap().push(Word { text, left, top, right, bottom });
        }
    }
    pages
}

#[test]
fn corners_and_the_place_for_a_code_stay_free() {
    let near = 13.2 * MM..=22.8 * MM;
    for sample in SAMPLES.iter() {
        for word in placed_words(sample).iter().flatten() {
            let hits = |from: f64, to: f64, size: f64| {
                let overlaps = |low: f64, high: f64| from < high && to > low;
                overlaps(*near.start(), *near.end()) || overlaps(size - near.end(), size - near.start())
            };
            assert!(
                !(hits(word.left, word.right, 595.28) && hits(word.top, word.bottom, 841.89)),
                "{}: {} at {}, {}",
                sample.name,
                word.text,
                word.left,
                word.top
            );
            let code = sample.pdf.layout.code;
            let quiet = 2.4 * MM;
            // The box of a word is higher than its letters.
            let top = word.top + 0.15 * (word.bottom - word.top);
            let hits_code =
                word.left < code.right + quiet && word.right > code.left - quiet && top < 841.89 - code.bottom + quiet;
            assert!(!hits_code, "{}: {} stands where the code is", sample.name, word.text);
        }
    }
}

#[test]
fn easy_language_is_set_large_and_far_apart() {
    // Answers in other scripts come from fonts whose boxes are of other heights.
    let blank = |sample: &&Sample| sample.answers.is_none() && sample.form.language.easy.is_some();
    for sample in SAMPLES.iter().filter(blank) {
        for size in font_sizes(sample) {
            assert!(size >= 14.0, "{}: letters of {size} pt", sample.name);
        }
        for page in placed_words(sample) {
            let too_near = |one: &Word, two: &Word| {
                let below = two.top - one.top;
                let same_size = ((one.bottom - one.top) - (two.bottom - two.top)).abs() < 0.1;
                same_size && one.left < two.right && two.left < one.right && below > 1.0 && below < 20.9
            };
            for one in &page {
                let near: Vec<_> = page.iter().filter(|two| too_near(one, two)).map(|two| &two.text).collect();
                assert!(near.is_empty(), "{}: {near:?} below {}", sample.name, one.text);
            }
        }
    }
}

#[test]
fn standard_language_is_never_too_small() {
    for sample in SAMPLES.iter().filter(|sample| sample.form.language.easy.is_none()) {
        for size in font_sizes(sample) {
            assert!(size >= 8.0, "{}: letters of {size} pt", sample.name);
        }
    }
}

fn font_sizes(sample: &Sample) -> Vec<f64> {
    let pdf = Document::load_mem(&sample.pdf.bytes).unwrap();
    let contents = pdf.get_pages().into_values().map(|page| Content::decode(&pdf.get_page_content(page)).unwrap());
    let steps = contents.flat_map(|content| content.operations).filter(|step| step.operator == "Tf");
    steps.map(|step| f64::from(step.operands[1].as_float().unwrap())).collect()
}

#[test]
fn every_page_says_what_it_belongs_to() {
    for sample in SAMPLES.iter().filter(|sample| sample.form.language.tag.starts_with("de-AT")) {
        let text = poppler("pdftotext", &["-layout"], &sample.pdf.bytes);
        let pages: Vec<_> = text.split('\u{C}').filter(|page| !page.trim().is_empty()).map(without_spaces).collect();
        assert_eq!(pages.len(), sample.pdf.layout.pages);
        for (index, page) in pages.iter().enumerate() {
            let of = format!("Seite{}von{}", index + 1, pages.len());
            let identity = &sample.form.identity;
            let version = format!("Version{}vom21.November2026", identity.version);
            let title = sample.form.title.plain();
            for words in [&of, &version, &identity.number, &sample.form.language.name, &title] {
                assert!(page.contains(&without_spaces(words)), "{} page {}: {words}", sample.name, index + 1);
            }
        }
    }
}

#[test]
fn an_organisation_stands_on_every_page_with_its_logo() {
    let mut form = form::form("kitchen-sink", "en-GB");
    let svg =
        br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="red"/></svg>"#;
    form.organisation = Some(bogen::localized::Organisation {
        name: "The *Bridge* & Co".into(),
        lines: vec!["1 High Street".into()],
        logo: Some(bogen::localized::Logo {
            kind: bogen::localized::LogoKind::Svg,
            bytes: svg.to_vec(),
            alt: "a red bridge".into(),
        }),
    });
    let pdf = bogen::render::pdf::render(&form, Options::default()).unwrap();
    let text = poppler("pdftotext", &["-layout"], &pdf.bytes);
    assert!(text.split('\u{C}').take(pdf.layout.pages).all(|page| page.contains("The *Bridge* & Co")));
    let file = Document::load_mem(&pdf.bytes).unwrap();
    let alts: Vec<_> = file.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"Alt").ok()).collect();
    let said = |alt: &&Object| lopdf::decode_text_string(alt).is_ok_and(|alt| alt == "a red bridge");
    assert!(alts.iter().any(said));
    assert_eq!(super::structure::faults(&file), [""; 0]);
}

#[test]
fn a_logo_that_is_none_is_a_finding() {
    let mut form = form::form("kitchen-sink", "en-GB");
    let logo =
        bogen::localized::Logo { kind: bogen::localized::LogoKind::Png, bytes: b"\x89PNG".to_vec(), alt: "x".into() };
    form.organisation = Some(bogen::localized::Organisation { name: "x".into(), lines: Vec::new(), logo: Some(logo) });
    let findings = bogen::render::pdf::render(&form, Options::default()).unwrap_err();
    assert_eq!(findings[0].code.word(), "typesetting-failed");
}
