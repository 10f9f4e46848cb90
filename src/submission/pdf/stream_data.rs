//! The data of streams: finds, decrypts and decompresses it (ISO 32000-1, 7.3.8).

use std::borrow::Cow;

use super::budget::Budget;
use super::cipher::Cipher;
use super::filter::unpack;
use super::object::Stream;
use super::parser::Parser;
use crate::submission::read_error::ReadError;

/// The maximum distance of `endstream` from the end of the data. A line end may precede it.
const MAX_GAP: usize = 64;

/// Returns the decoded data of a stream.
pub(super) fn unpacked<'b>(
    stream: &Stream,
    packed: Cow<'b, [u8]>,
    budget: &Budget,
) -> Result<Cow<'b, [u8]>, ReadError> {
    match packed {
        Cow::Borrowed(packed) => unpack(&stream.dictionary, packed, budget),
        Cow::Owned(packed) => unpack(&stream.dictionary, &packed, budget).map(|bytes| Cow::Owned(bytes.into_owned())),
    }
}

/// Returns the encoded data of a stream, decrypted. If the length is missing or wrong, it ends at `endstream`.
pub(super) fn packed<'b>(
    stream: &Stream,
    file: &'b [u8],
    length: Option<usize>,
    cipher: Option<&Cipher>,
    budget: &Budget,
) -> Result<Cow<'b, [u8]>, ReadError> {
    let rest = file.get(stream.start..).ok_or(ReadError::Damaged)?;
    let ends_there = |&length: &usize| {
        let after_data = rest.get(length..).map(|after_data| &after_data[..after_data.len().min(MAX_GAP)]);
        after_data.is_some_and(|after_data| Parser::new(after_data, 0, budget).take_keyword(b"endstream"))
    };
    let packed = match length.filter(ends_there) {
        Some(length) => &rest[..length],
        None => until_end(rest, budget)?,
    };
    match cipher {
        Some(cipher) => cipher.decrypt_stream(stream, packed, budget).map(Cow::Owned),
        None => Ok(Cow::Borrowed(packed)),
    }
}

fn until_end<'b>(rest: &'b [u8], budget: &Budget) -> Result<&'b [u8], ReadError> {
    let word = b"endstream";
    let end = rest.windows(word.len()).position(|window| window == word);
    budget.work(end.unwrap_or(rest.len()))?;
    let rest = &rest[..end.ok_or(ReadError::Damaged)?];
    Ok(rest.strip_suffix(b"\r\n").or_else(|| rest.strip_suffix(b"\n")).unwrap_or(rest))
}
