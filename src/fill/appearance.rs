//! Lays out text in a form field and writes the appearance stream: font size, line breaks, and truncation if the text
//! does not fit.

use crate::acroform::IDENTITY_MIN_SIZE;
use crate::continuation::ELLIPSIS;
use crate::render::content::printable_text;

use super::blank_form::TextBox;
use super::content_writer::{ContentWriter, GlyphSubsets};
use super::font_fallback::FontFallback;
use super::line_breaking::{Line, lines, one_line};
use super::text_shaping::{Shaped, shape};

/// How the text of a form is fitted into its fields. Sizes are in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// The minimum font size.
    pub(super) least: f32,
    /// The step by which the font size is reduced.
    pub(super) step: f32,
    /// The preferred line spacing, in font sizes.
    pub(super) leading: f32,
    /// The font size on pages for long answers.
    pub(super) page: f32,
    /// The font size at the head and foot of those pages, as a factor of it.
    pub(super) head: f32,
}

/// The style of easy language.
pub(super) const EASY: Style = Style { least: 12.0, step: 1.0, leading: 1.5, page: 14.0, head: 1.0 };
/// The style of standard language.
pub(super) const STANDARD: Style = Style { least: 9.0, step: 0.5, leading: LEADING, page: 11.0, head: 0.82 };
/// The style of the identity field, which only programs read.
pub(super) const IDENTITY: Style = Style { least: IDENTITY_MIN_SIZE, step: 0.25, ..STANDARD };

/// The padding at the sides of a single-line and of a multi-line field, and at the top and bottom of a multi-line
/// field, in points.
const SIDE_PADDING: f32 = 3.0;
const SIDE_PADDING_MULTILINE: f32 = 4.5;
const VERTICAL_PADDING: f32 = 4.0;

/// In font sizes: cap height, ascent, descent, and minimum line spacing.
const CAP_HEIGHT: f32 = 0.67;
const ASCENT: f32 = 0.8;
const DESCENT: f32 = 0.25;
const LEADING: f32 = 1.25;
/// The line spacing when several lines are set in a single-line field.
const TIGHT_LEADING: f32 = 1.12;

/// The greatest part of a line that a mark may take.
const MARK_WIDTH: f32 = 0.6;

/// The appearance of a text.
#[derive(Debug)]
pub(super) struct AppearanceStream {
    /// The content stream.
    pub(super) content: Vec<u8>,
    /// The font size, in points.
    pub(super) font_size: f32,
    /// Whether the whole text is visible.
    pub(super) fits: bool,
    /// Whether a character was replaced because no font contains it.
    pub(super) replaced: bool,
}

/// The position and size of the lines in a field.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Setting {
    font_size: f32,
    /// The baseline of the first line, measured from the lower edge.
    first: f32,
    /// The distance between baselines.
    pitch: f32,
    /// The maximum number of lines.
    count: usize,
    /// The width of the lines.
    width: f32,
    /// The left edge of the lines.
    left: f32,
    /// Whether the text is broken into lines.
    wraps: bool,
}

/// Draws a text in its field. If it does not fit, one of the `marks` follows what is shown of it: the first for which there
/// is room.
pub(super) fn draw(
    fonts: &FontFallback,
    text: &str,
    place: &TextBox,
    style: Style,
    marks: &[String],
    subsets: &mut impl GlyphSubsets,
) -> AppearanceStream {
    let (text, replaced) = showable(fonts, text);
    let mut content = Vec::with_capacity(64 + text.len() * 5);
    content.extend(b"/Tx BMC\nBT\n0 g\n");
    let mut writer = ContentWriter::new(fonts, &mut content, subsets);
    let (font_size, fits) = if place.comb {
        (place.font_size, draw_digits(fonts, &text, place, &mut writer))
    } else {
        draw_lines(fonts, &text, place, (style, marks), &mut writer)
    };
    content.extend(b"ET\nEMC");
    AppearanceStream { content, font_size, fits, replaced }
}

/// Returns the printable form of a text, and whether a character was replaced.
fn showable(fonts: &FontFallback, text: &str) -> (String, bool) {
    if text.chars().all(|character| character == '\n' || fonts.simple(character).is_some()) {
        (text.to_owned(), false)
    } else {
        printable_text::clean(text)
    }
}

/// Draws each character centred in its own box. Reports whether there are enough boxes.
fn draw_digits(
    fonts: &FontFallback,
    text: &str,
    place: &TextBox,
    writer: &mut ContentWriter<'_, '_, impl GlyphSubsets>,
) -> bool {
    let count = place.max.unwrap_or(1).max(1) as usize;
    #[allow(clippy::cast_precision_loss, reason = "dates have few digits")]
    let cell = place.width / count as f32;
    let mut left = 0.0;
    for digit in text.chars().take(count) {
        let shaped = shape(fonts, digit.encode_utf8(&mut [0; 4]));
        let line = one_line(&shaped);
        let middle = left + (cell - points(line.width, place.font_size)) / 2.0;
        writer.line(&shaped, &line, place.font_size, middle, middle_line(place.height, place.font_size));
        left += cell;
    }
    text.chars().count() <= count
}

/// Draws a text in lines, in the largest font size that fits. Returns the font size and whether the text fits.
fn draw_lines(
    fonts: &FontFallback,
    text: &str,
    place: &TextBox,
    (style, marks): (Style, &[String]),
    writer: &mut ContentWriter<'_, '_, impl GlyphSubsets>,
) -> (f32, bool) {
    let shaped: Vec<_> = if place.multiline {
        text.split('\n').map(|line| shape(fonts, line)).collect()
    } else {
        vec![shape(fonts, &text.replace('\n', " "))]
    };
    let mut chosen = None;
    for setting in settings(place, style) {
        let lines = break_lines(&shaped, &setting);
        let fits = lines.len() <= setting.count && lines.iter().all(|(_, line)| is_in(line, &setting));
        chosen = Some((setting, lines, fits));
        if fits {
            break;
        }
    }
    let Some((setting, lines, fits)) = chosen else { return (place.font_size, false) };
    let last = setting.count.min(lines.len()).saturating_sub(1);
    let mut bottom = setting.first;
    for (index, (shaped, line)) in lines.iter().take(setting.count).enumerate() {
        if !fits && index == last {
            cut_off(fonts, (shaped, line), place, (&setting, bottom), marks, writer);
        } else {
            writer.line(shaped, line, setting.font_size, start(line.width, line, place, &setting), bottom);
        }
        bottom -= setting.pitch;
    }
    (setting.font_size, fits)
}

/// Draws as much of a line as fits, followed by a mark.
fn cut_off(
    fonts: &FontFallback,
    (shaped, line): (&Shaped, &Line),
    place: &TextBox,
    (setting, bottom): (&Setting, f32),
    marks: &[String],
    writer: &mut ContentWriter<'_, '_, impl GlyphSubsets>,
) {
    let ellipsis = [ELLIPSIS.to_string()];
    let Some((sign, sign_line)) = mark(fonts, if marks.is_empty() { &ellipsis } else { marks }, setting) else {
        return;
    };
    let line = line.cut(&shaped.glyphs, thousandths(setting.width, setting.font_size) - sign_line.width);
    let left = start(line.width + sign_line.width, &line, place, setting);
    let (behind, before) = if line.is_rtl() {
        (left, left + points(sign_line.width, setting.font_size))
    } else {
        (left + points(line.width, setting.font_size), left)
    };
    writer.line(shaped, &line, setting.font_size, before, bottom);
    writer.line(&sign, &sign_line, setting.font_size, behind, bottom);
}

/// Returns the first mark that leaves room for some of the text, or else the last one.
fn mark(fonts: &FontFallback, marks: &[String], setting: &Setting) -> Option<(Shaped, Line)> {
    let room = thousandths(setting.width * MARK_WIDTH, setting.font_size);
    let mut shaped = marks.iter().map(|mark| {
        let shaped = shape(fonts, mark);
        let line = one_line(&shaped);
        (shaped, line)
    });
    let last = marks.len().saturating_sub(1);
    shaped.by_ref().enumerate().find(|(index, (_, line))| *index == last || line.width <= room).map(|(_, mark)| mark)
}

/// Breaks paragraphs into lines, each with its paragraph. Empty lines at the end are omitted.
fn break_lines<'s>(paragraphs: &'s [Shaped], setting: &Setting) -> Vec<(&'s Shaped, Line)> {
    if !setting.wraps {
        return paragraphs.iter().map(|shaped| (shaped, one_line(shaped))).collect();
    }
    let width = thousandths(setting.width, setting.font_size);
    let all = paragraphs.iter().flat_map(|shaped| lines(shaped, width).into_iter().map(move |line| (shaped, line)));
    let mut all: Vec<_> = all.collect();
    let used = all.iter().rposition(|(_, line)| line.width > 0).map_or(0, |last| last + 1);
    all.truncate(used);
    all
}

fn is_in(line: &Line, setting: &Setting) -> bool {
    points(line.width, setting.font_size) <= setting.width + 0.05
}

/// Returns the left edge of a line of this width.
fn start(width: i32, line: &Line, place: &TextBox, setting: &Setting) -> f32 {
    let room = setting.width - points(width, setting.font_size);
    setting.left + if line.is_rtl() || place.at_right { room } else { 0.0 }
}

/// Returns the layouts of a text in a field, in the order in which they are tried.
fn settings(place: &TextBox, style: Style) -> Vec<Setting> {
    // A text that does not fit on one line even in the smallest size may still fit on two.
    let several = sizes(place, style).flat_map(|font_size| {
        let most = whole((place.height - font_size) / (font_size * TIGHT_LEADING)) + 1;
        (2..=most).map(move |count| in_the_middle(place, font_size, count))
    });
    if place.multiline {
        let apart = (place.font_size, style.leading);
        let closer = sizes(place, style).map(|font_size| (font_size, LEADING));
        let mut settings: Vec<_> = std::iter::once(apart)
            .chain(closer)
            .map(|(font_size, leading)| lines_in(place, font_size, leading))
            .collect();
        if settings.iter().all(|setting| setting.count < 2) {
            settings.extend(several);
        }
        return settings;
    }
    let one_line = sizes(place, style).map(|font_size| in_the_middle(place, font_size, 1));
    one_line.chain(several).collect()
}

/// Returns the layout of lines from the top of a field.
fn lines_in(place: &TextBox, font_size: f32, leading: f32) -> Setting {
    let pitch = font_size * leading;
    Setting {
        font_size,
        first: place.height - VERTICAL_PADDING - font_size * ASCENT,
        pitch,
        count: whole((place.height - 2.0 * VERTICAL_PADDING - font_size * (ASCENT + DESCENT)) / pitch) + 1,
        width: (place.width - 2.0 * SIDE_PADDING_MULTILINE).max(1.0),
        left: SIDE_PADDING_MULTILINE,
        wraps: true,
    }
}

/// Returns the layout of lines that are centred vertically in a single-line field.
fn in_the_middle(place: &TextBox, font_size: f32, count: usize) -> Setting {
    let pitch = font_size * TIGHT_LEADING;
    #[allow(clippy::cast_precision_loss, reason = "a box has few lines")]
    let above = (count - 1) as f32 * pitch / 2.0;
    Setting {
        font_size,
        first: middle_line(place.height, font_size) + above,
        pitch,
        count,
        width: (place.width - 2.0 * SIDE_PADDING).max(1.0),
        left: SIDE_PADDING,
        wraps: count > 1,
    }
}

/// Returns the font sizes to try, the largest first.
fn sizes(place: &TextBox, style: Style) -> impl Iterator<Item = f32> {
    let largest = place.font_size;
    let smaller = std::iter::successors(Some(largest), move |font_size| Some(font_size - style.step));
    smaller.take_while(move |font_size| *font_size >= style.least || *font_size >= largest)
}

/// Returns the baseline of a line whose capitals are centred vertically.
fn middle_line(height: f32, font_size: f32) -> f32 {
    (height - font_size * CAP_HEIGHT) / 2.0
}

/// Returns the whole part of a number.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "boxes are no larger than pages")]
pub(super) fn whole(number: f32) -> usize {
    number.max(0.0) as usize
}

/// Converts thousandths of a font size to points.
#[allow(clippy::cast_precision_loss, reason = "far below what an f32 holds exactly")]
pub(super) fn points(thousandths: i32, font_size: f32) -> f32 {
    thousandths as f32 * font_size / 1000.0
}

/// Converts points to thousandths of a font size.
#[allow(clippy::cast_possible_truncation, reason = "boxes are no larger than pages")]
pub(super) fn thousandths(points: f32, font_size: f32) -> i32 {
    (points * 1000.0 / font_size) as i32
}
