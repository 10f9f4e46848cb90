//! The letters of a font in the pages: two bytes each, with a table of what they mean.

use std::collections::BTreeMap;

use lopdf::{Document, Object};

/// What the glyphs of a font mean.
pub struct Glyphs {
    letters: BTreeMap<u16, String>,
}

impl Glyphs {
    /// Reads the `ToUnicode` table of a font.
    pub fn of(document: &Document, font: &Object) -> Self {
        let table = font.as_dict().unwrap().get_deref(b"ToUnicode", document).and_then(Object::as_stream).unwrap();
        let table = String::from_utf8(table.decompressed_content().unwrap()).unwrap();
        let mut letters = BTreeMap::new();
        let mut is_listed = false;
        for line in table.lines() {
            let words: Vec<_> = line.split(['<', '>']).map(str::trim).filter(|word| !word.is_empty()).collect();
            match (is_listed, &*words) {
                (_, [word]) if word.ends_with("beginbfchar") => is_listed = true,
                (_, ["endbfchar"]) => is_listed = false,
                (true, [code, letter]) => {
                    let units: Vec<_> =
                        hex(letter).chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
                    let code = hex(code);
                    letters.insert(u16::from_be_bytes([code[0], code[1]]), String::from_utf16(&units).unwrap());
                }
                _ => {}
            }
        }
        Self { letters }
    }

    /// Replaces words in what is shown; nothing if they are not there.
    pub fn reword(&self, operands: &[Object], from: &str, to: &str) -> Option<Vec<u8>> {
        let list = match &operands[0] {
            Object::Array(list) => list.as_slice(),
            _ => operands,
        };
        let codes: Vec<u8> = list.iter().filter_map(|part| part.as_str().ok()).flatten().copied().collect();
        let codes: Vec<u16> = codes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
        let letters: Vec<&str> =
            codes.iter().map(|code| self.letters.get(code).map_or("", |letter| &**letter)).collect();
        let text = letters.concat();
        let start = text.find(from)?;
        let index = |at: usize| {
            let mut end = 0;
            let before = letters.iter().take_while(|letter| {
                end += letter.len();
                end <= at
            });
            before.count()
        };
        let (first, last) = (index(start), index(start + from.len()));
        let code = |letter: char| {
            let named = |(_, own): &(&u16, &String)| own.chars().eq([letter]);
            *self.letters.iter().find(named).unwrap_or_else(|| panic!("the font has no {letter}")).0
        };
        let new = codes[..first].iter().copied().chain(to.chars().map(code)).chain(codes[last..].iter().copied());
        Some(new.flat_map(u16::to_be_bytes).collect())
    }
}

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<_> = text.chars().map(|digit| digit.to_digit(16).unwrap()).collect();
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap()).collect()
}
