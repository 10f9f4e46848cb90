//! Finds messages that the parser of Fluent cannot bear: it calls itself for each nested expression until the stack is full,
//! compares each named argument with all others, and fails where a letter other than those of ASCII cuts an escape sequence
//! short.

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Place};

/// The maximum nesting depth of braces and calls. Selections within selections need a handful.
const MAX_DEPTH: usize = 50;
/// The maximum number of named arguments of a call. Those of Fluent have a dozen at most.
const MAX_NAMED: usize = 100;

/// Makes a file safe for the parser. Messages that would cost too much are blanked out, with a finding for each; in broken
/// escape sequences, the parser finds question marks. All other positions stay the same.
pub(super) fn without_unparsable<'s>(path: &str, source: &'s str, findings: &mut Vec<Diagnostic>) -> Cow<'s, str> {
    let mut text = Cow::Borrowed(source);
    for Range { start, end } in entries(source) {
        let entry = &source[start..end];
        let place = |at| Place::file_span(path, start + at..start + at + 1);
        let finding = match fault(entry) {
            None => continue,
            Some(Fault::BrokenEscape(letter)) => {
                let marks = "?".repeat(letter.len());
                text.to_mut().replace_range(start + letter.start..start + letter.end, &marks);
                continue;
            }
            Some(Fault::TooDeep(at)) => Diagnostic::error(Code::FtlTooDeep, place(at)).with("max", MAX_DEPTH),
            Some(Fault::TooManyArguments(at)) => {
                Diagnostic::error(Code::FtlTooManyArguments, place(at)).with("max", MAX_NAMED)
            }
        };
        findings.push(finding);
        let blank: String = entry.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
        text.to_mut().replace_range(start..end, &blank);
    }
    text
}

/// Returns where the entries of a file begin and end. The parser reads nothing across these borders: within an expression, the
/// beginning of another entry is an error.
fn entries(source: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        if at > 0 && begins_entry(line) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().copied().skip(1).chain([source.len()]);
    starts.iter().copied().zip(ends.collect::<Vec<_>>()).map(|(start, end)| start..end).collect()
}

/// Reports whether a line begins a comment, a message or a term.
fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|character: char| character.is_ascii_alphanumeric() || "-_".contains(character));
    line.starts_with('#')
        || name.starts_with(|first: char| first.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}

/// What the parser cannot bear.
enum Fault {
    /// The position of a brace or parenthesis that is nested too deeply.
    TooDeep(usize),
    /// The position of a named argument that is one too many.
    TooManyArguments(usize),
    /// The letter that ends an escape sequence too early.
    BrokenEscape(Range<usize>),
}

/// What the parser is within.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    /// An expression between braces.
    Expression,
    /// The arguments of a call.
    Arguments {
        /// The number of those with a name so far.
        named: usize,
    },
    /// The variants of a selection, which are texts.
    Variants,
}

/// Returns the first fault of an entry. What is behind it, the parser does not read.
fn fault(entry: &str) -> Option<Fault> {
    let bytes = entry.as_bytes();
    let mut levels: Vec<Level> = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match (byte, levels.last_mut()) {
            (b'"', Some(Level::Expression | Level::Arguments { .. })) => match quoted(entry, at + 1) {
                Ok(end) => at = end,
                Err(letter) => return Some(Fault::BrokenEscape(letter)),
            },
            (b'{', _) => levels.push(Level::Expression),
            (b'(', Some(Level::Expression | Level::Arguments { .. })) => levels.push(Level::Arguments { named: 0 }),
            (b'}', Some(Level::Expression | Level::Variants)) | (b')', Some(Level::Arguments { .. })) => {
                levels.pop();
            }
            (b'-', Some(level @ Level::Expression)) if bytes.get(at + 1) == Some(&b'>') => *level = Level::Variants,
            (b':', Some(Level::Arguments { named })) => {
                *named += 1;
                if *named > MAX_NAMED {
                    return Some(Fault::TooManyArguments(at));
                }
            }
            _ => {}
        }
        if levels.len() > MAX_DEPTH {
            return Some(Fault::TooDeep(at));
        }
        at += 1;
    }
    None
}

/// Returns the position of the quotation mark or line end that ends a quoted text; as an error, the letter other than those of
/// ASCII that ends an escape sequence in it.
fn quoted(entry: &str, start: usize) -> Result<usize, Range<usize>> {
    let bytes = entry.as_bytes();
    let mut at = start;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' | b'\n' => break,
            b'\\' => {
                let digits = match bytes.get(at + 1) {
                    Some(b'u') => 4,
                    Some(b'U') => 6,
                    Some(_) | None => 0,
                };
                at += 2;
                let following = bytes.get(at..).unwrap_or_default().iter().take(digits);
                let found = following.take_while(|byte| byte.is_ascii_hexdigit()).count();
                at += found;
                if found < digits
                    && let Some(letter) = letter_at(entry, at)
                {
                    return Err(letter);
                }
            }
            _ => at += 1,
        }
    }
    Ok(at)
}

/// Returns the letter at a position, if it is none of ASCII.
fn letter_at(entry: &str, at: usize) -> Option<Range<usize>> {
    let letter = entry.get(at..)?.chars().next().filter(|letter| !letter.is_ascii())?;
    Some(at..at + letter.len_utf8())
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;
    use proptest::prelude::*;

    use super::*;

    /// Parses a file. Returns its messages and the codes of the findings of this module.
    fn parsed(source: &str) -> (Vec<String>, Vec<&'static str>) {
        let mut findings = Vec::new();
        let text = without_unparsable("x.ftl", source, &mut findings);
        assert_eq!(text.len(), source.len());
        let resource = FluentResource::try_new(text.into_owned()).unwrap_or_else(|(resource, _)| resource);
        let names = super::super::messages(&resource).map(|message| message.id.name.to_owned()).collect();
        (names, findings.iter().map(|finding| finding.code.word()).collect())
    }

    #[test]
    fn a_message_that_is_nested_too_deeply_is_left_out() {
        let call = |open: &str, close: &str| format!("{}1{}", open.repeat(20_000), close.repeat(20_000));
        for deep in [
            format!("x\n    {}x{}\n    .a = y", "{".repeat(51), "}".repeat(51)),
            format!("{{ {} }}", call("F(", ")")),
            format!("{{ {} }}", call("F({", "})")),
            format!("{{ {} }}", call("F({\n", "})")),
            format!("{{ {} }}", call("F(\nG(-t(", ")))")),
            format!("{{ $x ->\n *[a] \" ( {} }}", call("{F(", ")}")),
            format!("{{ \"\\\\\" }} {{ {} }}", call("F(", ")")),
        ] {
            let source = format!("a = x\nb = {deep}\nc = z\n");
            let start: String = source.chars().take(60).collect();
            assert_eq!(parsed(&source), (vec!["a".to_owned(), "c".to_owned()], vec!["ftl-too-deep"]), "{start}");
        }
        let source = format!("a = {}\n", "{".repeat(51));
        let mut findings = Vec::new();
        without_unparsable("x.ftl", &source, &mut findings);
        assert_eq!(findings[0].place, Place::file_span("x.ftl", 54..55));
    }

    #[test]
    fn a_call_with_too_many_named_arguments_is_left_out() {
        let call = |count| (0..count).map(|index| format!("a{index}: 1, ")).collect::<Vec<_>>().concat();
        let source = format!("a = {{ F({}) }}\nc = z\n", call(100_000));
        assert_eq!(parsed(&source), (vec!["c".to_owned()], vec!["ftl-too-many-arguments"]));
        let source = format!("a = {{ F({0}) }} {1}{{ F({0}) }}\n", call(100), ":".repeat(200));
        assert_eq!(parsed(&source), (vec!["a".to_owned()], vec![]));
    }

    #[test]
    fn braces_that_are_closed_quoted_or_text_are_not_nested() {
        let select = format!("{{ $x ->\n    [a] {}\n   *[b] \"{{ $y }}\n}}", ":( ".repeat(100));
        for value in
            ["{ $x }".repeat(100), r#"{ "{\"{" }"#.repeat(100), "(".repeat(100), "{ F(1) }".repeat(100), select]
        {
            let source = format!("# {}\nb = {value}\nc = {{ {{ \"\n", "{".repeat(40));
            let source = source.clone() + &source;
            let mut findings = Vec::new();
            assert_eq!(without_unparsable("x.ftl", &source, &mut findings), source);
            assert!(findings.is_empty(), "{value}");
        }
    }

    #[test]
    fn an_escape_sequence_that_a_letter_cuts_short_is_an_error_of_its_message() {
        for (broken, seen) in
            [(r"\uä", r"\u??"), (r"\u12ä", r"\u12??"), (r"\U1234€", r"\U1234???"), (r"\\\u1ä", r"\\\u1??")]
        {
            let file = |sequence| format!("a = {{ F({{ \"{sequence}\" }}) }}\nc = z\n");
            let (source, mut findings) = (file(broken), Vec::new());
            assert_eq!(without_unparsable("x.ftl", &source, &mut findings), file(seen));
            assert_eq!(parsed(&source), (vec!["c".to_owned()], vec![]));
        }
        // Whole sequences, and what looks like one in a text.
        for fine in [r#"{ "\u00e4ä\U01F602ä\\uä" }"#, r"C:\uä", r#"{ $x -> *[a] "\uä" }"#] {
            let source = format!("a = {fine}\n");
            assert_eq!(without_unparsable("x.ftl", &source, &mut Vec::new()), source);
        }
    }

    /// Parts of files, in which many repetitions nest.
    fn parts() -> impl Strategy<Value = String> {
        let tokens = [
            "a = ", "\nb = ", "\n-t = ", "{", "{ ", "}", "(", ")", "\"", "\\u0", "\\U", "\\", "ä", "\n", "\n ", " ",
            "->\n", "[b]", "*[b]", "F", "F(", "-t(", "-t", "$x", "\n.a = ", "b:", ",", "\n#", "0", "x",
        ];
        proptest::collection::vec(proptest::sample::select(tokens.to_vec()), 0..8).prop_map(|tokens| tokens.concat())
    }

    proptest! {
        #[test]
        fn whatever_is_left_can_be_parsed(begin in parts(), again in parts(), end in parts()) {
            parsed(&format!("a = {begin}{}{end}", again.repeat(3000)));
        }
    }
}
