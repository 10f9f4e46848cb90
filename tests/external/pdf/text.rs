//! The text that poppler extracts from the pages: free corners, letter sizes and line spacing in easy language, page
//! headers and footers.

use bogen::render::pdf::Options;
use lopdf::{Document, Object};

use crate::support::fixtures::root;
use crate::support::pdf_samples::{SAMPLES, Sample, form};
use crate::support::pdf_structure::faults;
use crate::support::structure_tree::{font_sizes, without_spaces};
use crate::tools::{poppler, run};

/// Points in a millimetre.
const MM: f64 = 72.0 / 25.4;

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
            // The bounding box of a word is taller than its letters.
            let top = word.top + 0.15 * (word.bottom - word.top);
            let hits_code =
                word.left < code.right + quiet && word.right > code.left - quiet && top < 841.89 - code.bottom + quiet;
            assert!(!hits_code, "{}: {} stands where the code is", sample.name, word.text);
        }
    }
}

#[test]
fn easy_language_is_set_large_and_far_apart() {
    // Answers in other scripts use fonts with bounding boxes of different heights.
    let blank = |sample: &&Sample| sample.answers.is_none() && sample.form.language.easy.is_some();
    for sample in SAMPLES.iter().filter(blank) {
        for size in font_sizes(&sample.pdf.bytes) {
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
fn every_page_says_what_it_belongs_to() {
    for sample in SAMPLES.iter().filter(|sample| sample.form.language.tag.starts_with("de-AT")) {
        let text = poppler("pdftotext", &["-layout"], &sample.pdf.bytes);
        let pages: Vec<_> = text.split('\u{C}').filter(|page| !page.trim().is_empty()).map(without_spaces).collect();
        assert_eq!(pages.len(), sample.pdf.layout.pages);
        for (index, page) in pages.iter().enumerate() {
            let of = format!("Seite{}von{}", index + 1, pages.len());
            let identity = &sample.form.identity;
            let version = sample.form.version_words();
            let title = sample.form.title.plain();
            for words in [&of, &version, &identity.number, &sample.form.language.name, &title] {
                assert!(page.contains(&without_spaces(words)), "{} page {}: {words}", sample.name, index + 1);
            }
        }
    }
}

#[test]
fn an_organisation_stands_on_every_page_with_its_logo() {
    let mut form = form("kitchen-sink", "en-GB");
    let svg =
        br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="red"/></svg>"#;
    form.organisation = Some(bogen::organisation_profile::Organisation {
        name: "The *Bridge* & Co".into(),
        lines: vec!["1 High Street".into()],
        logo: Some(bogen::organisation_profile::Logo {
            kind: bogen::organisation_profile::LogoKind::Svg,
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
    assert_eq!(faults(&file), [""; 0]);
}

/// Phrases of the Arabic test form, with ligatures, punctuation and other scripts among them, but without vowel marks, which
/// poppler and `PDFium` put apart from their words.
const ARABIC: [&str; 9] = [
    "زيارة قصيرة",
    "ما الذي نتفق عليه",
    "الاسم الكامل",
    "كما تحب أن نناديك",
    "تاريخ الميلاد",
    "هل ساعدك أحد؟",
    "لا أعرف",
    "اختر إجابة واحدة.",
    "قرأت الخطة وفهمتها.",
];

/// Returns a text without line breaks and without the characters that only say its direction.
fn plain(text: &str) -> String {
    let is_direction =
        |one: char| matches!(one, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(|one| !is_direction(*one)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn other_programs_read_arabic_in_its_order() {
    let sample = SAMPLES.iter().find(|sample| sample.name == "visit-ar").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (path, driver) = (folder.path().join("visit.pdf"), root().join("tests/external/pdf/rendering/extract.py"));
    std::fs::write(&path, &sample.pdf.bytes).unwrap();
    let python = |program: &str| {
        let output = run("python3", &[&driver, program.as_ref(), &path]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let texts = [
        ("poppler", poppler("pdftotext", &[], &sample.pdf.bytes)),
        ("MuPDF", python("mupdf")),
        ("PDFium", python("pdfium")),
    ];
    for (program, text) in texts {
        let text = plain(&text);
        for phrase in ARABIC {
            assert!(text.contains(phrase), "{program} does not read {phrase} in {text}");
        }
    }
}
