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
