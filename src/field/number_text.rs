//! Numbers as people type them.
//!
//! The page's script reads them alike (`number` in `render/html/form.js`).

use super::typed_text::plain;

/// What a typed number means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum NumberReading {
    /// This number.
    Number(f64),
    /// A thousand or one, as `1.000` and `1,000` are in different languages.
    Ambiguous,
    /// No number.
    NotANumber,
}

/// The Arabic decimal mark.
const ARABIC_DECIMAL_MARK: char = '\u{66b}';

/// What may stand beside the digits.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// The marks of a currency or of hundredths, in lower case, longer ones first.
    pub(super) all: Vec<String>,
    /// Whether it is an amount of money.
    pub(super) is_money: bool,
}

/// Reads a typed number: digits of any script, with at most one decimal mark and groups of thousands.
///
/// A comma, a full stop and the Arabic decimal mark divide decimals. Spaces, apostrophes, the Arabic thousands mark, and
/// that of comma and full stop which is not the decimal mark, divide groups. A single group after a comma or a full stop
/// is ambiguous, unless the field has three `decimals`, or is money with fewer: nobody writes thousandths of a euro.
pub(super) fn read_number(typed: &str, decimals: u8, marks: &Marks) -> NumberReading {
    let mut text = plain(typed);
    if !marks.all.is_empty() {
        text = without_mark(&text.to_lowercase(), marks);
    }
    if marks.is_money && decimals < 3 {
        text = without_single_group(&text);
    }
    let unsigned = text.strip_prefix(['+', '-']).map_or(text.as_str(), |rest| rest.strip_prefix(' ').unwrap_or(rest));
    let Some(parts) = parts(unsigned, decimals >= 3) else { return NumberReading::NotANumber };
    let Parts { whole, fraction, is_ambiguous } = parts;
    if is_ambiguous {
        return NumberReading::Ambiguous;
    }
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let sign = if text.starts_with('-') { "-" } else { "" };
    match format!("{sign}{digits}.{fraction}").parse() {
        Ok(number) => NumberReading::Number(number),
        Err(_) => NumberReading::NotANumber,
    }
}

/// Removes a mark before or behind the number, and of money the dash in place of decimals: `250,-`.
fn without_mark(text: &str, marks: &Marks) -> String {
    let (mut sign, mut rest) = split_sign(text);
    if let Some(behind) = marks.all.iter().find_map(|mark| rest.strip_prefix(mark.as_str())) {
        rest = behind.trim_start_matches(' ');
        if sign.is_empty() {
            (sign, rest) = split_sign(rest);
        }
    } else if let Some(before) = marks.all.iter().find_map(|mark| rest.strip_suffix(mark.as_str())) {
        rest = before.trim_end_matches(' ');
    }
    let without_dash = rest.trim_end_matches('-');
    if marks.is_money && (1..=3).contains(&(rest.len() - without_dash.len())) {
        let before = without_dash.strip_suffix(' ').unwrap_or(without_dash);
        rest = before.strip_suffix(['.', ',']).unwrap_or(rest);
    }
    format!("{sign}{rest}")
}

/// Splits off a sign and one space behind it.
fn split_sign(text: &str) -> (&str, &str) {
    match text.strip_prefix(['+', '-']) {
        Some(rest) => (&text[..1], rest.strip_prefix(' ').unwrap_or(rest)),
        None => ("", text),
    }
}

/// Joins the digits of a number with a single group after a comma or a full stop.
fn without_single_group(text: &str) -> String {
    let (sign, number) = split_sign(text);
    let mark = ['.', ','].into_iter().find(|&mark| number.matches(mark).count() == 1 && is_grouped(number, mark));
    mark.map_or_else(|| text.to_owned(), |mark| format!("{sign}{}", number.replace(mark, "")))
}

struct Parts<'a> {
    whole: &'a str,
    fraction: &'a str,
    is_ambiguous: bool,
}

/// Divides a number without sign into whole and fraction, unless it is none.
fn parts(text: &str, has_thousandths: bool) -> Option<Parts<'_>> {
    let fraction_of = |mark: char| text.split_once(mark).filter(|(_, after)| is_digits(after));
    // Groups and a decimal mark that is not the mark of the groups.
    if let Some(mark) = text.chars().find(|c| !c.is_ascii_digit()).filter(|mark| " '.,".contains(*mark)) {
        let decimal_marks = ['.', ',', ARABIC_DECIMAL_MARK].into_iter().filter(|&decimal| decimal != mark);
        let divided = decimal_marks.filter_map(fraction_of).find(|(whole, _)| is_grouped(whole, mark));
        if let Some((whole, fraction)) = divided {
            return Some(Parts { whole, fraction, is_ambiguous: false });
        }
        if is_grouped(text, mark) {
            let is_single = text.matches(mark).count() == 1 && mark != ' ' && mark != '\'';
            if !is_single || !has_thousandths {
                return Some(Parts { whole: text, fraction: "0", is_ambiguous: is_single });
            }
        }
    }
    if is_digits(text) {
        return Some(Parts { whole: text, fraction: "0", is_ambiguous: false });
    }
    let divided =
        ['.', ',', ARABIC_DECIMAL_MARK].into_iter().filter_map(fraction_of).find(|(whole, _)| is_digits(whole));
    divided.map(|(whole, fraction)| Parts { whole, fraction, is_ambiguous: false })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reports whether a text consists of groups of three digits, the first of which may be shorter.
fn is_grouped(text: &str, mark: char) -> bool {
    let Some((first, others)) = text.split_once(mark) else { return false };
    let is_first = is_digits(first) && first.len() <= 3 && !first.starts_with('0');
    is_first && others.split(mark).all(|group| group.len() == 3 && is_digits(group))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, expected) in [
            ("3", 3.0),
            ("3,5", 3.5),
            (" -3,50 ", -3.5),
            ("\u{2212} 2", -2.0),
            ("\u{2013}2", -2.0),
            ("+7", 7.0),
            ("007", 7.0),
            ("0,125", 0.125),
            ("1000,125", 1000.125),
            ("1\u{202f}000\u{a0}000,5", 1_000_000.5),
            ("1'000.500", 1000.5),
            ("1.000,50", 1000.5),
            ("1,000.50", 1000.5),
            ("1.000.000", 1_000_000.0),
            ("12.5000", 12.5),
            ("١٢٬٣٤٥٫٦", 12345.6),
            ("١٫٥٠٠", 1.5),
            ("١،٥", 1.5),
            ("３．５", 3.5),
        ] {
            assert_eq!(read_number(text, 2, &Marks::default()), NumberReading::Number(expected), "{text}");
        }
        assert_eq!(read_number("1,125", 3, &Marks::default()), NumberReading::Number(1.125));
    }

    #[test]
    fn what_could_be_another_number_or_none_is_no_number() {
        for text in [
            "",
            "-",
            ",5",
            "5,",
            "1e3",
            "drei",
            "3 €",
            "€ 3",
            "inf",
            "NaN",
            "0x1",
            "--3",
            "3-",
            "3-4",
            "ca. 3",
            "½",
            "3²",
            "1,000,00",
            "1.5,5",
            "0.500.000",
            "1 00",
            "1.000.5",
            "1'000,000,000",
            "1٫5٫5",
            "1 000'000",
            "1234.567.890",
        ] {
            assert_eq!(read_number(text, 2, &Marks::default()), NumberReading::NotANumber, "{text}");
        }
        for text in ["1.000", "1,000", "12.500", "-١٢،٥٠٠"] {
            assert_eq!(read_number(text, 2, &Marks::default()), NumberReading::Ambiguous, "{text}");
        }
    }

    fn marked(text: &str, all: &[&str], is_money: bool) -> NumberReading {
        read_number(text, 2, &Marks { all: all.iter().map(|&mark| mark.to_owned()).collect(), is_money })
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        let euro = ["euro", "eur", "€"];
        for (text, expected) in [
            ("250", 250.0),
            ("€ 250", 250.0),
            ("250€", 250.0),
            ("EUR 1.234,56", 1234.56),
            ("1.234,56 Euro", 1234.56),
            ("250,-", 250.0),
            ("250,– €", 250.0),
            ("250.--", 250.0),
            ("€ 1.250,-", 1250.0),
            ("1.250", 1250.0),
            ("1,250", 1250.0),
            ("-€ 5,50", -5.5),
            ("€ -5,50", -5.5),
            ("− 5,50 €", -5.5),
        ] {
            assert_eq!(marked(text, &euro, true), NumberReading::Number(expected), "{text}");
        }
        for text in ["€", "€ 250 €", "$ 250", "250-", "250,----", "--250", "-€ -5", "€uro 5", "5 € 50", "€ 250 EUR"]
        {
            assert_eq!(marked(text, &euro, true), NumberReading::NotANumber, "{text}");
        }
        assert_eq!(marked("12,5 %", &["%"], false), NumberReading::Number(12.5));
        assert_eq!(marked("%12", &["%"], false), NumberReading::Number(12.0));
        assert_eq!(marked("12,-", &["%"], false), NumberReading::NotANumber);
        assert_eq!(marked("12.500", &["%"], false), NumberReading::Ambiguous);
    }

    proptest! {
        #[test]
        fn groups_change_nothing(number in 0_u32.., fraction in "[0-9]{1,4}", groups in 0_usize..5) {
            let mark = [" ", "'", ".", "\u{202f}", "٬"][groups];
            let digits = number.to_string();
            let grouped: Vec<_> = digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap()).collect();
            let typed = format!("{},{fraction}", grouped.join(mark));
            prop_assert_eq!(read_number(&typed, 4, &Marks::default()), NumberReading::Number(format!("{number}.{fraction}").parse().unwrap()));
        }
    }
}
