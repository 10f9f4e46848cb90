//! Storage: where projects, releases and pages are kept.
//!
//! The library reads and writes files only through [`Storage`]. [`FolderStorage`] is a folder on disk,
//! [`MemoryStorage`] keeps everything in memory.

use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::relative_path::RelativePath;

mod folder;
mod memory;

pub use folder::{Access, FolderStorage, create_folder, read_file, replace_file};
pub use memory::MemoryStorage;

/// The files of a project or an output folder.
///
/// Paths are relative to the root, with `/` between the parts; the empty path is the root. Every other path must be a
/// valid [`RelativePath`], or nothing is done and the error is `InvalidInput`. Symbolic links are never followed. Errors
/// are those of the file system: `NotFound`, `AlreadyExists`, `StorageFull`, …
pub trait Storage: Send + Sync {
    /// Lists what a folder contains, in the order of names.
    ///
    /// # Errors
    /// `NotFound` if there is no such folder.
    fn entries(&self, folder: &str) -> io::Result<Vec<Entry>>;

    /// Returns what is at a path.
    ///
    /// # Errors
    /// `NotFound` if there is nothing.
    fn kind(&self, path: &str) -> io::Result<EntryKind>;

    /// Reads a regular file.
    ///
    /// # Errors
    /// `InvalidInput` if it is not a regular file, `FileTooLarge` if it has more than `limit` bytes.
    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>>;

    /// Creates a folder and those around it, unless they exist.
    ///
    /// # Errors
    /// If it cannot be created.
    fn create_folder(&self, path: &str) -> io::Result<()>;

    /// Writes a new file durably.
    ///
    /// # Errors
    /// `AlreadyExists` if there is something at the path. A failed write may leave part of the file.
    fn write_new(&self, path: &str, bytes: &[u8]) -> io::Result<()>;

    /// Writes a file as a whole or not at all, in place of the one that is there. The folder must exist.
    ///
    /// # Errors
    /// If it cannot be written; then the old file is unchanged.
    fn replace(&self, path: &str, bytes: &[u8], durability: Durability) -> io::Result<()>;

    /// Waits until the names in a folder are durable.
    ///
    /// # Errors
    /// If the folder cannot be synchronised.
    fn sync_folder(&self, path: &str) -> io::Result<()>;

    /// Renames a folder in one step.
    ///
    /// # Errors
    /// If it cannot be renamed; then nothing has changed.
    fn rename_folder(&self, from: &str, to: &str) -> io::Result<()>;

    /// Removes a folder and everything in it.
    ///
    /// # Errors
    /// If something in it cannot be removed.
    fn remove_folder(&self, path: &str) -> io::Result<()>;

    /// Takes an exclusive lock on a file, which is created if it is missing. Does not wait.
    ///
    /// # Errors
    /// `WouldBlock` if the lock is taken.
    fn lock(&self, path: &str) -> io::Result<StorageLock>;

    /// Returns the path by which a user knows a file; for findings.
    fn location(&self, path: &str) -> PathBuf;
}

/// Something in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name. Characters that are not Unicode are replaced.
    pub name: String,
    /// What it is.
    pub kind: EntryKind,
}

/// What is at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link, a device, a pipe.
    Other,
}

/// How long [`Storage::replace`] waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// Until the disk has the file. It survives a power failure.
    Synced,
    /// Until the operating system has the file. For many files in a row: synchronising takes longer than making them.
    Buffered,
}

/// An exclusive lock. It ends when it is dropped.
pub struct StorageLock(#[expect(dead_code, reason = "dropping it releases the lock")] Box<dyn Send + Sync>);

impl StorageLock {
    /// Wraps what releases the lock when it is dropped.
    #[must_use]
    pub fn new(guard: impl Send + Sync + 'static) -> Self {
        Self(Box::new(guard))
    }
}

/// Checks a path for [`Storage`].
fn check(path: &str) -> io::Result<()> {
    let is_valid = path.is_empty() || RelativePath::is_valid(path);
    if is_valid { Ok(()) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

/// Writes a file with [`Storage::replace`], creating its folder first.
///
/// # Errors
/// With the reason why the file cannot be written.
pub fn write_file(storage: &dyn Storage, path: &str, bytes: &[u8]) -> Result<PathBuf, Diagnostic> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let location = storage.location(path);
    let done = storage.create_folder(folder).and_then(|()| storage.replace(path, bytes, Durability::Synced));
    done.map_err(|error| unwritable(&location, &error))?;
    Ok(location)
}

/// Returns the finding that a file cannot be read.
#[must_use]
pub fn unreadable(path: &Path, error: &io::Error) -> Diagnostic {
    let place = Place::file(path);
    Diagnostic::error(Code::FileUnreadable, place).with("reason", error.kind())
}

/// Returns the finding that a file cannot be written.
#[must_use]
pub fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    let place = Place::file(path);
    Diagnostic::error(Code::FileUnwritable, place).with("reason", error.kind())
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn no_path_leads_out_of_a_storage() {
        let folder = TempDir::new().unwrap();
        std::fs::create_dir(folder.path().join("root")).unwrap();
        let outside = folder.path().join("outside");
        std::fs::write(&outside, "kept").unwrap();
        let absolute = outside.to_str().unwrap();
        let storages: [Box<dyn Storage>; 2] =
            [Box::new(FolderStorage::new(folder.path().join("root"))), Box::new(MemoryStorage::new())];
        for storage in storages {
            storage.create_folder("a").unwrap();
            for path in ["../outside", absolute, "a/../../outside", "a//x", "./x", "a\\x", "C:x", "con", "x.", "a/"] {
                let results = [
                    storage.entries(path).map(|_| ()),
                    storage.kind(path).map(|_| ()),
                    storage.read(path, 9).map(|_| ()),
                    storage.create_folder(path),
                    storage.write_new(path, b""),
                    storage.replace(path, b"", Durability::Buffered),
                    storage.sync_folder(path),
                    storage.rename_folder(path, "b"),
                    storage.rename_folder("a", path),
                    storage.remove_folder(path),
                    storage.lock(path).map(|_| ()),
                ];
                for (index, result) in results.into_iter().enumerate() {
                    let kind = result.map_err(|error| error.kind());
                    assert_eq!(kind, Err(io::ErrorKind::InvalidInput), "{path}, operation {index}");
                }
            }
            let names: Vec<_> = storage.entries("").unwrap().into_iter().map(|entry| entry.name).collect();
            assert_eq!(names, ["a"]);
        }
        assert_eq!(std::fs::read(outside).unwrap(), b"kept");
    }
}
