//! The release log of a project: a hash chain with one entry per folder of `releases/`.
//!
//! An entry is written together with its folder in one step, and never changed. Changing, removing or inserting an
//! entry breaks the chain, which anybody can compute anew. So each manifest states its place in the log: the project, the
//! number, and the hash of the previous entry. Whoever has the key signs it with the manifest, and nobody else can move it.
//! Only removing the last entries goes unnoticed, and exchanging the whole log for another one with the same key. So reports of
//! the log show the hash of the last entry, to be kept elsewhere.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::json::to_json;
use super::manifest::{LogPlace, Manifest};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::fingerprint;
use crate::relative_path::RelativePath;

/// The folder of releases in a project.
pub const RELEASES_FOLDER: &str = "releases";
/// The file of the log entry in a release's folder.
pub const ENTRY_FILE: &str = "entry.json";
/// The file of the manifest.
pub const MANIFEST_FILE: &str = "manifest.json";
/// The file of the manifest's signature.
pub const SIGNATURE_FILE: &str = "manifest.json.minisig";

/// The lock file in the folder of releases.
pub const LOCK_FILE: &str = ".lock";

/// The file in the folder of releases that keeps Git from changing line ends.
pub const ATTRIBUTES_FILE: &str = ".gitattributes";

/// What is in it.
pub const ATTRIBUTES: &str = "* -text\n";

/// The files that systems and synchronising services put into folders which somebody opens, or which they keep.
const SYSTEM_FILES: [&str; 11] = [
    ".DS_Store",
    ".localized",
    "Icon\r",
    "Thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    ".directory",
    ".dropbox",
    ".dropbox.attr",
    ".owncloudsync.log",
    ".sync_ignore",
];

/// How the names of files begin that programs put beside one that is open, or that macOS puts beside one on other disks.
const SYSTEM_PREFIXES: [&str; 3] = ["._", "~$", ".~lock."];

/// The format version of entries. It changes if older versions of bogen would misread new entries.
const FORMAT: u32 = 1;

/// An entry of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct LogEntry {
    #[serde(rename = "entry")]
    format: u32,
    /// Its number, from 1.
    pub number: u32,
    /// The hash of the previous entry; absent in the first.
    pub previous: Option<String>,
    /// The hash of the manifest.
    pub manifest: String,
    /// The hash of the manifest's signature, if there is one.
    pub signature: Option<String>,
    /// The hash of the other values of the entry.
    pub hash: String,
}

impl LogEntry {
    /// Creates the entry that follows `last`.
    #[must_use]
    pub fn after(last: Option<&Self>, manifest: &[u8], signature: Option<&[u8]>) -> Self {
        let (number, previous) = Self::next(last);
        let mut entry = Self {
            format: FORMAT,
            number,
            previous: previous.map(str::to_owned),
            manifest: fingerprint::of_bytes(manifest),
            signature: signature.map(fingerprint::of_bytes),
            hash: String::new(),
        };
        entry.hash = entry.own_hash();
        entry
    }

    /// Returns the number of the entry that follows `last`, and the hash of `last`.
    fn next(last: Option<&Self>) -> (u32, Option<&str>) {
        last.map_or((1, None), |last| (last.number + 1, Some(&last.hash)))
    }

    fn own_hash(&self) -> String {
        let unsigned = Self { hash: String::new(), ..self.clone() };
        fingerprint::of_bytes(unsigned.to_json().as_bytes())
    }

    /// Returns the content of the entry's file.
    #[must_use]
    pub fn to_json(&self) -> String {
        to_json(self)
    }

    /// Parses an entry. Returns nothing if it is not exactly as [`Self::to_json`] writes it, or its hash is wrong.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let entry: Self = serde_json::from_slice(bytes).ok()?;
        let is_ours = entry.format == FORMAT && entry.to_json().as_bytes() == bytes && entry.own_hash() == entry.hash;
        is_ours.then_some(entry)
    }
}

/// The folder of a release as stored.
#[derive(Clone, Debug)]
pub struct ReleaseFolder {
    /// Its name.
    pub name: String,
    /// The bytes of its entry, if it has one.
    pub entry: Option<Vec<u8>>,
    /// The bytes of its manifest, if it has one.
    pub manifest: Option<Vec<u8>>,
    /// The bytes of the manifest's signature, if it has one.
    pub signature: Option<Vec<u8>>,
}

/// A log entry with its manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedManifest {
    /// The name of the folder.
    pub folder: String,
    /// The entry.
    pub entry: LogEntry,
    /// The manifest of the release or withdrawal.
    pub manifest: Manifest,
    /// The place in the log that the manifest states; nothing in manifests of older versions of bogen.
    pub place: Option<LogPlace>,
}

/// A folder that somebody has copied, as file managers and synchronising services do it (`0001-visit-1.0 (2)`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopiedFolder {
    /// The name of the copy.
    pub folder: String,
    /// The name of the folder that it was copied from.
    pub original: String,
}

/// The log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseLog {
    entries: Vec<LoggedManifest>,
    copies: Vec<CopiedFolder>,
}

impl ReleaseLog {
    /// Reads the log from its folders, in any order, with a finding for each break of the chain.
    ///
    /// A folder with a wrong name and exactly the entry of an intact folder is a copy of that and does not count.
    #[must_use]
    pub fn read(mut folders: Vec<ReleaseFolder>) -> (Self, Vec<Diagnostic>) {
        folders.sort_by_cached_key(|folder| (number_of(&folder.name), folder.name.clone()));
        let read: Vec<_> = folders.iter().map(read_folder).collect();
        let intact: BTreeMap<&[u8], &str> = folders
            .iter()
            .zip(&read)
            .filter(|(_, logged)| logged.is_ok())
            .filter_map(|(folder, _)| Some((folder.entry.as_deref()?, folder.name.as_str())))
            .collect();
        let mut findings = Vec::new();
        let mut log = Self::default();
        for (folder, logged) in folders.iter().zip(read) {
            match logged.and_then(|logged| follow(logged, &log)) {
                Ok(logged) => log.entries.push(logged),
                Err(code) => match folder.entry.as_deref().and_then(|entry| intact.get(entry)) {
                    Some(original) if **original != folder.name => {
                        log.copies.push(CopiedFolder { folder: folder.name.clone(), original: (*original).to_owned() });
                    }
                    Some(_) | None => findings.push(Diagnostic::error(code, place(&folder.name))),
                },
            }
        }
        (log, findings)
    }

    /// Returns the last entry.
    #[must_use]
    pub fn last(&self) -> Option<&LoggedManifest> {
        self.entries.last()
    }

    /// Returns the copied folders, which do not count.
    #[must_use]
    pub fn copies(&self) -> &[CopiedFolder] {
        &self.copies
    }

    /// Returns the id of the project; nothing if no entry states it.
    #[must_use]
    pub fn project(&self) -> Option<&str> {
        Some(&self.last()?.place.as_ref()?.project)
    }

    /// Returns the place of the next entry, written on the day `noted`. `new_project` is the id of a project that has none yet.
    #[must_use]
    pub fn next_place(&self, new_project: &str, noted: Date) -> LogPlace {
        let (number, previous) = LogEntry::next(self.last().map(|last| &last.entry));
        let project = self.project().unwrap_or(new_project).to_owned();
        LogPlace { project, number, previous: previous.map(str::to_owned), noted: Some(noted) }
    }

    /// Returns the day of the last entry.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        Some(self.last()?.manifest.day())
    }

    /// Returns all entries, the oldest first.
    #[must_use]
    pub fn entries(&self) -> &[LoggedManifest] {
        &self.entries
    }
}

/// Returns the number at the start of a folder's name. It has four digits, and more from 10000 on.
fn number_of(folder: &str) -> Option<u32> {
    folder.split_once('-')?.0.parse().ok()
}

/// Returns the place of a folder for findings, relative to the project.
#[must_use]
pub fn place(folder: &str) -> Place {
    Place::file(format!("{RELEASES_FOLDER}/{folder}"))
}

/// Reports whether a path ends with the name of a file that a system or a synchronising service creates by itself.
#[must_use]
pub fn is_system_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    SYSTEM_FILES.iter().any(|known| name.eq_ignore_ascii_case(known))
        || SYSTEM_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

/// Reports whether Git leaves all released files as they are with this attributes file. Other attributes may be added, if they
/// do not change what is checked out.
#[must_use]
pub fn keeps_files(attributes: &str) -> bool {
    const CHANGING: [&str; 6] = ["text", "eol", "crlf", "ident", "filter", "working-tree-encoding"];
    let mut is_kept = false;
    for line in attributes.lines() {
        let mut words = line.split_whitespace();
        let Some(pattern) = words.next().filter(|word| !word.starts_with('#')) else { continue };
        // A macro can contain any attribute.
        let mut is_safe = !pattern.starts_with("[attr]");
        for word in words {
            let name = word.trim_start_matches('!').split('=').next().unwrap_or_default();
            is_kept |= pattern == "*" && word == "-text";
            is_safe &= word.starts_with('-') || !CHANGING.contains(&name);
        }
        if !is_safe {
            return false;
        }
    }
    is_kept
}

/// Reads an entry whose folder is intact, whatever the other folders are.
fn read_folder(folder: &ReleaseFolder) -> Result<LoggedManifest, Code> {
    if !RelativePath::is_valid(&folder.name) {
        return Err(Code::EntryRenamed);
    }
    let entry = folder.entry.as_deref().ok_or(Code::EntryMissing)?;
    let entry = LogEntry::parse(entry).ok_or(Code::EntryAltered)?;
    let bytes = folder.manifest.as_deref().ok_or(Code::ManifestMissing)?;
    let is_manifest = fingerprint::of_bytes(bytes) == entry.manifest;
    let manifest = Manifest::parse(bytes).filter(|_| is_manifest).ok_or(Code::ManifestAltered)?;
    let place = LogPlace::parse(bytes).map_err(|_| Code::ManifestAltered)?;
    if folder.signature.as_deref().map(fingerprint::of_bytes) != entry.signature {
        return Err(Code::ManifestSignatureAltered);
    }
    if manifest.folder(entry.number) != folder.name {
        return Err(Code::EntryRenamed);
    }
    Ok(LoggedManifest { folder: folder.name.clone(), entry, manifest, place })
}

/// Checks that an entry follows the log, and that its manifest was made for this place.
fn follow(logged: LoggedManifest, log: &ReleaseLog) -> Result<LoggedManifest, Code> {
    let entry = &logged.entry;
    let next = LogEntry::next(log.last().map(|last| &last.entry));
    if (entry.number, entry.previous.as_deref()) != next {
        return Err(Code::ChainBroken);
    }
    match (&logged.place, log.project()) {
        (Some(place), Some(project)) if place.project != project => Err(Code::EntryOfOtherProject),
        (Some(place), _) if (place.number, place.previous.as_deref()) != next => Err(Code::EntryMoved),
        // Once manifests state their places, all later ones do.
        (None, Some(_)) => Err(Code::EntryMoved),
        (Some(_), _) | (None, None) => Ok(logged),
    }
}
