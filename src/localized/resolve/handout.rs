//! Resolves the texts of the handout.

use super::resolver::Resolver;
use crate::definition;
use crate::localized::handout::{Handout, HandoutPart};
use crate::name::HandoutPartId;

/// The message with its title.
const MESSAGE: &str = "handout";

impl Resolver<'_> {
    /// Returns the handout, if the form has one.
    pub(super) fn handout(&mut self) -> Option<Handout> {
        let parts = &self.definition.handout;
        if parts.is_empty() {
            return None;
        }
        Some(Handout {
            title: self.line(MESSAGE, None),
            intro: self.optional_rich(MESSAGE, Some("intro")),
            parts: parts.iter().map(|(id, part)| self.handout_part(id, part)).collect(),
        })
    }

    fn handout_part(&mut self, id: &HandoutPartId, part: &definition::HandoutPart) -> HandoutPart {
        let message = format!("{MESSAGE}-{id}");
        let fields = part.fields.iter().map(|field| {
            let words = self.optional_line(&message, Some(&format!("label-{field}")));
            (field.clone(), words)
        });
        let fields = fields.collect();
        let pictures = part.rows.iter().flat_map(|rows| &rows.pictures);
        let row_pictures =
            pictures.filter_map(|(option, name)| Some((option.clone(), self.picture(name, &message)?))).collect();
        HandoutPart {
            id: id.clone(),
            heading: self.line(&message, None),
            intro: if part.fields.is_empty() && part.rows.is_none() {
                self.rich(&message, Some("intro"))
            } else {
                self.optional_rich(&message, Some("intro"))
            },
            picture: part.picture.as_ref().and_then(|name| self.picture(name, &message)),
            fields,
            rows: part.rows.clone(),
            row_pictures,
            pocket_card: part.pocket_card.clone(),
        }
    }
}
