//! Reads the rows of a sheet one by one.

use std::rc::Rc;

use super::address::Address;
use super::cell_value::{self, CellProblem, DateSystem};
use super::error::WorkbookError;
use super::limits::{MAX_CELL, MAX_CELLS, MAX_ROWS, MAX_TEXT};
use super::merged_cells::Area;
use super::shared_strings::SharedStrings;
use super::styles::Styles;
use super::xml_part::{Element, Node, XmlPart, is_true};

/// What the cells of a sheet refer to.
pub(super) struct SheetContext {
    pub(super) strings: SharedStrings,
    pub(super) styles: Styles,
    pub(super) date_system: DateSystem,
    /// Whether formulas have their results in the file.
    pub(super) is_calculated: bool,
}

/// A reader of the rows of a sheet.
pub(super) struct Sheet {
    part: XmlPart,
    context: Rc<SheetContext>,
    section: Section,
    /// The number of the last row.
    row: u32,
    /// The number of rows, cells and areas that may still follow.
    cells_left: u32,
    /// The number of bytes of text that cells may still have.
    text_left: u64,
    /// The first and last columns of the ranges that are hidden, as far as they were read.
    pub(super) hidden_columns: Vec<(u32, u32)>,
    /// The merged areas. They follow after the rows.
    pub(super) merged: Vec<Area>,
}

/// A row with a cell.
pub(super) struct SheetRow {
    /// The number of the row, from 1.
    pub(super) number: u32,
    pub(super) is_hidden: bool,
    /// The cells that are not blank, from left to right.
    pub(super) cells: Vec<SheetCell>,
}

/// A cell that is not blank.
pub(super) struct SheetCell {
    pub(super) address: Address,
    pub(super) value: Result<String, CellProblem>,
}

/// A part of a sheet that is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Columns,
    Rows,
    Merged,
    Other,
}

/// What the XML says about a cell.
#[derive(Default)]
struct WrittenCell {
    kind: String,
    style: usize,
    has_formula: bool,
    value: String,
    /// Whether there is a value, even an empty one.
    has_value: bool,
    is_too_long: bool,
}

/// The depth of rows, and of columns and merged areas: they are in a part of the sheet.
const ROW: usize = 3;

impl Sheet {
    /// Starts reading.
    pub(super) fn new(part: XmlPart, context: Rc<SheetContext>) -> Self {
        Self {
            part,
            context,
            section: Section::Other,
            row: 0,
            cells_left: MAX_CELLS,
            text_left: MAX_TEXT,
            hidden_columns: Vec::new(),
            merged: Vec::new(),
        }
    }

    /// Reads up to the next row, and after the last one up to the end.
    ///
    /// # Errors
    /// When the sheet is damaged, or rows are not in their order.
    pub(super) fn next_row(&mut self) -> Result<Option<SheetRow>, WorkbookError> {
        loop {
            let depth = self.part.depth();
            match self.part.next()? {
                Node::Start(element) if depth + 1 < ROW => {
                    self.section = match element.name() {
                        "cols" => Section::Columns,
                        "sheetData" => Section::Rows,
                        "mergeCells" => Section::Merged,
                        _ => Section::Other,
                    };
                }
                Node::Start(element) if depth + 1 == ROW => {
                    self.cells_left = self.cells_left.checked_sub(1).ok_or(WorkbookError::TooManyCells)?;
                    match (self.section, element.name()) {
                        (Section::Columns, "col") => self.hidden_columns.extend(hidden_columns(&element)?),
                        (Section::Merged, "mergeCell") => self.merged.extend(merged_area(&element)?),
                        (Section::Rows, "row") => {
                            let (number, is_hidden) = row(&element, self.row)?;
                            self.row = number;
                            return self.cells(number, is_hidden).map(Some);
                        }
                        (Section::Columns | Section::Rows | Section::Merged | Section::Other, _) => {}
                    }
                }
                Node::Start(_) | Node::End(_) | Node::Text(_) | Node::Other => {}
                Node::Eof => return Ok(None),
            }
        }
    }

    fn cells(&mut self, number: u32, is_hidden: bool) -> Result<SheetRow, WorkbookError> {
        let mut row = SheetRow { number, is_hidden, cells: Vec::new() };
        let mut column = 0;
        while self.part.depth() >= ROW {
            let Node::Start(element) = self.part.next()? else { continue };
            if element.name() != "c" {
                continue;
            }
            let [reference, style, kind] = element.attributes(["r", "s", "t"])?;
            let address = match reference {
                Some(reference) => Address::parse(&reference),
                None => Address::new(number, column + 1),
            };
            self.cells_left = self.cells_left.checked_sub(1).ok_or(WorkbookError::TooManyCells)?;
            let address = address.filter(|address| address.row == number && address.column > column);
            let address = address.ok_or(WorkbookError::Damaged)?;
            column = address.column;
            let style = style.and_then(|style| style.parse().ok()).unwrap_or(0);
            let written = WrittenCell { kind: kind.unwrap_or_default().into_owned(), style, ..WrittenCell::default() };
            if let Some(value) = self.cell(written)? {
                row.cells.push(SheetCell { address, value });
            }
        }
        Ok(row)
    }

    /// Reads the content of a cell; nothing if it is blank.
    fn cell(&mut self, mut cell: WrittenCell) -> Result<Option<Result<String, CellProblem>>, WorkbookError> {
        let depth = self.part.depth();
        while self.part.depth() >= depth {
            let Node::Start(element) = self.part.next()? else { continue };
            match element.name() {
                "f" => cell.has_formula = true,
                "v" => {
                    cell.has_value = true;
                    self.part.read_text(|text| cell.add(text))?;
                }
                "is" => {
                    cell.has_value = true;
                    self.part.read_runs(|text| cell.add(text))?;
                }
                _ => {}
            }
        }
        let value = if cell.is_too_long { Some(Err(CellProblem::TooLong)) } else { cell.into_value(&self.context)? };
        let value = value.filter(|value| value.as_ref().map_or(true, |text| !text.trim().is_empty()));
        let length = value.as_ref().and_then(|value| value.as_ref().ok()).map_or(0, |text| text.len() as u64);
        self.text_left = self.text_left.checked_sub(length).ok_or(WorkbookError::TooMuchText)?;
        Ok(value)
    }
}

impl WrittenCell {
    fn add(&mut self, text: &str) {
        // A character has at most four bytes.
        self.is_too_long |= self.value.len() + text.len() > 4 * MAX_CELL;
        if !self.is_too_long {
            self.value.push_str(text);
        }
    }

    /// Returns the value as people would write it; nothing if the cell is blank.
    fn into_value(self, context: &SheetContext) -> Result<Option<Result<String, CellProblem>>, WorkbookError> {
        // A program that wrote formulas without calculating them gives them no result, or any number.
        if self.has_formula && (!context.is_calculated || (self.value.is_empty() && self.kind != "str")) {
            return Ok(Some(Err(CellProblem::NotCalculated)));
        }
        if !self.has_value {
            return Ok(None);
        }
        let text = self.value.trim();
        let value = match self.kind.as_str() {
            "inlineStr" | "str" => Ok(cell_value::unescaped(&self.value)),
            _ if text.is_empty() => return Ok(None),
            "s" => {
                let shared = text.parse().ok().and_then(|index| context.strings.get(index));
                let shared = shared.ok_or(WorkbookError::Damaged)?;
                let is_too_long = shared.chars().nth(MAX_CELL).is_some();
                if is_too_long { Err(CellProblem::TooLong) } else { Ok(cell_value::unescaped(shared)) }
            }
            "b" if is_true(Some(text)) => Ok("yes".to_owned()),
            "b" => Ok("no".to_owned()),
            "e" => Err(cell_value::error(text)),
            "d" => cell_value::iso_date(text),
            "n" | "" => cell_value::number(text, context.styles.get(self.style), context.date_system),
            _ => Err(CellProblem::Unreadable),
        };
        Ok(Some(value))
    }
}

/// Returns the number of a row, and whether it is hidden.
fn row(element: &Element<'_>, previous: u32) -> Result<(u32, bool), WorkbookError> {
    let [number, hidden] = element.attributes(["r", "hidden"])?;
    let number = number.map_or(Some(previous + 1), |number| number.parse().ok());
    let number = number.filter(|number| (previous + 1..=MAX_ROWS).contains(number)).ok_or(WorkbookError::Damaged)?;
    Ok((number, is_true(hidden.as_deref())))
}

/// Returns the first and the last column of a range, if it is hidden.
fn hidden_columns(element: &Element<'_>) -> Result<Option<(u32, u32)>, WorkbookError> {
    let [first, last, hidden] = element.attributes(["min", "max", "hidden"])?;
    let number = |text: Option<std::borrow::Cow<'_, str>>| text.and_then(|text| text.parse().ok());
    Ok(number(first).zip(number(last)).filter(|_| is_true(hidden.as_deref())))
}

fn merged_area(element: &Element<'_>) -> Result<Option<Area>, WorkbookError> {
    let [reference] = element.attributes(["ref"])?;
    Ok(reference.and_then(|reference| Area::parse(&reference)))
}
