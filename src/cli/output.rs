//! Standard output and standard error, and why a command stops.

use std::fs;
use std::io::{self, ErrorKind, IsTerminal, Write as _};
use std::path::Path;

use crate::diagnostic::{Diagnostic, LocatedDiagnostic};
use crate::jobs::JobError;
use crate::storage::{Durability, replace_file, unwritable};

/// Why a command ends before it is done.
pub(super) enum Stop {
    /// A job made nothing.
    Job(JobError),
    /// Whoever read the output has closed it.
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

/// As [`print`], for what need not be text.
pub(super) fn print_bytes(bytes: &[u8]) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Stop::OutputClosed),
        Err(error) => Err(unwritable(Path::new("-"), &error).into()),
    }
}

/// Writes a file that the user names as a whole or not at all, creating its folder first.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let done = fs::create_dir_all(folder).and_then(|()| replace_file(path, bytes, Durability::Synced));
    done.map_err(|error| unwritable(path, &error))
}

/// Writes for people to standard error. If that fails, there is nobody to tell.
pub(super) fn tell(text: &str) {
    let mut out = io::stderr().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Reports whether colours are wanted: on a terminal that has them, unless `NO_COLOR` is set.
pub(super) fn coloured(out: &impl IsTerminal) -> bool {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    out.is_terminal() && !no_colour && !dumb
}

/// Wraps findings that are not about a project's files.
pub(super) fn without_source(findings: Vec<Diagnostic>) -> Vec<LocatedDiagnostic> {
    findings.into_iter().map(LocatedDiagnostic::from).collect()
}
