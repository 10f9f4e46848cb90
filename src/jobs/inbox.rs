//! An inbox: a folder that others write files into. It decides which files are complete and not yet read, from how the
//! folder looked at one moment after the other. The front end looks, and waits in between.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

/// How often an incomplete file is looked at again before it is read as it is.
const PATIENCE: u32 = 10;

/// How a file looks from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileLook {
    /// Its size in bytes.
    pub size: u64,
    /// When it was last written.
    pub modified: Option<Timestamp>,
    /// The number that it keeps when it is renamed, where the system has one.
    pub id: Option<u64>,
}

/// What is known of a file.
#[derive(Clone, Copy, Debug)]
struct Known {
    look: FileLook,
    /// How often it was found unchanged, or given back.
    rounds: u32,
    is_read: bool,
}

/// The files in an inbox, and which of them were read.
#[derive(Debug, Default)]
pub struct Inbox {
    files: BTreeMap<PathBuf, Known>,
}

impl Inbox {
    /// Returns an inbox of which nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes note of what is in the folder now. Returns the files that have not changed since the last time and are not
    /// yet read, in the order given.
    pub fn look(&mut self, files: impl IntoIterator<Item = (PathBuf, FileLook)>) -> Vec<PathBuf> {
        let mut before = std::mem::take(&mut self.files);
        let mut ready = Vec::new();
        let mut new = Vec::new();
        for (path, look) in files {
            match before.remove(&path).filter(|known| known.look == look) {
                Some(known) => {
                    if !known.is_read {
                        ready.push(path.clone());
                    }
                    self.files.insert(path, known);
                }
                None => new.push((path, look)),
            }
        }
        for (path, look) in new {
            // A file that was read and is gone now has only been renamed if the system says that it is the same.
            let is_read = look.id.is_some() && before.values().any(|known| known.is_read && known.look == look);
            self.files.insert(path, Known { look, rounds: 0, is_read });
        }
        ready
    }

    /// Takes note that a file is being read.
    pub fn mark_read(&mut self, path: &Path) {
        if let Some(known) = self.files.get_mut(path) {
            known.is_read = true;
        }
    }

    /// Gives back a file that seems not to be complete. Reports whether to wait for it longer.
    pub fn postpone(&mut self, path: &Path) -> bool {
        let Some(known) = self.files.get_mut(path) else { return true };
        known.rounds += 1;
        known.rounds < PATIENCE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(size: u64, id: u64) -> FileLook {
        FileLook { size, modified: Some(Timestamp::UNIX_EPOCH), id: Some(id) }
    }

    /// Looks at files with names of a letter, and marks those that are ready as read.
    fn read(inbox: &mut Inbox, files: &[(&str, FileLook)]) -> String {
        let ready = inbox.look(files.iter().map(|(name, look)| (PathBuf::from(name), *look)));
        for path in &ready {
            inbox.mark_read(path);
        }
        ready.iter().map(|path| path.display().to_string()).collect()
    }

    #[test]
    fn a_file_is_read_once_when_it_no_longer_grows() {
        let mut inbox = Inbox::new();
        let rounds: Vec<_> = [1, 2, 3, 3, 3, 3].iter().map(|size| read(&mut inbox, &[("a", look(*size, 1))])).collect();
        assert_eq!(rounds, ["", "", "", "a", "", ""]);
    }

    #[test]
    fn a_file_that_is_overwritten_is_read_again() {
        let mut inbox = Inbox::new();
        let looks = [look(1, 1), look(1, 1), look(1, 2), look(1, 2), look(1, 2)];
        let rounds: Vec<_> = looks.iter().map(|look| read(&mut inbox, &[("a", *look)])).collect();
        assert_eq!(rounds, ["", "a", "", "a", ""]);
    }

    #[test]
    fn a_file_that_is_renamed_is_not_read_again_unless_only_its_look_is_the_same() {
        let mut inbox = Inbox::new();
        let rounds: Vec<_> = ["a", "a", "b", "b"].iter().map(|name| read(&mut inbox, &[(name, look(1, 1))])).collect();
        assert_eq!(rounds, ["", "a", "", ""]);
        let unknown = FileLook { id: None, ..look(1, 1) };
        let mut inbox = Inbox::new();
        let rounds: Vec<_> = ["a", "a", "b", "b"].iter().map(|name| read(&mut inbox, &[(name, unknown)])).collect();
        assert_eq!(rounds, ["", "a", "", "b"]);
        // Renamed before it was read.
        let mut inbox = Inbox::new();
        let rounds: Vec<_> = ["a", "b", "b"].iter().map(|name| read(&mut inbox, &[(name, look(1, 1))])).collect();
        assert_eq!(rounds, ["", "", "b"]);
    }

    #[test]
    fn a_file_that_vanishes_and_comes_back_is_read_again() {
        let mut inbox = Inbox::new();
        let present = [("a", look(1, 1))];
        let rounds: Vec<_> =
            [&present[..], &present, &[], &present, &present].iter().map(|files| read(&mut inbox, files)).collect();
        assert_eq!(rounds, ["", "a", "", "", "a"]);
    }

    #[test]
    fn an_incomplete_file_is_waited_for_but_not_for_ever() {
        let mut inbox = Inbox::new();
        inbox.look([(PathBuf::from("a"), look(1, 1))]);
        let waits = (0..20).filter(|_| inbox.postpone(Path::new("a"))).count();
        assert_eq!(waits, 9);
    }
}
