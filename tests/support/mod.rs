//! What several test programs share: the forms under `tests/fixtures`, validated as `bogen read` does.

#![allow(dead_code, reason = "not every test program uses all of it")]
#![allow(clippy::expect_used, reason = "helpers of tests say what they expect by failing, as tests do")]

use std::fs;
use std::path::{Path, PathBuf};

use bogen::definition::Definition;
use bogen::files::Files;
use bogen::localized::Localized;
use bogen::project::Project;
use bogen::record::{Channel, Record};
use bogen::submission::json;
use bogen::validate::Validator;
use serde_json::{Value, json};

/// A form with all that validating needs.
pub struct Form {
    pub definition: Definition,
    pub localized: Localized,
    pub locales: Vec<String>,
}

impl Form {
    /// Reads the form `id` of the folder `tests/fixtures/FOLDER`, for readers of `locale`.
    pub fn fixture(folder: &str, id: &str, locale: &str) -> Self {
        Self::of(Project::read(fixture_files(folder)), id, locale)
    }

    /// Reads a form as [`Form::fixture`] does, with one part of its definition written otherwise.
    pub fn changed_fixture(folder: &str, id: &str, locale: &str, (old, new): (&str, &str)) -> Self {
        let mut files = fixture_files(folder);
        let path = format!("forms/{id}.toml");
        let text = files.text(&path).expect("the definition").expect("a definition in UTF-8").to_owned();
        assert_eq!(text.matches(old).count(), 1, "what is changed stands there once");
        files.insert(path, text.replace(old, new).into_bytes());
        Self::of(Project::read(files), id, locale)
    }

    /// Takes the built-in form `id`, for readers of `locale`.
    pub fn built_in(id: &str, locale: &str) -> Self {
        Self::of(Project::read(Files::built_in()), id, locale)
    }

    fn of((project, findings): (Project, Vec<bogen::diagnostic::Diagnostic>), id: &str, locale: &str) -> Self {
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
        self.validator().validate(raw).expect("a file of this form")
    }

    /// Validates answers.
    pub fn validate(&self, answers: &Value) -> Record {
        self.read(&self.file(answers))
    }
}

/// Returns the files of `tests/fixtures/FOLDER`, over those that bogen lends every project.
fn fixture_files(folder: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    let mut files = Files::defaults();
    for path in paths_below(&root) {
        let name = path.strip_prefix(&root).expect("a path below the folder").to_str().expect("a UTF-8 path");
        files.insert(name.replace('\\', "/"), fs::read(&path).expect("a readable file"));
    }
    files
}

fn paths_below(folder: &Path) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() { paths.extend(paths_below(&path)) } else { paths.push(path) }
    }
    paths
}
