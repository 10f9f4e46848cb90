//! Small readers for what CMS and time stamps are made of.

use der::asn1::{ObjectIdentifier, OctetString};
use der::{DecodeValue, EncodingRules, FixedTag, Header, Reader, Result, SliceReader, Tag};

/// Opens bytes that should be DER. Some programs write the outermost layers of a signature with open lengths, as BER
/// allows and PDF does not; they are read, too.
pub(super) fn reader(bytes: &[u8]) -> Result<SliceReader<'_>> {
    SliceReader::new_with_encoding_rules(bytes, EncodingRules::Ber)
}

/// Reads one value that fills `bytes` to the end.
pub(super) fn whole<'a, T>(bytes: &'a [u8], read: impl FnOnce(&mut SliceReader<'a>) -> Result<T>) -> Result<T> {
    let mut reader = reader(bytes)?;
    let value = read(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

/// Leaves out what else stands in the value at hand.
pub(super) fn rest<'a>(reader: &mut impl Reader<'a>) -> Result<()> {
    let length = reader.remaining_len();
    reader.drain(length)
}

/// The elements of a `SET OF`, unread, in the order in which they stand there.
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

/// An attribute of a signer: what it is, and its values, unread.
pub(super) struct Attribute<'a> {
    /// What it is.
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

    /// Returns the value of the one attribute of a kind. Nothing if there is none, or more than one, or it has several.
    pub(super) fn only(all: &[Self], kind: ObjectIdentifier) -> Option<&'a [u8]> {
        let mut found = all.iter().filter(|attribute| attribute.kind == kind);
        match (found.next().map(|attribute| attribute.values.as_slice()), found.next()) {
            (Some([value]), None) => Some(value),
            _ => None,
        }
    }
}

/// What a container holds: its kind, and its bytes unless they stand elsewhere.
pub(super) struct Content {
    /// What kind of content it is.
    pub(super) kind: ObjectIdentifier,
    /// The content; absent if it is not in the container.
    pub(super) bytes: Option<OctetString>,
}
