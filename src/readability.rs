//! Automatic readability checks for easy language (Leichte Sprache).
//!
//! The rules are common to public rule sets and consistent with real texts: of 4,238 sentences in Leichte Sprache, 95 %
//! have at most 12 words. The checks cannot replace tests with readers of the target group; pages state if a text is
//! untested.

use crate::diagnostic::{Code, Severity};
use crate::text::{Block, Line, Rich};

/// The maximum number of words in a sentence without a warning.
const LONG_SENTENCE: usize = 10;

/// The maximum number of words in a sentence without an error.
const TOO_LONG_SENTENCE: usize = 12;

/// The minimum number of letters of words that should be divided by a middle dot or hyphen.
const LONG_WORD: usize = 14;

/// Characters that are not used in easy language.
const CHARACTERS: &[char] = &[';', '…', '(', ')', '[', ']', '/', '–', '—', '§', '%', '&'];

/// German abbreviations with a full stop.
const ABBREVIATIONS: &[&str] = &[
    "z. B.", "z.B.", "bzw.", "usw.", "etc.", "d. h.", "d.h.", "u. a.", "u.a.", "evtl.", "ggf.", "inkl.", "ca.", "Nr.",
    "Tel.", "vgl.", "Abs.", "Art.", "sog.",
];

/// A part of a text that makes it harder to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadabilityIssue {
    /// The kind of issue.
    pub code: Code,
    /// The severity.
    pub severity: Severity,
    /// The part of the text.
    pub part: String,
}

/// Checks a text of paragraphs and lists.
#[must_use]
pub fn check_rich(text: &Rich) -> Vec<ReadabilityIssue> {
    let of_block = |block: &Block| match block {
        Block::Paragraph { content } => check_line(content),
        Block::List { items, .. } => items.iter().flat_map(check_rich).collect(),
    };
    text.0.iter().flat_map(of_block).collect()
}

/// Checks a line or a paragraph.
#[must_use]
pub fn check_line(line: &Line) -> Vec<ReadabilityIssue> {
    line.plain().lines().flat_map(check_text).collect()
}

fn check_text(text: &str) -> Vec<ReadabilityIssue> {
    let mut issues = Vec::new();
    let mut add = |code, severity, part: &str| issues.push(ReadabilityIssue { code, severity, part: part.to_owned() });
    for abbreviation in ABBREVIATIONS.iter().filter(|abbreviation| has_word(text, abbreviation)) {
        add(Code::EasyAbbreviation, Severity::Error, abbreviation);
    }
    for character in CHARACTERS.iter().filter(|character| text.contains(**character)) {
        add(Code::EasyCharacter, Severity::Error, &character.to_string());
    }
    let sentences = sentences(text);
    if sentences.len() > 1 {
        add(Code::EasySentenceLine, Severity::Error, text);
    }
    for sentence in sentences {
        let words = sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
        if words > TOO_LONG_SENTENCE {
            add(Code::EasySentenceLong, Severity::Error, sentence);
        } else if words > LONG_SENTENCE {
            add(Code::EasySentenceLong, Severity::Warning, sentence);
        }
    }
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        let letters = word.chars().count();
        if letters >= 3 && word.chars().all(char::is_uppercase) {
            add(Code::EasyCapitals, Severity::Error, word);
        } else if letters >= LONG_WORD {
            add(Code::EasyLongWord, Severity::Warning, word);
        }
    }
    issues
}

/// Reports whether a text contains an abbreviation that is not the end of a longer word.
fn has_word(text: &str, abbreviation: &str) -> bool {
    text.match_indices(abbreviation).any(|(start, _)| !text[..start].ends_with(char::is_alphanumeric))
}

/// Splits a line into sentences: at a full stop, question or exclamation mark before a capital letter. A full stop after a
/// number ("12. März") or a single letter ("z. B.") does not end a sentence.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (index, mark) in text.match_indices(['.', '!', '?']) {
        let after = &text[index + mark.len()..];
        let next = after.trim_start_matches(['“', '"', '’', '”']);
        let ends = next.starts_with(' ') && next.trim_start().starts_with(|c: char| c.is_uppercase() || c == '„');
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

    fn codes(text: &str) -> Vec<(Code, Severity)> {
        check_text(text).into_iter().map(|issue| (issue.code, issue.severity)).collect()
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
    fn emphasis_does_not_hide_an_issue() {
        let line = Line::text("Das ist (nicht) gut.");
        let text =
            Rich(vec![Block::List { ordered: false, items: vec![Rich(vec![Block::Paragraph { content: line }])] }]);
        assert_eq!(check_rich(&text).len(), 2);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_looked_at(text in "\\PC{0,80}") {
            let _ = check_text(&text);
        }
    }
}
