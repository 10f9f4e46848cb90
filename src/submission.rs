//! What a returned file says, before anything of it is believed.
//!
//! Answers come as JSON, PDF, FDF or XFDF. Which of them a file is, is seen from its content, never from its name.

use std::io::Read;
use std::path::Path;

use indexmap::IndexMap;
use serde::{Serialize, Serializer};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::record::{Channel, Evidence, Seen};

pub use fault::MAX_BYTES;

mod fault;
pub mod fdf;
pub mod json;
pub mod list;
pub mod pdf;
mod widgets;
pub mod xfdf;

/// Reads answers of any kind from the bytes of a file. `path` is only named in findings; `channel` is the road on which
/// JSON came.
///
/// # Errors
/// With what is wrong with the file as such, as [`json::read`] and [`pdf::read`] say.
pub fn read(bytes: &[u8], path: &Path, channel: Channel) -> Result<RawAnswers, Vec<Diagnostic>> {
    match Shape::of(bytes) {
        Shape::Json => json::read(bytes, path, channel),
        Shape::Pdf => pdf::read(bytes, path),
        Shape::Fdf => fdf::read(bytes, path),
        Shape::Xfdf => xfdf::read(bytes, path),
        // What is called a PDF and is none is better told so than that it is no JSON.
        Shape::Unknown if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf")) => {
            Err(vec![fault::Fault::NotPdf.at(path)])
        }
        Shape::Unknown => json::read(bytes, path, channel),
    }
}

/// Opens a file of which more is asked than its answers, if it is a PDF.
#[must_use]
pub fn opened(bytes: &[u8]) -> Option<pdf::Opened<'_>> {
    matches!(Shape::of(bytes), Shape::Pdf).then(|| pdf::Opened::new(bytes))
}

/// What a file's first bytes say that it is.
enum Shape {
    Json,
    Pdf,
    Fdf,
    Xfdf,
    Unknown,
}

impl Shape {
    fn of(bytes: &[u8]) -> Self {
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
        match text.first() {
            // An answer in JSON may well speak of a PDF.
            Some(b'{' | b'[') | None => Self::Json,
            Some(_) if xfdf::is(bytes) => Self::Xfdf,
            Some(_) if fdf::is(bytes) => Self::Fdf,
            Some(_) if pdf::is(bytes) => Self::Pdf,
            Some(_) => Self::Unknown,
        }
    }
}

/// Makes the finding that a file is larger than is read, for whoever looks at its size before opening it.
#[must_use]
pub fn too_large(path: &Path) -> Diagnostic {
    fault::Fault::TooLarge.at(path)
}

/// Reads the bytes of a file from `reader`, and never more than [`MAX_BYTES`] of it. `path` is only named in findings.
///
/// # Errors
/// When reading fails.
pub fn bytes_from(reader: impl Read, path: &Path) -> Result<Vec<u8>, Vec<Diagnostic>> {
    bytes_of(reader, 0, path)
}

/// As [`bytes_from`], of a file that is said to be so large.
///
/// # Errors
/// When reading fails.
pub fn bytes_of(reader: impl Read, size: u64, path: &Path) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let expected = usize::try_from(size.min(MAX_BYTES)).unwrap_or(0);
    // The end is only found by trying to read beyond it.
    let mut bytes = Vec::with_capacity(expected + 1);
    // One byte more than allowed is enough to tell that there is too much.
    match reader.take(MAX_BYTES + 1).read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(error) => {
            let place = Place::File { path: path.to_owned(), span: None };
            Err(vec![Diagnostic::error(Code::FileUnreadable, place).with("reason", error.kind())])
        }
    }
}

/// What a returned file says: who it claims to be, and its answers as they stand there.
#[derive(Clone, Debug, PartialEq)]
pub struct RawAnswers {
    /// The form's id as the file says it.
    pub form: String,
    /// The form's version as the file says it.
    pub version: String,
    /// The locale in which it was filled in, as the file says it.
    pub language: Option<String>,
    /// The copy's id as the file says it.
    pub copy: Option<String>,
    /// The fingerprint of the text that was answered, as the file says it.
    pub fingerprint: Option<String>,
    /// Whether the file says of itself that it is a draft, not yet handed in.
    pub draft: bool,
    /// Which road it came.
    pub channel: Channel,
    /// The answers by the field's id as the file spells it, in the file's order.
    pub answers: IndexMap<String, Raw>,
    /// What else the file says, and no such file should.
    pub unknown: IndexMap<String, Raw>,
    /// What the file shows of itself, if that was looked at.
    pub evidence: Option<Evidence>,
    /// What is known of the version that it says it is, if that was looked up.
    pub seen: Option<Seen>,
    /// The record of the version that was answered, if these are its answers carried over into a newer one.
    pub migrated_from: Option<Raw>,
}

/// Under which name a record keeps the values that a file gives twice: `{ "given-twice": [1, 2] }`.
pub(crate) const GIVEN_TWICE: &str = "given-twice";

/// An answer as it stands in a returned file.
#[derive(Clone, Debug, PartialEq)]
pub enum Raw {
    /// Nothing.
    Empty,
    /// A mark, or its absence.
    Mark(bool),
    /// A number that the file holds as such.
    Number(f64),
    /// Characters as they were typed, or a code.
    Text(String),
    /// Several values: what was chosen, or rows.
    List(Vec<Raw>),
    /// Named parts: a row's fields, the parts of a signature.
    Parts(IndexMap<String, Raw>),
    /// Values that a file gives under one and the same name. None of them is believed.
    Twice(Vec<Raw>),
}

impl Raw {
    /// Says whether nothing stands here: no value, white space only, or a list or parts without content.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.chars().all(char::is_whitespace),
            Self::List(list) => list.is_empty(),
            Self::Parts(parts) => parts.is_empty(),
            Self::Mark(_) | Self::Number(_) | Self::Twice(_) => false,
        }
    }

    /// Says whether this is how a button says that it is not on: nothing, or PDF's word for it. No code is spelled so.
    #[must_use]
    pub fn is_unmarked(&self) -> bool {
        self.is_blank() || self.as_text() == Some("Off")
    }

    /// Returns the characters, if it is a text.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// Takes the entries of a list.
    ///
    /// # Errors
    /// Gives the value back if it is no list.
    pub fn into_list(self) -> Result<Vec<Self>, Self> {
        if let Self::List(list) = self { Ok(list) } else { Err(self) }
    }

    /// Takes the named parts.
    ///
    /// # Errors
    /// Gives the value back if it has none.
    pub fn into_parts(self) -> Result<IndexMap<String, Self>, Self> {
        if let Self::Parts(parts) = self { Ok(parts) } else { Err(self) }
    }

    /// Takes the named parts, if there are none but those called `names`.
    ///
    /// # Errors
    /// Gives the value back if it has other parts or none.
    pub fn into_only_parts(self, names: &[&str]) -> Result<IndexMap<String, Self>, Self> {
        let parts = self.into_parts()?;
        if parts.keys().all(|key| names.contains(&key.as_str())) { Ok(parts) } else { Err(Self::Parts(parts)) }
    }
}

/// Writes the value as a JSON file holds it.
impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => serializer.serialize_unit(),
            Self::Mark(mark) => serializer.serialize_bool(*mark),
            Self::Number(number) => match crate::value::Number::new(*number) {
                Some(number) => number.serialize(serializer),
                None => serializer.serialize_unit(),
            },
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => list.serialize(serializer),
            Self::Twice(all) => serializer.collect_map([(GIVEN_TWICE, all)]),
            Self::Parts(parts) => parts.serialize(serializer),
        }
    }
}
