//! Files that the user names, and standard input.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use super::output::Stop;
use crate::diagnostic::Diagnostic;
use crate::release_key::{SigningKey, VerificationKey};
use crate::storage::unreadable;
use crate::submission;

/// The path that means standard input.
pub(super) const STANDARD_INPUT: &str = "-";

/// The environment variable with the password of a secret key.
const PASSWORD: &str = "BOGEN_KEY_PASSWORD";

/// Reads a submission, up to the maximum size.
pub(super) fn submission(path: &Path) -> Result<Vec<u8>, Vec<Diagnostic>> {
    if path.as_os_str() == STANDARD_INPUT {
        return submission::bytes_from(io::stdin().lock(), path);
    }
    if path.is_dir() {
        return Err(vec![submission::folder(path)]);
    }
    let (file, size) = file(path).map_err(|finding| vec![finding])?;
    if size > submission::MAX_CONTAINER_BYTES {
        return Err(vec![submission::too_large(path)]);
    }
    submission::bytes_of(file, size, path)
}

/// Opens a file for streaming. Also returns its size, if known.
pub(super) fn stream(path: &Path) -> Result<(Box<dyn BufRead>, Option<u64>), Diagnostic> {
    if path.as_os_str() == STANDARD_INPUT {
        return Ok((Box::new(io::stdin().lock()), None));
    }
    let (file, size) = file(path)?;
    let is_regular = file.metadata().is_ok_and(|data| data.is_file());
    Ok((Box::new(BufReader::new(file)), is_regular.then_some(size)))
}

fn file(path: &Path) -> Result<(File, u64), Diagnostic> {
    let data = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if data.is_dir() {
        return Err(unreadable(path, &io::ErrorKind::IsADirectory.into()));
    }
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    Ok((file, data.len()))
}

/// Reads the secret key that the user names, if any. Its password comes from the environment or a prompt.
pub(super) fn signing_key(path: Option<&Path>) -> Result<Option<SigningKey>, Stop> {
    let read = |path| text(path).and_then(|text| SigningKey::parse(&text, path, password()));
    Ok(path.map(read).transpose()?)
}

/// Reads the public key that the user names, if any.
pub(super) fn verification_key(path: Option<&Path>) -> Result<Option<VerificationKey>, Stop> {
    let read = |path| text(path).and_then(|text| VerificationKey::parse(&text, path));
    Ok(path.map(read).transpose()?)
}

fn text(path: &Path) -> Result<String, Diagnostic> {
    fs::read_to_string(path).map_err(|error| unreadable(path, &error))
}

/// Returns the password from the environment.
pub(super) fn password() -> Option<String> {
    std::env::var(PASSWORD).ok()
}
