//! Localised formats of dates and numbers, with ICU4X.

use icu::calendar::Gregorian;
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::YMD;
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

pub(super) fn gregorian(year: i32, month: u8, day: u8) -> Option<icu::calendar::Date<Gregorian>> {
    icu::calendar::Date::try_new_gregorian(year, month, day).ok()
}

/// Formats a number with the language's decimal mark, such as `3,5`.
#[must_use]
pub fn format_number(tag: &str, number: f64) -> String {
    let plain = number.to_string();
    let formatter =
        DecimalFormatter::try_new(locale(tag).into(), icu::decimal::options::DecimalFormatterOptions::default());
    match (formatter, plain.parse::<Decimal>()) {
        (Ok(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
        _ => plain,
    }
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
    }

    #[test]
    fn each_language_writes_numbers_its_way() {
        assert_eq!(format_number("de-DE", 3.5), "3,5");
        assert_eq!(format_number("de-DE", -1234.0), "-1.234");
        assert_eq!(format_number("en-GB", 1234.25), "1,234.25");
    }
}
