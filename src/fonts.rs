//! The embedded fonts, so that pages look the same everywhere.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

mod face;

pub(crate) use face::Face;

/// Embeds a font file.
macro_rules! font {
    ($file:literal) => {
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/fonts/", $file))
    };
}

/// The font files: regular and bold of each family. The families are in the same order as in the template.
const FILES: [[&[u8]; 2]; 3] = [
    [font!("AtkinsonHyperlegibleNext-Regular.ttf"), font!("AtkinsonHyperlegibleNext-Bold.ttf")],
    [font!("NotoSans-Regular.ttf"), font!("NotoSans-Bold.ttf")],
    [font!("Vazirmatn-Regular.ttf"), font!("Vazirmatn-Bold.ttf")],
];

/// The regular fonts, one per family.
pub(crate) const REGULAR: [&[u8]; 3] = [FILES[0][0], FILES[1][0], FILES[2][0]];

/// The bold fonts, one per family.
pub(crate) const BOLD: [&[u8]; 3] = [FILES[0][1], FILES[1][1], FILES[2][1]];

/// The font for typed text.
pub(crate) const FIELD_FONT: &[u8] = REGULAR[0];

/// The font for typed text in Cyrillic: a subset of Noto Sans.
pub(crate) const CYRILLIC_FIELD_FONT: &[u8] = font!("NotoSans-Cyrillic.ttf");

/// Returns all font files.
pub(crate) fn files() -> impl Iterator<Item = &'static [u8]> {
    FILES.as_flattened().iter().copied().chain([CYRILLIC_FIELD_FONT])
}

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.as_flattened().iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect());

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Returns the index from which Typst chooses fonts.
pub(crate) fn book() -> &'static LazyHash<FontBook> {
    &BOOK
}

/// Returns the font at `index` of the font book.
pub(crate) fn font(index: usize) -> Option<Font> {
    FONTS.get(index).cloned()
}

/// Reports whether one family, in regular and in bold, has all of these characters. The characters of a cluster must
/// come from the same family.
pub(crate) fn has_all(characters: &[char]) -> bool {
    FONTS.chunks(2).any(|family| {
        family.iter().all(|font| characters.iter().all(|&character| font.info().coverage.contains(character.into())))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_fonts_can_be_read() {
        assert_eq!(FONTS.len(), FILES.as_flattened().len());
        assert_eq!(BOOK.families().count(), FILES.len());
    }

    #[test]
    fn the_scripts_that_are_promised_are_there() {
        for text in [
            "Grüße, ẞ",
            "ĞğŞşIıİiÖöÜüÇç",
            "ČčĆćŽžŠšĐđ",
            "ҐґЄєІіЇї’",
            "Москва ё",
            "مرحبا أإآؤئةىًٌٍَُِّْ؟،؛«»",
            "گ چ پ ژ ی ک ۀ هٔ ځ څ ټ می\u{200C}خواهم",
            "Łódź ăâșț ëç",
        ] {
            for character in text.chars() {
                assert!(has_all(&[character]), "{character} of {text}");
            }
        }
        assert!(!has_all(&['漢']));
    }
}
