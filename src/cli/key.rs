//! `bogen key`: creates a key pair for signing releases.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::args::Key;
use super::input::password;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::release_key;
use crate::storage::{Access, unwritable};

/// Creates the keys. Existing keys are never overwritten, because a lost key cannot be restored.
pub(super) fn run(session: &Session, arguments: &Key) -> Result<Outcome, Stop> {
    let public = public_file(&arguments.file);
    if let Some(path) = [&arguments.file, &public].into_iter().find(|path| path.symlink_metadata().is_ok()) {
        let place = Place::file(path.clone());
        return Err(Diagnostic::error(Code::KeyExists, place).into());
    }
    let password = if arguments.no_password { None } else { password() };
    let (secret, shown) = release_key::generate(arguments.no_password, password)?;
    write_secret(&arguments.file, &secret).map_err(|error| unwritable(&arguments.file, &error))?;
    output::write(&public, shown.as_bytes(), Access::Usual)?;
    output::print(&format!("{}\n{}\n", arguments.file.display(), public.display()))?;
    output::tell(&format!("{}\n", session.messages.phrase("key-done", &[])));
    Ok(Outcome::Fine)
}

fn public_file(secret: &Path) -> PathBuf {
    let mut name = secret.as_os_str().to_owned();
    name.push(".pub");
    name.into()
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
