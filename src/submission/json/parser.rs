//! Parses JSON into a tree of values that keeps the values of duplicate keys.

use std::cell::Cell;
use std::fmt;

use indexmap::IndexMap;
use indexmap::map::Entry;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use super::format::{JsonError, MAX_VALUES};
use crate::value::{GIVEN_TWICE, Number, Raw};

/// Parses a text whose nesting depth has been checked.
pub(super) fn parse(text: &str) -> Result<Raw, JsonError> {
    let values = Cell::new(0);
    let mut parser = serde_json::Deserializer::from_str(text);
    Node { values: &values }
        .deserialize(&mut parser)
        .and_then(|tree| parser.end().map(|()| tree))
        .map_err(|error| if values.get() > MAX_VALUES { JsonError::TooMany } else { json_error(&error) })
}

/// Converts the parser's error, keeping only its position: its message may contain an answer.
fn json_error(error: &serde_json::Error) -> JsonError {
    match error.classify() {
        Category::Eof => JsonError::Truncated,
        Category::Io | Category::Syntax | Category::Data => {
            JsonError::NotJson { line: error.line(), column: error.column() }
        }
    }
}

/// The seed of one value, with the count of all values so far.
#[derive(Clone, Copy)]
struct Node<'c> {
    values: &'c Cell<usize>,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Raw;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        self.values.set(self.values.get() + 1);
        if self.values.get() > MAX_VALUES {
            return Err(D::Error::custom("too many values"));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Empty)
    }

    fn visit_bool<E>(self, mark: bool) -> Result<Raw, E> {
        Ok(Raw::Mark(mark))
    }

    #[allow(clippy::cast_precision_loss, reason = "only what is exact is converted")]
    fn visit_i64<E>(self, number: i64) -> Result<Raw, E> {
        Ok(whole(number, number.unsigned_abs(), |number| number as f64))
    }

    #[allow(clippy::cast_precision_loss, reason = "only what is exact is converted")]
    fn visit_u64<E>(self, number: u64) -> Result<Raw, E> {
        Ok(whole(number, number, |number| number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Raw, E> {
        // JSON cannot express infinity or NaN, so this is always a number.
        Ok(Number::new(number).map_or(Raw::Empty, |number| Raw::Number(number.get())))
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = sequence.next_element_seed(self)? {
            list.push(value);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut parts = IndexMap::new();
        while let Some(key) = map.next_key::<String>()? {
            insert(&mut parts, key, map.next_value_seed(self)?);
        }
        Ok(given_twice(parts))
    }
}

/// Returns a whole number as a number if that is exact, else as its digits, so that unread values are kept exactly.
fn whole<T: ToString>(number: T, magnitude: u64, convert: fn(T) -> f64) -> Raw {
    if magnitude < 1 << f64::MANTISSA_DIGITS { Raw::Number(convert(number)) } else { Raw::Text(number.to_string()) }
}

/// Restores the duplicate values that a record keeps under [`GIVEN_TWICE`].
fn given_twice(mut parts: IndexMap<String, Raw>) -> Raw {
    if parts.len() == 1
        && let Some(Raw::List(all)) = parts.get_mut(GIVEN_TWICE)
    {
        return Raw::Twice(std::mem::take(all));
    }
    Raw::Parts(parts)
}

/// Adds a value under its name, beside any other values of that name.
pub(super) fn insert(parts: &mut IndexMap<String, Raw>, key: String, value: Raw) {
    match parts.entry(key) {
        Entry::Vacant(place) => drop(place.insert(value)),
        Entry::Occupied(mut place) => {
            if let Raw::Twice(all) = place.get_mut() {
                all.push(value);
            } else {
                let first = std::mem::replace(place.get_mut(), Raw::Empty);
                place.insert(Raw::Twice(vec![first, value]));
            }
        }
    }
}
