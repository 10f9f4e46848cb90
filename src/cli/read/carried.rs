//! `bogen read --as`: records of older versions become records of a newer one, with the original inside.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use crate::cli::answered::release_status;
use crate::cli::library::{self, Book, DRAFT};
use crate::cli::located::Located;
use crate::cli::worded::Worded;
use crate::definition::{Definition, order_of};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::migrate::migrate;
use crate::submission::{RawAnswers, json};
use crate::validate::{Context, Record, Validator};
use crate::value::Raw;

/// Carries records over into one version of their forms.
pub(super) struct Carrier<'w, 'p> {
    worded: &'w Worded<'p>,
    today: Date,
    to: &'w str,
    /// The forms that were met, by their names.
    forms: BTreeMap<String, Form<'w>>,
}

/// A form in the version that records are carried over into, and all its versions.
struct Form<'w> {
    versions: Vec<&'w Definition>,
    definition: &'w Definition,
    validator: Validator<'w>,
}

impl<'w, 'p> Carrier<'w, 'p> {
    /// Prepares to carry records over into the version `to`: the number of a release, that of the working files, or `draft`.
    pub(super) const fn new(worded: &'w Worded<'p>, today: Date, to: &'w str) -> Self {
        Self { worded, today, to, forms: BTreeMap::new() }
    }

    /// Carries a record over, unless it is of that version already.
    ///
    /// # Errors
    /// When the form has no such version, or the record is of a newer one.
    pub(super) fn carry(&mut self, path: &Path, record: Record) -> Result<Record, Vec<Located>> {
        let at = |finding: Diagnostic| {
            let place = Place::File { path: path.to_owned(), span: None };
            vec![Located::elsewhere(Diagnostic { place, ..finding }.with("form", &record.origin().form))]
        };
        let (worded, today) = (self.worded, self.today);
        let form = self.form(record.origin().form.as_str()).map_err(at)?;
        if order_of(&record.origin().version) == order_of(&form.definition.form.version) {
            return Ok(record);
        }
        let (original, raw) = again(path, &record).map_err(at)?;
        let release_status = Some(release_status(worded, today, &raw).map_err(at)?);
        form.carry(raw, original, &Context { integrity: None, release_status }).map_err(at)
    }

    fn form(&mut self, name: &str) -> Result<&Form<'w>, Diagnostic> {
        if !self.forms.contains_key(name) {
            let form = self.find(name)?;
            self.forms.insert(name.to_owned(), form);
        }
        // It was put there if it was missing.
        self.forms.get(name).ok_or_else(|| self.unknown(name))
    }

    /// Finds all versions of a form, and puts the one that is wanted into the reader's language.
    fn find(&self, name: &str) -> Result<Form<'w>, Diagnostic> {
        let library = self.worded.library;
        let books = library.all(name)?;
        let is_wanted = |book: &Book<'_>| book.definition.form.version == self.to;
        let draft = library.draft(name).filter(|_| self.to == DRAFT);
        let wanted = draft.or_else(|| books.iter().copied().find(is_wanted)).ok_or_else(|| self.unknown(name))?;
        let validator = self.worded.of(wanted).validator(self.worded.language)?;
        let versions = books.iter().map(|book| book.definition).collect();
        Ok(Form { versions, definition: wanted.definition, validator })
    }

    fn unknown(&self, form: &str) -> Diagnostic {
        library::unknown(form, self.to, &self.worded.library.known(form))
    }
}

impl Form<'_> {
    fn carry(&self, raw: RawAnswers, original: Raw, context: &Context) -> Result<Record, Diagnostic> {
        let raw = migrate(raw, original, &self.versions, &self.definition.form.version)?;
        self.validator.validate(raw, context)
    }
}

/// Reads a record again: as a whole, and as the answers that it holds.
fn again(path: &Path, record: &Record) -> Result<(Raw, RawAnswers), Diagnostic> {
    let bytes = serde_json::to_vec(record).unwrap_or_default();
    let raw = json::read(&bytes, path, record.origin().channel).map_err(|findings| first(findings, path))?;
    Ok((json::value(&bytes, path)?, raw))
}

/// Returns the first finding about a record; there is always one where it cannot be read.
fn first(findings: Vec<Diagnostic>, path: &Path) -> Diagnostic {
    let place = Place::File { path: path.to_owned(), span: None };
    findings.into_iter().next().unwrap_or_else(|| Diagnostic::error(Code::AnswersNotOurs, place))
}
