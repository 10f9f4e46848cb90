//! Formats of one-line texts that bogen checks: e-mail addresses, telephone numbers, postcodes.

use std::sync::LazyLock;

use regex::Regex;

use super::pattern::anchored;
use super::typed_text::{plain, without_invisible, without_invisible_or_no_break};
use crate::name::words;

/// The pattern of e-mail addresses.
const EMAIL: &str = "[^@ ,;:<>\\(\\)\\[\\]\"\\\\\u{a0}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}]+@[^@ ,;:<>\\(\\)\\[\\]\"\\\\\u{a0}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}\\.]+(?:\\.[^@ ,;:<>\\(\\)\\[\\]\"\\\\\u{a0}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}\\.]+)+";

/// The pattern of telephone numbers. An extension may follow: `DW 12`, `Durchwahl 12`, `ext. 12`, `x12`.
const PHONE: &str = "[ \\(]*\\+?(?:[ \\(\\)\\.\\/\\-]*[0-9]){4,20}[ \\)]*(?:[ ,;\\-]*(?:[Dd][Ww]\\.?|[Dd]urchwahl|[Kk]l(?:\\.|appe)|[Nn]st\\.|[Nn]ebenstelle|[Aa]pp\\.|[Ee]xt(?:\\.|ension)?|[Xx]|#)[ :]*[0-9]{1,6})?";

words! {
    /// A shape that many texts have and that is checked by bogen.
    TextFormat {
        /// An e-mail address.
        Email = "email",
        /// A telephone number.
        Phone = "phone",
        /// A postcode: four digits in Austria, five in Germany.
        Postcode = "postcode",
    }
}

impl TextFormat {
    /// Returns the regular expression of the format, for the whole text.
    ///
    /// JavaScript, JSON Schema and Rust interpret it alike. It checks the syntax only, not whether the address exists.
    #[must_use]
    pub const fn pattern(self) -> &'static str {
        match self {
            Self::Email => EMAIL,
            Self::Phone => PHONE,
            Self::Postcode => "[0-9]{4,5}",
        }
    }

    /// Normalises a text of the format: without invisible characters, which is reported; telephone numbers and postcodes
    /// in the digits `0` to `9`, with ordinary spaces and hyphens.
    pub(super) fn written(self, text: &str) -> (String, bool) {
        let text = text.trim();
        let visible = match self {
            Self::Email => without_invisible_or_no_break(text),
            Self::Phone | Self::Postcode => without_invisible(text),
        };
        let is_changed = visible != text;
        let written = match self {
            Self::Email => visible.into_owned(),
            Self::Phone | Self::Postcode => plain(&visible),
        };
        (written, is_changed)
    }

    pub(super) fn matches(self, text: &str) -> bool {
        static EMAIL: LazyLock<Option<Regex>> = LazyLock::new(|| anchored(TextFormat::Email.pattern()).ok());
        static PHONE: LazyLock<Option<Regex>> = LazyLock::new(|| anchored(TextFormat::Phone.pattern()).ok());
        static POSTCODE: LazyLock<Option<Regex>> = LazyLock::new(|| anchored(TextFormat::Postcode.pattern()).ok());
        let pattern = match self {
            Self::Email => &EMAIL,
            Self::Phone => &PHONE,
            Self::Postcode => &POSTCODE,
        };
        pattern.as_ref().is_none_or(|pattern| pattern.is_match(text))
    }
}
