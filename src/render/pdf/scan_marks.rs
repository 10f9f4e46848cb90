//! Sizes and positions of what scans are located by: corner marks and the page code. Lengths are in millimetres from the edges of
//! the paper.
//!
//! The marks are from the `ArUco` dictionary of 4 × 4 cells, a different one in each corner, so that an upside-down page is
//! detected. In tests with bad scans, marks closer to the edge and codes with smaller modules were lost too often.

use serde::Serialize;

use super::geometry::{PageSize, Rect};
use crate::locale::Direction;
use crate::page_code::Size;

/// Points in a millimetre.
const MM: f64 = 72.0 / 25.4;

/// The side of a corner mark, and how far its middle lies from the edges.
const IDENTITY_FIELD: f64 = 7.2;
const MARK_MIDDLE: f64 = 18.0;
/// How many cells a side of a mark has, with the black ones around it.
const CELLS: u32 = 6;
/// The inner cells of the marks 0 to 3 of the dictionary, row after row: 1 is white.
const PATTERNS: [u16; 4] = [0b1011_0101_0011_0010, 0b0000_1111_1001_1010, 0b0011_0011_0010_1101, 0b1001_1001_0100_0110];

/// The side of a module of the code, and how many of them stay white around it.
const MODULE: f64 = 0.6;
const QUIET: f64 = 4.0 * MODULE;
/// How far the code lies from the upper edge: printers reach no farther.
const CODE_TOP: f64 = 4.5;
/// The margin at the sides of a page.
const MARGIN: f64 = 23.0;
/// The least margin above the text.
const LEAST_TOP: f64 = 27.0;
/// What stays free beside the code, so that no letter touches what must stay white around it.
const BESIDE: f64 = 3.4;

/// A mark in a corner of every page.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct CornerMark {
    /// Its number in `ArUco`'s dictionary `4X4_50`: 0 to 3 from the upper left corner clockwise.
    pub id: u8,
    /// Where it is, with its black edge.
    pub rect: Rect,
}

/// Returns the marks in the corners of a page.
pub(super) fn corner_marks(page: PageSize) -> [CornerMark; 4] {
    let (near, side) = ((MARK_MIDDLE - IDENTITY_FIELD / 2.0) * MM, IDENTITY_FIELD * MM);
    let (far_left, far_bottom) = (page.width - near - side, page.height - near - side);
    let corners = [(near, far_bottom), (far_left, far_bottom), (far_left, near), (near, near)];
    let mut id = 0;
    corners.map(|(left, bottom)| {
        let rect = Rect { left, bottom, right: left + side, top: bottom + side }.rounded();
        id += 1;
        CornerMark { id: id - 1, rect }
    })
}

/// Returns the place of the code on every page, without the white around it: at the upper end of the outer side.
pub(super) fn code(page: PageSize, size: Size, direction: Direction) -> Rect {
    let (width, from_edge) = (f64::from(size.side()) * MODULE * MM, (MARGIN + QUIET) * MM);
    let left = match direction {
        Direction::Ltr => page.width - from_edge - width,
        Direction::Rtl => from_edge,
    };
    let top = page.height - CODE_TOP * MM;
    Rect { left, bottom: top - width, right: left + width, top }.rounded()
}

/// What the template must know of marks and code.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct ScanMargins {
    /// The margin above the text, below which the code ends, in millimetres.
    top: f64,
    /// What stays free beside the head, in millimetres.
    beside: f64,
    /// The middle of marks from the edges, and their side, in millimetres.
    mark_middle: f64,
    mark_side: f64,
    /// The marks as SVG, from the upper left corner clockwise.
    marks: [String; 4],
}

impl ScanMargins {
    /// Makes room for codes of a size.
    pub(super) fn new(size: Size) -> Self {
        let width = f64::from(size.side()) * MODULE;
        Self {
            top: (CODE_TOP + width + QUIET).max(LEAST_TOP),
            beside: width + 2.0 * QUIET + BESIDE,
            mark_middle: MARK_MIDDLE,
            mark_side: IDENTITY_FIELD,
            marks: PATTERNS.map(drawn),
        }
    }
}

/// Draws a mark: black, with white cells cut out of it.
fn drawn(pattern: u16) -> String {
    let cells = (0..16).filter(|cell| pattern >> (15 - cell) & 1 == 1);
    let holes = cells.map(|cell| format!("M{} {}h1v1h-1z", cell % 4 + 1, cell / 4 + 1)).collect::<Vec<_>>().concat();
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {CELLS} {CELLS}'><path fill-rule='evenodd' d='M0 0H{CELLS}V{CELLS}H0z{holes}'/></svg>"
    )
}
