//! `bogen render`: renders forms as PDF and HTML, blank or with answers.

use std::path::Path;

use super::args::{LetterSize, PageFormat, Render, SheetName, SheetOptions};
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use super::{input, read};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::jobs::{
    self, PrintedAs, RecordRequest, RenderRequest, Rendered, SheetSelection, SubmissionReader, TranslationFile,
    render_record,
};
use crate::repository::{FormRepository, FormVersion};
use crate::storage::{Access, FolderStorage, write_file};
use crate::submission::Channel;
use crate::validate::Record;

/// Renders the requested pages.
pub(super) fn run(session: &Session, arguments: &Render) -> Result<Outcome, Stop> {
    let repository = session.repository()?;
    if let Some(answers) = &arguments.answers {
        return filled(session, &repository, arguments, answers);
    }
    let is_sheet = arguments.sheet == SheetName::Parts || arguments.sheets.is_given();
    if is_sheet && arguments.format.contains(&PageFormat::Html) {
        return Err(Diagnostic::error(Code::SheetsOnlyPdf, Place::Command).into());
    }
    if matches!(arguments.sheet, SheetName::Handout | SheetName::PocketCard) {
        return Err(Diagnostic::error(Code::HandoutNoAnswers, Place::Command).into());
    }
    let formats: Vec<_> = arguments.format.iter().map(|format| format.to_job()).collect();
    let request = RenderRequest {
        forms: &arguments.forms,
        locales: &arguments.locale,
        formats: &formats,
        sheets: selection(&arguments.sheets, arguments.sheet == SheetName::Parts),
        release: arguments.release.as_deref(),
        archive: arguments.archive,
        today: session.today,
    };
    write(session, arguments, jobs::render(&repository, &request, &())?)
}

/// Returns the sheets that are asked for.
pub(super) fn selection(sheets: &SheetOptions, all_parts: bool) -> SheetSelection<'_> {
    if let Some(part) = &sheets.part {
        return SheetSelection::Part(part);
    }
    if let Some(table) = &sheets.rows {
        return SheetSelection::Rows { table, from: sheets.from, count: sheets.count };
    }
    if all_parts { SheetSelection::Parts } else { SheetSelection::Form }
}

fn filled(session: &Session, repository: &FormRepository, arguments: &Render, path: &Path) -> Result<Outcome, Stop> {
    if arguments.format.contains(&PageFormat::Html) && arguments.sheet != SheetName::Handout {
        return Err(Diagnostic::error(Code::AnswersOnlyPdf, Place::Command).into());
    }
    let has_translations = arguments.translations.is_some() || arguments.write_translations.is_some();
    if has_translations && arguments.sheet != SheetName::Handout {
        return Err(Diagnostic::error(Code::TranslationsOnlyHandout, Place::Command).into());
    }
    repository.project_of(&arguments.forms, arguments.release.as_deref())?.select(&arguments.forms)?;
    let language = session.messages.language();
    let reader = SubmissionReader::new(repository, Channel::File, language, session.today);
    let (version, record) = reader.read(&input::submission(path)?, path)?;
    if !arguments.forms.is_empty() && !arguments.forms.iter().any(|form| form == version.form()) {
        let place = Place::file(path);
        return Err(Diagnostic::error(Code::AnswersOtherForm, place).with("form", arguments.forms.join(", ")).into());
    }
    if let Some(out) = &arguments.write_translations {
        write_translations(session, arguments, version, &record, out)?;
        return Ok(told(session, path, &record));
    }
    let translations = arguments.translations.as_deref().map(|path| {
        let read = |bytes: Vec<u8>| TranslationFile::read(&bytes, path).map_err(|finding| vec![finding]);
        input::submission(path).and_then(read).map(|file| (file, path))
    });
    let translations = translations.transpose()?;
    let formats: Vec<_> = arguments.format.iter().map(|format| format.to_job()).collect();
    let request = RecordRequest {
        record: &record,
        translations: translations.as_ref().map(|(file, path)| (file, *path)),
        locales: &arguments.locale,
        reader: language,
        printed_as: match arguments.sheet {
            SheetName::Handout => PrintedAs::Handout,
            SheetName::PocketCard => PrintedAs::PocketCard,
            SheetName::Form | SheetName::Parts => {
                PrintedAs::Sheets(selection(&arguments.sheets, arguments.sheet == SheetName::Parts))
            }
        },
        formats: &formats,
        large: arguments.size == LetterSize::Large,
        today: session.today,
    };
    let rendered = render_record(repository, version, &request, &())?;
    let outcome = write(session, arguments, rendered)?;
    Ok(outcome.max(told(session, path, &record)))
}

/// Tells the problems of a record.
fn told(session: &Session, path: &Path, record: &Record) -> Outcome {
    output::tell(&read::problems(&session.messages, path, record));
    if record.is_valid() { Outcome::Fine } else { Outcome::Findings }
}

/// Writes the file that an interpreter fills in.
fn write_translations(
    session: &Session,
    arguments: &Render,
    version: FormVersion<'_>,
    record: &Record,
    out: &Path,
) -> Result<(), Stop> {
    if out.exists() {
        // It may hold what an interpreter has written already.
        return Err(Diagnostic::error(Code::TranslationsFileExists, Place::file(out)).into());
    }
    let [locale] = arguments.locale.as_slice() else {
        return Err(Diagnostic::error(Code::TranslationsOneLanguage, Place::Command).into());
    };
    let file = TranslationFile::to_fill(version, record, locale)?;
    let is_table = out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let text = if is_table { file.to_csv(session.messages.language()) } else { file.to_json() };
    output::write(out, text.as_bytes(), Access::Private)?;
    output::print_path(out)
}

/// Writes the files, and prints their paths and the findings.
fn write(session: &Session, arguments: &Render, rendered: Rendered) -> Result<Outcome, Stop> {
    // Printed answers are for the owner alone.
    let open = if arguments.answers.is_some() { FolderStorage::private } else { FolderStorage::new };
    let out = open(&arguments.out);
    let mut outcome = if rendered.has_errors() { Outcome::Findings } else { Outcome::Fine };
    let mut findings = rendered.findings;
    for file in &rendered.files {
        match write_file(&out, file.name.as_str(), &file.bytes) {
            Ok(path) => output::print_path(&path)?,
            Err(finding) => {
                outcome = Outcome::Impossible;
                findings.push(finding.into());
            }
        }
    }
    session.tell(&findings);
    Ok(outcome)
}
