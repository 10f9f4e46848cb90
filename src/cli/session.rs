//! What all commands share: the project, the language of messages, the day.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::findings;
use super::outcome::Outcome;
use super::output::{self, Stop};
use crate::diagnostic::{Code, Diagnostic, LocatedDiagnostic, Place};
use crate::jobs::JobError;
use crate::messages::Messages;
use crate::repository::FormRepository;
use crate::storage::{FolderStorage, Storage};

/// The settings that all subcommands share.
pub(super) struct Session {
    /// The project's folder; absent for the built-in project.
    pub(super) folder: Option<std::path::PathBuf>,
    /// The messages in the reader's language.
    pub(super) messages: Messages,
    /// Today's date, or the date given by `--today`.
    pub(super) today: Date,
    /// The day by the computer's clock, whatever `--today` says.
    pub(super) clock: Date,
}

impl Session {
    /// Returns the storage of the project's folder; the built-in project has none.
    pub(super) fn folder_storage(&self) -> Result<Arc<dyn Storage>, Diagnostic> {
        Ok(Arc::new(FolderStorage::new(self.required_folder()?)))
    }

    /// Returns the project's folder.
    pub(super) fn required_folder(&self) -> Result<&Path, Diagnostic> {
        self.folder.as_deref().ok_or_else(|| Diagnostic::error(Code::ReleaseNoFolder, Place::Command))
    }

    /// Opens the repository of the project's folder, or of the built-in forms.
    pub(super) fn repository(&self) -> Result<FormRepository, Stop> {
        Ok(self.repository_or_findings()?)
    }

    pub(super) fn repository_or_findings(&self) -> Result<FormRepository, Vec<Diagnostic>> {
        match &self.folder {
            None => Ok(FormRepository::built_in()),
            Some(folder) => FormRepository::open(Arc::new(FolderStorage::new(folder))),
        }
    }

    /// Prints the reason why a command stops.
    pub(super) fn stopped(&self, stop: Stop) -> Outcome {
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
    pub(super) fn tell(&self, findings: &[LocatedDiagnostic]) {
        if !findings.is_empty() {
            output::tell_findings(&findings::text(&self.messages, findings, output::coloured(&std::io::stderr())));
        }
    }
}
