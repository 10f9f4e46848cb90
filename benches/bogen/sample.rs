//! Typical answers to a form, generated from its definition: every relevant field is answered.

use bogen::definition::{Definition, Field};
use bogen::field::{FieldKind, ScaleStyle};
use bogen::name::FieldId;
use serde_json::{Map, Value, json};

/// The number of filled rows of each table.
const ROWS: usize = 3;

/// Returns the file that the form's HTML page would save.
pub fn answers_file(definition: &Definition, fingerprint: &str) -> Vec<u8> {
    let answers: Map<_, _> = definition
        .top_fields()
        .filter(|(section, _, field)| section.when.is_none() && field.when.is_none())
        .filter_map(|(_, id, field)| Some((id.to_string(), answer(definition, id, field, 0)?)))
        .collect();
    let file = json!({
        "bogen-answers": 1,
        "form": definition.form.id,
        "version": definition.form.version,
        "language": "de-AT",
        "copy": "0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90",
        "fingerprint": fingerprint,
        "answers": answers,
    });
    serde_json::to_vec(&file).unwrap()
}

fn answer(definition: &Definition, id: &FieldId, field: &Field, row: usize) -> Option<Value> {
    Some(match &field.kind {
        FieldKind::Text(_) => json!("Ayşe Łukaszewska"),
        FieldKind::LongText(_) => json!("Ich habe eine eigene Wohnung.\nAm Abend koche ich mit meiner Schwester."),
        FieldKind::Number(number) => json!(number.min.unwrap_or(1.0) + row as f64),
        // Later rows and later fields have later dates, so that each end comes after its beginning.
        FieldKind::Date(_) => json!(date(definition.fields.get_index_of(id)?)),
        FieldKind::Quantity(quantity) => {
            let unit = &quantity.units[0];
            json!({ "value": quantity.limits(unit).0.unwrap_or(1.0) + row as f64, "unit": unit })
        }
        FieldKind::Duration(duration) => json!(duration.min.unwrap_or(duration.max)),
        FieldKind::Time(_) => json!("14:30"),
        FieldKind::YesNo(_) => json!("no"),
        FieldKind::Choice(choice) => json!(choice.options[0]),
        FieldKind::Choices(choices) => json!([choices.options[0]]),
        FieldKind::Attachments(attachments) => json!([attachments.documents.options[0]]),
        FieldKind::Scale(scale) => match scale.style {
            ScaleStyle::ZeroToTen => json!(7),
            ScaleStyle::Faces => json!(4),
        },
        FieldKind::Rating(rating) => {
            rating.statements.iter().map(|statement| (statement.to_string(), json!(rating.points[0]))).collect()
        }
        FieldKind::Table(table) => (0..ROWS.min(table.max as usize))
            .map(|row| {
                let columns = table.columns.iter().filter_map(|id| Some((id, definition.fields.get(id)?)));
                let asked = columns.filter(|(_, field)| field.when.is_none());
                asked
                    .filter_map(|(id, field)| Some((id.to_string(), answer(definition, id, field, row)?)))
                    .collect::<Value>()
            })
            .collect(),
        FieldKind::Agreement(_) => json!({ "agreed": true }),
        FieldKind::Signature(_) => json!({ "name": "Ayşe Łukaszewska", "place": "Wien", "date": "2026-11-21" }),
        FieldKind::Calculated(_) | FieldKind::Note => return None,
    })
}

fn date(index: usize) -> String {
    format!("2027-{:02}-{:02}", 1 + index / 28 % 12, 1 + index % 28)
}
