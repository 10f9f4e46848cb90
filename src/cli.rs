//! The command-line interface: parses arguments, runs jobs, writes files, and prints findings.
//!
//! Data goes to standard output, everything else to standard error. The exit code is 0 on success, 1 if there are
//! findings, and 2 if the command could not be carried out.

use std::process::ExitCode;

use clap::Parser as _;

use crate::messages::{Messages, ReaderLanguage};

mod approve;
mod args;
mod check;
mod confirm;
mod copy_id;
mod coverage;
mod diff;
mod fill;
mod findings;
mod init;
mod input;
mod join;
mod key;
mod list;
mod manual_and_completions;
mod outcome;
mod output;
mod passed_pages;
mod progress;
mod project_folder;
mod prove;
mod read;
mod register;
mod release;
mod render;
mod schema;
mod session;
mod verify;
mod withdraw;

use args::{Arguments, Command};
use outcome::Outcome;
use output::Stop;
use session::Session;

/// Runs the program with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            if error.use_stderr() {
                // The message quotes arguments, which may be the names of files.
                output::tell(&error.render().to_string());
                return Outcome::Impossible.into();
            }
            // Output to a closed pipe is not an error.
            let _ = error.print();
            return Outcome::Fine.into();
        }
    };
    let language = arguments.language.or_else(language_of_environment).unwrap_or(ReaderLanguage::German);
    let clock = jiff::Zoned::now().date();
    let today = arguments.today.unwrap_or(clock);
    let folder = arguments.dir.or_else(project_folder::around_current);
    let session = Session { folder, messages: Messages::new(language), today, clock };
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
        Command::Join(arguments) => join::run(session, &arguments),
        Command::Approve(arguments) => approve::run(session, &arguments),
        Command::Release(arguments) => release::run(session, &arguments),
        Command::Withdraw(arguments) => withdraw::run(session, &arguments),
        Command::Verify(arguments) => verify::run(session, &arguments),
        Command::Prove(arguments) => prove::run(session, &arguments),
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
