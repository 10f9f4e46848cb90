//! The values of cells as people would write them.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time, date};

use super::number_format::{DigitToken, NumberFormat};

/// The reason why a cell has no value that can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CellProblem {
    /// The cell shows an error, such as `#N/A`.
    Error(&'static str),
    /// The cell has a formula, but no result.
    NotCalculated,
    /// The number has more digits than programs keep.
    DigitsLost,
    /// The number is formatted as a date, but there is no such date.
    NoDate,
    /// The text is longer than spreadsheet programs allow.
    TooLong,
    /// The value cannot be read.
    Unreadable,
}

/// The system in which days are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum DateSystem {
    /// From 1900, with a leap day in that year, which it did not have.
    #[default]
    From1900,
    /// From 1904.
    From1904,
}

impl DateSystem {
    /// Returns the system of a workbook that counts from 1904, or does not.
    pub(super) const fn of(is_from_1904: bool) -> Self {
        if is_from_1904 { Self::From1904 } else { Self::From1900 }
    }
}

/// The errors that cells can show.
const ERRORS: [&str; 10] =
    ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA"];

/// Numbers from here on have more than the fifteen digits that spreadsheet programs keep.
const TOO_LARGE: f64 = 1e15;

const SECONDS_OF_DAY: f64 = 86_400.0;

/// Returns the word for an error that a cell shows.
pub(super) fn error(text: &str) -> CellProblem {
    CellProblem::Error(ERRORS.into_iter().find(|error| *error == text).unwrap_or("#"))
}

/// Writes a number, without exponent, or what its format makes of it.
pub(super) fn number(text: &str, format: &NumberFormat, system: DateSystem) -> Result<String, CellProblem> {
    let number: f64 = text.parse().map_err(|_| CellProblem::Unreadable)?;
    if !number.is_finite() {
        return Err(CellProblem::Unreadable);
    }
    match format {
        NumberFormat::Plain => plain(number),
        NumberFormat::Percent => plain(number * 100.0).map(|number| number + "%"),
        NumberFormat::Date => Ok(moment(number, system)?.0.to_string()),
        NumberFormat::DateTime => {
            let (date, time) = moment(number, system)?;
            let is_midnight = time == Time::midnight();
            Ok(if is_midnight { date.to_string() } else { format!("{date} {}", clock(time)) })
        }
        NumberFormat::Time => time(number.rem_euclid(1.0)).map(|(_, time)| clock(time)),
        NumberFormat::Duration => duration(number),
        NumberFormat::Digits(tokens) => Ok(plain(number).map(|text| with_digits(&text, tokens).unwrap_or(text))?),
    }
}

/// Writes a date of the form `2026-05-04T00:00:00`, in which a time of midnight is left out.
pub(super) fn iso_date(text: &str) -> Result<String, CellProblem> {
    let (date, time) = text.split_once('T').unwrap_or((text, ""));
    let date: Date = date.parse().map_err(|_| CellProblem::NoDate)?;
    let time = time.trim_end_matches('Z');
    let time: Time = if time.is_empty() { Time::midnight() } else { time.parse().map_err(|_| CellProblem::NoDate)? };
    Ok(if time == Time::midnight() { date.to_string() } else { format!("{date} {}", clock(time)) })
}

/// Replaces the characters that are written as `_x000D_` (ISO/IEC 29500-1, 22.9.2.19).
pub(super) fn unescaped(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        let code = code.filter(|code| code.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let character = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        result.push_str(&rest[..at]);
        if let Some(character) = character {
            result.push(character);
            rest = &rest[at + 7..];
        } else {
            result.push_str("_x");
            rest = &rest[at + 2..];
        }
    }
    result + rest
}

/// Writes a number with at most fifteen significant digits: further ones are artefacts of the binary representation.
fn plain(number: f64) -> Result<String, CellProblem> {
    if number.abs() >= TOO_LARGE {
        return Err(CellProblem::DigitsLost);
    }
    let rounded: f64 = format!("{number:.14e}").parse().map_err(|_| CellProblem::Unreadable)?;
    // Adding zero turns -0 into 0.
    Ok((rounded + 0.0).to_string())
}

/// Writes the digits of a whole number into a format, from the right; nothing if it is not a whole number.
fn with_digits(number: &str, tokens: &[DigitToken]) -> Option<String> {
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut digits = number.chars().rev().filter(|_| number != "0").peekable();
    let first = tokens.iter().position(|token| !matches!(token, DigitToken::Literal(_)))?;
    let mut reversed = Vec::new();
    for (index, token) in tokens.iter().enumerate().rev() {
        match token {
            DigitToken::Literal(character) => reversed.push(*character),
            DigitToken::Zero => reversed.push(digits.next().unwrap_or('0')),
            DigitToken::Optional => reversed.extend(digits.next()),
        }
        if index == first {
            reversed.extend(digits.by_ref());
        }
    }
    Some(reversed.into_iter().rev().collect())
}

/// Returns the day and time of a number of days.
fn moment(number: f64, system: DateSystem) -> Result<(Date, Time), CellProblem> {
    let (carried, time) = time(number.rem_euclid(1.0))?;
    // A time that is rounded up to midnight is on the next day.
    let days = number.floor() + f64::from(u8::from(carried));
    #[expect(clippy::cast_possible_truncation, reason = "compared with the last day that programs know")]
    let days = if (0.0..=2_958_465.0).contains(&days) { days as i32 } else { return Err(CellProblem::NoDate) };
    let (start, days) = match (system, days) {
        (DateSystem::From1904, days) => (date(1904, 1, 1), days),
        (DateSystem::From1900, 1..=59) => (date(1899, 12, 31), days),
        (DateSystem::From1900, 61..) => (date(1899, 12, 30), days),
        (DateSystem::From1900, _) => return Err(CellProblem::NoDate),
    };
    let day = start.checked_add(days.days()).map_err(|_| CellProblem::NoDate)?;
    Ok((day, time))
}

/// Returns the time after a part of a day, and whether it was rounded up to midnight of the next one.
fn time(part: f64) -> Result<(bool, Time), CellProblem> {
    let seconds = seconds(part)?;
    let time = Time::midnight().wrapping_add(seconds.seconds());
    Ok((seconds >= 86_400, time))
}

fn duration(days: f64) -> Result<String, CellProblem> {
    let seconds = seconds(days)?;
    let sign = if seconds < 0 { "-" } else { "" };
    let (hours, rest) = (seconds.abs() / 3600, seconds.abs() % 3600);
    Ok(format!("{sign}{}", hours_minutes_seconds(hours, rest / 60, rest % 60)))
}

fn seconds(days: f64) -> Result<i64, CellProblem> {
    let seconds = (days * SECONDS_OF_DAY).round();
    #[expect(clippy::cast_possible_truncation, reason = "compared with numbers that are exact")]
    let whole = seconds as i64;
    if seconds.abs() < TOO_LARGE { Ok(whole) } else { Err(CellProblem::NoDate) }
}

fn clock(time: Time) -> String {
    hours_minutes_seconds(time.hour().into(), time.minute().into(), time.second().into())
}

fn hours_minutes_seconds(hours: i64, minutes: i64, seconds: i64) -> String {
    let seconds = if seconds == 0 { String::new() } else { format!(":{seconds:02}") };
    format!("{hours:02}:{minutes:02}{seconds}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, code: &str, expected: &str) {
        assert_eq!(number(text, &NumberFormat::parse(code), DateSystem::From1900), Ok(expected.to_owned()));
    }

    #[test]
    fn numbers_have_no_exponent() {
        check("3", "General", "3");
        check("436601234567", "General", "436601234567");
        check("999999999999999", "General", "999999999999999");
        check("4.36601234567E11", "General", "436601234567");
        check("1E-07", "0.00E+00", "0.0000001");
        check("0.30000000000000004", "General", "0.3");
        check("-0", "General", "0");
        check("-12.50", "0.00", "-12.5");
        check("0.075", "0.0%", "7.5%");
    }

    #[test]
    fn codes_keep_their_zeros_and_spaces() {
        check("1067", "00000", "01067");
        check("123010180", "0000\\ 000000", "0123 010180");
        check("436601234567", "\"+\"0", "+436601234567");
        check("43660123456", "\\+##\\ ###\\ ######", "+43 660 123456");
        check("12", "(00)\\ ####", "(00) 12");
        check("0", "00000", "00000");
        check("-5", "00000", "-5");
        check("1.5", "00000", "1.5");
    }

    #[test]
    fn days_are_dates() {
        check("46146", "dd.mm.yyyy", "2026-05-04");
        check("46146", "d/m/yy h:mm", "2026-05-04");
        check("46146.4375", "d/m/yy h:mm", "2026-05-04 10:30");
        check("46146.4375", "d/m/yy", "2026-05-04");
        check("46146.9999999", "d/m/yy h:mm", "2026-05-05");
        check("1", "dd.mm.yyyy", "1900-01-01");
        check("59", "dd.mm.yyyy", "1900-02-28");
        check("61", "dd.mm.yyyy", "1900-03-01");
        check("2958465", "dd.mm.yyyy", "9999-12-31");
        let mac = |text| number(text, &NumberFormat::Date, DateSystem::From1904);
        assert_eq!(mac("44684"), Ok("2026-05-04".to_owned()));
        assert_eq!(iso_date("2026-05-04T00:00:00"), Ok("2026-05-04".to_owned()));
        assert_eq!(iso_date("2026-05-04T10:30:15Z"), Ok("2026-05-04 10:30:15".to_owned()));
    }

    #[test]
    fn times_are_times() {
        check("0.4375", "hh:mm", "10:30");
        check("0.43768518518", "hh:mm:ss", "10:30:16");
        check("1.5", "hh:mm", "12:00");
        check("1.5", "[h]:mm", "36:00");
        check("-0.5", "[h]:mm", "-12:00");
    }

    #[test]
    fn what_is_no_value_is_refused() {
        let refused = |text, code| number(text, &NumberFormat::parse(code), DateSystem::From1900).unwrap_err();
        assert_eq!(refused("1E+15", "General"), CellProblem::DigitsLost);
        assert_eq!(refused("1.2345678901234499E+18", "0"), CellProblem::DigitsLost);
        for text in ["0", "60", "-1", "2958466", "1e300"] {
            assert_eq!(refused(text, "dd.mm.yyyy"), CellProblem::NoDate, "{text}");
        }
        for text in ["", "x", "nan", "inf", "1e999"] {
            assert_eq!(refused(text, "General"), CellProblem::Unreadable, "{text}");
        }
        assert_eq!(refused("1e300", "[h]:mm"), CellProblem::NoDate);
        assert_eq!(iso_date("2026-02-30"), Err(CellProblem::NoDate));
        assert_eq!(error("#N/A"), CellProblem::Error("#N/A"));
        assert_eq!(error("Geheim"), CellProblem::Error("#"));
    }

    #[test]
    fn escaped_characters_are_replaced() {
        assert_eq!(unescaped("a_x000D_\nb"), "a\r\nb");
        assert_eq!(unescaped("_x005F_x000D_"), "_x000D_");
        assert_eq!(unescaped("_xab_x_x12345_ü_xD800_"), "_xab_x_x12345_ü_xD800_");
        assert_eq!(unescaped("file_x.txt"), "file_x.txt");
    }
}
