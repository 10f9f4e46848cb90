//! Writes releases: completely or not at all, whatever fails on the way.
//!
//! Everything is written into a hidden folder first and synchronised. Then the folder is renamed, which a file system
//! does in one step. Before that step nothing has happened; after it, everything has.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use super::release_store::{ReleaseStore, locate};
use crate::control::release_log::{
    ATTRIBUTES, ATTRIBUTES_FILE, ENTRY_FILE, LOCK_FILE, LogEntry, MANIFEST_FILE, RELEASES_FOLDER, SIGNATURE_FILE,
    keeps_files,
};
use crate::control::{FileHash, Manifest};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::fingerprint::of_bytes;
use crate::relative_path::{RelativePath, find_collision};
use crate::release_key::SigningKey;
use crate::storage::{Storage, StorageLock, unwritable};

/// The maximum size of the attributes file, in bytes.
const MAX_ATTRIBUTES: u64 = 64 * 1024;

/// How the name of an unfinished folder ends.
const UNFINISHED: &str = ".part";

/// What binds an entry to its project and its place in the log.
#[derive(Clone, Copy)]
pub struct LogSeal<'s> {
    /// The id for a project that has none yet. No two projects may have the same.
    pub new_project: &'s str,
    /// The day by the computer's clock.
    pub noted: Date,
    /// The key that signs the entry, if any.
    pub key: Option<&'s SigningKey>,
}

/// The exclusive right to write releases of a project. It ends when it is dropped, and with the process.
pub struct ReleaseLock {
    /// What was released so far.
    pub releases: ReleaseStore,
    storage: Arc<dyn Storage>,
    _lock: StorageLock,
}

impl ReleaseLock {
    /// Takes the lock, and reads what was released so far.
    ///
    /// # Errors
    /// When somebody else has it, or the log is broken.
    pub fn acquire(storage: Arc<dyn Storage>) -> Result<Self, Vec<Diagnostic>> {
        let lock = lock(storage.as_ref()).map_err(|finding| vec![finding])?;
        if let Some(finding) = check_attributes(storage.as_ref()) {
            return Err(vec![locate(storage.as_ref(), finding)]);
        }
        let releases = ReleaseStore::read(Arc::clone(&storage))?;
        Ok(Self { releases, storage, _lock: lock })
    }

    /// Writes a manifest with its files, and the log entry for it. Returns the folder.
    ///
    /// # Errors
    /// When two files have the same path but for case, and when it cannot be written; then nothing has happened.
    pub fn commit(
        &mut self,
        mut manifest: Manifest,
        files: &BTreeMap<RelativePath, Vec<u8>>,
        seal: LogSeal<'_>,
    ) -> Result<PathBuf, Diagnostic> {
        if let Some(path) = find_collision(files.keys()) {
            return Err(Diagnostic::error(Code::FileNameTwice, Place::Command).with("name", path));
        }
        if let Manifest::Release(release) = &mut manifest {
            release.files = files.iter().map(|(path, bytes)| (path.clone(), FileHash::of(bytes))).collect();
        }
        let written = manifest.to_json(&self.releases.log.next_place(seal.new_project, seal.noted)).into_bytes();
        let signature = seal.key.map(|key| key.sign(&written)).transpose()?;
        let last = self.releases.log.last().map(|last| &last.entry);
        let entry = LogEntry::after(last, &written, signature.as_deref());
        let name = manifest.folder(entry.number);
        let (folder, unfinished) =
            (format!("{RELEASES_FOLDER}/{name}"), format!("{RELEASES_FOLDER}/.{name}{UNFINISHED}"));
        let mut all: Vec<(&str, &[u8])> = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
        let entry = entry.to_json();
        all.push((MANIFEST_FILE, &written));
        all.extend(signature.as_deref().map(|bytes| (SIGNATURE_FILE, bytes)));
        all.push((ENTRY_FILE, entry.as_bytes()));
        let done = self.write(&unfinished, &folder, &all);
        if done.is_err() {
            // The rest of a failed attempt is useless; if it cannot be removed, the first error says more.
            let _ = self.storage.remove_folder(&unfinished);
        }
        let location = self.storage.location(&folder);
        done.map_err(|error| unwritable(&location, &error))?;
        Ok(location)
    }

    fn write(&self, unfinished: &str, folder: &str, files: &[(&str, &[u8])]) -> io::Result<()> {
        let storage = self.storage.as_ref();
        if storage.kind(unfinished).is_ok() {
            // Its writer is gone, or it would still have the lock.
            storage.remove_folder(unfinished)?;
        }
        storage.create_folder(unfinished)?;
        let mut created = vec![unfinished.to_owned()];
        for (path, bytes) in files {
            let path = format!("{unfinished}/{path}");
            for (end, _) in path.match_indices('/').filter(|(end, _)| *end > unfinished.len()) {
                if !created.iter().any(|known| *known == path[..end]) {
                    storage.create_folder(&path[..end])?;
                    created.push(path[..end].to_owned());
                }
            }
            storage.write_new(&path, bytes)?;
        }
        for folder in created.iter().rev() {
            storage.sync_folder(folder)?;
        }
        storage.rename_folder(unfinished, folder)?;
        // The release is there, even if its name is not durable yet.
        let _ = storage.sync_folder(RELEASES_FOLDER);
        Ok(())
    }
}

/// Creates the folder of releases in that of the project, which must exist. Git for Windows changes line ends, and then no
/// file would be as it was released: the attributes file forbids it.
fn prepare(storage: &dyn Storage) -> io::Result<()> {
    storage.entries("")?;
    storage.create_folder(RELEASES_FOLDER)?;
    let attributes = format!("{RELEASES_FOLDER}/{ATTRIBUTES_FILE}");
    if storage.kind(&attributes).is_ok() { Ok(()) } else { storage.write_new(&attributes, ATTRIBUTES.as_bytes()) }
}

/// Returns the finding that Git could change released files, if somebody has changed or replaced the attributes file.
#[must_use]
pub fn check_attributes(storage: &dyn Storage) -> Option<Diagnostic> {
    let path = format!("{RELEASES_FOLDER}/{ATTRIBUTES_FILE}");
    let is_kept = match storage.read(&path, MAX_ATTRIBUTES) {
        Ok(bytes) => std::str::from_utf8(&bytes).is_ok_and(keeps_files),
        Err(error) => error.kind() == io::ErrorKind::NotFound && storage.kind(&path).is_err(),
    };
    (!is_kept).then(|| Diagnostic::error(Code::ReleaseAttributes, Place::file(path)))
}

/// Takes the lock, without waiting.
fn lock(storage: &dyn Storage) -> Result<StorageLock, Diagnostic> {
    let path = format!("{RELEASES_FOLDER}/{LOCK_FILE}");
    match prepare(storage).and_then(|()| storage.lock(&path)) {
        Ok(lock) => Ok(lock),
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
            let place = Place::file(storage.location(RELEASES_FOLDER));
            Err(Diagnostic::error(Code::ReleaseBusy, place))
        }
        Err(error) => Err(unwritable(&storage.location(&path), &error)),
    }
}

impl FileHash {
    /// Hashes a file.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self { hash: of_bytes(bytes), bytes: bytes.len() as u64 }
    }
}

#[cfg(test)]
mod tests;
