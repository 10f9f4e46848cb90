//! Jobs: what a front end asks for. Each takes a request, reports progress, can be cancelled, and returns what it made;
//! nothing is printed. The command line is one front end, a web desk could be another.

use crate::diagnostic::{Diagnostic, LocatedDiagnostic};

mod compare;
mod fill;
mod init;
mod migrate;
mod parallel;
mod read;
mod release;
mod render;
mod withdraw;

pub use compare::ComparedVersion;
pub use fill::{CopyIds, FillJob, FillRequest, FilledCopy};
pub use init::project_template;
pub use migrate::RecordMigrator;
pub use read::SubmissionReader;
pub use release::{Released, release};
pub use render::{PageFormat, RenderRequest, Rendered, RenderedFile, render, render_record};
pub use withdraw::{WithdrawRequest, withdraw};

pub(crate) use render::{PageTask, all_pages};
pub(crate) use parallel::map as in_parallel;

/// Watches a job: is told of its progress, and can cancel it.
pub trait Monitor: Sync {
    /// Takes note that `done` units of the job, such as pages or copies, are finished.
    fn advanced(&self, done: u64) {
        let _ = done;
    }

    /// Reports whether the job should stop. It is asked between two units.
    fn is_cancelled(&self) -> bool {
        false
    }
}

/// Watches nothing.
impl Monitor for () {}

/// Why a job made nothing, or did not finish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JobError {
    /// The request cannot be carried out: it names something that does not exist, or something cannot be read or written.
    Impossible(Vec<LocatedDiagnostic>),
    /// The forms have faults: what would be made from them must not reach anybody.
    Rejected(Vec<LocatedDiagnostic>),
    /// The monitor has cancelled it.
    Cancelled,
}

impl From<Diagnostic> for JobError {
    fn from(finding: Diagnostic) -> Self {
        Self::Impossible(vec![finding.into()])
    }
}

impl From<Vec<Diagnostic>> for JobError {
    fn from(findings: Vec<Diagnostic>) -> Self {
        Self::Impossible(findings.into_iter().map(LocatedDiagnostic::from).collect())
    }
}

impl From<Vec<LocatedDiagnostic>> for JobError {
    fn from(findings: Vec<LocatedDiagnostic>) -> Self {
        Self::Impossible(findings)
    }
}
