//! Turns the faults of TOML itself into findings that tell an author what to do.
//!
//! The parser speaks of tokens and goes on after each fault, so that one missing quote yields several errors. Here each
//! line keeps one finding, and what follows from a bracket that is never closed is left out.

use std::borrow::Cow;
use std::path::Path;

use toml::de::{DeTable, Error};

use crate::diagnostic::{Code, Diagnostic, Place, Span};

/// How many lines are left out, one after the other, to see what comes after them.
const MAX_LEFT_OUT: usize = 50;

/// Leaves out lines at which the parser would give up, with a finding for each. All else keeps its place.
pub(crate) fn skip_unparsable_lines<'s>(path: &Path, source: &'s str, findings: &mut Vec<Diagnostic>) -> Cow<'s, str> {
    let mut text = Cow::Borrowed(source);
    for _ in 0..MAX_LEFT_OUT {
        let errors = DeTable::parse_recoverable(&text).1;
        let faults = errors.iter().map(|error| Fault::new(&text, error));
        let stops = faults.filter(|fault| fault.code == Code::TomlNoEquals);
        let Some(stop) = stops.min_by_key(|fault| fault.span.start) else { break };
        let Some(left_out) = without_line(&text, stop.span.start) else { break };
        text = Cow::Owned(left_out);
        findings.push(stop.at(path));
    }
    text
}

/// Replaces the line at a position by spaces, if there is anything to replace.
fn without_line(text: &str, position: usize) -> Option<String> {
    let start = text[..position].rfind('\n').map_or(0, |index| index + 1);
    let end = text[position..].find('\n').map_or(text.len(), |index| position + index);
    let is_blank = text[start..end].trim().is_empty();
    (!is_blank).then(|| format!("{}{}{}", &text[..start], " ".repeat(end - start), &text[end..]))
}

/// Parses TOML that is [`skip_unparsable_lines`], with a finding for each fault. What could be read is returned in any case.
pub(crate) fn parse<'a>(path: &Path, text: &'a str, findings: &mut Vec<Diagnostic>) -> toml::Spanned<DeTable<'a>> {
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut faults: Vec<_> = errors.iter().map(|error| Fault::new(text, error)).collect();
    faults.sort_by_key(|fault| (fault.span.start, fault.rank()));
    if let Some(open) = faults.iter().find_map(|fault| fault.unclosed(text)) {
        faults.retain(|fault| fault.span.start < open.span.start);
        faults.push(open);
    }
    faults.dedup_by_key(|fault| line_of(text, fault.span.start));
    findings.extend(faults.into_iter().map(|fault| fault.at(path)));
    document
}

/// Says whether a file is so broken that what was read of it means nothing: most of it stands within a bracket.
pub(crate) fn is_unusable(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|finding| finding.code == Code::TomlUnclosedBracket)
}

/// One fault: what kind, where, and the values of its message.
struct Fault {
    code: Code,
    span: Span,
    arguments: Vec<(&'static str, String)>,
}

impl Fault {
    fn new(source: &str, error: &Error) -> Self {
        let span = error.span().unwrap_or(0..0);
        let reason = error.message();
        let (code, span, arguments) = match kind_of(reason) {
            Kind::Value => return Self::value(source, span.start, reason),
            Kind::Key => {
                let key = source.get(span.clone()).unwrap_or_default();
                let code = if [":", ""].contains(&key) { Code::TomlNoEquals } else { Code::TomlBadKey };
                (code, span, vec![("key", key.to_owned())])
            }
            Kind::Twice => {
                let key = source.get(span.clone()).unwrap_or_default().to_owned();
                (Code::TomlKeyTwice, span, vec![("key", key)])
            }
            Kind::Plain(code) => (code, span, Vec::new()),
            Kind::Other => (Code::TomlSyntax, span, vec![("reason", reason.to_owned())]),
        };
        Self { code, span: span.into(), arguments }
    }

    /// Looks at a value that is none: most likely it is a text whose quotes were forgotten.
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

    /// Weighs faults at one place: what says most comes first.
    const fn rank(&self) -> u8 {
        if matches!(self.code, Code::TomlUnquoted | Code::TomlCurlyQuotes | Code::UnknownWord | Code::BadDate) {
            return 0;
        }
        if matches!(self.code, Code::TomlSyntax) { 2 } else { 1 }
    }

    /// For a bracket that is never closed: the fault at the bracket, instead of at the file's end.
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

/// What the parser complains of.
enum Kind {
    /// A value that is none.
    Value,
    /// A key that is none.
    Key,
    /// A key that the table has already.
    Twice,
    /// A fault that needs no closer look.
    Plain(Code),
    /// Anything else.
    Other,
}

/// Tells faults apart by the beginning of the parser's words, which are all that it gives.
fn kind_of(reason: &str) -> Kind {
    const KINDS: [(&str, Kind); 21] = [
        ("string values must be quoted", Kind::Value),
        ("invalid float", Kind::Value),
        ("invalid boolean", Kind::Value),
        ("invalid integer", Kind::Value),
        ("invalid value", Kind::Value),
        ("unexpected leading zero", Kind::Value),
        ("invalid date", Kind::Plain(Code::BadDate)),
        ("duplicate key", Kind::Twice),
        ("cannot extend", Kind::Twice),
        ("invalid unquoted key", Kind::Key),
        ("unquoted keys cannot be empty", Kind::Key),
        ("key with no value", Kind::Plain(Code::TomlNoEquals)),
        ("missing assignment", Kind::Plain(Code::TomlNoEquals)),
        ("missing value", Kind::Plain(Code::TomlNoValue)),
        ("missing comma", Kind::Plain(Code::TomlNoComma)),
        ("invalid basic string", Kind::Plain(Code::TomlUnclosedQuote)),
        ("invalid literal string", Kind::Plain(Code::TomlUnclosedQuote)),
        ("invalid multi-line", Kind::Plain(Code::TomlUnclosedQuote)),
        ("unclosed table", Kind::Plain(Code::TomlUnclosedHeading)),
        ("unclosed array table", Kind::Plain(Code::TomlUnclosedHeading)),
        ("unclosed", Kind::Plain(Code::TomlUnclosedBracket)),
    ];
    KINDS.into_iter().find(|(words, _)| reason.starts_with(words)).map_or(Kind::Other, |(_, kind)| kind)
}

/// Returns the whole of a value that the parser stopped in: what lies between the marks around it on its line.
fn value_around(source: &str, position: usize) -> std::ops::Range<usize> {
    let line_start = source[..position].rfind('\n').map_or(0, |index| index + 1);
    let start = source[line_start..position].rfind(['=', '[', ',', '{']).map_or(position, |i| line_start + i + 1);
    let end = source[position..].find(['\n', '\r', ',', ']', '}', '#']).map_or(source.len(), |i| position + i);
    let raw = &source[start..end];
    let start = start + (raw.len() - raw.trim_start().len());
    start..start + raw.trim().len()
}

/// Says whether a value looks like a day, in whatever order and with whatever marks between the numbers.
fn is_like_date(word: &str) -> bool {
    let parts: Vec<_> = word.split(['.', '-', '/']).collect();
    parts.len() == 3
        && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
        && parts.iter().any(|part| part.len() == 4)
}

/// Finds the first bracket that is never closed. Brackets in texts and comments do not count.
fn first_unclosed(source: &str) -> Option<usize> {
    let mut open = Vec::new();
    let mut quote = None;
    let mut comment = false;
    for (index, character) in source.char_indices() {
        match (character, quote) {
            // Texts over several lines are not for definitions; a line's end ends whatever was open.
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

fn line_of(source: &str, position: usize) -> usize {
    source.as_bytes().iter().take(position).filter(|byte| **byte == b'\n').count()
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
