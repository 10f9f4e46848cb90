//! Files in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Durability, Entry, EntryKind, Storage, StorageLock, check};

/// Files in memory. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct MemoryStorage {
    nodes: Arc<Mutex<BTreeMap<String, Node>>>,
    locks: Arc<Mutex<BTreeSet<String>>>,
}

/// What is at a path.
#[derive(Clone, Debug)]
enum Node {
    File(Vec<u8>),
    Folder,
}

/// Releases a lock when it is dropped.
struct Guard {
    locks: Arc<Mutex<BTreeSet<String>>>,
    path: String,
}

impl Drop for Guard {
    fn drop(&mut self) {
        locked(&self.locks).remove(&self.path);
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the folder around a path.
fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Returns the beginning of all paths in a folder.
fn prefix(folder: &str) -> String {
    if folder.is_empty() { String::new() } else { format!("{folder}/") }
}

impl MemoryStorage {
    /// Returns an empty storage.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn nodes(&self) -> MutexGuard<'_, BTreeMap<String, Node>> {
        locked(&self.nodes)
    }
}

impl<P: Into<String>, B: Into<Vec<u8>>> FromIterator<(P, B)> for MemoryStorage {
    /// Returns a storage with files at paths; their folders are created.
    fn from_iter<I: IntoIterator<Item = (P, B)>>(files: I) -> Self {
        let storage = Self::new();
        {
            let mut nodes = storage.nodes();
            for (path, bytes) in files {
                let path = path.into();
                create_folder(&mut nodes, parent(&path));
                nodes.insert(path, Node::File(bytes.into()));
            }
        }
        storage
    }
}

/// Creates a folder and those around it. Existing files are left alone.
fn create_folder(nodes: &mut BTreeMap<String, Node>, path: &str) {
    let ends = path.match_indices('/').map(|(end, _)| end).chain([path.len()]);
    for end in ends.filter(|end| *end > 0) {
        nodes.entry(path[..end].to_owned()).or_insert(Node::Folder);
    }
}

fn is_folder(nodes: &BTreeMap<String, Node>, path: &str) -> bool {
    path.is_empty() || matches!(nodes.get(path), Some(Node::Folder))
}

impl Storage for MemoryStorage {
    fn entries(&self, folder: &str) -> io::Result<Vec<Entry>> {
        check(folder)?;
        let nodes = self.nodes();
        if !is_folder(&nodes, folder) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let prefix = prefix(folder);
        let inside = nodes.range(prefix.clone()..).take_while(|(path, _)| path.starts_with(&prefix));
        let direct = inside.filter(|(path, _)| !path[prefix.len()..].contains('/'));
        Ok(direct.map(|(path, node)| Entry { name: path[prefix.len()..].to_owned(), kind: node.kind() }).collect())
    }

    fn kind(&self, path: &str) -> io::Result<EntryKind> {
        check(path)?;
        if path.is_empty() {
            return Ok(EntryKind::Folder);
        }
        self.nodes().get(path).map(Node::kind).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        check(path)?;
        match self.nodes().get(path) {
            Some(Node::File(bytes)) if bytes.len() as u64 > limit => Err(io::ErrorKind::FileTooLarge.into()),
            Some(Node::File(bytes)) => Ok(bytes.clone()),
            Some(Node::Folder) => Err(io::ErrorKind::InvalidInput.into()),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn create_folder(&self, path: &str) -> io::Result<()> {
        check(path)?;
        let mut nodes = self.nodes();
        create_folder(&mut nodes, path);
        if is_folder(&nodes, path) { Ok(()) } else { Err(io::ErrorKind::NotADirectory.into()) }
    }

    fn write_new(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        check(path)?;
        let mut nodes = self.nodes();
        if nodes.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        insert(&mut nodes, path, bytes)
    }

    fn replace(&self, path: &str, bytes: &[u8], _: Durability) -> io::Result<()> {
        check(path)?;
        let mut nodes = self.nodes();
        if is_folder(&nodes, path) {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        insert(&mut nodes, path, bytes)
    }

    fn sync_folder(&self, path: &str) -> io::Result<()> {
        check(path)?;
        if is_folder(&self.nodes(), path) { Ok(()) } else { Err(io::ErrorKind::NotFound.into()) }
    }

    fn rename_folder(&self, from: &str, to: &str) -> io::Result<()> {
        check(from)?;
        check(to)?;
        let mut nodes = self.nodes();
        if !is_folder(&nodes, from) || !is_folder(&nodes, parent(to)) {
            return Err(io::ErrorKind::NotFound.into());
        }
        if nodes.contains_key(to) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let prefix = prefix(from);
        let moved = |path: &str| if path == from { to.to_owned() } else { format!("{to}/{}", &path[prefix.len()..]) };
        let (inside, mut all): (BTreeMap<_, _>, BTreeMap<_, _>) =
            std::mem::take(&mut *nodes).into_iter().partition(|(path, _)| path == from || path.starts_with(&prefix));
        all.extend(inside.into_iter().map(|(path, node)| (moved(&path), node)));
        *nodes = all;
        Ok(())
    }

    fn remove_folder(&self, path: &str) -> io::Result<()> {
        check(path)?;
        let prefix = prefix(path);
        self.nodes().retain(|known, _| known != path && !known.starts_with(&prefix));
        Ok(())
    }

    fn lock(&self, path: &str) -> io::Result<StorageLock> {
        check(path)?;
        let mut nodes = self.nodes();
        if !nodes.contains_key(path) {
            insert(&mut nodes, path, b"")?;
        }
        if !locked(&self.locks).insert(path.to_owned()) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        Ok(StorageLock::new(Guard { locks: Arc::clone(&self.locks), path: path.to_owned() }))
    }

    fn location(&self, path: &str) -> PathBuf {
        PathBuf::from(path)
    }
}

impl Node {
    const fn kind(&self) -> EntryKind {
        match self {
            Self::File(_) => EntryKind::File,
            Self::Folder => EntryKind::Folder,
        }
    }
}

fn insert(nodes: &mut BTreeMap<String, Node>, path: &str, bytes: &[u8]) -> io::Result<()> {
    if !is_folder(nodes, parent(path)) {
        return Err(io::ErrorKind::NotFound.into());
    }
    nodes.insert(path.to_owned(), Node::File(bytes.to_vec()));
    Ok(())
}
