//! Shapes text into glyphs: bidirectional order, joined letters, and font fallback.

use std::ops::Range;
use std::str::FromStr as _;

use harfrust::{BufferFlags, Direction, Feature, UnicodeBuffer};
use unicode_bidi::{Level, ParagraphBidiInfo};
use unicode_segmentation::UnicodeSegmentation as _;

use super::font_fallback::{FontFallback, is_joiner};

/// A shaped paragraph, not yet broken into lines.
#[derive(Debug)]
pub(super) struct Shaped {
    /// The printable text.
    pub(super) text: String,
    /// Unbreakable pieces, in logical order.
    pub(super) pieces: Vec<Piece>,
    /// The glyphs of all pieces; those of a piece are in visual order, from left to right.
    pub(super) glyphs: Vec<Glyph>,
    /// The bidi level of the paragraph.
    pub(super) level: Level,
}

/// Glyphs of one font and one direction.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) family: usize,
    pub(super) level: Level,
    /// Whether it consists of spaces.
    pub(super) is_space: bool,
    /// Whether a line may end after it.
    pub(super) ends: bool,
    pub(super) glyphs: Range<usize>,
    /// In thousandths of the font size.
    pub(super) width: i32,
}

/// A glyph. Lengths are in thousandths of the font size.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    pub(super) id: u16,
    pub(super) advance: i32,
    pub(super) right: i32,
    pub(super) up: i32,
    /// The byte range of the text that the glyph represents, shared by all glyphs of a cluster. `None` if it
    /// represents a single character.
    pub(super) cluster: Option<Range<usize>>,
}

/// Shapes a paragraph of printable characters.
pub(super) fn shape(fonts: &FontFallback, text: &str) -> Shaped {
    let glyphs = Vec::with_capacity(text.len());
    let mut shaped = Shaped { text: String::new(), pieces: Vec::new(), glyphs, level: Level::ltr() };
    if text.chars().all(|character| fonts.simple(character).is_some()) {
        for (range, ends) in Tokens::new(text) {
            simple(fonts, &mut shaped, &text[range], Level::ltr(), ends);
        }
        return shaped;
    }
    let bidi = ParagraphBidiInfo::new(text, None);
    shaped.level = bidi.paragraph_level;
    let mut family = 0;
    for (token, ends) in Tokens::new(text) {
        for run in runs(fonts, text, token.clone(), &bidi.levels, &mut family) {
            let ends = ends && run.range.end == token.end;
            let part = &text[run.range.clone()];
            // Brackets are mirrored in right-to-left text.
            let is_simple = run.family == 0 && (run.level.is_ltr() || part.starts_with(' '));
            if is_simple && part.chars().all(|character| fonts.simple(character).is_some()) {
                simple(fonts, &mut shaped, part, run.level, ends);
            } else {
                complex(fonts, &mut shaped, text, &run, ends);
            }
        }
    }
    text.clone_into(&mut shaped.text);
    shaped
}

/// Adds a piece of the first font in which each character has its own glyph.
fn simple(fonts: &FontFallback, shaped: &mut Shaped, text: &str, level: Level, ends: bool) {
    let start = shaped.glyphs.len();
    let mut width = 0;
    for simple in text.chars().filter_map(|character| fonts.simple(character)) {
        width += simple.advance;
        shaped.glyphs.push(Glyph { id: simple.glyph, advance: simple.advance, right: 0, up: 0, cluster: None });
    }
    let is_space = text.starts_with(' ');
    shaped.pieces.push(Piece { family: 0, level, is_space, ends, glyphs: start..shaped.glyphs.len(), width });
}

/// Adds a piece that is shaped with the font's rules.
fn complex(fonts: &FontFallback, shaped: &mut Shaped, text: &str, run: &Run, ends: bool) {
    let family = fonts.family(run.family);
    let part = &text[run.range.clone()];
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(part);
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
    buffer.guess_segment_properties();
    buffer.set_direction(if run.level.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight });
    // Without optional ligatures, each character has its own glyph and is copied correctly.
    let features: Vec<_> = Feature::from_str("-liga").into_iter().collect();
    let features = if run.level.is_rtl() { &[][..] } else { &features };
    let glyphs = family.face.shape(buffer, features);
    let mut starts: Vec<usize> = glyphs.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    starts.push(part.len());
    starts.sort_unstable();
    let start = shaped.glyphs.len();
    let mut width = 0;
    for (info, position) in glyphs.glyph_infos().iter().zip(glyphs.glyph_positions()) {
        let from = info.cluster as usize;
        let to = starts[starts.partition_point(|&start| start <= from).min(starts.len() - 1)];
        let advance = family.scaled(position.x_advance);
        width += advance;
        shaped.glyphs.push(Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance,
            right: family.scaled(position.x_offset),
            up: family.scaled(position.y_offset),
            cluster: Some(run.range.start + from..run.range.start + to),
        });
    }
    let (is_space, glyphs) = (part.starts_with(' '), start..shaped.glyphs.len());
    shaped.pieces.push(Piece { family: run.family, level: run.level, is_space, ends, glyphs, width });
}

/// A part of a token in one font and one direction.
struct Run {
    range: Range<usize>,
    family: usize,
    level: Level,
}

/// Splits a token into runs. `family` is the font of the preceding text and becomes that of the last run.
fn runs(fonts: &FontFallback, text: &str, token: Range<usize>, levels: &[Level], family: &mut usize) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (offset, cluster) in text[token.clone()].grapheme_indices(true) {
        let start = token.start + offset;
        let level = levels.get(start).copied().unwrap_or(Level::ltr());
        // Punctuation and digits use the font of the letters around them.
        let has_letters = cluster.chars().any(|character| character.is_alphabetic() && !is_joiner(character));
        *family = fonts.family_of(cluster, (!has_letters).then_some(*family));
        match runs.last_mut() {
            Some(run) if run.family == *family && run.level == level => run.range.end = start + cluster.len(),
            _ => runs.push(Run { range: start..start + cluster.len(), family: *family, level }),
        }
    }
    runs
}

/// Splits a text into tokens at the positions where lines may end: spaces, words, and parts of words that end with a
/// hyphen. Of Unicode's line breaking rules (UAX 14), this is what the supported scripts need. The second item is
/// whether a line may end after the token.
struct Tokens<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Tokens<'t> {
    const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }
}

impl Iterator for Tokens<'_> {
    type Item = (Range<usize>, bool);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let start = self.at;
        if rest.starts_with(' ') {
            let spaces = rest.bytes().take_while(|byte| *byte == b' ').count();
            self.at += spaces;
            return Some((start..self.at, true));
        }
        let word = rest.find(' ').map_or(rest, |space| &rest[..space]);
        let end = hyphen_end(word);
        self.at += end.unwrap_or(word.len());
        Some((start..self.at, end.is_some()))
    }
}

/// Returns the end of the first part of a word: after a hyphen or slash between letters or digits.
fn hyphen_end(word: &str) -> Option<usize> {
    let mut before = None;
    for (index, character) in word.char_indices() {
        let is_hyphen = matches!(character, '-' | '/' | '@' | '\u{2010}' | '\u{2013}' | '\u{2014}');
        let rest = &word[index + character.len_utf8()..];
        let is_between = before.is_some_and(char::is_alphabetic) && rest.starts_with(char::is_alphanumeric);
        if is_hyphen && is_between {
            return Some(index + character.len_utf8());
        }
        before = Some(character);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<(&str, bool)> {
        Tokens::new(text).map(|(range, ends)| (&text[range], ends)).collect()
    }

    #[test]
    fn lines_may_end_behind_spaces_and_hyphens() {
        assert_eq!(
            tokens("Ein  E-Mail-Konto, 10-12 Uhr"),
            [
                ("Ein", false),
                ("  ", true),
                ("E-", true),
                ("Mail-", true),
                ("Konto,", false),
                (" ", true),
                ("10-12", false),
                (" ", true),
                ("Uhr", false)
            ]
        );
        assert_eq!(tokens(""), []);
        assert_eq!(tokens("-a -"), [("-a", false), (" ", true), ("-", false)]);
    }

    #[test]
    fn letters_are_joined_and_directions_kept() {
        let fonts = FontFallback::new().unwrap();
        let shaped = shape(&fonts, "سلام Wien 12");
        assert!(shaped.level.is_rtl());
        let levels: Vec<_> = shaped.pieces.iter().map(|piece| piece.level.number()).collect();
        assert_eq!(levels, [1, 1, 2, 2, 2]);
        // Lam and alef form a ligature.
        assert_eq!(shaped.pieces[0].glyphs.len(), 3);
        assert!(!shape(&fonts, "Grüße").level.is_rtl());
    }

    #[test]
    fn every_glyph_stands_for_its_part_of_the_text() {
        let fonts = FontFallback::new().unwrap();
        for text in ["Привет мир", "می\u{200C}خواهم", "e\u{301}Жa", "لا إله"] {
            let shaped = shape(&fonts, text);
            let mut ranges: Vec<_> = shaped.glyphs.iter().filter_map(|glyph| glyph.cluster.clone()).collect();
            ranges.sort_by_key(|range| range.start);
            ranges.dedup();
            assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start), "{text}: {ranges:?}");
            assert!(shaped.glyphs.iter().all(|glyph| glyph.id != 0), "{text}");
        }
    }
}
