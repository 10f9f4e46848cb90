//! Forms in the languages of what comes back, and of whoever reads its problems. Each is put into words once.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::choice;
use super::project::Loaded;
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::localized::Localized;
use crate::messages::Language;
use crate::validate::Validator;

/// Which form: its id and its version.
pub(super) type Key<'p> = (&'p str, &'p str);

/// The forms of a project, as far as they were put into words.
pub(super) struct Worded<'p> {
    pub(super) loaded: &'p Loaded,
    pub(super) language: Language,
    forms: BTreeMap<Key<'p>, Form<'p>>,
}

/// A form in the languages that it is in.
struct Form<'p> {
    locales: Vec<String>,
    by_tag: BTreeMap<&'p str, OnceCell<Localized>>,
}

/// Names a form.
pub(super) fn key(definition: &Definition) -> Key<'_> {
    (definition.form.id.as_str(), definition.form.version.as_str())
}

impl<'p> Worded<'p> {
    /// Prepares to put the forms of a project into words.
    pub(super) fn new(loaded: &'p Loaded, language: Language) -> Self {
        let form = |definition: &'p Definition| {
            let tags: Vec<_> = loaded.project.locales_of(definition).map(|locale| locale.tag.as_str()).collect();
            Form {
                locales: tags.iter().map(|tag| (*tag).to_owned()).collect(),
                by_tag: tags.into_iter().map(|tag| (tag, OnceCell::new())).collect(),
            }
        };
        let forms = loaded.project.forms.values().map(|definition| (key(definition), form(definition))).collect();
        Self { loaded, language, forms }
    }

    /// Puts a form of the project into a language; nothing if it is not in it.
    pub(super) fn in_language(&self, definition: &'p Definition, tag: &str) -> Option<&Localized> {
        let project = &self.loaded.project;
        let place = self.forms.get(&key(definition))?.by_tag.get(tag)?;
        let locale = project.locale(definition, tag).ok()?;
        Some(place.get_or_init(|| project.localize(definition, locale).0))
    }

    /// Prepares to validate what comes back of a form of the project, with problems in the reader's language.
    ///
    /// # Errors
    /// When the form is in no language.
    pub(super) fn validator(&self, definition: &'p Definition) -> Result<Validator<'_>, Diagnostic> {
        let word = self.language.word();
        let unknown = || Diagnostic::error(Code::UnknownLocale, Place::Command).with("tag", word).with("known", "");
        let locale = choice::reader(&self.loaded.project, definition, self.language).ok_or_else(unknown)?;
        let form = self.forms.get(&key(definition)).ok_or_else(unknown)?;
        let localized = self.in_language(definition, &locale.tag).ok_or_else(unknown)?;
        Ok(Validator::new(definition, localized, &form.locales))
    }
}
