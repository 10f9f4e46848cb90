//! Localised formats of dates and numbers, with ICU4X.

use icu::calendar::cal::Persian;
use icu::calendar::{AnyCalendarKind, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{YM, YMD, YMDE};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::Locale;
use jiff::civil::Date;

/// Formats a date with the month's name, such as `21. November 2026`.
///
/// The Gregorian calendar and Western digits are used in all languages, because dates in forms have legal effect and
/// some locales default to others.
#[must_use]
pub fn format_date(tag: &str, date: Date) -> String {
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(tag).into(), YMD::long());
    let number = |number: i8| u8::try_from(number).unwrap_or(1);
    match (formatter, gregorian(date.year().into(), number(date.month()), number(date.day()))) {
        (Ok(formatter), Some(gregorian)) => formatter.format(&gregorian).to_string(),
        _ => date.to_string(),
    }
}

/// Formats a date with the names of its weekday and month, such as `Samstag, 21. November 2026`.
#[must_use]
pub fn format_day(tag: &str, date: Date) -> String {
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(tag).into(), YMDE::long());
    let number = |number: i8| u8::try_from(number).unwrap_or(1);
    match (formatter, gregorian(date.year().into(), number(date.month()), number(date.day()))) {
        (Ok(formatter), Some(gregorian)) => formatter.format(&gregorian).to_string(),
        _ => date.to_string(),
    }
}

/// Formats a date as [`format_date`] does, and in brackets as the calendar has it by which people count where the language is
/// spoken, if that is the Persian one: `5 جنوری 2027 (15 جدی 1405)`.
#[must_use]
pub fn format_date_for_readers(tag: &str, date: Date) -> String {
    with_persian(tag, date, format_date(tag, date))
}

/// Formats a day as [`format_day`] does, and in brackets as the calendar of the region has it, as [`format_date_for_readers`].
#[must_use]
pub fn format_day_for_readers(tag: &str, date: Date) -> String {
    with_persian(tag, date, format_day(tag, date))
}

fn with_persian(tag: &str, date: Date, gregorian: String) -> String {
    match persian(tag, date) {
        Some(persian) => format!("{gregorian} ({persian})"),
        None => gregorian,
    }
}

/// Formats a date in the Persian calendar, if the CLDR prefers it for the region of the tag, or for the language.
fn persian(tag: &str, date: Date) -> Option<String> {
    let preferred = AnyCalendarKind::try_new(tag.parse::<Locale>().ok()?.into()).ok()?;
    if preferred != AnyCalendarKind::Persian {
        return None;
    }
    let formatter = FixedCalendarDateTimeFormatter::<Persian, _>::try_new(locale(tag).into(), YMD::long()).ok()?;
    let number = |number: i8| u8::try_from(number).ok();
    let gregorian = gregorian(date.year().into(), number(date.month())?, number(date.day())?)?;
    let written = formatter.format(&gregorian.to_calendar(Persian)).to_string();
    // With Latin letters, the CLDR does not know how the language writes such dates.
    Some(written).filter(|written| !written.contains(|letter: char| letter.is_ascii_alphabetic()))
}

/// Formats a month with its name, such as `Mai 2026`.
#[must_use]
pub fn format_month(tag: &str, year: i16, month: i8) -> String {
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(tag).into(), YM::long());
    match (formatter, gregorian(year.into(), u8::try_from(month).unwrap_or(1), 1)) {
        (Ok(formatter), Some(gregorian)) => formatter.format(&gregorian).to_string(),
        _ => format!("{year:04}-{month:02}"),
    }
}

pub(super) fn gregorian(year: i32, month: u8, day: u8) -> Option<icu::calendar::Date<Gregorian>> {
    icu::calendar::Date::try_new_gregorian(year, month, day).ok()
}

/// Formats a number with the language's decimal mark, such as `3,5`.
#[must_use]
pub fn format_number(tag: &str, number: f64) -> String {
    format_plain(tag, number.to_string())
}

fn format_plain(tag: &str, plain: String) -> String {
    let formatter =
        DecimalFormatter::try_new(locale(tag).into(), icu::decimal::options::DecimalFormatterOptions::default());
    match (formatter, plain.parse::<Decimal>()) {
        (Ok(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
        _ => plain,
    }
}

/// Formats a number with a fixed number of decimals, such as `1.234,50`.
#[must_use]
pub fn format_fixed(tag: &str, number: f64, decimals: u8) -> String {
    format_plain(tag, format!("{number:.*}", usize::from(decimals)))
}

pub(super) fn locale(tag: &str) -> Locale {
    format!("{tag}-u-ca-gregory-nu-latn").parse().unwrap_or(Locale::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_dates_its_way() {
        let date = Date::constant(2027, 1, 5);
        assert_eq!(format_date("de-AT", date), "5. Jänner 2027");
        assert_eq!(format_date("de-AT-simple", date), "5. Jänner 2027");
        assert_eq!(format_date("de-DE", date), "5. Januar 2027");
        assert_eq!(format_date("en-GB", date), "5 January 2027");
        assert_eq!(format_date("fa-AF", date), "5 جنوری 2027");
        assert_eq!(format_day("de-AT", date), "Dienstag, 5. Jänner 2027");
        assert_eq!(format_day("en-GB", date), "Tuesday, 5 January 2027");
    }

    #[test]
    fn dates_for_readers_are_in_the_calendar_of_their_region_too() {
        let date = Date::constant(2026, 11, 21);
        assert_eq!(format_date_for_readers("fa-AF", date), "21 نومبر 2026 (30 عقرب 1405)");
        assert_eq!(format_date_for_readers("fa", date), "21 نوامبر 2026 (30 آبان 1405)");
        assert!(format_day_for_readers("fa-AF", date).ends_with(" (30 عقرب 1405)"));
        for tag in ["de-AT", "en-GB", "ar", "tr", "fa-XB", "ps-AF"] {
            assert_eq!(format_date_for_readers(tag, date), format_date(tag, date));
            assert_eq!(format_day_for_readers(tag, date), format_day(tag, date));
        }
    }

    #[test]
    fn each_language_writes_months_its_way() {
        assert_eq!(format_month("de-AT", 2026, 1), "Jänner 2026");
        assert_eq!(format_month("en-GB", 2026, 5), "May 2026");
    }

    #[test]
    fn each_language_writes_numbers_its_way() {
        assert_eq!(format_number("de-DE", 3.5), "3,5");
        assert_eq!(format_number("de-DE", -1234.0), "-1.234");
        assert_eq!(format_number("en-GB", 1234.25), "1,234.25");
        assert_eq!(format_fixed("de-DE", 1234.5, 2), "1.234,50");
        assert_eq!(format_fixed("en-GB", 7.0, 0), "7");
    }
}
