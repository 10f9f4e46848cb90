//! Archive copies of a version. Nobody keeps them: they are made anew to be compared.

use super::super::edition::Edition;
use super::super::output::Stop;
use super::super::releases::Releases;
use super::super::render::{Page, parallel};
use crate::control::{Status, Version};
use crate::localized::Localized;

/// Makes the archive copies as PDF that there can be of a version in a language.
pub(super) fn pdfs(releases: &Releases, version: &Version, tag: &str) -> Result<Vec<Vec<u8>>, Stop> {
    copies(releases, version, &[tag], |forms| {
        forms.into_iter().map(|form| Page::Pdf { form: Box::new(form) }).collect()
    })
}

/// Makes the archive copies for a browser that there can be of a version, with some languages inside.
pub(super) fn htmls(releases: &Releases, version: &Version, tags: &[&str]) -> Result<Vec<Vec<u8>>, Stop> {
    copies(releases, version, tags, |forms| vec![Page::Html { forms, only: None }])
}

/// Makes pages of a version as they are once it has expired, is superseded, or is withdrawn. There are none in languages
/// that it was not released in.
fn copies(
    releases: &Releases,
    version: &Version,
    tags: &[&str],
    pages: fn(Vec<Localized>) -> Vec<Page<'static>>,
) -> Result<Vec<Vec<u8>>, Stop> {
    let forms = releases.forms(version)?;
    let of = |tag: &&str| forms.iter().find(|form| form.language.tag == *tag).cloned();
    let Some(forms) = tags.iter().map(of).collect::<Option<Vec<_>>>().filter(|forms| !forms.is_empty()) else {
        return Ok(Vec::new());
    };
    let in_status = |status| {
        let mut forms = forms.clone();
        for form in &mut forms {
            Edition::Archive(version, status).put_on(form);
        }
        pages(forms)
    };
    let over = [Status::Expired, Status::Superseded, Status::Withdrawn];
    let pages: Vec<_> = over.into_iter().flat_map(in_status).collect();
    let made = parallel::map(&pages, Page::files).into_iter();
    // The map of a page's places comes behind it.
    Ok(made.filter_map(|page| page.files.into_iter().next()).map(|(_, bytes)| bytes).collect())
}
