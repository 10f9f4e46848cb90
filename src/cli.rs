//! The command line: reads files, calls the library, writes files, and tells people what was found.
//!
//! Data goes to standard output, everything else to standard error. The program ends with 0 if all is well, with 1 if
//! there are findings, with 2 if it could not do what was asked.

use std::process::ExitCode;

use clap::Parser as _;
use jiff::civil::Date;

use crate::diagnostic::Diagnostic;
use crate::messages::{Language, Messages};

mod answered;
mod args;
mod check;
mod choice;
mod coverage;
mod diff;
mod edition;
mod fill;
mod folder;
mod handed_out;
mod init;
mod key;
mod library;
mod list;
mod located;
mod manual;
mod output;
mod project;
mod read;
mod register;
mod release;
mod releases;
mod render;
mod report;
mod returned;
mod schema;
mod today;
mod verify;
mod withdraw;
mod worded;

use args::{Arguments, Command};
use located::Located;
use output::Stop;

/// How a run ended. The greater weighs more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// All is well.
    Fine,
    /// Something was found that must be looked at.
    Findings,
    /// What was asked for could not be done.
    Impossible,
}

/// What every subcommand works with.
struct Session {
    /// The folder with the forms; without one, those that are built in.
    folder: Option<std::path::PathBuf>,
    /// The words for findings, in the reader's language.
    messages: Messages,
    /// The day that it is.
    today: Date,
}

/// Runs the program with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // What cannot be printed because nobody reads on is no fault.
            let _ = error.print();
            let outcome = if error.use_stderr() { Outcome::Impossible } else { Outcome::Fine };
            return outcome.into();
        }
    };
    let language = arguments.language.or_else(language_of_environment).unwrap_or(Language::German);
    let today = arguments.today.unwrap_or_else(today::today);
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
        Command::Completions(arguments) => manual::completions(&arguments),
        Command::Man(arguments) => manual::man(&arguments),
    }
}

/// Reads the language from `BOGEN_LANGUAGE`, which may also be a tag such as `en-GB`.
fn language_of_environment() -> Option<Language> {
    let value = std::env::var("BOGEN_LANGUAGE").ok()?;
    Language::from_word(value.split(['-', '_', '.']).next()?)
}

impl Session {
    /// Tells why the program stops.
    fn stopped(&self, stop: Stop) -> Outcome {
        match stop {
            Stop::Findings(findings) => {
                self.tell(&findings.into_iter().map(Located::elsewhere).collect::<Vec<_>>());
                Outcome::Impossible
            }
            Stop::Located(findings) => {
                self.tell(&findings);
                Outcome::Impossible
            }
            Stop::NobodyReads => Outcome::Fine,
        }
    }

    /// Tells findings on standard error, with a summary.
    fn tell(&self, findings: &[Located]) {
        if !findings.is_empty() {
            output::tell(&report::text(&self.messages, findings, output::coloured(&std::io::stderr())));
        }
    }
}

impl From<Diagnostic> for Stop {
    fn from(finding: Diagnostic) -> Self {
        Self::Findings(vec![finding])
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => Self::from(0),
            Outcome::Findings => Self::from(1),
            Outcome::Impossible => Self::from(2),
        }
    }
}
