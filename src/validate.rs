//! Validation: turns the content of a returned file into a record.
//!
//! Every answer that can be parsed is kept, even if it is out of its limits. A value that cannot be parsed is kept
//! as unread, never dropped. Every error becomes a problem with a code, a path and a message in the reader's language.
//! Messages never contain answers.
//!
//! There are four steps: parse each answer by its kind of field; find out which fields are relevant and what calculated
//! fields amount to, given the other answers; check that relevant fields are answered and within the limits that other answers set; check the rules
//! across fields.

use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place, ProblemSeverity};
use crate::field::DateConventions;
use crate::fingerprint::is_well_formed;
use crate::locale::DateNotations;
use crate::localized::{Localized, Word};
use crate::submission::RawAnswers;
use crate::value::Raw;

mod answer_state;
mod attachments;
mod calculation;
mod context;
mod field_lookup;
mod integrity_problems;
mod joined;
mod prepared_definition;
mod problems;
mod record;
mod record_schema;
mod references;
mod release_status;
mod rules;
mod sheet_fields;
mod validation;

pub use context::{Context, ReleaseStatus};
use joined::JoinedSheets;
pub use joined::Views;
use record::Sources;
pub use record::{Attachment, Origin, Problem, Received, Record, Unread};
pub use record_schema::record_schema;

use prepared_definition::Plan;
use problems::{Location, Problems};
use rules::RuleCheck;
use sheet_fields::SheetFields;
use validation::Validation;

/// A definition prepared for validating many files.
pub struct Validator<'a> {
    definition: &'a Definition,
    localized: &'a Localized,
    locales: &'a [String],
    plan: Plan<'a>,
    rules: Vec<RuleCheck<'a>>,
    notations: DateNotations,
}

/// Validates one returned file of the form `definition`.
///
/// `localized` is the form in the language of the problem messages; `locales` are the tags of all languages of the
/// form. To state what else is known about the file, use [`Validator::validate`].
///
/// # Errors
/// When the file belongs to another form or another version.
///
/// ```
/// use bogen::submission::{Channel, RawAnswers};
/// use bogen::value::Raw;
/// use bogen::{Files, Project, validate};
///
/// let (project, _) = Project::read(Files::built_in());
/// let definition = project.form("followup")?;
/// let (form, _) = project.localize(definition, project.locale(definition, "en-GB")?);
/// let raw = RawAnswers {
///     form: "followup".to_owned(),
///     version: definition.form.version.clone(),
///     excerpt: None,
///     language: Some("en-GB".to_owned()),
///     copy: None,
///     fingerprint: None,
///     draft: false,
///     channel: Channel::File,
///     answers: [("no-such-question".to_owned(), Raw::Text("kept".to_owned()))].into(),
///     attachments: Raw::Empty,
///     unknown: [].into(),
///     recorded_integrity: None,
///     migrated_from: None,
///     joined_from: None,
///     saved: None,
/// };
/// let record = validate(definition, &form, &["en-GB".to_owned()], raw)?;
/// assert!(!record.is_valid());
/// assert_eq!(record.unread()[0].given, Raw::Text("kept".to_owned()));
/// assert!(record.problems().iter().all(|problem| !problem.message.contains("kept")));
/// # Ok::<(), bogen::Diagnostic>(())
/// ```
pub fn validate(
    definition: &Definition,
    localized: &Localized,
    locales: &[String],
    raw: RawAnswers,
) -> Result<Record, Diagnostic> {
    Validator::new(definition, localized, locales).validate(raw, &Context::default())
}

impl<'a> Validator<'a> {
    /// Prepares a definition. The parameters are those of [`validate`].
    #[must_use]
    pub fn new(definition: &'a Definition, localized: &'a Localized, locales: &'a [String]) -> Self {
        let plan = Plan::new(definition, localized);
        let rules = definition.rules.iter();
        let rules = rules.filter_map(|(id, rule)| RuleCheck::new(id, rule, &plan.positions, localized)).collect();
        Self { definition, localized, locales, plan, rules, notations: DateNotations::new(locales) }
    }

    /// Adds the words that the form has for units in further languages: people write units in any of them.
    #[must_use]
    pub fn with_unit_words<'f>(mut self, forms: impl Iterator<Item = &'f Localized>) -> Self {
        forms.for_each(|form| self.plan.add_unit_words(form));
        self
    }

    /// Validates one returned file, given what else is known about it.
    ///
    /// # Errors
    /// As [`validate`].
    pub fn validate(&self, mut raw: RawAnswers, context: &Context) -> Result<Record, Diagnostic> {
        let joined = raw.joined_from.take();
        let joined = joined.map(|records| JoinedSheets::new(self.definition, records)).transpose()?;
        self.validate_all(raw, joined, context)
    }

    /// Joins sheets and validates what they say together. The answers of `head` do not count.
    ///
    /// # Errors
    /// As [`validate`], and when one of the records is none of a sheet of this form.
    pub fn join(&self, head: RawAnswers, records: Vec<Raw>, context: &Context) -> Result<Record, Diagnostic> {
        let mut joined = JoinedSheets::new(self.definition, records)?;
        let (answers, attachments) = (joined.take_answers(), joined.attachments());
        self.validate_all(RawAnswers { answers, attachments, ..head }, Some(joined), context)
    }

    fn validate_all(
        &self,
        mut raw: RawAnswers,
        joined: Option<JoinedSheets<'_>>,
        context: &Context,
    ) -> Result<Record, Diagnostic> {
        self.check_identity(&raw)?;
        let sheet = self.sheet(&raw)?;
        let migrated_from = raw.migrated_from.take();
        let mut problems = Problems::new(&self.plan, self.localized, migrated_from.is_some());
        let (given, unknown) = (std::mem::take(&mut raw.answers), std::mem::take(&mut raw.unknown));
        let file = context.integrity.clone().or(raw.recorded_integrity.take());
        if let Some(file) = &file {
            integrity_problems::report(file, self.localized, &mut problems);
        }
        let stated = std::mem::replace(&mut raw.attachments, Raw::Empty);
        let is_altered = file.as_ref().and_then(|file| file.form).is_some_and(|form| !form.is_intact());
        let origin = self.origin(raw, context.release_status, is_altered, &mut problems);
        if let Some(joined) = &joined {
            joined.report(self, &mut problems);
        }
        for (name, value) in unknown {
            problems.unknown(Location::Head, name, value);
        }
        let conventions = DateConventions {
            notations: &self.notations,
            shown: origin.language.as_deref(),
            year: self.definition.form.dated.year(),
            today: context.today,
        };
        let mut validation = Validation::new(&self.plan, sheet, conventions, problems);
        validation.take(given);
        validation.find_relevant_and_calculate();
        validation.check_fields();
        validation.check_rules(&self.rules);
        let attachments = validation.check_attachments(stated, context.enclosed.as_deref(), origin.channel);
        let (answers, problems, unread) = validation.finish();
        let (joined_from, views) = joined.map(JoinedSheets::into_records).unzip();
        let sources = Sources { migrated_from, joined_from, views };
        Ok(Record::new(origin, file, (answers, attachments), (problems, unread), sources))
    }

    fn check_identity(&self, raw: &RawAnswers) -> Result<(), Diagnostic> {
        let form = &self.definition.form;
        let place = || Place::form(&form.id);
        if raw.form != form.id.as_str() {
            return Err(Diagnostic::error(Code::AnswersOtherForm, place()).with("form", &form.id));
        }
        if raw.version != form.version {
            return Err(Diagnostic::error(Code::AnswersOtherVersion, place())
                .with("form", &form.id)
                .with("version", &form.version));
        }
        Ok(())
    }

    /// Returns which fields the file has.
    fn sheet(&self, raw: &RawAnswers) -> Result<SheetFields, Diagnostic> {
        let Some(excerpt) = &raw.excerpt else { return Ok(SheetFields::whole(&self.plan)) };
        let contents = self.definition.excerpt(excerpt).ok_or_else(|| {
            let form = &self.definition.form;
            let finding = Diagnostic::error(Code::AnswersUnknownSheet, Place::form(&form.id)).with("form", &form.id);
            finding.with("sheet", excerpt).with("version", &form.version)
        })?;
        Ok(SheetFields::of(self.definition, &contents, &self.plan))
    }

    /// Checks the file's metadata and copies them to the record.
    fn origin(
        &self,
        raw: RawAnswers,
        status: Option<ReleaseStatus>,
        is_altered: bool,
        problems: &mut Problems<'_>,
    ) -> Origin {
        if raw.draft {
            problems.head(Word::ErrorDraft, ProblemSeverity::Warning);
        }
        let language = raw.language.filter(|language| {
            let known = self.locales.contains(language);
            if !known {
                problems.head(Word::ErrorUnknownLanguage, ProblemSeverity::Warning);
            }
            known
        });
        let copy = raw.copy.filter(|copy| {
            if !is_copy(copy) {
                problems.head(Word::ErrorUnknownCopy, ProblemSeverity::Error);
            }
            is_copy(copy)
        });
        if let Some(status) = status {
            release_status::report(status, problems);
        }
        let form = &self.definition.form;
        Origin {
            form: form.id.clone(),
            version: form.version.clone(),
            sheet: raw.excerpt,
            language,
            copy,
            draft: raw.draft,
            saved: raw.saved,
            channel: raw.channel,
            fingerprint: raw.fingerprint.filter(|text| is_well_formed(text)),
            standing: status.filter(|status| status.proves_standing(is_altered)).map(|status| status.standing),
        }
    }
}

/// Reports whether `text` is the id of a copy: a random UUID (version 4) in lower case with hyphens.
fn is_copy(text: &str) -> bool {
    let digits = |(index, byte): (usize, u8)| match index {
        8 | 13 | 18 | 23 => byte == b'-',
        14 => byte == b'4',
        19 => matches!(byte, b'8' | b'9' | b'a' | b'b'),
        _ => is_lower_hex(byte),
    };
    text.len() == 36 && text.bytes().enumerate().all(digits)
}

const fn is_lower_hex(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'f')
}
