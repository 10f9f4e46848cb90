//! Finds texts of the form that are on no page.

use std::collections::BTreeMap;

use super::super::form_texts::FormText;
use super::page_content::PageContent;
use super::{Fault, FaultKind};
use crate::render::content::printable_text::clean;

/// A text of the form, and how often it must be shown.
struct Needed<'a> {
    text: &'a FormText<'a>,
    count: usize,
}

/// Returns the texts that are not on the pages as often as the form has them.
pub(super) fn faults(content: &PageContent, texts: &[FormText<'_>]) -> Vec<Fault> {
    let shown = comparable(&content.text);
    let mut needed: BTreeMap<String, Needed<'_>> = BTreeMap::new();
    for text in texts {
        needed.entry(comparable(text.text)).or_insert(Needed { text, count: 0 }).count += 1;
    }
    let lost = needed.iter().filter(|(text, needed)| !is_shown(&shown, text, needed));
    lost.map(|(_, needed)| Fault { kind: FaultKind::TextMissing, of: needed.text.of.map(str::to_owned), page: None })
        .collect()
}

/// Reports whether a text is shown often enough. Where a page or a cell ends within it, other texts may be between its
/// parts; where letters run from right to left, its words may be in another order.
fn is_shown(shown: &str, text: &str, needed: &Needed<'_>) -> bool {
    let is_right_to_left = text.chars().any(|letter| ('\u{590}'..='\u{8FF}').contains(&letter));
    shown.matches(text).nth(needed.count.saturating_sub(1)).is_some()
        || (needed.count == 1 && is_in_two_parts(shown, text))
        || (is_right_to_left && words(needed.text.text).all(|word| shown.contains(&word)))
}

/// Returns the words of a text, without those with vowel signs, which Typst stores divided.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    let has_sign = |word: &&str| word.chars().any(|letter| ('\u{64B}'..='\u{65F}').contains(&letter));
    let is_end = |letter: char| !letter.is_alphanumeric() && !('\u{64B}'..='\u{65F}').contains(&letter);
    text.split(is_end).filter(move |word| !has_sign(word)).map(comparable)
}

/// Reports whether a text is shown in two parts.
fn is_in_two_parts(shown: &str, text: &str) -> bool {
    let places = text.char_indices().skip(1);
    places
        .map(|(at, _)| text.split_at(at))
        .any(|(first, second)| shown.find(first).is_some_and(|found| shown[found + first.len()..].contains(second)))
}

/// Returns a text without what breaking lines adds or removes: spaces and hyphens.
pub(super) fn comparable(text: &str) -> String {
    let dropped = |letter: &char| letter.is_whitespace() || matches!(letter, '-' | '\u{AD}' | '\u{2010}');
    clean(text).0.chars().filter(|letter| !dropped(letter)).collect()
}
