//! `bogen render`: forms as PDF and HTML, blank or with answers.

use std::path::Path;

use super::args::{PageFormat, Render};
use super::edition::{self, Edition};
use super::library::Library;
use super::output::{self, Stop};
use super::project::Loaded;
use super::releases::{self, PAGES, Releases};
use super::returned::Returns;
use super::worded::Worded;
use super::{Outcome, Session, choice, read};
use crate::control::Version;
use crate::definition::Definition;
use crate::diagnostic::{self, Code, Diagnostic, Place, Severity};
use crate::localized::Localized;
use crate::submission::Channel;

mod page;
pub(super) mod parallel;

use page::Made;
pub(super) use page::Page;

/// Makes what was asked for.
pub(super) fn run(session: &Session, arguments: &Render) -> Result<Outcome, Stop> {
    let releases = releases::load(session)?;
    let loaded = edition::load(session, &releases, &arguments.forms, arguments.release.as_deref())?;
    match &arguments.answers {
        Some(answers) => filled(session, &releases, &loaded, arguments, answers),
        None => blank(session, &releases, &loaded, arguments),
    }
}

fn blank(session: &Session, releases: &Releases, loaded: &Loaded, arguments: &Render) -> Result<Outcome, Stop> {
    let chosen = choice::forms(loaded, &arguments.forms)?;
    let mut findings = loaded.errors_about(&chosen.names);
    let mut forms = Vec::new();
    let mut unknown = Vec::new();
    for definition in &chosen.definitions {
        let edition = match Edition::of(session, releases, loaded, definition, arguments.archive) {
            Ok(edition) => edition,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        match in_languages(loaded, definition, &arguments.locale, &mut findings) {
            Ok(localized) => forms.push((edition, localized)),
            Err(more) => unknown.extend(more),
        }
    }
    // A form that is not made in a language does not matter where another is and none was named.
    if !unknown.is_empty() && (forms.is_empty() || !arguments.forms.is_empty()) {
        return Err(Stop::Findings(unknown));
    }
    if !findings.is_empty() {
        return Ok(refuse(session, loaded, findings));
    }
    let pages = forms.into_iter().map(|(edition, forms)| pages(releases, arguments, &edition, forms));
    let pages = pages.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect::<Vec<_>>();
    let made = parallel::map(&pages, |page| page.make(&arguments.out));
    report(session, loaded, made)
}

/// Puts a form into the languages that were asked for. Errors go to `findings`.
pub(super) fn in_languages(
    loaded: &Loaded,
    definition: &Definition,
    tags: &[String],
    findings: &mut Vec<Diagnostic>,
) -> Result<Vec<Localized>, Vec<Diagnostic>> {
    let locales = choice::locales(&loaded.project, definition, tags)?;
    let mut found = loaded.project.check_standards(definition);
    let mut forms = Vec::new();
    for locale in locales {
        let (localized, more) = loaded.project.localize(definition, locale);
        found.extend(more);
        forms.push(localized);
    }
    findings.extend(found.into_iter().filter(|finding| finding.severity == Severity::Error));
    Ok(forms)
}

/// Tells why nothing is made: a page that says less than it should must not reach anybody.
pub(super) fn refuse(session: &Session, loaded: &Loaded, mut findings: Vec<Diagnostic>) -> Outcome {
    diagnostic::sort(&mut findings);
    session.tell(&loaded.locate_all(findings));
    Outcome::Findings
}

/// Lists all pages of a form in some languages.
pub(super) fn all_pages(forms: Vec<Localized>) -> Vec<Page<'static>> {
    list(forms, |_| true, None)
}

/// Lists the pages of a form: a PDF for each language, and one HTML with all of them.
fn pages(
    releases: &Releases,
    arguments: &Render,
    edition: &Edition<'_>,
    mut forms: Vec<Localized>,
) -> Result<Vec<Page<'static>>, Diagnostic> {
    let wants = |format| arguments.format.is_empty() || arguments.format.contains(&format);
    let only = (arguments.locale.len() == 1).then(|| arguments.locale[0].clone());
    if let Edition::Released(version) = edition {
        return released(releases, version, arguments, wants);
    }
    for form in &mut forms {
        edition.put_on(form);
    }
    Ok(list(forms, wants, only))
}

/// Lists the pages of a released version: they are not made anew.
fn released(
    releases: &Releases,
    version: &Version,
    arguments: &Render,
    wants: impl Fn(PageFormat) -> bool,
) -> Result<Vec<Page<'static>>, Diagnostic> {
    let languages = &version.release.languages;
    if let Some(tag) = arguments.locale.iter().find(|tag| !languages.contains_key(*tag)) {
        return Err(releases::not_in_language(&version.release, tag));
    }
    let is_wanted = |name: &str| {
        if Path::new(name).extension().is_some_and(|ending| ending == "html") {
            return wants(PageFormat::Html);
        }
        let of = |tag: &String| [".pdf", ".layout.json"].iter().any(|end| name.ends_with(&format!(".{tag}{end}")));
        wants(PageFormat::Pdf) && (arguments.locale.is_empty() || arguments.locale.iter().any(of))
    };
    let mut files = releases.files(version, PAGES)?;
    files.retain(|name, _| is_wanted(name));
    Ok(files.into_iter().map(|(name, bytes)| Page::Released { name, bytes }).collect())
}

fn list(forms: Vec<Localized>, wants: impl Fn(PageFormat) -> bool, only: Option<String>) -> Vec<Page<'static>> {
    let mut pages = Vec::new();
    if wants(PageFormat::Pdf) {
        pages.extend(forms.iter().cloned().map(|form| Page::Pdf { form: Box::new(form) }));
    }
    if wants(PageFormat::Html) && !forms.is_empty() {
        pages.push(Page::Html { forms, only });
    }
    pages
}

fn filled(
    session: &Session,
    releases: &Releases,
    loaded: &Loaded,
    arguments: &Render,
    answers: &Path,
) -> Result<Outcome, Stop> {
    if arguments.format.contains(&PageFormat::Html) {
        return Err(Diagnostic::error(Code::AnswersOnlyPdf, Place::Command).into());
    }
    choice::forms(loaded, &arguments.forms)?;
    let library = Library::new(loaded, releases);
    let worded = Worded::new(&library, session.messages.language());
    let mut returns = Returns::new(&worded, Channel::File, session.today);
    let (wording, record) = returns.read(answers).map_err(Stop::Located)?;
    // What was answered is shown with the words of the version that was answered.
    let (loaded, definition) = (wording.book.loaded, wording.definition());
    let id = definition.form.id.to_string();
    if !arguments.forms.is_empty() && !arguments.forms.contains(&id) {
        let place = Place::File { path: answers.to_owned(), span: None };
        return Err(Diagnostic::error(Code::AnswersOtherForm, place).with("form", arguments.forms.join(", ")).into());
    }
    let mut findings = loaded.errors_about(&[&id]);
    let reader = choice::reader(&loaded.project, definition, session.messages.language());
    let own = record.origin().language.clone().or_else(|| reader.map(|locale| locale.tag.clone()));
    let tags = if arguments.locale.is_empty() { own.into_iter().collect() } else { arguments.locale.clone() };
    let forms = in_languages(loaded, definition, &tags, &mut findings).map_err(Stop::Findings)?;
    if !findings.is_empty() {
        return Ok(refuse(session, loaded, findings));
    }
    let mut forms = forms;
    if let Ok(edition) = Edition::of(session, releases, loaded, definition, true) {
        for form in &mut forms {
            edition.put_on(form);
        }
    }
    let pages: Vec<_> = forms.into_iter().map(|form| Page::Filled { form: Box::new(form), record: &record }).collect();
    let outcome = report(session, loaded, parallel::map(&pages, |page| page.make(&arguments.out)))?;
    output::tell(&read::problems(&session.messages, answers, &record));
    Ok(outcome.max(if record.is_valid() { Outcome::Fine } else { Outcome::Findings }))
}

/// Prints the paths that were written, and tells what was found on the way.
fn report(session: &Session, loaded: &Loaded, made: Vec<Made>) -> Result<Outcome, Stop> {
    let mut findings = Vec::new();
    let mut outcome = Outcome::Fine;
    for made in made {
        for path in &made.paths {
            output::print(&format!("{}\n", path.display()))?;
        }
        if made.findings.iter().any(|finding| finding.severity == Severity::Error) {
            let unwritten = made.findings.iter().any(|finding| finding.code == Code::FileUnwritable);
            outcome = outcome.max(if unwritten { Outcome::Impossible } else { Outcome::Findings });
        }
        findings.extend(made.findings);
    }
    diagnostic::sort(&mut findings);
    session.tell(&loaded.locate_all(findings));
    Ok(outcome)
}
