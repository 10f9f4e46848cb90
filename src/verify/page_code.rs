//! Verifies the code on a printed page.

use jiff::civil::Date;

use super::claim::VersionClaim;
use crate::control::{Control, ReleasedVersion, VersionStatus};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::page_code::{PageCode, Sheet};
use crate::repository::{ReleaseStore, not_in_language};

/// What a page's code says, and whether that can be so.
#[derive(Clone, Debug)]
pub struct PageVerification {
    /// What the page claims to be.
    pub claim: VersionClaim,
    /// What the page belongs to.
    pub sheet: Sheet,
    /// The page's number, from 1.
    pub page: u32,
    /// What the version is on the day; nothing if it has no such page.
    pub status: Option<VersionStatus>,
    /// The digits of the fingerprint that the page must show, if the version was released and has such a page.
    pub fingerprint: Option<String>,
    /// What is wrong.
    pub findings: Vec<Diagnostic>,
}

/// Verifies the text of a code, as a camera reads it or somebody types it.
///
/// # Errors
/// When it is not a page's code.
pub fn verify_page_code(releases: &ReleaseStore, text: &str, today: Date) -> Result<PageVerification, Diagnostic> {
    let code = PageCode::parse(text).ok_or_else(|| Diagnostic::error(Code::CodeWrong, Place::Command))?;
    let language = Some(code.language.clone());
    let claim = VersionClaim { language, copy: code.copy.clone(), ..VersionClaim::new(&code.form, &code.version) };
    let version = releases.history.version(&claim.form, &claim.version);
    let foreign = version.map(|version| why_foreign(releases, version, &code)).transpose()?.flatten();
    let is_ours = foreign.is_none();
    let findings: Vec<_> = match foreign {
        Some(reason) => [Diagnostic::error(Code::CodeNotOurs, Place::Command), reason].into(),
        None => claim.finding(releases, today, Place::Command).into_iter().collect(),
    };
    let fingerprint = version.filter(|_| is_ours);
    let fingerprint = fingerprint.map(|version| Control::short_fingerprint(&version.release.fingerprint));
    let status = is_ours.then(|| claim.status(releases, today));
    let PageCode { sheet, page, .. } = code;
    Ok(PageVerification { claim, sheet, page, status, fingerprint, findings })
}

/// Returns why a released version cannot have a page with this code: it has no such language, sheet or page.
fn why_foreign(
    releases: &ReleaseStore,
    version: &ReleasedVersion,
    code: &PageCode,
) -> Result<Option<Diagnostic>, Diagnostic> {
    let release = &version.release;
    if !release.languages.contains_key(&code.language) {
        return Ok(Some(not_in_language(release, &code.language)));
    }
    if let Sheet::Excerpt(excerpt) = &code.sheet
        && releases.project(version)?.form(&release.form)?.excerpt(excerpt).is_none()
    {
        let finding = Diagnostic::error(Code::AnswersUnknownSheet, Place::Command).with("form", &release.form);
        return Ok(Some(finding.with("sheet", excerpt).with("version", &release.version)));
    }
    // How many pages copies and handouts have depends on the answers.
    let is_blank = code.copy.is_none() && code.sheet != Sheet::Handout;
    let last = if is_blank { releases.page_count(version, &code.language, code.sheet.excerpt())? } else { None };
    let is_behind = |last: &u64| u64::from(code.page) > *last;
    Ok(last.filter(is_behind).map(|last| {
        let finding = Diagnostic::error(Code::CodePageMissing, Place::Command).with("version", &release.version);
        finding.with("page", code.page).with("last", last)
    }))
}
