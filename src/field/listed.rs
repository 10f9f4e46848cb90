//! What a list of fields or columns may contain: ids, and blocks that are replaced by their fields before it is read.

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::name::{ID_MAX_LENGTH, ID_PATTERN, VERSION_PATTERN};

/// Returns the JSON Schema of a list of fields or columns.
pub(crate) fn listed_fields(_: &mut SchemaGenerator) -> Schema {
    let id = json_schema!({ "type": "string", "pattern": ID_PATTERN, "maxLength": ID_MAX_LENGTH });
    let block = json_schema!({
        "type": "object",
        "description": "A block: its fields stand here.",
        "properties": {
            "block": {
                "type": "string",
                "pattern": ID_PATTERN,
                "maxLength": ID_MAX_LENGTH,
                "description": "The name of the block's file without `.toml`.",
            },
            "prefix": {
                "type": "string",
                "pattern": PREFIX_PATTERN,
                "maxLength": ID_MAX_LENGTH,
                "description": "What the ids of its fields and rules begin with in the form.",
            },
            "version": {
                "type": "string",
                "pattern": VERSION_PATTERN,
                "description": "The version of the block that the form wants.",
            },
        },
        "required": ["block"],
        "additionalProperties": false,
    });
    json_schema!({ "type": "array", "items": { "anyOf": [id, block] }, "minItems": 1, "uniqueItems": true })
}

/// The pattern of prefixes: an id with a hyphen at its end.
const PREFIX_PATTERN: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*-$";
