//! Moves answers between two versions: renamed, split and dropped fields.

use indexmap::IndexMap;

use super::answer_map::{AnswerMap, add};
use super::split;
use crate::definition::{Definition, MigrationKind};
use crate::field::FieldKind;
use crate::name::FieldId;
use crate::value::Raw;

/// The scope of answers: fields outside tables, or a row of a table.
#[derive(Clone, Copy)]
enum Scope<'s> {
    Top,
    Row {
        old: &'s FieldId,
        new: &'s FieldId,
        /// The old path of the row.
        path: &'s str,
    },
}

/// Migrates answers between two versions.
pub(super) struct Migrator<'d> {
    pub(super) old: &'d Definition,
    pub(super) new: &'d Definition,
    /// Values that the new version has no field for, by their old paths.
    pub(super) aside: AnswerMap,
}

impl<'d> Migrator<'d> {
    /// Migrates all answers.
    pub(super) fn migrate_all(&mut self, answers: AnswerMap) -> AnswerMap {
        let answers = answers.into_iter().map(|(name, raw)| {
            let raw = self.migrate_rows(&name, "", raw);
            (name, raw)
        });
        let answers = answers.collect();
        self.migrate_scope(answers, Scope::Top)
    }

    /// Migrates the columns of a table's rows, if both versions have the table. Its old path begins with `prefix`.
    fn migrate_rows(&mut self, name: &str, prefix: &str, raw: Raw) -> Raw {
        let Some((old, new)) = self.tables(name) else { return raw };
        match raw {
            Raw::List(rows) => {
                let rows = (1_usize..).zip(rows).map(|(number, row)| match row {
                    Raw::Parts(row) => {
                        let path = format!("{prefix}{old}[{number}].");
                        let row = row.into_iter().map(|(name, raw)| {
                            let raw = self.migrate_rows(&name, &path, raw);
                            (name, raw)
                        });
                        let row = row.collect();
                        Raw::Parts(self.migrate_scope(row, Scope::Row { old, new, path: &path }))
                    }
                    row
                    @ (Raw::Empty | Raw::Mark(_) | Raw::Number(_) | Raw::Text(_) | Raw::List(_) | Raw::Twice(_)) => row,
                });
                Raw::List(rows.collect())
            }
            Raw::Empty | Raw::Mark(_) | Raw::Number(_) | Raw::Text(_) | Raw::Parts(_) | Raw::Twice(_) => raw,
        }
    }

    /// Returns the names of a table in both versions.
    fn tables(&self, name: &str) -> Option<(&'d FieldId, &'d FieldId)> {
        let (old, _) = self.old.fields.get_key_value(name)?;
        self.old.table(old)?;
        let new = match self.migration(old) {
            None => old,
            Some(MigrationKind::Renamed(renamed)) => &renamed.to,
            Some(MigrationKind::Split(_) | MigrationKind::Dropped(_) | MigrationKind::Recoded(_)) => return None,
        };
        self.new.table(new)?;
        let (new, _) = self.new.fields.get_key_value(new)?;
        Some((old, new))
    }

    /// Returns the migration of an old field, if there is one.
    fn migration(&self, field: &FieldId) -> Option<&'d MigrationKind> {
        self.new.migration_of(&self.old.form.version, field.as_str())
    }

    /// Migrates the answers of one scope. Answers that keep their names come first, so that no other answer takes their
    /// names.
    fn migrate_scope(&mut self, answers: AnswerMap, scope: Scope<'_>) -> AnswerMap {
        let mut migrated = IndexMap::new();
        let mut others = Vec::new();
        for (name, raw) in answers {
            let known = self.known(&name, scope);
            // What a calculated field amounts to is not an answer; only what somebody wrote beside it is kept.
            let is_value = known.is_some_and(|field| self.is_calculated_anew(field));
            let Some(raw) = (if is_value { written_beside_value(raw) } else { Some(raw) }) else { continue };
            match known {
                Some(field) => match self.migration(field) {
                    Some(kind) => others.push((name, raw, kind)),
                    None => self.keep(&mut migrated, name, raw, scope),
                },
                // A name that the old version did not have must not become an answer of the new one.
                None => self.leave(&mut migrated, &name, raw, scope),
            }
        }
        for (name, raw, kind) in others {
            self.migrate_one(&mut migrated, (&name, raw), kind, scope);
        }
        migrated
    }

    /// Finds a field of the old version in a scope.
    fn known(&self, name: &str, scope: Scope<'_>) -> Option<&'d FieldId> {
        let (id, field) = self.old.fields.get_key_value(name)?;
        let table = match scope {
            Scope::Top => None,
            Scope::Row { old, new: _, path: _ } => Some(old),
        };
        (field.column_of.as_ref() == table).then_some(id)
    }

    /// Reports whether a field is calculated in the old version, and in the new one too, if it still exists.
    fn is_calculated_anew(&self, field: &FieldId) -> bool {
        let is_calculated = |definition: &Definition, id: &FieldId| {
            definition.fields.get(id).map(|field| matches!(field.kind, FieldKind::Calculated(_)))
        };
        let new = match self.migration(field) {
            Some(MigrationKind::Renamed(renamed)) => &renamed.to,
            Some(MigrationKind::Split(_) | MigrationKind::Dropped(_) | MigrationKind::Recoded(_)) | None => field,
        };
        is_calculated(self.old, field) == Some(true) && is_calculated(self.new, new) != Some(false)
    }

    /// Reports whether the new version has a field of that name in a scope.
    fn has(&self, name: &str, scope: Scope<'_>) -> bool {
        let table = match scope {
            Scope::Top => None,
            Scope::Row { old: _, new, path: _ } => Some(new),
        };
        self.new.fields.get(name).is_some_and(|field| field.column_of.as_ref() == table)
    }

    /// Migrates an answer that keeps its name.
    fn keep(&mut self, migrated: &mut AnswerMap, name: String, raw: Raw, scope: Scope<'_>) {
        if self.has(&name, scope) {
            migrated.insert(name, raw);
        } else {
            self.leave(migrated, &name, raw, scope);
        }
    }

    /// Keeps an answer that cannot be migrated: under its old name, or beside the answers if another field now has that
    /// name.
    fn leave(&mut self, migrated: &mut AnswerMap, name: &str, raw: Raw, scope: Scope<'_>) {
        if raw.is_blank() {
            return;
        }
        if self.has(name, scope) || migrated.contains_key(name) {
            let path = match scope {
                Scope::Top => name.to_owned(),
                Scope::Row { old: _, new: _, path } => format!("{path}{name}"),
            };
            add(&mut self.aside, &path, raw);
        } else {
            migrated.insert(name.to_owned(), raw);
        }
    }

    fn migrate_one(
        &mut self,
        migrated: &mut AnswerMap,
        (name, raw): (&str, Raw),
        kind: &MigrationKind,
        scope: Scope<'_>,
    ) {
        match kind {
            MigrationKind::Dropped(_) | MigrationKind::Recoded(_) => {}
            MigrationKind::Renamed(renamed) => {
                if let Some(rest) = self.put(migrated, &renamed.to, raw, scope) {
                    self.leave(migrated, name, rest, scope);
                }
            }
            MigrationKind::Split(split) => {
                let (parts, rest) = split::split(split, raw);
                let rests = parts.into_iter().filter_map(|(to, part)| self.put(migrated, to, part, scope));
                let rests: Vec<_> = rests.chain(rest).collect();
                for rest in rests {
                    self.leave(migrated, name, rest, scope);
                }
            }
        }
    }

    /// Moves an answer to its new field. Returns it if there is no such field, or the field is answered already.
    fn put(&self, migrated: &mut AnswerMap, to: &FieldId, raw: Raw, scope: Scope<'_>) -> Option<Raw> {
        if raw.is_blank() {
            return None;
        }
        let is_free = migrated.get(to.as_str()).is_none_or(Raw::is_blank);
        if !is_free || !self.has(to.as_str(), scope) {
            return Some(raw);
        }
        migrated.insert(to.to_string(), raw);
        None
    }
}

/// Returns what somebody wrote into a calculated field of a record: all but the value, which is a number and comes first.
fn written_beside_value(raw: Raw) -> Option<Raw> {
    match raw {
        Raw::Number(_) => None,
        Raw::Twice(mut values) if matches!(values.first(), Some(Raw::Number(_))) => {
            values.remove(0);
            if values.len() > 1 { Some(Raw::Twice(values)) } else { values.pop() }
        }
        Raw::Empty | Raw::Mark(_) | Raw::Text(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => Some(raw),
    }
}
