//! Problems with the status of the answered version: it is not in force, not yet or no longer.

use super::context::ReleaseStatus;
use super::problems::Problems;
use crate::control::VersionStatus;
use crate::diagnostic::ProblemSeverity;
use crate::localized::Word;

/// Reports a version that is not in force, and a text that is not that of the version.
pub(super) fn report(status: ReleaseStatus, problems: &mut Problems<'_>) {
    if let Some((word, severity)) = version_status(status) {
        problems.head(word, severity);
    }
    if status.same_text == Some(false) {
        // The text of a release is fixed; the text of a draft may still change.
        let is_draft = status.standing == VersionStatus::Unreleased;
        problems.head(Word::ErrorOtherText, if is_draft { ProblemSeverity::Warning } else { ProblemSeverity::Error });
    }
}

const fn version_status(status: ReleaseStatus) -> Option<(Word, ProblemSeverity)> {
    match status.standing {
        VersionStatus::Unreleased | VersionStatus::InForce => None,
        VersionStatus::NotYetInForce => Some((Word::ErrorVersionNotYet, ProblemSeverity::Warning)),
        VersionStatus::Expired => Some((Word::ErrorVersionExpired, ProblemSeverity::Warning)),
        VersionStatus::Superseded if status.requires_new_consent => {
            Some((Word::ErrorVersionAskAnew, ProblemSeverity::Warning))
        }
        VersionStatus::Superseded => Some((Word::ErrorVersionSuperseded, ProblemSeverity::Warning)),
        VersionStatus::Withdrawn => Some((Word::ErrorVersionWithdrawn, ProblemSeverity::Error)),
    }
}
