//! Makes the pages of a release anew, from the files that it keeps, and compares them byte for byte.

use super::super::releases::{PAGES, Releases};
use super::super::render::{Page, all_pages, parallel};
use crate::control::Version;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::fingerprint::of_bytes;
use crate::render::design;

/// How many releases there are, and what came of making their pages anew.
#[derive(Default)]
pub(super) struct Tally {
    /// How many releases there are.
    pub(super) releases: usize,
    /// Of how many the pages were made and compared.
    pub(super) compared: usize,
    /// Of how many the pages were the same.
    pub(super) same: usize,
}

/// Rebuilds all releases.
pub(super) fn all(releases: &Releases, findings: &mut Vec<Diagnostic>) -> Tally {
    let mut tally = Tally::default();
    for version in releases.register.versions() {
        tally.releases += 1;
        match one(releases, version) {
            Ok(differing) => {
                tally.compared += 1;
                tally.same += usize::from(differing.is_empty());
                findings.extend(differing);
            }
            Err(hindrances) => findings.extend(hindrances),
        }
    }
    tally
}

/// Finds the pages that are others when they are made anew.
///
/// # Errors
/// When they cannot be compared.
fn one(releases: &Releases, version: &Version) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    let release = &version.release;
    let at = |path: &str| Place::File { path: releases.root().join(&version.folder).join(path), span: None };
    if release.design != design() {
        let finding = Diagnostic::warning(Code::RebuildOtherDesign, at(""));
        return Err(vec![finding.with("made", &release.made_by).with("now", crate::control::made_by())]);
    }
    let forms = releases.forms(version).map_err(|finding| vec![finding])?;
    let made: Vec<_> = parallel::map(&all_pages(forms), Page::files).into_iter().flat_map(|page| page.files).collect();
    let names: Vec<_> = made.iter().map(|(name, _)| format!("{PAGES}{name}")).collect();
    let is_page = |path: &&String| path.starts_with(PAGES);
    let gone = release.files.keys().filter(is_page).filter(|path| !names.contains(path)).cloned();
    let differs = made.iter().zip(&names).filter_map(|((_, bytes), path)| {
        let known = release.files.get(path).map(|known| known.hash.clone());
        (known != Some(of_bytes(bytes))).then(|| path.clone())
    });
    let paths: Vec<_> = gone.chain(differs).collect();
    Ok(paths.iter().map(|path| Diagnostic::error(Code::RebuildDiffers, at(path))).collect())
}
