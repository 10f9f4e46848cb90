//! The labels of a form's fields, after which people name the columns of their tables.

use crate::localized::{Field, Kind, Localized};
use crate::submission::batch::ColumnLabel;

/// Returns the labels of the fields of a form in one language. The parts of ratings and signatures have no labels of
/// their own.
pub(super) fn column_labels(form: &Localized) -> impl Iterator<Item = ColumnLabel> {
    form.sections.iter().flat_map(|section| &section.fields).flat_map(|field| of_field(field, ""))
}

/// Returns the labels of a field, or of the columns of a table, whose paths begin with `prefix`.
fn of_field(field: &Field, prefix: &str) -> Vec<ColumnLabel> {
    match &field.kind {
        Kind::Text { .. }
        | Kind::LongText { .. }
        | Kind::Number { .. }
        | Kind::Quantity { .. }
        | Kind::Calculated { .. }
        | Kind::Date { .. }
        | Kind::Duration { .. }
        | Kind::Time { .. }
        | Kind::YesNo { .. }
        | Kind::Choice { .. }
        | Kind::Listed { .. }
        | Kind::Choices { .. }
        | Kind::Scale { .. }
        | Kind::Agreement { .. } => vec![label(field, format!("{prefix}{}", field.id))],
        Kind::Table { columns, max, .. } => {
            // The label of a column is that of several fields if there are several rows.
            let rows = 1..=(*max).min(2);
            let in_row = |row: u32| format!("{prefix}{}[{row}].", field.id);
            rows.flat_map(|row| columns.iter().flat_map(move |column| of_field(column, &in_row(row)))).collect()
        }
        Kind::Rating { .. } | Kind::Signature { .. } | Kind::Note { .. } => Vec::new(),
    }
}

fn label(field: &Field, path: String) -> ColumnLabel {
    ColumnLabel { label: field.label.plain(), path }
}

/// Returns the paths of the yes-no fields of a form; those in tables in the first row.
pub(super) fn yes_no_paths(form: &Localized) -> Vec<String> {
    let fields = form.sections.iter().flat_map(|section| &section.fields);
    fields.flat_map(|field| yes_no_paths_of(field, "")).collect()
}

fn yes_no_paths_of(field: &Field, prefix: &str) -> Vec<String> {
    let path = format!("{prefix}{}", field.id);
    match &field.kind {
        Kind::YesNo { .. } => vec![path],
        Kind::Table { columns, .. } => {
            let in_row = format!("{path}[1].");
            columns.iter().flat_map(|column| yes_no_paths_of(column, &in_row)).collect()
        }
        Kind::Text { .. }
        | Kind::LongText { .. }
        | Kind::Number { .. }
        | Kind::Quantity { .. }
        | Kind::Calculated { .. }
        | Kind::Date { .. }
        | Kind::Duration { .. }
        | Kind::Time { .. }
        | Kind::Choice { .. }
        | Kind::Listed { .. }
        | Kind::Choices { .. }
        | Kind::Scale { .. }
        | Kind::Rating { .. }
        | Kind::Agreement { .. }
        | Kind::Signature { .. }
        | Kind::Note { .. } => Vec::new(),
    }
}
