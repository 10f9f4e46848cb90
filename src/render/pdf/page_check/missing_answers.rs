//! Finds answers of a filled copy that are on no page.
//!
//! What must be there is read from the page model, so that kinds of answers need not be told apart here.

use serde_json::Value;

use super::missing_text::{comparable, words};
use super::page_content::PageContent;
use super::{Fault, FaultKind};

/// Returns the fields with an answer of which a line is on no page.
pub(super) fn faults(content: &PageContent, page_model: &[u8]) -> Vec<Fault> {
    let shown = comparable(&content.text);
    let page_model = serde_json::from_slice(page_model).unwrap_or_default();
    let mut lines = Vec::new();
    collect(&page_model, None, &mut lines);
    let lost = lines.iter().filter(|(_, line)| !is_shown(&shown, line));
    lost.map(|(of, _)| Fault { kind: FaultKind::TextMissing, of: of.map(str::to_owned), page: None }).collect()
}

/// Collects the lines of all answers with their fields.
fn collect<'a>(value: &'a Value, of: Option<&'a str>, lines: &mut Vec<(Option<&'a str>, &'a str)>) {
    match value {
        Value::Object(entries) => {
            let of = entries.get("id").and_then(Value::as_str).or(of);
            if entries.get("body").and_then(Value::as_str) == Some("answer") {
                let paragraphs = entries.get("paragraphs").and_then(Value::as_array).into_iter().flatten();
                let texts = paragraphs.filter_map(|paragraph| paragraph.get("lines")?.as_array()).flatten();
                lines.extend(texts.filter_map(Value::as_str).map(|line| (of, line)));
            }
            entries.values().for_each(|entry| collect(entry, of, lines));
        }
        Value::Array(entries) => entries.iter().for_each(|entry| collect(entry, of, lines)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Reports whether a line is shown. Where a page ends within a row, the words of other cells are between its own. Where
/// letters run from right to left, they may be in another order, and signs may be apart from them.
fn is_shown(shown: &str, line: &str) -> bool {
    let is_right_to_left = line.chars().any(is_right_to_left);
    shown.contains(&comparable(line))
        || words(line).all(|word| shown.contains(&word))
        || (is_right_to_left
            && line.chars().filter(|letter| letter.is_alphabetic()).all(|letter| shown.contains(letter)))
}

fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lost(text: &str) -> Vec<Option<String>> {
        let page_model = br#"{"sections": [{"id": "s", "items": [{"fields": [
            {"id": "a", "body": {"body": "answer", "paragraphs": [{"rtl": false, "lines": ["Eins zwei", "drei"]}]}},
            {"id": "b", "body": {"rows": [{"cells": [{"body": "answer", "paragraphs": [{"lines": ["vier"]}]}]}]}}
        ]}]}]}"#;
        let content = PageContent { text: text.to_owned(), ..PageContent::default() };
        faults(&content, page_model).into_iter().map(|fault| fault.of).collect()
    }

    #[test]
    fn every_line_of_every_answer_must_be_shown() {
        assert_eq!(lost("Eins zwei drei vier"), []);
        assert_eq!(lost("Eins vier zwei drei"), [], "another cell between the words");
        assert_eq!(lost("Eins zwei vier"), [Some("a".to_owned())]);
        assert!(!is_shown("abג", "אבג") && is_shown("abגבא", "אבג"), "letters in another order");
        assert_eq!(lost("Eins drei"), [Some("a".to_owned()), Some("b".to_owned())]);
    }
}
