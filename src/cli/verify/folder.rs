//! A folder of releases: the chain of its log, and every file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::super::args::Verify;
use super::super::output::{Stop, unreadable};
use super::super::release::sign::Checker;
use super::super::releases::{self, folders, listed, read_file, within};
use super::super::{Outcome, Session};
use super::rebuild::Tally;
use super::{Verdict, rebuild};
use crate::control::release_log::{
    ATTRIBUTES_FILE, ENTRY_FILE, LOCK_FILE, LoggedManifest, MANIFEST_FILE, RELEASES_FOLDER, ReleaseLog, SIGNATURE_FILE,
};
use crate::control::verify::{check_log, compare};
use crate::control::{FileHash, Register};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::fingerprint::of_bytes;

/// Verifies the releases of a project's folder; the folder of the releases itself will do, too, or that of one.
pub(super) fn verify(
    session: &Session,
    path: &Path,
    arguments: &Verify,
    checker: Option<&Checker>,
) -> Result<Verdict, Stop> {
    let project = project_of(path);
    let root = project.join(RELEASES_FOLDER);
    fs::read_dir(&project).map_err(|error| unreadable(&project, &error))?;
    let folders = folders(&root)?;
    // A folder that was deleted, or the wrong one, looks just so: that nothing is wrong in it must not be said.
    let is_nothing = folders.is_empty();
    let (log, mut findings) = ReleaseLog::read(folders);
    findings.extend(check_log(&log));
    let mut files = 0;
    for logged in log.entries() {
        let found = hashes(&root.join(&logged.folder), logged, &mut findings);
        files += found.len();
        findings.extend(compare(logged, &found));
    }
    // Pages can be made anew of what is as it was released, whoever has signed it and whatever lies beside it.
    let is_whole = findings.is_empty();
    findings.extend(strangers(&root)?);
    findings.extend(
        checker
            .iter()
            .flat_map(|checker| log.entries().iter().filter_map(|logged| check_signature(&root, logged, checker))),
    );
    findings.extend(check_head(&log, arguments.head.as_deref()));
    let here = Place::File { path: PathBuf::new(), span: None };
    findings.extend(is_nothing.then(|| Diagnostic::warning(Code::NothingReleased, here)));
    let mut findings: Vec<_> = findings.into_iter().map(|finding| within(&project, finding)).collect();
    let rebuilt = match (arguments.rebuild && !is_nothing, is_whole) {
        (false, _) => Rebuilt::NotAsked,
        (true, false) => Rebuilt::Prevented,
        (true, true) => {
            let releases = releases::read(&project).map_err(Stop::Findings)?;
            Rebuilt::Done(rebuild::all(&releases, &mut findings))
        }
    };
    Ok(verdict(session, &log, files, &rebuilt, findings))
}

/// What became of the wish to make all pages anew.
enum Rebuilt {
    /// Nobody wished it.
    NotAsked,
    /// What they would be made of is not as it was released.
    Prevented,
    /// As many as could be were made and compared.
    Done(Tally),
}

impl Rebuilt {
    /// Says what was done, and no more than that.
    fn text(&self, session: &Session) -> Option<String> {
        let (id, tally) = match self {
            Self::NotAsked => return None,
            Self::Prevented => ("verify-rebuild-prevented", &Tally::default()),
            Self::Done(tally) if tally.same == tally.releases => ("verify-rebuilt", tally),
            Self::Done(tally) => ("verify-rebuilt-some", tally),
        };
        let [releases, compared, same] = [tally.releases, tally.compared, tally.same].map(|number| number.to_string());
        let values = [("releases", &*releases), ("compared", &*compared), ("same", &*same)];
        Some(session.messages.phrase(id, &values))
    }

    fn json(&self) -> Value {
        match self {
            Self::NotAsked | Self::Prevented => Value::Null,
            Self::Done(Tally { releases, compared, same }) => {
                json!({ "releases": releases, "compared": compared, "same": same })
            }
        }
    }
}

fn verdict(session: &Session, log: &ReleaseLog, files: usize, rebuilt: &Rebuilt, findings: Vec<Diagnostic>) -> Verdict {
    let register = Register::of(log);
    let head = log.last().map(|last| last.entry.hash.clone());
    let count = [("entries", &*log.entries().len().to_string()), ("files", &*files.to_string())];
    let is_nothing = findings.iter().any(|finding| finding.code == Code::NothingReleased);
    let is_good = !is_nothing && findings.iter().all(|finding| finding.severity < Severity::Error);
    let id = if is_good { "verify-unaltered" } else { "verify-altered" };
    let mut text = if is_nothing { String::new() } else { format!("{}\n", session.messages.phrase(id, &count)) };
    if let Some(done) = rebuilt.text(session) {
        text += &done;
        text.push('\n');
    }
    if let Some(head) = &head {
        text += &session.messages.phrase("verify-head", &[("hash", head)]);
        text.push('\n');
    }
    let versions = register.versions().iter().map(|version| {
        let release = &version.release;
        json!({
            "folder": version.folder,
            "form": release.form,
            "version": release.version,
            "standing": register.standing(version, session.today),
            "fingerprint": release.fingerprint,
        })
    });
    let json = json!({
        "entries": log.entries().len(),
        "files": files,
        "head": head,
        "unaltered": is_good,
        "rebuilt": rebuilt.json(),
        "versions": versions.collect::<Vec<_>>(),
    });
    let outcome = if is_good { Outcome::Fine } else { Outcome::Findings };
    Verdict { text, json, outcome, findings }
}

/// Returns the project's folder of a path, which may also be that of its releases, or of one of them.
fn project_of(path: &Path) -> PathBuf {
    if path.join(RELEASES_FOLDER).is_dir() {
        return path.to_owned();
    }
    // As it was typed, so that findings name it in the same way; where that says nothing, as in `.`, as it really is.
    let real = path.canonicalize().ok();
    project_above(path).or_else(|| project_above(&real?)).unwrap_or_else(|| path.to_owned())
}

/// Returns the project that a path leads into by what it is called, if it is that of releases or of one of them.
fn project_above(path: &Path) -> Option<PathBuf> {
    let is_release = [ENTRY_FILE, MANIFEST_FILE].iter().any(|file| path.join(file).is_file());
    let releases = if is_release { path.parent()? } else { path };
    let project = releases.file_name().filter(|name| *name == RELEASES_FOLDER).and(releases.parent())?;
    Some(if project.as_os_str().is_empty() { PathBuf::from(".") } else { project.to_owned() })
}

/// Finds what does not belong into the folder of releases. What a release left that was cut off is only worth a note.
fn strangers(root: &Path) -> Result<Vec<Diagnostic>, Diagnostic> {
    let mut findings = Vec::new();
    for (name, is_folder) in listed(root)? {
        let place = Place::File { path: format!("{RELEASES_FOLDER}/{name}").into(), span: None };
        if is_folder && name.starts_with('.') {
            findings.push(Diagnostic::warning(Code::ReleaseUnfinished, place));
        } else if !is_folder && ![LOCK_FILE, ATTRIBUTES_FILE].contains(&&*name) {
            findings.push(Diagnostic::error(Code::ReleaseFileAdded, place));
        }
    }
    Ok(findings)
}

/// Hashes all files of a folder, by their paths in it.
fn hashes(folder: &Path, logged: &LoggedManifest, findings: &mut Vec<Diagnostic>) -> BTreeMap<String, FileHash> {
    let mut found = BTreeMap::new();
    let mut open = vec![String::new()];
    while let Some(inner) = open.pop() {
        let Ok(entries) = fs::read_dir(folder.join(&inner)) else { continue };
        for entry in entries.filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if inner.is_empty() { name } else { format!("{inner}/{name}") };
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                open.push(path);
                continue;
            }
            match read_file(&folder.join(&path)) {
                Ok(bytes) => {
                    found.insert(path, FileHash { hash: of_bytes(&bytes), bytes: bytes.len() as u64 });
                }
                Err(error) => {
                    let path = PathBuf::from(format!("{RELEASES_FOLDER}/{}/{path}", logged.folder));
                    findings.push(unreadable(&path, &error));
                }
            }
        }
    }
    found
}

fn check_signature(root: &Path, logged: &LoggedManifest, checker: &Checker) -> Option<Diagnostic> {
    let folder = root.join(&logged.folder);
    let path = PathBuf::from(format!("{RELEASES_FOLDER}/{}", logged.folder));
    if logged.entry.signature.is_none() {
        return Some(super::at(&path, Code::ReleaseUnsigned));
    }
    let (manifest, signature) = (read_file(&folder.join(MANIFEST_FILE)), read_file(&folder.join(SIGNATURE_FILE)));
    let holds = manifest.ok().zip(signature.ok()).is_some_and(|(bytes, signature)| checker.holds(&signature, &bytes));
    (!holds).then(|| super::at(&path, Code::ReleaseSignedByOther))
}

/// Looks whether the log still has an entry that somebody has kept the hash of: else its end was cut off, or exchanged.
fn check_head(log: &ReleaseLog, head: Option<&str>) -> Option<Diagnostic> {
    let head = head?;
    let is_there = log.entries().iter().any(|logged| logged.entry.hash == head);
    (!is_there).then(|| super::at(Path::new(RELEASES_FOLDER), Code::HeadMissing))
}
