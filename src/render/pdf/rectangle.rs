//! Lengths on pages, in points (1/72 inch).

use serde::Serialize;

/// The size of a page, in points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PageSize {
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
}

/// A rectangle on a page, in points from the page's bottom left corner.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Rect {
    /// Its left edge.
    pub left: f64,
    /// Its lower edge.
    pub bottom: f64,
    /// Its right edge.
    pub right: f64,
    /// Its upper edge.
    pub top: f64,
}

impl Rect {
    /// Rounds all edges.
    pub(super) fn rounded(self) -> Self {
        let Self { left, bottom, right, top } = self;
        Self { left: rounded(left), bottom: rounded(bottom), right: rounded(right), top: rounded(top) }
    }
}

/// Rounds to a hundredth of a point, which is finer than any printer's resolution.
pub(super) fn rounded(points: f64) -> f64 {
    (points * 100.0).round() / 100.0
}
