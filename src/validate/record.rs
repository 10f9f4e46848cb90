//! Records: validated answers with all problems found. Only [`crate::validate()`] creates them.

use jiff::Timestamp;
use serde::Serialize;

use super::joined::Views;
use crate::control::VersionStatus;
use crate::definition::Definition;
use crate::diagnostic::ProblemSeverity;
use crate::excerpt::Excerpt;
use crate::field::FieldKind;
use crate::integrity::IntegrityReport;
use crate::name::{FieldId, FormId, words};
use crate::submission::{Channel, RECORD_FORMAT};
use crate::value::{Answers, Raw};

/// One validated return of a form.
///
/// A record is read-only and only [`crate::validate()`] creates one, so its answers have the types of their fields and
/// its list of problems is complete.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Record {
    #[serde(rename = "record")]
    format: u32,
    #[serde(flatten)]
    origin: Origin,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<IntegrityReport>,
    answers: Answers,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<Attachment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    views: Option<Views>,
    problems: Vec<Problem>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unread: Vec<Unread>,
    #[serde(rename = "migrated-from", skip_serializing_if = "Option::is_none")]
    migrated_from: Option<Raw>,
    #[serde(rename = "joined-from", skip_serializing_if = "Option::is_none")]
    joined_from: Option<Vec<Raw>>,
}

/// Other records that a record comes from.
pub(super) struct Sources {
    /// The record of an older version.
    pub(super) migrated_from: Option<Raw>,
    /// The records of sheets.
    pub(super) joined_from: Option<Vec<Raw>>,
    /// Which of them gave which answer.
    pub(super) views: Option<Views>,
}

/// The form, version and file that a record's answers come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// The form's id.
    pub form: FormId,
    /// The form's version.
    pub version: String,
    /// Which fields of the form the file has, if it is no whole form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<Excerpt>,
    /// The locale in which the form was filled in, if the file states one that the form has.
    pub language: Option<String>,
    /// The copy's id, if the file states a well-formed one.
    pub copy: Option<String>,
    /// Whether the file states that it is a draft.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
    /// When the answers were saved, by the clock of the device, if the file states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved: Option<Timestamp>,
    /// The format in which the answers were returned.
    pub channel: Channel,
    /// The fingerprint of the text that was answered, as the file states it: `sha256:…`.
    pub fingerprint: Option<String>,
    /// The status of the answered version on the day of reading, if it was looked up and the file proves that its text was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<VersionStatus>,
}

impl Record {
    /// Assembles a record. Visible to the validator only.
    pub(super) fn new(
        origin: Origin,
        file: Option<IntegrityReport>,
        (answers, attachments): (Answers, Vec<Attachment>),
        (problems, unread): (Vec<Problem>, Vec<Unread>),
        Sources { migrated_from, joined_from, views }: Sources,
    ) -> Self {
        Self {
            format: RECORD_FORMAT,
            origin,
            file,
            answers,
            attachments,
            views,
            problems,
            unread,
            migrated_from,
            joined_from,
        }
    }

    /// Returns the form, version and file that the answers come from.
    #[must_use]
    pub const fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Returns the integrity report of the returned file, if there is one.
    #[must_use]
    pub const fn file(&self) -> Option<&IntegrityReport> {
        self.file.as_ref()
    }

    /// Returns the typed answers, in the order of the form.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Returns what the answers say of enclosed files, and whether these are there.
    #[must_use]
    pub fn attachments(&self) -> &[Attachment] {
        &self.attachments
    }

    /// Returns a name for a copy of each enclosed file that is there, and its position among the files beside the answers.
    /// The names say nothing of the person: number, document and ending.
    pub(crate) fn neutral_file_names(&self, definition: &Definition) -> Vec<(String, usize)> {
        let limits = |id: &FieldId| match &definition.fields.get(id)?.kind {
            FieldKind::Attachments(keys) => Some(&keys.files),
            FieldKind::Text(_)
            | FieldKind::LongText(_)
            | FieldKind::Number(_)
            | FieldKind::Quantity(_)
            | FieldKind::Calculated(_)
            | FieldKind::Date(_)
            | FieldKind::Duration(_)
            | FieldKind::Time(_)
            | FieldKind::YesNo(_)
            | FieldKind::Choice(_)
            | FieldKind::Choices(_)
            | FieldKind::Scale(_)
            | FieldKind::Rating(_)
            | FieldKind::Table(_)
            | FieldKind::Agreement(_)
            | FieldKind::Signature(_)
            | FieldKind::Note => None,
        };
        let named = (1..).zip(&self.attachments).filter_map(|(number, attachment)| {
            Some((attachment.neutral_name(number, limits(&attachment.field)), attachment.source?))
        });
        named.collect()
    }

    /// Returns the problems: first those of the file as a whole, then in the order of the form, then those of rules.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Returns the values that no field can hold. They are kept so that no content is lost.
    #[must_use]
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// Returns the complete record of the answered version, if its answers were migrated to a newer one.
    #[must_use]
    pub const fn migrated_from(&self) -> Option<&Raw> {
        self.migrated_from.as_ref()
    }

    /// Returns the records of the sheets that it was joined from, in the order in which their answers count.
    #[must_use]
    pub fn joined_from(&self) -> Option<&[Raw]> {
        self.joined_from.as_deref()
    }

    /// Reports whether the record has no errors. Warnings do not count.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity < ProblemSeverity::Error)
    }
}

/// A problem with a returned file. The message never repeats an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The stable code of the problem. For a rule across fields: `rule-ID`.
    pub code: String,
    /// The field's path, such as `goals[2].goal-text` (rows from 1); absent if the problem concerns the whole file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The severity.
    pub severity: ProblemSeverity,
    /// The message in the reader's language.
    pub message: String,
}

/// A value that no field can hold. A problem at the same path states the reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unread {
    /// The path of the value. If its name is not shaped like an id, this is absent or the path of the row, and the
    /// given value is an object with that name as its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The value as the file states it.
    pub given: Raw,
}

words! {
    /// What became of an enclosed file.
    Received {
        /// It is there, with the content that the answers state.
        AsStated = "as-stated",
        /// Another content is in its place.
        Altered = "altered",
        /// It is not there.
        Missing = "missing",
    }
}

/// A file that belongs to a document of an `attachments` field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// The field.
    pub field: FieldId,
    /// The code of the document, or `other`.
    pub document: String,
    /// The path beside the answers.
    pub file: String,
    /// The name that the file had where it was chosen.
    pub name: String,
    /// The size in bytes.
    pub size: u64,
    /// The SHA-256 of the content, in lower-case hexadecimal digits.
    pub sha256: String,
    /// What became of it.
    pub received: Received,
    /// Its position among the files that lie beside the answers, if one of them is it or is in its place.
    #[serde(skip)]
    pub(crate) source: Option<usize>,
}
