//! Carries what answers say of enclosed files over to a newer version: fields and documents with their new names.

use indexmap::IndexMap;

use crate::definition::{Definition, MigrationKind};
use crate::name::FieldId;
use crate::value::Raw;

/// Renames the fields and documents of enclosed files. What the new version has no document for is kept as it is, and reported
/// by validation.
pub(super) fn renamed(attachments: Raw, old: &Definition, new: &Definition) -> Raw {
    let Raw::List(list) = attachments else { return attachments };
    Raw::List(list.into_iter().map(|entry| renamed_entry(entry, old, new)).collect())
}

fn renamed_entry(mut entry: Raw, old: &Definition, new: &Definition) -> Raw {
    let Raw::Parts(parts) = &mut entry else { return entry };
    let is_of = |parts: &IndexMap<String, Raw>, field: &FieldId| {
        parts.get("field").and_then(Raw::as_text) == Some(field.as_str())
    };
    let kinds = || new.migrations_from(&old.form.version).map(|(_, migration)| &migration.kind);
    let renamed = kinds().find_map(|kind| match kind {
        MigrationKind::Renamed(renamed) if is_of(parts, &renamed.field) => Some(&renamed.to),
        MigrationKind::Renamed(_) | MigrationKind::Recoded(_) | MigrationKind::Split(_) | MigrationKind::Dropped(_) => {
            None
        }
    });
    if let Some(to) = renamed {
        parts.insert("field".to_owned(), Raw::Text(to.to_string()));
    }
    // Fields are recoded under their new names.
    let recoded = kinds().find_map(|kind| match kind {
        MigrationKind::Recoded(recoded) if is_of(parts, &recoded.field) => {
            recoded.codes.get(parts.get("document").and_then(Raw::as_text)?)
        }
        MigrationKind::Renamed(_) | MigrationKind::Recoded(_) | MigrationKind::Split(_) | MigrationKind::Dropped(_) => {
            None
        }
    });
    if let Some(code) = recoded {
        parts.insert("document".to_owned(), Raw::Text(code.as_str().to_owned()));
    }
    entry
}
