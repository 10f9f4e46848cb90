//! What is asked: sections, fields, rules and migrations, compared key by key.

use indexmap::IndexMap;
use serde_json::Value;

use super::judge::{self, Judged};
use super::order::moved;
use super::pairs::Pairs;
use super::value::{Keys, keys, rename, shown};
use super::{Aspect, Change, ChangeClass, Compatibility, Place, What, fields};
use crate::definition::Rule;
use crate::diagnostic::Severity;
use crate::name::{MigrationId, RuleId, SectionId};

/// Compares two definitions.
pub(super) fn changes(pairs: &Pairs<'_>) -> Vec<Change> {
    let mut found = Found::default();
    form(pairs, &mut found);
    sections(pairs, &mut found);
    fields::compare(pairs, &mut found);
    rules(pairs, &mut found);
    migrations(pairs, &mut found);
    found.0
}

/// The changes found so far.
#[derive(Default)]
pub(super) struct Found(Vec<Change>);

impl Found {
    /// Adds a change of what is asked.
    pub(super) fn push(
        &mut self,
        place: &Place,
        aspect: Aspect,
        what: What,
        (before, after): (Option<String>, Option<String>),
        judged: Judged,
    ) -> &mut Change {
        let Judged { compatibility, class, certain } = judged;
        let place = place.clone();
        self.0.push(Change {
            place,
            language: None,
            aspect,
            code: None,
            what,
            before,
            after,
            compatibility,
            class,
            certain,
        });
        let last = self.0.len() - 1;
        &mut self.0[last]
    }

    /// Compares the keys of an entry, each judged by `judge`. Lists in `listed` are compared entry by entry.
    pub(super) fn keys(
        &mut self,
        place: &Place,
        (old, new): (&Keys, &Keys),
        listed: &[&str],
        judge: &dyn Fn(&Difference<'_>) -> Judged,
    ) {
        let added = new.keys().filter(|key| !old.contains_key(*key));
        for key in old.keys().chain(added) {
            let (before, after) = (value(old, key), value(new, key));
            if before == after {
                continue;
            }
            let aspect = Aspect::from_word(key);
            if let Some(aspect) = aspect.filter(|_| listed.contains(&key.as_str())) {
                self.list(place, aspect, (before, after), judge);
                continue;
            }
            let what = what(before, after);
            let terms = aspect.is_none().then(|| key.clone());
            let aspect = aspect.unwrap_or(Aspect::Terms);
            self.difference(place, &Difference { aspect, code: None, what, before, after }, judge).code = terms;
        }
    }

    fn difference(
        &mut self,
        place: &Place,
        difference: &Difference<'_>,
        judge: &dyn Fn(&Difference<'_>) -> Judged,
    ) -> &mut Change {
        let values = (difference.before.map(shown), difference.after.map(shown));
        self.push(place, difference.aspect, difference.what, values, judge(difference))
    }

    /// Compares two lists of codes.
    fn list(
        &mut self,
        place: &Place,
        aspect: Aspect,
        (before, after): (Option<&Value>, Option<&Value>),
        judge: &dyn Fn(&Difference<'_>) -> Judged,
    ) {
        let (old, new) = (codes(before), codes(after));
        let removed = old.iter().filter(|code| !new.contains(code)).map(|code| (*code, What::Removed));
        let added = new.iter().filter(|code| !old.contains(code)).map(|code| (*code, What::Added));
        for (code, what) in removed.chain(added) {
            let difference = Difference { aspect, code: Some(code), what, before: None, after: None };
            self.difference(place, &difference, judge).code = Some(code.to_owned());
        }
        if !moved(&old, &new).is_empty() {
            let difference = Difference { aspect, code: None, what: What::Moved, before, after };
            self.difference(place, &difference, judge);
        }
    }
}

/// What differs in an entry's key.
pub(super) struct Difference<'a> {
    pub(super) aspect: Aspect,
    pub(super) code: Option<&'a str>,
    pub(super) what: What,
    pub(super) before: Option<&'a Value>,
    pub(super) after: Option<&'a Value>,
}

/// Returns the value of a key. Null stands for none.
fn value<'a>(keys: &'a Keys, key: &str) -> Option<&'a Value> {
    keys.get(key).filter(|value| !value.is_null())
}

const fn what(before: Option<&Value>, after: Option<&Value>) -> What {
    match (before, after) {
        (None, _) => What::Added,
        (Some(_), None) => What::Removed,
        (Some(_), Some(_)) => What::Changed,
    }
}

/// Returns the entries of a list of codes.
fn codes(list: Option<&Value>) -> Vec<&str> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Compares what is said of the form as a whole. Version and date differ between any two versions.
fn form(pairs: &Pairs<'_>, found: &mut Found) {
    let head = |form| {
        let mut keys = keys(form);
        keys.retain(|key, _| !["version", "dated", "sections"].contains(&key.as_str()));
        keys
    };
    found.keys(&Place::Form, (&head(&pairs.old.form), &head(&pairs.new.form)), &[], &judge::form);
}

fn sections(pairs: &Pairs<'_>, found: &mut Found) {
    let (old, new) = (&pairs.old.sections, &pairs.new.sections);
    let place = |id: &SectionId| Place::Section { id: id.clone() };
    for id in old.keys().filter(|id| !new.contains_key(*id)) {
        found.push(&place(id), Aspect::Entry, What::Removed, (None, None), Judged::structure());
    }
    for (id, section) in new {
        let Some(before) = old.get(id) else {
            found.push(&place(id), Aspect::Entry, What::Added, (None, None), Judged::structure());
            continue;
        };
        let (mut before, mut after) = (keys(before), keys(section));
        before.values_mut().for_each(|value| rename(value, pairs));
        // Fields are compared one by one.
        before.remove("fields");
        after.remove("fields");
        found.keys(&place(id), (&before, &after), &[], &judge::section);
    }
    let order = |sections: &IndexMap<SectionId, _>| sections.keys().cloned().collect::<Vec<_>>();
    for id in moved(&order(old), &order(new)) {
        let at = (position(old.get_index_of(&id)), position(new.get_index_of(&id)));
        found.push(&place(&id), Aspect::Entry, What::Moved, at, Judged::structure());
    }
}

/// Writes a position, counted from 1.
pub(super) fn position(index: Option<usize>) -> Option<String> {
    index.map(|index| (index + 1).to_string())
}

fn rules(pairs: &Pairs<'_>, found: &mut Found) {
    let (old, new) = (&pairs.old.rules, &pairs.new.rules);
    let entry = |rule: &Rule| {
        let mut all = keys(&rule.kind);
        all.extend(keys(rule).into_iter().filter(|(key, _)| key != "kind"));
        all
    };
    for (id, rule) in old.iter().filter(|(id, _)| !new.contains_key(*id)) {
        let place = Place::Rule { id: id.clone() };
        found.push(&place, Aspect::Entry, What::Removed, (Some(terms(&entry(rule))), None), Judged::structure());
    }
    for (id, rule) in new {
        let place = Place::Rule { id: id.clone() };
        let is_error = rule.severity == Severity::Error;
        let Some(before) = old.get(id) else {
            let judged = Judged { compatibility: judge::breaks(is_error), ..Judged::structure() };
            found.push(&place, Aspect::Entry, What::Added, (None, Some(terms(&entry(rule)))), judged);
            continue;
        };
        let mut before = Value::Object(entry(before));
        rename(&mut before, pairs);
        let before = before.as_object().cloned().unwrap_or_default();
        let judge = |difference: &Difference<'_>| judge::rule(difference, is_error);
        found.keys(&place, (&before, &entry(rule)), &["covers"], &judge);
    }
    let order = |rules: &IndexMap<RuleId, _>| rules.keys().cloned().collect::<Vec<_>>();
    for id in moved(&order(old), &order(new)) {
        let at = (position(old.get_index_of(&id)), position(new.get_index_of(&id)));
        found.push(&Place::Rule { id }, Aspect::Entry, What::Moved, at, Judged::unseen());
    }
}

fn migrations(pairs: &Pairs<'_>, found: &mut Found) {
    let (old, new) = (&pairs.old.migrations, &pairs.new.migrations);
    let place = |id: &MigrationId| Place::Migration { id: id.clone() };
    for (id, migration) in old.iter().filter(|(id, _)| !new.contains_key(*id)) {
        let before = Some(terms(&keys(migration)));
        found.push(&place(id), Aspect::Entry, What::Removed, (before, None), Judged::unseen());
    }
    for (id, migration) in new {
        let after = terms(&keys(migration));
        let before = old.get(id).map(|migration| terms(&keys(migration)));
        if before.as_ref() != Some(&after) {
            let what = if before.is_some() { What::Changed } else { What::Added };
            found.push(&place(id), Aspect::Entry, what, (before, Some(after)), Judged::unseen());
        }
    }
}

/// Writes all keys of an entry.
fn terms(keys: &Keys) -> String {
    shown(&Value::Object(keys.clone()))
}

impl Judged {
    /// What holds of a change of what is asked that old answers survive.
    pub(super) const fn structure() -> Self {
        Self { compatibility: Compatibility::Compatible, class: ChangeClass::Substantive, certain: true }
    }

    /// What holds of a change that no reader of the form sees.
    pub(super) const fn unseen() -> Self {
        Self { compatibility: Compatibility::Compatible, class: ChangeClass::Editorial, certain: false }
    }
}
