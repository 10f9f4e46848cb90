//! `bogen read --as`: records of older versions become records of a newer one, with the original inside.

use std::collections::BTreeMap;
use std::path::Path;

use crate::cli::choice;
use crate::cli::located::Located;
use crate::cli::project::Loaded;
use crate::cli::releases::Releases;
use crate::definition::{Definition, order_of};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::intake::{RawAnswers, json};
use crate::localized::{Localized, Word};
use crate::messages::Language;
use crate::migrate::migrate;
use crate::project::Project;
use crate::record::{Record, Seen};
use crate::validate::validate;

/// What the working files are called.
const DRAFT: &str = "draft";

/// Carries records over into one version of their forms.
pub(super) struct Carrier<'p> {
    loaded: &'p Loaded,
    releases: &'p Releases,
    language: Language,
    to: &'p str,
    /// The forms that were met, by their names.
    forms: BTreeMap<String, Form>,
}

/// A form in the version that records are carried over into, and all its versions.
struct Form {
    versions: Vec<Definition>,
    definition: Definition,
    localized: Localized,
    locales: Vec<String>,
}

impl<'p> Carrier<'p> {
    /// Prepares to carry records over into the version `to`: the number of a release, that of the working files, or `draft`.
    pub(super) const fn new(loaded: &'p Loaded, releases: &'p Releases, language: Language, to: &'p str) -> Self {
        Self { loaded, releases, language, to, forms: BTreeMap::new() }
    }

    /// Carries a record over, unless it is of that version already.
    ///
    /// # Errors
    /// When the form has no such version, or the record is of a newer one.
    pub(super) fn carry(&mut self, path: &Path, record: Record) -> Result<Record, Vec<Located>> {
        let at = |finding: Diagnostic| {
            let place = Place::File { path: path.to_owned(), span: None };
            vec![Located::elsewhere(Diagnostic { place, ..finding }.with("form", &record.origin().form))]
        };
        let form = self.form(record.origin().form.as_str()).map_err(at)?;
        if order_of(&record.origin().version) == order_of(&form.definition.form.version) {
            return Ok(record);
        }
        form.carry(path, &record).map_err(at)
    }

    fn form(&mut self, name: &str) -> Result<&Form, Diagnostic> {
        if !self.forms.contains_key(name) {
            let form = self.find(name)?;
            self.forms.insert(name.to_owned(), form);
        }
        // It was put there if it was missing.
        self.forms.get(name).ok_or_else(|| unknown(name, self.to, ""))
    }

    /// Reads all versions of a form, and puts the one that is wanted into the reader's language.
    fn find(&self, name: &str) -> Result<Form, Diagnostic> {
        let (mut versions, mut target) = (Vec::new(), None);
        for version in self.releases.register.versions_of(name) {
            let project = self.releases.project(version)?;
            let definition = project.form(name)?.clone();
            if version.release.version == self.to {
                target = Some(Form::new(&project, &definition, self.language)?);
            }
            versions.push(definition);
        }
        if let Some(draft) = self.loaded.project.forms.get(name) {
            let is_wanted = self.to == DRAFT || (self.to == draft.form.version && target.is_none());
            if is_wanted {
                target = Some(Form::new(&self.loaded.project, draft, self.language)?);
            }
            // A release is what it is; the working files only stand for a version that is none yet.
            let order = order_of(&draft.form.version);
            let is_released = versions.iter().any(|known: &Definition| order_of(&known.form.version) == order);
            if !is_released {
                versions.push(draft.clone());
            }
        }
        let known = || versions.iter().map(|known| known.form.version.as_str()).collect::<Vec<_>>().join(", ");
        let target = target.ok_or_else(|| unknown(name, self.to, &known()))?;
        Ok(Form { versions, ..target })
    }
}

fn unknown(form: &str, version: &str, known: &str) -> Diagnostic {
    let place = Place::Form { form: form.to_owned(), locale: None };
    Diagnostic::error(Code::UnknownVersion, place).with("version", version).with("known", known)
}

impl Form {
    fn new(project: &Project, definition: &Definition, language: Language) -> Result<Self, Diagnostic> {
        let unknown =
            || Diagnostic::error(Code::UnknownLocale, Place::Command).with("tag", language.word()).with("known", "");
        let locale = choice::reader(project, definition, language).ok_or_else(unknown)?;
        Ok(Self {
            versions: Vec::new(),
            localized: project.localize(definition, locale).0,
            locales: project.locales_of(definition).map(|locale| locale.tag.clone()).collect(),
            definition: definition.clone(),
        })
    }

    fn carry(&self, path: &Path, record: &Record) -> Result<Record, Diagnostic> {
        let bytes = serde_json::to_vec(record).unwrap_or_default();
        let original = json::value(&bytes, path)?;
        let raw = json::read(&bytes, path, record.origin().channel);
        let mut raw: RawAnswers = raw.map_err(|findings| first(findings, path))?;
        raw.seen = seen(record);
        let versions: Vec<_> = self.versions.iter().collect();
        let carried = migrate(raw, original, &versions, &self.definition.form.version)?;
        validate(&self.definition, &self.localized, &self.locales, carried)
    }
}

/// Returns the first finding about a record; there is always one where it cannot be read.
fn first(findings: Vec<Diagnostic>, path: &Path) -> Diagnostic {
    let place = Place::File { path: path.to_owned(), span: None };
    findings.into_iter().next().unwrap_or_else(|| Diagnostic::error(Code::AnswersNotOurs, place))
}

/// Says again what was known of the version that was answered: being read as another does not mend it.
fn seen(record: &Record) -> Option<Seen> {
    let says = |word: Word| record.problems().iter().any(|problem| problem.code == word.id());
    let same_text = says(Word::ErrorOtherText).then_some(false);
    let standing = record.origin().standing?;
    Some(Seen { standing, same_text, asks_anew: says(Word::ErrorVersionAskAnew) })
}
