//! How languages write dates: the names of months, and the order of day and month in digits. From the CLDR, with ICU4X.

use std::sync::OnceLock;

use icu::calendar::Gregorian;
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{M, YMD};
use icu::normalizer::DecomposingNormalizer;
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};

use super::format::{gregorian, locale};

/// The order of day and month in dates of digits with the year at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayMonthOrder {
    /// `4/5/2026` is the 4th of May.
    DayFirst,
    /// `4/5/2026` is the 5th of April.
    MonthFirst,
}

/// How a language writes dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateNotation {
    /// The order of day and month. Languages that put the year first have none, nor has a language that is written in
    /// both orders, given without a region.
    pub order: Option<DayMonthOrder>,
    /// The names of the months, as [`fold`] writes them: as they stand alone and within dates, in full and abbreviated.
    pub months: [Vec<String>; 12],
}

/// Languages whose months have other names in other countries, and tags with these names: people who live in one country
/// often learnt to write in another. In Arabic they are those of Egypt, Syria, Algeria and Morocco.
const OTHER_COUNTRIES: &[(&str, &[&str])] =
    &[("ar", &["ar", "ar-SY", "ar-DZ", "ar-MA"]), ("de", &["de", "de-AT"]), ("fa", &["fa", "fa-AF"])];

/// The spellings that people use beside the names of the CLDR: the language, the month, the name. A language does not need
/// any here.
const FURTHER_NAMES: &[(&str, usize, &str)] =
    &[("de", 1, "jaenner"), ("de", 2, "feber"), ("de", 3, "maerz"), ("de", 3, "mrz"), ("en", 9, "sept")];

impl DateNotation {
    /// Returns the notation of a language.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let language = tag.split('-').next().unwrap_or(tag);
        let mut number = 0;
        let months = std::array::from_fn(|_| {
            number += 1;
            month_names(tag, language, number)
        });
        Self { order: day_month_order(tag), months }
    }
}

/// Returns the names of a month without those that begin another name of it.
fn month_names(tag: &str, language: &str, month: u8) -> Vec<String> {
    let further = FURTHER_NAMES.iter().filter(|(of, number, _)| *of == language && *number == usize::from(month));
    let others = OTHER_COUNTRIES.iter().filter(|(of, _)| *of == language).flat_map(|(_, tags)| *tags).copied();
    let mut names = Vec::new();
    for tag in others.chain([tag]) {
        let name = alone(tag, M::long(), month);
        names.extend([within_date(tag, month, &name), name, alone(tag, M::medium(), month)]);
    }
    names.extend(further.map(|(_, _, name)| fold(name)));
    let all = names.clone();
    let is_beginning = |name: &str| all.iter().any(|other| other != name && other.starts_with(name));
    names.retain(|name| !name.is_empty() && !is_beginning(name));
    names.sort();
    names.dedup();
    names
}

/// Formats a month that stands alone.
fn alone(tag: &str, length: M, month: u8) -> String {
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(tag).into(), length);
    match (formatter, gregorian(2222, month, 22)) {
        (Ok(formatter), Some(date)) => fold(&formatter.format(&date).to_string()),
        _ => String::new(),
    }
}

/// Returns the name of a month as it is inflected in dates: the word of a date that begins as the name does.
fn within_date(tag: &str, month: u8, name: &str) -> String {
    let beginning: String = name.chars().take(2).collect();
    let date = fold(&formatted(tag, YMD::long(), month));
    let mut words = date.split(|c: char| c.is_whitespace() || c.is_ascii_digit() || c == '.' || c == ',');
    words.find(|word| !beginning.is_empty() && word.starts_with(&beginning)).unwrap_or_default().to_owned()
}

/// Formats the 22nd of a month in the year 2033.
fn formatted(tag: &str, length: YMD, month: u8) -> String {
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(tag).into(), length);
    match (formatter, gregorian(2033, month, 22)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => String::new(),
    }
}

/// Finds out the order from a date in digits. English without a region is written in both orders.
fn day_month_order(tag: &str) -> Option<DayMonthOrder> {
    if tag == "en" {
        return None;
    }
    let date = formatted(tag, YMD::short(), 11);
    let (day, month, year) = (date.find("22")?, date.find("11")?, date.find("33")?);
    if year < day || year < month {
        return None;
    }
    Some(if day < month { DayMonthOrder::DayFirst } else { DayMonthOrder::MonthFirst })
}

/// Reports whether a language writes dates of digits with full stops, the day first: `22.11.2033`.
#[must_use]
pub fn has_dotted_dates(tag: &str) -> bool {
    formatted(tag, YMD::short(), 11).replace(char::is_whitespace, "").starts_with("22.11.")
}

/// Writes a word as words are compared: in lower case and without accents, vowel marks and full stops.
#[must_use]
pub fn fold(word: &str) -> String {
    let category = CodePointMapData::<GeneralCategory>::new();
    let lower = word.to_lowercase();
    let decomposed = DecomposingNormalizer::new_nfkd().normalize(&lower);
    let letters = decomposed.chars().filter(|&c| c != '.' && !GeneralCategoryGroup::Mark.contains(category.get(c)));
    letters.map(|c| if c == 'ı' { 'i' } else { c }).collect::<String>().trim().to_owned()
}

/// The notations of several languages, worked out when a date first needs them.
#[derive(Debug)]
pub struct DateNotations {
    tags: Vec<String>,
    notations: OnceLock<Vec<DateNotation>>,
}

impl DateNotations {
    /// Takes the tags of the languages.
    #[must_use]
    pub fn new(tags: &[String]) -> Self {
        Self { tags: tags.to_vec(), notations: OnceLock::new() }
    }

    /// Returns the notation of each language.
    pub fn all(&self) -> &[DateNotation] {
        self.notations.get_or_init(|| self.tags.iter().map(|tag| DateNotation::of(tag)).collect())
    }

    /// Returns the notation of one of the languages.
    #[must_use]
    pub fn of(&self, tag: &str) -> Option<&DateNotation> {
        self.all().get(self.tags.iter().position(|known| known == tag)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_have_the_names_that_people_use() {
        for (tag, month, name) in [
            ("de-AT", 1, "jänner"),
            ("de-AT", 1, "januar"),
            ("de-AT-simple", 3, "märz"),
            ("de-DE", 1, "jänner"),
            ("en-GB", 5, "may"),
            ("uk", 5, "травень"),
            ("uk", 5, "травня"),
            ("de-AT", 3, "mrz"),
            ("de-DE", 2, "feber"),
            ("ar", 5, "مايو"),
            ("ar", 5, "أيار"),
            ("ar", 1, "كانون الثاني"),
            ("ar", 1, "جانفي"),
            ("fa-AF", 1, "جنوری"),
            ("fa-AF", 1, "ژانویه"),
            ("bs", 5, "maj"),
            ("tr", 8, "ağustos"),
            ("hr", 6, "lipnja"),
            ("pl", 5, "maja"),
            ("fa", 5, "مه"),
            ("ro", 5, "mai"),
            ("ru", 5, "мая"),
        ] {
            let notation = DateNotation::of(tag);
            assert!(notation.months[month - 1].contains(&fold(name)), "{tag} {name} {:?}", notation.months[month - 1]);
        }
    }

    #[test]
    fn the_order_is_that_of_the_language() {
        for (tag, order) in [
            ("de-AT", Some(DayMonthOrder::DayFirst)),
            ("de-AT-simple", Some(DayMonthOrder::DayFirst)),
            ("en-GB", Some(DayMonthOrder::DayFirst)),
            ("en-US", Some(DayMonthOrder::MonthFirst)),
            ("en", None),
            ("uk", Some(DayMonthOrder::DayFirst)),
            ("ar", Some(DayMonthOrder::DayFirst)),
            ("fa", None),
            ("hu", None),
        ] {
            assert_eq!(DateNotation::of(tag).order, order, "{tag}");
        }
    }

    #[test]
    fn dates_have_full_stops_where_the_language_writes_them() {
        let dotted = |tag: &&str| has_dotted_dates(tag);
        assert!(["de-AT", "de-AT-simple", "tr", "uk", "bs", "ru", "pl", "cs"].iter().all(dotted));
        assert!(!["en-GB", "en-US", "ar", "fa-AF", "hu", "sv"].iter().any(dotted));
    }

    #[test]
    fn words_are_compared_without_accents() {
        assert_eq!(fold("MÄRZ"), fold("ma\u{308}rz"));
        assert_eq!(fold("MAYIS"), fold("Mayıs"));
        assert_eq!(fold("أبريل"), fold("ابريل"));
        assert_eq!(fold("Jän."), "jan");
    }
}
