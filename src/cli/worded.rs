//! Forms in the languages of what comes back, and of whoever reads its problems. Each is put into words once.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::choice;
use super::library::{Book, Library};
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::localized::Localized;
use crate::messages::Language;
use crate::validate::Validator;

/// The versions of a project's forms, as far as they were put into words.
pub(super) struct Worded<'p> {
    pub(super) library: &'p Library<'p>,
    pub(super) language: Language,
    wordings: Vec<OnceCell<Wording<'p>>>,
}

/// A version of a form in the languages that it is in.
pub(super) struct Wording<'p> {
    pub(super) book: Book<'p>,
    locales: Vec<String>,
    by_tag: BTreeMap<String, OnceCell<Localized>>,
}

impl<'p> Worded<'p> {
    /// Prepares to put the forms of a library into words.
    pub(super) fn new(library: &'p Library<'p>, language: Language) -> Self {
        let wordings = (0..library.len()).map(|_| OnceCell::new()).collect();
        Self { library, language, wordings }
    }

    /// Finds a version of a form; nothing if there is none.
    ///
    /// # Errors
    /// When the files of a release are not those that were released.
    pub(super) fn wording(&self, form: &str, version: &str) -> Result<Option<&Wording<'p>>, Diagnostic> {
        Ok(self.library.find(form, version)?.map(|book| self.of(book)))
    }

    /// Returns a version of the library with its words.
    pub(super) fn of(&self, book: Book<'p>) -> &Wording<'p> {
        // There is a place for each version.
        self.wordings[book.number].get_or_init(|| Wording::new(book))
    }
}

impl<'p> Wording<'p> {
    fn new(book: Book<'p>) -> Self {
        let locales = || book.loaded.project.locales_of(book.definition).map(|locale| locale.tag.clone());
        let locales: Vec<_> = match book.version {
            Some(version) => version.release.languages.keys().cloned().collect(),
            None => locales().collect(),
        };
        let by_tag = locales.iter().map(|tag| (tag.clone(), OnceCell::new())).collect();
        Self { book, locales, by_tag }
    }

    /// Returns what is asked.
    pub(super) const fn definition(&self) -> &'p Definition {
        self.book.definition
    }

    /// Puts the version into a language; nothing if it is not in it.
    pub(super) fn in_language(&self, tag: &str) -> Option<&Localized> {
        let project = &self.book.loaded.project;
        let place = self.by_tag.get(tag)?;
        let locale = project.locale(self.book.definition, tag).ok()?;
        Some(place.get_or_init(|| project.localize(self.book.definition, locale).0))
    }

    /// Returns the fingerprint of the version's text in a language; nothing if it is not in it.
    pub(super) fn fingerprint(&self, tag: &str) -> Option<&str> {
        match self.book.version {
            Some(version) => Some(&version.release.languages.get(tag)?.fingerprint),
            None => Some(&self.in_language(tag)?.fingerprint),
        }
    }

    /// Prepares to validate what comes back, with problems in the reader's language.
    ///
    /// # Errors
    /// When the form is in no language.
    pub(super) fn validator(&self, language: Language) -> Result<Validator<'_>, Diagnostic> {
        let word = language.word();
        let unknown = || Diagnostic::error(Code::UnknownLocale, Place::Command).with("tag", word).with("known", "");
        let project = &self.book.loaded.project;
        let own =
            choice::reader(project, self.book.definition, language).and_then(|locale| self.in_language(&locale.tag));
        // A version may not be released in the reader's language.
        let any = || self.locales.iter().find_map(|tag| self.in_language(tag));
        let localized = own.or_else(any).ok_or_else(unknown)?;
        Ok(Validator::new(self.book.definition, localized, &self.locales))
    }
}
