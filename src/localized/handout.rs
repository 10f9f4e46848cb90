//! The handout in one language: what a person keeps of a filled-in form.

use serde::Serialize;

use super::form::Picture;
use crate::definition::HandoutRows;
use crate::name::{FieldId, HandoutPartId, OptionId};
use crate::text::{Line, Rich};

/// The handout of a form.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Handout {
    /// Its title.
    pub title: Line,
    /// The text under the title.
    pub intro: Rich,
    /// Its parts in order.
    pub parts: Vec<HandoutPart>,
}

/// A part of the handout.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct HandoutPart {
    /// The part's id.
    pub id: HandoutPartId,
    /// The heading.
    pub heading: Line,
    /// The text under the heading.
    pub intro: Rich,
    /// A picture beside the heading.
    pub picture: Option<Picture>,
    /// The fields whose answers it has, in order, with the words before each answer. Without words, those of the form.
    pub fields: Vec<(FieldId, Option<Line>)>,
    /// The rows after the fields.
    pub rows: Option<HandoutRows>,
    /// The pictures of rows, by the option that decides.
    pub row_pictures: Vec<(OptionId, Picture)>,
}
