//! `read --attachments`: copies of enclosed files.

use std::io::{Cursor, Write as _};

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::invocation::Invocation;

/// An archive as a page saves it: an application with an identity card.
fn archive(content: &[u8]) -> Vec<u8> {
    let sha256 = Sha256::digest(content).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    let answers = json!({
        "bogen-answers": 1, "form": "benefit", "version": "1.0", "draft": true,
        "answers": { "documents": ["identity"] },
        "attachments": [{
            "field": "documents", "document": "identity", "file": "attachments/1-identity.pdf",
            "name": "Ausweis Müller.pdf", "size": content.len(), "sha256": sha256,
        }],
    });
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [("answers.json", answers.to_string().as_bytes()), ("attachments/1-identity.pdf", content)] {
        writer.start_file(name, SimpleFileOptions::default()).expect("a file");
        writer.write_all(content).expect("its content");
    }
    writer.finish().expect("an archive").into_inner()
}

fn read(arguments: &str) -> Invocation {
    Invocation::new(&format!("read --dir . {arguments}")).fixture("benefit").exits(1)
}

#[test]
fn enclosed_files_are_copied_where_the_user_asks_for_them() {
    let done = read("in/x.zip --out records").file("in/x.zip", archive(b"one")).run();
    assert!(done.files().iter().all(|path| !path.contains("identity")), "{:?}", done.files());

    let done = read("in --out records --attachments files").file("in/x.zip", archive(b"one")).run();
    let path = done.out.trim();
    let name = path.strip_prefix("records/").and_then(|name| name.strip_suffix(".record.json")).expect("a record");
    assert_eq!(done.read(&format!("files/{name}/1-identity.pdf")), b"one");
    let record: Value = serde_json::from_slice(&done.read(path)).expect("a record");
    assert_eq!(record["attachments"][0]["received"], "as-stated");
    assert!(!done.err.contains("Müller"), "{}", done.err);
}

#[test]
fn another_file_is_never_written_over() {
    let done = read("x.zip --attachments files").file("x.zip", archive(b"one")).run();
    let path = done.files().into_iter().find(|path| path.ends_with("/1-identity.pdf")).expect("a copy");
    let trial = Invocation::new("read --dir . x.zip --attachments files").after(done);
    let done = trial.file(&path, "another").exits(2).run();
    assert_eq!(done.read(&path), b"another");
    assert!(done.err.contains("Fehler[file-unwritable]"), "{}", done.err);
}
