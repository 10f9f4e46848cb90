//! How much two texts differ: in marks, in the spelling of words, or in the words themselves.
//!
//! Only what can hardly change what is said counts as spelling: longer words that begin alike and differ in a letter or
//! two. A digit, a negation, a short word, a word with something in front of it: all that are other words.

/// How much two texts differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// Only in case, punctuation and white space, or not at all.
    Marks,
    /// Also in the spelling of words.
    Spelling,
    /// In the words.
    Words,
}

/// Words that turn a sentence round, and all that could be taken for them.
const NEGATIONS: &[&str] = &[
    "cannot",
    "ever",
    "kein",
    "keine",
    "keinem",
    "keinen",
    "keiner",
    "keines",
    "neither",
    "never",
    "nicht",
    "nichts",
    "nie",
    "niemals",
    "niemand",
    "niemandem",
    "niemanden",
    "nobody",
    "none",
    "nothing",
    "nowhere",
    "ohne",
    "weder",
    "without",
];

/// The length from which a word may be spelled otherwise and be the same, in characters; from the second on, in two places.
const SPELLED: [usize; 2] = [5, 9];

/// Compares two texts.
pub(super) fn likeness(old: &str, new: &str) -> Likeness {
    let (before, after) = (words(old), words(new));
    if figures(old) != figures(new) {
        return Likeness::Words;
    }
    if before == after {
        return Likeness::Marks;
    }
    if before.concat() == after.concat() {
        return Likeness::Spelling;
    }
    let is_spelling = before.len() == after.len() && before.iter().zip(&after).all(|(old, new)| is_same_word(old, new));
    if is_spelling { Likeness::Spelling } else { Likeness::Words }
}

/// Returns the words of a text in small letters. A point within a word, as easy language has it, is none of it.
fn words(text: &str) -> Vec<String> {
    let text: String = text.chars().filter(|c| !matches!(c, '·' | '\u{AD}')).flat_map(char::to_lowercase).collect();
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Returns the numbers of a text with the marks that stand in them, such as `1.000,50` or `-5`.
fn figures(text: &str) -> Vec<&str> {
    let is_part = |c: char| c.is_numeric() || matches!(c, '.' | ',' | ':' | '/' | '-' | '\u{2212}' | '%' | '§');
    let parts = text.split(|c| !is_part(c)).filter(|part| part.contains(char::is_numeric));
    parts.map(|part| part.trim_end_matches(['.', ',', ':', '-', '/'])).collect()
}

/// Says whether two words are probably the same, spelled otherwise.
fn is_same_word(old: &str, new: &str) -> bool {
    if old == new {
        return true;
    }
    let is_guarded = |word: &str| NEGATIONS.contains(&word) || word.contains(char::is_numeric);
    let longer = old.ends_with(new) || new.ends_with(old);
    let length = old.chars().count().min(new.chars().count());
    let allowed = SPELLED.iter().filter(|least| length >= **least).count();
    !is_guarded(old)
        && !is_guarded(new)
        && !longer
        && old.chars().next() == new.chars().next()
        && strsim::osa_distance(old, new) <= allowed
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(old: &str, new: &str, expected: Likeness) {
        assert_eq!(likeness(old, new), expected, "{old} → {new}");
        assert_eq!(likeness(new, old), expected, "{new} → {old}");
    }

    #[test]
    fn marks_are_told_from_spelling_and_spelling_from_words() {
        check("Ich bin damit einverstanden", "ich bin damit einverstanden.", Likeness::Marks);
        check("Telefonnummer", "Telefon·nummer", Likeness::Marks);
        check("Name,  Vorname", "Name, Vorname", Likeness::Marks);
        check("E-Mail-Adresse", "E-Mailadresse", Likeness::Spelling);
        check("Ihre Addresse", "Ihre Adresse", Likeness::Spelling);
        check("eine Vereinbraung", "eine Vereinbarung", Likeness::Spelling);
        check("Ihre Adresse", "Ihre Anschrift", Likeness::Words);
    }

    #[test]
    fn what_could_mean_something_else_is_other_words() {
        for (old, new) in [
            ("Sie müssen nicht antworten", "Sie müssen antworten"),
            ("Es kostet nichts", "Es kostet nicht"),
            ("Das ist möglich", "Das ist unmöglich"),
            ("This is lawful", "This is unlawful"),
            ("meine Daten", "deine Daten"),
            ("eine Frist", "keine Frist"),
            ("nach 6 Monaten", "nach 8 Monaten"),
            ("1.000 Euro", "10.00 Euro"),
            ("bis 5 Grad", "bis -5 Grad"),
            ("Sie darf", "Sie dürfen"),
            ("ist", "isst"),
            ("", "Neu"),
        ] {
            check(old, new, Likeness::Words);
        }
    }

    proptest! {
        #[test]
        fn a_text_is_like_itself_and_likeness_goes_both_ways(a in "\\PC{0,40}", b in "\\PC{0,40}") {
            prop_assert_eq!(likeness(&a, &a), Likeness::Marks);
            prop_assert_eq!(likeness(&a, &b), likeness(&b, &a));
        }
    }
}
