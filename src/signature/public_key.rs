//! Parses public keys and verifies signatures with them.

use der::Reader;
use der::asn1::{ObjectIdentifier, UintRef};
use ecdsa::signature::hazmat::PrehashVerifier;
use ecdsa::{Signature, VerifyingKey};
use rsa::traits::PublicKeyParts;
use rsa::{BoxedUint, Pkcs1v15Sign, Pss, RsaPublicKey};
use sha2::{Sha256, Sha384, Sha512};
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use super::algorithm::{Digest, Scheme};
use super::asn1::whole;
use super::report::{Breach, State, Unreadable};

/// The minimum length of an RSA key, in bits.
const MIN_RSA_BITS: u32 = 2048;

/// A public key.
pub(super) enum Key<'a> {
    Rsa(RsaPublicKey),
    /// A point on an elliptic curve.
    Curve(Curve, &'a [u8]),
    Ed25519(&'a [u8]),
}

/// The supported curves.
#[derive(Clone, Copy)]
pub(super) enum Curve {
    P256,
    P384,
    P521,
    Brainpool256,
    Brainpool384,
}

/// The state of a signature whose certificate is malformed.
const UNREADABLE: State = State::Unreadable { because: Unreadable::Certificate };

/// The state of a signature that was not made with the key.
const BROKEN: State = State::Broken { because: Breach::Signature };

impl<'a> Key<'a> {
    /// Parses the key of a certificate.
    ///
    /// # Errors
    /// When it is weak, unknown or malformed.
    pub(super) fn read(info: &'a SubjectPublicKeyInfoOwned) -> Result<Self, State> {
        let bytes = info.subject_public_key.as_bytes().ok_or(UNREADABLE)?;
        match info.algorithm.oid.to_string().as_str() {
            "1.2.840.113549.1.1.1" | "1.2.840.113549.1.1.10" => rsa(bytes).map(Self::Rsa),
            "1.2.840.10045.2.1" => {
                let parameters = info.algorithm.parameters.as_ref().ok_or(UNREADABLE)?;
                // Curves with explicit parameters are rejected, because they can be chosen so that signatures can be
                // forged.
                let name = parameters.decode_as().map_err(|_| State::unsupported("unnamed-curve"))?;
                Ok(Self::Curve(curve(name)?, bytes))
            }
            "1.3.101.112" => Ok(Self::Ed25519(bytes)),
            "1.3.101.113" => Err(State::unsupported("ed448")),
            unknown => Err(State::unsupported(unknown)),
        }
    }

    /// Verifies that the key signed a message, given in parts.
    ///
    /// # Errors
    /// When it did not, or is not a key for this scheme.
    pub(super) fn verify(&self, scheme: Scheme, message: &[&[u8]], signature: &[u8]) -> Result<(), State> {
        match (self, scheme) {
            (Self::Rsa(key), Scheme::Pkcs1(digest)) => {
                let scheme = match digest {
                    Digest::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
                    Digest::Sha384 => Pkcs1v15Sign::new::<Sha384>(),
                    Digest::Sha512 => Pkcs1v15Sign::new::<Sha512>(),
                };
                key.verify(scheme, &digest.over(message), signature).map_err(|_| BROKEN)
            }
            (Self::Rsa(key), Scheme::Pss(digest, salt)) => pss(key, digest, salt, &digest.over(message), signature),
            (Self::Curve(curve, point), Scheme::Ecdsa(digest)) => {
                ecdsa(*curve, point, &digest.over(message), signature)
            }
            (Self::Ed25519(point), Scheme::Ed25519) => ed25519(point, &message.concat(), signature),
            (Self::Rsa(_) | Self::Curve(..) | Self::Ed25519(_), _) => Err(BROKEN),
        }
    }
}

fn rsa(bytes: &[u8]) -> Result<RsaPublicKey, State> {
    let parts = |reader: &mut der::SliceReader<'_>| {
        reader
            .sequence(|reader| Ok((number(&reader.decode::<UintRef<'_>>()?), number(&reader.decode::<UintRef<'_>>()?))))
    };
    let (modulus, exponent) = whole(bytes, parts).map_err(|_| UNREADABLE)?;
    if modulus.bits() < MIN_RSA_BITS {
        return Err(State::weak(&format!("rsa-{}", modulus.bits())));
    }
    let key = RsaPublicKey::new(modulus, exponent).map_err(|_| State::unsupported("rsa"))?;
    // With the exponent 1, anybody can forge signatures.
    if key.e() <= &BoxedUint::from(2_u8) { Err(State::weak("rsa")) } else { Ok(key) }
}

fn number(number: &UintRef<'_>) -> BoxedUint {
    BoxedUint::from_be_slice_vartime(number.as_bytes())
}

fn pss(key: &RsaPublicKey, digest: Digest, salt: usize, hash: &[u8], signature: &[u8]) -> Result<(), State> {
    let checked = match digest {
        Digest::Sha256 => key.verify(Pss::<Sha256>::new_with_salt(salt), hash, signature),
        Digest::Sha384 => key.verify(Pss::<Sha384>::new_with_salt(salt), hash, signature),
        Digest::Sha512 => key.verify(Pss::<Sha512>::new_with_salt(salt), hash, signature),
    };
    checked.map_err(|_| BROKEN)
}

fn curve(name: ObjectIdentifier) -> Result<Curve, State> {
    match name.to_string().as_str() {
        "1.2.840.10045.3.1.7" => Ok(Curve::P256),
        "1.3.132.0.34" => Ok(Curve::P384),
        "1.3.132.0.35" => Ok(Curve::P521),
        "1.3.36.3.3.2.8.1.1.7" => Ok(Curve::Brainpool256),
        "1.3.36.3.3.2.8.1.1.11" => Ok(Curve::Brainpool384),
        unknown => Err(State::unsupported(unknown)),
    }
}

/// Verifies a signature on one curve.
macro_rules! on {
    ($curve:ty, $point:ident, $hash:ident, $signature:ident) => {{
        let key = VerifyingKey::<$curve>::from_sec1_bytes($point).map_err(|_| UNREADABLE)?;
        let signature = Signature::<$curve>::from_der($signature).map_err(|_| BROKEN)?;
        key.verify_prehash($hash, &signature).map_err(|_| BROKEN)
    }};
}

fn ecdsa(curve: Curve, point: &[u8], hash: &[u8], signature: &[u8]) -> Result<(), State> {
    match curve {
        Curve::P256 => on!(p256::NistP256, point, hash, signature),
        Curve::P384 => on!(p384::NistP384, point, hash, signature),
        Curve::P521 => on!(p521::NistP521, point, hash, signature),
        Curve::Brainpool256 => on!(bp256::BrainpoolP256r1, point, hash, signature),
        Curve::Brainpool384 => on!(bp384::BrainpoolP384r1, point, hash, signature),
    }
}

fn ed25519(point: &[u8], message: &[u8], signature: &[u8]) -> Result<(), State> {
    let key = ed25519_dalek::VerifyingKey::try_from(point).map_err(|_| UNREADABLE)?;
    let signature = ed25519_dalek::Signature::from_slice(signature).map_err(|_| BROKEN)?;
    key.verify_strict(message, &signature).map_err(|_| BROKEN)
}
