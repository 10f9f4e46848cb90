//! The record of one of the sheets that are joined.

use indexmap::IndexMap;

use super::read_record;
use crate::definition::{Definition, ExcerptContents};
use crate::diagnostic::Severity;
use crate::excerpt::Excerpt;
use crate::localized::Word;
use crate::name::FieldId;
use crate::submission::RawAnswers;
use crate::value::Raw;

/// The record of a sheet.
pub(super) struct SheetRecord {
    /// What it has of the form, unless it is a whole one.
    pub(super) excerpt: Option<Excerpt>,
    pub(super) contents: Option<ExcerptContents>,
    pub(super) copy: Option<String>,
    /// Its answers, together with the values that no field can hold.
    pub(super) answers: IndexMap<String, Raw>,
    /// What it says of enclosed files.
    pub(super) attachments: Raw,
    /// The whole record.
    pub(super) record: Raw,
}

/// A problem of a sheet.
pub(super) struct SheetProblem {
    pub(super) severity: Severity,
    pub(super) message: String,
}

impl SheetRecord {
    /// Reads a record; nothing if it is none of a sheet of this form.
    pub(super) fn read(definition: &Definition, record: Raw) -> Option<Self> {
        let raw = read_record(&record)?;
        let contents = match &raw.excerpt {
            Some(excerpt) => Some(definition.excerpt(excerpt)?),
            None => None,
        };
        let is_same = raw.form == definition.form.id.as_str() && raw.version == definition.form.version;
        let RawAnswers { excerpt, copy, answers, attachments, .. } = raw;
        is_same.then_some(Self { excerpt, contents, copy, answers, attachments, record })
    }

    /// Reports whether the sheet has a field of a section. Fields that the form does not have may be on every sheet.
    pub(super) fn has(&self, definition: &Definition, name: &str) -> bool {
        let Some(contents) = &self.contents else { return true };
        let Some((id, field)) = FieldId::new(name).and_then(|id| definition.fields.get_key_value(&id)) else {
            return true;
        };
        let mut sections = definition.sections.iter();
        field.column_of.is_none() && sections.any(|(section, of)| of.fields.contains(id) && contents.has(section, id))
    }

    /// Returns the problems that the joined record would not have by itself: those of the file, such as that it was altered, and
    /// answers that are not on the sheet.
    pub(super) fn problems_of_file(&self) -> Vec<SheetProblem> {
        let Raw::Parts(parts) = &self.record else { return Vec::new() };
        let Some(Raw::List(problems)) = parts.get("problems") else { return Vec::new() };
        problems.iter().filter_map(problem_of_file).collect()
    }
}

fn problem_of_file(problem: &Raw) -> Option<SheetProblem> {
    let Raw::Parts(problem) = problem else { return None };
    let text = |key: &str| problem.get(key).and_then(Raw::as_text);
    let code = text("code")?;
    // What concerns the version or a draft is found for the joined record as well.
    let is_found_anew = code.starts_with("error-version-") || code == Word::ErrorDraft.id();
    let is_of_file = !problem.contains_key("path") && !is_found_anew;
    if !is_of_file && code != Word::ErrorNotOnSheet.id() {
        return None;
    }
    Some(SheetProblem { severity: Severity::from_word(text("severity")?)?, message: text("message")?.to_owned() })
}
