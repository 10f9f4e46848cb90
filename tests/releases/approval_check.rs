//! A release that does not meet the requirements reports all reasons at once and writes nothing.

use crate::support::release_project::{FORM, Project};

const RELEASE: &[&str] = &["release", FORM, "--today", "2026-12-01"];

#[test]
fn a_release_says_all_that_is_missing() {
    let project = Project::new();
    project.write("control/kontaktnotiz.toml", "status = \"draft\"\n");
    let done = project.refused(RELEASE, &["control-missing", "translation-unstated"]);
    assert!(done.err.contains("author, approver, owner, confidentiality"), "{}", done.err);
    assert_eq!(project.verify(), (0, true));
}

#[test]
fn nobody_approves_alone() {
    let project = Project::new();
    project.change("control/kontaktnotiz.toml", "Fritz Freigeber", "ada  AUTORIN");
    project.refused(RELEASE, &["release-own-approval"]);
}

/// Systems encode names differently: macOS decomposes accented letters, word processors insert no-break spaces.
#[test]
fn nobody_approves_alone_in_another_spelling() {
    let project = Project::new();
    let sheet = "control/kontaktnotiz.toml";
    project.change(sheet, "Ada Autorin", "Zoë Größl");
    project.change(sheet, "Fritz Freigeber", "ZOE\u{308}\u{a0}\u{2003}GRO\u{308}SSL");
    project.refused(RELEASE, &["release-own-approval"]);
    project.change(sheet, "ZOE\u{308}", "ZOE");
    project.must(RELEASE);
}

#[test]
fn nobody_approves_what_is_not_there_yet() {
    let sheet = "control/kontaktnotiz.toml";
    for (path, old, new, than) in [
        (sheet, "date = 2026-11-20", "date = 2026-11-23", "author"),
        (sheet, "Managerin\"\ndate = 2026-11-21", "Managerin\"\ndate = 2026-11-23", "reviewer"),
        ("forms/kontaktnotiz.toml", "dated = 2026-11-21", "dated = 2026-11-23", "dated"),
    ] {
        let project = Project::new();
        project.change(path, old, new);
        let done = project.refused(RELEASE, &["control-approval-early"]);
        let said =
            format!("Bei „approver“ steht der Tag 2026-11-21. Er liegt vor dem 2026-11-23, der bei „{than}“ steht.");
        assert!(done.err.contains(&said), "{}", done.err);
        project.change(sheet, "führung\"\ndate = 2026-11-21", "führung\"\ndate = 2026-11-23");
        project.must(RELEASE);
    }
}

#[test]
fn the_next_review_comes_after_the_release() {
    let project = Project::new();
    project.refused(&["release", FORM, "--today", "2028-12-01"], &["control-review-early"]);
    project.must(&["release", FORM, "--today", "2028-11-30"]);
}

#[test]
fn impossible_control_sheets_are_refused() {
    let project = Project::new();
    project.change("control/kontaktnotiz.toml", "status = \"in-review\"", "status = \"released\"");
    project.change(
        "control/kontaktnotiz.toml",
        "next-review",
        "valid-until = 2026-01-01\nvalid-from = 2027-01-01\nnext-review",
    );
    project.change("control/kontaktnotiz.toml", "\"Rosa Prüferin\"", "\" \"");
    project.refused(
        RELEASE,
        &["control-day-over", "approval-unbound", "control-status-not-typed", "control-dates-crossed", "control-empty"],
    );
    project.write("control/andere.toml", "status = \"draft\"\n");
    project.change("control/kontaktnotiz.toml", "owner", "onwer");
    let done = project.run(&["check"]);
    assert!(done.out.contains("control-without-form") && done.out.contains("unknown-key"), "{}", done.out);
}

#[test]
fn a_day_that_cannot_be_read_is_one_fault() {
    let project = Project::new();
    let mut written = "2028-12-01";
    for day in ["2028-13-01", "2027-02-29", "2028-1-1", "2028-12-01T10:00:00", "10:00:00"] {
        project.change(
            "control/kontaktnotiz.toml",
            &format!("next-review = {written}"),
            &format!("next-review = {day}"),
        );
        written = day;
        let done = project.run(&["check"]);
        assert!(done.out.contains("Fehler[bad-date]") && done.out.ends_with("\n1 Fehler\n"), "{day}: {}", done.out);
    }
}

#[test]
fn a_stale_translation_is_refused_or_left_out() {
    let project = Project::new();
    project.change("locales/de/kontaktnotiz.ftl", "Name der Klientin oder des Klienten", "Name");
    project.refused(RELEASE, &["translation-stale"]);
    project.change("control/kontaktnotiz.toml", "[language.en-GB]", "[language.en-GB]\nleft-out = true");
    project.must(RELEASE);
    let pages = project.releases().join("0001-kontaktnotiz-1.0/pages");
    assert!(pages.join("kontaktnotiz-1.0.de-AT.pdf").is_file());
    assert!(!pages.join("kontaktnotiz-1.0.en-GB.pdf").exists());
}

#[test]
fn comments_make_no_translation_stale() {
    let project = Project::new();
    project.change("locales/de/kontaktnotiz.ftl", "contact-place = Ort", "# nur ein Hinweis\ncontact-place = Ort");
    project.must(RELEASE);
}

#[test]
fn a_missing_text_is_refused() {
    let project = Project::new();
    project.change("locales/de/kontaktnotiz.ftl", "contact-place = Ort\n    .when = Nur wenn Sie einander getroffen haben oder die Art des Kontakts eine andere war\n", "");
    let done = project.run(RELEASE);
    assert_eq!(done.code, 1);
    assert!(done.err.contains("[message-missing]"), "{}", done.err);
    assert_eq!(project.verify(), (0, true));
}

#[test]
fn a_version_is_released_once_and_only_upwards() {
    let project = Project::new();
    project.must(RELEASE);
    project.refused(RELEASE, &["release-version-exists"]);
    project.version("1.0", "0.9", "editorial");
    project.refused(RELEASE, &["release-version-lower", "release-nothing-changed"]);
    project.version("0.9", "1.1", "editorial");
    project.refused(RELEASE, &["release-nothing-changed"]);
}

/// An entry under a mistyped tag would be ignored unnoticed.
#[test]
fn unknown_languages_in_the_sheet_are_reported_with_their_position() {
    let project = Project::new();
    let sheet = "control/kontaktnotiz.toml";
    let text = std::fs::read_to_string(project.path().join(sheet)).unwrap();
    let original = project.original();
    let at = |text: &str, start: &str| text.lines().position(|line| line.starts_with(start)).unwrap() + 1;
    let line = at(&text, "[language.en-GB]");
    project.change(sheet, "[language.en-GB]", "[language.en-GP]");
    let done = project.refused(
        RELEASE,
        &["translation-unstated", "approval-unbound", "approval-unbound", "control-language-unknown"],
    );
    assert!(
        done.err.contains(&format!("kontaktnotiz.toml:{line}:11")) && done.err.contains("Meinten Sie „en-GB“?"),
        "{}",
        done.err
    );
    project.change(sheet, "[language.en-GP]", "[language.xx]\nleft-out = true\n[language.de]\n[language.en-GB]");
    let done = project.refused(&["check", FORM], &[]);
    assert_eq!(done.out.matches("[control-language-unknown]").count(), 2, "{}", done.out);
    assert!(done.out.contains("Es gibt es auf: de-AT, de-DE, en-GB"), "{}", done.out);
    project.change(sheet, "[language.xx]\nleft-out = true\n[language.de]\n", "");
    project.change(sheet, &original, "sha256:xyz");
    let line = at(&text, "of = ");
    let done = project
        .refused(RELEASE, &["translation-unstated", "approval-unbound", "approval-unbound", "control-no-fingerprint"]);
    assert!(done.err.contains(&format!("kontaktnotiz.toml:{line}:6")), "{}", done.err);
    project.change(sheet, "sha256:xyz", &original);
    project.must(RELEASE);
}

/// A review without changes, or a longer validity, is recorded in a new version with the same questions and texts.
#[test]
fn a_change_to_the_control_sheet_can_be_released_as_a_version() {
    let project = Project::new();
    project.must(RELEASE);
    let sheet = "control/kontaktnotiz.toml";
    let changes = [
        ("2028-12-01", "2029-12-01"),
        ("next-review", "valid-from = 2028-12-15\nnext-review"),
        ("next-review", "valid-until = 2029-12-31\nnext-review"),
        ("Leitung Case Management", "Leitung"),
        ("\"public\"", "\"internal\""),
        ("10 Jahre", "12 Jahre"),
        ("7 Jahre", "8 Jahre"),
    ];
    for (number, (old, new)) in (0..).zip(changes) {
        project.version(&format!("1.{number}"), &format!("1.{}", number + 1), "editorial");
        project.change(sheet, "Fritz ", "Fritz F. ");
        project.change(sheet, &format!("date = 2026-11-2{number}"), &format!("date = 2026-11-2{}", number + 1));
        project.refused(RELEASE, &["release-nothing-changed"]);
        project.change(sheet, old, new);
        project.must(RELEASE);
    }
    assert_eq!(project.verify(), (8, true));
}

#[test]
fn a_change_is_not_called_smaller_than_it_is() {
    let project = Project::new();
    project.must(RELEASE);
    project.version("1.0", "1.1", "editorial");
    project.change("forms/kontaktnotiz.toml", "max = 600", "max = 500");
    let done = project.refused(RELEASE, &["release-class"]);
    assert!(done.err.contains("heißt die Änderung „redaktionell“, sie ist aber „wesentlich“."), "{}", done.err);
    assert!(done.err.contains("class = \"substantive\""), "{}", done.err);
    project.version("1.1", "2.0", "substantive");
    project.must(RELEASE);
}

#[test]
fn two_forms_do_not_share_a_number() {
    let project = Project::new();
    let form = std::fs::read_to_string(project.path().join("forms/kontaktnotiz.toml")).unwrap();
    project.write("forms/notiz.toml", &form.replace("id = \"kontaktnotiz\"", "id = \"notiz\""));
    let texts = std::fs::read_to_string(project.path().join("locales/de/kontaktnotiz.ftl")).unwrap();
    project.write("locales/de/notiz.ftl", &texts);
    let check = project.run(&["check"]);
    let said = "Fehler[form-number-twice]: Die Nummer „X-01“ hat schon das Formular „kontaktnotiz“.";
    assert!(check.out.contains(said) && check.out.contains("forms/notiz.toml:5:10"), "{}", check.out);
    assert!(project.run(&["release", "notiz", "--today", "2026-12-01"]).err.contains(said));
    project.refused(RELEASE, &["form-number-twice"]);
    project.change("forms/notiz.toml", "number = \"X-01\"", "number = \"X-02\"");
    assert_eq!(project.run(&["check"]).code, 0);
    project.must(RELEASE);
}

#[test]
fn built_in_forms_cannot_be_released() {
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_bogen")).args(["release", "consent"]).output().unwrap();
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains("[release-no-folder]"));
}

#[test]
fn only_what_was_released_is_withdrawn_and_only_once() {
    let project = Project::new();
    let withdraw = |version, why| {
        ["withdraw", FORM, version, "--why", why, "--by", "F F", "--role", "Leitung", "--today", "2027-01-01"]
    };
    project.refused(&withdraw("1.0", "x"), &["version-not-released"]);
    project.must(RELEASE);
    project.refused(&withdraw("1.0", " "), &["withdraw-empty"]);
    project.must(&withdraw("1.0", "Fehler"));
    project.refused(&withdraw("1.0", "Fehler"), &["withdraw-twice"]);
    assert_eq!(project.verify(), (2, true));
}
