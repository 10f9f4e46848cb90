//! The order of things: which of them moved, and in which order changes are told.

use std::collections::BTreeMap;

use super::pairs::Pairs;
use super::{Change, Place};
use crate::definition::Definition;
use crate::localized::Localized;
use crate::name::FieldId;

/// Returns what stands elsewhere among the things that are in both lists: as few as can explain the new order.
pub(super) fn moved<T: PartialEq + Clone>(old: &[T], new: &[T]) -> Vec<T> {
    let kept: Vec<(usize, &T)> =
        new.iter().filter_map(|item| Some((old.iter().position(|other| other == item)?, item))).collect();
    // The longest run of things that are in the same order as before; what is not in it moved.
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

/// Puts what is only in the old list behind what it stood behind.
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

/// In which order changes are told.
pub(super) struct Places {
    places: BTreeMap<Place, usize>,
    languages: BTreeMap<String, usize>,
}

impl Places {
    /// Takes the order of the new version, with what is only in the old one where it stood.
    pub(super) fn new(pairs: &Pairs<'_>, old: &[Localized], new: &[Localized]) -> Self {
        let places = merged(places(pairs.old, &|id| pairs.new_name(id).clone()), places(pairs.new, &FieldId::clone));
        let tags = |forms: &[Localized]| forms.iter().map(|form| form.language.tag.clone()).collect();
        let languages: Vec<String> = merged(tags(old), tags(new));
        Self {
            places: places.into_iter().enumerate().map(|(index, place)| (place, index)).collect(),
            languages: languages.into_iter().enumerate().map(|(index, tag)| (tag, index)).collect(),
        }
    }

    /// Sorts changes by their places, then by languages; changes of one place and language stay in their order.
    pub(super) fn sort(&self, changes: &mut [Change]) {
        changes.sort_by_key(|change| {
            let language = change.language.as_ref().and_then(|tag| self.languages.get(tag));
            (self.places.get(&change.place).copied(), language.copied())
        });
    }
}

/// Lists all places of a definition in order.
fn places(definition: &Definition, name: &dyn Fn(&FieldId) -> FieldId) -> Vec<Place> {
    let mut places = vec![Place::Form];
    for (id, section) in &definition.sections {
        places.push(Place::Section { id: id.clone() });
        for id in &section.fields {
            places.push(Place::Field { id: name(id) });
            let columns = definition.table(id).into_iter().flat_map(|table| &table.columns);
            places.extend(columns.map(|id| Place::Field { id: name(id) }));
        }
    }
    places.extend(definition.rules.keys().map(|id| Place::Rule { id: id.clone() }));
    places.extend(definition.migrations.keys().map(|id| Place::Migration { id: id.clone() }));
    places
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
