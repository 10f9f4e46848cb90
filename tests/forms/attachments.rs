//! Documents that are enclosed: what a definition may say of them.

use std::path::Path;

use bogen::definition;
use bogen::diagnostic::Place;
use bogen::field::FieldKind;

use crate::support::definition_builder::DefinitionBuilder;

const OPTIONS: &str = "options = [\"letter\", \"photo\"]";

/// Returns the code of each finding and what is marked in the definition.
fn findings(source: &str) -> Vec<(String, String)> {
    let (_, findings) = definition::read(Path::new("forms/visit.toml"), source);
    let marked = |finding: &bogen::Diagnostic| {
        let Place::File { span: Some(span), .. } = &finding.place else { panic!("{finding:?}") };
        source[span.start..span.end].to_owned()
    };
    findings.iter().map(|finding| (finding.code.word().to_owned(), marked(finding))).collect()
}

fn with(key: &str) -> String {
    DefinitionBuilder::new("visit").field("attachments", "papers", &[OPTIONS, key]).toml()
}

#[test]
fn limits_have_defaults() {
    let source = DefinitionBuilder::new("visit").field("attachments", "papers", &[OPTIONS]).toml();
    let (definition, findings) = definition::read(Path::new("forms/visit.toml"), &source);
    assert_eq!(findings, []);
    let definition = definition.unwrap();
    let FieldKind::Attachments(papers) = &definition.fields.get("papers").unwrap().kind else { panic!("another kind") };
    assert_eq!((papers.files.max_files, papers.files.max_megabytes), (20, 10));
    assert_eq!(papers.files.file_types, ["pdf", "jpg", "jpeg", "png"]);
}

#[test]
fn faults_are_reported_where_they_are() {
    for (key, code, marked) in [
        ("max-files = 0", "number-out-of-range", "0"),
        ("max-files = 101", "number-out-of-range", "101"),
        ("max-megabytes = 17", "number-out-of-range", "17"),
        ("file-types = []", "empty-list", "[]"),
        ("file-types = [\"pdf\", \"pdf\"]", "duplicate", "[\"pdf\", \"pdf\"]"),
        ("file-types = [\".pdf\"]", "file-type-unusable", "[\".pdf\"]"),
        ("file-types = [\"PDF\"]", "file-type-unusable", "[\"PDF\"]"),
        ("at-most = 3\nat-least = 4", "limits-crossed", "4"),
        ("default = \"letter\"", "default-kind", "\"letter\""),
    ] {
        assert_eq!(findings(&with(key)), [(code.to_owned(), marked.to_owned())], "{key}");
    }
}

#[test]
fn documents_are_no_columns() {
    let source = DefinitionBuilder::new("visit")
        .field("table", "rows", &["columns = [\"papers\"]"])
        .column("attachments", "papers", &[OPTIONS])
        .toml();
    let codes: Vec<_> = findings(&source).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["kind-in-table"]);
}
