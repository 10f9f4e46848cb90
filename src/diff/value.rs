//! The keys of a definition as they are written for other programs, and as its authors write them.

use serde::Serialize;
use serde_json::{Map, Value};

use super::pairs::Pairs;
use crate::name::FieldId;

/// The keys of one entry.
pub(super) type Keys = Map<String, Value>;

/// Where rules name fields.
const REFERENCES: [&str; 9] = ["field", "first", "then", "table", "in", "by", "from", "to", "each"];

/// Takes the keys of an entry apart.
pub(super) fn keys(entry: &impl Serialize) -> Keys {
    match serde_json::to_value(entry) {
        Ok(Value::Object(keys)) => keys,
        // Entries of definitions are objects of texts, numbers and lists.
        Ok(_) | Err(_) => Keys::new(),
    }
}

/// Calls fields of the old version by their new names, in conditions, limits and rules.
pub(super) fn rename(value: &mut Value, pairs: &Pairs<'_>) {
    match value {
        Value::Object(keys) => {
            for (key, value) in keys {
                if REFERENCES.contains(&key.as_str()) || key == "fields" {
                    rename_in(value, pairs);
                }
                rename(value, pairs);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, pairs)),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

fn rename_in(value: &mut Value, pairs: &Pairs<'_>) {
    match value {
        Value::String(name) => {
            if let Some(id) = FieldId::new(name) {
                pairs.new_name(&id).as_str().clone_into(name);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename_in(item, pairs)),
        Value::Object(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

/// Writes a value as an author does; a text without its quotes.
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
        // Whole numbers are written as such, also where a definition may have decimals.
        Value::Number(number) => match number.as_f64() {
            Some(number) if number.fract() == 0.0 => format!("{number:.0}"),
            Some(_) | None => number.to_string(),
        },
        Value::String(_) | Value::Bool(_) | Value::Null => value.to_string(),
    }
}
