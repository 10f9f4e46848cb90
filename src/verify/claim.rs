//! What a file or page claims to be.

use jiff::civil::Date;

use crate::control::{ReleasedVersion, VersionStatus};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::name::words;
use crate::repository::ReleaseStore;

impl FileKind {
    /// Reports whether a file with this result is proven to be of the version that it claims: only then does it have the standing of
    /// that version.
    #[must_use]
    pub const fn is_proven(self) -> bool {
        match self {
            Self::Page | Self::Copy | Self::Rewritten | Self::Archive => true,
            Self::Altered | Self::Incomparable | Self::Unreleased | Self::Foreign => false,
        }
    }
}

words! {
    /// What a file turned out to be.
    FileKind {
        /// A page as it was released, byte for byte.
        Page = "page",
        /// A copy of a released page, perhaps filled in. The released bytes are all there.
        Copy = "copy",
        /// A copy that a program has written anew, with the same fields and pages.
        Rewritten = "rewritten",
        /// A file that claims to be from a release and differs from it.
        Altered = "altered",
        /// A file that claims to be from a release and in which programs may find different things.
        Incomparable = "incomparable",
        /// An archive copy of a version.
        Archive = "archive",
        /// A file that claims to be of a version that was never released.
        Unreleased = "unreleased",
        /// A file that bogen did not make.
        Foreign = "strange",
    }
}

/// Which version a file or page claims to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionClaim {
    /// The form's id.
    pub form: String,
    /// The version's number.
    pub version: String,
    /// The language by tag.
    pub language: Option<String>,
    /// The copy's id.
    pub copy: Option<String>,
}

impl VersionClaim {
    pub(super) fn new(form: &str, version: &str) -> Self {
        Self { form: form.to_owned(), version: version.to_owned(), language: None, copy: None }
    }

    pub(super) fn of(version: &ReleasedVersion) -> Self {
        Self::new(&version.release.form, &version.release.version)
    }

    /// Returns what the history says of the version on a day.
    pub(super) fn status(&self, releases: &ReleaseStore, today: Date) -> VersionStatus {
        let history = &releases.history;
        let version = history.version(&self.form, &self.version);
        version.map_or(VersionStatus::Unreleased, |version| history.status_of(version, today))
    }

    /// Returns the finding that the version is not in force, if so.
    pub(super) fn finding(&self, releases: &ReleaseStore, today: Date, place: Place) -> Option<Diagnostic> {
        let status = self.status(releases, today);
        let in_force = releases.history.in_force(&self.form, today);
        let in_force = in_force.map(|version| version.release.version.clone());
        let finding = Diagnostic::warning(Code::VersionNotInForce, place)
            .with("version", &self.version)
            .with("form", &self.form)
            .with("standing", status.word())
            .with("in-force", in_force.unwrap_or_default());
        (status != VersionStatus::InForce).then_some(finding)
    }
}
