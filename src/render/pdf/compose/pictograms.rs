//! Pictograms in the accent colour of the page.

use super::super::page_model::{Picture, Voiced};
use super::composer::Composer;
use crate::localized::{self, Word};
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
    pub(super) fn voiced(&self, voice: Voice) -> Voiced<'a> {
        let (word, svg) = match voice {
            Voice::Client => (Word::VoiceClient, pictogram!("person")),
            Voice::InformalHelper => (Word::VoiceInformalHelper, pictogram!("friends")),
            Voice::Professional => (Word::VoiceProfessional, pictogram!("professional")),
            Voice::CaseManager => (Word::VoiceCaseManager, pictogram!("helper")),
        };
        Voiced { text: self.word(word), svg: coloured(svg) }
    }
}
