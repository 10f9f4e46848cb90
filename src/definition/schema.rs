//! The JSON Schema of definition files, used by editors for completion and validation.

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use super::condition::Condition;
use super::form::{Form, Page, Section};
use super::handout::HandoutPart;
use super::migration::MigrationKind;
use super::part::Part;
use super::rule::RuleKind;
use crate::diagnostic::ProblemSeverity;
use crate::field::{FieldKind, listed_fields};
use crate::name::{CodeId, ID_MAX_LENGTH, ID_PATTERN, VERSION_PATTERN, Voice};

/// Returns the JSON Schema (2020-12) of a definition file.
///
/// It accepts the same files as the reader, except for checks across entries, which a schema cannot express.
#[must_use]
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let form = subschema::<Form>(&mut generator);
    let page = subschema::<Page>(&mut generator);
    let section = subschema::<Section>(&mut generator);
    let handout = subschema::<HandoutPart>(&mut generator);
    let part = subschema::<Part>(&mut generator);
    let field = tagged::<FieldKind>(&mut generator, &common_of_fields);
    let field = without_defaults(field);
    let rule = tagged::<RuleKind>(&mut generator, &common_of_rules);
    let migration = tagged::<MigrationKind>(&mut generator, &common_of_migrations);
    let definitions = generator.take_definitions(true);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "bogen form definition",
        "description": "A form without its words: what is asked, under which conditions, by which rules.",
        "type": "object",
        "properties": {
            "form": form,
            "page": page,
            "section": entries(&section),
            "field": entries(&field),
            "handout": entries(&handout),
            "part": entries(&part),
            "rule": entries(&rule),
            "migration": entries(&migration),
        },
        "required": ["form", "section", "field"],
        "additionalProperties": false,
        "$defs": definitions,
    })
}

/// Returns the JSON Schema (2020-12) of the file of a block.
///
/// As with that of a definition, checks across entries are not part of it.
#[must_use]
pub fn block_schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let fields = listed_fields(&mut generator).to_value();
    let field = tagged::<FieldKind>(&mut generator, &common_of_fields);
    let rule = tagged::<RuleKind>(&mut generator, &common_of_rules);
    let definitions = generator.take_definitions(true);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "bogen block",
        "description": "A group of fields without its words, which several forms use.",
        "type": "object",
        "properties": {
            "block": {
                "type": "object",
                "properties": {
                    "version": { "type": "string", "pattern": VERSION_PATTERN, "description": "The version, such as 1.0." },
                    "fields": described(fields, "The fields in order."),
                },
                "required": ["version", "fields"],
                "additionalProperties": false,
            },
            "field": entries(&field),
            "rule": entries(&rule),
        },
        "required": ["block", "field"],
        "additionalProperties": false,
        "$defs": definitions,
    })
}

fn entries(schema: &Value) -> Value {
    json!({
        "type": "object",
        "propertyNames": { "pattern": ID_PATTERN, "maxLength": ID_MAX_LENGTH },
        "additionalProperties": schema,
    })
}

fn subschema<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    generator.subschema_for::<T>().to_value()
}

/// The keys that all variants of an enum share, and which of them are required.
type Common = (Map<String, Value>, Vec<&'static str>);

/// Adds the shared keys to each variant of a tagged enum and disallows all other keys.
fn tagged<T: JsonSchema>(generator: &mut SchemaGenerator, common: &dyn Fn(&mut SchemaGenerator) -> Common) -> Value {
    let mut schema = T::json_schema(generator).to_value();
    let (shared, required) = common(generator);
    for variant in schema.get_mut("oneOf").and_then(Value::as_array_mut).into_iter().flatten() {
        resolve_reference(variant, generator);
        let Some(variant) = variant.as_object_mut() else { continue };
        if let Some(properties) = variant.entry("properties").or_insert_with(|| json!({})).as_object_mut() {
            properties.extend(shared.clone());
        }
        if let Some(names) = variant.entry("required").or_insert_with(|| json!([])).as_array_mut() {
            names.extend(required.iter().map(|name| json!(name)));
        }
        variant.insert("additionalProperties".to_owned(), json!(false));
    }
    schema
}

/// Replaces the reference of a variant by the struct it refers to, because `additionalProperties` does not see keys of
/// referenced schemas.
fn resolve_reference(variant: &mut Value, generator: &mut SchemaGenerator) {
    let name = variant.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next()).map(str::to_owned);
    let Some(mut inner) = name.and_then(|name| generator.definitions_mut().remove(&name)) else { return };
    let Some(outer) = variant.as_object_mut() else { return };
    outer.remove("$ref");
    for key in ["properties", "required", "oneOf"] {
        let Some(found) = inner.get_mut(key).map(Value::take) else { continue };
        match (outer.get_mut(key), found) {
            (Some(Value::Object(mine)), Value::Object(found)) => mine.extend(found),
            (Some(Value::Array(mine)), Value::Array(found)) => mine.extend(found),
            (Some(_), _) => {}
            (None, found) => {
                outer.insert(key.to_owned(), found);
            }
        }
    }
}

/// The kinds of field that can have no default.
const WITHOUT_DEFAULT: [&str; 8] =
    ["calculated", "choices", "attachments", "rating", "table", "agreement", "signature", "note"];

/// Removes the key of the default from the kinds that can have none.
fn without_defaults(mut fields: Value) -> Value {
    for variant in fields.get_mut("oneOf").and_then(Value::as_array_mut).into_iter().flatten() {
        let kind = variant["properties"]["type"]["const"].as_str();
        if kind.is_some_and(|kind| WITHOUT_DEFAULT.contains(&kind))
            && let Some(properties) = variant["properties"].as_object_mut()
        {
            properties.remove("default");
        }
    }
    fields
}

fn common_of_fields(generator: &mut SchemaGenerator) -> Common {
    let keys = [
        (
            "required",
            json!({ "type": "boolean", "default": false, "description": "Whether it must be answered, where it is asked at all." }),
        ),
        (
            "required-if",
            described(
                subschema::<Condition>(generator),
                "It must be answered if this holds, where it is asked at all.",
            ),
        ),
        (
            "default",
            json!({
                "type": ["string", "number"],
                "description": "The value that it has at first: an answer, today, or a value of the profile such as profile.name.",
            }),
        ),
        ("when", described(subschema::<Condition>(generator), "It is asked only if this holds.")),
        ("voice", described(subschema::<Voice>(generator), "Whose voice it is, if not its section's.")),
        (
            "why",
            described(
                subschema::<CodeId>(generator),
                "The purpose of asking, if not its section's: the message why-CODE.",
            ),
        ),
        (
            "picture",
            described(
                subschema::<CodeId>(generator),
                "The name of a picture between the question and the space for the answer. Not in grids.",
            ),
        ),
        ("covers", covers()),
    ];
    (keys.into_iter().map(|(key, schema)| (key.to_owned(), schema)).collect(), vec![])
}

fn common_of_rules(generator: &mut SchemaGenerator) -> Common {
    let keys = [
        ("severity", described(subschema::<ProblemSeverity>(generator), "How much a breach weighs.")),
        ("covers", covers()),
    ];
    (keys.into_iter().map(|(key, schema)| (key.to_owned(), schema)).collect(), vec!["severity"])
}

fn common_of_migrations(_: &mut SchemaGenerator) -> Common {
    let from = json!({
        "type": "string",
        "pattern": VERSION_PATTERN,
        "description": "The version whose answers are changed.",
    });
    ([("from".to_owned(), from)].into_iter().collect(), vec!["from"])
}

fn covers() -> Value {
    json!({
        "type": "array",
        "items": { "type": "string" },
        "description": "The demands of the professional standards that it meets, such as C3.",
    })
}

/// Adds a description to a schema.
fn described(mut schema: Value, description: &str) -> Value {
    if let Some(object) = schema.as_object_mut() {
        object.insert("description".to_owned(), json!(description));
    }
    schema
}
