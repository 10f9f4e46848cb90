//! `bogen fill`: writes copies of a form with answers in their fields.

use std::cell::Cell;
use std::io::{self, IsTerminal as _};
use std::path::Path;

use super::args::{CopySheetName, Fill, PageFormat};
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::progress::{CountingReader, Progress};
use super::render::selection;
use super::session::Session;
use super::{copy_id, input, read};
use crate::diagnostic::{Code, Diagnostic, LocatedDiagnostic, Place, Severity};
use crate::jobs::{FillJob, FillRequest, FilledCopy};
use crate::messages::{Messages, quoted};
use crate::storage::{Access, FolderStorage};
use crate::submission::batch::{BatchReader, Position};

mod copy_list;
mod entry_limit;

use copy_list::CopyList;
use entry_limit::ReadAhead;

/// Fills all copies. A copy that cannot be filled does not stop the others.
pub(super) fn run(session: &Session, arguments: &Fill) -> Result<Outcome, Stop> {
    if arguments.flatten && arguments.format == PageFormat::Html {
        return Err(Diagnostic::error(Code::FlattenOnlyPdf, Place::Command).into());
    }
    let repository = session.repository()?;
    let request = FillRequest {
        form: &arguments.form,
        locale: arguments.locale.as_deref(),
        sheets: selection(&arguments.sheets, arguments.sheet == CopySheetName::Parts),
        release: arguments.release.as_deref(),
        archive: arguments.archive,
        flatten: arguments.flatten,
        format: arguments.format.to_job(),
        name: arguments.name.as_deref(),
        reader: session.messages.language(),
        today: session.today,
    };
    let job = FillJob::new(&repository, &request)?;
    session.tell(&job.warnings);
    let (file, size) = input::stream(&arguments.answers)?;
    let (file, count) = CountingReader::new(file);
    let entries = BatchReader::new(file, &arguments.answers, job.head())?;
    let warnings: Vec<_> = entries.warnings().iter().cloned().map(LocatedDiagnostic::from).collect();
    session.tell(&warnings);
    let limit = usize::try_from(arguments.limit).unwrap_or(usize::MAX);
    let entries = ReadAhead::new(entries, limit, &count).ok_or_else(|| beyond_limit(arguments, false))?;
    let has_more = Cell::new(false);
    let mut report = FillReport::new(&session.messages, &arguments.answers);
    let progress = Progress::new(&session.messages, size, count);
    let out = FolderStorage::private(&arguments.out);
    let done = job.run(entries.within_limit(&has_more), &arguments.answers, &out, &copy_id::random, &(), |copy| {
        progress.step();
        progress.suspend(|| report.add(&copy))
    });
    progress.end();
    done?;
    if report.is_empty() {
        let place = Place::file(arguments.answers.clone());
        return Err(Diagnostic::error(Code::ListEmpty, place).into());
    }
    if let Some(path) = &arguments.list {
        output::write(path, report.list.csv(&session.messages).as_bytes(), Access::Private)?;
    }
    let outcome = report.end();
    if has_more.get() { Err(beyond_limit(arguments, true)) } else { Ok(outcome) }
}

/// Returns the reason why not all copies are made; `is_begun` if some were.
fn beyond_limit(arguments: &Fill, is_begun: bool) -> Stop {
    let code = if is_begun { Code::CopiesStopped } else { Code::CopiesTooMany };
    let place = Place::file(arguments.answers.clone());
    Diagnostic::error(code, place).with("limit", arguments.limit).into()
}

/// Prints the copies that were not made, with the reasons, and those with warnings. Never prints an answer.
struct FillReport<'m> {
    messages: &'m Messages,
    path: &'m Path,
    filled: u64,
    refused: u64,
    outcome: Outcome,
    /// Which entry became which file.
    list: CopyList,
    /// Whether people see what is printed; programs want nothing but paths.
    is_for_people: bool,
}

impl<'m> FillReport<'m> {
    /// Starts without copies. `path` is the file with the answers.
    fn new(messages: &'m Messages, path: &'m Path) -> Self {
        let is_for_people = io::stdout().is_terminal();
        Self { messages, path, filled: 0, refused: 0, outcome: Outcome::Fine, list: CopyList::default(), is_for_people }
    }

    /// Prints the path of a copy, for people with the entry that it was made from, and its findings.
    fn add(&mut self, copy: &FilledCopy) -> Result<(), Stop> {
        if copy.is_refused() {
            self.refused += 1;
            self.outcome = self.outcome.max(if copy.is_impossible() { Outcome::Impossible } else { Outcome::Findings });
        } else {
            self.filled += 1;
        }
        if !copy.problems.is_empty() || !copy.findings.is_empty() {
            output::tell(&self.text(copy));
        }
        self.list.push(copy);
        let is_for_people = self.is_for_people && copy.position != Position::Whole;
        copy.paths.iter().try_for_each(|path| {
            if is_for_people {
                output::print(&format!("{}\n", self.became(copy.position, path)))
            } else {
                output::print_path(path)
            }
        })
    }

    /// Says which file an entry became.
    fn became(&self, position: Position, path: &Path) -> String {
        let values = [("where", &*self.position(position)), ("file", &*path.to_string_lossy())];
        self.messages.phrase("fill-became", &values)
    }

    /// Reports whether there were no entries.
    const fn is_empty(&self) -> bool {
        self.filled == 0 && self.refused == 0
    }

    /// Prints the number of copies, if there were several or some were rejected.
    fn end(self) -> Outcome {
        if self.filled + self.refused > 1 || self.refused > 0 {
            let (filled, refused) = (self.filled.to_string(), self.refused.to_string());
            let text = self.messages.phrase("fill-done", &[("filled", &filled), ("refused", &refused)]);
            output::tell(&format!("{text}\n"));
        }
        self.outcome
    }

    fn text(&self, copy: &FilledCopy) -> String {
        let head = if copy.is_refused() { "fill-refused" } else { "fill-doubtful" };
        let mut text = self.messages.phrase(head, &[("where", &self.position(copy.position))]);
        text.push('\n');
        for problem in &copy.problems {
            text.push_str(&read::line(self.messages, problem));
        }
        for finding in &copy.findings {
            text.push_str(&self.line(finding));
        }
        text
    }

    fn position(&self, position: Position) -> String {
        let path = quoted(&self.path.to_string_lossy());
        let phrase = |id, number: u64| self.messages.phrase(id, &[("path", &path), ("number", &number.to_string())]);
        match position {
            Position::Whole => path,
            Position::Line(line) => phrase("fill-where-line", line),
            Position::Row(row) => phrase("fill-where-row", row),
            Position::Item(item) => phrase("fill-where-item", item),
        }
    }

    fn line(&self, finding: &Diagnostic) -> String {
        let (severity, code) = (self.messages.severity(finding.severity), finding.code.word());
        let sentence = self.messages.sentence(finding);
        // Warnings are printed without help texts, because the copy was made.
        let help = self.messages.help(finding).filter(|_| finding.severity == Severity::Error);
        let help = help.map(|help| format!("    = {}: {help}\n", self.messages.phrase("what-to-do", &[])));
        format!("  {severity}[{code}]: {sentence}\n{}", help.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::ReaderLanguage;

    #[test]
    fn people_see_which_row_became_which_file() {
        let messages = Messages::new(ReaderLanguage::German);
        let report = FillReport::new(&messages, Path::new("liste.csv"));
        let said = report.became(Position::Line(3), Path::new("out/x.pdf"));
        assert_eq!(said, "liste.csv, Zeile 3 → out/x.pdf");
    }
}
