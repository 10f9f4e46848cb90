//! Writing to standard output and standard error, and the reasons why a command stops.

use std::io::{self, ErrorKind, IsTerminal, Write as _};
use std::path::Path;

use crate::diagnostic::{Diagnostic, LocatedDiagnostic};
use crate::jobs::JobError;
use crate::storage::{Access, Durability, create_folder, replace_file, unwritable};

/// The reason why a command stops early.
pub(super) enum Stop {
    /// A job failed.
    Job(JobError),
    /// The reader has closed standard output.
    OutputClosed,
}

impl<E: Into<JobError>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Job(error.into())
    }
}

/// Writes data to standard output.
pub(super) fn print(text: &str) -> Result<(), Stop> {
    print_bytes(text.as_bytes())
}

/// As [`print`], for binary data.
pub(super) fn print_bytes(bytes: &[u8]) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Stop::OutputClosed),
        Err(error) => Err(unwritable(Path::new("-"), &error).into()),
    }
}

/// Writes a file that the user names completely or not at all. Creates its folder if necessary.
pub(super) fn write(path: &Path, bytes: &[u8], access: Access) -> Result<(), Diagnostic> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let done = create_folder(folder, access).and_then(|()| replace_file(path, bytes, Durability::Synced, access));
    done.map_err(|error| unwritable(path, &error))
}

/// Writes a text to standard error. Errors are ignored, because they could not be reported.
pub(super) fn tell(text: &str) {
    let mut out = io::stderr().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Reports whether to use colours: only on a terminal that supports them, unless `NO_COLOR` is set.
pub(super) fn coloured(out: &impl IsTerminal) -> bool {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    out.is_terminal() && !no_colour && !dumb
}

/// Wraps findings that are not about a project's files.
pub(super) fn without_source(findings: Vec<Diagnostic>) -> Vec<LocatedDiagnostic> {
    findings.into_iter().map(LocatedDiagnostic::from).collect()
}
