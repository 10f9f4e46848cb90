//! Reads submissions, whatever their format, into records.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;

use crate::control::VersionStatus;
use crate::diagnostic::{Code, Diagnostic, LocatedDiagnostic, Place};
use crate::integrity::{Change, FormState, IntegrityReport, Irregularity};
use crate::messages::ReaderLanguage;
use crate::name::is_id;
use crate::repository::{FormRepository, FormVersion};
use crate::submission::pdf::{IssuedForm, PdfForm, PdfSubmission};
use crate::submission::{self, Channel, EnclosedFile, EnclosedFiles, FileTrace, Inner, RawAnswers};
use crate::validate::{Context, Record, ReleaseStatus, Validator};
use crate::value::Raw;

/// Reads submissions, each against the version that was answered. Can be shared between threads.
pub struct SubmissionReader<'r> {
    repository: &'r FormRepository,
    channel: Channel,
    language: ReaderLanguage,
    today: Date,
    /// The validators that were prepared so far, by form and version.
    validators: Mutex<BTreeMap<(String, String), Arc<Validator<'r>>>>,
    /// The issued forms that files were compared with so far. Others probably begin with one of them too.
    issued: Mutex<Vec<&'r IssuedForm>>,
}

/// One form in a file, or what else is in the file.
pub struct Reading<'r> {
    /// The path of the file. That of a file inside another one goes on with its name in there. It is only for findings.
    pub path: PathBuf,
    /// The version that was answered, and the record; or why there is none. If none of these findings is an error, there
    /// is no form here, and nothing is lost.
    pub result: Result<(FormVersion<'r>, Record), Vec<LocatedDiagnostic>>,
    /// A trace of the file, for comparing it with others; absent if it has no record.
    pub trace: Option<FileTrace>,
    /// The enclosed files that the record names, each with a name that says nothing of the person, and its content.
    pub files: Vec<(String, Vec<u8>)>,
}

impl Reading<'_> {
    /// Reports whether this says only what else is in a file. There is no form, and nothing is lost.
    #[must_use]
    pub fn is_note(&self) -> bool {
        self.result.as_ref().is_err_and(|findings| !findings.iter().any(LocatedDiagnostic::is_error))
    }

    /// Reports whether this is a form as it was issued, with answers.
    fn is_intact(&self) -> bool {
        let record = self.result.as_ref().ok().map(|(_, record)| record);
        record.and_then(|record| record.file()?.form).is_some_and(FormState::is_intact)
    }

    /// Describes a file without a record by the findings about it.
    #[must_use]
    pub fn without_record(path: &Path, findings: Vec<Diagnostic>) -> Self {
        Self { path: path.to_owned(), result: Err(located(findings)), trace: None, files: Vec::new() }
    }

    fn too_large(path: &Path) -> Self {
        let megabytes = submission::MAX_CONTAINER_BYTES / 1024 / 1024;
        Self::without_record(path, vec![Diagnostic::error(Code::FileTooLarge, file(path)).with("megabytes", megabytes)])
    }

    /// Turns errors into notes where they mean that a file inside another one is no form.
    fn of_inner_file(self) -> Self {
        let note = |located: LocatedDiagnostic| LocatedDiagnostic {
            diagnostic: submission::note_on_other_file(located.diagnostic),
            ..located
        };
        Self { result: self.result.map_err(|findings| findings.into_iter().map(note).collect()), ..self }
    }
}

impl<'r> SubmissionReader<'r> {
    /// Prepares to read submissions on a day, with problems worded in `language`. `channel` is how JSON was submitted.
    #[must_use]
    pub const fn new(repository: &'r FormRepository, channel: Channel, language: ReaderLanguage, today: Date) -> Self {
        Self {
            repository,
            channel,
            language,
            today,
            validators: Mutex::new(BTreeMap::new()),
            issued: Mutex::new(Vec::new()),
        }
    }

    /// Reads all forms in a file, in the order in which they are in it. `path` is only named in findings.
    #[must_use]
    pub fn read_all(&self, bytes: &[u8], path: &Path) -> Vec<Reading<'r>> {
        if !submission::is_container(bytes) {
            return self.read_forms(bytes, path).0;
        }
        if bytes.len() as u64 > submission::MAX_CONTAINER_BYTES {
            return vec![Reading::too_large(path)];
        }
        let mut readings = Vec::new();
        submission::visit_files(bytes, path, &mut |path, inner| match inner {
            Inner::File(bytes) => {
                let (forms, steps) = self.read_forms(bytes, path);
                readings.extend(forms.into_iter().map(Reading::of_inner_file));
                steps
            }
            Inner::Answers(bytes, enclosed) => {
                let (reading, steps) = self.read_with_files(bytes, path, enclosed);
                readings.push(reading);
                steps
            }
            Inner::Finding(finding) => {
                readings.push(Reading::without_record(path, vec![finding]));
                0
            }
        });
        // Also what was refused may have been a form.
        if readings.iter().all(Reading::is_note) {
            let finding = Diagnostic::error(Code::ContainerWithoutForm, file(path));
            readings.push(Reading::without_record(path, vec![finding]));
        }
        readings
    }

    /// Reads all forms in a file that contains no other files. Also returns how many steps of work it took, unless the forms
    /// are intact: the work for those is limited by that for the issued form.
    fn read_forms(&self, bytes: &[u8], path: &Path) -> (Vec<Reading<'r>>, usize) {
        let reading = |path: PathBuf, result: Result<_, _>| {
            let trace = result.is_ok().then(|| FileTrace::of(bytes));
            Reading { path, result, trace, files: Vec::new() }
        };
        let Some(mut pdf) = self.opened(bytes) else {
            let (raw, steps) = submission::read_counting(bytes, path, self.channel);
            let result = raw.map_err(located).and_then(|raw| self.record(raw, path, None, None));
            return (vec![reading(path.to_owned(), result)], steps);
        };
        let readings = pdf.each_form(path, |raw, form| {
            let path = form.number().map_or_else(|| path.to_owned(), |number| path.join(number.to_string()));
            let result = raw.map_err(located).and_then(|raw| self.record(raw, &path, Some(form), None));
            reading(path, result)
        });
        let is_intact = readings.iter().all(Reading::is_intact);
        (readings, if is_intact { 0 } else { pdf.worked() })
    }

    /// Reads answers that have files beside them in an archive. Also returns how many steps of work it took.
    fn read_with_files(&self, bytes: &[u8], path: &Path, enclosed: EnclosedFiles) -> (Reading<'r>, usize) {
        let (files, mut contents): (Vec<_>, Vec<_>) =
            enclosed.into_iter().map(|(file, content)| (file, Some(content))).unzip();
        let (raw, steps) = submission::read_counting(bytes, path, self.channel);
        let result = raw.map_err(located).and_then(|raw| self.record(raw, path, None, Some(files)));
        let trace = result.is_ok().then(|| FileTrace::of(bytes));
        let mut kept = Vec::new();
        if let Ok((version, record)) = &result {
            for (name, source) in record.neutral_file_names(version.definition) {
                kept.extend(contents.get_mut(source).and_then(Option::take).map(|content| (name, content)));
            }
        }
        (Reading { path: path.to_owned(), result, trace, files: kept }, steps)
    }

    /// Reads a file that is one form. Returns the version that was answered, and the record. `path` is only named in
    /// findings.
    ///
    /// # Errors
    /// With everything for which there can be no record: no answers, no such form, an unknown version.
    pub fn read(&self, bytes: &[u8], path: &Path) -> Result<(FormVersion<'r>, Record), Vec<LocatedDiagnostic>> {
        self.read_forms(bytes, path).0.swap_remove(0).result
    }

    /// Opens a file, if it is a PDF.
    fn opened<'b>(&self, bytes: &'b [u8]) -> Option<PdfSubmission<'b>>
    where
        'r: 'b,
    {
        let issued = self.issued.lock().unwrap_or_else(PoisonError::into_inner).clone();
        submission::opened(bytes).map(|pdf| pdf.with_issued(issued))
    }

    /// Returns the issued form with this text.
    fn issued_form(&self, version: FormVersion<'r>, tag: &str) -> Option<&'r IssuedForm> {
        let form = version.issued_form(tag)?;
        let mut known = self.issued.lock().unwrap_or_else(PoisonError::into_inner);
        if !known.iter().any(|known| std::ptr::eq(*known, form)) {
            known.push(form);
        }
        drop(known);
        Some(form)
    }

    /// Makes the record of a form, which is `pdf` if it was returned as one.
    fn record(
        &self,
        raw: RawAnswers,
        path: &Path,
        pdf: Option<&mut PdfForm<'_, '_>>,
        enclosed: Option<Vec<EnclosedFile>>,
    ) -> Result<(FormVersion<'r>, Record), Vec<LocatedDiagnostic>> {
        let version = self.version(path, &raw)?;
        let at_file = |finding| located(vec![at(path, finding).with("form", version.form())]);
        let status = release_status(self.repository, self.today, &raw).map_err(at_file)?;
        let integrity = pdf.map(|pdf| self.integrity(version, &raw, status, pdf)).filter(|report| !report.is_empty());
        let context = Context { integrity, today: Some(self.today), release_status: Some(status), enclosed };
        let record = self.validator(version).and_then(|validator| validator.validate(raw, &context));
        record.map(|record| (version, record)).map_err(at_file)
    }

    /// Compares a PDF with the issued form, and checks its signatures. Only a form with this very text can be compared.
    fn integrity(
        &self,
        version: FormVersion<'r>,
        raw: &RawAnswers,
        status: ReleaseStatus,
        pdf: &mut PdfForm<'_, '_>,
    ) -> IntegrityReport {
        let tag = raw.language.as_deref().filter(|_| status.same_text == Some(true));
        let signatures = pdf.signatures();
        let sheet = tag.zip(raw.excerpt.as_ref()).map(|(tag, excerpt)| version.issued_sheet(tag, excerpt));
        let issued = match &sheet {
            Some(sheet) => Some(sheet.as_deref()),
            None => tag.map(|tag| self.issued_form(version, tag)),
        };
        let mut report = match issued {
            // What cannot be compared may hide anything.
            Some(Some(issued)) => {
                pdf.compare(issued).unwrap_or_else(|| incomparable(pdf.irregularity().unwrap_or_default()))
            }
            Some(None) => incomparable(pdf.irregularity().unwrap_or(Irregularity::NoOriginal)),
            // Answers of an ambiguous file are doubtful, whatever form they answer.
            None => pdf.irregularity().map(incomparable).unwrap_or_default(),
        };
        report.changes.extend(signatures.is_none().then_some(Change::SignaturesUnread));
        IntegrityReport { signatures: signatures.unwrap_or_default(), ..report }
    }

    /// Returns the version that a submission says it answers.
    fn version(&self, path: &Path, raw: &RawAnswers) -> Result<FormVersion<'r>, Vec<LocatedDiagnostic>> {
        let found = self.repository.find(&raw.form, &raw.version).map_err(|finding| located(vec![finding]))?;
        if let Some(version) = found {
            return Ok(version);
        }
        let known = self.repository.known_versions(&raw.form);
        if !known.is_empty() {
            let finding = Diagnostic::error(Code::AnswersUnknownVersion, file(path)).with("form", &raw.form);
            return Err(located(vec![finding.with("version", known.join(", "))]));
        }
        let project = self.repository.working().map_err(|finding| located(vec![finding]))?;
        if project.form_ids().contains(&raw.form.as_str()) {
            return Err(project.locate_all(project.errors_about(&[&raw.form])));
        }
        let known = project.form_ids().join(", ");
        let finding = Diagnostic::error(Code::AnswersUnknownForm, file(path)).with("known", known);
        // The submission's text is only repeated if it can be the id of a form, so that no stray answer is.
        let finding = if is_id(&raw.form) { finding.with("form", &raw.form) } else { finding };
        Err(located(vec![finding]))
    }

    fn validator(&self, version: FormVersion<'r>) -> Result<Arc<Validator<'r>>, Diagnostic> {
        let key = (version.form().to_owned(), version.definition.form.version.clone());
        let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = validators.get(&key) {
            return Ok(Arc::clone(known));
        }
        let validator = Arc::new(version.validator(self.language)?);
        validators.insert(key, Arc::clone(&validator));
        Ok(validator)
    }
}

fn incomparable(because: Irregularity) -> IntegrityReport {
    IntegrityReport::new(false, vec![Change::Incomparable { because }])
}

/// The version that was answered, as a submission states it.
struct AnsweredVersion<'r> {
    version: &'r str,
    language: Option<&'r str>,
    fingerprint: Option<&'r str>,
}

impl<'r> AnsweredVersion<'r> {
    /// Answers that were migrated into a newer version are still answers to the old one.
    fn of(raw: &'r RawAnswers) -> Self {
        let (mut answered, mut inner) = (
            Self { version: &raw.version, language: raw.language.as_deref(), fingerprint: raw.fingerprint.as_deref() },
            raw.migrated_from.as_ref(),
        );
        while let Some(Raw::Parts(record)) = inner {
            let text = |key: &str| record.get(key).and_then(Raw::as_text);
            let version = text("version").unwrap_or_default();
            answered = Self { version, language: text("language"), fingerprint: text("fingerprint") };
            inner = record.get("migrated-from");
        }
        answered
    }
}

/// Returns what the history says of the version that was answered.
///
/// # Errors
/// When the version is unknown, or the files of its release are not those that were released.
pub(super) fn release_status(
    repository: &FormRepository,
    today: Date,
    raw: &RawAnswers,
) -> Result<ReleaseStatus, Diagnostic> {
    let answered = AnsweredVersion::of(raw);
    let Some(found) = repository.find(&raw.form, answered.version)? else {
        let place = Place::form(&raw.form);
        let known = repository.known_versions(&raw.form).join(", ");
        return Err(Diagnostic::error(Code::AnswersUnknownVersion, place).with("version", known));
    };
    let release = found.release;
    let said = answered.fingerprint.zip(answered.language);
    let same_text = said.and_then(|(fingerprint, tag)| match found.fingerprint(tag) {
        Some(known) => Some(known == fingerprint),
        // A released version has no other languages than those that it was released in.
        None => release.is_some().then_some(false),
    });
    let history = repository.history();
    let known = |version| (history.status_of(version, today), history.requires_new_consent(version, today));
    let (standing, requires_new_consent) = release.map_or((VersionStatus::Unreleased, false), known);
    Ok(ReleaseStatus { standing, same_text, requires_new_consent })
}

fn located(findings: Vec<Diagnostic>) -> Vec<LocatedDiagnostic> {
    findings.into_iter().map(LocatedDiagnostic::from).collect()
}

fn file(path: &Path) -> Place {
    Place::file(path)
}

/// Moves a finding about answers to the file that they are in.
fn at(path: &Path, finding: Diagnostic) -> Diagnostic {
    Diagnostic { place: file(path), ..finding }
}
