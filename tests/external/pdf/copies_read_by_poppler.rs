//! qpdf checks filled-in copies, and poppler extracts their text.

use std::path::Path;

use crate::support::pdf_copies::{COPIES, Copy, codes, copy, filled_with};
use crate::support::structure_tree::without_spaces;
use crate::tools::{poppler, run};

#[test]
fn qpdf_finds_every_copy_sound() {
    let folder = tempfile::tempdir().unwrap();
    for Copy { name, filled, .. } in COPIES.iter() {
        let path = folder.path().join("copy.pdf");
        std::fs::write(&path, &filled.bytes).unwrap();
        let output = run("qpdf", &[Path::new("--check"), &path]);
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn what_is_filled_in_can_be_read_by_everybody() {
    let text = |name| poppler("pdftotext", &["-layout"], &copy(name).filled.bytes);
    let text_of_plan = without_spaces(&text("hilfeplan-de-AT"));
    for words in ["Mira Özdemir", "Ich gehe ruhig meinen Weg.", "Wohnberatung der Stadt", "einen Platz im Hort suchen"]
    {
        assert!(text_of_plan.contains(&without_spaces(words)), "{words}: {text_of_plan}");
    }
    let text_of_all = without_spaces(&text("kitchen-sink-de-AT").replace('\u{200C}', ""));
    for words in [
        "İstanbul’da ığdır, şöyle böyle çiğ köfte.",
        "Привет, Їжак і ґанок.",
        "čćžšđ. Română: ăâîșț. Shqip: ëç.",
        "مرحبا بكم في هذا النموذج",
        "کمک بگیرم",
    ] {
        assert!(text_of_all.contains(&without_spaces(words)), "{words}: {text_of_all}");
    }
}

#[test]
fn a_character_that_no_font_has_is_told_and_kept() {
    let filled = filled_with("story", "漢字");
    assert_eq!(codes(&filled.warnings), ["glyph-missing"]);
    assert!(poppler("pdftotext", &[], &filled.bytes).contains("\u{FFFD}\u{FFFD}"));
}

#[test]
fn long_answers_are_sound_accessible_and_read_in_full() {
    let text = "Ich möchte wieder eine eigene Wohnung haben, ohne Angst vor der nächsten Kündigung. ".repeat(30);
    let filled = filled_with("strengths-own", text.trim());
    assert_eq!(codes(&filled.warnings), ["fill-continued"]);
    let folder = tempfile::tempdir().unwrap();
    let (path, report) = (folder.path().join("copy.pdf"), folder.path().join("report.json"));
    std::fs::write(&path, &filled.bytes).unwrap();
    let output = run("qpdf", &[Path::new("--check"), &path]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let first = copy("hilfeplan-de-AT").blank.pdf.layout.pages + 1;
    let read = poppler("pdftotext", &["-f", &first.to_string()], &filled.bytes);
    assert!(without_spaces(&read).contains(&without_spaces(&text)), "{read}");
    // Its exit code says no more than its findings.
    run("outloud", &[Path::new("--quiet"), Path::new("--json"), &report, &path]);
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(&report).unwrap()).unwrap();
    let findings = report["results"][0]["findings"].as_array().unwrap();
    let added = findings.iter().filter(|finding| finding["page"].as_u64().is_some_and(|page| page >= first as u64));
    assert_eq!(added.collect::<Vec<_>>(), [&serde_json::Value::Null; 0]);
}
