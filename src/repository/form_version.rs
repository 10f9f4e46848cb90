//! One version of a form, with what is prepared from it when it is first asked for.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::edition::Edition;
use super::further_rows::further_rows;
use super::loaded_project::LoadedProject;
use super::release_store::ReleaseStore;
use crate::control::ReleasedVersion;
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::excerpt::Excerpt;
use crate::fill;
use crate::localized::Localized;
use crate::messages::ReaderLanguage;
use crate::submission::pdf::IssuedForm;
use crate::validate::Validator;

/// A version of a form in a repository.
#[derive(Clone, Copy)]
pub struct FormVersion<'r> {
    /// The project that it belongs to.
    pub project: &'r LoadedProject,
    /// Its definition.
    pub definition: &'r Definition,
    /// Its release; nothing for the working version.
    pub release: Option<&'r ReleasedVersion>,
    pub(super) releases: &'r ReleaseStore,
    pub(super) cache: &'r VersionCache,
}

/// What was prepared of a version so far.
pub(super) struct VersionCache {
    /// The tags of its languages.
    tags: Vec<String>,
    by_tag: BTreeMap<String, LanguageCache>,
}

#[derive(Default)]
struct LanguageCache {
    localized: OnceLock<Localized>,
    issued: OnceLock<Option<IssuedForm>>,
    sheets: Mutex<BTreeMap<Excerpt, Option<Arc<IssuedForm>>>>,
}

impl VersionCache {
    pub(super) fn new(tags: impl Iterator<Item = String>) -> Self {
        let tags: Vec<_> = tags.collect();
        let by_tag = tags.iter().map(|tag| (tag.clone(), LanguageCache::default())).collect();
        Self { tags, by_tag }
    }
}

impl<'r> FormVersion<'r> {
    /// Returns the form's id.
    #[must_use]
    pub fn form(self) -> &'r str {
        self.definition.form.id.as_str()
    }

    /// Returns the tags of the languages that it is made in.
    #[must_use]
    pub fn tags(self) -> &'r [String] {
        &self.cache.tags
    }

    /// Returns the form in a language; nothing if the version is not made in it.
    #[must_use]
    pub fn localized(self, tag: &str) -> Option<&'r Localized> {
        let project = &self.project.project;
        let cache = self.cache.by_tag.get(tag)?;
        let locale = project.locale(self.definition, tag).ok()?;
        Some(cache.localized.get_or_init(|| project.localize(self.definition, locale).0))
    }

    /// Returns the fingerprint of its text in a language; nothing if the version is not made in it.
    #[must_use]
    pub fn fingerprint(self, tag: &str) -> Option<&'r str> {
        match self.release {
            Some(version) => Some(&version.release.languages.get(tag)?.fingerprint),
            None => Some(&self.localized(tag)?.fingerprint),
        }
    }

    /// Returns the PDF that people get in a language, ready to be compared with what they return: the released page, or
    /// for the working version the page that is rendered from it now. Nothing if there is none, or it cannot be read.
    #[must_use]
    pub fn issued_form(self, tag: &str) -> Option<&'r IssuedForm> {
        let issue = || self.comparable(tag, self.issued_bytes(tag)?);
        self.cache.by_tag.get(tag)?.issued.get_or_init(issue).as_ref()
    }

    /// Prepares a form to be compared with copies, which may have pages with long answers.
    fn comparable(self, tag: &str, bytes: Vec<u8>) -> Option<IssuedForm> {
        let form = IssuedForm::new(bytes)?;
        Some(match self.localized(tag) {
            Some(localized) => form.with_words(localized.continuation_words()),
            None => form,
        })
    }

    fn issued_bytes(self, tag: &str) -> Option<Vec<u8>> {
        match self.release {
            Some(version) => self.releases.page(version, tag, None).ok()?,
            None => Some(fill::blank(self.localized(tag)?).ok()?.bytes),
        }
    }

    /// Returns the PDF of a sheet that people get in a language, as [`Self::issued_form`] does that of the whole form.
    #[must_use]
    pub fn issued_sheet(self, tag: &str, excerpt: &Excerpt) -> Option<Arc<IssuedForm>> {
        let excerpt = excerpt.printed();
        let issue = || self.comparable(tag, self.sheet_bytes(tag, &excerpt)?).map(Arc::new);
        match &excerpt {
            // There are only as many as the form has parts.
            Excerpt::Part { part, row: _ } if self.definition.parts.contains_key(part) => {
                let mut known = self.cache.by_tag.get(tag)?.sheets.lock().unwrap_or_else(PoisonError::into_inner);
                known.entry(excerpt.clone()).or_insert_with(issue).clone()
            }
            Excerpt::Part { .. } | Excerpt::Rows { .. } => issue(),
        }
    }

    fn sheet_bytes(self, tag: &str, excerpt: &Excerpt) -> Option<Vec<u8>> {
        match self.release {
            Some(version) => match excerpt {
                Excerpt::Part { .. } => self.releases.page(version, tag, Some(excerpt)).ok()?,
                Excerpt::Rows { .. } => further_rows(&self.issued(version, tag)?, version, excerpt),
            },
            None => Some(fill::blank(&self.localized(tag)?.sheet_of(excerpt)?).ok()?.bytes),
        }
    }

    /// Returns a release in a language as it was issued; nothing if it was not issued in it.
    fn issued(self, version: &ReleasedVersion, tag: &str) -> Option<Localized> {
        version.release.languages.get(tag)?;
        let mut form = self.localized(tag)?.clone();
        Edition::Released(version).stamp(&mut form);
        Some(form)
    }

    /// Prepares to validate submissions of this version, with problems in a reader's language; in another one if the
    /// version is not made in that.
    ///
    /// # Errors
    /// When the version is made in no language.
    pub fn validator(self, language: ReaderLanguage) -> Result<Validator<'r>, Diagnostic> {
        let word = language.word();
        let unknown = || Diagnostic::error(Code::UnknownLocale, Place::Command).with("tag", word).with("known", "");
        let own = self.project.locale_for(self.definition, language).and_then(|locale| self.localized(&locale.tag));
        let any = || self.tags().iter().find_map(|tag| self.localized(tag));
        let localized = own.or_else(any).ok_or_else(unknown)?;
        let validator = Validator::new(self.definition, localized, self.tags());
        if !self.definition.has_quantities() {
            return Ok(validator);
        }
        Ok(validator.with_unit_words(self.tags().iter().filter_map(|tag| self.localized(tag))))
    }
}
