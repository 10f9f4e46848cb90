//! The texts of a workbook, which its cells name by their numbers.

use super::error::WorkbookError;
use super::xml_part::{Node, XmlPart};

/// The texts, one after the other.
#[derive(Default)]
pub(super) struct SharedStrings {
    text: String,
    /// The end of each text.
    ends: Vec<u32>,
}

impl SharedStrings {
    /// Reads all texts.
    pub(super) fn read(mut part: XmlPart) -> Result<Self, WorkbookError> {
        let mut strings = Self::default();
        loop {
            match part.next()? {
                Node::Start(element) if element.name() == "si" => {
                    part.read_runs(|text| strings.text.push_str(text))?;
                    let end = u32::try_from(strings.text.len()).map_err(|_| WorkbookError::TooMuchText)?;
                    strings.ends.push(end);
                }
                Node::Eof => return Ok(strings),
                Node::Start(_) | Node::End(_) | Node::Text(_) | Node::Other => {}
            }
        }
    }

    /// Returns the text with a number, from 0.
    pub(super) fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)?;
        let start = index.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.text.get(usize::try_from(start).ok()?..usize::try_from(end).ok()?)
    }
}
