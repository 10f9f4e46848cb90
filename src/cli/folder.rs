//! Reads a project's folder into memory. Only what belongs to a project is opened, and never a link, a device or a
//! file that is larger than any such file is.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Component, Path};

use super::output::unreadable;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::files::Files;
use crate::profile;

/// The greatest size of a file that is read, in bytes.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// A project's files, with what was found while reading them.
pub(super) struct Folder {
    /// What is built in, with the folder's own files over it.
    pub(super) files: Files,
    /// The paths of the folder's own files.
    pub(super) own: BTreeSet<String>,
    /// What could not be read. The places are relative to the folder.
    pub(super) findings: Vec<Diagnostic>,
}

/// Reads the folder at `root`.
///
/// # Errors
/// When the folder itself cannot be read.
pub(super) fn read(root: &Path) -> Result<Folder, Diagnostic> {
    fs::read_dir(root).map_err(|error| unreadable(root, &error))?;
    let mut reader = Reader { root, folder: Folder::default() };
    reader.entries("control", &["toml"], 0);
    reader.entries("forms", &["toml"], 0);
    reader.entries("locales", &["ftl", "toml"], 1);
    reader.entries("pictograms", &["svg", "toml"], 0);
    if root.join(profile::PROFILE_FILE).symlink_metadata().is_ok() {
        reader.file(profile::PROFILE_FILE);
    }
    if let Some(Ok(source)) = reader.folder.files.text(profile::PROFILE_FILE)
        && let Some(logo) = profile::logo_file(source)
        && is_within(&logo)
        && root.join(&logo).symlink_metadata().is_ok()
    {
        reader.file(&logo);
    }
    Ok(reader.folder)
}

impl Default for Folder {
    fn default() -> Self {
        Self { files: Files::defaults(), own: BTreeSet::new(), findings: Vec::new() }
    }
}

/// Says whether a path leads into the folder and nowhere else.
fn is_within(path: &str) -> bool {
    Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

struct Reader<'r> {
    root: &'r Path,
    folder: Folder,
}

impl Reader<'_> {
    /// Reads the files of a folder that have one of some endings, and those of the folders in it down to `depth`.
    fn entries(&mut self, path: &str, endings: &[&str], depth: usize) {
        let names = match self.names(path) {
            Ok(names) => names,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return,
            Err(error) => return self.folder.findings.push(unreadable(Path::new(path), &error)),
        };
        for name in names {
            let inner = format!("{path}/{name}");
            let is_folder = self.root.join(&inner).symlink_metadata().is_ok_and(|data| data.is_dir());
            let is_wanted = name.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending));
            if is_folder && depth > 0 {
                self.entries(&inner, endings, depth - 1);
            } else if is_wanted && !name.starts_with('.') {
                self.file(&inner);
            } else if !is_folder && depth > 0 && !name.contains('.') {
                // A link in the place of a language's folder.
                self.not_plain(&inner);
            }
        }
    }

    /// Returns the names in a folder, in order. Names that are no Unicode cannot be ours.
    fn names(&self, path: &str) -> io::Result<BTreeSet<String>> {
        let entries = fs::read_dir(self.root.join(path))?;
        entries.filter_map(|entry| entry.map(|entry| entry.file_name().into_string().ok()).transpose()).collect()
    }

    fn not_plain(&mut self, path: &str) {
        let place = Place::File { path: path.into(), span: None };
        self.folder.findings.push(Diagnostic::error(Code::FileNotPlain, place));
    }

    fn file(&mut self, path: &str) {
        let full = self.root.join(path);
        match full.symlink_metadata() {
            Ok(data) if data.is_file() => match read_limited(&full) {
                Ok(Some(bytes)) => {
                    self.folder.own.insert(path.to_owned());
                    self.folder.files.insert(path, bytes);
                }
                Ok(None) => {
                    let place = Place::File { path: path.into(), span: None };
                    let finding = Diagnostic::error(Code::FileTooLarge, place);
                    self.folder.findings.push(finding.with("megabytes", MAX_BYTES / 1024 / 1024));
                }
                Err(error) => self.folder.findings.push(unreadable(Path::new(path), &error)),
            },
            Ok(_) => self.not_plain(path),
            Err(error) => self.folder.findings.push(unreadable(Path::new(path), &error)),
        }
    }
}

/// Reads a file, or nothing if it is too large. One byte more than allowed is enough to tell.
fn read_limited(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= MAX_BYTES).then_some(bytes))
}
