//! One copy: from an entry to a file.

use std::path::{Path, PathBuf};

use super::super::output;
use super::{id, is_error};
use crate::definition::RuleKind;
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::fill::Filler;
use crate::localized::{Localized, Word};
use crate::render::pdf::{self, Options};
use crate::submission::RawAnswers;
use crate::submission::batch::{Entry, Position};
use crate::validate::{Context, Problem, Record, Validator};

/// Makes copies of one form.
pub(super) struct Maker<'f> {
    pub(super) filler: &'f Filler,
    pub(super) validator: &'f Validator<'f>,
    pub(super) form: &'f Localized,
    /// The folder to write into.
    pub(super) out: &'f Path,
    /// Whether copies are made for printing.
    pub(super) flat: bool,
}

/// What became of an entry.
pub(super) struct Made {
    /// Where the entry stands.
    pub(super) position: Position,
    /// The file that was written.
    pub(super) path: Option<PathBuf>,
    /// What is wrong or doubtful about its answers.
    pub(super) problems: Vec<Problem>,
    /// What else was found.
    pub(super) findings: Vec<Diagnostic>,
}

impl Maker<'_> {
    /// Makes the copy of an entry.
    pub(super) fn make(&self, entry: Entry) -> Made {
        let mut made = Made { position: entry.position, path: None, problems: Vec::new(), findings: Vec::new() };
        match entry.answers {
            Ok(answers) => self.validate(answers, &mut made),
            Err(findings) => made.findings = findings,
        }
        made
    }

    fn validate(&self, answers: RawAnswers, made: &mut Made) {
        match self.validator.validate(answers, &Context::default()) {
            Ok(record) => {
                let matters = |problem: &&Problem| self.matters(problem);
                made.problems = record.problems().iter().filter(matters).cloned().collect();
                // Whoever fills in the rest may still mend what does not go together.
                for problem in made.problems.iter_mut().filter(|problem| problem.code.starts_with(RULE)) {
                    problem.severity = Severity::Warning;
                }
                if made.problems.iter().all(|problem| problem.severity < Severity::Error) {
                    self.write(&record, made);
                }
            }
            Err(finding) => made.findings.push(finding),
        }
    }

    /// Says whether a problem is one of answers that are given: what is missing is still to be filled in.
    fn matters(&self, problem: &Problem) -> bool {
        let missing = [Word::ErrorRequired, Word::ErrorRowsMin, Word::ErrorDraft];
        let Some(id) = problem.code.strip_prefix(RULE) else {
            return !missing.iter().any(|word| word.id() == problem.code);
        };
        let rule = self.form.rules.iter().find(|rule| rule.id.as_str() == id);
        rule.is_none_or(|rule| match rule.kind {
            // Both answers are there, and do not go together.
            RuleKind::Order(_) | RuleKind::Distance(_) => true,
            // Another answer is missing.
            RuleKind::Together(_) | RuleKind::AtLeastOne(_) | RuleKind::Counterpart(_) | RuleKind::Implies(_) => false,
        })
    }

    fn write(&self, record: &Record, made: &mut Made) {
        let Ok(copy) = record.origin().copy.clone().map_or_else(id::random, Ok) else {
            return made.findings.push(Diagnostic::error(Code::NoChance, Place::Command));
        };
        let Some(bytes) = self.bytes(record, &copy, made) else { return };
        let (form, tag) = (&self.form.identity, &self.form.language.tag);
        let path = self.out.join(format!("{}-{}.{tag}.{copy}.pdf", form.form, form.version));
        match output::write_one_of_many(&path, &bytes) {
            Ok(()) => made.path = Some(path),
            Err(finding) => made.findings.push(finding),
        }
    }

    fn bytes(&self, record: &Record, copy: &str, made: &mut Made) -> Option<Vec<u8>> {
        let answers = record.answers();
        let done = if self.flat {
            pdf::render(self.form, Options { answers: Some(answers), copy: Some(copy) })
                .map(|pdf| (pdf.bytes, pdf.warnings))
        } else {
            self.filler.fill(answers, copy).map(|filled| (filled.bytes, filled.warnings))
        };
        let (bytes, findings) = done.map_or_else(|findings| (None, findings), |(bytes, found)| (Some(bytes), found));
        made.findings.extend(findings);
        bytes
    }
}

/// How the code of a problem begins that is about several fields together.
const RULE: &str = "rule-";

impl Made {
    /// Says whether the copy was not made.
    pub(super) const fn is_refused(&self) -> bool {
        self.path.is_none()
    }

    /// Says whether there was no place to write it to.
    pub(super) fn is_impossible(&self) -> bool {
        let impossible = [Code::FileUnwritable, Code::NoChance];
        self.findings.iter().any(|finding| is_error(finding) && impossible.contains(&finding.code))
    }
}
