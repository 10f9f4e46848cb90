//! Lays out a text in its box: font size, lines, and what to cut off. Writes the appearance stream.

use crate::render::pdf::printable_text;

use super::blank_form::TextBox;
use super::content_writer::{ContentWriter, GlyphSubsets};
use super::font_fallback::FontFallback;
use super::line_breaking::{Line, lines, one_line};
use super::text_shaping::{Shaped, shape};

/// How a form's texts are made to fit. Sizes are in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// The minimum size of letters.
    pub(super) least: f32,
    /// How much smaller letters become in one step.
    pub(super) step: f32,
    /// How far lines stand apart as long as there is room, in sizes of letters.
    pub(super) leading: f32,
}

/// What is written in easy language.
pub(super) const EASY: Style = Style { least: 8.0, step: 1.0, leading: 1.5 };
/// What is written elsewhere.
pub(super) const STANDARD: Style = Style { least: 6.0, step: 0.5, leading: LEADING };
/// What is written for programs.
pub(super) const IDENTITY: Style = Style { least: 3.0, step: 0.25, leading: LEADING };

/// The room beside a line, beside several lines, and above and below those, in points.
const BESIDE: f32 = 3.0;
const BESIDE_LINES: f32 = 4.5;
const ABOVE: f32 = 4.0;

/// Of the size of letters: how high capitals are, how far letters go up and down from their line, and how far lines
/// stand apart at least.
const CAPITALS: f32 = 0.67;
const ASCENT: f32 = 0.8;
const DESCENT: f32 = 0.25;
const LEADING: f32 = 1.25;
/// How far lines stand apart in a box that is meant for one, and how small their letters are, beside the largest.
const CLOSE: f32 = 1.12;
const SMALL: f32 = 0.8;

/// What stands where something was cut off.
const ELLIPSIS: char = '…';

/// What a text looks like.
#[derive(Debug)]
pub(super) struct AppearanceStream {
    /// What draws it.
    pub(super) content: Vec<u8>,
    /// The size of its letters, in points.
    pub(super) letters: f32,
    /// Whether all of it is seen.
    pub(super) fits: bool,
    /// Whether a character had to be replaced, because no font has it.
    pub(super) replaced: bool,
}

/// Where lines stand in a box.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Setting {
    letters: f32,
    /// Where the first line stands, from the lower edge.
    first: f32,
    /// How far lines stand apart.
    pitch: f32,
    /// How many there are.
    count: usize,
    /// How wide they are.
    width: f32,
    /// Where they begin.
    left: f32,
    /// Whether the text is broken into lines.
    wraps: bool,
}

/// Draws a text in its box.
pub(super) fn draw(
    faces: &FontFallback,
    text: &str,
    place: &TextBox,
    style: Style,
    paint: &mut impl GlyphSubsets,
) -> AppearanceStream {
    let (text, replaced) = showable(faces, text);
    let mut content = Vec::with_capacity(64 + text.len() * 5);
    content.extend(b"/Tx BMC\nBT\n0 g\n");
    let mut pen = ContentWriter::new(faces, &mut content, paint);
    let (letters, fits) = if place.comb {
        (place.letters, digits(faces, &text, place, &mut pen))
    } else {
        flow(faces, &text, place, style, &mut pen)
    };
    content.extend(b"ET\nEMC");
    AppearanceStream { content, letters, fits, replaced }
}

/// Returns what can be shown of a text, and whether a character had to be replaced.
fn showable(faces: &FontFallback, text: &str) -> (String, bool) {
    if text.chars().all(|one| one == '\n' || faces.simple(one).is_some()) {
        (text.to_owned(), false)
    } else {
        printable_text::clean(text)
    }
}

/// Sets each character in the middle of its own box. Reports whether all have one.
fn digits(
    faces: &FontFallback,
    text: &str,
    place: &TextBox,
    pen: &mut ContentWriter<'_, '_, impl GlyphSubsets>,
) -> bool {
    let count = place.max.unwrap_or(1).max(1) as usize;
    #[allow(clippy::cast_precision_loss, reason = "dates have few digits")]
    let cell = place.width / count as f32;
    let mut left = 0.0;
    for digit in text.chars().take(count) {
        let shaped = shape(faces, digit.encode_utf8(&mut [0; 4]));
        let line = one_line(&shaped);
        let middle = left + (cell - points(line.width, place.letters)) / 2.0;
        pen.line(&shaped, &line, place.letters, middle, middle_line(place.height, place.letters));
        left += cell;
    }
    text.chars().count() <= count
}

/// Sets a text in lines, in the largest letters in which it has room. Returns their size, and whether it has room.
fn flow(
    faces: &FontFallback,
    text: &str,
    place: &TextBox,
    style: Style,
    pen: &mut ContentWriter<'_, '_, impl GlyphSubsets>,
) -> (f32, bool) {
    let shaped: Vec<_> = if place.multiline {
        text.split('\n').map(|line| shape(faces, line)).collect()
    } else {
        vec![shape(faces, &text.replace('\n', " "))]
    };
    let mut chosen = None;
    for setting in settings(place, style) {
        let lines = set(&shaped, &setting);
        let fits = lines.len() <= setting.count && lines.iter().all(|(_, line)| is_in(line, &setting));
        chosen = Some((setting, lines, fits));
        if fits {
            break;
        }
    }
    let Some((setting, lines, fits)) = chosen else { return (place.letters, false) };
    let last = setting.count.min(lines.len()).saturating_sub(1);
    let mut bottom = setting.first;
    for (index, (shaped, line)) in lines.iter().take(setting.count).enumerate() {
        if !fits && index == last {
            cut_off(faces, shaped, line, place, &setting, bottom, pen);
        } else {
            pen.line(shaped, line, setting.letters, start(line.width, line, place, &setting), bottom);
        }
        bottom -= setting.pitch;
    }
    (setting.letters, fits)
}

/// Sets what of a line has room before a sign that there is more.
fn cut_off(
    faces: &FontFallback,
    shaped: &Shaped,
    line: &Line,
    place: &TextBox,
    setting: &Setting,
    bottom: f32,
    pen: &mut ContentWriter<'_, '_, impl GlyphSubsets>,
) {
    let sign = shape(faces, ELLIPSIS.encode_utf8(&mut [0; 4]));
    let sign_line = one_line(&sign);
    let line = line.cut(&shaped.glyphs, thousandths(setting.width, setting.letters) - sign_line.width);
    let left = start(line.width + sign_line.width, &line, place, setting);
    let (behind, before) = if line.is_rtl() {
        (left, left + points(sign_line.width, setting.letters))
    } else {
        (left + points(line.width, setting.letters), left)
    };
    pen.line(shaped, &line, setting.letters, before, bottom);
    pen.line(&sign, &sign_line, setting.letters, behind, bottom);
}

/// Breaks paragraphs into lines, each with its paragraph. Empty lines at the end are none.
fn set<'s>(paragraphs: &'s [Shaped], setting: &Setting) -> Vec<(&'s Shaped, Line)> {
    if !setting.wraps {
        return paragraphs.iter().map(|shaped| (shaped, one_line(shaped))).collect();
    }
    let width = thousandths(setting.width, setting.letters);
    let all = paragraphs.iter().flat_map(|shaped| lines(shaped, width).into_iter().map(move |line| (shaped, line)));
    let mut all: Vec<_> = all.collect();
    let used = all.iter().rposition(|(_, line)| line.width > 0).map_or(0, |last| last + 1);
    all.truncate(used);
    all
}

fn is_in(line: &Line, setting: &Setting) -> bool {
    points(line.width, setting.letters) <= setting.width + 0.05
}

/// Returns where a line begins that is so wide.
fn start(width: i32, line: &Line, place: &TextBox, setting: &Setting) -> f32 {
    let room = setting.width - points(width, setting.letters);
    setting.left + if line.is_rtl() || place.at_right { room } else { 0.0 }
}

/// Returns the ways to set a text in a box, in the order in which they are tried.
fn settings(place: &TextBox, style: Style) -> Vec<Setting> {
    if place.multiline {
        let apart = (place.letters, style.leading);
        let closer = sizes(place, style).map(|letters| (letters, LEADING));
        return std::iter::once(apart)
            .chain(closer)
            .map(|(letters, leading)| lines_in(place, letters, leading))
            .collect();
    }
    let one_line = sizes(place, style).map(|letters| in_the_middle(place, letters, 1));
    // What has no room in one line even in the smallest letters may still have it in two.
    let small = sizes(place, style).filter(|letters| *letters <= place.letters * SMALL);
    let several = small.flat_map(|letters| {
        let most = whole((place.height - letters) / (letters * CLOSE)) + 1;
        (2..=most).map(move |count| in_the_middle(place, letters, count))
    });
    one_line.chain(several).collect()
}

/// Sets lines from the top of a box.
fn lines_in(place: &TextBox, letters: f32, leading: f32) -> Setting {
    let pitch = letters * leading;
    Setting {
        letters,
        first: place.height - ABOVE - letters * ASCENT,
        pitch,
        count: whole((place.height - 2.0 * ABOVE - letters * (ASCENT + DESCENT)) / pitch) + 1,
        width: (place.width - 2.0 * BESIDE_LINES).max(1.0),
        left: BESIDE_LINES,
        wraps: true,
    }
}

/// Sets so many lines in the middle of a box that is meant for one.
fn in_the_middle(place: &TextBox, letters: f32, count: usize) -> Setting {
    let pitch = letters * CLOSE;
    #[allow(clippy::cast_precision_loss, reason = "a box has few lines")]
    let above = (count - 1) as f32 * pitch / 2.0;
    Setting {
        letters,
        first: middle_line(place.height, letters) + above,
        pitch,
        count,
        width: (place.width - 2.0 * BESIDE).max(1.0),
        left: BESIDE,
        wraps: count > 1,
    }
}

/// Returns the sizes of letters that are tried, the largest first.
fn sizes(place: &TextBox, style: Style) -> impl Iterator<Item = f32> {
    let largest = place.letters;
    let smaller = std::iter::successors(Some(largest), move |letters| Some(letters - style.step));
    smaller.take_while(move |letters| *letters >= style.least || *letters >= largest)
}

/// Returns where a line stands whose capitals are in the middle of a box.
fn middle_line(height: f32, letters: f32) -> f32 {
    (height - letters * CAPITALS) / 2.0
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "boxes are no larger than pages")]
fn whole(number: f32) -> usize {
    number.max(0.0) as usize
}

#[allow(clippy::cast_precision_loss, reason = "far below what an f32 holds exactly")]
fn points(thousandths: i32, letters: f32) -> f32 {
    thousandths as f32 * letters / 1000.0
}

#[allow(clippy::cast_possible_truncation, reason = "boxes are no larger than pages")]
fn thousandths(points: f32, letters: f32) -> i32 {
    (points * 1000.0 / letters) as i32
}
