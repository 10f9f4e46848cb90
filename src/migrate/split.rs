//! Splits one answer into several.

use crate::definition::Split;
use crate::name::{FieldId, Reserved};
use crate::value::Raw;

/// Splits an answer. Returns the answers to the new fields, and the rest that could not be split.
pub(super) fn split(split: &Split, raw: Raw) -> (Vec<(&FieldId, Raw)>, Option<Raw>) {
    if raw.is_blank() {
        return (Vec::new(), None);
    }
    match &split.separator {
        Some(separator) => at_separator(&split.to, separator, raw),
        None => by_options(split, raw),
    }
}

/// Splits a text that has exactly as many parts as there are fields. Other texts are ambiguous and stay whole.
fn at_separator<'s>(to: &'s [FieldId], separator: &str, raw: Raw) -> (Vec<(&'s FieldId, Raw)>, Option<Raw>) {
    let Some(text) = raw.as_text() else { return (Vec::new(), Some(raw)) };
    let parts: Vec<_> = if separator.trim().is_empty() {
        text.split_whitespace().collect()
    } else {
        text.split(separator).map(str::trim).collect()
    };
    if parts.len() != to.len() || parts.iter().any(|part| part.is_empty()) {
        return (Vec::new(), Some(raw));
    }
    let parts = to.iter().zip(parts).map(|(to, part)| (to, Raw::Text(part.to_owned()))).collect();
    (parts, None)
}

/// Answers yes to the field of each chosen option. Options not chosen do not imply no.
fn by_options(split: &Split, raw: Raw) -> (Vec<(&FieldId, Raw)>, Option<Raw>) {
    let chosen = raw.into_list().unwrap_or_else(|raw| vec![raw]);
    let (mut answers, mut rest) = (Vec::new(), Vec::new());
    for raw in chosen.into_iter().filter(|raw| !raw.is_unmarked()) {
        match raw.as_text().and_then(|code| split.options.get(code.trim())) {
            // A repeated option adds nothing.
            Some(to) if answers.iter().any(|(known, _)| *known == to) => {}
            Some(to) => answers.push((to, Raw::Text(Reserved::Yes.word().to_owned()))),
            None => rest.push(raw),
        }
    }
    (answers, (!rest.is_empty()).then_some(Raw::List(rest)))
}
