//! The specification of the form field at an anchor.

use std::sync::Arc;

use crate::acroform::WidgetName;

/// A form field to create.
#[derive(Clone, Debug)]
pub(super) struct WidgetSpec {
    /// The name in the file.
    pub(super) name: WidgetName,
    /// The accessible name.
    pub(super) label: String,
    /// Whether an answer is required.
    pub(super) required: bool,
    /// The content.
    pub(super) kind: WidgetContent,
}

/// The options of a list: each with its code and its words.
pub(super) type ListedOptions = Arc<[(String, String)]>;

/// The content of a form field.
#[derive(Clone, Debug)]
pub(super) enum WidgetContent {
    /// One line of text, with the maximum number of characters.
    Line(Option<u32>),
    /// Several lines of text.
    Lines {
        /// The maximum number of characters.
        max: Option<u32>,
        /// The number of ruled lines shown while the field is empty.
        ruled: u32,
    },
    /// One of the options of a list.
    Listed(ListedOptions),
    /// Digits, one per box.
    Digits(u32),
    /// A check box; the option's code.
    Check(String),
    /// A radio button, which excludes the others of its group.
    Radio {
        /// The option's code.
        code: String,
        /// The accessible name of the group.
        group: String,
    },
    /// A signature.
    Signature,
    /// Read-only text.
    Fixed(String),
}
