//! Migrations: what they name must exist and be fit for what it gets, and no answer may go two ways.

use std::collections::BTreeMap;

use super::Check;
use crate::definition::form::Definition;
use crate::definition::migration::{Migration, MigrationKind, Recoded, Split, order_of};
use crate::diagnostic::Code;
use crate::name::{FieldId, MigrationId};

/// The kinds that hold answers.
const ANSWERED: [&str; 12] = [
    "text",
    "long-text",
    "number",
    "date",
    "yes-no",
    "choice",
    "choices",
    "scale",
    "rating",
    "table",
    "agreement",
    "signature",
];

/// The kinds that are answered with codes.
const CODED: [&str; 6] = ["yes-no", "choice", "choices", "scale", "rating", "agreement"];

impl Check<'_> {
    pub(super) fn migrations(&mut self, definition: &Definition) {
        for (id, migration) in &definition.migrations {
            let dotted = format!("migration.{id}");
            if order_of(&migration.from) >= order_of(&definition.form.version) {
                let arguments = [("from", migration.from.as_str()), ("version", definition.form.version.as_str())];
                self.report(&format!("{dotted}.from"), Code::MigrationVersion, &arguments);
            }
            match &migration.kind {
                MigrationKind::Renamed(renamed) => {
                    self.target(definition, &renamed.to, &format!("{dotted}.to"), &ANSWERED);
                }
                MigrationKind::Split(split) => self.split(definition, split, &dotted),
                MigrationKind::Recoded(recoded) => self.recoded(definition, recoded, &dotted),
                MigrationKind::Dropped(_) => {}
            }
        }
        self.once(definition);
        self.renamed_in_circles(definition);
    }

    /// Looks a field up that must be of one of some kinds, wherever it stands.
    fn target(&mut self, definition: &Definition, id: &FieldId, dotted: &str, kinds: &[&str]) -> bool {
        let scope = definition.fields.get(id).and_then(|field| field.column_of.clone());
        self.of_kind(definition, id, scope.as_ref(), dotted, kinds)
    }

    fn split(&mut self, definition: &Definition, split: &Split, dotted: &str) {
        for (index, to) in split.to.iter().enumerate() {
            self.target(definition, to, &format!("{dotted}.to.{index}"), &["text", "long-text"]);
        }
        for (code, to) in &split.options {
            self.target(definition, to, &format!("{dotted}.options.{code}"), &["yes-no"]);
        }
        self.common_scope(definition, split.to.iter().chain(split.options.values()), dotted);
    }

    fn recoded(&mut self, definition: &Definition, recoded: &Recoded, dotted: &str) {
        if !self.target(definition, &recoded.field, &format!("{dotted}.field"), &CODED) {
            return;
        }
        let Some(field) = definition.fields.get(&recoded.field) else { return };
        let codes = field.kind.codes();
        for (old, new) in &recoded.codes {
            if !codes.iter().any(|code| code == new.as_str()) {
                let arguments = [("name", recoded.field.as_str()), ("possible", &codes.join(", "))];
                self.report(&format!("{dotted}.codes.{}", old.as_str()), Code::ConditionValue, &arguments);
            }
        }
    }

    /// Reports answers of one version that would go two ways, and fields that would get the answers of two.
    fn once(&mut self, definition: &Definition) {
        let mut seen = BTreeMap::new();
        for (id, migration) in &definition.migrations {
            for (claim, field) in claims(&migration.kind) {
                if let Some(other) = seen.insert((order_of(&migration.from), claim, field), id) {
                    let code = match claim {
                        Claim::Read => Code::MigrationSourceTwice,
                        Claim::Written | Claim::Recoded => Code::MigrationTargetTwice,
                    };
                    let arguments = [("name", field.as_str()), ("other", other.as_str())];
                    self.report(&format!("migration.{id}"), code, &arguments);
                }
            }
        }
    }

    fn renamed_in_circles(&mut self, definition: &Definition) {
        let mut reported: Vec<&MigrationId> = Vec::new();
        for (id, migration) in &definition.migrations {
            let circle = circle_from(migration, definition);
            if circle.is_empty() || circle.iter().any(|(id, _)| reported.contains(id)) {
                continue;
            }
            let names: Vec<_> = circle.iter().map(|(_, field)| field.as_str()).collect();
            let names = format!("{} → {}", names.join(" → "), names[0]);
            self.report(&format!("migration.{id}"), Code::MigrationCycle, &[("circle", &names)]);
            reported.extend(circle.iter().map(|(id, _)| id));
        }
    }
}

/// What a migration does with a field, and no other may do, too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Claim {
    Read,
    Written,
    Recoded,
}

/// Lists the fields that a migration claims.
fn claims(kind: &MigrationKind) -> Vec<(Claim, &FieldId)> {
    let recoded = match kind {
        MigrationKind::Recoded(recoded) => Some(&recoded.field),
        MigrationKind::Renamed(_) | MigrationKind::Split(_) | MigrationKind::Dropped(_) => None,
    };
    let read = kind.source().map(|field| (Claim::Read, field));
    let written = kind.targets().into_iter().map(|field| (Claim::Written, field));
    read.into_iter().chain(written).chain(recoded.map(|field| (Claim::Recoded, field))).collect()
}

/// Follows a field's new names until it has its old one again; returns the migrations on the way with the old names.
fn circle_from<'d>(start: &'d Migration, definition: &'d Definition) -> Vec<(&'d MigrationId, &'d FieldId)> {
    let MigrationKind::Renamed(first) = &start.kind else { return Vec::new() };
    let mut way = Vec::new();
    let mut next = &first.field;
    // A circle is not longer than there are migrations.
    for _ in 0..definition.migrations.len() {
        let renamed = definition.migrations_from(&start.from).find_map(|(id, migration)| match &migration.kind {
            MigrationKind::Renamed(renamed) if renamed.field == *next => Some((id, renamed)),
            MigrationKind::Renamed(_)
            | MigrationKind::Split(_)
            | MigrationKind::Recoded(_)
            | MigrationKind::Dropped(_) => None,
        });
        let Some((id, renamed)) = renamed else { return Vec::new() };
        way.push((id, &renamed.field));
        next = &renamed.to;
        if *next == first.field {
            return way;
        }
    }
    Vec::new()
}
