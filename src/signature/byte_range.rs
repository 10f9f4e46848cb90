//! The byte range of a signature: the signed parts of the file, and whether only the signature itself is excluded.

use super::report::{Coverage, Gap, SignatureDictionary};

/// The signed parts of a file, and the bytes appended later.
#[derive(Debug)]
pub(super) struct Parts<'f> {
    /// The bytes before the signature.
    pub(super) before: &'f [u8],
    /// The bytes after it, up to the end of the signed revision.
    pub(super) after: &'f [u8],
    /// The length of the signed revision in bytes.
    end: usize,
    /// The bytes appended to the file later.
    later: &'f [u8],
}

/// Returns the file as it was when it was signed; `None` if the byte range is invalid.
///
/// Later revisions may show other answers; those that were signed are in this one.
#[must_use]
pub fn signed_revision<'f>(file: &'f [u8], signed: &SignatureDictionary) -> Option<&'f [u8]> {
    Parts::of(file, signed).ok().and_then(|parts| file.get(..parts.end))
}

/// Returns the cost of verifying a signature in steps, about one per byte that is processed individually: the bytes
/// outside the byte range are decoded to verify the signature and to find the signed revision. Hashing is much
/// faster.
pub(crate) fn steps(file: &[u8], signed: &SignatureDictionary) -> usize {
    let hole =
        numbers(&signed.byte_range).map_or(0, |[_, before, next, _]| next.min(file.len()).saturating_sub(before));
    2 * hole + file.len() / 8
}

impl<'f> Parts<'f> {
    /// Determines the signed parts of a file.
    ///
    /// # Errors
    /// When the byte range is invalid.
    pub(super) fn of(file: &'f [u8], signed: &SignatureDictionary) -> Result<Self, Gap> {
        let [start, length, next, rest] = numbers(&signed.byte_range).ok_or(Gap::Shape)?;
        let end = next.checked_add(rest).ok_or(Gap::Shape)?;
        let parts = start.checked_add(length).and_then(|hole| {
            Some((file.get(start..hole)?, file.get(hole..next)?, file.get(next..end)?, file.get(end..)?))
        });
        let (before, hole, after, later) = parts.ok_or(Gap::Shape)?;
        if start != 0 {
            return Err(Gap::Start);
        }
        if decode(hole).as_deref() != Some(&*signed.contents) {
            return Err(Gap::Hole);
        }
        Ok(Self { before, after, end, later })
    }

    /// Returns how much of the file is signed.
    pub(super) fn coverage(&self) -> Coverage {
        if self.later.iter().all(|&byte| is_white(byte)) {
            return Coverage::Whole;
        }
        Coverage::Earlier { bytes: self.end, revisions: revisions(self.later), validation_only: false }
    }
}

fn numbers(range: &[i64]) -> Option<[usize; 4]> {
    let numbers = range.iter().map(|&number| usize::try_from(number).ok()).collect::<Option<Vec<_>>>()?;
    numbers.try_into().ok()
}

/// Decodes the bytes outside the byte range, which must be exactly one hexadecimal string.
fn decode(hole: &[u8]) -> Option<Vec<u8>> {
    let digits = hole.strip_prefix(b"<")?.strip_suffix(b">")?;
    let mut decoded = Vec::with_capacity(digits.len() / 2);
    let mut high = None;
    for &digit in digits.iter().filter(|&&digit| !is_white(digit)) {
        let value = u8::try_from(char::from(digit).to_digit(16)?).ok()?;
        match high.take() {
            Some(high) => decoded.push(high | value),
            None => high = Some(value << 4),
        }
    }
    // A missing last digit is 0 (ISO 32000-1, 7.3.4.3).
    decoded.extend(high);
    Some(decoded)
}

/// Reports whether a byte is white space in PDF.
const fn is_white(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

/// Counts the revisions appended to a file: each ends with `startxref`.
fn revisions(later: &[u8]) -> usize {
    const END: &[u8] = b"startxref";
    let mut count = 0;
    let mut rest = later;
    while let Some(at) = rest.iter().position(|&byte| byte == END[0]) {
        rest = &rest[at..];
        let found = rest.starts_with(END);
        count += usize::from(found);
        rest = &rest[if found { END.len() } else { 1 }..];
    }
    count
}
