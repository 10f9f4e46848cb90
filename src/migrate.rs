//! Migrates answers to an older version of a form to a newer version, using the migrations of the newer definition.
//!
//! No answer is lost silently. A definition names the answers that it drops. An answer that cannot be migrated, because a
//! text cannot be split as defined or the new version has no field for it, is kept under its old name and reported by
//! validation. If another field of the new version has that name, the answer is kept among the unknown values.

use indexmap::IndexMap;

use crate::definition::{Definition, MigrationKind, order_of};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::name::FieldId;
use crate::submission::RawAnswers;
use crate::value::Raw;

mod answer_map;
mod recode;
mod split;

use answer_map::{AnswerMap, add};

/// Migrates answers to version `to`, through as many of the known `versions` as needed.
///
/// Each step leads to the newest version with migrations from the current one, else to the next version. `original` is the
/// complete record of the answered version, which the result keeps. Answers of version `to` are returned unchanged.
///
/// # Errors
/// When the answers' version or `to` is not among the versions, or `to` is the older one.
pub fn migrate(raw: RawAnswers, original: Raw, versions: &[&Definition], to: &str) -> Result<RawAnswers, Diagnostic> {
    let mut raw = raw;
    let path = migration_path(versions, &raw, to)?;
    for (old, new) in path.iter().zip(path.iter().skip(1)) {
        raw = step(raw, old, new);
    }
    if path.len() > 1 {
        raw.migrated_from = Some(original);
    }
    Ok(raw)
}

/// Returns the versions that answers are migrated through, starting with their own.
fn migration_path<'d>(
    versions: &[&'d Definition],
    raw: &RawAnswers,
    to: &str,
) -> Result<Vec<&'d Definition>, Diagnostic> {
    let version = |definition: &&Definition| order_of(&definition.form.version);
    let place = || Place::form(&raw.form);
    let known = || versions.iter().map(|definition| definition.form.version.as_str()).collect::<Vec<_>>().join(", ");
    let find = |wanted: &str| {
        let found = versions.iter().copied().find(|definition| version(definition) == order_of(wanted));
        found.ok_or_else(|| {
            Diagnostic::error(Code::UnknownVersion, place()).with("version", wanted).with("known", known())
        })
    };
    let (first, last) = (find(&raw.version)?, find(to)?);
    if version(&last) < version(&first) {
        let finding = Diagnostic::error(Code::MigrationBackwards, place());
        return Err(finding.with("from", &first.form.version).with("to", &last.form.version));
    }
    let mut path = vec![first];
    let mut current = first;
    while version(&current) < version(&last) {
        let ahead = versions
            .iter()
            .copied()
            .filter(|next| version(next) > version(&current) && version(next) <= version(&last));
        let mut ahead: Vec<_> = ahead.collect();
        ahead.sort_by_key(|next| version(next));
        let with_migrations = ahead.iter().rfind(|next| next.migrations_from(&current.form.version).next().is_some());
        // `to` is a newer version, so there is always a next one.
        let Some(next) = with_migrations.or(ahead.first()).copied() else { break };
        path.push(next);
        current = next;
    }
    Ok(path)
}

/// Migrates answers from one version to a newer one.
#[must_use]
pub fn step(mut raw: RawAnswers, old: &Definition, new: &Definition) -> RawAnswers {
    let mut migrator = Migrator { old, new, aside: IndexMap::new() };
    let answers = migrator.migrate_all(std::mem::take(&mut raw.answers));
    raw.answers = recode::recoded(answers, old, new);
    raw.version.clone_from(&new.form.version);
    for (path, value) in migrator.aside {
        add(&mut raw.unknown, &path, value);
    }
    raw
}

/// The scope of answers: fields outside tables, or a row of a table.
#[derive(Clone, Copy)]
enum Scope<'s> {
    Top,
    Row { old: &'s FieldId, new: &'s FieldId, number: usize },
}

/// Migrates answers between two versions.
struct Migrator<'d> {
    old: &'d Definition,
    new: &'d Definition,
    /// Values that the new version has no field for, by their old paths.
    aside: AnswerMap,
}

impl<'d> Migrator<'d> {
    /// Migrates all answers.
    fn migrate_all(&mut self, answers: AnswerMap) -> AnswerMap {
        let answers = answers.into_iter().map(|(name, raw)| {
            let raw = self.migrate_rows(&name, raw);
            (name, raw)
        });
        let answers = answers.collect();
        self.migrate_scope(answers, Scope::Top)
    }

    /// Migrates the columns of a table's rows, if both versions have the table.
    fn migrate_rows(&mut self, name: &str, raw: Raw) -> Raw {
        let Some((old, new)) = self.tables(name) else { return raw };
        match raw {
            Raw::List(rows) => {
                let rows = (1..).zip(rows).map(|(number, row)| match row {
                    Raw::Parts(row) => Raw::Parts(self.migrate_scope(row, Scope::Row { old, new, number })),
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
        let migrations = self.new.migrations_from(&self.old.form.version);
        migrations.map(|(_, migration)| &migration.kind).find(|kind| kind.source() == Some(field))
    }

    /// Migrates the answers of one scope. Answers that keep their names come first, so that no other answer takes their
    /// names.
    fn migrate_scope(&mut self, answers: AnswerMap, scope: Scope<'_>) -> AnswerMap {
        let mut migrated = IndexMap::new();
        let mut others = Vec::new();
        for (name, raw) in answers {
            match self.known(&name, scope) {
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
            Scope::Row { old, new: _, number: _ } => Some(old),
        };
        (field.column_of.as_ref() == table).then_some(id)
    }

    /// Reports whether the new version has a field of that name in a scope.
    fn has(&self, name: &str, scope: Scope<'_>) -> bool {
        let table = match scope {
            Scope::Top => None,
            Scope::Row { old: _, new, number: _ } => Some(new),
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
                Scope::Row { old, new: _, number } => format!("{old}[{number}].{name}"),
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
