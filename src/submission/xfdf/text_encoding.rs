//! The character encoding of XML: of its byte order mark or its declaration, else UTF-8 (XML 1.0, appendix F).

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::submission::read_error::ReadError;

/// The number of bytes in which the declaration must end.
const MAX_DECLARATION: usize = 256;

/// A decoded text.
pub(super) struct Decoded<'b> {
    pub(super) text: Cow<'b, str>,
    /// Whether some bytes are invalid in the encoding. In UTF-16 they are replaced, because the text before and after them
    /// is unharmed.
    pub(super) has_errors: bool,
}

/// Decodes a file.
///
/// # Errors
/// When the declared encoding is unknown, and the file is not UTF-8.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, ReadError> {
    let (encoding, bytes) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, &bytes[length..]),
        None => (without_bom(bytes)?, bytes),
    };
    let (text, has_errors) = encoding.decode_without_bom_handling(bytes);
    Ok(Decoded { text, has_errors: has_errors && ![UTF_16LE, UTF_16BE].contains(&encoding) })
}

/// Returns the encoding of a file without byte order mark.
fn without_bom(bytes: &[u8]) -> Result<&'static Encoding, ReadError> {
    match bytes {
        [0, b'<', ..] => return Ok(UTF_16BE),
        [b'<', 0, ..] => return Ok(UTF_16LE),
        _ => {}
    }
    let Some(label) = declared(bytes) else { return Ok(UTF_8) };
    match Encoding::for_label(label) {
        // A declaration that can be read byte by byte is not in UTF-16.
        Some(encoding) if [UTF_16LE, UTF_16BE].contains(&encoding) => Ok(UTF_8),
        Some(encoding) => Ok(encoding),
        None if std::str::from_utf8(bytes).is_ok() => Ok(UTF_8),
        None => Err(ReadError::UnknownEncoding),
    }
}

/// Returns the name of the encoding in the XML declaration.
fn declared(bytes: &[u8]) -> Option<&[u8]> {
    let declaration = bytes.trim_ascii_start().strip_prefix(b"<?xml")?;
    let end = declaration.windows(2).take(MAX_DECLARATION).position(|window| window == b"?>")?;
    let word = b"encoding";
    let at = declaration[..end].windows(word.len()).position(|window| window == word)?;
    let value = declaration[at + word.len()..end].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (quote, value) = value.split_first()?;
    value.split(|byte| byte == quote).next().filter(|_| matches!(quote, b'"' | b'\''))
}
