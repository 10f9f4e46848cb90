//! Breaks paragraphs into lines and orders the pieces of each line from left to right.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};

use super::text_shaping::{Glyph, Piece, Shaped};

/// A line: its pieces in logical order.
#[derive(Debug)]
pub(super) struct Line {
    pieces: Vec<Piece>,
    level: Level,
    /// The width, in thousandths of the font size.
    pub(super) width: i32,
}

impl Line {
    /// Creates a line of consecutive pieces.
    fn new(pieces: Vec<Piece>, level: Level) -> Self {
        let width = pieces.iter().map(|piece| piece.width).sum();
        Self { pieces, level, width }
    }

    /// Reports whether the line is written from right to left.
    pub(super) fn is_rtl(&self) -> bool {
        self.level.is_rtl()
    }

    /// Reports whether a part of the line is written from right to left.
    pub(super) fn has_rtl(&self) -> bool {
        self.is_rtl() || self.pieces.iter().any(|piece| piece.level.is_rtl())
    }

    /// Returns the pieces in visual order, from left to right.
    pub(super) fn in_visual_order(&self) -> Vec<&Piece> {
        if self.level.is_ltr() && self.pieces.iter().all(|piece| piece.level.is_ltr()) {
            return self.pieces.iter().collect();
        }
        let levels: Vec<_> = self.pieces.iter().map(|piece| piece.level).collect();
        BidiInfo::reorder_visual(&levels).into_iter().map(|index| &self.pieces[index]).collect()
    }

    /// Returns the longest beginning of the line, in logical order, that is no wider than `width`. It ends with a whole word,
    /// unless not even the first one fits.
    pub(super) fn cut(&self, glyphs: &[Glyph], width: i32) -> Self {
        let whole: Vec<Piece> = groups(&self.pieces)
            .scan(0, |used, group| {
                let start = *used;
                *used += group.iter().map(|piece| piece.width).sum::<i32>();
                let visible = trimmed(group).iter().map(|piece| piece.width).sum::<i32>();
                (start + visible <= width).then_some(group)
            })
            .flatten()
            .cloned()
            .collect();
        if !trimmed(&whole).is_empty() {
            return Self::new(trimmed(&whole).to_vec(), self.level);
        }
        let mut lines = Lines::new(glyphs, self.level, width);
        for piece in &self.pieces {
            lines.add_broken(piece);
            if !lines.done.is_empty() {
                break;
            }
        }
        lines.end();
        lines.done.swap_remove(0)
    }
}

/// Breaks a paragraph into lines no wider than `width`, in thousandths of the font size. An empty paragraph is an
/// empty line.
pub(super) fn lines(shaped: &Shaped, width: i32) -> Vec<Line> {
    let mut lines = Lines::new(&shaped.glyphs, shaped.level, width);
    for group in groups(&shaped.pieces) {
        lines.add(group);
    }
    if !lines.open.is_empty() || lines.done.is_empty() {
        lines.end();
    }
    lines.done
}

/// Returns a paragraph as one line of any width.
pub(super) fn one_line(shaped: &Shaped) -> Line {
    Line::new(shaped.pieces.clone(), shaped.level)
}

/// The lines so far.
struct Lines<'s> {
    glyphs: &'s [Glyph],
    level: Level,
    width: i32,
    done: Vec<Line>,
    /// The current line.
    open: Vec<Piece>,
    used: i32,
}

impl<'s> Lines<'s> {
    const fn new(glyphs: &'s [Glyph], level: Level, width: i32) -> Self {
        Self { glyphs, level, width, done: Vec::new(), open: Vec::new(), used: 0 }
    }

    /// Adds pieces that stay together if they fit on one line.
    fn add(&mut self, group: &[Piece]) {
        let width = |pieces: &[Piece]| pieces.iter().map(|piece| piece.width).sum::<i32>();
        let visible = width(trimmed(group));
        if self.used + visible > self.width && !self.open.is_empty() {
            self.end();
        }
        if visible > self.width {
            for piece in group {
                self.add_broken(piece);
            }
        } else {
            self.used += width(group);
            self.open.extend_from_slice(group);
        }
    }

    /// Adds a piece that is wider than a line, broken wherever a line is full.
    fn add_broken(&mut self, piece: &Piece) {
        if piece.is_space {
            self.used += piece.width;
            return self.open.push(piece.clone());
        }
        let mut rest = clusters(self.glyphs, piece);
        while !rest.is_empty() {
            let mut width = 0;
            let fits = rest.iter().take_while(|cluster| {
                width += cluster.1;
                self.used + width <= self.width
            });
            let mut count = fits.count();
            if count == 0 && self.open.is_empty() {
                // Not even one cluster fits. One is placed anyway, so that the loop ends.
                count = 1;
            }
            if count > 0 {
                let taken: Vec<_> = rest.drain(..count).collect();
                let width = taken.iter().map(|cluster| cluster.1).sum();
                let glyphs = taken.iter().map(|cluster| cluster.0.start).min().unwrap_or(0)
                    ..taken.iter().map(|cluster| cluster.0.end).max().unwrap_or(0);
                self.used += width;
                self.open.push(Piece { glyphs, width, ..piece.clone() });
            }
            if !rest.is_empty() {
                self.end();
            }
        }
    }

    fn end(&mut self) {
        let mut pieces = std::mem::take(&mut self.open);
        pieces.truncate(trimmed(&pieces).len());
        self.done.push(Line::new(pieces, self.level));
        self.used = 0;
    }
}

/// Groups pieces up to the positions where lines may end.
fn groups(pieces: &[Piece]) -> impl Iterator<Item = &[Piece]> {
    pieces.split_inclusive(|piece| piece.ends)
}

/// Removes spaces at the end.
fn trimmed(pieces: &[Piece]) -> &[Piece] {
    let end = pieces.iter().rposition(|piece| !piece.is_space).map_or(0, |last| last + 1);
    &pieces[..end]
}

/// Returns the clusters of a piece in logical order: their glyphs and widths.
fn clusters(glyphs: &[Glyph], piece: &Piece) -> Vec<(Range<usize>, i32)> {
    let mut clusters: Vec<(Range<usize>, i32)> = Vec::new();
    for index in piece.glyphs.clone() {
        let glyph = &glyphs[index];
        let same = index > piece.glyphs.start && glyph.cluster.is_some() && glyphs[index - 1].cluster == glyph.cluster;
        match clusters.last_mut().filter(|_| same) {
            Some((range, width)) => {
                range.end = index + 1;
                *width += glyph.advance;
            }
            None => clusters.push((index..index + 1, glyph.advance)),
        }
    }
    if piece.level.is_rtl() {
        clusters.reverse();
    }
    clusters
}

#[cfg(test)]
mod tests {
    use super::super::font_fallback::FontFallback;
    use super::super::text_shaping::shape;
    use super::*;

    /// Returns the number of glyphs on each line.
    fn counts(text: &str, width: i32) -> Vec<usize> {
        let shaped = shape(&FontFallback::new().unwrap(), text);
        let lines = lines(&shaped, width);
        assert!(lines.iter().all(|line| line.width <= width || line.pieces.len() == 1), "{lines:?}");
        lines.iter().map(|line| line.pieces.iter().map(|piece| piece.glyphs.len()).sum()).collect()
    }

    #[test]
    fn lines_are_broken_between_words() {
        assert_eq!(counts("eins zwei drei", 5000), [9, 4]);
        assert_eq!(counts("eins zwei drei", 3000), [4, 4, 4]);
        assert_eq!(counts("", 3000), [0]);
        assert_eq!(counts("   ", 3000), [0]);
    }

    #[test]
    fn words_that_are_too_long_are_broken() {
        assert_eq!(counts("a wwwwwwww", 2000).iter().sum::<usize>(), 9);
        assert!(counts("a wwwwwwww", 2000).len() > 4);
        assert_eq!(counts("ww", 10), [1, 1]);
        assert_eq!(counts(&"م".repeat(40), 2000).iter().sum::<usize>(), 40);
    }

    #[test]
    fn a_line_shows_each_direction_as_it_is_read() {
        let fonts = FontFallback::new().unwrap();
        let shaped = shape(&fonts, "Wort سلام سلام Ende");
        let line = one_line(&shaped);
        let words = line.in_visual_order().into_iter().filter(|piece| !piece.is_space);
        let starts: Vec<_> = words.map(|piece| piece.glyphs.start).collect();
        assert!(starts[1] > starts[2], "the second Arabic word is left of the first: {starts:?}");
        assert!(line.cut(&shaped.glyphs, 3000).width <= 3000);
    }
}
