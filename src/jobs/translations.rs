//! Files of translations: what a person wrote and is on a handout, for an interpreter to translate. JSON, or CSV for
//! spreadsheets.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::job::JobError;
use super::render::{localize, rejected};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::localized::Localized;
use crate::render::{FreeText, TranslatedText, Translations, free_texts};
use crate::repository::FormVersion;
use crate::validate::Record;

mod table;

/// The version of the format.
const FORMAT: u32 = 1;

/// A file of translations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TranslationFile {
    #[serde(rename = "bogen-translations")]
    format: u32,
    form: String,
    version: String,
    #[serde(default)]
    copy: Option<String>,
    /// The language in which the person wrote; blank if nobody has stated it.
    #[serde(default)]
    from: String,
    /// The language into which the texts are translated.
    to: String,
    /// Who translates.
    #[serde(default)]
    interpreter: String,
    texts: Vec<Entry>,
}

/// A text of the person, and its translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Entry {
    path: String,
    #[serde(default)]
    question: String,
    /// The language in which it was written, if it is another than that of the file.
    #[serde(default)]
    language: String,
    text: String,
    #[serde(default)]
    translation: String,
}

impl TranslationFile {
    /// Lists what a person wrote and is on the handout of a form in the language `tag`, with blank translations.
    ///
    /// # Errors
    /// When the form has no handout or is not made in that language, and when there is nothing to translate.
    pub fn to_fill(version: FormVersion<'_>, record: &Record, tag: &str) -> Result<Self, JobError> {
        if version.definition.handout.is_empty() {
            return Err(Diagnostic::error(Code::HandoutNone, Place::form(version.form())).into());
        }
        let mut found = Vec::new();
        let forms = localize(version.project, version.definition, &[tag.to_owned()], &mut found)?;
        if !found.is_empty() {
            return Err(rejected(version.project, found));
        }
        let texts: Vec<_> = forms.iter().flat_map(|form| free_texts(form, record.answers())).collect();
        if texts.is_empty() {
            return Err(Diagnostic::error(Code::TranslationsNothing, Place::form(version.form())).into());
        }
        let origin = record.origin();
        let to = primary(tag).to_owned();
        let from = origin.language.as_deref().map(primary).filter(|from| *from != to);
        let blank = |FreeText { path, question, text }| Entry {
            path,
            question,
            language: String::new(),
            text,
            translation: String::new(),
        };
        Ok(Self {
            format: FORMAT,
            form: origin.form.to_string(),
            version: origin.version.clone(),
            copy: origin.copy.clone(),
            from: from.unwrap_or_default().to_owned(),
            to,
            interpreter: String::new(),
            texts: texts.into_iter().map(blank).collect(),
        })
    }

    /// Reads a file, JSON or CSV. `path` is only named in findings.
    ///
    /// # Errors
    /// When it is no such file.
    pub fn read(bytes: &[u8], path: &Path) -> Result<Self, Diagnostic> {
        let unreadable = || Diagnostic::error(Code::TranslationsUnreadable, Place::file(path));
        let text = std::str::from_utf8(bytes).map_err(|_| Diagnostic::error(Code::NotUtf8, Place::file(path)))?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let file = if text.trim_start().starts_with('{') { serde_json::from_str(text).ok() } else { table::read(text) };
        file.filter(|file: &Self| file.format == FORMAT).ok_or_else(unreadable)
    }

    /// Writes the file as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Writes the file as CSV, with the separator that spreadsheets expect in a language.
    #[must_use]
    pub fn to_csv(&self, language: crate::messages::ReaderLanguage) -> String {
        table::write(self, language)
    }

    /// Returns the translations for the handout of a record in some languages, and findings about what is missing, stale, or
    /// not on the handout. `path` is only named in findings.
    ///
    /// # Errors
    /// When the file is of other answers or another language, or does not say who translated.
    pub(super) fn translations(
        &self,
        record: &Record,
        forms: &[Localized],
        path: &Path,
    ) -> Result<(Translations, Vec<Diagnostic>), Diagnostic> {
        self.check_head(record, forms, path)?;
        let entry = |text: &Entry| {
            let Entry { path, question: _, language, text: original, translation } = text.clone();
            (path, TranslatedText { original, language: stated(&language), translation })
        };
        let translations = Translations {
            interpreter: self.interpreter.trim().to_owned(),
            from: stated(&self.from),
            texts: self.texts.iter().map(entry).collect(),
        };
        let written = forms.first().map_or_else(Vec::new, |form| free_texts(form, record.answers()));
        let findings = findings(&translations, &written, path);
        Ok((translations, findings))
    }

    fn check_head(&self, record: &Record, forms: &[Localized], path: &Path) -> Result<(), Diagnostic> {
        let origin = record.origin();
        let error = |code| Diagnostic::error(code, Place::file(path));
        if self.form != origin.form.as_str() || self.version != origin.version || self.copy != origin.copy {
            let error = error(Code::TranslationsOtherAnswers);
            return Err(error.with("form", &origin.form).with("version", &origin.version));
        }
        if let Some(form) = forms.iter().find(|form| form.language.language != primary(self.to.trim())) {
            return Err(error(Code::TranslationsOtherLanguage).with("locale", &form.language.tag));
        }
        if self.interpreter.trim().is_empty() {
            return Err(error(Code::TranslationsNoInterpreter));
        }
        Ok(())
    }
}

/// Reports which texts on the handout have no translation or one of an earlier text, and which translations have no text.
fn findings(translations: &Translations, written: &[FreeText], path: &Path) -> Vec<Diagnostic> {
    let file = || Place::file(path);
    let of_text = |text: &FreeText| match translations.texts.get(&text.path) {
        // Somebody relies on a translation that is not shown.
        Some(found) if found.original != text.text => {
            Some(Diagnostic::error(Code::HandoutTextStale, file()).with("place", &text.path))
        }
        Some(found) if !found.translation.trim().is_empty() => None,
        Some(_) | None => Some(Diagnostic::warning(Code::HandoutTextMissing, file()).with("place", &text.path)),
    };
    let unknown = translations.texts.keys().filter(|place| !written.iter().any(|text| text.path == **place));
    let unknown = unknown.map(|place| {
        // What a file says may be anything; it is only repeated if it can be a place.
        let place = if is_place(place) { place } else { "…" };
        Diagnostic::warning(Code::HandoutTextUnknown, file()).with("place", place)
    });
    written.iter().filter_map(of_text).chain(unknown).collect()
}

fn is_place(text: &str) -> bool {
    text.len() <= 200 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.[]".contains(&byte))
}

/// Returns a language that is stated, without country and variant.
fn stated(tag: &str) -> Option<String> {
    Some(primary(tag.trim()).to_owned()).filter(|language| !language.is_empty())
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
