//! Makes the pages of a release anew, from the files that it keeps, and compares them byte for byte.

use super::super::releases::{PAGES, Releases};
use super::super::render::{Page, all_pages, parallel};
use crate::control::Version;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::fingerprint::of_bytes;
use crate::render::design;

/// Rebuilds all releases.
pub(super) fn all(releases: &Releases) -> Vec<Diagnostic> {
    releases.register.versions().iter().flat_map(|version| one(releases, version)).collect()
}

fn one(releases: &Releases, version: &Version) -> Vec<Diagnostic> {
    let release = &version.release;
    let at = |path: &str| Place::File { path: releases.root().join(&version.folder).join(path), span: None };
    if release.design != design() {
        let finding = Diagnostic::warning(Code::RebuildOtherDesign, at(""));
        return vec![finding.with("made", &release.made_by).with("now", crate::control::made_by())];
    }
    let forms = match releases.forms(version) {
        Ok(forms) => forms,
        Err(findings) => return findings,
    };
    let made: Vec<_> = parallel::map(&all_pages(forms), Page::files).into_iter().flat_map(|page| page.files).collect();
    let names: Vec<_> = made.iter().map(|(name, _)| format!("{PAGES}{name}")).collect();
    let is_page = |path: &&String| path.starts_with(PAGES);
    let gone = release.files.keys().filter(is_page).filter(|path| !names.contains(path)).cloned();
    let differs = made.iter().zip(&names).filter_map(|((_, bytes), path)| {
        let known = release.files.get(path).map(|known| known.hash.clone());
        (known != Some(of_bytes(bytes))).then(|| path.clone())
    });
    let paths: Vec<_> = gone.chain(differs).collect();
    paths.iter().map(|path| Diagnostic::error(Code::RebuildDiffers, at(path))).collect()
}
