//! Splits CSV (RFC 4180) into rows, with the line in which each begins. Lines end with LF, CRLF or CR.

use std::io::{self, BufRead};

/// A row as it is written.
#[derive(Debug)]
pub(super) struct Row {
    /// The line in which it begins, from 1.
    pub(super) line: u64,
    /// The cells without their quotation marks.
    pub(super) cells: Vec<Vec<u8>>,
    /// The first quoted cell with text after its closing quotation mark. Its row may consist of several rows.
    pub(super) text_after_quote: Option<QuotedLines>,
}

/// The lines of a quoted cell.
#[derive(Clone, Copy, Debug)]
pub(super) struct QuotedLines {
    /// The line of the opening quotation mark, from 1.
    pub(super) first: u64,
    /// The line of the closing quotation mark.
    pub(super) last: u64,
}

/// The reason why a row, and what follows it, cannot be read.
#[derive(Debug)]
pub(super) enum RowError {
    /// The file cannot be read.
    Io(io::Error),
    /// A quotation mark that was opened in this line is not closed before the file ends.
    QuoteNotClosed(u64),
}

/// A reader of rows.
pub(super) struct CsvRows<R> {
    reader: R,
    separator: u8,
    /// The current line, from 1.
    line: u64,
}

/// The position within a cell.
#[derive(Clone, Copy)]
enum State {
    Start,
    Unquoted,
    /// Within quotation marks that were opened in this line.
    Quoted(u64),
    /// After the closing quotation mark.
    Closed(QuotedLines),
}

impl<R: BufRead> CsvRows<R> {
    /// Starts reading in a line.
    pub(super) const fn new(reader: R, separator: u8, line: u64) -> Self {
        Self { reader, separator, line }
    }

    /// Returns the current line.
    pub(super) const fn line(&self) -> u64 {
        self.line
    }

    /// Reads the next row; nothing at the end of the file.
    pub(super) fn next(&mut self) -> Result<Option<Row>, RowError> {
        let mut row = Row { line: self.line, cells: Vec::new(), text_after_quote: None };
        let mut cell = Vec::new();
        let mut state = State::Start;
        loop {
            let byte = self.byte().map_err(|error| self.error(error, state))?;
            match (state, byte) {
                (State::Quoted(line), None) => return Err(RowError::QuoteNotClosed(line)),
                (State::Start, None) if row.cells.is_empty() => return Ok(None),
                (_, None) => break,
                (State::Quoted(first), Some(b'"')) => {
                    if self.skip(b'"').map_err(RowError::Io)? {
                        cell.push(b'"');
                    } else {
                        state = State::Closed(QuotedLines { first, last: self.line });
                    }
                }
                (State::Quoted(_), Some(byte)) => {
                    cell.push(byte);
                    // A CRLF is one line end; its LF is read next.
                    let is_lf_next = byte == b'\r' && self.peek().map_err(RowError::Io)? == Some(b'\n');
                    self.line += u64::from(matches!(byte, b'\r' | b'\n') && !is_lf_next);
                }
                (State::Start, Some(b'"')) => state = State::Quoted(self.line),
                (_, Some(byte)) if byte == self.separator => {
                    row.cells.push(std::mem::take(&mut cell));
                    state = State::Start;
                }
                (_, Some(byte @ (b'\r' | b'\n'))) => {
                    if byte == b'\r' {
                        self.skip(b'\n').map_err(RowError::Io)?;
                    }
                    self.line += 1;
                    break;
                }
                (State::Closed(_), Some(b' ' | b'\t')) => {}
                (State::Closed(lines), Some(byte)) => {
                    row.text_after_quote.get_or_insert(lines);
                    cell.push(byte);
                    state = State::Unquoted;
                }
                (State::Start | State::Unquoted, Some(byte)) => {
                    cell.push(byte);
                    state = State::Unquoted;
                }
            }
        }
        row.cells.push(cell);
        Ok(Some(row))
    }

    /// A quotation mark that is never closed may exceed the limits before the file ends.
    fn error(&self, error: io::Error, state: State) -> RowError {
        match state {
            State::Quoted(line) if line < self.line && error.kind() == io::ErrorKind::FileTooLarge => {
                RowError::QuoteNotClosed(line)
            }
            State::Start | State::Unquoted | State::Quoted(_) | State::Closed(_) => RowError::Io(error),
        }
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.reader.fill_buf()?.first().copied())
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        let byte = self.peek()?;
        self.reader.consume(usize::from(byte.is_some()));
        Ok(byte)
    }

    /// Skips this byte, if it is next, and reports whether it was.
    fn skip(&mut self, expected: u8) -> io::Result<bool> {
        let is_next = self.peek()? == Some(expected);
        self.reader.consume(usize::from(is_next));
        Ok(is_next)
    }
}
