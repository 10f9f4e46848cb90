//! The register of forms: every form of a project with every released version and the current draft, as of one day.
//!
//! The professional standards require that only the version in force is used (G9). The register shows which version
//! that is, which one follows, and which reviews are overdue.

use indexmap::IndexMap;
use jiff::civil::Date;

use crate::control::ReleaseHistory;
use crate::control::release_log::ReleaseLog;
use crate::definition::{Definition, order_of};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::project::Project;

mod listed_language;
mod row;

pub use listed_language::{ListedLanguage, TranslationSource};
pub use row::{RegisterRow, RegisterStatus};

use row::EarlierLanguages;

/// The register as of one day. Forms are sorted by number, the versions of each form from newest to oldest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    /// The day for which statuses are computed.
    pub day: Date,
    /// The versions.
    pub rows: Vec<RegisterRow>,
    /// The number of entries in the release log.
    pub entries: usize,
    /// The hash of the last log entry. A copy kept elsewhere reveals whether entries were removed from the end of the log.
    pub last: Option<String>,
}

impl Register {
    /// Builds the register of a project as of `day`.
    #[must_use]
    pub fn new(project: &Project, log: &ReleaseLog, history: &ReleaseHistory, day: Date) -> Self {
        let mut earlier: IndexMap<&str, EarlierLanguages<'_>> = IndexMap::new();
        let mut rows = Vec::new();
        for version in history.versions() {
            let earlier = earlier.entry(&version.release.form).or_default();
            rows.push(RegisterRow::released(history, version, earlier, day));
            earlier.extend(version.release.languages.iter().map(|(tag, language)| (tag.as_str(), language)));
        }
        let is_new = |form: &&Definition| history.version(form.form.id.as_str(), &form.form.version).is_none();
        rows.extend(project.forms.values().filter(is_new).map(|form| {
            let earlier = earlier.get(form.form.id.as_str());
            RegisterRow::unreleased(project, history, form, earlier.unwrap_or(&EarlierLanguages::new()))
        }));
        // Version numbers are unique within a form, so the order is total.
        rows.sort_by(|a, b| {
            let newest_first = order_of(&b.version).cmp(&order_of(&a.version));
            a.form.cmp(&b.form).then(newest_first)
        });
        let rows = by_number(rows);
        let last = log.last().map(|last| last.entry.hash.clone());
        Self { day, rows, entries: log.entries().len(), last }
    }

    /// Keeps only the rows for which `is_wanted` returns true.
    #[must_use]
    pub fn only(mut self, is_wanted: impl Fn(&RegisterRow) -> bool) -> Self {
        self.rows.retain(is_wanted);
        self
    }

    /// Returns the rows grouped by form.
    #[must_use]
    pub fn forms(&self) -> Vec<&[RegisterRow]> {
        self.rows.chunk_by(|a, b| a.form == b.form).collect()
    }

    /// Reports overdue reviews, languages that the version in force dropped or did not update, and forms without a
    /// version in force.
    #[must_use]
    pub fn findings(&self) -> Vec<Diagnostic> {
        self.forms().into_iter().flat_map(findings).collect()
    }
}

/// Sorts forms by the number of their newest version. The rows of each form must be adjacent.
fn by_number(rows: Vec<RegisterRow>) -> Vec<RegisterRow> {
    let mut forms: Vec<Vec<RegisterRow>> = Vec::new();
    for row in rows {
        match forms.last_mut().filter(|form| form.first().is_some_and(|first| first.form == row.form)) {
            Some(form) => form.push(row),
            None => forms.push(vec![row]),
        }
    }
    let number = |form: &[RegisterRow]| form.first().map(|first| first.number.clone());
    forms.sort_by_key(|form| number(form));
    forms.concat()
}

fn findings(form: &[RegisterRow]) -> Vec<Diagnostic> {
    let Some(first) = form.first() else { return Vec::new() };
    let warning = |code| Diagnostic::warning(code, Place::form(&first.form));
    let mut findings = Vec::new();
    for row in form.iter().filter(|row| row.overdue) {
        let since = row.next_review.map(|day| day.to_string()).unwrap_or_default();
        findings.push(warning(Code::RegisterOverdue).with("version", &row.version).with("day", since));
    }
    let Some(used) = form.iter().find(|row| row.state == RegisterStatus::InForce) else {
        findings.push(warning(Code::RegisterNoneInForce));
        return findings;
    };
    let outdated = used.languages.iter().filter(|language| language.made_from == TranslationSource::Outdated);
    findings.extend(outdated.map(|language| {
        Diagnostic::warning(Code::RegisterLanguageBehind, Place::form_in(&first.form, &language.tag))
            .with("version", &used.version)
    }));
    findings
}
