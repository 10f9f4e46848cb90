//! Compares what two pages draw, step by step, if their contents are not spelled the same.
//!
//! Places may differ by as much as nobody can see. Texts must have the same codes in the same fonts, and colours may not
//! differ by more than rounding. Each step must have its counterpart, in the same order.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::budget::Budget;
use super::document::Document;
use super::drawing::{
    Clip, Colour, Drawn, Line, MarkProperties, Matrix, Piece, Point, Segment, Space, State, Step, StepKind, product,
    put,
};
use super::drawing_reader;
use super::object::{Object, Stream};
use super::object_comparison::{ObjectComparison, Part};
use super::object_source::ObjectSource;
use super::page_comparison;
use super::page_tree::{self, Page};
use crate::page_code::XOBJECT_NAME;
use crate::submission::read_error::ReadError;

/// How far apart the same place may be in two files, in points.
const NEAR: f64 = 0.01;

/// How far apart the same component of a colour may be: less than half of what a screen can show.
const SAME_COLOUR: f64 = 0.001;

/// How much larger than the form's the drawing of a page may be.
const MORE: usize = 4;

/// How deeply forms may draw forms.
const MAX_DEPTH: usize = 8;

/// Reports whether a page of a file draws the same as a page of the form, counted from 0.
pub(super) fn is_same(
    comparison: &mut ObjectComparison<'_, '_>,
    form: &[u8],
    index: usize,
    returned: &Page<'_>,
) -> Result<bool, ReadError> {
    // The form was measured when it was parsed.
    let budget = Budget::new();
    let document = Document::open(form, &budget)?;
    let (here, there) = (page_tree::read(&document)?, page_tree::read(comparison.issued)?);
    let (Some(here), Some(issued)) = (here.get(index), there.get(index)) else { return Ok(false) };
    let (one, _) = page_comparison::content_bytes(&document, here)?;
    let (other, is_whole) = page_comparison::content_bytes(comparison.returned, returned)?;
    if !is_whole {
        return Ok(false);
    }
    let contents = Contents { issued: &one, returned: &other };
    let resources = (issued.entry("Resources"), returned.entry("Resources"));
    let mut drawings =
        DrawingComparison { comparison, form: &document, part: Part::Page(index), clips: BTreeSet::new() };
    drawings.has_same_contents(&contents, resources, 0)
}

/// Two contents.
struct Contents<'b> {
    issued: &'b [u8],
    returned: &'b [u8],
}

struct DrawingComparison<'d, 'c, 'a, 'f> {
    comparison: &'d mut ObjectComparison<'c, 'a>,
    form: &'d Document<'f>,
    part: Part,
    /// Those that were found to be the same, by their addresses.
    clips: BTreeSet<(*const Clip, *const Clip)>,
}

impl DrawingComparison<'_, '_, '_, '_> {
    fn has_same_contents(
        &mut self,
        contents: &Contents<'_>,
        resources: (Option<&Object>, Option<&Object>),
        depth: usize,
    ) -> Result<bool, ReadError> {
        let (form, file) = (self.comparison.issued, self.comparison.returned);
        let resources = (form.dictionary(resources.0)?, file.dictionary(resources.1)?);
        let budget = self.form.budget();
        let Some(one) = drawing_reader::read(form, resources.0, contents.issued, usize::MAX, budget)? else {
            return Ok(false);
        };
        let most = one.size.saturating_mul(MORE);
        let other = match drawing_reader::read(file, resources.1, contents.returned, most, file.budget()) {
            // What is no content draws nothing.
            Err(ReadError::Damaged) => return Ok(false),
            other => other?,
        };
        let Some(other) = other else { return Ok(false) };
        self.is_same_drawing(&one, &other, depth)
    }

    fn is_same_drawing(&mut self, one: &Drawn<'_>, other: &Drawn<'_>, depth: usize) -> Result<bool, ReadError> {
        self.comparison.returned.work(one.size)?;
        if one.steps.len() != other.steps.len() {
            return Ok(false);
        }
        for (one, other) in one.steps.iter().zip(&other.steps) {
            if !self.is_same_step(one, other, depth)? {
                return Ok(false);
            }
        }
        // Clips of another drawing may take their addresses.
        self.clips.clear();
        Ok(true)
    }

    fn is_same_step(&mut self, one: &Step<'_>, other: &Step<'_>, depth: usize) -> Result<bool, ReadError> {
        let (here, there) = (&*one.state, &*other.state);
        match (&one.kind, &other.kind) {
            (StepKind::Mark { tag: one, properties: here }, StepKind::Mark { tag: other, properties: there }) => {
                Ok(one == other && self.has_same_properties(here, there)?)
            }
            (StepKind::MarkEnd, StepKind::MarkEnd) => Ok(true),
            (StepKind::Path { path, fill, is_stroked }, StepKind::Path { path: p, fill: f, is_stroked: s }) => Ok(fill
                == f
                && is_stroked == s
                && is_same_path(path, p)
                && (!is_stroked || has_same_line(here, there) && self.is_same_colour(&here.stroke, &there.stroke)?)
                && (fill.is_none() || self.is_same_colour(&here.fill, &there.fill)?)
                && self.is_same_setting(here, there)?),
            (
                StepKind::Text { place, nth, pieces },
                StepKind::Text { place: other_place, nth: other_nth, pieces: other_pieces },
            ) => {
                let places = (product(*place, here.matrix), product(*other_place, there.matrix));
                Ok(nth == other_nth
                    && has_same_letters(here, there, places)
                    && are_same_pieces(pieces, other_pieces, here.text.size.abs() * reach(places.0))
                    && self.has_same_ink(here, there)?
                    && self.is_same_object(here.text.font, there.text.font)?
                    && self.is_same_setting(here, there)?)
            }
            (StepKind::Object { name, object }, StepKind::Object { name: n, object: o }) => {
                let is_code = |name: &[u8]| name == XOBJECT_NAME.as_bytes();
                // Codes are compared by themselves.
                let is_same = match (is_code(name), is_code(n)) {
                    (true, true) => true,
                    (false, false) => self.is_same_xobject(object, o, depth)?,
                    (_, _) => false,
                };
                Ok(is_same
                    && is_near_frame(here.matrix, there.matrix, 1.0)
                    && has_same_line(here, there)
                    && self.has_same_ink(here, there)?
                    && self.is_same_setting(here, there)?)
            }
            (StepKind::Shading { object }, StepKind::Shading { object: other }) => {
                Ok(is_near_frame(here.matrix, there.matrix, SHADED)
                    && self.is_same_object(Some(object), Some(other))?
                    && self.is_same_setting(here, there)?)
            }
            (
                StepKind::Mark { .. }
                | StepKind::MarkEnd
                | StepKind::Path { .. }
                | StepKind::Text { .. }
                | StepKind::Object { .. }
                | StepKind::Shading { .. },
                _,
            ) => Ok(false),
        }
    }

    /// Compares objects with all that can be reached from them. What differs there is noted.
    fn is_same_object(&mut self, one: Option<&Object>, other: Option<&Object>) -> Result<bool, ReadError> {
        self.comparison.compare(one, other, self.part)?;
        Ok(one.is_some() == other.is_some())
    }

    fn has_same_properties(&mut self, one: &MarkProperties<'_>, other: &MarkProperties<'_>) -> Result<bool, ReadError> {
        self.is_same_object(properties(one), properties(other))
    }

    /// Compares two images or forms. The content of a form may be spelled differently, too.
    fn is_same_xobject(&mut self, issued: &Object, returned: &Object, depth: usize) -> Result<bool, ReadError> {
        let (form, file) = (self.comparison.issued, self.comparison.returned);
        let (one, other) = (form.resolve(issued)?, file.resolve(returned)?);
        let (Object::Stream(one), Object::Stream(other)) = (one, other) else { return Ok(false) };
        let is_form = |stream: &Stream| stream.dictionary.is("Subtype", "Form");
        if !is_form(one) || !is_form(other) || self.comparison.has_same_data(one, other)? {
            return self.is_same_object(Some(issued), Some(returned));
        }
        let resources = (one.dictionary.get("Resources"), other.dictionary.get("Resources"));
        if depth >= MAX_DEPTH || resources.0.is_none() || resources.1.is_none() {
            return Ok(false);
        }
        let is_own = |key: &[u8]| matches!(key, b"Resources" | b"Length" | b"Filter" | b"DecodeParms" | b"ProcSet");
        self.comparison.compare_entries(&one.dictionary, &other.dictionary, self.part, is_own)?;
        let (here, there) = (self.form.unpack(one)?, file.unpack(other)?);
        let clips = std::mem::take(&mut self.clips);
        let is_same = self.has_same_contents(&Contents { issued: &here, returned: &there }, resources, depth + 1)?;
        self.clips = clips;
        Ok(is_same)
    }

    /// Compares what concerns steps of each kind: what they are restricted to, and extended graphics states.
    fn is_same_setting(&mut self, one: &State<'_>, other: &State<'_>) -> Result<bool, ReadError> {
        if !self.is_same_clip(one.clip.as_ref(), other.clip.as_ref()) || !one.extended.keys().eq(other.extended.keys())
        {
            return Ok(false);
        }
        for (one, other) in one.extended.values().zip(other.extended.values()) {
            self.is_same_object(Some(one), Some(other))?;
        }
        Ok(true)
    }

    fn is_same_clip(&mut self, one: Option<&Rc<Clip>>, other: Option<&Rc<Clip>>) -> bool {
        let (mut one, mut other) = (one, other);
        let mut met = Vec::new();
        while let (Some(here), Some(there)) = (one, other) {
            let pair = (Rc::as_ptr(here), Rc::as_ptr(there));
            if self.clips.contains(&pair) {
                self.clips.extend(met);
                return true;
            }
            if here.rule != there.rule || !is_same_path(&here.path, &there.path) {
                return false;
            }
            met.push(pair);
            (one, other) = (here.outer.as_ref(), there.outer.as_ref());
        }
        self.clips.extend(met);
        one.is_none() && other.is_none()
    }

    /// Compares the colours with which letters and masks are drawn.
    fn has_same_ink(&mut self, one: &State<'_>, other: &State<'_>) -> Result<bool, ReadError> {
        Ok(one.text.mode == other.text.mode
            && self.is_same_colour(&one.fill, &other.fill)?
            && (one.text.mode == 0 || self.is_same_colour(&one.stroke, &other.stroke)? && has_same_line(one, other)))
    }

    /// Compares two colours. Programs leave out the profile of a colour space that is the usual one.
    fn is_same_colour(&mut self, one: &Colour<'_>, other: &Colour<'_>) -> Result<bool, ReadError> {
        let is_near = |(one, other): (&f64, &f64)| (one - other).abs() <= SAME_COLOUR;
        if one.parts.len() != other.parts.len() || !one.parts.iter().zip(&other.parts).all(is_near) {
            return Ok(false);
        }
        let is_same_space = match (one.space, other.space) {
            (Space::Grey | Space::Other { profiled: Some(1), .. }, Space::Grey)
            | (Space::Rgb | Space::Other { profiled: Some(3), .. }, Space::Rgb)
            | (Space::Cmyk, Space::Cmyk) => true,
            (Space::Other { object: one, .. }, Space::Other { object: other, .. }) => {
                self.is_same_object(Some(one), Some(other))?
            }
            (Space::Grey | Space::Rgb | Space::Cmyk | Space::Other { .. }, _) => false,
        };
        Ok(is_same_space && self.is_same_object(one.pattern, other.pattern)?)
    }
}

/// The side of what a shading is taken to cover, in its own units.
const SHADED: f64 = 1000.0;

fn properties<'p>(properties: &'p MarkProperties<'_>) -> Option<&'p Object> {
    match properties {
        MarkProperties::Nothing => None,
        MarkProperties::Direct(direct) => Some(direct),
        MarkProperties::Named(named) => Some(named),
    }
}

fn is_near(one: Point, other: Point) -> bool {
    (one[0] - other[0]).abs() <= NEAR && (one[1] - other[1]).abs() <= NEAR
}

/// Reports whether two transformations put a square of this side to the same place.
fn is_near_frame(one: Matrix, other: Matrix, side: f64) -> bool {
    let corners = [[0.0, 0.0], [side, 0.0], [0.0, side], [side, side]];
    corners.into_iter().all(|corner| is_near(put(one, corner), put(other, corner)))
}

/// Returns how long a transformation makes a line of length 1 at most.
fn reach(matrix: Matrix) -> f64 {
    matrix[0].hypot(matrix[1]) + matrix[2].hypot(matrix[3])
}

fn is_same_path(one: &[Segment], other: &[Segment]) -> bool {
    let is_same = |(one, other): (&Segment, &Segment)| match (one, other) {
        (Segment::Move(one), Segment::Move(other)) | (Segment::Line(one), Segment::Line(other)) => {
            is_near(*one, *other)
        }
        (Segment::Curve(one), Segment::Curve(other)) => one.iter().zip(other).all(|(one, other)| is_near(*one, *other)),
        (Segment::Close, Segment::Close) => true,
        (Segment::Move(_) | Segment::Line(_) | Segment::Curve(_) | Segment::Close, _) => false,
    };
    one.len() == other.len() && one.iter().zip(other).all(is_same)
}

/// Compares how lines are drawn, in the coordinates of the page.
fn has_same_line(one: &State<'_>, other: &State<'_>) -> bool {
    let pen = |matrix: Matrix, length: f64| [matrix[0], matrix[1], matrix[2], matrix[3]].map(|part| part * length);
    let is_same_length = |here: f64, there: f64| {
        let pens = pen(one.matrix, here).into_iter().zip(pen(other.matrix, there));
        pens.into_iter().all(|(here, there)| (here - there).abs() <= NEAR)
    };
    let (Line { cap, join, miter, .. }, there) = (&one.line, &other.line);
    let is_same_number = |one: f64, other: f64| (one - other).abs() <= NEAR;
    is_same_length(one.line.width, there.width)
        && is_same_number(*cap, there.cap)
        && is_same_number(*join, there.join)
        && is_same_number(*miter, there.miter)
        && one.line.dash.len() == there.dash.len()
        && one.line.dash.iter().zip(&there.dash).all(|(here, there)| is_same_length(*here, *there))
        && (one.line.dash.is_empty() || is_same_length(one.line.phase, there.phase))
}

/// Compares the size, place and spacing of letters.
fn has_same_letters(one: &State<'_>, other: &State<'_>, places: (Matrix, Matrix)) -> bool {
    let frame = |state: &State<'_>, place: Matrix| {
        let text = &state.text;
        product([text.size * text.scale / 100.0, 0.0, 0.0, text.size, 0.0, text.rise], place)
    };
    let (here, there) = (&one.text, &other.text);
    let scale = reach(places.0) * LETTERS;
    let is_same_space = |one: f64, other: f64| (one - other).abs() * scale <= NEAR;
    is_near_frame(frame(one, places.0), frame(other, places.1), 1.0)
        && is_same_space(here.character_space, there.character_space)
        && is_same_space(here.word_space, there.word_space)
}

/// The number of letters in a long line.
const LETTERS: f64 = 100.0;

/// Compares the codes of a text exactly, and its gaps by what they amount to. `size`: of the font, on the page.
fn are_same_pieces(one: &[Piece], other: &[Piece], size: f64) -> bool {
    let mut moved = 0.0;
    let mut is_same = |(one, other): (&Piece, &Piece)| match (one, other) {
        (Piece::Codes(one), Piece::Codes(other)) => one == other,
        (Piece::Gap(one), Piece::Gap(other)) => {
            moved += (one - other).abs() * size / 1000.0;
            moved <= NEAR
        }
        (Piece::Codes(_) | Piece::Gap(_), _) => false,
    };
    one.len() == other.len() && one.iter().zip(other).all(&mut is_same)
}
