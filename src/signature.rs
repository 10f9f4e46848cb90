//! Verifies electronic signatures in returned PDFs: who signed, what is covered, and whether it was changed since.
//!
//! The `RustCrypto` libraries do the cryptography; this module parses the containers around it (PDF's byte range,
//! CMS, X.509) and reports the result. It makes no statement about trust: without a network and a list of authorities
//! nobody can tell whether a certificate was really issued to the person it names, or was revoked. A signature with a
//! self-made certificate in somebody else's name is intact. So every report is marked [`Trust::NotChecked`], and
//! whoever relies on a signature compares the certificate's fingerprint, or has it checked by a validation service.
//!
//! Supported are `adbe.pkcs7.detached`, `ETSI.CAdES.detached` (PAdES) and `ETSI.RFC3161` (document time stamps), with
//! RSA (PKCS #1 v1.5 and PSS), ECDSA (P-256, P-384, P-521, brainpoolP256r1, brainpoolP384r1) and Ed25519 over
//! SHA-256, SHA-384 or SHA-512. Signatures based on SHA-1, MD5 or short RSA keys are reported as weak and never as
//! intact. Revocation, key usage, policies, and the changes that a certifying signature allows are not checked.

mod algorithm;
mod asn1;
mod byte_range;
mod certificate;
mod cms;
mod display_text;
mod public_key;
mod report;
mod signer;
mod time_parser;
mod timestamp;
mod verify;

pub use byte_range::signed_revision;
pub(crate) use byte_range::steps;
pub use report::{
    Breach, Certificate, Coverage, Gap, Kind, Party, SignatureDictionary, SignatureReport, Stamp, State, Trust,
    Unreadable,
};

/// The maximum number of signatures of one file that are verified. Each requires hashing the whole file.
pub const MAX_SIGNATURES: usize = 32;

/// Verifies a signature of a file, whose bytes begin with `%PDF-`. Every input, however malformed, gives a report.
#[must_use]
pub fn verify(file: &[u8], signed: &SignatureDictionary) -> SignatureReport {
    verify::verify(file, signed)
}

/// Verifies the first [`MAX_SIGNATURES`] signatures of a file. The others are reported as too many.
#[must_use]
pub fn verify_all(file: &[u8], signed: &[SignatureDictionary]) -> Vec<SignatureReport> {
    verify_those(file, signed, |_| true)
}

/// Verifies the selected signatures of a file, at most the first [`MAX_SIGNATURES`]. The others are reported as too
/// many.
pub(crate) fn verify_those(
    file: &[u8],
    signed: &[SignatureDictionary],
    mut is_looked_at: impl FnMut(&SignatureDictionary) -> bool,
) -> Vec<SignatureReport> {
    let check = |(index, signed)| {
        let is_looked_at = index < MAX_SIGNATURES && is_looked_at(signed);
        if is_looked_at { verify(file, signed) } else { verify::too_many(signed) }
    };
    signed.iter().enumerate().map(check).collect()
}
