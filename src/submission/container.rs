//! Files that contain other files: ZIP archives, e-mails and mailboxes.
//!
//! Nothing in them is trusted. What is inside is recognised by its content, its name is only shown ([`inner_name`]), and
//! nothing is written. The limits are counted over everything inside, also inside containers in containers, so a small
//! archive cannot cost more than a large one.

use std::path::{Path, PathBuf};

use super::limits::{
    INNER_STEPS, INNER_STEPS_PER_BYTE, MAX_BYTES, MAX_CONTAINER_DEPTH, MAX_INNER_BYTES, MAX_INNER_FILES,
};
use super::{EnclosedFiles, ForeignFormat, Shape};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};

mod email;
mod enclosures;
mod incidental;
mod inner_name;
mod mailbox;
mod zip_archive;

pub use incidental::is_incidental;

use inner_name::InnerNames;

/// A file that contains other files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Container {
    Zip,
    Email,
    Mailbox,
}

impl Container {
    fn of(bytes: &[u8]) -> Option<Self> {
        let Shape::Foreign(format) = Shape::of(bytes) else { return None };
        match format {
            ForeignFormat::Archive("ZIP") => Some(Self::Zip),
            ForeignFormat::Email("EML") if mailbox::is(bytes) => Some(Self::Mailbox),
            ForeignFormat::Email("EML") => Some(Self::Email),
            ForeignFormat::Image(_)
            | ForeignFormat::Document(_)
            | ForeignFormat::Spreadsheet(_)
            | ForeignFormat::Email(_)
            | ForeignFormat::SecuredEmail(_)
            | ForeignFormat::Archive(_)
            | ForeignFormat::EncryptedDocument
            | ForeignFormat::TruncatedZip
            | ForeignFormat::FormPage
            | ForeignFormat::WebPage => None,
        }
    }
}

/// Reports whether a file contains other files that can be read: a ZIP archive, an e-mail or a mailbox.
#[must_use]
pub fn is_container(bytes: &[u8]) -> bool {
    Container::of(bytes).is_some()
}

/// Reports whether a file of which only the beginning is known may be a container.
pub(super) fn is_container_head(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || is_container(bytes)
}

/// Something inside a container.
pub enum Inner<'b> {
    /// A file with its bytes.
    File(&'b [u8]),
    /// Answers, with the files that lie beside them.
    Answers(&'b [u8], EnclosedFiles),
    /// What is said of a file, or of the whole container, that is not read.
    Finding(Diagnostic),
}

/// Shows all files in a container to `visit`, in their order, also those in containers inside it. A path goes on with
/// the names inside. `visit` returns how many steps of work a file took that is no intact form; when all together were too
/// many, no more are shown, and a finding says so.
pub fn visit_files(bytes: &[u8], path: &Path, visit: &mut dyn FnMut(&Path, Inner<'_>) -> usize) {
    let steps = INNER_STEPS.saturating_add(bytes.len().saturating_mul(INNER_STEPS_PER_BYTE));
    let mut visitor = Visitor { visit, files: 0, bytes: 0, steps, is_exhausted: false };
    visitor.container(bytes, path, 1);
}

/// Turns a finding about a file inside a container into a note, if it means that the file is no form: a picture, a
/// letter, another program's PDF.
#[must_use]
pub fn note_on_other_file(finding: Diagnostic) -> Diagnostic {
    const NO_FORM: [Code; 7] = [
        Code::FileIsImage,
        Code::FileIsDocument,
        Code::FileIsSpreadsheet,
        Code::FileIsWebPage,
        Code::FileIsFormPage,
        Code::PdfNoFields,
        Code::PdfForeign,
    ];
    // Whatever is neither a format with answers nor a known other one is taken for JSON, or for what its name says.
    const UNKNOWN: [Code; 4] = [Code::NotPdf, Code::AnswersNotJson, Code::AnswersNotOurs, Code::NotUtf8];
    if UNKNOWN.contains(&finding.code) {
        Diagnostic::warning(Code::InnerFileUnknown, finding.place)
    } else if NO_FORM.contains(&finding.code) {
        Diagnostic { severity: Severity::Warning, ..finding }
    } else {
        finding
    }
}

/// Goes through containers, and counts what that costs.
struct Visitor<'v> {
    visit: &'v mut dyn FnMut(&Path, Inner<'_>) -> usize,
    files: usize,
    bytes: u64,
    /// How many steps of work are left.
    steps: usize,
    is_exhausted: bool,
}

impl Visitor<'_> {
    /// Visits all files in a container that is the `depth`th one.
    fn container(&mut self, bytes: &[u8], path: &Path, depth: usize) {
        let Some(container) = Container::of(bytes) else { return };
        let mut inside = Inside { visitor: self, path, depth, names: InnerNames::default() };
        match container {
            Container::Zip => zip_archive::visit(bytes, &mut inside),
            Container::Email => email::visit(bytes, &mut inside),
            Container::Mailbox => mailbox::visit(bytes, &mut inside),
        }
    }

    fn finding(&mut self, code: Code, path: &Path) {
        (self.visit)(path, Inner::Finding(finding(code, path)));
    }

    /// Counts a file. Reports whether it may still be read; that it may not is said once.
    fn may_read(&mut self, size: u64, path: &Path) -> bool {
        self.files += 1;
        self.bytes = self.bytes.saturating_add(size);
        let code = match () {
            () if self.is_exhausted => return false,
            () if self.files > MAX_INNER_FILES => Code::ContainerTooManyFiles,
            () if self.bytes > MAX_INNER_BYTES => Code::ContainerTooMuchInside,
            () if self.steps == 0 => Code::ContainerTooMuchWork,
            () => return true,
        };
        self.is_exhausted = true;
        self.finding(code, path);
        false
    }
}

/// A container whose files are being visited.
struct Inside<'i, 'v> {
    visitor: &'i mut Visitor<'v>,
    path: &'i Path,
    depth: usize,
    names: InnerNames,
}

impl Inside<'_, '_> {
    /// Reports a finding about the container as a whole.
    fn finding(&mut self, code: Code) {
        self.visitor.finding(code, self.path);
    }

    /// Reports a note about the container as a whole.
    fn note(&mut self, code: Code) {
        let note = Diagnostic { severity: Severity::Warning, ..finding(code, self.path) };
        (self.visitor.visit)(self.path, Inner::Finding(note));
    }

    /// Reports a finding about a file that cannot be read.
    fn unreadable(&mut self, name: &str, code: Code) {
        let path = self.inner_path(name);
        self.visitor.finding(code, &path);
    }

    /// Reports whether no more may be read, so that nothing more needs unpacking.
    const fn is_exhausted(&self) -> bool {
        self.visitor.is_exhausted
    }

    /// Visits a file; if it is a container, the files in it.
    fn file(&mut self, name: &str, bytes: &[u8]) {
        let path = self.inner_path(name);
        if !self.visitor.may_read(bytes.len() as u64, self.path) {
            return;
        }
        if bytes.len() as u64 > MAX_BYTES {
            self.visitor.finding(Code::FileTooLarge, &path);
        } else if !is_container(bytes) {
            let steps = (self.visitor.visit)(&path, Inner::File(bytes));
            self.visitor.steps = self.visitor.steps.saturating_sub(steps);
        } else if self.depth < MAX_CONTAINER_DEPTH {
            self.visitor.container(bytes, &path, self.depth + 1);
        } else {
            self.visitor.finding(Code::ContainerTooDeep, &path);
        }
    }

    /// Visits answers that have files beside them. If `is_whole`, they are what the container is for, and have its path.
    fn answers(&mut self, name: &str, bytes: &[u8], enclosed: EnclosedFiles, is_whole: bool) {
        let path = if is_whole { self.path.to_owned() } else { self.inner_path(name) };
        if !self.visitor.may_read(bytes.len() as u64, self.path) {
            return;
        }
        if bytes.len() as u64 > MAX_BYTES {
            self.visitor.finding(Code::FileTooLarge, &path);
            return;
        }
        let steps = (self.visitor.visit)(&path, Inner::Answers(bytes, enclosed));
        self.visitor.steps = self.visitor.steps.saturating_sub(steps);
    }

    /// Counts a file that lies beside answers. Reports whether it may be kept. Its name is never shown.
    fn may_enclose(&mut self, number: usize, bytes: &[u8]) -> bool {
        if !self.visitor.may_read(bytes.len() as u64, self.path) {
            return false;
        }
        let is_small = bytes.len() as u64 <= MAX_BYTES;
        if !is_small {
            self.unreadable(&format!("attachments/{number}"), Code::FileTooLarge);
        }
        is_small
    }

    fn inner_path(&mut self, name: &str) -> PathBuf {
        let mut path = self.path.as_os_str().to_owned();
        path.push("/");
        path.push(self.names.of(name));
        path.into()
    }
}

#[allow(clippy::wildcard_enum_match_arm, reason = "of more than a hundred findings, these state a limit")]
fn finding(code: Code, path: &Path) -> Diagnostic {
    let finding = Diagnostic::error(code, Place::file(path));
    match code {
        Code::FileTooLarge => finding.with("megabytes", MAX_BYTES / 1024 / 1024),
        Code::ContainerTooManyFiles => finding.with("max", MAX_INNER_FILES),
        Code::ContainerTooMuchInside => finding.with("megabytes", MAX_INNER_BYTES / 1024 / 1024),
        Code::ContainerTooDeep => finding.with("max", MAX_CONTAINER_DEPTH),
        _ => finding,
    }
}

/// Counts a word in a file.
fn count(bytes: &[u8], word: &[u8]) -> usize {
    memchr::memmem::find_iter(bytes, word).count()
}
