//! ZIP archives.

use std::io::{Cursor, Read as _};

use zip::read::{ZipFileEntry, ZipReadOptions};
use zip::{CompressionMethod, ZipArchive};

use super::enclosures::{Role, roles};
use super::{Inside, count, is_incidental};
use crate::diagnostic::Code;
use crate::submission::limits::{MAX_BYTES, MAX_INNER_FILES};
use crate::submission::{EnclosedFile, EnclosedFiles};

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
    let names: Vec<_> = (0..archive.len()).filter_map(|index| Some((index, plain_file(&archive, index)?))).collect();
    let mut roles = roles(&names);
    for index in 0..archive.len() {
        match (roles.remove(&index), archive.by_index_data(index)) {
            (Some(Role::Answers(beside)), Ok(entry)) => {
                let enclosed = enclosed(bytes, &archive, &beside, inside);
                // Nothing else in the archive needs a name of its own.
                let is_whole = beside.len() + 1 == names.len();
                answers(bytes, entry, enclosed, inside, is_whole);
            }
            (Some(Role::Enclosed), Ok(_)) => {}
            (None, Ok(entry)) => file(bytes, entry, inside),
            (_, Err(_)) => inside.finding(Code::ArchiveDamaged),
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

fn name_of(entry: &ZipFileEntry<'_>) -> String {
    entry.name().map_or_else(|_| String::from_utf8_lossy(entry.name_raw()).into_owned(), Into::into)
}

/// Reports whether an entry is a folder, or belongs to the bookkeeping of a program.
fn is_left_out(entry: &ZipFileEntry<'_>, name: &str) -> bool {
    entry.is_dir() || name.split(['/', '\\']).any(|part| part != "." && part != ".." && is_incidental(part))
}

/// Returns the name of an entry that is a file, with `/` between its parts, as programs write them that follow the format.
fn plain_file(archive: &ZipArchive<Cursor<&[u8]>>, index: usize) -> Option<String> {
    let entry = archive.by_index_data(index).ok()?;
    let name = name_of(&entry);
    (!is_left_out(&entry, &name)).then(|| name.replace('\\', "/"))
}

/// Unpacks the files beside answers. What cannot be unpacked is reported by its number, because names may be personal data.
fn enclosed(
    bytes: &[u8],
    archive: &ZipArchive<Cursor<&[u8]>>,
    beside: &[(usize, String)],
    inside: &mut Inside<'_, '_>,
) -> EnclosedFiles {
    let mut files = Vec::new();
    for (number, (index, path)) in (1..).zip(beside) {
        let entry = archive.by_index_data(*index).map_err(|_| Code::ArchiveDamaged);
        match entry.and_then(|entry| content(bytes, entry)) {
            Ok(content) if inside.may_enclose(number, &content) => {
                files.push((EnclosedFile::new(path.clone(), &content), content));
            }
            Ok(_) if inside.is_exhausted() => break,
            Ok(_) => {}
            Err(code) => inside.unreadable(&format!("attachments/{number}"), code),
        }
    }
    files
}

/// Visits answers with the files beside them.
fn answers(
    bytes: &[u8],
    entry: ZipFileEntry<'_>,
    enclosed: EnclosedFiles,
    inside: &mut Inside<'_, '_>,
    is_whole: bool,
) {
    let name = name_of(&entry);
    match content(bytes, entry) {
        Ok(content) => inside.answers(&name, &content, enclosed, is_whole),
        Err(code) => inside.unreadable(&name, code),
    }
}

fn file(bytes: &[u8], entry: ZipFileEntry<'_>, inside: &mut Inside<'_, '_>) {
    let name = name_of(&entry);
    if is_left_out(&entry, &name) {
        return;
    }
    match content(bytes, entry) {
        Ok(content) => inside.file(&name, &content),
        Err(code) => inside.unreadable(&name, code),
    }
}

/// Unpacks a file, at most one byte more than [`MAX_BYTES`]. The stated size is not trusted.
fn content(bytes: &[u8], entry: ZipFileEntry<'_>) -> Result<Vec<u8>, Code> {
    if entry.is_symlink() {
        return Err(Code::FileNotPlain);
    }
    if entry.encrypted() {
        return Err(Code::InnerFileEncrypted);
    }
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
