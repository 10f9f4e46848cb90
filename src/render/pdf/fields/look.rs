//! What fields look like as long as nobody has filled them in, and the marks in boxes. They are drawn, not written: no
//! font of signs is needed, and nothing is read aloud twice.

use lopdf::{Dictionary, Object, Stream, dictionary};

/// The size of something drawn, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Size {
    pub(super) width: f32,
    pub(super) height: f32,
}

/// Returns the look of a place in which nothing is written yet.
pub(super) fn empty_text(size: Size, resources: Dictionary) -> Stream {
    drawn(size, resources, b"/Tx BMC\nEMC".to_vec())
}

/// Returns the look of a box without a mark, or of a place to sign.
pub(super) fn nothing(size: Size) -> Stream {
    drawn(size, Dictionary::new(), Vec::new())
}

/// Returns the look of a box with a mark: a cross with room around it.
pub(super) fn cross(size: Size) -> Stream {
    let side = size.width.min(size.height);
    let (low, high, line) = (side * 0.22, side * 0.78, side * 0.12);
    let content = format!(
        "0 G {line:.2} w 1 J {low:.2} {low:.2} m {high:.2} {high:.2} l {low:.2} {high:.2} m {high:.2} {low:.2} l S"
    );
    drawn(size, Dictionary::new(), content.into_bytes())
}

/// Returns a look with what draws it.
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
