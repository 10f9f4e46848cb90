//! The control block of a page in the form's language: number, version, status, notices, validity and approval.

use super::form::Localized;
use super::status_notices::status_word;
use super::words::Word;
use crate::control::Control;
use crate::locale::format_date_for_readers;
use crate::text::Line;
use crate::text::Rich;

impl Localized {
    /// Returns what the author prints on every page: a code and a line.
    #[must_use]
    pub fn own_footer(&self) -> Vec<String> {
        self.page.code.iter().cloned().chain(self.footer.as_ref().map(Line::plain)).collect()
    }

    /// Returns the form's number: "Formular CM-02".
    #[must_use]
    pub fn number_words(&self) -> String {
        self.words.fill(Word::FormNumber, &[("number", &self.identity.number)])
    }

    /// Returns the version and its date: "Version 1.0 vom 21. November 2026".
    #[must_use]
    pub fn version_words(&self) -> String {
        let date = format_date_for_readers(&self.language.tag, self.identity.dated);
        self.words.fill(Word::VersionOf, &[("version", &self.identity.version), ("date", &date)])
    }

    /// Returns the period of validity, if at least one of its ends is known.
    #[must_use]
    pub fn validity_words(&self) -> Option<String> {
        let Control { valid_from, valid_until, .. } = self.control;
        let [from, until] =
            [valid_from, valid_until].map(|day| day.map(|day| format_date_for_readers(&self.language.tag, day)));
        match (from, until) {
            (Some(from), Some(until)) => {
                Some(self.words.fill(Word::ValidBetween, &[("from", &from), ("until", &until)]))
            }
            (Some(from), None) => Some(self.words.fill(Word::ValidFrom, &[("from", &from)])),
            (None, Some(until)) => Some(self.words.fill(Word::ValidUntil, &[("until", &until)])),
            (None, None) => None,
        }
    }

    /// Returns the name and role of the approver of a released version.
    #[must_use]
    pub fn approval_words(&self) -> Option<String> {
        let approver = self.control.approver.as_ref().filter(|_| self.control.was_released())?;
        Some(self.words.fill(Word::ApprovedBy, &[("name", &approver.name), ("role", &approver.role)]))
    }

    /// Returns the first digits of the version's fingerprint.
    #[must_use]
    pub fn fingerprint_words(&self) -> Option<String> {
        // No-break spaces keep the digits on one line.
        let digits = Control::short_fingerprint(&self.control.fingerprint).replace(' ', "\u{A0}");
        (!digits.is_empty()).then(|| self.words.fill(Word::FingerprintLabel, &[("digits", &digits)]))
    }

    /// Returns the short notice about the text for every page, if there is one.
    #[must_use]
    pub fn caution_words(&self) -> Option<&str> {
        self.caution.map(|word| self.words.get(word))
    }

    /// Returns what a text is: its language, and the short notice about it.
    #[must_use]
    pub fn text_details(&self) -> Vec<String> {
        let caution = self.caution_words().map(str::to_owned);
        std::iter::once(self.language.name.clone()).chain(caution).collect()
    }

    /// Returns all notices, the most important first: about the status of the version, then about its text.
    pub fn all_notices(&self) -> impl Iterator<Item = &Rich> {
        let Control { status, archive, .. } = self.control;
        let of_status = self.status_notices.of(status);
        of_status.into_iter().chain(archive.then_some(&self.status_notices.archive)).chain(&self.notices)
    }

    /// Returns the status of the version in words.
    #[must_use]
    pub fn status(&self) -> String {
        let Control { status, archive, .. } = self.control;
        let status = self.words.get(status_word(status));
        if archive { format!("{status}, {}", self.words.get(Word::ArchiveCopy)) } else { status.to_owned() }
    }

    /// Returns the watermark of a version that must not be mistaken for one in force.
    #[must_use]
    pub fn watermark(&self) -> Option<&str> {
        (!self.control.is_released()).then(|| self.words.get(status_word(self.control.status)))
    }
}
