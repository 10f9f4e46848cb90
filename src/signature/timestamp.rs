//! Time stamps (RFC 3161): the statement of an authority that something existed at a time.

use der::asn1::{ObjectIdentifier, OctetString, OctetStringRef};
use der::{Reader, Tag};
use jiff::Timestamp;
use x509_cert::spki::AlgorithmIdentifierRef;

use super::algorithm::Digest;
use super::asn1::{rest, whole};
use super::cms::Message;
use super::report::{Stamp, State};
use super::signer::{BROKEN_CONTENT, UNREADABLE, signer};
use super::time_parser;

/// The content type of a time stamp, `id-ct-TSTInfo`.
const STAMP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");

/// The parsed content of a time stamp, `TSTInfo`.
struct Info<'a> {
    digest: ObjectIdentifier,
    hash: &'a [u8],
    at: Option<Timestamp>,
}

impl<'a> Info<'a> {
    fn read(bytes: &'a [u8]) -> der::Result<Self> {
        whole(bytes, |reader| {
            reader.sequence(|reader| {
                let _version: u8 = reader.decode()?;
                let _policy: ObjectIdentifier = reader.decode()?;
                let (digest, hash) = reader.sequence(imprint)?;
                // The serial number.
                reader.tlv_bytes()?;
                let at: der::asn1::AnyRef<'a> = reader.decode()?;
                let at = Some(at).filter(|at| der::Tagged::tag(at) == Tag::GeneralizedTime);
                rest(reader)?;
                Ok(Self { digest, hash, at: at.and_then(|at| time_parser::of_stamp(at.value())) })
            })
        })
    }
}

fn imprint<'a, R: Reader<'a>>(reader: &mut R) -> der::Result<(ObjectIdentifier, &'a [u8])> {
    let digest: AlgorithmIdentifierRef<'a> = reader.decode()?;
    Ok((digest.oid, reader.decode::<&OctetStringRef>()?.as_bytes()))
}

/// Verifies a time stamp over data, given in parts.
pub(super) fn verify(message: &Message<'_>, stamped: &[&[u8]]) -> Stamp {
    let content = message.content.bytes.as_ref().map(OctetString::as_bytes).filter(|_| message.content.kind == STAMP);
    let Some((content, info)) = content.and_then(|content| Some((content, Info::read(content).ok()?))) else {
        return Stamp { state: UNREADABLE, at: None, certificate: None };
    };
    let (certificate, signed) = signer(message, &[content]);
    let state = signed.and_then(|()| info.belongs_to(stamped)).err().unwrap_or(State::Intact);
    Stamp { state, at: info.at, certificate }
}

impl Info<'_> {
    fn belongs_to(&self, stamped: &[&[u8]]) -> Result<(), State> {
        let hash = Digest::of(self.digest)?.over(stamped);
        if hash == self.hash { Ok(()) } else { Err(BROKEN_CONTENT) }
    }
}
