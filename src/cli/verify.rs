//! `bogen verify`: whether releases are as they were released, and whether a file is one of ours.

use std::path::Path;

use serde_json::{Value, json};

use super::args::{Shape, Verify};
use super::located::Located;
use super::output::{self, Stop};
use super::release::sign::Checker;
use super::releases::{self, Releases};
use super::{Outcome, Session, report};
use crate::control::VersionStatus;
use crate::diagnostic::{self, Code, Diagnostic, Place};
use crate::messages::Messages;

mod archive;
mod code;
mod file;
mod folder;
mod rebuild;

/// What was looked at, in words for people and for programs, and whether it is as it should be.
struct Verdict {
    /// For people, one line or more.
    text: String,
    /// For programs.
    json: Value,
    /// Fine if it is ours, unaltered and in force; impossible if that cannot be found out.
    outcome: Outcome,
    /// What is wrong.
    findings: Vec<Diagnostic>,
}

impl Verdict {
    /// Says of a path why nothing can be said of it.
    fn none(path: &Path, findings: Vec<Diagnostic>) -> Self {
        let json = json!({ "file": path.to_string_lossy(), "is": "unverified" });
        Self { text: String::new(), json, outcome: Outcome::Impossible, findings }
    }
}

/// Looks at all that is asked for.
pub(super) fn run(session: &Session, arguments: &Verify) -> Result<Outcome, Stop> {
    check_options(arguments)?;
    let checker = arguments.key.as_deref().map(Checker::read).transpose()?;
    let mut verdicts = Vec::new();
    let wants_folder = arguments.paths.is_empty() && arguments.code.is_none();
    let folders = arguments.paths.iter().filter(|path| path.is_dir()).map(std::path::PathBuf::as_path);
    let own = wants_folder.then(|| super::release::folder(session)).transpose()?;
    for path in folders.chain(own) {
        verdicts.push(or_none(path, folder::verify(session, path, arguments, checker.as_ref()))?);
    }
    verdicts.extend(pages(session, arguments)?);
    tell(session, arguments, verdicts)
}

/// Verifies files, and the code of a page.
fn pages(session: &Session, arguments: &Verify) -> Result<Vec<Verdict>, Stop> {
    let files: Vec<_> = arguments.paths.iter().filter(|path| !path.is_dir()).collect();
    if files.is_empty() && arguments.code.is_none() {
        return Ok(Vec::new());
    }
    let releases = match releases::load(session) {
        Ok(releases) => releases,
        Err(stop) => {
            let folder = session.folder.as_deref().unwrap_or(Path::new("."));
            return Ok(vec![or_none(folder, Err(stop))?]);
        }
    };
    let verdicts = files.iter().map(|path| or_none(path, file::verify(session, &releases, path)));
    let mut verdicts = verdicts.collect::<Result<Vec<_>, _>>()?;
    verdicts.extend(arguments.code.as_ref().map(|text| code::verify(session, &releases, text)));
    Ok(verdicts)
}

/// Lets what stands in the way of one verdict be said in its place, so that the others are given all the same.
fn or_none(path: &Path, verdict: Result<Verdict, Stop>) -> Result<Verdict, Stop> {
    match verdict {
        Err(Stop::Findings(findings)) => Ok(Verdict::none(path, findings)),
        Ok(_) | Err(Stop::Located(_) | Stop::NobodyReads) => verdict,
    }
}

/// Looks whether what only goes with the folder of a project was asked of something else: it must not be thought done.
fn check_options(arguments: &Verify) -> Result<(), Diagnostic> {
    let has_file = arguments.paths.iter().any(|path| path.is_file());
    let options =
        [("--key", arguments.key.is_some()), ("--head", arguments.head.is_some()), ("--rebuild", arguments.rebuild)];
    let options: Vec<_> = options.into_iter().filter_map(|(option, is_there)| is_there.then_some(option)).collect();
    if options.is_empty() || !has_file && arguments.code.is_none() {
        return Ok(());
    }
    Err(Diagnostic::error(Code::VerifyOnlyFolder, Place::Command).with("options", options.join(", ")))
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
    let located: Vec<_> = findings.into_iter().map(Located::elsewhere).collect();
    match arguments.format {
        Shape::Text => session.tell(&located),
        Shape::Json => {
            let mut all = report::json(&session.messages, &located);
            all["verified"] = Value::Array(shown);
            output::print(&format!("{all:#}\n"))?;
        }
    }
    Ok(outcome)
}

/// Returns the phrase for what a version is on a day.
pub(super) fn standing(messages: &Messages, standing: VersionStatus) -> String {
    let id = match standing {
        VersionStatus::Unreleased => "standing-unreleased",
        VersionStatus::NotYetInForce => "standing-not-yet-in-force",
        VersionStatus::InForce => "standing-in-force",
        VersionStatus::Expired => "standing-expired",
        VersionStatus::Superseded => "standing-superseded",
        VersionStatus::Withdrawn => "standing-withdrawn",
    };
    messages.phrase(id, &[])
}

/// Says of a form, a version and perhaps a language what they are together.
struct Claim<'c> {
    form: &'c str,
    version: &'c str,
    language: Option<&'c str>,
    copy: Option<&'c str>,
}

impl Claim<'_> {
    fn json(&self) -> Value {
        json!({ "form": self.form, "version": self.version, "language": self.language, "copy": self.copy })
    }

    /// Says what the register knows of the version today: nothing if it was never released.
    fn standing(&self, session: &Session, releases: &Releases) -> VersionStatus {
        let register = &releases.register;
        let version = register.version(self.form, self.version);
        version.map_or(VersionStatus::Unreleased, |version| register.standing(version, session.today))
    }

    /// Makes the finding that goes with a standing, if there is one: the version is not the one to be used.
    fn finding(&self, session: &Session, releases: &Releases, place: Place) -> Option<Diagnostic> {
        let register = &releases.register;
        let in_force = register.in_force(self.form, session.today).map(|version| version.release.version.clone());
        let finding = Diagnostic::warning(Code::VersionNotInForce, place)
            .with("version", self.version)
            .with("form", self.form)
            .with("standing", self.standing(session, releases).word())
            .with("in-force", in_force.unwrap_or_default());
        (self.standing(session, releases) != VersionStatus::InForce).then_some(finding)
    }
}

/// Puts a finding at a file.
fn at(path: &Path, code: Code) -> Diagnostic {
    Diagnostic::error(code, Place::File { path: path.to_owned(), span: None })
}
