//! Two versions of a definition, and the correspondence of their fields.

use std::collections::BTreeMap;

use crate::definition::{Definition, Migration, MigrationKind, Recoded};
use crate::name::FieldId;

/// Two definitions and the fields that were renamed between them.
pub(super) struct VersionPair<'a> {
    pub(super) old: &'a Definition,
    pub(super) new: &'a Definition,
    /// New ids by old ids.
    renamed: BTreeMap<&'a FieldId, &'a FieldId>,
}

impl<'a> VersionPair<'a> {
    /// Creates the pair, with the renamed fields from the migrations of the new definition.
    pub(super) fn new(old: &'a Definition, new: &'a Definition) -> Self {
        let renamed = migrations(old, new)
            .filter_map(|migration| migration.kind.as_renamed().map(|renamed| (&renamed.field, &renamed.to)));
        let known =
            |(field, to): &(&FieldId, &FieldId)| old.fields.contains_key(*field) && new.fields.contains_key(*to);
        Self { old, new, renamed: renamed.filter(known).collect() }
    }

    /// Returns the new id of a field of the old version.
    pub(super) fn new_name<'b>(&'b self, old: &'b FieldId) -> &'b FieldId {
        self.renamed.get(old).copied().unwrap_or(old)
    }

    /// Returns the old id of a field of the new version, if the old version had the field.
    pub(super) fn old_name(&self, new: &FieldId) -> Option<&'a FieldId> {
        let (own, _) = self.old.fields.get_key_value(new).unzip();
        let before = self.renamed.iter().find(|(_, to)| **to == new).map(|(old, _)| *old);
        before.or_else(|| own.filter(|own| !self.renamed.contains_key(own)))
    }

    /// Reports whether a field of the old version is in the new one.
    pub(super) fn is_kept(&self, old: &FieldId) -> bool {
        self.renamed.contains_key(old) || (self.new.fields.contains_key(old) && self.old_name(old) == Some(old))
    }

    /// Reports whether a migration renames, splits or drops a field of the old version.
    pub(super) fn is_taken_over(&self, old: &FieldId) -> bool {
        migrations(self.old, self.new).any(|migration| migration.kind.source() == Some(old))
    }

    /// Reports whether a migration drops a field of the old version.
    pub(super) fn is_dropped(&self, old: &FieldId) -> bool {
        migrations(self.old, self.new)
            .any(|migration| matches!(&migration.kind, MigrationKind::Dropped(dropped) if dropped.field == *old))
    }

    /// Reports whether a migration writes older answers to a field of the new version.
    pub(super) fn is_written(&self, new: &FieldId) -> bool {
        migrations(self.old, self.new).any(|migration| migration.kind.targets().contains(&new))
    }

    /// Returns the migration that replaces codes of a field of the new version.
    pub(super) fn recoded(&self, new: &FieldId) -> Option<&'a Recoded> {
        migrations(self.old, self.new)
            .filter_map(|migration| migration.kind.as_recoded())
            .find(|recoded| recoded.field == *new)
    }

    /// Reports whether a migration replaces all of `codes` of a field.
    pub(super) fn recodes<'c>(&self, new: &FieldId, mut codes: impl Iterator<Item = &'c str>) -> bool {
        self.recoded(new).is_some_and(|recoded| codes.all(|code| recoded.codes.contains_key(code)))
    }
}

/// Returns the migrations from the old version to the new one.
fn migrations<'a>(old: &Definition, new: &'a Definition) -> impl Iterator<Item = &'a Migration> {
    new.migrations_from(&old.form.version).map(|(_, migration)| migration)
}
