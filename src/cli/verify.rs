//! `bogen verify`: checks that releases are unaltered, and whether a file or page belongs to a release in force.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::{Value, json};

use super::args::{Shape, Verify};
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use super::{findings, input};
use crate::control::VersionStatus;
use crate::control::release_log::{ENTRY_FILE, MANIFEST_FILE, RELEASES_FOLDER};
use crate::diagnostic::{self, Code, Diagnostic, Place};
use crate::messages::Messages;
use crate::release_key::VerificationKey;
use crate::repository::{MAX_RELEASE_FILE_BYTES, ReleaseStore};
use crate::storage::{FolderStorage, Storage, read_file, unreadable};
use crate::verify::{
    FileKind, FileVerification, FolderRequest, FolderVerification, LogProof, ProofRequest, Rebuild, VersionClaim,
    verify_file, verify_folder, verify_log, verify_page_code,
};

/// The result for one path or page code, ready for output.
struct Verdict {
    /// The text output: one or more lines.
    text: String,
    /// The JSON output.
    json: Value,
    /// [`Outcome::Fine`] if it belongs to a release, is unaltered and in force; [`Outcome::Impossible`] if that cannot be
    /// determined.
    outcome: Outcome,
    /// The findings.
    findings: Vec<Diagnostic>,
}

impl Verdict {
    /// Creates the verdict on a path that cannot be verified, with the reasons.
    fn unverified(path: &Path, findings: Vec<Diagnostic>) -> Self {
        let json = json!({ "file": path.to_string_lossy(), "is": "unverified" });
        Self { text: String::new(), json, outcome: Outcome::Impossible, findings }
    }
}

/// Verifies all requested paths and codes. A path that cannot be verified does not stop the others.
pub(super) fn run(session: &Session, arguments: &Verify) -> Result<Outcome, Stop> {
    check_options(arguments)?;
    let key = input::verification_key(arguments.key.as_deref())?;
    let mut verdicts = Vec::new();
    for path in arguments.paths.iter().filter(|path| path.is_dir()) {
        verdicts.push(folder(session, &project_of(path), path, arguments, key.as_ref()));
    }
    if arguments.paths.is_empty() && arguments.code.is_none() {
        let path = session.required_folder()?;
        verdicts.push(folder(session, &project_of(path), path, arguments, key.as_ref()));
    }
    verdicts.extend(pages(session, arguments, key.as_ref()));
    tell(session, arguments, verdicts)
}

/// Rejects an option for folders if a file or page code is verified too, so that nobody assumes it was applied to it.
fn check_options(arguments: &Verify) -> Result<(), Diagnostic> {
    let has_file = arguments.paths.iter().any(|path| path.is_file());
    if !arguments.rebuild || !has_file && arguments.code.is_none() {
        return Ok(());
    }
    Err(Diagnostic::error(Code::VerifyOnlyFolder, Place::Command).with("options", "--rebuild"))
}

/// Verifies files and a page code.
fn pages(session: &Session, arguments: &Verify, key: Option<&VerificationKey>) -> Vec<Verdict> {
    let files: Vec<_> = arguments.paths.iter().filter(|path| !path.is_dir()).collect();
    if files.is_empty() && arguments.code.is_none() {
        return Vec::new();
    }
    let releases = match session.repository_or_findings() {
        Ok(repository) => repository,
        Err(findings) => {
            return vec![Verdict::unverified(session.folder.as_deref().unwrap_or(Path::new(".")), findings)];
        }
    };
    let releases = releases.releases();
    let mut verdicts: Vec<_> = files.iter().map(|path| file(session, releases, path)).collect();
    verdicts.extend(arguments.code.as_ref().map(|text| code(session, releases, text)));
    // What files are compared with is worth no more than the log.
    let request = ProofRequest { key, head: arguments.head.as_deref() };
    verdicts.extend((!request.is_empty()).then(|| log(session, releases, &request)));
    verdicts
}

fn tell(session: &Session, arguments: &Verify, verdicts: Vec<Verdict>) -> Result<Outcome, Stop> {
    let outcome = verdicts.iter().map(|verdict| verdict.outcome).max().unwrap_or(Outcome::Fine);
    let mut findings = Vec::new();
    let mut shown = Vec::new();
    for verdict in verdicts {
        match arguments.format {
            Shape::Text => output::print(&verdict.text)?,
            Shape::Json => shown.push(verdict.json),
        }
        findings.extend(verdict.findings);
    }
    diagnostic::sort(&mut findings);
    let located = output::without_source(findings);
    match arguments.format {
        Shape::Text => session.tell(&located),
        Shape::Json => {
            let mut all = findings::json(&session.messages, &located);
            all["verified"] = Value::Array(shown);
            output::print_json(&format!("{all:#}\n"))?;
        }
    }
    Ok(outcome)
}

fn claim_json(claim: &VersionClaim) -> Value {
    let VersionClaim { form, version, language, copy } = claim;
    json!({ "form": form, "version": version, "language": language, "copy": copy })
}

fn file(session: &Session, releases: &ReleaseStore, path: &Path) -> Verdict {
    let verified = read_file(path, MAX_RELEASE_FILE_BYTES)
        .map_err(|error| unreadable(path, &error))
        .and_then(|bytes| verify_file(releases, &bytes, path, session.today));
    match verified {
        Ok(verified) => file_verdict(session, path, verified),
        Err(finding) => Verdict::unverified(path, vec![finding]),
    }
}

fn file_verdict(session: &Session, path: &Path, verified: FileVerification) -> Verdict {
    let outcome = if verified.is_valid() { Outcome::Fine } else { Outcome::Findings };
    let FileVerification { kind, claim, status, findings } = verified;
    let name = path.to_string_lossy();
    let Some(claim) = claim else {
        let json = json!({ "file": name, "is": kind.word() });
        return Verdict { text: String::new(), json, outcome, findings };
    };
    let standing = status.map(|status| status_words(&session.messages, status)).unwrap_or_default();
    // An HTML page has all its languages.
    let is_page_copy = kind == FileKind::Copy && claim.language.is_none();
    let values = [
        ("file", &*name),
        ("form", &claim.form),
        ("version", &claim.version),
        ("language", claim.language.as_deref().unwrap_or_default()),
        ("standing", &*standing),
        ("is", if is_page_copy { "page-copy" } else { kind.word() }),
    ];
    let text = format!("{}\n", session.messages.phrase("verify-file", &values));
    let mut json = claim_json(&claim);
    json["file"] = json!(name);
    json["is"] = json!(kind.word());
    json["standing"] = json!(status);
    Verdict { text, json, outcome, findings }
}

fn code(session: &Session, releases: &ReleaseStore, text: &str) -> Verdict {
    let verified = match verify_page_code(releases, text, session.today) {
        Ok(verified) => verified,
        Err(finding) => {
            let json = json!({ "is": "wrong-code" });
            return Verdict { text: String::new(), json, outcome: Outcome::Findings, findings: vec![finding] };
        }
    };
    let claim = &verified.claim;
    let words = verified.status.map(|status| status_words(&session.messages, status)).unwrap_or_default();
    let is_ours = verified.status.is_some();
    let values = [
        ("form", &*claim.form),
        ("version", &claim.version),
        ("language", claim.language.as_deref().unwrap_or_default()),
        ("sheet", verified.sheet.word()),
        ("excerpt", &verified.sheet.excerpt().map(ToString::to_string).unwrap_or_default()),
        ("page", &verified.page.to_string()),
        ("standing", &words),
    ];
    let id = if is_ours { "verify-code" } else { "verify-code-not-ours" };
    let mut text = format!("{}\n", session.messages.phrase(id, &values));
    if let Some(digits) = &verified.fingerprint {
        text += &session.messages.phrase("verify-code-compare", &[("fingerprint", digits)]);
        text.push('\n');
    }
    let mut json = claim_json(claim);
    json["is"] = json!(if is_ours { "code" } else { "not-ours" });
    json["sheet"] = json!(verified.sheet.word());
    if let Some(excerpt) = verified.sheet.excerpt() {
        json["excerpt"] = json!(excerpt);
    }
    json["page"] = json!(verified.page);
    json["standing"] = json!(verified.status);
    let outcome = if verified.findings.is_empty() { Outcome::Fine } else { Outcome::Findings };
    Verdict { text, json, outcome, findings: verified.findings }
}

/// Verifies the log that files and page codes are compared with.
fn log(session: &Session, releases: &ReleaseStore, request: &ProofRequest<'_>) -> Verdict {
    let (proof, findings) = verify_log(releases, request);
    let json = json!({ "is": "log", "proof": proof_json(&proof) });
    if !findings.is_empty() {
        return Verdict { text: String::new(), json, outcome: Outcome::Findings, findings };
    }
    let mut text = proof_text(&session.messages, &proof, releases.log.entries().len());
    text.push('\n');
    Verdict { text, json, outcome: Outcome::Fine, findings }
}

/// Describes what is proven of a log, and what is not.
fn proof_text(messages: &Messages, proof: &LogProof, entries: usize) -> String {
    let (entries, number) = (entries.to_string(), |number: Option<usize>| number.unwrap_or_default().to_string());
    let order = match proof.ordered {
        Some(ordered) if ordered.to_string() == entries => "all",
        Some(0) => "none",
        Some(_) | None => "some",
    };
    let (ordered, complete) = (number(proof.ordered), number(proof.complete));
    let values = [("entries", &*entries), ("order", order), ("ordered", &ordered), ("complete", &complete)];
    let ids: &[&str] = match (proof.signed, proof.complete) {
        (None, None) => &["verify-proof-none"],
        (None, Some(_)) => &["verify-proof-head", "verify-proof-no-key"],
        (Some(_), None) => &["verify-proof-key", "verify-proof-no-head"],
        (Some(_), Some(_)) => &["verify-proof-key", "verify-proof-head"],
    };
    ids.iter().map(|id| messages.phrase(id, &values)).collect::<Vec<_>>().join("\n")
}

fn proof_json(proof: &LogProof) -> Value {
    let LogProof { project, signed, ordered, complete } = proof;
    json!({ "project": project, "signed": signed, "ordered": ordered, "complete": complete })
}

fn folder(
    session: &Session,
    project: &Path,
    path: &Path,
    arguments: &Verify,
    key: Option<&VerificationKey>,
) -> Verdict {
    let storage: Arc<dyn Storage> = Arc::new(FolderStorage::new(project));
    let proof = ProofRequest { key, head: arguments.head.as_deref() };
    let request = FolderRequest { proof, rebuild: arguments.rebuild };
    match verify_folder(&storage, &request, session.today) {
        Ok(verified) => folder_verdict(session, verified),
        Err(findings) => Verdict::unverified(path, findings),
    }
}

fn folder_verdict(session: &Session, verified: FolderVerification) -> Verdict {
    let is_good = verified.is_unaltered();
    let count = [("entries", &*verified.entries.to_string()), ("files", &*verified.files.to_string())];
    let id = if is_good { "verify-unaltered" } else { "verify-altered" };
    let mut lines = Vec::new();
    lines.extend((!verified.is_empty()).then(|| session.messages.phrase(id, &count)));
    lines.extend(rebuild_text(&session.messages, verified.rebuild));
    lines.extend(verified.head.as_ref().map(|head| session.messages.phrase("verify-head", &[("hash", head)])));
    let undated = verified.undated.to_string();
    let is_undated = verified.undated > 0;
    lines.extend(is_undated.then(|| session.messages.phrase("verify-undated", &[("count", &*undated)])));
    lines.extend(is_good.then(|| proof_text(&session.messages, &verified.proof, verified.entries)));
    lines.extend((!lines.is_empty()).then(String::new));
    let text = lines.join("\n");
    let versions = verified.versions.iter().map(|version| {
        json!({
            "folder": version.folder,
            "form": version.form,
            "version": version.version,
            "standing": version.status,
            "fingerprint": version.fingerprint,
        })
    });
    let json = json!({
        "entries": verified.entries,
        "files": verified.files,
        "head": verified.head,
        "undated": verified.undated,
        "unaltered": is_good,
        "proof": proof_json(&verified.proof),
        "rebuilt": rebuild_json(verified.rebuild),
        "versions": versions.collect::<Vec<_>>(),
    });
    let outcome = if is_good { Outcome::Fine } else { Outcome::Findings };
    Verdict { text, json, outcome, findings: verified.findings }
}

/// Describes the result of rendering the releases again.
fn rebuild_text(messages: &Messages, rebuild: Rebuild) -> Option<String> {
    let (id, tally) = match rebuild {
        Rebuild::NotRequested => return None,
        Rebuild::Prevented => ("verify-rebuild-prevented", crate::verify::RebuildTally::default()),
        Rebuild::Done(tally) if tally.same == tally.releases => ("verify-rebuilt", tally),
        Rebuild::Done(tally) => ("verify-rebuilt-some", tally),
    };
    let [releases, compared, same] = [tally.releases, tally.compared, tally.same].map(|number| number.to_string());
    Some(messages.phrase(id, &[("releases", &*releases), ("compared", &*compared), ("same", &*same)]))
}

fn rebuild_json(rebuild: Rebuild) -> Value {
    match rebuild {
        Rebuild::NotRequested | Rebuild::Prevented => Value::Null,
        Rebuild::Done(tally) => {
            json!({ "releases": tally.releases, "compared": tally.compared, "same": tally.same })
        }
    }
}

/// Returns the phrase for a status.
fn status_words(messages: &Messages, status: VersionStatus) -> String {
    let id = match status {
        VersionStatus::Unreleased => "standing-unreleased",
        VersionStatus::NotYetInForce => "standing-not-yet-in-force",
        VersionStatus::InForce => "standing-in-force",
        VersionStatus::Expired => "standing-expired",
        VersionStatus::Superseded => "standing-superseded",
        VersionStatus::Withdrawn => "standing-withdrawn",
    };
    messages.phrase(id, &[])
}

/// Returns the project's folder for a path, which may also be the folder of its releases or of one release.
fn project_of(path: &Path) -> PathBuf {
    if path.join(RELEASES_FOLDER).is_dir() {
        return path.to_owned();
    }
    // Prefer the path as typed, because findings show it. A path such as `.` must be resolved first.
    let real = fs::canonicalize(path).ok();
    project_above(path).or_else(|| project_above(&real?)).unwrap_or_else(|| path.to_owned())
}

/// Returns the project's folder if `path` is its folder of releases or the folder of one release.
fn project_above(path: &Path) -> Option<PathBuf> {
    let is_release = [ENTRY_FILE, MANIFEST_FILE].iter().any(|file| path.join(file).is_file());
    let releases = if is_release { path.parent()? } else { path };
    let project = releases.file_name().filter(|name| *name == RELEASES_FOLDER).and(releases.parent())?;
    Some(if project.as_os_str().is_empty() { PathBuf::from(".") } else { project.to_owned() })
}
