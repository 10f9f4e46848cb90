//! Fills many copies of a form with answers.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;

use super::copy_sheets::{CopySheet, copy_sheets};
use super::job::{JobError, Monitor};
use super::parallel;
use super::render::{PageFormat, base_with, file_name, localize, rejected};
use super::sheets::SheetSelection;
use crate::definition::{Definition, RuleKind};
use crate::diagnostic::{Code, Diagnostic, LocatedDiagnostic, Place, ProblemSeverity, Severity};
use crate::excerpt::Excerpt;
use crate::fill::{self, Filler};
use crate::localized::{Localized, Word};
use crate::messages::ReaderLanguage;
use crate::name::FieldId;
use crate::render::pdf::{self, Options};
use crate::repository::{Edition, FormRepository, LoadedProject, not_in_language};
use crate::storage::{Durability, Storage, unwritable};
use crate::submission::RawAnswers;
use crate::submission::batch::{Entry, Head, Position};
use crate::validate::{Context, Problem, Record, Validator};
use crate::value::Answers;

mod blank_page;
mod column_labels;
mod copy_name;
mod printed_answers;
mod sheet_fillers;

use blank_page::BlankPage;
use column_labels::{column_labels, yes_no_paths};
use copy_name::{CopyNamePattern, NamedCopy};
use printed_answers::printed_answers;
use sheet_fillers::SheetFillers;

/// What to fill.
#[derive(Clone, Copy, Debug)]
pub struct FillRequest<'a> {
    /// The form's id.
    pub form: &'a str,
    /// The language of the copies by tag; without one, the language that suits `reader`.
    pub locale: Option<&'a str>,
    /// The whole form, or some of its sheets.
    pub sheets: SheetSelection<'a>,
    /// The number of a release, instead of the working files.
    pub release: Option<&'a str>,
    /// Whether a version that is no longer in use is filled as an archive copy.
    pub archive: bool,
    /// Whether copies are made for printing: without fields, with room for all rows and text.
    pub flatten: bool,
    /// The format of the copies.
    pub format: PageFormat,
    /// The pattern of the names of copies; without one, that of the profile, or form, version, language and copy.
    pub name: Option<&'a str>,
    /// The language in which problems are worded.
    pub reader: ReaderLanguage,
    /// The day on which it is filled.
    pub today: Date,
}

/// Returns a new random copy id, a version 4 UUID; nothing if there are no random numbers.
pub type CopyIds<'a> = &'a (dyn Fn() -> Option<String> + Sync);

/// A form that is ready to be filled many times.
pub struct FillJob<'r> {
    project: &'r LoadedProject,
    definition: &'r Definition,
    edition: Edition<'r>,
    tags: Vec<String>,
    form: Localized,
    /// The form in the language of problems.
    reader: Localized,
    filler: Filler,
    /// The sheets that are made of each copy; the whole form, if nothing is given.
    excerpts: Option<Vec<Excerpt>>,
    sheets: SheetFillers<'r>,
    flatten: bool,
    name: Option<CopyNamePattern>,
    today: Date,
    /// The page of copies in HTML.
    page: Option<BlankPage>,
    /// What is doubtful about the blank form.
    pub warnings: Vec<LocatedDiagnostic>,
}

/// What became of an entry.
#[derive(Debug)]
pub struct FilledCopy {
    /// Where the entry stands.
    pub position: Position,
    /// The copy's id, if it has one.
    pub id: Option<String>,
    /// The files that were written, one for each sheet; none if the entry was refused.
    pub paths: Vec<PathBuf>,
    /// What is wrong or doubtful about its answers.
    pub problems: Vec<Problem>,
    /// What else was found.
    pub findings: Vec<Diagnostic>,
}

impl<'r> FillJob<'r> {
    /// Prepares a form.
    ///
    /// # Errors
    /// When the form, language or version does not exist, and when the form has faults.
    pub fn new(repository: &'r FormRepository, request: &FillRequest<'_>) -> Result<Self, JobError> {
        let project = repository.project_of(&[request.form.to_owned()], request.release)?;
        let definition = project.definition(request.form)?;
        let edition = repository.edition(project, definition, request.today, request.archive)?;
        if request.format == PageFormat::Html && matches!(request.sheets, SheetSelection::Rows { .. }) {
            return Err(Diagnostic::error(Code::SheetsOnlyPdf, Place::form(request.form)).into());
        }
        let excerpts = request.sheets.excerpts(definition)?;
        let mut findings = project.errors_about(&[request.form]);
        let suitable = edition.locale_for(project, definition, request.reader).map(|locale| locale.tag.clone());
        let tag = request.locale.map(str::to_owned).or_else(|| suitable.clone());
        edition.languages(tag.as_slice())?;
        let mut form = localize_one(project, definition, tag, &mut findings)?;
        edition.stamp(&mut form);
        let reader = localize_one(project, definition, suitable, &mut findings)?;
        if !findings.is_empty() {
            return Err(rejected(project, findings));
        }
        let (blank, warnings) = blank(repository, &edition, &form)?;
        let filler = Filler::new(blank, &form)?;
        let tags = edition.locales(project, definition).map(|locale| locale.tag.clone()).collect();
        let mut warnings = project.locate_all(warnings);
        if request.format == PageFormat::Html && excerpts.is_none() && !definition.parts.is_empty() {
            warnings.push(Diagnostic::warning(Code::FillAllParts, Place::form(request.form)).into());
        }
        let page = match request.format {
            PageFormat::Pdf => None,
            PageFormat::Html => Some(BlankPage::new(repository, &edition, (project, definition), request.locale)?),
        };
        let (flatten, today) = (request.flatten, request.today);
        let pattern = request.name.or_else(|| project.project.profile.copy_names());
        let name = pattern.map(|pattern| CopyNamePattern::parse(pattern, definition)).transpose()?;
        let sheets = SheetFillers::new(repository, edition);
        Ok(Self {
            project,
            definition,
            edition,
            tags,
            form,
            reader,
            filler,
            excerpts,
            sheets,
            flatten,
            name,
            today,
            page,
            warnings,
        })
    }

    /// Returns what entries need not say: the form, its version, and the fields that columns can name.
    #[must_use]
    pub fn head(&self) -> Head {
        let form = &self.definition.form;
        let forms = self.all_languages();
        Head {
            form: form.id.to_string(),
            version: form.version.clone(),
            widgets: self.filler.widgets().map(str::to_owned).collect(),
            labels: forms.flat_map(|form| column_labels(&form).collect::<Vec<_>>()).collect(),
            yes_no: yes_no_paths(&self.form),
        }
    }

    /// Returns the form in all its languages.
    fn all_languages(&self) -> impl Iterator<Item = Localized> {
        let locales = self.edition.locales(self.project, self.definition);
        locales.map(|locale| self.project.project.localize(self.definition, locale).0)
    }

    /// Adds the values that the fields of a form, or of a sheet of it, have at first, where nothing is answered.
    fn with_first_values(&self, form: &Localized, answers: &Answers) -> Answers {
        let first = form.first_values(Some(self.today));
        let fields = self.definition.fields.keys();
        let of = |field: &FieldId| answers.get(field).or_else(|| first.get(field)).cloned();
        fields.filter_map(|field| Some((field.clone(), of(field)?))).collect()
    }

    /// Fills a copy for each entry and writes it to `out`. Copies are passed to `report` in the order of the entries; one
    /// that cannot be filled does not stop the others. `path` is the file of the entries, for findings.
    ///
    /// # Errors
    /// When `report` fails, or the monitor cancels. Copies that were begun are still written.
    pub fn run<E: From<JobError>>(
        &self,
        entries: impl Iterator<Item = Entry>,
        path: &Path,
        out: &dyn Storage,
        ids: CopyIds<'_>,
        monitor: &dyn Monitor,
        mut report: impl FnMut(FilledCopy) -> Result<(), E>,
    ) -> Result<(), E> {
        out.create_folder("").map_err(|error| JobError::from(unwritable(&out.location(""), &error)))?;
        let validator = Validator::new(self.definition, &self.reader, &self.tags);
        let forms: Vec<_> = if self.definition.has_quantities() { self.all_languages().collect() } else { Vec::new() };
        let validator = validator.with_unit_words(forms.iter());
        let task = CopyTask { job: self, validator: &validator, out, ids, taken: Mutex::default() };
        let mut done = 0;
        parallel::in_order(
            distinct(entries, path),
            |entry| task.fill(entry),
            |copy| {
                done += 1;
                monitor.advanced(done);
                report(copy)?;
                if monitor.is_cancelled() { Err(JobError::Cancelled.into()) } else { Ok(()) }
            },
        )
    }
}

fn localize_one(
    project: &LoadedProject,
    definition: &Definition,
    tag: Option<String>,
    findings: &mut Vec<Diagnostic>,
) -> Result<Localized, JobError> {
    let mut forms = localize(project, definition, &[tag.unwrap_or_default()], findings)?;
    forms.pop().ok_or_else(|| JobError::Impossible(Vec::new()))
}

/// Returns the blank form that copies begin with: the released one, or one that is rendered now.
fn blank(
    repository: &FormRepository,
    edition: &Edition<'_>,
    form: &Localized,
) -> Result<(Vec<u8>, Vec<Diagnostic>), JobError> {
    match edition {
        Edition::Released(version) => {
            let tag = &form.language.tag;
            let page = repository.releases().page(version, tag, None)?;
            Ok((page.ok_or_else(|| not_in_language(&version.release, tag))?, Vec::new()))
        }
        Edition::Draft | Edition::Archive(..) => {
            let pdf = fill::blank(form)?;
            Ok((pdf.bytes, pdf.warnings))
        }
    }
}

/// Refuses an entry with the copy id of an earlier one: its file would overwrite the other.
fn distinct(entries: impl Iterator<Item = Entry>, path: &Path) -> impl Iterator<Item = Entry> {
    let mut copies = BTreeSet::new();
    entries.map(move |mut entry| {
        let copy = entry.answers.as_ref().ok().and_then(|answers| answers.copy.clone());
        if copy.is_some_and(|copy| !copies.insert(copy)) {
            let place = Place::file(path);
            entry.answers = Err(vec![Diagnostic::error(Code::CopyTwice, place)]);
        }
        entry
    })
}

/// How the code of a problem begins that is about several fields together.
const RULE: &str = "rule-";

/// Fills single copies.
struct CopyTask<'j> {
    job: &'j FillJob<'j>,
    validator: &'j Validator<'j>,
    out: &'j dyn Storage,
    ids: CopyIds<'j>,
    /// The names of copies so far, where the pattern may give two the same.
    taken: Mutex<BTreeSet<String>>,
}

impl CopyTask<'_> {
    fn fill(&self, entry: Entry) -> FilledCopy {
        let mut copy = FilledCopy {
            position: entry.position,
            id: None,
            paths: Vec::new(),
            problems: Vec::new(),
            findings: Vec::new(),
        };
        match entry.answers {
            Ok(answers) => self.validate(answers, &mut copy),
            Err(findings) => copy.findings = findings,
        }
        copy
    }

    fn validate(&self, answers: RawAnswers, copy: &mut FilledCopy) {
        match self.validator.validate(answers, &Context::default()) {
            Ok(record) => {
                copy.problems = record.problems().iter().filter(|problem| self.is_relevant(problem)).cloned().collect();
                // Whoever fills in the rest can still resolve a contradiction.
                for problem in copy.problems.iter_mut().filter(|problem| problem.code.starts_with(RULE)) {
                    problem.severity = ProblemSeverity::Warning;
                }
                if copy.problems.iter().all(|problem| problem.severity < ProblemSeverity::Error) {
                    self.write(&record, copy);
                }
            }
            Err(finding) => copy.findings.push(finding),
        }
    }

    /// Reports whether a problem concerns answers that are given: missing ones are still to be filled in.
    fn is_relevant(&self, problem: &Problem) -> bool {
        let missing = [Word::ErrorRequired, Word::SignatureOpen, Word::ErrorRowsMin, Word::ErrorDraft];
        let Some(id) = problem.code.strip_prefix(RULE) else {
            return !missing.iter().any(|word| word.id() == problem.code);
        };
        let rule = self.job.form.rules.iter().find(|rule| rule.id.as_str() == id);
        rule.is_none_or(|rule| match rule.kind {
            // Both answers are there, and contradict each other.
            RuleKind::Order(_) | RuleKind::Distance(_) | RuleKind::Refers(_) => true,
            // Another answer is missing.
            RuleKind::Together(_)
            | RuleKind::AtLeastOne(_)
            | RuleKind::Counterpart(_)
            | RuleKind::Implies(_)
            | RuleKind::Holds(_) => false,
        })
    }

    fn write(&self, record: &Record, copy: &mut FilledCopy) {
        let Some(id) = record.origin().copy.clone().or_else(|| (self.ids)()) else {
            return copy.findings.push(Diagnostic::error(Code::NoChance, Place::Command));
        };
        copy.id = Some(id.clone());
        match self.files(record, &id, copy) {
            Ok(files) => files.iter().for_each(|(name, bytes)| self.put(name, bytes, copy)),
            Err(findings) => copy.findings.extend(findings),
        }
    }

    /// Makes the files of a copy, each with its name.
    fn files(
        &self,
        record: &Record,
        id: &str,
        copy: &mut FilledCopy,
    ) -> Result<Vec<(String, Vec<u8>)>, Vec<Diagnostic>> {
        let (definition, excerpts) = (self.job.definition, self.job.excerpts.as_deref());
        if let Some(page) = &self.job.page {
            // In a page, rows can be added.
            let sheets =
                copy_sheets(definition, excerpts, true, record, record.answers()).map_err(|finding| vec![finding])?;
            return sheets
                .iter()
                .map(|sheet| self.prefilled(page, sheet, id, copy).map_err(|finding| vec![finding]))
                .collect();
        }
        let answers = printed_answers(definition, record.answers());
        let sheets =
            copy_sheets(definition, excerpts, self.job.flatten, record, &answers).map_err(|finding| vec![finding])?;
        sheets.iter().map(|sheet| self.sheet(sheet, id, copy)).collect()
    }

    fn put(&self, name: &str, bytes: &[u8], copy: &mut FilledCopy) {
        let name = match file_name(&self.job.form, name) {
            Ok(name) => name,
            Err(finding) => return copy.findings.push(finding),
        };
        let location = self.out.location(name.as_str());
        // Two copies may have the same name by the pattern, and the file of another day may be filled in by now.
        let mut is_taken = false;
        if self.job.name.as_ref().is_some_and(|pattern| !pattern.is_unique()) {
            let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
            is_taken = !taken.insert(name.as_str().to_lowercase()) || self.out.kind(name.as_str()).is_ok();
        }
        if is_taken {
            return copy.findings.push(Diagnostic::error(Code::CopyNameTaken, Place::file(&location)));
        }
        match self.out.replace(name.as_str(), bytes, Durability::Buffered) {
            Ok(()) => copy.paths.push(location),
            Err(error) => copy.findings.push(unwritable(&location, &error)),
        }
    }

    /// Makes the page of a sheet, which has no answers but those that it shows. Returns the name of its file, and the file.
    fn prefilled(
        &self,
        page: &BlankPage,
        sheet: &CopySheet,
        id: &str,
        copy: &mut FilledCopy,
    ) -> Result<(String, Vec<u8>), Diagnostic> {
        let whole = &self.job.form;
        let place = || Place::form_in(&whole.identity.form, &whole.language.tag);
        let form = match &sheet.excerpt {
            None => Some(whole.clone()),
            Some(excerpt @ Excerpt::Part { .. }) => whole.sheet_of(excerpt),
            Some(Excerpt::Rows { .. }) => None,
        };
        let form = form.ok_or_else(|| Diagnostic::error(Code::SheetsOnlyPdf, place()))?;
        let answers = self.job.with_first_values(&form, &sheet.answers);
        let bytes = page.fill(self.job.definition, &answers, id, sheet.excerpt.as_ref());
        copy.findings.extend(sheet.about_withheld(whole));
        let bytes = bytes.ok_or_else(|| Diagnostic::error(Code::CopyMalformed, place()))?;
        let name = self.named(sheet, id, copy.position).map(|name| name + ".html");
        Ok((name.unwrap_or_else(|| page.file_name(whole, sheet.excerpt.as_ref(), id)), bytes))
    }

    /// Makes one sheet of a copy. Returns the name of its file, and the file.
    fn sheet(&self, sheet: &CopySheet, id: &str, copy: &mut FilledCopy) -> Result<(String, Vec<u8>), Vec<Diagnostic>> {
        let whole = &self.job.form;
        let excerpt = sheet.excerpt.as_ref();
        let made = match excerpt {
            Some(excerpt) => self.job.sheets.of(whole, excerpt)?,
            None => None,
        };
        let (form, filler) = made.as_deref().map_or((whole, &self.job.filler), |made| (&made.form, &made.filler));
        let answers = self.job.with_first_values(form, &sheet.answers);
        let (bytes, warnings) = if self.job.flatten {
            let options = Options { answers: Some(&answers), copy: Some(id), ..Options::default() };
            pdf::render(form, options).map(|pdf| (pdf.bytes, pdf.warnings))?
        } else {
            filler.fill_sheet(&answers, id, excerpt).map(|filled| (filled.bytes, filled.warnings))?
        };
        copy.findings.extend(warnings);
        copy.findings.extend(sheet.about_withheld(whole));
        let name = self.named(sheet, id, copy.position);
        let name = name.unwrap_or_else(|| format!("{}.{}.{id}", base_with(whole, excerpt), whole.language.tag));
        Ok((name + ".pdf", bytes))
    }

    /// Names a sheet by the pattern, if there is one.
    fn named(&self, sheet: &CopySheet, id: &str, position: Position) -> Option<String> {
        let (form, today) = (&self.job.form, self.job.today);
        let excerpt = sheet.excerpt.as_ref();
        Some(self.job.name.as_ref()?.name(&NamedCopy { form, excerpt, id, position, today, answers: &sheet.answers }))
    }
}

impl FilledCopy {
    /// Reports whether the entry was refused.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.paths.is_empty()
    }

    /// Reports whether the copy could not be written, whatever its answers.
    #[must_use]
    pub fn is_impossible(&self) -> bool {
        let impossible = [Code::FileUnwritable, Code::NoChance];
        let is_error = |finding: &&Diagnostic| finding.severity == Severity::Error;
        self.findings.iter().filter(is_error).any(|finding| impossible.contains(&finding.code))
    }
}
