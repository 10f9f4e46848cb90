//! Decodes text strings (ISO 32000-1, 7.9.2.2) in PDFDocEncoding, UTF-16 or UTF-8.

/// The characters of PDFDocEncoding from 0x18 (ISO 32000-1, annex D.3).
const ACCENTS: [char; 8] = ['\u{2d8}', '\u{2c7}', '\u{2c6}', '\u{2d9}', '\u{2dd}', '\u{2db}', '\u{2da}', '\u{2dc}'];

/// The characters of PDFDocEncoding from 0x80 to 0xA0. 0x9F is undefined.
const SIGNS: [char; 33] = [
    '\u{2022}', '\u{2020}', '\u{2021}', '\u{2026}', '\u{2014}', '\u{2013}', '\u{192}', '\u{2044}', '\u{2039}',
    '\u{203a}', '\u{2212}', '\u{2030}', '\u{201e}', '\u{201c}', '\u{201d}', '\u{2018}', '\u{2019}', '\u{201a}',
    '\u{2122}', '\u{fb01}', '\u{fb02}', '\u{141}', '\u{152}', '\u{160}', '\u{178}', '\u{17d}', '\u{131}', '\u{142}',
    '\u{153}', '\u{161}', '\u{17e}', '\u{fffd}', '\u{20ac}',
];

/// Delimits a language code in Unicode strings: `ESC d e ESC`.
const ESCAPE: char = '\u{1b}';

/// Decodes a text string. Line ends become `
/// `; invalid characters become the replacement character.
pub(crate) fn decode(bytes: &[u8]) -> String {
    let text = match bytes {
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => without_languages(&String::from_utf8_lossy(rest)),
        plain => match std::str::from_utf8(plain) {
            // The fast path: printable ASCII is the same in all encodings.
            Ok(text) if plain.iter().all(|byte| matches!(byte, b' '..=b'~')) => return text.to_owned(),
            Ok(_) | Err(_) => plain.iter().copied().map(pdf_doc).collect(),
        },
    };
    with_plain_line_ends(text)
}

/// Decodes a string that is known to be UTF-8, unless it begins with the byte order mark of another encoding.
pub(crate) fn decode_utf_8(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, ..] | [0xff, 0xfe, ..] | [0xef, 0xbb, 0xbf, ..] => decode(bytes),
        plain => with_plain_line_ends(String::from_utf8_lossy(plain).into_owned()),
    }
}

/// Converts line ends to `
/// `.
pub(crate) fn with_plain_line_ends(text: String) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

/// Decodes a byte in PDFDocEncoding.
fn pdf_doc(byte: u8) -> char {
    match byte {
        0x18..=0x1f => ACCENTS[usize::from(byte - 0x18)],
        0x80..=0xa0 => SIGNS[usize::from(byte - 0x80)],
        0x7f | 0xad => char::REPLACEMENT_CHARACTER,
        latin => char::from(latin),
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().copied().map(unit);
    let characters = char::decode_utf16(units).map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER));
    // A truncated string may end with half a code unit.
    let cut = rest.first().map(|_| char::REPLACEMENT_CHARACTER);
    without_languages(&characters.chain(cut).collect::<String>())
}

/// Removes language codes, which are not part of the text.
fn without_languages(text: &str) -> String {
    let mut pieces = text.split(ESCAPE);
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    while let Some(piece) = pieces.next() {
        let is_language = matches!(piece.len(), 2 | 4) && piece.bytes().all(|byte| byte.is_ascii_alphabetic());
        match pieces.clone().next() {
            Some(behind) if is_language => {
                plain.push_str(behind);
                pieces.next();
            }
            Some(_) | None => {
                plain.push(ESCAPE);
                plain.push_str(piece);
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_encoding_is_read() {
        for (bytes, text) in [
            (&b"plain"[..], "plain"),
            (b"", ""),
            (b"\x80\x8d\x8e\x92\x93\x94\x95\x9a\x9b\x9e\xa0\xe4\xdf\x18\x1f", "•“”™ﬁﬂŁıłž€äß˘˜"),
            (b"\xfe\xff\0L\x01\x42\xd8\x3d\xde\x00", "Lł😀"),
            (b"\xff\xfeL\0\x42\x01\x3d\xd8\x00\xde", "Lł😀"),
            (b"\xef\xbb\xbf\xc5\x82", "ł"),
            (b"a\r\nb\rc\n\rd", "a\nb\nc\n\nd"),
            (b"\xfe\xff\0a\0\r\0\n\0b\0\r", "a\nb\n"),
        ] {
            assert_eq!(decode(bytes), text, "{bytes:?}");
        }
        assert_eq!(decode_utf_8(b"\xc5\x82\r\n"), "ł\n");
        assert_eq!(decode_utf_8(b"\xfe\xff\x01\x42"), "ł");
    }

    #[test]
    fn what_is_no_character_is_seen() {
        assert_eq!(decode(b"a\x7fb\x9f\xad"), "a\u{fffd}b\u{fffd}\u{fffd}");
        assert_eq!(decode(b"\xfe\xff\xd8\x3d\0a"), "\u{fffd}a");
        assert_eq!(decode(b"\xfe\xff\0a\0"), "a\u{fffd}");
        assert_eq!(decode(b"\xef\xbb\xbfa\xff"), "a\u{fffd}");
    }

    #[test]
    fn marks_for_languages_are_no_text() {
        assert_eq!(without_languages("\u{1b}de\u{1b}Hallo \u{1b}enGB\u{1b}you"), "Hallo you");
        assert_eq!(without_languages("\u{1b}de"), "\u{1b}de");
        assert_eq!(without_languages("a\u{1b}[31m\u{1b}b"), "a\u{1b}[31m\u{1b}b");
    }

    proptest! {
        #[test]
        fn unicode_is_read_as_it_was_written(text in "[^\r\u{1b}]*") {
            let big: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
            let little: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
            prop_assert_eq!(decode(&big), text.clone());
            prop_assert_eq!(decode(&little), text.clone());
            prop_assert_eq!(decode(format!("\u{feff}{text}").as_bytes()), text);
        }
    }
}
