//! The problems that JSON Schema can express, as documented for the record schema.

use bogen::definition::Definition;
use bogen::diagnostic::ProblemSeverity;
use bogen::field::{DateLimit, FieldKind};
use bogen::validate::{Problem, Record};
use serde_json::Value;

/// Reports whether the schema of the form's records rejects a record for this problem.
pub fn is_expressible(definition: &Definition, record: &Record, problem: &Problem) -> bool {
    let Some(path) = problem.path.as_deref().filter(|_| problem.severity == ProblemSeverity::Error) else {
        return false;
    };
    let names: Vec<_> = path.split('.').map(|step| step.split('[').next().unwrap_or(step)).collect();
    let fields: Vec<_> = names.iter().filter_map(|name| definition.fields.get(*name)).collect();
    let section_is_conditional =
        definition.top_fields().any(|(section, id, _)| id.as_str() == names[0] && section.when.is_some());
    let is_always_asked = !section_is_conditional && fields.iter().all(|field| field.when.is_none());
    let kind = fields.last().map(|field| &field.kind);
    match problem.code.as_str() {
        // A signature always requires a name; everything else is only required if the field is relevant.
        "error-required" => {
            let is_always_required = fields.last().is_some_and(|field| field.required_if.is_none());
            (is_always_asked && is_always_required) || matches!(kind, Some(FieldKind::Signature(_)) if names.len() > 1)
        }
        "error-rows-min" => is_always_asked,
        "error-date-before" => matches!(kind, Some(FieldKind::Date(date)) if is_absolute(date.not_before.as_ref())),
        "error-date-after" => matches!(kind, Some(FieldKind::Date(date)) if is_absolute(date.not_after.as_ref())),
        "error-too-long" => is_beyond_the_outer_limit(record, path, kind),
        code => !code.starts_with("rule-"),
    }
}

fn is_absolute(limit: Option<&DateLimit>) -> bool {
    matches!(limit, Some(DateLimit::Day(_)))
}

/// Reports whether a text at the path has more than ten code points for each character allowed.
fn is_beyond_the_outer_limit(record: &Record, path: &str, kind: Option<&FieldKind>) -> bool {
    let max = match kind {
        Some(FieldKind::Text(text)) => text.max_length,
        Some(FieldKind::LongText(text)) => text.max_length,
        // Own words, names, places.
        Some(_) | None => 200,
    };
    let answers = serde_json::to_value(record.answers()).unwrap_or_default();
    let steps = path.replace('[', ".").replace(']', "");
    let answer = steps.split('.').fold(&answers, |value, step| match step.parse::<usize>() {
        Ok(row) => &value[row - 1],
        Err(_) => &value[step],
    });
    texts(answer).iter().any(|text| text.chars().count() > 10 * max as usize)
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(list) => list.iter().flat_map(texts).collect(),
        Value::Object(parts) => parts.values().flat_map(texts).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}
