//! Records: what a returned form says, validated. A record can be made only by [`crate::validate`].

use serde::Serialize;

use crate::diagnostic::Severity;
use crate::name::{FormId, words};
use crate::value::Answers;

words! {
    /// Which road the answers came.
    Channel {
        /// Saved by the HTML form, or written as JSON in its shape.
        Html = "html",
        /// Given to `bogen render --answers`.
        File = "file",
    }
}

/// The version of the record's own shape; it changes when old readers would misread new records.
pub const RECORD_FORMAT: u32 = 1;

/// One validated return of a form.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Record {
    /// The version of the record's own shape: [`RECORD_FORMAT`].
    pub record: u32,
    /// The form's id.
    pub form: FormId,
    /// The form's version.
    pub version: String,
    /// The locale in which the form was filled in, if the return says it and the form has it.
    pub language: Option<String>,
    /// The copy's id, if the return names a well-formed one.
    pub copy: Option<String>,
    /// Which road the answers came.
    pub channel: Channel,
    /// Hash of the definition that the answers were given to, as the return says it: `sha256:…`.
    pub source: Option<String>,
    /// The typed answers, in the order of the form.
    pub answers: Answers,
    /// What is wrong or doubtful, in the order of the form.
    pub problems: Vec<Problem>,
}

impl Record {
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
