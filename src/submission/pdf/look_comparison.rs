//! Compares how a field looks with how it was issued and with its value: nobody may see something else than what is read.

use std::collections::BTreeSet;

use super::field_tree::{Field, Widget};
use super::object::{Dictionary, Object};
use super::object_comparison::{ObjectComparison, Part};
use super::object_source::ObjectSource;
use crate::submission::read_error::ReadError;

/// Compares the looks of a field's places. What differs beyond the looks of buttons is noted as [`Part::Look`]; returns
/// whether the states of buttons are the same.
pub(super) fn compare(
    comparison: &mut ObjectComparison<'_, '_>,
    index: usize,
    here: &Field<'_>,
    there: &Field<'_>,
    widgets: &[&Widget<'_>],
) -> Result<bool, ReadError> {
    match here.attributes.kind {
        Some(b"Btn") => {
            let mut is_same = true;
            for (here, there) in here.widgets.iter().zip(widgets) {
                is_same &= compare_states(comparison, index, here, there)?;
            }
            Ok(is_same)
        }
        Some(b"Sig") if there.attributes.value.is_none() => {
            for (here, there) in here.widgets.iter().zip(widgets) {
                let (form, file) = (comparison.issued, comparison.returned);
                let looks = (form.entry(here.entries, "AP")?, file.entry(there.entries, "AP")?);
                // A field without a look shows nothing.
                if looks.1.is_some() {
                    comparison.compare(looks.0, looks.1, Part::Look(index))?;
                }
            }
            Ok(true)
        }
        Some(_) | None => Ok(true),
    }
}

/// Compares what a button looks like in each of its states.
fn compare_states(
    comparison: &mut ObjectComparison<'_, '_>,
    index: usize,
    here: &Widget<'_>,
    there: &Widget<'_>,
) -> Result<bool, ReadError> {
    let (form, file) = (comparison.issued, comparison.returned);
    let nothing = Dictionary::default();
    let normal = form.dictionary(here.entries.get("AP"))?.and_then(|looks| looks.get("N"));
    let one = form.dictionary(normal)?.unwrap_or(&nothing);
    let normal = file.dictionary(there.entries.get("AP"))?.and_then(|looks| looks.get("N"));
    let other = file.dictionary(normal)?.unwrap_or(&nothing);
    let states = |looks: &Dictionary| looks.0.iter().map(|(state, _)| state.to_vec()).collect::<BTreeSet<_>>();
    let is_same = states(one) == states(other);
    for (state, look) in &one.0 {
        let returned = other.0.iter().rfind(|(other, _)| **other == **state).map(|(_, look)| look);
        let is_there = returned.is_some_and(|look| !matches!(look, Object::Null));
        if is_there {
            comparison.compare(Some(look), returned, Part::Look(index))?;
        }
    }
    Ok(is_same)
}
