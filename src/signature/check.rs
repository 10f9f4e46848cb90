//! Puts the parts together: byte range, container, certificate, key.

use der::asn1::{ObjectIdentifier, OctetStringRef};
use der::{Decode, Reader};
use jiff::Timestamp;
use x509_cert::spki::AlgorithmIdentifierRef;

use super::algorithm::{Digest, Scheme};
use super::asn1::{Attribute, rest, whole};
use super::certificate::Card;
use super::cms::{Attributes, Message};
use super::range::Parts;
use super::says::plain;
use super::{
    Breach, Certificate, Coverage, Gap, Kind, Signature, Signed, Stamp, State, Trust, Unreadable, stamp, time,
};

/// What there is to say of a container that is not what it should be.
pub(super) const UNREADABLE: State = State::Unreadable { because: Unreadable::Contents };

/// What there is to say of bytes that are not those that were signed.
pub(super) const BROKEN_CONTENT: State = State::Broken { because: Breach::Content };

/// The kind of content that is bytes and nothing else.
const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_TIME: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.5");
const TIME_STAMP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
/// The kind of container that attests a time.
const STAMP_FILTER: &str = "ETSI.RFC3161";
const SIGNING_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// Checks a signature of a file.
pub(super) fn verify(file: &[u8], signed: &Signed) -> Signature {
    match Parts::of(file, signed) {
        Ok(parts) => contents(signed, parts.coverage(), &[parts.before, parts.after]),
        Err(because) => {
            // Nothing can be checked, but it can still be said whose signature it should be.
            let found = contents(signed, Coverage::Faulty { because }, &[]);
            Signature { state: State::Unreadable { because: Unreadable::ByteRange }, ..found }
        }
    }
}

/// Says that a file has more signatures than are looked at.
pub(super) fn too_many(signed: &Signed) -> Signature {
    let covers = Coverage::Faulty { because: Gap::Unknown };
    blank(signed, covers, State::Unreadable { because: Unreadable::TooMany })
}

/// Says of a signature what its dictionary says.
fn blank(signed: &Signed, covers: Coverage, state: State) -> Signature {
    let text = |text: &Option<String>| text.as_deref().map(plain).filter(|text| !text.is_empty());
    Signature {
        field: signed.field.clone(),
        kind: if signed.sub_filter.as_deref() == Some(STAMP_FILTER) { Kind::Timestamp } else { Kind::Signature },
        state,
        covers,
        certificate: None,
        trusted: Trust::NotChecked,
        at: signed.signed_at.as_deref().and_then(time::of_pdf),
        stamp: None,
        name: text(&signed.name),
        reason: text(&signed.reason),
    }
}

/// Checks the container of a signature over a content that stands in several parts.
fn contents(signed: &Signed, covers: Coverage, content: &[&[u8]]) -> Signature {
    let known = sub_filter(signed);
    let state = known.clone().err().unwrap_or(UNREADABLE);
    let blank = blank(signed, covers, state);
    let Ok(message) = Message::read(&signed.contents) else { return blank };
    match blank.kind {
        Kind::Timestamp => {
            let Stamp { state, at, certificate } = stamp::verify(&message, content);
            Signature { state, certificate, at, ..blank }
        }
        Kind::Signature => {
            let (certificate, checked) = signer(&message, content);
            let state = known.and(detached(&message)).and(checked).err().unwrap_or(State::Intact);
            let at = signing_time(&message).or(blank.at);
            Signature { state, certificate, at, stamp: stamp(&message), ..blank }
        }
    }
}

/// Says whether a container of this kind can be checked.
fn sub_filter(signed: &Signed) -> Result<(), State> {
    match signed.sub_filter.as_deref() {
        Some("adbe.pkcs7.detached" | "ETSI.CAdES.detached" | STAMP_FILTER) => Ok(()),
        Some("adbe.pkcs7.sha1" | "adbe.x509.rsa_sha1") => Err(State::weak("sha-1")),
        // The name comes from the file, and so is not repeated.
        Some(_) | None => Err(State::unsupported("sub-filter")),
    }
}

/// Checks that the container holds no content of its own, which would not be the file's.
fn detached(message: &Message<'_>) -> Result<(), State> {
    if message.content.bytes.is_none() && message.content.kind == DATA { Ok(()) } else { Err(UNREADABLE) }
}

/// Checks that the signer of a container signed a content that stands in several parts, and says who it is.
pub(super) fn signer(message: &Message<'_>, content: &[&[u8]]) -> (Option<Certificate>, Result<(), State>) {
    match Card::find(&message.certificates, &message.signer.id) {
        Some(card) => (Some(card.says()), signed_by(message, &card, content)),
        None => (None, Err(State::Unreadable { because: Unreadable::Certificate })),
    }
}

fn signed_by(message: &Message<'_>, card: &Card<'_>, content: &[&[u8]]) -> Result<(), State> {
    let signer = &message.signer;
    let digest = Digest::of(signer.digest.oid)?;
    let scheme = Scheme::of(&signer.scheme, digest)?;
    let key = card.key()?;
    let Some(attributes) = signer.attributes else {
        // Only bytes may be signed without attributes: of anything else, nobody could tell what it was.
        return if message.content.kind == DATA {
            key.verify(scheme, content, signer.signature)
        } else {
            Err(UNREADABLE)
        };
    };
    let attributes = Attributes::read(attributes).map_err(|_| UNREADABLE)?;
    check_content(&attributes, message.content.kind, &digest.over(content))?;
    check_certificate(&attributes, card)?;
    key.verify(scheme, &[&attributes.bytes], signer.signature)
}

/// Checks that the signed attributes are those of this content.
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

/// Checks that the certificate is the one that the signer named among what was signed, if any was named.
fn check_certificate(attributes: &Attributes<'_>, card: &Card<'_>) -> Result<(), State> {
    if !attributes.has(SIGNING_CERTIFICATE) {
        return Ok(());
    }
    let named = attributes.only(SIGNING_CERTIFICATE).and_then(|value| named_certificate(value).ok());
    let (digest, hash) = named.ok_or(UNREADABLE)?;
    let digest = digest.map_or(Ok(Digest::Sha256), Digest::of)?;
    if digest.over(&[card.bytes()]) == hash { Ok(()) } else { Err(State::Broken { because: Breach::Certificate }) }
}

/// Reads the first certificate that `signing-certificate-v2` (RFC 5035) names: how it was condensed, and into what.
fn named_certificate(value: &[u8]) -> der::Result<(Option<ObjectIdentifier>, &[u8])> {
    fn first<'a, R: Reader<'a>>(reader: &mut R) -> der::Result<(Option<ObjectIdentifier>, &'a [u8])> {
        // An algorithm is a sequence; the hash is not.
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

/// Returns the time of signing that was signed with the content.
fn signing_time(message: &Message<'_>) -> Option<Timestamp> {
    let attributes = Attributes::read(message.signer.attributes?).ok()?;
    time::of_attribute(attributes.only(SIGNING_TIME)?)
}

/// Checks the time stamp over the signature, if there is one.
fn stamp(message: &Message<'_>) -> Option<Stamp> {
    let token = Attribute::only(&message.signer.unsigned, TIME_STAMP)?;
    let unreadable = Stamp { state: UNREADABLE, at: None, certificate: None };
    Some(Message::read(token).map_or(unreadable, |token| stamp::verify(&token, &[message.signer.signature])))
}
