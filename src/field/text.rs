//! `text` and `long-text`: answers in words.

use regex::Regex;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::answer_parser::AnswerParser;
use super::answer_problem::{AnswerPart, AnswerProblem};
use super::characters::CODE_POINTS_PER_CHARACTER;
use super::pattern::{anchored, differing, is_divided, nested};
use super::text_format::TextFormat;
use super::typed_text::without_invisible;
use crate::diagnostic::Code;
use crate::toml_reader::TableReader;
use crate::value::{Answer, Raw};

/// One line of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct TextField {
    /// A shape that is checked by bogen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<TextFormat>,
    /// A regular expression that the whole text must match. Needs the message `.error-pattern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The greatest length in characters as a reader counts them (grapheme clusters).
    #[schemars(default = "default_max_length", range(min = 1, max = 1000))]
    pub max_length: u32,
    /// What the answer is: a token of the HTML standard, such as `name` or `tel`. The page states it only where scripts do not
    /// run. Elsewhere it forbids browsers to fill anything in, because they would also keep what is typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autocomplete: Option<String>,
}

const fn default_max_length() -> u32 {
    200
}

impl TextField {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        let pattern = keys.optional::<String>("pattern");
        if let Some(pattern) = &pattern {
            check_pattern(pattern, keys);
        }
        Some(Self {
            format: keys.optional("format"),
            pattern,
            max_length: keys.in_range("max-length", 1, 1000).unwrap_or_else(default_max_length),
            autocomplete: keys.optional("autocomplete"),
        })
    }
}

/// Reports a pattern that is invalid, or that browsers interpret differently or very slowly.
fn check_pattern(pattern: &str, keys: &mut TableReader<'_>) {
    if let Err(error) = anchored(pattern) {
        keys.report("pattern", Code::BadPattern, &[("reason", error.to_string())]);
    } else if let Some(part) = differing(pattern) {
        keys.report("pattern", Code::PatternDiffers, &[("part", part.to_owned())]);
    } else if let Some(part) = nested(pattern) {
        keys.report("pattern", Code::PatternSlow, &[("part", part.to_owned())]);
    } else if is_divided(pattern) {
        keys.report("pattern", Code::PatternDivided, &[]);
    }
}

/// Several lines of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct LongTextField {
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

impl LongTextField {
    #[allow(clippy::unnecessary_wraps, reason = "all kinds are read alike")]
    pub(super) fn read(keys: &mut TableReader<'_>) -> Option<Self> {
        Some(Self {
            lines: keys.in_range("lines", 1, 40).unwrap_or_else(default_lines),
            max_length: keys.in_range("max-length", 1, 20_000).unwrap_or_else(default_long_max_length),
        })
    }
}

impl TextField {
    /// Parses an answer: one line of text. `pattern` is the definition's, compiled. Invisible characters are removed if the
    /// text matches without them.
    pub(crate) fn parse(&self, raw: Raw, pattern: Option<&Regex>, parser: &mut AnswerParser) -> Option<Answer> {
        let raw = match (raw, self.format) {
            (Raw::Text(text), Some(format)) => {
                let (written, is_changed) = format.written(&text);
                let is_taken = format.matches(&written);
                if is_changed && is_taken {
                    parser.report(AnswerPart::Whole, AnswerProblem::InvisibleCharacters);
                }
                // What does not have the format is kept as it was typed.
                Raw::Text(if is_taken { written } else { text })
            }
            (raw, _) => raw,
        };
        let text = parser.line(AnswerPart::Whole, raw, self.max_length)?;
        if let Some((format, fault)) = self.format.and_then(|format| Some((format, format.check(&text).err()?))) {
            parser.report(AnswerPart::Whole, AnswerProblem::Format(format, fault));
        }
        let Some(pattern) = pattern.filter(|pattern| !pattern.is_match(&text)) else { return Some(Answer::Text(text)) };
        let visible = without_invisible(&text);
        let visible = visible.trim();
        if visible != text && pattern.is_match(visible) {
            parser.report(AnswerPart::Whole, AnswerProblem::InvisibleCharacters);
            return Some(Answer::Text(visible.to_owned()));
        }
        parser.report(AnswerPart::Whole, AnswerProblem::Pattern);
        Some(Answer::Text(text))
    }

    /// Returns the JSON Schema of an answer.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        let mut schema = words_schema(self.max_length);
        let patterns = [self.format.map(TextFormat::pattern), self.pattern.as_deref()];
        let patterns: Vec<_> =
            patterns.into_iter().flatten().map(|pattern| json!({ "pattern": format!("^(?:{pattern})$") })).collect();
        if !patterns.is_empty() {
            schema["allOf"] = patterns.into();
        }
        schema
    }
}

impl LongTextField {
    /// Parses an answer: text of several lines.
    pub(crate) fn parse(&self, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
        parser.lines(AnswerPart::Whole, raw, self.max_length).map(Answer::Text)
    }

    /// Returns the JSON Schema of an answer.
    pub(crate) fn answer_schema(&self) -> serde_json::Value {
        words_schema(self.max_length)
    }
}

/// Returns the JSON Schema of a text that is not blank.
pub(super) fn words_schema(max_length: u32) -> serde_json::Value {
    let mut schema = blank_or_words_schema(max_length);
    schema["pattern"] = json!(r"\S");
    schema
}

/// Returns the JSON Schema of a text.
///
/// JSON Schema counts code points, not grapheme clusters, so the schema has only the outer limit.
pub(super) fn blank_or_words_schema(max_length: u32) -> serde_json::Value {
    json!({ "type": "string", "maxLength": max_length.saturating_mul(CODE_POINTS_PER_CHARACTER) })
}
