//! The content streams of pages: what they write and draw, however it is spelled (ISO 32000-1, 7.8.2).

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::budget::Budget;
use super::object::Object;
use super::parser::{Parser, Token};
use crate::submission::read_error::ReadError;

pub(super) type Hash = [u8; 32];

/// What a content stream writes and draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ContentHash {
    /// The text, with the names of its fonts.
    pub(super) text: Hash,
    /// All operators with their operands.
    pub(super) operations: Hash,
}

/// Adds bytes so that no others can come out the same.
pub(super) fn add_bytes(hash: &mut Sha256, sign: u8, bytes: &[u8]) {
    hash.update([sign]);
    hash.update((bytes.len() as u64).to_le_bytes());
    hash.update(bytes);
}

pub(super) fn rounded(number: f64) -> String {
    let text = format!("{number:.3}");
    format!(" {}", text.trim_end_matches('0').trim_end_matches('.'))
}

/// Counts the pairs that save and restore the state of drawing around all of a content: programs put them around a page over
/// which they lay something.
fn wrappings(content: &[u8], budget: &Budget) -> Result<usize, ReadError> {
    let (mut opening, mut depth, mut least) = (0_usize, 0_usize, usize::MAX);
    // How many states are restored at the end, and the least depth before that.
    let mut closing = 0;
    let mut parser = Parser::new(content, 0, budget);
    while let Some(token) = parser.token()? {
        match token {
            Token::Operand(_) => {}
            Token::Operator(b"Q") => {
                closing += 1;
                depth = depth.saturating_sub(1);
            }
            Token::Operator(operator) => {
                // What was restored was not the end.
                least = if closing > 0 { least.min(depth) } else { least };
                closing = 0;
                if operator == b"q" {
                    opening += usize::from(opening == depth && least == usize::MAX);
                    depth += 1;
                } else {
                    least = least.min(depth);
                }
            }
        }
    }
    Ok(opening.min(least).min(closing))
}

/// Hashes what a page's content writes, and all that it does, without what is only put around it.
pub(super) fn of(content: &[u8], budget: &Budget) -> Result<ContentHash, ReadError> {
    let wrappings = wrappings(content, budget)?;
    let (mut text, mut steps) = (Sha256::new(), Sha256::new());
    let mut parser = Parser::new(content, 0, budget);
    let mut operands: Vec<Object> = Vec::new();
    let (mut opened, mut depth) = (0, 0_usize);
    while let Some(token) = parser.token()? {
        match token {
            Token::Operand(operand) => operands.push(operand),
            Token::Operator(b"q") if opened < wrappings => {
                operands.clear();
                (opened, depth) = (opened + 1, depth + 1);
            }
            Token::Operator(b"Q") if depth > 0 && depth <= wrappings => {
                operands.clear();
                depth -= 1;
            }
            Token::Operator(operator) => {
                depth = match operator {
                    b"q" => depth + 1,
                    b"Q" => depth.saturating_sub(1),
                    _ => depth,
                };
                for operand in &operands {
                    add_plain(&mut steps, operand);
                    if matches!(operator, b"Tj" | b"TJ" | b"'" | b"\"" | b"Tf") {
                        add_text(&mut text, operand);
                    }
                }
                add_bytes(&mut steps, b'o', operator);
                operands.clear();
            }
        }
    }
    Ok(ContentHash { text: text.finalize().into(), operations: steps.finalize().into() })
}

/// Hashes a content of which parts cannot be decompressed, so that it is like no other.
pub(super) fn of_unreadable(content: &[u8]) -> ContentHash {
    let mut hash = Sha256::new();
    add_bytes(&mut hash, b'p', content);
    let hash = hash.finalize().into();
    ContentHash { text: hash, operations: hash }
}

/// Adds what an operand writes: letters, or the name of those that follow.
fn add_text(hash: &mut Sha256, operand: &Object) {
    match operand {
        Object::String(text) => add_bytes(hash, b'(', text),
        Object::Name(name) => add_bytes(hash, b'/', name),
        Object::Array(array) => {
            for entry in array {
                add_text(hash, entry);
            }
        }
        Object::Null
        | Object::Bool(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Dictionary(_)
        | Object::Reference(_)
        | Object::Stream(_) => {}
    }
}

/// Adds an operand, which holds no references.
pub(super) fn add_plain(hash: &mut Sha256, operand: &Object) {
    match operand {
        Object::Array(array) => {
            hash.update(format!("[{}", array.len()));
            for entry in array {
                add_plain(hash, entry);
            }
        }
        Object::Dictionary(dictionary) => {
            let sorted: BTreeMap<_, _> = dictionary.0.iter().map(|(key, object)| (&**key, object)).collect();
            for (key, object) in sorted {
                add_bytes(hash, b'/', key);
                add_plain(hash, object);
            }
            hash.update(b">>");
        }
        Object::Null
        | Object::Bool(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Name(_)
        | Object::String(_)
        | Object::Reference(_)
        | Object::Stream(_) => add_single(hash, operand),
    }
}

/// Adds an object that consists of no others.
fn add_single(hash: &mut Sha256, object: &Object) {
    match object {
        Object::Bool(value) => hash.update([b'b', u8::from(*value)]),
        Object::Integer(number) => hash.update(format!(" {number}")),
        // Programs write the same number with more or fewer digits.
        Object::Real(number) => hash.update(rounded(*number)),
        Object::Name(name) => add_bytes(hash, b'/', name),
        Object::String(text) => add_bytes(hash, b'(', text),
        Object::Null | Object::Array(_) | Object::Dictionary(_) | Object::Reference(_) | Object::Stream(_) => {
            hash.update(b"null");
        }
    }
}
