//! Parses PDF objects (ISO 32000-1, 7.2 and 7.3), which FDF uses too.

use super::budget::Budget;
use super::object::{Dictionary, Name, Object, Stream};
use crate::submission::limits::MAX_NESTING;
use crate::submission::read_error::ReadError;

/// What an object costs beside its bytes, so that a file of many small ones does not claim memory without end.
const OBJECT_STEPS: usize = 20;

/// How many entries of dictionaries there is room for at first. Most widgets have fewer.
const EXPECTED: usize = 24;

/// Reads objects one after the other.
pub(super) struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    /// Up to where the work is paid for.
    paid: usize,
    budget: &'a Budget,
    /// What belongs to lists and dictionaries whose end is not reached yet. They take over as much as they need.
    items: Vec<Object>,
    entries: Vec<(Name, Object)>,
}

/// An object with its number: `12 0 obj … endobj`.
pub(super) struct Indirect {
    /// The number and the generation.
    pub(super) id: (u32, u16),
    pub(super) object: Object,
    /// Where it ends; for a stream, where its bytes begin.
    pub(super) end: usize,
}

/// A part of what draws a page (ISO 32000-1, 7.8.2).
pub(super) enum Token<'a> {
    /// What something is done with.
    Operand(Object),
    /// What is done.
    Operator(&'a [u8]),
}

impl<'a> Parser<'a> {
    /// Starts at a place, which may lie behind the end.
    pub(super) fn new(bytes: &'a [u8], at: usize, budget: &'a Budget) -> Self {
        let at = at.min(bytes.len());
        Self { bytes, at, depth: 0, paid: at, budget, items: Vec::new(), entries: Vec::new() }
    }

    /// Reads an object with its number.
    pub(super) fn indirect(&mut self) -> Result<Indirect, ReadError> {
        let (number, generation) = (self.count()?, self.count()?);
        let id = (u32::try_from(number), u16::try_from(generation));
        let (Ok(number), Ok(generation)) = id else { return Err(ReadError::Damaged) };
        self.keyword(b"obj")?;
        let id = (number, generation);
        let object = self.object()?;
        if let Object::Dictionary(dictionary) = object {
            let end = self.at;
            self.skip_space();
            return Ok(match self.stream_start() {
                Some(start) => Indirect { id, object: Object::Stream(Stream { dictionary, start, id }), end: start },
                None => Indirect { id, object: Object::Dictionary(dictionary), end },
            });
        }
        Ok(Indirect { id, object, end: self.at })
    }

    /// Reads any object.
    pub(super) fn object(&mut self) -> Result<Object, ReadError> {
        self.skip_space();
        self.budget.work(OBJECT_STEPS)?;
        self.pay()?;
        let Some(&first) = self.bytes.get(self.at) else { return Err(ReadError::Damaged) };
        match first {
            b'/' => self.name().map(Object::Name),
            b'(' => self.literal().map(Object::String),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => self.nested(Self::dictionary),
            b'<' => self.hexadecimal().map(Object::String),
            b'[' => self.nested(Self::array),
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number(),
            _ => self.word(),
        }
    }

    /// Reads the next part of what draws a page; nothing at the end.
    pub(super) fn token(&mut self) -> Result<Option<Token<'a>>, ReadError> {
        self.skip_space();
        let Some(&first) = self.bytes.get(self.at) else { return Ok(None) };
        if !first.is_ascii_alphabetic() && !matches!(first, b'\'' | b'"') {
            return self.object().map(Token::Operand).map(Some);
        }
        self.pay()?;
        let rest = self.rest();
        let end = rest.iter().position(|&byte| is_space(byte) || is_delimiter(byte)).unwrap_or(rest.len());
        self.at += end;
        Ok(Some(Token::Operator(&rest[..end])))
    }

    /// Reads a whole number that counts something.
    pub(super) fn count(&mut self) -> Result<usize, ReadError> {
        self.skip_space();
        self.pay()?;
        self.digits().ok_or(ReadError::Damaged)
    }

    /// Goes over a word that must stand here.
    pub(super) fn keyword(&mut self, word: &[u8]) -> Result<(), ReadError> {
        if self.take_keyword(word) { Ok(()) } else { Err(ReadError::Damaged) }
    }

    /// Goes over a word if it stands here.
    pub(super) fn take_keyword(&mut self, word: &[u8]) -> bool {
        self.skip_space();
        let found = self.rest().starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    fn rest(&self) -> &'a [u8] {
        &self.bytes[self.at..]
    }

    fn pay(&mut self) -> Result<(), ReadError> {
        let steps = self.at.saturating_sub(self.paid) + 1;
        self.paid = self.at;
        self.budget.work(steps)
    }

    /// Goes over white space and comments.
    fn skip_space(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            if byte == b'%' {
                self.skip_line();
            } else if is_space(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// Goes to the end of the line.
    fn skip_line(&mut self) {
        let length = self.rest().iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        self.at = length.map_or(self.bytes.len(), |length| self.at + length);
    }

    /// Returns where the bytes of a stream begin, if one begins here.
    fn stream_start(&self) -> Option<usize> {
        let rest = self.rest().strip_prefix(b"stream")?;
        let start = self.at + b"stream".len();
        Some(match rest {
            [b'\r', b'\n', ..] => start + 2,
            [b'\r' | b'\n', ..] => start + 1,
            _ => start,
        })
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Object, ReadError>) -> Result<Object, ReadError> {
        if self.depth == MAX_NESTING {
            return Err(ReadError::TooDeep);
        }
        self.depth += 1;
        let object = read(self)?;
        self.depth -= 1;
        Ok(object)
    }

    fn array(&mut self) -> Result<Object, ReadError> {
        self.at += 1;
        let start = self.items.len();
        while !self.take_keyword(b"]") {
            let item = self.object()?;
            self.items.push(item);
        }
        Ok(Object::Array(self.items.drain(start..).collect()))
    }

    fn dictionary(&mut self) -> Result<Object, ReadError> {
        self.at += 2;
        let start = self.entries.len();
        if start == 0 {
            self.entries.reserve(EXPECTED);
        }
        while !self.take_keyword(b">>") {
            if self.bytes.get(self.at) != Some(&b'/') {
                return Err(ReadError::Damaged);
            }
            let name = self.name()?;
            let object = self.object()?;
            self.entries.push((name, object));
        }
        Ok(Object::Dictionary(Dictionary(self.entries.drain(start..).collect())))
    }

    /// Reads a number, or a reference, which begins with two.
    fn number(&mut self) -> Result<Object, ReadError> {
        let start = self.at;
        let length = self.rest().iter().position(|byte| !matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'));
        let end = length.map_or(self.bytes.len(), |length| start + length);
        let text = &self.bytes[start..end];
        self.at = end;
        // Most numbers are short and whole.
        let is_plain = text.len() <= 18 && text.iter().all(u8::is_ascii_digit);
        let plain = || text.iter().fold(0, |number, digit| number * 10 + i64::from(digit - b'0'));
        let text = || std::str::from_utf8(text).map_err(|_| ReadError::Damaged);
        if let Some(number) = if is_plain { Some(plain()) } else { text()?.parse().ok() } {
            let reference = u32::try_from(number).ok().filter(|_| self.take_reference());
            return Ok(reference.map_or(Object::Integer(number), Object::Reference));
        }
        // Programs make different things of a number that is none; so it is like no other.
        Ok(Object::Real(text()?.parse().unwrap_or(f64::NAN)))
    }

    /// Goes over ` 0 R`, which makes a reference of the number before it.
    fn take_reference(&mut self) -> bool {
        let start = self.at;
        self.skip_space();
        let mut is_reference = self.at > start && self.digits().is_some();
        if is_reference {
            let digits = self.at;
            self.skip_space();
            let ends = |byte: Option<&u8>| byte.is_none_or(|&byte| is_space(byte) || is_delimiter(byte));
            is_reference = self.at > digits && self.rest().first() == Some(&b'R') && ends(self.rest().get(1));
            self.at += 1;
        }
        if !is_reference {
            self.at = start;
        }
        is_reference
    }

    /// Reads the digits of a number, at most so many as a number of a file may have.
    fn digits(&mut self) -> Option<usize> {
        let length = self.rest().iter().take(20).take_while(|byte| byte.is_ascii_digit()).count();
        let number = std::str::from_utf8(&self.rest()[..length]).ok()?.parse().ok()?;
        self.at += length;
        Some(number)
    }

    fn word(&mut self) -> Result<Object, ReadError> {
        for (word, object) in
            [(&b"true"[..], Object::Bool(true)), (b"false", Object::Bool(false)), (b"null", Object::Null)]
        {
            if self.take_keyword(word) {
                return Ok(object);
            }
        }
        Err(ReadError::Damaged)
    }

    fn name(&mut self) -> Result<Name, ReadError> {
        self.at += 1;
        let name = &self.rest()[..word_length(self.rest())];
        self.at += name.len();
        self.pay()?;
        Ok(if name.contains(&b'#') { unescape_name(name).as_slice().into() } else { name.into() })
    }

    /// Reads a string between parentheses, which may have others within.
    fn literal(&mut self) -> Result<Vec<u8>, ReadError> {
        self.at += 1;
        let (mut text, mut open) = (Vec::new(), 1_usize);
        loop {
            let plain = self.rest().iter().position(|byte| matches!(byte, b'\\' | b'(' | b')' | b'\r'));
            text.extend_from_slice(&self.rest()[..plain.unwrap_or(0)]);
            self.at += plain.unwrap_or(0);
            let Some(byte) = self.next() else { return Err(ReadError::Damaged) };
            match byte {
                b'\\' => self.escape(&mut text),
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            match byte {
                b'\\' => {}
                b')' if open == 0 => return self.pay().map(|()| text),
                // A line end counts as one character. In UTF-16 the byte may be half of another character.
                b'\r' if !text.starts_with(&[0xfe, 0xff]) && !text.starts_with(&[0xff, 0xfe]) => {
                    self.at += usize::from(self.rest().first() == Some(&b'\n'));
                    text.push(b'\n');
                }
                _ => text.push(byte),
            }
        }
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.bytes.get(self.at).copied();
        self.at += usize::from(byte.is_some());
        byte
    }

    /// Reads what follows a backslash.
    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.next() else { return };
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'0'..=b'7' => {
                let more = self.rest().iter().take(2).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
                let digits = &self.bytes[self.at - 1..self.at + more];
                self.at += more;
                // Higher digits than a byte holds are cut off.
                text.push(digits.iter().fold(0_u8, |number, digit| number.wrapping_mul(8).wrapping_add(digit - b'0')));
            }
            // A line that goes on in the next.
            b'\r' => self.at += usize::from(self.rest().first() == Some(&b'\n')),
            b'\n' => {}
            other => text.push(other),
        }
    }

    fn hexadecimal(&mut self) -> Result<Vec<u8>, ReadError> {
        self.at += 1;
        let length = self.rest().iter().position(|&byte| byte == b'>').ok_or(ReadError::Damaged)?;
        let text = &self.rest()[..length];
        self.at += length + 1;
        self.pay()?;
        Ok(pairs_of_digits(text).unwrap_or_else(|| digits_among_others(text)))
    }
}

/// Reads bytes of two hexadecimal digits each; `None` if anything else is among them.
fn pairs_of_digits(text: &[u8]) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_chunks::<2>();
    let mut all = 0;
    let bytes = pairs.iter().map(|&[high, low]| {
        let (high, low) = (DIGITS[usize::from(high)], DIGITS[usize::from(low)]);
        all |= high | low;
        high << 4 | low
    });
    let bytes: Vec<_> = bytes.collect();
    (rest.is_empty() && all < 16).then_some(bytes)
}

/// Reads hexadecimal digits, whatever is among them. A last one that stands alone is followed by a zero.
fn digits_among_others(text: &[u8]) -> Vec<u8> {
    let digits: Vec<_> = text.iter().map(|&byte| DIGITS[usize::from(byte)]).filter(|&digit| digit < 16).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect()
}

pub(super) fn unescape_name(name: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(name.len());
    let mut rest = name;
    while let Some((&byte, more)) = rest.split_first() {
        rest = more;
        if let (b'#', [high, low, behind @ ..]) = (byte, more)
            && let (Some(high), Some(low)) = (hexadecimal_digit(*high), hexadecimal_digit(*low))
        {
            plain.push(high << 4 | low);
            rest = behind;
        } else {
            plain.push(byte);
        }
    }
    plain
}

const fn hexadecimal_digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// Reports whether a byte is white space in PDF.
#[inline]
pub(super) const fn is_space(byte: u8) -> bool {
    KINDS[byte as usize] == SPACE
}

/// Returns how long the word at the beginning is.
#[inline]
fn word_length(bytes: &[u8]) -> usize {
    bytes.iter().position(|&byte| KINDS[usize::from(byte)] != 0).unwrap_or(bytes.len())
}

#[inline]
pub(super) const fn is_delimiter(byte: u8) -> bool {
    KINDS[byte as usize] == DELIMITER
}

/// The value of each hexadecimal digit; of all other bytes, a greater number.
static DIGITS: [u8; 256] = {
    let mut digits = [u8::MAX; 256];
    let mut byte = 0;
    while byte < 128 {
        if let Some(digit) = hexadecimal_digit(byte) {
            digits[byte as usize] = digit;
        }
        byte += 1;
    }
    digits
};

const SPACE: u8 = 1;
const DELIMITER: u8 = 2;

/// What ends a word: white space and delimiters.
static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let (spaces, delimiters) = (b"\0\t\n\x0c\r ", b"()<>[]{}/%");
    let mut index = 0;
    while index < spaces.len() {
        kinds[spaces[index] as usize] = SPACE;
        index += 1;
    }
    index = 0;
    while index < delimiters.len() {
        kinds[delimiters[index] as usize] = DELIMITER;
        index += 1;
    }
    kinds
};
