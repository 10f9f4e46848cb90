//! The raw value of a field in a returned file, before it is parsed.

use indexmap::IndexMap;
use serde::{Serialize, Serializer};

use super::number::Number;

/// The key under which a record keeps contradictory values: `{ "given-twice": [1, 2] }`.
pub(crate) const GIVEN_TWICE: &str = "given-twice";

/// The raw value of a field in a returned file.
#[derive(Clone, Debug, PartialEq)]
pub enum Raw {
    /// No value.
    Empty,
    /// A boolean: marked or not.
    Mark(bool),
    /// A number that the file stores as a number.
    Number(f64),
    /// A text as typed, or a code.
    Text(String),
    /// Several values: chosen options or rows.
    List(Vec<Raw>),
    /// Named parts: the fields of a row, the parts of a signature.
    Parts(IndexMap<String, Raw>),
    /// Contradictory values under the same name. None of them is used.
    Twice(Vec<Raw>),
}

impl Raw {
    /// Reports whether the value is blank: absent, only white space, or a list or object without content.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.chars().all(char::is_whitespace),
            Self::List(list) => list.is_empty(),
            Self::Parts(parts) => parts.is_empty(),
            Self::Mark(_) | Self::Number(_) | Self::Twice(_) => false,
        }
    }

    /// Reports whether this is the value of an unmarked button: blank, or PDF's `Off`, which is not a valid code.
    #[must_use]
    pub fn is_unmarked(&self) -> bool {
        self.is_blank() || self.as_text() == Some("Off")
    }

    /// Returns the text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// Returns the entries of a list.
    ///
    /// # Errors
    /// Returns the value unchanged if it is no list.
    pub fn into_list(self) -> Result<Vec<Self>, Self> {
        if let Self::List(list) = self { Ok(list) } else { Err(self) }
    }

    /// Returns the values of a list; of anything else the value itself, and of nothing none.
    #[must_use]
    pub fn into_values(self) -> Vec<Self> {
        match self {
            Self::Empty => Vec::new(),
            Self::List(list) => list,
            value @ (Self::Mark(_) | Self::Number(_) | Self::Text(_) | Self::Parts(_) | Self::Twice(_)) => vec![value],
        }
    }

    /// Returns the named parts.
    ///
    /// # Errors
    /// Returns the value unchanged if it has none.
    pub fn into_parts(self) -> Result<IndexMap<String, Self>, Self> {
        if let Self::Parts(parts) = self { Ok(parts) } else { Err(self) }
    }

    /// Returns the named parts if all of them are among `names`.
    ///
    /// # Errors
    /// Returns the value unchanged if it has other parts or none.
    pub fn into_only_parts(self, names: &[&str]) -> Result<IndexMap<String, Self>, Self> {
        let parts = self.into_parts()?;
        if parts.keys().all(|key| names.contains(&key.as_str())) { Ok(parts) } else { Err(Self::Parts(parts)) }
    }
}

/// Serialises the value as plain JSON.
impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => serializer.serialize_unit(),
            Self::Mark(mark) => serializer.serialize_bool(*mark),
            Self::Number(number) => match Number::new(*number) {
                Some(number) => number.serialize(serializer),
                None => serializer.serialize_unit(),
            },
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => list.serialize(serializer),
            Self::Twice(all) => serializer.collect_map([(GIVEN_TWICE, all)]),
            Self::Parts(parts) => parts.serialize(serializer),
        }
    }
}
