//! Signing of manifests with a secret key, in the format of minisign (Ed25519): `minisign -V` can check them too.

use std::io::Cursor;
use std::path::Path;

use minisign::{PublicKey, PublicKeyBox, SecretKey, SecretKeyBox, SignatureBox};

use super::super::output::unreadable;
use crate::diagnostic::{Code, Diagnostic, Place};

/// The environment's variable with the password of a secret key.
const PASSWORD: &str = "BOGEN_KEY_PASSWORD";

/// How many characters a secret key has at least: 158 bytes in Base64.
const SECRET_LENGTH: usize = 212;

/// What stands in each signature before the signature itself.
const UNTRUSTED: &str = "signature of a release made by bogen";
/// What is signed beside the manifest. It has no time: the manifest says the day.
const TRUSTED: &str = "manifest.json";

/// Returns the password that the environment has; without one the terminal is asked.
pub(in crate::cli) fn password() -> Option<String> {
    std::env::var(PASSWORD).ok()
}

/// A secret key that is ready to sign.
pub(in crate::cli) struct Signer {
    key: SecretKey,
}

impl Signer {
    /// Reads a secret key. If it has a password, that is taken from the environment, else asked for on the terminal.
    pub(in crate::cli) fn read(path: &Path) -> Result<Self, Diagnostic> {
        let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
        let boxed = || SecretKeyBox::from_string(&text).map_err(|_| bad_key(path));
        if let Ok(key) = boxed()?.into_unencrypted_secret_key() {
            return Ok(Self { key });
        }
        // A public key, or anything else, is not asked for a password.
        let is_public = PublicKeyBox::from_string(&text).is_ok_and(|public| public.into_public_key().is_ok());
        if is_public || text.lines().nth(1).is_none_or(|key| key.len() < SECRET_LENGTH) {
            return Err(bad_key(path));
        }
        Ok(Self { key: boxed()?.into_secret_key(password()).map_err(|_| bad_password(path))? })
    }

    /// Signs bytes.
    pub(super) fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, Diagnostic> {
        let signed = minisign::sign(None, &self.key, Cursor::new(bytes), Some(TRUSTED), Some(UNTRUSTED));
        let signed = signed.map_err(|_| Diagnostic::error(Code::KeyUnusable, Place::Command))?;
        Ok(signed.into_string().into_bytes())
    }
}

/// A public key.
pub(in crate::cli) struct Checker {
    key: PublicKey,
}

impl Checker {
    /// Reads a public key, as `bogen key` and minisign write it.
    pub(in crate::cli) fn read(path: &Path) -> Result<Self, Diagnostic> {
        let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
        let boxed = PublicKeyBox::from_string(&text).map_err(|_| bad_key(path))?;
        Ok(Self { key: boxed.into_public_key().map_err(|_| bad_key(path))? })
    }

    /// Says whether a signature is that of these bytes by this key.
    pub(in crate::cli) fn holds(&self, signature: &[u8], bytes: &[u8]) -> bool {
        let text = std::str::from_utf8(signature).ok();
        let signature = text.and_then(|text| SignatureBox::from_string(text).ok());
        signature.is_some_and(|signature| {
            minisign::verify(&self.key, &signature, Cursor::new(bytes), true, false, false).is_ok()
        })
    }
}

fn bad_key(path: &Path) -> Diagnostic {
    Diagnostic::error(Code::KeyUnusable, Place::File { path: path.to_owned(), span: None })
}

fn bad_password(path: &Path) -> Diagnostic {
    Diagnostic::error(Code::KeyPassword, Place::File { path: path.to_owned(), span: None })
}
