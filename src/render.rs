//! Renders localized forms, one module per output format.

use std::sync::LazyLock;

use crate::fingerprint::of_bytes;

pub(crate) mod content;
pub mod html;
pub mod pdf;

pub(crate) use content::handout::free_texts;
pub use content::translations::{FreeText, TranslatedText, Translations};

static DESIGN: LazyLock<String> = LazyLock::new(|| {
    let parts = pdf::design().into_iter().chain(html::design()).map(of_bytes);
    of_bytes(parts.collect::<String>().as_bytes())
});

/// Returns the fingerprint of everything that determines the design: templates, fonts, style sheet and script.
#[must_use]
pub fn design() -> &'static str {
    &DESIGN
}
