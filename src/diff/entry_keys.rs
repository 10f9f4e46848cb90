//! The keys of an entry of a definition in serialised form.

use serde::Serialize;
use serde_json::{Map, Value};

use super::version_pair::VersionPair;
use crate::name::FieldId;

/// The serialised keys of one entry.
pub(super) type EntryKeys = Map<String, Value>;

/// Keys of rules, conditions and limits whose values are ids of fields.
const REFERENCES: [&str; 11] =
    ["field", "first", "then", "table", "in", "by", "from", "to", "each", "count", "depends-on"];

/// Serialises an entry and returns its keys.
pub(super) fn keys(entry: &impl Serialize) -> EntryKeys {
    match serde_json::to_value(entry) {
        Ok(Value::Object(keys)) => keys,
        // Entries of definitions always serialise to objects.
        Ok(_) | Err(_) => EntryKeys::new(),
    }
}

/// Replaces old ids of fields by new ones in conditions, limits and rules.
pub(super) fn rename(value: &mut Value, pair: &VersionPair<'_>) {
    match value {
        Value::Object(keys) => {
            for (key, value) in keys {
                if REFERENCES.contains(&key.as_str()) || key == "fields" {
                    rename_in(value, pair);
                }
                rename(value, pair);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, pair)),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

fn rename_in(value: &mut Value, pair: &VersionPair<'_>) {
    match value {
        Value::String(name) => {
            if let Some(id) = FieldId::new(name) {
                pair.new_name(&id).as_str().clone_into(name);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename_in(item, pair)),
        Value::Object(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

/// Formats a value as TOML; a text without quotes.
pub(super) fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| written(value), str::to_owned)
}

fn written(value: &Value) -> String {
    match value {
        Value::Object(keys) => {
            let keys: Vec<_> = keys.iter().map(|(key, value)| format!("{key} = {}", written(value))).collect();
            format!("{{ {} }}", keys.join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(", ")),
        // Whole numbers are written without decimals even if the key is a decimal number.
        Value::Number(number) => match number.as_f64() {
            Some(number) if number.fract() == 0.0 => format!("{number:.0}"),
            Some(_) | None => number.to_string(),
        },
        Value::String(_) | Value::Bool(_) | Value::Null => value.to_string(),
    }
}
