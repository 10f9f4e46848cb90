//! `bogen fill`: copies of a form with answers in their fields, one or ten thousand.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use super::args::Fill;
use super::edition::{self, Edition};
use super::output::{self, Stop, unreadable};
use super::project::Loaded;
use super::releases::{self, Releases};
use super::returned::STANDARD_INPUT;
use super::{Outcome, Session, choice, render};
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::fill::Filler;
use crate::localized::Localized;
use crate::render::pdf::{self, Options};
use crate::submission::batch::{BatchReader, Entry, Head};
use crate::validate::Validator;

mod id;
mod one;
mod pool;
mod progress;
mod telling;

use one::Maker;
use progress::{Counted, Progress};
use telling::Telling;

/// Fills in all copies; one that cannot be filled in does not stop the others.
pub(super) fn run(session: &Session, arguments: &Fill) -> Result<Outcome, Stop> {
    let releases = releases::load(session)?;
    let forms = std::slice::from_ref(&arguments.form);
    let loaded = edition::load(session, &releases, forms, arguments.release.as_deref())?;
    let definition = loaded.definition(&arguments.form)?;
    let edition = Edition::of(session, &releases, &loaded, definition, arguments.archive)?;
    let mut findings = loaded.errors_about(&[definition.form.id.as_str()]);
    let mut form = in_language(session, &loaded, definition, arguments, &mut findings)?;
    edition.put_on(&mut form);
    let reader = reader(session, &loaded, definition, &mut findings)?;
    if !findings.is_empty() {
        return Ok(render::refuse(session, &loaded, findings));
    }
    let filler = Filler::new(blank(session, &releases, &loaded, &edition, &form)?, &form)?;
    let locales: Vec<_> = loaded.project.locales_of(definition).map(|locale| locale.tag.clone()).collect();
    let validator = Validator::new(definition, &reader, &locales);
    let maker =
        Maker { filler: &filler, validator: &validator, form: &form, out: &arguments.out, flat: arguments.flatten };
    fill(session, arguments, definition, &maker)
}

/// Returns the blank form that copies begin with: that which was released, or one that is made now.
fn blank(
    session: &Session,
    releases: &Releases,
    loaded: &Loaded,
    edition: &Edition<'_>,
    form: &Localized,
) -> Result<Vec<u8>, Stop> {
    if let Edition::Released(version) = edition {
        let tag = &form.language.tag;
        let missing = || releases::not_in_language(&version.release, tag);
        return Ok(releases.page(version, tag)?.ok_or_else(missing)?);
    }
    let made = pdf::render(form, Options::default()).map_err(Stop::Findings)?;
    session.tell(&loaded.locate_all(made.warnings));
    Ok(made.bytes)
}

fn in_language(
    session: &Session,
    loaded: &Loaded,
    definition: &Definition,
    arguments: &Fill,
    findings: &mut Vec<Diagnostic>,
) -> Result<Localized, Stop> {
    let suits = || choice::reader(&loaded.project, definition, session.messages.language());
    let tag = arguments.locale.clone().or_else(|| suits().map(|locale| locale.tag.clone())).unwrap_or_default();
    let mut forms = render::in_languages(loaded, definition, &[tag], findings).map_err(Stop::Findings)?;
    forms.pop().ok_or(Stop::Findings(Vec::new()))
}

/// Puts the form into the language in which problems are told.
fn reader(
    session: &Session,
    loaded: &Loaded,
    definition: &Definition,
    findings: &mut Vec<Diagnostic>,
) -> Result<Localized, Stop> {
    let locale = choice::reader(&loaded.project, definition, session.messages.language());
    let tag = locale.map(|locale| locale.tag.clone()).unwrap_or_default();
    let mut forms = render::in_languages(loaded, definition, &[tag], findings).map_err(Stop::Findings)?;
    forms.pop().ok_or(Stop::Findings(Vec::new()))
}

/// Reads the entries and fills in a copy for each.
fn fill(session: &Session, arguments: &Fill, definition: &Definition, maker: &Maker<'_>) -> Result<Outcome, Stop> {
    let (file, size) = open(&arguments.answers)?;
    let (file, read) = Counted::new(file);
    let form = &definition.form;
    let widgets = maker.filler.widgets().map(str::to_owned).collect();
    let head = Head { form: form.id.to_string(), version: form.version.clone(), widgets };
    let entries = BatchReader::new(file, &arguments.answers, head).map_err(Stop::Findings)?;
    output::make_folder(&arguments.out)?;
    let mut telling = Telling::new(&session.messages, &arguments.answers);
    let progress = Progress::new(&session.messages, size, read);
    let result = pool::in_order(
        distinct(entries, &arguments.answers),
        |entry| maker.make(entry),
        |made| {
            progress.step();
            let written = made.path.as_ref().map(|path| format!("{}\n", path.display()));
            progress.aside(|| {
                telling.tell(&made);
                written.as_deref().map_or(Ok(()), output::print)
            })
        },
    );
    progress.end();
    result?;
    if telling.is_empty() {
        let place = Place::File { path: arguments.answers.clone(), span: None };
        return Err(Diagnostic::error(Code::ListEmpty, place).into());
    }
    Ok(telling.end())
}

/// Refuses what claims to be a copy that another entry was before: one would overwrite the other.
fn distinct(entries: impl Iterator<Item = Entry>, path: &Path) -> impl Iterator<Item = Entry> {
    let mut copies = BTreeSet::new();
    entries.map(move |mut entry| {
        let copy = entry.answers.as_ref().ok().and_then(|answers| answers.copy.clone());
        if copy.is_some_and(|copy| !copies.insert(copy)) {
            let place = Place::File { path: path.to_owned(), span: None };
            entry.answers = Err(vec![Diagnostic::error(Code::CopyTwice, place)]);
        }
        entry
    })
}

/// Opens the file with the answers, and says how large it is, if that is known.
fn open(path: &Path) -> Result<(Box<dyn BufRead>, Option<u64>), Diagnostic> {
    if path.as_os_str() == STANDARD_INPUT {
        return Ok((Box::new(io::stdin().lock()), None));
    }
    let data = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if data.is_dir() {
        return Err(unreadable(path, &io::ErrorKind::IsADirectory.into()));
    }
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    Ok((Box::new(BufReader::new(file)), data.is_file().then_some(data.len())))
}

/// Says whether a copy must not be made because of a finding.
fn is_error(finding: &Diagnostic) -> bool {
    finding.severity == Severity::Error
}
