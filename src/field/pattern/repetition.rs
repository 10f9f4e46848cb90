//! Finds repetition within repetition. Browsers try all ways to divide a text among the two, which can take longer than
//! anybody waits: `([a-z]+)+[0-9]`.

/// A group that is not closed yet.
struct Group<'p> {
    /// The pattern from the group on.
    rest: &'p str,
    content: Content,
    /// How many times one after the other there are two ways to go on.
    choices: u32,
}

/// What a group contains.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Content {
    /// Always as many characters, in one way.
    Fixed,
    /// Alternatives, or a number of characters within limits.
    Varying,
    /// Any number of characters.
    Unlimited,
}

/// How often an element is repeated.
struct Repetition {
    content: Content,
    /// The greatest number of times.
    most: u32,
}

/// How many times one after the other there may be two ways to go on: that makes a thousand tries.
const MAX_CHOICES: u32 = 10;

/// Returns the rest of a pattern from the first group that is repeated and could divide the same text in several ways.
///
/// Some of these patterns are fast, but they can be written without repetition in repetition.
pub(in crate::field) fn nested(pattern: &str) -> Option<&str> {
    let mut groups = vec![Group { rest: pattern, content: Content::Fixed, choices: 0 }];
    let mut rest = pattern;
    while let Some(first) = rest.chars().next() {
        let after = rest.strip_prefix(first).unwrap_or_default();
        let closed = match first {
            '\\' => {
                rest = skip_character(after);
                None
            }
            '[' => {
                rest = after_class(after);
                None
            }
            '(' => {
                groups.push(Group { rest, content: Content::Fixed, choices: 0 });
                rest = after;
                continue;
            }
            ')' if groups.len() > 1 => {
                rest = after;
                groups.pop()
            }
            _ => {
                rest = after;
                None
            }
        };
        let group = groups.last_mut()?;
        if first == '|' {
            group.content = group.content.max(Content::Varying);
            group.choices = group.choices.max(1);
            continue;
        }
        let (repetition, behind) = repetition(rest);
        rest = behind;
        let inner = closed.as_ref().map_or(Content::Fixed, |closed| closed.content);
        let choices = closed.as_ref().map_or(0, |closed| closed.choices).saturating_mul(repetition.most);
        let is_slow = inner == Content::Unlimited || choices > MAX_CHOICES;
        if repetition.most > 1 && inner != Content::Fixed && is_slow {
            return closed.map(|closed| closed.rest);
        }
        group.content = group.content.max(inner).max(repetition.content);
        let own = u32::from(repetition.content == Content::Varying);
        group.choices = group.choices.saturating_add(choices).saturating_add(own);
    }
    None
}

/// Reads a repetition, if there is one.
fn repetition(rest: &str) -> (Repetition, &str) {
    let read = |content, most: u32, after: usize| (Repetition { content, most }, rest.get(after..).unwrap_or_default());
    let counted = rest.strip_prefix('{').and_then(|after| after.split_once('}'));
    match (rest.chars().next(), counted) {
        (Some('*' | '+'), _) => read(Content::Unlimited, u32::MAX, 1),
        (Some('?'), _) => read(Content::Varying, 1, 1),
        (_, Some((counts, _))) => {
            let (least, most) = counts.split_once(',').unwrap_or((counts, counts));
            let content = match most {
                "" => Content::Unlimited,
                _ if most == least => Content::Fixed,
                _ => Content::Varying,
            };
            read(content, most.parse().unwrap_or(u32::MAX), counts.len() + 2)
        }
        (_, None) => read(Content::Fixed, 1, 0),
    }
}

fn skip_character(text: &str) -> &str {
    let mut characters = text.chars();
    characters.next();
    characters.as_str()
}

fn after_class(mut rest: &str) -> &str {
    while let Some(first) = rest.chars().next() {
        rest = skip_character(rest);
        match first {
            ']' => break,
            '\\' => rest = skip_character(rest),
            _ => {}
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetition_in_repetition_is_found() {
        for (pattern, part) in [
            ("([a-z]+)+[0-9]", "([a-z]+)+[0-9]"),
            ("x(a*)*", "(a*)*"),
            ("(?:a|ab)*c", "(?:a|ab)*c"),
            ("(a?b)+", "(a?b)+"),
            ("((a+)b)*", "((a+)b)*"),
            ("(a+){2}", "(a+){2}"),
            ("(a{1,}){1,9}", "(a{1,}){1,9}"),
            ("(a{1,2}){3,}", "(a{1,2}){3,}"),
            ("(a|a)*b", "(a|a)*b"),
            ("(.*a){20}", "(.*a){20}"),
            ("(a|a){30}b", "(a|a){30}b"),
            ("(a|ab){1,11}c", "(a|ab){1,11}c"),
            ("((a|a){5}){6}", "((a|a){5}){6}"),
        ] {
            assert_eq!(nested(pattern), Some(part), "{pattern}");
        }
    }

    #[test]
    fn other_repetition_is_allowed() {
        for pattern in [
            "[A-Z]{2}-[0-9]{4}",
            "a+b*c?",
            "(a(b)?){1,3}",
            "([A-Z]|[0-9]){10}",
            "(ab)+",
            "(a+)?",
            "(a+){1}",
            "(a|b)?c",
            r"\(a+\)+",
            "[(a+)]+",
            r"[\]+]+",
            "(a{3})+",
            "",
            ")+",
        ] {
            assert_eq!(nested(pattern), None, "{pattern}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_pattern_is_read(pattern in "[ab()\\[\\]{},0-9+*?|\\\\ä]{0,20}") {
            let _ = nested(&pattern);
        }
    }
}
