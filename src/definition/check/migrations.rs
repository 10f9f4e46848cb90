//! Checks migrations: their target fields must exist and be of a suitable kind, and their sources and targets be unique.

use std::collections::BTreeMap;

use super::Check;
use crate::definition::form::Definition;
use crate::definition::migration::{Migration, MigrationKind, Recoded, Split, order_of};
use crate::diagnostic::Code;
use crate::field::FieldKindName;
use crate::name::{FieldId, MigrationId};

/// Returns the kinds of field with a property, in the order of [`FieldKindName`].
fn kinds_with(property: fn(FieldKindName) -> bool) -> Vec<FieldKindName> {
    FieldKindName::ALL.iter().copied().filter(|kind| property(*kind)).collect()
}

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
                    self.target(
                        definition,
                        &renamed.to,
                        &format!("{dotted}.to"),
                        &kinds_with(FieldKindName::has_answer),
                    );
                }
                MigrationKind::Split(split) => self.split(definition, split, &dotted),
                MigrationKind::Recoded(recoded) => self.recoded(definition, recoded, &dotted),
                MigrationKind::Dropped(_) => {}
            }
        }
        self.once(definition);
        self.renaming_cycles(definition);
    }

    /// Checks that a field exists and is of one of `kinds`, whether it is a column or not.
    fn target(&mut self, definition: &Definition, id: &FieldId, dotted: &str, kinds: &[FieldKindName]) -> bool {
        let scope = definition.fields.get(id).and_then(|field| field.column_of.clone());
        self.of_kind(definition, id, scope.as_ref(), dotted, kinds)
    }

    fn split(&mut self, definition: &Definition, split: &Split, dotted: &str) {
        for (index, to) in split.to.iter().enumerate() {
            self.target(
                definition,
                to,
                &format!("{dotted}.to.{index}"),
                &[FieldKindName::Text, FieldKindName::LongText],
            );
        }
        for (code, to) in &split.options {
            self.target(definition, to, &format!("{dotted}.options.{code}"), &[FieldKindName::YesNo]);
        }
        let texts = split.to.iter().enumerate().map(|(index, to)| (to, format!("{dotted}.to.{index}")));
        let options = split.options.iter().map(|(code, to)| (to, format!("{dotted}.options.{code}")));
        let fields: Vec<_> = texts.chain(options).filter(|(id, _)| definition.fields.contains_key(*id)).collect();
        let scope = self.common_scope(definition, fields.clone());
        for (id, dotted) in fields {
            self.in_scope(definition, id, scope.as_ref(), &dotted);
        }
    }

    fn recoded(&mut self, definition: &Definition, recoded: &Recoded, dotted: &str) {
        if !self.target(definition, &recoded.field, &format!("{dotted}.field"), &kinds_with(FieldKindName::has_codes)) {
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

    /// Reports fields that several migrations from the same version read, write or recode.
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

    fn renaming_cycles(&mut self, definition: &Definition) {
        let mut reported: Vec<&MigrationId> = Vec::new();
        for (id, migration) in &definition.migrations {
            let cycle = cycle_from(migration, definition);
            if cycle.is_empty() || cycle.iter().any(|(id, _)| reported.contains(id)) {
                continue;
            }
            let names: Vec<_> = cycle.iter().map(|(_, field)| field.as_str()).collect();
            let names = format!("{} → {}", names.join(" → "), names[0]);
            self.report(&format!("migration.{id}"), Code::MigrationCycle, &[("circle", &names)]);
            reported.extend(cycle.iter().map(|(id, _)| id));
        }
    }
}

/// The use of a field by a migration; no two migrations may have the same use of a field.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Claim {
    Read,
    Written,
    Recoded,
}

/// Lists the fields that a migration uses.
fn claims(kind: &MigrationKind) -> Vec<(Claim, &FieldId)> {
    let recoded = kind.as_recoded().map(|recoded| &recoded.field);
    let read = kind.source().map(|field| (Claim::Read, field));
    let written = kind.targets().into_iter().map(|field| (Claim::Written, field));
    read.into_iter().chain(written).chain(recoded.map(|field| (Claim::Recoded, field))).collect()
}

/// Follows renamings until the first field is reached again. Returns the migrations of the cycle with the old ids.
fn cycle_from<'d>(start: &'d Migration, definition: &'d Definition) -> Vec<(&'d MigrationId, &'d FieldId)> {
    let Some(first) = start.kind.as_renamed() else { return Vec::new() };
    let mut steps = Vec::new();
    let mut next = &first.field;
    // A cycle has at most as many steps as there are migrations.
    for _ in 0..definition.migrations.len() {
        let mut renamings = definition
            .migrations_from(&start.from)
            .filter_map(|(id, migration)| Some((id, migration.kind.as_renamed()?)));
        let renamed = renamings.find(|(_, renamed)| renamed.field == *next);
        let Some((id, renamed)) = renamed else { return Vec::new() };
        steps.push((id, &renamed.field));
        next = &renamed.to;
        if *next == first.field {
            return steps;
        }
    }
    Vec::new()
}
