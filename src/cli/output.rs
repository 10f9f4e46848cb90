//! Writing to standard output and standard error, and the reasons why a command stops.
//!
//! Control characters of a file never reach a terminal: whatever is written here loses them, besides quotations being
//! cleaned where they are made.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, ErrorKind, IsTerminal, Write as _};
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, LocatedDiagnostic, Place};
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

/// Writes a text to standard output, without control characters.
pub(super) fn print(text: &str) -> Result<(), Stop> {
    write_out(without_controls(text).as_bytes())
}

/// Writes a path as a line to standard output.
pub(super) fn print_path(path: &Path) -> Result<(), Stop> {
    print(&format!("{}\n", path.display()))
}

/// Writes findings that [`super::findings::text`] has formatted to standard output.
pub(super) fn print_findings(text: &str) -> Result<(), Stop> {
    write_out(text.as_bytes())
}

/// Writes formatted JSON to standard output. In strings, control characters are escaped, so the data are the same.
pub(super) fn print_json(json: &str) -> Result<(), Stop> {
    write_out(with_escaped_controls(json).as_bytes())
}

/// Writes binary data to standard output.
///
/// # Errors
/// When standard output is a terminal, which would interpret the data.
pub(super) fn print_binary(bytes: &[u8]) -> Result<(), Stop> {
    if io::stdout().is_terminal() {
        return Err(Diagnostic::error(Code::OutputIsTerminal, Place::Command).into());
    }
    write_out(bytes)
}

fn write_out(bytes: &[u8]) -> Result<(), Stop> {
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

/// Writes a text to standard error, without control characters.
pub(super) fn tell(text: &str) {
    tell_findings(&without_controls(text));
}

/// Writes findings that [`super::findings::text`] has formatted to standard error. Errors are ignored, because they could
/// not be reported.
pub(super) fn tell_findings(text: &str) {
    let mut out = io::stderr().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Reports whether a character is a control character other than those that structure a text.
fn is_control(character: char) -> bool {
    character.is_control() && !['\n', '\r', '\t'].contains(&character)
}

fn without_controls(text: &str) -> Cow<'_, str> {
    if text.contains(is_control) { text.replace(is_control, "\u{FFFD}").into() } else { text.into() }
}

fn with_escaped_controls(json: &str) -> Cow<'_, str> {
    if !json.contains(is_control) {
        return json.into();
    }
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        if is_control(character) {
            let _ = write!(text, "\\u{:04x}", u32::from(character));
        } else {
            text.push(character);
        }
    }
    text.into()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_replaced_or_escaped() {
        let hostile = "a\tb\r\n\u{7}\u{1b}]0;x\u{7f}\u{9b}31mü";
        assert_eq!(without_controls(hostile), "a\tb\r\n\u{FFFD}\u{FFFD}]0;x\u{FFFD}\u{FFFD}31mü");
        assert_eq!(without_controls("a\nü"), "a\nü");
        let json = format!("{:#}\n", serde_json::json!({ "a": hostile }));
        let escaped = with_escaped_controls(&json);
        assert!(!escaped.contains(is_control) && escaped.contains("\\u009b"), "{escaped}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&escaped).unwrap()["a"], hostile);
    }
}
