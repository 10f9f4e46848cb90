//! Reads the container of a signature: CMS `SignedData` (RFC 5652), with one signer.

use der::asn1::{ObjectIdentifier, OctetString};
use der::{Decode, DecodeValue, ErrorKind, FixedTag, Header, Reader, Result, Tag, TagMode, TagNumber};
use x509_cert::certificate::Raw;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::AlgorithmIdentifierRef;

use super::asn1::{self, Attribute, Content, Elements, whole};

/// The kind of a container that is signed.
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");

/// How many certificates a container may have. A chain has about four.
const MAX_CERTIFICATES: usize = 64;

/// A signed container.
pub(super) struct Message<'a> {
    /// What is signed.
    pub(super) content: Content,
    /// The certificates that came along, unread.
    pub(super) certificates: Vec<&'a [u8]>,
    /// Who signed.
    pub(super) signer: Signer<'a>,
}

/// Who signed a container, and how.
pub(super) struct Signer<'a> {
    /// Whose certificate it is.
    pub(super) id: SignerId<'a>,
    /// How the content was condensed.
    pub(super) digest: AlgorithmIdentifierRef<'a>,
    /// What was signed in place of the content, as it stands there; absent if the content itself was signed.
    pub(super) attributes: Option<&'a [u8]>,
    /// How it was signed.
    pub(super) scheme: AlgorithmIdentifierRef<'a>,
    /// The signature.
    pub(super) signature: &'a [u8],
    /// What was added to the signature, and is not signed.
    pub(super) unsigned: Vec<Attribute<'a>>,
}

/// How a signer names the certificate.
pub(super) enum SignerId<'a> {
    /// By who issued it, and its number there.
    Issued(Box<Name>, SerialNumber<Raw>),
    /// By the id of its key.
    Key(&'a [u8]),
}

impl<'a> Message<'a> {
    /// Reads a container. Behind it, only zeros may stand: they fill up its place in the file.
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
    // What is not signed cannot spoil the signature.
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

/// Takes the signed attributes as they stand there: written anew, they might have other bytes than were signed.
fn attributes<'a, R: Reader<'a>>(reader: &mut R) -> Result<Option<&'a [u8]>> {
    if reader.peek_byte() != Some(0xa0) {
        return Ok(None);
    }
    let bytes = reader.tlv_bytes()?;
    // An open length is not what was signed, whatever that was.
    if bytes.get(1) == Some(&0x80) { Err(ErrorKind::IndefiniteLength.into()) } else { Ok(Some(bytes)) }
}

/// What a signer signed in place of the content.
pub(super) struct Attributes<'a> {
    /// The bytes that were signed.
    pub(super) bytes: Vec<u8>,
    /// What they say.
    pub(super) all: Vec<Attribute<'a>>,
}

impl<'a> Attributes<'a> {
    /// Reads signed attributes as they stand in a container.
    pub(super) fn read(tagged: &'a [u8]) -> Result<Self> {
        // In the container they carry the tag of their place; signed they are as the set that they are.
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

    /// Returns the value of the one attribute of a kind.
    pub(super) fn only(&self, kind: ObjectIdentifier) -> Option<&'a [u8]> {
        Attribute::only(&self.all, kind)
    }

    /// Reports whether there is an attribute of a kind.
    pub(super) fn has(&self, kind: ObjectIdentifier) -> bool {
        self.all.iter().any(|attribute| attribute.kind == kind)
    }
}
