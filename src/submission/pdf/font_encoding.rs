//! Which characters the codes of a font stand for (ISO 32000-1, 9.6.6 and 9.10).

use std::collections::BTreeMap;

use super::document::Document;
use super::object::{Dictionary, Object};
use super::object_source::ObjectSource;
use super::parser::{Parser, Token};
use crate::submission::read_error::ReadError;

/// The maximum number of codes that a range of a map may have.
const MAX_RANGE: u32 = 256;

/// The characters of a font's codes.
#[derive(Debug)]
pub(super) struct FontEncoding {
    /// How many bytes a code has.
    width: usize,
    /// By code: the characters that the font itself states.
    stated: BTreeMap<u32, Option<String>>,
    /// What the other codes stand for.
    base: Base,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Base {
    WinAnsi,
    MacRoman,
    /// Printable ASCII, which most encodings share; other codes are unknown.
    Ascii,
    Unknown,
}

impl Default for FontEncoding {
    fn default() -> Self {
        Self { width: 1, stated: BTreeMap::new(), base: Base::Unknown }
    }
}

impl FontEncoding {
    /// Reads the encoding of a font.
    pub(super) fn read(document: &Document<'_>, font: &Dictionary) -> Result<Self, ReadError> {
        let is_composite = font.is("Subtype", "Type0");
        let mut read = Self { width: if is_composite { 2 } else { 1 }, ..Self::default() };
        if !is_composite && !font.is("Subtype", "Type3") {
            read.base = Base::Ascii;
            let encoding = document.entry(font, "Encoding")?;
            let name = match encoding {
                Some(Object::Dictionary(encoding)) => document.entry(encoding, "BaseEncoding")?,
                encoding => encoding,
            };
            read.base = match name.and_then(Object::as_name) {
                Some(b"WinAnsiEncoding") => Base::WinAnsi,
                Some(b"MacRomanEncoding") => Base::MacRoman,
                Some(_) | None => Base::Ascii,
            };
            if let Some(Object::Dictionary(encoding)) = encoding {
                read.add_differences(document, encoding)?;
            }
        }
        if let Some(Object::Stream(map)) = document.entry(font, "ToUnicode")? {
            let map = document.unpack(map)?;
            read.add_map(&map, document)?;
        }
        Ok(read)
    }

    fn add_differences(&mut self, document: &Document<'_>, encoding: &Dictionary) -> Result<(), ReadError> {
        let mut code = 0;
        for entry in document.array(encoding.get("Differences"))? {
            match document.resolve(entry)? {
                Object::Integer(first) => code = u32::try_from(*first).unwrap_or(0),
                Object::Name(name) => {
                    self.stated.insert(code, character_of(name).map(String::from));
                    code += 1;
                }
                Object::Null
                | Object::Bool(_)
                | Object::Real(_)
                | Object::String(_)
                | Object::Array(_)
                | Object::Dictionary(_)
                | Object::Reference(_)
                | Object::Stream(_) => {}
            }
        }
        Ok(())
    }

    /// Adds a map from codes to Unicode (Adobe Technical Note 5411).
    fn add_map(&mut self, map: &[u8], document: &Document<'_>) -> Result<(), ReadError> {
        let mut parser = Parser::new(map, 0, document.budget());
        let mut operands = Vec::new();
        while let Some(token) = parser.token()? {
            match token {
                Token::Operand(operand) => operands.push(operand),
                Token::Operator(operator) => {
                    match operator {
                        b"endbfchar" => operands.chunks_exact(2).for_each(|pair| self.add_character(pair)),
                        b"endbfrange" => operands.chunks_exact(3).for_each(|range| self.add_range(range)),
                        _ => {}
                    }
                    operands.clear();
                }
            }
        }
        Ok(())
    }

    fn add_character(&mut self, pair: &[Object]) {
        if let [Object::String(code), Object::String(text)] = pair {
            self.stated.insert(number(code), Some(utf_16(text)));
        }
    }

    fn add_range(&mut self, range: &[Object]) {
        let [Object::String(first), Object::String(last), target] = range else { return };
        let (first, last) = (number(first), number(last));
        let codes = first..=last.min(first.saturating_add(MAX_RANGE));
        match target {
            Object::String(text) => {
                let text: Vec<char> = utf_16(text).chars().collect();
                let Some((end, before)) = text.split_last() else { return };
                for (step, code) in (0..).zip(codes) {
                    let last = char::from_u32(u32::from(*end) + step).unwrap_or(char::REPLACEMENT_CHARACTER);
                    self.stated.insert(code, Some(before.iter().copied().chain([last]).collect()));
                }
            }
            Object::Array(texts) => {
                for (code, text) in codes.zip(texts) {
                    self.stated.insert(code, text.as_string().map(utf_16));
                }
            }
            Object::Null
            | Object::Bool(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::Dictionary(_)
            | Object::Reference(_)
            | Object::Stream(_) => {}
        }
    }

    /// Appends the characters of a string. `None` stands for a character that the font does not tell.
    pub(super) fn decode(&self, bytes: &[u8], text: &mut Vec<Option<char>>) {
        for code in bytes.chunks(self.width) {
            match self.stated.get(&number(code)) {
                Some(Some(stated)) => text.extend(stated.chars().map(Some)),
                Some(None) => text.push(None),
                None => text.push(self.base_character(code)),
            }
        }
    }

    fn base_character(&self, code: &[u8]) -> Option<char> {
        let one =
            |encoding: &'static encoding_rs::Encoding| encoding.decode_without_bom_handling(code).0.chars().next();
        match self.base {
            Base::WinAnsi => one(encoding_rs::WINDOWS_1252),
            Base::MacRoman => one(encoding_rs::MACINTOSH),
            Base::Ascii => code.first().filter(|code| matches!(code, b' '..=b'~')).copied().map(char::from),
            Base::Unknown => None,
        }
    }
}

fn number(code: &[u8]) -> u32 {
    code.iter().fold(0, |number, &byte| number << 8 | u32::from(byte))
}

fn utf_16(bytes: &[u8]) -> String {
    let units = bytes.as_chunks::<2>().0.iter().copied().map(u16::from_be_bytes);
    char::decode_utf16(units).map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// The names of glyphs whose characters matter for what a text says: digits and the signs around them (Adobe Glyph List).
const SIGNS: [(&[u8], char); 32] = [
    (b"space", ' '),
    (b"zero", '0'),
    (b"one", '1'),
    (b"two", '2'),
    (b"three", '3'),
    (b"four", '4'),
    (b"five", '5'),
    (b"six", '6'),
    (b"seven", '7'),
    (b"eight", '8'),
    (b"nine", '9'),
    (b"period", '.'),
    (b"comma", ','),
    (b"colon", ':'),
    (b"semicolon", ';'),
    (b"hyphen", '-'),
    (b"slash", '/'),
    (b"plus", '+'),
    (b"equal", '='),
    (b"parenleft", '('),
    (b"parenright", ')'),
    (b"exclam", '!'),
    (b"question", '?'),
    (b"at", '@'),
    (b"quotesingle", '\''),
    (b"quotedbl", '"'),
    (b"percent", '%'),
    (b"ampersand", '&'),
    (b"asterisk", '*'),
    (b"underscore", '_'),
    (b"less", '<'),
    (b"greater", '>'),
];

/// Returns the character of a glyph's name, if it is a letter, a digit, a sign or named by its number.
fn character_of(name: &[u8]) -> Option<char> {
    if let [letter] = name {
        return Some(char::from(*letter)).filter(char::is_ascii_alphabetic);
    }
    if let Some(number) = name.strip_prefix(b"uni").and_then(|number| std::str::from_utf8(number).ok()) {
        return u32::from_str_radix(number, 16).ok().and_then(char::from_u32);
    }
    SIGNS.iter().find(|(sign, _)| *sign == name).map(|(_, character)| *character)
}
