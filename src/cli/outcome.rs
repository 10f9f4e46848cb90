//! The outcome of a command, and its exit code.

use std::process::ExitCode;

use crate::jobs::ReadingOutcome;

/// The outcome of a command, in order of severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Outcome {
    /// Success.
    Fine,
    /// There are findings.
    Findings,
    /// The command could not be carried out.
    Impossible,
}

impl Outcome {
    /// Returns the outcome for a file that was read.
    pub(super) const fn of(outcome: ReadingOutcome) -> Self {
        match outcome {
            ReadingOutcome::Read | ReadingOutcome::NoForm => Self::Fine,
            ReadingOutcome::WithErrors => Self::Findings,
            ReadingOutcome::Refused => Self::Impossible,
        }
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
