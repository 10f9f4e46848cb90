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
    let version = &old.form.version;
    let Some(field) = parts.get("field").and_then(Raw::as_text).map(str::to_owned) else { return entry };
    let field = match new.migration_of(version, &field) {
        Some(MigrationKind::Renamed(renamed)) => renamed.to.to_string(),
        Some(MigrationKind::Recoded(_) | MigrationKind::Split(_) | MigrationKind::Dropped(_)) | None => field,
    };
    // Fields are recoded under their new names.
    let document = parts.get("document").and_then(Raw::as_text);
    let code = new.recoding_of(version, &field).zip(document).and_then(|(recoding, code)| recoding.codes.get(code));
    if let Some(code) = code.map(|code| code.as_str().to_owned()) {
        parts.insert("document".to_owned(), Raw::Text(code));
    }
    parts.insert("field".to_owned(), Raw::Text(field));
    entry
}
