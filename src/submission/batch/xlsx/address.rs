//! Addresses of cells: `C7`.

use std::fmt;

use super::limits::{MAX_COLUMNS, MAX_ROWS};
use crate::submission::batch::column_letters::column_letters;

/// The address of a cell, with its row and column from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) row: u32,
    pub(super) column: u32,
}

impl Address {
    /// Creates the address of a cell that a sheet can have.
    pub(super) fn new(row: u32, column: u32) -> Option<Self> {
        let exists = (1..=MAX_ROWS).contains(&row) && (1..=MAX_COLUMNS).contains(&column);
        exists.then_some(Self { row, column })
    }

    /// Parses an address that a sheet can have.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let letters = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic()).len();
        let (column, row) = text.split_at_checked(letters)?;
        let digit = |letter: u8| u32::from(letter.to_ascii_uppercase() - b'A') + 1;
        if column.is_empty() || column.len() > 3 || row.starts_with('+') {
            return None;
        }
        let column = column.bytes().fold(0, |number, letter| number * 26 + digit(letter));
        Self::new(row.parse().ok()?, column)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", column_letters(self.column), self.row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_and_written() {
        for (text, row, column) in
            [("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384), ("C7", 7, 3)]
        {
            assert_eq!(Address::parse(text), Some(Address { row, column }), "{text}");
            assert_eq!(Address { row, column }.to_string(), text);
        }
        assert_eq!(Address::parse("c7").map(|address| address.to_string()), Some("C7".to_owned()));
    }

    #[test]
    fn what_no_sheet_has_is_no_address() {
        for text in ["", "A", "7", "A0", "XFE1", "A1048577", "AAAA1", "A-1", "A+1", "A1:B2", "Ä1", "A1x", "$A$1"] {
            assert_eq!(Address::parse(text), None, "{text}");
        }
    }
}
