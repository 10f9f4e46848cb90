//! The log of many files that were read: what became of each, and which of them are the same copy of a form.
//!
//! It keeps hashes of answers, and only those answers that say whose form it is, so it stays small however many files are read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use jiff::Timestamp;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::record_file::{identity, names_other};
use crate::diagnostic::ProblemSeverity;
use crate::excerpt::Excerpt;
use crate::integrity::FormState;
use crate::name::{FieldId, words};
use crate::submission::FileTrace;
use crate::validate::Record;

words! {
    /// What became of a file.
    ReadingOutcome {
        /// It became a record without errors.
        Read = "read",
        /// It became a record with errors.
        WithErrors = "with-errors",
        /// It could not be read.
        Refused = "refused",
        /// It is in an archive or e-mail, and is no form.
        NoForm = "no-form",
    }
}

words! {
    /// Why one of two files is known to be the newer one.
    NewerBecause {
        /// It begins with all bytes of the other one.
        Continues = "continues",
        /// It was signed later, by the clocks of the signers.
        Signed = "signed",
        /// It was saved later, by the clocks of the devices.
        Saved = "saved",
        /// It was changed later, as the files say themselves.
        Modified = "modified",
        /// The date of the file is later.
        FileTime = "file-time",
    }
}

/// How a form relates to other files with the same copy of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopyRelation {
    /// No other file has this copy.
    Single,
    /// An earlier file has this copy with the same answers.
    SameAs(PathBuf),
    /// Other files have this copy with other answers, and this is the newest version.
    Newest(NewerBecause),
    /// The named file has a newer version of this copy, with other answers.
    OlderThan(PathBuf, NewerBecause),
    /// The named file has this copy with other answers, and which is newer cannot be told.
    DiffersFrom(PathBuf),
    /// The named file has this copy, but names another person.
    OtherName(PathBuf),
}

/// One line of the log.
#[derive(Clone, Debug)]
pub struct ReadingEntry {
    /// The path of the file, which may be inside another one.
    pub path: PathBuf,
    /// What became of it.
    pub outcome: ReadingOutcome,
    /// The number of errors.
    pub errors: usize,
    /// The number of warnings.
    pub warnings: usize,
    /// The number of signatures that are not typed, and are given on paper.
    pub open_signatures: usize,
    /// The file of the record, if one was written.
    pub record: Option<PathBuf>,
    /// The form, if it was recognised.
    pub form: Option<LoggedForm>,
}

/// What is logged of a form that became a record.
#[derive(Clone, Debug)]
pub struct LoggedForm {
    /// The form's id.
    pub form: String,
    /// Its version.
    pub version: String,
    /// Which fields of the form it has, if it is no whole form.
    pub sheet: Option<Excerpt>,
    /// The locale in which it was filled in.
    pub language: Option<String>,
    /// The id of the copy.
    pub copy: Option<String>,
    /// The state of the form in a PDF.
    pub state: Option<FormState>,
    /// The number of signatures.
    pub signatures: usize,
    answers: [u8; 16],
    trace: FileTrace,
    /// The answers that say whose form it is.
    identity: IndexMap<FieldId, Value>,
    signed: Option<Timestamp>,
    saved: Option<Timestamp>,
    file_time: Option<Timestamp>,
}

impl ReadingEntry {
    /// Describes a record, given the fields that say whose form it is. `file_time` is the date of the file that it was read from.
    #[must_use]
    pub fn of_record(
        path: &Path,
        (record, identify): (&Record, &[FieldId]),
        trace: FileTrace,
        file_time: Option<Timestamp>,
    ) -> Self {
        let count = |severity| record.problems().iter().filter(|problem| problem.severity == severity).count();
        let origin = record.origin();
        let signatures = record.file().map(|file| &file.signatures[..]).unwrap_or_default();
        let form = LoggedForm {
            form: origin.form.to_string(),
            version: origin.version.clone(),
            sheet: origin.sheet.clone(),
            language: origin.language.clone(),
            copy: origin.copy.clone(),
            state: record.file().and_then(|file| file.form),
            signatures: signatures.len(),
            answers: hash_of_answers(record),
            trace,
            identity: identity(identify, |field| serde_json::to_value(record.answers().get(field)?).ok()),
            signed: signatures.iter().filter_map(|signature| signature.at).max(),
            saved: origin.saved,
            file_time,
        };
        Self {
            path: path.to_owned(),
            outcome: if record.is_valid() { ReadingOutcome::Read } else { ReadingOutcome::WithErrors },
            errors: count(ProblemSeverity::Error),
            warnings: count(ProblemSeverity::Warning),
            open_signatures: count(ProblemSeverity::SignatureOpen),
            record: None,
            form: Some(form),
        }
    }

    /// Describes a file without a record, from the numbers of its errors and warnings.
    #[must_use]
    pub fn without_record(path: &Path, errors: usize, warnings: usize) -> Self {
        let outcome = if errors > 0 { ReadingOutcome::Refused } else { ReadingOutcome::NoForm };
        Self { path: path.to_owned(), outcome, errors, warnings, open_signatures: 0, record: None, form: None }
    }
}

impl LoggedForm {
    /// Returns what identifies the copy. Without an id, only the same file is the same copy.
    fn key(&self) -> CopyKey<'_> {
        match &self.copy {
            Some(copy) => CopyKey::Id(&self.form, copy, self.sheet.as_ref()),
            None => CopyKey::File(&self.form, self.trace.content()),
        }
    }

    fn has_same_answers(&self, other: &Self) -> bool {
        self.answers == other.answers && self.version == other.version
    }

    /// Returns why this is newer than the other version of a copy, if it is known to be.
    fn is_newer(&self, other: &Self) -> Option<NewerBecause> {
        if self.trace.continues(&other.trace) {
            return Some(NewerBecause::Continues);
        }
        if other.trace.continues(&self.trace) {
            return None;
        }
        // The first kind of date that both have, and that differs, decides.
        let dates = [
            (self.signed, other.signed, NewerBecause::Signed),
            (self.saved, other.saved, NewerBecause::Saved),
            (self.trace.modified, other.trace.modified, NewerBecause::Modified),
            (self.file_time, other.file_time, NewerBecause::FileTime),
        ];
        let known = dates.into_iter().filter_map(|(mine, theirs, because)| Some((mine?, theirs?, because)));
        let (mine, theirs, because) = known.into_iter().find(|(mine, theirs, _)| mine != theirs)?;
        (mine > theirs).then_some(because)
    }
}

/// What files with the same copy of a form have in common.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum CopyKey<'l> {
    Id(&'l str, &'l str, Option<&'l Excerpt>),
    File(&'l str, [u8; 16]),
}

/// The log of all files.
#[derive(Debug, Default)]
pub struct ReadingLog {
    entries: Vec<ReadingEntry>,
}

impl ReadingLog {
    /// Adds a line.
    pub fn push(&mut self, entry: ReadingEntry) {
        self.entries.push(entry);
    }

    /// Returns all lines, in the order in which they were added.
    #[must_use]
    pub fn entries(&self) -> &[ReadingEntry] {
        &self.entries
    }

    /// Counts the files of an outcome.
    #[must_use]
    pub fn count(&self, outcome: ReadingOutcome) -> usize {
        self.entries.iter().filter(|entry| entry.outcome == outcome).count()
    }

    /// Returns for each line how it relates to the others.
    #[must_use]
    pub fn relations(&self) -> Vec<CopyRelation> {
        let mut copies: BTreeMap<CopyKey<'_>, Vec<usize>> = BTreeMap::new();
        for (index, entry) in self.entries.iter().enumerate() {
            if let Some(form) = &entry.form {
                copies.entry(form.key()).or_default().push(index);
            }
        }
        let mut relations = vec![CopyRelation::Single; self.entries.len()];
        for copy in copies.into_values().filter(|copy| copy.len() > 1) {
            self.relate(&copy, &mut relations);
        }
        relations
    }

    /// Relates the lines of one copy.
    fn relate(&self, copy: &[usize], relations: &mut [CopyRelation]) {
        let forms: Vec<_> =
            copy.iter().filter_map(|&index| Some((index, self.entries[index].form.as_ref()?))).collect();
        let newest = newest(&forms);
        let mut first_of: BTreeMap<_, usize> = BTreeMap::new();
        for &(index, form) in &forms {
            let first = *first_of.entry((form.answers, &form.version)).or_insert(index);
            let other = forms.iter().find(|(_, other)| !other.has_same_answers(form));
            let of_other = forms.iter().find(|(_, other)| names_other(&other.identity, &form.identity));
            if let Some((other, _)) = of_other.filter(|_| first == index) {
                relations[index] = CopyRelation::OtherName(self.entries[*other].path.clone());
                continue;
            }
            relations[index] = match (newest, other) {
                _ if first != index => CopyRelation::SameAs(self.entries[first].path.clone()),
                (_, None) => CopyRelation::Single,
                (Some((newest, because)), Some(_)) if newest.1.has_same_answers(form) => CopyRelation::Newest(because),
                (Some((newest, because)), Some(_)) => {
                    let because = newest.1.is_newer(form).unwrap_or(because);
                    CopyRelation::OlderThan(self.entries[newest.0].path.clone(), because)
                }
                (None, Some((other, _))) => CopyRelation::DiffersFrom(self.entries[*other].path.clone()),
            };
        }
    }
}

/// Returns the form that is newer than all with other answers, and the weakest reason for that.
fn newest<'l>(forms: &[(usize, &'l LoggedForm)]) -> Option<((usize, &'l LoggedForm), NewerBecause)> {
    let mut candidate = *forms.first()?;
    for form in forms {
        if form.1.is_newer(candidate.1).is_some() {
            candidate = *form;
        }
    }
    let others = forms.iter().filter(|(_, form)| !form.has_same_answers(candidate.1));
    let reasons: Option<Vec<_>> = others.map(|(_, form)| candidate.1.is_newer(form)).collect();
    // In their order, later reasons are weaker.
    let weakest = reasons?.into_iter().max_by_key(|reason| NewerBecause::ALL.iter().position(|one| one == reason))?;
    Some((candidate, weakest))
}

fn hash_of_answers(record: &Record) -> [u8; 16] {
    // Enclosed files are answers, too: with another one, or without one, a file says something else.
    let said = (record.answers(), record.attachments(), record.unread(), record.origin().draft);
    let answers = serde_json::to_vec(&said).unwrap_or_default();
    let mut hash = [0; 16];
    hash.copy_from_slice(&Sha256::digest(answers)[..16]);
    hash
}
