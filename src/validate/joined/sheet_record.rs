//! The record of one of the sheets that are joined.

use indexmap::IndexMap;

use crate::definition::{Definition, ExcerptContents, Field};
use crate::diagnostic::ProblemSeverity;
use crate::excerpt::Excerpt;
use crate::field::FieldKind;
use crate::localized::Word;
use crate::name::FieldId;
use crate::submission::{RawAnswers, json};
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
    pub(super) severity: ProblemSeverity,
    pub(super) message: String,
}

impl SheetRecord {
    /// Reads a record; nothing if it is none of a sheet of this form.
    pub(super) fn read(definition: &Definition, record: Raw) -> Option<Self> {
        let mut entered = record.clone();
        drop_calculated(definition, &mut entered);
        let raw = json::record(entered).ok()?;
        let contents = match &raw.excerpt {
            Some(excerpt) => Some(definition.excerpt(excerpt)?),
            None => None,
        };
        let is_same = raw.form == definition.form.id.as_str() && raw.version == definition.form.version;
        let RawAnswers { excerpt, copy, answers, attachments, .. } = raw;
        is_same.then_some(Self { excerpt, contents, copy, answers, attachments, record })
    }

    /// Reports whether the sheet has a question. What the form does not ask may be on every sheet.
    pub(super) fn has(&self, definition: &Definition, name: &str) -> bool {
        let Some(contents) = &self.contents else { return true };
        let is_question = |field: &Field| !matches!(field.kind, FieldKind::Note);
        let mut questions = definition.top_fields().filter(|(.., field)| is_question(field));
        !questions.any(|(_, id, _)| id.as_str() == name) || definition.fields_of(contents).any(|id| id.as_str() == name)
    }

    /// Returns the problems that the joined record would not have by itself: those of the file, such as that it was altered, and
    /// answers that are not on the sheet.
    pub(super) fn problems_of_file(&self) -> Vec<SheetProblem> {
        let Raw::Parts(parts) = &self.record else { return Vec::new() };
        let Some(Raw::List(problems)) = parts.get("problems") else { return Vec::new() };
        problems.iter().filter_map(problem_of_file).collect()
    }
}

/// Takes out the values that were calculated from what is on a sheet: the whole may give others. What somebody wrote instead of
/// such a value is among what could not be read, and stays.
fn drop_calculated(definition: &Definition, record: &mut Raw) {
    let Raw::Parts(parts) = record else { return };
    if let Some(answers) = parts.get_mut("answers") {
        drop_calculated_in(definition, answers);
    }
}

fn drop_calculated_in(definition: &Definition, answers: &mut Raw) {
    match answers {
        Raw::Parts(parts) => {
            let is_calculated = |name: &str| {
                let field = FieldId::new(name).and_then(|id| definition.fields.get(&id));
                field.is_some_and(|field| matches!(field.kind, FieldKind::Calculated(_)))
            };
            parts.retain(|name, _| !is_calculated(name));
            parts.values_mut().for_each(|value| drop_calculated_in(definition, value));
        }
        Raw::List(values) => values.iter_mut().for_each(|value| drop_calculated_in(definition, value)),
        Raw::Empty | Raw::Mark(_) | Raw::Number(_) | Raw::Text(_) | Raw::Twice(_) => {}
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
    Some(SheetProblem {
        severity: ProblemSeverity::from_word(text("severity")?)?,
        message: text("message")?.to_owned(),
    })
}
