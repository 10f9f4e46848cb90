//! Finds the parts of a workbook (ISO/IEC 29500-1, 12.3; 29500-2, 9.3).

use std::collections::BTreeMap;
use std::rc::Rc;

use super::cell_value::DateSystem;
use super::error::WorkbookError;
use super::limits::{MAX_PART, MAX_SHEET, MAX_SHEETS, MAX_STRINGS};
use super::shared_strings::SharedStrings;
use super::sheet::{Sheet, SheetContext};
use super::styles::Styles;
use super::xml_part::{Node, XmlPart, is_true};
use crate::submission::zip::ZipArchive;

/// The name of the workbook's part, unless the file says otherwise.
const WORKBOOK: &str = "xl/workbook.xml";

/// The unpacked size in bytes from which a sheet is taken for one with cells. A blank one has much less.
const SMALL_SHEET: u64 = 64 * 1024;

/// A workbook whose first sheet can be read.
pub(super) struct Workbook {
    archive: ZipArchive,
    context: Rc<SheetContext>,
    sheet: String,
    /// The number of other sheets with cells.
    pub(super) other_sheets: usize,
}

/// The relationships of a part: the type and the target of each, by its id.
type Relationships = BTreeMap<String, Relationship>;

struct Relationship {
    /// The last part of its type's name.
    kind: String,
    /// The name of a part.
    target: String,
}

/// What the main part says.
#[derive(Default)]
struct MainPart {
    date_system: DateSystem,
    is_calculated: bool,
    /// The ids of the relationships of the sheets, and whether each is visible.
    sheets: Vec<(String, bool)>,
}

impl Workbook {
    /// Reads everything but the rows.
    ///
    /// # Errors
    /// When the file is damaged, too large or encrypted, or has no visible sheet with cells.
    pub(super) fn new(bytes: Vec<u8>) -> Result<Self, WorkbookError> {
        let archive = ZipArchive::new(bytes)?;
        let package = relationships(&archive, "")?;
        let main = package.into_values().find(|part| part.kind == "officeDocument");
        let main = main.map_or_else(|| WORKBOOK.to_owned(), |part| part.target);
        let relationships = relationships(&archive, &main)?;
        let MainPart { date_system, is_calculated, sheets } = MainPart::read(required(&archive, &main, MAX_PART)?)?;
        let is_sheet = |(id, is_visible): (String, bool)| {
            let part = relationships.get(&id).filter(|part| part.kind == "worksheet")?;
            Some((part.target.clone(), is_visible))
        };
        let mut sheets: Vec<_> = sheets.into_iter().filter_map(is_sheet).collect();
        let first = sheets.iter().position(|(_, is_visible)| *is_visible).ok_or(WorkbookError::NoSheet)?;
        let (sheet, _) = sheets.remove(first);
        let other_sheets = sheets.iter().filter(|(target, _)| has_cells(&archive, target)).count();
        let part = |kind: &str, limit| {
            let part = relationships.values().find(|part| part.kind == kind);
            part.map(|part| required(&archive, &part.target, limit)).transpose()
        };
        let strings = part("sharedStrings", MAX_STRINGS)?.map(SharedStrings::read).transpose()?;
        let styles = part("styles", MAX_PART)?.map(Styles::read).transpose()?;
        let context = SheetContext {
            strings: strings.unwrap_or_default(),
            styles: styles.unwrap_or_default(),
            date_system,
            is_calculated,
        };
        Ok(Self { archive, context: Rc::new(context), sheet, other_sheets })
    }

    /// Starts reading the first visible sheet.
    pub(super) fn sheet(&self) -> Result<Sheet, WorkbookError> {
        Ok(Sheet::new(required(&self.archive, &self.sheet, MAX_SHEET)?, Rc::clone(&self.context)))
    }
}

impl MainPart {
    fn read(mut part: XmlPart) -> Result<Self, WorkbookError> {
        let mut main = Self { is_calculated: true, ..Self::default() };
        loop {
            match part.next()? {
                Node::Start(element) => match element.name() {
                    "workbookPr" => {
                        main.date_system = DateSystem::of(is_true(element.attributes(["date1904"])?[0].as_deref()));
                    }
                    // Programs that cannot calculate leave it to the one that opens the file next.
                    "calcPr" => main.is_calculated = !is_true(element.attributes(["fullCalcOnLoad"])?[0].as_deref()),
                    "sheet" if main.sheets.len() < MAX_SHEETS => {
                        let [id, state] = element.attributes(["id", "state"])?;
                        let is_visible = !matches!(state.as_deref(), Some("hidden" | "veryHidden"));
                        main.sheets.push((id.unwrap_or_default().into_owned(), is_visible));
                    }
                    _ => {}
                },
                Node::End(_) | Node::Text(_) | Node::Other => {}
                Node::Eof => return Ok(main),
            }
        }
    }
}

/// Opens a part that must be there.
fn required(archive: &ZipArchive, name: &str, limit: u64) -> Result<XmlPart, WorkbookError> {
    let reader = archive.open(name, limit).ok_or(WorkbookError::Damaged)??;
    Ok(XmlPart::new(reader))
}

/// Reports whether a sheet has a cell with a value. One that cannot be read may have one.
fn has_cells(archive: &ZipArchive, name: &str) -> bool {
    let Some(reader) = archive.open(name, SMALL_SHEET) else { return false };
    let Ok(reader) = reader else { return true };
    let mut part = XmlPart::new(reader);
    loop {
        match part.next() {
            Ok(Node::Start(element)) if matches!(element.name(), "v" | "is") => return true,
            Ok(Node::Start(_) | Node::End(_) | Node::Text(_) | Node::Other) => {}
            Ok(Node::Eof) => return false,
            Err(_) => return true,
        }
    }
}

/// Reads the relationships of a part; those of the whole file if it has no name.
fn relationships(archive: &ZipArchive, of: &str) -> Result<Relationships, WorkbookError> {
    let (folder, file) = of.rsplit_once('/').unwrap_or(("", of));
    let name = joined(folder, &format!("_rels/{file}.rels"));
    let Some(reader) = archive.open(&name, MAX_PART) else { return Ok(Relationships::new()) };
    let mut part = XmlPart::new(reader?);
    let mut relationships = Relationships::new();
    loop {
        match part.next()? {
            Node::Start(element) if element.name() == "Relationship" => {
                let [id, kind, target, mode] = element.attributes(["Id", "Type", "Target", "TargetMode"])?;
                let (Some(id), Some(kind), Some(target)) = (id, kind, target) else { continue };
                if mode.as_deref() == Some("External") {
                    continue;
                }
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                let relationship = Relationship { kind, target: joined(folder, &target) };
                relationships.insert(id.into_owned(), relationship);
            }
            Node::Start(_) | Node::End(_) | Node::Text(_) | Node::Other => {}
            Node::Eof => return Ok(relationships),
        }
    }
}

/// Returns the name of a part that is stated relative to a folder.
fn joined(folder: &str, target: &str) -> String {
    let absolute = target.strip_prefix('/');
    let (folder, target) = absolute.map_or((folder, target), |target| ("", target));
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_relative_to_the_folder_of_their_part() {
        assert_eq!(joined("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(joined("xl", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(joined("xl/worksheets", "../styles.xml"), "xl/styles.xml");
        assert_eq!(joined("", "./xl//a.xml"), "xl/a.xml");
        assert_eq!(joined("", "../../a.xml"), "a.xml");
    }
}
