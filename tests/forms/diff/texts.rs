//! Changes to texts: which class is certain, and which needs a person's judgement.

use bogen::diff::{Aspect, ChangeClass, ChangeKind, Diff, FormSnapshot};
use bogen::{Files, Project};

use super::{changed, languages, lines};

/// Compares a built-in form with itself after a text was replaced.
fn edit(form: &str, locale: &str, old: &str, new: &str) -> Diff {
    let path = format!("locales/{locale}/{form}.ftl");
    let files = Files::built_in();
    let source = files.text(&path).expect("the file").expect("UTF-8");
    assert_eq!(source.matches(old).count(), 1, "{old}");
    let (before, after) = (Project::read(files.clone()).0, changed(&path, &source.replace(old, new)));
    let definition = before.form(form).expect("the form");
    let (old, new) = (languages(&before, definition), languages(&after, definition));
    let version = |forms| FormSnapshot { definition, forms };
    Diff::between(&version(&old), &version(&new))
}

#[test]
fn a_text_is_told_in_each_language_that_says_it() {
    let diff = edit("hilfeplan", "de", "form-title = Hilfeplan", "form-title = Unterstützungsplan");
    let tags: Vec<_> = diff.changes.iter().map(|change| change.language.as_deref()).collect();
    assert_eq!(tags, [Some("de-AT"), Some("de-DE")]);
    assert!(diff.changes.iter().all(|change| change.aspect == Aspect::Title && change.kind == ChangeKind::Changed));
    assert_eq!((diff.least_class(), diff.proposed_class()), (ChangeClass::Editorial, ChangeClass::Substantive));
}

#[test]
fn other_words_in_what_is_signed_are_certain() {
    let diff = edit("consent", "en-GB", "form-intro =\n    ", "form-intro =\n    Not everything is voluntary. ");
    assert_eq!(diff.changes.len(), 1, "{:?}", lines(&diff));
    assert_eq!(diff.changes[0].aspect, Aspect::Intro);
    assert_eq!(diff.least_class(), ChangeClass::Substantive);
    let diff = edit("consent", "de-AT-simple", "form-intro =\n    ", "form-intro =\n    Vieles. ");
    assert_eq!((diff.least_class(), diff.proposed_class()), (ChangeClass::Editorial, ChangeClass::Substantive));
}

#[test]
fn a_language_is_one_change() {
    let project = Project::read(Files::built_in()).0;
    let definition = project.form("consent").expect("the form");
    let all = languages(&project, definition);
    let diff =
        |old, new| Diff::between(&FormSnapshot { definition, forms: old }, &FormSnapshot { definition, forms: new });
    let less = diff(&all[..], &all[1..]);
    assert_eq!(lines(&less), ["form.language removed: Deutsch (Österreich) → ∅ (compatible, substantive?)"]);
    let more = diff(&all[1..], &all[..]);
    assert_eq!(lines(&more), ["form.language added: ∅ → Deutsch (Österreich) (compatible, editorial?)"]);
}

#[test]
fn words_around_the_form_are_told_where_they_differ() {
    let files = Files::built_in();
    let path = "locales/en-GB/common.ftl";
    let source = files.text(path).expect("the file").expect("UTF-8");
    let (before, after) =
        (Project::read(files.clone()).0, changed(path, &source.replacen("yes = Yes", "yes = Yep", 1)));
    let definition = before.form("followup").expect("the form");
    let (old, new) = (languages(&before, definition), languages(&after, definition));
    let diff = Diff::between(&FormSnapshot { definition, forms: &old }, &FormSnapshot { definition, forms: &new });
    assert_eq!(diff.changes[0].aspect, Aspect::Words);
    assert_eq!(diff.changes[0].code.as_deref(), Some("yes"));
    assert!(diff.changes[1..].iter().all(|change| change.after.as_deref().is_some_and(|after| after.contains("Yep"))));
}
