//! `bogen read`: turns returned files into records.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;

use super::args::Read;
use super::input;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::diagnostic::{Code, Diagnostic, LocatedDiagnostic, Place};
use crate::jobs::{FileLook, Reading, ReadingEntry, ReadingLog, RecordMigrator, SubmissionReader, in_order};
use crate::messages::Messages;
use crate::name::FieldId;
use crate::report::reading;
use crate::storage::{Access, Durability, create_folder, replace_file, unwritable};
use crate::submission::Channel;
use crate::validate::Record;

mod earlier_records;
mod enclosed_files;
mod moving;
mod problems;
mod record_place;
mod summary;
mod walk;
mod watch;

pub(super) use problems::{line, problems};

use earlier_records::EarlierRecords;
use walk::{Source, Walk};

/// Reads all files. A file that cannot be read does not stop the others.
pub(super) fn run(session: &Session, arguments: &Read) -> Result<Outcome, Stop> {
    let repository = session.repository()?;
    // If the working files cannot be read, report that once instead of for each file of an unknown version.
    repository.working()?;
    let (language, today) = (session.messages.language(), session.today);
    let migrator = arguments.version.as_deref().map(|target| RecordMigrator::new(&repository, language, today, target));
    let reader = BatchReader {
        messages: &session.messages,
        reader: SubmissionReader::new(&repository, Channel::Html, language, today),
        migrator: migrator.map(Mutex::new),
        is_single: arguments.files.len() == 1 && !arguments.files[0].is_dir(),
    };
    let mut results = Results::new(session, arguments);
    if arguments.watch {
        return watch::run(&reader, results);
    }
    let own = own_paths(arguments);
    let mut sources = Walk::new(&arguments.files, &own);
    if reader.is_single {
        // Threads would only cost memory.
        sources.try_for_each(|source| results.take(reader.read(source), true))?;
    } else {
        results.read_all(&reader, sources)?;
    }
    results.end(reader.is_single)
}

/// Returns the absolute paths of what the program writes, which is left out in folders.
fn own_paths(arguments: &Read) -> Vec<PathBuf> {
    let paths = [&arguments.out, &arguments.attachments, &arguments.summary, &arguments.move_to];
    paths.into_iter().flatten().filter_map(|path| fs::canonicalize(path).ok()).collect()
}

/// Reads files on all cores.
struct BatchReader<'r> {
    messages: &'r Messages,
    reader: SubmissionReader<'r>,
    migrator: Option<Mutex<RecordMigrator<'r>>>,
    /// Whether the user has named a single file.
    is_single: bool,
}

/// Everything that was found in a file.
struct ReadSource {
    /// The file; absent if it is not even a file.
    source: Option<Source>,
    /// How the file looked before it was read.
    look: Option<FileLook>,
    forms: Vec<ReadForm>,
}

/// One form in a file, ready for output.
struct ReadForm {
    path: PathBuf,
    entry: Option<ReadingEntry>,
    result: Result<TextOfRecord, Vec<LocatedDiagnostic>>,
}

/// A record as it is written, and its problems in words.
struct TextOfRecord {
    record: Record,
    /// The fields that say whose form it is.
    identify: Vec<FieldId>,
    problems: String,
    /// The names and contents of the enclosed files.
    files: Vec<(String, Vec<u8>)>,
}

impl BatchReader<'_> {
    fn read(&self, source: Result<Source, (PathBuf, Diagnostic)>) -> ReadSource {
        let source = match source {
            Ok(source) => source,
            Err((path, finding)) => {
                let form = self.form(Reading::without_record(&path, vec![finding]), None);
                return ReadSource { source: None, look: None, forms: vec![form] };
            }
        };
        let look = look(&source.path);
        let file_time = look.and_then(|look| look.modified);
        let readings = match input::submission(&source.path) {
            Ok(bytes) => self.reader.read_all(&bytes, &source.path),
            // Files may vanish from a folder that others use; what the user names must be there.
            Err(_) if source.is_in_folder && look.is_none() => Vec::new(),
            Err(findings) => vec![Reading::without_record(&source.path, findings)],
        };
        let forms = readings.into_iter().map(|reading| self.form(reading, file_time)).collect();
        ReadSource { source: Some(source), look, forms }
    }

    fn form(&self, reading: Reading<'_>, file_time: Option<Timestamp>) -> ReadForm {
        let Reading { path, result, trace, files } = reading;
        let (mut entry, mut identify) = (None, Vec::new());
        let record = result.and_then(|(version, record)| {
            identify = version.definition.names_of_person();
            entry = trace.map(|trace| ReadingEntry::of_record(&path, (&record, &identify), trace, file_time));
            match &self.migrator {
                Some(migrator) => migrator.lock().unwrap_or_else(PoisonError::into_inner).migrate(&path, record),
                None => Ok(record),
            }
        });
        match record {
            Ok(record) => {
                let problems = problems(self.messages, &path, &record);
                ReadForm { path, entry, result: Ok(TextOfRecord { record, identify, problems, files }) }
            }
            Err(findings) => {
                let errors = findings.iter().filter(|finding| finding.is_error()).count();
                // The text of an e-mail is not a file of its own.
                let is_text = findings.iter().all(|finding| finding.diagnostic.code == Code::EmailTextUnread);
                let entry = ReadingEntry::without_record(&path, errors, findings.len() - errors);
                ReadForm { path, entry: (!is_text).then_some(entry), result: Err(findings) }
            }
        }
    }
}

/// Returns how a file looks; `None` if it has vanished.
fn look(path: &Path) -> Option<FileLook> {
    let data = fs::metadata(path).ok()?;
    #[cfg(unix)]
    let id = Some(std::os::unix::fs::MetadataExt::ino(&data));
    #[cfg(not(unix))]
    let id = None;
    let modified = data.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
    Some(FileLook { size: data.len(), modified, id })
}

fn pretty(record: &Record) -> String {
    format!("{:#}\n", serde_json::json!(record))
}

/// What became of a record.
struct Kept {
    /// Its path below the folder of records.
    name: PathBuf,
    /// Its file, if it has one.
    file: Option<PathBuf>,
    /// What is to be said of it.
    note: Option<Diagnostic>,
}

/// Writes and prints what was read.
struct Results<'s> {
    session: &'s Session,
    arguments: &'s Read,
    earlier: EarlierRecords,
    log: ReadingLog,
    /// How many records were there already.
    kept: usize,
    outcome: Outcome,
}

impl<'s> Results<'s> {
    fn new(session: &'s Session, arguments: &'s Read) -> Self {
        let earlier = EarlierRecords::in_folder(arguments.out.as_deref());
        Self { session, arguments, earlier, log: ReadingLog::default(), kept: 0, outcome: Outcome::Fine }
    }

    /// Reads files on all cores, and writes their records in the order of the files.
    fn read_all(
        &mut self,
        reader: &BatchReader<'_>,
        sources: impl Iterator<Item = Result<Source, (PathBuf, Diagnostic)>>,
    ) -> Result<(), Stop> {
        in_order(sources, |source| reader.read(source), |read| self.take(read, reader.is_single))
    }

    /// Writes or prints the records of a file, and prints its findings.
    fn take(&mut self, read: ReadSource, is_single: bool) -> Result<(), Stop> {
        let is_single = is_single && read.forms.len() == 1;
        let mut is_whole = true;
        for ReadForm { path, entry, result } in read.forms {
            let mut entry = entry;
            match result {
                Ok(text) => match self.keep(read.source.as_ref(), &path, &text, is_single)? {
                    Ok(kept) => {
                        output::tell(&text.problems);
                        self.session.tell(&output::without_source(kept.note.into_iter().collect()));
                        if let Some(entry) = &mut entry {
                            entry.record = kept.file;
                        }
                        if let Err(finding) = self.keep_files(&kept.name, &text) {
                            is_whole = false;
                            self.fail(finding);
                        }
                    }
                    Err(finding) => {
                        is_whole = false;
                        self.fail(finding);
                    }
                },
                Err(findings) => {
                    self.session.tell(&findings);
                    is_whole &= !findings.iter().any(LocatedDiagnostic::is_error);
                }
            }
            if let Some(entry) = entry {
                self.outcome = self.outcome.max(Outcome::of(entry.outcome));
                self.log.push(entry);
            }
        }
        match (&self.arguments.move_to, read.source) {
            // A file that was overwritten meanwhile is not read yet.
            (Some(folder), Some(source)) if is_whole && read.look.is_some() && look(&source.path) == read.look => {
                self.move_away(folder, &source);
            }
            _ => {}
        }
        Ok(())
    }

    fn fail(&mut self, finding: Diagnostic) {
        self.outcome = Outcome::Impossible;
        self.session.tell(&[finding.into()]);
    }

    /// Writes a record, or prints it. A file that is there is never written over.
    fn keep(
        &mut self,
        source: Option<&Source>,
        path: &Path,
        text: &TextOfRecord,
        is_single: bool,
    ) -> Result<Result<Kept, Diagnostic>, Stop> {
        let name = source.map_or_else(PathBuf::new, |source| record_place::of(source, path, &text.record));
        let (Some(folder), Some(_)) = (&self.arguments.out, source) else {
            let json = if is_single { pretty(&text.record) } else { format!("{}\n", serde_json::json!(text.record)) };
            output::print_json(&json)?;
            return Ok(Ok(Kept { name, file: None, note: None }));
        };
        let record = folder.join(&name);
        if record.symlink_metadata().is_ok() {
            self.kept += 1;
            output::print_path(&record)?;
            let note = Diagnostic::warning(Code::RecordKept, Place::file(path));
            let note = is_single.then(|| note.with("record", record.to_string_lossy()));
            return Ok(Ok(Kept { name, file: Some(record), note }));
        }
        let note = self.earlier.note(text, path);
        // Only a single file is written durably, because that takes longer than reading.
        let durability = if is_single || self.arguments.watch { Durability::Synced } else { Durability::Buffered };
        let parent = record.parent().unwrap_or(folder);
        let written = create_folder(parent, Access::Private)
            .and_then(|()| replace_file(&record, pretty(&text.record).as_bytes(), durability, Access::Private));
        match written {
            Ok(()) => {
                if self.arguments.watch {
                    self.earlier.add(&record);
                }
                output::print_path(&record)?;
                Ok(Ok(Kept { name, file: Some(record), note }))
            }
            Err(error) => Ok(Err(unwritable(&record, &error))),
        }
    }

    /// Copies the enclosed files of a record, if the user asks for that.
    fn keep_files(&self, record: &Path, text: &TextOfRecord) -> Result<(), Diagnostic> {
        let folder = self.arguments.attachments.as_deref();
        folder.map_or(Ok(()), |folder| enclosed_files::keep(folder, record, &text.files))
    }

    fn move_away(&mut self, folder: &Path, source: &Source) {
        if let Err(error) = moving::move_into(folder, source) {
            self.fail(unwritable(&source.path, &error));
        }
    }

    /// Writes the table, if the user wants one.
    fn write_table(&self) -> Result<(), Stop> {
        if let Some(path) = &self.arguments.summary {
            output::write(path, reading::csv(&self.session.messages, &self.log).as_bytes(), Access::Private)?;
        }
        Ok(())
    }

    /// Writes the table and the summary.
    fn end(self, is_single: bool) -> Result<Outcome, Stop> {
        self.write_table()?;
        if !is_single || self.log.entries().len() > 1 {
            output::tell(&summary::text(&self.session.messages, &self.log, self.kept));
        }
        Ok(self.outcome)
    }
}
