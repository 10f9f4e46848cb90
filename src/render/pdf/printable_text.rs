//! Replaces characters that cannot be printed, so that no character stops a page.
//!
//! All strings of a page model pass through here, texts and answers alike: PDF/UA and PDF/A forbid characters without a
//! glyph, and invisible ones (direction marks, control characters) could only mislead.

use serde::Serialize;
use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;

use super::fonts;

/// What is printed in place of a character that no font has: �.
const REPLACEMENT: char = '\u{FFFD}';

/// Writes a sheet as JSON whose strings can all be printed, and says whether a character had to be replaced.
pub(super) fn printable(sheet: &impl Serialize) -> (Vec<u8>, bool) {
    let mut value = serde_json::to_value(sheet).unwrap_or_default();
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
        // Every entry is looked at: `any` would stop at the first.
        Value::Array(entries) => entries.iter_mut().fold(false, |missing, entry| make_printable(entry) | missing),
        Value::Object(entries) => entries.values_mut().fold(false, |missing, entry| make_printable(entry) | missing),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Reports whether a text leaves nothing on paper.
pub(super) fn is_blank(text: &str) -> bool {
    clean(text).0.trim().is_empty()
}

/// Returns a text of which every character can be printed, and whether one had to be replaced.
pub(crate) fn clean(text: &str) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let mut missing = false;
    for cluster in text.graphemes(true) {
        if cluster.is_ascii() {
            out.extend(cluster.chars().filter_map(ascii));
            continue;
        }
        let visible: Vec<char> = cluster.chars().filter_map(line_end).filter(|&one| !is_invisible(one)).collect();
        if visible.iter().all(|&one| one == '\n' || is_joiner(one)) {
            out.extend(visible.into_iter().filter(|&one| one == '\n'));
        } else if !visible.iter().any(|&one| is_private(one)) && fonts::has_all(&visible) {
            out.extend(visible);
        } else {
            out.push(REPLACEMENT);
            missing = true;
        }
    }
    (out, missing)
}

/// Keeps what ASCII prints; tabs become spaces, other control characters vanish.
fn ascii(one: char) -> Option<char> {
    match one {
        '\t' => Some(' '),
        '\n' => Some('\n'),
        _ => (!one.is_control()).then_some(one),
    }
}

/// Turns Unicode's line ends into the one that is used here; drops control characters.
fn line_end(one: char) -> Option<char> {
    match one {
        '\u{2028}' | '\u{2029}' | '\u{85}' => Some('\n'),
        _ => ascii(one),
    }
}

/// Reports whether a character leaves no mark and may be left out: directions, joins of lines, variants of glyphs.
fn is_invisible(one: char) -> bool {
    matches!(one,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Reports whether a character only joins its neighbours or keeps them apart, as Persian needs.
fn is_joiner(one: char) -> bool {
    matches!(one, '\u{200C}' | '\u{200D}')
}

/// Reports whether a character has no meaning of its own; PDF/A does not allow it.
fn is_private(one: char) -> bool {
    matches!(one, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
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
