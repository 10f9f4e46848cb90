//! Finds messages whose braces are nested so deeply that the parser of Fluent, which calls itself for each, would not end.

use std::borrow::Cow;

use crate::diagnostic::{Code, Diagnostic, Place};

/// The maximum nesting depth of braces. Selections within selections need a handful.
const MAX_DEPTH: usize = 50;

/// Blanks out messages that are nested too deeply, with a finding for each. All other positions stay the same.
pub(super) fn without_deep_messages<'s>(path: &str, source: &'s str, findings: &mut Vec<Diagnostic>) -> Cow<'s, str> {
    let mut text = Cow::Borrowed(source);
    for (start, end) in entries(source) {
        let entry = &source[start..end];
        let Some(at) = too_deep(entry) else { continue };
        let place = Place::file_span(path, start + at..start + at + 1);
        findings.push(Diagnostic::error(Code::FtlTooDeep, place).with("max", MAX_DEPTH));
        let blank: String = entry.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
        text.to_mut().replace_range(start..end, &blank);
    }
    text
}

/// Returns where the entries of a file begin and end: each line that is not indented, with the indented ones after it.
fn entries(source: &str) -> Vec<(usize, usize)> {
    let mut starts = vec![0];
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        // A brace may close a selection at the beginning of a line.
        if at > 0 && !line.starts_with([' ', '\t', '\r', '\n', '{', '}', '[', '*', '.']) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().copied().skip(1).chain([source.len()]);
    starts.iter().copied().zip(ends.collect::<Vec<_>>()).collect()
}

/// Returns the position of a brace that is nested too deeply. Braces in texts between quotation marks do not count.
fn too_deep(entry: &str) -> Option<usize> {
    let (mut depth, mut in_quotes, mut is_escaped) = (0_usize, false, false);
    for (at, byte) in entry.bytes().enumerate() {
        match byte {
            b'\n' => in_quotes = false,
            _ if is_escaped => is_escaped = false,
            b'\\' if in_quotes => is_escaped = true,
            b'"' if depth > 0 => in_quotes = !in_quotes,
            b'{' if !in_quotes => depth += 1,
            b'}' if !in_quotes => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_is_nested_too_deeply_is_left_out() {
        let deep = format!("b = x\n    {}x{}\n    .a = y\n", "{".repeat(51), "}".repeat(51));
        let source = format!("a = x\n{deep}c = z\n");
        let mut findings = Vec::new();
        let text = without_deep_messages("x.ftl", &source, &mut findings);
        assert_eq!(text.split_whitespace().collect::<Vec<_>>(), ["a", "=", "x", "c", "=", "z"]);
        assert_eq!(text.len(), source.len());
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].place, Place::file_span("x.ftl", 66..67));
    }

    #[test]
    fn braces_that_are_closed_or_quoted_are_not_nested() {
        let source = format!("a = {}\nb = {}\n", "{ $x }".repeat(100), r#"{ "{\"{" }"#.repeat(100));
        let mut findings = Vec::new();
        assert_eq!(without_deep_messages("x.ftl", &source, &mut findings), source);
        assert!(findings.is_empty());
    }
}
