//! Numbers with check digits: bank accounts, social insurance, tax. Typing errors in them are found here; whether such a
//! number was ever given to somebody is not.
//!
//! The page's script does the same (`render/html/checked-numbers.js`); `tests/fixtures/typed-answers.toml` holds both to it.

/// What is wrong with a text that does not have its format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FormatFault {
    /// It has other characters, or more or fewer of them.
    Shape,
    /// Its check digits do not fit the others, so a character is wrong or two are in the wrong order.
    CheckDigit,
    /// The digits that stand for a day of birth are none.
    Date,
}

/// How many characters the IBAN of each country has (ISO 13616, the registry of SWIFT).
const IBAN_LENGTHS: &str = "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24\
    FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27\
    MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28\
    TL23TN24TR26UA29VA22VG24XK20YE30";

/// The weights of the digits of an Austrian social insurance number; the fourth is the check digit.
const AUSTRIAN_WEIGHTS: [u32; 10] = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6];

/// The weights of the digits of a German pension insurance number, whose letter counts as two digits.
const PENSION_WEIGHTS: [u32; 12] = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/// Returns the number as it is stored: capital letters and digits only.
pub(super) fn compact(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '/')).map(|c| c.to_ascii_uppercase()).collect()
}

/// Checks an IBAN by the length of its country and its check digits (ISO 13616; ISO 7064, MOD 97-10).
pub(super) fn check_iban(text: &str) -> Result<(), FormatFault> {
    let country = text.get(..2).unwrap_or_default();
    let entries = IBAN_LENGTHS.as_bytes().chunks(4).filter_map(|entry| std::str::from_utf8(entry).ok());
    let length =
        entries.filter_map(|entry| entry.strip_prefix(country)).find_map(|length| length.parse::<usize>().ok());
    if length.is_some_and(|length| length != text.len()) {
        return Err(FormatFault::Shape);
    }
    let (head, rest) = text.split_at(text.len().min(4));
    let remainder = rest
        .chars()
        .chain(head.chars())
        .filter_map(|c| c.to_digit(36))
        .fold(0, |remainder, value| (remainder * if value > 9 { 100 } else { 10 } + value) % 97);
    fits(remainder == 1)
}

/// Checks the number of Austrian social insurance: three digits, a check digit, the day of birth. Where a day has no numbers
/// left, its month is 13, 14 or 15.
pub(super) fn check_austrian_insurance(text: &str) -> Result<(), FormatFault> {
    let digits = digits(text);
    let sum: u32 = digits.iter().zip(AUSTRIAN_WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    fits(digits.get(3) == Some(&(sum % 11)))?;
    let (day, month) = (pair(&digits, 4), pair(&digits, 6));
    if (1..=31).contains(&day) && (1..=15).contains(&month) { Ok(()) } else { Err(FormatFault::Date) }
}

/// Checks the identification number of German tax offices: of the first ten digits one stands there two or three times, and
/// the last is a check digit (ISO 7064, MOD 11,10).
pub(super) fn check_german_tax(text: &str) -> Result<(), FormatFault> {
    let digits = digits(text);
    let Some((check, digits)) = digits.split_last() else { return Err(FormatFault::Shape) };
    let counts = (0..10).map(|wanted| digits.iter().filter(|digit| **digit == wanted).count());
    let repeated: Vec<usize> = counts.filter(|count| *count > 1).collect();
    let product = digits.iter().fold(10, |product, digit| {
        let sum = (digit + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    fits(matches!(repeated[..], [2 | 3]) && (11 - product) % 10 == *check)
}

/// Checks the insurance number of German pension insurance: area, day of birth, the initial of the name at birth, a serial
/// number, a check digit. A day or month of birth that is unknown is 00.
pub(super) fn check_german_pension(text: &str) -> Result<(), FormatFault> {
    let Some((number, check)) = text.split_at_checked(text.len().saturating_sub(1)) else {
        return Err(FormatFault::Shape);
    };
    let values = number.chars().flat_map(|c| match c.to_digit(36) {
        Some(letter @ 10..) => vec![(letter - 9) / 10, (letter - 9) % 10],
        digit => digit.into_iter().collect(),
    });
    let sum: u32 =
        values.zip(PENSION_WEIGHTS).map(|(digit, weight)| digit * weight).map(|value| value / 10 + value % 10).sum();
    fits(digits(check).first() == Some(&(sum % 10)))?;
    let digits = digits(number);
    if pair(&digits, 2) <= 31 && pair(&digits, 4) <= 12 { Ok(()) } else { Err(FormatFault::Date) }
}

fn fits(is_right: bool) -> Result<(), FormatFault> {
    if is_right { Ok(()) } else { Err(FormatFault::CheckDigit) }
}

fn digits(text: &str) -> Vec<u32> {
    text.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// Returns the number that two digits make.
fn pair(digits: &[u32], at: usize) -> u32 {
    digits.iter().skip(at).take(2).fold(0, |number, digit| number * 10 + digit)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::TextFormat;
    use super::FormatFault;

    /// Numbers that authorities and standards publish as examples.
    const EXAMPLES: [(TextFormat, &str); 8] = [
        (TextFormat::Iban, "AT611904300234573201"),
        (TextFormat::Iban, "DE89370400440532013000"),
        (TextFormat::Iban, "GB82WEST12345698765432"),
        (TextFormat::Iban, "MT84MALT011000012345MTLCAST001S"),
        (TextFormat::AustrianInsurance, "1237010180"),
        (TextFormat::GermanTax, "86095742719"),
        (TextFormat::GermanTax, "65929970489"),
        (TextFormat::GermanPension, "15070649C103"),
    ];

    #[test]
    fn published_examples_are_right() {
        for (format, number) in EXAMPLES {
            assert_eq!(format.check(number), Ok(()), "{number}");
        }
    }

    #[test]
    fn what_is_wrong_is_told() {
        for (format, number, fault) in [
            (TextFormat::Iban, "AT61190430023457320", FormatFault::Shape),
            (TextFormat::Iban, "6111904300234573201", FormatFault::Shape),
            (TextFormat::Iban, "AT611904300234573210", FormatFault::CheckDigit),
            (TextFormat::Bic, "RLNWATW", FormatFault::Shape),
            (TextFormat::AustrianInsurance, "123801018", FormatFault::Shape),
            (TextFormat::AustrianInsurance, "1238010180", FormatFault::CheckDigit),
            (TextFormat::AustrianInsurance, "1234990180", FormatFault::CheckDigit),
            (TextFormat::GermanTax, "86095742718", FormatFault::CheckDigit),
            (TextFormat::GermanTax, "06095742719", FormatFault::Shape),
            (TextFormat::GermanPension, "15070649C104", FormatFault::CheckDigit),
        ] {
            assert_eq!(format.check(number), Err(fault), "{number}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_found(example in 0..EXAMPLES.len(), at in any::<prop::sample::Index>(), more in 1_u32..10) {
            let (format, number) = EXAMPLES[example];
            let places: Vec<usize> = number.char_indices().filter(|(_, c)| c.is_ascii_digit()).map(|(at, _)| at).collect();
            let at = *at.get(&places);
            let digit = (number[at..].chars().next().and_then(|c| c.to_digit(10)).unwrap() + more) % 10;
            let wrong = format!("{}{digit}{}", &number[..at], &number[at + 1..]);
            // The digits of the day of birth are weighted so that two of them are mistaken for each other.
            prop_assume!(format != TextFormat::GermanPension);
            prop_assert!(format.check(&wrong).is_err(), "{}", wrong);
        }
    }
}
