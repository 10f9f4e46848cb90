//! What all output formats share: answers in words, which fields count, the handout, characters that can be printed.

pub(crate) mod answer_words;
pub(crate) mod conditions;
pub(crate) mod handout;
pub(crate) mod printable_text;
