//! The labels of a form's fields, after which people name the columns of their tables.

use crate::localized::{Field, Kind, Localized};
use crate::submission::batch::ColumnLabel;

/// Returns the labels of the fields of a form in one language. The parts of ratings and signatures have no labels of
/// their own.
pub(super) fn column_labels(form: &Localized) -> impl Iterator<Item = ColumnLabel> {
    form.sections.iter().flat_map(|section| &section.fields).flat_map(of_field)
}

fn of_field(field: &Field) -> Vec<ColumnLabel> {
    match &field.kind {
        Kind::Text { .. }
        | Kind::LongText { .. }
        | Kind::Number { .. }
        | Kind::Calculated { .. }
        | Kind::Date { .. }
        | Kind::Time { .. }
        | Kind::YesNo { .. }
        | Kind::Choice { .. }
        | Kind::Choices { .. }
        | Kind::Scale { .. }
        | Kind::Agreement { .. } => vec![label(field, field.id.to_string())],
        Kind::Table { columns, max, .. } => {
            // The label of a column is that of several fields if there are several rows.
            let rows = 1..=(*max).min(2);
            let path = |row: u32, column: &Field| format!("{}[{row}].{}", field.id, column.id);
            rows.flat_map(|row| columns.iter().map(move |column| label(column, path(row, column)))).collect()
        }
        Kind::Rating { .. } | Kind::Signature { .. } | Kind::Note { .. } => Vec::new(),
    }
}

fn label(field: &Field, path: String) -> ColumnLabel {
    ColumnLabel { label: field.label.plain(), path }
}

/// Returns the paths of the yes-no fields of a form; those in tables in the first row.
pub(super) fn yes_no_paths(form: &Localized) -> Vec<String> {
    let mut paths = Vec::new();
    for field in form.sections.iter().flat_map(|section| &section.fields) {
        if is_yes_no(field) {
            paths.push(field.id.to_string());
        }
        if let Kind::Table { columns, .. } = &field.kind {
            let columns = columns.iter().filter(|column| is_yes_no(column));
            paths.extend(columns.map(|column| format!("{}[1].{}", field.id, column.id)));
        }
    }
    paths
}

const fn is_yes_no(field: &Field) -> bool {
    matches!(field.kind, Kind::YesNo { .. })
}
