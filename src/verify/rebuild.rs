//! Renders the pages of a release again, from the source files that it keeps, and compares them byte for byte.

use crate::control::ReleasedVersion;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::fingerprint::of_bytes;
use crate::jobs::{PageTask, all_pages, in_parallel};
use crate::relative_path::RelativePath;
use crate::render::design;
use crate::repository::{PAGES, ReleaseStore};

/// How many releases there are, and what came of rendering them again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RebuildTally {
    /// How many releases there are.
    pub releases: usize,
    /// How many were rendered and compared.
    pub compared: usize,
    /// How many had the same pages.
    pub same: usize,
}

/// Rebuilds all releases.
pub(super) fn all(releases: &ReleaseStore, findings: &mut Vec<Diagnostic>) -> RebuildTally {
    let mut tally = RebuildTally::default();
    for version in releases.history.versions() {
        tally.releases += 1;
        match one(releases, version) {
            Ok(differing) => {
                tally.compared += 1;
                tally.same += usize::from(differing.is_empty());
                findings.extend(differing);
            }
            Err(obstacles) => findings.extend(obstacles),
        }
    }
    tally
}

/// Finds the pages that differ when they are rendered again.
///
/// # Errors
/// When they cannot be compared.
fn one(releases: &ReleaseStore, version: &ReleasedVersion) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    let release = &version.release;
    let at = |path: &str| {
        let path = releases.location(&version.folder).join(path);
        Place::file(path)
    };
    if release.design != design() {
        let finding = Diagnostic::warning(Code::RebuildOtherDesign, at(""));
        return Err(vec![finding.with("made", &release.made_by).with("now", crate::control::made_by())]);
    }
    let forms = releases.forms(version).map_err(|finding| vec![finding])?;
    let files: Vec<_> =
        in_parallel(all_pages(forms), PageTask::render).into_iter().flat_map(|(files, _)| files).collect();
    let paths: Vec<_> = files.iter().map(|file| format!("{PAGES}{}", file.name)).collect();
    let known = release.files.keys().map(RelativePath::as_str).filter(|path| path.starts_with(PAGES));
    let gone = known.map(str::to_owned).filter(|path| !paths.contains(path));
    let differs = files.iter().zip(&paths).filter_map(|(file, path)| {
        let known = release.files.get(path.as_str()).map(|known| known.hash.clone());
        (known != Some(of_bytes(&file.bytes))).then(|| path.clone())
    });
    let paths: Vec<_> = gone.chain(differs).collect();
    Ok(paths.iter().map(|path| Diagnostic::error(Code::RebuildDiffers, at(path))).collect())
}
