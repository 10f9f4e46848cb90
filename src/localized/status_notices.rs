//! What a page says of itself: how far its version has come, and whether it may be used.

use super::{Localized, Word};
use crate::control::{Control, Status};
use crate::text::Rich;

/// What is said of a version that is not the one to be used, in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatusNotices {
    /// It is being written.
    pub draft: Rich,
    /// It is being looked at.
    pub in_review: Rich,
    /// Its last day is over.
    pub expired: Rich,
    /// A newer version has taken its place.
    pub superseded: Rich,
    /// It must no longer be used.
    pub withdrawn: Rich,
    /// This copy is for the archive.
    pub archive: Rich,
}

impl StatusNotices {
    /// Reads all of them: `read` finds the text of a word.
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

    /// Returns what is said of a version that has come so far; nothing if it may be used.
    const fn of(&self, status: Status) -> Option<&Rich> {
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

/// Returns the word for how far a version has come.
const fn word(status: Status) -> Word {
    match status {
        Status::Draft => Word::StatusDraft,
        Status::InReview => Word::StatusInReview,
        Status::Released => Word::StatusReleased,
        Status::Expired => Word::StatusExpired,
        Status::Superseded => Word::StatusSuperseded,
        Status::Withdrawn => Word::StatusWithdrawn,
    }
}

impl Localized {
    /// Returns all that must be known before the form is used, the most important first: how far its version has come,
    /// and what its text is.
    pub fn all_notices(&self) -> impl Iterator<Item = &Rich> {
        let Control { status, archive, .. } = self.control;
        let of_status = self.status_notices.of(status);
        of_status.into_iter().chain(archive.then_some(&self.status_notices.archive)).chain(&self.notices)
    }

    /// Returns how far the version has come, in words.
    #[must_use]
    pub fn status(&self) -> String {
        let Control { status, archive, .. } = self.control;
        let status = self.words.get(word(status));
        if archive { format!("{status}, {}", self.words.get(Word::ArchiveCopy)) } else { status.to_owned() }
    }

    /// Returns what stands across each page of a version that must not be taken for one in force.
    #[must_use]
    pub fn watermark(&self) -> Option<&str> {
        (!self.control.is_released()).then(|| self.words.get(word(self.control.status)))
    }
}
