//! The master list of forms: every form of a project and every version that was ever released, each with all that is
//! known of it on a day.
//!
//! The professional standards ask that the version in force is the one used (G9). Whoever answers for that needs one list
//! that says which it is, what comes next, and what has been waiting for a review too long.

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::Serialize;

use crate::control::log::Log;
use crate::control::{
    ChangeClass, Confidentiality, Person, Register, ReleasedLanguage, Retention, VersionStatus, Withdrawal,
};
use crate::definition::{Definition, order_of};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::name::words;
use crate::project::Project;

mod language;
mod row;

pub use language::{Language, MadeFrom};

words! {
    /// What a version is on the day of the list. The order is that of what people look for.
    State {
        /// It is the version to be used.
        InForce = "in-force",
        /// It is released, and its first day has not come yet.
        NotYetInForce = "not-yet-in-force",
        /// Its last day is over, and nothing has taken its place.
        Expired = "expired",
        /// It is being looked at, and not released.
        InReview = "in-review",
        /// It is being written.
        Draft = "draft",
        /// A newer version has taken its place.
        Superseded = "superseded",
        /// It must no longer be used.
        Withdrawn = "withdrawn",
    }
}

/// The languages that older versions of a form were released in, each as it was last.
type Older<'r> = IndexMap<&'r str, &'r ReleasedLanguage>;

/// One version of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// The form's permanent id.
    pub form: String,
    /// The number printed on every page.
    pub number: String,
    /// The title in the language of the original.
    pub title: String,
    /// The version.
    pub version: String,
    /// The date of the version.
    pub dated: Date,
    /// What it is on the day.
    pub state: State,
    /// The day on which it was released.
    pub released: Option<Date>,
    /// The first day on which it is to be used.
    pub valid_from: Option<Date>,
    /// The last day.
    pub valid_until: Option<Date>,
    /// When it is to be looked at again.
    pub next_review: Option<Date>,
    /// Whether that day is over and the version still, or soon, in use.
    pub overdue: bool,
    /// Who has written it.
    pub author: Option<Person>,
    /// Who has looked at it.
    pub reviewer: Option<Person>,
    /// Who has released it, or is going to.
    pub approver: Option<Person>,
    /// Who looks after the form.
    pub owner: Option<String>,
    /// Who may see the blank form.
    pub confidentiality: Option<Confidentiality>,
    /// How long what is kept.
    pub retention: Retention,
    /// What has changed.
    pub what: Option<String>,
    /// Why it was changed.
    pub why: Option<String>,
    /// How much it changes.
    pub class: Option<ChangeClass>,
    /// The version whose place it takes.
    pub supersedes: Option<String>,
    /// The version that has taken its place by the day.
    pub superseded_by: Option<String>,
    /// What is known of its withdrawal.
    pub withdrawn: Option<Withdrawal>,
    /// Its languages, and those that older versions were in and it is not.
    pub languages: Vec<Language>,
    /// The demands of the professional standards that it meets.
    pub basis: Vec<String>,
    /// The fingerprint of the version.
    pub fingerprint: String,
    /// The folder that it is in, in that of the releases.
    pub folder: Option<String>,
}

/// The list on a day. Forms are in the order of their numbers, the newest version of each first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The day.
    pub day: Date,
    /// The versions.
    pub rows: Vec<Row>,
    /// How many entries the log has.
    pub entries: usize,
    /// The hash of the last entry. Kept elsewhere, it shows whether the end of the log is missing.
    pub last: Option<String>,
}

impl Listing {
    /// Lists the versions of a project on a day.
    #[must_use]
    pub fn new(project: &Project, log: &Log, register: &Register, day: Date) -> Self {
        let mut older: IndexMap<&str, Older<'_>> = IndexMap::new();
        let mut rows = Vec::new();
        for version in register.versions() {
            let older = older.entry(&version.release.form).or_default();
            rows.push(row::released(register, version, older, day));
            older.extend(version.release.languages.iter().map(|(tag, language)| (tag.as_str(), language)));
        }
        let is_new = |form: &&Definition| register.version(form.form.id.as_str(), &form.form.version).is_none();
        rows.extend(project.forms.values().filter(is_new).map(|form| {
            let older = older.get(form.form.id.as_str());
            row::unreleased(project, register, form, older.unwrap_or(&Older::new()))
        }));
        // Versions of one form never share their numbers, so this leaves nothing to chance.
        rows.sort_by(|a, b| {
            let newest_first = order_of(&b.version).cmp(&order_of(&a.version));
            a.form.cmp(&b.form).then(newest_first)
        });
        let rows = by_number(rows);
        let last = log.last().map(|last| last.entry.hash.clone());
        Self { day, rows, entries: log.entries().len(), last }
    }

    /// Keeps only rows that are wanted.
    #[must_use]
    pub fn only(mut self, is_wanted: impl Fn(&Row) -> bool) -> Self {
        self.rows.retain(is_wanted);
        self
    }

    /// Returns the forms of the list, each with its rows.
    #[must_use]
    pub fn forms(&self) -> Vec<&[Row]> {
        self.rows.chunk_by(|a, b| a.form == b.form).collect()
    }

    /// Finds what somebody should see to: reviews that are overdue, languages that the version in force leaves out
    /// although an older one had them, and forms of which no version is in force.
    #[must_use]
    pub fn findings(&self) -> Vec<Diagnostic> {
        self.forms().into_iter().flat_map(findings).collect()
    }
}

/// Puts forms into the order of the numbers that their newest versions have. The rows of each must stand together.
fn by_number(rows: Vec<Row>) -> Vec<Row> {
    let mut forms: Vec<Vec<Row>> = Vec::new();
    for row in rows {
        match forms.last_mut().filter(|form| form.first().is_some_and(|first| first.form == row.form)) {
            Some(form) => form.push(row),
            None => forms.push(vec![row]),
        }
    }
    let number = |form: &[Row]| form.first().map(|first| first.number.clone());
    forms.sort_by_key(|form| number(form));
    forms.concat()
}

fn findings(form: &[Row]) -> Vec<Diagnostic> {
    let Some(first) = form.first() else { return Vec::new() };
    let about = |code, locale| Diagnostic::warning(code, Place::Form { form: first.form.clone(), locale });
    let mut findings = Vec::new();
    for row in form.iter().filter(|row| row.overdue) {
        let since = row.next_review.map(|day| day.to_string()).unwrap_or_default();
        findings.push(about(Code::RegisterOverdue, None).with("version", &row.version).with("day", since));
    }
    let Some(used) = form.iter().find(|row| row.state == State::InForce) else {
        findings.push(about(Code::RegisterNoneInForce, None));
        return findings;
    };
    let behind = used.languages.iter().filter(|language| language.made_from == MadeFrom::Behind);
    findings.extend(behind.map(|language| {
        about(Code::RegisterLanguageBehind, Some(language.tag.clone())).with("version", &used.version)
    }));
    findings
}

impl Row {
    /// Says whether the version belongs to the past: nobody will use it again.
    #[must_use]
    pub const fn is_past(&self) -> bool {
        matches!(self.state, State::Superseded | State::Withdrawn)
    }

    /// Returns the title in a language such as `de`, if the version is in it, else that of the original.
    #[must_use]
    pub fn title_in(&self, language: &str) -> &str {
        let is_it = |one: &&Language| !one.easy && !one.left_out && one.tag.split('-').next() == Some(language);
        self.languages.iter().find(is_it).map_or(&self.title, |one| &one.title)
    }
}

/// Says what a version that was released is on a day.
const fn state(standing: VersionStatus) -> State {
    match standing {
        VersionStatus::Unreleased => State::Draft,
        VersionStatus::NotYetInForce => State::NotYetInForce,
        VersionStatus::InForce => State::InForce,
        VersionStatus::Expired => State::Expired,
        VersionStatus::Superseded => State::Superseded,
        VersionStatus::Withdrawn => State::Withdrawn,
    }
}
