//! Replaces characters that cannot be printed, so that every text can be typeset.
//!
//! All strings of a page model are cleaned here, texts and answers alike: PDF/UA and PDF/A forbid characters without
//! a glyph, and invisible ones (direction marks, control characters) could be misleading.

use serde::Serialize;
use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;

use crate::fonts;

/// The replacement for a character that no font has: �.
const REPLACEMENT: char = '\u{FFFD}';

/// Serializes a page model as JSON with printable strings only. Reports whether a character was replaced.
pub(crate) fn printable(page_model: &impl Serialize) -> (Vec<u8>, bool) {
    let mut value = serde_json::to_value(page_model).unwrap_or_default();
    let missing = make_printable(&mut value);
    (value.to_string().into_bytes(), missing)
}

fn make_printable(value: &mut Value) -> bool {
    match value {
        Value::String(text) => {
            let (clean, missing) = clean(text);
            *text = clean;
            missing
        }
        // Not `any`, which would stop at the first entry.
        Value::Array(entries) => entries.iter_mut().fold(false, |missing, entry| make_printable(entry) | missing),
        Value::Object(entries) => entries.values_mut().fold(false, |missing, entry| make_printable(entry) | missing),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Reports whether nothing of a text is visible in print.
pub(crate) fn is_blank(text: &str) -> bool {
    clean(text).0.trim().is_empty()
}

/// Returns the printable form of a text, and whether a character was replaced.
pub(crate) fn clean(text: &str) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let mut missing = false;
    for cluster in text.graphemes(true) {
        if cluster.is_ascii() {
            out.extend(cluster.chars().filter_map(ascii));
            continue;
        }
        let visible: Vec<char> =
            cluster.chars().filter_map(line_end).filter(|&character| !is_invisible(character)).collect();
        if visible.iter().all(|&character| character == '\n' || is_joiner(character)) {
            out.extend(visible.into_iter().filter(|&character| character == '\n'));
        } else if !visible.iter().any(|&character| is_private(character)) && fonts::has_all(&visible) {
            out.extend(visible);
        } else {
            out.push(REPLACEMENT);
            missing = true;
        }
    }
    (out, missing)
}

/// Returns the characters of a text that cannot be printed.
pub(crate) fn unprintable(text: &str) -> impl Iterator<Item = &str> {
    text.graphemes(true).filter(|cluster| !cluster.is_ascii() && clean(cluster).1)
}

/// Keeps printable ASCII; tabs become spaces, other control characters are removed.
fn ascii(character: char) -> Option<char> {
    match character {
        '\t' => Some(' '),
        '\n' => Some('\n'),
        _ => (!character.is_control()).then_some(character),
    }
}

/// Converts Unicode's line ends to `
/// ` and removes control characters.
fn line_end(character: char) -> Option<char> {
    match character {
        '\u{2028}' | '\u{2029}' | '\u{85}' => Some('\n'),
        _ => ascii(character),
    }
}

/// Reports whether a character is invisible and may be removed: direction marks, joiners, variation selectors.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Reports whether a character only joins or separates its neighbours, as Persian needs.
fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}')
}

/// Reports whether a character is in a private use area, which PDF/A forbids.
fn is_private(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> (String, bool) {
        clean(text)
    }

    #[test]
    fn what_fonts_have_stays_as_it_is() {
        for text in ["Grüße aus Łódź", "İğşı", "Київ", "می‌خواهم", "e\u{301}", "a\nb", "#let x = [*_$`@<>]"]
        {
            assert_eq!(cleaned(text), (text.to_owned(), false));
        }
    }

    #[test]
    fn what_no_font_has_is_replaced_once_a_cluster() {
        assert_eq!(cleaned("a漢b"), ("a\u{FFFD}b".to_owned(), true));
        assert_eq!(cleaned("👩‍👩‍👧"), ("\u{FFFD}".to_owned(), true));
        assert_eq!(cleaned("\u{E000}"), ("\u{FFFD}".to_owned(), true));
    }

    #[test]
    fn what_cannot_be_seen_is_left_out() {
        assert_eq!(cleaned("a\u{0}\u{202E}b\u{FEFF}\u{7}c\td"), ("abc d".to_owned(), false));
        assert_eq!(cleaned("a\r\nb\u{2028}c"), ("a\nb\nc".to_owned(), false));
    }
}
