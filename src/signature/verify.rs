//! Verifies a signature: byte range, container, certificate and key together.

use der::asn1::ObjectIdentifier;
use jiff::Timestamp;

use super::asn1::Attribute;
use super::byte_range::Parts;
use super::cms::{Attributes, Message};
use super::display_text::plain;
use super::report::{Coverage, Gap, Kind, SignatureDictionary, SignatureReport, Stamp, State, Trust, Unreadable};
use super::signer::{DATA, UNREADABLE, signer};
use super::time_parser;
use super::timestamp;

const SIGNING_TIME: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.5");
const TIME_STAMP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
/// The type of container for document time stamps.
const STAMP_FILTER: &str = "ETSI.RFC3161";
/// Verifies a signature of a file.
pub(super) fn verify(file: &[u8], signed: &SignatureDictionary) -> SignatureReport {
    match Parts::of(file, signed) {
        Ok(parts) => contents(signed, parts.coverage(), &[parts.before, parts.after]),
        Err(because) => {
            // The signature cannot be verified, but the report can still name the signer.
            let found = contents(signed, Coverage::Faulty { because }, &[]);
            SignatureReport { state: State::Unreadable { because: Unreadable::ByteRange }, ..found }
        }
    }
}

/// Creates the report on a signature beyond the limit.
pub(super) fn too_many(signed: &SignatureDictionary) -> SignatureReport {
    let covers = Coverage::Faulty { because: Gap::Unknown };
    blank(signed, covers, State::Unreadable { because: Unreadable::TooMany })
}

/// Creates a report with the details of the signature dictionary only.
fn blank(signed: &SignatureDictionary, covers: Coverage, state: State) -> SignatureReport {
    let text = |text: &Option<String>| text.as_deref().map(plain).filter(|text| !text.is_empty());
    SignatureReport {
        field: signed.field.clone(),
        kind: if signed.sub_filter.as_deref() == Some(STAMP_FILTER) { Kind::Timestamp } else { Kind::Signature },
        state,
        covers,
        certificate: None,
        trusted: Trust::NotChecked,
        at: signed.signed_at.as_deref().and_then(time_parser::of_pdf),
        stamp: None,
        name: text(&signed.name),
        reason: text(&signed.reason),
    }
}

/// Verifies the container of a signature over a content, given in parts.
fn contents(signed: &SignatureDictionary, covers: Coverage, content: &[&[u8]]) -> SignatureReport {
    let known = sub_filter(signed);
    let state = known.clone().err().unwrap_or(UNREADABLE);
    let blank = blank(signed, covers, state);
    let Ok(message) = Message::read(&signed.contents) else { return blank };
    match blank.kind {
        Kind::Timestamp => {
            let Stamp { state, at, certificate } = timestamp::verify(&message, content);
            SignatureReport { state, certificate, at, ..blank }
        }
        Kind::Signature => {
            let (certificate, checked) = signer(&message, content);
            let state = known.and(detached(&message)).and(checked).err().unwrap_or(State::Intact);
            let at = signing_time(&message).or(blank.at);
            SignatureReport { state, certificate, at, stamp: stamp(&message), ..blank }
        }
    }
}

/// Verifies that the type of container is supported.
fn sub_filter(signed: &SignatureDictionary) -> Result<(), State> {
    match signed.sub_filter.as_deref() {
        Some("adbe.pkcs7.detached" | "ETSI.CAdES.detached" | STAMP_FILTER) => Ok(()),
        Some("adbe.pkcs7.sha1" | "adbe.x509.rsa_sha1") => Err(State::weak("sha-1")),
        // The name is part of the file, so it is not quoted.
        Some(_) | None => Err(State::unsupported("sub-filter")),
    }
}

/// Verifies that the container has no content of its own, which would not be that of the file.
fn detached(message: &Message<'_>) -> Result<(), State> {
    if message.content.bytes.is_none() && message.content.kind == DATA { Ok(()) } else { Err(UNREADABLE) }
}

/// Returns the time of signing from the signed attributes.
fn signing_time(message: &Message<'_>) -> Option<Timestamp> {
    let attributes = Attributes::read(message.signer.attributes?).ok()?;
    time_parser::of_attribute(attributes.only(SIGNING_TIME)?)
}

/// Verifies the time stamp over the signature, if there is one.
fn stamp(message: &Message<'_>) -> Option<Stamp> {
    let token = Attribute::only(&message.signer.unsigned, TIME_STAMP)?;
    let unreadable = Stamp { state: UNREADABLE, at: None, certificate: None };
    Some(Message::read(token).map_or(unreadable, |token| timestamp::verify(&token, &[message.signer.signature])))
}
