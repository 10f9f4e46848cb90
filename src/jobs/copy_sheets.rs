//! The sheets that a copy consists of, each with the answers that it shows.

use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::excerpt::Excerpt;
use crate::field::TableField;
use crate::localized::Localized;
use crate::name::FieldId;
use crate::validate::Record;
use crate::value::{Answer, Answers};

/// A sheet of a copy.
pub(super) struct CopySheet {
    /// What it has of the form, unless it is the whole.
    pub(super) excerpt: Option<Excerpt>,
    /// The answers that it shows.
    pub(super) answers: Answers,
    /// The fields whose answers it does not show, because they are those of another part.
    pub(super) withheld: Vec<FieldId>,
}

/// Returns the sheets of a copy: those of the excerpts, or the whole form; unless there `has_room` for all rows, with further sheets
/// for the rows that are not printed.
///
/// # Errors
/// When the answers are those of a sheet that is not among the excerpts.
pub(super) fn copy_sheets(
    definition: &Definition,
    excerpts: Option<&[Excerpt]>,
    has_room: bool,
    record: &Record,
    answers: &Answers,
) -> Result<Vec<CopySheet>, Diagnostic> {
    let all_on = |excerpt| vec![CopySheet { excerpt, answers: answers.clone(), withheld: Vec::new() }];
    let on = |excerpt: Excerpt| {
        let on_sheet = definition.answers_on(&excerpt, answers)?;
        Some(CopySheet { excerpt: Some(excerpt), answers: on_sheet.shown, withheld: on_sheet.withheld })
    };
    let main = match (&record.origin().sheet, excerpts) {
        (Some(own), Some(excerpts)) if !excerpts.contains(&own.printed()) => {
            return Err(other_sheet(definition, own, excerpts));
        }
        // Answers on a sheet are its own.
        (Some(own), _) => all_on(Some(own.clone())),
        (None, None) => all_on(None),
        (None, Some(excerpts)) => {
            let sheets = excerpts.iter().flat_map(|excerpt| definition.sheets_of(excerpt, answers));
            sheets.filter_map(on).collect()
        }
    };
    if has_room {
        return Ok(main);
    }
    let with_further = main.into_iter().flat_map(|sheet| {
        let further = further_rows(definition, &sheet);
        let answers = printed_rows(definition, &sheet.answers, &further);
        std::iter::once(CopySheet { answers, ..sheet }).chain(further.into_iter().filter_map(on))
    });
    Ok(with_further.collect())
}

/// Returns the finding that answers are those of another sheet than the ones that are asked for.
fn other_sheet(definition: &Definition, own: &Excerpt, excerpts: &[Excerpt]) -> Diagnostic {
    let asked = excerpts.iter().map(Excerpt::to_string).collect::<Vec<_>>().join(", ");
    let finding = Diagnostic::error(Code::AnswersOtherSheet, Place::form(&definition.form.id));
    finding.with("sheet", own).with("asked", asked)
}

impl CopySheet {
    /// Returns the finding that the sheet does not show answers of another part, if there are some. `form` is the whole form.
    pub(super) fn about_withheld(&self, form: &Localized) -> Option<Diagnostic> {
        let excerpt = self.excerpt.as_ref().filter(|_| !self.withheld.is_empty())?;
        let fields = self.withheld.iter().map(FieldId::as_str).collect::<Vec<_>>().join(", ");
        let place = Place::form_in(&form.identity.form, &form.language.tag);
        Some(Diagnostic::warning(Code::FillWithheld, place).with("sheet", excerpt).with("fields", fields))
    }
}

/// Returns the sheets for rows that are not printed in the form, each with as many rows as that.
fn further_rows(definition: &Definition, sheet: &CopySheet) -> Vec<Excerpt> {
    if matches!(sheet.excerpt, Some(Excerpt::Rows { .. })) {
        return Vec::new();
    }
    let tables = sheet.answers.iter().filter_map(|(id, answer)| Some((id, definition.table(id)?, rows_of(answer)?)));
    tables.flat_map(|(id, table, rows)| sheets_for(id, table, rows.len())).collect()
}

fn sheets_for(id: &FieldId, table: &TableField, rows: usize) -> Vec<Excerpt> {
    let printed = table.printed_rows();
    let last_row = u32::try_from(rows).unwrap_or(u32::MAX).min(table.max);
    if !table.rows.is_empty() || printed == 0 {
        return Vec::new();
    }
    let firsts = (printed + 1..=last_row).step_by(printed as usize);
    let sheet = |first: u32| Excerpt::Rows { table: id.clone(), first, last: (first + printed - 1).min(table.max) };
    firsts.map(sheet).collect()
}

/// Returns the answers without the rows that are on sheets of their own.
fn printed_rows(definition: &Definition, answers: &Answers, further: &[Excerpt]) -> Answers {
    let is_elsewhere = |id: &FieldId, number: u32| {
        further.iter().any(|excerpt| match excerpt {
            Excerpt::Rows { table, first, last } => table == id && (*first..=*last).contains(&number),
            Excerpt::Part { .. } => false,
        })
    };
    let kept = answers.iter().map(|(id, answer)| {
        let Some(rows) = rows_of(answer).filter(|_| definition.table(id).is_some()) else {
            return (id.clone(), answer.clone());
        };
        let rows = (1..).zip(rows).filter(|(number, _)| !is_elsewhere(id, *number)).map(|(_, row)| row.clone());
        (id.clone(), Answer::Table(rows.collect()))
    });
    kept.collect()
}

fn rows_of(answer: &Answer) -> Option<&Vec<Answers>> {
    if let Answer::Table(rows) = answer { Some(rows) } else { None }
}
