//! Reads answers in JSON: files saved by the HTML form, files of the same shape, and records.
//!
//! ```json
//! { "bogen-answers": 1, "form": "hilfeplan", "version": "1.0", "language": "de-AT", "copy": "…", "saved": "2026-03-27T10:15:00Z",
//!   "fingerprint": "sha256:…",
//!   "answers": { "client-name": "…", "plan-date": "27.3.2026", "goals": [{ "goal-text": "…" }] } }
//! ```
//!
//! In `not-asked` a page keeps, in the same shape, what was answered before another answer ruled the question out.
//!
//! Files are not trusted. Size, depth and number of values are limited before anything is kept, so that no file can
//! exhaust memory or stack. This module reports errors of the file as such; [`crate::validate()`] reports problems of
//! its answers. Findings never quote the content of a file, because it may be an answer.

use std::borrow::Cow;
use std::io::Read;
use std::path::Path;

use indexmap::IndexMap;

use crate::diagnostic::Diagnostic;
use crate::submission::raw_answers::{Channel, RawAnswers};
use crate::value::Raw;

mod format;
mod head;
mod parser;
mod restore_unread;

pub use super::limits::MAX_BYTES;
pub use format::{ANSWERS_FORMAT, MAX_DEPTH, MAX_VALUES};

use format::JsonError;

/// Reads saved answers from `reader`, at most one byte more than [`MAX_BYTES`]. `path` is only named in findings.
///
/// # Errors
/// As [`read`], and when reading fails.
pub fn read_from(reader: impl Read, path: &Path, channel: Channel) -> Result<RawAnswers, Vec<Diagnostic>> {
    read(&super::bytes::bytes_from(reader, path)?, path, channel)
}

/// Reads saved answers, or a record, from the bytes of a file. `path` is only named in findings.
///
/// # Errors
/// When the file is too large, nested too deeply, has too many values, is not UTF-8, truncated, not JSON, not in
/// bogen's format, or has a head without form or version.
///
/// ```
/// use std::path::Path;
///
/// use bogen::submission::{Channel, json};
/// use bogen::value::Raw;
///
/// let file = br#"{ "bogen-answers": 1, "form": "visit", "version": "1.0", "answers": { "day": "27.3.2026" } }"#;
/// let raw = json::read(file, Path::new("visit.json"), Channel::Html).unwrap();
/// assert_eq!(raw.answers["day"], Raw::Text("27.3.2026".to_owned()));
///
/// let findings = json::read(&file[..40], Path::new("visit.json"), Channel::Html).unwrap_err();
/// assert_eq!(findings[0].code.word(), "answers-truncated");
/// ```
pub fn read(bytes: &[u8], path: &Path, channel: Channel) -> Result<RawAnswers, Vec<Diagnostic>> {
    let tree = parse(bytes).map_err(|error| vec![error.at(path)])?;
    head::read(tree, path, channel)
}

/// Reads any JSON value, such as a complete record. `path` is only named in findings.
///
/// # Errors
/// As [`read`], apart from errors of a file's head.
pub fn value(bytes: &[u8], path: &Path) -> Result<Raw, Diagnostic> {
    tree(bytes, path)
}

/// Reads a record that is a value already, such as one within another record.
///
/// # Errors
/// As [`read`], apart from errors of the file.
pub fn record(tree: Raw) -> Result<RawAnswers, Vec<Diagnostic>> {
    head::read(tree, Path::new(""), Channel::File)
}

/// Parses one entry of a batch of any kind.
pub(super) fn tree(bytes: &[u8], path: &Path) -> Result<Raw, Diagnostic> {
    parse(bytes).map_err(|error| error.at(path))
}

/// Converts one entry of a batch: a complete file of answers, or only its answers.
pub(super) fn entry(tree: Raw, path: &Path) -> Result<Result<RawAnswers, IndexMap<String, Raw>>, Vec<Diagnostic>> {
    match tree.into_parts() {
        Ok(parts) if !head::is_there(&parts) => Ok(Err(parts)),
        Ok(parts) => head::read(Raw::Parts(parts), path, Channel::File).map(Ok),
        Err(tree) => head::read(tree, path, Channel::File).map(Ok),
    }
}

/// Parses a file's bytes into a tree of values.
fn parse(bytes: &[u8]) -> Result<Raw, JsonError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(JsonError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| JsonError::NotUtf8)?;
    // Some editors write a byte order mark, which UTF-8 does not need.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if depth(text) > MAX_DEPTH {
        return Err(JsonError::TooDeep);
    }
    parser::parse(&mend_surrogates(text))
}

/// Returns the depth of nested brackets outside of strings. Needs no memory of its own.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut bytes = text.bytes();
    let mut in_string = false;
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => in_string = !in_string,
            // An escaped character cannot end the string.
            b'\\' if in_string => drop(bytes.next()),
            b'[' | b'{' if !in_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// Replaces unpaired surrogates by the replacement character.
///
/// Browsers write a truncated character as `\ud83d`. No Rust string can hold it, so the whole file would be refused.
fn mend_surrogates(text: &str) -> Cow<'_, str> {
    let mut mended = String::new();
    let (mut done, mut at) = (0, 0);
    while let Some(found) = text.get(at..).and_then(|rest| rest.find('\\')) {
        let start = at + found;
        at = match escaped(text, start) {
            Some(0xd800..=0xdbff) if matches!(escaped(text, start + 6), Some(0xdc00..=0xdfff)) => start + 12,
            Some(0xd800..=0xdfff) => {
                mended.push_str(&text[done..start]);
                mended.push_str("\\ufffd");
                done = start + 6;
                done
            }
            // Any other escape: the backslash and one character, which may take several bytes.
            Some(_) | None => start + 1 + text[start + 1..].chars().next().map_or(0, char::len_utf8),
        };
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    mended.push_str(&text[done..]);
    Cow::Owned(mended)
}

/// Returns the code unit of the escape `\uXXXX` at `start`.
fn escaped(text: &str, start: usize) -> Option<u16> {
    let digits = text.get(start..start + 6)?.strip_prefix("\\u")?;
    digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
}
