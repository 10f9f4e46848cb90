//! Patterns of definitions: regular expressions that must mean the same to bogen, to browsers and in JSON Schema.
//!
//! The three differ in more than one would think: to one of them `\d` is any digit of any script, to another only `0`
//! to `9`. So only what all of them read alike is allowed: characters, classes, groups, alternatives, repetition, the
//! ends, and escapes of the characters that have a meaning.

use regex::{Regex, RegexBuilder};

/// How large a compiled pattern may be, in bytes. Larger ones come from nested repetition and take long to match.
const MAX_SIZE: usize = 1 << 18;

/// Compiles a definition's pattern so that it must match the whole text.
///
/// # Errors
/// When the pattern is no regular expression, or one too large to be worth it.
pub(crate) fn anchored(pattern: &str) -> Result<Regex, regex::Error> {
    // By itself first: `)?(` is a pattern only because of the brackets around it.
    RegexBuilder::new(pattern).size_limit(MAX_SIZE).build()?;
    RegexBuilder::new(&format!("^(?:{pattern})$")).size_limit(MAX_SIZE).build()
}

/// Returns the part of a pattern from the first place on where browsers could read it differently.
pub(super) fn differing(pattern: &str) -> Option<&str> {
    let mut rest = pattern;
    // What stands before: nothing that could be repeated, something, or something with its repetition.
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

/// The characters with a meaning, which all three let escape.
const SYNTAX: &str = r"^$\.*+?()[]{}|/";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Something,
    Repeated,
}

/// Passes the character behind a backslash, if it is one of `allowed`.
fn escape<'p>(after: &'p str, allowed: &str) -> Option<&'p str> {
    let escaped = after.chars().next().filter(|c| allowed.contains(*c))?;
    after.strip_prefix(escaped)
}

/// Passes a class behind its opening bracket. Within it, nothing may look like a class or an operation on classes.
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

/// Passes a repetition's sign, if there is something to repeat, and the sign that makes it a short one.
fn repeated(after: &str, before: Before) -> Option<(&str, Before)> {
    (before == Before::Something).then(|| (after.strip_prefix('?').unwrap_or(after), Before::Repeated))
}

/// Passes `2}`, `2,}` or `2,5}`.
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
