//! Times, months and years as people type them.
//!
//! The page's script reads them alike (`render/html/times.js`).

use std::sync::LazyLock;

use jiff::civil::Time;
use regex::{Captures, Regex};

use super::date_text::{DateConventions, DateReading};
use super::typed_text::plain;
use crate::value::Moment;

/// What a typed moment means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MomentReading {
    /// This moment.
    Moment {
        /// The moment.
        moment: Moment,
        /// Whether the century was left out.
        is_short: bool,
    },
    /// A day that does not exist.
    NoSuchDate,
    /// Several moments.
    Ambiguous,
    /// None.
    None,
}

/// Hours with minutes, or followed by a word that says that they are hours.
static TIME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(\d{1,2})(?: ?(?:[:.]|h|uhr) ?(\d\d)(?::00)?|(\d\d))?(?: ?(uhr|h|([ap])\.? ?m\.?))?$").ok()
});
static MONTH: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(\d{1,2}|\p{L}[\p{L}\p{M} ]*)(?: ?[./-] ?|[.,]? )(\d{4}|\d\d)(?: [рг]\.?)?$").ok());
static YEAR_MONTH: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(\d{4})(?: ?[./-] ?| )(\d{1,2}|\p{L}[\p{L}\p{M} ]*)\.?$").ok());

/// No date or time is so long, and matching could take long.
const LONGEST: usize = 100;

fn captures<'t>(pattern: &'static LazyLock<Option<Regex>>, text: &'t str) -> Option<Captures<'t>> {
    pattern.as_ref()?.captures(text)
}

/// Reads a typed time of day. An hour alone is none.
pub(super) fn read_time(typed: &str) -> Option<Time> {
    let text = plain(typed).to_lowercase();
    let parts = captures(&TIME, &text)?;
    let part = |index| parts.get(index).map(|part| part.as_str());
    // Four digits are hours and minutes: `0830`.
    let minutes = part(2).or_else(|| part(3).filter(|_| part(1).is_some_and(|hour| hour.len() == 2)));
    if (part(3).is_some() && minutes.is_none()) || (minutes.is_none() && part(4).is_none()) {
        return None;
    }
    let hour: i8 = part(1)?.parse().ok()?;
    let hour = match part(5) {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some("p") => hour % 12 + 12,
        Some(_) => hour % 12,
    };
    Time::new(hour, minutes.unwrap_or("0").parse().ok()?, 0, 0).ok()
}

impl DateConventions<'_> {
    /// Reads a typed month with its year.
    pub(super) fn read_month(&self, typed: &str) -> MomentReading {
        let text = plain(typed).to_lowercase();
        let parts = captures(&MONTH, &text).map(|parts| (parts, [2, 1]));
        let parts = parts.or_else(|| captures(&YEAR_MONTH, &text).map(|parts| (parts, [1, 2])));
        let Some((parts, [year, month])) = parts else { return MomentReading::None };
        let part = |index| parts.get(index).map_or("", |part| part.as_str().trim());
        self.month(part(year), part(month))
    }

    fn month(&self, year: &str, month: &str) -> MomentReading {
        let months = if month.starts_with(|c: char| c.is_ascii_digit()) {
            vec![month.to_owned()]
        } else {
            self.months(month).into_iter().map(|number| number.to_string()).collect()
        };
        match &months[..] {
            [month] => match self.day(year, month, "1") {
                DateReading::Day { date, is_short } => {
                    MomentReading::Moment { moment: Moment::Month { year: date.year(), month: date.month() }, is_short }
                }
                DateReading::NoSuchDate | DateReading::Ambiguous | DateReading::NotADate => MomentReading::None,
            },
            [] => MomentReading::None,
            _ => MomentReading::Ambiguous,
        }
    }

    /// Reads a typed year.
    pub(super) fn read_year(&self, typed: &str) -> MomentReading {
        let year = plain(typed);
        if !year.bytes().all(|byte| byte.is_ascii_digit()) {
            return MomentReading::None;
        }
        match self.day(&year, "1", "1") {
            DateReading::Day { date, is_short } => {
                MomentReading::Moment { moment: Moment::Year(date.year()), is_short }
            }
            DateReading::NoSuchDate | DateReading::Ambiguous | DateReading::NotADate => MomentReading::None,
        }
    }

    /// Reads a typed day with a time, which follows it.
    pub(super) fn read_minute(&self, typed: &str) -> MomentReading {
        let text = plain(typed).to_lowercase();
        if text.chars().count() >= LONGEST {
            return MomentReading::None;
        }
        let ends = text.char_indices().filter(|(_, c)| matches!(c, ' ' | ',' | 't')).map(|(index, _)| index);
        let readings = ends.map(|end| self.day_and_time(&text[..end], &text[end + 1..]));
        readings.into_iter().find(|reading| *reading != MomentReading::None).unwrap_or(MomentReading::None)
    }

    /// Reads a typed day and a typed time.
    pub(super) fn day_and_time(&self, day: &str, time: &str) -> MomentReading {
        let time = time.trim_start_matches([' ', ',']);
        let time = ["um ", "at "].iter().find_map(|word| time.strip_prefix(word)).unwrap_or(time);
        let Some(time) = read_time(time) else { return MomentReading::None };
        match self.read(day) {
            DateReading::Day { date, is_short } => {
                MomentReading::Moment { moment: Moment::Minute(date.to_datetime(time)), is_short }
            }
            DateReading::NoSuchDate => MomentReading::NoSuchDate,
            DateReading::Ambiguous => MomentReading::Ambiguous,
            DateReading::NotADate => MomentReading::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::locale::DateNotations;

    fn german() -> DateConventions<'static> {
        static NOTATIONS: LazyLock<DateNotations> =
            LazyLock::new(|| DateNotations::new(&["de-AT", "en-GB"].map(str::to_owned)));
        DateConventions { notations: &NOTATIONS, shown: Some("de-AT"), year: 2026, today: None }
    }

    fn shown(reading: MomentReading) -> String {
        match reading {
            MomentReading::Moment { moment, is_short } => format!("{moment}{}", if is_short { " short" } else { "" }),
            MomentReading::NoSuchDate | MomentReading::Ambiguous | MomentReading::None => format!("{reading:?}"),
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, hour, minute) in [
            ("14:30", 14, 30),
            ("14.30", 14, 30),
            ("14:30 Uhr", 14, 30),
            ("14 Uhr", 14, 0),
            ("14 Uhr 30", 14, 30),
            ("14h30", 14, 30),
            ("14 h", 14, 0),
            ("1430", 14, 30),
            ("0830 Uhr", 8, 30),
            ("8:05", 8, 5),
            ("14:30:00", 14, 30),
            ("2.30 pm", 14, 30),
            ("2:30 p.m.", 14, 30),
            ("12 am", 0, 0),
            ("12:15 pm", 12, 15),
            ("2pm", 14, 0),
            ("١٤:٣٠", 14, 30),
            ("00:00", 0, 0),
        ] {
            assert_eq!(read_time(text), Time::new(hour, minute, 0, 0).ok(), "{text}");
        }
        for text in [
            "",
            "14",
            "830",
            "24:00",
            "25:10",
            "14:60",
            "14:5",
            "halb drei",
            "14:30-15:00",
            "13 pm",
            "0 am",
            "-8:00",
            "8,30",
        ] {
            assert_eq!(read_time(text), None, "{text}");
        }
    }

    #[test]
    fn months_and_years_are_read_as_people_write_them() {
        for (text, expected) in [
            ("5/2026", "2026-05"),
            ("05.2026", "2026-05"),
            ("5 2026", "2026-05"),
            ("2026-05", "2026-05"),
            ("Mai 2026", "2026-05"),
            ("Jän. 2026", "2026-01"),
            ("May 2026", "2026-05"),
            ("2026 Mai", "2026-05"),
            ("5/26", "2026-05 short"),
            ("13/2026", "None"),
            ("Mai", "None"),
            ("2026", "None"),
            ("4. Mai 2026", "None"),
        ] {
            assert_eq!(shown(german().read_month(text)), expected, "{text}");
        }
        for (text, expected) in [
            ("1985", "1985"),
            (" ١٩٨٥ ", "1985"),
            ("85", "1985 short"),
            ("1405", "None"),
            ("198", "None"),
            ("ca. 1985", "None"),
            ("-3", "None"),
        ] {
            assert_eq!(shown(german().read_year(text)), expected, "{text}");
        }
    }

    #[test]
    fn days_with_times_are_read_as_people_write_them() {
        for (text, expected) in [
            ("2026-05-04T14:30", "2026-05-04T14:30"),
            ("4.5.2026 14:30", "2026-05-04T14:30"),
            ("4. Mai 2026, 14.30 Uhr", "2026-05-04T14:30"),
            ("4. Oktober 2026 um 8 Uhr", "2026-10-04T08:00"),
            ("May 4, 2026 at 2 pm", "2026-05-04T14:00"),
            ("4.5.26 14:30", "2026-05-04T14:30 short"),
            ("31.2.2026 14:30", "NoSuchDate"),
            ("4.5.2026", "None"),
            ("14:30", "None"),
            ("4.5.2026 halb drei", "None"),
        ] {
            assert_eq!(shown(german().read_minute(text)), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn anything_may_be_typed(text in "[0-9 ./,:a-zäMt-]{0,24}|\\PC{0,20}") {
            read_time(&text);
            german().read_month(&text);
            german().read_year(&text);
            german().read_minute(&text);
        }
    }
}
