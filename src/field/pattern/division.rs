//! Finds patterns that can divide the same text among three or more repetitions: `a*a*a*b`. For a text that does not
//! match in the end, browsers try all divisions: the number of them grows with the third power of the text's length.

use std::collections::BTreeSet;

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind};

/// How many repetitions may share a text. Two of them make two million tries for a text of two thousand characters.
const MOST: u32 = 2;

/// How many repetitions share a text of one repeated character.
#[derive(Clone, Copy)]
struct Sharing {
    /// Within the pattern.
    within: u32,
    /// From its beginning on.
    first: u32,
    /// Up to its end.
    last: u32,
    /// From its beginning to its end; `None` if it needs another character.
    through: Option<u32>,
}

impl Sharing {
    const EMPTY: Self = Self { within: 0, first: 0, last: 0, through: Some(0) };
    const OTHER_CHARACTER: Self = Self { through: None, ..Self::EMPTY };

    fn then(self, next: Self) -> Self {
        let joined = |one: Option<u32>, other: u32| one.map_or(0, |one| one.saturating_add(other));
        Self {
            within: self.within.max(next.within).max(self.last.saturating_add(next.first)),
            first: self.first.max(joined(self.through, next.first)),
            last: next.last.max(joined(next.through, self.last)),
            through: self.through.zip(next.through).map(|(one, other)| one.saturating_add(other)),
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            within: self.within.max(other.within),
            first: self.first.max(other.first),
            last: self.last.max(other.last),
            through: self.through.max(other.through),
        }
    }
}

/// Reports whether more than two repetitions of a pattern can share the same text. A pattern that is no regular expression
/// has none.
pub(in crate::field) fn is_divided(pattern: &str) -> bool {
    let Ok(pattern) = regex_syntax::parse(pattern) else { return false };
    let mut characters = BTreeSet::new();
    collect_characters(&pattern, &mut characters);
    // Any character that several classes have in common is, or is like, the first one of a range.
    characters.into_iter().any(|character| sharing(&pattern, character).within > MOST)
}

fn sharing(pattern: &Hir, character: char) -> Sharing {
    match pattern.kind() {
        HirKind::Empty | HirKind::Look(_) => Sharing::EMPTY,
        HirKind::Literal(_) | HirKind::Class(_) => {
            let mut own = classes(pattern);
            if own.all(|class| has(&class, character)) { Sharing::EMPTY } else { Sharing::OTHER_CHARACTER }
        }
        HirKind::Capture(group) => sharing(&group.sub, character),
        HirKind::Concat(parts) => {
            parts.iter().fold(Sharing::EMPTY, |before, part| before.then(sharing(part, character)))
        }
        HirKind::Alternation(ways) => {
            let ways = ways.iter().map(|way| sharing(way, character));
            ways.reduce(Sharing::or).unwrap_or(Sharing::EMPTY)
        }
        HirKind::Repetition(repetition) if repetition.max.is_none() => {
            // A repeated group may match the character among others.
            if classes(&repetition.sub).any(|class| has(&class, character)) {
                Sharing { within: 1, first: 1, last: 1, through: Some(1) }
            } else if repetition.min == 0 {
                Sharing::EMPTY
            } else {
                Sharing::OTHER_CHARACTER
            }
        }
        HirKind::Repetition(repetition) => {
            let once = sharing(&repetition.sub, character);
            let once = if repetition.min == 0 { once.or(Sharing::EMPTY) } else { once };
            // What is unlimited within is repeated only once.
            if repetition.max == Some(0) { Sharing::EMPTY } else { once }
        }
    }
}

fn has(class: &ClassUnicode, character: char) -> bool {
    class.iter().any(|range| (range.start()..=range.end()).contains(&character))
}

/// Returns the classes of all characters in a pattern.
fn classes(pattern: &Hir) -> Box<dyn Iterator<Item = ClassUnicode> + '_> {
    match pattern.kind() {
        HirKind::Empty | HirKind::Look(_) => Box::new(std::iter::empty()),
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).unwrap_or_default();
            Box::new(text.chars().map(|one| ClassUnicode::new([ClassUnicodeRange::new(one, one)])))
        }
        HirKind::Class(Class::Unicode(class)) => Box::new(std::iter::once(class.clone())),
        HirKind::Class(Class::Bytes(class)) => Box::new(class.to_unicode_class().into_iter()),
        HirKind::Repetition(repetition) => classes(&repetition.sub),
        HirKind::Capture(group) => classes(&group.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => Box::new(parts.iter().flat_map(classes)),
    }
}

/// Collects the first character of each range.
fn collect_characters(pattern: &Hir, characters: &mut BTreeSet<char>) {
    characters
        .extend(classes(pattern).flat_map(|class| class.iter().map(ClassUnicodeRange::start).collect::<Vec<_>>()));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::is_divided;

    #[test]
    fn repetitions_that_share_a_text_are_found() {
        for pattern in [
            "a*a*a*b",
            "a*a*a*a*b",
            "a+a+a+",
            "[a-z]*[a-f0-9]*[b-d]*x",
            ".*a.*a.*a",
            ".*,.*,.*,.*",
            "a*b?a*c*a*",
            "a*(b|a*)a*",
            "(a*)(a*)(a{2,})",
            "[^x]*[a-z]+[^0-9]+",
            "(ab)*(ba)*a*x",
            "a*(?:a*|b)(?:c|a*)",
        ] {
            assert!(is_divided(pattern), "{pattern}");
        }
    }

    #[test]
    fn steps_grow_fast_with_what_is_not_allowed() {
        assert!(steps("a*a*a*b", 60) > 6 * steps("a*a*a*b", 30));
        assert!(steps("a*a*b", 60) <= 6 * steps("a*a*b", 30));
    }

    #[test]
    fn other_repetitions_are_allowed() {
        for pattern in [
            "a*b*c*d*",
            "[a-z]+@[a-z]+\\.[a-z]+",
            "[^@ ]+@[^@ ]+\\.[^@ ]+",
            "[A-Za-z]+ [A-Za-z]+ [A-Za-z]+ [A-Za-z]+",
            "a+b+c+",
            ".*a.*",
            "a*a*b",
            "[0-9]{4}-[0-9]{2}",
            "(a+|b+|c+)",
            "a{0,5}a{0,5}a{0,5}",
            "",
            "(",
        ] {
            assert!(!is_divided(pattern), "{pattern}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { max_global_rejects: 1_000_000, ..ProptestConfig::default() })]

        #[test]
        fn steps_grow_slowly_with_what_is_allowed(
            parts in proptest::collection::vec(
                (select(vec!["a", "b", ".", "(a|b)", "(ab)", "[^a]", "(aa)", "(a|c)"]), select(vec!["", "*", "+", "?", "*?"])),
                0..7,
            )
        ) {
            let pattern: String = parts.into_iter().flat_map(|(part, times)| [part, times]).collect();
            prop_assume!(!is_divided(&pattern) && super::super::nested(&pattern).is_none());
            // With the length, the steps grow with the second power, and eightfold with the third.
            prop_assert!(steps(&pattern, 60) <= 6 * steps(&pattern, 30), "{}", pattern);
        }
    }

    /// Counts the steps that a backtracking program takes to find out that a text of so many times the same character and
    /// another one at the end does not match.
    fn steps(pattern: &str, length: usize) -> u64 {
        let hir = regex_syntax::parse(pattern).unwrap();
        let mut most = 0;
        for letter in ["a", "b"] {
            let text = letter.repeat(length) + "!";
            let mut taken = 0;
            backtrack(&hir, &text, &mut taken, &mut |rest, _| rest.is_empty());
            most = most.max(taken);
        }
        most
    }

    type Continue<'c> = &'c mut dyn FnMut(&str, &mut u64) -> bool;

    fn backtrack(hir: &regex_syntax::hir::Hir, text: &str, taken: &mut u64, go_on: Continue<'_>) -> bool {
        use regex_syntax::hir::HirKind;
        *taken += 1;
        if *taken > 1_000_000 {
            return true;
        }
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => go_on(text, taken),
            HirKind::Literal(literal) => {
                let literal = std::str::from_utf8(&literal.0).unwrap();
                text.strip_prefix(literal).is_some_and(|rest| go_on(rest, taken))
            }
            HirKind::Class(_) => {
                let first = text.chars().next();
                let is_in = |first: char| super::classes(hir).any(|class| super::has(&class, first));
                first.is_some_and(|first| is_in(first) && go_on(&text[first.len_utf8()..], taken))
            }
            HirKind::Capture(group) => backtrack(&group.sub, text, taken, go_on),
            HirKind::Concat(parts) => sequence(parts, text, taken, go_on),
            HirKind::Alternation(ways) => ways.iter().any(|way| backtrack(way, text, taken, go_on)),
            HirKind::Repetition(repetition) => repeat(repetition, 0, text, taken, go_on),
        }
    }

    fn sequence(parts: &[regex_syntax::hir::Hir], text: &str, taken: &mut u64, go_on: Continue<'_>) -> bool {
        let Some((first, others)) = parts.split_first() else { return go_on(text, taken) };
        backtrack(first, text, taken, &mut |rest, taken| sequence(others, rest, taken, go_on))
    }

    fn repeat(
        repetition: &regex_syntax::hir::Repetition,
        times: u32,
        text: &str,
        taken: &mut u64,
        go_on: Continue<'_>,
    ) -> bool {
        let may_go_on = repetition.max.is_none_or(|max| times < max);
        let again = may_go_on
            && backtrack(&repetition.sub, text, taken, &mut |rest, taken| {
                rest.len() < text.len() && repeat(repetition, times + 1, rest, taken, go_on)
            });
        again || (times >= repetition.min && go_on(text, taken))
    }
}
