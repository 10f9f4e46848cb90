//! The central directory of ZIP files (APPNOTE 6.3.10, 4.3.12 and 4.3.16).

/// The maximum distance of the end record from the end of a file: its own size and that of the longest comment.
const MAX_TAIL: usize = 22 + 65_535;

/// The size of an entry's fixed part.
const ENTRY: usize = 46;

/// Returns the names of all files in an archive, as far as they can be read; `None` if the end record is missing.
pub(super) fn names(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let tail = bytes.len().saturating_sub(MAX_TAIL);
    let end = tail + bytes[tail..].windows(4).rposition(|window| window == b"PK\x05\x06")?;
    let mut at = number(bytes, end + 16, 4).unwrap_or(bytes.len());
    let mut names = Vec::new();
    while bytes.get(at..).is_some_and(|rest| rest.starts_with(b"PK\x01\x02")) {
        let lengths = [28, 30, 32].map(|field| number(bytes, at + field, 2).unwrap_or(0));
        let Some(name) = bytes.get(at + ENTRY..at + ENTRY + lengths[0]) else { break };
        names.push(name);
        at += ENTRY + lengths.iter().sum::<usize>();
    }
    Some(names)
}

/// Returns the number in `size` bytes, the lowest first.
fn number(bytes: &[u8], at: usize, size: usize) -> Option<usize> {
    let bytes = bytes.get(at..at + size)?;
    Some(bytes.iter().rev().fold(0, |number, &byte| number << 8 | usize::from(byte)))
}
