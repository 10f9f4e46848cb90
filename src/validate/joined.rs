//! Records that are joined from several sheets: whose answers count first, and where the sheets differ.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::Validator;
use super::problems::{Location, Problems};
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place, ProblemSeverity};
use crate::excerpt::Excerpt;
use crate::localized::{Localized, Word};
use crate::name::Voice;
use crate::value::Raw;

mod merging;
mod sheet_record;

pub use merging::Views;
use merging::{Difference, Merging};
use sheet_record::SheetRecord;

/// The sheets that a record is joined from, in the order in which their answers count: the client's first.
pub(super) struct JoinedSheets<'d> {
    definition: &'d Definition,
    sheets: Vec<SheetRecord>,
    /// The sheets that were there twice with the same answers.
    twice: Vec<Option<Excerpt>>,
    merging: Merging,
}

impl<'d> JoinedSheets<'d> {
    /// Reads the records of sheets.
    ///
    /// # Errors
    /// When one of them is no record of a sheet of this form.
    pub(super) fn new(definition: &'d Definition, records: Vec<Raw>) -> Result<Self, Diagnostic> {
        let unreadable =
            || Diagnostic::error(Code::AnswersHead, Place::form(&definition.form.id)).with("key", "joined-from");
        let mut sheets = Vec::new();
        for record in records {
            sheets.push(SheetRecord::read(definition, record).ok_or_else(unreadable)?);
        }
        sheets.sort_by_cached_key(|sheet| rank(definition, sheet.excerpt.as_ref()));
        let mut twice = Vec::new();
        let mut kept: Vec<SheetRecord> = Vec::new();
        for sheet in sheets {
            let says_the_same = |other: &SheetRecord| {
                other.excerpt == sheet.excerpt
                    && other.answers == sheet.answers
                    && other.attachments == sheet.attachments
            };
            if kept.iter().any(says_the_same) {
                twice.push(sheet.excerpt);
            } else {
                kept.push(sheet);
            }
        }
        let merging = Merging::of(definition, &kept);
        Ok(Self { definition, sheets: kept, twice, merging })
    }

    /// Takes the answers of all sheets as those to one form.
    pub(super) fn take_answers(&mut self) -> IndexMap<String, Raw> {
        std::mem::take(&mut self.merging.answers)
    }

    /// Returns what all sheets say of enclosed files.
    pub(super) fn attachments(&self) -> Raw {
        let all: Vec<_> = self.sheets.iter().flat_map(|sheet| sheet.attachments.clone().into_values()).collect();
        if all.is_empty() { Raw::Empty } else { Raw::List(all) }
    }

    /// Returns the records of the sheets in their order, and which sheets gave which answer.
    pub(super) fn into_records(self) -> (Vec<Raw>, Views) {
        (self.sheets.into_iter().map(|sheet| sheet.record).collect(), self.merging.views)
    }

    /// Reports where the sheets differ, and what is missing.
    pub(super) fn report(&self, validator: &Validator<'_>, problems: &mut Problems<'_>) {
        let reporter = Reporter { joined: self, validator, form: validator.localized };
        reporter.head(problems);
        for difference in &self.merging.differences {
            reporter.difference(difference, problems);
        }
    }

    /// Returns the sheets of parts that are missing, if parts were joined.
    fn missing(&self) -> Vec<Excerpt> {
        let of_part = |sheet: &SheetRecord| matches!(sheet.excerpt, Some(Excerpt::Part { .. }));
        let has_whole = self.sheets.iter().any(|sheet| sheet.excerpt.is_none());
        if has_whole || !self.sheets.iter().any(of_part) {
            return Vec::new();
        }
        let printed: BTreeSet<_> =
            self.sheets.iter().filter_map(|sheet| Some(sheet.excerpt.as_ref()?.printed())).collect();
        let parts = self.definition.parts.keys().cloned().map(Excerpt::part);
        parts.filter(|part| !printed.contains(part)).chain(self.missing_rows()).collect()
    }

    /// Returns the sheets about rows before the last one that is known.
    fn missing_rows(&self) -> Vec<Excerpt> {
        let numbered = self.sheets.iter().filter_map(|sheet| match &sheet.excerpt {
            Some(Excerpt::Part { part, row: Some(row) }) => Some((part, *row)),
            Some(Excerpt::Part { part: _, row: None } | Excerpt::Rows { .. }) | None => None,
        });
        let known: BTreeSet<_> = numbered.collect();
        let parts: BTreeSet<_> = known.iter().map(|(part, _)| *part).collect();
        let missing = parts.into_iter().flat_map(|part| {
            let last = known.iter().filter(|(of, _)| *of == part).map(|(_, row)| *row).max().unwrap_or(0);
            let rows = (1..last).filter(|row| !known.contains(&(part, *row)));
            rows.map(|row| Excerpt::Part { part: part.clone(), row: Some(row) }).collect::<Vec<_>>()
        });
        missing.collect()
    }
}

/// Returns the place of a sheet in the order in which answers count: the client's, whole forms, then the other parts in the order
/// of their voices.
fn rank(definition: &Definition, excerpt: Option<&Excerpt>) -> (u8, usize, Option<u32>) {
    match excerpt {
        None => (1, 0, None),
        Some(Excerpt::Rows { table: _, first, last: _ }) => (1, 1, Some(*first)),
        Some(Excerpt::Part { part, row }) => {
            let parts = definition.parts_in_order();
            let position = parts.iter().position(|(id, _)| *id == part).unwrap_or(parts.len());
            let is_client = parts.get(position).is_some_and(|(_, part)| part.voice == Some(Voice::Client));
            (if is_client { 0 } else { 2 }, position, *row)
        }
    }
}

/// Reports problems of joined sheets in words.
struct Reporter<'r> {
    joined: &'r JoinedSheets<'r>,
    validator: &'r Validator<'r>,
    form: &'r Localized,
}

impl Reporter<'_> {
    fn name(&self, excerpt: Option<&Excerpt>) -> String {
        excerpt.map_or_else(|| self.form.title.plain(), |excerpt| self.form.sheet_words(excerpt))
    }

    fn head(&self, problems: &mut Problems<'_>) {
        let sheets = &self.joined.sheets;
        for excerpt in self.joined.missing() {
            let name = self.name(Some(&excerpt));
            problems.head_with(Word::ErrorSheetMissing, ProblemSeverity::Warning, &[("sheet", &name)]);
        }
        for excerpt in &self.joined.twice {
            let name = self.name(excerpt.as_ref());
            problems.head_with(Word::ErrorSheetTwice, ProblemSeverity::Warning, &[("sheet", &name)]);
        }
        let with_copy = sheets.iter().filter(|sheet| sheet.copy.is_some()).count();
        if with_copy > 0 && with_copy < sheets.len() {
            problems.head(Word::ErrorCopyUnstated, ProblemSeverity::Warning);
        }
        for sheet in sheets {
            let name = self.name(sheet.excerpt.as_ref());
            for problem in sheet.problems_of_file() {
                let values = [("sheet", name.as_str()), ("problem", problem.message.as_str())];
                problems.head_with(Word::ErrorOnSheet, problem.severity, &values);
            }
        }
    }

    fn difference(&self, difference: &Difference, problems: &mut Problems<'_>) {
        let Some(at) = self.location(difference) else { return };
        let sheets = &self.joined.sheets;
        let names: Vec<_> = difference.sheets.iter().map(|index| self.name(sheets[*index].excerpt.as_ref())).collect();
        let (word, severity) = if difference.is_identity {
            (Word::ErrorOtherPerson, ProblemSeverity::Error)
        } else {
            (Word::ErrorViewsDiffer, ProblemSeverity::Warning)
        };
        problems.sheets_differ(at, word, severity, &names.join("; "));
    }

    fn location(&self, difference: &Difference) -> Option<Location> {
        let plan = &self.validator.plan;
        let field = plan.top(&difference.field)?;
        let mut at = Location::field(field);
        if let Some(row) = difference.row {
            at = at.row(row);
        }
        match &difference.column {
            Some(column) => Some(at.column(plan.column(field, column)?)),
            None => Some(at),
        }
    }
}
