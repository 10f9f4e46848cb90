//! Migrates answers to an older version of a form to a newer version, using the migrations of the newer definition.
//!
//! No answer is lost silently. A definition names the answers that it drops. An answer that cannot be migrated, because a
//! text cannot be split as defined or the new version has no field for it, is kept under its old name and reported by
//! validation. If another field of the new version has that name, the answer is kept among the unknown values.

use indexmap::IndexMap;

use crate::definition::{Definition, order_of};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::submission::RawAnswers;
use crate::value::Raw;

mod answer_map;
mod attachments;
mod migrator;
mod recode;
mod split;

use answer_map::add;
use migrator::Migrator;

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
    raw.attachments = attachments::renamed(std::mem::replace(&mut raw.attachments, Raw::Empty), old, new);
    raw.version.clone_from(&new.form.version);
    for (path, value) in migrator.aside {
        add(&mut raw.unknown, &path, value);
    }
    raw
}
