//! The data of streams, however they are compressed.

use std::borrow::Cow;

use sha2::{Digest as _, Sha256};

use super::ccitt;
use super::content_hash::{self, Hash, add_bytes, add_plain};
use super::document::Document;
use super::filter::FILTER_KEYS;
use super::object::{Object, Stream};
use crate::page_code::Size;
use crate::submission::read_error::ReadError;

/// The maximum size of the image of a page code in bytes.
const MAX_CODE: usize = Size::LARGEST.bytes();

/// Hashes the data of a stream. What a form `XObject` draws is hashed without its spelling.
pub(super) fn of(document: &Document<'_>, stream: &Stream) -> Result<Hash, ReadError> {
    match document.unpack(stream) {
        Err(ReadError::Damaged) => of_packed(document, stream),
        bytes if stream.dictionary.is("Subtype", "Form") => {
            // What is no content is compared by its bytes.
            match content_hash::of(&bytes?, document.budget()) {
                Err(ReadError::Damaged) => of_bytes(document, stream),
                content => content.map(|content| content.operations),
            }
        }
        Ok(_) => of_bytes(document, stream),
        Err(error) => Err(error),
    }
}

fn of_bytes(document: &Document<'_>, stream: &Stream) -> Result<Hash, ReadError> {
    let bytes = document.unpack(stream)?;
    document.budget().work(bytes.len())?;
    let mut hash = Sha256::new();
    add_bytes(&mut hash, b's', &bytes);
    Ok(hash.finalize().into())
}

/// Hashes the compressed data, and how it is compressed. Images are compressed in ways that are not undone here.
pub(super) fn of_packed(document: &Document<'_>, stream: &Stream) -> Result<Hash, ReadError> {
    let mut hash = Sha256::new();
    let direct = document.with_packing(stream)?;
    for key in FILTER_KEYS {
        add_bytes(&mut hash, b'/', key.as_bytes());
        let object = direct.dictionary.get(key).unwrap_or(&Object::Null);
        add_plain(&mut hash, ccitt::single(object).unwrap_or(object));
    }
    let packed = document.packed(stream)?;
    document.budget().work(packed.len())?;
    add_bytes(&mut hash, b'p', &packed);
    Ok(hash.finalize().into())
}

/// Returns the rows of the image of a page code; empty if there is none that can be decoded, or it is larger than any code.
pub(super) fn code_rows(document: &Document<'_>, stream: &Stream) -> Result<Vec<u8>, ReadError> {
    let rows = match document.unpack(stream) {
        // Programs compress codes anew. What cannot be decoded is not what was issued.
        Err(ReadError::Damaged) => {
            ccitt::mask(&stream.dictionary, &document.packed(stream)?, document.budget())?.map(Cow::Owned)
        }
        rows => Some(rows?),
    };
    Ok(rows.filter(|rows| rows.len() <= MAX_CODE).unwrap_or_default().into_owned())
}
