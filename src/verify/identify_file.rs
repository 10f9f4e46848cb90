//! Verifies a file: whether it is a page of a release, of which version, unaltered, and in force.

use std::path::Path;

use jiff::civil::Date;

use super::archive_rendering;
use super::claim::{FileKind, VersionClaim};
use crate::continuation::ContinuationWords;
use crate::control::{ReleasedVersion, VersionStatus};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::excerpt::Excerpt;
use crate::fingerprint::of_bytes;
use crate::integrity::FormState;
use crate::localized::Localized;
use crate::render::html;
use crate::repository::{PAGES, ReleaseStore, further_rows, has_same_design};
use crate::submission::pdf::IssuedForm;
use crate::submission::{self, Channel};

/// What a file turned out to be.
#[derive(Clone, Debug)]
pub struct FileVerification {
    /// What kind of file it is.
    pub kind: FileKind,
    /// Which version it claims to be; nothing for a foreign file.
    pub claim: Option<VersionClaim>,
    /// What that version is on the day, if the file is proven to be of it.
    pub status: Option<VersionStatus>,
    /// What is wrong.
    pub findings: Vec<Diagnostic>,
}

/// Verifies a file. `path` is only named in findings.
///
/// # Errors
/// When the files of the release that it claims to be from cannot be read.
pub fn verify_file(
    releases: &ReleaseStore,
    bytes: &[u8],
    path: &Path,
    today: Date,
) -> Result<FileVerification, Diagnostic> {
    let (kind, claim) = match released_page(releases, bytes) {
        Some(claim) => (FileKind::Page, Some(claim)),
        None if submission::pdf::is(bytes) => identify_pdf(releases, path, bytes)?,
        None => identify_html(releases, bytes)?,
    };
    let place = || Place::file(path);
    let Some(claim) = claim else {
        let findings = vec![why_unknown(bytes, path)];
        return Ok(FileVerification { kind, claim, status: None, findings });
    };
    let status = claim.status(releases, today);
    let code = match kind {
        FileKind::Page | FileKind::Copy | FileKind::Rewritten | FileKind::Archive | FileKind::Foreign => None,
        FileKind::Altered => Some(Code::FileAltered),
        FileKind::Incomparable => Some(Code::FileIncomparable),
        FileKind::Unreleased => Some(Code::FileUnreleased),
    };
    let error = |code| Diagnostic::error(code, place()).with("form", &claim.form).with("version", &claim.version);
    let mut findings: Vec<_> = code.map(error).into_iter().collect();
    let is_released = status != VersionStatus::Unreleased;
    findings.extend(claim.finding(releases, today, place()).filter(|_| is_released));
    Ok(FileVerification {
        kind,
        claim: Some(claim),
        status: (kind.is_proven() || !is_released).then_some(status),
        findings,
    })
}

impl FileVerification {
    /// Reports whether the file is from a release, unaltered, and to be used.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.findings.is_empty() && self.kind != FileKind::Archive
    }
}

/// Returns the claim of the released page that has just these bytes.
fn released_page(releases: &ReleaseStore, bytes: &[u8]) -> Option<VersionClaim> {
    let hash = of_bytes(bytes);
    releases.history.versions().iter().find_map(|version| {
        let mut pages = version.release.files.iter().filter(|(path, _)| path.as_str().starts_with(PAGES));
        let (path, _) = pages.find(|(_, known)| known.hash == hash)?;
        Some(VersionClaim { language: language_of(path.as_str()), ..VersionClaim::of(version) })
    })
}

/// Returns the language of a page by the name of its file, such as `hilfeplan-1.0.de-AT.pdf`.
fn language_of(path: &str) -> Option<String> {
    let name = path.strip_suffix(".pdf").or_else(|| path.strip_suffix(".layout.json"))?;
    name.rsplit('.').next().map(str::to_owned)
}

type Identified = (FileKind, Option<VersionClaim>);

/// Finds out which version a PDF claims to be, and whether it is.
fn identify_pdf(releases: &ReleaseStore, path: &Path, bytes: &[u8]) -> Result<Identified, Diagnostic> {
    let Ok(raw) = submission::read(bytes, path, Channel::Pdf) else { return Ok((FileKind::Foreign, None)) };
    let claim = VersionClaim::new(&raw.form, &raw.version);
    let Some(version) = releases.history.version(&raw.form, &raw.version) else {
        return Ok((FileKind::Unreleased, Some(claim)));
    };
    let language = raw.language.unwrap_or_default();
    let (page, is_comparable) = match &raw.excerpt {
        Some(rows @ Excerpt::Rows { .. }) => {
            let forms = releases.forms(version)?;
            let form = forms.iter().find(|form| form.language.tag == language);
            (form.and_then(|form| further_rows(form, version, rows)), has_same_design(version))
        }
        part => (releases.page(version, &language, part.as_ref())?, true),
    };
    let mut state = page.clone().and_then(|page| compare(page, bytes, None));
    if let (Some(page), true, false) = (page, raw.copy.is_some(), state.is_some_and(FormState::is_intact)) {
        // Perhaps it has pages with long answers.
        let forms = releases.forms(version)?;
        let words = forms.iter().find(|form| form.language.tag == language).map(Localized::continuation_words);
        state = compare(page, bytes, words);
    }
    if !state.is_some_and(FormState::is_intact) && is_archive_copy(releases, version, &language, bytes)? {
        return Ok((FileKind::Archive, Some(VersionClaim { language: Some(language), ..claim })));
    }
    let kind = match state {
        Some(FormState::Unchanged) => FileKind::Copy,
        Some(FormState::Rewritten) => FileKind::Rewritten,
        Some(FormState::Altered) => FileKind::Altered,
        Some(FormState::Incomparable) => FileKind::Incomparable,
        None if !is_comparable => FileKind::Incomparable,
        // There is no such page: nothing more is known of the file than what it claims.
        None => return Ok((FileKind::Altered, Some(claim))),
    };
    Ok((kind, Some(VersionClaim { language: Some(language), copy: raw.copy, ..claim })))
}

/// Says why it is unknown what a file is: it is another document, or what it is cannot be read.
fn why_unknown(bytes: &[u8], path: &Path) -> Diagnostic {
    let unread = submission::pdf::is(bytes).then(|| submission::read(bytes, path, Channel::Pdf).err()).flatten();
    let is_other =
        |code| matches!(code, Code::PdfNoFields | Code::PdfForeign | Code::PdfXfa | Code::PdfFlattened | Code::NotPdf);
    let unreadable = unread.into_iter().flatten().find(|finding| !is_other(finding.code));
    unreadable.unwrap_or_else(|| Diagnostic::error(Code::FileStrange, Place::file(path)))
}

/// Returns what became of `page` in a file; nothing if one of them cannot be read.
fn compare(page: Vec<u8>, bytes: &[u8], words: Option<ContinuationWords>) -> Option<FormState> {
    let page = IssuedForm::new(page)?;
    let page = words.into_iter().fold(page, IssuedForm::with_words);
    page.compare(bytes)?.form
}

/// Reports whether a PDF is an archive copy, perhaps filled in.
fn is_archive_copy(
    releases: &ReleaseStore,
    version: &ReleasedVersion,
    tag: &str,
    bytes: &[u8],
) -> Result<bool, Diagnostic> {
    let copies = archive_rendering::pdfs(releases, version, tag)?;
    Ok(copies.into_iter().any(|copy| compare(copy, bytes, None).is_some_and(FormState::is_intact)))
}

/// Returns the copy's id that the values in a page name.
fn copy_of(content: &serde_json::Value) -> Option<String> {
    let is_id = |text: &&str| text.len() <= 36 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    content["copy"].as_str().filter(is_id).map(str::to_owned)
}

/// Finds out which version an HTML page claims to be, from the data in it: with values filled in, it is a copy if it is the
/// released page without them, byte for byte. Else it may be an archive copy.
fn identify_html(releases: &ReleaseStore, bytes: &[u8]) -> Result<Identified, Diagnostic> {
    let text = String::from_utf8_lossy(bytes);
    let prefilled = html::without_values(&text);
    if let Some((page, content)) = &prefilled
        && let Some(claim) = released_page(releases, page.as_bytes())
    {
        return Ok((FileKind::Copy, Some(VersionClaim { copy: copy_of(content), ..claim })));
    }
    let data = html::form_data(&text);
    let said = |key: &str| Some(data.as_ref()?.get(key)?.as_str()?.to_owned());
    let (Some(form), Some(number)) = (said("form"), said("version")) else { return Ok((FileKind::Foreign, None)) };
    let claim = Some(VersionClaim::new(&form, &number));
    let Some(version) = releases.history.version(&form, &number) else { return Ok((FileKind::Unreleased, claim)) };
    let languages = data.as_ref().and_then(|data| data["languages"].as_array());
    let tags: Vec<_> = languages.into_iter().flatten().filter_map(|language| language["tag"].as_str()).collect();
    let page = prefilled.as_ref().map_or(bytes, |(page, _)| page.as_bytes());
    let is_archive = archive_rendering::htmls(releases, version, &tags)?.iter().any(|copy| copy == page);
    let claim =
        claim.map(|claim| VersionClaim { copy: prefilled.as_ref().and_then(|(_, known)| copy_of(known)), ..claim });
    Ok((if is_archive { FileKind::Archive } else { FileKind::Altered }, claim))
}
