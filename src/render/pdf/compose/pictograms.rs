//! Pictograms in the accent colour of the page.

use super::super::page_model::{Picture, Voiced};
use super::composer::Composer;
use crate::localized::{self, Perspective};
use crate::name::Voice;

/// The accent colour, as in the template's `style.typ`.
const ACCENT: &str = "#0b4a5e";

/// Embeds a pictogram.
macro_rules! pictogram {
    ($name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/pictograms/", $name, ".svg"))
    };
}

/// Replaces `currentColor` in a drawing by the accent colour.
pub(super) fn coloured(svg: &str) -> String {
    svg.replace("currentColor", ACCENT)
}

pub(super) fn picture(picture: &localized::Picture) -> Picture<'_> {
    Picture { svg: coloured(&picture.svg), alt: &picture.alt }
}

impl<'a> Composer<'a> {
    /// Returns the label and the pictogram of a perspective.
    pub(super) fn voiced(&self, perspective: Perspective<'a>) -> Voiced<'a> {
        let svg = match perspective.voice {
            Voice::Client => pictogram!("person"),
            Voice::InformalHelper => pictogram!("friends"),
            Voice::Professional => pictogram!("professional"),
            Voice::CaseManager => pictogram!("helper"),
        };
        Voiced { text: perspective.words(&self.form.words), svg: coloured(svg) }
    }
}
