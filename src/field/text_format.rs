//! Formats of one-line texts that bogen checks: e-mail addresses, telephone numbers, postcodes, numbers with check digits.

use std::sync::LazyLock;

use regex::Regex;

use super::checked_number::{
    FormatFault, check_austrian_insurance, check_german_pension, check_german_tax, check_iban, compact,
};
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
        /// The number of a bank account.
        Iban = "iban",
        /// The code of a bank.
        Bic = "bic",
        /// The number of Austrian social insurance.
        AustrianInsurance = "at-social-insurance",
        /// The identification number of German tax offices.
        GermanTax = "de-tax-id",
        /// The insurance number of German pension insurance.
        GermanPension = "de-pension-insurance",
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
            Self::Iban => "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}",
            Self::Bic => "[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?",
            Self::AustrianInsurance => "[1-9][0-9]{9}",
            Self::GermanTax => "[1-9][0-9]{10}",
            Self::GermanPension => "[0-9]{8}[A-Z][0-9]{3}",
        }
    }

    /// Reports whether texts of the format are numbers with characters that can be checked.
    #[must_use]
    pub const fn is_checked_number(self) -> bool {
        match self {
            Self::Iban | Self::Bic | Self::AustrianInsurance | Self::GermanTax | Self::GermanPension => true,
            Self::Email | Self::Phone | Self::Postcode => false,
        }
    }

    /// Normalises a text of the format: without invisible characters, which is reported; telephone numbers and postcodes
    /// in the digits `0` to `9`, with ordinary spaces and hyphens; other numbers without spaces, in capital letters.
    pub(super) fn written(self, text: &str) -> (String, bool) {
        let text = text.trim();
        let visible = if self == Self::Email { without_invisible_or_no_break(text) } else { without_invisible(text) };
        let is_changed = visible != text;
        let written = match self {
            Self::Email => visible.into_owned(),
            Self::Phone | Self::Postcode => plain(&visible),
            Self::Iban | Self::Bic | Self::AustrianInsurance | Self::GermanTax | Self::GermanPension => {
                compact(&plain(&visible))
            }
        };
        (written, is_changed)
    }

    /// Reports whether a text has the format's characters.
    pub(super) fn matches(self, text: &str) -> bool {
        static PATTERNS: LazyLock<Vec<Option<Regex>>> =
            LazyLock::new(|| TextFormat::ALL.iter().map(|format| anchored(format.pattern()).ok()).collect());
        let index = TextFormat::ALL.iter().position(|format| *format == self);
        index.and_then(|index| PATTERNS[index].as_ref()).is_none_or(|pattern| pattern.is_match(text))
    }

    /// Checks a text that was normalised.
    pub(super) fn check(self, text: &str) -> Result<(), FormatFault> {
        if !self.matches(text) {
            return Err(FormatFault::Shape);
        }
        match self {
            Self::Email | Self::Phone | Self::Postcode | Self::Bic => Ok(()),
            Self::Iban => check_iban(text),
            Self::AustrianInsurance => check_austrian_insurance(text),
            Self::GermanTax => check_german_tax(text),
            Self::GermanPension => check_german_pension(text),
        }
    }
}
