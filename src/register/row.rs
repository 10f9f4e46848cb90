//! One row of the register: a version of a form, built from a release or from the project's draft.

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::Serialize;

use super::listed_language::{ListedLanguage, TranslationSource};
use crate::control::{
    ChangeClass, Confidentiality, Person, Release, ReleaseHistory, ReleasedLanguage, ReleasedVersion, Retention,
    Status, VersionStatus, Withdrawal, basis,
};
use crate::definition::Definition;
use crate::name::words;
use crate::project::Project;

words! {
    /// The status of a version on the day of the list, in the order in which lists are grouped.
    RegisterStatus {
        /// It is the version to use.
        InForce = "in-force",
        /// It is released and becomes valid on a later day.
        NotYetInForce = "not-yet-in-force",
        /// Its last day of validity is over and no newer version is in force.
        Expired = "expired",
        /// It is under review and not released.
        InReview = "in-review",
        /// It is being written.
        Draft = "draft",
        /// A newer version is in force.
        Superseded = "superseded",
        /// It was withdrawn and must no longer be used.
        Withdrawn = "withdrawn",
    }
}

impl RegisterStatus {
    const fn of_released(status: VersionStatus) -> Self {
        match status {
            VersionStatus::Unreleased => Self::Draft,
            VersionStatus::NotYetInForce => Self::NotYetInForce,
            VersionStatus::InForce => Self::InForce,
            VersionStatus::Expired => Self::Expired,
            VersionStatus::Superseded => Self::Superseded,
            VersionStatus::Withdrawn => Self::Withdrawn,
        }
    }
}

/// The languages of earlier versions of a form by tag, each as in the latest version that had it.
pub(super) type EarlierLanguages<'r> = IndexMap<&'r str, &'r ReleasedLanguage>;

/// One version of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RegisterRow {
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
    /// The status on the day of the list.
    pub state: RegisterStatus,
    /// The day of the release.
    pub released: Option<Date>,
    /// The first day of validity.
    pub valid_from: Option<Date>,
    /// The last day of validity.
    pub valid_until: Option<Date>,
    /// The day of the next review.
    pub next_review: Option<Date>,
    /// Whether the review is overdue while the version is in force or about to be.
    pub overdue: bool,
    /// The author.
    pub author: Option<Person>,
    /// The reviewer.
    pub reviewer: Option<Person>,
    /// The person who approved the release, or is to approve it.
    pub approver: Option<Person>,
    /// The unit responsible for the form.
    pub owner: Option<String>,
    /// Who may see the blank form.
    pub confidentiality: Option<Confidentiality>,
    /// The retention periods.
    pub retention: Retention,
    /// What changed.
    pub what: Option<String>,
    /// The reason for the change.
    pub why: Option<String>,
    /// The class of the change.
    pub class: Option<ChangeClass>,
    /// Why the class is lower than the one that bogen proposed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_reason: Option<String>,
    /// The version that this one supersedes.
    pub supersedes: Option<String>,
    /// The version that supersedes this one on the day of the list.
    pub superseded_by: Option<String>,
    /// The withdrawal, if it is effective on the day of the list.
    pub withdrawn: Option<Withdrawal>,
    /// The languages of the version, followed by those that only earlier versions had.
    pub languages: Vec<ListedLanguage>,
    /// The demands of the professional standards that it meets.
    pub basis: Vec<String>,
    /// The fingerprint of the version.
    pub fingerprint: String,
    /// The folder of the release, relative to the folder of all releases.
    pub folder: Option<String>,
}

impl RegisterRow {
    /// Builds the row of a released version.
    pub(super) fn released(
        history: &ReleaseHistory,
        version: &ReleasedVersion,
        earlier: &EarlierLanguages<'_>,
        day: Date,
    ) -> Self {
        let release = &version.release;
        let state = RegisterStatus::of_released(history.status_of(version, day));
        let is_used = matches!(state, RegisterStatus::InForce | RegisterStatus::NotYetInForce);
        let superseded_by = history.superseded_by(version, day).filter(|_| state != RegisterStatus::NotYetInForce);
        Self {
            form: release.form.clone(),
            number: release.number.clone(),
            title: release.title.clone(),
            version: release.version.clone(),
            dated: release.dated,
            state,
            released: Some(release.released),
            valid_from: Some(release.valid_from),
            valid_until: release.valid_until,
            next_review: release.next_review,
            overdue: is_used && release.next_review.is_some_and(|review| review < day),
            author: Some(release.author.clone()),
            reviewer: release.reviewer.clone(),
            approver: Some(release.approver.clone()),
            owner: Some(release.owner.clone()),
            confidentiality: Some(release.confidentiality),
            retention: release.retention.clone(),
            what: Some(release.what.clone()),
            why: Some(release.why.clone()),
            class: Some(release.class),
            class_reason: release.class_reason.clone(),
            supersedes: release.supersedes.clone(),
            superseded_by: superseded_by.map(|newer| newer.release.version.clone()),
            withdrawn: version.withdrawn.clone().filter(|withdrawal| withdrawal.withdrawn <= day),
            languages: released_languages(release, earlier),
            basis: release.basis.clone(),
            fingerprint: release.fingerprint.clone(),
            folder: Some(version.folder.clone()),
        }
    }

    /// Builds the row of the project's current version, which is not released.
    pub(super) fn unreleased(
        project: &Project,
        history: &ReleaseHistory,
        definition: &Definition,
        earlier: &EarlierLanguages<'_>,
    ) -> Self {
        let form = &definition.form;
        let sheet = project.control_sheet(definition).cloned().unwrap_or_default();
        let languages = unreleased_languages(project, definition, earlier);
        let original = project.original(definition).map(|(tag, _)| tag.to_owned());
        let title = languages.iter().find(|language| Some(&language.tag) == original.as_ref()).or(languages.first());
        Self {
            form: form.id.to_string(),
            number: form.number.clone(),
            title: title.map(|language| language.title.clone()).unwrap_or_default(),
            version: form.version.clone(),
            dated: form.dated,
            state: if sheet.status() == Status::InReview { RegisterStatus::InReview } else { RegisterStatus::Draft },
            released: None,
            valid_from: sheet.valid_from,
            valid_until: sheet.valid_until,
            next_review: sheet.next_review,
            overdue: false,
            author: sheet.author,
            reviewer: sheet.reviewer,
            approver: sheet.approver,
            owner: sheet.owner,
            confidentiality: sheet.confidentiality,
            retention: sheet.retention,
            what: sheet.what,
            why: sheet.why,
            class: sheet.class,
            class_reason: sheet.class_reason,
            supersedes: history.newest(form.id.as_str()).map(|newest| newest.release.version.clone()),
            superseded_by: None,
            withdrawn: None,
            languages,
            basis: basis(definition),
            fingerprint: project.fingerprint(definition),
            folder: None,
        }
    }

    /// Reports whether the version is superseded or withdrawn.
    #[must_use]
    pub const fn is_past(&self) -> bool {
        matches!(self.state, RegisterStatus::Superseded | RegisterStatus::Withdrawn)
    }

    /// Returns the title in a language given by its primary subtag (`de`), or that of the original if there is none.
    #[must_use]
    pub fn title_in(&self, language: &str) -> &str {
        let is_it = |one: &&ListedLanguage| !one.easy && !one.left_out && one.tag.split('-').next() == Some(language);
        self.languages.iter().find(is_it).map_or(&self.title, |one| &one.title)
    }
}

fn released_languages(release: &Release, earlier: &EarlierLanguages<'_>) -> Vec<ListedLanguage> {
    let own = release.languages.iter().map(|(tag, language)| ListedLanguage::released(tag, language));
    let left = earlier.iter().filter(|(tag, _)| !release.languages.contains_key(**tag));
    own.chain(left.map(|(tag, language)| ListedLanguage::dropped(tag, language))).collect()
}

/// Lists the languages of a draft, followed by those that earlier versions had and the draft lacks.
fn unreleased_languages(
    project: &Project,
    definition: &Definition,
    earlier: &EarlierLanguages<'_>,
) -> Vec<ListedLanguage> {
    let mut languages: Vec<_> =
        project.locales_of(definition).map(|locale| ListedLanguage::unreleased(project, definition, locale)).collect();
    for (tag, earlier) in earlier {
        match languages.iter_mut().find(|language| language.tag == *tag) {
            Some(language) if language.left_out => language.made_from = TranslationSource::Outdated,
            Some(_) => {}
            None => languages.push(ListedLanguage::dropped(tag, earlier)),
        }
    }
    languages
}
