//! The page code: form, version, language, page and copy as a text that a scanner can read and a person can type.
//!
//! `B1/HILFEPLAN/1.0/DE-AT/3/-/98`: prefix, form, version, language, page, copy (`-` on a blank form, else its UUID
//! in base 36), two check digits. On a handout, the page is `H3`, on the sheet of an excerpt `PROFESSIONAL:3`. All characters are in the alphanumeric mode of QR codes, which stores two of them
//! in eleven bits. The code contains no personal data.

use std::fmt;

use crate::excerpt::Excerpt;
use crate::name::is_id;

mod symbol;
mod symbol_cache;

pub use symbol::{Size, Symbol};
pub use symbol_cache::SymbolCache;

/// The resource name of the image of a page code in a PDF.
pub const XOBJECT_NAME: &str = "BogenCode";

/// The prefix. The number changes when old readers would misread new codes.
const PREFIX: &str = "B1";
/// The separator between the parts.
const SEPARATOR: char = '/';
/// The part for the copy on a blank form.
const NO_COPY: &str = "-";
/// The characters of a QR code's alphanumeric mode, in the order of their values (ISO/IEC 18004, table 5).
const CHARACTERS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
/// The number of base-36 digits of a copy's id.
const COPY_DIGITS: usize = 25;
/// The number of check digits.
const CHECK_DIGITS: usize = 2;
/// The highest page number.
const MAX_PAGE: u32 = 999;

/// What marks the pages of a handout, before their number.
const HANDOUT: char = 'H';

/// What separates an excerpt from the number of the page.
const OF_EXCERPT: char = ':';
/// The highest number of a row that a sheet can be about.
const MAX_ROW: u32 = 999;

/// What a page belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The whole form.
    Form,
    /// The handout of a filled-in form.
    Handout,
    /// A sheet with some fields of the form.
    Excerpt(Excerpt),
}

impl Sheet {
    /// Returns the sheet that has an excerpt of a form, or the whole of it.
    #[must_use]
    pub fn of(excerpt: Option<&Excerpt>) -> Self {
        excerpt.map_or(Self::Form, |excerpt| Self::Excerpt(excerpt.clone()))
    }

    /// Returns the excerpt, if it is a sheet with some fields.
    #[must_use]
    pub const fn excerpt(&self) -> Option<&Excerpt> {
        match self {
            Self::Excerpt(excerpt) => Some(excerpt),
            Self::Form | Self::Handout => None,
        }
    }

    /// Returns the word for what it is.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Handout => "handout",
            Self::Excerpt(_) => "excerpt",
        }
    }

    /// Splits the part of a code that states the page.
    fn parse(page: &str) -> Option<(Self, &str)> {
        if let Some((excerpt, page)) = page.split_once(OF_EXCERPT) {
            return Some((Self::Excerpt(Excerpt::parse(&excerpt.to_ascii_lowercase())?), page));
        }
        Some(page.strip_prefix(HANDOUT).map_or((Self::Form, page), |page| (Self::Handout, page)))
    }

    /// Returns what stands before the number of the page.
    fn mark(&self) -> String {
        match self {
            Self::Form => String::new(),
            Self::Handout => HANDOUT.to_string(),
            Self::Excerpt(excerpt) => format!("{}{OF_EXCERPT}", excerpt.to_string().to_ascii_uppercase()),
        }
    }

    /// Returns the sheet with the longest mark that has the same layout: that of the last row.
    fn longest(&self) -> Self {
        match self {
            Self::Excerpt(Excerpt::Part { part, row: _ }) => {
                Self::Excerpt(Excerpt::Part { part: part.clone(), row: Some(MAX_ROW) })
            }
            Self::Form | Self::Handout | Self::Excerpt(Excerpt::Rows { .. }) => self.clone(),
        }
    }
}

/// The content of a page code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageCode {
    /// The form's id.
    pub form: String,
    /// The form's version.
    pub version: String,
    /// The locale of the page, such as `de-AT-simple`.
    pub language: String,
    /// What the page belongs to.
    pub sheet: Sheet,
    /// The page, from 1.
    pub page: u32,
    /// The copy's id, a UUID in lower case; a blank form has none.
    pub copy: Option<String>,
}

impl PageCode {
    /// Parses a code as [`fmt::Display`] writes it, in upper or lower case. `None` if it is invalid or its check
    /// digits are wrong: one wrong character and two swapped neighbours are always detected.
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
        let (checked, check) = text.rsplit_once(SEPARATOR)?;
        if check.len() != CHECK_DIGITS || check_digits(checked)? != check {
            return None;
        }
        let parts: Vec<_> = checked.split(SEPARATOR).collect();
        let [PREFIX, form, version, language, page, copy] = parts[..] else { return None };
        let copy = if copy == NO_COPY { None } else { Some(uuid(copy)?) };
        let (sheet, page) = Sheet::parse(page)?;
        let code = Self {
            form: form.to_ascii_lowercase(),
            version: version.to_owned(),
            language: tag(language),
            sheet,
            page: page.parse().ok()?,
            copy,
        };
        (code.is_possible() && code.to_string() == text).then_some(code)
    }

    /// Reports whether these values can be encoded. The form must have an id, and a copy's id must be a UUID.
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

    /// Returns the size of the QR codes of all pages and copies of this form: that of the longest possible code.
    #[must_use]
    pub fn size(&self) -> Option<Size> {
        let longest = Self { page: MAX_PAGE, copy: None, sheet: self.sheet.longest(), ..self.clone() };
        Size::holding(longest.to_string().len() - NO_COPY.len() + COPY_DIGITS)
    }

    /// Draws the code. `None` if the values cannot be encoded.
    #[must_use]
    pub fn symbol(&self) -> Option<Symbol> {
        if self.is_possible() { Symbol::new(&self.to_string(), self.size()?) } else { None }
    }

    /// Returns the text before the page number.
    fn before_page(&self) -> String {
        let Self { form, version, language, sheet, .. } = self;
        let [form, language] = [form, language].map(|text| text.to_ascii_uppercase());
        let mark = sheet.mark();
        format!("{PREFIX}{SEPARATOR}{form}{SEPARATOR}{version}{SEPARATOR}{language}{SEPARATOR}{mark}")
    }

    /// Returns the text between the page number and the check digits.
    fn after_page(&self) -> String {
        let copy = self.copy.as_deref().and_then(compact).unwrap_or_else(|| NO_COPY.to_owned());
        format!("{SEPARATOR}{copy}{SEPARATOR}")
    }
}

impl fmt::Display for PageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&written(&self.before_page(), self.page, &self.after_page()))
    }
}

/// Returns the code of a page, given the text before and after the page number.
fn written(before: &str, page: u32, after: &str) -> String {
    let mut text = format!("{before}{page}{after}");
    // The separator before the check digits is not part of the checked text.
    let checked = text.len() - SEPARATOR.len_utf8();
    let check = check_digits(&text[..checked]).unwrap_or_default();
    text.push_str(&check);
    text
}

/// Returns the check digits of a text by ISO/IEC 7064, MOD 97-10, with each character replaced by the two digits of
/// its value; `None` if a character is not in the alphanumeric mode.
fn check_digits(text: &str) -> Option<String> {
    let value = |sign: u8| CHARACTERS.iter().position(|known| *known == sign);
    let rest = text.bytes().try_fold(0, |rest, sign| Some((rest * 100 + value(sign)?) % 97))?;
    Some(format!("{:0CHECK_DIGITS$}", 98 - rest * 100 % 97))
}

/// Encodes a UUID in base 36.
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

/// Decodes a UUID in base 36.
fn uuid(compact: &str) -> Option<String> {
    let number = |sum: u128, sign: char| sum.checked_mul(36)?.checked_add(sign.to_digit(36)?.into());
    let number = compact.chars().try_fold(0, number).filter(|_| compact.len() == COPY_DIGITS)?;
    let digits = format!("{number:032x}");
    Some([0..8, 8..12, 12..16, 16..20, 20..32].map(|part| &digits[part]).join("-"))
}

/// Formats a language tag with the recommended case (RFC 5646, 2.1.1), as in the names of locales.
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
