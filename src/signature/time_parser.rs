//! Parses the times in signatures and certificates.

use der::Decode;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use x509_cert::time::Time;

/// Converts the time of a certificate.
pub(super) fn of_certificate(time: &Time) -> Option<Timestamp> {
    i64::try_from(time.to_unix_duration().as_secs()).ok().and_then(|seconds| Timestamp::from_second(seconds).ok())
}

/// Parses the signed attribute with the time of signing.
pub(super) fn of_attribute(value: &[u8]) -> Option<Timestamp> {
    of_certificate(&Time::from_der(value).ok()?)
}

/// Parses the time of a time stamp, such as `20261121120000.5Z`. Fractions of seconds are dropped.
pub(super) fn of_stamp(text: &[u8]) -> Option<Timestamp> {
    let (text, rest) = (text.get(..14)?, text.get(14..)?);
    let fraction = rest.strip_suffix(b"Z")?;
    if !fraction.is_empty() && !fraction.strip_prefix(b".")?.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Offset::UTC.to_timestamp(civil(text)?).ok()
}

/// Parses a PDF date, such as `D:20261121120000+01'00'`. `None` without an offset, because it is no point in time
/// then.
pub(super) fn of_pdf(text: &str) -> Option<Timestamp> {
    let text = text.strip_prefix("D:").unwrap_or(text).as_bytes();
    offset(text.get(14..)?)?.to_timestamp(civil(text.get(..14)?)?).ok()
}

fn offset(text: &[u8]) -> Option<Offset> {
    let (&sign, rest) = text.split_first()?;
    let sign = match sign {
        b'Z' => return Some(Offset::UTC),
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let minutes = rest.get(2..).unwrap_or_default();
    let minutes = minutes.strip_prefix(b"'").unwrap_or(minutes).get(..2).map_or(Some(0), number)?;
    let seconds = number(rest.get(..2)?)?.checked_mul(3600)?.checked_add(minutes.checked_mul(60)?)?;
    Offset::from_seconds(sign * seconds).ok()
}

/// Parses the fourteen digits of a date and a time of day.
fn civil(digits: &[u8]) -> Option<DateTime> {
    let part = |from: usize| number(digits.get(from..from + 2)?).and_then(|number| i8::try_from(number).ok());
    let year = i16::try_from(number(digits.get(..4)?)?).ok()?;
    DateTime::new(year, part(4)?, part(6)?, part(8)?, part(10)?, part(12)?, 0).ok()
}

fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0_i32, |number, digit| {
        digit.is_ascii_digit().then(|| number.checked_mul(10)?.checked_add(i32::from(digit - b'0')))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn pdf(text: &str) -> String {
        of_pdf(text).map_or_else(String::new, |time| time.to_string())
    }

    #[test]
    fn dates_of_pdf_are_read() {
        assert_eq!(pdf("D:20261121120000+01'00'"), "2026-11-21T11:00:00Z");
        assert_eq!(pdf("D:20261121120000-0330"), "2026-11-21T15:30:00Z");
        assert_eq!(pdf("D:20261121120000+02"), "2026-11-21T10:00:00Z");
        assert_eq!(pdf("20261121120000Z"), "2026-11-21T12:00:00Z");
        for no in
            ["", "D:", "D:20261121120000", "D:20261321120000Z", "D:2026112112000äZ", "D:20261121120000+99'99'", "ääää"]
        {
            assert_eq!(pdf(no), "", "{no}");
        }
    }

    #[test]
    fn times_of_stamps_are_read() {
        let time = |text: &str| of_stamp(text.as_bytes()).map(|time| time.to_string());
        assert_eq!(time("20261121120000Z").as_deref(), Some("2026-11-21T12:00:00Z"));
        assert_eq!(time("20261121120000.75Z").as_deref(), Some("2026-11-21T12:00:00Z"));
        for no in ["", "Z", "20261121120000", "20261121120000.xZ", "20261121250000Z"] {
            assert_eq!(time(no), None, "{no}");
        }
    }
}
