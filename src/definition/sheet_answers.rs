//! Which answers a sheet shows when it is filled in in advance.
//!
//! A question that several parts ask is answered by each of them. An answer that is known already is that of the first of them,
//! the client's before all others. So no other sheet shows it, unless its part says that it may.

use super::form::Definition;
use super::part::{ExcerptContents, Part};
use crate::excerpt::Excerpt;
use crate::name::{FieldId, PartId, SectionId, Voice};
use crate::value::{Answer, Answers};

/// The answers on a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetAnswers {
    /// Those that it shows.
    pub shown: Answers,
    /// The fields whose answers it does not show, because they are those of another part.
    pub withheld: Vec<FieldId>,
}

impl Definition {
    /// Returns the answers that a sheet shows of those to the whole form. Nothing if there can be no such sheet.
    #[must_use]
    pub fn answers_on(&self, excerpt: &Excerpt, answers: &Answers) -> Option<SheetAnswers> {
        let contents = self.excerpt(excerpt)?;
        let mut on_sheet = SheetAnswers::default();
        for (section, section_of) in &self.sections {
            for field in section_of.fields.iter().filter(|field| contents.has(section, field)) {
                let Some(answer) = answers.get(field) else { continue };
                let answer = part_of(answer, field, excerpt, &contents);
                if !answer.is_filled() {
                    continue;
                }
                if self.may_show(excerpt, section, field) {
                    on_sheet.shown.push(field.clone(), answer);
                } else {
                    on_sheet.withheld.push(field.clone());
                }
            }
        }
        Some(on_sheet)
    }

    /// Returns the sheets on which answers to the whole form are: of a part that is about rows of a table, one for each row.
    #[must_use]
    pub fn sheets_of(&self, excerpt: &Excerpt, answers: &Answers) -> Vec<Excerpt> {
        let Excerpt::Part { part, row: None } = excerpt else { return vec![excerpt.clone()] };
        let table = self.parts.get(part).and_then(|part| part.each.as_ref());
        let Some(Answer::Table(rows)) = table.and_then(|table| answers.get(table)) else {
            return vec![excerpt.clone()];
        };
        let filled = (1..).zip(rows).filter(|(_, row)| !Answers::is_empty(row));
        let sheets: Vec<_> = filled.map(|(row, _)| Excerpt::Part { part: part.clone(), row: Some(row) }).collect();
        if sheets.is_empty() { vec![excerpt.clone()] } else { sheets }
    }

    /// Returns the parts in the order in which their answers count, the client's first.
    #[must_use]
    pub fn parts_in_order(&self) -> Vec<(&PartId, &Part)> {
        in_order(self.parts.iter())
    }

    fn may_show(&self, excerpt: &Excerpt, section: &SectionId, field: &FieldId) -> bool {
        let Excerpt::Part { part, row: _ } = excerpt else { return true };
        self.form.identify.contains(field) || may_show(self.parts.iter(), part, section, field)
    }
}

/// Reports whether the sheet of a part may show an answer that is known in advance: it is the first of the parts that ask for it,
/// or says that it may.
pub(crate) fn may_show<'p>(
    parts: impl Iterator<Item = (&'p PartId, &'p Part)>,
    id: &PartId,
    section: &SectionId,
    field: &FieldId,
) -> bool {
    let parts = in_order(parts);
    let shows = parts.iter().any(|(part, keys)| *part == id && keys.shows.contains(field));
    let first = parts.iter().find(|(_, part)| part.sections.contains(section));
    shows || first.is_none_or(|(first, _)| *first == id)
}

/// Sorts parts into the order in which their answers count, the client's first.
fn in_order<'p>(parts: impl Iterator<Item = (&'p PartId, &'p Part)>) -> Vec<(&'p PartId, &'p Part)> {
    let mut parts: Vec<_> = parts.collect();
    parts.sort_by_key(|(_, part)| order_of(part.voice));
    parts
}

/// Returns the place of a voice among those that are heard. What has none comes last.
fn order_of(voice: Option<Voice>) -> (bool, Option<Voice>) {
    (voice.is_none(), voice)
}

/// Returns what a sheet has of an answer: of a table perhaps only some rows.
fn part_of(answer: &Answer, field: &FieldId, excerpt: &Excerpt, contents: &ExcerptContents) -> Answer {
    let (Answer::Table(rows), Some(_)) = (answer, contents.rows.as_ref().filter(|rows| rows.table == *field)) else {
        return answer.clone();
    };
    match excerpt {
        Excerpt::Part { part: _, row: None } => answer.clone(),
        Excerpt::Part { part: _, row: Some(row) } => {
            let row = (*row as usize).checked_sub(1).and_then(|index| rows.get(index));
            Answer::Table(row.cloned().into_iter().collect())
        }
        Excerpt::Rows { table: _, first, last } => {
            let blank = |number: u32| number < *first;
            let kept = (1..=*last).zip(rows);
            Answer::Table(
                kept.map(|(number, row)| if blank(number) { Answers::default() } else { row.clone() }).collect(),
            )
        }
    }
}
