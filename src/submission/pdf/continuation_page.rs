//! What a page with long answers draws, and whether all of it can be seen: dark letters of a legible size, line below line,
//! on the page, and nothing but its code beside them.

use super::appearance::AppearanceReader;
use super::document::Document;
use super::drawing::{Colour, Drawn, Matrix, Piece, Space, State, StepKind, product, put};
use super::drawing_reader;
use super::object_source::ObjectSource;
use super::page_comparison;
use super::page_tree::Page;
use crate::page_code::XOBJECT_NAME;
use crate::submission::read_error::ReadError;

/// The smallest size of letters, in points.
const MIN_SIZE: f64 = 7.0;

/// The lightest colour of letters.
const LIGHTEST: f64 = 0.5;

/// How far letters may be moved along the line, in thousandths of their size.
const MAX_GAP: f64 = 2_000.0;

/// How much room a letter takes at least, in its size, on the average of a line.
const NARROWEST: f64 = 0.15;

/// The most bytes that stand for a letter.
const BYTES_OF_LETTER: f64 = 2.0;

/// How far from the upper edge the code ends at most, in points.
const MAX_HEAD: f64 = 84.0;

/// How exactly letters are upright and on their line, in points.
const NEAR: f64 = 0.01;

/// What a page with long answers draws.
pub(super) struct ContinuationPage {
    /// Its text in order. `None` stands for a character that the font does not tell.
    pub(super) text: Vec<Option<char>>,
    /// How often its code is drawn.
    pub(super) codes: usize,
}

/// Reads a page; `None` if not all that it draws is known and can be seen.
pub(super) fn read(
    document: &Document<'_>,
    reader: &mut AppearanceReader,
    page: &Page<'_>,
) -> Result<Option<ContinuationPage>, ReadError> {
    match drawn(document, reader, page) {
        Err(ReadError::Damaged) => Ok(None),
        drawn => drawn,
    }
}

fn drawn(
    document: &Document<'_>,
    reader: &mut AppearanceReader,
    page: &Page<'_>,
) -> Result<Option<ContinuationPage>, ReadError> {
    let (content, is_whole) = page_comparison::content_bytes(document, page)?;
    let corners = match page.entry("MediaBox") {
        Some(corners) => page_comparison::numbers(document, corners)?,
        None => return Ok(None),
    };
    let ([left, bottom, right, top], true) = (corners[..].try_into().unwrap_or([0.0; 4]), is_whole) else {
        return Ok(None);
    };
    let resources = document.dictionary(page.entry("Resources"))?;
    let drawn = drawing_reader::read(document, resources, &content, usize::MAX, document.budget())?;
    let Some(drawn) = drawn else { return Ok(None) };
    let mut lines = Lines { left, bottom, right, top, baseline: top, end: left };
    lines.read(document, reader, &drawn)
}

/// The page and the place on it below or behind which the next letters must be.
struct Lines {
    left: f64,
    bottom: f64,
    right: f64,
    top: f64,
    baseline: f64,
    end: f64,
}

impl Lines {
    fn read(
        &mut self,
        document: &Document<'_>,
        reader: &mut AppearanceReader,
        drawn: &Drawn<'_>,
    ) -> Result<Option<ContinuationPage>, ReadError> {
        let mut page = ContinuationPage { text: Vec::new(), codes: 0 };
        for step in &drawn.steps {
            let state = &*step.state;
            let is_visible = match &step.kind {
                StepKind::Text { place, nth, pieces } => {
                    for codes in pieces.iter().filter_map(codes) {
                        reader.decode(document, state.text.font, codes, &mut page.text)?;
                    }
                    is_ink(state) && self.has_room(state, *place, *nth, pieces)
                }
                StepKind::Object { name, .. } => {
                    page.codes += 1;
                    **name == *XOBJECT_NAME.as_bytes() && is_ink(state) && self.is_at_head(state.matrix)
                }
                StepKind::Mark { .. } | StepKind::MarkEnd => true,
                StepKind::Path { .. } | StepKind::Shading { .. } => false,
            };
            if !is_visible {
                return Ok(None);
            }
        }
        Ok(Some(page))
    }

    /// Reports whether letters are upright, of a legible size, and below or behind those before them.
    fn has_room(&mut self, state: &State<'_>, place: Matrix, nth: usize, pieces: &[Piece]) -> bool {
        let text = &state.text;
        let [across, turned, slanted, up, x, y] = product(place, state.matrix);
        let size = text.size * up;
        let is_upright = [turned, slanted, across - up, text.character_space, text.word_space, text.scale - 100.0]
            .iter()
            .all(|part| part.abs() < NEAR);
        let is_close = |piece: &Piece| match piece {
            Piece::Gap(gap) => gap.abs() <= MAX_GAP,
            Piece::Codes(_) => true,
        };
        if text.mode != 0
            || !is_upright
            || size < MIN_SIZE
            || text.rise.abs() > text.size
            || !pieces.iter().all(is_close)
        {
            return false;
        }
        if nth == 0 {
            let is_below = y <= self.baseline - MIN_SIZE;
            let is_behind = (y - self.baseline).abs() < NEAR && x >= self.end - NEAR;
            if !(is_below || is_behind)
                || !(self.left..self.right).contains(&x)
                || !(self.bottom..self.top).contains(&y)
            {
                return false;
            }
            (self.baseline, self.end) = (y, x);
        }
        #[allow(clippy::cast_precision_loss, reason = "lines are short")]
        let letters = pieces.iter().filter_map(codes).map(<[u8]>::len).sum::<usize>() as f64 / BYTES_OF_LETTER;
        self.end += letters * size * NARROWEST;
        true
    }

    /// Reports whether the code is above all text.
    fn is_at_head(&self, matrix: Matrix) -> bool {
        let corners = [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]].map(|corner| put(matrix, corner));
        corners
            .iter()
            .all(|[x, y]| (self.left..=self.right).contains(x) && (self.top - MAX_HEAD..=self.top).contains(y))
    }
}

fn codes(piece: &Piece) -> Option<&[u8]> {
    match piece {
        Piece::Codes(codes) => Some(codes),
        Piece::Gap(_) => None,
    }
}

/// Reports whether what is drawn is dark, and nothing hides parts of it.
fn is_ink(state: &State<'_>) -> bool {
    let Colour { space, parts, pattern } = &state.fill;
    let is_dark = matches!(space, Space::Grey | Space::Rgb) && parts.iter().all(|part| *part <= LIGHTEST);
    is_dark && pattern.is_none() && state.clip.is_none() && state.extended.is_empty()
}
