//! One file: whether it is a page of ours, of which version, unaltered, and in force.

use std::path::Path;

use serde_json::json;

use super::super::output::{Stop, unreadable};
use super::super::releases::{PAGES, Releases, read_file};
use super::super::{Outcome, Session};
use super::{Claim, Verdict, archive, at, standing};
use crate::control::{Version, VersionStatus};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::fingerprint::of_bytes;
use crate::integrity::FormState;
use crate::submission::pdf::Blank;
use crate::submission::{self, Channel};

/// What a file turned out to be.
enum Found<'r> {
    /// A page as it was released.
    Page { version: &'r Version, path: String },
    /// A copy of a released page, filled in perhaps.
    Copy { version: &'r Version, language: String, copy: Option<String>, state: FormState },
    /// An archive copy of a version: to look at, not to be used.
    Archive { version: &'r Version, language: Option<String> },
    /// It says which version it is, and that was never released.
    Unreleased { form: String, version: String },
    /// It says which version it is, and is not a page of it.
    Altered { form: String, version: String },
    /// Nothing of ours.
    Strange,
}

/// Verifies a file.
pub(super) fn verify(session: &Session, releases: &Releases, path: &Path) -> Result<Verdict, Stop> {
    let bytes = read_file(path).map_err(|error| unreadable(path, &error))?;
    let found = page(releases, &bytes).map_or_else(|| look_inside(releases, path, &bytes), Ok)?;
    Ok(verdict(session, releases, path, &found))
}

/// Finds the released page that has just these bytes.
fn page<'r>(releases: &'r Releases, bytes: &[u8]) -> Option<Found<'r>> {
    let hash = of_bytes(bytes);
    releases.register.versions().iter().find_map(|version| {
        let mut pages = version.release.files.iter().filter(|(path, _)| path.starts_with(PAGES));
        let (path, _) = pages.find(|(_, known)| known.hash == hash)?;
        Some(Found::Page { version, path: path.clone() })
    })
}

/// Finds out what a file says of itself, and whether that is so.
fn look_inside<'r>(releases: &'r Releases, path: &Path, bytes: &[u8]) -> Result<Found<'r>, Stop> {
    if !submission::pdf::is(bytes) {
        return html(releases, bytes);
    }
    let Ok(raw) = submission::read(bytes, path, Channel::Pdf) else { return Ok(Found::Strange) };
    let Some(version) = releases.register.version(&raw.form, &raw.version) else {
        return Ok(Found::Unreleased { form: raw.form, version: raw.version });
    };
    let language = raw.language.unwrap_or_default();
    let state = releases.page(version, &language)?.and_then(Blank::new).and_then(|blank| blank.compare(bytes)?.form);
    let is_altered = state.is_none_or(|state| state == FormState::Altered);
    if is_altered && archive::pdfs(releases, version, &language)?.into_iter().any(|copy| holds(copy, bytes)) {
        return Ok(Found::Archive { version, language: Some(language) });
    }
    Ok(match state {
        Some(state) => Found::Copy { version, language, copy: raw.copy, state },
        None => Found::Altered { form: raw.form, version: raw.version },
    })
}

/// Says whether a file is that page, perhaps with answers in it.
fn holds(page: Vec<u8>, bytes: &[u8]) -> bool {
    let state = Blank::new(page).and_then(|blank| blank.compare(bytes)?.form);
    state.is_some_and(|state| state != FormState::Altered)
}

/// Finds out which version a page for the browser says it is: it stands in its data.
fn html<'r>(releases: &'r Releases, bytes: &[u8]) -> Result<Found<'r>, Stop> {
    let text = String::from_utf8_lossy(bytes);
    let data = text.split_once(r#"<script type="application/json" id="_data">"#).map(|(_, rest)| rest);
    let data = data.and_then(|rest| rest.split_once("</script>")).map(|(data, _)| data);
    let data = data.and_then(|data| serde_json::from_str::<serde_json::Value>(data).ok());
    let said = |key: &str| Some(data.as_ref()?.get(key)?.as_str()?.to_owned());
    let (Some(form), Some(number)) = (said("form"), said("version")) else { return Ok(Found::Strange) };
    let Some(version) = releases.register.version(&form, &number) else {
        return Ok(Found::Unreleased { form, version: number });
    };
    let languages = data.as_ref().and_then(|data| data["languages"].as_array());
    let tags: Vec<_> = languages.into_iter().flatten().filter_map(|language| language["tag"].as_str()).collect();
    if archive::htmls(releases, version, &tags)?.iter().any(|copy| copy == bytes) {
        return Ok(Found::Archive { version, language: None });
    }
    Ok(Found::Altered { form, version: number })
}

fn verdict(session: &Session, releases: &Releases, path: &Path, found: &Found<'_>) -> Verdict {
    let place = || Place::File { path: path.to_owned(), span: None };
    let (claim, code) = match found {
        Found::Page { version, path } => (Some((claim(version, language_of(path), None), "page")), None),
        Found::Copy { version, language, copy, state } => {
            let (word, code) = match state {
                FormState::Unchanged => ("copy", None),
                FormState::Rewritten => ("rewritten", None),
                FormState::Altered => ("altered", Some(Code::FileAltered)),
            };
            (Some((claim(version, Some(language), copy.as_deref()), word)), code)
        }
        Found::Archive { version, language } => (Some((claim(version, language.as_deref(), None), "archive")), None),
        Found::Unreleased { form, version } => {
            (Some((Claim { form, version, language: None, copy: None }, "unreleased")), Some(Code::FileUnreleased))
        }
        Found::Altered { form, version } => {
            (Some((Claim { form, version, language: None, copy: None }, "altered")), Some(Code::FileAltered))
        }
        Found::Strange => (None, Some(Code::FileStrange)),
    };
    let mut findings: Vec<Diagnostic> = Vec::new();
    let Some((claim, word)) = claim else {
        findings.extend(code.map(|code| at(path, code)));
        let text = String::new();
        return Verdict {
            text,
            json: json!({ "file": path.to_string_lossy(), "is": "strange" }),
            outcome: Outcome::Findings,
            findings,
        };
    };
    findings.extend(code.map(|code| at(path, code).with("form", claim.form).with("version", claim.version)));
    let is_released = claim.standing(session, releases) != VersionStatus::Unreleased;
    findings.extend(claim.finding(session, releases, place()).filter(|_| is_released));
    let mut json = claim.json();
    json["file"] = json!(path.to_string_lossy());
    json["is"] = json!(word);
    json["standing"] = json!(claim.standing(session, releases));
    let is_good = findings.is_empty() && !matches!(found, Found::Archive { .. });
    let outcome = if is_good { Outcome::Fine } else { Outcome::Findings };
    Verdict { text: text(session, releases, path, &claim, word), json, outcome, findings }
}

fn claim<'c>(version: &'c Version, language: Option<&'c str>, copy: Option<&'c str>) -> Claim<'c> {
    Claim { form: &version.release.form, version: &version.release.version, language, copy }
}

/// Returns the language of a page by the name of its file: `hilfeplan-1.0.de-AT.pdf`.
fn language_of(path: &str) -> Option<&str> {
    let name = path.strip_suffix(".pdf").or_else(|| path.strip_suffix(".layout.json"))?;
    name.rsplit('.').next()
}

fn text(session: &Session, releases: &Releases, path: &Path, claim: &Claim<'_>, word: &str) -> String {
    let standing = standing(&session.messages, claim.standing(session, releases));
    let values = [
        ("file", &*path.to_string_lossy()),
        ("form", claim.form),
        ("version", claim.version),
        ("language", claim.language.unwrap_or_default()),
        ("standing", &*standing),
        ("is", word),
    ];
    format!("{}\n", session.messages.phrase("verify-file", &values))
}
