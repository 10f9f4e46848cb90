//! The PDF of the register, checked by qpdf and outloud and read by poppler.

use std::path::Path;

use bogen::render::pdf;
use lopdf::Document;
use serde_json::Value;

use crate::support::pdf_structure::faults;
use crate::support::register::list;
use crate::tools::{poppler, run};

#[test]
fn a_list_is_sound_however_long_it_is() {
    let folder = tempfile::tempdir().unwrap();
    for versions in [0, 1, 2, 24] {
        let (bytes, doubts) = pdf::render_register(&list(versions)).unwrap();
        assert_eq!(doubts, []);
        let document = Document::load_mem(&bytes).unwrap();
        assert_eq!(faults(&document), [""; 0], "{versions} versions");
        let path = folder.path().join("list.pdf");
        std::fs::write(&path, &bytes).unwrap();
        let output = run("qpdf", &[Path::new("--check"), &path]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let report = folder.path().join("report.json");
        run("outloud", &[Path::new("--quiet"), Path::new("--json"), &report, &path]);
        let report: Value = serde_json::from_slice(&std::fs::read(&report).unwrap()).unwrap();
        let findings = report["results"][0]["findings"].as_array().expect("findings").iter();
        let rules: Vec<_> = findings.map(|finding| finding["rule"].as_str().unwrap()).collect();
        let meant: &[&str] = match versions {
            // A table with one row has more header cells than data cells, which outloud reports.
            1 => &["TBL-010"],
            // If each page has one version, labels are at the same positions on all pages, like page headers.
            24 => &["PAG-001"],
            _ => &[],
        };
        assert_eq!(rules, meant, "{versions} versions");
    }
}

#[test]
fn every_page_says_which_list_it_is_of_and_which_page() {
    let (bytes, _) = pdf::render_register(&list(30)).unwrap();
    let text = poppler("pdftotext", &["-layout"], &bytes);
    let pages: Vec<_> = text.split('\u{C}').filter(|page| !page.trim().is_empty()).collect();
    assert!(pages.len() > 3);
    for (index, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("Seite {} von {}", index + 1, pages.len())), "{page}");
        assert!(page.contains("Formularverzeichnis") && page.contains("Stand: 29. Februar 2028"), "{page}");
    }
    let sizes = poppler("pdfinfo", &["-l", "99"], &bytes);
    assert_eq!(sizes.matches("841.89 x 595.276 pts (A4)").count(), pages.len(), "A4 in landscape: {sizes}");
}
