//! What a folder of a release says of itself: its manifest.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::attributes::{ChangeClass, Confidentiality, Person};
use super::control_sheet::{Retention, TranslationState};
use super::json::to_json;
use crate::locale::TextState;

/// What happened to a version: each is a folder of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "manifest", rename_all = "kebab-case")]
pub enum Manifest {
    /// It was released.
    Release(Box<Release>),
    /// It was withdrawn.
    Withdrawal(Withdrawal),
}

/// A version that was released.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Release {
    /// The form's permanent id.
    pub form: String,
    /// The number printed on every page.
    pub number: String,
    /// The version.
    pub version: String,
    /// The date of the version.
    pub dated: Date,
    /// The title in the language of the original.
    pub title: String,
    /// The fingerprint of the version.
    pub fingerprint: String,
    /// The fingerprint of how its pages are set.
    pub design: String,
    /// The day on which it was released.
    pub released: Date,
    /// The first day on which it is to be used.
    pub valid_from: Date,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    /// When it is to be looked at again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_review: Option<Date>,
    /// The version whose place it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<String>,
    /// What has changed.
    pub what: String,
    /// Why it was changed.
    pub why: String,
    /// How much it changes.
    pub class: ChangeClass,
    /// Who has written it.
    pub author: Person,
    /// Who has looked at it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<Person>,
    /// Who has released it.
    pub approver: Person,
    /// Who looks after the form.
    pub owner: String,
    /// Who may see the blank form.
    pub confidentiality: Confidentiality,
    /// How long what is kept.
    pub retention: Retention,
    /// The demands of the professional standards that it meets.
    pub basis: Vec<String>,
    /// The languages that it is in, by their tags.
    pub languages: IndexMap<String, ReleasedLanguage>,
    /// The program that made the pages.
    pub made_by: String,
    /// The files of the folder, by their paths in it.
    pub files: BTreeMap<String, FileHash>,
}

/// A released version in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ReleasedLanguage {
    /// The language's name in itself.
    pub name: String,
    /// The title.
    pub title: String,
    /// The fingerprint of the text.
    pub fingerprint: String,
    /// How far the text was looked at.
    pub state: TextState,
    /// Whether people of the target group have tested it (easy language).
    pub tested: bool,
    /// What people say of it.
    #[serde(flatten)]
    pub said: TranslationState,
}

/// A version that was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Withdrawal {
    /// The form's permanent id.
    pub form: String,
    /// The version.
    pub version: String,
    /// The day from which it must no longer be used.
    pub withdrawn: Date,
    /// Why.
    pub why: String,
    /// Who has withdrawn it.
    pub by: Person,
}

/// One file of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FileHash {
    /// `sha256:` and 64 hexadecimal digits.
    pub hash: String,
    /// How many bytes it has.
    pub bytes: u64,
}

impl Manifest {
    /// Returns the form that it is about.
    #[must_use]
    pub fn form(&self) -> &str {
        match self {
            Self::Release(release) => &release.form,
            Self::Withdrawal(withdrawal) => &withdrawal.form,
        }
    }

    /// Returns the version that it is about.
    #[must_use]
    pub fn version(&self) -> &str {
        match self {
            Self::Release(release) => &release.version,
            Self::Withdrawal(withdrawal) => &withdrawal.version,
        }
    }

    /// Returns the day on which it was written down.
    #[must_use]
    pub const fn day(&self) -> Date {
        match self {
            Self::Release(release) => release.released,
            Self::Withdrawal(withdrawal) => withdrawal.withdrawn,
        }
    }

    /// Names the folder of its entry.
    #[must_use]
    pub fn folder(&self, number: u32) -> String {
        let end = match self {
            Self::Release(_) => "",
            Self::Withdrawal(_) => "-withdrawn",
        };
        format!("{number:04}-{}-{}{end}", self.form(), self.version())
    }

    /// Returns the files that its folder has beside the manifest and the entry.
    #[must_use]
    pub fn files(&self) -> Option<&BTreeMap<String, FileHash>> {
        match self {
            Self::Release(release) => Some(&release.files),
            Self::Withdrawal(_) => None,
        }
    }

    /// Writes it as it stands in its file.
    #[must_use]
    pub fn to_json(&self) -> String {
        to_json(self)
    }

    /// Reads it, or nothing if it is none. That it is as it was written, its hash says.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
}

impl ReleasedLanguage {
    /// Says whether the text was made from that of another language: a translation, or easy language.
    #[must_use]
    pub fn is_translation(&self, tag: &str) -> bool {
        crate::locale::is_easy(tag) || self.state != TextState::Original
    }
}
