//! Reads the answers for many copies of a form from one file.
//!
//! The file is JSON (one object or a list of objects), JSON Lines (one object per line), CSV or XLSX (one row per copy).
//! The format is determined from its beginning. Each object is a complete file of answers, or only the answers by the
//! ids of their fields. Only one object or row is in memory at a time, and each has the limits of a file of answers; of a
//! workbook, the packed file is in memory, too.

use std::cell::Cell;
use std::io::{self, BufRead, Chain, Cursor, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::foreign_format::{ForeignFormat, XLSX};
use super::json::entry;
use super::limits::MAX_BYTES;
use super::raw_answers::{Channel, RawAnswers};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::Raw;

mod column_letters;
mod csv_rows;
mod csv_table;
mod entry;
mod json_objects;
mod table_columns;
mod xlsx;

use csv_table::CsvTable;
pub use entry::Position;
use entry::{Step, finding, unreadable};
use json_objects::JsonObjects;
use xlsx::XlsxTable;

/// The form that the answers belong to, unless they state it themselves.
#[derive(Clone, Debug)]
pub struct Head {
    /// The form's id.
    pub form: String,
    /// The form's version.
    pub version: String,
    /// The names of the form fields of its PDF, which columns can be named after.
    pub widgets: Vec<String>,
    /// The labels of its fields in all languages, which columns can be named after, too.
    pub labels: Vec<ColumnLabel>,
    /// The paths of its yes-no fields; those in tables in the first row: `goals[1].done`.
    pub yes_no: Vec<String>,
}

/// The label of a field in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnLabel {
    /// The label.
    pub label: String,
    /// The path of the field: `client-name`, `goals[1].goal-text`.
    pub path: String,
}

/// The answers for one copy.
#[derive(Debug)]
pub struct Entry {
    /// The position in the file.
    pub position: Position,
    /// The answers, or why they cannot be read. Other entries are not affected.
    pub answers: Result<RawAnswers, Vec<Diagnostic>>,
}

/// Reads entries one by one.
pub struct BatchReader<R: BufRead> {
    shape: Format<R>,
    path: PathBuf,
    head: Head,
    warnings: Vec<Diagnostic>,
}

enum Format<R: BufRead> {
    JsonObjects(JsonObjects<LimitedReader<R>>),
    CsvTable(Box<CsvTable<LimitedReader<R>>>),
    XlsxTable(Box<XlsxTable>),
    /// There are no more entries.
    Ended,
}

impl<R: BufRead> BatchReader<R> {
    /// Starts reading a file. `path` is only named in findings.
    ///
    /// # Errors
    /// When the file cannot be read at all, or is a table with columns that the form does not have.
    pub fn new(mut reader: R, path: &Path, head: Head) -> Result<Self, Vec<Diagnostic>> {
        let failed = |error: io::Error| vec![unreadable(path, &error)];
        let mut signature = Vec::new();
        reader.by_ref().take(SIGNATURE).read_to_end(&mut signature).map_err(failed)?;
        let container = Container::of(&signature);
        let reader = Cursor::new(signature).chain(reader);
        let mut reader = LimitedReader { reader, left: Rc::new(Cell::new(MAX_BYTES)) };
        if let Some(container) = container {
            let mut bytes = Vec::new();
            reader.read_to_end(&mut bytes).map_err(failed)?;
            let (shape, warnings) = container.open(bytes, path, &head)?;
            return Ok(Self { shape, path: path.to_owned(), head, warnings });
        }
        let start = Start::read(&mut reader).map_err(failed)?;
        let left = Rc::clone(&reader.left);
        let (shape, warnings) = match start.first {
            Some(b'{' | b'[') => (Format::JsonObjects(JsonObjects::new(reader, start.line, left)), Vec::new()),
            Some(_) => {
                let (table, warnings) = CsvTable::new(reader, start.indent, start.line, left, path, &head)?;
                (Format::CsvTable(Box::new(table)), warnings)
            }
            None => return Err(vec![finding(Code::ListEmpty, path)]),
        };
        Ok(Self { shape, path: path.to_owned(), head, warnings })
    }

    /// Returns what is ignored of the file.
    #[must_use]
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    fn answers(&self, raw: Raw) -> Result<RawAnswers, Vec<Diagnostic>> {
        match entry(raw, &self.path)? {
            Ok(answers) => Ok(answers),
            Err(parts) => Ok(RawAnswers {
                form: self.head.form.clone(),
                version: self.head.version.clone(),
                excerpt: None,
                language: None,
                copy: None,
                fingerprint: None,
                draft: false,
                channel: Channel::File,
                answers: parts,
                attachments: Raw::Empty,
                unknown: [].into(),
                recorded_integrity: None,
                migrated_from: None,
                joined_from: None,
                saved: None,
            }),
        }
    }
}

impl<R: BufRead> Iterator for BatchReader<R> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        let step = match &mut self.shape {
            Format::JsonObjects(objects) => objects.next(&self.path),
            Format::CsvTable(table) => table.next(&self.path),
            Format::XlsxTable(table) => table.next(&self.path),
            Format::Ended => return None,
        };
        match step {
            Step::Entry(position, Ok(raw)) => Some(Entry { position, answers: self.answers(raw) }),
            Step::Entry(position, Err(finding)) => Some(Entry { position, answers: Err(vec![finding]) }),
            Step::End(reason) => {
                self.shape = Format::Ended;
                reason.map(|(position, finding)| Entry { position, answers: Err(vec![finding]) })
            }
        }
    }
}

/// The number of bytes of which formats are recognised that contain other files.
const SIGNATURE: u64 = 8;

/// A format that contains other files.
enum Container {
    Zip,
    /// The format of older Microsoft programs, and of encrypted files of newer ones.
    Compound,
}

impl Container {
    fn of(signature: &[u8]) -> Option<Self> {
        match signature {
            [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Some(Self::Zip),
            [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] => Some(Self::Compound),
            _ => None,
        }
    }

    /// Starts reading the workbook in a file. Also returns the warnings about it.
    fn open<R: BufRead>(
        self,
        bytes: Vec<u8>,
        path: &Path,
        head: &Head,
    ) -> Result<(Format<R>, Vec<Diagnostic>), Vec<Diagnostic>> {
        match (self, ForeignFormat::by_signature(&bytes)) {
            (Self::Zip, Some(ForeignFormat::Spreadsheet(XLSX))) => {
                let (table, warnings) = XlsxTable::new(bytes, path, head)?;
                Ok((Format::XlsxTable(Box::new(table)), warnings))
            }
            (Self::Zip | Self::Compound, Some(format)) => Err(vec![format.at_instead_of_list(path)]),
            (Self::Zip | Self::Compound, None) => Err(vec![finding(Code::WorkbookDamaged, path)]),
        }
    }
}

/// The start of a file up to its first character, without a byte order mark and blank lines.
struct Start {
    /// The first byte that is not white space. It is not consumed.
    first: Option<u8>,
    /// The line of that byte, from 1.
    line: u64,
    /// The white space before it in its line. In a table separated by tabs, these are empty cells.
    indent: Vec<u8>,
}

impl Start {
    fn read(reader: &mut impl BufRead) -> io::Result<Self> {
        const MARK: &[u8] = "\u{feff}".as_bytes();
        if reader.fill_buf()?.starts_with(MARK) {
            reader.consume(MARK.len());
        }
        let mut start = Self { first: None, line: 1, indent: Vec::new() };
        let mut previous = 0;
        while let Some(&byte) = reader.fill_buf()?.first() {
            if !byte.is_ascii_whitespace() {
                start.first = Some(byte);
                break;
            }
            reader.consume(1);
            if matches!(byte, b'\r' | b'\n') {
                start.line += u64::from((previous, byte) != (b'\r', b'\n'));
                start.indent.clear();
            } else {
                start.indent.push(byte);
            }
            previous = byte;
        }
        Ok(start)
    }
}

/// A reader that limits the number of bytes per entry.
struct LimitedReader<R> {
    /// The first bytes, which were read to recognise the format, and the others.
    reader: Chain<Cursor<Vec<u8>>, R>,
    left: Rc<Cell<u64>>,
}

impl<R: BufRead> Read for LimitedReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let available = self.fill_buf()?;
        let count = available.len().min(buffer.len());
        buffer[..count].copy_from_slice(&available[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for LimitedReader<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left.get() == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.reader.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.left.set(self.left.get().saturating_sub(count as u64));
        self.reader.consume(count);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> Head {
        let widgets = ["name", "job", "job/other", "help#food", "help#money", "start@day", "start@month", "start@year"];
        let more = ["goals[1]/what", "sign/name", "photos", "photos/withdrawn@day"];
        let widgets = widgets.iter().chain(&more).map(|name| (*name).to_owned()).collect();
        Head { form: "f".to_owned(), version: "1".to_owned(), widgets, labels: Vec::new(), yes_no: Vec::new() }
    }

    /// Reads a list and formats the results: positions, and answers or findings.
    fn read(list: &str) -> Vec<String> {
        let entries = match BatchReader::new(list.as_bytes(), Path::new("list"), head()) {
            Ok(entries) => entries,
            Err(findings) => {
                return findings
                    .iter()
                    .map(|finding| format!("{} {:?}", finding.code.word(), finding.arguments))
                    .collect();
            }
        };
        let written = |entry: Entry| match entry.answers {
            Ok(raw) => format!("{:?} {}", entry.position, serde_json::to_string(&raw.answers).unwrap()),
            Err(findings) => format!("{:?} {}", entry.position, findings[0].code.word()),
        };
        entries.map(written).collect()
    }

    #[test]
    fn json_is_one_object_a_list_or_one_a_line() {
        assert_eq!(read(r#" { "a": "1" } "#), [r#"Whole {"a":"1"}"#]);
        assert_eq!(read("\u{feff}{ \"a\":\n \"}\\\"{\" }\n"), [r#"Whole {"a":"}\"{"}"#]);
        assert_eq!(read(r#"[{"a": 1}, {"a": [{}]} ]"#), [r#"Item(1) {"a":1}"#, r#"Item(2) {"a":[{}]}"#]);
        assert_eq!(read("[]"), [""; 0]);
        assert_eq!(
            read("{\"a\": 1}\n\n{\"a\": 2\n{\"a\": 3}"),
            [r#"Line(1) {"a":1}"#, "Line(3) answers-truncated", r#"Line(4) {"a":3}"#]
        );
        let file = r#"{"bogen-answers": 1, "form": "f", "version": "1", "answers": {"a": 1}}"#;
        assert_eq!(read(&format!("{file}\n{file}")), [r#"Line(1) {"a":1}"#, r#"Line(2) {"a":1}"#]);
    }

    #[test]
    fn what_is_no_entry_does_not_stop_the_others() {
        assert_eq!(
            read(r#"[1, "x", {"a": 1}, {"a" 1}]"#),
            ["Item(1) answers-not-ours", "Item(2) answers-not-ours", r#"Item(3) {"a":1}"#, "Item(4) answers-not-json"]
        );
        assert_eq!(read(r#"[{"a": 1}, {"a": "#), [r#"Item(1) {"a":1}"#, "Item(2) answers-truncated"]);
        assert_eq!(read(r#"[{"a": 1} {}]"#), [r#"Item(1) {"a":1}"#, "Item(2) answers-not-json"]);
        assert_eq!(read(r#"[{"a": 1}"#), [r#"Item(1) {"a":1}"#, "Item(2) answers-truncated"]);
        assert_eq!(read(" \n"), ["list-empty []"]);
    }

    #[test]
    fn tables_have_a_column_for_each_place() {
        let list = "name;job.other;help#food;help#money;start;goals[2].what;sign/name\n\
                    \"A; \"\"B\"\"\";Rauch;x;nein;2027-01-12;Ziel;C\n;;;;;;\nD;;;ja;;;";
        assert_eq!(
            read(list),
            [
                r#"Line(2) {"name":"A; \"B\"","job":{"other":"Rauch"},"help":["food"],"start":"2027-01-12","goals":[{},{"what":"Ziel"}],"sign":{"name":"C"}}"#,
                r#"Line(4) {"name":"D","help":["money"]}"#,
            ]
        );
        assert_eq!(
            read("help,photos\n\"money, food\",agreed"),
            [r#"Line(2) {"help":["money","food"],"photos":"agreed"}"#]
        );
        assert_eq!(read("name\thelp\nA\tb\n"), [r#"Line(2) {"name":"A","help":["b"]}"#]);
    }

    #[test]
    fn tables_that_do_not_fit_are_refused() {
        assert_eq!(
            read("nmae,goals[1].waht,Frau Geheim\nA,B,C"),
            [
                r#"column-unknown [("column", "nmae"), ("near", "name")]"#,
                r#"column-unknown [("column", "goals[1].waht"), ("near", "goals[1].what")]"#,
                r#"column-nameless [("number", "3")]"#,
            ]
        );
        assert_eq!(read("name,job\nA\nB,C"), ["Line(2) row-length", r#"Line(3) {"name":"B","job":"C"}"#]);
        let windows = [b"name\nGr\xfc\xdfe\nA\n".as_slice()].concat();
        let entries = BatchReader::new(windows.as_slice(), Path::new("list"), head()).unwrap();
        let codes: Vec<_> =
            entries.map(|entry| entry.answers.err().map_or("", |findings| findings[0].code.word())).collect();
        assert_eq!(codes, ["not-utf8", ""]);
    }
}
