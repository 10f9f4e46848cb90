//! Renders forms as PDF and HTML, blank or with the answers of a record.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use serde_json::json;

use super::copy_sheets::copy_sheets;
use super::job::{JobError, Monitor};
use super::parallel;
use super::sheets::{SheetSelection, sheets};
use super::translations::TranslationFile;
use crate::control::ReleasedVersion;
use crate::definition::{Definition, Density};
use crate::diagnostic::{self, Code, Diagnostic, LocatedDiagnostic, Place, Severity};
use crate::excerpt::Excerpt;
use crate::fill;
use crate::localized::Localized;
use crate::messages::ReaderLanguage;
use crate::relative_path::RelativePath;
use crate::render::{Translations, html, pdf};
use crate::repository::{Edition, FormRepository, FormVersion, LoadedProject, PAGES};
use crate::validate::Record;
use crate::value::Answers;

/// The formats of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageFormat {
    /// PDF to print and to fill in, with a layout map of its fields.
    Pdf,
    /// One HTML page to fill in, with all languages.
    Html,
}

/// What to render.
#[derive(Clone, Copy, Debug)]
pub struct RenderRequest<'a> {
    /// The forms by id; all if empty.
    pub forms: &'a [String],
    /// The languages by tag; all if empty.
    pub locales: &'a [String],
    /// The formats; all if empty.
    pub formats: &'a [PageFormat],
    /// The whole form, or some of its sheets, which are only made as PDF.
    pub sheets: SheetSelection<'a>,
    /// The number of a release, instead of the working files. Needs exactly one form.
    pub release: Option<&'a str>,
    /// Whether a version that is no longer in use is rendered as an archive copy.
    pub archive: bool,
    /// The day on which it is rendered.
    pub today: Date,
}

/// What was rendered.
#[derive(Clone, Debug, Default)]
pub struct Rendered {
    /// The files, in the order of forms and languages.
    pub files: Vec<RenderedFile>,
    /// What was found on the way. A page with an error has no file.
    pub findings: Vec<LocatedDiagnostic>,
}

/// One rendered file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderedFile {
    /// Its path in the output folder, such as `hilfeplan-1.0.de-AT.pdf`. No answer is ever part of it.
    pub name: RelativePath,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Renders blank forms.
///
/// # Errors
/// When a form, language or version does not exist, when a form has faults, and when the monitor cancels.
pub fn render(
    repository: &FormRepository,
    request: &RenderRequest<'_>,
    monitor: &dyn Monitor,
) -> Result<Rendered, JobError> {
    let project = repository.project_of(request.forms, request.release)?;
    let selection = project.select(request.forms)?;
    let mut findings = project.errors_about(&selection.ids);
    let mut forms = Vec::new();
    let mut unknown = Vec::new();
    for definition in &selection.definitions {
        let edition = match repository.edition(project, definition, request.today, request.archive) {
            Ok(edition) => edition,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        let excerpts = match request.sheets.excerpts(definition) {
            Ok(excerpts) => excerpts,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        let tags = match edition.languages(request.locales) {
            Ok(tags) => tags,
            Err(finding) => {
                unknown.push(finding);
                continue;
            }
        };
        match localize(project, definition, &tags, &mut findings) {
            Ok(localized) => forms.push((edition, excerpts, localized)),
            Err(more) => unknown.extend(more),
        }
    }
    // Without a form being named, one that lacks a language does not matter where another has it.
    if !unknown.is_empty() && (forms.is_empty() || !request.forms.is_empty()) {
        return Err(unknown.into());
    }
    if !findings.is_empty() {
        return Err(rejected(project, findings));
    }
    let tasks = forms
        .into_iter()
        .map(|(edition, excerpts, forms)| pages(repository, request, &edition, excerpts.as_deref(), forms));
    let tasks: Vec<_> = tasks.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    run(project, tasks, monitor)
}

/// What is made of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintedAs<'a> {
    /// The form or some of its sheets. The record of a sheet is printed as that sheet.
    Sheets(SheetSelection<'a>),
    /// The handout.
    Handout,
    /// The pocket card, which is only made as PDF.
    PocketCard,
}

/// What to render of a record.
#[derive(Clone, Copy, Debug)]
pub struct RecordRequest<'a> {
    /// The record.
    pub record: &'a Record,
    /// The languages by tag; that of the answers if empty.
    pub locales: &'a [String],
    /// The reader's language, if that of the answers is not known.
    pub reader: ReaderLanguage,
    /// What is made of it.
    pub printed_as: PrintedAs<'a>,
    /// The formats; PDF if empty. Whole forms are only made as PDF.
    pub formats: &'a [PageFormat],
    /// For a handout: translations of what the person wrote, and the path of their file.
    pub translations: Option<(&'a TranslationFile, &'a Path)>,
    /// Whether the letters are large.
    pub large: bool,
    /// The day on which it is rendered.
    pub today: Date,
}

/// Renders a record's answers into its form or its handout. `version` is the version that was answered.
///
/// # Errors
/// As [`render`], and when the form has no handout.
pub fn render_record(
    repository: &FormRepository,
    version: FormVersion<'_>,
    request: &RecordRequest<'_>,
    monitor: &dyn Monitor,
) -> Result<Rendered, JobError> {
    let (project, definition, record) = (version.project, version.definition, request.record);
    if request.printed_as == PrintedAs::Handout && definition.handout.is_empty() {
        return Err(Diagnostic::error(Code::HandoutNone, Place::form(version.form())).into());
    }
    let is_card = request.printed_as == PrintedAs::PocketCard;
    if is_card && request.formats.contains(&PageFormat::Html) {
        return Err(Diagnostic::error(Code::AnswersOnlyPdf, Place::form(version.form())).into());
    }
    let excerpts = match request.printed_as {
        PrintedAs::Sheets(selection) => Some(selection.excerpts(definition)?),
        PrintedAs::Handout | PrintedAs::PocketCard => None,
    };
    let mut findings = project.errors_about(&[version.form()]);
    // Working files that differ from the release of their number are a draft.
    let edition = repository.edition(project, definition, request.today, true).unwrap_or(Edition::Draft);
    let suitable = || edition.locale_for(project, definition, request.reader).map(|locale| locale.tag.clone());
    let own = record.origin().language.clone().or_else(suitable);
    let asked = if request.locales.is_empty() { own.into_iter().collect() } else { request.locales.to_vec() };
    let mut forms = localize(project, definition, &edition.languages(&asked)?, &mut findings)?;
    if !findings.is_empty() {
        return Err(rejected(project, findings));
    }
    for form in &mut forms {
        edition.stamp(form);
    }
    if request.large {
        for form in &mut forms {
            form.page.density = Density::Large;
        }
    }
    let translated = request.translations.map(|(file, path)| file.translations(record, &forms, path)).transpose()?;
    let (translations, about_translations) = translated.unzip();
    let translations = translations.as_ref();
    let wants = |format| request.formats.contains(&format) || request.formats.is_empty() && format == PageFormat::Pdf;
    let mut tasks = Vec::new();
    let mut withheld = Vec::new();
    for form in forms {
        if is_card {
            let none = || Diagnostic::error(Code::PocketCardNone, Place::form(version.form()));
            let form = Box::new(form.with_pocket_card().ok_or_else(none)?);
            tasks.push(PageTask::PocketCard { form, record });
            continue;
        }
        let Some(excerpts) = &excerpts else {
            let formats = [PageFormat::Pdf, PageFormat::Html].into_iter().filter(|format| wants(*format));
            tasks.extend(formats.map(|format| {
                let form = Box::new(form.clone());
                PageTask::Handout { form, record, format, translations }
            }));
            continue;
        };
        let sheets = copy_sheets(definition, excerpts.as_deref(), true, record, record.answers())?;
        withheld.extend(sheets.iter().filter_map(|sheet| sheet.about_withheld(&form)));
        tasks.extend(sheets.into_iter().filter_map(|sheet| {
            let form = match &sheet.excerpt {
                Some(excerpt) => form.sheet_of(excerpt)?,
                None => form.clone(),
            };
            let (excerpt, answers) = (sheet.excerpt, Box::new(sheet.answers));
            Some(PageTask::Filled { form: Box::new(form), excerpt, answers, record })
        }));
    }
    let mut rendered = run(project, tasks, monitor)?;
    let further = withheld.into_iter().chain(about_translations.into_iter().flatten());
    rendered.findings.extend(further.map(LocatedDiagnostic::from));
    Ok(rendered)
}

/// Localizes a form into some languages. Errors go to `findings`.
///
/// # Errors
/// When the form is not made in one of the languages.
pub(super) fn localize(
    project: &LoadedProject,
    definition: &Definition,
    tags: &[String],
    findings: &mut Vec<Diagnostic>,
) -> Result<Vec<Localized>, Vec<Diagnostic>> {
    let locales = project.locales(definition, tags)?;
    let mut found = project.project.check_standards(definition);
    let mut forms = Vec::new();
    for locale in locales {
        let (localized, more) = project.project.localize(definition, locale);
        found.extend(more);
        forms.push(localized);
    }
    findings.extend(found.into_iter().filter(|finding| finding.severity == Severity::Error));
    Ok(forms)
}

/// Returns the error that forms have faults.
pub(super) fn rejected(project: &LoadedProject, mut findings: Vec<Diagnostic>) -> JobError {
    diagnostic::sort(&mut findings);
    JobError::Rejected(project.locate_all(findings))
}

/// One page to render.
pub(crate) enum PageTask<'r> {
    /// A blank form in one language as PDF, with its layout map.
    Pdf { form: Box<Localized> },
    /// A form or one of its sheets as PDF, with answers of a record.
    Filled { form: Box<Localized>, excerpt: Option<Excerpt>, answers: Box<Answers>, record: &'r Record },
    /// The handout of a form with answers.
    Handout { form: Box<Localized>, record: &'r Record, format: PageFormat, translations: Option<&'r Translations> },
    /// The pocket card of a form with answers, which is the form's handout.
    PocketCard { form: Box<Localized>, record: &'r Record },
    /// A file of a release, as it is.
    Released(RenderedFile),
    /// A form as HTML in several languages. `only` is the language that was asked for as the only one.
    Html { forms: Vec<Localized>, only: Option<String> },
}

/// Lists all pages of a form that was localized into all its languages, with the sheets of its parts.
pub(crate) fn all_pages(forms: Vec<Localized>) -> Vec<PageTask<'static>> {
    list(forms, |_| true, None, true)
}

/// Lists the pages of a form: a PDF for each language, and one HTML page.
fn pages(
    repository: &FormRepository,
    request: &RenderRequest<'_>,
    edition: &Edition<'_>,
    excerpts: Option<&[Excerpt]>,
    mut forms: Vec<Localized>,
) -> Result<Vec<PageTask<'static>>, Diagnostic> {
    let wants = |format| request.formats.is_empty() || request.formats.contains(&format);
    if let Edition::Released(version) = edition {
        return released(repository, version, request, excerpts, wants, forms);
    }
    for form in &mut forms {
        edition.stamp(form);
    }
    if excerpts.is_some() {
        let sheets = forms.into_iter().flat_map(|form| sheets(form, excerpts));
        return Ok(sheets.map(|form| PageTask::Pdf { form: Box::new(form) }).collect());
    }
    let only = (request.locales.len() == 1).then(|| request.locales[0].clone());
    Ok(list(forms, wants, only, false))
}

/// Lists the pages of a release.
fn released(
    repository: &FormRepository,
    version: &ReleasedVersion,
    request: &RenderRequest<'_>,
    excerpts: Option<&[Excerpt]>,
    wants: impl Fn(PageFormat) -> bool,
    mut forms: Vec<Localized>,
) -> Result<Vec<PageTask<'static>>, Diagnostic> {
    let languages = &version.release.languages;
    let mut files = repository.releases().files(version, PAGES)?;
    if let Some(excerpts) = excerpts {
        return Ok(released_sheets(version, excerpts, files, &mut forms));
    }
    let is_wanted = |name: &str| {
        if Path::new(name).extension().is_some_and(|extension| extension == "html") {
            return wants(PageFormat::Html);
        }
        let of = |tag: &String| is_page(name, &base_of(version), tag);
        let tags: Vec<_> =
            languages.keys().filter(|tag| request.locales.is_empty() || request.locales.contains(tag)).collect();
        wants(PageFormat::Pdf) && tags.into_iter().any(of)
    };
    files.retain(|name, _| is_wanted(name.as_str()));
    Ok(files.into_iter().map(|(name, bytes)| PageTask::Released(RenderedFile { name, bytes })).collect())
}

/// Lists the sheets of a release: those of parts as they were released, and others as the same design makes them.
fn released_sheets(
    version: &ReleasedVersion,
    excerpts: &[Excerpt],
    mut files: BTreeMap<RelativePath, Vec<u8>>,
    forms: &mut Vec<Localized>,
) -> Vec<PageTask<'static>> {
    let mut tasks = Vec::new();
    for mut form in std::mem::take(forms) {
        Edition::Released(version).stamp(&mut form);
        for sheet in sheets(form, Some(excerpts)) {
            let stem = base(&sheet);
            let stored = files.extract_if(.., |name, _| is_page(name.as_str(), &stem, &sheet.language.tag));
            let stored: Vec<_> = stored.map(|(name, bytes)| PageTask::Released(RenderedFile { name, bytes })).collect();
            if stored.is_empty() {
                tasks.push(PageTask::Pdf { form: Box::new(sheet) });
            }
            tasks.extend(stored);
        }
    }
    tasks
}

/// Reports whether a file is the page with this beginning of its name in a language, or the layout map of that.
fn is_page(name: &str, base: &str, tag: &str) -> bool {
    let rest = name.strip_prefix(base).and_then(|rest| rest.strip_prefix('.')).and_then(|rest| rest.strip_prefix(tag));
    rest.is_some_and(|rest| rest == ".pdf" || rest == ".layout.json")
}

/// Returns the form and version at the beginning of the names of a release's files.
fn base_of(version: &ReleasedVersion) -> String {
    format!("{}-{}", version.release.form, version.release.version)
}

fn list(
    forms: Vec<Localized>,
    wants: impl Fn(PageFormat) -> bool,
    only: Option<String>,
    with_sheets: bool,
) -> Vec<PageTask<'static>> {
    let mut tasks = Vec::new();
    if wants(PageFormat::Pdf) {
        tasks.extend(forms.iter().cloned().map(|form| PageTask::Pdf { form: Box::new(form) }));
        if with_sheets {
            let sheets =
                forms.iter().flat_map(|form| form.part_excerpts().filter_map(|excerpt| form.sheet_of(&excerpt)));
            tasks.extend(sheets.map(|form| PageTask::Pdf { form: Box::new(form) }));
        }
    }
    if wants(PageFormat::Html) && !forms.is_empty() {
        tasks.push(PageTask::Html { forms, only });
    }
    tasks
}

fn run(project: &LoadedProject, tasks: Vec<PageTask<'_>>, monitor: &dyn Monitor) -> Result<Rendered, JobError> {
    let mut rendered = Rendered::default();
    let mut findings = Vec::new();
    let mut done = 0;
    parallel::in_order(tasks.into_iter(), PageTask::render, |(files, more): (Vec<RenderedFile>, Vec<Diagnostic>)| {
        done += 1;
        monitor.advanced(done);
        rendered.files.extend(files);
        findings.extend(more);
        if monitor.is_cancelled() { Err(JobError::Cancelled) } else { Ok(()) }
    })?;
    diagnostic::sort(&mut findings);
    rendered.findings = project.locate_all(findings);
    Ok(rendered)
}

impl PageTask<'_> {
    /// Renders the page's files. A page with an error has none.
    pub(crate) fn render(self) -> (Vec<RenderedFile>, Vec<Diagnostic>) {
        match self {
            Self::Pdf { form } => set(&form, pdf::Options::default(), |pdf| {
                let stem = format!("{}.{}", base(&form), form.language.tag);
                let layout = format!("{:#}\n", json!(pdf.layout));
                let layout = file(&form, &format!("{stem}.layout.json"), layout.into_bytes());
                Ok(vec![file(&form, &format!("{stem}.pdf"), pdf.bytes)?, layout?])
            }),
            Self::Filled { form, excerpt, answers, record } => {
                let copy = record.origin().copy.as_deref();
                set(&form, pdf::Options { answers: Some(&answers), copy, ..pdf::Options::default() }, |pdf| {
                    let base = base_with(&form, excerpt.as_ref());
                    let name = format!("{base}.{}.{}.pdf", form.language.tag, copy.unwrap_or("filled"));
                    Ok(vec![file(&form, &name, pdf.bytes)?])
                })
            }
            Self::Handout { form, record, format, translations } => handout(&form, record, format, translations),
            Self::PocketCard { form, record } => pocket_card(&form, record),
            Self::Released(file) => (vec![file], Vec::new()),
            Self::Html { forms, only } => {
                let Some(first) = forms.first() else { return (Vec::new(), Vec::new()) };
                let stem = only.map_or(base(first), |tag| format!("{}.{tag}", base(first)));
                match file(first, &format!("{stem}.html"), html::render(&forms).into_bytes()) {
                    Ok(file) => (vec![file], Vec::new()),
                    Err(finding) => (Vec::new(), vec![finding]),
                }
            }
        }
    }
}

fn handout(
    form: &Localized,
    record: &Record,
    format: PageFormat,
    translations: Option<&Translations>,
) -> (Vec<RenderedFile>, Vec<Diagnostic>) {
    let (answers, origin) = (record.answers(), record.origin());
    let (copy, written_in) = (origin.copy.as_deref(), origin.language.as_deref());
    let name = |ending| format!("{}.{}.{}.handout.{ending}", base(form), form.language.tag, copy.unwrap_or("filled"));
    match format {
        PageFormat::Pdf => {
            let options = pdf::Options {
                answers: Some(answers),
                copy,
                is_handout: true,
                written_in,
                translations,
                ..pdf::Options::default()
            };
            set(form, options, |pdf| Ok(vec![file(form, &name("pdf"), pdf.bytes)?]))
        }
        PageFormat::Html => {
            let page = html::render_handout(form, answers, copy, written_in, translations).map(String::into_bytes);
            match page.map(|page| file(form, &name("html"), page)).transpose() {
                Ok(file) => (file.into_iter().collect(), Vec::new()),
                Err(finding) => (Vec::new(), vec![finding]),
            }
        }
    }
}

fn pocket_card(form: &Localized, record: &Record) -> (Vec<RenderedFile>, Vec<Diagnostic>) {
    let origin = record.origin();
    let (copy, written_in) = (origin.copy.as_deref(), origin.language.as_deref());
    let name = format!("{}.{}.{}.pocket-card.pdf", base(form), form.language.tag, copy.unwrap_or("filled"));
    let options = pdf::Options {
        answers: Some(record.answers()),
        copy,
        is_handout: true,
        is_pocket_card: true,
        written_in,
        translations: None,
    };
    set(form, options, |pdf| Ok(vec![file(form, &name, pdf.bytes)?]))
}

fn set(
    form: &Localized,
    options: pdf::Options<'_>,
    files: impl FnOnce(pdf::Pdf) -> Result<Vec<RenderedFile>, Diagnostic>,
) -> (Vec<RenderedFile>, Vec<Diagnostic>) {
    let rendered = if options.answers.is_none() { fill::blank(form) } else { pdf::render(form, options) };
    match rendered {
        Ok(mut pdf) => {
            let mut findings = std::mem::take(&mut pdf.warnings);
            let files = files(pdf).unwrap_or_else(|finding| {
                findings.push(finding);
                Vec::new()
            });
            (files, findings)
        }
        Err(findings) => (Vec::new(), findings),
    }
}

/// Names a rendered file.
fn file(form: &Localized, name: &str, bytes: Vec<u8>) -> Result<RenderedFile, Diagnostic> {
    Ok(RenderedFile { name: file_name(form, name)?, bytes })
}

/// Checks the name of a file of a form.
pub(super) fn file_name(form: &Localized, name: &str) -> Result<RelativePath, Diagnostic> {
    RelativePath::file_name(name).ok_or_else(|| invalid_name(form.identity.form.as_str(), name))
}

/// Returns the finding that a file of a form cannot have a name.
pub(super) fn invalid_name(form: &str, name: &str) -> Diagnostic {
    Diagnostic::error(Code::FileNameInvalid, Place::form(form)).with("name", name)
}

/// Returns the form, version and sheet at the beginning of file names.
pub(super) fn base(form: &Localized) -> String {
    base_with(form, form.sheet.as_ref().map(|sheet| &sheet.excerpt))
}

/// Returns the form, version and a sheet at the beginning of file names.
pub(super) fn base_with(form: &Localized, excerpt: Option<&Excerpt>) -> String {
    let sheet = excerpt.map(|excerpt| format!(".{}", excerpt.in_file_names())).unwrap_or_default();
    format!("{}-{}{sheet}", form.identity.form, form.identity.version)
}

impl Rendered {
    /// Reports whether some page has an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(LocatedDiagnostic::is_error)
    }
}
