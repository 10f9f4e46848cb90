//! What a validator is told about a returned file beside its content.

use crate::control::VersionStatus;
use crate::integrity::IntegrityReport;

/// What is known about a returned file apart from what it states itself. Everything may be unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// The result of comparing a PDF with the form as it was issued. If absent, the report that a record keeps counts.
    pub integrity: Option<IntegrityReport>,
    /// What the register of releases states about the version that was answered.
    pub release_status: Option<ReleaseStatus>,
}

/// What the register of releases states about the version that was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReleaseStatus {
    /// The status of the version today.
    pub standing: VersionStatus,
    /// Whether the text that was answered is the text of the version; `None` if the file does not state a fingerprint.
    pub same_text: Option<bool>,
    /// Whether a newer version makes a substantive change, so that people who agreed must be asked again.
    pub requires_new_consent: bool,
}
