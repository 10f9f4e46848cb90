//! ASN.1 readers shared by CMS and time stamps.

use der::asn1::{ObjectIdentifier, OctetString};
use der::{DecodeValue, EncodingRules, FixedTag, Header, Reader, Result, SliceReader, Tag};

/// Creates a reader for DER. Some programs encode the outermost layers of a signature with indefinite lengths, which
/// BER allows and PDF does not; these are accepted too.
pub(super) fn reader(bytes: &[u8]) -> Result<SliceReader<'_>> {
    SliceReader::new_with_encoding_rules(bytes, EncodingRules::Ber)
}

/// Reads one value that fills `bytes` completely.
pub(super) fn whole<'a, T>(bytes: &'a [u8], read: impl FnOnce(&mut SliceReader<'a>) -> Result<T>) -> Result<T> {
    let mut reader = reader(bytes)?;
    let value = read(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

/// Skips the rest of the current value.
pub(super) fn rest<'a>(reader: &mut impl Reader<'a>) -> Result<()> {
    let length = reader.remaining_len();
    reader.drain(length)
}

/// The elements of a `SET OF` in encoded form and in file order.
pub(super) struct Elements<'a>(pub(super) Vec<&'a [u8]>);

impl FixedTag for Elements<'_> {
    const TAG: Tag = Tag::Set;
}

impl<'a> DecodeValue<'a> for Elements<'a> {
    type Error = der::Error;

    fn decode_value<R: Reader<'a>>(reader: &mut R, _: Header) -> Result<Self> {
        let mut elements = Vec::new();
        while !reader.is_finished() {
            elements.push(reader.tlv_bytes()?);
        }
        Ok(Self(elements))
    }
}

/// An attribute of a signer: its type and its encoded values.
pub(super) struct Attribute<'a> {
    /// The attribute type.
    pub(super) kind: ObjectIdentifier,
    /// Its values.
    pub(super) values: Vec<&'a [u8]>,
}

impl<'a> Attribute<'a> {
    /// Reads an attribute.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self> {
        whole(bytes, |reader| {
            reader.sequence(|reader| Ok(Self { kind: reader.decode()?, values: reader.decode::<Elements<'a>>()?.0 }))
        })
    }

    /// Returns the value of the only attribute of a type. `None` if there is no such attribute, several, or one with
    /// several values.
    pub(super) fn only(all: &[Self], kind: ObjectIdentifier) -> Option<&'a [u8]> {
        let mut found = all.iter().filter(|attribute| attribute.kind == kind);
        match (found.next().map(|attribute| attribute.values.as_slice()), found.next()) {
            (Some([value]), None) => Some(value),
            _ => None,
        }
    }
}

/// Encapsulated content (RFC 5652, 5.2).
pub(super) struct Content {
    /// The content type.
    pub(super) kind: ObjectIdentifier,
    /// The content; absent if the signature is detached.
    pub(super) bytes: Option<OctetString>,
}
