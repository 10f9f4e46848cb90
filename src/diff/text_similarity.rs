//! Classifies the difference of two texts: punctuation, spelling, or words.
//!
//! The classification prefers to report different words: a different spelling is only assumed for words of at least five
//! letters with the same first letter that differ in one or two letters. Digits, negations, short words and prefixes always
//! count as different words.

/// The class of the difference of two texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Similarity {
    /// At most case, punctuation and white space differ.
    Punctuation,
    /// The spelling of words differs.
    Spelling,
    /// Words differ.
    Words,
}

/// Negations, and words that differ from a negation by a typing error.
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

/// The minimum lengths of words, in characters, that may differ in one and in two letters.
const SPELLED: [usize; 2] = [5, 9];

/// Classifies the difference of two texts.
pub(super) fn similarity(old: &str, new: &str) -> Similarity {
    let (before, after) = (words(old), words(new));
    if figures(old) != figures(new) {
        return Similarity::Words;
    }
    if before == after {
        return Similarity::Punctuation;
    }
    if before.concat() == after.concat() {
        return Similarity::Spelling;
    }
    let is_spelling = before.len() == after.len() && before.iter().zip(&after).all(|(old, new)| is_same_word(old, new));
    if is_spelling { Similarity::Spelling } else { Similarity::Words }
}

/// Returns the words of a text in lower case, without the middle dots of easy language and soft hyphens.
fn words(text: &str) -> Vec<String> {
    let text: String = text.chars().filter(|c| !matches!(c, '·' | '\u{AD}')).flat_map(char::to_lowercase).collect();
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Returns the numbers of a text with their signs and separators, such as `1.000,50` or `-5`.
fn figures(text: &str) -> Vec<&str> {
    let is_part = |c: char| c.is_numeric() || matches!(c, '.' | ',' | ':' | '/' | '-' | '\u{2212}' | '%' | '§');
    let parts = text.split(|c| !is_part(c)).filter(|part| part.contains(char::is_numeric));
    parts.map(|part| part.trim_end_matches(['.', ',', ':', '-', '/'])).collect()
}

/// Reports whether two words are probably spellings of the same word.
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
    fn check(old: &str, new: &str, expected: Similarity) {
        assert_eq!(similarity(old, new), expected, "{old} → {new}");
        assert_eq!(similarity(new, old), expected, "{new} → {old}");
    }

    #[test]
    fn marks_are_told_from_spelling_and_spelling_from_words() {
        check("Ich bin damit einverstanden", "ich bin damit einverstanden.", Similarity::Punctuation);
        check("Telefonnummer", "Telefon·nummer", Similarity::Punctuation);
        check("Name,  Vorname", "Name, Vorname", Similarity::Punctuation);
        check("E-Mail-Adresse", "E-Mailadresse", Similarity::Spelling);
        check("Ihre Addresse", "Ihre Adresse", Similarity::Spelling);
        check("eine Vereinbraung", "eine Vereinbarung", Similarity::Spelling);
        check("Ihre Adresse", "Ihre Anschrift", Similarity::Words);
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
            check(old, new, Similarity::Words);
        }
    }

    proptest! {
        #[test]
        fn a_text_is_like_itself_and_similarity_goes_both_ways(a in "\\PC{0,40}", b in "\\PC{0,40}") {
            prop_assert_eq!(similarity(&a, &a), Similarity::Punctuation);
            prop_assert_eq!(similarity(&a, &b), similarity(&b, &a));
        }
    }
}
