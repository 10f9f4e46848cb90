//! Compares the keys of two entries of a definition and collects the changes, each with its assessment.

use serde_json::Value;

use super::change::{Aspect, Change, ChangeKind, Compatibility, Subject};
use super::entry_keys::{EntryKeys, shown};
use super::order::moved;
use crate::control::ChangeClass;

/// The assessment of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Assessment {
    pub(super) compatibility: Compatibility,
    pub(super) class: ChangeClass,
    pub(super) certain: bool,
}

impl Assessment {
    /// Returns the assessment of a compatible, substantive change of the definition.
    pub(super) const fn structure() -> Self {
        Self { compatibility: Compatibility::Compatible, class: ChangeClass::Substantive, certain: true }
    }

    /// Returns the assessment of a change that readers of the form do not see.
    pub(super) const fn unseen() -> Self {
        Self { compatibility: Compatibility::Compatible, class: ChangeClass::Editorial, certain: false }
    }
}

/// The changes found so far.
#[derive(Default)]
pub(super) struct Changes(Vec<Change>);

impl Changes {
    /// Returns the changes.
    pub(super) fn into_vec(self) -> Vec<Change> {
        self.0
    }

    /// Adds a change of the definition.
    pub(super) fn push(
        &mut self,
        subject: &Subject,
        aspect: Aspect,
        kind: ChangeKind,
        (before, after): (Option<String>, Option<String>),
        assessment: Assessment,
    ) -> &mut Change {
        let Assessment { compatibility, class, certain } = assessment;
        let subject = subject.clone();
        self.0.push(Change {
            subject,
            language: None,
            aspect,
            code: None,
            kind,
            before,
            after,
            compatibility,
            class,
            certain,
        });
        let last = self.0.len() - 1;
        &mut self.0[last]
    }

    /// Compares the keys of an entry and assesses each difference with `assess`. The lists named in `listed` are compared
    /// code by code.
    pub(super) fn keys(
        &mut self,
        subject: &Subject,
        (old, new): (&EntryKeys, &EntryKeys),
        listed: &[&str],
        assess: &dyn Fn(&Difference<'_>) -> Assessment,
    ) {
        let added = new.keys().filter(|key| !old.contains_key(*key));
        for key in old.keys().chain(added) {
            let (before, after) = (value(old, key), value(new, key));
            if before == after {
                continue;
            }
            let aspect = Aspect::from_word(key);
            if let Some(aspect) = aspect.filter(|_| listed.contains(&key.as_str())) {
                self.list(subject, aspect, (before, after), assess);
                continue;
            }
            if aspect == Some(Aspect::Parents) {
                self.parents(subject, (old, new), assess);
                continue;
            }
            let kind = kind_of(before, after);
            let terms = aspect.is_none().then(|| key.clone());
            let aspect = aspect.unwrap_or(Aspect::Terms);
            self.difference(subject, &Difference { aspect, code: None, kind, before, after }, assess).code = terms;
        }
    }

    fn difference(
        &mut self,
        subject: &Subject,
        difference: &Difference<'_>,
        assess: &dyn Fn(&Difference<'_>) -> Assessment,
    ) -> &mut Change {
        let values = (difference.before.map(shown), difference.after.map(shown));
        self.push(subject, difference.aspect, difference.kind, values, assess(difference))
    }

    /// Compares what options belong to, option by option. Options that were added or removed are changes of the options.
    fn parents(
        &mut self,
        subject: &Subject,
        (old, new): (&EntryKeys, &EntryKeys),
        assess: &dyn Fn(&Difference<'_>) -> Assessment,
    ) {
        let offered = codes(value(new, "options"));
        for code in codes(value(old, "options")).into_iter().filter(|code| offered.contains(code)) {
            let parent = |keys: &'_ EntryKeys| value(keys, "parents")?.get(code).cloned();
            let (before, after) = (parent(old), parent(new));
            if before != after {
                let (before, after) = (before.as_ref(), after.as_ref());
                let kind = kind_of(before, after);
                let difference = Difference { aspect: Aspect::Parents, code: Some(code), kind, before, after };
                self.difference(subject, &difference, assess).code = Some(code.to_owned());
            }
        }
    }

    /// Compares two lists of codes.
    fn list(
        &mut self,
        subject: &Subject,
        aspect: Aspect,
        (before, after): (Option<&Value>, Option<&Value>),
        assess: &dyn Fn(&Difference<'_>) -> Assessment,
    ) {
        let (old, new) = (codes(before), codes(after));
        let removed = old.iter().filter(|code| !new.contains(code)).map(|code| (*code, ChangeKind::Removed));
        let added = new.iter().filter(|code| !old.contains(code)).map(|code| (*code, ChangeKind::Added));
        for (code, kind) in removed.chain(added) {
            let difference = Difference { aspect, code: Some(code), kind, before: None, after: None };
            self.difference(subject, &difference, assess).code = Some(code.to_owned());
        }
        if !moved(&old, &new).is_empty() {
            let difference = Difference { aspect, code: None, kind: ChangeKind::Moved, before, after };
            self.difference(subject, &difference, assess);
        }
    }
}

/// A difference in a key of an entry.
pub(super) struct Difference<'a> {
    pub(super) aspect: Aspect,
    pub(super) code: Option<&'a str>,
    pub(super) kind: ChangeKind,
    pub(super) before: Option<&'a Value>,
    pub(super) after: Option<&'a Value>,
}

/// Returns the value of a key; null counts as absent.
fn value<'a>(keys: &'a EntryKeys, key: &str) -> Option<&'a Value> {
    keys.get(key).filter(|value| !value.is_null())
}

const fn kind_of(before: Option<&Value>, after: Option<&Value>) -> ChangeKind {
    match (before, after) {
        (None, _) => ChangeKind::Added,
        (Some(_), None) => ChangeKind::Removed,
        (Some(_), Some(_)) => ChangeKind::Changed,
    }
}

/// Returns the codes of a list.
fn codes(list: Option<&Value>) -> Vec<&str> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Returns a position for display, counted from 1.
pub(super) fn position(index: Option<usize>) -> Option<String> {
    index.map(|index| (index + 1).to_string())
}
