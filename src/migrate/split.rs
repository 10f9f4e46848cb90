//! One answer that becomes several.

use crate::definition::Split;
use crate::name::{FieldId, Reserved};
use crate::value::Raw;

/// Splits an answer; returns the answers to the new fields, and what could not be split.
pub(super) fn split(split: &Split, raw: Raw) -> (Vec<(&FieldId, Raw)>, Option<Raw>) {
    if raw.is_blank() {
        return (Vec::new(), None);
    }
    match &split.separator {
        Some(separator) => at_separator(&split.to, separator, raw),
        None => by_options(split, raw),
    }
}

/// Splits a text that has exactly as many parts as there are fields. Of another, nobody knows which part is which.
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

/// Says yes to the question of each option that was chosen. Where it was not, nobody said no.
fn by_options(split: &Split, raw: Raw) -> (Vec<(&FieldId, Raw)>, Option<Raw>) {
    let chosen = raw.into_list().unwrap_or_else(|raw| vec![raw]);
    let (mut answers, mut rest) = (Vec::new(), Vec::new());
    for raw in chosen.into_iter().filter(|raw| !raw.is_unmarked()) {
        match raw.as_text().and_then(|code| split.options.get(code.trim())) {
            // The same option twice says nothing new.
            Some(to) if answers.iter().any(|(known, _)| *known == to) => {}
            Some(to) => answers.push((to, Raw::Text(Reserved::Yes.word().to_owned()))),
            None => rest.push(raw),
        }
    }
    (answers, (!rest.is_empty()).then_some(Raw::List(rest)))
}
