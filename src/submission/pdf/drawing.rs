//! What a content stream draws, step by step: each step with all that decides how it looks (ISO 32000-1, 8 and 9).
//!
//! Programs write operators anew: in another order, with other digits, without those that change nothing. What is drawn
//! stays the same, and that is what is kept here.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::object::{Name, Object};

/// A transformation of coordinates.
pub(super) type Matrix = [f64; 6];

/// A point.
pub(super) type Point = [f64; 2];

pub(super) const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// A step of a drawing.
pub(super) struct Step<'d> {
    pub(super) kind: StepKind<'d>,
    pub(super) state: Rc<State<'d>>,
}

/// What a step does.
pub(super) enum StepKind<'d> {
    /// Paints a path.
    Path { path: Rc<Vec<Segment>>, fill: Option<FillRule>, is_stroked: bool },
    /// Shows text. `nth`: how many texts were shown since the place was set.
    Text { place: Matrix, nth: usize, pieces: Vec<Piece> },
    /// Draws an image or a form.
    Object { name: Name, object: &'d Object },
    /// Paints a shading.
    Shading { object: &'d Object },
    /// Begins marked content.
    Mark { tag: Object, properties: MarkProperties<'d> },
    /// Ends marked content.
    MarkEnd,
}

/// What is said of marked content.
pub(super) enum MarkProperties<'d> {
    /// Nothing.
    Nothing,
    /// A dictionary in the content stream itself.
    Direct(Object),
    /// A dictionary of the resources.
    Named(&'d Object),
}

/// Which parts of the plane are inside a path.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum FillRule {
    NonZero,
    EvenOdd,
}

/// A part of a path, in the coordinates of the page.
pub(super) enum Segment {
    Move(Point),
    Line(Point),
    Curve([Point; 3]),
    Close,
}

/// A part of a text.
pub(super) enum Piece {
    /// Codes of characters.
    Codes(Vec<u8>),
    /// A movement in thousandths of the font size.
    Gap(f64),
}

/// A colour.
#[derive(Clone)]
pub(super) struct Colour<'d> {
    pub(super) space: Space<'d>,
    pub(super) parts: Vec<f64>,
    pub(super) pattern: Option<&'d Object>,
}

/// A colour space.
#[derive(Clone, Copy)]
pub(super) enum Space<'d> {
    Grey,
    Rgb,
    Cmyk,
    /// Any other space. With a profile, `profiled` says how many components it has.
    Other {
        object: &'d Object,
        profiled: Option<usize>,
    },
}

/// A restriction of what is painted, within others.
pub(super) struct Clip {
    pub(super) path: Rc<Vec<Segment>>,
    pub(super) rule: FillRule,
    pub(super) outer: Option<Rc<Clip>>,
}

/// All that decides how a step looks.
#[derive(Clone)]
pub(super) struct State<'d> {
    pub(super) matrix: Matrix,
    pub(super) clip: Option<Rc<Clip>>,
    pub(super) fill: Colour<'d>,
    pub(super) stroke: Colour<'d>,
    pub(super) line: Line,
    pub(super) text: TextState<'d>,
    /// The parameters of extended graphics states.
    pub(super) extended: BTreeMap<Vec<u8>, &'d Object>,
}

/// How lines are drawn.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) width: f64,
    pub(super) cap: f64,
    pub(super) join: f64,
    pub(super) miter: f64,
    pub(super) dash: Vec<f64>,
    pub(super) phase: f64,
}

/// How text is shown.
#[derive(Clone)]
pub(super) struct TextState<'d> {
    pub(super) font: Option<&'d Object>,
    pub(super) size: f64,
    pub(super) character_space: f64,
    pub(super) word_space: f64,
    pub(super) scale: f64,
    pub(super) rise: f64,
    pub(super) mode: i64,
    /// The distance of lines, which shows only in where text begins.
    pub(super) leading: f64,
}

impl State<'_> {
    /// Returns the state at the beginning of a content stream.
    pub(super) fn new() -> Self {
        let black = Colour { space: Space::Grey, parts: vec![0.0], pattern: None };
        Self {
            matrix: IDENTITY,
            clip: None,
            fill: black.clone(),
            stroke: black,
            line: Line { width: 1.0, cap: 0.0, join: 0.0, miter: 10.0, dash: Vec::new(), phase: 0.0 },
            text: TextState {
                font: None,
                size: 0.0,
                character_space: 0.0,
                word_space: 0.0,
                scale: 100.0,
                rise: 0.0,
                mode: 0,
                leading: 0.0,
            },
            extended: BTreeMap::new(),
        }
    }
}

/// Returns the product of two transformations: first the one, then the other.
pub(super) fn product(one: Matrix, other: Matrix) -> Matrix {
    let origin = put(other, [one[4], one[5]]);
    let turned = |x: f64, y: f64| [x * other[0] + y * other[2], x * other[1] + y * other[3]];
    let (across, up) = (turned(one[0], one[1]), turned(one[2], one[3]));
    [across[0], across[1], up[0], up[1], origin[0], origin[1]]
}

/// Returns where a transformation puts a point.
pub(super) fn put(matrix: Matrix, [x, y]: Point) -> Point {
    [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}

/// What a content stream draws.
pub(super) struct Drawn<'d> {
    pub(super) steps: Vec<Step<'d>>,
    /// How many parts it has: operators, operands, parts of texts.
    pub(super) size: usize,
}
