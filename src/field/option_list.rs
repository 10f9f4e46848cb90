//! Lists of options that several fields and forms share: a file `lists/NAME.csv` with a code in each line, its words in
//! several languages and, if the list depends on another answer, the option that it belongs to.

use std::collections::BTreeMap;
use std::sync::Arc;

use icu::normalizer::ComposingNormalizer;

use super::typed_text::comparable;
use crate::diagnostic::Span;
use crate::name::{ListId, OptionId};

mod cells;
mod read;

/// The greatest number of options of a list.
pub(crate) const MAX_LIST_OPTIONS: usize = 5000;

/// A list of options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionList {
    /// The name.
    pub name: ListId,
    /// The path of its file in the project.
    pub path: String,
    /// The tags of the languages in which it has words, in the order of its columns.
    pub tags: Vec<String>,
    /// The place of the first line, which names the columns.
    pub header: Span,
    /// Whether it says to which option of another question each of its options belongs.
    pub has_parents: bool,
    /// The options in order.
    pub options: Vec<ListOption>,
    /// By folded code or words: the position of the option, or nothing if several options have them.
    by_text: BTreeMap<String, Option<usize>>,
}

/// An option of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListOption {
    /// The code that answers consist of.
    pub code: OptionId,
    /// The option of another question that it belongs to.
    pub parent: Option<OptionId>,
    /// The words in each language of the list; empty where they are missing.
    pub words: Vec<String>,
    /// The place of its line in the file.
    pub span: Span,
}

/// What a text says of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Match<'l> {
    /// The code or the words of this option.
    One(&'l OptionId),
    /// The words of several options.
    Several,
    /// Nothing that the list has.
    Nothing,
}

impl OptionList {
    /// Returns the words of an option in the first of several languages in which it has some.
    #[must_use]
    pub fn words<'l>(&self, option: &'l ListOption, tags: &[String]) -> Option<&'l str> {
        let column = |tag: &String| self.tags.iter().position(|known| known == tag);
        let words = |column: usize| option.words.get(column).map(String::as_str);
        tags.iter().filter_map(column).filter_map(words).find(|words| !words.is_empty())
    }

    /// Finds the option with this code, or else the one whose code or words in any language these are but for case and
    /// white space.
    pub(crate) fn find(&self, text: &str) -> Match<'_> {
        if let Some(option) = self.options.iter().find(|option| option.code.as_str() == text.trim()) {
            return Match::One(&option.code);
        }
        match self.by_text.get(&folded(text)) {
            Some(Some(index)) => self.options.get(*index).map_or(Match::Nothing, |option| Match::One(&option.code)),
            Some(None) => Match::Several,
            None => Match::Nothing,
        }
    }
}

/// Returns the position of each option by its folded code and words.
fn by_text(options: &[ListOption]) -> BTreeMap<String, Option<usize>> {
    let mut found: BTreeMap<String, Option<usize>> = BTreeMap::new();
    for (index, option) in options.iter().enumerate() {
        let texts = option.words.iter().map(String::as_str).chain([option.code.as_str()]);
        for text in texts.map(folded).filter(|text| !text.is_empty()) {
            let known = found.entry(text).or_insert(Some(index));
            if *known != Some(index) {
                *known = None;
            }
        }
    }
    found
}

/// Returns a text in the form in which it is compared: in lower case, with single spaces, and with one form each of
/// dashes, apostrophes and digits. The page's script does the same (`render/html/lists.js`).
pub(crate) fn folded(text: &str) -> String {
    comparable(&ComposingNormalizer::new_nfkc().normalize(text))
}

/// The lists of a project by their names.
#[derive(Clone, Debug, Default)]
pub struct OptionLists(BTreeMap<ListId, Arc<OptionList>>);

impl OptionLists {
    /// Adds a list.
    pub(crate) fn insert(&mut self, list: OptionList) {
        self.0.insert(list.name.clone(), Arc::new(list));
    }

    /// Returns a list by its name.
    pub(crate) fn get(&self, name: &ListId) -> Option<&Arc<OptionList>> {
        self.0.get(name)
    }

    /// Returns all lists in the order of their names.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &OptionList> {
        self.0.values().map(AsRef::as_ref)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(source: &str) -> OptionList {
        let (list, findings) = OptionList::read("lists/countries.csv", source);
        assert_eq!(findings, []);
        list.unwrap()
    }

    #[test]
    fn an_option_is_found_by_its_code_or_words_in_any_language() {
        let list = list("code,de,en\nAT,Österreich,Austria\nCI,Côte d’Ivoire,Ivory Coast\nGR,Griechenland,Greece\n");
        for (text, code) in [
            ("AT", "AT"),
            (" at ", "AT"),
            ("österreich", "AT"),
            ("O\u{308}STERREICH", "AT"),
            ("AUSTRIA", "AT"),
            ("Ivory\u{a0} Coast", "CI"),
            ("cote d'ivoire", ""),
            ("Côte d'Ivoire", "CI"),
            ("Austri", ""),
            ("", ""),
        ] {
            let found = match list.find(text) {
                Match::One(code) => code.as_str(),
                Match::Several | Match::Nothing => "",
            };
            assert_eq!(found, code, "{text}");
        }
    }

    #[test]
    fn words_of_two_options_are_neither() {
        let list = list("code,de,en\na,eins,zwei\nb,zwei,drei\n");
        assert_eq!(list.find("zwei"), Match::Several);
        assert_eq!(list.find("drei"), Match::One(&OptionId::new("b").unwrap()));
    }

    #[test]
    fn words_come_from_the_first_language_that_has_some() {
        let list = list("code,de-AT,de\nkren,Kren,Meerrettich\nrahm,,Sahne\n");
        let tags = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
        let words = |index: usize, of: &[&str]| list.words(&list.options[index], &tags(of));
        assert_eq!(words(0, &["de-AT", "de"]), Some("Kren"));
        assert_eq!(words(1, &["de-AT", "de"]), Some("Sahne"));
        assert_eq!(words(0, &["de-DE", "de"]), Some("Meerrettich"));
        assert_eq!(words(0, &["en"]), None);
    }
}
