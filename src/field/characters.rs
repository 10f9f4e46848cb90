//! Normalisation of the characters of answers: removed characters, line ends, Unicode normalisation, and length.
//!
//! - Texts are normalised to Unicode NFC, so that the same word is stored identically whatever system it was typed on.
//! - Line ends become `\n` in long texts and a space in one-line texts; a tab becomes a space; white space around the
//!   text is removed. No content is lost, so none of this is reported.
//! - Control characters, directional overrides, noncharacters and the replacement character are removed, which is
//!   reported. They are not typed intentionally and could hide or reorder text.

use std::borrow::Cow;

use icu::normalizer::ComposingNormalizer;
use unicode_segmentation::UnicodeSegmentation;

/// The maximum number of code points per allowed grapheme cluster, because a cluster alone has no maximum length.
pub(crate) const CODE_POINTS_PER_CHARACTER: u32 = 10;

/// Normalises a text of one line. Reports whether characters were removed.
pub(super) fn line(text: String) -> (String, bool) {
    clean(text, ' ')
}

/// Normalises a text of several lines. Reports whether characters were removed.
pub(super) fn lines(text: String) -> (String, bool) {
    clean(text, '\n')
}

fn clean(text: String, line_end: char) -> (String, bool) {
    let (text, removed) = if is_plain(&text, line_end) { (text, false) } else { rewritten(&text, line_end) };
    let bytes = text.as_bytes();
    if [bytes.first(), bytes.last()].iter().flatten().all(|byte| byte.is_ascii_graphic()) {
        return (text, removed);
    }
    let trimmed = text.trim();
    if trimmed.len() == text.len() { (text, removed) } else { (trimmed.to_owned(), removed) }
}

/// Reports whether a text certainly needs no change: it has only printable characters up to U+02FF, none of which
/// combines with its neighbours, and permitted line ends. This is the fast path for nearly every text.
///
/// It examines bytes only. Characters from U+0300 start with a byte of at least 0xCC; those that start with 0xC2 may be
/// control characters and take the slow path.
fn is_plain(text: &str, line_end: char) -> bool {
    let is_plain = |byte: u8| {
        let ascii = (b' '..=b'~').contains(&byte) || (byte == b'\n' && line_end == '\n');
        ascii || ((0x80..0xcc).contains(&byte) && byte != 0xc2)
    };
    text.bytes().fold(true, |plain, byte| plain & is_plain(byte))
}

fn rewritten(text: &str, line_end: char) -> (String, bool) {
    let mut kept = String::with_capacity(text.len());
    let mut removed = false;
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\r' => {
                characters.next_if_eq(&'\n');
                kept.push(line_end);
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push(line_end),
            '\t' => kept.push(' '),
            c if is_left_out(c) => removed = true,
            c => kept.push(c),
        }
    }
    let composed = ComposingNormalizer::new_nfc().normalize(&kept);
    match composed {
        Cow::Borrowed(_) => (kept, removed),
        Cow::Owned(composed) => (composed, removed),
    }
}

fn is_left_out(c: char) -> bool {
    let noncharacter = matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe;
    let directional = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || noncharacter || directional || matches!(c, '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffd}')
}

/// Reports whether a text has more than `max` grapheme clusters.
pub(super) fn longer_than(text: &str, max: u32) -> bool {
    let max = max as usize;
    // A text has at most as many clusters as bytes.
    if text.len() <= max {
        return false;
    }
    let code_points = max.saturating_mul(CODE_POINTS_PER_CHARACTER as usize);
    text.chars().nth(code_points).is_some() || text.graphemes(true).nth(max).is_some()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(clean: fn(String) -> (String, bool), text: &str, expected: &str, removed: bool) {
        assert_eq!(clean(text.to_owned()), (expected.to_owned(), removed));
    }

    #[test]
    fn white_space_is_written_in_one_way() {
        check(line, "  a\tb\r\nc\u{2028}d\n", "a b c d", false);
        check(lines, "\r\na\r\rb\u{85}c\u{b}\td \n\n", "a\n\nb\nc\n d", false);
    }

    #[test]
    fn what_no_keyboard_writes_is_left_out() {
        check(line, "a\0b\u{1b}c\u{7f}d\u{9f}", "abcd", true);
        check(line, "a\u{202e}b\u{2066}c\u{feff}d\u{fffd}e\u{fffe}f\u{1ffff}", "abcdef", true);
        check(line, "\0\u{1}", "", true);
    }

    #[test]
    fn what_people_write_stays() {
        for text in ["naïve „Ärztin“ – ½ €", "علی\u{200c}رضا", "👩‍👩‍👧 ok", "x < y & *z* #strong[a] \\ $", "\u{200f}שלום"]
        {
            check(line, text, text, false);
        }
    }

    #[test]
    fn accents_are_composed() {
        check(line, "Bu\u{308}rgermeister", "Bürgermeister", false);
        check(line, "a\u{308}\0", "ä", true);
    }

    #[test]
    fn length_counts_what_a_reader_counts() {
        assert!(!longer_than("👩‍👩‍👧👩‍👩‍👧", 2));
        assert!(longer_than("👩‍👩‍👧👩‍👩‍👧", 1));
        assert!(!longer_than("äöü", 3));
        assert!(longer_than("äöüß", 3));
        assert!(longer_than(&format!("a{}", "\u{301}".repeat(10)), 1));
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            for clean in [line, lines] {
                let once = clean(text.clone()).0;
                prop_assert_eq!(clean(once.clone()), (once, false));
            }
        }
    }
}
