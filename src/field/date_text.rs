//! Dates as people type them.
//!
//! The page's script reads them alike (`readDate` in `render/html/form.js`).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::typed_text::plain;
use crate::locale::{DateNotation, DateNotations, DayMonthOrder, fold};

/// What decides about dates that can be read in several ways.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DateConventions<'a> {
    /// How the languages of the form write dates.
    pub(crate) notations: &'a DateNotations,
    /// The language in which the form was shown, if it is known.
    pub(crate) shown: Option<&'a str>,
    /// The year in which the version of the form is dated.
    pub(crate) year: i16,
    /// The day on which the answers are judged, if it is known.
    pub(crate) today: Option<Date>,
}

/// What a typed date means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateReading {
    /// This day.
    Day {
        /// The day.
        date: Date,
        /// Whether the century was left out.
        is_short: bool,
    },
    /// A day that does not exist.
    NoSuchDate,
    /// Several days.
    Ambiguous,
    /// No date, or no complete one.
    NotADate,
}

/// How many years before the form's a year of two digits may lie; it is the only one of a hundred years.
pub(super) const YEARS_BEFORE: i16 = 90;

/// The first year of which all days are of the Gregorian calendar, in hundreds. Years before are of another calendar.
const FIRST_YEAR: i16 = 1600;

/// Three numbers or words. Ukrainian and Russian dates end with the word for year.
static THREE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(\d+|\p{L}[\p{L}\p{M} ]*)( ?[./-] ?|[.,]? )(\d+|\p{L}[\p{L}\p{M} ]*)( ?[./-] ?|[.,]? )(\d+|\p{L}[\p{L}\p{M} ]*)\.?(?: [рг]\.?)?$").ok()
});

/// The ending of an ordinal number, and the words within dates that are no names.
static ORDINAL: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(\d)(?:st|nd|rd|th)([ ,.])").ok());
static LINKING: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(" (?:of|de) ").ok());
static SPACES: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(" +").ok());

impl DateConventions<'_> {
    /// Reads a typed date.
    pub(super) fn read(&self, typed: &str) -> DateReading {
        let text = without_linking_words(&plain(typed).to_lowercase());
        let Some(parts) = THREE.as_ref().and_then(|three| three.captures(&text)) else { return DateReading::NotADate };
        let part = |index| parts.get(index).map_or("", |part| part.as_str().trim());
        let (numbers, marks) = ([part(1), part(3), part(5)], [part(2), part(4)]);
        let is_word = |text: &&str| !text.starts_with(|c: char| c.is_ascii_digit());
        match numbers.iter().filter(|text| is_word(text)).count() {
            0 => self.numeric(numbers, marks),
            1 => self.with_name(numbers),
            _ => DateReading::NotADate,
        }
    }

    /// Reads a date of numbers only.
    fn numeric(&self, [a, b, c]: [&str; 3], [first, second]: [&str; 2]) -> DateReading {
        if first == "," || (second != first && !second.is_empty()) {
            return DateReading::NotADate;
        }
        if a.len() == 4 {
            return self.in_fixed_order(a, b, c);
        }
        if first != "/" && first != "-" {
            return self.in_fixed_order(c, b, a);
        }
        let (day_first, month_first) = (self.day(c, b, a), self.day(c, a, b));
        let order = self.shown().and_then(|shown| shown.order);
        let mut readings = match order {
            Some(DayMonthOrder::DayFirst) => vec![day_first.or(month_first)],
            Some(DayMonthOrder::MonthFirst) => vec![month_first.or(day_first)],
            None => vec![day_first, month_first],
        };
        // `26-05-04` may also begin with the year.
        if a.len() == 2 && c.len() == 2 && (first == "-" || order.is_none()) {
            readings.push(self.day(a, b, c));
        }
        DateReading::one_of(&readings)
    }

    /// Reads a date whose order is known. If it does not exist, but would with day and month exchanged, it is ambiguous.
    fn in_fixed_order(&self, year: &str, month: &str, day: &str) -> DateReading {
        match (self.day(year, month, day), self.day(year, day, month)) {
            (DateReading::NoSuchDate, DateReading::Day { .. }) => DateReading::Ambiguous,
            (reading, _) => reading,
        }
    }

    /// Reads a date with the name of a month.
    fn with_name(&self, [a, b, c]: [&str; 3]) -> DateReading {
        let is_number = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
        let (year, name, day) = match (is_number(a), is_number(b)) {
            (false, _) => (c, a, b),
            (true, false) if a.len() == 4 => (a, b, c),
            (true, false) => (c, b, a),
            (true, true) => return DateReading::NotADate,
        };
        let months = self.months(name);
        match months.first() {
            None => DateReading::NotADate,
            Some(month) if months.len() == 1 => self.day(year, &month.to_string(), day),
            Some(_) => DateReading::Ambiguous,
        }
    }

    pub(super) fn day(&self, year: &str, month: &str, day: &str) -> DateReading {
        let short = |digits: &str| digits.parse::<i8>().ok().filter(|_| digits.len() <= 2);
        let (Some(month), Some(day), Ok(number)) = (short(month), short(day), year.parse::<i16>()) else {
            return DateReading::NotADate;
        };
        let is_short = year.len() == 2;
        let first = self.year - YEARS_BEFORE;
        let year = match year.len() {
            2 => first + (number - first).rem_euclid(100),
            4 if number >= FIRST_YEAR => number,
            _ => return DateReading::NotADate,
        };
        Date::new(year, month, day).map_or(DateReading::NoSuchDate, |date| DateReading::Day { date, is_short })
    }

    fn shown(&self) -> Option<&DateNotation> {
        self.notations.of(self.shown?)
    }

    /// Returns the numbers of the months that a word names: in the language shown, else in any; in full, else shortened
    /// to at least three letters.
    pub(super) fn months(&self, word: &str) -> BTreeSet<usize> {
        let word = fold(word);
        let is_name = |name: &String| *name == word;
        let is_beginning = |name: &String| word.chars().count() > 2 && name.starts_with(&word);
        let shown = self.shown().map(std::slice::from_ref).unwrap_or_default();
        let found = [shown, self.notations.all()]
            .into_iter()
            .flat_map(|notations| [months_with(notations, &is_name), months_with(notations, &is_beginning)]);
        found.into_iter().find(|months| !months.is_empty()).unwrap_or_default()
    }
}

/// Returns the months that have such a name in one of the languages.
fn months_with(notations: &[DateNotation], is_wanted: &dyn Fn(&String) -> bool) -> BTreeSet<usize> {
    let months = notations.iter().flat_map(|notation| (1..).zip(&notation.months));
    months.filter(|(_, names)| names.iter().any(is_wanted)).map(|(month, _)| month).collect()
}

fn without_linking_words(text: &str) -> String {
    let replace = |text: &str, pattern: &Option<Regex>, by: &str| match pattern {
        Some(pattern) => pattern.replace_all(text, by).into_owned(),
        None => text.to_owned(),
    };
    replace(&replace(&replace(text, &SPACES, " "), &ORDINAL, "$1$2"), &LINKING, " ")
}

impl DateReading {
    /// Returns this reading if it is a day, else the other.
    const fn or(self, other: Self) -> Self {
        match self {
            Self::Day { .. } => self,
            Self::NoSuchDate | Self::Ambiguous | Self::NotADate => other,
        }
    }

    /// Returns the only day among readings of the same text.
    fn one_of(readings: &[Self]) -> Self {
        let is_day = |reading: &&Self| match reading {
            Self::Day { .. } => true,
            Self::NoSuchDate | Self::Ambiguous | Self::NotADate => false,
        };
        let mut days = readings.iter().filter(is_day);
        match days.next() {
            Some(day) if days.all(|other| other == day) => *day,
            Some(_) => Self::Ambiguous,
            None if readings.contains(&Self::NoSuchDate) => Self::NoSuchDate,
            None => Self::NotADate,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn in_language(shown: Option<&str>, text: &str) -> DateReading {
        static NOTATIONS: LazyLock<DateNotations> = LazyLock::new(|| {
            DateNotations::new(&["de-AT", "en-GB", "en-US", "tr", "uk", "hr", "cs", "ar", "fa"].map(str::to_owned))
        });
        DateConventions { notations: &NOTATIONS, shown, year: 2026, today: None }.read(text)
    }

    fn day(year: i16, month: i8, day: i8) -> DateReading {
        DateReading::Day { date: date(year, month, day), is_short: false }
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for text in [
            "2026-05-04",
            "2026-5-4",
            "2026/05/04",
            "2026 5 4",
            "4.5.2026",
            "04.05.2026",
            " 4. 5. 2026 ",
            "4. 5 2026",
            "4 5 2026",
            "4/5/2026",
            "4 / 5 / 2026",
            "4-5-2026",
            "4. Mai 2026",
            "4.Mai 2026",
            "4-MAI-2026",
            "4 May 2026",
            "May 4, 2026",
            "4th of May 2026",
            "May 4th, 2026",
            "2026 May 4",
            "2026-Mai-4.",
            "4 Mayıs 2026",
            "4 травня 2026",
            "4 مايو 2026",
            "٤/٥/٢٠٢٦",
            "۲۰۲۶/۰۵/۰۴",
            "4\u{2013}5\u{2013}2026",
            "4.\u{a0}Mai\u{a0}2026",
            "\u{200f}4.5.2026\u{200e}",
            "４．５．２０２６",
        ] {
            assert_eq!(in_language(Some("de-AT"), text), day(2026, 5, 4), "{text}");
        }
        for text in
            ["1. Jänner 2026", "1. Januar 2026", "1 Jan 2026", "1. Jän. 2026", "1. Jaenner 2026", "1.JÄNNER 2026"]
        {
            assert_eq!(in_language(Some("de-AT"), text), day(2026, 1, 1), "{text}");
        }
    }

    #[test]
    fn the_language_settles_the_order_of_day_and_month() {
        for text in ["4/5/2026", "4-5-2026"] {
            assert_eq!(in_language(Some("en-US"), text), day(2026, 4, 5), "{text}");
            assert_eq!(in_language(Some("en-GB"), text), day(2026, 5, 4), "{text}");
            assert_eq!(in_language(Some("fa"), text), DateReading::Ambiguous, "{text}");
            assert_eq!(in_language(None, text), DateReading::Ambiguous, "{text}");
        }
        for shown in [Some("en-US"), Some("de-AT"), None] {
            assert_eq!(in_language(shown, "13/5/2026"), day(2026, 5, 13));
            assert_eq!(in_language(shown, "5/13/2026"), day(2026, 5, 13));
            assert_eq!(in_language(shown, "5/5/2026"), day(2026, 5, 5));
            assert_eq!(in_language(shown, "4.5.2026"), day(2026, 5, 4));
        }
        assert_eq!(in_language(Some("de-AT"), "26-05-04"), DateReading::Ambiguous);
        assert_eq!(in_language(Some("de-AT"), "5.13.2026"), DateReading::Ambiguous);
        assert_eq!(in_language(Some("de-AT"), "2026-13-05"), DateReading::Ambiguous);
    }

    #[test]
    fn the_language_settles_names_that_mean_several_months() {
        // October in one language, November in the other.
        assert_eq!(in_language(Some("hr"), "4. listopada 2026"), day(2026, 10, 4));
        assert_eq!(in_language(Some("cs"), "4. listopadu 2026"), day(2026, 11, 4));
        assert_eq!(in_language(Some("cs"), "4. listopad 2026"), day(2026, 11, 4));
        assert_eq!(in_language(Some("de-AT"), "4. listopad 2026"), DateReading::Ambiguous);
    }

    #[test]
    fn years_of_two_digits_lie_around_the_year_of_the_form() {
        for (text, year) in
            [("4.5.26", 2026), ("4.5.35", 2035), ("4.5.36", 1936), ("4/5/99", 1999), ("4. Mai 00", 2000)]
        {
            let expected = DateReading::Day { date: date(year, 5, 4), is_short: true };
            assert_eq!(in_language(Some("de-AT"), text), expected, "{text}");
        }
        let expected = DateReading::Day { date: date(1999, 12, 31), is_short: true };
        assert_eq!(in_language(Some("de-AT"), "31-12-99"), expected);
    }

    #[test]
    fn days_that_do_not_exist_are_told_from_what_is_no_date() {
        for text in [
            "31.2.2026",
            "2026-02-29",
            "30/2/2026",
            "2024-13-45",
            "13/14/2026",
            "0.5.2026",
            "31. April 2026",
            "29.2.27",
        ] {
            assert_eq!(in_language(Some("de-AT"), text), DateReading::NoSuchDate, "{text}");
        }
        for text in [
            "",
            ".",
            "--",
            "7.3",
            "Mai 2026",
            "5/2026",
            "2026",
            "20260504",
            "7.3.2026 10:00",
            "2026-03-07T10:00",
            "+7.3.2026",
            "-7.3.2026",
            "007.3.2026",
            "0026-03-07",
            "12026-03-07",
            "1405-02-14",
            "7.3.126",
            "26-3-7",
            "4.5/2026",
            "4, 5, 2026",
            "4 2026 Mai",
            "4. Mond 2026",
            "4. Ma 2026",
            "4. Mai Juni",
            "12.-13.5.2026",
            "morgen",
            "½.5.2026",
        ] {
            assert_eq!(in_language(Some("de-AT"), text), DateReading::NotADate, "{text}");
        }
    }

    fn any_date() -> impl Strategy<Value = Date> {
        (1600_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
    }

    proptest! {
        #[test]
        fn stored_dates_are_read_as_they_are(date in any_date()) {
            let expected = DateReading::Day { date, is_short: false };
            prop_assert_eq!(in_language(None, &date.to_string()), expected);
        }

        #[test]
        fn dates_as_languages_write_them_are_read(date in any_date(), language in 0_usize..7) {
            let tag = ["de-AT", "en-GB", "en-US", "tr", "uk", "hr", "cs"][language];
            let text = crate::locale::format_date(tag, date);
            prop_assert_eq!(in_language(Some(tag), &text), DateReading::Day { date, is_short: false }, "{}", text);
        }

        #[test]
        fn a_day_that_exists_is_never_denied(date in any_date(), form in 0_usize..6, shown in 0_usize..4) {
            let (year, month, day) = (date.year(), date.month(), date.day());
            let text = [
                format!("{day}.{month}.{year}"), format!("{month}.{day}.{year}"), format!("{day}/{month}/{year}"),
                format!("{month}/{day}/{year}"), format!("{year}-{day}-{month}"), format!("{day}-{month}-{:02}", year % 100),
            ][form].clone();
            let shown = [Some("de-AT"), Some("en-US"), Some("fa"), None][shown];
            let reading = in_language(shown, &text);
            prop_assert!(!matches!(reading, DateReading::NoSuchDate | DateReading::NotADate), "{} {:?}", text, reading);
        }

        #[test]
        fn anything_may_be_typed(text in "[0-9 ./,a-zäMßт-]{0,20}|\\PC{0,20}", shown in 0_usize..4) {
            in_language([Some("de-AT"), Some("en-US"), Some("fa"), None][shown], &text);
        }
    }
}
