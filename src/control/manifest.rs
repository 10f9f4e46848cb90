//! The manifest of a release: the description in a release's folder.

use std::collections::BTreeMap;
use std::fmt;

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::control_sheet::{Retention, TranslationState};
use super::json::to_json;
use super::persons_and_classes::{ChangeClass, Confidentiality, Person};
use crate::locale::TextState;
use crate::relative_path::{RelativePath, find_collision};

/// The release or withdrawal of a version. Each has a folder of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "manifest", rename_all = "kebab-case")]
pub enum Manifest {
    /// The version was released.
    Release(Box<Release>),
    /// The version was withdrawn.
    Withdrawal(Withdrawal),
}

/// The release of a version.
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
    /// The fingerprint of the page design.
    pub design: String,
    /// The day of release.
    pub released: Date,
    /// The first day of validity.
    pub valid_from: Date,
    /// The last day of validity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    /// The day of the next review.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_review: Option<Date>,
    /// The version that it supersedes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<String>,
    /// The description of the change.
    pub what: String,
    /// The reason for the change.
    pub why: String,
    /// The class of the change.
    pub class: ChangeClass,
    /// Why the class is lower than the one that bogen proposed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_reason: Option<String>,
    /// The author.
    pub author: Person,
    /// The reviewer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<Person>,
    /// The approver.
    pub approver: Person,
    /// The owner of the form.
    pub owner: String,
    /// Who may see the blank form.
    pub confidentiality: Confidentiality,
    /// The retention periods.
    pub retention: Retention,
    /// The demands of the professional standards that it meets.
    pub basis: Vec<String>,
    /// The languages of the release, by their tags.
    pub languages: IndexMap<String, ReleasedLanguage>,
    /// The program that generated the pages.
    pub made_by: String,
    /// The files of the folder, by their paths in it. No two differ only in case.
    #[serde(deserialize_with = "read_files")]
    pub files: BTreeMap<RelativePath, FileHash>,
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
    /// The review state of the text.
    pub state: TextState,
    /// Whether people of the target group have tested it (easy language).
    pub tested: bool,
    /// The state of the translation according to the control sheet.
    #[serde(flatten)]
    pub translation: TranslationState,
}

/// The withdrawal of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Withdrawal {
    /// The form's permanent id.
    pub form: String,
    /// The version.
    pub version: String,
    /// The day from which the version must not be used.
    pub withdrawn: Date,
    /// The reason.
    pub why: String,
    /// The person who withdrew it.
    pub by: Person,
}

/// The place of a manifest in the log. Whoever signs the manifest signs it, too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LogPlace {
    /// The id of the project, which the first entry gives it.
    pub project: String,
    /// The number of the entry.
    pub number: u32,
    /// The hash of the previous entry; absent in the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<String>,
    /// The day by the computer's clock when the entry was written, whatever day the entry states. Entries of older versions of
    /// bogen lack it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noted: Option<Date>,
}

/// A manifest as it is stored. Manifests of older versions of bogen do not state their place.
#[derive(Serialize)]
struct StoredManifest<'m> {
    #[serde(flatten)]
    manifest: &'m Manifest,
    log: &'m LogPlace,
}

/// One file of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FileHash {
    /// `sha256:` and 64 hexadecimal digits.
    pub hash: String,
    /// The size in bytes.
    pub bytes: u64,
}

impl Manifest {
    /// Returns the form's id.
    #[must_use]
    pub fn form(&self) -> &str {
        match self {
            Self::Release(release) => &release.form,
            Self::Withdrawal(withdrawal) => &withdrawal.form,
        }
    }

    /// Returns the version.
    #[must_use]
    pub fn version(&self) -> &str {
        match self {
            Self::Release(release) => &release.version,
            Self::Withdrawal(withdrawal) => &withdrawal.version,
        }
    }

    /// Returns the day of the release or withdrawal.
    #[must_use]
    pub const fn day(&self) -> Date {
        match self {
            Self::Release(release) => release.released,
            Self::Withdrawal(withdrawal) => withdrawal.withdrawn,
        }
    }

    /// Returns the name of its folder, given the number of its log entry.
    #[must_use]
    pub fn folder(&self, number: u32) -> String {
        let end = match self {
            Self::Release(_) => "",
            Self::Withdrawal(_) => "-withdrawn",
        };
        format!("{number:04}-{}-{}{end}", self.form(), self.version())
    }

    /// Returns the other files of its folder. A withdrawal has none.
    #[must_use]
    pub fn files(&self) -> Option<&BTreeMap<RelativePath, FileHash>> {
        match self {
            Self::Release(release) => Some(&release.files),
            Self::Withdrawal(_) => None,
        }
    }

    /// Returns the content of the manifest's file, for a place in the log.
    #[must_use]
    pub fn to_json(&self, log: &LogPlace) -> String {
        to_json(&StoredManifest { manifest: self, log })
    }

    /// Parses a manifest. Its integrity is checked through its hash in the log. Returns nothing if one of its files has
    /// a path that leads out of the folder, or two have the same path but for case.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
}

impl LogPlace {
    /// Reads the place that a manifest states; nothing if it states none.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn parse(manifest: &[u8]) -> Result<Option<Self>, serde_json::Error> {
        #[derive(Deserialize)]
        struct Place {
            log: Option<LogPlace>,
        }
        serde_json::from_slice(manifest).map(|Place { log }| log)
    }
}

/// Reads the files of a release, of which no two may have the same path but for case.
fn read_files<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<RelativePath, FileHash>, D::Error> {
    struct FilesVisitor;

    impl<'de> Visitor<'de> for FilesVisitor {
        type Value = BTreeMap<RelativePath, FileHash>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map of files")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut files = Vec::new();
            while let Some(file) = map.next_entry::<RelativePath, FileHash>()? {
                files.push(file);
            }
            match find_collision(files.iter().map(|(path, _)| path)) {
                None => Ok(files.into_iter().collect()),
                Some(_) => Err(A::Error::custom("two files have the same path")),
            }
        }
    }

    deserializer.deserialize_map(FilesVisitor)
}

impl ReleasedLanguage {
    /// Reports whether the text was made from another one: it is a translation, or easy language.
    #[must_use]
    pub fn is_translation(&self, tag: &str) -> bool {
        crate::locale::is_easy(tag) || self.state != TextState::Original
    }
}
