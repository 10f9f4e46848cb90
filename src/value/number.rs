//! Numbers in answers.

use serde::{Serialize, Serializer};

/// A finite decimal number that all JSON parsers represent identically: an integer below 2^53, or a number with at most
/// fifteen significant digits.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Number(f64);

/// 2^53: smaller integers are exact as `f64`.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Number {
    /// Creates a number, rounded to fifteen significant digits. Returns `None` if it is not finite.
    #[must_use]
    pub fn new(value: f64) -> Option<Self> {
        if value.fract() == 0.0 && value.abs() < EXACT {
            // Adding zero turns -0 into 0, so that equal numbers have the same JSON.
            return Some(Self(value + 0.0));
        }
        // Further digits are artefacts of the binary representation, in which JSON parsers differ.
        let rounded = format!("{value:.14e}").parse().ok();
        // Rounding up `f64::MAX` would result in infinity.
        rounded.into_iter().chain([value]).find(|number: &f64| number.is_finite()).map(Self)
    }

    /// Returns the number.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Integers are written as `3`, not `3.0`.
        #[allow(clippy::cast_possible_truncation, reason = "checked to be a whole number below 2^53")]
        if self.0.fract() == 0.0 && self.0.abs() < EXACT {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

/// Replaces Arabic-Indic and extended Arabic-Indic digits by `0` to `9`.
pub(crate) fn latin_digits(text: &str) -> String {
    let digit = |c: char| match c {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10),
        _ => None,
    };
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: f64, written: &str) {
        assert_eq!(serde_json::to_string(&Number::new(value)).unwrap(), written);
    }

    #[test]
    fn numbers_are_written_in_one_way() {
        check(3.0, "3");
        check(-0.0, "0");
        check(0.1 + 0.2, "0.3");
        check(-12.30, "-12.3");
        check(9_007_199_254_740_991.0, "9007199254740991");
        check(1e300 / 3.0, "3.33333333333333e+299");
        check(f64::MAX, "1.7976931348623157e+308");
        check(f64::NAN, "null");
        check(f64::INFINITY, "null");
    }
}
