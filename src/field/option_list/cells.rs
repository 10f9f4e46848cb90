//! Splits CSV (RFC 4180) into rows of cells, each with its place in the text. The file is one of the project, so it is in
//! memory and its findings show the cell; tables of answers are read row by row instead (`submission/batch/csv_rows.rs`).

use crate::diagnostic::Span;

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// The text without quotation marks and surrounding white space.
    pub(super) text: String,
    /// The place of what is written.
    pub(super) span: Span,
}

/// Why a text cannot be split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QuoteFault {
    /// The quotation mark at this place is not closed.
    NotClosed(Span),
    /// The quoted cell at this place goes on after its closing quotation mark.
    TextAfter(Span),
}

/// The separators between columns. The first is the default.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// Returns the separator that is most frequent in the first line.
fn separator(text: &str) -> char {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |separator: char| line.matches(separator).count();
    let most = SEPARATORS.map(count).into_iter().max().unwrap_or_default();
    SEPARATORS.into_iter().find(|separator| count(*separator) == most).unwrap_or(',')
}

/// Splits a text into rows. Rows without any text are left out.
///
/// # Errors
/// When quotation marks do not match.
pub(super) fn rows(text: &str) -> Result<Vec<Vec<Cell>>, QuoteFault> {
    let separator = separator(text);
    let (mut rows, mut row, mut start) = (Vec::new(), Vec::new(), 0);
    while start < text.len() {
        let (cell, end) = cell(text, start, separator)?;
        row.push(cell);
        let rest = text.get(end..).unwrap_or_default();
        if rest.starts_with(separator) {
            start = end + separator.len_utf8();
            if start == text.len() {
                row.push(Cell { text: String::new(), span: (start..start).into() });
            } else {
                continue;
            }
        }
        rows.push(std::mem::take(&mut row));
        start = end + if rest.starts_with("\r\n") { 2 } else { 1 };
    }
    rows.retain(|row: &Vec<Cell>| row.iter().any(|cell| !cell.text.is_empty()));
    Ok(rows)
}

/// Reads the cell that begins at `start`. Returns it and its end.
fn cell(text: &str, start: usize, separator: char) -> Result<(Cell, usize), QuoteFault> {
    let is_end = |c: char| c == separator || c == '\n' || c == '\r';
    let rest = text.get(start..).unwrap_or_default();
    let blank = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let Some(quoted) = rest.get(blank..).and_then(|rest| rest.strip_prefix('"')).filter(|_| separator != '\t') else {
        let plain = rest.split(is_end).next().unwrap_or_default();
        let at = start + plain.len() - plain.trim_start().len();
        let written = plain.trim();
        let span = (at..at + written.len()).into();
        return Ok((Cell { text: written.to_owned(), span }, start + plain.len()));
    };
    let opened = start + blank;
    let mut words = String::new();
    let mut left = quoted;
    loop {
        let Some((before, after)) = left.split_once('"') else {
            return Err(QuoteFault::NotClosed((opened..opened + 1).into()));
        };
        words.push_str(before);
        left = after;
        let Some(doubled) = left.strip_prefix('"') else { break };
        words.push('"');
        left = doubled;
    }
    let closed = text.len() - left.len();
    let between = left.split(is_end).next().unwrap_or_default();
    if !between.trim().is_empty() {
        return Err(QuoteFault::TextAfter((opened..closed).into()));
    }
    Ok((Cell { text: words.trim().to_owned(), span: (opened..closed).into() }, closed + between.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<Vec<String>> {
        let rows = rows(source).unwrap();
        rows.into_iter().map(|row| row.into_iter().map(|cell| cell.text).collect()).collect()
    }

    #[test]
    fn cells_are_split_as_programs_write_them() {
        let wanted = [["code", "de"], ["a", "eins, zwei"], ["b", "sag \"ja\""]];
        for source in [
            "code,de\na,\"eins, zwei\"\nb,\"sag \"\"ja\"\"\"\n",
            "code;de\r\n\r\n a ; eins, zwei\r\nb;\"sag \"\"ja\"\"\"",
            "code\tde\na\teins, zwei\nb\tsag \"ja\"\n",
        ] {
            assert_eq!(texts(source), wanted, "{source}");
        }
        assert_eq!(texts("a,b,\nc,,d"), [vec!["a", "b", ""], vec!["c", "", "d"]]);
        assert_eq!(texts("a,b\nc,"), [["a", "b"], ["c", ""]]);
    }

    #[test]
    fn each_cell_has_its_place() {
        let source = "code,de\nä, \"x \"\n";
        let rows = rows(source).unwrap();
        let written = |row: usize, cell: usize| &source[rows[row][cell].span.start..rows[row][cell].span.end];
        assert_eq!((written(0, 1), written(1, 0), written(1, 1)), ("de", "ä", "\"x \""));
    }

    #[test]
    fn quotation_marks_must_match() {
        assert_eq!(rows("code\n\"a"), Err(QuoteFault::NotClosed((5..6).into())));
        assert_eq!(rows("code\n\"a\"b"), Err(QuoteFault::TextAfter((5..8).into())));
    }
}
