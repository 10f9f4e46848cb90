//! Checks that a form is not too large to be filled in, and its pages not too large to be made.

use super::Check;
use crate::definition::form::{Definition, Field};
use crate::diagnostic::Code;
use crate::field::FieldKind;

/// The maximum number of places for answers on paper: boxes, lines, and parts of dates. The longest form has half of it. Pages
/// with more take more than 500 MB to be made.
const MAX_PLACES: usize = 1_500;

/// How many places an option counts as: its label is measured for all numbers of columns.
const PER_OPTION: usize = 3;

/// The same with all rows that tables can have. No file with more is read.
const MAX_PLACES_OF_ALL_ROWS: usize = 20_000;

impl Check<'_> {
    pub(super) fn size(&mut self, definition: &Definition) {
        let outer = || definition.fields.values().filter(|field| field.column_of.is_none());
        let places = |rows: Rows| outer().map(|field| places(definition, field, rows, 1)).sum::<usize>();
        for (rows, max) in [(Rows::Printed, MAX_PLACES), (Rows::All, MAX_PLACES_OF_ALL_ROWS)] {
            let places = places(rows);
            if places > max {
                let arguments = [("found", &*places.to_string()), ("max", &*max.to_string())];
                self.report("form.sections", Code::FormTooLarge, &arguments);
                return;
            }
        }
    }
}

/// The rows of a table that count.
#[derive(Clone, Copy)]
enum Rows {
    Printed,
    All,
}

/// Counts the places of a field, which may hold so many tables within each other.
fn places(definition: &Definition, field: &Field, rows: Rows, inner_tables: usize) -> usize {
    match &field.kind {
        FieldKind::Text(_)
        | FieldKind::LongText(_)
        | FieldKind::Number(_)
        | FieldKind::Calculated(_)
        | FieldKind::Note => 1,
        FieldKind::Quantity(_) | FieldKind::Duration(_) => 2,
        FieldKind::Date(_) | FieldKind::Time(_) | FieldKind::YesNo(_) => 3,
        // A line to write on.
        FieldKind::Choice(choice) if choice.options_from.is_some() => 1,
        FieldKind::Choice(choice) => choice.options.len() * PER_OPTION + 2,
        FieldKind::Choices(choices) => choices.options.len() * PER_OPTION + 2,
        FieldKind::Attachments(attachments) => attachments.documents.options.len() * PER_OPTION + 2,
        FieldKind::Scale(_) => 11,
        FieldKind::Rating(rating) => rating.statements.len() * (rating.points.len() + 1),
        FieldKind::Agreement(_) | FieldKind::Signature(_) => 5,
        FieldKind::Table(table) => {
            let rows_of_table = match rows {
                Rows::Printed => table.printed_rows(),
                Rows::All => table.max,
            };
            let columns = table.columns.iter().filter_map(|column| definition.fields.get(column));
            let columns = columns.filter(|column| inner_tables > 0 || !matches!(column.kind, FieldKind::Table(_)));
            let left = inner_tables.saturating_sub(1);
            columns.map(|column| places(definition, column, rows, left)).sum::<usize>() * rows_of_table as usize
        }
    }
}
