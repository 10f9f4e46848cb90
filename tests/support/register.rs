//! A register of forms with any number of versions.

use bogen::render::pdf::{RegisterCell, RegisterEntry, RegisterFact, RegisterPage};

fn cell(line: &str) -> RegisterCell {
    RegisterCell { lines: vec![line.to_owned()], is_highlighted: false }
}

/// Returns a list with this number of versions; every fourth is highlighted.
pub fn list(versions: u32) -> RegisterPage {
    let version = |number: u32| RegisterEntry {
        name: format!("X-01 Kontaktnotiz über Łódź {number}"),
        cells: (0..8)
            .map(|column| RegisterCell {
                is_highlighted: number.is_multiple_of(4),
                ..cell(&format!("Zelle {number}/{column}"))
            })
            .collect(),
        heading: format!("X-01 Kontaktnotiz, Version {number}: In Kraft"),
        facts: (0..18)
            .map(|fact| RegisterFact {
                label: format!("Angabe {fact}"),
                content: cell(&format!("Wert {number}/{fact}")),
            })
            .collect(),
    };
    RegisterPage {
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
        attachments: Vec::new(),
    }
}
