//! Words as a screen reader should say them.

use lopdf::{Dictionary, Document, Object, decode_text_string, text_string};

/// Removes the interpuncts that divide long words in easy language, because screen readers announce them.
pub(super) fn spoken(words: &str) -> String {
    let letters: Vec<char> = words.chars().collect();
    let is_letter = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|letter| letter.is_alphabetic());
    let divides = |at: usize, letter: char| letter == '·' && is_letter(at.checked_sub(1)) && is_letter(Some(at + 1));
    letters.iter().enumerate().filter(|(at, letter)| !divides(*at, **letter)).map(|(_, letter)| letter).collect()
}

/// Removes these interpuncts from the texts of a file that are only read aloud or listed: bookmarks, and titles and
/// alternative texts of elements.
pub(super) fn make_spoken(pdf: &mut Document) {
    for object in pdf.objects.values_mut() {
        let Ok(entries) = object.as_dict_mut() else { continue };
        let keys: &[&[u8]] = if is_element(entries) {
            &[b"T", b"Alt"]
        } else if entries.has(b"Title") && entries.has(b"Parent") {
            &[b"Title"]
        } else {
            &[]
        };
        for key in keys {
            let words = entries.get(key).ok().and_then(|words| decode_text_string(words).ok());
            if let Some(words) = words.filter(|words| words.contains('·')) {
                entries.set(*key, text_string(&spoken(&words)));
            }
        }
    }
}

fn is_element(entries: &Dictionary) -> bool {
    entries.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"StructElem")
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn only_points_within_words_are_removed() {
        assert_eq!(spoken("Hilfe·plan · Teil 1·2"), "Hilfeplan · Teil 1·2");
    }
}
