//! ZIP archives.

use std::io::{Cursor, Read as _};

use zip::read::{ZipFileEntry, ZipReadOptions};
use zip::{CompressionMethod, ZipArchive};

use super::{Inside, count, is_incidental};
use crate::diagnostic::Code;
use crate::submission::limits::{MAX_BYTES, MAX_INNER_FILES};

/// The beginning of each entry of a directory.
const ENTRY: &[u8] = b"PK\x01\x02";

/// Visits all files in an archive, in the order of its directory.
pub(super) fn visit(bytes: &[u8], inside: &mut Inside<'_, '_>) {
    // Bombs of many entries need no unpacking to be recognised. An archive inside this one counts as well if it is not
    // compressed.
    if count(bytes, ENTRY) > MAX_INNER_FILES {
        inside.finding(Code::ContainerTooManyFiles);
        return;
    }
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else {
        inside.finding(Code::ArchiveDamaged);
        return;
    };
    for index in 0..archive.len() {
        match archive.by_index_data(index) {
            Ok(entry) => file(bytes, entry, inside),
            Err(_) => inside.finding(Code::ArchiveDamaged),
        }
        if inside.is_exhausted() {
            return;
        }
    }
    // The library keeps only the last of them.
    if archive.has_duplicate_names() {
        inside.finding(Code::ArchiveNameTwice);
    }
}

fn file(bytes: &[u8], entry: ZipFileEntry<'_>, inside: &mut Inside<'_, '_>) {
    let name = entry.name().map_or_else(|_| String::from_utf8_lossy(entry.name_raw()).into_owned(), Into::into);
    if entry.is_dir() || name.split(['/', '\\']).any(|part| part != "." && part != ".." && is_incidental(part)) {
        return;
    }
    if entry.is_symlink() {
        inside.unreadable(&name, Code::FileNotPlain);
        return;
    }
    if entry.encrypted() {
        inside.unreadable(&name, Code::InnerFileEncrypted);
        return;
    }
    match unpacked(bytes, entry) {
        Ok(content) => inside.file(&name, &content),
        Err(code) => inside.unreadable(&name, code),
    }
}

/// Unpacks a file, at most one byte more than [`MAX_BYTES`]. The stated size is not trusted.
fn unpacked(bytes: &[u8], entry: ZipFileEntry<'_>) -> Result<Vec<u8>, Code> {
    let mut reader = Cursor::new(bytes);
    if !matches!(entry.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
        return Err(Code::InnerFileMethod);
    }
    let file = entry.with_reader(&mut reader, ZipReadOptions::new()).map_err(|_| Code::ArchiveDamaged)?;
    let mut content = Vec::new();
    // Reading to the end also compares the checksum.
    file.take(MAX_BYTES + 1).read_to_end(&mut content).map_err(|_| Code::ArchiveDamaged)?;
    Ok(content)
}
