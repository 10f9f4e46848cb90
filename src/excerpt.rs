//! Excerpts of a form: some of its fields, on a sheet of their own that is filled in and returned without the rest.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::name::{FieldId, PartId};

/// What stands between a part and the number of the row that its sheet is about.
const ROW: char = '.';
/// What stands between a table and its rows.
const ROWS: char = '+';
/// What stands between the first and the last of several rows.
const TO: char = '-';

/// The pattern of an excerpt's text.
pub const EXCERPT_PATTERN: &str =
    r"^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[1-9][0-9]{0,2}|\+[1-9][0-9]{0,2}-[1-9][0-9]{0,2})?$";

/// Some fields of a form, on a sheet of their own.
///
/// As text it is `professional`, `service.2` or `goals+5-8`: in records, in the field that identifies a PDF, and in page codes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Excerpt {
    /// A part, as the form defines it.
    Part {
        /// The part.
        part: PartId,
        /// The row of its table that the sheet is about, from 1, if that is known.
        row: Option<u32>,
    },
    /// Further rows of a table.
    Rows {
        /// The table.
        table: FieldId,
        /// The number of the first row.
        first: u32,
        /// The number of the last row.
        last: u32,
    },
}

impl Excerpt {
    /// Returns the sheet of a part, which may be about any row of its table.
    #[must_use]
    pub const fn part(part: PartId) -> Self {
        Self::Part { part, row: None }
    }

    /// Parses the text that [`fmt::Display`] writes, in lower case.
    ///
    /// ```
    /// use bogen::excerpt::Excerpt;
    ///
    /// for text in ["professional", "service.2", "goals+5-8"] {
    ///     assert_eq!(Excerpt::parse(text).map(|excerpt| excerpt.to_string()).as_deref(), Some(text));
    /// }
    /// assert_eq!(Excerpt::parse("goals+8-5"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((table, rows)) = text.split_once(ROWS) {
            let (first, last) = rows.split_once(TO)?;
            let (first, last) = (row(first)?, row(last)?);
            return (first <= last).then_some(Self::Rows { table: FieldId::new(table)?, first, last });
        }
        match text.split_once(ROW) {
            Some((part, number)) => Some(Self::Part { part: PartId::new(part)?, row: Some(row(number)?) }),
            None => Some(Self::part(PartId::new(text)?)),
        }
    }

    /// Returns the excerpt whose printed sheet this one is: a sheet that is about a row of a table is the same for all rows.
    #[must_use]
    pub fn printed(&self) -> Self {
        match self {
            Self::Part { part, row: _ } => Self::part(part.clone()),
            Self::Rows { .. } => self.clone(),
        }
    }

    /// Returns the end of the names of its files: `professional`, `service-2`, `goals-5-8`.
    #[must_use]
    pub fn in_file_names(&self) -> String {
        self.to_string().replace([ROW, ROWS], "-")
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Part { part, row: None } => write!(f, "{part}"),
            Self::Part { part, row: Some(row) } => write!(f, "{part}{ROW}{row}"),
            Self::Rows { table, first, last } => write!(f, "{table}{ROWS}{first}{TO}{last}"),
        }
    }
}

impl Serialize for Excerpt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Parses the number of a row: from 1, without leading zeros.
fn row(text: &str) -> Option<u32> {
    let is_number = !text.starts_with('0') && text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_as_they_are_written() {
        let pattern = regex::Regex::new(EXCERPT_PATTERN).unwrap();
        for text in ["a", "people-around", "service.1", "service.100", "goals+4-4", "goals+5-12"] {
            assert_eq!(Excerpt::parse(text).unwrap().to_string(), text);
            assert!(pattern.is_match(text), "{text}");
        }
        for text in ["", "A", "a.0", "a.01", "a.1000", "a.", "a+", "a+1", "a+2-1", "a+0-1", "a.1+2-3", "a b", "ä"] {
            assert_eq!(Excerpt::parse(text), None, "{text}");
        }
    }

    #[test]
    fn sheets_about_any_row_are_the_same() {
        let service = Excerpt::parse("service.2").unwrap();
        assert_eq!(service.printed().to_string(), "service");
        assert_eq!(service.in_file_names(), "service-2");
        let rows = Excerpt::parse("goals+5-8").unwrap();
        assert_eq!(rows.printed(), rows);
        assert_eq!(rows.in_file_names(), "goals-5-8");
    }
}
