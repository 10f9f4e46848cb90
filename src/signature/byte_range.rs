//! The byte range of a signature: the signed parts of the file, and whether only the signature itself is excluded.

use super::report::{Coverage, Gap, SignatureDictionary};

/// The signed parts of a file, and what stands behind them.
#[derive(Debug)]
pub(super) struct Parts<'f> {
    /// What stands before the signature.
    pub(super) before: &'f [u8],
    /// What stands after it, up to the end of the signed revision.
    pub(super) after: &'f [u8],
    /// How many bytes the signed revision has.
    end: usize,
    /// What was added to the file later.
    later: &'f [u8],
}

/// Returns the file as it was when it was signed, if the byte range is what it should be.
///
/// What was added later may show other answers; those that were signed are in this revision.
#[must_use]
pub fn signed_revision<'f>(file: &'f [u8], signed: &SignatureDictionary) -> Option<&'f [u8]> {
    Parts::of(file, signed).ok().and_then(|parts| file.get(..parts.end))
}

/// Returns how much work it is to look at a signature, about one step for each byte that is looked at by itself: what is
/// left out is decoded to check the signature, and to find the signed revision. Hashing is much quicker.
pub(crate) fn steps(file: &[u8], signed: &SignatureDictionary) -> usize {
    let hole =
        numbers(&signed.byte_range).map_or(0, |[_, before, next, _]| next.min(file.len()).saturating_sub(before));
    2 * hole + file.len() / 8
}

impl<'f> Parts<'f> {
    /// Finds the signed parts of a file.
    ///
    /// # Errors
    /// The byte range is not what it should be.
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

    /// Says how much of the file is signed.
    pub(super) fn coverage(&self) -> Coverage {
        if self.later.iter().all(|&byte| is_white(byte)) {
            return Coverage::Whole;
        }
        Coverage::Earlier { bytes: self.end, revisions: revisions(self.later) }
    }
}

fn numbers(range: &[i64]) -> Option<[usize; 4]> {
    let numbers = range.iter().map(|&number| usize::try_from(number).ok()).collect::<Option<Vec<_>>>()?;
    numbers.try_into().ok()
}

/// Decodes what is left out of the byte range, which must be a string in hexadecimal digits and nothing else.
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
    // A digit that is missing at the end is a zero.
    decoded.extend(high);
    Some(decoded)
}

/// Reports whether PDF takes a byte for white space.
const fn is_white(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

/// Counts the revisions in what was added to a file: each ends by saying where its table starts.
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
