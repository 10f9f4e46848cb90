//! Lengths of time.

use std::fmt;

use serde::{Serialize, Serializer};

/// A length of time in whole minutes. Serialises as ISO 8601 writes it: `PT1H30M`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duration(u32);

impl Duration {
    /// The minutes of an hour.
    pub const HOUR: u32 = 60;

    /// Creates a duration of so many minutes.
    #[must_use]
    pub const fn of_minutes(minutes: u32) -> Self {
        Self(minutes)
    }

    /// Returns the minutes.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        self.0
    }

    /// Returns the full hours, and the minutes beyond them.
    #[must_use]
    pub const fn parts(self) -> (u32, u32) {
        (self.0 / Self::HOUR, self.0 % Self::HOUR)
    }

    /// Parses hours and minutes as [`Self::clock`] writes them: `1:30`.
    #[must_use]
    pub fn parse_clock(text: &str) -> Option<Self> {
        let (hours, minutes) = text.split_once(':')?;
        let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number(hours) || !is_number(minutes) || hours.len() > 4 || minutes.len() != 2 {
            return None;
        }
        let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
        (minutes < Self::HOUR).then_some(Self(hours * Self::HOUR + minutes))
    }

    /// Returns the hours and minutes: `1:30`.
    #[must_use]
    pub fn clock(self) -> String {
        let (hours, minutes) = self.parts();
        format!("{hours}:{minutes:02}")
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parts() {
            (0, minutes) => write!(f, "PT{minutes}M"),
            (hours, 0) => write!(f, "PT{hours}H"),
            (hours, minutes) => write!(f, "PT{hours}H{minutes}M"),
        }
    }
}

impl Serialize for Duration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_written_in_one_way() {
        for (minutes, iso, clock) in [
            (0, "PT0M", "0:00"),
            (5, "PT5M", "0:05"),
            (60, "PT1H", "1:00"),
            (90, "PT1H30M", "1:30"),
            (7205, "PT120H5M", "120:05"),
        ] {
            let duration = Duration::of_minutes(minutes);
            assert_eq!((duration.to_string().as_str(), duration.clock().as_str()), (iso, clock));
            assert_eq!(Duration::parse_clock(clock), Some(duration));
        }
        for text in ["", "90", "1:5", "1:60", ":30", "1:", "-1:30", "1:30:00", "12345:00", "a:00"] {
            assert_eq!(Duration::parse_clock(text), None, "{text}");
        }
    }
}
