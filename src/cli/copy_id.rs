//! The ids of copies.

use std::fmt::Write as _;

use crate::diagnostic::{Code, Diagnostic, Place};

/// Returns a new copy id: a random UUID, version 4 (RFC 9562). Nothing if the operating system has no random numbers.
pub(super) fn random() -> Option<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).ok()?;
    Some(written(bytes))
}

/// Returns an id for a project that has none yet, made like that of a copy.
pub(super) fn new_project() -> Result<String, Diagnostic> {
    random().ok_or_else(|| Diagnostic::error(Code::NoChance, Place::Command))
}

fn written(mut bytes: [u8; 16]) -> String {
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut id = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if [4, 6, 8, 10].contains(&index) {
            id.push('-');
        }
        // Writing to a string does not fail.
        let _ = write!(id, "{byte:02x}");
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_say_that_they_are_random() {
        assert_eq!(written([0; 16]), "00000000-0000-4000-8000-000000000000");
        assert_eq!(written([0xff; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_ne!(random().unwrap(), random().unwrap());
    }
}
