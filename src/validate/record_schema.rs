//! The JSON Schema (draft 2020-12) of a form's records, with closed objects and the constraints of each kind of field.
//!
//! It accepts a record's JSON exactly if validation found no error in the file as a whole or in a single field, apart
//! from what JSON Schema cannot express:
//! - what depends on other answers: conditions, and so the presence of fields and rows that are not always relevant;
//!   dates limited by other dates; rules across fields;
//! - the length of a text in user-perceived characters: JSON Schema counts code points, so only the outer limit of ten
//!   per character is kept.

use serde_json::{Map, Value, json};

use crate::control::VersionStatus;
use crate::definition::{Definition, Field, Section};
use crate::diagnostic::ProblemSeverity;
use crate::excerpt::EXCERPT_PATTERN;
use crate::field::{FieldKind, TableField};
use crate::name::{FieldId, ID_PATTERN};
use crate::submission::{Channel, RECORD_FORMAT};

/// Returns the JSON Schema of the records of a form.
#[must_use]
pub fn record_schema(definition: &Definition) -> Value {
    let form = &definition.form;
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("Record of the form {} {}, version {}", form.number, form.id, form.version),
        "type": "object",
        "properties": {
            "record": { "const": RECORD_FORMAT },
            "form": { "const": form.id },
            "version": { "const": form.version },
            "sheet": {
                "description": "Which fields of the form it has, if it is no whole form: a part, a part and a row, or rows of a table.",
                "type": "string",
                "pattern": EXCERPT_PATTERN,
            },
            "language": { "type": ["string", "null"] },
            "copy": nullable(r"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"),
            "draft": { "type": "boolean" },
            "saved": {
                "description": "When the answers were saved, by the clock of the device.",
                "type": "string",
                "format": "date-time",
            },
            "channel": { "enum": Channel::ALL },
            "fingerprint": nullable("^sha256:[0-9a-f]{64}$"),
            "standing": { "enum": VersionStatus::ALL },
            "file": { "type": "object" },
            "answers": answers(definition),
            "attachments": attachments(definition),
            "problems": { "type": "array", "items": problem() },
            "migrated-from": {
                "description": "The whole record of the version that was answered, if its answers were carried over into this one.",
                "type": "object",
                "properties": { "record": { "const": RECORD_FORMAT }, "form": { "const": form.id } },
                "required": ["record", "form", "version", "answers", "problems"],
            },
            "views": {
                "description": "If it was joined from sheets: which of them answered each question, the one whose answer stands first. A whole form is null.",
                "type": "object",
                "additionalProperties": {
                    "type": "array",
                    "items": { "type": ["string", "null"], "pattern": EXCERPT_PATTERN },
                },
            },
            "joined-from": {
                "description": "The records of the sheets that it was joined from, in the order in which their answers count.",
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": { "record": { "const": RECORD_FORMAT }, "form": { "const": form.id } },
                    "required": ["record", "form", "version", "answers", "problems"],
                },
            },
            "unread": {
                "description": "What no field can hold. A record without errors has nothing of it.",
                "type": "array",
                "maxItems": 0,
            },
        },
        "required": ["record", "form", "version", "language", "copy", "channel", "fingerprint", "answers", "problems"],
        "additionalProperties": false,
    });
    // What a sheet lacks may be on another one.
    if let Some(demands) = demands(definition) {
        schema["if"] = json!({ "not": { "required": ["sheet"] } });
        schema["then"] = json!({ "properties": { "answers": demands } });
    }
    schema
}

fn nullable(pattern: &str) -> Value {
    json!({ "type": ["string", "null"], "pattern": pattern })
}

fn problem() -> Value {
    json!({
        "type": "object",
        "properties": {
            "code": { "type": "string", "pattern": ID_PATTERN },
            "path": { "type": "string" },
            "severity": { "enum": ProblemSeverity::ALL },
            "message": { "type": "string" },
        },
        "required": ["code", "severity", "message"],
        "additionalProperties": false,
    })
}

/// Describes the answers to the fields that are not columns.
fn answers(definition: &Definition) -> Value {
    let mut properties = Map::new();
    for (section, id, field) in definition.top_fields() {
        let always = is_always_asked(section, field);
        if let Some(answer) = answer(definition, field, always) {
            properties.insert(id.to_string(), answer);
        }
    }
    closed(&properties, &[])
}

/// Describes which answers a whole form must have: nothing, if none.
fn demands(definition: &Definition) -> Option<Value> {
    let (mut required, mut tables) = (Vec::new(), Map::new());
    for (_, id, field) in definition.top_fields().filter(|(section, _, field)| is_always_asked(section, field)) {
        let min = if let FieldKind::Table(table) = &field.kind { table.min } else { 0 };
        // A signature may be given on paper.
        let is_signature = matches!(field.kind, FieldKind::Signature(_));
        if field.required && !is_signature || min > 0 {
            required.push(id);
        }
        if min > 0 {
            tables.insert(id.to_string(), json!({ "contains": { "minProperties": 1 }, "minContains": min }));
        }
    }
    (!required.is_empty()).then(|| json!({ "required": required, "properties": tables }))
}

fn is_always_asked(section: &Section, field: &Field) -> bool {
    section.when.is_none() && field.when.is_none()
}

/// Describes what is said of enclosed files. Without a field for documents there are none.
fn attachments(definition: &Definition) -> Value {
    let fields = definition.top_fields().filter_map(|(_, id, field)| match &field.kind {
        FieldKind::Attachments(attachments) => Some((id, attachments)),
        FieldKind::Text(_)
        | FieldKind::LongText(_)
        | FieldKind::Number(_)
        | FieldKind::Quantity(_)
        | FieldKind::Calculated(_)
        | FieldKind::Date(_)
        | FieldKind::Duration(_)
        | FieldKind::Time(_)
        | FieldKind::YesNo(_)
        | FieldKind::Choice(_)
        | FieldKind::Choices(_)
        | FieldKind::Scale(_)
        | FieldKind::Rating(_)
        | FieldKind::Table(_)
        | FieldKind::Agreement(_)
        | FieldKind::Signature(_)
        | FieldKind::Note => None,
    });
    let fields: Vec<_> = fields.collect();
    if fields.is_empty() {
        return json!(false);
    }
    let files: Vec<_> = fields.iter().map(|(id, attachments)| attachments.file_schema(id)).collect();
    let limits = fields.iter().map(|(id, attachments)| {
        json!({
            "contains": { "type": "object", "properties": { "field": { "const": id } } },
            "minContains": 0,
            "maxContains": attachments.files.max_files,
        })
    });
    json!({
        "description": "The enclosed files, as the answers name them, and whether they are there.",
        "type": "array",
        "minItems": 1,
        "items": { "anyOf": files },
        "allOf": limits.collect::<Vec<_>>(),
    })
}

fn closed(properties: &Map<String, Value>, required: &[&FieldId]) -> Value {
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// Describes the answer to a field that is relevant `always` or only under conditions.
fn answer(definition: &Definition, field: &Field, always: bool) -> Option<Value> {
    Some(match &field.kind {
        FieldKind::Text(text) => text.answer_schema(),
        FieldKind::LongText(text) => text.answer_schema(),
        FieldKind::Number(number) => number.answer_schema(),
        FieldKind::Quantity(quantity) => quantity.answer_schema(),
        FieldKind::Calculated(calculated) => calculated.answer_schema(),
        FieldKind::Date(date) => date.answer_schema(),
        FieldKind::Time(time) => time.answer_schema(),
        FieldKind::Duration(duration) => duration.answer_schema(),
        FieldKind::YesNo(yes_no) => yes_no.answer_schema(),
        FieldKind::Choice(choice) => choice.answer_schema(),
        FieldKind::Choices(choices) => choices.answer_schema(),
        FieldKind::Attachments(attachments) => attachments.documents.answer_schema(),
        FieldKind::Scale(scale) => scale.answer_schema(),
        FieldKind::Rating(rating) => rating.answer_schema(always && field.required),
        FieldKind::Agreement(agreement) => agreement.answer_schema(),
        FieldKind::Signature(signature) => signature.answer_schema(),
        FieldKind::Table(table) => {
            let is_column = field.column_of.is_some();
            table.answer_schema(&row(definition, table, always), if always && is_column { table.min } else { 0 })
        }
        FieldKind::Note => return None,
    })
}

/// Describes a row of a table. A blank row between others is allowed.
fn row(definition: &Definition, table: &TableField, always: bool) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (id, column) in table.columns.iter().filter_map(|id| definition.fields.get_key_value(id)) {
        let always = always && column.when.is_none();
        if let Some(answer) = answer(definition, column, always) {
            properties.insert(id.to_string(), answer);
        }
        let needs_rows = matches!(&column.kind, FieldKind::Table(table) if table.min > 0);
        if always && (column.required || needs_rows) {
            required.push(id);
        }
    }
    let filled = json!({ "required": required });
    let mut schema = closed(&properties, &[]);
    schema["anyOf"] = json!([{ "maxProperties": 0 }, filled]);
    schema
}
