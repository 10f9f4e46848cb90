//! `text` and `long-text`: answers in words.

use schemars::JsonSchema;
use serde::Serialize;

use crate::definition::read::Keys;
use crate::diagnostic::Code as Finding;
use crate::name::words;

words! {
    /// A shape that many texts have and that is checked by bogen.
    TextFormat {
        /// An e-mail address.
        Email = "email",
        /// A telephone number.
        Phone = "phone",
        /// A postcode: four digits in Austria, five in Germany.
        Postcode = "postcode",
    }
}

/// One line of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Text {
    /// A shape that is checked by bogen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<TextFormat>,
    /// A regular expression that the whole text must match. Needs the message `.error-pattern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The greatest length in characters as a reader counts them (grapheme clusters).
    #[schemars(default = "default_max_length", range(min = 1, max = 1000))]
    pub max_length: u32,
    /// What a browser may fill in by itself: a token of the HTML standard, such as `name` or `tel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autocomplete: Option<String>,
}

const fn default_max_length() -> u32 {
    200
}

impl Text {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        let pattern = keys.optional::<String>("pattern");
        if let Some(pattern) = &pattern
            && let Err(error) = anchored(pattern)
        {
            keys.report("pattern", Finding::BadPattern, &[("reason", error.to_string())]);
        }
        Some(Self {
            format: keys.optional("format"),
            pattern,
            max_length: keys.in_range("max-length", 1, 1000).unwrap_or_else(default_max_length),
            autocomplete: keys.optional("autocomplete"),
        })
    }
}

/// Compiles a definition's pattern so that it must match the whole text.
///
/// # Errors
/// When the pattern is no regular expression, or one too large to be worth it.
pub(crate) fn anchored(pattern: &str) -> Result<regex::Regex, regex::Error> {
    regex::RegexBuilder::new(&format!("^(?:{pattern})$")).size_limit(1 << 18).build()
}

/// Several lines of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct LongText {
    /// How many lines are printed to write on.
    #[schemars(default = "default_lines", range(min = 1, max = 40))]
    pub lines: u32,
    /// The greatest length in characters as a reader counts them (grapheme clusters).
    #[schemars(default = "default_long_max_length", range(min = 1, max = 20000))]
    pub max_length: u32,
}

const fn default_lines() -> u32 {
    4
}

const fn default_long_max_length() -> u32 {
    4000
}

impl LongText {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        Some(Self {
            lines: keys.in_range("lines", 1, 40).unwrap_or_else(default_lines),
            max_length: keys.in_range("max-length", 1, 20_000).unwrap_or_else(default_long_max_length),
        })
    }
}
