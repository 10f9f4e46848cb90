//! The fingerprint of a version.

use serde::Serialize;
use serde_json::Value;

use crate::definition::Definition;
use crate::fingerprint::of_json;

/// Returns the fingerprint of a version. It covers the definition without version number and date, the texts, given as the
/// tags of their languages in order with their fingerprints, and the fingerprint of the page design.
pub(super) fn of_version<'t>(
    definition: &Definition,
    texts: impl IntoIterator<Item = (&'t str, &'t str)>,
    design: &str,
) -> String {
    #[derive(Serialize)]
    struct Version<'a> {
        definition: Value,
        texts: Vec<(&'a str, &'a str)>,
        design: &'a str,
    }
    of_json(&Version { definition: without_version(definition), texts: texts.into_iter().collect(), design })
}

fn without_version(definition: &Definition) -> Value {
    let mut value = serde_json::to_value(definition).unwrap_or_default();
    if let Some(object) = value.as_object_mut() {
        object.shift_remove("source");
    }
    if let Some(form) = value.get_mut("form").and_then(Value::as_object_mut) {
        form.shift_remove("version");
        form.shift_remove("dated");
    }
    value
}
