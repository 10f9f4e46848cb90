//! What a returned file says, before anything of it is believed.

use indexmap::IndexMap;

use crate::record::Channel;

pub mod json;

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
    /// The hash of the definition that was answered, as the file says it.
    pub source: Option<String>,
    /// Which road it came.
    pub channel: Channel,
    /// The answers by the field's id as the file spells it, in the file's order.
    pub answers: IndexMap<String, Raw>,
}

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
}
