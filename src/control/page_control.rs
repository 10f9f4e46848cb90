//! The document control data that pages state.

use jiff::civil::Date;

use super::manifest::Release;
use super::persons_and_classes::Person;
use super::status::Status;

/// The document control data on a page, apart from number and language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    /// The status of the version.
    pub status: Status,
    /// The first day of validity.
    pub valid_from: Option<Date>,
    /// The last day of validity.
    pub valid_until: Option<Date>,
    /// The person who approved it.
    pub approver: Option<Person>,
    /// The fingerprint of the version: `sha256:` and 64 hexadecimal digits.
    pub fingerprint: String,
    /// Whether the page is an archive copy of a version that is not in force.
    pub archive: bool,
}

/// The number of hexadecimal digits of a fingerprint on a page: 48 bits, enough to rule out accidental matches.
const SHOWN_DIGITS: usize = 12;

impl Control {
    /// Returns the document control data of a released version.
    #[must_use]
    pub fn of_release(release: &Release) -> Self {
        Self {
            status: Status::Released,
            valid_from: Some(release.valid_from),
            valid_until: release.valid_until,
            approver: Some(release.approver.clone()),
            fingerprint: release.fingerprint.clone(),
            archive: false,
        }
    }

    /// Returns the first digits of a fingerprint as pages show them, in groups of four.
    #[must_use]
    pub fn short_fingerprint(fingerprint: &str) -> String {
        let digits = fingerprint.strip_prefix("sha256:").unwrap_or(fingerprint);
        let shown: Vec<_> = digits.chars().take(SHOWN_DIGITS).collect();
        shown.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    /// Reports whether the page may be used.
    #[must_use]
    pub fn is_released(&self) -> bool {
        self.status == Status::Released
    }

    /// Reports whether the version was ever released.
    #[must_use]
    pub const fn was_released(&self) -> bool {
        match self.status {
            Status::Released | Status::Expired | Status::Superseded | Status::Withdrawn => true,
            Status::Draft | Status::InReview => false,
        }
    }
}

impl Default for Control {
    fn default() -> Self {
        Self {
            status: Status::Draft,
            valid_from: None,
            valid_until: None,
            approver: None,
            fingerprint: String::new(),
            archive: false,
        }
    }
}
