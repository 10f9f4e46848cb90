//! Carries what answers say of enclosed files over to a newer version: fields and documents with their new names.

use crate::definition::{Definition, MigrationKind};
use crate::value::Raw;

/// Renames the fields and documents of enclosed files. What the new version has no document for is kept as it is, and reported
/// by validation.
pub(super) fn renamed(attachments: Raw, old: &Definition, new: &Definition) -> Raw {
    let Raw::List(list) = attachments else { return attachments };
    Raw::List(list.into_iter().map(|entry| renamed_entry(entry, old, new)).collect())
}

fn renamed_entry(mut entry: Raw, old: &Definition, new: &Definition) -> Raw {
    let Raw::Parts(parts) = &mut entry else { return entry };
    for (_, migration) in new.migrations_from(&old.form.version) {
        let field = parts.get("field").and_then(Raw::as_text);
        match &migration.kind {
            MigrationKind::Renamed(renamed) if field == Some(renamed.field.as_str()) => {
                parts.insert("field".to_owned(), Raw::Text(renamed.to.to_string()));
            }
            MigrationKind::Recoded(recoded) if field == Some(recoded.field.as_str()) => {
                let document = parts.get("document").and_then(Raw::as_text);
                if let Some(code) = document.and_then(|document| recoded.codes.get(document)) {
                    parts.insert("document".to_owned(), Raw::Text(code.as_str().to_owned()));
                }
            }
            MigrationKind::Renamed(_)
            | MigrationKind::Recoded(_)
            | MigrationKind::Split(_)
            | MigrationKind::Dropped(_) => {}
        }
    }
    entry
}
