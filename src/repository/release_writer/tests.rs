use std::sync::atomic::{AtomicUsize, Ordering};

use tempfile::TempDir;

use super::*;
use crate::control::{Person, Withdrawal};
use crate::storage::{Durability, EntryKind, FolderStorage, MemoryStorage};

/// How a storage fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failure {
    /// The process is killed: nothing works from then on, and what was being written is there in part.
    Killed,
    /// There is no room left: nothing can be written, but things can be removed.
    Full,
}

/// A storage that works a number of times.
struct Failing {
    storage: Arc<dyn Storage>,
    left: AtomicUsize,
    failure: Failure,
}

impl Failing {
    fn step(&self) -> io::Result<()> {
        let left = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        left.map(|_| ()).map_err(|_| io::ErrorKind::StorageFull.into())
    }
}

impl Storage for Failing {
    fn entries(&self, folder: &str) -> io::Result<Vec<crate::storage::Entry>> {
        self.storage.entries(folder)
    }

    fn kind(&self, path: &str) -> io::Result<EntryKind> {
        self.storage.kind(path)
    }

    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        self.storage.read(path, limit)
    }

    fn create_folder(&self, path: &str) -> io::Result<()> {
        if path == RELEASES_FOLDER {
            return self.storage.create_folder(path);
        }
        self.step()?;
        self.storage.create_folder(path)
    }

    fn write_new(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let done = self.step();
        if done.is_err() {
            self.storage.write_new(path, &bytes[..bytes.len() / 2])?;
        }
        done?;
        self.storage.write_new(path, bytes)
    }

    fn replace(&self, _: &str, _: &[u8], _: Durability) -> io::Result<()> {
        panic!("no file of a release is replaced")
    }

    fn sync_folder(&self, path: &str) -> io::Result<()> {
        self.step()?;
        self.storage.sync_folder(path)
    }

    fn rename_folder(&self, from: &str, to: &str) -> io::Result<()> {
        self.step()?;
        self.storage.rename_folder(from, to)
    }

    fn remove_folder(&self, path: &str) -> io::Result<()> {
        if self.failure == Failure::Killed {
            self.step()?;
        }
        self.storage.remove_folder(path)
    }

    fn lock(&self, path: &str) -> io::Result<StorageLock> {
        self.storage.lock(path)
    }

    fn location(&self, path: &str) -> PathBuf {
        self.storage.location(path)
    }
}

const SEAL: LogSeal<'_> = LogSeal { new_project: "project", noted: jiff::civil::date(2027, 1, 1), key: None };

fn withdrawal() -> Manifest {
    let by = Person::new("Ada".to_owned(), "Leitung".to_owned(), jiff::civil::date(2027, 1, 1));
    Manifest::Withdrawal(Withdrawal {
        form: "visit".to_owned(),
        version: "1.0".to_owned(),
        withdrawn: by.date,
        why: "Fehler".to_owned(),
        by,
    })
}

fn files() -> BTreeMap<RelativePath, Vec<u8>> {
    [("source/forms/visit.toml", "x"), ("source/bogen.toml", ""), ("pages/visit.pdf", "%PDF")]
        .into_iter()
        .map(|(path, text)| (RelativePath::new(path).unwrap(), text.as_bytes().to_vec()))
        .collect()
}

/// Lists the folders of releases, also unfinished ones.
fn names(storage: &dyn Storage) -> Vec<String> {
    let names = storage.entries(RELEASES_FOLDER).unwrap().into_iter().map(|entry| entry.name);
    names.filter(|name| ![LOCK_FILE, ATTRIBUTES_FILE].contains(&&**name)).collect()
}

fn acquire(storage: &Arc<dyn Storage>) -> Result<ReleaseLock, Vec<Diagnostic>> {
    ReleaseLock::acquire(Arc::clone(storage))
}

/// Lets writing fail at each step in turn, in storages that `make` returns.
fn fail_everywhere(failure: Failure, make: impl Fn() -> Arc<dyn Storage>) {
    let mut complete = 0;
    for steps in 0.. {
        let storage = make();
        acquire(&storage).unwrap().commit(withdrawal(), &BTreeMap::new(), SEAL).unwrap();
        let before = ReleaseStore::read(Arc::clone(&storage)).unwrap().log;

        let failing = Arc::new(Failing { storage: Arc::clone(&storage), left: AtomicUsize::new(steps), failure });
        let mut lock = ReleaseLock::acquire(Arc::clone(&failing) as Arc<dyn Storage>).unwrap();
        let done = lock.commit(withdrawal(), &files(), SEAL);
        drop(lock);

        let after = ReleaseStore::read(Arc::clone(&storage)).unwrap().log;
        match done {
            Ok(_) => {
                complete += 1;
                assert_eq!(after.entries().len(), 2, "{failure:?} after {steps}");
                let page = format!("{RELEASES_FOLDER}/{}/pages/visit.pdf", after.last().unwrap().folder);
                assert_eq!(storage.read(&page, 100).unwrap(), b"%PDF");
            }
            Err(finding) => {
                assert_eq!(finding.code, Code::FileUnwritable);
                assert_eq!(after, before, "{failure:?} after {steps}");
                if failure == Failure::Full {
                    assert_eq!(names(storage.as_ref()).len(), 1, "the rest is removed");
                }
            }
        }
        // The next writer is not hindered.
        acquire(&storage).unwrap().commit(withdrawal(), &files(), SEAL).unwrap();
        assert!(names(storage.as_ref()).iter().all(|name| !name.starts_with('.')));
        if failing.left.load(Ordering::Relaxed) > 0 {
            break;
        }
    }
    assert!(complete >= 1);
}

#[test]
fn whatever_fails_there_is_no_half_release() {
    for failure in [Failure::Killed, Failure::Full] {
        let project = TempDir::new().unwrap();
        let number = AtomicUsize::new(0);
        fail_everywhere(failure, || {
            let folder = project.path().join(number.fetch_add(1, Ordering::Relaxed).to_string());
            let storage = FolderStorage::new(folder);
            storage.create_folder("").unwrap();
            Arc::new(storage)
        });
        fail_everywhere(failure, || Arc::new(MemoryStorage::new()));
    }
}

#[test]
fn only_one_can_write_at_a_time() {
    let project = TempDir::new().unwrap();
    let storages: [Arc<dyn Storage>; 2] =
        [Arc::new(FolderStorage::new(project.path())), Arc::new(MemoryStorage::new())];
    for storage in storages {
        let first = acquire(&storage).unwrap();
        assert_eq!(acquire(&storage).err().unwrap()[0].code, Code::ReleaseBusy);
        drop(first);
        assert!(acquire(&storage).is_ok());
    }
}
