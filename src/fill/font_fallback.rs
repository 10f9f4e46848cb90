//! The fonts in which answers are shown: the font of the form fields, and fallbacks for characters that it lacks.

use std::collections::BTreeMap;

use crate::fonts::{Face, REGULAR};

/// The number of fonts. The first is in the blank form.
pub(super) const FAMILIES: usize = REGULAR.len();

/// The end of the characters that [`FontFallback::simple`] covers.
const SIMPLE_END: usize = 0x250;

/// General punctuation, which [`FontFallback::simple`] also covers.
const PUNCTUATION: std::ops::Range<usize> = 0x2010..0x2040;

/// The fonts, in the order in which they are tried.
pub(super) struct FontFallback {
    families: [FallbackFont; FAMILIES],
    /// The glyphs of Latin characters and of [`PUNCTUATION`] in the first font.
    simple: Vec<Option<Simple>>,
    /// The character of each glyph of the first font, as in the blank form's `ToUnicode` table.
    meanings: BTreeMap<u16, char>,
}

/// One font.
pub(super) struct FallbackFont {
    pub(super) data: &'static [u8],
    pub(super) face: Face,
}

/// A glyph that always represents the same single character.
#[derive(Clone, Copy, Debug)]
pub(super) struct Simple {
    pub(super) glyph: u16,
    /// The advance width, in thousandths of the font size.
    pub(super) advance: i32,
}

impl FontFallback {
    /// Loads the fonts, which are part of the program.
    ///
    /// # Errors
    /// When a font cannot be parsed.
    pub(super) fn new() -> Result<Self, String> {
        let [first, second, third] = REGULAR.map(FallbackFont::new);
        let (Some(first), Some(second), Some(third)) = (first, second, third) else {
            return Err("a font cannot be read".to_owned());
        };
        let simple = (0..SIMPLE_END).chain(PUNCTUATION).map(|code| first.simple(code)).collect();
        let meanings = first.face.meanings();
        Ok(Self { families: [first, second, third], simple, meanings })
    }

    /// Returns a font by its index.
    pub(super) const fn family(&self, index: usize) -> &FallbackFont {
        &self.families[index % FAMILIES]
    }

    /// Returns the glyph of a character that needs no shaping and is in the first font.
    pub(super) fn simple(&self, character: char) -> Option<Simple> {
        let code = character as usize;
        let index = if code < SIMPLE_END {
            code
        } else if PUNCTUATION.contains(&code) {
            SIMPLE_END + code - PUNCTUATION.start
        } else {
            return None;
        };
        self.simple.get(index).copied().flatten()
    }

    /// Reports whether a glyph of the first font represents exactly this text.
    pub(super) fn means(&self, glyph: u16, text: &str) -> bool {
        let mut characters = text.chars();
        self.meanings.get(&glyph).copied() == characters.next() && characters.next().is_none()
    }

    /// Returns the first font that has all characters of a cluster; `preferred` is tried first, if given.
    pub(super) fn family_of(&self, cluster: &str, preferred: Option<usize>) -> usize {
        let has_all =
            |index: &usize| cluster.chars().all(|character| is_joiner(character) || self.family(*index).has(character));
        preferred.into_iter().chain(0..FAMILIES).find(has_all).unwrap_or(0)
    }
}

impl FallbackFont {
    fn new(data: &'static [u8]) -> Option<Self> {
        Some(Self { data, face: Face::new(data)? })
    }

    fn has(&self, character: char) -> bool {
        self.face.glyph(character).is_some()
    }

    /// Converts font units to thousandths of the font size.
    pub(super) fn scaled(&self, units: i32) -> i32 {
        let em = i32::from(self.face.units_per_em());
        (units * 1000 + em / 2 * units.signum()) / em
    }

    /// Returns the advance width of a glyph, in thousandths of the font size.
    pub(super) fn advance(&self, glyph: u16) -> i32 {
        self.scaled(self.face.advance(glyph).into())
    }

    fn simple(&self, code: usize) -> Option<Simple> {
        let character = char::from_u32(u32::try_from(code).ok()?)?;
        // Soft hyphens are invisible, and line separators are line ends.
        if character.is_control() || matches!(character, '\u{AD}' | '\u{2028}'..='\u{202E}') {
            return None;
        }
        let glyph = self.face.glyph(character)?;
        Some(Simple { glyph, advance: self.advance(glyph) })
    }
}

/// Reports whether a character only joins or separates its neighbours.
pub(super) const fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_and_its_neighbours_need_no_shaping() {
        let fonts = FontFallback::new().unwrap();
        for character in
            "Grüße, ẞ İstanbul ığşç Łódź ăâîșț „“–…’€".chars().filter(|character| !"ẞ€".contains(*character))
        {
            assert!(fonts.simple(character).is_some(), "{character}");
        }
        for character in "\u{AD}\u{301}й漢م\u{2028}\u{202E}".chars() {
            assert!(fonts.simple(character).is_none(), "{character:?}");
        }
    }

    #[test]
    fn each_script_has_a_family() {
        let fonts = FontFallback::new().unwrap();
        assert_eq!(["ş", "й", "پ", "می\u{200C}"].map(|cluster| fonts.family_of(cluster, None)), [0, 1, 2, 2]);
        assert_eq!(fonts.family_of(" ", Some(2)), 2);
    }
}
