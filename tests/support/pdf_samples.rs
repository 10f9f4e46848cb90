//! The PDFs under test: built-in forms, the kitchen sink, and a form in Arabic and Ukrainian.

use std::sync::LazyLock;

use bogen::definition::Definition;
use bogen::localized::Localized;
use bogen::project::Project;
use bogen::render::pdf::{self, Options, Pdf};
use bogen::source_files::Files;
use bogen::submission::{Channel, RawAnswers, json};
use bogen::validate::{Record, validate};
use bogen::value::Answers;

use super::fixtures;

/// A PDF under test, with its name for failure messages.
pub struct Sample {
    /// The form's id, its locale, and whether it is filled.
    pub name: String,
    /// The form.
    pub form: Localized,
    /// The answers that are printed in it.
    pub answers: Option<Answers>,
    /// The rendered PDF.
    pub pdf: Pdf,
}

static PROJECT: LazyLock<Project> = LazyLock::new(|| {
    let mut files = Files::built_in();
    fixtures::add(&mut files, "kitchen-sink");
    fixtures::add(&mut files, "household");
    fixtures::add(&mut files, "household-survey");
    fixtures::add(&mut files, "phq-9");
    fixtures::add(&mut files, "family-history");
    fixtures::add(&mut files, "minutes");
    fixtures::add(&mut files, "benefit");
    for (folder, tag) in [("arabic", "ar"), ("ukrainian", "uk")] {
        fixtures::add(&mut files, folder);
        let path = format!("locales/{tag}/common.ftl");
        let words = common_words(&files, &path);
        files.insert(path, words);
    }
    let (project, findings) = Project::read(files);
    assert_eq!(findings, []);
    project
});

/// All PDFs: each form in each language, blank, and filled if there are answers.
pub static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let mut samples = Vec::new();
    for definition in PROJECT.forms.values() {
        for locale in PROJECT.locales_of(definition) {
            let form = localized(definition, &locale.tag);
            samples.push(sample(&form, None));
            if let Some(answers) = answers(definition, &form) {
                samples.push(sample(&form, Some(answers)));
            }
        }
    }
    samples
});

/// A handout under test.
pub struct Handout {
    /// The case and the locale.
    pub name: String,
    /// The form.
    pub form: Localized,
    /// The language in which the answers were written.
    pub written_in: String,
    /// The answers.
    pub answers: Answers,
    /// The rendered PDF.
    pub pdf: Pdf,
}

/// The handouts of all cases, each in all languages of its form.
pub static HANDOUTS: LazyLock<Vec<Handout>> = LazyLock::new(|| {
    let mut handouts = Vec::new();
    for path in fixtures::paths_below(&fixtures::folder("handouts")) {
        let case = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let raw = json::read(&std::fs::read(&path).unwrap(), &path, Channel::File).unwrap();
        let written_in = raw.language.clone().unwrap();
        let definition = PROJECT.form(&raw.form).unwrap();
        let answers = record(&localized(definition, &written_in), raw).answers().clone();
        for locale in PROJECT.locales_of(definition) {
            let form = localized(definition, &locale.tag);
            let name = format!("{case}-{}", locale.tag);
            let options = handout_options(&answers, &written_in);
            let pdf = pdf::render(&form, options).unwrap_or_else(|findings| panic!("{name}: {findings:?}"));
            let (written_in, answers) = (written_in.clone(), answers.clone());
            handouts.push(Handout { name, form, written_in, answers, pdf });
        }
    }
    handouts
});

/// Returns the options that make a handout.
pub fn handout_options<'a>(answers: &'a Answers, written_in: &'a str) -> Options<'a> {
    Options { answers: Some(answers), is_handout: true, written_in: Some(written_in), ..Options::default() }
}

fn sample(form: &Localized, answers: Option<Answers>) -> Sample {
    let filled = if answers.is_some() { "-filled" } else { "" };
    let name = format!("{}-{}{filled}", form.identity.form, form.language.tag);
    let pdf = pdf::render(form, Options { answers: answers.as_ref(), ..Options::default() })
        .unwrap_or_else(|e| panic!("{name}: {e:?}"));
    Sample { name, form: form.clone(), answers, pdf }
}

/// Returns a form of the tests in one language.
pub fn form(id: &str, tag: &str) -> Localized {
    localized(PROJECT.form(id).unwrap(), tag)
}

fn localized(definition: &Definition, tag: &str) -> Localized {
    PROJECT.localize(definition, PROJECT.locale(definition, tag).unwrap()).0
}

/// Returns the answers to print, if there are any for this form.
fn answers(definition: &Definition, form: &Localized) -> Option<Answers> {
    answers_in(&format!("answers/printing/{}.json", definition.form.id), form)
}

/// Returns answers that fit into the rows and the space of the blank form.
pub fn answers_that_fit(form: &Localized) -> Option<Answers> {
    let id = &form.identity.form;
    let folders = ["answers/filling", "answers/printing"];
    folders.iter().find_map(|folder| answers_in(&format!("{folder}/{id}.json"), form))
}

fn answers_in(file: &str, form: &Localized) -> Option<Answers> {
    let path = fixtures::folder(file);
    let raw = json::read(&std::fs::read(&path).ok()?, &path, Channel::File).unwrap();
    let record = record(form, raw);
    assert_eq!(record.unread(), [], "{}", path.display());
    Some(record.answers().clone())
}

/// Validates the answers of a file.
pub fn record(form: &Localized, raw: RawAnswers) -> Record {
    let definition = PROJECT.form(form.identity.form.as_str()).unwrap();
    let tags: Vec<_> = PROJECT.locales_of(definition).map(|locale| locale.tag.clone()).collect();
    validate(definition, form, &tags, raw).unwrap()
}

/// Returns the common messages in a language of this test; those that the test form does not show are in English.
fn common_words(files: &Files, path: &str) -> Vec<u8> {
    let text = |path: &str| files.text(path).unwrap().unwrap().to_owned();
    let (own, english) = (text(path), text("locales/en-GB/common.ftl"));
    let id = |line: &str| line.split_once(" = ").map(|(id, _)| id.to_owned());
    let ids: Vec<_> = own.lines().filter_map(id).collect();
    let mut skipping = false;
    let rest = english.lines().filter(|line| {
        if !line.starts_with(' ') {
            skipping = id(line).is_some_and(|id| ids.contains(&id));
        }
        !skipping
    });
    format!("{own}\n{}\n", rest.collect::<Vec<_>>().join("\n")).into_bytes()
}
