//! Poppler extracts any answer from the page as text.

use bogen::render::pdf::Pdf;

use crate::support::structure_tree::without_spaces;
use crate::support::tiny_form::{set, tiny};
use crate::tools::poppler;

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
