//! The JSON format of the files of a release.

use serde::Serialize;

/// Writes a value as indented JSON with a final line end. Going through a tree makes the indentation the same for all.
pub(super) fn to_json(value: &impl Serialize) -> String {
    format!("{:#}\n", serde_json::to_value(value).unwrap_or_default())
}
