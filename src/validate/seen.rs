//! Problems of the version that was answered: it is no longer, or not yet, the one to be used.

use super::problems::Problems;
use crate::control::Standing;
use crate::diagnostic::Severity;
use crate::localized::Word;
use crate::record::Seen;

/// Reports what is to be known of the version, and of its text.
pub(super) fn judge(seen: Seen, problems: &mut Problems<'_>) {
    if let Some((word, severity)) = standing(seen) {
        problems.head(word, severity);
    }
    if seen.same_text == Some(false) {
        // What was released is fixed; a draft goes on being written.
        let is_draft = seen.standing == Standing::Unreleased;
        problems.head(Word::ErrorOtherText, if is_draft { Severity::Warning } else { Severity::Error });
    }
}

const fn standing(seen: Seen) -> Option<(Word, Severity)> {
    match seen.standing {
        Standing::Unreleased | Standing::InForce => None,
        Standing::NotYetInForce => Some((Word::ErrorVersionNotYet, Severity::Warning)),
        Standing::Expired => Some((Word::ErrorVersionExpired, Severity::Warning)),
        Standing::Superseded if seen.asks_anew => Some((Word::ErrorVersionAskAnew, Severity::Warning)),
        Standing::Superseded => Some((Word::ErrorVersionSuperseded, Severity::Warning)),
        Standing::Withdrawn => Some((Word::ErrorVersionWithdrawn, Severity::Error)),
    }
}
