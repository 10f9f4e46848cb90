//! Appearance streams of empty fields and of ticked boxes. They are drawn, so that no symbol font is needed.

use std::fmt::Write as _;

use lopdf::{Dictionary, Object, Stream, dictionary};

/// A size in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Size {
    pub(super) width: f32,
    pub(super) height: f32,
}

/// The grey of ruled lines, as in the template.
const RULE: f32 = 0.58;
/// The width of ruled lines, and their distance from the sides, in points.
const RULE_WIDTH: f32 = 0.4;
const RULE_MARGIN: f32 = 5.67;
/// The least distance of ruled lines, in points (5 mm). Closer ones cannot be written on.
const CLOSEST: f32 = 14.17;

/// Returns the appearance of an empty text field with ruled lines.
///
/// The lines are part of the appearance instead of the page, so they are printed for handwriting and disappear as
/// soon as a program shows typed text, which has its own line spacing.
pub(super) fn empty_text(size: Size, ruled: u32, resources: Dictionary) -> Stream {
    let mut content = format!("/Tx BMC\nEMC\n{RULE} G {RULE_WIDTH} w\n");
    // A box that is as high as a page may have less room than its lines need: then it has fewer.
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a place has few lines"
    )]
    let heights = {
        let ruled = ruled.min((size.height / CLOSEST) as u32);
        (1..ruled).map(move |line| size.height * (1.0 - line as f32 / ruled as f32))
    };
    for height in heights {
        let end = size.width - RULE_MARGIN;
        // Writing to a string cannot fail.
        let _ = writeln!(content, "{RULE_MARGIN} {height:.2} m {end:.2} {height:.2} l S");
    }
    drawn(size, resources, content.into_bytes())
}

/// Returns the appearance of an unmarked box or of a signature field.
pub(super) fn nothing(size: Size) -> Stream {
    drawn(size, Dictionary::new(), Vec::new())
}

/// Returns the appearance of a marked box: a cross with a margin.
pub(super) fn cross(size: Size) -> Stream {
    let edge = size.width.min(size.height);
    let (low, high, line) = (edge * 0.22, edge * 0.78, edge * 0.12);
    let content = format!(
        "0 G {line:.2} w 1 J {low:.2} {low:.2} m {high:.2} {high:.2} l {low:.2} {high:.2} m {high:.2} {low:.2} l S"
    );
    drawn(size, Dictionary::new(), content.into_bytes())
}

/// Builds an appearance stream from its content.
pub(super) fn drawn(size: Size, resources: Dictionary, content: Vec<u8>) -> Stream {
    let corners = [0.0, 0.0, size.width, size.height].map(Object::Real).to_vec();
    let entries = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => corners,
        "Resources" => resources,
    };
    Stream::new(entries, content)
}
