//! `choice` and `choices`: one, or any, of several options.

use schemars::JsonSchema;
use serde::Serialize;

use crate::definition::read::Keys;
use crate::name::{Code, Reserved};

/// One of several options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Choice {
    /// The options' codes, in the order in which they are offered. Each needs a message `.option-CODE`.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    pub options: Vec<Code>,
    /// Whether an answer in own words is offered.
    #[schemars(default)]
    pub other: bool,
    /// Whether "I do not want to say" is offered.
    #[schemars(default)]
    pub no_answer: bool,
}

/// Any of several options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Choices {
    /// The options' codes, in the order in which they are offered. Each needs a message `.option-CODE`.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    pub options: Vec<Code>,
    /// Whether an answer in own words is offered.
    #[schemars(default)]
    pub other: bool,
    /// Whether "I do not want to say" is offered. It stands alone: with it nothing else is chosen.
    #[schemars(default)]
    pub no_answer: bool,
    /// The greatest number that may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1))]
    pub at_most: Option<u32>,
}

impl Choice {
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        Some(Self {
            options: keys.codes("options")?,
            other: keys.optional("other").unwrap_or(false),
            no_answer: keys.optional("no-answer").unwrap_or(false),
        })
    }

    /// Returns all codes that can be chosen, in order: the options, then `other` and `no-answer` if offered.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        codes(&self.options, self.other, self.no_answer)
    }
}

impl Choices {
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        Some(Self {
            options: keys.codes("options")?,
            other: keys.optional("other").unwrap_or(false),
            no_answer: keys.optional("no-answer").unwrap_or(false),
            at_most: keys.in_range("at-most", 1, 1000),
        })
    }

    /// Returns all codes that can be chosen, in order: the options, then `other` and `no-answer` if offered.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        codes(&self.options, self.other, self.no_answer)
    }
}

fn codes(options: &[Code], other: bool, no_answer: bool) -> impl Iterator<Item = &str> {
    let other = other.then_some(Reserved::Other.word());
    let no_answer = no_answer.then_some(Reserved::NoAnswer.word());
    options.iter().map(Code::as_str).chain(other).chain(no_answer)
}
