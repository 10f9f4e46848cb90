//! The releases of a project: its log, its history, and the files that each release keeps.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::control::release_log::{
    ENTRY_FILE, MANIFEST_FILE, RELEASES_FOLDER, ReleaseFolder, ReleaseLog, SIGNATURE_FILE,
};
use crate::control::{Control, FileHash, Release, ReleaseHistory, ReleasedVersion};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::excerpt::Excerpt;
use crate::fingerprint::of_bytes;
use crate::localized::Localized;
use crate::project::Project;
use crate::relative_path::RelativePath;
use crate::source_files::Files;
use crate::storage::{EntryKind, MemoryStorage, Storage, unreadable};

/// The greatest size of a file of a release, in bytes.
pub const MAX_RELEASE_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// Where a release keeps the files that its pages were made from.
pub const SOURCE: &str = "source/";
/// Where a release keeps its pages.
pub const PAGES: &str = "pages/";

/// The releases of a project.
pub struct ReleaseStore {
    storage: Arc<dyn Storage>,
    /// What happened.
    pub log: ReleaseLog,
    /// What follows from it.
    pub history: ReleaseHistory,
}

impl Default for ReleaseStore {
    /// Returns a store without releases.
    fn default() -> Self {
        Self { storage: Arc::new(MemoryStorage::new()), log: ReleaseLog::default(), history: ReleaseHistory::default() }
    }
}

impl ReleaseStore {
    /// Reads the releases of a project's folder.
    ///
    /// # Errors
    /// When the log is broken: then nothing can be known of any version.
    pub fn read(storage: Arc<dyn Storage>) -> Result<Self, Vec<Diagnostic>> {
        let (log, findings) = ReleaseLog::read(read_folders(storage.as_ref()).map_err(|finding| vec![finding])?);
        if findings.is_empty() {
            let history = ReleaseHistory::of(&log);
            return Ok(Self { storage, log, history });
        }
        Err(findings.into_iter().map(|finding| locate(storage.as_ref(), finding)).collect())
    }

    /// Returns the storage that the releases are in.
    #[must_use]
    pub fn storage(&self) -> &dyn Storage {
        self.storage.as_ref()
    }

    /// Returns where a file of a release is for the user. `path` is relative to the folder of releases.
    #[must_use]
    pub fn location(&self, path: &str) -> PathBuf {
        self.storage.location(&format!("{RELEASES_FOLDER}/{path}"))
    }

    /// Returns the numbers of the versions of a form that were released.
    #[must_use]
    pub fn known(&self, form: &str) -> Vec<&str> {
        self.history.versions_of(form).map(|version| version.release.version.as_str()).collect()
    }

    /// Returns a version of a form.
    ///
    /// # Errors
    /// When it was never released.
    pub fn version(&self, form: &str, version: &str) -> Result<&ReleasedVersion, Diagnostic> {
        self.history.version(form, version).ok_or_else(|| {
            let known = self.known(form).join(", ");
            let place = Place::form(form);
            Diagnostic::error(Code::VersionNotReleased, place).with("version", version).with("known", known)
        })
    }

    /// Reads the files of a release whose paths begin with `prefix`, by the rest of their paths.
    ///
    /// # Errors
    /// When one of them is not as it was released.
    pub fn files(
        &self,
        version: &ReleasedVersion,
        prefix: &str,
    ) -> Result<BTreeMap<RelativePath, Vec<u8>>, Diagnostic> {
        let wanted =
            version.release.files.iter().filter_map(|(path, hash)| Some((path.strip_prefix(prefix)?, path, hash)));
        wanted.map(|(name, path, hash)| Ok((name, self.file(version, path.as_str(), hash)?))).collect()
    }

    fn file(&self, version: &ReleasedVersion, path: &str, hash: &FileHash) -> Result<Vec<u8>, Diagnostic> {
        let full = format!("{RELEASES_FOLDER}/{}/{path}", version.folder);
        let location = || self.storage.location(&full);
        let bytes =
            self.storage.read(&full, MAX_RELEASE_FILE_BYTES).map_err(|error| unreadable(&location(), &error))?;
        if of_bytes(&bytes) == hash.hash {
            return Ok(bytes);
        }
        Err(Diagnostic::error(Code::ReleaseFileAltered, Place::file(location())))
    }

    /// Reads the PDF of a release in a language, or that of one of its sheets; nothing if it was not released in it.
    ///
    /// # Errors
    /// When the file is not as it was released.
    pub fn page(
        &self,
        version: &ReleasedVersion,
        tag: &str,
        excerpt: Option<&Excerpt>,
    ) -> Result<Option<Vec<u8>>, Diagnostic> {
        self.released_file(version, tag, excerpt, "pdf")
    }

    fn released_file(
        &self,
        version: &ReleasedVersion,
        tag: &str,
        excerpt: Option<&Excerpt>,
        ending: &str,
    ) -> Result<Option<Vec<u8>>, Diagnostic> {
        let release = &version.release;
        let sheet = excerpt.map(|excerpt| format!(".{}", excerpt.printed().in_file_names())).unwrap_or_default();
        let path = format!("{PAGES}{}-{}{sheet}.{tag}.{ending}", release.form, release.version);
        let known = release.files.get(path.as_str());
        known.map(|hash| self.file(version, &path, hash)).transpose()
    }

    /// Returns how many pages a release has in a language, or one of its sheets; nothing if it was not released in it.
    ///
    /// # Errors
    /// As [`Self::page`].
    pub fn page_count(
        &self,
        version: &ReleasedVersion,
        tag: &str,
        excerpt: Option<&Excerpt>,
    ) -> Result<Option<u64>, Diagnostic> {
        let layout = self.released_file(version, tag, excerpt, "layout.json")?;
        let layout = layout.and_then(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok());
        Ok(layout.and_then(|layout| layout["pages"].as_u64()))
    }

    /// Reads the project that a release was made from. Its forms exist in the released languages only.
    ///
    /// # Errors
    /// When one of its files is not as it was released.
    pub fn project(&self, version: &ReleasedVersion) -> Result<Project, Diagnostic> {
        let mut files = Files::default();
        for (path, bytes) in self.files(version, SOURCE)? {
            files.insert(path.as_str(), bytes);
        }
        Ok(Project::read(files).0.of_release(version.release.languages.keys().cloned().collect()))
    }

    /// Returns a release in all its languages, as it was issued.
    ///
    /// # Errors
    /// As [`Self::project`].
    pub fn forms(&self, version: &ReleasedVersion) -> Result<Vec<Localized>, Diagnostic> {
        localize_release(&self.project(version)?, &version.release)
    }
}

/// Returns a release in all its languages, as it was issued. `project` is the one that it was made from.
///
/// # Errors
/// When the project lacks the form or one of its languages.
pub fn localize_release(project: &Project, release: &Release) -> Result<Vec<Localized>, Diagnostic> {
    let definition = project.form(&release.form)?;
    let forms = release.languages.iter().map(|(tag, released)| {
        let (mut form, _) = project.localize(definition, project.locale(definition, tag)?);
        form.fingerprint.clone_from(&released.fingerprint);
        form.control = Control::of_release(release);
        Ok(form)
    });
    forms.collect()
}

/// Reads the log's part of each folder of releases. Hidden folders are unfinished and do not count.
///
/// # Errors
/// When a folder or file is there and cannot be read.
pub fn read_folders(storage: &dyn Storage) -> Result<Vec<ReleaseFolder>, Diagnostic> {
    let entries = match storage.entries(RELEASES_FOLDER) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(&storage.location(RELEASES_FOLDER), &error)),
    };
    let mut folders = Vec::new();
    for entry in entries {
        if entry.name.starts_with('.') || entry.kind != EntryKind::Folder {
            continue;
        }
        // A storage does not read from a folder whose name cannot be that of a release.
        let is_readable = RelativePath::is_valid(&entry.name);
        let path = |file| format!("{RELEASES_FOLDER}/{}/{file}", entry.name);
        let file = |file| if is_readable { optional(storage, &path(file)) } else { Ok(None) };
        let (log_entry, manifest, signature) = (file(ENTRY_FILE)?, file(MANIFEST_FILE)?, file(SIGNATURE_FILE)?);
        folders.push(ReleaseFolder { name: entry.name, entry: log_entry, manifest, signature });
    }
    Ok(folders)
}

/// Reads a file that may be missing.
fn optional(storage: &dyn Storage, path: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
    match storage.read(path, MAX_RELEASE_FILE_BYTES) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(&storage.location(path), &error)),
    }
}

/// Turns the place of a finding from a path in the project's folder into one that the user can open.
#[must_use]
pub fn locate(storage: &dyn Storage, finding: Diagnostic) -> Diagnostic {
    let place = match finding.place {
        Place::File { path, span } => Place::File { path: storage.location("").join(path), span },
        place @ (Place::Command | Place::Form { .. }) => place,
    };
    Diagnostic { place, ..finding }
}

/// Returns the finding that a version was not released in a language.
#[must_use]
pub fn not_in_language(release: &Release, tag: &str) -> Diagnostic {
    let known = release.languages.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
    let place = Place::form(&release.form);
    let finding = Diagnostic::error(Code::LanguageNotReleased, place).with("tag", tag).with("known", known);
    finding.with("version", &release.version)
}
