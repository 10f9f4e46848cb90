//! Which parts of the new version are which of the old one.

use std::collections::BTreeMap;

use crate::definition::{Definition, Migration, MigrationKind, Recoded};
use crate::name::FieldId;

/// Two definitions, and which fields are the same under another name.
pub(super) struct Pairs<'a> {
    pub(super) old: &'a Definition,
    pub(super) new: &'a Definition,
    /// New names by old ones.
    renamed: BTreeMap<&'a FieldId, &'a FieldId>,
}

impl<'a> Pairs<'a> {
    /// Looks in the new definition for fields that are renamed.
    pub(super) fn new(old: &'a Definition, new: &'a Definition) -> Self {
        let renamed = migrations(old, new).filter_map(|migration| match &migration.kind {
            MigrationKind::Renamed(renamed) => Some((&renamed.field, &renamed.to)),
            MigrationKind::Split(_) | MigrationKind::Recoded(_) | MigrationKind::Dropped(_) => None,
        });
        let known =
            |(field, to): &(&FieldId, &FieldId)| old.fields.contains_key(*field) && new.fields.contains_key(*to);
        Self { old, new, renamed: renamed.filter(known).collect() }
    }

    /// Returns what a field of the old version is called in the new one, if it is there.
    pub(super) fn new_name<'b>(&'b self, old: &'b FieldId) -> &'b FieldId {
        self.renamed.get(old).copied().unwrap_or(old)
    }

    /// Returns what a field of the new version was called in the old one, if it was there.
    pub(super) fn old_name(&self, new: &FieldId) -> Option<&'a FieldId> {
        let (own, _) = self.old.fields.get_key_value(new).unzip();
        let before = self.renamed.iter().find(|(_, to)| **to == new).map(|(old, _)| *old);
        before.or_else(|| own.filter(|own| !self.renamed.contains_key(own)))
    }

    /// Says whether a field of the old version is in the new one.
    pub(super) fn is_kept(&self, old: &FieldId) -> bool {
        self.renamed.contains_key(old) || (self.new.fields.contains_key(old) && self.old_name(old) == Some(old))
    }

    /// Says whether a migration tells what becomes of all answers to a field of the old version.
    pub(super) fn is_taken_over(&self, old: &FieldId) -> bool {
        migrations(self.old, self.new).any(|migration| migration.kind.source() == Some(old))
    }

    /// Says whether a migration takes all answers to a field of the old version away.
    pub(super) fn is_dropped(&self, old: &FieldId) -> bool {
        migrations(self.old, self.new)
            .any(|migration| matches!(&migration.kind, MigrationKind::Dropped(dropped) if dropped.field == *old))
    }

    /// Says whether a migration puts older answers into a field of the new version.
    pub(super) fn is_written(&self, new: &FieldId) -> bool {
        migrations(self.old, self.new).any(|migration| migration.kind.targets().contains(&new))
    }

    /// Returns the codes of a field of the new version that are changed.
    pub(super) fn recoded(&self, new: &FieldId) -> Option<&'a Recoded> {
        migrations(self.old, self.new).find_map(|migration| match &migration.kind {
            MigrationKind::Recoded(recoded) if recoded.field == *new => Some(recoded),
            MigrationKind::Recoded(_)
            | MigrationKind::Renamed(_)
            | MigrationKind::Split(_)
            | MigrationKind::Dropped(_) => None,
        })
    }

    /// Says whether a migration gives each of some codes of a field another one.
    pub(super) fn recodes<'c>(&self, new: &FieldId, mut codes: impl Iterator<Item = &'c str>) -> bool {
        self.recoded(new).is_some_and(|recoded| codes.all(|code| recoded.codes.contains_key(code)))
    }
}

/// Returns the migrations that lead from the old version to the new one.
fn migrations<'a>(old: &Definition, new: &'a Definition) -> impl Iterator<Item = &'a Migration> {
    new.migrations_from(&old.form.version).map(|(_, migration)| migration)
}
