//! A row of the list, from a release or from what is being written.

use jiff::civil::Date;

use super::{Language, Older, Row, State, state};
use crate::control::{Register, Release, Status, Version, basis};
use crate::definition::Definition;
use crate::project::Project;

/// Makes the row of a version that was released.
pub(super) fn released(register: &Register, version: &Version, older: &Older<'_>, day: Date) -> Row {
    let release = &version.release;
    let state = state(register.standing(version, day));
    let is_used = matches!(state, State::InForce | State::NotYetInForce);
    let superseded_by = register.superseded_by(version, day).filter(|_| state != State::NotYetInForce);
    Row {
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
        supersedes: release.supersedes.clone(),
        superseded_by: superseded_by.map(|newer| newer.release.version.clone()),
        withdrawn: version.withdrawn.clone().filter(|withdrawal| withdrawal.withdrawn <= day),
        languages: released_languages(release, older),
        basis: release.basis.clone(),
        fingerprint: release.fingerprint.clone(),
        folder: Some(version.folder.clone()),
    }
}

fn released_languages(release: &Release, older: &Older<'_>) -> Vec<Language> {
    let own = release.languages.iter().map(|(tag, language)| Language::released(tag, language));
    let left = older.iter().filter(|(tag, _)| !release.languages.contains_key(**tag));
    own.chain(left.map(|(tag, language)| Language::left_behind(tag, language))).collect()
}

/// Makes the row of a version that is being written.
pub(super) fn unreleased(project: &Project, register: &Register, definition: &Definition, older: &Older<'_>) -> Row {
    let form = &definition.form;
    let sheet = project.sheet(definition).cloned().unwrap_or_default();
    let languages = unreleased_languages(project, definition, older);
    let original = project.original(definition).map(|(tag, _)| tag.to_owned());
    let title = languages.iter().find(|language| Some(&language.tag) == original.as_ref()).or(languages.first());
    Row {
        form: form.id.to_string(),
        number: form.number.clone(),
        title: title.map(|language| language.title.clone()).unwrap_or_default(),
        version: form.version.clone(),
        dated: form.dated,
        state: if sheet.status() == Status::InReview { State::InReview } else { State::Draft },
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
        supersedes: register.newest(form.id.as_str()).map(|newest| newest.release.version.clone()),
        superseded_by: None,
        withdrawn: None,
        languages,
        basis: basis(definition),
        fingerprint: project.fingerprint(definition),
        folder: None,
    }
}

/// Lists the languages of a version that is being written, and those that were released before and have no texts any more.
fn unreleased_languages(project: &Project, definition: &Definition, older: &Older<'_>) -> Vec<Language> {
    let mut languages: Vec<_> =
        project.locales_of(definition).map(|locale| Language::unreleased(project, definition, locale)).collect();
    for (tag, older) in older {
        match languages.iter_mut().find(|language| language.tag == *tag) {
            Some(language) if language.left_out => language.made_from = super::MadeFrom::Behind,
            Some(_) => {}
            None => languages.push(Language::left_behind(tag, older)),
        }
    }
    languages
}
