//! The log of a project: one entry a folder, each with the hash of the one before.
//!
//! An entry is written with its folder, in one step, and never again. Whoever changes, removes or inserts one breaks the
//! chain at that place. Only the end can be cut off unnoticed, so the hash of the last entry is shown wherever the log is
//! looked at, to be kept elsewhere.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::json::to_json;
use super::manifest::Manifest;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::fingerprint;

/// The folder of the releases in a project's folder.
pub const RELEASES_FOLDER: &str = "releases";
/// The file of an entry in its folder.
pub const ENTRY_FILE: &str = "entry.json";
/// The file of the manifest.
pub const MANIFEST_FILE: &str = "manifest.json";
/// The file of the manifest's signature.
pub const SIGNATURE_FILE: &str = "manifest.json.minisig";

/// The file in the folder of releases that whoever writes there holds.
pub const LOCK_FILE: &str = ".lock";

/// The file in the folder of releases that tells Git not to change line ends there.
pub const ATTRIBUTES_FILE: &str = ".gitattributes";

/// The version of the shape of entries; it changes when old readers would misread new ones.
const FORMAT: u32 = 1;

/// An entry of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct LogEntry {
    #[serde(rename = "entry")]
    format: u32,
    /// Its number, from 1.
    pub number: u32,
    /// The hash of the entry before; the first has none.
    pub previous: Option<String>,
    /// The hash of the manifest.
    pub manifest: String,
    /// The hash of the manifest's signature, if there is one.
    pub signature: Option<String>,
    /// The hash of all this.
    pub hash: String,
}

impl LogEntry {
    /// Makes the entry that follows `last`.
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

    /// Returns the number of the entry that follows `last`, and what it says of that.
    fn next(last: Option<&Self>) -> (u32, Option<&str>) {
        last.map_or((1, None), |last| (last.number + 1, Some(&last.hash)))
    }

    fn own_hash(&self) -> String {
        let unsigned = Self { hash: String::new(), ..self.clone() };
        fingerprint::of_bytes(unsigned.to_json().as_bytes())
    }

    /// Writes it as it stands in its file.
    #[must_use]
    pub fn to_json(&self) -> String {
        to_json(self)
    }

    /// Reads it as [`Self::to_json`] writes it, or nothing if it is written in any other way, or not by us.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let entry: Self = serde_json::from_slice(bytes).ok()?;
        let is_ours = entry.format == FORMAT && entry.to_json().as_bytes() == bytes && entry.own_hash() == entry.hash;
        is_ours.then_some(entry)
    }
}

/// A folder of a release as it lies on the disk.
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

/// One entry with what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedManifest {
    /// The name of the folder.
    pub folder: String,
    /// The entry.
    pub entry: LogEntry,
    /// What happened.
    pub manifest: Manifest,
}

/// The log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseLog(Vec<LoggedManifest>);

impl ReleaseLog {
    /// Reads the log from its folders, in any order. Every break of the chain is a finding.
    #[must_use]
    pub fn read(mut folders: Vec<ReleaseFolder>) -> (Self, Vec<Diagnostic>) {
        folders.sort_by_cached_key(|folder| (number_of(&folder.name), folder.name.clone()));
        let mut findings = Vec::new();
        let mut log = Self::default();
        for folder in folders {
            match read_folder(&folder, log.last()) {
                Ok(logged) => log.0.push(logged),
                Err(code) => findings.push(Diagnostic::error(code, place(&folder.name))),
            }
        }
        (log, findings)
    }

    /// Returns the last entry.
    #[must_use]
    pub fn last(&self) -> Option<&LoggedManifest> {
        self.0.last()
    }

    /// Returns the day of the last entry.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        Some(self.last()?.manifest.day())
    }

    /// Returns all entries, the oldest first.
    #[must_use]
    pub fn entries(&self) -> &[LoggedManifest] {
        &self.0
    }
}

/// Returns the number that a folder's name begins with: names have four digits, and more from the ten thousandth on.
fn number_of(folder: &str) -> Option<u32> {
    folder.split_once('-')?.0.parse().ok()
}

/// Returns the place of a folder in findings, relative to the project.
#[must_use]
pub fn place(folder: &str) -> Place {
    Place::file(format!("{RELEASES_FOLDER}/{folder}"))
}

fn read_folder(folder: &ReleaseFolder, last: Option<&LoggedManifest>) -> Result<LoggedManifest, Code> {
    let entry = folder.entry.as_deref().ok_or(Code::EntryMissing)?;
    let entry = LogEntry::parse(entry).ok_or(Code::EntryAltered)?;
    let bytes = folder.manifest.as_deref().ok_or(Code::ManifestMissing)?;
    let is_manifest = fingerprint::of_bytes(bytes) == entry.manifest;
    let manifest = Manifest::parse(bytes).filter(|_| is_manifest).ok_or(Code::ManifestAltered)?;
    if folder.signature.as_deref().map(fingerprint::of_bytes) != entry.signature {
        return Err(Code::ManifestSignatureAltered);
    }
    if manifest.folder(entry.number) != folder.name {
        return Err(Code::EntryRenamed);
    }
    if (entry.number, entry.previous.as_deref()) != LogEntry::next(last.map(|last| &last.entry)) {
        return Err(Code::ChainBroken);
    }
    Ok(LoggedManifest { folder: folder.name.clone(), entry, manifest })
}
