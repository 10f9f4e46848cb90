//! Typed text reduced to the characters in which numbers, dates, telephone numbers and postcodes are read.
//!
//! The page's script does the same (`plain` and `hidden` in `render/html/form.js`); `tests/fixtures/typed-answers.toml`
//! holds both to it.

use std::borrow::Cow;

use icu::properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu::properties::{CodePointMapData, CodePointSetData};

/// Reports whether a character is invisible and no white space: zero-width characters, soft hyphens, fillers, direction
/// marks, variation selectors, byte order marks, the blank Braille pattern.
pub(super) fn is_invisible(c: char) -> bool {
    c == '\u{2800}' || (!c.is_ascii() && CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c))
}

/// Reports whether nothing of a text can be seen.
pub(super) fn is_unseen(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// Removes invisible characters.
pub(super) fn without_invisible(text: &str) -> Cow<'_, str> {
    without(text, is_invisible)
}

/// Removes invisible characters and no-break spaces, which pasted e-mail addresses contain.
pub(super) fn without_invisible_or_no_break(text: &str) -> Cow<'_, str> {
    without(text, |c| is_invisible(c) || matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}'))
}

fn without(text: &str, is_removed: fn(char) -> bool) -> Cow<'_, str> {
    if !text.is_ascii() && text.contains(is_removed) {
        text.chars().filter(|&c| !is_removed(c)).collect::<String>().into()
    } else {
        text.into()
    }
}

/// Returns the text without invisible characters and surrounding white space, and with one form each of digits, spaces,
/// dashes, slashes, apostrophes and commas.
pub(super) fn plain(text: &str) -> String {
    let plain: String = text.chars().filter(|&c| !is_invisible(c)).map(plain_character).collect();
    plain.trim().to_owned()
}

/// Returns a text in the form in which it is compared: [`plain`], in lower case, and with single spaces. Which characters are the
/// same, the caller says by normalizing it before.
pub(super) fn comparable(normalized: &str) -> String {
    let lower = plain(normalized).to_lowercase();
    lower.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn plain_character(c: char) -> char {
    match c {
        '`' | '\u{ff40}' => '\'',
        ' '..='~' => c,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{2044}' | '\u{2215}' | '\u{60d}' => '/',
        '\u{2212}' => '-',
        '\u{60c}' => ',',
        '‘' | '’' | 'ʼ' | '′' | '´' | THOUSANDS_MARK => '\'',
        c if c.is_whitespace() => ' ',
        c => digit(c).unwrap_or(if is_dash(c) { '-' } else { c }),
    }
}

/// The Arabic thousands mark.
const THOUSANDS_MARK: char = '\u{66c}';

fn is_dash(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::DashPunctuation
}

/// Returns the digit `0` to `9` that a decimal digit of any script stands for. The digits of a script follow one another.
fn digit(c: char) -> Option<char> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_digit = |code: &u32| categories.get32(*code) == GeneralCategory::DecimalNumber;
    let code = u32::from(c);
    if !is_digit(&code) {
        return None;
    }
    let before = (0..code).rev().take_while(is_digit).count();
    char::from_digit(u32::try_from(before % 10).ok()?, 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_cannot_be_seen_is_known() {
        for c in "\u{200b}\u{ad}\u{115f}\u{1160}\u{3164}\u{ffa0}\u{200e}\u{200f}\u{61c}\u{fe0f}\u{feff}\u{2060}\u{2800}\u{e0041}".chars() {
            assert!(is_invisible(c), "{c:?}");
        }
        assert!(is_unseen(" \u{a0}\u{3000}\u{2028}\u{200b}\t"));
        for c in "a-.·٫½❤ ".chars() {
            assert!(!is_invisible(c), "{c:?}");
        }
    }

    #[test]
    fn digits_are_those_of_the_west() {
        assert_eq!(plain("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹"), "0123456789 0123456789");
        assert_eq!(plain("०१२३४५६७८९ ๐๑๒๓๔๕๖๗๘๙ ０１２３４５６７８９ 𝟎𝟗𝟘𝟡"), "0123456789 0123456789 0123456789 0909");
        assert_eq!(plain("² ½ Ⅻ ① ك"), "² ½ Ⅻ ① ك");
    }

    #[test]
    fn spaces_dashes_and_marks_have_one_form() {
        assert_eq!(plain(" +43\u{a0}660\u{2009}12\u{2013}34\u{2011}5\u{2212}6 "), "+43 660 12-34-5-6");
        assert_eq!(plain("1’000 1٬000 ١٫٥ ١،٥ ４／５"), "1'000 1'000 1٫5 1,5 4/5");
    }

    fn invisible() -> impl Strategy<Value = char> {
        let all: Vec<char> = ('\0'..=char::MAX).filter(|&c| is_invisible(c)).collect();
        (0..all.len()).prop_map(move |index| all[index])
    }

    proptest! {
        #[test]
        fn plain_text_stays(text in any::<String>()) {
            let once = plain(&text);
            prop_assert_eq!(plain(&once), once);
        }

        #[test]
        fn what_cannot_be_seen_changes_nothing(text in "[0-9 ./+a-z-]{0,12}", at in 0_usize..12, c in invisible()) {
            let (before, after) = text.split_at(at.min(text.len()));
            prop_assert_eq!(plain(&format!("{before}{c}{after}")), plain(&text));
        }

        #[test]
        fn ascii_stays(text in "[!-~]{0,12}") {
            prop_assert_eq!(plain(&text), text.replace('`', "'"));
        }
    }
}
