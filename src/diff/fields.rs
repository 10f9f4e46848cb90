//! Compares the fields of two definitions: which there are, their position and their keys.

use super::assess;
use super::change::{Aspect, ChangeKind, Compatibility, Subject};
use super::differences::{Assessment, Changes, Difference, position};
use super::entry_keys::{EntryKeys, keys, rename};
use super::order::moved;
use super::version_pair::VersionPair;
use crate::definition::{Condition, Definition, Field};
use crate::field::FieldKind;
use crate::name::{FieldId, Voice};

/// Compares all fields.
pub(super) fn compare(pair: &VersionPair<'_>, changes: &mut Changes) {
    for (id, field) in pair.old.fields.iter().filter(|(id, _)| !pair.is_kept(id)) {
        // The values of calculated fields are no answers of their own.
        let is_no_answer = matches!(field.kind, FieldKind::Note) || is_calculated(field);
        let compatibility = match (is_no_answer, pair.is_taken_over(id)) {
            (true, _) => Compatibility::Compatible,
            (false, true) => Compatibility::Migrated,
            (false, false) => Compatibility::Incompatible,
        };
        let assessment = Assessment { compatibility, ..Assessment::structure() };
        changes.push(&subject(id), Aspect::Entry, ChangeKind::Removed, (Some(kind(field)), None), assessment);
    }
    for (id, field) in &pair.new.fields {
        match pair.old_name(id).and_then(|old| pair.old.fields.get_key_value(old)) {
            Some(old) => field_changes(pair, old, (id, field), changes),
            None => added(pair, id, field, changes),
        }
    }
}

const fn is_calculated(field: &Field) -> bool {
    matches!(field.kind, FieldKind::Calculated(_))
}

fn subject(id: &FieldId) -> Subject {
    Subject::Field { id: id.clone() }
}

fn kind(field: &Field) -> String {
    field.kind.name().word().to_owned()
}

/// Reports whether a field requires something that older answers may lack.
const fn demands(field: &Field) -> bool {
    field.can_be_required() || matches!(&field.kind, FieldKind::Table(table) if table.min > 0)
}

fn added(pair: &VersionPair<'_>, id: &FieldId, field: &Field, changes: &mut Changes) {
    let compatibility = match (demands(field), pair.is_written(id)) {
        (false, false) => Compatibility::Compatible,
        (_, true) => Compatibility::Migrated,
        (true, false) => Compatibility::Incompatible,
    };
    let assessment = Assessment { compatibility, ..Assessment::structure() };
    changes.push(&subject(id), Aspect::Entry, ChangeKind::Added, (None, Some(kind(field))), assessment);
}

fn field_changes(pair: &VersionPair<'_>, old: (&FieldId, &Field), new: (&FieldId, &Field), changes: &mut Changes) {
    let (old_id, old) = old;
    let (id, field) = new;
    if old_id != id {
        let names = (Some(old_id.to_string()), Some(id.to_string()));
        let assessment = Assessment { compatibility: Compatibility::Migrated, ..Assessment::unseen() };
        changes.push(&subject(id), Aspect::Entry, ChangeKind::Renamed, names, assessment);
    }
    container_change(pair, old_id, id, changes);
    let assess = |difference: &Difference<'_>| {
        let mut assessment = assess::field(pair, difference, (old, id, field));
        // Answers that are dropped cannot be invalid, but a required answer is still missing.
        if pair.is_dropped(old_id) && difference.aspect != Aspect::Required {
            assessment.compatibility = assessment.compatibility.min(Compatibility::Migrated);
        }
        assessment
    };
    let (before, after) = both_keys(pair, (old_id, old), new);
    changes.keys(
        &subject(id),
        (&before, &after),
        &["covers", "options", "file-types", "statements", "points", "units"],
        &assess,
    );
}

/// Compares the section or table that a field is in, and its position there.
fn container_change(pair: &VersionPair<'_>, old: &FieldId, new: &FieldId, changes: &mut Changes) {
    let (before, after) = (Container::of(pair.old, old), Container::of(pair.new, new));
    let table = before.table.map(|table| pair.new_name(table));
    let is_same_table = table == after.table;
    if !is_same_table || (table.is_none() && before.name != after.name) {
        let compatibility = if is_same_table && is_asked_as_before(pair, &before, &after) {
            Compatibility::Compatible
        } else {
            Compatibility::Incompatible
        };
        let assessment = Assessment { compatibility, ..Assessment::structure() };
        let names = (Some(before.name), Some(after.name));
        changes.push(&subject(new), Aspect::Entry, ChangeKind::Moved, names, assessment);
        return;
    }
    let siblings: Vec<_> = before.siblings.iter().map(|id| pair.new_name(id)).collect();
    let now: Vec<_> = after.siblings.iter().collect();
    if moved(&siblings, &now).contains(&new) {
        let index = |list: &[&FieldId]| position(list.iter().position(|id| *id == new));
        let at = (index(&siblings), index(&now));
        changes.push(&subject(new), Aspect::Entry, ChangeKind::Moved, at, Assessment::structure());
    }
}

/// Reports whether a field is relevant in its new section whenever it was relevant in its old one.
fn is_asked_as_before(pair: &VersionPair<'_>, before: &Container<'_>, after: &Container<'_>) -> bool {
    let condition = |container: &Container<'_>| container.when.and_then(|when| serde_json::to_value(when).ok());
    let (mut before, after) = (condition(before), condition(after));
    if let Some(before) = &mut before {
        rename(before, pair);
    }
    after.is_none() || before == after
}

/// The section or table that a field is in.
struct Container<'d> {
    table: Option<&'d FieldId>,
    /// The id of the section or table.
    name: String,
    /// The fields of the same section or table, in order.
    siblings: &'d [FieldId],
    /// The voice that fields inherit.
    voice: Option<Voice>,
    /// The condition of the section.
    when: Option<&'d Condition>,
}

impl<'d> Container<'d> {
    fn of(definition: &'d Definition, id: &FieldId) -> Self {
        let table = definition.fields.get(id).and_then(|field| field.column_of.as_ref());
        if let Some((id, table)) = table.and_then(|id| Some((id, definition.table(id)?))) {
            let voice = definition.fields.get(id).and_then(|table| table.voice);
            return Self { table: Some(id), name: id.to_string(), siblings: &table.columns, voice, when: None };
        }
        let section = definition.sections.iter().find(|(_, section)| section.fields.contains(id));
        let Some((id, section)) = section else {
            return Self { table: None, name: String::new(), siblings: &[], voice: None, when: None };
        };
        let (voice, when) = (section.voice, section.when.as_ref());
        Self { table: None, name: id.to_string(), siblings: &section.fields, voice, when }
    }
}

/// Returns the keys of both fields, with renamed fields under their new ids.
fn both_keys(pair: &VersionPair<'_>, old: (&FieldId, &Field), new: (&FieldId, &Field)) -> (EntryKeys, EntryKeys) {
    let (mut before, mut after) = (own_keys(old.1, new.1), own_keys(new.1, old.1));
    before.values_mut().for_each(|value| rename(value, pair));
    let (was, is) = (Container::of(pair.old, old.0), Container::of(pair.new, new.0));
    // A change of an inherited voice is reported for the section or table.
    if was.name == is.name && was.voice == old.1.voice && is.voice == new.1.voice {
        before.remove("voice");
        after.remove("voice");
    }
    (before, after)
}

/// Returns a field's keys. If the kinds differ, only the kind is compared, not its keys.
fn own_keys(field: &Field, other: &Field) -> EntryKeys {
    let mut kind = keys(&field.kind);
    if field.kind.name() != other.kind.name() {
        kind.retain(|key, _| key == "type");
    }
    // The number of named rows follows from their names.
    if [field, other].iter().any(|field| matches!(&field.kind, FieldKind::Table(table) if !table.rows.is_empty())) {
        kind.retain(|key, _| !["min", "max", "blank"].contains(&key.as_str()));
    }
    // Columns are compared as fields themselves.
    kind.remove("columns");
    let mut all = keys(field);
    all.retain(|key, _| !["kind", "column_of"].contains(&key.as_str()));
    kind.extend(all);
    kind
}
