//! Exact arithmetic with decimals, for calculated fields.
//!
//! The page's script calculates alike (`render/html/calculations.js`).

use super::Number;

/// The greatest number of decimals of an operand or a factor.
pub(crate) const MAX_DECIMALS: u8 = 6;

/// The decimals of a product of an operand and a factor.
const SCALE: u8 = 2 * MAX_DECIMALS;

/// The number of decimal digits that an `f64` represents exactly.
const EXACT_DIGITS: u8 = 15;

/// A decimal number with up to twelve decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Decimal(i128);

impl Decimal {
    pub(crate) const ZERO: Self = Self(0);

    /// Creates the decimal of a number, rounded to `decimals`, of which there are at most six.
    #[allow(clippy::cast_possible_truncation, reason = "a conversion from f64 saturates, and answers are below 1e15")]
    pub(crate) fn new(number: f64, decimals: u8) -> Self {
        let decimals = decimals.min(MAX_DECIMALS);
        let units = (number * 10_f64.powi(i32::from(decimals))).round() as i128;
        Self(units.saturating_mul(power(SCALE - decimals)))
    }

    /// Reports whether a number is written with at most six decimals.
    pub(crate) fn is_exact(number: f64) -> bool {
        let text = number.to_string();
        text.split_once('.').is_none_or(|(_, fraction)| fraction.len() <= usize::from(MAX_DECIMALS))
    }

    /// Returns how many decimals a number is written with.
    pub(crate) fn decimals_of(number: f64) -> u8 {
        let text = number.to_string();
        let fraction = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        u8::try_from(fraction).unwrap_or(MAX_DECIMALS).min(MAX_DECIMALS)
    }

    /// Adds two numbers, if the sum can be represented.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// Multiplies two numbers with at most six decimals each, if the product can be represented.
    pub(crate) fn times(self, factor: Self) -> Option<Self> {
        let half = power(MAX_DECIMALS);
        (self.0 / half).checked_mul(factor.0 / half).map(Self)
    }

    /// Divides by a whole number and rounds to `decimals`, half away from zero. Returns nothing if the result has too
    /// many digits to be exact.
    #[allow(clippy::cast_precision_loss, reason = "a number of at most fifteen digits is exact")]
    pub(crate) fn rounded(self, divisor: u32, decimals: u8) -> Option<Number> {
        let decimals = decimals.min(MAX_DECIMALS);
        let divisor = power(SCALE - decimals) * i128::from(divisor.max(1));
        let half = if self.0 < 0 { -divisor } else { divisor } / 2;
        let units = self.0.checked_add(half)? / divisor;
        let is_exact = units.abs() < power(EXACT_DIGITS);
        is_exact.then(|| Number::new(units as f64 / 10_f64.powi(i32::from(decimals))))?
    }
}

/// Returns a power of ten.
const fn power(exponent: u8) -> i128 {
    10_i128.pow(exponent as u32)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(sum: &[f64], divisor: u32, decimals: u8, expected: Option<f64>) {
        let sum = sum.iter().try_fold(Decimal::ZERO, |sum, &part| sum.plus(Decimal::new(part, 6)));
        assert_eq!(sum.and_then(|sum| sum.rounded(divisor, decimals)).map(Number::get), expected);
    }

    #[test]
    fn sums_are_exact_and_halves_are_rounded_away_from_zero() {
        check(&[0.1, 0.2], 1, 6, Some(0.3));
        check(&[0.1; 10], 1, 0, Some(1.0));
        check(&[1.005], 1, 2, Some(1.01));
        check(&[-1.005], 1, 2, Some(-1.01));
        check(&[2.0, 3.0], 2, 0, Some(3.0));
        check(&[-2.0, -3.0], 2, 0, Some(-3.0));
        check(&[1.0, 0.0, 0.0], 3, 2, Some(0.33));
        check(&[2.0, 0.0, 0.0], 3, 2, Some(0.67));
        check(&[999_999_999_999_999.0], 1, 0, Some(999_999_999_999_999.0));
        check(&[999_999_999_999_999.0, 1.0], 1, 0, None);
        check(&[f64::MAX, f64::MAX], 1, 0, None);
    }

    #[test]
    fn products_are_exact() {
        let product = |a, b| Decimal::new(a, 6).times(Decimal::new(b, 6)).and_then(|product| product.rounded(1, 6));
        assert_eq!(product(1.1, 1.1).map(Number::get), Some(1.21));
        assert_eq!(product(0.000_001, 0.5).map(Number::get), Some(0.000_001));
        assert_eq!(product(-3.0, 0.333_333).map(Number::get), Some(-0.999_999));
    }

    proptest! {
        /// The expected value is calculated with whole numbers of the smallest unit.
        #[test]
        fn a_mean_is_that_of_whole_numbers(units in proptest::collection::vec(-10_000_000_i64..10_000_000, 1..20)) {
            let parts: Vec<_> = units.iter().map(|&unit| format!("{unit}e-2").parse::<f64>().unwrap()).collect();
            let sum = parts.iter().try_fold(Decimal::ZERO, |sum, &part| sum.plus(Decimal::new(part, 2))).unwrap();
            let count = u32::try_from(units.len()).unwrap();
            let found = sum.rounded(count, 2).unwrap().get();
            let (total, count) = (units.iter().sum::<i64>(), i64::from(count));
            let rounded = (2 * total.abs() + count) / (2 * count) * total.signum();
            prop_assert_eq!(Some(found), format!("{rounded}e-2").parse::<f64>().ok());
        }
    }
}
