//! The files to read: those that the user names, and those in folders that the user names.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::cli::input::STANDARD_INPUT;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::storage::unreadable;
use crate::submission::is_incidental;

/// A file to read.
#[derive(Debug)]
pub(super) struct Source {
    /// Its path.
    pub(super) path: PathBuf,
    /// Its path below the folder that the user named; for a file that the user named, only its name.
    pub(super) below: PathBuf,
    /// Whether it was found in a folder that the user named.
    pub(super) is_in_folder: bool,
}

/// Goes through the files that the user names, and through folders with all folders in them, in the order of names.
/// Links in folders are not followed.
pub(super) struct Walk<'w> {
    /// What is still to be visited, the next one last.
    waiting: Vec<Source>,
    /// What is left out, because the program writes it: absolute paths.
    own: &'w [PathBuf],
}

impl<'w> Walk<'w> {
    /// Starts with the paths that the user names. `own` are the files and folders that the program writes.
    pub(super) fn new(paths: &[PathBuf], own: &'w [PathBuf]) -> Self {
        let named = |path: &PathBuf| Source { path: path.clone(), below: PathBuf::new(), is_in_folder: false };
        Self { waiting: paths.iter().rev().map(named).collect(), own }
    }

    fn folder(&mut self, folder: &Source) -> io::Result<()> {
        let mut names =
            fs::read_dir(&folder.path)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>()?;
        names.retain(|name| !is_incidental(&name.to_string_lossy()));
        names.sort_by(|a, b| b.cmp(a));
        let inside = names.into_iter().map(|name| Source {
            path: folder.path.join(&name),
            below: folder.below.join(&name),
            is_in_folder: true,
        });
        self.waiting.extend(inside);
        Ok(())
    }

    fn is_own(&self, path: &Path) -> bool {
        !self.own.is_empty() && fs::canonicalize(path).is_ok_and(|path| self.own.contains(&path))
    }
}

impl Iterator for Walk<'_> {
    type Item = Result<Source, (PathBuf, Diagnostic)>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut source = self.waiting.pop()?;
            if source.path.as_os_str() == STANDARD_INPUT {
                return Some(Ok(Source { below: "answers".into(), ..source }));
            }
            let is_named = !source.is_in_folder;
            // Links that the user names are followed. What is missing is reported when it is read.
            let data = if is_named { fs::metadata(&source.path) } else { fs::symlink_metadata(&source.path) };
            let (is_folder, is_file) = data.map_or((false, true), |data| (data.is_dir(), data.is_file()));
            if is_folder {
                if !is_named && self.is_own(&source.path) {
                    continue;
                }
                if let Err(error) = self.folder(&source) {
                    let finding = unreadable(&source.path, &error);
                    return Some(Err((source.path, finding)));
                }
                continue;
            }
            if is_named {
                source.below = source.path.file_name().unwrap_or_default().into();
            } else if !is_file {
                let note = Diagnostic::warning(Code::FileNotPlain, Place::file(&source.path));
                return Some(Err((source.path, note)));
            } else if self.is_own(&source.path) {
                continue;
            }
            return Some(Ok(source));
        }
    }
}
