//! Answers that came back: read from a file, and validated against the form that they belong to.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs::{self, File};
use std::io;
use std::path::Path;

use jiff::civil::Date;

use super::answered::release_status;
use super::handed_out::HandedOut;
use super::located::Located;
use super::output::unreadable;
use super::worded::{Worded, Wording};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::integrity::{Change, IntegrityReport};
use crate::name::is_id;
use crate::submission::pdf::Opened;
use crate::submission::{self, Channel, RawAnswers};
use crate::validate::{Context, Record, ReleaseStatus, Validator};

/// The name that stands for standard input.
pub(super) const STANDARD_INPUT: &str = "-";

/// Reads answers that come back, one file after the other, each with the version that it was given to.
pub(super) struct Returns<'w, 'p> {
    worded: &'w Worded<'p>,
    channel: Channel,
    today: Date,
    /// The validators, by the place of their version in the library.
    validators: BTreeMap<usize, Validator<'w>>,
    handed_out: HandedOut,
}

impl<'w, 'p> Returns<'w, 'p> {
    /// Prepares to read answers to the forms of a project, with problems in the reader's language.
    pub(super) fn new(worded: &'w Worded<'p>, channel: Channel, today: Date) -> Self {
        Self { worded, channel, today, validators: BTreeMap::new(), handed_out: HandedOut::default() }
    }

    /// Reads one file. Returns the version that it belongs to, and the record.
    ///
    /// # Errors
    /// With everything for which there can be no record: no answers, no such form, a version that nobody knows.
    pub(super) fn read(&mut self, path: &Path) -> Result<(&'w Wording<'p>, Record), Vec<Located>> {
        let bytes = bytes(path).map_err(elsewhere)?;
        let mut pdf = submission::opened(&bytes);
        let raw = match &mut pdf {
            Some(pdf) => {
                self.handed_out.recognise(pdf);
                pdf.answers(path)
            }
            None => submission::read(&bytes, path, self.channel),
        };
        let raw = raw.map_err(elsewhere)?;
        let wording = self.wording(path, &raw)?;
        let at_file = |finding| elsewhere(vec![at(path, finding).with("form", &wording.definition().form.id)]);
        let status = release_status(self.worded, self.today, &raw).map_err(at_file)?;
        let integrity = pdf.map(|pdf| self.integrity(wording, &raw, status, pdf));
        let integrity = integrity.filter(|report| !report.is_empty());
        let context = Context { integrity, release_status: Some(status) };
        self.validate(wording, raw, &context).map(|record| (wording, record)).map_err(at_file)
    }

    /// Finds the version that answers belong to.
    fn wording(&self, path: &Path, raw: &RawAnswers) -> Result<&'w Wording<'p>, Vec<Located>> {
        let library = self.worded.library;
        let found = self.worded.wording(&raw.form, &raw.version).map_err(|finding| elsewhere(vec![finding]))?;
        if let Some(wording) = found {
            return Ok(wording);
        }
        let known = library.known(&raw.form);
        if !known.is_empty() {
            let finding = Diagnostic::error(Code::AnswersUnknownVersion, file(path)).with("form", &raw.form);
            return Err(elsewhere(vec![finding.with("version", known.join(", "))]));
        }
        let loaded = library.loaded;
        if loaded.form_names().contains(&raw.form.as_str()) {
            return Err(loaded.locate_all(loaded.errors_about(&[&raw.form])));
        }
        let known = loaded.form_names().join(", ");
        let finding = Diagnostic::error(Code::AnswersUnknownForm, file(path)).with("known", known);
        // The file's word is only repeated if it can be the name of a form, and so is no answer gone astray.
        let finding = if is_id(&raw.form) { finding.with("form", &raw.form) } else { finding };
        Err(elsewhere(vec![finding]))
    }

    /// Finds out what a PDF shows of itself. Only a form of this very text can be compared.
    fn integrity(
        &mut self,
        wording: &Wording<'_>,
        raw: &RawAnswers,
        status: ReleaseStatus,
        mut pdf: Opened<'_>,
    ) -> IntegrityReport {
        let tag = raw.language.as_deref().filter(|_| status.same_text == Some(true));
        let signatures = pdf.signatures();
        let releases = self.worded.library.releases;
        let compare = |tag| {
            let compared = self.handed_out.blank(releases, wording, tag).and_then(|blank| pdf.compare(blank));
            // What cannot be looked at may hide anything, and is told like what was found to be altered.
            compared.unwrap_or_else(|| IntegrityReport::new(false, vec![Change::Incomparable]))
        };
        let mut report = tag.map(compare).unwrap_or_default();
        report.changes.extend(signatures.is_none().then_some(Change::SignaturesUnread));
        IntegrityReport { signatures: signatures.unwrap_or_default(), ..report }
    }

    fn validate(&mut self, wording: &'w Wording<'p>, raw: RawAnswers, context: &Context) -> Result<Record, Diagnostic> {
        match self.validators.entry(wording.book.number) {
            Entry::Occupied(validator) => validator.get().validate(raw, context),
            Entry::Vacant(place) => place.insert(wording.validator(self.worded.language)?).validate(raw, context),
        }
    }
}

/// Takes findings that are not about a project's files.
fn elsewhere(findings: Vec<Diagnostic>) -> Vec<Located> {
    findings.into_iter().map(Located::elsewhere).collect()
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
        return submission::bytes_from(io::stdin().lock(), path);
    }
    let data = fs::metadata(path).map_err(|error| vec![unreadable(path, &error)])?;
    if data.is_dir() {
        return Err(vec![unreadable(path, &io::ErrorKind::IsADirectory.into())]);
    }
    if data.len() > submission::MAX_BYTES {
        return Err(vec![submission::too_large(path)]);
    }
    let reader = File::open(path).map_err(|error| vec![unreadable(path, &error)])?;
    submission::bytes_of(reader, data.len(), path)
}
