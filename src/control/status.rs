//! The status of a version, and what its pages state about it.

use jiff::civil::Date;

use super::attributes::Person;
use super::manifest::Release;
use crate::name::words;

words! {
    /// How far a version of a form has come.
    Status {
        /// It is being written.
        Draft = "draft",
        /// It is being looked at.
        InReview = "in-review",
        /// It is released: in force from a day on.
        Released = "released",
        /// Its last day is over.
        Expired = "expired",
        /// A newer version has taken its place.
        Superseded = "superseded",
        /// It must no longer be used.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// What a version is on a day.
    VersionStatus {
        /// It was never released.
        Unreleased = "unreleased",
        /// It is released, and its first day has not come yet.
        NotYetInForce = "not-yet-in-force",
        /// It is the version to be used.
        InForce = "in-force",
        /// Its last day is over.
        Expired = "expired",
        /// A newer version has taken its place.
        Superseded = "superseded",
        /// It must no longer be used.
        Withdrawn = "withdrawn",
    }
}

/// What a page says of its version, apart from number and language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    /// How far the version has come.
    pub status: Status,
    /// The first day on which it is to be used.
    pub valid_from: Option<Date>,
    /// The last day.
    pub valid_until: Option<Date>,
    /// Who has released it.
    pub approver: Option<Person>,
    /// The fingerprint of the version: `sha256:` and 64 hexadecimal digits.
    pub fingerprint: String,
    /// Whether the page only shows what a version looked like that is not used any more.
    pub archive: bool,
}

/// How many digits of a fingerprint stand on a page: 48 bits, which nobody meets by chance.
const SHOWN_DIGITS: usize = 12;

impl Control {
    /// Returns what pages state of a released version.
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

    /// Returns the first digits of a fingerprint as pages show them: in groups of four.
    #[must_use]
    pub fn short_fingerprint(fingerprint: &str) -> String {
        let digits = fingerprint.strip_prefix("sha256:").unwrap_or(fingerprint);
        let shown: Vec<_> = digits.chars().take(SHOWN_DIGITS).collect();
        shown.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    /// Says whether the page is one to be used: not one to look at.
    #[must_use]
    pub fn is_released(&self) -> bool {
        self.status == Status::Released
    }

    /// Says whether the version was ever released.
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
