//! What all jobs share: how they are watched, and why they fail.

use crate::diagnostic::{Diagnostic, LocatedDiagnostic};

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

impl From<LocatedDiagnostic> for JobError {
    fn from(finding: LocatedDiagnostic) -> Self {
        Self::Impossible(vec![finding])
    }
}
