//! Puts right-to-left text of typeset pages in the order in which it is read.
//!
//! Typst writes each stretch of text with another font or height from left to right, also within right-to-left words, so
//! that words come last first, and vowel marks are texts of their own that repeat their letters. Readers of PDFs take text
//! from there. Here the stretches of a line are joined, or put in order, and each glyph keeps the letters it draws.

use icu::properties::props::{BidiClass, GeneralCategory, GeneralCategoryGroup};
use icu::properties::{CodePointMapData, CodePointMapDataBorrowed};
use typst::ecow::{EcoString, EcoVec};
use typst::layout::{Abs, Em, Frame, FrameItem, Point};
use typst::text::{Glyph, TextItem};
use typst_layout::PagedDocument;

use crate::locale::Direction;

/// How far a stretch of text may be from the end of the one before it to belong to the same line of text.
const TOLERANCE: f64 = 0.05;

/// Returns the document with its right-to-left texts in reading order; `None` if it has none.
///
/// Where paragraphs run from right to left, punctuation at the edges of a stretch belongs to it.
pub(super) fn in_reading_order(document: &PagedDocument, direction: Direction) -> Option<PagedDocument> {
    if !document.pages().iter().any(|page| has_right_to_left(&page.frame)) {
        return None;
    }
    let mut pages: EcoVec<_> = document.pages().iter().cloned().collect();
    for page in pages.make_mut() {
        reorder(&mut page.frame, direction);
    }
    let mut copy = document.clone();
    Some(PagedDocument::new(pages, std::mem::take(copy.info_mut())))
}

fn has_right_to_left(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has_right_to_left(&group.frame),
        FrameItem::Text(text) => run_of(text) == Run::RightToLeft,
        FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => false,
    })
}

fn reorder(frame: &mut Frame, direction: Direction) {
    if !has_right_to_left(frame) {
        return;
    }
    let mut items: Vec<_> = frame.items().cloned().collect();
    for (_, item) in &mut items {
        if let FrameItem::Group(group) = item {
            reorder(&mut group.frame, direction);
        }
    }
    let mut ordered = Vec::with_capacity(items.len());
    let mut rest = items.into_iter().peekable();
    while let Some((position, item)) = rest.next() {
        let FrameItem::Text(text) = item else {
            ordered.push((position, item));
            continue;
        };
        let mut line = vec![(position, text)];
        while let Some((position, FrameItem::Text(text))) = rest.next_if(|next| goes_on(&line, next)) {
            line.push((position, text));
        }
        let texts = in_order(line, direction).into_iter();
        ordered.extend(texts.map(|(position, text)| (position, FrameItem::Text(text))));
    }
    frame.clear();
    frame.push_multiple(ordered);
}

/// Reports whether an item is the text that goes on where a line ends, on its right.
fn goes_on(line: &[(Point, TextItem)], (position, item): &(Point, FrameItem)) -> bool {
    let (Some((last_position, last)), FrameItem::Text(text)) = (line.last(), item) else { return false };
    let distance = (position.x - last_position.x - last.width()).abs();
    distance < Abs::pt(TOLERANCE) && (position.y - last_position.y).abs() < text.size
}

/// The direction of a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Run {
    RightToLeft,
    LeftToRight,
    /// Spaces and punctuation, which follow what is around them.
    Neutral,
}

fn run_of(text: &TextItem) -> Run {
    // Most texts need no properties of characters.
    if text.text.is_ascii() && text.text.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        return Run::LeftToRight;
    }
    let classes: CodePointMapDataBorrowed<'static, BidiClass> = CodePointMapData::<BidiClass>::new();
    let mut run = Run::Neutral;
    for character in text.text.chars() {
        match classes.get(character) {
            BidiClass::RightToLeft | BidiClass::ArabicLetter => return Run::RightToLeft,
            BidiClass::LeftToRight | BidiClass::EuropeanNumber | BidiClass::ArabicNumber => run = Run::LeftToRight,
            _ => {}
        }
    }
    run
}

/// Puts the texts of a line in order.
fn in_order(line: Vec<(Point, TextItem)>, direction: Direction) -> Vec<(Point, TextItem)> {
    let runs: Vec<_> = line.iter().map(|(_, text)| run_of(text)).collect();
    let mut ordered = Vec::with_capacity(line.len());
    let mut stretch: Vec<(Point, TextItem)> = Vec::new();
    for (text, run) in line.into_iter().zip(runs) {
        if run == Run::LeftToRight {
            ordered.extend(right_to_left(std::mem::take(&mut stretch), direction));
            ordered.push(text);
        } else {
            stretch.push(text);
        }
    }
    ordered.extend(right_to_left(stretch, direction));
    ordered
}

/// Puts a stretch without left-to-right texts in reading order: the rightmost first.
fn right_to_left(mut stretch: Vec<(Point, TextItem)>, direction: Direction) -> Vec<(Point, TextItem)> {
    let is_letters = |(_, text): &(Point, TextItem)| run_of(text) == Run::RightToLeft || is_from_right(text);
    let (Some(first), Some(last)) = (stretch.iter().position(is_letters), stretch.iter().rposition(is_letters)) else {
        return stretch;
    };
    let (before, after) = match direction {
        Direction::Rtl => (0, stretch.len()),
        Direction::Ltr => (first, last + 1),
    };
    let end = stretch.split_off(after);
    let letters = stretch.split_off(before);
    let words = joined(letters).into_iter().flat_map(|(position, text)| words(position, &with_own_letters(&text)));
    let mut words: Vec<_> = words.collect();
    words.reverse();
    stretch.extend(words);
    stretch.extend(end);
    stretch
}

/// Reports whether the glyphs of a text are from right to left, as those of punctuation between words from left to right may be.
fn is_from_right(text: &TextItem) -> bool {
    let (first, last) = (text.glyphs.first(), text.glyphs.last());
    first.zip(last).is_some_and(|(first, last)| first.range.start > last.range.start)
}

/// Joins texts, from left to right, that have one font. Spaces take the font of the text before them.
fn joined(texts: Vec<(Point, TextItem)>) -> Vec<(Point, TextItem)> {
    let mut joined: Vec<(Point, TextItem)> = Vec::new();
    for (position, mut text) in texts {
        if let Some((start, last)) = joined.last_mut() {
            if is_space(&text) {
                in_font_of(last, &mut text);
            } else if is_space(last) {
                in_font_of(&text, last);
            }
            if is_alike(last, &text) {
                join(*start, last, position, &text);
                continue;
            }
        }
        joined.push((position, text));
    }
    joined
}

fn is_space(text: &TextItem) -> bool {
    text.text == " "
}

/// Sets a space in the font of another text, without changing its width.
fn in_font_of(text: &TextItem, space: &mut TextItem) {
    let (Some(glyph), true) = (text.font.ttf().glyph_index(' '), text.size == space.size) else { return };
    space.font = text.font.clone();
    for one in &mut space.glyphs {
        one.id = glyph.0;
    }
}

fn is_alike(one: &TextItem, other: &TextItem) -> bool {
    let look = |text: &TextItem| (text.font.clone(), text.size, text.fill.clone(), text.stroke.clone());
    look(one) == look(other) && (one.lang, one.region) == (other.lang, other.region)
}

/// Appends a text at its position to another.
fn join(start: Point, text: &mut TextItem, position: Point, next: &TextItem) {
    let offset = u16::try_from(text.text.len()).unwrap_or(u16::MAX);
    // Heights in fonts run upwards, positions on pages downwards.
    let raised = Em::from_abs(start.y - position.y, text.size);
    text.text.push_str(&next.text);
    text.glyphs.extend(next.glyphs.iter().map(|glyph| Glyph {
        range: glyph.range.start.saturating_add(offset)..glyph.range.end.saturating_add(offset),
        y_offset: glyph.y_offset + raised,
        ..glyph.clone()
    }));
}

/// Gives each glyph of a right-to-left text the letters that it draws: a mark is not repeated with its letter. Glyphs are
/// ordered from left to right, as readers expect it, which turn them round; so the letters of one glyph are turned as well.
fn with_own_letters(text: &TextItem) -> TextItem {
    let own: Vec<_> = text.glyphs.iter().enumerate().map(|(index, glyph)| own_letters(text, index, glyph)).collect();
    let mut written = EcoString::new();
    let mut glyphs = text.glyphs.clone();
    for (glyph, letters) in glyphs.iter_mut().zip(&own).rev() {
        let Ok(start) = u16::try_from(written.len()) else { return text.clone() };
        written.extend(letters.chars().rev());
        let Ok(end) = u16::try_from(written.len()) else { return text.clone() };
        glyph.range = start..end;
    }
    TextItem { text: written, glyphs, ..text.clone() }
}

/// Returns the letters that a glyph draws, of those of its cluster. What only joins or parts letters is left out: it is in the
/// cluster of the letter behind it, which would otherwise have two spellings, so that readers would part the word.
fn own_letters(text: &TextItem, index: usize, glyph: &Glyph) -> EcoString {
    let cluster = |glyph: &Glyph| &text.text[glyph.range()];
    let all = cluster(glyph);
    let beside =
        [index.checked_sub(1), index.checked_add(1)].into_iter().flatten().filter_map(|at| text.glyphs.get(at));
    let is_mark = |glyph: &Glyph| glyph.x_advance == Em::zero();
    let is_shared = beside.clone().any(|other| cluster(other) == all && is_mark(other) != is_mark(glyph));
    if !is_shared || !all.chars().any(is_combining) {
        return all.chars().filter(|character| !is_joiner(*character)).collect();
    }
    all.chars().filter(|character| is_combining(*character) == is_mark(glyph)).collect()
}

/// Splits a right-to-left text into its words and marks of punctuation, from left to right. A word has the space before it,
/// which is on its right: readers lose a space at the beginning of a text. Texts run from left to right within a file, so
/// that several words in one would be out of order.
fn words(start: Point, text: &TextItem) -> Vec<(Point, TextItem)> {
    let mut words: Vec<(Point, TextItem)> = Vec::new();
    let mut position = start;
    let mut before = None;
    for glyph in &text.glyphs {
        let part = part_of(&text.text[glyph.range()]);
        let goes_on = before.is_some_and(|before| part == Part::Space && before != Part::Space)
            || (part, before) == (Part::Letters, Some(Part::Letters));
        if !goes_on {
            words.push((position, TextItem { text: EcoString::new(), glyphs: Vec::new(), ..text.clone() }));
        }
        if let Some((_, word)) = words.last_mut() {
            word.glyphs.push(glyph.clone());
        }
        position.x += glyph.x_advance.at(text.size);
        before = Some(part);
    }
    for (_, word) in &mut words {
        let ranges = word.glyphs.iter().map(Glyph::range);
        let start = ranges.clone().map(|range| range.start).min().unwrap_or_default();
        let end = ranges.map(|range| range.end).max().unwrap_or_default();
        word.text = text.text[start..end].into();
        let start = u16::try_from(start).unwrap_or_default();
        for glyph in &mut word.glyphs {
            glyph.range = glyph.range.start - start..glyph.range.end - start;
        }
        add_space_to_ligature(word);
    }
    words
}

/// Adds a space without width to a word of one glyph with several letters, as in the Arabic "no": only texts of two glyphs
/// say that they run from right to left.
fn add_space_to_ligature(word: &mut TextItem) {
    let (Some(space), [glyph]) = (word.font.ttf().glyph_index(' '), &mut *word.glyphs) else { return };
    if word.text.chars().count() < 2 {
        return;
    }
    glyph.range = 1..glyph.range.end + 1;
    let space = Glyph { id: space.0, x_advance: Em::zero(), x_offset: Em::zero(), range: 0..1, ..glyph.clone() };
    word.text = EcoString::from(" ") + word.text.as_str();
    word.glyphs.push(space);
}

/// What a glyph draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Letters,
    Punctuation,
    Space,
}

fn part_of(letters: &str) -> Part {
    let classes: CodePointMapDataBorrowed<'static, BidiClass> = CodePointMapData::<BidiClass>::new();
    let is_letter =
        |class| matches!(class, BidiClass::RightToLeft | BidiClass::ArabicLetter | BidiClass::NonspacingMark);
    if letters == " " {
        Part::Space
    } else if letters.chars().any(|character| is_letter(classes.get(character))) {
        Part::Letters
    } else {
        Part::Punctuation
    }
}

/// Reports whether a character joins or parts the letters around it and has no look itself.
fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}')
}

fn is_combining(character: char) -> bool {
    let categories = CodePointMapData::<GeneralCategory>::new();
    GeneralCategoryGroup::Mark.contains(categories.get(character))
}
