//! Writes a release: completely or not at all, whatever happens on the way.
//!
//! All is written into a hidden folder first, and made sure to be on the disk. Then the folder is renamed, which a file
//! system does in one step. Before that step nothing has happened; after it, all has.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::super::output::unwritable;
use super::super::releases::{self, Releases};
use super::sign::Signer;
use crate::control::release_log::{
    ATTRIBUTES_FILE, ENTRY_FILE, LOCK_FILE, LogEntry, MANIFEST_FILE, RELEASES_FOLDER, SIGNATURE_FILE,
};
use crate::control::{FileHash, Manifest};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::fingerprint::of_bytes;

/// How the name of a folder ends that is not finished.
const UNFINISHED: &str = ".part";

/// What writing needs of a disk, so that tests can let it fail.
pub(in crate::cli) trait Disk {
    /// Makes a folder.
    fn make_folder(&mut self, path: &Path) -> io::Result<()>;
    /// Writes a new file, and waits until the disk has it.
    fn write(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Waits until the disk has the names in a folder.
    fn settle(&mut self, folder: &Path) -> io::Result<()>;
    /// Renames a folder.
    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a folder with all that is in it.
    fn remove(&mut self, folder: &Path) -> io::Result<()>;
}

/// The disk of this computer.
pub(in crate::cli) struct RealDisk;

impl Disk for RealDisk {
    fn make_folder(&mut self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn write(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = File::create_new(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn settle(&mut self, folder: &Path) -> io::Result<()> {
        // Only Unix lets a folder be opened and waited for; elsewhere renaming waits by itself.
        if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&mut self, folder: &Path) -> io::Result<()> {
        fs::remove_dir_all(folder)
    }
}

/// The right to write releases of a project. Only one can have it at a time; a process that ends gives it back.
pub(in crate::cli) struct Desk<D> {
    pub(in crate::cli) releases: Releases,
    disk: D,
    _lock: File,
}

impl Desk<RealDisk> {
    /// Takes the right to write releases of a project's folder, and reads what was released so far.
    ///
    /// # Errors
    /// When somebody else has it, or the log is not whole.
    pub(in crate::cli) fn open(project: &Path) -> Result<Self, Vec<Diagnostic>> {
        Self::with(project, RealDisk)
    }
}

impl<D: Disk> Desk<D> {
    /// As [`Desk::open`], with a disk.
    pub(super) fn with(project: &Path, disk: D) -> Result<Self, Vec<Diagnostic>> {
        let root = project.join(RELEASES_FOLDER);
        let lock = lock(&root).map_err(|finding| vec![finding])?;
        let releases = releases::read(project)?;
        Ok(Self { releases, disk, _lock: lock })
    }

    /// Writes a manifest with its files, and the entry that says so. Returns the folder.
    ///
    /// # Errors
    /// When it cannot be written; then nothing has happened.
    pub(in crate::cli) fn commit(
        &mut self,
        mut manifest: Manifest,
        files: &BTreeMap<String, Vec<u8>>,
        signer: Option<&Signer>,
    ) -> Result<PathBuf, Diagnostic> {
        if let Manifest::Release(release) = &mut manifest {
            release.files = files.iter().map(|(path, bytes)| (path.clone(), hash(bytes))).collect();
        }
        let written = manifest.to_json().into_bytes();
        let signature = signer.map(|signer| signer.sign(&written)).transpose()?;
        let last = self.releases.log.last().map(|last| &last.entry);
        let entry = LogEntry::after(last, &written, signature.as_deref());
        let name = manifest.folder(entry.number);
        let (folder, unfinished) = (self.root().join(&name), self.root().join(format!(".{name}{UNFINISHED}")));
        let mut all: Vec<(&str, &[u8])> = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
        let entry = entry.to_json();
        all.push((MANIFEST_FILE, &written));
        all.extend(signature.as_deref().map(|bytes| (SIGNATURE_FILE, bytes)));
        all.push((ENTRY_FILE, entry.as_bytes()));
        let done = self.write(&unfinished, &folder, &all);
        if done.is_err() {
            // What is left of a failed attempt helps nobody; if it cannot be removed, the first error says more.
            let _ = self.disk.remove(&unfinished);
        }
        done.map_err(|error| unwritable(&folder, &error))?;
        Ok(folder)
    }

    fn root(&self) -> &Path {
        self.releases.root()
    }

    fn write(&mut self, unfinished: &Path, folder: &Path, files: &[(&str, &[u8])]) -> io::Result<()> {
        if unfinished.symlink_metadata().is_ok() {
            // Whoever left it is gone, else the lock would be taken.
            self.disk.remove(unfinished)?;
        }
        self.disk.make_folder(unfinished)?;
        let mut made = vec![unfinished.to_owned()];
        for (path, bytes) in files {
            let path = unfinished.join(path);
            let parent = path.parent().unwrap_or(unfinished);
            for part in parent.ancestors().take_while(|part| *part != unfinished) {
                if !made.iter().any(|known| known == part) {
                    made.push(part.to_owned());
                }
            }
            self.disk.make_folder(parent)?;
            self.disk.write(&path, bytes)?;
        }
        for folder in made.iter().rev() {
            self.disk.settle(folder)?;
        }
        self.disk.rename(unfinished, folder)?;
        // The release is there; that its name may not yet be on the disk is no reason to say that it is not.
        let _ = self.disk.settle(self.releases.root());
        Ok(())
    }
}

fn hash(bytes: &[u8]) -> FileHash {
    FileHash { hash: of_bytes(bytes), bytes: bytes.len() as u64 }
}

/// Makes the folder of releases in that of the project, which must be there. Git for Windows changes the line ends of texts,
/// and then no file would be as it was released: so it is told to leave all as it is.
fn prepare(root: &Path) -> io::Result<()> {
    let made = fs::create_dir(root);
    if !root.is_dir() {
        made?;
    }
    let attributes = root.join(ATTRIBUTES_FILE);
    if attributes.exists() { Ok(()) } else { fs::write(attributes, "* -text\n") }
}

/// Takes the lock, without waiting.
fn lock(root: &Path) -> Result<File, Diagnostic> {
    let path = root.join(LOCK_FILE);
    let open = || {
        prepare(root)?;
        File::options().create(true).truncate(false).write(true).open(&path)
    };
    let file = open().map_err(|error| unwritable(&path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err(Diagnostic::error(Code::ReleaseBusy, Place::File { path: root.to_owned(), span: None }))
        }
        Err(TryLockError::Error(error)) => Err(unwritable(&path, &error)),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use tempfile::TempDir;

    use super::*;
    use crate::control::{Person, Withdrawal};

    /// How a disk fails.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Failure {
        /// The process is killed: nothing works from then on, and what was being written is there in part.
        Killed,
        /// There is no room left: nothing can be written, but things can be removed.
        Full,
    }

    /// A disk that works a number of times.
    struct Failing {
        left: Rc<Cell<usize>>,
        failure: Failure,
    }

    impl Failing {
        fn step(&self) -> io::Result<()> {
            match self.left.get().checked_sub(1) {
                Some(left) => {
                    self.left.set(left);
                    Ok(())
                }
                None => Err(io::ErrorKind::StorageFull.into()),
            }
        }
    }

    impl Disk for Failing {
        fn make_folder(&mut self, path: &Path) -> io::Result<()> {
            self.step()?;
            RealDisk.make_folder(path)
        }

        fn write(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
            let done = self.step();
            if done.is_err() {
                RealDisk.write(path, &bytes[..bytes.len() / 2])?;
            }
            done?;
            RealDisk.write(path, bytes)
        }

        fn settle(&mut self, folder: &Path) -> io::Result<()> {
            self.step()?;
            RealDisk.settle(folder)
        }

        fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
            self.step()?;
            RealDisk.rename(from, to)
        }

        fn remove(&mut self, folder: &Path) -> io::Result<()> {
            if self.failure == Failure::Killed {
                self.step()?;
            }
            RealDisk.remove(folder)
        }
    }

    fn withdrawal() -> Manifest {
        let by = Person { name: "Ada".to_owned(), role: "Leitung".to_owned(), date: jiff::civil::date(2027, 1, 1) };
        Manifest::Withdrawal(Withdrawal {
            form: "visit".to_owned(),
            version: "1.0".to_owned(),
            withdrawn: by.date,
            why: "Fehler".to_owned(),
            by,
        })
    }

    fn files() -> BTreeMap<String, Vec<u8>> {
        [("source/forms/visit.toml", "x"), ("source/bogen.toml", ""), ("pages/visit.pdf", "%PDF")]
            .into_iter()
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
            .collect()
    }

    /// Lists what is in the folder of releases, apart from what is there anyway.
    fn names(project: &Path) -> Vec<String> {
        let entries = fs::read_dir(project.join(RELEASES_FOLDER)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| ![LOCK_FILE, ATTRIBUTES_FILE].contains(&&**name)).collect()
    }

    #[test]
    fn whatever_fails_there_is_no_half_release() {
        for failure in [Failure::Killed, Failure::Full] {
            let mut complete = 0;
            for steps in 0.. {
                let project = TempDir::new().unwrap();
                Desk::open(project.path()).unwrap().commit(withdrawal(), &BTreeMap::new(), None).unwrap();
                let before = releases::read(project.path()).unwrap().log;

                let left = Rc::new(Cell::new(steps));
                let failing = Failing { left: Rc::clone(&left), failure };
                let mut desk = Desk::with(project.path(), failing).unwrap();
                let done = desk.commit(withdrawal(), &files(), None);
                drop(desk);

                let after = releases::read(project.path()).unwrap().log;
                match done {
                    Ok(folder) => {
                        complete += 1;
                        assert_eq!(after.entries().len(), 2, "{failure:?} after {steps}");
                        assert_eq!(fs::read(folder.join("pages/visit.pdf")).unwrap(), b"%PDF");
                    }
                    Err(finding) => {
                        assert_eq!(finding.code, Code::FileUnwritable);
                        assert_eq!(after, before, "{failure:?} after {steps}");
                        if failure == Failure::Full {
                            assert_eq!(names(project.path()).len(), 1, "what is left is cleared away");
                        }
                    }
                }
                // Whoever comes next is not hindered.
                Desk::open(project.path()).unwrap().commit(withdrawal(), &files(), None).unwrap();
                assert!(names(project.path()).iter().all(|name| !name.starts_with('.')));
                if left.get() > 0 {
                    break;
                }
            }
            assert!(complete >= 1);
        }
    }

    #[test]
    fn only_one_can_write_at_a_time() {
        let project = TempDir::new().unwrap();
        let first = Desk::open(project.path()).unwrap();
        let second = Desk::open(project.path()).err().unwrap();
        assert_eq!(second[0].code, Code::ReleaseBusy);
        drop(first);
        assert!(Desk::open(project.path()).is_ok());
    }
}
