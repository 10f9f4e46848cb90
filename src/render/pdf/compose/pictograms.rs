//! Pictograms in the accent colour of the page.

use super::super::page_model::{Picture, Voiced};
use super::composer::Composer;
use crate::localized::{self, Word};
use crate::name::Voice;

/// The accent of the template's `style.typ`.
const ACCENT: &str = "#0b4a5e";

/// One embedded pictogram.
macro_rules! pictogram {
    ($name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/pictograms/", $name, ".svg"))
    };
}

/// Gives a drawing in `currentColor` the colour of the page.
pub(super) fn coloured(svg: &str) -> String {
    svg.replace("currentColor", ACCENT)
}

pub(super) fn picture(picture: &localized::Picture) -> Picture<'_> {
    Picture { svg: coloured(&picture.svg), alt: &picture.alt }
}

impl<'a> Composer<'a> {
    /// Returns how a view is named.
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
