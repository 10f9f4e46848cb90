//! Finds and parses the signer's certificate.

use der::asn1::{Any, BmpString, ObjectIdentifier, OctetString};
use der::{Decode, Tag, Tagged};
use x509_cert::certificate::{CertificateInner, Raw, TbsCertificateInner};
use x509_cert::ext::pkix::SubjectKeyIdentifier;
use x509_cert::name::Name;

use super::cms::SignerId;
use super::display_text::plain;
use super::public_key::Key;
use super::report::{Certificate, Party, State};
use super::time_parser;
use crate::fingerprint::of_bytes;

/// A signer's certificate.
pub(super) struct SignerCertificate<'a> {
    bytes: &'a [u8],
    content: CertificateInner<Raw>,
}

impl<'a> SignerCertificate<'a> {
    /// Returns the certificate that matches the signer's id. Certificates that cannot be parsed are skipped.
    pub(super) fn find(certificates: &[&'a [u8]], signer: &SignerId<'_>) -> Option<Self> {
        certificates.iter().find_map(|bytes| {
            let content = CertificateInner::from_der(bytes).ok()?;
            is_meant(content.tbs_certificate(), signer).then_some(Self { bytes, content })
        })
    }

    /// Returns the encoded certificate.
    pub(super) const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Parses the public key.
    ///
    /// # Errors
    /// When it is weak, unknown or malformed.
    pub(super) fn key(&self) -> Result<Key<'_>, State> {
        Key::read(self.content.tbs_certificate().subject_public_key_info())
    }

    /// Returns the details of the certificate for the report.
    pub(super) fn details(&self) -> Certificate {
        let content = self.content.tbs_certificate();
        let validity = content.validity();
        Certificate {
            by: party(content.subject()),
            issued_by: party(content.issuer()),
            self_signed: content.subject() == content.issuer(),
            from: time_parser::of_certificate(&validity.not_before),
            until: time_parser::of_certificate(&validity.not_after),
            fingerprint: of_bytes(self.bytes),
        }
    }
}

fn is_meant(content: &TbsCertificateInner<Raw>, signer: &SignerId<'_>) -> bool {
    match signer {
        SignerId::Issued(issuer, number) => content.issuer() == &**issuer && content.serial_number() == number,
        SignerId::Key(id) => match content.get_extension::<SubjectKeyIdentifier>() {
            Ok(Some((_, SubjectKeyIdentifier(found)))) => same(&found, id),
            Ok(None) | Err(_) => false,
        },
    }
}

fn same(found: &OctetString, id: &[u8]) -> bool {
    found.as_bytes() == id
}

fn party(name: &Name) -> Party {
    let part = |oid| part(name, ObjectIdentifier::new_unwrap(oid));
    let both = || Some(format!("{} {}", part("2.5.4.42")?, part("2.5.4.4")?));
    Party { name: part("2.5.4.3").or_else(both).or_else(|| part("2.5.4.65")), organisation: part("2.5.4.10") }
}

/// Returns the last attribute of a type in a name, which is the most specific one.
fn part(name: &Name, kind: ObjectIdentifier) -> Option<String> {
    let part = name.iter().filter(|part| part.oid == kind).last()?;
    Some(plain(&characters(&part.value)?)).filter(|text| !text.is_empty())
}

/// Decodes a string, which may have any of several encodings.
fn characters(value: &Any) -> Option<String> {
    let (tag, bytes) = (value.tag(), value.value());
    if [Tag::Utf8String, Tag::PrintableString, Tag::Ia5String].contains(&tag) {
        return String::from_utf8(bytes.to_vec()).ok();
    }
    if tag == Tag::BmpString {
        return value.decode_as::<BmpString>().ok().map(|text| text.to_string());
    }
    // The standard defines an encoding of its own, T.61; in practice, all programs write ISO 8859-1.
    (tag == Tag::TeletexString).then(|| bytes.iter().copied().map(char::from).collect())
}
