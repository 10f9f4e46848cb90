//! Parses the container of a signature: CMS `SignedData` (RFC 5652) with one signer.

use der::asn1::{ObjectIdentifier, OctetString};
use der::{Decode, DecodeValue, ErrorKind, FixedTag, Header, Reader, Result, Tag, TagMode, TagNumber};
use x509_cert::certificate::Raw;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::AlgorithmIdentifierRef;

use super::asn1::{self, Attribute, Content, Elements, whole};

/// The content type of `SignedData`.
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");

/// The maximum number of certificates in a container. A chain has about four.
const MAX_CERTIFICATES: usize = 64;

/// A parsed `SignedData`.
pub(super) struct Message<'a> {
    /// The encapsulated content.
    pub(super) content: Content,
    /// The certificates in encoded form.
    pub(super) certificates: Vec<&'a [u8]>,
    /// The signer.
    pub(super) signer: Signer<'a>,
}

/// A `SignerInfo` (RFC 5652, 5.3).
pub(super) struct Signer<'a> {
    /// Identifies the signer's certificate.
    pub(super) id: SignerId<'a>,
    /// The digest algorithm of the content.
    pub(super) digest: AlgorithmIdentifierRef<'a>,
    /// The encoded signed attributes; absent if the content itself was signed.
    pub(super) attributes: Option<&'a [u8]>,
    /// The signature algorithm.
    pub(super) scheme: AlgorithmIdentifierRef<'a>,
    /// The signature.
    pub(super) signature: &'a [u8],
    /// The unsigned attributes.
    pub(super) unsigned: Vec<Attribute<'a>>,
}

/// Identifies a certificate.
pub(super) enum SignerId<'a> {
    /// By issuer and serial number.
    Issued(Box<Name>, SerialNumber<Raw>),
    /// By subject key identifier.
    Key(&'a [u8]),
}

impl<'a> Message<'a> {
    /// Parses a container. Only zeros may follow it: they pad `/Contents` to its reserved length.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self> {
        let mut reader = asn1::reader(bytes)?;
        let message = reader.sequence(signed_data)?;
        let filling = bytes.get(usize::try_from(reader.position())?..);
        if filling.is_some_and(|filling| filling.iter().all(|&byte| byte == 0)) {
            return Ok(message);
        }
        Err(ErrorKind::Failed.into())
    }
}

impl FixedTag for Message<'_> {
    const TAG: Tag = Tag::Sequence;
}

impl<'a> DecodeValue<'a> for Message<'a> {
    type Error = der::Error;

    fn decode_value<R: Reader<'a>>(reader: &mut R, _: Header) -> Result<Self> {
        let _version: u8 = reader.decode()?;
        let _digests: Elements<'a> = reader.decode()?;
        let content = reader.sequence(content)?;
        let certificates: Option<Elements<'a>> = reader.context_specific(TagNumber(0), TagMode::Implicit)?;
        let _revoked: Option<Elements<'a>> = reader.context_specific(TagNumber(1), TagMode::Implicit)?;
        let signers: Elements<'a> = reader.decode()?;
        let certificates = certificates.map_or_else(Vec::new, |elements| elements.0);
        match signers.0.as_slice() {
            [signer] if certificates.len() <= MAX_CERTIFICATES => {
                Ok(Self { content, certificates, signer: whole(signer, |reader| reader.sequence(self::signer))? })
            }
            _ => Err(ErrorKind::Failed.into()),
        }
    }
}

fn signed_data<'a, R: Reader<'a>>(reader: &mut R) -> Result<Message<'a>> {
    if reader.decode::<ObjectIdentifier>()? != SIGNED_DATA {
        return Err(ErrorKind::Failed.into());
    }
    reader.context_specific(TagNumber(0), TagMode::Explicit)?.ok_or_else(|| ErrorKind::Failed.into())
}

fn content<'a, R: Reader<'a>>(reader: &mut R) -> Result<Content> {
    let kind = reader.decode()?;
    let bytes: Option<OctetString> = reader.context_specific(TagNumber(0), TagMode::Explicit)?;
    Ok(Content { kind, bytes })
}

fn signer<'a, R: Reader<'a>>(reader: &mut R) -> Result<Signer<'a>> {
    let _version: u8 = reader.decode()?;
    let id = signer_id(reader)?;
    let digest = reader.decode()?;
    let attributes = attributes(reader)?;
    let scheme = reader.decode()?;
    let signature = <&der::asn1::OctetStringRef>::decode(reader)?.as_bytes();
    let unsigned: Option<Elements<'a>> = reader.context_specific(TagNumber(1), TagMode::Implicit)?;
    let unsigned = unsigned.map_or_else(Vec::new, |elements| elements.0);
    // Malformed unsigned attributes do not invalidate the signature.
    let unsigned = unsigned.into_iter().filter_map(|bytes| Attribute::read(bytes).ok()).collect();
    Ok(Signer { id, digest, attributes, scheme, signature, unsigned })
}

fn signer_id<'a, R: Reader<'a>>(reader: &mut R) -> Result<SignerId<'a>> {
    let key: Option<&der::asn1::OctetStringRef> = reader.context_specific(TagNumber(0), TagMode::Implicit)?;
    if let Some(key) = key {
        return Ok(SignerId::Key(key.as_bytes()));
    }
    reader.sequence(|reader| Ok(SignerId::Issued(Box::new(reader.decode()?), reader.decode()?)))
}

/// Reads the encoded signed attributes. Encoding them again might give other bytes than those that were signed.
fn attributes<'a, R: Reader<'a>>(reader: &mut R) -> Result<Option<&'a [u8]>> {
    if reader.peek_byte() != Some(0xa0) {
        return Ok(None);
    }
    let bytes = reader.tlv_bytes()?;
    // With an indefinite length, these cannot be the signed bytes, which are DER (RFC 5652, 5.4).
    if bytes.get(1) == Some(&0x80) { Err(ErrorKind::IndefiniteLength.into()) } else { Ok(Some(bytes)) }
}

/// The signed attributes.
pub(super) struct Attributes<'a> {
    /// The signed bytes.
    pub(super) bytes: Vec<u8>,
    /// The attributes.
    pub(super) all: Vec<Attribute<'a>>,
}

impl<'a> Attributes<'a> {
    /// Parses the encoded signed attributes of a container.
    pub(super) fn read(tagged: &'a [u8]) -> Result<Self> {
        // The container encodes them with an implicit tag, but the signature covers them with the tag `SET OF` (RFC
        // 5652, 5.4).
        let mut bytes = tagged.to_vec();
        if let Some(tag) = bytes.first_mut() {
            *tag = 0x31;
        }
        let elements = whole(tagged, |reader| {
            reader
                .context_specific::<Elements<'a>>(TagNumber(0), TagMode::Implicit)?
                .ok_or_else(|| ErrorKind::Failed.into())
        })?;
        let all = elements.0.into_iter().map(Attribute::read).collect::<Result<_>>()?;
        Ok(Self { bytes, all })
    }

    /// Returns the value of the only attribute of a type.
    pub(super) fn only(&self, kind: ObjectIdentifier) -> Option<&'a [u8]> {
        Attribute::only(&self.all, kind)
    }

    /// Reports whether there is an attribute of a type.
    pub(super) fn has(&self, kind: ObjectIdentifier) -> bool {
        self.all.iter().any(|attribute| attribute.kind == kind)
    }
}
