//! Reads CSV: a header, then one row per copy.

use std::cell::Cell;
use std::io::{self, BufRead, Chain, Cursor, Read as _};
use std::path::Path;
use std::rc::Rc;

use csv::{ByteRecord, Reader, ReaderBuilder};

use super::csv_columns::CsvColumns;
use super::entry::{Position, Step, finding, unreadable};
use crate::diagnostic::{Code, Diagnostic};
use crate::submission::limits::MAX_BYTES;

/// The separators between columns. The first is the default.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// A reader of rows.
pub(super) struct CsvTable<R: BufRead> {
    reader: Reader<Chain<Cursor<Vec<u8>>, R>>,
    left: Rc<Cell<u64>>,
    columns: CsvColumns,
    row: ByteRecord,
}

impl<R: BufRead> CsvTable<R> {
    /// Reads the header. `widgets` are the names of the form's fields.
    pub(super) fn new(
        mut reader: R,
        left: Rc<Cell<u64>>,
        path: &Path,
        widgets: &[String],
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut line = Vec::new();
        reader.read_until(b'\n', &mut line).map_err(|error| vec![unreadable(path, &error)])?;
        let separator = separator(&line);
        let mut builder = ReaderBuilder::new();
        builder.delimiter(separator).flexible(true);
        let mut reader = builder.from_reader(Cursor::new(line).chain(reader));
        let header = reader.byte_headers().map_err(|error| vec![csv_error(&error, path)])?;
        let header: Option<Vec<_>> = header.iter().map(|cell| std::str::from_utf8(cell).ok()).collect();
        let header = header.ok_or_else(|| vec![finding(Code::NotUtf8, path)])?;
        let columns = CsvColumns::new(&header, widgets, path)?;
        Ok(Self { reader, left, columns, row: ByteRecord::new() })
    }

    /// Reads the next row. Rows without values are skipped.
    pub(super) fn next(&mut self, path: &Path) -> Step {
        loop {
            self.left.set(MAX_BYTES);
            let before = self.reader.position().line();
            match self.reader.read_byte_record(&mut self.row) {
                Ok(true) => {}
                Ok(false) => return Step::End(None),
                Err(error) => return Step::End(Some((Position::Line(before), csv_error(&error, path)))),
            }
            let position = Position::Line(self.row.position().map_or(before, csv::Position::line));
            let cells: Option<Vec<_>> = self.row.iter().map(|cell| std::str::from_utf8(cell).ok()).collect();
            let Some(cells) = cells else { return Step::End(Some((position, finding(Code::NotUtf8, path)))) };
            if cells.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if cells.len() != self.columns.len() {
                let lengths =
                    finding(Code::RowLength, path).with("found", cells.len()).with("columns", self.columns.len());
                return Step::Entry(position, Err(lengths));
            }
            return Step::Entry(position, self.columns.raw(&cells).map_err(|error| error.at(path)));
        }
    }
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

fn csv_error(error: &csv::Error, path: &Path) -> Diagnostic {
    // Reading bytes with rows of any length fails only where reading the file does.
    let kind = if let csv::ErrorKind::Io(error) = error.kind() { error.kind() } else { io::ErrorKind::InvalidData };
    unreadable(path, &kind.into())
}
