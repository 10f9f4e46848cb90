//! Document control: which version of a form this is, how far it has come, and who answers for it.
//!
//! The professional standards ask that forms are controlled documents: the version in force is the one used (OGSA 6.1).
//! What people say of a version stands in a file beside its definition ([`ControlSheet`]), so that a signature more does
//! not make it another form. What became of it is said by the releases of a project and nothing else: each is a folder that never changes
//! again, and a link of a chain ([`log`]). What a version is on a day follows from both ([`Register`]).

use icu::casemap::CaseMapper;
use icu::normalizer::ComposingNormalizer;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::name::words;

mod gate;
pub mod log;
mod manifest;
mod register;
mod sheet;
pub mod verify;

pub use gate::{Gate, basis, made_by};
pub use log::{Log, Logged};
pub use manifest::{FileHash, Manifest, Release, ReleasedLanguage, Withdrawal};
pub use register::{Register, Version};
pub use sheet::{ControlSheet, FOLDER, LanguageState, Retention};

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
    Standing {
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

words! {
    /// How much a version changes.
    ChangeClass {
        /// Mistakes are mended; it asks and says what it did before.
        Editorial = "editorial",
        /// It asks or says something else: who agreed to an older version is asked anew.
        Substantive = "substantive",
    }
}

words! {
    /// Who may see the blank form. Filled in, every form is confidential.
    Confidentiality {
        /// Everybody.
        Public = "public",
        /// Whoever works for the organisation or with it.
        Internal = "internal",
        /// Those who need it.
        Confidential = "confidential",
    }
}

/// Somebody who answers for a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Person {
    /// The name.
    pub name: String,
    /// In which part: Qualitätsbeauftragte, Leitung.
    pub role: String,
    /// On which day.
    pub date: Date,
}

impl Person {
    /// Says whether two are the same person: of the same name, however it is spaced, capitalised or encoded.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        plain_name(&self.name) == plain_name(&other.name)
    }
}

/// Returns the words of a name without what only writing adds. Systems differ in whether an accent is a character of its
/// own, and folding may leave one that composes.
fn plain_name(name: &str) -> Vec<String> {
    let composed = |text: &str| ComposingNormalizer::new_nfc().normalize(text).into_owned();
    let folded = |word: &str| composed(&CaseMapper::new().fold_string(&composed(word)));
    name.split_whitespace().map(folded).collect()
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
