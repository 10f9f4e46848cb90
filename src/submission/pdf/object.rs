//! The types of PDF objects (ISO 32000-1, 7.3).

use std::fmt;
use std::ops::Deref;

/// A PDF object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Object {
    /// The null object.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// A real number.
    Real(f64),
    /// A name, without its slash and with escapes decoded.
    Name(Name),
    /// A string, with escapes decoded.
    String(Vec<u8>),
    /// An array.
    Array(Vec<Self>),
    /// A dictionary.
    Dictionary(Dictionary),
    /// A reference to the object of this number. Generation numbers do not matter for the current state of a file.
    Reference(u32),
    /// A stream.
    Stream(Stream),
}

/// A dictionary. Of duplicate keys, the last counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Dictionary(pub(super) Vec<(Name, Object)>);

/// A stream.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stream {
    /// The stream dictionary.
    pub(super) dictionary: Dictionary,
    /// The position of its data in the file.
    pub(super) start: usize,
    /// The object's number and generation, from which the decryption key is derived.
    pub(super) id: (u32, u16),
}

impl Dictionary {
    /// Returns the object of a key; references are not resolved.
    pub(crate) fn get(&self, name: &str) -> Option<&Object> {
        self.0.iter().rfind(|(key, _)| **key == *name.as_bytes()).map(|(_, object)| object)
    }

    /// Reports whether the value of `key` is the name `value`, as in `/Type /Catalog`.
    pub(crate) fn is(&self, key: &str, value: &str) -> bool {
        matches!(self.get(key), Some(Object::Name(name)) if **name == *value.as_bytes())
    }
}

impl Object {
    /// Returns the integer.
    pub(crate) const fn as_integer(&self) -> Option<i64> {
        if let Self::Integer(number) = self { Some(*number) } else { None }
    }

    /// Returns the number.
    #[allow(clippy::cast_precision_loss, reason = "no number of a form is so large")]
    pub(crate) const fn as_number(&self) -> Option<f64> {
        match self {
            Self::Integer(number) => Some(*number as f64),
            Self::Real(number) => Some(*number),
            Self::Null
            | Self::Bool(_)
            | Self::Name(_)
            | Self::String(_)
            | Self::Array(_)
            | Self::Dictionary(_)
            | Self::Reference(_)
            | Self::Stream(_) => None,
        }
    }

    /// Returns the integer, if it is not negative.
    pub(crate) fn as_count(&self) -> Option<usize> {
        if let Self::Integer(number) = self { usize::try_from(*number).ok() } else { None }
    }

    /// Returns the object number of a reference.
    pub(crate) const fn as_reference(&self) -> Option<u32> {
        if let Self::Reference(number) = self { Some(*number) } else { None }
    }

    /// Returns the name, without its slash.
    pub(crate) fn as_name(&self) -> Option<&[u8]> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    /// Returns the bytes of the string.
    pub(crate) fn as_string(&self) -> Option<&[u8]> {
        if let Self::String(bytes) = self { Some(bytes) } else { None }
    }

    /// Returns the elements of the array.
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

/// The maximum length of a name that is stored inline.
const SHORT: usize = 22;

/// A name, without its slash and with escapes decoded.
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
