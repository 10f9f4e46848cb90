//! Records: what a returned form says, validated. A record can be made only by [`crate::validate()`].

use serde::Serialize;

use crate::control::VersionStatus;
use crate::diagnostic::Severity;
use crate::integrity::IntegrityReport;
use crate::name::FormId;
use crate::submission::{Channel, RECORD_FORMAT};
use crate::value::{Answers, Raw};

/// One validated return of a form.
///
/// Its parts can be read and not changed, and only [`crate::validate()`] makes one: whoever holds a record knows that
/// its answers are of their kinds, and that its problems are all there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Record {
    #[serde(rename = "record")]
    format: u32,
    #[serde(flatten)]
    origin: Origin,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<IntegrityReport>,
    answers: Answers,
    problems: Vec<Problem>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unread: Vec<Unread>,
    #[serde(rename = "migrated-from", skip_serializing_if = "Option::is_none")]
    migrated_from: Option<Raw>,
}

/// What a record's answers belong to and where they came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// The form's id.
    pub form: FormId,
    /// The form's version.
    pub version: String,
    /// The locale in which the form was filled in, if the return says it and the form has it.
    pub language: Option<String>,
    /// The copy's id, if the return names a well-formed one.
    pub copy: Option<String>,
    /// Whether the return says of itself that it is a draft.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
    /// Which road the answers came.
    pub channel: Channel,
    /// The fingerprint of the text that the answers were given to, as the return says it: `sha256:…`.
    pub fingerprint: Option<String>,
    /// What the version that was answered is on the day on which the return was read, if that was looked up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<VersionStatus>,
}

impl Record {
    /// Assembles a record. Visible to the validator only.
    pub(super) fn new(
        origin: Origin,
        file: Option<IntegrityReport>,
        answers: Answers,
        (problems, unread): (Vec<Problem>, Vec<Unread>),
        migrated_from: Option<Raw>,
    ) -> Self {
        Self { format: RECORD_FORMAT, origin, file, answers, problems, unread, migrated_from }
    }

    /// Returns what the answers belong to and where they came from.
    #[must_use]
    pub const fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Returns what the returned file shows of itself, if that was looked at.
    #[must_use]
    pub const fn file(&self) -> Option<&IntegrityReport> {
        self.file.as_ref()
    }

    /// Returns the typed answers, in the order of the form.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Returns what is wrong or doubtful: about the return as a whole, then in the order of the form, then the rules.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Returns what the file says and no field can hold, so that nothing that somebody wrote is lost.
    #[must_use]
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// Returns the record of the version that was answered, whole, if these are its answers carried over into a newer one.
    #[must_use]
    pub const fn migrated_from(&self) -> Option<&Raw> {
        self.migrated_from.as_ref()
    }

    /// Says whether nothing is wrong; warnings do not count.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity < Severity::Error)
    }
}

/// Something wrong or doubtful about a return. The message never repeats an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What kind of problem; stable. For a rule across fields: `rule-ID`.
    pub code: String,
    /// The field's path, such as `goals[2].goal-text` (rows from 1); absent if the whole return is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// How much it weighs.
    pub severity: Severity,
    /// The problem in the reader's language.
    pub message: String,
}

/// Something that a file says and no field can hold. A problem at the same path says why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unread {
    /// The path where it stood. Absent, or that of the row, if its own name has not the shape of an id; then what was
    /// given is an object of that name and the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// What stood there, as the file says it.
    pub given: Raw,
}
