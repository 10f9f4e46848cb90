//! Runs what is fuzzed on the files of `fuzz/corpus`: distinct inputs and former crashes.

use std::path::Path;

use super::fuzz_targets::TARGETS;

fn corpora() -> impl Iterator<Item = std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    std::fs::read_dir(folder).expect("the corpora").map(|entry| entry.expect("a corpus").path())
}

#[test]
fn the_files_of_the_fuzzers_are_read_or_refused() {
    let mut names: Vec<_> = corpora().map(|corpus| corpus.file_name().expect("a name").to_owned()).collect();
    names.sort();
    assert_eq!(names, TARGETS.map(|(name, _)| name), "corpora without a target, or targets without a corpus");
    for corpus in corpora() {
        let (_, target) = TARGETS.iter().find(|(name, _)| corpus.ends_with(name)).expect("a target");
        let mut count = 0;
        for file in std::fs::read_dir(&corpus).expect("a corpus") {
            let path = file.expect("a file").path();
            let bytes = std::fs::read(&path).expect("a file");
            let start = std::time::Instant::now();
            target(&bytes);
            let seconds = start.elapsed().as_secs();
            assert!(seconds < 10, "{} took {seconds} s", path.display());
            count += 1;
        }
        assert!(count >= 3, "{}: too few files to be a test", corpus.display());
    }
}
