//! Translations of what a person wrote, by an interpreter, for a handout in another language.

use std::collections::BTreeMap;

use super::answer_words::own_words;
use crate::value::Answer;

/// Translations of free texts into one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translations {
    /// Who translated: a person, as the handout names them.
    pub interpreter: String,
    /// The language in which the person wrote, if the interpreter states it.
    pub from: Option<String>,
    /// By place, such as `goals[1].goal-words`: the text that was translated, and its translation.
    pub texts: BTreeMap<String, TranslatedText>,
}

/// A text and its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslatedText {
    /// The text as the person wrote it when it was translated.
    pub original: String,
    /// The translation; blank if there is none yet.
    pub translation: String,
}

/// Something that a person wrote, and that is on a handout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreeText {
    /// The place, such as `goals[1].goal-words`.
    pub path: String,
    /// The words of the question.
    pub question: String,
    /// The text.
    pub text: String,
}

impl Translations {
    /// Returns the translation of a text. A text that was changed since has none.
    #[must_use]
    pub fn of(&self, text: &FreeText) -> Option<&str> {
        let found = self.texts.get(&text.path).filter(|found| found.original == text.text)?;
        Some(found.translation.trim()).filter(|translation| !translation.is_empty())
    }
}

/// Returns what the person wrote in an answer: a text, or own words beside options.
pub(super) fn written(answer: &Answer) -> Option<&str> {
    if let Answer::Text(text) = answer { Some(text) } else { own_words(answer) }
}
