//! The gate to a release: what must hold before a version is handed out, and the manifest of one that may.

use indexmap::IndexMap;
use jiff::civil::Date;

use super::attributes::{ChangeClass, Person};
use super::control_sheet::{CONTROL_FOLDER, ControlSheet};
use super::manifest::{Release, ReleasedLanguage};
use super::register::Register;
use super::release_log::ReleaseLog;
use crate::definition::{Definition, order_of};
use crate::diagnostic::{Code, Diagnostic, Place};

/// What is known when a version is to be released.
pub struct ApprovalCheck<'g> {
    /// The definition.
    pub definition: &'g Definition,
    /// What people say of the version.
    pub sheet: &'g ControlSheet,
    /// The languages that it is released in, by their tags.
    pub languages: IndexMap<String, ReleasedLanguage>,
    /// The fingerprint of the text that translations are made from.
    pub original: Option<String>,
    /// The language of that text.
    pub original_tag: Option<String>,
    /// The fingerprint of the version.
    pub fingerprint: String,
    /// The fingerprint of how its pages are set.
    pub design: String,
    /// The least class that the change from the newest version can have; nothing for the first.
    pub least: Option<ChangeClass>,
    /// What happened so far.
    pub log: &'g ReleaseLog,
    /// The day of the release.
    pub today: Date,
}

impl ApprovalCheck<'_> {
    fn form(&self) -> &str {
        self.definition.form.id.as_str()
    }

    /// Puts a finding at the control sheet.
    fn sheet_error(&self, code: Code) -> Diagnostic {
        let path = format!("{CONTROL_FOLDER}{}.toml", self.form());
        Diagnostic::error(code, Place::file(path))
    }

    /// Puts a finding at the form.
    fn form_error(&self, code: Code) -> Diagnostic {
        Diagnostic::error(code, Place::form(self.form()))
    }

    /// Finds out whether the version may be released, and makes its manifest, still without files.
    ///
    /// # Errors
    /// With everything that is in the way.
    pub fn approve(&self) -> Result<Release, Vec<Diagnostic>> {
        let mut findings = Vec::new();
        self.check_versions(&mut findings);
        self.check_people(&mut findings);
        self.check_approval(&mut findings);
        self.check_days(&mut findings);
        self.check_languages(&mut findings);
        let release = self.release(&mut findings);
        match release.filter(|_| findings.is_empty()) {
            Some(release) => Ok(release),
            None => Err(findings),
        }
    }

    fn check_versions(&self, findings: &mut Vec<Diagnostic>) {
        let register = Register::of(self.log);
        let version = &self.definition.form.version;
        if register.version(self.form(), version).is_some() {
            findings.push(self.form_error(Code::ReleaseVersionExists).with("version", version));
        } else if let Some(newest) = register.newest(self.form()) {
            let latest = &newest.release.version;
            if order_of(version) <= order_of(latest) {
                findings
                    .push(self.form_error(Code::ReleaseVersionLower).with("version", version).with("latest", latest));
            }
            if newest.release.fingerprint == self.fingerprint && !self.controls_otherwise(&newest.release) {
                findings.push(self.form_error(Code::ReleaseNothingChanged).with("latest", latest));
            }
        }
        if let (Some(least), Some(class)) = (self.least, self.sheet.class)
            && class < least
        {
            findings.push(self.sheet_error(Code::ReleaseClass).with("class", class.word()).with("least", least.word()));
        }
    }

    /// Says whether the control sheet says something else than a release about how the form is used and looked after: a
    /// review that finds nothing to change is recorded in this way. Other people and days alone are no other version.
    fn controls_otherwise(&self, release: &Release) -> bool {
        let sheet = self.sheet;
        // Without a first day, that of the release counts, which is always another.
        sheet.valid_from.is_some_and(|from| from != release.valid_from)
            || sheet.valid_until != release.valid_until
            || sheet.next_review != release.next_review
            || sheet.owner.as_ref() != Some(&release.owner)
            || sheet.confidentiality != Some(release.confidentiality)
            || sheet.retention != release.retention
    }

    fn check_people(&self, findings: &mut Vec<Diagnostic>) {
        let ControlSheet { author, reviewer, approver, .. } = self.sheet;
        if let (Some(author), Some(approver)) = (author, approver)
            && author.is(approver)
        {
            findings.push(self.sheet_error(Code::ReleaseOwnApproval));
        }
        for (key, person) in [("author", author), ("reviewer", reviewer), ("approver", approver)] {
            if person.as_ref().is_some_and(|Person { date, .. }| *date > self.today) {
                findings.push(self.sheet_error(Code::ControlDayToCome).with("key", key).with("today", self.today));
            }
        }
    }

    /// Looks whether what is approved was there on the day of the approval: written, reviewed, and dated.
    fn check_approval(&self, findings: &mut Vec<Diagnostic>) {
        let ControlSheet { author, reviewer, approver, .. } = self.sheet;
        let Some(approver) = approver else { return };
        let people = [("author", author), ("reviewer", reviewer)];
        let days = people.into_iter().filter_map(|(key, person)| Some((person.as_ref()?.date, key)));
        let last = days.chain([(self.definition.form.dated, "dated")]).max();
        if let Some((earliest, than)) = last.filter(|(earliest, _)| approver.date < *earliest) {
            let finding = self.sheet_error(Code::ControlApprovalEarly).with("key", "approver");
            findings.push(finding.with("day", approver.date).with("earliest", earliest).with("than", than));
        }
    }

    fn check_days(&self, findings: &mut Vec<Diagnostic>) {
        if let Some(last) = self.log.last_day().filter(|last| *last > self.today) {
            findings.push(self.form_error(Code::ReleaseClock).with("last", last).with("today", self.today));
        }
        if let Some(review) = self.sheet.next_review.filter(|review| *review <= self.today) {
            let finding = self.sheet_error(Code::ControlReviewEarly).with("key", "next-review");
            findings.push(finding.with("day", review).with("today", self.today));
        }
        let past = [("valid-from", self.sheet.valid_from), ("valid-until", self.sheet.valid_until)];
        for (key, _) in past.into_iter().filter(|(_, day)| day.is_some_and(|day| day < self.today)) {
            findings.push(self.sheet_error(Code::ControlDayOver).with("key", key).with("today", self.today));
        }
    }

    /// Looks whether each translation was made from the text that it is released beside.
    fn check_languages(&self, findings: &mut Vec<Diagnostic>) {
        if self.languages.is_empty() {
            findings.push(self.form_error(Code::ReleaseNoLanguage));
        }
        let Some(original) = &self.original else { return };
        let translations = self
            .languages
            .iter()
            .filter(|(tag, language)| Some(*tag) != self.original_tag.as_ref() && language.is_translation(tag));
        for (tag, language) in translations {
            let code = match &language.said.of {
                None => Code::TranslationUnstated,
                Some(of) if of != original => Code::TranslationStale,
                Some(_) => continue,
            };
            findings.push(self.sheet_error(code).with("tag", tag).with("of", original));
        }
    }

    fn release(&self, findings: &mut Vec<Diagnostic>) -> Option<Release> {
        let sheet = self.sheet;
        let missing = missing(sheet);
        if !missing.is_empty() {
            findings.push(self.sheet_error(Code::ControlMissing).with("keys", missing.join(", ")));
        }
        let form = &self.definition.form;
        let newest = Register::of(self.log).newest(self.form()).map(|newest| newest.release.version.clone());
        Some(Release {
            form: form.id.to_string(),
            number: form.number.clone(),
            version: form.version.clone(),
            dated: form.dated,
            title: self.title(),
            fingerprint: self.fingerprint.clone(),
            design: self.design.clone(),
            released: self.today,
            valid_from: sheet.valid_from.unwrap_or(self.today),
            valid_until: sheet.valid_until,
            next_review: sheet.next_review,
            supersedes: newest,
            what: sheet.what.clone()?,
            why: sheet.why.clone()?,
            class: sheet.class?,
            author: sheet.author.clone()?,
            reviewer: sheet.reviewer.clone(),
            approver: sheet.approver.clone()?,
            owner: sheet.owner.clone()?,
            confidentiality: sheet.confidentiality?,
            retention: sheet.retention.clone(),
            basis: basis(self.definition),
            languages: self.languages.clone(),
            made_by: made_by(),
            files: std::collections::BTreeMap::new(),
        })
    }

    fn title(&self) -> String {
        let original = self.original_tag.as_ref().and_then(|tag| self.languages.get(tag));
        original
            .or_else(|| self.languages.first().map(|(_, first)| first))
            .map_or_else(String::new, |l| l.title.clone())
    }
}

/// Returns the keys that a control sheet must have for a release and has not.
fn missing(sheet: &ControlSheet) -> Vec<&'static str> {
    [
        ("author", sheet.author.is_some()),
        ("approver", sheet.approver.is_some()),
        ("owner", sheet.owner.is_some()),
        ("confidentiality", sheet.confidentiality.is_some()),
        ("next-review", sheet.next_review.is_some()),
        ("retention.forms", sheet.retention.forms.is_some()),
        ("retention.records", sheet.retention.records.is_some()),
        ("change.what", sheet.what.is_some()),
        ("change.why", sheet.why.is_some()),
        ("change.class", sheet.class.is_some()),
    ]
    .into_iter()
    .filter_map(|(key, is_there)| (!is_there).then_some(key))
    .collect()
}

/// Names the program that makes pages.
#[must_use]
pub fn made_by() -> String {
    format!("bogen {}", env!("CARGO_PKG_VERSION"))
}

/// Returns the demands that a definition meets, in order.
#[must_use]
pub fn basis(definition: &Definition) -> Vec<String> {
    let fields = definition.fields.values().flat_map(|field| &field.covers);
    let rules = definition.rules.values().flat_map(|rule| &rule.covers);
    let mut demands: Vec<_> = fields.chain(rules).cloned().collect();
    demands.sort_by_key(|demand| {
        let (letters, digits): (String, String) = demand.chars().partition(|sign| !sign.is_ascii_digit());
        (letters, digits.parse::<u32>().unwrap_or_default())
    });
    demands.dedup();
    demands
}
