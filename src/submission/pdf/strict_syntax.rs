//! Reads objects strictly: only in spellings from which all programs read the same (ISO 32000-1, 7.2 and 7.3).

use super::parser::{is_delimiter, is_space};
use crate::integrity::Irregularity;
use crate::submission::limits::MAX_NESTING;
use crate::submission::read_error::ReadError;

/// The maximum length of a name or number. Some programs cut off longer ones.
const MAX_WORD: usize = 127;

/// The maximum length of a string. Some programs cut off longer ones, except in hexadecimal digits.
const MAX_STRING: usize = 32_767;

/// The range of whole numbers. Programs make different things of others.
const NUMBERS: std::ops::RangeInclusive<i64> = i32::MIN as i64..=u32::MAX as i64;

/// The result of strict reading.
pub(super) type Strictly<T> = Result<T, Irregularity>;

/// A number of an object, or a length, as a dictionary states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// As a number.
    Direct(usize),
    /// In the object of this number.
    In(u32),
}

/// What matters of an object for the structure of a file.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Outline {
    /// Whether it is a dictionary.
    pub(super) is_dictionary: bool,
    /// What `Length` states.
    pub(super) length: Option<Length>,
    /// What `Type` states.
    pub(super) kind: ObjectKind,
    /// Whether it is linearized (ISO 32000-1, annex F).
    pub(super) is_linearized: bool,
    /// Whether it extends another object stream.
    pub(super) extends: bool,
}

/// The types of objects that carry the structure of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum ObjectKind {
    /// Any other.
    #[default]
    Other,
    /// A cross-reference stream.
    Xref,
    /// An object stream.
    Objects,
}

/// The last words that were read, from which references are made.
#[derive(Clone, Copy, Default)]
enum Word {
    #[default]
    Other,
    Count(u32),
    Reference(u32),
}

/// Reads objects one after the other and keeps only their outlines.
pub(super) struct StrictReader<'a> {
    bytes: &'a [u8],
    /// The position.
    pub(super) at: usize,
    depth: usize,
    /// The keys of the dictionaries whose end is not reached yet.
    keys: Vec<&'a [u8]>,
}

impl<'a> StrictReader<'a> {
    /// Starts at a position.
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at: at.min(bytes.len()), depth: 0, keys: Vec::new() }
    }

    /// Returns the bytes from the position.
    pub(super) fn rest(&self) -> &'a [u8] {
        &self.bytes[self.at..]
    }

    /// Goes over white space and comments.
    pub(super) fn skip_space(&mut self) -> Strictly<()> {
        while let Some(&byte) = self.bytes.get(self.at) {
            if byte == b'%' {
                let rest = self.rest();
                let comment = &rest[..rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len())];
                plain(comment)?;
                self.at += comment.len();
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
        Ok(())
    }

    /// Goes over white space without comments.
    pub(super) fn skip_white(&mut self) {
        self.at += self.rest().iter().take_while(|&&byte| is_space(byte)).count();
    }

    /// Goes over a keyword if it is next.
    pub(super) fn take(&mut self, word: &[u8]) -> bool {
        let found = self.rest().strip_prefix(word).is_some_and(ends_word);
        self.at += if found { word.len() } else { 0 };
        found
    }

    /// Goes over a whole number without a sign.
    pub(super) fn count(&mut self) -> Option<usize> {
        let rest = self.rest();
        let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, behind) = rest.split_at(length);
        let number = Some(digits).filter(|digits| (1..=10).contains(&digits.len()) && ends_word(behind))?;
        self.at += length;
        Some(number.iter().fold(0, |number, digit| number * 10 + usize::from(digit - b'0')))
    }

    /// Goes over an object.
    pub(super) fn object(&mut self) -> Strictly<Outline> {
        let mut outline = Outline::default();
        self.skip_space()?;
        let is_dictionary = self.rest().starts_with(b"<<");
        if is_dictionary {
            self.dictionary(Some(&mut outline))?;
            outline.is_dictionary = true;
        } else if let Word::Count(_) = self.value()? {
            // An object may be a reference.
            let end = self.at;
            self.reference().unwrap_or_else(|| self.at = end);
        }
        Ok(outline)
    }

    /// Goes over any value; two numbers and an `R` are three.
    fn value(&mut self) -> Strictly<Word> {
        let Some(&first) = self.rest().first() else { return Err(Irregularity::Spelling) };
        match first {
            b'/' => self.name().map(|_| Word::Other),
            b'(' => self.literal().map(|()| Word::Other),
            b'<' if self.rest().starts_with(b"<<") => self.dictionary(None).map(|()| Word::Other),
            b'<' => self.hexadecimal().map(|()| Word::Other),
            b'[' => self.array().map(|()| Word::Other),
            b'0'..=b'9' | b'-' | b'.' => self.number(),
            _ if [&b"true"[..], b"false", b"null"].into_iter().any(|word| self.take(word)) => Ok(Word::Other),
            _ => Err(Irregularity::Spelling),
        }
    }

    /// Goes over ` 0 R`, the rest of a reference. Other generations than 0 are read differently.
    fn reference(&mut self) -> Option<()> {
        self.skip_space().ok()?;
        self.count()?;
        self.skip_space().ok()?;
        self.take(b"R").then_some(())
    }

    fn enter(&mut self) -> Strictly<()> {
        self.depth += 1;
        if self.depth > MAX_NESTING { Err(Irregularity::Spelling) } else { Ok(()) }
    }

    fn array(&mut self) -> Strictly<()> {
        self.enter()?;
        self.at += 1;
        let (mut before, mut last) = (Word::Other, Word::Other);
        loop {
            self.skip_space()?;
            if self.rest().first() == Some(&b']') {
                self.at += 1;
                self.depth -= 1;
                return Ok(());
            }
            let word = if self.rest().first() == Some(&b'R') && self.take(b"R") {
                referred(before, last)?
            } else {
                self.value()?
            };
            (before, last) = (last, word);
        }
    }

    fn dictionary(&mut self, mut outline: Option<&mut Outline>) -> Strictly<()> {
        self.enter()?;
        self.at += 2;
        let first_key = self.keys.len();
        loop {
            self.skip_space()?;
            if self.rest().starts_with(b">>") {
                self.at += 2;
                self.depth -= 1;
                return self.leave_keys(first_key);
            }
            if self.rest().first() != Some(&b'/') {
                return Err(Irregularity::Spelling);
            }
            let key = self.name()?;
            self.keys.push(key);
            self.skip_space()?;
            let start = self.at;
            let word = self.entry()?;
            if let Some(outline) = &mut outline {
                outline.note(key, word, &self.bytes[start..self.at]);
            }
        }
    }

    /// Goes over the value of a key.
    fn entry(&mut self) -> Strictly<Word> {
        let word = self.value()?;
        let Word::Count(number) = word else { return Ok(word) };
        self.skip_space()?;
        // The next key, or the end.
        if matches!(self.rest().first(), Some(b'/' | b'>')) {
            return Ok(word);
        }
        let generation = self.count().ok_or(Irregularity::Spelling)?;
        self.skip_space()?;
        match (self.take(b"R"), generation) {
            (true, 0) => Ok(Word::Reference(number)),
            (true, _) => Err(Irregularity::Entries),
            (false, _) => Err(Irregularity::Spelling),
        }
    }

    /// Reports keys that stand twice in a dictionary, and drops them.
    fn leave_keys(&mut self, first: usize) -> Strictly<()> {
        let keys = &mut self.keys[first..];
        let is_twice = if keys.iter().any(|key| key.contains(&b'#')) {
            let mut keys: Vec<_> = keys.iter().map(|key| super::parser::unescape_name(key)).collect();
            keys.sort_unstable();
            keys.windows(2).any(|pair| pair[0] == pair[1])
        } else {
            keys.sort_unstable();
            keys.windows(2).any(|pair| pair[0] == pair[1])
        };
        self.keys.truncate(first);
        if is_twice { Err(Irregularity::Keys) } else { Ok(()) }
    }

    fn number(&mut self) -> Strictly<Word> {
        let rest = self.rest();
        let text = &rest[..rest.iter().position(|&byte| is_space(byte) || is_delimiter(byte)).unwrap_or(rest.len())];
        self.at += text.len();
        // No program writes a plus sign.
        let digits = text.strip_prefix(b"-").unwrap_or(text);
        let (mut points, mut is_number) = (0, digits.len() <= MAX_WORD);
        for byte in digits {
            points += usize::from(*byte == b'.');
            is_number &= *byte == b'.' || byte.is_ascii_digit();
        }
        if !is_number || points > 1 || digits.len() == points {
            return Err(Irregularity::Spelling);
        }
        if points == 1 {
            return Ok(Word::Other);
        }
        let number = std::str::from_utf8(text).ok().and_then(|text| text.parse::<i64>().ok());
        let number = number.filter(|number| NUMBERS.contains(number)).ok_or(Irregularity::Spelling)?;
        let is_plain = digits.len() == text.len();
        Ok(u32::try_from(number).ok().filter(|_| is_plain).map_or(Word::Other, Word::Count))
    }

    /// Goes over a name, and returns it without its slash.
    fn name(&mut self) -> Strictly<&'a [u8]> {
        self.at += 1;
        let rest = self.rest();
        let length = rest.iter().position(|&byte| is_space(byte) || is_delimiter(byte)).unwrap_or(rest.len());
        let name = &rest[..length];
        self.at += length;
        let escapes = name.split(|byte| *byte == b'#').skip(1);
        let is_escape = |behind: &[u8]| {
            let digits = behind.get(..2).unwrap_or_default();
            digits.len() == 2 && digits.iter().all(u8::is_ascii_hexdigit) && digits != b"00"
        };
        if name.len() > MAX_WORD || name.contains(&b'#') && !escapes.into_iter().all(is_escape) {
            return Err(Irregularity::Spelling);
        }
        Ok(name)
    }

    fn literal(&mut self) -> Strictly<()> {
        let start = self.at;
        let mut open = 0_usize;
        loop {
            let rest = self.rest();
            let special = |byte: &u8| matches!(byte, b'\\' | b'(' | b')' | b'\r');
            let at = rest.iter().position(special).ok_or(Irregularity::Spelling)?;
            self.at += at + 1;
            match rest[at] {
                b'\\' => self.escape()?,
                b'(' => open += 1,
                b')' => open -= 1,
                // Programs keep it or make it a line feed.
                _ => return Err(Irregularity::Spelling),
            }
            if open == 0 {
                break;
            }
        }
        let text = &self.bytes[start..self.at];
        if text.len() > MAX_STRING {
            return Err(Irregularity::Spelling);
        }
        plain(text)
    }

    fn escape(&mut self) -> Strictly<()> {
        let rest = self.rest();
        let digits = rest.iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
        self.at += digits.max(1);
        // Programs make different things of numbers that a byte does not hold.
        let fits = digits < 3 || rest[0] <= b'3';
        if fits && !rest.is_empty() { Ok(()) } else { Err(Irregularity::Spelling) }
    }

    fn hexadecimal(&mut self) -> Strictly<()> {
        let rest = self.rest();
        let length = rest[1..].iter().position(|byte| !byte.is_ascii_hexdigit() && !is_space(*byte));
        let length = length.filter(|length| rest[1 + length] == b'>').ok_or(Irregularity::Spelling)?;
        self.at += length + 2;
        Ok(())
    }
}

impl Outline {
    fn note(&mut self, key: &[u8], word: Word, value: &[u8]) {
        match (key, word) {
            (b"Length", Word::Count(length)) => self.length = usize::try_from(length).ok().map(Length::Direct),
            (b"Length", Word::Reference(number)) => self.length = Some(Length::In(number)),
            (b"Type", Word::Other) if value == b"/XRef" => self.kind = ObjectKind::Xref,
            (b"Type", Word::Other) if value == b"/ObjStm" => self.kind = ObjectKind::Objects,
            (b"Linearized", _) => self.is_linearized = true,
            (b"Extends", _) => self.extends = true,
            _ => {}
        }
    }
}

/// Makes a reference of two numbers.
const fn referred(number: Word, generation: Word) -> Strictly<Word> {
    match (number, generation) {
        (Word::Count(number), Word::Count(0)) => Ok(Word::Reference(number)),
        (Word::Count(_), Word::Count(_)) => Err(Irregularity::Entries),
        _ => Err(Irregularity::Spelling),
    }
}

/// Reports whether a word may end before these bytes.
fn ends_word(rest: &[u8]) -> bool {
    rest.first().is_none_or(|&byte| is_space(byte) || is_delimiter(byte))
}

/// Rejects bytes within a comment, string or stream that a program might take for a part of the file's structure.
pub(super) fn plain(bytes: &[u8]) -> Strictly<()> {
    let mut at = 0;
    // `obj` ends objects' headers and `endobj`; every third byte decides whether it may be near.
    while let Some(&byte) = bytes.get(at + 2) {
        match byte {
            b'o' => at += 2,
            b'b' => at += 1,
            b'j' if bytes[at..].starts_with(b"obj") => {
                if is_structure(&bytes[..at]) {
                    return Err(Irregularity::Unlisted);
                }
                at += 3;
            }
            _ => at += 3,
        }
    }
    let has = |word| memchr::memmem::find(bytes, word).is_some();
    if [&b"startxref"[..], b"trailer", b"endstream", b"%PDF-"].into_iter().any(has) {
        return Err(Irregularity::Unlisted);
    }
    Ok(())
}

/// Reports whether `obj` is a keyword, after these bytes.
fn is_structure(before: &[u8]) -> bool {
    if before.ends_with(b"end") {
        return true;
    }
    let mut rest = before;
    let mut strip = |drop: fn(u8) -> bool| {
        let kept = rest.iter().rposition(|&byte| !drop(byte)).map_or(0, |at| at + 1);
        let dropped = rest.len() - kept;
        rest = &rest[..kept];
        dropped > 0
    };
    let digit = |byte: u8| byte.is_ascii_digit();
    strip(is_space);
    strip(digit) && strip(is_space) && strip(digit)
}

/// Returns what it means that something could not be read.
pub(super) const fn because(error: ReadError) -> Irregularity {
    match error {
        ReadError::TooMuchInside | ReadError::TooMuchWork | ReadError::TooManyObjects | ReadError::TooDeep => {
            Irregularity::TooCostly
        }
        ReadError::TooLarge
        | ReadError::NotPdf
        | ReadError::Truncated
        | ReadError::Damaged
        | ReadError::UnknownEncoding
        | ReadError::Encrypted
        | ReadError::TooManyPages
        | ReadError::TooManyFields
        | ReadError::Flattened
        | ReadError::NoFields
        | ReadError::Foreign
        | ReadError::Xfa
        | ReadError::NoMark
        | ReadError::NoLastPage
        | ReadError::ExportNoMark
        | ReadError::MarkDamaged => Irregularity::Tables,
    }
}
