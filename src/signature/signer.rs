//! Verifies the signer of a CMS container (RFC 5652, 5.4 to 5.6).

use der::asn1::{ObjectIdentifier, OctetStringRef};
use der::{Decode, Reader};
use x509_cert::spki::AlgorithmIdentifierRef;

use super::algorithm::{Digest, Scheme};
use super::asn1::{rest, whole};
use super::certificate::SignerCertificate;
use super::cms::{Attributes, Message};
use super::report::{Breach, Certificate, State, Unreadable};

/// The state of a malformed container.
pub(super) const UNREADABLE: State = State::Unreadable { because: Unreadable::Contents };

/// The state if the content is not the one that was signed.
pub(super) const BROKEN_CONTENT: State = State::Broken { because: Breach::Content };

/// The content type of plain bytes, `id-data`.
pub(super) const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// Verifies that the signer of a container signed a content, given in parts. Returns the signer's certificate and the
/// result.
pub(super) fn signer(message: &Message<'_>, content: &[&[u8]]) -> (Option<Certificate>, Result<(), State>) {
    match SignerCertificate::find(&message.certificates, &message.signer.id) {
        Some(certificate) => (Some(certificate.details()), signed_by(message, &certificate, content)),
        None => (None, Err(State::Unreadable { because: Unreadable::Certificate })),
    }
}

fn signed_by(message: &Message<'_>, certificate: &SignerCertificate<'_>, content: &[&[u8]]) -> Result<(), State> {
    let signer = &message.signer;
    let digest = Digest::of(signer.digest.oid)?;
    let scheme = Scheme::of(&signer.scheme, digest)?;
    let key = certificate.key()?;
    let Some(attributes) = signer.attributes else {
        // Only plain bytes may be signed without attributes, because the content type is not signed then.
        return if message.content.kind == DATA {
            key.verify(scheme, content, signer.signature)
        } else {
            Err(UNREADABLE)
        };
    };
    let attributes = Attributes::read(attributes).map_err(|_| UNREADABLE)?;
    check_content(&attributes, message.content.kind, &digest.over(content))?;
    check_certificate(&attributes, certificate)?;
    key.verify(scheme, &[&attributes.bytes], signer.signature)
}

/// Verifies that the signed attributes belong to this content.
fn check_content(attributes: &Attributes<'_>, kind: ObjectIdentifier, hash: &[u8]) -> Result<(), State> {
    let named = attributes.only(CONTENT_TYPE).and_then(|value| ObjectIdentifier::from_der(value).ok());
    let signed = attributes.only(MESSAGE_DIGEST).and_then(|value| <&OctetStringRef>::from_der(value).ok());
    match signed {
        Some(signed) if named == Some(kind) => {
            if signed.as_bytes() == hash {
                Ok(())
            } else {
                Err(BROKEN_CONTENT)
            }
        }
        Some(_) | None => Err(UNREADABLE),
    }
}

/// Verifies that the certificate is the one named in the signed attributes, if they name one.
fn check_certificate(attributes: &Attributes<'_>, certificate: &SignerCertificate<'_>) -> Result<(), State> {
    if !attributes.has(SIGNING_CERTIFICATE) {
        return Ok(());
    }
    let named = attributes.only(SIGNING_CERTIFICATE).and_then(|value| named_certificate(value).ok());
    let (digest, hash) = named.ok_or(UNREADABLE)?;
    let digest = digest.map_or(Ok(Digest::Sha256), Digest::of)?;
    if digest.over(&[certificate.bytes()]) == hash {
        Ok(())
    } else {
        Err(State::Broken { because: Breach::Certificate })
    }
}

/// Parses the first certificate id of `signing-certificate-v2` (RFC 5035): digest algorithm and digest.
fn named_certificate(value: &[u8]) -> der::Result<(Option<ObjectIdentifier>, &[u8])> {
    fn first<'a, R: Reader<'a>>(reader: &mut R) -> der::Result<(Option<ObjectIdentifier>, &'a [u8])> {
        // The optional algorithm is a sequence; the digest is not.
        let named = reader.peek_byte() == Some(0x30);
        let digest = if named { Some(reader.decode::<AlgorithmIdentifierRef<'a>>()?.oid) } else { None };
        let hash = reader.decode::<&OctetStringRef>()?.as_bytes();
        rest(reader)?;
        Ok((digest, hash))
    }
    whole(value, |reader| {
        reader.sequence(|reader| {
            let found = reader.sequence(|reader| {
                let found = reader.sequence(first)?;
                rest(reader)?;
                Ok::<_, der::Error>(found)
            })?;
            rest(reader)?;
            Ok(found)
        })
    })
}
