//! Verifies a project's releases: the chain of the log, and every file.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::log_proof::{LogProof, ProofRequest, prove};
use super::rebuild::{self, RebuildTally};
use crate::control::log_check::{check_days, check_log, compare};
use crate::control::release_log::{
    self, ATTRIBUTES_FILE, LOCK_FILE, LoggedManifest, RELEASES_FOLDER, ReleaseLog, is_system_file,
};
use crate::control::{FileHash, ReleaseHistory, VersionStatus};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::relative_path::RelativePath;
use crate::repository::{MAX_RELEASE_FILE_BYTES, ReleaseStore, check_attributes, locate, read_folders};
use crate::storage::{EntryKind, Storage, unreadable};

/// What to verify beside hashes and chain.
#[derive(Clone, Copy, Default)]
pub struct FolderRequest<'a> {
    /// What the log is verified with.
    pub proof: ProofRequest<'a>,
    /// Whether all pages are rendered again and compared.
    pub rebuild: bool,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct FolderVerification {
    /// How many entries the log has.
    pub entries: usize,
    /// How many files were hashed.
    pub files: usize,
    /// The hash of the last entry.
    pub head: Option<String>,
    /// How many entries do not say on which day they were written, because an older version of bogen wrote them.
    pub undated: usize,
    /// What is proven of the log.
    pub proof: LogProof,
    /// What came of rendering the pages again.
    pub rebuild: Rebuild,
    /// The released versions, the oldest first.
    pub versions: Vec<VerifiedVersion>,
    /// What is wrong.
    pub findings: Vec<Diagnostic>,
}

/// What came of rendering the pages again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rebuild {
    /// It was not asked for.
    NotRequested,
    /// The files that pages are rendered from are not as they were released.
    Prevented,
    /// As many releases as possible were rendered and compared.
    Done(RebuildTally),
}

/// A released version.
#[derive(Clone, Debug)]
pub struct VerifiedVersion {
    /// Its folder, in that of the releases.
    pub folder: String,
    /// The form's id.
    pub form: String,
    /// The version's number.
    pub version: String,
    /// What it is on the day.
    pub status: VersionStatus,
    /// Its fingerprint.
    pub fingerprint: String,
}

impl FolderVerification {
    /// Reports whether there are no releases at all. An empty, a deleted and a wrong folder cannot be told apart.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.findings.iter().any(|finding| finding.code == Code::NothingReleased)
    }

    /// Reports whether there are releases and all are as they were released.
    #[must_use]
    pub fn is_unaltered(&self) -> bool {
        !self.is_empty() && self.findings.iter().all(|finding| finding.severity < Severity::Error)
    }
}

/// Verifies the releases of a project's folder.
///
/// # Errors
/// When the folder cannot be read.
pub fn verify_folder(
    storage: &Arc<dyn Storage>,
    request: &FolderRequest<'_>,
    today: Date,
) -> Result<FolderVerification, Vec<Diagnostic>> {
    let files = storage.as_ref();
    files.entries("").map_err(|error| vec![unreadable(&files.location(""), &error)])?;
    let folders = read_folders(files).map_err(|finding| vec![finding])?;
    let is_empty = folders.is_empty();
    let (log, mut findings) = ReleaseLog::read(folders);
    findings.extend(check_log(&log));
    let mut count = 0;
    for logged in log.entries() {
        let found = hashes(files, logged, &mut findings);
        count += found.len();
        findings.extend(compare(logged, &found));
    }
    // Pages can be rendered again from unaltered files, whoever has signed them and whatever else is in the folder.
    let is_whole = findings.iter().all(|finding| finding.severity < Severity::Error);
    findings.extend(check_days(&log));
    findings.extend(copies(&log));
    findings.extend(strangers(files).map_err(|finding| vec![finding])?);
    findings.extend(check_attributes(files));
    let (proof, unproven) = prove(files, &log, &request.proof);
    findings.extend(unproven);
    let here = Place::file("");
    findings.extend(is_empty.then(|| Diagnostic::warning(Code::NothingReleased, here)));
    let mut findings: Vec<_> = findings.into_iter().map(|finding| locate(files, finding)).collect();
    let rebuild = match (request.rebuild && !is_empty, is_whole) {
        (false, _) => Rebuild::NotRequested,
        (true, false) => Rebuild::Prevented,
        (true, true) => Rebuild::Done(rebuild::all(&ReleaseStore::read(Arc::clone(storage))?, &mut findings)),
    };
    let head = log.last().map(|last| last.entry.hash.clone());
    let versions = versions(&ReleaseHistory::of(&log), today);
    let is_undated = |logged: &&LoggedManifest| logged.place.as_ref().is_none_or(|place| place.noted.is_none());
    let undated = log.entries().iter().filter(is_undated).count();
    let entries = log.entries().len();
    Ok(FolderVerification { entries, files: count, head, undated, proof, rebuild, versions, findings })
}

fn versions(history: &ReleaseHistory, today: Date) -> Vec<VerifiedVersion> {
    let verified = history.versions().iter().map(|version| VerifiedVersion {
        folder: version.folder.clone(),
        form: version.release.form.clone(),
        version: version.release.version.clone(),
        status: history.status_of(version, today),
        fingerprint: version.release.fingerprint.clone(),
    });
    verified.collect()
}

/// Warns of copied folders.
fn copies(log: &ReleaseLog) -> impl Iterator<Item = Diagnostic> + '_ {
    log.copies().iter().map(|copy| {
        Diagnostic::warning(Code::ReleaseFolderCopied, release_log::place(&copy.folder))
            .with("original", &copy.original)
    })
}

/// Finds what does not belong into the folder of releases. The rest of an interrupted release is only a warning, and so
/// are files of the operating system.
fn strangers(storage: &dyn Storage) -> Result<Vec<Diagnostic>, Diagnostic> {
    let entries = match storage.entries(RELEASES_FOLDER) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(&storage.location(RELEASES_FOLDER), &error)),
    };
    let mut findings = Vec::new();
    for entry in entries {
        let is_folder = entry.kind == EntryKind::Folder;
        let place = Place::file(format!("{RELEASES_FOLDER}/{}", entry.name));
        if is_folder && entry.name.starts_with('.') {
            findings.push(Diagnostic::warning(Code::ReleaseUnfinished, place));
        } else if entry.kind == EntryKind::File && is_system_file(&entry.name) {
            findings.push(Diagnostic::warning(Code::ReleaseSystemFile, place));
        } else if entry.kind == EntryKind::File && entry.name == LOCK_FILE || entry.name == ATTRIBUTES_FILE {
            // The other one is checked by its content.
        } else if !is_folder {
            findings.push(Diagnostic::error(Code::ReleaseFileAdded, place));
        }
    }
    Ok(findings)
}

/// Hashes all files of a folder, by their paths in it.
fn hashes(
    storage: &dyn Storage,
    logged: &LoggedManifest,
    findings: &mut Vec<Diagnostic>,
) -> BTreeMap<String, FileHash> {
    let root = format!("{RELEASES_FOLDER}/{}", logged.folder);
    let mut found = BTreeMap::new();
    let mut open = vec![String::new()];
    while let Some(inner) = open.pop() {
        let folder = if inner.is_empty() { root.clone() } else { format!("{root}/{inner}") };
        for entry in storage.entries(&folder).unwrap_or_default() {
            let path = if inner.is_empty() { entry.name } else { format!("{inner}/{}", entry.name) };
            if !RelativePath::is_valid(&path) {
                // No manifest lists such a path, and no storage reads it.
                findings.push(Diagnostic::error(Code::ReleaseFileAdded, Place::file(format!("{root}/{path}"))));
                continue;
            }
            if entry.kind == EntryKind::Folder {
                open.push(path);
                continue;
            }
            let full = format!("{root}/{path}");
            match storage.read(&full, MAX_RELEASE_FILE_BYTES) {
                Ok(bytes) => {
                    found.insert(path, FileHash::of(&bytes));
                }
                Err(error) => findings.push(unreadable(Path::new(&full), &error)),
            }
        }
    }
    found
}
