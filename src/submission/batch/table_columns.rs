//! The columns of a table, and the form fields that they belong to.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::column_letters::column_letters;
use super::entry::{finding, warning};
use super::{ColumnLabel, Head};
use crate::acroform::{WidgetName, WidgetPart};
use crate::diagnostic::{Code, Diagnostic, MAX_FINDINGS};
use crate::name::{Reserved, is_option, option_in_name};
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

/// The maximum number of columns, which is that of spreadsheet programs.
const MAX_COLUMNS: usize = 16_384;

/// The columns of a table.
pub(super) struct TableColumns {
    columns: Vec<Option<Column>>,
    naming: ColumnNaming,
}

/// How people refer to a column without a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ColumnNaming {
    /// By its number, from 1.
    Numbers,
    /// By its letters, as spreadsheet programs do.
    Letters,
}

impl ColumnNaming {
    /// Returns the name of the column with an index, from 0.
    fn of(self, index: usize) -> String {
        match self {
            Self::Numbers => (index + 1).to_string(),
            Self::Letters => u32::try_from(index + 1).map(column_letters).unwrap_or_default(),
        }
    }
}

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

impl TableColumns {
    /// Reads the header. Columns without a name are ignored.
    ///
    /// # Errors
    /// With every column that the form does not have. A cell that does not resemble a name is not quoted: in a table
    /// without header, it is an answer.
    pub(super) fn new(
        header: &[&str],
        head: &Head,
        naming: ColumnNaming,
        path: &Path,
    ) -> Result<Self, Vec<Diagnostic>> {
        if header.len() > MAX_COLUMNS {
            return Err(vec![finding(Code::ColumnsTooMany, path).with("max", MAX_COLUMNS)]);
        }
        let names = Names::new(head);
        let mut findings = Vec::new();
        let mut omitted = 0;
        let mut columns = Vec::new();
        for (index, cell) in header.iter().enumerate() {
            if cell.trim().is_empty() {
                columns.push(None);
                continue;
            }
            match names.find(cell) {
                Match::Column(column) => columns.push(Some(column)),
                Match::Ambiguous(_) | Match::Unknown if findings.len() == MAX_FINDINGS => omitted += 1,
                Match::Ambiguous(paths) => {
                    let finding = finding(Code::ColumnAmbiguous, path).with("number", naming.of(index));
                    findings.push(finding.with("fields", paths.join(", ")));
                }
                Match::Unknown => findings.push(unknown(cell, &naming.of(index), &names, path)),
            }
        }
        if omitted > 0 {
            findings.push(finding(Code::FindingsOmitted, path).with("count", omitted));
        }
        if findings.is_empty() { Ok(Self { columns, naming }) } else { Err(findings) }
    }

    /// Returns the warning that columns without a name are ignored, if there are any.
    pub(super) fn warning(&self, path: &Path) -> Option<Diagnostic> {
        let nameless = (1..).zip(&self.columns).filter(|(_, column)| column.is_none());
        let numbers: Vec<u64> = nameless.map(|(number, _)| number).collect();
        let count = numbers.len();
        (count > 0).then(|| warning(Code::ColumnIgnored, path).with("count", count).with("columns", ranges(&numbers)))
    }

    /// Reports of each column whether it has a name.
    pub(super) fn are_named(&self) -> impl Iterator<Item = bool> {
        self.columns.iter().map(Option::is_some)
    }

    /// Checks the number of cells of a row in which blank cells are written, too.
    ///
    /// # Errors
    /// When the row has too few or too many cells.
    pub(super) fn check_length(&self, cells: &[&str], path: &Path) -> Result<(), Diagnostic> {
        let named = self.columns.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        let beyond = cells.get(self.columns.len()..).unwrap_or_default();
        if cells.len() < named || !beyond.iter().copied().all(is_blank) {
            return Err(finding(Code::RowLength, path).with("found", cells.len()).with("columns", self.columns.len()));
        }
        Ok(())
    }

    /// Returns the answers of a row: of its cells, each with the index of its column.
    ///
    /// # Errors
    /// When there is a value in a column without a name.
    pub(super) fn raw(&self, cells: &[(usize, &str)], path: &Path) -> Result<Raw, Diagnostic> {
        let mut widgets = Vec::new();
        for (index, cell) in cells.iter().copied().filter(|(_, cell)| !is_blank(cell)) {
            match self.columns.get(index) {
                Some(Some(column)) => widgets.extend(column.widgets(cell)),
                Some(None) | None => {
                    return Err(finding(Code::CellWithoutHeader, path).with("number", self.naming.of(index)));
                }
            }
        }
        let (mut answers, unknown) = parts(widgets).map_err(|error: ReadError| error.at(path))?;
        answers.extend(unknown);
        Ok(Raw::Parts(answers))
    }
}

fn is_blank(cell: &str) -> bool {
    cell.trim().is_empty()
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
                word if MARKED.contains(&word) || word == code.to_lowercase() => vec![widget(&self.name, code)],
                word if UNMARKED.contains(&word) => Vec::new(),
                _ => vec![widget(&self.name, cell)],
            },
            CellType::Several => {
                let codes: Vec<_> =
                    cell.split(OPTION_SEPARATORS).map(str::trim).filter(|code| !code.is_empty()).collect();
                // A cell that cannot be a code is kept as an unknown code.
                let option = |code: &&str| Widget {
                    name: format!(
                        "{}#{}",
                        self.name,
                        if is_option(code) { option_in_name(code) } else { "other".into() }
                    ),
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
        // In names of form fields, full stops are slashes, and low lines in codes.
        let written = match name.split_once('#') {
            Some((path, code)) => format!("{}#{}", path.replace('.', "/"), option_in_name(code)),
            None => name.replace('.', "/"),
        };
        let name = WidgetName::parse(&written)?;
        let written = name.to_string();
        let known = first_row(&written);
        let has = |end: &str| self.widgets.contains(format!("{known}{end}").as_str());
        let cell_type = match &name.part {
            WidgetPart::Option(code) => has("").then(|| CellType::Mark(code.clone())),
            WidgetPart::Whole if self.yes_no.contains(known.replace('/', ".").as_str()) => {
                has("").then_some(CellType::YesNo)
            }
            WidgetPart::Whole if ["", "@day", "@year", "@hour"].into_iter().any(has) => Some(CellType::Text),
            WidgetPart::Whole => self.has_options(&known).then_some(CellType::Several),
            WidgetPart::Day | WidgetPart::Month | WidgetPart::Year | WidgetPart::Hour | WidgetPart::Minute => {
                has("").then_some(CellType::Text)
            }
        };
        Some(Column { name: written, cell_type: cell_type? })
    }

    fn has_options(&self, name: &str) -> bool {
        let beginning = format!("{name}#");
        let mut following = self.widgets.range(beginning.as_str()..);
        following.next().is_some_and(|widget| widget.starts_with(&beginning))
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

/// The maximum number of runs that [`ranges`] writes.
const MAX_RANGES: usize = 20;

/// Writes ascending numbers: `3, 5–7`. Of very many, it writes the first ones.
pub(super) fn ranges(numbers: &[u64]) -> String {
    let mut runs = numbers.chunk_by(|before, after| before + 1 == *after);
    let mut written: Vec<_> = runs
        .by_ref()
        .take(MAX_RANGES)
        .filter_map(|run| Some((run.first()?, run.last()?)))
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first}–{last}") })
        .collect();
    written.extend(runs.next().map(|_| "…".to_owned()));
    written.join(", ")
}

/// Replaces row numbers by those of the first rows: all rows have the same columns.
fn first_row(name: &str) -> String {
    match (name.split_once('['), name.split_once(']')) {
        (Some((table, _)), Some((_, rest))) => format!("{table}[1]{}", first_row(rest)),
        _ => name.to_owned(),
    }
}

fn unknown(cell: &str, number: &str, names: &Names<'_>, path: &Path) -> Diagnostic {
    let word = cell.trim().replace('/', ".");
    // A word that could be a name may be an answer, so only near matches are quoted.
    match names.nearest(&word) {
        Some(near) => finding(Code::ColumnUnknown, path).with("column", word).with("near", near),
        None => finding(Code::ColumnNameless, path).with("number", number),
    }
}
