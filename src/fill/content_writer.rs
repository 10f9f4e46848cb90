//! Writes lines of text as content stream operators (ISO 32000-1, 9.4).

use std::ops::Range;

use super::font_embedding::{name, write_actual_text, write_signed};
use super::font_fallback::{FontFallback, is_joiner};
use super::line_breaking::Line;
use super::object_writer::{write_hex2, write_points};
use super::text_shaping::{Glyph, Piece, Shaped};

/// Collects the glyphs of fallback fonts that a copy needs.
pub(super) trait GlyphSubsets {
    /// Adds a glyph and returns its number in the subset.
    fn take(&mut self, family: usize, glyph: u16) -> u16;
    /// Records the text of a glyph for `ToUnicode`. Returns `false` if the glyph already represents another text.
    fn record_text(&mut self, family: usize, glyph: u16, text: &str) -> bool;
}

/// Writes text-showing operators.
pub(super) struct ContentWriter<'f, 'o, P> {
    fonts: &'f FontFallback,
    out: &'o mut Vec<u8>,
    subsets: &'o mut P,
    font: Option<(usize, f32)>,
    is_open: bool,
    /// The pending horizontal offset of the next glyph, in thousandths of the font size.
    shift: i32,
}

impl<'f, 'o, P: GlyphSubsets> ContentWriter<'f, 'o, P> {
    /// Creates a writer that appends to `out`.
    pub(super) const fn new(fonts: &'f FontFallback, out: &'o mut Vec<u8>, subsets: &'o mut P) -> Self {
        Self { fonts, out, subsets, font: None, is_open: false, shift: 0 }
    }

    /// Writes a line in a font size, starting at a point.
    pub(super) fn line(&mut self, shaped: &Shaped, line: &Line, font_size: f32, left: f32, bottom: f32) {
        if line.width == 0 {
            return;
        }
        self.out.extend(b"1 0 0 1 ");
        write_points(self.out, left);
        self.out.push(b' ');
        write_points(self.out, bottom);
        self.out.extend(b" Tm\n");
        self.shift = 0;
        for piece in line.in_visual_order() {
            self.choose(piece.family, font_size);
            self.piece(shaped, piece, font_size);
        }
        self.close();
    }

    fn choose(&mut self, family: usize, font_size: f32) {
        if self.font != Some((family, font_size)) {
            self.close();
            self.out.extend(name(family));
            self.out.push(b' ');
            write_points(self.out, font_size);
            self.out.extend(b" Tf\n");
            self.font = Some((family, font_size));
        }
    }

    fn piece(&mut self, shaped: &Shaped, piece: &Piece, font_size: f32) {
        let mut rest = piece.glyphs.clone();
        while let Some(first) = rest.next() {
            match &shaped.glyphs[first].cluster {
                None => self.glyph(piece.family, &shaped.glyphs[first], font_size),
                Some(cluster) => {
                    let same =
                        shaped.glyphs[rest.clone()].iter().take_while(|next| next.cluster.as_ref() == Some(cluster));
                    let end = first + 1 + same.count();
                    rest.start = end;
                    self.cluster(&shaped.text[cluster.clone()], piece.family, &shaped.glyphs[first..end], font_size);
                }
            }
        }
    }

    /// Writes the glyphs of a cluster as one unit, so that its text can be searched and copied.
    fn cluster(&mut self, text: &str, family: usize, glyphs: &[Glyph], font_size: f32) {
        let text: String = text.chars().filter(|character| !is_joiner(*character)).collect();
        let is_recoverable = self.record_texts(&text, family, glyphs);
        if is_recoverable {
            return self.glyphs(family, glyphs, font_size);
        }
        self.close();
        write_actual_text(self.out, &text);
        self.glyphs(family, glyphs, font_size);
        self.close();
        self.out.extend(b"EMC\n");
    }

    /// Records the text of each glyph. Reports whether that is enough to recover the text of the cluster.
    fn record_texts(&mut self, text: &str, family: usize, glyphs: &[Glyph]) -> bool {
        if family == 0 {
            return matches!(glyphs, [glyph] if self.fonts.means(glyph.id, text));
        }
        let parts = parts(text, glyphs.len());
        let mut is_recoverable = glyphs.len() == 1;
        for (glyph, part) in glyphs.iter().zip(parts) {
            let id = self.subsets.take(family, glyph.id);
            is_recoverable &= self.subsets.record_text(family, id, &text[part]);
        }
        is_recoverable
    }

    fn glyphs(&mut self, family: usize, glyphs: &[Glyph], font_size: f32) {
        for glyph in glyphs {
            self.glyph(family, glyph, font_size);
        }
    }

    fn glyph(&mut self, family: usize, glyph: &Glyph, font_size: f32) {
        let id = if family == 0 { glyph.id } else { self.subsets.take(family, glyph.id) };
        if glyph.up != 0 {
            self.rise(glyph.up, font_size);
        }
        self.shift += glyph.right;
        self.open();
        write_hex2(self.out, id);
        if glyph.cluster.is_some() {
            self.shift = glyph.advance - glyph.right - self.fonts.family(family).advance(glyph.id);
        }
        if glyph.up != 0 {
            self.rise(0, font_size);
        }
    }

    /// Sets the text rise, in thousandths of the font size above the baseline.
    fn rise(&mut self, up: i32, font_size: f32) {
        let shift = self.shift;
        self.close();
        self.shift = shift;
        #[allow(clippy::cast_precision_loss, reason = "far below what an f32 holds exactly")]
        write_points(self.out, up as f32 * font_size / 1000.0);
        self.out.extend(b" Ts\n");
    }

    /// Opens the array of a `TJ` operator and applies the pending offset.
    fn open(&mut self) {
        if self.is_open && self.shift == 0 {
            return;
        }
        self.out.extend(if self.is_open { b">" } else { b"[" });
        if self.shift != 0 {
            write_signed(self.out, -self.shift);
            self.shift = 0;
        }
        self.out.push(b'<');
        self.is_open = true;
    }

    fn close(&mut self) {
        if !self.is_open {
            return;
        }
        self.out.push(b'>');
        if self.shift != 0 {
            write_signed(self.out, -self.shift);
            self.shift = 0;
        }
        self.out.extend(b"]TJ\n");
        self.is_open = false;
    }
}

/// Divides the text of a cluster among its glyphs: one character each, the rest to the last. If there are fewer
/// characters than glyphs, several glyphs share the last one.
fn parts(text: &str, glyphs: usize) -> Vec<Range<usize>> {
    if glyphs == 1 {
        return std::iter::once(0..text.len()).collect();
    }
    let starts: Vec<_> = text.char_indices().map(|(start, _)| start).collect();
    let last = starts.len().saturating_sub(1);
    let start = |index: usize| starts.get(index.min(last)).copied().unwrap_or(0);
    let end = |index: usize| if index >= last || index + 1 == glyphs { text.len() } else { start(index + 1) };
    (0..glyphs).map(|index| start(index)..end(index)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_glyph_has_part_of_the_text() {
        assert_eq!(parts("لا", 1), vec![0..4; 1]);
        assert_eq!(parts("abc", 2), [0..1, 1..3]);
        assert_eq!(parts("é", 3), [0..2, 0..2, 0..2]);
    }
}
