//! What can be proven of a file or a page's code, and by what: the facts for an auditor or a court.

use std::path::Path;

use jiff::civil::Date;

use super::claim::VersionClaim;
use super::identify_file::verify_file;
use super::log_proof::{LogProof, ProofRequest, verify_log};
use super::page_code::verify_page_code;
use crate::control::release_log::{ENTRY_FILE, LoggedManifest, MANIFEST_FILE, RELEASES_FOLDER};
use crate::control::{Manifest, ReleasedVersion, VersionStatus};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::excerpt::Excerpt;
use crate::fingerprint::of_bytes;
use crate::page_code::{PageCode, Sheet};
use crate::relative_path::RelativePath;
use crate::repository::{MAX_RELEASE_FILE_BYTES, PAGES, ReleaseStore};
use crate::storage::unreadable;
use crate::submission::{self, Channel};

/// What is to be proven.
#[derive(Clone, Copy, Debug)]
pub enum ProofSubject<'a> {
    /// A file, with its path.
    File(&'a [u8], &'a Path),
    /// The text of a page's code.
    PageCode(&'a str),
}

/// A file with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofFile {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What is proven.
#[derive(Clone, Debug)]
pub struct VersionProof<'r> {
    /// The day that it is about.
    pub day: Date,
    /// Which version, language and copy.
    pub claim: VersionClaim,
    /// The word for what was verified: that of a kind of file, or `code`.
    pub kind: &'static str,
    /// The hash of the file; a code has none.
    pub file: Option<String>,
    /// The version.
    pub version: &'r ReleasedVersion,
    /// What it is on the day.
    pub status: VersionStatus,
    /// The version that is known to supersede it, and from which day.
    pub superseded: Option<(String, Date)>,
    /// Its entry in the log.
    pub entry: &'r LoggedManifest,
    /// How many entries there are, and the hash of the last one.
    pub log_end: (usize, String),
    /// What is proven of the log.
    pub log: LogProof,
    /// The released page, the manifest and the entry, as they were released. The page comes first.
    pub files: Vec<ProofFile>,
}

/// Proves which version a file or a page is of, on a day.
///
/// # Errors
/// When it is not proven to be of a released version, when the log is not signed with the key or lacks the entry that are given, and
/// when files are not as they were released.
pub fn prove_version<'r>(
    releases: &'r ReleaseStore,
    subject: ProofSubject<'_>,
    day: Date,
    request: &ProofRequest<'_>,
) -> Result<VersionProof<'r>, Vec<Diagnostic>> {
    let (log, findings) = verify_log(releases, request);
    if !findings.is_empty() {
        return Err(findings);
    }
    let one = |finding| vec![finding];
    let Identified { claim, kind, file, status, excerpt, is_page } = identify(releases, subject, day)?;
    let version = releases.version(&claim.form, &claim.version).map_err(one)?;
    let is_of =
        |logged: &&LoggedManifest| logged.folder == version.folder && matches!(logged.manifest, Manifest::Release(_));
    let nothing = || vec![Diagnostic::error(Code::ProveNothing, Place::Command)];
    let entry = releases.log.entries().iter().find(is_of).ok_or_else(nothing)?;
    let last = releases.log.last().ok_or_else(nothing)?;
    let newer = releases.history.superseded_by(version, Date::MAX);
    let superseded = newer.map(|newer| (newer.release.version.clone(), newer.release.valid_from));
    let page = page(releases, version, claim.language.as_deref(), excerpt.as_ref(), is_page)
        .map_err(one)?
        .ok_or_else(nothing)?;
    let mut files = vec![page];
    for name in [MANIFEST_FILE, ENTRY_FILE] {
        files.push(log_file(releases, version, name).map_err(one)?);
    }
    let log_end = (releases.log.entries().len(), last.entry.hash.clone());
    Ok(VersionProof { day, claim, kind, file, version, status, superseded, entry, log_end, log, files })
}

/// What a file or a code turned out to be.
struct Identified {
    claim: VersionClaim,
    kind: &'static str,
    file: Option<String>,
    status: VersionStatus,
    excerpt: Option<Excerpt>,
    is_page: bool,
}

fn identify(releases: &ReleaseStore, subject: ProofSubject<'_>, day: Date) -> Result<Identified, Vec<Diagnostic>> {
    let unproven = |place, mut findings: Vec<Diagnostic>| {
        findings.insert(0, Diagnostic::error(Code::ProveNothing, place));
        findings
    };
    match subject {
        ProofSubject::File(bytes, path) => {
            let verified = verify_file(releases, bytes, path, day).map_err(|finding| vec![finding])?;
            let status = verified.status.filter(|_| verified.kind.is_proven());
            let (Some(claim), Some(status)) = (verified.claim, status) else {
                return Err(unproven(Place::file(path), verified.findings));
            };
            let raw = submission::pdf::is(bytes).then(|| submission::read(bytes, path, Channel::Pdf).ok()).flatten();
            let excerpt = raw.and_then(|raw| raw.excerpt).filter(|excerpt| matches!(excerpt, Excerpt::Part { .. }));
            let is_page = !submission::pdf::is(bytes);
            Ok(Identified { claim, kind: verified.kind.word(), file: Some(of_bytes(bytes)), status, excerpt, is_page })
        }
        ProofSubject::PageCode(text) => {
            let verified = verify_page_code(releases, text, day).map_err(|finding| vec![finding])?;
            let status = verified.status.filter(|status| *status != VersionStatus::Unreleased);
            let Some(status) = status else { return Err(unproven(Place::Command, verified.findings)) };
            let excerpt = PageCode::parse(text).and_then(|code| match code.sheet {
                Sheet::Excerpt(excerpt @ Excerpt::Part { .. }) => Some(excerpt),
                Sheet::Excerpt(Excerpt::Rows { .. }) | Sheet::Form | Sheet::Handout => None,
            });
            Ok(Identified { claim: verified.claim, kind: "code", file: None, status, excerpt, is_page: false })
        }
    }
}

/// Returns the released page that has the text: the PDF of the language, or the HTML page.
fn page(
    releases: &ReleaseStore,
    version: &ReleasedVersion,
    language: Option<&str>,
    excerpt: Option<&Excerpt>,
    is_html: bool,
) -> Result<Option<ProofFile>, Diagnostic> {
    let release = &version.release;
    if let Some(tag) = language.filter(|_| !is_html) {
        let sheet = excerpt.map(|excerpt| format!(".{}", excerpt.printed().in_file_names())).unwrap_or_default();
        let name = format!("{}-{}{sheet}.{tag}.pdf", release.form, release.version);
        return Ok(releases.page(version, tag, excerpt)?.map(|bytes| ProofFile { name, bytes }));
    }
    let is_page = |name: &RelativePath| Path::new(name.as_str()).extension().is_some_and(|ending| ending == "html");
    let found = releases.files(version, PAGES)?.into_iter().find(|(name, _)| is_page(name));
    Ok(found.map(|(name, bytes)| ProofFile { name: name.to_string(), bytes }))
}

fn log_file(releases: &ReleaseStore, version: &ReleasedVersion, name: &str) -> Result<ProofFile, Diagnostic> {
    let path = format!("{RELEASES_FOLDER}/{}/{name}", version.folder);
    let storage = releases.storage();
    let read = storage.read(&path, MAX_RELEASE_FILE_BYTES);
    let bytes = read.map_err(|error| unreadable(&storage.location(&path), &error))?;
    Ok(ProofFile { name: name.to_owned(), bytes })
}
