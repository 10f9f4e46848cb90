//! Answers that came back: read from a file, and validated against the form that they belong to.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs::{self, File};
use std::io;
use std::path::Path;

use super::handed_out::HandedOut;
use super::located::Located;
use super::output::unreadable;
use super::worded::{Key, Worded, key};
use crate::control::Standing;
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::intake::pdf::Opened;
use crate::intake::{self, RawAnswers};
use crate::name::is_id;
use crate::record::{Channel, Evidence, Record, Seen};
use crate::validate::Validator;

/// The name that stands for standard input.
pub(super) const STANDARD_INPUT: &str = "-";

/// Reads answers that come back, one file after the other.
pub(super) struct Returns<'w, 'p> {
    worded: &'w Worded<'p>,
    channel: Channel,
    validators: BTreeMap<Key<'p>, Validator<'w>>,
    handed_out: HandedOut<'w, 'p>,
}

impl<'w, 'p> Returns<'w, 'p> {
    /// Prepares to read answers to the forms of a project, with problems in the reader's language.
    pub(super) const fn new(worded: &'w Worded<'p>, channel: Channel) -> Self {
        Self { worded, channel, validators: BTreeMap::new(), handed_out: HandedOut::new(worded) }
    }

    /// Reads one file.
    ///
    /// # Errors
    /// With everything for which there can be no record: no answers, no such form, another version.
    pub(super) fn read(&mut self, path: &Path) -> Result<(&'p Definition, Record), Vec<Located>> {
        let elsewhere = |findings: Vec<Diagnostic>| findings.into_iter().map(Located::elsewhere).collect::<Vec<_>>();
        let bytes = bytes(path).map_err(elsewhere)?;
        let mut pdf = intake::opened(&bytes);
        let raw = match &mut pdf {
            Some(pdf) => {
                self.handed_out.recognise(pdf);
                pdf.answers(path)
            }
            None => intake::read(&bytes, path, self.channel),
        };
        let mut raw = raw.map_err(elsewhere)?;
        let definition = self.definition(path, &raw.form)?;
        raw.seen = Some(self.seen(definition, &raw));
        if let Some(pdf) = pdf {
            raw.evidence = Some(self.evidence(definition, &raw, pdf)).filter(|evidence| !evidence.is_empty());
        }
        self.validate(definition, raw)
            .map(|record| (definition, record))
            .map_err(|finding| elsewhere(vec![at(path, finding).with("form", &definition.form.id)]))
    }

    fn definition(&self, path: &Path, form: &str) -> Result<&'p Definition, Vec<Located>> {
        let loaded = self.worded.loaded;
        let project = &loaded.project;
        if let Some(definition) = project.forms.get(form) {
            return Ok(definition);
        }
        if loaded.form_names().contains(&form) {
            return Err(loaded.locate_all(loaded.errors_about(&[form])));
        }
        let known = loaded.form_names().join(", ");
        let finding = Diagnostic::error(Code::AnswersUnknownForm, file(path)).with("known", known);
        // The file's word is only repeated if it can be the name of a form, and so is no answer gone astray.
        let finding = if is_id(form) { finding.with("form", form) } else { finding };
        Err(vec![Located::elsewhere(finding)])
    }

    /// Finds out what is known of the version that was answered.
    fn seen(&self, definition: &'p Definition, raw: &RawAnswers) -> Seen {
        let is_this = raw.version == definition.form.version;
        let said = raw.fingerprint.as_ref().filter(|_| is_this).zip(raw.language.clone());
        let same_text = said.and_then(|(fingerprint, tag)| {
            let form = self.worded.in_language(definition, &tag)?;
            Some(form.fingerprint == *fingerprint)
        });
        Seen { standing: Standing::Unreleased, same_text, asks_anew: false }
    }

    /// Finds out what a PDF shows of itself. Only a form of this very text can be compared.
    fn evidence(&mut self, definition: &'p Definition, raw: &RawAnswers, mut pdf: Opened<'_>) -> Evidence {
        let is_known = raw.seen.is_some_and(|seen| seen.same_text == Some(true));
        let tag = raw.language.as_deref().filter(|_| is_known);
        let signatures = pdf.signatures().unwrap_or_default();
        let compared = tag.and_then(|tag| pdf.compare(self.handed_out.blank(definition, tag)?));
        Evidence { signatures, ..compared.unwrap_or_default() }
    }

    fn validate(&mut self, definition: &'p Definition, raw: RawAnswers) -> Result<Record, Diagnostic> {
        match self.validators.entry(key(definition)) {
            Entry::Occupied(validator) => validator.get().validate(raw),
            Entry::Vacant(place) => place.insert(self.worded.validator(definition)?).validate(raw),
        }
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
