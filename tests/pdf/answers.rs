//! Whatever somebody wrote comes out as text, and never stops a page.

use bogen::files::Files;
use bogen::localized::Localized;
use bogen::name::FieldId;
use bogen::project::Project;
use bogen::render::pdf::{self, Options, Pdf};
use bogen::value::{Answer, Answers};
use lopdf::Document;
use proptest::prelude::*;

use super::text::{poppler, without_spaces};

const FORM: &str = r#"
[form]
id = "tiny"
number = "T-1"
version = "1.0"
dated = 2026-11-21
sections = ["all"]
[section.all]
fields = ["story", "rows"]
voice = "client"
why = "try"
[field.story]
type = "long-text"
max-length = 20000
[field.rows]
type = "table"
layout = "grid"
columns = ["left", "right"]
[field.left]
type = "text"
[field.right]
type = "text"
"#;

const WORDS: &str = "
form-title = Klein
section-all = Alles
why-try = Zum Probieren.
story = Geschichte
rows = Zeilen
    .row = Zeile { $number }
left = Links
right = Rechts
";

fn tiny() -> Localized {
    let mut files = Files::defaults();
    files.insert("forms/tiny.toml", FORM.as_bytes());
    files.insert("locales/de/tiny.ftl", WORDS.as_bytes());
    let (project, findings) = Project::read(files);
    assert_eq!(findings, []);
    let definition = project.form("tiny").unwrap();
    project.localize(definition, project.locale(definition, "de-AT").unwrap()).0
}

fn id(name: &str) -> FieldId {
    FieldId::new(name).unwrap()
}

/// Sets an answer into a long text and into a narrow cell.
fn set(form: &Localized, text: &str) -> Pdf {
    let row = Answers::from_iter([(id("left"), Answer::Text(text.into())), (id("right"), Answer::Text("x".into()))]);
    let answers =
        Answers::from_iter([(id("story"), Answer::Text(text.into())), (id("rows"), Answer::Table(vec![row]))]);
    pdf::render(form, Options { answers: Some(&answers), copy: None }).unwrap_or_else(|e| panic!("{text:?}: {e:?}"))
}

fn has_gap_in_fonts(pdf: &Pdf) -> bool {
    pdf.warnings.iter().any(|warning| warning.code.word() == "glyph-missing")
}

#[test]
fn ten_thousand_characters_fill_as_many_pages_as_they_need() {
    let form = tiny();
    let sentence = "Das ist ein Satz mit einigen Wörtern. ";
    let long = sentence.repeat(10_000 / sentence.len());
    let pdf = set(&form, &long);
    assert!(pdf.layout.pages > 2 && pdf.warnings.is_empty());
    let text = without_spaces(&poppler("pdftotext", &["-raw"], &pdf.bytes));
    assert!(text.matches("DasisteinSatzmiteinigenWörtern.").count() >= 2 * (10_000 / sentence.len()) - 20);
}

#[test]
fn ten_thousand_characters_without_a_space_stay_on_the_paper() {
    let form = tiny();
    for letter in ["w", "م", "Ж"] {
        let pdf = set(&form, &letter.repeat(10_000));
        let boxes = poppler("pdftotext", &["-bbox"], &pdf.bytes);
        let edges = boxes.lines().filter(|line| line.contains("<word")).flat_map(|line| {
            let numbers: Vec<f64> = line.split('"').skip(1).step_by(2).filter_map(|n| n.parse().ok()).collect();
            [numbers[0], numbers[2]]
        });
        let (left, right) = edges.fold((f64::MAX, 0.0_f64), |(low, high), edge| (low.min(edge), high.max(edge)));
        assert!(left >= 65.1 && right <= 530.6, "{letter}: {left} to {right}");
    }
}

#[test]
fn a_character_without_a_glyph_is_replaced_and_reported_without_the_text() {
    let pdf = set(&tiny(), "Geheim 漢字 und 👩‍👩‍👧");
    assert!(has_gap_in_fonts(&pdf));
    assert!(!format!("{:?}", pdf.warnings).contains("Geheim"));
    let text = poppler("pdftotext", &["-raw"], &pdf.bytes);
    assert!(text.contains("Geheim \u{FFFD}\u{FFFD} und \u{FFFD}"), "{text}");
}

#[test]
fn an_answer_of_invisible_characters_is_none() {
    let pdf = set(&tiny(), "\u{200B}\u{202E}\u{0}\n\t ");
    assert!(!has_gap_in_fonts(&pdf));
    assert!(poppler("pdftotext", &["-raw"], &pdf.bytes).contains("keine Angabe"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_set(text in any_text()) {
        let pdf = set(&tiny(), &text);
        let file = Document::load_mem(&pdf.bytes).unwrap();
        prop_assert_eq!(super::structure::faults(&file), [""; 0]);
    }
}

/// Letters of all scripts, marks, joiners, controls, markup, in pieces long and short.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        "[a-zäöü #*_$@<>=\\[\\]{}\\\\`~/\"'-]{0,40}",
        "\\p{Arabic}{0,20}",
        "[\\p{Cyrillic}\\p{Greek}\\p{M}]{0,20}",
        "[\\p{Cf}\\p{Cc}\\p{Co}\\p{Zs}\\p{Zl}\\p{Zp}\u{FE00}-\u{FE0F}]{0,6}",
        "[\\p{Hebrew}\\p{Thai}\\p{Devanagari}\\p{Hangul}\\p{Emoji}]{0,10}",
        Just("\n\n".to_owned()),
        "[a-zA-Z0-9@.]{0,120}",
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}
