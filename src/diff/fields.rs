//! Fields: which there are, where they stand, and what their keys say.

use super::judge::{self, Judged};
use super::order::moved;
use super::pairs::Pairs;
use super::structure::{Difference, Found, position};
use super::value::{Keys, keys, rename};
use super::{Aspect, Compatibility, Place, What};
use crate::definition::{Condition, Definition, Field};
use crate::field::FieldKind;
use crate::name::{FieldId, Voice};

/// Compares all fields.
pub(super) fn compare(pairs: &Pairs<'_>, found: &mut Found) {
    for (id, field) in pairs.old.fields.iter().filter(|(id, _)| !pairs.is_kept(id)) {
        let compatibility = match (matches!(field.kind, FieldKind::Note), pairs.is_taken_over(id)) {
            (true, _) => Compatibility::Compatible,
            (false, true) => Compatibility::Migrated,
            (false, false) => Compatibility::Incompatible,
        };
        let judged = Judged { compatibility, ..Judged::structure() };
        found.push(&place(id), Aspect::Entry, What::Removed, (Some(kind(field)), None), judged);
    }
    for (id, field) in &pairs.new.fields {
        match pairs.old_name(id).and_then(|old| pairs.old.fields.get_key_value(old)) {
            Some(old) => field_changes(pairs, old, (id, field), found),
            None => added(pairs, id, field, found),
        }
    }
}

fn place(id: &FieldId) -> Place {
    Place::Field { id: id.clone() }
}

fn kind(field: &Field) -> String {
    field.kind.name().word().to_owned()
}

/// Says whether a field asks for something that older answers need not have.
const fn demands(field: &Field) -> bool {
    field.required || matches!(&field.kind, FieldKind::Table(table) if table.min > 0)
}

fn added(pairs: &Pairs<'_>, id: &FieldId, field: &Field, found: &mut Found) {
    let compatibility = match (demands(field), pairs.is_written(id)) {
        (false, false) => Compatibility::Compatible,
        (_, true) => Compatibility::Migrated,
        (true, false) => Compatibility::Incompatible,
    };
    let judged = Judged { compatibility, ..Judged::structure() };
    found.push(&place(id), Aspect::Entry, What::Added, (None, Some(kind(field))), judged);
}

fn field_changes(pairs: &Pairs<'_>, old: (&FieldId, &Field), new: (&FieldId, &Field), found: &mut Found) {
    let (old_id, old) = old;
    let (id, field) = new;
    if old_id != id {
        let names = (Some(old_id.to_string()), Some(id.to_string()));
        let judged = Judged { compatibility: Compatibility::Migrated, ..Judged::structure() };
        found.push(&place(id), Aspect::Entry, What::Renamed, names, judged);
    }
    standing(pairs, old_id, id, found);
    let judge = |difference: &Difference<'_>| {
        let mut judged = judge::field(pairs, difference, (old, id, field));
        // What is not taken over cannot be wrong; what must be answered is still missing.
        if pairs.is_dropped(old_id) && difference.aspect != Aspect::Required {
            judged.compatibility = judged.compatibility.min(Compatibility::Migrated);
        }
        judged
    };
    let (before, after) = both_keys(pairs, (old_id, old), new);
    found.keys(&place(id), (&before, &after), &["covers", "options", "statements", "points"], &judge);
}

/// Compares where a field stands.
fn standing(pairs: &Pairs<'_>, old: &FieldId, new: &FieldId, found: &mut Found) {
    let (before, after) = (Standing::of(pairs.old, old), Standing::of(pairs.new, new));
    let table = before.table.map(|table| pairs.new_name(table));
    let is_same_table = table == after.table;
    if !is_same_table || (table.is_none() && before.container != after.container) {
        let compatibility = if is_same_table && is_asked_as_before(pairs, &before, &after) {
            Compatibility::Compatible
        } else {
            Compatibility::Incompatible
        };
        let judged = Judged { compatibility, ..Judged::structure() };
        let containers = (Some(before.container), Some(after.container));
        found.push(&place(new), Aspect::Entry, What::Moved, containers, judged);
        return;
    }
    let siblings: Vec<_> = before.siblings.iter().map(|id| pairs.new_name(id)).collect();
    let now: Vec<_> = after.siblings.iter().collect();
    if moved(&siblings, &now).contains(&new) {
        let index = |list: &[&FieldId]| position(list.iter().position(|id| *id == new));
        let at = (index(&siblings), index(&now));
        found.push(&place(new), Aspect::Entry, What::Moved, at, Judged::structure());
    }
}

/// Says whether a field is asked in its new section wherever it was asked in its old one.
fn is_asked_as_before(pairs: &Pairs<'_>, before: &Standing<'_>, after: &Standing<'_>) -> bool {
    let condition = |standing: &Standing<'_>| standing.when.and_then(|when| serde_json::to_value(when).ok());
    let (mut before, after) = (condition(before), condition(after));
    if let Some(before) = &mut before {
        rename(before, pairs);
    }
    after.is_none() || before == after
}

/// Where a field stands.
struct Standing<'d> {
    table: Option<&'d FieldId>,
    /// The name of the section or table.
    container: String,
    /// The fields of the same section or table, in order.
    siblings: &'d [FieldId],
    /// Whose voice the section or table hands down.
    voice: Option<Voice>,
    /// When the section is asked.
    when: Option<&'d Condition>,
}

impl<'d> Standing<'d> {
    fn of(definition: &'d Definition, id: &FieldId) -> Self {
        let table = definition.fields.get(id).and_then(|field| field.column_of.as_ref());
        if let Some((id, table)) = table.and_then(|id| Some((id, definition.table(id)?))) {
            let voice = definition.fields.get(id).and_then(|table| table.voice);
            return Self { table: Some(id), container: id.to_string(), siblings: &table.columns, voice, when: None };
        }
        let section = definition.sections.iter().find(|(_, section)| section.fields.contains(id));
        let Some((id, section)) = section else {
            return Self { table: None, container: String::new(), siblings: &[], voice: None, when: None };
        };
        let (voice, when) = (section.voice, section.when.as_ref());
        Self { table: None, container: id.to_string(), siblings: &section.fields, voice, when }
    }
}

/// Takes the keys of both apart, the old ones with the names of the new version.
fn both_keys(pairs: &Pairs<'_>, old: (&FieldId, &Field), new: (&FieldId, &Field)) -> (Keys, Keys) {
    let (mut before, mut after) = (own_keys(old.1, new.1), own_keys(new.1, old.1));
    before.values_mut().for_each(|value| rename(value, pairs));
    let (was, is) = (Standing::of(pairs.old, old.0), Standing::of(pairs.new, new.0));
    // A voice that is handed down is told where it comes from.
    if was.container == is.container && was.voice == old.1.voice && is.voice == new.1.voice {
        before.remove("voice");
        after.remove("voice");
    }
    (before, after)
}

/// Takes a field's keys apart. If its kind is another, the keys of the kinds cannot be compared; that says enough.
fn own_keys(field: &Field, other: &Field) -> Keys {
    let mut kind = keys(&field.kind);
    if field.kind.name() != other.kind.name() {
        kind.retain(|key, _| key == "type");
    }
    // Columns are compared as fields.
    kind.remove("columns");
    let mut all = keys(field);
    all.retain(|key, _| !["kind", "column_of"].contains(&key.as_str()));
    kind.extend(all);
    kind
}
