//! Migrates records of older versions into a newer one, with the original record inside.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use super::read::release_status;
use crate::definition::{Definition, order_of};
use crate::diagnostic::{Code, Diagnostic, LocatedDiagnostic, Place};
use crate::messages::ReaderLanguage;
use crate::migrate::migrate;
use crate::repository::{DRAFT, FormRepository};
use crate::submission::json;
use crate::validate::{Context, Record, Validator};
use crate::value::Raw;

/// Migrates records into one version of their forms.
pub struct RecordMigrator<'r> {
    repository: &'r FormRepository,
    language: ReaderLanguage,
    today: Date,
    target: &'r str,
    /// The forms of the records so far, by id.
    forms: BTreeMap<String, Target<'r>>,
}

/// A form in the version that records are migrated into.
struct Target<'r> {
    /// All versions of the form.
    versions: Vec<&'r Definition>,
    definition: &'r Definition,
    validator: Validator<'r>,
}

impl<'r> RecordMigrator<'r> {
    /// Prepares to migrate records into the version `target`: the number of a release or of the working files, or `draft`.
    #[must_use]
    pub const fn new(repository: &'r FormRepository, language: ReaderLanguage, today: Date, target: &'r str) -> Self {
        Self { repository, language, today, target, forms: BTreeMap::new() }
    }

    /// Migrates a record, unless it is of that version already. `path` is only named in findings.
    ///
    /// # Errors
    /// When the form has no such version, or the record is of a newer one.
    pub fn migrate(&mut self, path: &Path, record: Record) -> Result<Record, Vec<LocatedDiagnostic>> {
        let form = record.origin().form.to_string();
        self.try_migrate(path, record).map_err(|finding| {
            let place = Place::file(path);
            vec![Diagnostic { place, ..finding }.with("form", form).into()]
        })
    }

    fn try_migrate(&mut self, path: &Path, record: Record) -> Result<Record, Diagnostic> {
        let (repository, today) = (self.repository, self.today);
        let target = self.target(record.origin().form.as_str())?;
        if order_of(&record.origin().version) == order_of(&target.definition.form.version) {
            return Ok(record);
        }
        let bytes = serde_json::to_vec(&record).unwrap_or_default();
        let mut raw = json::read(&bytes, path, record.origin().channel).map_err(|findings| first(findings, path))?;
        // The sheets stay in the old record.
        raw.joined_from = None;
        let original: Raw = json::value(&bytes, path)?;
        let release_status = Some(release_status(repository, today, &raw)?);
        let raw = migrate(raw, original, &target.versions, &target.definition.form.version)?;
        target.validator.validate(raw, &Context { release_status, ..Context::default() })
    }

    fn target(&mut self, form: &str) -> Result<&Target<'r>, Diagnostic> {
        if !self.forms.contains_key(form) {
            let target = self.find(form)?;
            self.forms.insert(form.to_owned(), target);
        }
        // It was inserted if it was missing.
        self.forms.get(form).ok_or_else(|| self.repository.unknown_version(form, self.target))
    }

    fn find(&self, form: &str) -> Result<Target<'r>, Diagnostic> {
        let versions = self.repository.versions_of(form)?;
        let draft = self.repository.draft(form)?.filter(|_| self.target == DRAFT);
        let wanted =
            draft.or_else(|| versions.iter().copied().find(|version| version.definition.form.version == self.target));
        let wanted = wanted.ok_or_else(|| self.repository.unknown_version(form, self.target))?;
        let validator = wanted.validator(self.language)?;
        let versions = versions.iter().map(|version| version.definition).collect();
        Ok(Target { versions, definition: wanted.definition, validator })
    }
}

/// Returns the first finding about a record; there is always one where it cannot be read.
fn first(findings: Vec<Diagnostic>, path: &Path) -> Diagnostic {
    let place = Place::file(path);
    findings.into_iter().next().unwrap_or_else(|| Diagnostic::error(Code::AnswersNotOurs, place))
}
