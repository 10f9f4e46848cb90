//! Answers that came back: read from a file, and validated against the form that they belong to.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::Path;

use super::choice;
use super::located::Located;
use super::output::unreadable;
use super::project::Loaded;
use crate::control::Standing;
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::intake::pdf::{Blank, signatures};
use crate::intake::{self, RawAnswers};
use crate::localized::Localized;
use crate::messages::Language;
use crate::name::is_id;
use crate::record::{Channel, Evidence, Record, Seen};
use crate::render::pdf;
use crate::validate::validate;

/// The name that stands for standard input.
pub(super) const STANDARD_INPUT: &str = "-";

/// Reads answers that come back, one file after the other. Each form is put into words once.
pub(super) struct Returns<'p> {
    loaded: &'p Loaded,
    language: Language,
    channel: Channel,
    /// The forms, by their names and languages.
    localized: BTreeMap<(&'p str, String), Localized>,
    /// The forms as they were handed out, by their names and languages.
    blanks: BTreeMap<(&'p str, String), Option<Blank>>,
}

impl<'p> Returns<'p> {
    /// Prepares to read answers to the forms of a project, with problems in the reader's language.
    pub(super) const fn new(loaded: &'p Loaded, language: Language, channel: Channel) -> Self {
        Self { loaded, language, channel, localized: BTreeMap::new(), blanks: BTreeMap::new() }
    }

    /// Reads one file.
    ///
    /// # Errors
    /// With everything for which there can be no record: no answers, no such form, another version.
    pub(super) fn read(&mut self, path: &Path) -> Result<(&'p Definition, Record), Vec<Located>> {
        let elsewhere = |findings: Vec<Diagnostic>| findings.into_iter().map(Located::elsewhere).collect::<Vec<_>>();
        let bytes = bytes(path).map_err(elsewhere)?;
        let mut raw = intake::read(&bytes, path, self.channel).map_err(elsewhere)?;
        let definition = self.definition(path, &raw.form)?;
        raw.seen = Some(self.seen(definition, &raw));
        if raw.channel == Channel::Pdf {
            raw.evidence = Some(self.evidence(definition, &raw, &bytes)).filter(|evidence| !evidence.is_empty());
        }
        self.validate(definition, raw)
            .map(|record| (definition, record))
            .map_err(|finding| elsewhere(vec![at(path, finding).with("form", &definition.form.id)]))
    }

    fn definition(&self, path: &Path, form: &str) -> Result<&'p Definition, Vec<Located>> {
        let project = &self.loaded.project;
        if let Some(definition) = project.forms.get(form) {
            return Ok(definition);
        }
        if self.loaded.form_names().contains(&form) {
            return Err(self.loaded.locate_all(self.loaded.errors_about(&[form])));
        }
        let known = self.loaded.form_names().join(", ");
        let finding = Diagnostic::error(Code::AnswersUnknownForm, file(path)).with("known", known);
        // The file's word is only repeated if it can be the name of a form, and so is no answer gone astray.
        let finding = if is_id(form) { finding.with("form", form) } else { finding };
        Err(vec![Located::elsewhere(finding)])
    }

    /// Finds out what is known of the version that was answered.
    fn seen(&mut self, definition: &'p Definition, raw: &RawAnswers) -> Seen {
        let is_this = raw.version == definition.form.version;
        let said = raw.fingerprint.as_ref().filter(|_| is_this).zip(raw.language.clone());
        let same_text = said.and_then(|(fingerprint, tag)| {
            let form = self.in_language(definition, &tag)?;
            Some(form.fingerprint == *fingerprint)
        });
        Seen { standing: Standing::Unreleased, same_text, asks_anew: false }
    }

    /// Puts a form into a language, once; nothing if it is not in it.
    fn in_language(&mut self, definition: &'p Definition, tag: &str) -> Option<&Localized> {
        let key = (definition.form.id.as_str(), tag.to_owned());
        if !self.localized.contains_key(&key) {
            let project = &self.loaded.project;
            let locale = project.locale(definition, tag).ok()?;
            self.localized.insert(key.clone(), project.localize(definition, locale).0);
        }
        self.localized.get(&key)
    }

    /// Finds out what a PDF shows of itself. Only a form of this very text can be compared.
    fn evidence(&mut self, definition: &'p Definition, raw: &RawAnswers, bytes: &[u8]) -> Evidence {
        let is_known = raw.seen.is_some_and(|seen| seen.same_text == Some(true));
        let tag = raw.language.as_deref().filter(|_| is_known);
        let compared = tag.and_then(|tag| self.blank(definition, tag)?.compare(bytes));
        let signatures = signatures(bytes).unwrap_or_default();
        Evidence { signatures, ..compared.unwrap_or_default() }
    }

    /// Returns the form as it was handed out in a language, if it is in it.
    fn blank(&mut self, definition: &'p Definition, tag: &str) -> Option<&Blank> {
        let project = &self.loaded.project;
        let key = (definition.form.id.as_str(), tag.to_owned());
        let blank = self.blanks.entry(key).or_insert_with(|| {
            let locale = project.locale(definition, tag).ok()?;
            let (form, _) = project.localize(definition, locale);
            Blank::new(pdf::render(&form, pdf::Options::default()).ok()?.bytes)
        });
        blank.as_ref()
    }

    fn validate(&mut self, definition: &'p Definition, raw: RawAnswers) -> Result<Record, Diagnostic> {
        let project = &self.loaded.project;
        let locales: Vec<_> = project.locales_of(definition).map(|locale| locale.tag.clone()).collect();
        let locale = choice::reader(project, definition, self.language);
        let word = self.language.word();
        let unknown = || Diagnostic::error(Code::UnknownLocale, Place::Command).with("tag", word).with("known", "");
        let tag = &locale.ok_or_else(unknown)?.tag;
        let localized = self.in_language(definition, tag).ok_or_else(unknown)?;
        validate(definition, localized, &locales, raw)
    }
}

fn file(path: &Path) -> Place {
    Place::File { path: path.to_owned(), span: None }
}

/// Puts a finding about a form's answers at the file that they are in.
fn at(path: &Path, finding: Diagnostic) -> Diagnostic {
    Diagnostic { place: file(path), ..finding }
}

/// Reads a file, never more of it than is allowed.
fn bytes(path: &Path) -> Result<Vec<u8>, Vec<Diagnostic>> {
    if path.as_os_str() == STANDARD_INPUT {
        return intake::bytes_from(io::stdin().lock(), path);
    }
    let data = fs::metadata(path).map_err(|error| vec![unreadable(path, &error)])?;
    if data.is_dir() {
        return Err(vec![unreadable(path, &io::ErrorKind::IsADirectory.into())]);
    }
    if data.len() > intake::MAX_BYTES {
        return Err(vec![intake::too_large(path)]);
    }
    let reader = File::open(path).map_err(|error| vec![unreadable(path, &error)])?;
    intake::bytes_from(reader, path)
}
