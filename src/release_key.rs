//! Keys that sign release manifests, in the format of minisign (Ed25519): `minisign -V` checks the signatures, too.

use std::io::Cursor;
use std::ops::Range;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minisign::{KeyPair, PublicKey, PublicKeyBox, SecretKey, SecretKeyBox, SignatureBox};

use crate::diagnostic::{Code, Diagnostic, Place};

/// How many bytes a secret key has. A public one has fewer.
const SECRET_BYTES: usize = 158;
/// Which of them say how it is kept.
const KEPT: Range<usize> = 2..4;
/// Without a password.
const PLAIN: &[u8] = &[0, 0];
/// With a password, which scrypt makes a key of.
const SCRYPT: &[u8] = b"Sc";
/// Where the check sum begins, which is behind all else.
const CHECK_SUM: usize = 126;

/// What stands in each signature before the signature itself.
const UNTRUSTED: &str = "signature of a release made by bogen";
/// What is signed beside the manifest. It has no time: the manifest says the day.
const TRUSTED: &str = "manifest.json";

/// The comment in the file of a secret key.
const COMMENT: &str = "secret key for bogen: keep it to yourself";

/// A secret key, unlocked.
pub struct SigningKey {
    key: SecretKey,
}

impl SigningKey {
    /// Parses a secret key. If it is encrypted and no password is given, the terminal is asked for it. `path` is only named
    /// in findings.
    ///
    /// # Errors
    /// When the text is no such key, or the password is wrong.
    pub fn parse(text: &str, path: &Path, password: Option<String>) -> Result<Self, Diagnostic> {
        if text.trim().is_empty() {
            return Err(Diagnostic::error(Code::KeyEmpty, Place::file(path)));
        }
        let bytes = text.lines().nth(1).and_then(|line| STANDARD.decode(line).ok());
        let bytes = bytes.filter(|bytes| bytes.len() == SECRET_BYTES).ok_or_else(|| bad_key(path))?;
        let boxed = SecretKeyBox::from_string(text).map_err(|_| bad_key(path))?;
        // A public key, or anything else, is not asked for a password.
        if &bytes[KEPT] == SCRYPT {
            let is_empty = password.as_ref().is_some_and(String::is_empty);
            let code = if is_empty { Code::KeyPasswordEmpty } else { Code::KeyPassword };
            let wrong = |_| Diagnostic::error(code, Place::file(path));
            return Ok(Self { key: boxed.into_secret_key(password).map_err(wrong)? });
        }
        let key = match boxed.into_unencrypted_secret_key() {
            Ok(key) => Some(key),
            // minisign itself writes no check sum without a password.
            Err(_) if &bytes[KEPT] == PLAIN && bytes[CHECK_SUM..].iter().all(|byte| *byte == 0) => {
                SecretKey::from_bytes(&bytes).ok()
            }
            Err(_) => None,
        };
        let signer = Self { key: key.ok_or_else(|| bad_key(path))? };
        // Without a check sum, only a signature tells whether the key is whole.
        signer.sign(&[]).map_err(|_| bad_key(path))?;
        Ok(signer)
    }

    /// Signs bytes. Returns the file of the signature.
    ///
    /// # Errors
    /// When the key cannot sign.
    pub fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, Diagnostic> {
        // With the public key, what was signed is checked at once.
        let public = PublicKey::from_secret_key(&self.key);
        let signed = public.and_then(|public| {
            minisign::sign(Some(&public), &self.key, Cursor::new(bytes), Some(TRUSTED), Some(UNTRUSTED))
        });
        let signed = signed.map_err(|_| Diagnostic::error(Code::KeyUnusable, Place::Command))?;
        Ok(signed.into_string().into_bytes())
    }
}

/// A public key.
pub struct VerificationKey {
    key: PublicKey,
}

impl VerificationKey {
    /// Parses a public key, as bogen and minisign write it. `path` is only named in findings.
    ///
    /// # Errors
    /// When the text is no such key.
    pub fn parse(text: &str, path: &Path) -> Result<Self, Diagnostic> {
        if text.trim().is_empty() {
            return Err(Diagnostic::error(Code::KeyEmpty, Place::file(path)));
        }
        let boxed = PublicKeyBox::from_string(text).map_err(|_| bad_key(path))?;
        Ok(Self { key: boxed.into_public_key().map_err(|_| bad_key(path))? })
    }

    /// Reports whether `signature` is a signature of `bytes` by this key.
    #[must_use]
    pub fn verifies(&self, signature: &[u8], bytes: &[u8]) -> bool {
        let text = std::str::from_utf8(signature).ok();
        let signature = text.and_then(|text| SignatureBox::from_string(text).ok());
        signature.is_some_and(|signature| {
            minisign::verify(&self.key, &signature, Cursor::new(bytes), true, false, false).is_ok()
        })
    }
}

/// Generates a pair of keys: the files of the secret and of the public key. The secret key is encrypted with `password`, for
/// which the terminal is asked if there is none, unless `unencrypted` is set.
///
/// # Errors
/// When no key can be made, as without random numbers, or the password is empty.
pub fn generate(unencrypted: bool, password: Option<String>) -> Result<(String, String), Diagnostic> {
    if !unencrypted && password.as_ref().is_some_and(String::is_empty) {
        return Err(Diagnostic::error(Code::KeyPasswordEmpty, Place::Command));
    }
    let asked = !unencrypted && password.is_none();
    let pair = if unencrypted {
        KeyPair::generate_unencrypted_keypair()
    } else {
        KeyPair::generate_encrypted_keypair(password)
    };
    let files =
        pair.and_then(|KeyPair { sk, pk }| Ok((sk.to_box(Some(COMMENT))?.into_string(), pk.to_box()?.into_string())));
    let (secret, public) = files.map_err(|_| Diagnostic::error(Code::KeyUnusable, Place::Command))?;
    // What was typed is known to minisign alone.
    if asked && SigningKey::parse(&secret, Path::new(""), Some(String::new())).is_ok() {
        return Err(Diagnostic::error(Code::KeyPasswordEmpty, Place::Command));
    }
    Ok((secret, public))
}

fn bad_key(path: &Path) -> Diagnostic {
    Diagnostic::error(Code::KeyUnusable, Place::file(path))
}
