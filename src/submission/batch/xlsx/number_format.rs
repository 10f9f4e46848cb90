//! Formats of numbers (ISO/IEC 29500-1, 18.8.30 and 18.8.31), as far as they change what a number means.

/// What a format makes of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NumberFormat {
    /// A number.
    Plain,
    /// Hundredths.
    Percent,
    /// A day.
    Date,
    /// A day and a time.
    DateTime,
    /// A time of day.
    Time,
    /// Hours, minutes and seconds, which can be more than a day.
    Duration,
    /// The digits of a code, such as a postcode with leading zeros.
    Digits(Vec<DigitToken>),
}

/// A part of a format for the digits of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DigitToken {
    /// A digit, or a zero if the number has no more digits.
    Zero,
    /// A digit, if the number has more.
    Optional,
    /// A character.
    Literal(char),
}

/// What a format contains.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is about another letter")]
struct Letters {
    has_day_or_year: bool,
    has_month_or_minute: bool,
    has_hour_or_second: bool,
    is_percent: bool,
    is_elapsed: bool,
    /// The format as one for digits, as long as it can be one.
    digits: Option<Vec<DigitToken>>,
}

impl NumberFormat {
    /// Returns one of the formats that every program knows by its number.
    pub(super) const fn built_in(id: u32) -> Self {
        match id {
            9 | 10 => Self::Percent,
            14..=17 | 27..=31 | 36 | 50..=54 | 57 | 58 => Self::Date,
            18..=21 | 32..=35 | 45 | 47 | 55 | 56 => Self::Time,
            22 => Self::DateTime,
            46 => Self::Duration,
            _ => Self::Plain,
        }
    }

    /// Parses a format, for example `dd.mm.yyyy` or `00000`. Its first section applies to all numbers.
    pub(super) fn parse(code: &str) -> Self {
        if code.eq_ignore_ascii_case("general") {
            return Self::Plain;
        }
        let letters = Letters::read(code);
        let has_date = letters.has_day_or_year || (letters.has_month_or_minute && !letters.has_hour_or_second);
        match letters {
            Letters { is_elapsed: true, .. } => Self::Duration,
            Letters { has_hour_or_second: true, .. } if has_date => Self::DateTime,
            Letters { has_hour_or_second: true, .. } => Self::Time,
            _ if has_date => Self::Date,
            Letters { is_percent: true, .. } => Self::Percent,
            Letters { digits: Some(digits), .. } if is_code(&digits) => Self::Digits(digits),
            _ => Self::Plain,
        }
    }
}

/// Reports whether a format is for a code: it has leading zeros, or begins with a plus sign.
fn is_code(digits: &[DigitToken]) -> bool {
    let zeros = digits.iter().filter(|token| **token == DigitToken::Zero).count();
    zeros > 1 || (digits.first() == Some(&DigitToken::Literal('+')) && digits.len() > 1)
}

impl Letters {
    fn read(code: &str) -> Self {
        let mut letters = Self { digits: Some(Vec::new()), ..Self::default() };
        let mut characters = code.chars();
        while let Some(character) = characters.next() {
            match character.to_ascii_lowercase() {
                ';' => break,
                '"' => characters.by_ref().take_while(|&c| c != '"').for_each(|c| letters.literal(c)),
                '\\' => letters.literal(characters.next().unwrap_or_default()),
                // A gap as wide as a character, or a character as often as there is room.
                '_' | '*' => {
                    characters.next();
                    letters.digits = None;
                }
                '[' => letters.bracket(&characters.by_ref().take_while(|&c| c != ']').collect::<String>()),
                '0' => letters.digit(DigitToken::Zero),
                '#' => letters.digit(DigitToken::Optional),
                ' ' | '-' | '+' | '/' | '(' | ')' | ':' => letters.literal(character),
                other => letters.other(other),
            }
        }
        letters
    }

    fn literal(&mut self, character: char) {
        self.digit(DigitToken::Literal(character));
    }

    fn digit(&mut self, token: DigitToken) {
        if let Some(digits) = &mut self.digits {
            digits.push(token);
        }
    }

    /// Reads the content of square brackets: a unit of elapsed time, or else a colour, a condition or a language.
    fn bracket(&mut self, content: &str) {
        let first = content.chars().next().map(|c| c.to_ascii_lowercase());
        let is_unit = content.chars().all(|c| Some(c.to_ascii_lowercase()) == first);
        self.is_elapsed |= is_unit && matches!(first, Some('h' | 'm' | 's'));
    }

    fn other(&mut self, letter: char) {
        self.digits = None;
        match letter {
            'y' | 'd' => self.has_day_or_year = true,
            'm' => self.has_month_or_minute = true,
            'h' | 's' => self.has_hour_or_second = true,
            '%' => self.is_percent = true,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_are_recognised() {
        for (code, expected) in [
            ("General", NumberFormat::Plain),
            ("0.00", NumberFormat::Plain),
            ("#,##0.00\\ \"€\"", NumberFormat::Plain),
            ("0.00E+00", NumberFormat::Plain),
            ("\"days: \"0", NumberFormat::Plain),
            ("[Red]0", NumberFormat::Plain),
            ("@", NumberFormat::Plain),
            ("0%", NumberFormat::Percent),
            ("DD.MM.YYYY", NumberFormat::Date),
            ("yyyy-mm-dd", NumberFormat::Date),
            ("[$-407]d. mmmm yyyy;@", NumberFormat::Date),
            ("mmm", NumberFormat::Date),
            ("yyyy-mm-dd h:mm:ss", NumberFormat::DateTime),
            ("h:mm AM/PM", NumberFormat::Time),
            ("[$-F400]hh:mm:ss", NumberFormat::Time),
            ("[hh]:mm", NumberFormat::Duration),
        ] {
            assert_eq!(NumberFormat::parse(code), expected, "{code}");
        }
    }

    #[test]
    fn formats_of_codes_are_recognised() {
        let is_digits = |code: &str| matches!(NumberFormat::parse(code), NumberFormat::Digits(_));
        for code in ["00000", "0000\\ 000000", "\"+\"0", "\\+##\\ ###", "000-00-0000", "\"A-\"0000"] {
            assert!(is_digits(code), "{code}");
        }
        for code in ["0", "#", "#,##0", "00.00", "0\" kg\"", "+", "0_ "] {
            assert!(!is_digits(code), "{code}");
        }
    }
}
