//! The register of forms on paper: sound, tagged, with all its words, on as many pages as it takes.

use std::path::Path;

use bogen::diagnostic::Code;
use bogen::render::pdf::{self, Cell, List, Told, Version};
use lopdf::Document;
use serde_json::Value;

use super::structure::faults;
use super::text::{poppler, without_spaces};
use super::tools::run;
use super::tree;

fn cell(line: &str) -> Cell {
    Cell { lines: vec![line.to_owned()], stands_out: false }
}

/// A list with as many versions, of which every fourth must not be overlooked.
fn list(versions: u32) -> List {
    let version = |number: u32| Version {
        name: format!("X-01 Kontaktnotiz über Łódź {number}"),
        cells: (0..8)
            .map(|column| Cell { stands_out: number.is_multiple_of(4), ..cell(&format!("Zelle {number}/{column}")) })
            .collect(),
        heading: format!("X-01 Kontaktnotiz, Version {number}: In Kraft"),
        facts: (0..18)
            .map(|fact| Told { label: format!("Angabe {fact}"), said: cell(&format!("Wert {number}/{fact}")) })
            .collect(),
    };
    List {
        language: "de".to_owned(),
        title: "Formularverzeichnis".to_owned(),
        organisation: Some("Verein Beispiel #eval(1)".to_owned()),
        day: "Stand: 29. Februar 2028".to_owned(),
        dated: (2028, 2, 29),
        page_of: "Seite {page} von {pages}".to_owned(),
        overview: "Überblick".to_owned(),
        details: "Einzelheiten".to_owned(),
        summary: "Jede Zeile ist eine Version.".to_owned(),
        details_summary: "Was bekannt ist.".to_owned(),
        columns: (0..9).map(|column| format!("Spalte {column}")).collect(),
        versions: (1..=versions).map(version).collect(),
        empty: "Hier ist nichts zu zeigen.".to_owned(),
        log: "Das Protokoll hat 3 Einträge.".to_owned(),
    }
}

#[test]
fn a_list_is_sound_however_long_it_is() {
    let folder = tempfile::tempdir().unwrap();
    for versions in [0, 1, 2, 24] {
        let (bytes, doubts) = pdf::list(&list(versions)).unwrap();
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
            // A table of one row has more heads than other cells, and is suspected of having lost some.
            1 => &["TBL-010"],
            // Where each page has one version, the same labels stand in the same places, as if they were its head.
            24 => &["PAG-001"],
            _ => &[],
        };
        assert_eq!(rules, meant, "{versions} versions");
    }
}

#[test]
fn a_list_says_all_its_words_in_order() {
    let list = list(12);
    let (bytes, _) = pdf::list(&list).unwrap();
    let said = without_spaces(&tree::text_in_order(&Document::load_mem(&bytes).unwrap()));
    let mut expected =
        list.organisation.clone().unwrap() + &list.title + &list.day + &list.overview + &list.columns.concat();
    for version in &list.versions {
        expected += &version.name;
        expected.extend(version.cells.iter().flat_map(|cell| cell.lines.clone()));
    }
    expected += &list.details;
    for version in &list.versions {
        expected += &version.heading;
        expected.extend(version.facts.iter().flat_map(|told| [told.label.clone(), told.said.lines.concat()]));
    }
    expected += &list.log;
    assert_eq!(said, without_spaces(&expected));
}

#[test]
fn every_page_says_which_list_it_is_of_and_which_page() {
    let (bytes, _) = pdf::list(&list(30)).unwrap();
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

#[test]
fn a_table_has_heads_for_its_columns_and_for_its_rows() {
    let (bytes, _) = pdf::list(&list(2)).unwrap();
    let pdf = Document::load_mem(&bytes).unwrap();
    let mut scopes = Vec::new();
    tree::read(&pdf).visit(None, &mut |element, _| {
        let scope = element.attributes.get("Scope").and_then(|scope| scope.as_name().ok());
        scopes.extend(scope.map(|scope| (element.tag.clone(), String::from_utf8_lossy(scope).into_owned())));
    });
    let count = |scope: &str| scopes.iter().filter(|found| **found == ("TH".to_owned(), scope.to_owned())).count();
    assert_eq!((count("Column"), count("Row")), (9, 2 + 2 * 18));
}

#[test]
fn a_character_that_no_font_has_is_told() {
    let mut list = list(1);
    list.versions[0].name = "漢".to_owned();
    let (_, doubts) = pdf::list(&list).unwrap();
    assert_eq!(doubts.iter().map(|doubt| doubt.code).collect::<Vec<_>>(), [Code::GlyphMissing]);
}
