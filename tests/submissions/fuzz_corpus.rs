//! Reads the files of `fuzz/corpus`: distinct inputs and former crashes.

use std::path::Path;

use crate::pdf_builder::read;

#[test]
fn the_files_of_the_fuzzer_are_read_or_refused() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/read");
    let mut outcomes = [0, 0];
    for entry in std::fs::read_dir(folder).expect("the corpus") {
        let bytes = std::fs::read(entry.expect("a file").path()).expect("a file");
        let outcome = read(&bytes);
        outcomes[usize::from(outcome.is_ok())] += 1;
        if let Err(findings) = outcome {
            assert!(!findings.is_empty());
        }
    }
    // The corpus must contain valid and rejected files.
    assert!(outcomes.into_iter().all(|count| count >= 5), "{outcomes:?}");
}
