//! A part of a form in one language, which has a sheet of its own.

use serde::Serialize;

use crate::definition;
use crate::name::PartId;
use crate::text::{Line, Rich};

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Part {
    /// The part's id.
    pub id: PartId,
    /// What its sheet is called.
    pub title: Line,
    /// The text under the title, instead of that of the form.
    pub intro: Rich,
    /// What it has.
    pub keys: definition::Part,
}
