//! What all output formats share: answers in words, which fields count, the handout and its translations, characters that can be
//! printed.

pub(crate) mod answer_words;
pub(crate) mod conditions;
pub(crate) mod handout;
pub(crate) mod printable_text;
pub(crate) mod translations;
