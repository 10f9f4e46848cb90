//! Translations of what a person wrote, by an interpreter, for a handout in another language.

use std::collections::BTreeMap;

use super::answer_words::own_words;
use crate::value::Answer;

/// Translations of free texts into one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translations {
    /// Who translated: a person, as the handout names them.
    pub interpreter: String,
    /// The language in which the person wrote, if the interpreter states it, except where a text states another.
    pub from: Option<String>,
    /// By place, such as `goals[1].goal-words`: the text that was translated, and its translation.
    pub texts: BTreeMap<String, TranslatedText>,
}

/// A text and its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslatedText {
    /// The text as the person wrote it when it was translated.
    pub original: String,
    /// The language in which it was written, if the interpreter states one for it.
    pub language: Option<String>,
    /// The translation; blank if there is none yet, and the text itself if that stays as it is, as names do.
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
    /// Returns the translation of a text. A text that was changed since has none, nor has one that stays as it is.
    #[must_use]
    pub fn of(&self, text: &FreeText) -> Option<&str> {
        let found = self.found(text).filter(|found| !found.stays())?;
        Some(found.translation.trim()).filter(|translation| !translation.is_empty())
    }

    /// Returns the language of a text, if the interpreter states it. A text that stays as it is is in that of the handout, `to`.
    pub(super) fn language_of<'t>(&'t self, text: &FreeText, to: &'t str) -> Option<&'t str> {
        match self.found(text) {
            Some(found) if found.stays() => Some(to),
            found => found.and_then(|found| found.language.as_deref()).or(self.from.as_deref()),
        }
    }

    fn found(&self, text: &FreeText) -> Option<&TranslatedText> {
        self.texts.get(&text.path).filter(|found| found.original == text.text)
    }
}

impl TranslatedText {
    fn stays(&self) -> bool {
        self.translation.trim() == self.original.trim()
    }
}

/// Returns what the person wrote in an answer: a text, or own words beside options.
pub(super) fn written(answer: &Answer) -> Option<&str> {
    if let Answer::Text(text) = answer { Some(text) } else { own_words(answer) }
}
