//! Answers of an older version of a form become answers of a newer one, as the newer one's definition says.
//!
//! Nothing is lost silently. What a definition drops, it names. What cannot be carried over, because a text does not split
//! as it should or the new version has no place for it, stays as it is under its old name, and validating it says so; where
//! that name now belongs to another question, it stays beside the answers, among what is unknown.

use indexmap::IndexMap;

use crate::definition::{Definition, MigrationKind, order_of};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::name::FieldId;
use crate::submission::RawAnswers;
use crate::value::Raw;

mod recode;
mod split;

/// Answers by the names of their fields.
type Answers = IndexMap<String, Raw>;

/// Carries answers over into version `to`, through as many of the known `versions` as it takes.
///
/// From each version the way leads to the newest that says what becomes of its answers, else to the next. `original` is
/// what the answers are a copy of: the record of their own version, which is kept whole. Answers that are of version `to`
/// already stay as they are, without it.
///
/// # Errors
/// When the answers' version or `to` is not among the versions, or `to` is the older one.
pub fn migrate(raw: RawAnswers, original: Raw, versions: &[&Definition], to: &str) -> Result<RawAnswers, Diagnostic> {
    let mut raw = raw;
    let way = way(versions, &raw, to)?;
    for (old, new) in way.iter().zip(way.iter().skip(1)) {
        raw = step(raw, old, new);
    }
    if way.len() > 1 {
        raw.migrated_from = Some(original);
    }
    Ok(raw)
}

/// Returns the versions that answers are migrated through, starting with their own.
fn way<'d>(versions: &[&'d Definition], raw: &RawAnswers, to: &str) -> Result<Vec<&'d Definition>, Diagnostic> {
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
    let mut way = vec![first];
    let mut current = first;
    while version(&current) < version(&last) {
        let ahead = versions
            .iter()
            .copied()
            .filter(|next| version(next) > version(&current) && version(next) <= version(&last));
        let mut ahead: Vec<_> = ahead.collect();
        ahead.sort_by_key(|next| version(next));
        let told = ahead.iter().rfind(|next| next.migrations_from(&current.form.version).next().is_some());
        // The last version itself is ahead, so there is always a next one.
        let Some(next) = told.or(ahead.first()).copied() else { break };
        way.push(next);
        current = next;
    }
    Ok(way)
}

/// Migrates answers from one version to a newer one.
#[must_use]
pub fn step(mut raw: RawAnswers, old: &Definition, new: &Definition) -> RawAnswers {
    let mut carrier = Migrator { old, new, aside: IndexMap::new() };
    let answers = carrier.carry_all(std::mem::take(&mut raw.answers));
    raw.answers = recode::recoded(answers, old, new);
    raw.version.clone_from(&new.form.version);
    for (path, value) in carrier.aside {
        add(&mut raw.unknown, &path, value);
    }
    raw
}

/// Adds a value under a name, beside any other values of that name.
fn add(values: &mut Answers, name: &str, value: Raw) {
    match values.get_mut(name) {
        Some(Raw::Twice(all)) => all.push(value),
        Some(known) => *known = Raw::Twice(vec![std::mem::replace(known, Raw::Empty), value]),
        None => {
            values.insert(name.to_owned(), value);
        }
    }
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
    /// Values without a place in the new version, by their old paths.
    aside: Answers,
}

impl<'d> Migrator<'d> {
    /// Migrates all answers.
    fn carry_all(&mut self, answers: Answers) -> Answers {
        let answers = answers.into_iter().map(|(name, raw)| {
            let raw = self.carry_rows(&name, raw);
            (name, raw)
        });
        let answers = answers.collect();
        self.carry(answers, Scope::Top)
    }

    /// Migrates the columns of a table's rows, if both versions have the table.
    fn carry_rows(&mut self, name: &str, raw: Raw) -> Raw {
        let Some((old, new)) = self.tables(name) else { return raw };
        match raw {
            Raw::List(rows) => {
                let rows = (1..).zip(rows).map(|(number, row)| match row {
                    Raw::Parts(row) => Raw::Parts(self.carry(row, Scope::Row { old, new, number })),
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

    /// Migrates the answers of one scope, those that keep their names first, so that no other answer takes their
    /// places.
    fn carry(&mut self, answers: Answers, scope: Scope<'_>) -> Answers {
        let mut carried = IndexMap::new();
        let mut others = Vec::new();
        for (name, raw) in answers {
            match self.known(&name, scope) {
                Some(field) => match self.migration(field) {
                    Some(kind) => others.push((name, raw, kind)),
                    None => self.keep(&mut carried, name, raw, scope),
                },
                // A name that the old version did not have must not become an answer of the new one.
                None => self.leave(&mut carried, &name, raw, scope),
            }
        }
        for (name, raw, kind) in others {
            self.carry_one(&mut carried, (&name, raw), kind, scope);
        }
        carried
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
    fn keep(&mut self, carried: &mut Answers, name: String, raw: Raw, scope: Scope<'_>) {
        if self.has(&name, scope) {
            carried.insert(name, raw);
        } else {
            self.leave(carried, &name, raw, scope);
        }
    }

    /// Keeps an answer that cannot be migrated: under its old name, or beside the answers if another field now has that
    /// name.
    fn leave(&mut self, carried: &mut Answers, name: &str, raw: Raw, scope: Scope<'_>) {
        if raw.is_blank() {
            return;
        }
        if self.has(name, scope) || carried.contains_key(name) {
            let path = match scope {
                Scope::Top => name.to_owned(),
                Scope::Row { old, new: _, number } => format!("{old}[{number}].{name}"),
            };
            add(&mut self.aside, &path, raw);
        } else {
            carried.insert(name.to_owned(), raw);
        }
    }

    fn carry_one(&mut self, carried: &mut Answers, (name, raw): (&str, Raw), kind: &MigrationKind, scope: Scope<'_>) {
        match kind {
            MigrationKind::Dropped(_) | MigrationKind::Recoded(_) => {}
            MigrationKind::Renamed(renamed) => {
                if let Some(rest) = self.put(carried, &renamed.to, raw, scope) {
                    self.leave(carried, name, rest, scope);
                }
            }
            MigrationKind::Split(split) => {
                let (parts, rest) = split::split(split, raw);
                let rests = parts.into_iter().filter_map(|(to, part)| self.put(carried, to, part, scope));
                let rests: Vec<_> = rests.chain(rest).collect();
                for rest in rests {
                    self.leave(carried, name, rest, scope);
                }
            }
        }
    }

    /// Moves an answer to its new field. Returns it if there is no such field, or the field is answered already.
    fn put(&self, carried: &mut Answers, to: &FieldId, raw: Raw, scope: Scope<'_>) -> Option<Raw> {
        if raw.is_blank() {
            return None;
        }
        let is_free = carried.get(to.as_str()).is_none_or(Raw::is_blank);
        if !is_free || !self.has(to.as_str(), scope) {
            return Some(raw);
        }
        carried.insert(to.to_string(), raw);
        None
    }
}
