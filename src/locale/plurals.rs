//! Singular and plural: which forms a language has, and which one goes with a number.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu::plurals::{PluralCategory, PluralRules};

use super::format::locale;

/// The plural category that every language has.
pub(crate) const OTHER: &str = "other";

/// The plural rules of a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plurals {
    tag: String,
}

impl Plurals {
    /// Returns the rules of a language.
    pub(crate) fn of(tag: &str) -> Self {
        Self { tag: tag.to_owned() }
    }

    /// Returns a number for each plural category of the language.
    pub(crate) fn samples(&self) -> Vec<(&'static str, u32)> {
        let Some(rules) = self.rules() else { return vec![(OTHER, 0)] };
        // Large numbers have a category of their own in some languages.
        let numbers = || (0..=200_u32).chain([1_000_000]);
        let of_category = |category| numbers().find(|number| rules.category_for(*number) == category);
        let categories = rules.categories().map(|category| (name(category), of_category(category)));
        categories.filter_map(|(name, number)| number.map(|number| (name, number))).collect()
    }

    /// Returns the category of a whole number as the language writes it, such as `1.001`.
    pub(crate) fn category_of(&self, written: &str) -> &'static str {
        let digits: String = written.chars().filter(char::is_ascii_digit).collect();
        let number = digits.parse::<u64>().ok();
        self.rules().zip(number).map_or(OTHER, |(rules, number)| name(rules.category_for(number)))
    }

    fn rules(&self) -> Option<PluralRules> {
        PluralRules::try_new_cardinal(locale(&self.tag).into()).ok()
    }
}

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => OTHER,
    }
}

/// Returns a number that selects a plural form in a message, but is written as `{name}`.
pub(crate) fn placeholder_number(name: &str, number: u32) -> FluentValue<'static> {
    // Forms have no use for a currency in Fluent, so its place can keep the name.
    let options = FluentNumberOptions { currency: Some(name.to_owned()), ..FluentNumberOptions::default() };
    FluentValue::Number(FluentNumber::new(number.into(), options))
}

/// Writes the numbers of [`placeholder_number`].
pub(super) fn write_placeholder<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    number.options.currency.as_ref().map(|name| format!("{{{name}}}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_forms() {
        let categories = |tag: &str| Plurals::of(tag).samples().into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        let sorted = |tag: &str| {
            let mut names = categories(tag);
            names.sort_unstable();
            names.join(" ")
        };
        assert_eq!(sorted("de-AT-simple"), "one other");
        assert_eq!(sorted("uk"), "few many one");
        assert_eq!(sorted("ar"), "few many one other two zero");
        assert_eq!(Plurals::of("uk").category_of("21"), "one");
        assert_eq!(Plurals::of("de").category_of("21"), OTHER);
    }
}
