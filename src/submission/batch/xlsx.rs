//! Reads the first sheet of a workbook (XLSX, ISO/IEC 29500): a header, then one row per copy.
//!
//! The sheet is read twice: once to find out whether it is undamaged and which cells are merged or hidden, and then row
//! by row. Only the texts that cells share stay in memory.

use std::path::Path;

use super::Head;
use super::column_letters::column_letters;
use super::entry::{Position, Step, finding, warning};
use super::table_columns::{ColumnNaming, TableColumns, ranges};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::Raw;

mod address;
mod cell_value;
mod error;
mod limits;
mod merged_cells;
mod number_format;
mod shared_strings;
mod sheet;
mod styles;
mod workbook;
mod xml_part;

use cell_value::CellProblem;
use error::WorkbookError;
use merged_cells::{Area, MergedCells};
use sheet::{Sheet, SheetCell, SheetRow};
use workbook::Workbook;

/// A reader of rows.
pub(super) struct XlsxTable {
    sheet: Sheet,
    /// The number of the header row.
    header: u32,
    columns: TableColumns,
    merged: MergedCells,
}

/// What is known about a sheet before its rows are read.
struct Survey {
    header: SheetRow,
    /// The hidden rows with values.
    hidden_rows: Vec<u64>,
    hidden_columns: Vec<(u32, u32)>,
    merged: Vec<Area>,
}

impl XlsxTable {
    /// Reads the header. Also returns the warnings about the workbook.
    pub(super) fn new(bytes: Vec<u8>, path: &Path, head: &Head) -> Result<(Self, Vec<Diagnostic>), Vec<Diagnostic>> {
        let failed = |error: WorkbookError| vec![error.at(path)];
        let workbook = Workbook::new(bytes).map_err(failed)?;
        let survey = Survey::new(workbook.sheet().map_err(failed)?).map_err(failed)?;
        let survey = survey.ok_or_else(|| vec![finding(Code::ListEmpty, path)])?;
        let columns = columns(&survey.header, path, head)?;
        let warnings = survey.warnings(&workbook, &columns, path);
        let merged = MergedCells::new(survey.merged, &named(&columns));
        let sheet = workbook.sheet().map_err(failed)?;
        Ok((Self { sheet, header: survey.header.number, columns, merged }, warnings))
    }

    /// Reads the next row. Rows without values are skipped.
    pub(super) fn next(&mut self, path: &Path) -> Step {
        loop {
            match self.sheet.next_row() {
                Ok(Some(row)) if row.cells.is_empty() || row.number <= self.header => {}
                Ok(Some(row)) => {
                    let position = Position::Row(row.number.into());
                    return Step::Entry(position, self.raw(&row, path));
                }
                Ok(None) => return Step::End(None),
                Err(error) => return Step::End(Some((Position::Whole, error.at(path)))),
            }
        }
    }

    fn raw(&mut self, row: &SheetRow, path: &Path) -> Result<Raw, Diagnostic> {
        if let Some(area) = self.merged.in_row(row.number) {
            return Err(finding(Code::CellMerged, path).with("cells", area));
        }
        let cells = row.cells.iter().map(|cell| Ok((index(cell), cell.text(path)?))).collect::<Result<Vec<_>, _>>()?;
        self.columns.raw(&cells, path)
    }
}

impl Survey {
    /// Reads a sheet up to its end; nothing if it has no values.
    fn new(mut sheet: Sheet) -> Result<Option<Self>, WorkbookError> {
        let mut header = None;
        let mut hidden_rows = Vec::new();
        while let Some(row) = sheet.next_row()? {
            if row.cells.is_empty() {
                continue;
            }
            if header.is_none() {
                header = Some(row);
            } else if row.is_hidden {
                hidden_rows.push(row.number.into());
            }
        }
        let Sheet { hidden_columns, merged, .. } = sheet;
        Ok(header.map(|header| Self { header, hidden_rows, hidden_columns, merged }))
    }

    /// Returns what is not read, or perhaps not expected to be read.
    fn warnings(&self, workbook: &Workbook, columns: &TableColumns, path: &Path) -> Vec<Diagnostic> {
        let mut warnings = Vec::new();
        if workbook.other_sheets > 0 {
            warnings.push(warning(Code::SheetsIgnored, path).with("count", workbook.other_sheets));
        }
        let is_hidden = |column: &u32| self.hidden_columns.iter().any(|(first, last)| (first..=last).contains(&column));
        let hidden: Vec<_> = named(columns).into_iter().filter(is_hidden).map(column_letters).collect();
        if !hidden.is_empty() {
            let finding = warning(Code::ColumnsHidden, path).with("count", hidden.len());
            warnings.push(finding.with("columns", hidden.join(", ")));
        }
        if !self.hidden_rows.is_empty() {
            let finding = warning(Code::RowsHidden, path).with("count", self.hidden_rows.len());
            warnings.push(finding.with("rows", ranges(&self.hidden_rows)));
        }
        warnings
    }
}

impl SheetCell {
    /// Returns the text.
    ///
    /// # Errors
    /// When the value cannot be relied on.
    fn text(&self, path: &Path) -> Result<&str, Diagnostic> {
        self.value.as_deref().map_err(|problem| {
            let at = |code| finding(code, path).with("cell", self.address);
            match problem {
                CellProblem::Error(error) => at(Code::CellError).with("error", error),
                CellProblem::NotCalculated => at(Code::CellNotCalculated),
                CellProblem::DigitsLost => at(Code::CellDigitsLost),
                CellProblem::NoDate => at(Code::CellNoDate),
                CellProblem::TooLong => at(Code::CellTooLong).with("max", limits::MAX_CELL),
                CellProblem::Unreadable => at(Code::CellUnreadable),
            }
        })
    }
}

/// Reads the columns from the header.
fn columns(header: &SheetRow, path: &Path, head: &Head) -> Result<TableColumns, Vec<Diagnostic>> {
    let mut names = Vec::new();
    let mut findings = Vec::new();
    for cell in &header.cells {
        match cell.text(path) {
            Ok(text) => {
                names.resize(index(cell), "");
                names.push(text);
            }
            Err(finding) => findings.push(finding),
        }
    }
    if !findings.is_empty() {
        return Err(findings);
    }
    TableColumns::new(&names, head, ColumnNaming::Letters, path)
}

/// Returns the index of a cell's column, from 0.
fn index(cell: &SheetCell) -> usize {
    usize::try_from(cell.address.column).map_or(usize::MAX, |column| column - 1)
}

/// Returns the columns with a name, from 1.
fn named(columns: &TableColumns) -> Vec<u32> {
    (1..).zip(columns.are_named()).filter(|(_, is_named)| *is_named).map(|(column, _)| column).collect()
}
