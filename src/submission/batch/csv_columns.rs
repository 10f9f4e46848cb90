//! The columns of a CSV table, and the form fields that they belong to.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::entry::{finding, warning};
use super::{ColumnLabel, Head};
use crate::acroform::{WidgetName, WidgetPart};
use crate::diagnostic::{Code, Diagnostic};
use crate::name::{Reserved, is_id};
use crate::submission::form_fields::{FieldValue, Widget, parts};
use crate::submission::read_error::ReadError;
use crate::toml_reader::nearest;
use crate::value::Raw;

/// Spellings of a cell for a marked and an unmarked option, in lower case.
const MARKED: [&str; 8] = ["x", "1", "ja", "yes", "true", "wahr", "✓", "✗"];
const UNMARKED: [&str; 6] = ["0", "nein", "no", "false", "falsch", "-"];

/// Separators between several options in one cell.
const OPTION_SEPARATORS: [char; 4] = [',', ';', '|', '\n'];

/// Words of spreadsheets for yes and no, in lower case.
const YES: [&str; 4] = ["ja", "wahr", "yes", "true"];
const NO: [&str; 4] = ["nein", "falsch", "no", "false"];

/// The columns of a table.
pub(super) struct CsvColumns(Vec<Option<Column>>);

/// One column.
struct Column {
    /// The name of its form field.
    name: String,
    cell_type: CellType,
}

/// The type of a column's cells.
enum CellType {
    /// A text, a date, a code.
    Text,
    /// Yes or no.
    YesNo,
    /// The mark of one option.
    Mark(String),
    /// The codes of several options.
    Several,
}

impl CsvColumns {
    /// Reads the header. Columns without a name are ignored.
    ///
    /// # Errors
    /// With every column that the form does not have. A cell that does not resemble a name is not quoted: in a table
    /// without header, it is an answer.
    pub(super) fn new(header: &[&str], head: &Head, path: &Path) -> Result<Self, Vec<Diagnostic>> {
        let names = Names::new(head);
        let mut findings = Vec::new();
        let mut columns = Vec::new();
        for (number, cell) in (1..).zip(header) {
            if cell.trim().is_empty() {
                columns.push(None);
                continue;
            }
            match names.find(cell) {
                Match::Column(column) => columns.push(Some(column)),
                Match::Ambiguous(paths) => findings
                    .push(finding(Code::ColumnAmbiguous, path).with("number", number).with("fields", paths.join(", "))),
                Match::Unknown => findings.push(unknown(cell, number, &names, path)),
            }
        }
        if findings.is_empty() { Ok(Self(columns)) } else { Err(findings) }
    }

    /// Returns the warning that columns without a name are ignored, if there are any.
    pub(super) fn warning(&self, path: &Path) -> Option<Diagnostic> {
        let nameless = (1..).zip(&self.0).filter(|(_, column)| column.is_none());
        let numbers: Vec<u64> = nameless.map(|(number, _)| number).collect();
        let count = numbers.len();
        (count > 0).then(|| warning(Code::ColumnIgnored, path).with("count", count).with("columns", ranges(&numbers)))
    }

    /// Returns the answers of a row.
    ///
    /// # Errors
    /// When the row has too few or too many cells, or a value in a column without a name.
    pub(super) fn raw(&self, cells: &[&str], path: &Path) -> Result<Raw, Diagnostic> {
        let named = self.0.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        let is_empty = |cell: &&str| cell.trim().is_empty();
        let beyond = cells.get(self.0.len()..).unwrap_or_default();
        if cells.len() < named || !beyond.iter().all(is_empty) {
            return Err(finding(Code::RowLength, path).with("found", cells.len()).with("columns", self.0.len()));
        }
        let mut widgets = Vec::new();
        for (number, (column, cell)) in (1..).zip(self.0.iter().zip(cells)) {
            match column {
                Some(column) => widgets.extend(column.widgets(cell)),
                None if is_empty(cell) => {}
                None => return Err(finding(Code::CellWithoutHeader, path).with("number", number)),
            }
        }
        let (mut answers, unknown) = parts(widgets).map_err(|error: ReadError| error.at(path))?;
        answers.extend(unknown);
        Ok(Raw::Parts(answers))
    }
}

impl Column {
    fn widgets(&self, cell: &str) -> Vec<Widget> {
        let cell = cell.trim();
        let widget =
            |name: &str, text: &str| Widget { name: name.to_owned(), value: FieldValue::Text(text.to_owned()) };
        if cell.is_empty() {
            return Vec::new();
        }
        match &self.cell_type {
            CellType::Text => vec![widget(&self.name, cell)],
            CellType::YesNo => match cell.to_lowercase().as_str() {
                word if YES.contains(&word) => vec![widget(&self.name, Reserved::Yes.word())],
                word if NO.contains(&word) => vec![widget(&self.name, Reserved::No.word())],
                _ => vec![widget(&self.name, cell)],
            },
            CellType::Mark(code) => match cell.to_lowercase().as_str() {
                word if MARKED.contains(&word) || word == code => vec![widget(&self.name, code)],
                word if UNMARKED.contains(&word) => Vec::new(),
                _ => vec![widget(&self.name, cell)],
            },
            CellType::Several => {
                let codes: Vec<_> =
                    cell.split(OPTION_SEPARATORS).map(str::trim).filter(|code| !code.is_empty()).collect();
                // A cell that cannot be a code is kept as an unknown code.
                let option = |code: &&str| Widget {
                    name: format!("{}#{}", self.name, if is_id(code) { code } else { "other" }),
                    value: FieldValue::Text((*code).to_owned()),
                };
                codes.iter().map(option).collect()
            }
        }
    }
}

/// The names that columns may have.
struct Names<'h> {
    widgets: BTreeSet<&'h str>,
    /// The paths of the fields with a label, by the simplified label.
    labels: BTreeMap<String, BTreeSet<&'h str>>,
    yes_no: BTreeSet<&'h str>,
}

/// The field that a header names.
enum Match {
    Column(Column),
    /// It could be any of these fields.
    Ambiguous(Vec<String>),
    Unknown,
}

impl<'h> Names<'h> {
    fn new(head: &'h Head) -> Self {
        let mut labels: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for ColumnLabel { label, path } in &head.labels {
            labels.entry(simplified(label)).or_default().insert(path.as_str());
        }
        labels.remove("");
        let widgets = head.widgets.iter().map(String::as_str).collect();
        Self { widgets, labels, yes_no: head.yes_no.iter().map(String::as_str).collect() }
    }

    /// Finds the field by its name, exactly as the form writes it, else by its name in any case or its label.
    fn find(&self, cell: &str) -> Match {
        let cell = cell.trim();
        if let Some(column) = self.column(cell) {
            return Match::Column(column);
        }
        let labelled = self.labels.get(&simplified(cell)).into_iter().flatten();
        let mut paths: BTreeSet<_> = labelled.map(|path| (*path).to_owned()).collect();
        paths.extend(self.column(&cell.to_lowercase()).map(|column| column.name.replace('/', ".")));
        if paths.len() > 1 {
            return Match::Ambiguous(paths.into_iter().collect());
        }
        paths.first().and_then(|path| self.column(path)).map_or(Match::Unknown, Match::Column)
    }

    fn column(&self, name: &str) -> Option<Column> {
        let name = WidgetName::parse(&name.replace('.', "/"))?;
        let written = name.to_string();
        let known = first_row(&written);
        let has = |end: &str| self.widgets.contains(format!("{known}{end}").as_str());
        let cell_type = match &name.part {
            WidgetPart::Option(code) => has("").then(|| CellType::Mark(code.clone())),
            WidgetPart::Whole if self.yes_no.contains(known.replace('/', ".").as_str()) => {
                has("").then_some(CellType::YesNo)
            }
            WidgetPart::Whole if has("") || has("@day") => Some(CellType::Text),
            WidgetPart::Whole => self.has_options(&known).then_some(CellType::Several),
            WidgetPart::Day | WidgetPart::Month | WidgetPart::Year => has("").then_some(CellType::Text),
        };
        Some(Column { name: written, cell_type: cell_type? })
    }

    fn has_options(&self, name: &str) -> bool {
        let beginning = format!("{name}#");
        self.widgets.iter().any(|widget| widget.starts_with(&beginning))
    }

    /// Returns the name most similar to a word. Dates and options may be named as a whole.
    fn nearest(&self, word: &str) -> Option<String> {
        let wholes = self.widgets.iter().filter_map(|name| name.split(['@', '#']).next());
        let names: BTreeSet<_> =
            self.widgets.iter().copied().chain(wholes).map(|name| name.replace('/', ".")).collect();
        nearest(word, names.iter().map(String::as_str)).map(str::to_owned)
    }
}

/// Simplifies a label for comparison: without case, line breaks, soft hyphens, the middle dots of easy language, and
/// punctuation at its end.
fn simplified(label: &str) -> String {
    let words: Vec<_> = label.split_whitespace().collect();
    let text = words.join(" ").replace(['\u{ad}', '·'], "").to_lowercase();
    text.trim_end_matches([':', '?', '*', '.', ' ']).to_owned()
}

/// Writes ascending numbers: `3, 5–7`.
fn ranges(numbers: &[u64]) -> String {
    let runs = numbers.chunk_by(|before, after| before + 1 == *after);
    let written: Vec<_> = runs
        .filter_map(|run| Some((run.first()?, run.last()?)))
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first}–{last}") })
        .collect();
    written.join(", ")
}

/// Replaces a row number by that of the first row: all rows have the same columns.
fn first_row(name: &str) -> String {
    match (name.split_once('['), name.split_once(']')) {
        (Some((table, _)), Some((_, rest))) => format!("{table}[1]{rest}"),
        _ => name.to_owned(),
    }
}

fn unknown(cell: &str, number: usize, names: &Names<'_>, path: &Path) -> Diagnostic {
    let word = cell.trim().replace('/', ".");
    // A word that could be a name may be an answer, so only near matches are quoted.
    match names.nearest(&word) {
        Some(near) => finding(Code::ColumnUnknown, path).with("column", word).with("near", near),
        None => finding(Code::ColumnNameless, path).with("number", number),
    }
}
