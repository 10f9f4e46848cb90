//! The handout in one language: what a person keeps of a filled-in form.

use serde::Serialize;

use super::form::{Localized, Picture};
use super::words::Word;
use crate::definition::HandoutRows;
use crate::name::{FieldId, HandoutPartId, OptionId};
use crate::text::{Block, Line, Rich};

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
    /// What of it is on the pocket card, in the order in which it is there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pocket_card: Vec<FieldId>,
}

impl Localized {
    /// Returns the form with the pocket card as its handout; nothing if it has none.
    #[must_use]
    pub fn with_pocket_card(&self) -> Option<Self> {
        let parts: Vec<_> =
            self.handout.iter().flat_map(|handout| &handout.parts).filter_map(HandoutPart::on_card).collect();
        let fold = Line::text(self.words.get(Word::PocketCardFold).to_owned());
        let card = Handout {
            title: Line::text(self.words.get(Word::PocketCard).to_owned()),
            intro: Rich(vec![Block::Paragraph { content: fold }]),
            parts,
        };
        (!card.parts.is_empty()).then(|| Self { handout: Some(card), ..self.clone() })
    }
}

impl HandoutPart {
    /// Returns what of the part is on the pocket card, without texts and pictures, for which that has no room.
    fn on_card(&self) -> Option<Self> {
        let named = self.pocket_card.iter().filter_map(|field| self.fields.iter().find(|(known, _)| known == field));
        let is_on = |field: &FieldId| self.pocket_card.contains(field);
        (!self.pocket_card.is_empty()).then(|| Self {
            intro: Rich::default(),
            picture: None,
            fields: named.cloned().collect(),
            rows: self.rows.clone().filter(|rows| is_on(&rows.table)),
            row_pictures: Vec::new(),
            ..self.clone()
        })
    }
}
