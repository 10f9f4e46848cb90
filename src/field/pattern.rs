//! Patterns of definitions: regular expressions with the same meaning in Rust, JavaScript and JSON Schema.
//!
//! The dialects differ: `\d` matches digits of all scripts in one and only `0` to `9` in another. Only the common subset is
//! allowed: characters, classes, groups, alternatives, repetition, anchors, and escapes of syntax characters.

use regex::{Regex, RegexBuilder};

mod division;
mod repetition;

pub(super) use division::is_divided;
pub(super) use repetition::nested;

/// The maximum size of a compiled pattern in bytes. Larger ones result from nested repetition and are slow to match.
const MAX_SIZE: usize = 1 << 18;

/// Compiles a definition's pattern, anchored to match the whole text.
///
/// # Errors
/// If the pattern is not a regular expression, or too large.
pub(crate) fn anchored(pattern: &str) -> Result<Regex, regex::Error> {
    // Compile it without the added group first, within which invalid patterns such as `)?(` would be valid.
    RegexBuilder::new(pattern).size_limit(MAX_SIZE).build()?;
    RegexBuilder::new(&format!("^(?:{pattern})$")).size_limit(MAX_SIZE).build()
}

/// Returns the rest of a pattern from the first position that is outside the common subset.
pub(super) fn differing(pattern: &str) -> Option<&str> {
    let mut rest = pattern;
    // Whether the preceding element can be repeated.
    let mut before = Before::Nothing;
    while let Some(first) = rest.chars().next() {
        let after = rest.strip_prefix(first).unwrap_or_default();
        let step = match first {
            '\\' => escape(after, SYNTAX).map(|after| (after, Before::Something)),
            '[' => class(after).map(|after| (after, Before::Something)),
            '(' => Some((after.strip_prefix("?:").unwrap_or(after), Before::Nothing))
                .filter(|(rest, _)| !rest.starts_with('?')),
            '|' | '^' | '$' => Some((after, Before::Nothing)),
            '*' | '+' | '?' => repeated(after, before),
            '{' => counted(after).and_then(|after| repeated(after, before)),
            ']' | '}' => None,
            _ => Some((after, Before::Something)),
        };
        let Some(step) = step else { return Some(rest) };
        (rest, before) = step;
    }
    None
}

/// The syntax characters, which can be escaped in all dialects.
const SYNTAX: &str = r"^$\.*+?()[]{}|/";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Something,
    Repeated,
}

/// Skips the character after a backslash, if it is one of `allowed`.
fn escape<'p>(after: &'p str, allowed: &str) -> Option<&'p str> {
    let escaped = after.chars().next().filter(|c| allowed.contains(*c))?;
    after.strip_prefix(escaped)
}

/// Skips a class after its opening bracket. Nested classes and set operations are not allowed.
fn class(after: &str) -> Option<&str> {
    let mut rest = after.strip_prefix('^').unwrap_or(after);
    if rest.starts_with(']') {
        return None;
    }
    loop {
        if ["&&", "--", "~~", "["].iter().any(|differing| rest.starts_with(differing)) {
            return None;
        }
        let first = rest.chars().next()?;
        let after = rest.strip_prefix(first)?;
        rest = match first {
            ']' => return Some(after),
            '\\' => escape(after, r"^$\.*+?()[]{}|/-")?,
            _ => after,
        };
    }
}

/// Skips a repetition and its lazy modifier, if the preceding element can be repeated.
fn repeated(after: &str, before: Before) -> Option<(&str, Before)> {
    (before == Before::Something).then(|| (after.strip_prefix('?').unwrap_or(after), Before::Repeated))
}

/// Skips `2}`, `2,}` or `2,5}`.
fn counted(after: &str) -> Option<&str> {
    let (counts, after) = after.split_once('}')?;
    let (least, most) = counts.split_once(',').unwrap_or((counts, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    (!least.is_empty() && is_number(least) && is_number(most)).then_some(after)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_all_read_alike_is_allowed() {
        for pattern in [
            "",
            "[A-Z]{2}-[0-9]{4}",
            "a|b+?|(?:c*)",
            "[^a-z\\]\\-]",
            "\\(x\\)\\/\\.",
            "(a(b)?){1,3}",
            "ä.[ß-ü]{2,}",
            "^a$",
        ] {
            assert_eq!(differing(pattern), None, "{pattern}");
            assert!(anchored(pattern).is_ok(), "{pattern}");
        }
    }

    #[test]
    fn what_browsers_read_differently_is_found_where_it_begins() {
        for (pattern, part) in [
            (r"a\d", r"\d"),
            (r"\p{L}", r"\p{L}"),
            (r"[\w]", r"[\w]"),
            ("x(?i)a", "(?i)a"),
            ("(?P<n>a)", "(?P<n>a)"),
            ("[[:alpha:]]", "[[:alpha:]]"),
            ("[a&&b]", "[a&&b]"),
            ("a**", "*"),
            ("^*", "*"),
            ("a{,3}", "{,3}"),
            ("a}", "}"),
            ("[]a]", "[]a]"),
            ("[a", "[a"),
            (r"a\", r"\"),
            (r"\-", r"\-"),
            ("a{2}{3}", "{3}"),
        ] {
            assert_eq!(differing(pattern), Some(part), "{pattern}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn json_schema_reads_an_allowed_pattern_as_bogen_does(
            pattern in "[ab1ä.^$|?*+(){}\\[\\]\\\\,:-]{1,9}",
            texts in proptest::collection::vec("[ab1ä.:,{}()\\[\\]\\\\^$|-]{0,4}", 8),
        ) {
            let Ok(compiled) = anchored(&pattern) else { return Ok(()) };
            prop_assume!(differing(&pattern).is_none());
            let schema = json!({ "pattern": format!("^(?:{pattern})$") });
            let schema = jsonschema::validator_for(&schema);
            prop_assert!(schema.is_ok(), "{pattern}");
            for text in texts {
                let accepted = schema.as_ref().is_ok_and(|schema| schema.is_valid(&json!(text)));
                prop_assert_eq!(accepted, compiled.is_match(&text), "{} on {}", pattern, text);
            }
        }
    }
}
