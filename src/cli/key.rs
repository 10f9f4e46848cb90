//! `bogen key`: creates a key pair for signing releases.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::args::Key;
use super::input::password;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::release_key;
use crate::storage::unwritable;

/// Creates the keys. Existing keys are never overwritten, because a lost key cannot be restored.
pub(super) fn run(session: &Session, arguments: &Key) -> Result<Outcome, Stop> {
    let public = public_file(&arguments.file);
    if let Some(path) = [&arguments.file, &public].into_iter().find(|path| path.symlink_metadata().is_ok()) {
        // What a full disk or a crash has left is no key.
        let is_empty = path.metadata().is_ok_and(|data| data.is_file() && data.len() == 0);
        let code = if is_empty { Code::KeyEmpty } else { Code::KeyExists };
        return Err(Diagnostic::error(code, Place::file(path.clone())).into());
    }
    let password = if arguments.no_password { None } else { password() };
    let (secret, shown) = release_key::generate(arguments.no_password, password)?;
    // Both are written before one gets its name: a secret key without its public one would only be in the way.
    let secret = unnamed(&arguments.file, &secret, 0o600).map_err(|error| unwritable(&arguments.file, &error))?;
    let shown = unnamed(&public, &shown, 0o666).map_err(|error| unwritable(&public, &error))?;
    for (file, path) in [(secret, &arguments.file), (shown, &public)] {
        file.persist_noclobber(path).map_err(|error| unwritable(path, &error.error))?;
    }
    output::print(&format!("{}\n{}\n", arguments.file.display(), public.display()))?;
    output::tell(&format!("{}\n", session.messages.phrase("key-done", &[])));
    Ok(Outcome::Fine)
}

fn public_file(secret: &Path) -> PathBuf {
    let mut name = secret.as_os_str().to_owned();
    name.push(".pub");
    name.into()
}

/// Writes a file that will be at `path`, without that name. On Unix, it has these permissions, before the umask.
fn unnamed(path: &Path, text: &str, mode: u32) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    #[cfg(not(unix))]
    let _ = mode;
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}
