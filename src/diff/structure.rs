//! Compares two definitions: the form, its sections, fields, rules and migrations.

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::assess;
use super::change::{Aspect, Change, ChangeKind, Subject};
use super::differences::{Assessment, Changes, Difference, position};
use super::entry_keys::{EntryKeys, keys, rename, shown};
use super::fields;
use super::order::moved;
use super::version_pair::VersionPair;
use crate::definition::{Definition, Rule};
use crate::diagnostic::ProblemSeverity;
use crate::name::{MigrationId, RuleId, SectionId};

/// Compares two definitions.
pub(super) fn changes(pair: &VersionPair<'_>) -> Vec<Change> {
    let mut changes = Changes::default();
    form(pair, &mut changes);
    sections(pair, &mut changes);
    fields::compare(pair, &mut changes);
    rules(pair, &mut changes);
    migrations(pair, &mut changes);
    changes.into_vec()
}

/// Compares the form's own keys, except version and date, which always differ.
fn form(pair: &VersionPair<'_>, changes: &mut Changes) {
    let head = |form| {
        let mut keys = keys(form);
        keys.retain(|key, _| !["version", "dated", "sections", "handout", "parts", "identify"].contains(&key.as_str()));
        keys
    };
    changes.keys(&Subject::Form, (&head(&pair.old.form), &head(&pair.new.form)), &[], &assess::form);
    for (key, entries) in [("handout", handout as fn(&Definition) -> Value), ("parts", parts), ("identify", identify)] {
        let (mut before, after) = (entries(pair.old), entries(pair.new));
        rename(&mut before, pair);
        let of = |value: Value| [(key.to_owned(), value)].into_iter().filter(|(_, value)| !value.is_null()).collect();
        changes.keys(&Subject::Form, (&of(before), &of(after)), &[], &|_| Assessment::structure());
    }
    changes.keys(&Subject::Form, (&keys(&pair.old.page), &keys(&pair.new.page)), &[], &|_| Assessment::unseen());
}

/// Returns the parts of the handout, in order; nothing if there are none.
fn handout(definition: &Definition) -> Value {
    let parts: Vec<_> = definition.handout.iter().map(|(id, part)| json!({ "part": id, "has": part })).collect();
    if parts.is_empty() { Value::Null } else { json!(parts) }
}

/// Returns the parts that have sheets of their own, in order; nothing if there are none.
fn parts(definition: &Definition) -> Value {
    let parts: Vec<_> = definition.parts.iter().map(|(id, part)| json!({ "part": id, "has": part })).collect();
    if parts.is_empty() { Value::Null } else { json!(parts) }
}

/// Returns the fields that say whose form it is; nothing if there are none.
fn identify(definition: &Definition) -> Value {
    let fields = &definition.form.identify;
    if fields.is_empty() { Value::Null } else { json!(fields) }
}

fn sections(pair: &VersionPair<'_>, changes: &mut Changes) {
    let (old, new) = (&pair.old.sections, &pair.new.sections);
    let subject = |id: &SectionId| Subject::Section { id: id.clone() };
    for id in old.keys().filter(|id| !new.contains_key(*id)) {
        changes.push(&subject(id), Aspect::Entry, ChangeKind::Removed, (None, None), Assessment::structure());
    }
    for (id, section) in new {
        let Some(before) = old.get(id) else {
            changes.push(&subject(id), Aspect::Entry, ChangeKind::Added, (None, None), Assessment::structure());
            continue;
        };
        let (mut before, mut after) = (keys(before), keys(section));
        before.values_mut().for_each(|value| rename(value, pair));
        // Fields are compared individually.
        before.remove("fields");
        after.remove("fields");
        changes.keys(&subject(id), (&before, &after), &[], &assess::section);
    }
    let order = |sections: &IndexMap<SectionId, _>| sections.keys().cloned().collect::<Vec<_>>();
    for id in moved(&order(old), &order(new)) {
        let at = (position(old.get_index_of(&id)), position(new.get_index_of(&id)));
        changes.push(&subject(&id), Aspect::Entry, ChangeKind::Moved, at, Assessment::structure());
    }
}

fn rules(pair: &VersionPair<'_>, changes: &mut Changes) {
    let (old, new) = (&pair.old.rules, &pair.new.rules);
    let entry = |rule: &Rule| {
        let mut all = keys(&rule.kind);
        all.extend(keys(rule).into_iter().filter(|(key, _)| key != "kind"));
        all
    };
    for (id, rule) in old.iter().filter(|(id, _)| !new.contains_key(*id)) {
        let subject = Subject::Rule { id: id.clone() };
        changes.push(
            &subject,
            Aspect::Entry,
            ChangeKind::Removed,
            (Some(terms(&entry(rule))), None),
            Assessment::structure(),
        );
    }
    for (id, rule) in new {
        let subject = Subject::Rule { id: id.clone() };
        let is_error = rule.severity == ProblemSeverity::Error;
        let Some(before) = old.get(id) else {
            let assessment = Assessment { compatibility: assess::breaks(is_error), ..Assessment::structure() };
            changes.push(&subject, Aspect::Entry, ChangeKind::Added, (None, Some(terms(&entry(rule)))), assessment);
            continue;
        };
        let mut before = Value::Object(entry(before));
        rename(&mut before, pair);
        let before = before.as_object().cloned().unwrap_or_default();
        let assess = |difference: &Difference<'_>| assess::rule(difference, is_error);
        changes.keys(&subject, (&before, &entry(rule)), &["covers"], &assess);
    }
    let order = |rules: &IndexMap<RuleId, _>| rules.keys().cloned().collect::<Vec<_>>();
    for id in moved(&order(old), &order(new)) {
        let at = (position(old.get_index_of(&id)), position(new.get_index_of(&id)));
        changes.push(&Subject::Rule { id }, Aspect::Entry, ChangeKind::Moved, at, Assessment::unseen());
    }
}

fn migrations(pair: &VersionPair<'_>, changes: &mut Changes) {
    let (old, new) = (&pair.old.migrations, &pair.new.migrations);
    let subject = |id: &MigrationId| Subject::Migration { id: id.clone() };
    for (id, migration) in old.iter().filter(|(id, _)| !new.contains_key(*id)) {
        let before = Some(terms(&keys(migration)));
        changes.push(&subject(id), Aspect::Entry, ChangeKind::Removed, (before, None), Assessment::unseen());
    }
    for (id, migration) in new {
        let after = terms(&keys(migration));
        let before = old.get(id).map(|migration| terms(&keys(migration)));
        if before.as_ref() != Some(&after) {
            let kind = if before.is_some() { ChangeKind::Changed } else { ChangeKind::Added };
            changes.push(&subject(id), Aspect::Entry, kind, (before, Some(after)), Assessment::unseen());
        }
    }
}

/// Returns all keys of an entry as one TOML value.
fn terms(keys: &EntryKeys) -> String {
    shown(&Value::Object(keys.clone()))
}
