//! Reads JSON objects one by one.

use std::cell::Cell;
use std::io::{self, BufRead};
use std::path::Path;
use std::rc::Rc;

use super::entry::{Position, Step, finding, unreadable};
use crate::diagnostic::Code;
use crate::submission::json;
use crate::submission::limits::MAX_BYTES;

/// A reader of objects.
pub(super) struct JsonObjects<R> {
    reader: R,
    left: Rc<Cell<u64>>,
    layout: Layout,
    /// The line in which the first object begins.
    first_line: u64,
    /// The current line, from 1.
    line: u64,
    /// The number of entries so far.
    count: u64,
    /// Whether the file ended within an entry.
    is_truncated: bool,
}

/// The arrangement of objects in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layout {
    /// Not known yet.
    Unknown,
    /// A single object.
    Single,
    /// A list in square brackets.
    List,
    /// One object per line.
    Lines,
}

impl<R: BufRead> JsonObjects<R> {
    /// Starts reading at the first bracket, in this line.
    pub(super) const fn new(reader: R, line: u64, left: Rc<Cell<u64>>) -> Self {
        Self { reader, left, layout: Layout::Unknown, first_line: line, line, count: 0, is_truncated: false }
    }

    /// Reads the next object.
    pub(super) fn next(&mut self, path: &Path) -> Step {
        self.left.set(MAX_BYTES);
        let step = match self.layout {
            Layout::Unknown => self.first(path),
            Layout::Single => Ok(Step::End(None)),
            Layout::List => self.item(path),
            Layout::Lines => self.line(path),
        };
        step.unwrap_or_else(|error| Step::End(Some((self.position(), unreadable(path, &error)))))
    }

    const fn position(&self) -> Position {
        match self.layout {
            Layout::Unknown | Layout::Single => Position::Whole,
            Layout::List => Position::Item(self.count),
            Layout::Lines => Position::Line(self.line),
        }
    }

    fn first(&mut self, path: &Path) -> io::Result<Step> {
        if self.peek()? == Some(b'[') {
            self.layout = Layout::List;
            self.reader.consume(1);
            return self.item(path);
        }
        let text = self.value()?;
        // An object that ends in its first line, with more lines behind it, is the first of many.
        let is_one_line = self.line == self.first_line;
        self.layout = if self.after_space()?.is_some() && is_one_line { Layout::Lines } else { Layout::Single };
        let position = if self.layout == Layout::Lines { Position::Line(self.first_line) } else { Position::Whole };
        if self.layout == Layout::Single && self.peek()?.is_some() {
            let line = self.line;
            let finding = finding(Code::AnswersNotJson, path).with("line", line).with("column", 1);
            return Ok(Step::Entry(position, Err(finding)));
        }
        Ok(Self::entry(position, &text, path))
    }

    fn line(&mut self, path: &Path) -> io::Result<Step> {
        if self.after_space()?.is_none() {
            return Ok(Step::End(None));
        }
        let mut text = Vec::new();
        self.reader.read_until(b'\n', &mut text)?;
        let position = self.position();
        self.line += 1;
        Ok(Self::entry(position, &text, path))
    }

    fn item(&mut self, path: &Path) -> io::Result<Step> {
        let is_first = self.count == 0;
        self.count += 1;
        let position = Position::Item(self.count);
        let end = |code, line| {
            let finding = finding(code, path).with("line", line).with("column", 1);
            Ok(Step::End(Some((position, finding))))
        };
        match self.after_space()? {
            Some(b']') => return Ok(Step::End(None)),
            Some(b',') if !is_first => {
                self.reader.consume(1);
                if self.after_space()?.is_none() {
                    return end(Code::AnswersTruncated, self.line);
                }
            }
            Some(_) if is_first => {}
            Some(_) => return end(Code::AnswersNotJson, self.line),
            None if self.is_truncated => return Ok(Step::End(None)),
            None => return end(Code::AnswersTruncated, self.line),
        }
        let text = self.value()?;
        Ok(Self::entry(position, &text, path))
    }

    fn entry(position: Position, text: &[u8], path: &Path) -> Step {
        Step::Entry(position, json::tree(text, path))
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.reader.fill_buf()?.first().copied())
    }

    /// Advances to the next byte that is not white space, without consuming it.
    fn after_space(&mut self) -> io::Result<Option<u8>> {
        while let Some(byte) = self.peek()?.filter(u8::is_ascii_whitespace) {
            self.line += u64::from(byte == b'\n');
            self.reader.consume(1);
        }
        self.peek()
    }

    /// Reads up to the end of a value: its last bracket or, if it has no brackets, the next separator.
    fn value(&mut self) -> io::Result<Vec<u8>> {
        let mut text = Vec::new();
        let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
        while let Some(byte) = self.peek()? {
            if depth == 0 && !in_string && matches!(byte, b',' | b']') {
                break;
            }
            self.reader.consume(1);
            self.line += u64::from(byte == b'\n');
            text.push(byte);
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_string => escaped = true,
                b'"' => in_string = !in_string,
                b'[' | b'{' if !in_string => depth += 1,
                b']' | b'}' if !in_string => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        break;
                    }
                }
                _ => {}
            }
        }
        self.is_truncated = depth > 0 || in_string;
        Ok(text)
    }
}
