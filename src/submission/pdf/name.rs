//! Names: `/Type`. A form has tens of thousands, nearly all of them short.

use std::fmt;
use std::ops::Deref;

/// The greatest length of a name that needs no memory of its own.
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
