//! A returned PDF that is opened once for all that is asked of it: its answers, what became of the form, who signed it.

use std::path::Path;
use std::sync::Arc;

use super::blank::Blank;
use super::budget::Budget;
use super::document::Document;
use super::known::Known;
use super::{MAX_BYTES, begins, form, signed, xref};
use crate::diagnostic::Diagnostic;
use crate::integrity::IntegrityReport;
use crate::signature::Signature;
use crate::submission::fault::Fault;
use crate::submission::form_fields;
use crate::submission::raw_answers::{Channel, RawAnswers};

/// A returned PDF. It is read as far as each question needs, and what was read for one need not be read for the next.
/// Each question may cost as much as if it were the only one.
pub struct Opened<'a> {
    bytes: Result<&'a [u8], Fault>,
    budget: Budget,
    known: Option<Arc<Known>>,
    /// Whether the answers are all that is asked.
    only_answers: bool,
    /// The file as it says itself where its objects are, and as they are found by looking for them.
    as_told: Option<Result<Document<'a>, Fault>>,
    as_found: Option<Result<Document<'a>, Fault>>,
}

impl<'a> Opened<'a> {
    /// Takes the bytes of a file. That they are no PDF is said when something is asked.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        let is_small = bytes.len() as u64 <= MAX_BYTES;
        let plain = || begins(bytes, b"%PDF-").map(|start| &bytes[start..]).ok_or(Fault::NotPdf);
        let bytes = if is_small { plain() } else { Err(Fault::TooLarge) };
        Self { bytes, only_answers: false, ..Self::within(b"", &Budget::new()) }
    }

    /// Takes the bytes of a file of which nothing is asked but its answers.
    pub(super) fn only_for_answers(bytes: &'a [u8]) -> Self {
        Self { only_answers: true, ..Self::new(bytes) }
    }

    /// Takes the bytes of a PDF that is part of another, and shares what may be spent on that.
    pub(super) fn within(bytes: &'a [u8], budget: &Budget) -> Self {
        Self {
            bytes: Ok(bytes),
            budget: budget.clone(),
            known: None,
            only_answers: true,
            as_told: None,
            as_found: None,
        }
    }

    /// Says whether the file begins with a form as it was handed out. If it does, what is known of the form is not read
    /// again.
    pub fn begins_with(&mut self, blank: &Blank) -> bool {
        let is_found = |new| self.known.as_ref().is_some_and(|old| Arc::ptr_eq(old, new));
        if blank.known().is_some_and(is_found) {
            return true;
        }
        let begins = self.bytes.is_ok_and(|bytes| blank.begins(bytes));
        if begins {
            self.known = blank.known().cloned();
            (self.as_told, self.as_found) = (None, None);
        }
        begins
    }

    /// Reads the answers. `path` is only named in findings.
    ///
    /// # Errors
    /// As [`super::read`].
    pub fn answers(&mut self, path: &Path) -> Result<RawAnswers, Vec<Diagnostic>> {
        self.budget.renew();
        let widgets = match self.bytes {
            Ok(bytes) if xref::is_cut(bytes) => Err(Fault::Truncated),
            Ok(_) | Err(_) => self.ask(form),
        };
        widgets.and_then(|widgets| form_fields::answers(widgets, Channel::Pdf)).map_err(|fault| vec![fault.at(path)])
    }

    /// Compares the file with a form as it was handed out; nothing if the file cannot be read.
    pub fn compare(&mut self, blank: &Blank) -> Option<IntegrityReport> {
        self.budget.renew();
        let is_kept = self.begins_with(blank);
        self.read(true, |document| blank.found_in(document, is_kept)).ok()
    }

    /// Checks the signatures, in the order of the fields; nothing if the file cannot be read. Fields that nobody has signed
    /// yet are left out.
    pub fn signatures(&mut self) -> Option<Vec<Signature>> {
        self.budget.renew();
        let signed = self.ask(signed::read).ok()?;
        Some(signed::check(self.bytes.ok()?, &signed, &self.budget))
    }

    /// Reads something that needs few of the entries of dictionaries. If others are asked for too, it is read with all of
    /// them, unless that is what fails.
    fn ask<T>(&mut self, mut read: impl FnMut(&Document<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        if !self.only_answers {
            if let Ok(read) = self.read(true, &mut read) {
                return Ok(read);
            }
            self.budget.renew();
        }
        self.read(false, read)
    }

    /// Reads something where the file says that it is, and where it is found if what the file says is wrong.
    pub(super) fn read<T>(
        &mut self,
        whole: bool,
        mut read: impl FnMut(&Document<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let bytes = self.bytes?;
        let (known, budget) = (self.known.as_ref(), &self.budget);
        let told = self.as_told.get_or_insert_with(|| Document::open(bytes, known, budget));
        match asked(told, whole, &mut read) {
            Err(Fault::Damaged) => {}
            read => return read,
        }
        asked(self.as_found.get_or_insert_with(|| Document::rebuild(bytes, known, budget)), whole, &mut read)
    }
}

/// Reads something from a file, if it could be opened.
fn asked<T>(
    document: &mut Result<Document<'_>, Fault>,
    whole: bool,
    read: impl FnOnce(&Document<'_>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let document = document.as_mut().map_err(|fault| *fault)?;
    document.keep(whole);
    let read = read(document);
    if matches!(read, Err(Fault::Damaged)) {
        document.forget();
    }
    read
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    /// Writes objects behind a file, with a table, and returns where that begins.
    fn written(bytes: &mut Vec<u8>, objects: &[(u32, &str)], trailer: &str) -> usize {
        let mut table = "xref\n0 1\n0000000000 65535 f \n".to_owned();
        for (number, object) in objects {
            writeln!(table, "{number} 1\n{:010} 00000 n ", bytes.len()).unwrap();
            bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
        }
        let start = bytes.len();
        bytes.extend(format!("{table}trailer\n<</Size 9/Root 1 0 R {trailer}>>\nstartxref\n{start}\n%%EOF\n").bytes());
        start
    }

    #[test]
    fn a_file_costs_the_same_whether_its_beginning_is_known_or_not() {
        let mut bytes = b"%PDF-1.7\n".to_vec();
        let objects = [
            (1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R 5 0 R 6 0 R 7 0 R]>>>>"),
            (2, "<</Type/Pages/Count 0/Kids[]>>"),
            (4, "<</FT/Tx/T(bogen:form)/V(bogen/1 visit 1.0 de-AT sha256:00)>>"),
            (5, "<</FT/Tx/T(name)/V 8 0 R/TU(A name)/Rect[0 0 9 9]>>"),
            (6, "<</FT/Btn/T(job)/Kids[<</AS/Off>>]>>"),
            (7, "<</FT/Tx/T(more)>>"),
            (8, "(Ana)"),
        ];
        let start = written(&mut bytes, &objects, "");
        let blank = Blank::new(bytes.clone()).unwrap();
        written(&mut bytes, &[(7, "<</FT/Tx/T(more)/V(x)>>")], &format!("/Prev {start}"));

        let costs = |file: &mut Opened<'_>| {
            let answers = file.answers(Path::new("x.pdf")).unwrap();
            let first = file.budget.left();
            assert_eq!(file.signatures().unwrap(), []);
            (answers, first, file.budget.left())
        };
        let mut known = Opened::new(&bytes);
        assert!(known.begins_with(&blank));
        let found = costs(&mut known);
        assert_eq!(found, costs(&mut Opened::new(&bytes)));
        assert_eq!(found.0.answers.len(), 2);
        // What is known was not read.
        let Some(Ok(document)) = &known.as_told else { panic!("the file opens") };
        assert!(document.kept(&crate::submission::pdf::Object::Reference(5)).is_some());
        assert!(document.kept(&crate::submission::pdf::Object::Reference(7)).is_none());
    }
}
