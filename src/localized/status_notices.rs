//! The notices about the status of a version that pages show.

use super::words::Word;
use crate::control::Status;
use crate::text::Rich;

/// The notices about versions that are not in force, in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatusNotices {
    /// The version is being written.
    pub draft: Rich,
    /// The version is being reviewed.
    pub in_review: Rich,
    /// The last day of the version is over.
    pub expired: Rich,
    /// A newer version is in force.
    pub superseded: Rich,
    /// The version must not be used any more.
    pub withdrawn: Rich,
    /// The page is an archive copy.
    pub archive: Rich,
}

impl StatusNotices {
    /// Collects all notices. `read` returns the text of a word.
    pub(super) fn collect(mut read: impl FnMut(Word) -> Rich) -> Self {
        Self {
            draft: read(Word::NoticeDraft),
            in_review: read(Word::NoticeInReview),
            expired: read(Word::NoticeExpired),
            superseded: read(Word::NoticeSuperseded),
            withdrawn: read(Word::NoticeWithdrawn),
            archive: read(Word::NoticeArchive),
        }
    }

    /// Returns the notice for a status; nothing if the version may be used.
    pub(super) const fn of(&self, status: Status) -> Option<&Rich> {
        match status {
            Status::Draft => Some(&self.draft),
            Status::InReview => Some(&self.in_review),
            Status::Released => None,
            Status::Expired => Some(&self.expired),
            Status::Superseded => Some(&self.superseded),
            Status::Withdrawn => Some(&self.withdrawn),
        }
    }
}

/// Returns the word for a status.
pub(super) const fn status_word(status: Status) -> Word {
    match status {
        Status::Draft => Word::StatusDraft,
        Status::InReview => Word::StatusInReview,
        Status::Released => Word::StatusReleased,
        Status::Expired => Word::StatusExpired,
        Status::Superseded => Word::StatusSuperseded,
        Status::Withdrawn => Word::StatusWithdrawn,
    }
}
