//! Durations as people type them.
//!
//! The page's script reads them alike (`render/html/durations.js`).

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::typed_text::plain;
use crate::value::Duration;

/// What a typed duration means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DurationReading {
    /// This duration.
    Duration(Duration),
    /// Hours or minutes, or tenths of hours or minutes.
    Ambiguous,
    /// None.
    None,
}

/// Words for hours and minutes in many languages, in lower case. None is one of hours in one and of minutes in another.
const HOURS: &str = "h|hr|hrs|hour|hours|std|stunde|stunden|heure|heures|ora|ore|oră|orë|hora|horas|saat|sat|sata|sati|godz|godzina|godziny|godzin|hod|hodina|hodiny|hodin|óra|год|година|години|годин|ч|час|часа|часов|ساعة|ساعات|ساعت";
const MINUTES: &str = "m|min|mins|minute|minutes|minuten|minuto|minutos|minuti|minut|minuta|minuty|minutë|dk|dakika|perc|хв|хвилина|хвилини|хвилин|мин|минута|минуты|минут|دقيقة|دقائق|دقیقه";
/// Words between hours and minutes.
const LINKS: &str = "und|and|et|i|e|y|ve|și|es|та|і|и|و";

static ISO: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^pt(?:(\d{1,4})h)?(?:(\d{1,6})m)?$").ok());
static CLOCK: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(&format!(r"^(\d{{1,4}}):([0-5]\d)(?::00)?(?: ?(?:{HOURS}))?$")).ok());
static WORDS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let hours = format!(r"(\d{{1,4}})?(?:[.,](\d{{1,2}}))? ?([¼½¾])? ?(?:{HOURS})");
    Regex::new(&format!(r"^(?:{hours})?(?:,? ?(?:(?:{LINKS}) )?(\d{{1,6}}) ?({MINUTES})?)?$")).ok()
});
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^\d{1,6}(?:[.,]\d{1,2})?$").ok());
static ABBREVIATION: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(\p{L})\.").ok());

/// No duration is so long, and matching could take long.
const LONGEST: usize = 60;

fn captures<'t>(pattern: &'static LazyLock<Option<Regex>>, text: &'t str) -> Option<Captures<'t>> {
    pattern.as_ref()?.captures(text)
}

/// The greatest number of hours of a duration, with four digits, as in the patterns.
const MOST_HOURS: u32 = 9999;

/// Reads a typed duration. A number alone is none, as it could be of hours or of minutes.
pub(super) fn read_duration(typed: &str) -> DurationReading {
    match read_any(typed) {
        // Written with hours, it could not be read again.
        DurationReading::Duration(duration) if duration.minutes() / Duration::HOUR > MOST_HOURS => {
            DurationReading::None
        }
        reading @ (DurationReading::Duration(_) | DurationReading::Ambiguous | DurationReading::None) => reading,
    }
}

fn read_any(typed: &str) -> DurationReading {
    let text = plain(typed).to_lowercase();
    if text.chars().count() > LONGEST {
        return DurationReading::None;
    }
    let words: Vec<_> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let text = words.join(" ");
    let text = ABBREVIATION.as_ref().map_or_else(|| text.clone(), |dot| dot.replace_all(&text, "$1").into_owned());
    if captures(&NUMBER, &text).is_some() {
        let is_zero = text.bytes().all(|byte| byte == b'0');
        return if is_zero { DurationReading::Duration(Duration::of_minutes(0)) } else { DurationReading::Ambiguous };
    }
    let whole = captures(&CLOCK, &text)
        .or_else(|| captures(&ISO, &text).filter(|parts| parts.iter().skip(1).any(|part| part.is_some())));
    if let Some(parts) = whole {
        let part = |index| parts.get(index).map_or(Some(0), |part| part.as_str().parse::<u32>().ok());
        let minutes = part(1).zip(part(2)).map(|(hours, minutes)| hours * Duration::HOUR + minutes);
        return minutes
            .map_or(DurationReading::None, |minutes| DurationReading::Duration(Duration::of_minutes(minutes)));
    }
    captures(&WORDS, &text).map_or(DurationReading::None, |parts| in_words(&parts))
}

/// Reads hours with a fraction, and minutes: `1`, `5`, `½`, `30`, `min`.
fn in_words(parts: &Captures<'_>) -> DurationReading {
    let part = |index| parts.get(index).map(|part| part.as_str());
    let number = |digits: Option<&str>| digits.unwrap_or("0").parse::<u32>().unwrap_or(0);
    let (whole, fraction, vulgar, minutes) = (part(1), part(2), part(3), part(4));
    let beyond = match (whole, fraction, vulgar) {
        (Some(_) | None, None, Some("¼")) => Some(15),
        (Some(_) | None, None, Some("½")) => Some(30),
        (Some(_) | None, None, Some("¾")) => Some(45),
        (Some(_), None, None) => None,
        (Some(_), Some(fraction), None) if fraction.len() == 1 => Some(number(Some(fraction)) * 6),
        // `1,30` may be an hour and thirty minutes, or an hour and three tenths.
        (Some(_), Some(fraction), None) if number(Some(fraction)) < Duration::HOUR => {
            return DurationReading::Ambiguous;
        }
        (Some(_), Some(fraction), None) if number(Some(fraction)) * 3 % 5 == 0 => Some(number(Some(fraction)) * 3 / 5),
        // Minutes alone need their word.
        (None, None, None) if minutes.is_some() && part(5).is_some() => None,
        _ => return DurationReading::None,
    };
    let has_hours = whole.is_some() || vulgar.is_some();
    let own = number(minutes);
    if (beyond.is_some() && minutes.is_some()) || (has_hours && own >= Duration::HOUR) {
        return DurationReading::None;
    }
    DurationReading::Duration(Duration::of_minutes(number(whole) * Duration::HOUR + beyond.unwrap_or(0) + own))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn durations_are_read_as_people_write_them() {
        for (text, minutes) in [
            ("1:30", 90),
            ("01:30", 90),
            ("1:30 h", 90),
            ("1:30:00", 90),
            ("1h30", 90),
            ("1 h 30 min", 90),
            ("1 Std. 30 Min.", 90),
            ("1 Stunde, 30 Minuten", 90),
            ("1 Stunde und 30 Minuten", 90),
            ("1 hour and 30 minutes", 90),
            ("90 min", 90),
            ("90 Minuten", 90),
            ("1,5 Stunden", 90),
            ("1.5 h", 90),
            ("1½ Stunden", 90),
            ("½ Std.", 30),
            ("1,75 h", 105),
            ("2 h", 120),
            ("2 saat 15 dakika", 135),
            ("1 година 30 хвилин", 90),
            ("٢ ساعة", 120),
            ("120:05", 7205),
            ("PT1H30M", 90),
            ("PT45M", 45),
            ("0", 0),
            ("0 min", 0),
        ] {
            let expected = DurationReading::Duration(Duration::of_minutes(minutes));
            assert_eq!(read_duration(text), expected, "{text}");
        }
        for text in ["90", "2", "1,5", "1.30", "1,30 Stunden", "1.25 h"] {
            assert_eq!(read_duration(text), DurationReading::Ambiguous, "{text}");
        }
        for text in [
            "",
            "-",
            "1:60",
            "1:5",
            "PT",
            "h",
            "min",
            "1 h 90 min",
            "1,5 h 30 min",
            "1,99 h",
            "30 min 1 h",
            "eine Stunde",
            "1 Tag",
            "-1:30",
            "1:30-2:00",
            "12345 h",
            "ca. 2 h",
        ] {
            assert_eq!(read_duration(text), DurationReading::None, "{text}");
        }
    }

    #[test]
    fn the_page_knows_the_same_words() {
        let script = include_str!("../render/html/durations.js");
        for words in [HOURS, MINUTES, LINKS] {
            assert!(script.contains(words), "{words}");
        }
    }

    #[test]
    fn no_word_means_hours_and_minutes() {
        for word in HOURS.split('|') {
            assert!(!MINUTES.split('|').any(|other| other == word), "{word}");
        }
    }

    proptest! {
        #[test]
        fn anything_may_be_typed(text in "[0-9 .,:hmin½Std-]{0,16}|\\PC{0,20}") {
            read_duration(&text);
        }

        #[test]
        fn what_is_stored_is_read_as_it_is(minutes in 0_u32..600_000) {
            let duration = Duration::of_minutes(minutes);
            for text in [duration.to_string(), duration.clock()] {
                prop_assert_eq!(read_duration(&text), DurationReading::Duration(duration), "{}", text);
            }
        }
    }
}
