//! Converts syntax errors of TOML to findings for authors.
//!
//! The parser recovers after each error, so that a missing quote causes several errors. Only one finding per line is kept,
//! and errors that follow from an unclosed bracket are dropped.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;

use toml::de::{DeTable, Error};

use crate::diagnostic::{Code, Diagnostic, LineIndex, MAX_FINDINGS, Place, Span};

/// The maximum number of lines that are skipped, and of bytes that are parsed again without them.
const MAX_LEFT_OUT: usize = 50;
const MAX_PARSED_AGAIN: usize = 1024 * 1024;

/// The maximum number of errors that are examined; one more than is reported.
const MAX_ERRORS: usize = MAX_FINDINGS + 1;

/// Blanks out lines at which the parser stops, with a finding for each. All other positions stay the same.
pub(crate) fn skip_unparsable_lines<'s>(path: &Path, source: &'s str, findings: &mut Vec<Diagnostic>) -> Cow<'s, str> {
    let mut text = Cow::Borrowed(source);
    for _ in 0..MAX_LEFT_OUT.min(MAX_PARSED_AGAIN / source.len().max(1)) {
        let errors = DeTable::parse_recoverable(&text).1;
        let faults = errors.iter().take(MAX_ERRORS).map(|error| SyntaxError::new(&text, error));
        let stops = faults.filter(|fault| fault.code == Code::TomlNoEquals);
        let Some(stop) = stops.min_by_key(|fault| fault.span.start) else { break };
        let Some(left_out) = without_line(&text, stop.span.start) else { break };
        text = Cow::Owned(left_out);
        findings.push(stop.at(path));
    }
    text
}

/// Replaces the line at a position by spaces, unless it is blank.
fn without_line(text: &str, position: usize) -> Option<String> {
    let start = text[..position].rfind('\n').map_or(0, |index| index + 1);
    let end = text[position..].find('\n').map_or(text.len(), |index| position + index);
    let is_blank = text[start..end].trim().is_empty();
    (!is_blank).then(|| format!("{}{}{}", &text[..start], " ".repeat(end - start), &text[end..]))
}

/// Parses TOML prepared by [`skip_unparsable_lines`], with a finding for each error. Always returns what could be parsed.
pub(crate) fn parse<'a>(path: &Path, text: &'a str, findings: &mut Vec<Diagnostic>) -> toml::Spanned<DeTable<'a>> {
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut faults: Vec<_> = errors.iter().take(MAX_ERRORS).map(|error| SyntaxError::new(text, error)).collect();
    faults.sort_by_key(|fault| (fault.span.start, fault.rank()));
    if let Some(open) = faults.iter().find_map(|fault| fault.unclosed(text)) {
        faults.retain(|fault| fault.span.start < open.span.start);
        faults.push(open);
    }
    let lines = LineIndex::new(text);
    faults.dedup_by_key(|fault| lines.line(fault.span.start));
    let reported: BTreeSet<_> = faults.iter().map(|fault| lines.line(fault.span.start)).collect();
    let omitted = errors.iter().skip(MAX_ERRORS).map(|error| lines.line(error.span().unwrap_or(0..0).start));
    let omitted = omitted.filter(|line| !reported.contains(line)).collect::<BTreeSet<_>>().len();
    findings.extend(faults.into_iter().map(|fault| fault.at(path)));
    if omitted > 0 {
        findings.push(Diagnostic::error(Code::FindingsOmitted, Place::file(path)).with("count", omitted));
    }
    document
}

/// Reports whether a file is too damaged to use, because an unclosed bracket includes most of it.
pub(crate) fn is_unusable(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|finding| finding.code == Code::TomlUnclosedBracket)
}

/// A syntax error with its position and the arguments of its message.
struct SyntaxError {
    code: Code,
    span: Span,
    arguments: Vec<(&'static str, String)>,
}

impl SyntaxError {
    fn new(source: &str, error: &Error) -> Self {
        let span = error.span().unwrap_or(0..0);
        let reason = error.message();
        let (code, span, arguments) = match kind_of(reason) {
            SyntaxErrorKind::Value => return Self::value(source, span.start, reason),
            SyntaxErrorKind::Key => {
                let key = source.get(span.clone()).unwrap_or_default();
                let code = if [":", ""].contains(&key) { Code::TomlNoEquals } else { Code::TomlBadKey };
                (code, span, vec![("key", key.to_owned())])
            }
            SyntaxErrorKind::Twice => {
                let key = source.get(span.clone()).unwrap_or_default().to_owned();
                (Code::TomlKeyTwice, span, vec![("key", key)])
            }
            SyntaxErrorKind::Plain(code) => (code, span, Vec::new()),
            SyntaxErrorKind::Other => (Code::TomlSyntax, span, vec![("reason", reason.to_owned())]),
        };
        Self { code, span: span.into(), arguments }
    }

    /// Classifies an invalid value; most are texts without quotes.
    fn value(source: &str, position: usize, reason: &str) -> Self {
        let span = value_around(source, position);
        let word = &source[span.clone()];
        let argument = |name| vec![(name, word.to_owned())];
        let (code, arguments) = if word.is_empty() {
            (Code::TomlNoValue, Vec::new())
        } else if word.starts_with(['“', '”', '„', '‘', '’', '‚', '«', '»']) {
            (Code::TomlCurlyQuotes, Vec::new())
        } else if ["true", "false"].contains(&word.to_lowercase().as_str()) {
            let near = word.to_lowercase();
            let known = "true, false".to_owned();
            (Code::UnknownWord, vec![("word", word.to_owned()), ("near", near), ("known", known)])
        } else if is_like_date(word) {
            (Code::BadDate, Vec::new())
        } else if word.starts_with(char::is_alphanumeric) {
            (Code::TomlUnquoted, argument("word"))
        } else {
            (Code::TomlSyntax, vec![("reason", reason.to_owned())])
        };
        Self { code, span: span.into(), arguments }
    }

    /// Returns the priority of errors at the same position; the most specific is 0.
    const fn rank(&self) -> u8 {
        if matches!(self.code, Code::TomlUnquoted | Code::TomlCurlyQuotes | Code::UnknownWord | Code::BadDate) {
            return 0;
        }
        if matches!(self.code, Code::TomlSyntax) { 2 } else { 1 }
    }

    /// Returns the error of an unclosed bracket at the bracket instead of at the end of the file.
    fn unclosed(&self, source: &str) -> Option<Self> {
        if self.code != Code::TomlUnclosedBracket {
            return None;
        }
        let start = first_unclosed(source)?;
        let bracket = source[start..].chars().next()?;
        let arguments = vec![("bracket", bracket.to_string())];
        Some(Self { code: self.code, span: (start..start + 1).into(), arguments })
    }

    fn at(self, path: &Path) -> Diagnostic {
        let place = Place::file_span(path, self.span);
        Diagnostic { arguments: self.arguments, ..Diagnostic::error(self.code, place) }
    }
}

/// The kind of an error of the parser.
enum SyntaxErrorKind {
    /// An invalid value.
    Value,
    /// An invalid key.
    Key,
    /// A duplicate key.
    Twice,
    /// An error with a code of its own.
    Plain(Code),
    /// Anything else.
    Other,
}

/// Classifies errors by the beginning of the parser's message, because it has no error codes.
fn kind_of(reason: &str) -> SyntaxErrorKind {
    const KINDS: [(&str, SyntaxErrorKind); 21] = [
        ("string values must be quoted", SyntaxErrorKind::Value),
        ("invalid float", SyntaxErrorKind::Value),
        ("invalid boolean", SyntaxErrorKind::Value),
        ("invalid integer", SyntaxErrorKind::Value),
        ("invalid value", SyntaxErrorKind::Value),
        ("unexpected leading zero", SyntaxErrorKind::Value),
        ("invalid date", SyntaxErrorKind::Plain(Code::BadDate)),
        ("duplicate key", SyntaxErrorKind::Twice),
        ("cannot extend", SyntaxErrorKind::Twice),
        ("invalid unquoted key", SyntaxErrorKind::Key),
        ("unquoted keys cannot be empty", SyntaxErrorKind::Key),
        ("key with no value", SyntaxErrorKind::Plain(Code::TomlNoEquals)),
        ("missing assignment", SyntaxErrorKind::Plain(Code::TomlNoEquals)),
        ("missing value", SyntaxErrorKind::Plain(Code::TomlNoValue)),
        ("missing comma", SyntaxErrorKind::Plain(Code::TomlNoComma)),
        ("invalid basic string", SyntaxErrorKind::Plain(Code::TomlUnclosedQuote)),
        ("invalid literal string", SyntaxErrorKind::Plain(Code::TomlUnclosedQuote)),
        ("invalid multi-line", SyntaxErrorKind::Plain(Code::TomlUnclosedQuote)),
        ("unclosed table", SyntaxErrorKind::Plain(Code::TomlUnclosedHeading)),
        ("unclosed array table", SyntaxErrorKind::Plain(Code::TomlUnclosedHeading)),
        ("unclosed", SyntaxErrorKind::Plain(Code::TomlUnclosedBracket)),
    ];
    KINDS.into_iter().find(|(words, _)| reason.starts_with(words)).map_or(SyntaxErrorKind::Other, |(_, kind)| kind)
}

/// Returns the whole value in which the parser stopped: the text between the enclosing delimiters on its line.
fn value_around(source: &str, position: usize) -> std::ops::Range<usize> {
    let line_start = source[..position].rfind('\n').map_or(0, |index| index + 1);
    let start = source[line_start..position].rfind(['=', '[', ',', '{']).map_or(position, |i| line_start + i + 1);
    let end = source[position..].find(['\n', '\r', ',', ']', '}', '#']).map_or(source.len(), |i| position + i);
    let raw = &source[start..end];
    let start = start + (raw.len() - raw.trim_start().len());
    start..start + raw.trim().len()
}

/// Reports whether a value looks like a date in any order and with any separators.
fn is_like_date(word: &str) -> bool {
    let parts: Vec<_> = word.split(['.', '-', '/']).collect();
    parts.len() == 3
        && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
        && parts.iter().any(|part| part.len() == 4)
}

/// Returns the position of the first unclosed bracket outside strings and comments.
fn first_unclosed(source: &str) -> Option<usize> {
    let mut open = Vec::new();
    let mut quote = None;
    let mut comment = false;
    for (index, character) in source.char_indices() {
        match (character, quote) {
            // Definitions do not use multi-line strings, so the end of a line closes any open string.
            ('\n', _) => (quote, comment) = (None, false),
            _ if comment => {}
            (_, Some(mark)) if character == mark => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(character),
            ('#', None) => comment = true,
            ('[' | '{', None) => open.push(index),
            (']' | '}', None) => drop(open.pop()),
            (_, None) => {}
        }
    }
    open.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<String> {
        let mut findings = Vec::new();
        let path = Path::new("x.toml");
        let _ = parse(path, &skip_unparsable_lines(path, source, &mut findings), &mut findings);
        crate::diagnostic::sort(&mut findings);
        let tell = |finding: &Diagnostic| {
            let Place::File { span: Some(span), .. } = &finding.place else { return finding.code.word().to_owned() };
            format!("{} ‹{}›", finding.code.word(), &source[span.start..span.end])
        };
        findings.iter().map(tell).collect()
    }

    #[test]
    fn each_fault_gets_a_name_and_a_place() {
        for (source, expected) in [
            ("a = intake\n", "toml-unquoted ‹intake›"),
            ("a = ja, nein\n", "toml-unquoted ‹ja›"),
            ("a = 1.0.0\n", "toml-unquoted ‹1.0.0›"),
            ("a = “x”\n", "toml-curly-quotes ‹“x”›"),
            ("a = True\n", "unknown-word ‹True›"),
            ("a = 21.11.2026\n", "bad-date ‹21.11.2026›"),
            ("a = 2024-13-45\n", "bad-date ‹2024-13-45›"),
            ("a = 2026-1-5\n", "bad-date ‹2026-1-5›"),
            ("a = 1\na = 2\n", "toml-key-twice ‹a›"),
            ("[f.x]\na=1\n[f.x]\nb=1\n", "toml-key-twice ‹x›"),
            ("a = \"open\nb = 1\n", "toml-unclosed-quote ‹›"),
            ("a = [\"x\"\nb = 3\n[c]\nd = 1\n", "toml-unclosed-bracket ‹[›"),
            ("a = { b = 1\nc = 2\n", "toml-unclosed-bracket ‹{›"),
            ("[f.x\na=1\n", "toml-unclosed-heading ‹›"),
            ("a = [\"x\" \"y\"]\n", "toml-no-comma ‹›"),
            ("a\nb = 1\n", "toml-no-equals ‹›"),
            ("a: 1\n", "toml-no-equals ‹:›"),
            ("a =\nb = 1\n", "toml-no-value ‹›"),
            ("ä = 1\n", "toml-bad-key ‹ä›"),
            ("a = -\n", "toml-syntax ‹-›"),
        ] {
            assert_eq!(found(source), [expected], "{source}");
        }
    }

    #[test]
    fn lines_are_told_apart() {
        assert_eq!(
            found("a = x\nb = \"y\nc = 1\nd\n"),
            ["toml-unquoted ‹x›", "toml-unclosed-quote ‹›", "toml-no-equals ‹›"]
        );
    }

    #[test]
    fn no_fault_hides_what_comes_after_it() {
        for fault in ["b", "b: 1", "b 1", "b = “x”", "b = \"x", "b =", "ä = 1", "b = [1 2]", "b = 1.0.0", "b = x y"]
        {
            let found = found(&format!("[a]\n{fault}\n[c]\nd = later\n"));
            assert_eq!(found.last().map(String::as_str), Some("toml-unquoted ‹later›"), "{fault}: {found:?}");
            assert_eq!(found.len(), 2, "{fault}: {found:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(text in "([a-z=\\[\\]{}\",. #'“ä0-9-]|\n){0,60}") {
            let mut findings = Vec::new();
            let path = Path::new("x.toml");
            let _ = parse(path, &skip_unparsable_lines(path, &text, &mut findings), &mut findings);
            for finding in findings {
                if let Place::File { span: Some(span), .. } = finding.place {
                    proptest::prop_assert!(text.get(span.start..span.end).is_some());
                }
            }
        }
    }
}
