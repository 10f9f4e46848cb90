//! Writing to standard output and standard error, and files that are never half written.

use std::fs::{self, File};
use std::io::{self, ErrorKind, IsTerminal, Write as _};
use std::path::{Path, PathBuf};

use super::located::Located;
use crate::diagnostic::{Code, Diagnostic, Place};

/// Why a subcommand ends before it is done.
pub(super) enum Stop {
    /// It cannot go on because of this.
    Findings(Vec<Diagnostic>),
    /// As before, with findings about the files of the project.
    Located(Vec<Located>),
    /// Whoever read the output has enough of it.
    NobodyReads,
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
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Stop::NobodyReads),
        Err(error) => Err(unwritable(Path::new("-"), &error).into()),
    }
}

/// Writes for people to standard error. If nobody can read it there, nobody can be told.
pub(super) fn tell(text: &str) {
    let mut out = io::stderr().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Says whether colours are wanted: on a terminal that has them, unless `NO_COLOR` is set.
pub(super) fn coloured(out: &impl IsTerminal) -> bool {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    out.is_terminal() && !no_colour && !dumb
}

/// Writes a file as a whole or not at all: beside its place first, then moved there.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let done = fs::create_dir_all(folder).and_then(|()| write_beside(folder, path, bytes, File::sync_all));
    done.map_err(|error| unwritable(path, &error))
}

/// As [`write`], for one of many files of a folder that is there: it does not wait until the disk has it, which takes
/// longer than all else. It is never half written, unless the machine itself stops.
pub(super) fn write_one_of_many(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let folder = path.parent().unwrap_or(Path::new("."));
    write_beside(folder, path, bytes, |_| Ok(())).map_err(|error| unwritable(path, &error))
}

/// Makes a folder to write into.
pub(super) fn make_folder(path: &Path) -> Result<(), Diagnostic> {
    fs::create_dir_all(path).map_err(|error| unwritable(path, &error))
}

fn write_beside(folder: &Path, path: &Path, bytes: &[u8], finish: fn(&File) -> io::Result<()>) -> io::Result<()> {
    let beside = temporary(folder, path);
    let result = File::create_new(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        finish(&file)
    });
    let result = result.and_then(|()| fs::rename(&beside, path));
    if result.is_err() {
        // What is left of a failed attempt helps nobody; if it cannot be removed, the first error says more.
        let _ = fs::remove_file(&beside);
    }
    result
}

/// Names a file beside `path` that no other run writes.
fn temporary(folder: &Path, path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    folder.join(format!(".{name}.{}.part", std::process::id()))
}

/// Makes the finding that something cannot be written.
pub(super) fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error(Code::FileUnwritable, Place::File { path: path.to_owned(), span: None })
        .with("reason", error.kind())
}

/// Makes the finding that something cannot be read.
pub(super) fn unreadable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error(Code::FileUnreadable, Place::File { path: path.to_owned(), span: None })
        .with("reason", error.kind())
}
