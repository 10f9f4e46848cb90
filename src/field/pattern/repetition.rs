//! Finds repetition within repetition. Browsers try all ways to divide a text among the two, which can take longer than
//! anybody waits: `([a-z]+)+[0-9]`.

/// A group that is not closed yet.
struct Group<'p> {
    /// The pattern from the group on.
    rest: &'p str,
    content: Content,
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
    /// Whether the element can follow itself.
    is_many: bool,
}

/// Returns the rest of a pattern from the first group that is repeated and could divide the same text in several ways.
///
/// Some of these patterns are fast, but they can be written without repetition in repetition.
pub(in crate::field) fn nested(pattern: &str) -> Option<&str> {
    let mut groups = vec![Group { rest: pattern, content: Content::Fixed }];
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
                groups.push(Group { rest, content: Content::Fixed });
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
            continue;
        }
        let (repetition, behind) = repetition(rest);
        rest = behind;
        let inner = closed.as_ref().map_or(Content::Fixed, |closed| closed.content);
        let is_endless = repetition.content == Content::Unlimited;
        if (inner == Content::Unlimited && repetition.is_many) || (inner == Content::Varying && is_endless) {
            return closed.map(|closed| closed.rest);
        }
        group.content = group.content.max(inner).max(repetition.content);
    }
    None
}

/// Reads a repetition, if there is one.
fn repetition(rest: &str) -> (Repetition, &str) {
    let read =
        |content, is_many, after: usize| (Repetition { content, is_many }, rest.get(after..).unwrap_or_default());
    let counted = rest.strip_prefix('{').and_then(|after| after.split_once('}'));
    match (rest.chars().next(), counted) {
        (Some('*' | '+'), _) => read(Content::Unlimited, true, 1),
        (Some('?'), _) => read(Content::Varying, false, 1),
        (_, Some((counts, _))) => {
            let (least, most) = counts.split_once(',').unwrap_or((counts, counts));
            let content = match most {
                "" => Content::Unlimited,
                _ if most == least => Content::Fixed,
                _ => Content::Varying,
            };
            read(content, !matches!(most, "0" | "1"), counts.len() + 2)
        }
        (_, None) => read(Content::Fixed, false, 0),
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
