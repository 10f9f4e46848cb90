//! Formats of one-line texts that bogen checks: e-mail addresses, telephone numbers, postcodes.

use std::sync::LazyLock;

use regex::Regex;

use super::characters::western_digits;
use super::pattern::anchored;
use crate::name::words;

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
            Self::Email => r#"[^@ ,;:<>\(\)\[\]"\\]+@[^@ ,;:<>\(\)\[\]"\\\.]+(?:\.[^@ ,;:<>\(\)\[\]"\\\.]+)+"#,
            Self::Phone => r"\+?(?:[ \(\)\.\/\-]*[0-9]){4,20}[ \)]*",
            Self::Postcode => "[0-9]{4,5}",
        }
    }

    /// Normalises a text of the format: telephone numbers and postcodes are written in the digits `0` to `9`.
    pub(super) fn written(self, text: String) -> String {
        match self {
            Self::Email => text,
            Self::Phone | Self::Postcode => western_digits(&text).into_owned(),
        }
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
