//! A folder on disk.

use std::fs::{self, File, FileType, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::{Durability, Entry, EntryKind, Storage, StorageLock, check};

mod whole_file;

pub use whole_file::{Access, create_folder, replace_file};

/// Files below a folder on disk.
#[derive(Clone, Debug)]
pub struct FolderStorage {
    root: PathBuf,
    access: Access,
}

impl FolderStorage {
    /// Uses the folder `root`, which need not exist yet.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), access: Access::Usual }
    }

    /// Uses the folder `root` for files with answers: what is written there can be read by its owner alone.
    #[must_use]
    pub fn private(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), access: Access::Private }
    }

    /// Returns the folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns a path that the file system understands: an empty one means the working directory.
    fn full(&self, path: &str) -> io::Result<PathBuf> {
        check(path)?;
        let full = self.location(path);
        Ok(if full.as_os_str().is_empty() { PathBuf::from(".") } else { full })
    }
}

impl Storage for FolderStorage {
    fn entries(&self, folder: &str) -> io::Result<Vec<Entry>> {
        let entry = |entry: io::Result<fs::DirEntry>| {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            Ok(Entry { name, kind: entry.file_type().map_or(EntryKind::Other, kind_of) })
        };
        let mut entries = fs::read_dir(self.full(folder)?)?.map(entry).collect::<io::Result<Vec<_>>>()?;
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(entries)
    }

    fn kind(&self, path: &str) -> io::Result<EntryKind> {
        Ok(kind_of(self.full(path)?.symlink_metadata()?.file_type()))
    }

    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        read_file(&self.full(path)?, limit)
    }

    fn create_folder(&self, path: &str) -> io::Result<()> {
        create_folder(&self.full(path)?, self.access)
    }

    fn write_new(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let mut file = File::create_new(self.full(path)?)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn replace(&self, path: &str, bytes: &[u8], durability: Durability) -> io::Result<()> {
        replace_file(&self.full(path)?, bytes, durability, self.access)
    }

    fn sync_folder(&self, path: &str) -> io::Result<()> {
        // Only Unix can open a folder and wait for it; elsewhere renaming is synchronous.
        if cfg!(unix) { File::open(self.full(path)?)?.sync_all() } else { Ok(()) }
    }

    fn rename_folder(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.full(from)?, self.full(to)?)
    }

    fn remove_folder(&self, path: &str) -> io::Result<()> {
        fs::remove_dir_all(self.full(path)?)
    }

    fn lock(&self, path: &str) -> io::Result<StorageLock> {
        let path = self.full(path)?;
        if path.symlink_metadata().is_ok_and(|data| !data.is_file()) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let file = File::options().create(true).truncate(false).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(StorageLock::new(file)),
            Err(TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn location(&self, path: &str) -> PathBuf {
        if path.is_empty() { self.root.clone() } else { self.root.join(path) }
    }
}

/// Reads a regular file, as [`Storage::read`].
///
/// # Errors
/// As [`Storage::read`].
pub fn read_file(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    if !path.symlink_metadata()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    // One byte more than allowed is enough to know that the file is too large.
    File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

fn kind_of(kind: FileType) -> EntryKind {
    if kind.is_file() {
        EntryKind::File
    } else if kind.is_dir() {
        EntryKind::Folder
    } else {
        EntryKind::Other
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn a_failed_write_leaves_the_old_file_and_nothing_else() {
        let folder = TempDir::new().unwrap();
        let storage = FolderStorage::new(folder.path());
        storage.replace("a", b"old", Durability::Synced).unwrap();
        storage.create_folder("b").unwrap();
        assert!(storage.replace("b", b"new", Durability::Buffered).is_err());
        assert!(storage.replace("c/d", b"new", Durability::Buffered).is_err());
        let names: Vec<_> = storage.entries("").unwrap().into_iter().map(|entry| entry.name).collect();
        assert_eq!(names, ["a", "b"]);
        assert_eq!(storage.read("a", 3).unwrap(), b"old");
        assert_eq!(storage.read("a", 2).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(storage.read("b", 3).unwrap_err().kind(), io::ErrorKind::InvalidInput);
    }

    #[test]
    #[cfg(unix)]
    fn a_written_file_has_the_permissions_of_any_new_file() {
        use std::os::unix::fs::MetadataExt as _;
        let folder = TempDir::new().unwrap();
        let storage = FolderStorage::new(folder.path());
        storage.replace("written", b"", Durability::Synced).unwrap();
        File::create(folder.path().join("created")).unwrap();
        let mode = |name| fs::metadata(folder.path().join(name)).unwrap().mode();
        assert_eq!(mode("written"), mode("created"));
    }
}
