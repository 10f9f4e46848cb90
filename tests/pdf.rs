//! Forms as PDF: every form in every language, blank.

use bogen::files::Files;
use bogen::localized::Localized;
use bogen::project::Project;
use bogen::render::pdf::{self, Options};

/// Returns the built-in forms in all their languages.
fn forms() -> Vec<Localized> {
    let (project, _) = Project::read(Files::built_in());
    let in_its_locales = |form| project.locales_of(form).map(|locale| project.localize(form, locale).0);
    project.forms.values().flat_map(in_its_locales).collect()
}

#[test]
fn every_form_is_set_in_every_language() {
    for form in forms() {
        let pdf = pdf::render(&form, Options::default()).unwrap();
        assert_eq!(pdf.warnings, []);
        assert!(pdf.bytes.starts_with(b"%PDF-1.7"));
    }
}
