//! Files that lie beside answers in an archive.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// A file that lies beside answers: where, and what its content is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnclosedFile {
    /// Its path from the folder of the answers, as the archive states it. It is only compared.
    pub path: String,
    /// The size in bytes.
    pub size: u64,
    /// The SHA-256 of the content, in lower-case hexadecimal digits.
    pub sha256: String,
}

impl EnclosedFile {
    /// Describes a file by its content.
    #[must_use]
    pub fn new(path: String, content: &[u8]) -> Self {
        let mut sha256 = String::with_capacity(64);
        for byte in Sha256::digest(content) {
            let _ = write!(sha256, "{byte:02x}");
        }
        Self { path, size: content.len() as u64, sha256 }
    }
}

/// Enclosed files with their contents, in the order of the archive.
pub type EnclosedFiles = Vec<(EnclosedFile, Vec<u8>)>;
