//! The command-line interface: parses arguments, runs jobs, writes files, and prints findings.
//!
//! Data goes to standard output, everything else to standard error. The exit code is 0 on success, 1 if there are
//! findings, and 2 if the command could not be carried out.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;
use jiff::civil::Date;

use crate::diagnostic::{Code, Diagnostic, LocatedDiagnostic, Place};
use crate::jobs::JobError;
use crate::messages::{Messages, ReaderLanguage};
use crate::repository::FormRepository;
use crate::storage::{FolderStorage, Storage};

mod args;
mod check;
mod copy_id;
mod coverage;
mod diff;
mod fill;
mod findings;
mod init;
mod input;
mod key;
mod list;
mod manual_and_completions;
mod outcome;
mod output;
mod progress;
mod read;
mod register;
mod release;
mod render;
mod schema;
mod verify;
mod withdraw;

use args::{Arguments, Command};
use outcome::Outcome;
use output::Stop;

/// The settings that all subcommands share.
struct Session {
    /// The project's folder; absent for the built-in project.
    folder: Option<std::path::PathBuf>,
    /// The messages in the reader's language.
    messages: Messages,
    /// Today's date, or the date given by `--today`.
    today: Date,
}

/// Runs the program with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Output to a closed pipe is not an error.
            let _ = error.print();
            let outcome = if error.use_stderr() { Outcome::Impossible } else { Outcome::Fine };
            return outcome.into();
        }
    };
    let language = arguments.language.or_else(language_of_environment).unwrap_or(ReaderLanguage::German);
    let today = arguments.today.unwrap_or_else(|| jiff::Zoned::now().date());
    let session = Session { folder: arguments.dir, messages: Messages::new(language), today };
    let outcome = run(&session, arguments.command);
    outcome.unwrap_or_else(|stop| session.stopped(stop)).into()
}

fn run(session: &Session, command: Command) -> Result<Outcome, Stop> {
    match command {
        Command::Init(arguments) => init::run(session, &arguments),
        Command::List(arguments) => list::run(session, &arguments),
        Command::Check(arguments) => check::run(session, &arguments),
        Command::Coverage(arguments) => coverage::run(session, &arguments),
        Command::Diff(arguments) => diff::run(session, &arguments),
        Command::Schema(arguments) => schema::run(session, &arguments),
        Command::Render(arguments) => render::run(session, &arguments),
        Command::Fill(arguments) => fill::run(session, &arguments),
        Command::Read(arguments) => read::run(session, &arguments),
        Command::Release(arguments) => release::run(session, &arguments),
        Command::Withdraw(arguments) => withdraw::run(session, &arguments),
        Command::Verify(arguments) => verify::run(session, &arguments),
        Command::Register(arguments) => register::run(session, &arguments),
        Command::Key(arguments) => key::run(session, &arguments),
        Command::Completions(arguments) => manual_and_completions::completions(&arguments),
        Command::Man(arguments) => manual_and_completions::man(&arguments),
    }
}

/// Reads the language from `BOGEN_LANGUAGE`, which may also be a tag such as `en-GB`.
fn language_of_environment() -> Option<ReaderLanguage> {
    let value = std::env::var("BOGEN_LANGUAGE").ok()?;
    ReaderLanguage::from_word(value.split(['-', '_', '.']).next()?)
}

impl Session {
    /// Returns the storage of the project's folder; the built-in project has none.
    fn folder_storage(&self) -> Result<Arc<dyn Storage>, Diagnostic> {
        Ok(Arc::new(FolderStorage::new(self.required_folder()?)))
    }

    /// Returns the project's folder.
    fn required_folder(&self) -> Result<&Path, Diagnostic> {
        self.folder.as_deref().ok_or_else(|| Diagnostic::error(Code::ReleaseNoFolder, Place::Command))
    }

    /// Opens the repository of the project's folder, or of the built-in forms.
    fn repository(&self) -> Result<FormRepository, Stop> {
        Ok(self.repository_or_findings()?)
    }

    fn repository_or_findings(&self) -> Result<FormRepository, Vec<Diagnostic>> {
        match &self.folder {
            None => Ok(FormRepository::built_in()),
            Some(folder) => FormRepository::open(Arc::new(FolderStorage::new(folder))),
        }
    }

    /// Prints the reason why a command stops.
    fn stopped(&self, stop: Stop) -> Outcome {
        match stop {
            Stop::Job(JobError::Impossible(findings)) => {
                self.tell(&findings);
                Outcome::Impossible
            }
            Stop::Job(JobError::Rejected(findings)) => {
                self.tell(&findings);
                Outcome::Findings
            }
            Stop::Job(JobError::Cancelled) => Outcome::Impossible,
            Stop::OutputClosed => Outcome::Fine,
        }
    }

    /// Prints findings and a summary to standard error.
    fn tell(&self, findings: &[LocatedDiagnostic]) {
        if !findings.is_empty() {
            output::tell(&findings::text(&self.messages, findings, output::coloured(&std::io::stderr())));
        }
    }
}
