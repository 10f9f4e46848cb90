//! Archive copies of a version. They are not stored: they are rendered again to be compared.

use crate::control::{ReleasedVersion, Status};
use crate::diagnostic::Diagnostic;
use crate::jobs::{PageTask, in_parallel};
use crate::localized::Localized;
use crate::repository::{Edition, ReleaseStore};

/// Renders the archive copies as PDF that there can be of a version in a language.
pub(super) fn pdfs(releases: &ReleaseStore, version: &ReleasedVersion, tag: &str) -> Result<Vec<Vec<u8>>, Diagnostic> {
    copies(releases, version, &[tag], |forms| {
        forms.into_iter().map(|form| PageTask::Pdf { form: Box::new(form) }).collect()
    })
}

/// Renders the archive copies as HTML that there can be of a version in some languages.
pub(super) fn htmls(
    releases: &ReleaseStore,
    version: &ReleasedVersion,
    tags: &[&str],
) -> Result<Vec<Vec<u8>>, Diagnostic> {
    copies(releases, version, tags, |forms| vec![PageTask::Html { forms, only: None }])
}

/// Renders pages of a version as they are once it has expired, is superseded, or is withdrawn. There are none in a language
/// that it was not released in.
fn copies(
    releases: &ReleaseStore,
    version: &ReleasedVersion,
    tags: &[&str],
    pages: fn(Vec<Localized>) -> Vec<PageTask<'static>>,
) -> Result<Vec<Vec<u8>>, Diagnostic> {
    let forms = releases.forms(version)?;
    let of = |tag: &&str| forms.iter().find(|form| form.language.tag == *tag).cloned();
    let Some(forms) = tags.iter().map(of).collect::<Option<Vec<_>>>().filter(|forms| !forms.is_empty()) else {
        return Ok(Vec::new());
    };
    let in_status = |status| {
        let mut forms = forms.clone();
        for form in &mut forms {
            Edition::Archive(version, status).stamp(form);
        }
        pages(forms)
    };
    let tasks = [Status::Expired, Status::Superseded, Status::Withdrawn].into_iter().flat_map(in_status);
    let rendered = in_parallel(tasks.collect::<Vec<_>>(), PageTask::render);
    // The layout map follows its page.
    Ok(rendered.into_iter().filter_map(|(files, _)| files.into_iter().next()).map(|file| file.bytes).collect())
}
