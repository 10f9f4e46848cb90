//! Merged cells: areas in which only the first cell has a value.

use std::fmt;

use super::address::Address;

/// An area of merged cells, with its first and last cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) first: Address,
    pub(super) last: Address,
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.first, self.last)
    }
}

impl Area {
    /// Parses a reference such as `A2:B4`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (first, last) = text.split_once(':')?;
        let (first, last) = (Address::parse(first)?, Address::parse(last)?);
        (first.row <= last.row && first.column <= last.column).then_some(Self { first, last })
    }

    /// Returns the rows in which a cell of a named column gets no value of its own.
    fn rows_without_value(&self, named: &[u32]) -> impl Iterator<Item = (u32, u32)> + use<> {
        let beside = named.iter().any(|column| (self.first.column + 1..=self.last.column).contains(column));
        let below = beside || named.contains(&self.first.column);
        let beside = beside.then_some((self.first.row, self.first.row));
        let below = (below && self.first.row < self.last.row).then_some((self.first.row + 1, self.last.row));
        beside.into_iter().chain(below)
    }
}

/// The merged areas that take the value of a cell in a named column, for rows in ascending order.
pub(super) struct MergedCells {
    /// The first and the last row, and the area, in descending order of the first row.
    waiting: Vec<(u32, u32, Area)>,
    /// The area that reaches furthest down, of those that have begun.
    current: Option<(u32, Area)>,
}

impl MergedCells {
    /// Selects the areas that concern a named column.
    pub(super) fn new(areas: Vec<Area>, named: &[u32]) -> Self {
        let rows = |area: Area| area.rows_without_value(named).map(move |(first, last)| (first, last, area));
        let mut waiting: Vec<_> = areas.into_iter().flat_map(rows).collect();
        waiting.sort_by_key(|(first, ..)| std::cmp::Reverse(*first));
        Self { waiting, current: None }
    }

    /// Returns an area that takes a value of this row. Rows must be asked for in ascending order.
    pub(super) fn in_row(&mut self, row: u32) -> Option<Area> {
        while let Some((_, last, area)) = self.waiting.pop_if(|(first, ..)| *first <= row) {
            if self.current.is_none_or(|(furthest, _)| furthest < last) {
                self.current = Some((last, area));
            }
        }
        self.current.filter(|(last, _)| row <= *last).map(|(_, area)| area)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(areas: &[&str]) -> Vec<u32> {
        let areas = areas.iter().map(|area| Area::parse(area).unwrap()).collect();
        let mut merged = MergedCells::new(areas, &[1, 2, 3]);
        (1..=9).filter(|row| merged.in_row(*row).is_some()).collect()
    }

    #[test]
    fn only_the_first_cell_of_an_area_has_a_value() {
        assert_eq!(refused(&["A2:A4"]), [3, 4]);
        assert_eq!(refused(&["A2:B2"]), [2]);
        assert_eq!(refused(&["B2:C4"]), [2, 3, 4]);
        assert_eq!(refused(&["C2:D3"]), [3]);
        assert_eq!(refused(&["D2:F9"]), [0; 0]);
        assert_eq!(refused(&["A7:A8", "A2:A9", "A3:A4"]), [3, 4, 5, 6, 7, 8, 9]);
    }

    #[test]
    fn what_is_no_area_is_refused() {
        for text in ["", "A1", "A2:A1", "B1:A1", "A1:", "A1:B2:C3"] {
            assert_eq!(Area::parse(text), None, "{text}");
        }
    }
}
