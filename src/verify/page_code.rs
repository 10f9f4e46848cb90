//! Verifies the code on a printed page.

use jiff::civil::Date;

use super::claim::VersionClaim;
use crate::control::{Control, VersionStatus};
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
    /// What the version is on the day.
    pub status: VersionStatus,
    /// The digits of the fingerprint that the page must show, if the version was released.
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
    let mut findings: Vec<_> = claim.finding(releases, today, Place::Command).into_iter().collect();
    let foreign = version.filter(|version| !version.release.languages.contains_key(&code.language));
    findings.extend(foreign.map(|version| not_in_language(&version.release, &code.language)));
    if let (Some(version), Sheet::Excerpt(excerpt)) = (version, &code.sheet) {
        let project = releases.project(version)?;
        if project.form(&claim.form)?.excerpt(excerpt).is_none() {
            findings.push(
                Diagnostic::error(Code::AnswersUnknownSheet, Place::Command)
                    .with("form", &claim.form)
                    .with("sheet", excerpt)
                    .with("version", &claim.version),
            );
        }
    }
    let fingerprint = version.map(|version| Control::short_fingerprint(&version.release.fingerprint));
    let (status, PageCode { sheet, page, .. }) = (claim.status(releases, today), code);
    Ok(PageVerification { claim, sheet, page, status, fingerprint, findings })
}
