//! The watermark, drawn as outlines instead of text, so that it is not found by search, copied or read aloud with the
//! text of the page.

use std::fmt::Write as _;

use harfrust::UnicodeBuffer;
use skrifa::outline::OutlinePen;

use crate::fonts::{BOLD, Face};

/// Draws a word in capitals as SVG, in `currentColor`; `None` if no font has all its letters.
pub(super) fn svg(word: &str) -> Option<String> {
    let word = word.to_uppercase();
    let has_all = |face: &Face| word.chars().all(|letter| face.glyph(letter).is_some());
    let face = BOLD.into_iter().filter_map(Face::new).find(has_all)?;
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&word);
    buffer.guess_segment_properties();
    let shaped = face.shape(buffer, &[]);
    let (mut left, mut path) = (0, String::new());
    for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
        let mut outline = Outline {
            path: &mut path,
            x: left + position.x_offset,
            y: position.y_offset,
            start: (0.0, 0.0),
            end: (0.0, 0.0),
        };
        face.draw(info.glyph_id, &mut outline);
        left += position.x_advance;
    }
    let (top, bottom) = (face.ascent(), face.descent());
    let height = i32::from(top) - i32::from(bottom);
    Some(format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 {} {left} {height}'><path fill='currentColor' d='{path}'/></svg>",
        -i32::from(top)
    ))
}

/// Writes the outline of a glyph at its position. In SVG, y grows downwards.
struct Outline<'p> {
    path: &'p mut String,
    x: i32,
    y: i32,
    /// Where the contour starts, and where it ends so far.
    start: (f32, f32),
    end: (f32, f32),
}

impl Outline<'_> {
    /// Writes a path command and its points. Writing to a string cannot fail.
    fn step(&mut self, step: char, points: &[(f32, f32)]) {
        self.path.push(step);
        self.end = points.last().copied().unwrap_or(self.end);
        #[allow(clippy::cast_possible_truncation, reason = "letters are drawn in whole units of their font")]
        for (x, y) in points {
            let _ = write!(self.path, "{} {} ", self.x + x.round() as i32, -self.y - y.round() as i32);
        }
    }
}

impl OutlinePen for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.start = (x, y);
        self.step('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.step('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.step('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.step('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    /// Closes the contour. The last line is written out, as in the pages of earlier versions, which are compared with these.
    fn close(&mut self) {
        if self.end != self.start {
            self.step('L', &[self.start]);
        }
        self.path.push('Z');
    }
}

#[cfg(test)]
mod tests {
    use super::svg;

    #[test]
    fn words_of_all_our_scripts_are_drawn() {
        for word in ["Entwurf", "In Prüfung", "Чернетка", "مسودة"] {
            let svg = svg(word).unwrap_or_else(|| panic!("{word} is not drawn"));
            assert!(svg.matches('M').count() >= word.split(' ').count(), "{word}: {svg}");
        }
        assert_eq!(svg("漢字"), None);
    }
}
