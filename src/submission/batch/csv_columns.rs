//! The columns of a CSV table, and the form fields that they belong to.

use std::collections::BTreeSet;
use std::path::Path;

use super::entry::finding;
use crate::acroform::{WidgetName, WidgetPart};
use crate::diagnostic::{Code, Diagnostic};
use crate::name::is_id;
use crate::submission::form_fields::{FieldValue, Widget, parts};
use crate::submission::read_error::ReadError;
use crate::toml_reader::nearest;
use crate::value::Raw;

/// Spellings of a cell for a marked and an unmarked option, in lower case.
const MARKED: [&str; 8] = ["x", "1", "ja", "yes", "true", "wahr", "✓", "✗"];
const UNMARKED: [&str; 6] = ["0", "nein", "no", "false", "falsch", "-"];

/// Separators between several options in one cell.
const OPTION_SEPARATORS: [char; 4] = [',', ';', '|', '\n'];

/// The columns of a table.
pub(super) struct CsvColumns(Vec<Column>);

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
    /// The mark of one option.
    Mark(String),
    /// The codes of several options.
    Several,
}

impl CsvColumns {
    /// Reads the header.
    ///
    /// # Errors
    /// With every column that the form does not have. A cell that does not resemble a name is not quoted: in a table
    /// without header, it is an answer.
    pub(super) fn new(header: &[&str], widgets: &[String], path: &Path) -> Result<Self, Vec<Diagnostic>> {
        let names = Names::new(widgets);
        let mut findings = Vec::new();
        let mut columns = Vec::new();
        for (number, cell) in (1..).zip(header) {
            match names.column(cell) {
                Some(column) => columns.push(column),
                None => findings.push(unknown(cell, number, &names, path)),
            }
        }
        if findings.is_empty() { Ok(Self(columns)) } else { Err(findings) }
    }

    /// Returns the number of columns.
    pub(super) const fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the answers of a row.
    pub(super) fn raw(&self, cells: &[&str]) -> Result<Raw, ReadError> {
        let widgets = self.0.iter().zip(cells).flat_map(|(column, cell)| column.widgets(cell)).collect();
        let (mut answers, unknown) = parts(widgets)?;
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
struct Names<'w>(BTreeSet<&'w str>);

impl<'w> Names<'w> {
    fn new(widgets: &'w [String]) -> Self {
        Self(widgets.iter().map(String::as_str).collect())
    }

    fn column(&self, cell: &str) -> Option<Column> {
        let name = WidgetName::parse(&cell.trim().replace('.', "/"))?;
        let written = name.to_string();
        let known = first_row(&written);
        let has = |end: &str| self.0.contains(format!("{known}{end}").as_str());
        let cell_type = match &name.part {
            WidgetPart::Option(code) => has("").then(|| CellType::Mark(code.clone())),
            WidgetPart::Whole if has("") || has("@day") => Some(CellType::Text),
            WidgetPart::Whole => self.has_options(&known).then_some(CellType::Several),
            WidgetPart::Day | WidgetPart::Month | WidgetPart::Year => has("").then_some(CellType::Text),
        };
        Some(Column { name: written, cell_type: cell_type? })
    }

    fn has_options(&self, name: &str) -> bool {
        let beginning = format!("{name}#");
        self.0.iter().any(|widget| widget.starts_with(&beginning))
    }

    /// Returns the name most similar to a word. Dates and options may be named as a whole.
    fn nearest(&self, word: &str) -> Option<String> {
        let wholes = self.0.iter().filter_map(|name| name.split(['@', '#']).next());
        let names: BTreeSet<_> = self.0.iter().copied().chain(wholes).map(|name| name.replace('/', ".")).collect();
        nearest(word, names.iter().map(String::as_str)).map(str::to_owned)
    }
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
