//! Reads which button of a group is on. Programs store it twice: as the state of each button and as the value of the
//! group.

use super::document::Document;
use super::field_tree::Field;
use super::object::Object;
use super::object_source::ObjectSource;
use crate::submission::form_fields::FieldValue;
use crate::submission::read_error::ReadError;

/// The state of a button that is off.
const OFF: &str = "Off";

/// Returns what is on in a group of buttons.
///
/// The person saw the states of the buttons. If the value contradicts them, or several buttons are on, the intended
/// answer is unknown, so all values are returned.
pub(super) fn read(document: &Document<'_>, field: &Field<'_>) -> Result<FieldValue, ReadError> {
    let options = document.array(field.attributes.options)?;
    let group_value = match field.attributes.value {
        Some(Object::Name(bytes)) => Some(document.text(bytes)?),
        // Some programs write the name as a text string, including its slash.
        Some(Object::String(bytes)) => Some(document.text(bytes)?.trim_start_matches('/').to_owned()),
        Some(_) | None => None,
    };
    let mut states = Vec::new();
    for button in &field.widgets {
        if let Some(state) = document.entry(button.entries, "AS")?.and_then(Object::as_name) {
            add(document, &mut states, document.text(state)?)?;
        }
    }
    if states.iter().any(|state| state != OFF) {
        states.retain(|state| state != OFF);
    }
    if let Some(group_value) = group_value {
        add(document, &mut states, if group_value.is_empty() { OFF.to_owned() } else { group_value })?;
    }
    if states.len() == 1 && states[0] == OFF {
        return Ok(FieldValue::Nothing);
    }
    states.into_iter().map(|state| exported(document, state, options)).collect::<Result<_, _>>().map(FieldValue::of)
}

fn add(document: &Document<'_>, states: &mut Vec<String>, state: String) -> Result<(), ReadError> {
    document.budget().work(states.len())?;
    if !states.contains(&state) {
        states.push(state);
    }
    Ok(())
}

/// Returns the export value of a state. Groups whose options are not plain names use option numbers as states.
fn exported(document: &Document<'_>, state: String, options: &[Object]) -> Result<String, ReadError> {
    match state.parse::<usize>().ok().and_then(|index| options.get(index)) {
        Some(Object::String(option)) => document.text(option),
        Some(_) | None => Ok(state),
    }
}
