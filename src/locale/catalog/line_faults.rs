//! Finds out which line the parser of Fluent stumbled over, and what is wrong with it. The parser itself names the place where it
//! gave up, which says little to authors.

use crate::diagnostic::Code;

/// What is wrong with a line.
pub(super) struct LineFault {
    pub(super) code: Code,
    pub(super) arguments: Vec<(&'static str, String)>,
    /// The position of the line.
    pub(super) at: usize,
}

impl LineFault {
    fn new(code: Code, at: usize, arguments: impl Into<Vec<(&'static str, String)>>) -> Self {
        Self { code, arguments: arguments.into(), at }
    }
}

/// Returns the lines of a text from a position on, each with its position and without its end.
pub(super) fn lines(text: &str, start: usize) -> impl Iterator<Item = (usize, &str)> {
    let rest = text.get(start..).unwrap_or_default();
    rest.split_inclusive('\n').scan(start, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line.trim_end_matches(['\n', '\r'])))
    })
}

/// Returns the lines that are indented with something other than spaces. Fluent ends a text there, or takes an attribute for a
/// part of the text.
pub(super) fn bad_indentations(text: &str) -> impl Iterator<Item = LineFault> {
    lines(text, 0).filter_map(|(at, line)| {
        let indentation = &line[..line.len() - line.trim_start().len()];
        let bad = indentation.chars().find(|character| *character != ' ')?;
        let what = if bad == '\t' { "tab" } else { "other" };
        Some(LineFault::new(Code::FtlIndentation, at, [("what", what.to_owned())]))
    })
}

/// Returns the first fault of the lines that could not be parsed, from `start` to the line of `end`, if there is one that lines
/// show.
pub(super) fn first_fault(text: &str, start: usize, end: usize) -> Option<LineFault> {
    let mut depth = 0_usize;
    for (at, line) in lines(text, start).take_while(|(at, _)| *at <= end) {
        if depth == 0
            && let Some((code, arguments)) = fault_of(line, at == start)
        {
            return Some(LineFault::new(code, at, arguments));
        }
        for byte in line.bytes() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
    }
    None
}

/// The code of a fault, with the arguments of its message.
type Found = (Code, Vec<(&'static str, String)>);

/// Returns what is wrong with a line outside of braces. `is_first` is set if no message is before it.
fn fault_of(line: &str, is_first: bool) -> Option<Found> {
    let words = line.trim_start();
    let is_indented = words.len() < line.len();
    let with = |name, value: &str| vec![(name, value.to_owned())];
    match words.chars().next()? {
        '#' if !is_indented => None,
        '.' => match Start::of(&words[1..]) {
            Start::Named if is_first => Some((Code::FtlAttributePlace, with("what", "alone"))),
            Start::Named => None,
            Start::BadName(character) => Some((Code::FtlBadName, with("character", &character))),
            Start::Unassigned(name) => Some((Code::FtlNoEquals, with("attribute", &format!(".{name}")))),
            Start::Text => Some(bad_start(".", "other")),
        },
        '[' => Some(bad_start("[", "other")),
        '*' => Some(bad_start("*", "star")),
        '}' => Some((Code::FtlBraces, with("what", "close"))),
        '{' => None,
        _ if is_indented => is_first.then(|| (Code::FtlAttributePlace, with("what", "text"))),
        _ => match Start::of(words.strip_prefix('-').unwrap_or(words)) {
            Start::Named => None,
            Start::BadName(character) => Some((Code::FtlBadName, with("character", &character))),
            Start::Unassigned(_) | Start::Text => Some((Code::FtlNoEquals, with("attribute", ""))),
        },
    }
}

fn bad_start(character: &str, what: &str) -> Found {
    (Code::FtlLineStart, vec![("character", character.to_owned()), ("what", what.to_owned())])
}

/// How a line begins.
enum Start {
    /// With a name and an equals sign.
    Named,
    /// With a name, but no equals sign follows.
    Unassigned(String),
    /// With something before an equals sign that cannot be a name, because of this character.
    BadName(String),
    /// With none of these.
    Text,
}

impl Start {
    fn of(words: &str) -> Self {
        let is_in_name = |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
        let name = words.find(|character| !is_in_name(character)).map_or(words, |end| &words[..end]);
        let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic());
        if is_name && words[name.len()..].trim_start_matches(' ').starts_with('=') {
            return Self::Named;
        }
        match words.split_once('=') {
            // More words are a sentence with an equals sign.
            Some((before, _)) if before.split_whitespace().count() <= 3 && !before.trim().is_empty() => {
                let is_bad = |(index, character): &(usize, char)| match index {
                    0 => !character.is_ascii_alphabetic(),
                    _ => !is_in_name(*character),
                };
                let bad = before.trim_end().chars().enumerate().find(is_bad);
                Self::BadName(bad.map_or_else(String::new, |(_, character)| character.to_string()))
            }
            _ if is_name => Self::Unassigned(name.to_owned()),
            _ => Self::Text,
        }
    }
}
