//! The central directory of ZIP files (APPNOTE 6.3.10, 4.3.12 to 4.3.16).

/// The maximum distance of the end record from the end of a file: its own size and that of the longest comment.
const MAX_TAIL: usize = 22 + 65_535;

/// The size of the fixed part of an entry, and of the head of a file.
const ENTRY: usize = 46;
const LOCAL_HEAD: usize = 30;

/// The size of the record before the end record that says where the directory of a large archive ends.
const LOCATOR: usize = 20;

/// The number that stands for one in another place, because it could be too large.
const ELSEWHERE: u64 = 0xffff_ffff;

/// How a file is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::submission) enum Method {
    Stored,
    Deflated,
    Other,
}

/// What the directory says about a file.
pub(in crate::submission) struct DirectoryEntry<'b> {
    pub(super) name: &'b [u8],
    pub(super) method: Method,
    pub(super) is_encrypted: bool,
    pub(super) packed_size: u64,
    pub(super) size: u64,
    pub(super) checksum: u32,
    /// The position of the head of the file.
    at: u64,
}

/// The entries of the directory, in its order.
pub(super) struct Directory<'b> {
    bytes: &'b [u8],
    at: usize,
    /// The number of entries that must follow.
    left: u64,
}

impl<'b> Directory<'b> {
    /// Finds the directory; nothing if there is none.
    pub(super) fn find(bytes: &'b [u8]) -> Option<Self> {
        let tail = bytes.len().saturating_sub(MAX_TAIL);
        let end = tail + bytes[tail..].windows(4).rposition(|window| window == b"PK\x05\x06")?;
        let (mut left, mut at) = (number(bytes, end + 10, 2)?, number(bytes, end + 16, 4)?);
        if left == 0xffff || at == ELSEWHERE {
            let locator = end.checked_sub(LOCATOR).filter(|&at| bytes[at..].starts_with(b"PK\x06\x07"))?;
            let record = usize::try_from(number(bytes, locator + 8, 8)?).ok()?;
            bytes.get(record..)?.strip_prefix(b"PK\x06\x06")?;
            (left, at) = (number(bytes, record + 32, 8)?, number(bytes, record + 48, 8)?);
        }
        Some(Self { bytes, at: usize::try_from(at).ok()?, left })
    }

    /// Reports whether all entries were there.
    pub(super) const fn is_complete(&self) -> bool {
        self.left == 0
    }
}

impl<'b> Iterator for Directory<'b> {
    type Item = DirectoryEntry<'b>;

    fn next(&mut self) -> Option<DirectoryEntry<'b>> {
        self.left.checked_sub(1)?;
        let (entry, end) = DirectoryEntry::read(self.bytes, self.at)?;
        self.at = end;
        self.left -= 1;
        Some(entry)
    }
}

impl<'b> DirectoryEntry<'b> {
    /// Reads an entry; also returns its end.
    fn read(bytes: &'b [u8], at: usize) -> Option<(Self, usize)> {
        let fixed = bytes.get(at..)?.get(..ENTRY)?;
        fixed.strip_prefix(b"PK\x01\x02")?;
        let length = |field| number(fixed, field, 2).and_then(|length| usize::try_from(length).ok());
        let (name_end, extra_length) = (at + ENTRY + length(28)?, length(30)?);
        let name = bytes.get(at + ENTRY..name_end)?;
        let extra = bytes.get(name_end..name_end + extra_length)?;
        let mut large = LargeNumbers::find(extra);
        let method = match number(fixed, 10, 2)? {
            0 => Method::Stored,
            8 => Method::Deflated,
            _ => Method::Other,
        };
        // Large numbers stand in this order.
        let size = large.or_next(number(fixed, 24, 4)?)?;
        let packed_size = large.or_next(number(fixed, 20, 4)?)?;
        let start = large.or_next(number(fixed, 42, 4)?)?;
        let entry = Self {
            name,
            method,
            is_encrypted: number(fixed, 8, 2)? & 1 != 0,
            packed_size,
            size,
            checksum: u32::try_from(number(fixed, 16, 4)?).ok()?,
            at: start,
        };
        Some((entry, name_end + extra_length + length(32)?))
    }

    /// Returns the position of the first byte of the file, after its head.
    pub(super) fn data_start(&self, bytes: &[u8]) -> Option<usize> {
        let at = usize::try_from(self.at).ok()?;
        let head = bytes.get(at..)?.get(..LOCAL_HEAD)?;
        head.strip_prefix(b"PK\x03\x04")?;
        let lengths = number(head, 26, 2)? + number(head, 28, 2)?;
        at.checked_add(LOCAL_HEAD)?.checked_add(usize::try_from(lengths).ok()?)
    }
}

/// The numbers of an entry that are too large for its fixed part (APPNOTE, 4.5.3).
struct LargeNumbers<'b>(&'b [u8]);

impl<'b> LargeNumbers<'b> {
    fn find(mut extra: &'b [u8]) -> Self {
        while let (Some(kind), Some(size)) = (number(extra, 0, 2), number(extra, 2, 2)) {
            let Some(field) = usize::try_from(size).ok().and_then(|size| extra.get(4..4 + size)) else { break };
            if kind == 1 {
                return Self(field);
            }
            extra = &extra[4 + field.len()..];
        }
        Self(&[])
    }

    /// Returns a number of the fixed part, or the next large one instead.
    fn or_next(&mut self, fixed: u64) -> Option<u64> {
        if fixed != ELSEWHERE {
            return Some(fixed);
        }
        let large = number(self.0, 0, 8)?;
        self.0 = &self.0[8..];
        Some(large)
    }
}

/// Returns the number in `size` bytes, the lowest first.
fn number(bytes: &[u8], at: usize, size: usize) -> Option<u64> {
    let bytes = bytes.get(at..)?.get(..size)?;
    Some(bytes.iter().rev().fold(0, |number, &byte| number << 8 | u64::from(byte)))
}
