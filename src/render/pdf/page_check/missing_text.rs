//! Finds texts of the form that are on no page.

use std::collections::BTreeMap;

use super::super::form_texts::FormText;
use super::super::printable_text::clean;
use super::page_content::PageContent;
use super::{Fault, FaultKind};

/// Returns the texts that are not on the pages as often as the form has them.
pub(super) fn faults(content: &PageContent, texts: &[FormText<'_>]) -> Vec<Fault> {
    let shown = comparable(&content.text);
    let mut needed: BTreeMap<String, (usize, Option<&str>)> = BTreeMap::new();
    for text in texts {
        let entry = needed.entry(comparable(text.text)).or_default();
        *entry = (entry.0 + 1, text.of);
    }
    let lost = needed.into_iter().filter(|(text, (count, _))| !is_shown(&shown, text, *count));
    lost.map(|(_, (_, of))| Fault { kind: FaultKind::TextMissing, of: of.map(str::to_owned), page: None }).collect()
}

/// Reports whether a text is shown at least `count` times. Where a page or a cell ends within it, or where
/// its letters run from right to left, other texts may be between its words.
fn is_shown(shown: &str, text: &str, count: usize) -> bool {
    let is_right_to_left = text.chars().any(|letter| ('\u{590}'..='\u{8FF}').contains(&letter));
    shown.matches(text).nth(count.saturating_sub(1)).is_some()
        || (count == 1 && is_in_two_parts(shown, text))
        || (is_right_to_left && text.split(char::is_whitespace).all(|word| shown.contains(word)))
}

/// Reports whether a text is shown in two parts.
fn is_in_two_parts(shown: &str, text: &str) -> bool {
    let places = text.char_indices().skip(1);
    places
        .map(|(at, _)| text.split_at(at))
        .any(|(first, second)| shown.find(first).is_some_and(|found| shown[found + first.len()..].contains(second)))
}

/// Returns a text without what breaking lines adds or removes: spaces and hyphens.
fn comparable(text: &str) -> String {
    let dropped = |letter: &char| letter.is_whitespace() || matches!(letter, '-' | '\u{AD}' | '\u{2010}');
    clean(text).0.chars().filter(|letter| !dropped(letter)).collect()
}
