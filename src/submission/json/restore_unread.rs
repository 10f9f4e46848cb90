//! Restores the unread values of a record among its answers, so that reading the record again finds the same problems.

use indexmap::IndexMap;

use super::parser::insert;
use crate::value::Raw;

/// Restores one entry, `{ "path": "goals[2].goal-date", "given": … }`, among the answers, or among the `unknown`
/// entries if it has no path. Reports whether its path exists.
pub(super) fn put_back(answers: &mut IndexMap<String, Raw>, unknown: &mut IndexMap<String, Raw>, entry: Raw) -> bool {
    let Raw::Parts(mut entry) = entry else { return false };
    let given = entry.shift_remove("given").unwrap_or(Raw::Empty);
    match entry.shift_remove("path") {
        None => merge(unknown, given),
        Some(Raw::Text(path)) => {
            let mut steps = path.split('.').collect::<Vec<_>>();
            let last = steps.pop().unwrap_or_default();
            descend(answers, &steps).is_some_and(|parts| place(parts, last, given))
        }
        Some(Raw::Empty | Raw::Mark(_) | Raw::Number(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_)) => false,
    }
}

/// Returns the parts at the end of a path of steps.
fn descend<'a>(parts: &'a mut IndexMap<String, Raw>, steps: &[&str]) -> Option<&'a mut IndexMap<String, Raw>> {
    let Some((step, rest)) = steps.split_first() else { return Some(parts) };
    let (name, row) = step_of(step)?;
    let mut value = parts.entry(name.to_owned()).or_insert(Raw::Empty);
    if let Some(row) = row {
        value = row_of(value, row)?;
    }
    if *value == Raw::Empty {
        *value = Raw::Parts(IndexMap::new());
    }
    match value {
        Raw::Parts(parts) => descend(parts, rest),
        Raw::Empty | Raw::Mark(_) | Raw::Number(_) | Raw::Text(_) | Raw::List(_) | Raw::Twice(_) => None,
    }
}

/// Inserts a value under the last step of its path.
fn place(parts: &mut IndexMap<String, Raw>, step: &str, given: Raw) -> bool {
    let Some((name, row)) = step_of(step) else { return false };
    let Some(row) = row else {
        return match (parts.get_mut(name), given) {
            // Unknown options among known ones.
            (Some(Raw::List(list)), Raw::List(given)) => {
                list.extend(given);
                true
            }
            (Some(Raw::Parts(inner)), given @ Raw::Parts(_)) => merge(inner, given),
            (_, given) => {
                insert(parts, name.to_owned(), given);
                true
            }
        };
    };
    let value = parts.entry(name.to_owned()).or_insert(Raw::Empty);
    match (row_of(value, row), given) {
        (Some(Raw::Parts(inner)), given @ Raw::Parts(_)) => merge(inner, given),
        (Some(row), given) => {
            *row = given;
            true
        }
        (None, _) => false,
    }
}

fn merge(parts: &mut IndexMap<String, Raw>, given: Raw) -> bool {
    let Raw::Parts(given) = given else { return false };
    given.into_iter().for_each(|(key, value)| insert(parts, key, value));
    true
}

/// Splits `goals[2]` into the name and the row, counted from 1.
fn step_of(step: &str) -> Option<(&str, Option<usize>)> {
    let Some((name, row)) = step.split_once('[') else { return Some((step, None)) };
    Some((name, Some(row.strip_suffix(']')?.parse().ok()?)))
}

/// Returns a row of a table, at most the one after the last, so that a path cannot claim memory.
fn row_of(table: &mut Raw, row: usize) -> Option<&mut Raw> {
    if *table == Raw::Empty {
        *table = Raw::List(Vec::new());
    }
    let Raw::List(rows) = table else { return None };
    let index = row.checked_sub(1)?;
    if index == rows.len() {
        rows.push(Raw::Empty);
    }
    rows.get_mut(index)
}
