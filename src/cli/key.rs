//! `bogen key`: a pair of keys to sign releases with, in the format of minisign.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use minisign::{KeyPair, PublicKey, SecretKey};

use super::args::Key;
use super::output::{self, Stop, unwritable};
use super::release::sign::password;
use super::{Outcome, Session};
use crate::diagnostic::{Code, Diagnostic, Place};

/// What stands in the file of a secret key before the key.
const COMMENT: &str = "secret key for bogen: keep it to yourself";

/// Makes the keys. Never overwrites one: with a lost key nothing can be signed again.
pub(super) fn run(session: &Session, arguments: &Key) -> Result<Outcome, Stop> {
    let public = public_file(&arguments.file);
    if let Some(path) = [&arguments.file, &public].into_iter().find(|path| path.symlink_metadata().is_ok()) {
        let place = Place::File { path: path.clone(), span: None };
        return Err(Diagnostic::error(Code::KeyExists, place).into());
    }
    let pair = make(arguments).ok_or_else(|| Diagnostic::error(Code::KeyUnusable, Place::Command))?;
    let (secret, shown) =
        written(&pair.sk, &pair.pk).ok_or_else(|| Diagnostic::error(Code::KeyUnusable, Place::Command))?;
    write_secret(&arguments.file, &secret).map_err(|error| unwritable(&arguments.file, &error))?;
    output::write(&public, shown.as_bytes())?;
    output::print(&format!("{}\n{}\n", arguments.file.display(), public.display()))?;
    output::tell(&format!("{}\n", session.messages.phrase("key-done", &[])));
    Ok(Outcome::Fine)
}

fn public_file(secret: &Path) -> PathBuf {
    let mut name = secret.as_os_str().to_owned();
    name.push(".pub");
    name.into()
}

fn make(arguments: &Key) -> Option<KeyPair> {
    if arguments.no_password {
        return KeyPair::generate_unencrypted_keypair().ok();
    }
    KeyPair::generate_encrypted_keypair(password()).ok()
}

fn written(secret: &SecretKey, public: &PublicKey) -> Option<(String, String)> {
    Some((secret.to_box(Some(COMMENT)).ok()?.into_string(), public.to_box().ok()?.into_string()))
}

/// Writes a file that only its owner can read.
fn write_secret(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
