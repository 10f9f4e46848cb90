//! Automatic readability checks for easy language (Leichte Sprache, Easy Read).
//!
//! The rules are common to public rule sets and consistent with real texts: of 4,238 sentences in Leichte Sprache, 95 %
//! have at most 12 words. What differs between languages is in `readability/language_rules.rs`. The checks cannot replace tests with
//! readers of the target group; pages state if a text is untested.

use crate::diagnostic::{Code, Severity};
use crate::text::{Block, Line, Rich};

mod language_rules;

use language_rules::LanguageRules;

/// Characters that are not used in easy language.
const CHARACTERS: &[char] = &[';', '…', '(', ')', '[', ']', '/', '–', '—', '§', '%', '&'];

/// A part of a text that makes it harder to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadabilityIssue {
    /// The kind of issue.
    pub code: Code,
    /// The severity.
    pub severity: Severity,
    /// The part of the text.
    pub part: String,
    /// The greatest number of words that a sentence should have, if it is too long.
    pub most: Option<usize>,
}

/// Checks a text of paragraphs and lists in a language.
#[must_use]
pub fn check_rich(language: &str, text: &Rich) -> Vec<ReadabilityIssue> {
    let of_block = |block: &Block| match block {
        Block::Paragraph { content } => check_line(language, content),
        Block::List { items, .. } => items.iter().flat_map(|item| check_rich(language, item)).collect(),
    };
    text.0.iter().flat_map(of_block).collect()
}

/// Checks a line or a paragraph in a language.
#[must_use]
pub fn check_line(language: &str, line: &Line) -> Vec<ReadabilityIssue> {
    let rules = LanguageRules::of(language);
    line.plain().lines().flat_map(|text| check_text(rules, text)).collect()
}

fn check_text(rules: LanguageRules, text: &str) -> Vec<ReadabilityIssue> {
    let issue = |code, severity, part: &str| ReadabilityIssue { code, severity, part: part.to_owned(), most: None };
    let error = |code| move |part: &str| issue(code, Severity::Error, part);
    let mut issues = Vec::new();
    let abbreviations = rules.abbreviations.iter().copied().filter(|abbreviation| has_word(text, abbreviation));
    issues.extend(abbreviations.map(error(Code::EasyAbbreviation)));
    issues.extend(contractions(rules, text).map(error(Code::EasyContraction)));
    let characters = CHARACTERS.iter().filter(|character| text.contains(**character));
    issues.extend(characters.map(|character| error(Code::EasyCharacter)(&character.to_string())));
    let sentences = sentences(text);
    if sentences.len() > 1 {
        issues.push(error(Code::EasySentenceLine)(text));
    }
    issues.extend(sentences.iter().filter_map(|sentence| long_sentence(rules, sentence)));
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        let letters = word.chars().count();
        if letters >= 3 && word.chars().all(char::is_uppercase) {
            issues.push(error(Code::EasyCapitals)(word));
        } else if rules.long_word.is_some_and(|long| letters >= long) {
            issues.push(issue(Code::EasyLongWord, Severity::Warning, word));
        }
    }
    issues
}

/// Returns the finding about a sentence with more words than the language allows.
fn long_sentence(rules: LanguageRules, sentence: &str) -> Option<ReadabilityIssue> {
    let (most, limit) = rules.words?;
    let words = sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    let severity = if words > limit { Severity::Error } else { Severity::Warning };
    let part = sentence.to_owned();
    (words > most).then_some(ReadabilityIssue { code: Code::EasySentenceLong, severity, part, most: Some(most) })
}

/// Returns the contracted words of a text.
fn contractions(rules: LanguageRules, text: &str) -> impl Iterator<Item = &str> {
    let words =
        text.split(|c: char| !c.is_alphabetic() && !matches!(c, '’' | '\'')).map(|word| word.trim_matches(['’', '\'']));
    words.filter(move |word| {
        let word = word.to_lowercase().replace('\'', "’");
        let is_end = |part: &str| word.len() > part.len() && word.ends_with(part);
        rules.contractions.iter().any(|part| if part.starts_with(['’', 'n']) { is_end(part) } else { word == *part })
    })
}

/// Reports whether a text contains an abbreviation that is not the end of a longer word.
fn has_word(text: &str, abbreviation: &str) -> bool {
    text.match_indices(abbreviation).any(|(start, _)| !text[..start].ends_with(char::is_alphanumeric))
}

/// Splits a line into sentences: at a full stop, question or exclamation mark before a letter that is not a small one. A full stop
/// after a number ("12. März") or a single letter ("z. B.") does not end a sentence.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (index, mark) in text.match_indices(['.', '!', '?', '؟']) {
        let after = &text[index + mark.len()..];
        let next = after.trim_start_matches(['“', '"', '’', '”', '»']);
        let begins = |c: char| c.is_alphabetic() && !c.is_lowercase() || matches!(c, '„' | '“' | '‘' | '«');
        let ends = next.starts_with(' ') && next.trim_start().starts_with(begins);
        let last_word = text[..index].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let shortened = last_word.chars().count() == 1 || last_word.ends_with(|c: char| c.is_ascii_digit());
        if ends && !shortened {
            let end = text.len() - next.len();
            sentences.push(text[start..end].trim());
            start = end;
        }
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes_in(language: &str, text: &str) -> Vec<(Code, Severity)> {
        let issues = check_line(language, &Line::text(text));
        issues.into_iter().map(|issue| (issue.code, issue.severity)).collect()
    }

    fn codes(text: &str) -> Vec<(Code, Severity)> {
        codes_in("de", text)
    }

    #[test]
    fn easy_sentences_pass() {
        for text in [
            "Sie können Nein sagen.",
            "Das Gespräch ist am 12. März 2027.",
            "Ihre Berater·innen sind da.",
            "Hilfe·plan",
            "Die EU hilft.",
            "",
        ] {
            assert_eq!(codes(text), [], "{text}");
        }
    }

    #[test]
    fn each_issue_is_found() {
        use Severity::{Error, Warning};
        let eleven = "Eins zwei drei vier fünf sechs sieben acht neun zehn elf.";
        assert_eq!(codes(eleven), [(Code::EasySentenceLong, Warning)]);
        assert_eq!(codes(&eleven.replace('.', " zwölf dreizehn.")), [(Code::EasySentenceLong, Error)]);
        assert_eq!(codes("Das ist gut. Das bleibt so."), [(Code::EasySentenceLine, Error)]);
        assert_eq!(codes("Das ist z. B. gut."), [(Code::EasyAbbreviation, Error)]);
        assert_eq!(codes("Ja/Nein"), [(Code::EasyCharacter, Error)]);
        assert_eq!(codes("Das ist WICHTIG."), [(Code::EasyCapitals, Error)]);
        assert_eq!(codes("Verschwiegenheitspflicht"), [(Code::EasyLongWord, Warning)]);
    }

    #[test]
    fn each_issue_is_found_in_english() {
        use Severity::{Error, Warning};
        let thirteen = "One two three four five six seven eight nine ten eleven twelve thirteen.";
        assert_eq!(codes_in("en", thirteen), [(Code::EasySentenceLong, Warning)]);
        let sixteen = thirteen.replace('.', " fourteen fifteen sixteen.");
        assert_eq!(codes_in("en", &sixteen), [(Code::EasySentenceLong, Error)]);
        assert_eq!(codes_in("en", "This is good. This stays."), [(Code::EasySentenceLine, Error)]);
        assert_eq!(codes_in("en", "You can bring papers, e.g. letters."), [(Code::EasyAbbreviation, Error)]);
        assert_eq!(codes_in("en", "This is VERY good."), [(Code::EasyCapitals, Error)]);
        for text in
            ["You don’t have to.", "We'll help.", "It’s your choice.", "Let's talk.", "DON’T sign.", "I’d like that."]
        {
            assert!(codes_in("en", text).contains(&(Code::EasyContraction, Error)), "{text}");
        }
        for text in ["The person’s plan.", "Your parents’ home.", "We are responsible.", "Say ‘no’."] {
            assert_eq!(codes_in("en", text), [], "{text}");
        }
    }

    #[test]
    fn other_languages_get_the_rules_of_all() {
        use Severity::Error;
        let words =
            "Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze anticonstitutionnellement.";
        assert_eq!(codes_in("fr", words), []);
        assert_eq!(codes_in("fr", "C’est bien. Vous choisissez."), [(Code::EasySentenceLine, Error)]);
        assert_eq!(codes_in("ar", "هذا جيد. هذا يبقى."), [(Code::EasySentenceLine, Error)]);
        assert_eq!(codes_in("ar", "هل هذا جيد؟"), []);
        assert_eq!(codes_in("tr", "Bu ÇOK iyi."), [(Code::EasyCapitals, Error)]);
        assert_eq!(codes_in("tr", "Evet/Hayır"), [(Code::EasyCharacter, Error)]);
    }

    #[test]
    fn emphasis_does_not_hide_an_issue() {
        let line = Line::text("Das ist (nicht) gut.");
        let text =
            Rich(vec![Block::List { ordered: false, items: vec![Rich(vec![Block::Paragraph { content: line }])] }]);
        assert_eq!(check_rich("de", &text).len(), 2);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_looked_at(text in "\\PC{0,80}") {
            for language in ["de", "en", "fr"] {
                let _ = check_line(language, &Line::text(&*text));
            }
        }
    }
}
