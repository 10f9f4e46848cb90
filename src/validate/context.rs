//! Information about a returned file that is not part of its content.

use jiff::civil::Date;

use crate::control::VersionStatus;
use crate::integrity::IntegrityReport;
use crate::submission::EnclosedFile;

/// Information about a returned file that is not part of its content. Everything may be unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// The result of comparing a PDF with the issued form. If absent, the report within a record is used.
    pub integrity: Option<IntegrityReport>,
    /// The day on which the file is read. Without it, limits that depend on the day are not checked.
    pub today: Option<Date>,
    /// The status of the answered version according to the register of releases.
    pub release_status: Option<ReleaseStatus>,
    /// The files that lie beside the answers. If absent, what a record says of them is kept.
    pub enclosed: Option<Vec<EnclosedFile>>,
}

/// The status of the answered version according to the register of releases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReleaseStatus {
    /// The status of the version today.
    pub standing: VersionStatus,
    /// Whether the answered text is the text of the version; `None` if the file states no fingerprint.
    pub same_text: Option<bool>,
    /// Whether a newer version makes a substantive change, so that people who agreed must be asked again.
    pub requires_new_consent: bool,
}

impl ReleaseStatus {
    /// Reports whether the status can be said of what was answered: only the released text has the standing of its version.
    pub(super) fn proves_standing(self, is_altered: bool) -> bool {
        self.standing == VersionStatus::Unreleased || self.same_text == Some(true) && !is_altered
    }
}
