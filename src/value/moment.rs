//! Points in time other than days: a time of day, a day with a time, a month, a year.

use std::cmp::Ordering;
use std::fmt;

use jiff::civil::{Date, DateTime, Time};
use serde::{Serialize, Serializer};

/// A point in time other than a day. Serialises as ISO 8601 writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A time of day: `14:30`.
    Time(Time),
    /// A day with a time: `2026-05-04T14:30`.
    Minute(DateTime),
    /// A month: `2026-05`.
    Month {
        /// The year.
        year: i16,
        /// The month, from 1.
        month: i8,
    },
    /// A year: `2026`.
    Year(i16),
}

impl Moment {
    /// Parses a text as [`fmt::Display`] writes it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |from: usize, to: usize| {
            let digits = text.get(from..to).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
            digits.parse::<i16>().ok()
        };
        let small = |from: usize| i8::try_from(digits(from, from + 2)?).ok();
        let moment = match text.len() {
            4 => Self::Year(digits(0, 4)?),
            5 => Self::Time(Time::new(small(0)?, small(3)?, 0, 0).ok()?),
            7 => Self::Month { year: digits(0, 4)?, month: small(5).filter(|month| (1..=12).contains(month))? },
            16 => {
                let day = Date::new(digits(0, 4)?, small(5)?, small(8)?).ok()?;
                Self::Minute(day.at(small(11)?, small(14)?, 0, 0))
            }
            _ => return None,
        };
        (moment.to_string() == text).then_some(moment)
    }

    /// Compares two moments of the same kind.
    #[must_use]
    pub fn order(&self, other: &Self) -> Option<Ordering> {
        let kind = std::mem::discriminant(self);
        // Of one kind, all texts have the same length and are ordered like their characters.
        (kind == std::mem::discriminant(other)).then(|| self.to_string().cmp(&other.to_string()))
    }

    /// Compares with a day: as equal if the day is within the month or year. A time of day cannot be compared.
    #[must_use]
    pub fn order_to_day(&self, day: Date) -> Option<Ordering> {
        match self {
            Self::Time(_) => None,
            Self::Minute(minute) => Some(minute.date().cmp(&day)),
            Self::Month { year, month } => Some((*year, *month).cmp(&(day.year(), day.month()))),
            Self::Year(year) => Some(year.cmp(&day.year())),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Time(time) => write!(f, "{:02}:{:02}", time.hour(), time.minute()),
            Self::Minute(minute) => write!(f, "{}T{:02}:{:02}", minute.date(), minute.hour(), minute.minute()),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Year(year) => write!(f, "{year:04}"),
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_in_one_way() {
        for text in ["14:30", "00:00", "2026-05-04T14:30", "2026-05", "1985"] {
            assert_eq!(Moment::parse(text).map(|moment| moment.to_string()).as_deref(), Some(text));
        }
        for text in ["24:00", "14.30", "2026-13", "2026-02-30T10:00", "2026-05-04 14:30", "", "1+23", "ab:cd", "äöü"]
        {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_month_contains_its_days() {
        let day = jiff::civil::date(2026, 5, 20);
        let order = |text: &str| Moment::parse(text).and_then(|moment| moment.order_to_day(day));
        assert_eq!(order("2026-05"), Some(Ordering::Equal));
        assert_eq!(order("2026-04"), Some(Ordering::Less));
        assert_eq!(order("2026"), Some(Ordering::Equal));
        assert_eq!(order("2026-05-20T23:59"), Some(Ordering::Equal));
        assert_eq!(order("14:30"), None);
        assert_eq!(Moment::parse("2026").unwrap().order(&Moment::parse("2026-05").unwrap()), None);
    }
}
