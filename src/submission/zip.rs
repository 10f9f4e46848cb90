//! Reads files from ZIP archives (APPNOTE 6.3.10), without ever unpacking more than an archive says and a limit allows.

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, Read};
use std::ops::Range;
use std::rc::Rc;

use flate2::Crc;
use flate2::bufread::DeflateDecoder;

mod directory;

use directory::Directory;
pub(super) use directory::{DirectoryEntry, Method};

/// The maximum number of files in an archive.
pub(super) const MAX_FILES: usize = 10_000;

/// The reason why an archive, or a file in it, cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ZipError {
    /// The directory is missing, which is at the end.
    Truncated,
    /// The archive contradicts itself, or uses a method of compression that office programs do not use.
    Damaged,
    /// There are more than [`MAX_FILES`] files.
    TooManyFiles,
    /// The file is encrypted.
    Encrypted,
    /// The file is larger than allowed.
    TooLarge,
}

/// Returns the names of all files in an archive, as far as they can be read; `None` if the directory is missing.
pub(super) fn names(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    Directory::find(bytes).map(|directory| directory.map(|entry| entry.name).collect())
}

/// An archive.
pub(super) struct ZipArchive {
    bytes: Rc<[u8]>,
    files: Vec<File>,
}

/// A file in an archive.
struct File {
    name: String,
    method: Method,
    is_encrypted: bool,
    /// The compressed bytes.
    packed: Range<usize>,
    /// The size in bytes when it is unpacked.
    size: u64,
    checksum: u32,
}

impl ZipArchive {
    /// Reads the directory.
    ///
    /// # Errors
    /// When it is missing or damaged, or two files have the same name in any case: programs would read different ones.
    pub(super) fn new(bytes: Vec<u8>) -> Result<Self, ZipError> {
        let mut directory = Directory::find(&bytes).ok_or(ZipError::Truncated)?;
        let mut files = Vec::new();
        let mut names = BTreeSet::new();
        for entry in directory.by_ref() {
            if files.len() == MAX_FILES {
                return Err(ZipError::TooManyFiles);
            }
            let file = File::new(&entry, &bytes).ok_or(ZipError::Damaged)?;
            if !names.insert(file.name.to_lowercase()) {
                return Err(ZipError::Damaged);
            }
            files.push(file);
        }
        if directory.is_complete() { Ok(Self { bytes: bytes.into(), files }) } else { Err(ZipError::Damaged) }
    }

    /// Opens a file for reading, unless it is larger than `limit` when it is unpacked; nothing if there is no such file.
    ///
    /// The reader fails if the bytes are not those that the directory states.
    pub(super) fn open(&self, name: &str, limit: u64) -> Option<Result<ZipReader, ZipError>> {
        let file = self.files.iter().find(|file| file.name.eq_ignore_ascii_case(name))?;
        if file.is_encrypted {
            return Some(Err(ZipError::Encrypted));
        }
        if file.size > limit {
            return Some(Err(ZipError::TooLarge));
        }
        let section = Section { bytes: Rc::clone(&self.bytes), left: file.packed.clone() };
        let unpacker = match file.method {
            Method::Stored => Unpacker::Stored(section),
            Method::Deflated => Unpacker::Deflated(Box::new(DeflateDecoder::new(section))),
            Method::Other => return Some(Err(ZipError::Damaged)),
        };
        let reader = CheckedReader { unpacker, left: file.size, checksum: file.checksum, crc: Crc::new() };
        Some(Ok(BufReader::new(reader)))
    }
}

impl File {
    /// Finds the bytes of a file; nothing if they are not in the archive.
    fn new(entry: &DirectoryEntry<'_>, bytes: &[u8]) -> Option<Self> {
        let start = entry.data_start(bytes)?;
        let end = start.checked_add(usize::try_from(entry.packed_size).ok()?)?;
        bytes.get(start..end)?;
        Some(Self {
            name: String::from_utf8_lossy(entry.name).into_owned(),
            method: entry.method,
            is_encrypted: entry.is_encrypted,
            packed: start..end,
            size: entry.size,
            checksum: entry.checksum,
        })
    }
}

/// A reader of a file in an archive.
pub(super) type ZipReader = BufReader<CheckedReader>;

/// A reader of unpacked bytes that compares them with the directory.
pub(super) struct CheckedReader {
    unpacker: Unpacker,
    /// The number of bytes that must follow.
    left: u64,
    checksum: u32,
    crc: Crc,
}

enum Unpacker {
    Stored(Section),
    Deflated(Box<DeflateDecoder<Section>>),
}

impl Read for CheckedReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = match &mut self.unpacker {
            Unpacker::Stored(section) => section.read(buffer)?,
            Unpacker::Deflated(decoder) => decoder.read(buffer)?,
        };
        self.crc.update(&buffer[..count]);
        let left = self.left.checked_sub(count as u64).ok_or(io::ErrorKind::InvalidData)?;
        self.left = left;
        let is_end = count == 0 && !buffer.is_empty();
        if is_end && (left > 0 || self.crc.sum() != self.checksum) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(count)
    }
}

/// A reader of a part of the archive.
struct Section {
    bytes: Rc<[u8]>,
    left: Range<usize>,
}

impl Read for Section {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Section {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        Ok(self.bytes.get(self.left.clone()).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        self.left.start = self.left.end.min(self.left.start.saturating_add(count));
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    /// An archive of one compressed file, of which the directory states this size and checksum.
    fn archive(content: &[u8], size: u32, checksum: u32) -> Vec<u8> {
        let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(content).unwrap();
        let packed = encoder.finish().unwrap();
        let packed_size = u32::try_from(packed.len()).unwrap();
        let head = [
            &[20, 0, 0, 0, 8, 0, 0, 0, 0, 0][..],
            &checksum.to_le_bytes(),
            &packed_size.to_le_bytes(),
            &size.to_le_bytes(),
            &[1, 0, 0, 0],
        ]
        .concat();
        let local = [b"PK\x03\x04", &head[..], b"a", &packed].concat();
        let directory = [b"PK\x01\x02\x14\0", &head[..], &[0; 14], b"a"].concat();
        let end = [
            b"PK\x05\x06\0\0\0\0\x01\0\x01\0",
            &u32::try_from(directory.len()).unwrap().to_le_bytes()[..],
            &u32::try_from(local.len()).unwrap().to_le_bytes(),
            &[0, 0],
        ];
        [local, directory, end.concat()].concat()
    }

    fn checksum(content: &[u8]) -> u32 {
        let mut crc = Crc::new();
        crc.update(content);
        crc.sum()
    }

    fn read(bytes: Vec<u8>, limit: u64) -> Result<io::Result<Vec<u8>>, ZipError> {
        let mut reader = ZipArchive::new(bytes)?.open("A", limit).expect("the file is there")?;
        let mut content = Vec::new();
        Ok(reader.read_to_end(&mut content).map(|_| content))
    }

    #[test]
    fn a_file_is_unpacked() {
        let content = b"abcabcabcabc";
        let bytes = archive(content, 12, checksum(content));
        assert_eq!(read(bytes.clone(), 12).unwrap().unwrap(), content);
        assert_eq!(read(bytes, 11).unwrap_err(), ZipError::TooLarge);
    }

    #[test]
    fn a_file_that_is_larger_than_stated_is_never_unpacked_as_a_whole() {
        let content = vec![b'a'; 10_000_000];
        let bytes = archive(&content, 100, checksum(&content));
        let mut reader = ZipArchive::new(bytes).unwrap().open("a", 100).unwrap().unwrap();
        let mut unpacked = Vec::new();
        assert_eq!(reader.read_to_end(&mut unpacked).unwrap_err().kind(), io::ErrorKind::InvalidData);
        assert!(unpacked.len() < 100_000, "{}", unpacked.len());
    }

    #[test]
    fn a_file_with_other_bytes_than_stated_is_damaged() {
        let content = b"abcabcabcabc";
        for (size, checksum) in [(13, checksum(content)), (11, checksum(content)), (12, 0)] {
            let result = read(archive(content, size, checksum), 100).unwrap();
            assert_eq!(result.unwrap_err().kind(), io::ErrorKind::InvalidData);
        }
    }
}
