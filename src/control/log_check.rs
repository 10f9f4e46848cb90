//! Verifies the files of a release and the consistency of the log.

use std::collections::BTreeMap;

use super::manifest::{FileHash, Manifest};
use super::release_history::ReleaseHistory;
use super::release_log::{
    ENTRY_FILE, LoggedManifest, MANIFEST_FILE, RELEASES_FOLDER, ReleaseLog, SIGNATURE_FILE, is_system_file,
};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::relative_path::RelativePath;

/// Compares the files found in a folder with those that its manifest lists. Files are given by their paths in the
/// folder, with `/` as separator.
#[must_use]
pub fn compare(logged: &LoggedManifest, found: &BTreeMap<String, FileHash>) -> Vec<Diagnostic> {
    let nothing = BTreeMap::new();
    let listed = logged.manifest.files().unwrap_or(&nothing);
    let place = |path: &str| Place::file(format!("{RELEASES_FOLDER}/{}/{path}", logged.folder));
    let at = |path: &str, code| Diagnostic::error(code, place(path));
    let is_gone = |path: &&RelativePath| !found.contains_key(path.as_str());
    let gone = listed.keys().filter(is_gone).map(|path| at(path.as_str(), Code::ReleaseFileMissing));
    // Synchronising services leave a copy beside a file that they could not agree on.
    let folder = |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
    let own = [ENTRY_FILE, MANIFEST_FILE, SIGNATURE_FILE].map(str::to_owned);
    let known = || listed.keys().map(|path| path.as_str().to_owned()).chain(own.clone());
    // Their names contain that of the original: `manifest (2).json`, `Kopie von manifest.json`.
    let is_named_after = |copy: &str, path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        copy.contains(name.rsplit_once('.').map_or(name, |(stem, _)| stem))
    };
    let original_of = |copy: &str, hash: &FileHash| {
        let is_original = |path: &String| {
            folder(path) == folder(copy) && is_named_after(copy, path) && found.get(path.as_str()) == Some(hash)
        };
        known().find(is_original)
    };
    let others = found.iter().filter_map(|(path, hash)| match listed.get(path.as_str()) {
        Some(known) if known == hash => None,
        Some(_) => Some(at(path, Code::ReleaseFileAltered)),
        // These files are verified through the log.
        None if [ENTRY_FILE, MANIFEST_FILE, SIGNATURE_FILE].contains(&path.as_str()) => None,
        None if is_system_file(path) => Some(Diagnostic::warning(Code::ReleaseSystemFile, place(path))),
        None => Some(match original_of(path, hash) {
            Some(original) => Diagnostic::warning(Code::ReleaseFileCopied, place(path)).with("original", original),
            None => at(path, Code::ReleaseFileAdded),
        }),
    });
    gone.chain(others).collect()
}

/// Checks that no version is released twice, only released versions are withdrawn, and days do not decrease.
#[must_use]
pub fn check_log(log: &ReleaseLog) -> Vec<Diagnostic> {
    let history = ReleaseHistory::of(log);
    let mut findings = Vec::new();
    let mut day = None;
    for logged in log.entries() {
        let place = super::release_log::place(&logged.folder);
        let (form, version) = (logged.manifest.form(), logged.manifest.version());
        let is_first = match &logged.manifest {
            Manifest::Release(_) => history.version(form, version).is_some_and(|first| first.folder == logged.folder),
            Manifest::Withdrawal(withdrawal) => {
                history.version(form, version).is_some_and(|known| known.withdrawn.as_ref() == Some(withdrawal))
            }
        };
        if !is_first || day.is_some_and(|day| day > logged.manifest.day()) {
            findings.push(Diagnostic::error(Code::EntryImpossible, place));
        }
        day = Some(logged.manifest.day());
    }
    findings
}

/// Warns of entries that state another day than that on which they were written by the computer's clock.
pub fn check_days(log: &ReleaseLog) -> impl Iterator<Item = Diagnostic> + '_ {
    log.entries().iter().filter_map(|logged| {
        let (stated, noted) = (logged.manifest.day(), logged.place.as_ref()?.noted?);
        let finding = Diagnostic::warning(Code::EntryOtherDay, super::release_log::place(&logged.folder));
        (stated != noted).then(|| finding.with("day", stated).with("noted", noted))
    })
}
