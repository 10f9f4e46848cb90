//! Files that lie beside answers in an archive.

use crate::fingerprint::sha256_digits;

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
        Self { path, size: content.len() as u64, sha256: sha256_digits(content) }
    }
}

/// Enclosed files with their contents, in the order of the archive.
pub type EnclosedFiles = Vec<(EnclosedFile, Vec<u8>)>;
