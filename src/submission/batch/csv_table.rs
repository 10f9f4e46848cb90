//! Reads CSV: a header, then one row per copy.

use std::cell::Cell;
use std::io::{self, BufRead, Chain, Cursor, Read as _};
use std::path::Path;
use std::rc::Rc;

use super::Head;
use super::csv_rows::{CsvRows, Row, RowError};
use super::entry::{Position, Step, finding, unreadable, warning};
use super::table_columns::{ColumnNaming, TableColumns};
use crate::diagnostic::{Code, Diagnostic};
use crate::submission::limits::MAX_BYTES;
use crate::value::Raw;

/// The separators between columns. The first is the default.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// The end of a file in DOS, which some programs still write.
const END_OF_FILE: &[u8] = b"\x1a";

/// A reader of rows.
pub(super) struct CsvTable<R: BufRead> {
    rows: CsvRows<Chain<Cursor<Vec<u8>>, R>>,
    left: Rc<Cell<u64>>,
    columns: TableColumns,
}

impl<R: BufRead> CsvTable<R> {
    /// Reads the header, which begins in line `number` after the bytes `start`. Also returns the warnings about it.
    pub(super) fn new(
        mut reader: R,
        start: Vec<u8>,
        mut number: u64,
        left: Rc<Cell<u64>>,
        path: &Path,
        head: &Head,
    ) -> Result<(Self, Vec<Diagnostic>), Vec<Diagnostic>> {
        let failed = |error: io::Error| vec![unreadable(path, &error)];
        let mut warnings = Vec::new();
        let mut line = start;
        reader.read_until(b'\n', &mut line).map_err(failed)?;
        let stated = stated_separator(&line);
        if stated.is_some() {
            warnings.push(warning(Code::TableSeparatorLine, path).with("line", number));
            number += 1;
            line.clear();
        }
        let separator = stated.unwrap_or_else(|| separator(&line));
        let mut rows = CsvRows::new(Cursor::new(line).chain(reader), separator, number);
        let header = header(&mut rows, path).map_err(|finding| vec![finding])?;
        let header: Option<Vec<_>> = header.iter().map(|cell| std::str::from_utf8(cell).ok()).collect();
        let header = header.ok_or_else(|| vec![finding(Code::NotUtf8, path)])?;
        let columns = TableColumns::new(&header, head, ColumnNaming::Numbers, path)?;
        warnings.extend(columns.warning(path));
        Ok((Self { rows, left, columns }, warnings))
    }

    /// Reads the next row. Rows without values are skipped.
    pub(super) fn next(&mut self, path: &Path) -> Step {
        loop {
            self.left.set(MAX_BYTES);
            let before = self.rows.line();
            match self.rows.next() {
                Ok(Some(row)) if row.is_blank() => {}
                Ok(Some(row)) => return Step::Entry(Position::Line(row.line), self.raw(&row, path)),
                Ok(None) => return Step::End(None),
                Err(error) => return Step::End(Some((Position::Line(before), error.at(path)))),
            }
        }
    }

    fn raw(&self, row: &Row, path: &Path) -> Result<Raw, Diagnostic> {
        if let Some(lines) = row.text_after_quote {
            return Err(finding(Code::TextAfterQuote, path).with("first", lines.first).with("last", lines.last));
        }
        let cells: Option<Vec<_>> = row.cells.iter().map(|cell| std::str::from_utf8(cell).ok()).collect();
        let cells = cells.ok_or_else(|| finding(Code::NotUtf8, path))?;
        self.columns.check_length(&cells, path)?;
        self.columns.raw(&cells.into_iter().enumerate().collect::<Vec<_>>(), path)
    }
}

impl Row {
    /// Reports whether the row has no values.
    fn is_blank(&self) -> bool {
        let is_blank = |cell: &Vec<u8>| cell.trim_ascii().is_empty();
        self.cells.iter().all(is_blank) || matches!(self.cells.as_slice(), [cell] if cell == END_OF_FILE)
    }
}

impl RowError {
    fn at(&self, path: &Path) -> Diagnostic {
        match self {
            Self::Io(error) => unreadable(path, error),
            Self::QuoteNotClosed(line) => finding(Code::QuoteNotClosed, path).with("line", line),
        }
    }
}

/// Returns the first row that is not blank.
fn header(rows: &mut CsvRows<impl BufRead>, path: &Path) -> Result<Vec<Vec<u8>>, Diagnostic> {
    while let Some(row) = rows.next().map_err(|error| error.at(path))? {
        if !row.is_blank() {
            return Ok(row.cells);
        }
    }
    Err(finding(Code::ListEmpty, path))
}

/// Returns the separator that a line `sep=;` states, which tells Excel how to read the table.
fn stated_separator(line: &[u8]) -> Option<u8> {
    let text = line.strip_suffix(b"\n").unwrap_or(line);
    let text = text.strip_suffix(b"\r").unwrap_or(text);
    let text = text.strip_prefix(b"\"").and_then(|text| text.strip_suffix(b"\"")).unwrap_or(text);
    let (word, separator) = text.split_at_checked(4)?;
    let [separator] = separator else { return None };
    let is_separator = (separator.is_ascii_punctuation() && *separator != b'"') || *separator == b'\t';
    (word.eq_ignore_ascii_case(b"sep=") && is_separator).then_some(*separator)
}

/// Returns the separator that is most frequent outside of quotes.
fn separator(line: &[u8]) -> u8 {
    let mut counts = [0; SEPARATORS.len()];
    let mut quoted = false;
    for byte in line {
        quoted ^= *byte == b'"';
        if let Some(index) = SEPARATORS.iter().position(|separator| separator == byte && !quoted) {
            counts[index] += 1;
        }
    }
    let most = counts.iter().max().copied().unwrap_or(0);
    let index = counts.iter().position(|count| *count == most).unwrap_or(0);
    SEPARATORS[index]
}
