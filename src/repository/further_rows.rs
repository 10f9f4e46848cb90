//! Sheets with further rows of a release. They are not among its files: they are made when somebody needs them.

use crate::control::ReleasedVersion;
use crate::excerpt::Excerpt;
use crate::fill;
use crate::localized::Localized;
use crate::render::design;

/// Reports whether pages of a release look as they did when it was made.
#[must_use]
pub fn has_same_design(version: &ReleasedVersion) -> bool {
    version.release.design == design()
}

/// Sets a sheet with further rows of a release, given the form as it was issued. Nothing if there can be no such sheet, or the pages
/// have another design by now.
#[must_use]
pub fn further_rows(form: &Localized, version: &ReleasedVersion, excerpt: &Excerpt) -> Option<Vec<u8>> {
    let sheet = form.sheet_of(excerpt).filter(|_| has_same_design(version))?;
    Some(fill::blank(&sheet).ok()?.bytes)
}
