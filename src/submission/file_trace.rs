//! What is remembered of a file's bytes, to compare it with other files later without keeping them.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use sha2::{Digest as _, Sha256};

/// The maximum number of revisions of a file that are remembered. Each save of a PDF may append one.
const MAX_REVISIONS: usize = 16;

/// The marker at the end of each revision of a PDF.
const END: &[u8] = b"%%EOF";

/// A short hash of bytes. Collisions by chance do not happen; nobody gains from one made on purpose.
type Hash = [u8; 16];

/// A trace of a file: what it contains, what its earlier revisions were, and when it says that it was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileTrace {
    content: Hash,
    /// The beginnings of the file that end where a revision ends.
    revisions: Vec<Hash>,
    /// When the file was last changed, as it says itself.
    pub modified: Option<Timestamp>,
}

impl FileTrace {
    /// Takes the trace of a file.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut hash = Sha256::new();
        let mut revisions = Vec::new();
        let mut at = 0;
        for end in revision_ends(bytes) {
            hash.update(&bytes[at..end]);
            at = end;
            revisions.push(shortened(hash.clone()));
        }
        hash.update(&bytes[at..]);
        Self { content: shortened(hash), revisions, modified: modified(bytes) }
    }

    /// Returns the hash of all bytes.
    #[must_use]
    pub const fn content(&self) -> [u8; 16] {
        self.content
    }

    /// Reports whether the other file is an earlier revision of this one: this one begins with its bytes.
    #[must_use]
    pub fn continues(&self, other: &Self) -> bool {
        self.content != other.content && self.revisions.contains(&other.content)
    }
}

/// Returns where revisions of a PDF may end: behind the marker, and behind the line end that may follow.
fn revision_ends(bytes: &[u8]) -> Vec<usize> {
    let markers = memchr::memmem::find_iter(bytes, END).map(|at| at + END.len()).take(MAX_REVISIONS);
    let with_line_ends = markers.flat_map(|end| {
        let line_end = [&b"\r\n"[..], b"\r", b"\n"].into_iter().find(|line_end| bytes[end..].starts_with(line_end));
        // Some programs end a file behind the marker, or behind the first half of a line end.
        (end..=end + line_end.map_or(0, <[u8]>::len)).filter(|end| *end < bytes.len())
    });
    with_line_ends.collect()
}

fn shortened(hash: Sha256) -> Hash {
    let mut short = Hash::default();
    short.copy_from_slice(&hash.finalize()[..16]);
    short
}

/// Returns the latest date of change that a PDF states, in its information or its metadata.
fn modified(bytes: &[u8]) -> Option<Timestamp> {
    let found = memchr::memmem::find_iter(bytes, b"/ModDate").map(|at| &bytes[at + 8..]);
    let dates = found.take(64).filter_map(|rest| pdf_date(rest.get(..40).unwrap_or(rest)));
    dates.max()
}

/// Parses a date such as ` (D:20261121120000+01'00')` (ISO 32000-2, 7.9.4).
fn pdf_date(text: &[u8]) -> Option<Timestamp> {
    let text =
        std::str::from_utf8(text.trim_ascii_start().strip_prefix(b"(D:")?.split(|&byte| byte == b')').next()?).ok()?;
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i8>().ok();
    let year = text.get(..4)?.parse().ok()?;
    let time =
        DateTime::new(year, number(4, 6)?, number(6, 8)?, number(8, 10)?, number(10, 12)?, number(12, 14)?, 0).ok()?;
    let sign = match text.as_bytes().get(14) {
        Some(b'+') => 1,
        Some(b'-') => -1,
        Some(_) | None => 0,
    };
    let (hours, minutes) = (i32::from(number(15, 17).unwrap_or(0)), i32::from(number(18, 20).unwrap_or(0)));
    let offset = Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()?;
    offset.to_timestamp(time).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_continues_its_earlier_revisions_and_no_others() {
        for end in ["", "\n", "\r\n", "\r"] {
            let first = format!("%PDF-1.7 first %%EOF{end}");
            let second = format!("{first}second %%EOF\n");
            let third = format!("{second}third %%EOF\n");
            let [first, second, third] = [first, second, third].map(|file| FileTrace::of(file.as_bytes()));
            assert!(second.continues(&first) && third.continues(&first) && third.continues(&second), "{end:?}");
            assert!(!first.continues(&second) && !first.continues(&first));
        }
        let other = FileTrace::of(b"%PDF-1.7 other %%EOF\nsecond %%EOF\n");
        assert!(!other.continues(&FileTrace::of(b"%PDF-1.7 first %%EOF\n")));
    }

    #[test]
    fn the_latest_date_of_change_counts() {
        let file = b"/ModDate (D:20260327100000Z) /ModDate(D:20260327120000+01'00') /ModDate (D:nonsense)";
        assert_eq!(FileTrace::of(file).modified, Some("2026-03-27T11:00:00Z".parse().unwrap()));
        assert_eq!(FileTrace::of(b"/ModDate").modified, None);
    }
}
