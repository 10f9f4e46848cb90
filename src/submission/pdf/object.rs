//! The objects that PDF files consist of (ISO 32000-1, 7.3).

use std::fmt;
use std::ops::Deref;

/// One object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Object {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Another number.
    Real(f64),
    /// A name, without its slash and its escapes.
    Name(Name),
    /// A string, without its escapes.
    String(Vec<u8>),
    /// A list.
    Array(Vec<Self>),
    /// Objects by name.
    Dictionary(Dictionary),
    /// The object of this number. Generations say nothing about the current state of a file.
    Reference(u32),
    /// A dictionary and bytes that follow it.
    Stream(Stream),
}

/// Objects by name. What stands there twice counts as it stands last.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Dictionary(pub(super) Vec<(Name, Object)>);

/// A dictionary and bytes that follow it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stream {
    /// What is said of the bytes.
    pub(super) dictionary: Dictionary,
    /// Where in the file they begin.
    pub(super) start: usize,
    /// The object's number and generation: what the bytes may be encrypted with.
    pub(super) id: (u32, u16),
}

impl Dictionary {
    /// Returns the object of that name, as it stands there.
    pub(crate) fn get(&self, name: &str) -> Option<&Object> {
        self.0.iter().rfind(|(key, _)| **key == *name.as_bytes()).map(|(_, object)| object)
    }

    /// Reports whether the name `key` stands for the name `value`: `/Type /Catalog`.
    pub(crate) fn is(&self, key: &str, value: &str) -> bool {
        matches!(self.get(key), Some(Object::Name(name)) if **name == *value.as_bytes())
    }
}

impl Object {
    /// Returns the whole number.
    pub(crate) const fn as_integer(&self) -> Option<i64> {
        if let Self::Integer(number) = self { Some(*number) } else { None }
    }

    /// Returns the whole number, if it is one that counts something.
    pub(crate) fn as_count(&self) -> Option<usize> {
        if let Self::Integer(number) = self { usize::try_from(*number).ok() } else { None }
    }

    /// Returns the number of the object that this stands for, if it is a reference.
    pub(crate) const fn as_reference(&self) -> Option<u32> {
        if let Self::Reference(number) = self { Some(*number) } else { None }
    }

    /// Returns the name, without its slash.
    pub(crate) fn as_name(&self) -> Option<&[u8]> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    /// Returns the bytes of a string.
    pub(crate) fn as_string(&self) -> Option<&[u8]> {
        if let Self::String(bytes) = self { Some(bytes) } else { None }
    }

    /// Returns the entries of a list.
    pub(crate) fn as_array(&self) -> Option<&[Self]> {
        if let Self::Array(array) = self { Some(array) } else { None }
    }

    /// Returns the dictionary, also that of a stream.
    pub(crate) const fn as_dictionary(&self) -> Option<&Dictionary> {
        match self {
            Self::Dictionary(dictionary) | Self::Stream(Stream { dictionary, .. }) => Some(dictionary),
            Self::Null
            | Self::Bool(_)
            | Self::Integer(_)
            | Self::Real(_)
            | Self::Name(_)
            | Self::String(_)
            | Self::Array(_)
            | Self::Reference(_) => None,
        }
    }
}

/// The maximum length of a name that needs no memory of its own.
const SHORT: usize = 22;

/// A name, without its slash and its escapes.
#[derive(Clone)]
pub(crate) struct Name(Bytes);

#[derive(Clone)]
enum Bytes {
    Short([u8; SHORT], u8),
    Long(Box<[u8]>),
}

impl From<&[u8]> for Name {
    fn from(name: &[u8]) -> Self {
        let mut short = [0; SHORT];
        match (short.get_mut(..name.len()), u8::try_from(name.len())) {
            (Some(place), Ok(length)) => {
                place.copy_from_slice(name);
                Self(Bytes::Short(short, length))
            }
            (_, _) => Self(Bytes::Long(name.into())),
        }
    }
}

impl Deref for Name {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match &self.0 {
            Bytes::Short(bytes, length) => &bytes[..usize::from(*length)],
            Bytes::Long(bytes) => bytes,
        }
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}", self.escape_ascii())
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn names_of_any_length_are_kept() {
        for length in [0, 1, 21, 22, 23, 255, 256, 300] {
            let name = vec![b'x'; length];
            assert_eq!(*Name::from(name.as_slice()), name);
        }
    }
}
