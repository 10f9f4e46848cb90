//! The approval check: the requirements for releasing a version, and the manifest of a version that meets them.

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::Serialize;

use super::control_sheet::ControlSheet;
use super::manifest::{Release, ReleasedLanguage};
use super::persons_and_classes::{ChangeClass, Person};
use super::release_history::ReleaseHistory;
use super::release_log::ReleaseLog;
use crate::definition::{Definition, order_of};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::fingerprint::of_json;
use crate::locale::{TextState, is_easy};
use crate::project_path::ProjectPath;

/// The inputs of the approval check.
pub struct ApprovalCheck<'g> {
    /// The definition.
    pub definition: &'g Definition,
    /// The control sheet of the version.
    pub sheet: &'g ControlSheet,
    /// The languages of the release, by their tags.
    pub languages: IndexMap<String, ReleasedLanguage>,
    /// The fingerprint of the original text, from which translations are made.
    pub original: Option<String>,
    /// The language of the original text.
    pub original_tag: Option<String>,
    /// The fingerprint of the version.
    pub fingerprint: String,
    /// The fingerprint of the page design.
    pub design: String,
    /// The lowest class that the change from the newest version can be given; absent for the first version.
    pub least_class: Option<ChangeClass>,
    /// The class that is proposed for it; a lower one needs a reason.
    pub proposed_class: Option<ChangeClass>,
    /// The log of earlier releases.
    pub log: &'g ReleaseLog,
    /// The day of the release.
    pub today: Date,
}

impl ApprovalCheck<'_> {
    fn form(&self) -> &str {
        self.definition.form.id.as_str()
    }

    /// Creates a finding about the control sheet.
    fn sheet_error(&self, code: Code) -> Diagnostic {
        Diagnostic::error(code, Place::file(ProjectPath::control_sheet(self.form())))
    }

    /// Creates a finding about the form.
    fn form_error(&self, code: Code) -> Diagnostic {
        Diagnostic::error(code, Place::form(self.form()))
    }

    /// Checks whether the version may be released, and returns its manifest, still without files.
    ///
    /// # Errors
    /// With all requirements that are not met.
    pub fn approve(&self) -> Result<Release, Vec<Diagnostic>> {
        let mut findings = Vec::new();
        self.check_versions(&mut findings);
        self.check_people(&mut findings);
        self.check_approval(&mut findings);
        self.check_bindings(&mut findings);
        self.check_days(&mut findings);
        self.check_languages(&mut findings);
        let release = self.release(&mut findings);
        match release.filter(|_| findings.is_empty()) {
            Some(release) => Ok(release),
            None => Err(findings),
        }
    }

    fn check_versions(&self, findings: &mut Vec<Diagnostic>) {
        let history = ReleaseHistory::of(self.log);
        let version = &self.definition.form.version;
        if history.version(self.form(), version).is_some() {
            findings.push(self.form_error(Code::ReleaseVersionExists).with("version", version));
        } else if let Some(newest) = history.newest(self.form()) {
            let latest = &newest.release.version;
            if order_of(version) <= order_of(latest) {
                findings
                    .push(self.form_error(Code::ReleaseVersionLower).with("version", version).with("latest", latest));
            }
            if newest.release.fingerprint == self.fingerprint && !self.controls_otherwise(&newest.release) {
                findings.push(self.form_error(Code::ReleaseNothingChanged).with("latest", latest));
            }
            self.check_change_text(&newest.release, findings);
        }
        if let (Some(least), Some(class)) = (self.least_class, self.sheet.class)
            && class < least
        {
            findings.push(self.sheet_error(Code::ReleaseClass).with("class", class.word()).with("least", least.word()));
        } else if self.is_class_overridden() && self.sheet.class_reason.is_none() {
            findings.push(self.sheet_error(Code::ReleaseClassReason));
        }
    }

    /// Reports whether the change is called less than what is proposed.
    fn is_class_overridden(&self) -> bool {
        self.sheet.class.zip(self.proposed_class).is_some_and(|(class, proposed)| class < proposed)
    }

    /// Checks that the change is described anew if the text is another one.
    fn check_change_text(&self, newest: &Release, findings: &mut Vec<Diagnostic>) {
        let is_same = self.sheet.what.as_ref() == Some(&newest.what) && self.sheet.why.as_ref() == Some(&newest.why);
        if is_same && newest.fingerprint != self.fingerprint {
            findings.push(self.sheet_error(Code::ControlChangeStale).with("latest", &newest.version));
        }
    }

    /// Checks that review and approval were given for what is released.
    fn check_bindings(&self, findings: &mut Vec<Diagnostic>) {
        let ControlSheet { reviewer, approver, .. } = self.sheet;
        let terms = terms(&self.definition.form.version, self.sheet);
        for (key, person, bound) in [("reviewer", reviewer, None), ("approver", approver, Some(&terms))] {
            let Some(person) = person else { continue };
            let code = match &person.of {
                None => Code::ApprovalUnbound,
                Some(of) if *of != self.fingerprint => Code::ApprovalStale,
                Some(_) if bound.is_some_and(|terms| person.terms.as_ref() != Some(terms)) => Code::ApprovalOtherTerms,
                Some(_) => continue,
            };
            findings.push(self.sheet_error(code).with("key", key).with("form", self.form()));
        }
    }

    /// Reports whether the control sheet differs from a release in the attributes of use and maintenance. A review
    /// without changes to the form is recorded in this way. Different people and dates alone do not justify a new
    /// version.
    fn controls_otherwise(&self, release: &Release) -> bool {
        let sheet = self.sheet;
        // Without a first day, the day of release counts, which always differs.
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

    /// Checks that the version was written, reviewed and dated by the day of its approval.
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

    /// Checks that each translation was made from the original text of this release.
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
            let code = match &language.translation.of {
                None => Code::TranslationUnstated,
                Some(of) if of != original => Code::TranslationStale,
                // Nobody sees from a page in the language of the original that some sentences are others.
                Some(_) if self.is_variant(tag) && language.state == TextState::Unreviewed => Code::VariantUnreviewed,
                Some(_) => continue,
            };
            findings.push(self.sheet_error(code).with("tag", tag).with("form", self.form()));
        }
    }

    /// Reports whether a language is that of the original, as it is used elsewhere.
    fn is_variant(&self, tag: &str) -> bool {
        let main = |tag: &str| tag.split('-').next().map(str::to_owned);
        !is_easy(tag) && self.original_tag.as_deref().and_then(main) == main(tag)
    }

    fn release(&self, findings: &mut Vec<Diagnostic>) -> Option<Release> {
        let sheet = self.sheet;
        let missing = missing(sheet);
        if !missing.is_empty() {
            findings.push(self.sheet_error(Code::ControlMissing).with("keys", missing.join(", ")));
        }
        let form = &self.definition.form;
        let newest = ReleaseHistory::of(self.log).newest(self.form()).map(|newest| newest.release.version.clone());
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
            class_reason: sheet.class_reason.clone().filter(|_| self.is_class_overridden()),
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

/// Returns the fingerprint of what is approved beside a text: the number of the version, what is said of the change, and the days.
#[must_use]
pub fn terms(version: &str, sheet: &ControlSheet) -> String {
    #[derive(Serialize)]
    struct Terms<'a> {
        version: &'a str,
        what: &'a Option<String>,
        why: &'a Option<String>,
        class: Option<ChangeClass>,
        class_reason: &'a Option<String>,
        valid_from: Option<Date>,
        valid_until: Option<Date>,
    }
    let ControlSheet { what, why, class, class_reason, valid_from, valid_until, .. } = sheet;
    let (class, valid_from, valid_until) = (*class, *valid_from, *valid_until);
    of_json(&Terms { version, what, why, class, class_reason, valid_from, valid_until })
}

/// Returns the keys of the control sheet that a release requires and that are missing.
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

/// Returns the name and version of this program.
#[must_use]
pub fn made_by() -> String {
    format!("bogen {}", env!("CARGO_PKG_VERSION"))
}

/// Returns the demands of the professional standards that a definition meets, in order.
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
