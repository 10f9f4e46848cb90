//! The names of the files that records are written to.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::walk::Source;

/// The names of the records written so far, so that no two files write the same record.
#[derive(Default)]
pub(super) struct RecordNames(BTreeSet<String>);

impl RecordNames {
    /// Returns the path of a record below the folder of records: the path of the file with another extension, and a
    /// number if it is taken. A file that contains others becomes a folder with their records.
    pub(super) fn of(&mut self, source: &Source, path: &Path, is_taken: impl Fn(&Path) -> bool) -> PathBuf {
        let below = path.strip_prefix(&source.path).ok().filter(|inside| !inside.as_os_str().is_empty());
        let below = below.map_or_else(|| source.below.clone(), |inside| source.below.join(inside));
        let stem = below.file_stem().map_or_else(|| "answers".to_owned(), |stem| stem.to_string_lossy().into_owned());
        let folder = below.parent().unwrap_or(Path::new(""));
        let numbered = (2_usize..).map(|number| format!("{stem}-{number}"));
        let mut paths = std::iter::once(stem.clone()).chain(numbered).map(|stem| folder.join(stem + ".record.json"));
        let path = paths.find(|path| !self.0.contains(&key(path)) && !is_taken(path)).unwrap_or_default();
        self.0.insert(key(&path));
        path
    }
}

/// Windows and macOS take names that differ only in case for one.
fn key(path: &Path) -> String {
    path.to_string_lossy().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_files_write_the_same_record() {
        let mut names = RecordNames::default();
        let sources = [
            ("a/x.json", "x.json", "a/x.json"),
            ("b/x.json", "x.json", "b/x.json"),
            ("-", "answers", "-"),
            ("X", "X", "X"),
            ("in/sub/x.pdf", "sub/x.pdf", "in/sub/x.pdf"),
            ("in/mail.eml", "mail.eml", "in/mail.eml/sub/x.pdf"),
            ("in/mail.eml", "mail.eml", "in/mail.eml/sub/x.json"),
        ];
        let of = sources.map(|(path, below, read)| {
            let source = Source { path: path.into(), below: below.into(), is_in_folder: false };
            names.of(&source, Path::new(read), |path| path.ends_with("taken")).display().to_string()
        });
        assert_eq!(
            of,
            [
                "x.record.json",
                "x-2.record.json",
                "answers.record.json",
                "X-3.record.json",
                "sub/x.record.json",
                "mail.eml/sub/x.record.json",
                "mail.eml/sub/x-2.record.json",
            ]
        );
    }
}
