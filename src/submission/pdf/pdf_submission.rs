//! A returned PDF that is opened once to read its answers, compare it with the issued form, and check its signatures.

use std::collections::VecDeque;
use std::path::Path;
use std::rc::Rc;

use super::budget::Budget;
use super::document::{Document, begins};
use super::field_reader::ReadForms;
use super::form_comparison::IssuedForm;
use super::form_groups::FormGroup;
use super::strict_reading::{self, KnownBeginning};
use super::{field_reader, form_groups, signature_fields, strict_syntax, validation_update, xref_rebuild};
use crate::diagnostic::Diagnostic;
use crate::integrity::{Change, IntegrityReport, Irregularity};
use crate::signature::{self, Coverage, SignatureDictionary, SignatureReport, State};
use crate::submission::form_fields;
use crate::submission::limits::MAX_BYTES;
use crate::submission::raw_answers::{Channel, RawAnswers};
use crate::submission::read_error::ReadError;

/// How much work the parsed objects that are kept for the next question may have cost, so that memory stays bounded.
const MAX_KEPT: usize = 2_000_000;

/// A returned PDF. Objects that were parsed for one question are reused for the next. Each question has the full budget.
pub struct PdfSubmission<'a> {
    bytes: Result<&'a [u8], ReadError>,
    /// What precedes the file, such as lines of an e-mail.
    before: &'a [u8],
    /// The issued form that the file begins with, if that is known in advance.
    issued: Option<&'a IssuedForm>,
    budget: Budget,
    /// The file with its own cross-reference table, and with a rebuilt one.
    as_told: Option<Result<Rc<Document<'a>>, ReadError>>,
    as_found: Option<Result<Rc<Document<'a>>, ReadError>>,
}

impl<'a> PdfSubmission<'a> {
    /// Wraps the bytes of a file. If they are no PDF, the methods report it.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        let is_small = bytes.len() as u64 <= MAX_BYTES;
        let parts = || begins(bytes, b"%PDF-").map(|start| bytes.split_at(start)).ok_or(ReadError::NotPdf);
        let parts = if is_small { parts() } else { Err(ReadError::TooLarge) };
        let before = parts.map_or(&b""[..], |(before, _)| before);
        Self { bytes: parts.map(|(_, bytes)| bytes), before, ..Self::within(b"", &Budget::new()) }
    }

    /// Wraps the bytes of an earlier revision of a file, which shares the budget of the file.
    fn within(bytes: &'a [u8], budget: &Budget) -> Self {
        let budget = budget.clone();
        Self { bytes: Ok(bytes), before: b"", issued: None, budget, as_told: None, as_found: None }
    }

    /// Names forms that the file may begin with. What is read is the same, in less time.
    #[must_use]
    pub fn with_issued(self, forms: impl IntoIterator<Item = &'a IssuedForm>) -> Self {
        let issued = self.bytes.ok().and_then(|bytes| forms.into_iter().find(|form| form.begins(bytes)));
        Self { issued, ..self }
    }

    /// Reads the answers. `path` is only named in findings.
    ///
    /// # Errors
    /// As [`super::read`].
    pub fn answers(&mut self, path: &Path) -> Result<RawAnswers, Vec<Diagnostic>> {
        self.all_answers(path).swap_remove(0)
    }

    /// Reads the answers of each form in the file, in the order of their pages; at least one. `path` is only named in
    /// findings. Errors are those of [`super::read`].
    pub fn all_answers(&mut self, path: &Path) -> Vec<Result<RawAnswers, Vec<Diagnostic>>> {
        self.each_form(path, |answers, _| answers)
    }

    /// Reads the answers of each form in the file, as [`Self::all_answers`] does, and lets `visit` ask more about it.
    pub fn each_form<T>(
        &mut self,
        path: &Path,
        mut visit: impl FnMut(Result<RawAnswers, Vec<Diagnostic>>, &mut PdfForm<'_, 'a>) -> T,
    ) -> Vec<T> {
        self.begin();
        if self.bytes.is_ok_and(xref_rebuild::is_truncated) {
            return vec![self.visit_unread(ReadError::Truncated, path, visit)];
        }
        for is_rebuilt in [false, true] {
            let document = match self.document(is_rebuilt) {
                Err(ReadError::Damaged) if !is_rebuilt => continue,
                Err(error) => return vec![self.visit_unread(error, path, visit)],
                Ok(document) => document,
            };
            let forms = match field_reader::read_forms(&document) {
                Err(ReadError::Damaged) if !is_rebuilt => {
                    drop(document);
                    self.forget();
                    continue;
                }
                Err(error) => return vec![self.visit_unread(error, path, visit)],
                Ok(forms) => forms,
            };
            let at = |error: ReadError| vec![error.at(path)];
            let ReadForms { groups, values } = forms;
            // What takes much memory is read again for the next question; and to another one, the file's own table may lead.
            let is_kept = !is_rebuilt && self.budget.worked() <= MAX_KEPT;
            let known = is_kept.then_some((&*document, &groups));
            let is_one = groups.len() == 1;
            let visits = values.into_iter().enumerate().map(|(index, values)| {
                let answers = form_fields::answers(values, Channel::Pdf).map_err(at);
                visit(answers, &mut PdfForm { file: self, index, is_one, known })
            });
            return visits.collect();
        }
        vec![self.visit_unread(ReadError::Damaged, path, visit)]
    }

    /// Lets `visit` ask about a file without readable answers.
    fn visit_unread<T>(
        &mut self,
        error: ReadError,
        path: &Path,
        mut visit: impl FnMut(Result<RawAnswers, Vec<Diagnostic>>, &mut PdfForm<'_, 'a>) -> T,
    ) -> T {
        visit(Err(vec![error.at(path)]), &mut PdfForm { file: self, index: 0, is_one: true, known: None })
    }

    /// Compares the file with a form as issued; `None` if the file cannot be read.
    pub fn compare(&mut self, blank: &IssuedForm) -> Option<IntegrityReport> {
        self.compare_form(0, blank)
    }

    /// Compares one of several forms in the file, counted from 0, with that form as issued; `None` if the file cannot be
    /// read or does not have so many forms.
    pub fn compare_form(&mut self, index: usize, blank: &IssuedForm) -> Option<IntegrityReport> {
        self.begin();
        let is_kept = self.bytes.is_ok_and(|bytes| blank.begins(bytes));
        let compare = |document: &Document<'_>| blank.found_in(document, &form_groups::read(document)?, index, is_kept);
        let report = self.read(compare).ok()?;
        Some(self.with_irregularity(report, blank))
    }

    /// Adds to a comparison with a form why programs may find different things in the file, if they may.
    fn with_irregularity(&mut self, report: IntegrityReport, blank: &IssuedForm) -> IntegrityReport {
        let beginning = self.bytes.ok().and_then(|bytes| blank.beginning_of(bytes));
        let known = beginning.map(|(bytes, table)| KnownBeginning { length: bytes.len(), table });
        match self.irregularity_behind(known) {
            Some(because) => {
                let ambiguous = Change::Incomparable { because };
                let is_kept = self.bytes.is_ok_and(|bytes| blank.begins(bytes));
                IntegrityReport::new(is_kept, [ambiguous].into_iter().chain(report.changes).collect())
            }
            None => report,
        }
    }

    /// Returns why programs may find different things in the file, if they may.
    pub fn irregularity(&mut self) -> Option<Irregularity> {
        self.irregularity_behind(None)
    }

    fn irregularity_behind(&mut self, known: Option<KnownBeginning<'_>>) -> Option<Irregularity> {
        self.begin();
        let Ok(bytes) = self.bytes else { return Some(Irregularity::Unreadable) };
        match self.document(false) {
            Ok(document) => strict_reading::check(bytes, &document, known, &self.budget)
                .and_then(|()| strict_reading::check_preceding(self.before, bytes, &document))
                .err(),
            Err(error) => Some(strict_syntax::because(error)),
        }
    }

    /// Checks the signatures, in the order of the fields; `None` if the file cannot be read. Fields that nobody has signed
    /// yet are left out.
    pub fn signatures(&mut self) -> Option<Vec<SignatureReport>> {
        self.begin();
        let signed = self.read(signature_fields::read).ok()?;
        Some(check_signatures(self.bytes.ok()?, &signed, &self.budget))
    }

    /// Returns how many steps of work were spent so far.
    #[must_use]
    pub fn worked(&self) -> usize {
        self.budget.worked_in_total()
    }

    /// Renews the budget for the next question.
    fn begin(&mut self) {
        if self.budget.worked() > MAX_KEPT {
            (self.as_told, self.as_found) = (None, None);
        }
        self.budget.renew();
    }

    /// Opens the file with its own cross-reference table or, if `is_rebuilt`, with a rebuilt one; only once.
    fn document(&mut self, is_rebuilt: bool) -> Result<Rc<Document<'a>>, ReadError> {
        let bytes = self.bytes?;
        let opened = if is_rebuilt { &mut self.as_found } else { &mut self.as_told };
        let open = || match (is_rebuilt, self.issued) {
            (true, _) => Document::rebuild(bytes, &self.budget),
            (false, Some(issued)) => Document::continuing(bytes, issued.objects(), &self.budget),
            (false, None) => Document::open(bytes, &self.budget),
        };
        opened.get_or_insert_with(|| open().map(Rc::new)).clone()
    }

    /// Drops what was parsed with the cross-reference table of the file.
    fn forget(&mut self) {
        if let Some(Ok(document)) = &mut self.as_told
            && let Some(document) = Rc::get_mut(document)
        {
            document.forget();
        }
    }

    /// Runs `read` with the cross-reference table of the file and, if that is damaged, with a rebuilt one.
    fn read<T>(&mut self, mut read: impl FnMut(&Document<'_>) -> Result<T, ReadError>) -> Result<T, ReadError> {
        match self.document(false).and_then(|document| read(&document)) {
            Err(ReadError::Damaged) => {}
            read => return read,
        }
        self.forget();
        self.document(true).and_then(|document| read(&document))
    }
}

/// A form in a returned PDF, about which more can be asked while its answers are being read.
pub struct PdfForm<'s, 'a> {
    file: &'s mut PdfSubmission<'a>,
    /// Which of the forms in the file it is, from 0.
    index: usize,
    is_one: bool,
    /// What was read for the answers.
    known: Option<(&'s Document<'a>, &'s VecDeque<FormGroup<'s>>)>,
}

impl PdfForm<'_, '_> {
    /// Returns its number among the forms in the file, from 1; `None` if it is the only one.
    #[must_use]
    pub fn number(&self) -> Option<usize> {
        (!self.is_one).then_some(self.index + 1)
    }

    /// Compares it with the form as issued; `None` if the file cannot be read.
    pub fn compare(&mut self, blank: &IssuedForm) -> Option<IntegrityReport> {
        let Some((document, groups)) = self.known else { return self.file.compare_form(self.index, blank) };
        self.file.budget.renew();
        let is_kept = self.file.bytes.is_ok_and(|bytes| blank.begins(bytes));
        match blank.found_in(document, groups, self.index, is_kept) {
            // A rebuilt table may help.
            Err(ReadError::Damaged) => self.file.compare_form(self.index, blank),
            report => Some(self.file.with_irregularity(report.ok()?, blank)),
        }
    }

    /// Returns why programs may find different things in the file, if they may.
    pub fn irregularity(&mut self) -> Option<Irregularity> {
        self.file.irregularity()
    }

    /// Checks the signatures of the file, as [`PdfSubmission::signatures`] does.
    pub fn signatures(&mut self) -> Option<Vec<SignatureReport>> {
        // A form among several has only its own fields.
        let known = self.known.filter(|_| self.is_one);
        let Some((document, group)) = known.and_then(|(document, groups)| Some((document, groups.front()?))) else {
            return self.file.signatures();
        };
        self.file.budget.renew();
        match signature_fields::read_from(document, &group.fields) {
            Err(ReadError::Damaged) => self.file.signatures(),
            signed => Some(check_signatures(self.file.bytes.ok()?, &signed.ok()?, &self.file.budget)),
        }
    }
}

impl IssuedForm {
    /// Compares a file that came back with the form as issued; `None` if the file cannot be read.
    #[must_use]
    pub fn compare(&self, bytes: &[u8]) -> Option<IntegrityReport> {
        PdfSubmission::new(bytes).compare(self)
    }
}

/// Checks the signatures of a PDF, in the order of its fields; `None` if the file cannot be read. Fields that nobody has
/// signed yet are left out.
#[must_use]
pub fn signatures(bytes: &[u8]) -> Option<Vec<SignatureReport>> {
    PdfSubmission::new(bytes).signatures()
}

/// Checks the signatures that were found in a file. Those for which the budget is too small are said to be too many.
fn check_signatures(bytes: &[u8], signed: &[SignatureDictionary], budget: &Budget) -> Vec<SignatureReport> {
    let is_paid = |signed: &SignatureDictionary| budget.work(signature::steps(bytes, signed)).is_ok();
    let checked = signature::verify_those(bytes, signed, is_paid).into_iter().zip(signed);
    // Of others than intact ones it says nothing that they are in another field.
    let is_moved = |found: &SignatureReport, signed| found.state == State::Intact && is_moved(bytes, signed, budget);
    let checked = checked.map(|(found, signed)| {
        if is_moved(&found, signed) {
            found.moved()
        } else if is_only_validated(&found, bytes, signed, budget) {
            found.with_validation_only()
        } else {
            found
        }
    });
    checked.collect()
}

/// Reports whether nothing was added behind a signature but what serves to validate it.
fn is_only_validated(found: &SignatureReport, bytes: &[u8], signed: &SignatureDictionary, budget: &Budget) -> bool {
    let Some(revision) = signature::signed_revision(bytes, signed).filter(|_| found.state == State::Intact) else {
        return false;
    };
    let has_later = matches!(found.covers, Coverage::Earlier { .. });
    let compared = || {
        let (then, now) = (Document::open(revision, budget)?, Document::open(bytes, budget)?);
        validation_update::is_all(&then, &now)
    };
    has_later && compared().unwrap_or(false)
}

/// Reports whether something was added after a signature and made it that of another field.
fn is_moved(bytes: &[u8], signed: &SignatureDictionary, budget: &Budget) -> bool {
    let Some(revision) = signature::signed_revision(bytes, signed) else { return false };
    if revision.len() == bytes.len() {
        return false;
    }
    let then = PdfSubmission::within(revision, budget).read(signature_fields::read);
    !then.is_ok_and(|then| then.iter().any(|then| then.is_same(signed)))
}
