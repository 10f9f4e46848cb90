//! Maps object identifiers to signature and digest algorithms: supported, weak or unsupported.

use der::Tag;
use der::asn1::{AnyRef, ObjectIdentifier};
use der::{Reader, TagMode, TagNumber};
use sha2::{Sha256, Sha384, Sha512};
use x509_cert::spki::AlgorithmIdentifierRef;

use super::report::{State, Unreadable};

/// A digest algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Digest {
    Sha256,
    Sha384,
    Sha512,
}

impl Digest {
    /// Returns the digest algorithm of an object identifier.
    ///
    /// # Errors
    /// When it is weak or unknown.
    pub(super) fn of(oid: ObjectIdentifier) -> Result<Self, State> {
        match oid.to_string().as_str() {
            "2.16.840.1.101.3.4.2.1" => Ok(Self::Sha256),
            "2.16.840.1.101.3.4.2.2" => Ok(Self::Sha384),
            "2.16.840.1.101.3.4.2.3" => Ok(Self::Sha512),
            "1.3.14.3.2.26" => Err(State::weak("sha-1")),
            "1.2.840.113549.2.5" => Err(State::weak("md5")),
            "2.16.840.1.101.3.4.2.8" => Err(State::unsupported("sha3-256")),
            "2.16.840.1.101.3.4.2.9" => Err(State::unsupported("sha3-384")),
            "2.16.840.1.101.3.4.2.10" => Err(State::unsupported("sha3-512")),
            "2.16.840.1.101.3.4.2.12" | "2.16.840.1.101.3.4.2.18" => Err(State::unsupported("shake256")),
            unknown => Err(State::unsupported(unknown)),
        }
    }

    /// Returns the digest of concatenated parts.
    pub(super) fn over(self, parts: &[&[u8]]) -> Vec<u8> {
        fn over<D: sha2::Digest>(parts: &[&[u8]]) -> Vec<u8> {
            let mut digest = D::new();
            for part in parts {
                digest.update(part);
            }
            digest.finalize().to_vec()
        }
        match self {
            Self::Sha256 => over::<Sha256>(parts),
            Self::Sha384 => over::<Sha384>(parts),
            Self::Sha512 => over::<Sha512>(parts),
        }
    }
}

/// A signature scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    /// RSA, PKCS #1 v1.5.
    Pkcs1(Digest),
    /// RSA, PSS with a salt of this length in bytes.
    Pss(Digest, usize),
    /// ECDSA on the key's curve.
    Ecdsa(Digest),
    /// Ed25519, which hashes the message itself.
    Ed25519,
}

impl Scheme {
    /// Returns the scheme of an algorithm identifier. If that names only the key's algorithm, the digest is that of
    /// the content.
    ///
    /// # Errors
    /// When it is weak or unknown, or its parameters cannot be parsed.
    pub(super) fn of(algorithm: &AlgorithmIdentifierRef<'_>, content: Digest) -> Result<Self, State> {
        match algorithm.oid.to_string().as_str() {
            "1.2.840.113549.1.1.1" => Ok(Self::Pkcs1(content)),
            "1.2.840.113549.1.1.11" => Ok(Self::Pkcs1(Digest::Sha256)),
            "1.2.840.113549.1.1.12" => Ok(Self::Pkcs1(Digest::Sha384)),
            "1.2.840.113549.1.1.13" => Ok(Self::Pkcs1(Digest::Sha512)),
            "1.2.840.113549.1.1.10" => pss(algorithm.parameters),
            "1.2.840.10045.2.1" => Ok(Self::Ecdsa(content)),
            "1.2.840.10045.4.3.2" => Ok(Self::Ecdsa(Digest::Sha256)),
            "1.2.840.10045.4.3.3" => Ok(Self::Ecdsa(Digest::Sha384)),
            "1.2.840.10045.4.3.4" => Ok(Self::Ecdsa(Digest::Sha512)),
            "1.3.101.112" => Ok(Self::Ed25519),
            "1.2.840.113549.1.1.5" | "1.2.840.10045.4.1" => Err(State::weak("sha-1")),
            "1.2.840.113549.1.1.4" => Err(State::weak("md5")),
            "1.3.101.113" => Err(State::unsupported("ed448")),
            unknown => Err(State::unsupported(unknown)),
        }
    }
}

/// The parameters of RSASSA-PSS (RFC 4055, 3.1). The defaults of absent ones are based on SHA-1.
struct PssParameters<'a> {
    digest: Option<AlgorithmIdentifierRef<'a>>,
    mask: Option<AlgorithmIdentifierRef<'a>>,
    salt: Option<u16>,
    trailer: Option<u8>,
}

impl<'a> PssParameters<'a> {
    fn read(any: AnyRef<'a>) -> der::Result<Self> {
        fn part<'a, R: Reader<'a>, T: der::DecodeValue<'a, Error = der::Error> + der::FixedTag + 'a>(
            reader: &mut R,
            number: u32,
        ) -> der::Result<Option<T>> {
            reader.context_specific(TagNumber(number), TagMode::Explicit)
        }
        any.sequence(|reader| {
            Ok(Self {
                digest: part(reader, 0)?,
                mask: part(reader, 1)?,
                salt: part(reader, 2)?,
                trailer: part(reader, 3)?,
            })
        })
    }

    /// Returns the digest of the mask generation function, if that is MGF1, the only one defined.
    fn mask_digest(&self) -> Option<ObjectIdentifier> {
        const MGF1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.8");
        let mask = self.mask.as_ref().filter(|mask| mask.oid == MGF1)?;
        let parameters = mask.parameters.filter(|any| der::Tagged::tag(any) == Tag::Sequence)?;
        parameters.decode_as::<AlgorithmIdentifierRef<'_>>().ok().map(|digest| digest.oid)
    }
}

fn pss(parameters: Option<AnyRef<'_>>) -> Result<Scheme, State> {
    let unreadable = State::Unreadable { because: Unreadable::Contents };
    // Without parameters, all defaults are based on SHA-1.
    let Some(parameters) = parameters else { return Err(State::weak("sha-1")) };
    let parameters = PssParameters::read(parameters).map_err(|_| unreadable)?;
    let Some(digest) = parameters.digest.as_ref() else { return Err(State::weak("sha-1")) };
    let known = Digest::of(digest.oid)?;
    if parameters.mask.is_none() {
        return Err(State::weak("sha-1"));
    }
    if parameters.mask_digest() != Some(digest.oid) || parameters.trailer.is_some_and(|trailer| trailer != 1) {
        return Err(State::unsupported("rsa-pss"));
    }
    Ok(Scheme::Pss(known, parameters.salt.unwrap_or(20).into()))
}
