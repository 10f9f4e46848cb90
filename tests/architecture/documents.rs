//! Checks that links between documents lead somewhere: to a file, and to a heading in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What is linked in a document, and its headings as GitHub names them in addresses.
#[derive(Default)]
struct Document {
    links: Vec<String>,
    headings: Vec<String>,
}

impl Document {
    fn read(source: &str) -> Self {
        let mut document = Self::default();
        let mut heading = None;
        for event in Parser::new_ext(source, Options::ENABLE_TABLES) {
            if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event {
                document.links.push(dest_url.into_string());
            } else if matches!(event, Event::Start(Tag::Heading { .. })) {
                heading = Some(String::new());
            } else if matches!(event, Event::End(TagEnd::Heading(_))) {
                document.headings.extend(heading.take().map(|text| anchor(&text)));
            } else if let (Event::Text(text) | Event::Code(text), Some(heading)) = (event, &mut heading) {
                heading.push_str(&text);
            }
        }
        document
    }
}

/// Returns the anchor that GitHub gives a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase();
    let kept = kept.chars().filter(|character| character.is_alphanumeric() || matches!(character, ' ' | '-' | '_'));
    kept.map(|character| if character == ' ' { '-' } else { character }).collect()
}

/// Returns the documents of the project by path.
fn documents() -> BTreeMap<PathBuf, Document> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeMap::new();
    for folder in ["", "docs", "docs/guide", "tests", "benches", "fuzz", "forms", "locales"] {
        let Ok(entries) = fs::read_dir(root.join(folder)) else { continue };
        for path in entries.map(|entry| entry.expect("an entry").path()) {
            if path.extension().is_some_and(|ending| ending == "md") {
                let source = fs::read_to_string(&path).expect("a document");
                found.insert(path, Document::read(&source));
            }
        }
    }
    found
}

/// Returns the path with `..` resolved.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        if part.as_os_str() == ".." {
            plain.pop();
        } else {
            plain.push(part);
        }
    }
    plain
}

#[test]
fn links_between_documents_lead_somewhere() {
    let documents = documents();
    let mut dead = Vec::new();
    for (path, document) in &documents {
        for link in document.links.iter().filter(|link| !link.contains(':')) {
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            let folder = path.parent().expect("a document is in a folder");
            let target = if file.is_empty() { path.clone() } else { plain(&folder.join(file)) };
            let leads = match documents.get(&target) {
                Some(to) => heading.is_empty() || to.headings.iter().any(|known| known == heading),
                None => target.exists() && heading.is_empty(),
            };
            if !leads {
                dead.push(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(documents.len() > 10 && dead.is_empty(), "{} documents; dead links:\n{}", documents.len(), dead.join("\n"));
}

#[test]
fn headings_have_the_anchors_of_github() {
    let anchors =
        ["Schritt 9: Anforderungen nachweisen", "Ältere Antworten übernehmen", "[field.NAME]", "`two-columns`"]
            .map(anchor);
    assert_eq!(
        anchors,
        ["schritt-9-anforderungen-nachweisen", "ältere-antworten-übernehmen", "fieldname", "two-columns"]
    );
}
