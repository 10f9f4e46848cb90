//! Finds moved elements of lists, and sorts changes into the order of the form.

use std::collections::BTreeMap;

use super::change::{Change, Subject};
use super::version_pair::VersionPair;

use crate::definition::Definition;
use crate::localized::Localized;
use crate::name::FieldId;

/// Returns the elements of both lists whose order changed, as few as possible.
pub(super) fn moved<T: PartialEq + Clone>(old: &[T], new: &[T]) -> Vec<T> {
    let kept: Vec<(usize, &T)> =
        new.iter().filter_map(|item| Some((old.iter().position(|other| other == item)?, item))).collect();
    // The longest increasing subsequence kept its order; all other elements moved.
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for (index, (position, _)) in kept.iter().enumerate() {
        let before = runs.iter().filter(|run| run.last().is_some_and(|last| kept[*last].0 < *position));
        let mut run = before.max_by_key(|run| run.len()).cloned().unwrap_or_default();
        run.push(index);
        runs.push(run);
    }
    let stayed = runs.into_iter().max_by_key(Vec::len).unwrap_or_default();
    let moved = kept.iter().enumerate().filter(|(index, _)| !stayed.contains(index));
    moved.map(|(_, (_, item))| (*item).clone()).collect()
}

/// Merges two lists: elements that are only in the old list follow the element that they followed there.
fn merged<T: PartialEq>(old: Vec<T>, new: Vec<T>) -> Vec<T> {
    let mut all = new;
    let mut next = 0;
    for item in old {
        if let Some(index) = all.iter().position(|other| *other == item) {
            next = index + 1;
        } else {
            all.insert(next, item);
            next += 1;
        }
    }
    all
}

/// The order of changes.
pub(super) struct ChangeOrder {
    subjects: BTreeMap<Subject, usize>,
    languages: BTreeMap<String, usize>,
}

impl ChangeOrder {
    /// Creates the order from that of the new version, with removed elements in their old position.
    pub(super) fn new(pair: &VersionPair<'_>, old: &[Localized], new: &[Localized]) -> Self {
        let subjects = merged(subjects(pair.old, &|id| pair.new_name(id).clone()), subjects(pair.new, &FieldId::clone));
        let tags = |forms: &[Localized]| forms.iter().map(|form| form.language.tag.clone()).collect();
        let languages: Vec<String> = merged(tags(old), tags(new));
        Self {
            subjects: subjects.into_iter().enumerate().map(|(index, subject)| (subject, index)).collect(),
            languages: languages.into_iter().enumerate().map(|(index, tag)| (tag, index)).collect(),
        }
    }

    /// Sorts changes by subject, then by language. The sort is stable.
    pub(super) fn sort(&self, changes: &mut [Change]) {
        changes.sort_by_key(|change| {
            let language = change.language.as_ref().and_then(|tag| self.languages.get(tag));
            (self.subjects.get(&change.subject).copied(), language.copied())
        });
    }
}

/// Returns a field, followed by its columns if it is a table, in which there are so many tables within each other.
fn with_columns<'d>(definition: &'d Definition, id: &'d FieldId, inner_tables: usize) -> Vec<&'d FieldId> {
    let columns = definition.table(id).into_iter().flat_map(|table| &table.columns);
    let columns = columns.flat_map(|column| match inner_tables.checked_sub(1) {
        Some(left) => with_columns(definition, column, left),
        None => vec![column],
    });
    std::iter::once(id).chain(columns).collect()
}

/// Returns all subjects of a definition in order.
fn subjects(definition: &Definition, name: &dyn Fn(&FieldId) -> FieldId) -> Vec<Subject> {
    let mut subjects = vec![Subject::Form];
    for (id, section) in &definition.sections {
        subjects.push(Subject::Section { id: id.clone() });
        for id in &section.fields {
            subjects.extend(with_columns(definition, id, 1).into_iter().map(|id| Subject::Field { id: name(id) }));
        }
    }
    subjects.extend(definition.rules.keys().map(|id| Subject::Rule { id: id.clone() }));
    subjects.extend(definition.migrations.keys().map(|id| Subject::Migration { id: id.clone() }));
    subjects
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn as_few_as_can_be_have_moved() {
        assert_eq!(moved(&[1, 2, 3, 4], &[2, 3, 4, 1]), [1]);
        assert_eq!(moved(&[1, 2, 3], &[1, 9, 3]), [0; 0]);
        assert_eq!(moved(&["a", "b"], &["b", "a"]).len(), 1);
    }

    #[test]
    fn what_is_gone_is_told_where_it_stood() {
        assert_eq!(merged(vec![0, 1, 2, 3], vec![1, 3, 4]), [0, 1, 2, 3, 4]);
    }

    proptest! {
        #[test]
        fn without_what_moved_the_order_is_the_same(
            old in Just((0..12).collect::<Vec<_>>()).prop_shuffle(),
            new in Just((4..16).collect::<Vec<_>>()).prop_shuffle(),
        ) {
            let moved = moved(&old, &new);
            let rest = |list: &[i32], other: &[i32]| {
                list.iter().filter(|item| other.contains(item) && !moved.contains(item)).copied().collect::<Vec<_>>()
            };
            prop_assert_eq!(rest(&old, &new), rest(&new, &old));
        }
    }
}
