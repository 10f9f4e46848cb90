//! Answers by the names of their fields.

use indexmap::IndexMap;

use crate::value::Raw;

/// Answers by the names of their fields.
pub(super) type AnswerMap = IndexMap<String, Raw>;

/// Adds a value under a name, beside any other values of that name.
pub(super) fn add(values: &mut AnswerMap, name: &str, value: Raw) {
    match values.get_mut(name) {
        Some(Raw::Twice(all)) => all.push(value),
        Some(known) => *known = Raw::Twice(vec![std::mem::replace(known, Raw::Empty), value]),
        None => {
            values.insert(name.to_owned(), value);
        }
    }
}
