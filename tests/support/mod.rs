//! Helpers for several test binaries, such as forms prepared for validation.

#![allow(dead_code, reason = "not every test binary uses all of it")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests report what they expect by failing, as tests do"
)]
#![allow(clippy::wildcard_enum_match_arm, reason = "the objects of PDF are a foreign enum")]

pub mod calculations;
pub mod definition_builder;
pub mod docs_table;
pub mod first_values;
pub mod fixtures;
pub mod html_pages;
pub mod judged;
pub mod pdf_copies;
pub mod pdf_samples;
pub mod pdf_structure;
pub mod pseudo_locales;
pub mod register;
pub mod release_history;
pub mod release_project;
pub mod returned_files;
pub mod spoken_words;
pub mod structure_tree;
pub mod tiny_form;
pub mod typed_answers;

use std::path::Path;

use bogen::definition::Definition;
use bogen::diagnostic::Diagnostic;
use bogen::localized::Localized;
use bogen::project::Project;
use bogen::source_files::Files;
use bogen::submission::{Channel, json};
use bogen::validate::{Context, Record, Validator};
use serde_json::{Value, json};

/// A form prepared for validation.
pub struct Form {
    pub definition: Definition,
    pub localized: Localized,
    pub locales: Vec<String>,
}

impl Form {
    /// Reads the form `id` of the folder `tests/fixtures/FOLDER`, localized for `locale`.
    pub fn fixture(folder: &str, id: &str, locale: &str) -> Self {
        Self::of(Project::read(fixtures::files(folder)), id, locale)
    }

    /// Reads a form as [`Form::fixture`] does, with one part of its definition replaced.
    pub fn changed_fixture(folder: &str, id: &str, locale: &str, (old, new): (&str, &str)) -> Self {
        let mut files = fixtures::files(folder);
        let path = format!("forms/{id}.toml");
        let text = files.text(&path).expect("the definition").expect("a definition in UTF-8").to_owned();
        assert_eq!(text.matches(old).count(), 1, "what is changed stands there once");
        files.insert(path, text.replace(old, new).into_bytes());
        Self::of(Project::read(files), id, locale)
    }

    /// Reads the built-in form `id`, localized for `locale`.
    pub fn built_in(id: &str, locale: &str) -> Self {
        Self::of(Project::read(Files::built_in()), id, locale)
    }

    /// Reads a form from its definition and its German texts, localized for `locale`.
    pub fn written(id: &str, definition: &str, texts: &str, locale: &str) -> Self {
        Self::of(project(id, definition, texts), id, locale)
    }

    fn of((project, findings): (Project, Vec<Diagnostic>), id: &str, locale: &str) -> Self {
        assert_eq!(findings, [], "the project must be without findings");
        let definition = project.form(id).expect("the form").clone();
        let locales = project.locales_of(&definition).map(|locale| locale.tag.clone()).collect();
        let localized = project.localize(&definition, project.locale(&definition, locale).expect("the locale")).0;
        Self { definition, localized, locales }
    }

    pub fn validator(&self) -> Validator<'_> {
        Validator::new(&self.definition, &self.localized, &self.locales)
    }

    /// Returns the file that the HTML form saves for these answers.
    pub fn file(&self, answers: &Value) -> Value {
        let form = &self.definition.form;
        json!({
            "bogen-answers": 1, "form": form.id, "version": form.version, "language": self.localized.language.tag,
            "copy": "01234567-89ab-4def-8123-456789abcdef", "fingerprint": self.localized.fingerprint, "answers": answers,
        })
    }

    /// Validates a file's JSON, which must be a file of this form.
    pub fn read(&self, file: &Value) -> Record {
        self.read_text(&file.to_string())
    }

    /// Validates a file's text, which must be a file of this form.
    pub fn read_text(&self, file: &str) -> Record {
        let raw = json::read(file.as_bytes(), Path::new("answers.json"), Channel::Html).expect("a file of answers");
        self.validator().validate(raw, &Context::default()).expect("a file of this form")
    }

    /// Validates answers.
    pub fn validate(&self, answers: &Value) -> Record {
        self.read(&self.file(answers))
    }
}

/// Reads a project of one form with German texts, and returns it with the findings.
pub fn project(id: &str, definition: &str, texts: &str) -> (Project, Vec<Diagnostic>) {
    let mut files = Files::defaults();
    files.insert(format!("forms/{id}.toml"), definition.as_bytes().to_vec());
    files.insert(format!("locales/de/{id}.ftl"), texts.as_bytes().to_vec());
    Project::read(files)
}
