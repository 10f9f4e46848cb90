//! Specifies the form field that is made at an anchor.

use crate::acroform::WidgetName;

/// A widget that is to be made.
#[derive(Clone, Debug)]
pub(super) struct WidgetSpec {
    /// What it is called in the file.
    pub(super) name: WidgetName,
    /// What it is called by a program that reads the page aloud.
    pub(super) label: String,
    /// Whether it must be filled in.
    pub(super) required: bool,
    /// What it holds.
    pub(super) kind: WidgetContent,
}

/// What a widget holds.
#[derive(Clone, Debug)]
pub(super) enum WidgetContent {
    /// One line of text, of at most so many characters.
    Line(Option<u32>),
    /// Several lines of text.
    Lines {
        /// The maximum number of characters.
        max: Option<u32>,
        /// How many lines are ruled as long as nothing is written; none is 0.
        ruled: u32,
    },
    /// Digits, one a box.
    Digits(u32),
    /// The mark for an option, independent of all others.
    Check(String),
    /// The mark for an option that excludes the others of its name.
    Radio {
        /// The option's code.
        code: String,
        /// What all of them together are called.
        group: String,
    },
    /// A signature.
    Signature,
    /// Text that cannot be changed.
    Fixed(String),
}
