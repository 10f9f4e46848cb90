//! What is known of the version that answers were given to: what became of it, and whether its text is the one seen.

use crate::control::Standing;

/// What the register of releases says of a returned form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// What the version is today.
    pub standing: Standing,
    /// Whether the text that was answered is that of the version; nothing if the return does not say which it was.
    pub same_text: Option<bool>,
    /// Whether a newer version asks or says something else, so that who agreed is asked anew.
    pub asks_anew: bool,
}
