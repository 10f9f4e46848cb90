//! Checks forms: definitions, texts, demands of the standards, and the pages that come of them.

use std::collections::BTreeSet;

use super::parallel;
use crate::definition::Definition;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::localized::Localized;
use crate::project::Project;
use crate::render::pdf::PageCheck;
use crate::repository::{FormRepository, FormSelection, LoadedProject};

/// The fingerprints of pages that passed the check before. Pages with the same fingerprint are not typeset again.
pub type PassedPages = BTreeSet<String>;

/// What was found, and which pages passed.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// The findings, sorted.
    pub findings: Vec<Diagnostic>,
    /// The fingerprints of the pages that have no findings.
    pub passed: PassedPages,
}

/// Checks forms in all their languages. Pages are only typeset of texts without errors.
#[must_use]
pub fn check(
    repository: &FormRepository,
    project: &LoadedProject,
    selection: &FormSelection<'_>,
    passed: &PassedPages,
) -> Checked {
    let mut checked = Checked { findings: project.findings_about(&selection.ids), ..Checked::default() };
    let mut forms = Vec::new();
    for definition in &selection.definitions {
        let (found, usable) = texts(&project.project, definition);
        checked.findings.extend(found);
        forms.extend(usable);
    }
    checked.findings.extend(repository.check_released(project, &selection.definitions));
    checked.findings.extend(repository.check_citations(project, &selection.definitions));
    for (fingerprint, findings) in parallel::map(forms, |form| pages(&form, passed)) {
        if findings.is_empty() {
            checked.passed.insert(fingerprint);
        }
        checked.findings.extend(findings);
    }
    diagnostic::sort(&mut checked.findings);
    // A file that cannot be read is said for each language that needs it.
    checked.findings.dedup();
    checked
}

/// Checks everything of a form but its pages. Returns the findings, and the form in the languages without errors, with the sheets
/// of its parts.
fn texts(project: &Project, definition: &Definition) -> (Vec<Diagnostic>, Vec<Localized>) {
    let mut findings = project.check_standards(definition);
    findings.extend(project.stale_translations(definition));
    let mut usable = Vec::new();
    for locale in project.locales_of(definition) {
        let (form, found) = project.localize(definition, locale);
        if found.iter().all(|finding| finding.severity < Severity::Error) {
            usable.extend(form.part_excerpts().filter_map(|excerpt| form.sheet_of(&excerpt)).collect::<Vec<_>>());
            usable.push(form);
        }
        findings.extend(found);
    }
    (findings, usable)
}

/// Checks the pages of a form in one language, unless they passed before.
fn pages(form: &Localized, passed: &PassedPages) -> (String, Vec<Diagnostic>) {
    let check = PageCheck::new(form);
    let fingerprint = check.fingerprint();
    let findings = if passed.contains(&fingerprint) { Vec::new() } else { check.run() };
    (fingerprint, findings)
}
