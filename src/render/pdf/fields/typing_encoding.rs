//! The encoding of the font for typing, by the script of the form: one byte per character, so at most 224 characters.
//!
//! Viewers show typed text in this font as far as it has the characters, and in a system font otherwise. So rare symbols are
//! replaced by letters that occur in names. A composite font with all characters would be worse: Chrome shows nothing for a
//! character that it lacks, and Firefox does not join Arabic letters. See `docs/viewers.md`.

use std::collections::BTreeMap;

use lopdf::Object;

use crate::fonts::{CYRILLIC_FIELD_FONT, FIELD_FONT};

/// The script of a form, as far as it affects the encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Script {
    /// Latin, and all scripts whose letters do not fit into 224 codes.
    Latin,
    /// Cyrillic.
    Cyrillic,
}

/// A letter that replaces a symbol, and its name in the Adobe Glyph List (ISO 19005-2, 6.2.11.6).
type Letter = (char, &'static str);

/// Letters that occur in names in Austria and Germany, beyond the Western European ones.
const LATIN: &[Letter] = &[
    ('Ğ', "Gbreve"),
    ('ğ', "gbreve"),
    ('İ', "Idotaccent"),
    ('ı', "dotlessi"),
    ('Ş', "Scedilla"),
    ('ş', "scedilla"),
    ('Č', "Ccaron"),
    ('č', "ccaron"),
    ('Ć', "Cacute"),
    ('ć', "cacute"),
    ('Đ', "Dcroat"),
    ('đ', "dcroat"),
    ('Ą', "Aogonek"),
    ('ą', "aogonek"),
    ('Ę', "Eogonek"),
    ('ę', "eogonek"),
    ('Ł', "Lslash"),
    ('ł', "lslash"),
    ('Ń', "Nacute"),
    ('ń', "nacute"),
    ('Ś', "Sacute"),
    ('ś', "sacute"),
    ('Ź', "Zacute"),
    ('ź', "zacute"),
    ('Ż', "Zdotaccent"),
    ('ż', "zdotaccent"),
    ('Ă', "Abreve"),
    ('ă', "abreve"),
    ('Ș', "Scommaaccent"),
    ('ș', "scommaaccent"),
    // The list has no name for T with a comma below; letters with this name are drawn that way.
    ('Ț', "Tcommaaccent"),
    ('ț', "tcommaaccent"),
    ('Ő', "Ohungarumlaut"),
    ('ő', "ohungarumlaut"),
    ('Ű', "Uhungarumlaut"),
    ('ű', "uhungarumlaut"),
    ('ď', "dcaron"),
    ('ě', "ecaron"),
    ('ň', "ncaron"),
    ('Ř', "Rcaron"),
    ('ř', "rcaron"),
    ('ť', "tcaron"),
    ('ů', "uring"),
];

/// The symbols and letters that are replaced by [`LATIN`] letters.
const RARE: &str = "ƒ†‡ˆ‰‹›˜™\u{A0}¢¤¥¦¨©ª¬\u{AD}®¯±µ¶¸¹º¼¾÷ÐðÞþ·ŒœŸ";

/// The letters and symbols beyond ASCII that are kept for Cyrillic, so that German can be typed too.
const KEPT: &str = "€‚„…‘’“”•–—§°«»½ÄÖÜßäöüé";

impl Script {
    /// Returns the script of a text.
    pub(in super::super) fn of(words: &str) -> Self {
        let is_cyrillic = |letter: char| ('\u{400}'..='\u{4FF}').contains(&letter);
        if words.chars().any(is_cyrillic) { Self::Cyrillic } else { Self::Latin }
    }

    /// Returns the font for typing: its name in the PDF and its file.
    pub(super) const fn font(self) -> (&'static str, &'static [u8]) {
        match self {
            Self::Latin => ("AtkinsonHyperlegibleNext-Regular", FIELD_FONT),
            Self::Cyrillic => ("NotoSans-Regular", CYRILLIC_FIELD_FONT),
        }
    }

    /// Returns the letters that replace symbols, by code.
    fn letters(self) -> BTreeMap<u8, (char, String)> {
        let (letters, goes): (Vec<_>, fn(char) -> bool) = match self {
            Self::Latin => (LATIN.iter().map(|(letter, name)| (*letter, (*name).to_owned())).collect(), is_rare),
            Self::Cyrillic => (cyrillic().collect(), is_not_kept),
        };
        let free = (0x80..=0xFF).filter(|code| windows_character(*code).is_none_or(goes));
        free.zip(letters).collect()
    }

    /// Returns the characters of all codes.
    pub(super) fn characters(self) -> BTreeMap<u8, char> {
        let windows = (0x20..=0xFF).filter_map(|code| Some((code, windows_character(code)?)));
        let own = self.letters().into_iter().map(|(code, (letter, _))| (code, letter));
        windows.chain(own).collect()
    }

    /// Returns the differences of the encoding from `WinAnsiEncoding` (ISO 32000-1, table 114).
    pub(super) fn differences(self) -> Vec<Object> {
        let mut differences = Vec::new();
        let mut next = 0;
        for (code, (_, name)) in self.letters() {
            if code != next {
                differences.push(Object::Integer(code.into()));
            }
            differences.push(Object::Name(name.into_bytes()));
            next = code.wrapping_add(1);
        }
        differences
    }
}

fn is_rare(sign: char) -> bool {
    RARE.contains(sign)
}

fn is_not_kept(sign: char) -> bool {
    !KEPT.contains(sign)
}

/// Returns the Cyrillic letters that have a name in the Adobe Glyph List, with that name.
fn cyrillic() -> impl Iterator<Item = (char, String)> {
    let named = ('\u{401}'..='\u{491}').filter_map(|letter| Some((letter, cyrillic_number(letter)?)));
    named.map(|(letter, number)| (letter, format!("afii{number}"))).chain([('№', "afii61352".to_owned())])
}

/// Returns the number in the glyph name of a Cyrillic letter. Russian letters come first, in alphabetical order.
fn cyrillic_number(letter: char) -> Option<u32> {
    let code = u32::from(letter);
    Some(match letter {
        'Ё' => 10023,
        'Ђ'..='Ќ' => code - 0x402 + 10051,
        'Ў' => 10062,
        'Џ' => 10145,
        'А'..='Е' => code - 0x410 + 10017,
        'Ж'..='Я' => code - 0x416 + 10024,
        'а'..='е' => code - 0x430 + 10065,
        'ж'..='я' => code - 0x436 + 10072,
        'ё' => 10071,
        'ђ'..='ќ' => code - 0x452 + 10099,
        'ў' => 10110,
        'џ' => 10193,
        'Ґ' => 10050,
        'ґ' => 10098,
        _ => return None,
    })
}

/// Returns the character of a code in `WinAnsiEncoding` (ISO 32000-1, annex D).
const fn windows_character(code: u8) -> Option<char> {
    const CODES_80_TO_9F: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“', '”',
        '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    match code {
        0x20..=0x7E | 0xA0..=0xFF => Some(code as char),
        0x80..=0x9F => match CODES_80_TO_9F[(code - 0x80) as usize] {
            '\0' => None,
            character => Some(character),
        },
        0x00..=0x1F | 0x7F => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::Face;

    const ALL: [Script; 2] = [Script::Latin, Script::Cyrillic];

    #[test]
    fn the_fonts_have_what_is_typed() {
        for script in ALL {
            let face = Face::new(script.font().1).unwrap();
            for character in script.characters().into_values() {
                assert!(face.glyph(character).is_some(), "{script:?}: {character}");
            }
        }
    }

    #[test]
    fn all_letters_have_a_place() {
        for (script, words) in [
            (Script::Latin, "„Größe“ – 5 € İğdır Şişli Łódź Čačić Đorđe Țăruș Győr Űrhajó příště"),
            (Script::Cyrillic, "Київ їжак ґанок є Я живу тут. Ёлка Љубљана Ђорђе Џеп Ў № 7, „Straße“ «так» Schön"),
        ] {
            let typed: Vec<_> = script.characters().into_values().collect();
            let missing = words.chars().filter(|character| !typed.contains(character));
            assert_eq!(missing.collect::<String>(), "", "{script:?}");
        }
        assert_eq!(Script::Latin.letters().len(), LATIN.len());
        assert_eq!(Script::Cyrillic.letters().len(), cyrillic().count());
    }

    #[test]
    fn the_script_is_that_of_the_words() {
        assert_eq!(Script::of("Українська"), Script::Cyrillic);
        assert_eq!(Script::of("Deutsch (Österreich)"), Script::Latin);
        assert_eq!(Script::of("العربية"), Script::Latin);
    }
}
