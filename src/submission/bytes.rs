//! Reads the bytes of returned files, within the limit of their size.

use std::io::Read;
use std::path::Path;

use super::container::is_container_head;
use super::limits::{MAX_BYTES, MAX_CONTAINER_BYTES};
use crate::diagnostic::{Code, Diagnostic, Place};

/// Reads the bytes of a file, at most one more than [`MAX_BYTES`], or than [`MAX_CONTAINER_BYTES`] if the file contains
/// others. `path` is only named in findings.
///
/// # Errors
/// When reading fails.
pub fn bytes_from(reader: impl Read, path: &Path) -> Result<Vec<u8>, Vec<Diagnostic>> {
    bytes_of(reader, 0, path)
}

/// As [`bytes_from`], for a file whose `size` in bytes is known.
///
/// # Errors
/// When reading fails.
pub fn bytes_of(mut reader: impl Read, size: u64, path: &Path) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let expected = usize::try_from(size.min(MAX_BYTES)).unwrap_or(0);
    // The reader needs one byte of spare capacity to detect the end of the file.
    let mut bytes = Vec::with_capacity(expected + 1);
    // One byte more than allowed is enough to recognise a file that is too large.
    let mut read = reader.by_ref().take(MAX_BYTES + 1).read_to_end(&mut bytes);
    // The directory of an archive is at its end, so only its beginning is looked at.
    if bytes.len() as u64 > MAX_BYTES && is_container_head(&bytes) {
        read = read.and_then(|_| reader.take(MAX_CONTAINER_BYTES - MAX_BYTES).read_to_end(&mut bytes));
    }
    match read {
        Ok(_) => Ok(bytes),
        Err(error) => {
            let place = Place::file(path);
            Err(vec![Diagnostic::error(Code::FileUnreadable, place).with("reason", error.kind())])
        }
    }
}
