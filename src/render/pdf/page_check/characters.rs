//! Finds characters that no embedded font has.

use super::super::form_texts::FormText;
use super::{Fault, FaultKind};
use crate::render::content::printable_text::unprintable;

/// Returns the characters that cannot be printed, with the fields in whose texts they are.
pub(super) fn faults(texts: &[FormText<'_>]) -> Vec<Fault> {
    let of_text = |text: &FormText<'_>| {
        let of = text.of.map(str::to_owned);
        let kind = |character: &str| FaultKind::GlyphMissing(character.to_owned());
        let fault = move |character| Fault { kind: kind(character), of: of.clone(), page: None };
        unprintable(text.text).map(fault).collect::<Vec<_>>()
    };
    texts.iter().flat_map(of_text).collect()
}
