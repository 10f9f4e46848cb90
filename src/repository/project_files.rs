//! Reads a project's files from storage: only those that belong to a project, never a link or a device, and none that is
//! larger than any such file is.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::organisation_profile;
use crate::project_path::{BLOCKS, LOCALES_FOLDER};
use crate::relative_path::RelativePath;
use crate::source_files::Files;
use crate::storage::{EntryKind, Storage, unreadable};

/// The greatest size of a picture, in bytes.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// The greatest size of a file of definitions or texts, in bytes. Those of the longest form have a fiftieth of it.
const MAX_TEXT_BYTES: u64 = 1024 * 1024;

/// A project's files, with what was found while reading them.
pub(super) struct ProjectFiles {
    /// The built-in files, overlaid by the project's own.
    pub(super) files: Files,
    /// The paths of the project's own files.
    pub(super) own: BTreeSet<String>,
    /// What could not be read. The places are relative to the project's folder.
    pub(super) findings: Vec<Diagnostic>,
}

/// Reads a project's files.
///
/// # Errors
/// When the folder itself cannot be read.
pub(super) fn read(storage: &dyn Storage) -> Result<ProjectFiles, Diagnostic> {
    storage.entries("").map_err(|error| unreadable(&storage.location(""), &error))?;
    let read = ProjectFiles { files: Files::defaults(), own: BTreeSet::new(), findings: Vec::new() };
    let mut reader = Reader { storage, read };
    reader.folder("control", &["toml"], 0);
    reader.folder("forms", &["toml"], 0);
    reader.folder("forms/blocks", &["toml"], 0);
    reader.folder("lists", &["csv"], 0);
    reader.folder("locales", &["ftl", "toml"], 1);
    reader.block_texts();
    reader.folder("pictograms", &["svg", "toml"], 0);
    reader.optional_file(organisation_profile::PROFILE_FILE);
    if let Some(Ok(source)) = reader.read.files.text(organisation_profile::PROFILE_FILE)
        && let Some(logo) = organisation_profile::logo_file(source)
        && RelativePath::is_valid(&logo)
    {
        reader.optional_file(&logo);
    }
    Ok(reader.read)
}

struct Reader<'s> {
    storage: &'s dyn Storage,
    read: ProjectFiles,
}

impl Reader<'_> {
    /// Reads the files of a folder that have one of some extensions, and those of the folders in it down to `depth`.
    fn folder(&mut self, path: &str, extensions: &[&str], depth: usize) {
        let entries = match self.storage.entries(path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return,
            Err(error) => return self.read.findings.push(unreadable(Path::new(path), &error)),
        };
        // A name that is not Unicode cannot be that of a project's file.
        for entry in entries.into_iter().filter(|entry| !entry.name.contains(char::REPLACEMENT_CHARACTER)) {
            let inner = format!("{path}/{}", entry.name);
            let is_folder = entry.kind == EntryKind::Folder;
            let is_wanted = entry.name.rsplit_once('.').is_some_and(|(_, extension)| extensions.contains(&extension));
            let is_inner = is_folder && depth > 0;
            let is_file = is_wanted && !entry.name.starts_with('.');
            if (is_inner || is_file) && !RelativePath::is_valid(&entry.name) {
                let finding = Diagnostic::error(Code::FileNameInvalid, Place::file(inner));
                self.read.findings.push(finding.with("name", entry.name));
            } else if is_inner {
                self.folder(&inner, extensions, depth - 1);
            } else if is_file {
                self.file(&inner);
            } else if !is_folder && depth > 0 && !entry.name.contains('.') {
                // A link instead of a language's folder.
                self.not_regular(&inner);
            }
        }
    }

    /// Reads the texts of blocks of all languages.
    fn block_texts(&mut self) {
        let entries = self.storage.entries("locales").unwrap_or_default();
        let tags =
            entries.into_iter().filter(|entry| entry.kind == EntryKind::Folder && RelativePath::is_valid(&entry.name));
        for tag in tags {
            self.folder(&format!("{LOCALES_FOLDER}{}/{BLOCKS}", tag.name), &["ftl"], 0);
        }
    }

    fn optional_file(&mut self, path: &str) {
        if self.storage.kind(path).is_ok() {
            self.file(path);
        }
    }

    fn file(&mut self, path: &str) {
        let is_text = [".toml", ".ftl", ".csv"].iter().any(|ending| path.ends_with(ending));
        let limit = if is_text { MAX_TEXT_BYTES } else { MAX_BYTES };
        match self.storage.read(path, limit) {
            Ok(bytes) => {
                self.read.own.insert(path.to_owned());
                self.read.files.insert(path, bytes);
            }
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                let finding = Diagnostic::error(Code::FileTooLarge, Place::file(path));
                self.read.findings.push(finding.with("megabytes", limit / 1024 / 1024));
            }
            Err(error) if error.kind() == io::ErrorKind::InvalidInput => self.not_regular(path),
            Err(error) => self.read.findings.push(unreadable(Path::new(path), &error)),
        }
    }

    fn not_regular(&mut self, path: &str) {
        let place = Place::file(path);
        self.read.findings.push(Diagnostic::error(Code::FileNotPlain, place));
    }
}
