//! Rebuilds the cross-reference table by scanning for objects, if the file's table is damaged or, as in FDF, missing.

use super::budget::Budget;
use super::object::{Dictionary, Object};
use super::object_stream::ObjectStream;
use super::parser::{Indirect, Parser, is_space};
use super::xref::{XrefEntry, XrefTable};
use crate::submission::read_error::ReadError;

/// The keyword at the start of every object, after its numbers.
const WORD: &[u8] = b"obj";

/// Finds all objects. Of those with the same number, the last counts.
pub(super) fn table(bytes: &[u8], budget: &Budget) -> Result<XrefTable, ReadError> {
    let mut table = XrefTable::default();
    budget.work(bytes.len() / 8)?;
    let mut at = 0;
    while let Some((start, word)) = next_object(bytes, at) {
        at = word + 1;
        // Bytes that only resemble an object are skipped.
        match Parser::new(bytes, start, budget).indirect() {
            Ok(indirect) => {
                at = indirect.end;
                note(&mut table, start, &indirect, bytes, budget)?;
            }
            Err(ReadError::Damaged) => {}
            Err(error) => return Err(error),
        }
    }
    for trailer in trailers(bytes, budget)? {
        merge(&mut table.trailer, trailer);
    }
    Ok(table)
}

/// Returns the position of the next object header: of its numbers and of the keyword `obj`.
pub(super) fn next_object(bytes: &[u8], from: usize) -> Option<(usize, usize)> {
    let mut from = from;
    loop {
        let at = from + bytes.get(from..)?.windows(WORD.len()).position(|window| window == WORD)?;
        if let Some(start) = header_start(&bytes[..at]) {
            return Some((start, at));
        }
        from = at + 1;
    }
}

/// Returns the position of the two numbers at the end of `bytes`.
fn header_start(bytes: &[u8]) -> Option<usize> {
    let without = |bytes: &[u8], drop: fn(u8) -> bool| {
        let kept = bytes.iter().rev().take(12).take_while(|&&byte| drop(byte)).count();
        (kept > 0 && kept < 12).then(|| bytes.len() - kept)
    };
    let digit = |byte: u8| byte.is_ascii_digit();
    // White space before the keyword is optional, although all programs write it.
    let end = without(bytes, is_space).unwrap_or(bytes.len());
    let generation = without(&bytes[..end], digit)?;
    let between = without(&bytes[..generation], is_space)?;
    without(&bytes[..between], digit)
}

/// Reports whether the last incremental update of a file is truncated: the state before it must not be taken for the
/// latest. Other bytes may follow a complete file, such as the end of a transfer in chunks, or lines of an e-mail.
pub(super) fn is_truncated(bytes: &[u8]) -> bool {
    let word = b"%%EOF";
    let Some(end) = bytes.windows(word.len()).rposition(|window| window == word) else { return true };
    let tail = &bytes[end + word.len()..];
    next_object(tail, 0).is_some() || is_header_begun(tail)
}

/// Reports whether bytes are the beginning of an object header: of `12 0 obj`.
fn is_header_begun(bytes: &[u8]) -> bool {
    let split = |bytes: &'_ [u8], keep: fn(u8) -> bool| bytes.iter().take_while(|&&byte| keep(byte)).count();
    let bytes = &bytes[split(bytes, is_space)..];
    let (number, rest) = bytes.split_at(split(bytes, |byte| byte.is_ascii_digit()));
    // No object has the number 0.
    if number.iter().all(|&digit| digit == b'0') {
        return false;
    }
    let rest = &rest[split(rest, is_space)..];
    let rest = &rest[split(rest, |byte| byte.is_ascii_digit())..];
    let rest = &rest[split(rest, is_space)..];
    WORD.starts_with(rest)
}

/// Records an object and, if it is an object stream, the objects in it.
fn note(table: &mut XrefTable, at: usize, found: &Indirect, bytes: &[u8], budget: &Budget) -> Result<(), ReadError> {
    let number = found.id.0;
    table.set(number as usize, XrefEntry::At(at))?;
    match &found.object {
        Object::Stream(stream) if stream.dictionary.is("Type", "XRef") => {
            merge(&mut table.trailer, stream.dictionary.clone());
        }
        Object::Stream(stream) if stream.dictionary.is("Type", "ObjStm") => {
            // If it cannot be decompressed, its objects are lost.
            let length = stream.dictionary.get("Length").and_then(Object::as_count);
            for contained in ObjectStream::read(stream, bytes, length, None, budget)?.numbers() {
                table.set(contained as usize, XrefEntry::In(number))?;
            }
        }
        Object::Dictionary(dictionary) if dictionary.is("Type", "Catalog") || dictionary.get("FDF").is_some() => {
            merge(&mut table.trailer, Dictionary(vec![(b"Root"[..].into(), Object::Reference(number))]));
        }
        Object::Null
        | Object::Bool(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Name(_)
        | Object::String(_)
        | Object::Array(_)
        | Object::Dictionary(_)
        | Object::Reference(_)
        | Object::Stream(_) => {}
    }
    Ok(())
}

/// Reads all trailers of tables, in file order.
fn trailers(bytes: &[u8], budget: &Budget) -> Result<Vec<Dictionary>, ReadError> {
    let word = b"trailer";
    budget.work(bytes.len() / 8)?;
    let places = bytes.windows(word.len()).enumerate().filter(|(_, window)| window == word).map(|(at, _)| at);
    let mut trailers = Vec::new();
    for at in places {
        match Parser::new(bytes, at + word.len(), budget).object() {
            Ok(Object::Dictionary(trailer)) => trailers.push(trailer),
            Ok(_) | Err(ReadError::Damaged) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(trailers)
}

/// Merges a later trailer into earlier ones.
fn merge(trailer: &mut Dictionary, later: Dictionary) {
    let wanted = [&b"Root"[..], b"Encrypt", b"ID", b"Info"];
    for (key, object) in later.0.into_iter().filter(|(key, _)| wanted.contains(&&**key)) {
        trailer.0.retain(|(known, _)| *known != key);
        trailer.0.push((key, object));
    }
}
