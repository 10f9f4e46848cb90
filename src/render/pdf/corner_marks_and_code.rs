//! Sizes and positions of corner marks and page codes, by which scans are aligned and identified. Lengths are in
//! millimetres from the edges of the paper.
//!
//! The marks are from the `ArUco` dictionary of 4 × 4 cells, a different one in each corner, so that an upside-down page is
//! detected. In tests with bad scans, marks closer to the edge and codes with smaller modules were lost too often.

use serde::Serialize;

use super::rectangle::{PageSize, Rect};
use crate::locale::Direction;
use crate::page_code::Size;

/// Points per millimetre.
const MM: f64 = 72.0 / 25.4;

/// The side of a corner mark, and the distance of its centre from the edges of the page.
const MARK_SIDE: f64 = 7.2;
const MARK_MIDDLE: f64 = 18.0;
/// The number of cells per side of a mark, including its black border.
const CELLS: u32 = 6;
/// The inner cells of the marks 0 to 3 of the dictionary, row by row; 1 is white.
const PATTERNS: [u16; 4] = [0b1011_0101_0011_0010, 0b0000_1111_1001_1010, 0b0011_0011_0010_1101, 0b1001_1001_0100_0110];

/// The side of a module of the page code, and the width of the quiet zone in modules.
const MODULE: f64 = 0.6;
const QUIET: f64 = 4.0 * MODULE;
/// The distance of the code from the upper edge, within the printable area of common printers.
const CODE_TOP: f64 = 4.5;
/// The side margin of a page.
const MARGIN: f64 = 23.0;
/// The minimum top margin.
const LEAST_TOP: f64 = 24.0;
/// The distance between the header and the code, so that no letter touches the quiet zone.
const BESIDE: f64 = 3.4;

/// A corner mark of every page.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct CornerMark {
    /// Its number in the `ArUco` dictionary `4X4_50`: 0 to 3, clockwise from the upper left corner.
    pub id: u8,
    /// Its position, including the black border.
    pub rect: Rect,
}

/// Returns the corner marks of a page.
pub(super) fn corner_marks(page: PageSize) -> [CornerMark; 4] {
    let (near, side) = ((MARK_MIDDLE - MARK_SIDE / 2.0) * MM, MARK_SIDE * MM);
    let (far_left, far_bottom) = (page.width - near - side, page.height - near - side);
    let corners = [(near, far_bottom), (far_left, far_bottom), (far_left, near), (near, near)];
    let mut id = 0;
    corners.map(|(left, bottom)| {
        let rect = Rect { left, bottom, right: left + side, top: bottom + side }.rounded();
        id += 1;
        CornerMark { id: id - 1, rect }
    })
}

/// Returns the position of the code on every page, without its quiet zone: at the top right, or at
/// the top left of right-to-left languages.
pub(super) fn code(page: PageSize, size: Size, direction: Direction) -> Rect {
    let (width, from_edge) = (f64::from(size.side()) * MODULE * MM, (MARGIN + QUIET) * MM);
    let left = match direction {
        Direction::Ltr => page.width - from_edge - width,
        Direction::Rtl => from_edge,
    };
    let top = page.height - CODE_TOP * MM;
    Rect { left, bottom: top - width, right: left + width, top }.rounded()
}

/// Measures of marks and code for the template.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct ScanMargins {
    /// The top margin, in millimetres; the code is above it.
    top: f64,
    /// The width reserved beside the header, in millimetres.
    beside: f64,
    /// The distance of the centre of a mark from the edges, and its side, in millimetres.
    mark_middle: f64,
    mark_side: f64,
    /// The marks as SVG, clockwise from the upper left corner.
    marks: [String; 4],
}

impl ScanMargins {
    /// Computes the measures for codes of a size.
    pub(super) fn new(size: Size) -> Self {
        let width = f64::from(size.side()) * MODULE;
        Self {
            top: (CODE_TOP + width + QUIET).max(LEAST_TOP),
            beside: width + 2.0 * QUIET + BESIDE,
            mark_middle: MARK_MIDDLE,
            mark_side: MARK_SIDE,
            marks: PATTERNS.map(drawn),
        }
    }
}

/// Draws a mark as SVG: black, with white cells cut out.
fn drawn(pattern: u16) -> String {
    let cells = (0..16).filter(|cell| pattern >> (15 - cell) & 1 == 1);
    let holes = cells.map(|cell| format!("M{} {}h1v1h-1z", cell % 4 + 1, cell / 4 + 1)).collect::<Vec<_>>().concat();
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {CELLS} {CELLS}'><path fill-rule='evenodd' d='M0 0H{CELLS}V{CELLS}H0z{holes}'/></svg>"
    )
}
