//! The formats of a workbook's cells.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::error::WorkbookError;
use super::limits::MAX_FORMATS;
use super::number_format::NumberFormat;
use super::xml_part::{Node, XmlPart};

/// The formats, by the numbers that cells have.
#[derive(Default)]
pub(super) struct Styles(Vec<Rc<NumberFormat>>);

/// The maximum number of bytes of a format. Programs allow 255 characters.
const MAX_CODE: usize = 1024;

impl Styles {
    /// Reads all formats.
    pub(super) fn read(mut part: XmlPart) -> Result<Self, WorkbookError> {
        let mut codes = BTreeMap::new();
        let mut ids = Vec::new();
        let mut section = Section::Other;
        loop {
            let node = part.next()?;
            match node {
                Node::Start(element) => match (element.name(), section) {
                    ("numFmts", _) => section = Section::Codes,
                    ("cellXfs", _) => section = Section::Cells,
                    ("numFmt", Section::Codes) => {
                        let [id, code] = element.attributes(["numFmtId", "formatCode"])?;
                        let code = code.filter(|code| code.len() <= MAX_CODE);
                        codes.insert(number(id.as_deref()), code.map(|code| Rc::new(NumberFormat::parse(&code))));
                    }
                    ("xf", Section::Cells) => ids.push(number(element.attributes(["numFmtId"])?[0].as_deref())),
                    (_, Section::Codes | Section::Cells | Section::Other) => {}
                },
                Node::End(element) => {
                    if matches!(element.local_name().into_inner(), "numFmts" | "cellXfs") {
                        section = Section::Other;
                    }
                }
                Node::Text(_) | Node::Other => {}
                Node::Eof => break,
            }
            if codes.len() > MAX_FORMATS || ids.len() > MAX_FORMATS {
                return Err(WorkbookError::Damaged);
            }
        }
        let format = |id| codes.get(&id).cloned().flatten().unwrap_or_else(|| Rc::new(NumberFormat::built_in(id)));
        Ok(Self(ids.into_iter().map(format).collect()))
    }

    /// Returns the format with a number, from 0.
    pub(super) fn get(&self, index: usize) -> &NumberFormat {
        self.0.get(index).map_or(&NumberFormat::Plain, Rc::as_ref)
    }
}

/// Where an element is.
#[derive(Clone, Copy)]
enum Section {
    Codes,
    Cells,
    Other,
}

fn number(text: Option<&str>) -> u32 {
    text.and_then(|text| text.parse().ok()).unwrap_or(0)
}
