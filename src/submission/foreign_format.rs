//! Recognises files in formats that hold no answers for bogen, so that the finding names the format and what to use
//! instead.

use std::path::Path;

use memchr::memmem;

use super::zip;
use crate::diagnostic::{Code, Diagnostic, Place};

mod secured_email;

pub(super) use secured_email::SecuredEmail;

/// The number of bytes that are searched in text formats.
const HEAD: usize = 64 * 1024;

/// The number of records of a table that must have the same number of cells.
const RECORDS: usize = 5;

/// The name of the format of workbooks that are read as a list of answers.
pub(super) const XLSX: &str = "XLSX";

/// The format of a file that holds no answers for bogen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ForeignFormat {
    /// A picture, with the name of its format.
    Image(&'static str),
    /// A text document or a presentation, with the name of its format.
    Document(&'static str),
    /// A table, with the name of its format.
    Spreadsheet(&'static str),
    /// An e-mail, with the name of its format.
    Email(&'static str),
    /// The signed or encrypted content of an e-mail.
    SecuredEmail(SecuredEmail),
    /// An archive, with the name of its format.
    Archive(&'static str),
    /// A document or table of a newer Microsoft program that is protected with a password.
    EncryptedDocument,
    /// A ZIP file without its directory, which is at the end.
    TruncatedZip,
    /// The HTML page of a form.
    FormPage,
    /// Another HTML page.
    WebPage,
}

impl ForeignFormat {
    /// Recognises formats by the signature at the beginning of a file. None of them can be mistaken for a format with answers.
    pub(super) fn by_signature(bytes: &[u8]) -> Option<Self> {
        if let Some(format) = image(bytes) {
            return Some(Self::Image(format));
        }
        match bytes {
            [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Some(Self::of_zip(bytes)),
            [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ..] => Some(Self::of_compound_file(bytes)),
            [b'{', b'\\', b'r', b't', b'f', ..] => Some(Self::Document("RTF")),
            [b'7', b'z', 0xbc, 0xaf, 0x27, 0x1c, ..] => Some(Self::Archive("7z")),
            [b'R', b'a', b'r', b'!', 0x1a, 7, ..] => Some(Self::Archive("RAR")),
            [0x1f, 0x8b, 8, ..] => Some(Self::Archive("gzip")),
            // Outlook packs the attachments of an e-mail into a file of this name.
            [0x78, 0x9f, 0x3e, 0x22, ..] => Some(Self::Archive("winmail.dat")),
            _ if is_html(bytes) || is_web_archive(bytes) => Some(Self::of_html(bytes)),
            _ => SecuredEmail::of(bytes).map(Self::SecuredEmail),
        }
    }

    /// Recognises formats of plain text, which have no signature.
    pub(super) fn by_text(bytes: &[u8]) -> Option<Self> {
        let head = &bytes[..bytes.len().min(HEAD)];
        if head.contains(&0) {
            return None;
        }
        if is_email(head) {
            // A browser saves a page as "single file" in the format of e-mails.
            let is_page = contains(head, b"Snapshot-Content-Location:");
            return Some(if is_page { Self::of_single_file(bytes) } else { Self::Email("EML") });
        }
        is_table(bytes).then_some(Self::Spreadsheet("CSV"))
    }

    /// Creates the finding for a file.
    pub(super) fn at(self, path: &Path) -> Diagnostic {
        let finding = |code| Diagnostic::error(code, Place::file(path));
        match self {
            Self::Image(format) => finding(Code::FileIsImage).with("format", format),
            Self::Document(format) => finding(Code::FileIsDocument).with("format", format),
            Self::Spreadsheet(format) => finding(Code::FileIsSpreadsheet).with("format", format),
            Self::Email(format) => finding(Code::FileIsEmail).with("format", format),
            Self::SecuredEmail(SecuredEmail::Signed) => finding(Code::FileIsSignedEmail),
            Self::SecuredEmail(SecuredEmail::Encrypted(format)) => {
                finding(Code::FileIsEncryptedEmail).with("format", format)
            }
            Self::Archive(format) => finding(Code::FileIsArchive).with("format", format),
            Self::EncryptedDocument => finding(Code::FileIsDocument).with("format", "Microsoft Office"),
            Self::TruncatedZip => finding(Code::AnswersTruncated),
            Self::FormPage => finding(Code::FileIsFormPage),
            Self::WebPage => finding(Code::FileIsWebPage),
        }
    }

    /// Creates the finding for a file that was given as a list of answers.
    pub(super) fn at_instead_of_list(self, path: &Path) -> Diagnostic {
        let finding = |code| Diagnostic::error(code, Place::file(path));
        match self {
            Self::Spreadsheet(format) => finding(Code::WorkbookFormat).with("format", format),
            Self::EncryptedDocument => finding(Code::WorkbookEncrypted),
            Self::TruncatedZip => finding(Code::AnswersTruncated),
            Self::Image(format) | Self::Document(format) | Self::Email(format) | Self::Archive(format) => {
                finding(Code::ListFormat).with("format", format)
            }
            Self::SecuredEmail(SecuredEmail::Signed) => finding(Code::ListFormat).with("format", "S/MIME"),
            Self::SecuredEmail(SecuredEmail::Encrypted(format)) => finding(Code::ListFormat).with("format", format),
            Self::FormPage | Self::WebPage => finding(Code::ListFormat).with("format", "HTML"),
        }
    }

    /// Tells apart the many formats that are ZIP files.
    fn of_zip(bytes: &[u8]) -> Self {
        if let Some(format) = open_document(bytes) {
            return format;
        }
        let Some(names) = zip::names(bytes) else { return Self::TruncatedZip };
        let mut formats = names.into_iter().filter_map(|name| match name {
            b"word/document.xml" => Some(Self::Document("DOCX")),
            b"ppt/presentation.xml" => Some(Self::Document("PPTX")),
            b"xl/workbook.xml" => Some(Self::Spreadsheet(XLSX)),
            b"xl/workbook.bin" => Some(Self::Spreadsheet("XLSB")),
            b"Index/Document.iwa" => Some(Self::Document("iWork")),
            _ => None,
        });
        formats.next().unwrap_or(Self::Archive("ZIP"))
    }

    /// Tells apart the formats of older Microsoft programs by the names in their directories.
    fn of_compound_file(bytes: &[u8]) -> Self {
        let has = |name: &str| contains(bytes, &name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>());
        if has("EncryptedPackage") {
            Self::EncryptedDocument
        } else if has("__properties_version1.0") {
            Self::Email("MSG")
        } else if has("Workbook") {
            Self::Spreadsheet("XLS")
        } else if has("WordDocument") {
            Self::Document("DOC")
        } else {
            Self::Document("Microsoft Office")
        }
    }

    fn of_html(bytes: &[u8]) -> Self {
        // Browsers that save pages may change the quotation marks, and some leave out scripts, among them the data.
        let has = |id: &str| {
            let ways = [format!("id=\"{id}\""), format!("id={id}")];
            ways.iter().any(|way| memmem::find(bytes, way.as_bytes()).is_some())
        };
        if has("_data") || has("_form") && has("_draft") { Self::FormPage } else { Self::WebPage }
    }

    /// Tells whether a page that was saved as a single file, in the format of e-mails (RFC 2557), is one of a form.
    fn of_single_file(bytes: &[u8]) -> Self {
        // Lines are broken anywhere, and equals signs are written `=3D`.
        let mut text = Vec::with_capacity(bytes.len());
        for line in bytes.split(|&byte| byte == b'\n') {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            text.extend(line.strip_suffix(b"=").unwrap_or(line));
            if !line.ends_with(b"=") {
                text.push(b'\n');
            }
        }
        let mut rest = text.as_slice();
        let mut plain = Vec::with_capacity(text.len());
        while let Some(at) = memmem::find(rest, b"=3D") {
            plain.extend(&rest[..=at]);
            rest = &rest[at + 3..];
        }
        plain.extend(rest);
        Self::of_html(&plain)
    }
}

/// Returns the name of a picture's format.
fn image(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Some("JPEG"),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("PNG"),
        [b'I', b'I', b'*' | b'+', 0, ..] | [b'M', b'M', 0, b'*' | b'+', ..] => Some("TIFF"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some("GIF"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("WebP"),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Some("BMP"),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => match brand.first_chunk() {
            Some(b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1") => Some("HEIC"),
            Some(b"avif" | b"avis") => Some("AVIF"),
            _ => None,
        },
        _ => None,
    }
}

/// Recognises `OpenDocument` by the file `mimetype`, which is the first one and not compressed (ODF 1.3, part 2, 3.3).
fn open_document(bytes: &[u8]) -> Option<ForeignFormat> {
    let kind = bytes.get(30..)?.strip_prefix(b"mimetypeapplication/vnd.oasis.opendocument.")?;
    Some(if kind.starts_with(b"spreadsheet") {
        ForeignFormat::Spreadsheet("ODS")
    } else if kind.starts_with(b"text") {
        ForeignFormat::Document("ODT")
    } else {
        ForeignFormat::Document("OpenDocument")
    })
}

/// Reports whether a file begins as an HTML page does, perhaps after comments.
fn is_html(bytes: &[u8]) -> bool {
    let mut rest = without_mark(bytes).trim_ascii_start();
    rest = &rest[..rest.len().min(HEAD)];
    while let Some(comment) = rest.strip_prefix(b"<!--") {
        let Some(end) = comment.windows(3).position(|window| window == b"-->") else { return false };
        rest = comment[end + 3..].trim_ascii_start();
    }
    // XHTML begins with an XML declaration.
    if let Some(declaration) = rest.strip_prefix(b"<?xml") {
        let Some(end) = declaration.windows(2).position(|window| window == b"?>") else { return false };
        rest = declaration[end + 2..].trim_ascii_start();
    }
    let begins = |word: &[u8]| rest.get(..word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word));
    [&b"<!doctype html"[..], b"<html"].into_iter().any(begins)
}

/// Reports whether a file is a page as Safari saves it.
fn is_web_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"bplist00") && memmem::find(bytes, b"WebMainResource").is_some()
}

/// Reports whether a file begins with the head of an e-mail (RFC 5322): header fields, and among them two well-known ones.
fn is_email(head: &[u8]) -> bool {
    const KNOWN: [&[u8]; 10] = [
        b"from",
        b"to",
        b"date",
        b"subject",
        b"received",
        b"return-path",
        b"message-id",
        b"mime-version",
        b"content-type",
        b"delivered-to",
    ];
    let mut known = 0;
    for (number, line) in without_mark(head).split(|&byte| byte == b'\n').enumerate() {
        let line = line.trim_ascii_end();
        // Folded lines continue a field; the first line of a mailbox file is no field.
        let continues = number > 0 && line.first().is_some_and(|byte| matches!(byte, b' ' | b'\t'));
        if continues || number == 0 && line.starts_with(b"From ") {
            continue;
        }
        let Some(colon) = line.iter().position(|&byte| byte == b':') else { break };
        let name = &line[..colon];
        if name.is_empty() || !name.iter().all(u8::is_ascii_graphic) {
            break;
        }
        known += usize::from(KNOWN.iter().any(|known| known.eq_ignore_ascii_case(name)));
    }
    known >= 2
}

/// Reports whether a file is an e-mail of several parts. A page that a browser saved as "single file" is none.
pub(super) fn is_multipart_email(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(HEAD)];
    let head = head.split(|&byte| byte == b'\n').take_while(|line| !line.trim_ascii().is_empty());
    let lines: Vec<_> = head.map(<[u8]>::to_ascii_lowercase).collect();
    lines.iter().any(|line| contains(line, b"multipart/"))
        && !lines.iter().any(|line| line.starts_with(b"snapshot-content-location:"))
        && is_email(&lines.join(&b'\n'))
}

/// Reports whether a text is a table: its first records have the same number of cells. Prose has a space behind commas.
fn is_table(bytes: &[u8]) -> bool {
    // Old programs end a text with Ctrl+Z.
    let text = without_mark(bytes).trim_ascii_end();
    let text = text.strip_suffix(b"\x1a").unwrap_or(text);
    let first_line = text.split(|&byte| byte == b'\n').next().unwrap_or_default();
    if first_line.starts_with(b"sep=") {
        return true;
    }
    b";,\t".iter().any(|&delimiter| {
        let is_prose = first_line.windows(2).any(|window| window == [delimiter, b' ']);
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(text);
        let records: Result<Vec<_>, _> = reader.byte_records().take(RECORDS).collect();
        // The reader refuses records of other lengths than the first one.
        let is_even = |records: Vec<csv::ByteRecord>| {
            records.len() > 1 && records[0].len() > 1 && records[0].iter().take(2).all(|cell| !cell.is_empty())
        };
        !is_prose && records.is_ok_and(is_even)
    })
}

/// Removes the byte order mark of UTF-8.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
