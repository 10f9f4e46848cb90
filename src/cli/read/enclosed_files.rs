//! Copies enclosed files into a folder, with names that say nothing of the person.

use std::io;
use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::jobs::RECORD_ENDING;
use crate::relative_path::RelativePath;
use crate::storage::{Durability, Entry, FolderStorage, Storage as _, unwritable};

/// Writes the enclosed files of a record into a folder of its own below `folder`, named as the record is. A copy that is
/// there already is left as it is, and another file is never written over.
///
/// # Errors
/// When a copy cannot be written, or there is anything else in the folder: that may be of another person.
pub(super) fn keep(folder: &Path, record: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Diagnostic> {
    let storage = FolderStorage::private(folder);
    let below = folder_of(record);
    let is_other = |entry: &Entry| files.iter().all(|(name, _)| *name != entry.name);
    if !files.is_empty() && storage.entries(&below).is_ok_and(|there| there.iter().any(is_other)) {
        return Err(unwritable(&storage.location(&below), &io::ErrorKind::AlreadyExists.into()));
    }
    for (name, content) in files {
        let path = format!("{below}/{name}");
        let location = storage.location(&path);
        let done = storage.create_folder(&below).and_then(|()| match storage.kind(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                storage.replace(&path, content, Durability::Buffered)
            }
            Err(error) => Err(error),
            Ok(_) if storage.read(&path, content.len() as u64).is_ok_and(|there| there == *content) => Ok(()),
            Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
        });
        done.map_err(|error| unwritable(&location, &error))?;
    }
    Ok(())
}

/// Returns the folder for the files of a record: its path without the ending, in letters that every system accepts.
fn folder_of(record: &Path) -> String {
    let path = record.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
    let parts = path.strip_suffix(RECORD_ENDING).unwrap_or(&path).split('/').map(part).filter(|part| !part.is_empty());
    let path = parts.collect::<Vec<_>>().join("/");
    if path.is_empty() { "answers".to_owned() } else { path }
}

fn part(text: &str) -> String {
    let text = text.replace(|c: char| matches!(c, '\\' | ':') || c.is_control(), "_");
    let text = text.trim_end_matches(['.', ' ']);
    if text.is_empty() || RelativePath::is_valid(text) { text.to_owned() } else { format!("_{text}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_named_as_the_record() {
        for (record, folder) in [
            ("x.record.json", "x"),
            ("mail.eml/sub/x.record.json", "mail.eml/sub/x"),
            ("a:b.record.json", "a_b"),
            ("../con.record.json", "_con"),
            (".record.json", "answers"),
        ] {
            assert_eq!(folder_of(Path::new(record)), folder, "{record}");
            assert!(RelativePath::is_valid(folder), "{folder}");
        }
    }

    #[test]
    fn nothing_is_written_over() {
        let folder = tempfile::TempDir::new().unwrap();
        let file = |content: &str| vec![("1-letter.pdf".to_owned(), content.as_bytes().to_vec())];
        let keep = |content: &str| keep(folder.path(), Path::new("x.record.json"), &file(content));
        keep("one").unwrap();
        keep("one").unwrap();
        let refused = keep("two").unwrap_err();
        assert_eq!(refused.arguments[0].1, io::ErrorKind::AlreadyExists.to_string());
        assert_eq!(std::fs::read(folder.path().join("x/1-letter.pdf")).unwrap(), b"one");
    }

    #[test]
    fn files_of_two_records_are_never_in_one_folder() {
        let folder = tempfile::TempDir::new().unwrap();
        let keep = |name: &str| keep(folder.path(), Path::new("x.record.json"), &[(name.to_owned(), b"x".to_vec())]);
        keep("1-letter.pdf").unwrap();
        assert_eq!(keep("1-lease.pdf").unwrap_err().arguments[0].1, io::ErrorKind::AlreadyExists.to_string());
        assert_eq!(std::fs::read_dir(folder.path().join("x")).unwrap().count(), 1);
    }
}
