//! The code on every page: form, version, language, page and copy as a text that a camera can read and a person can type.
//!
//! `B1/HILFEPLAN/1.0/DE-AT/3/-/98`: prefix, form, version, language, page, copy (`-` on a blank form, else its UUID in base
//! 36), two check digits. All characters are in the alphanumeric mode of QR codes, which stores two of them in eleven bits.
//! It contains no personal data.

use std::fmt;

use crate::name::is_id;

mod symbol;
mod symbol_cache;

pub use symbol::{Size, Symbol};
pub use symbol_cache::SymbolCache;

/// What the object that draws a page's code is called in a PDF.
pub const XOBJECT_NAME: &str = "BogenCode";

/// How a code begins. The number changes when old readers would misread new codes.
const BEGINS: &str = "B1";
/// What stands between the parts.
const PART: char = '/';
/// What stands for the copy on a blank form.
const BLANK: &str = "-";
/// The characters of a QR code's alphanumeric mode, in the order of their values (ISO/IEC 18004, table 5).
const CHARACTERS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
/// How many digits a copy's id has in base 36.
const COPY_DIGITS: usize = 25;
/// How many check digits there are.
const CHECK_DIGITS: usize = 2;
/// The maximum number of a page.
const MAX_PAGE: u32 = 999;

/// What a page's code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageCode {
    /// The form's id.
    pub form: String,
    /// The form's version.
    pub version: String,
    /// The locale of the page, such as `de-AT-simple`.
    pub language: String,
    /// The page, from 1.
    pub page: u32,
    /// The copy's id, a UUID in lower case; a blank form has none.
    pub copy: Option<String>,
}

impl PageCode {
    /// Reads a code as [`fmt::Display`] writes it; whoever types it may use small letters. `None` if it is none, or if
    /// its check digits do not fit: one wrong character, or two that changed places with their neighbours, are noticed.
    ///
    /// ```
    /// use bogen::page_code::PageCode;
    ///
    /// let code = PageCode::parse("B1/HILFEPLAN/1.0/DE-AT/3/-/98");
    /// assert_eq!(code.map(|code| code.page), Some(3));
    /// assert_eq!(PageCode::parse("B1/HILFEPLAN/1.0/DE-AT/4/-/98"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        let (said, check) = text.rsplit_once(PART)?;
        if check.len() != CHECK_DIGITS || check_digits(said)? != check {
            return None;
        }
        let parts: Vec<_> = said.split(PART).collect();
        let [BEGINS, form, version, language, page, copy] = parts[..] else { return None };
        let copy = if copy == BLANK { None } else { Some(uuid(copy)?) };
        let code = Self {
            form: form.to_ascii_lowercase(),
            version: version.to_owned(),
            language: tag(language),
            page: page.parse().ok()?,
            copy,
        };
        (code.is_possible() && code.to_string() == text).then_some(code)
    }

    /// Reports whether a code can say this: a form without an id, or a copy whose id is no UUID, has none.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        let is_version = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let is_tag = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        is_id(&self.form)
            && !self.version.is_empty()
            && is_version(&self.version)
            && !self.language.is_empty()
            && is_tag(&self.language)
            && (1..=MAX_PAGE).contains(&self.page)
            && self.copy.as_ref().is_none_or(|copy| compact(copy).is_some())
    }

    /// Returns the size of the symbols of all pages and copies of this form: one holds the longest of their codes.
    #[must_use]
    pub fn size(&self) -> Option<Size> {
        let longest = Self { page: MAX_PAGE, copy: None, ..self.clone() };
        Size::holding(longest.to_string().len() - BLANK.len() + COPY_DIGITS)
    }

    /// Draws the code. `None` if no code can say this.
    #[must_use]
    pub fn symbol(&self) -> Option<Symbol> {
        if self.is_possible() { Symbol::new(&self.to_string(), self.size()?) } else { None }
    }

    /// Writes what stands before the number of the page.
    fn before_page(&self) -> String {
        let Self { form, version, language, .. } = self;
        let [form, language] = [form, language].map(|text| text.to_ascii_uppercase());
        format!("{BEGINS}{PART}{form}{PART}{version}{PART}{language}{PART}")
    }

    /// Writes what stands between the number of the page and the check digits.
    fn after_page(&self) -> String {
        let copy = self.copy.as_deref().and_then(compact).unwrap_or_else(|| BLANK.to_owned());
        format!("{PART}{copy}{PART}")
    }
}

impl fmt::Display for PageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&written(&self.before_page(), self.page, &self.after_page()))
    }
}

/// Writes the code of a page from what stands before and after its number.
fn written(before: &str, page: u32, after: &str) -> String {
    let mut text = format!("{before}{page}{after}");
    // The part mark before the digits is not checked itself.
    let said = text.len() - PART.len_utf8();
    let check = check_digits(&text[..said]).unwrap_or_default();
    text.push_str(&check);
    text
}

/// Returns the check digits of a text by ISO/IEC 7064, MOD 97-10, each character taken as the two digits of its value;
/// nothing if a QR code has no value for one.
fn check_digits(text: &str) -> Option<String> {
    let value = |sign: u8| CHARACTERS.iter().position(|known| *known == sign);
    let rest = text.bytes().try_fold(0, |rest, sign| Some((rest * 100 + value(sign)?) % 97))?;
    Some(format!("{:0CHECK_DIGITS$}", 98 - rest * 100 % 97))
}

/// Writes a UUID in base 36.
fn compact(uuid: &str) -> Option<String> {
    let is_placed = |(index, byte): (usize, u8)| match index {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
    };
    if uuid.len() != 36 || !uuid.bytes().enumerate().all(is_placed) {
        return None;
    }
    let mut rest = u128::from_str_radix(&uuid.replace('-', ""), 16).ok()?;
    let mut digits = [b'0'; COPY_DIGITS];
    for digit in digits.iter_mut().rev() {
        *digit = CHARACTERS[(rest % 36) as usize];
        rest /= 36;
    }
    String::from_utf8(digits.to_vec()).ok()
}

/// Reads a UUID in base 36.
fn uuid(compact: &str) -> Option<String> {
    let number = |sum: u128, sign: char| sum.checked_mul(36)?.checked_add(sign.to_digit(36)?.into());
    let number = compact.chars().try_fold(0, number).filter(|_| compact.len() == COPY_DIGITS)?;
    let digits = format!("{number:032x}");
    Some([0..8, 8..12, 12..16, 16..20, 20..32].map(|part| &digits[part]).join("-"))
}

/// Writes a language tag as BCP 47 advises (RFC 5646, 2.1.1), which is how locales are named.
fn tag(upper: &str) -> String {
    let subtag = |(index, subtag): (usize, &str)| {
        let lower = subtag.to_ascii_lowercase();
        match subtag.len() {
            2 if index > 0 => subtag.to_owned(),
            4 if index > 0 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
                subtag[..1].to_owned() + &lower[1..]
            }
            _ => lower,
        }
    };
    upper.split('-').enumerate().map(subtag).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests;
