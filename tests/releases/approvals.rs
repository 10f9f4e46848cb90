//! Approvals, reviews and what is said of a change belong to the text that they were given for.

use std::fs;

use serde_json::Value;

use crate::support::release_project::{FORM, Project};

const SHEET: &str = "control/kontaktnotiz.toml";
const TEXTS: &str = "locales/de/kontaktnotiz.ftl";
const RELEASE: &[&str] = &["release", FORM, "--today", "2026-12-01", "--yes"];

fn approve(project: &Project, more: &[&str]) {
    let approve = ["approve", FORM, "--by", "Fritz Freigeber", "--role", "Geschäftsführung", "--today", "2026-11-30"];
    project.must(&[&approve[..], more].concat());
}

/// Returns the codes with which the program refuses.
fn codes(project: &Project, arguments: &[&str]) -> Vec<String> {
    let done = project.run_bare(arguments);
    assert_ne!(done.code, 0, "{arguments:?} is not refused");
    let code = |line: &str| Some(line.split_once('[')?.1.split_once("]:")?.0.to_owned());
    done.err.lines().filter_map(code).collect()
}

/// A project whose reviewer and approver agreed to it as it is.
fn approved() -> Project {
    let project = Project::new();
    approve(&project, &["--as", "reviewer"]);
    approve(&project, &[]);
    project
}

#[test]
fn what_nobody_tied_to_a_text_is_no_approval() {
    let project = Project::new();
    assert_eq!(codes(&project, RELEASE), ["approval-unbound", "approval-unbound"]);
    approve(&project, &["--as", "reviewer"]);
    assert_eq!(codes(&project, RELEASE), ["control-approval-early", "approval-unbound"]);
    approve(&project, &[]);
    let done = project.run_bare(RELEASE);
    assert_eq!(done.code, 0, "{}", done.err);
    let manifest = fs::read_to_string(project.releases().join("0001-kontaktnotiz-1.0/manifest.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(manifest["approver"]["of"], manifest["fingerprint"]);
    assert_eq!(manifest["reviewer"]["of"], manifest["fingerprint"]);
}

/// After each of these, what was approved is something else.
#[test]
fn whatever_is_changed_after_an_approval_makes_it_void() {
    let left_out = "[language.en-GB]\nleft-out = true";
    for (path, old, new, expected) in [
        (
            TEXTS,
            "contact-place = Ort",
            "contact-place = Ort (50 Euro im Monat)",
            &["translation-stale", "approval-stale", "approval-stale"][..],
        ),
        ("forms/kontaktnotiz.toml", "max = 600", "max = 500", &["approval-stale", "approval-stale"]),
        (SHEET, "[language.en-GB]", left_out, &["approval-stale", "approval-stale"]),
        ("forms/kontaktnotiz.toml", "version = \"1.0\"", "version = \"1.1\"", &["approval-other-terms"]),
        (SHEET, "Erste Fassung.", "Nur Tippfehler.", &["approval-other-terms"]),
        (SHEET, "\"substantive\"", "\"editorial\"", &["approval-other-terms"]),
        (SHEET, "next-review", "valid-from = 2027-06-01\nnext-review", &["approval-other-terms"]),
        (SHEET, "next-review", "valid-until = 2027-06-01\nnext-review", &["approval-other-terms"]),
    ] {
        let project = approved();
        project.change(path, old, new);
        let mut found = codes(&project, RELEASE);
        found.sort();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(found, expected, "{new}");
        assert_eq!(project.verify(), (0, true));
    }
}

#[test]
fn a_fingerprint_of_something_else_helps_nobody() {
    let project = approved();
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    let old = fs::read_to_string(project.path().join(SHEET)).unwrap();
    // Only the number is raised, and a sentence is added.
    project.change("forms/kontaktnotiz.toml", "version = \"1.0\"", "version = \"1.1\"");
    project.change(TEXTS, "contact-place = Ort", "contact-place = Ort (50 Euro im Monat)");
    project.compare_translation();
    project.change(SHEET, "\"substantive\"", "\"editorial\"");
    let found = codes(&project, RELEASE);
    for code in ["approval-stale", "control-change-stale", "release-class-reason"] {
        assert!(found.iter().any(|known| known == code), "{code}: {found:?}");
    }
    // The whole of last year's sheet is no better.
    project.write(SHEET, &old);
    let found = codes(&project, RELEASE);
    assert!(
        found.contains(&"approval-stale".to_owned()) && found.contains(&"control-change-stale".to_owned()),
        "{found:?}"
    );
}

#[test]
fn a_class_below_the_proposed_one_needs_a_reason_which_is_kept_and_shown() {
    let project = approved();
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    project.version("1.0", "1.1", "editorial");
    project.change(TEXTS, "contact-place = Ort", "contact-place = Ort des Gesprächs");
    project.compare_translation();
    project.refused(&["release", FORM, "--today", "2026-12-02"], &["release-class-reason"]);
    approve(&project, &["--as", "reviewer"]);
    approve(&project, &["--class-reason", "Der Ort war immer der des Gesprächs."]);
    let done = project.run_bare(RELEASE);
    assert!(done.code == 0 && done.err.contains("Begründung: „Der Ort war immer der des Gesprächs.“"), "{}", done.err);
    let manifest = fs::read_to_string(project.releases().join("0002-kontaktnotiz-1.1/manifest.json")).unwrap();
    assert!(manifest.contains("\"class-reason\": \"Der Ort war immer der des Gesprächs.\""), "{manifest}");
    for format in ["csv", "html", "json"] {
        let done = project.run(&["register", "--all", "--format", format, "--today", "2026-12-02"]);
        assert!(done.out.contains("Der Ort war immer der des Gesprächs."), "{format}: {}", done.out);
    }
}

/// A field's name is in the files only.
#[test]
fn a_name_that_nobody_sees_is_no_substantive_change() {
    let project = approved();
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    project.version("1.0", "1.1", "editorial");
    let toml = "forms/kontaktnotiz.toml";
    project.change(toml, "\"dissent\"", "\"other-views\"");
    project.change(toml, "[field.dissent]", "[field.other-views]");
    let text = fs::read_to_string(project.path().join(toml)).unwrap();
    let migration =
        "\n[migration.views]\nfrom = \"1.0\"\ntype = \"renamed\"\nfield = \"dissent\"\nto = \"other-views\"\n";
    project.write(toml, &(text + migration));
    for tag in ["de", "en-GB"] {
        project.change(&format!("locales/{tag}/kontaktnotiz.ftl"), "\ndissent = ", "\nother-views = ");
    }
    project.compare_translation();
    project.must(&["release", FORM, "--today", "2026-12-02"]);
}

#[test]
fn a_review_counts_for_the_text_that_was_reviewed() {
    let project = approved();
    let state = || {
        let done = project.must(&["register", "--format", "json", "--today", "2026-12-01"]);
        let json: Value = serde_json::from_str(&done.out.replace("\u{feff}", "")).unwrap();
        let languages = json["versions"][0]["languages"].as_array().unwrap().clone();
        languages.iter().find(|language| language["tag"] == "en-GB").unwrap()["state"].clone()
    };
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    assert_eq!(state(), "reviewed");
    project.version("1.0", "1.1", "substantive");
    project.change("locales/en-GB/kontaktnotiz.ftl", "contact-place = ", "contact-place = Fifty euros a month: ");
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    assert_eq!(state(), "unreviewed", "the translation is another one, although the original is the same");
}

#[test]
fn a_variant_with_sentences_of_its_own_is_reviewed_by_itself() {
    let project = Project::new();
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    let manifest = |folder: &str| {
        let text = fs::read_to_string(project.releases().join(folder).join("manifest.json")).unwrap();
        serde_json::from_str::<Value>(&text).unwrap()["languages"]["de-DE"]["state"].clone()
    };
    assert_eq!(manifest("0001-kontaktnotiz-1.0"), "original", "it has the sentences of the original");
    project.version("1.0", "2.0", "substantive");
    project.write("locales/de-DE/kontaktnotiz.ftl", "contact-place = Ort, es kostet 50 Euro im Monat\n");
    let release = ["release", FORM, "--today", "2026-12-01"];
    project.refused(&release, &["translation-unstated"]);
    let compare = ["approve", FORM, "--locale", "de-DE", "--by", "Tina"];
    project.must(&[&compare[..], &["--as", "translator"]].concat());
    project.refused(&release, &["variant-unreviewed"]);
    project.must(&compare);
    project.must(&release);
    assert_eq!(manifest("0002-kontaktnotiz-2.0"), "reviewed");
    project.version("2.0", "2.1", "substantive");
    project.change("locales/de-DE/kontaktnotiz.ftl", "50 Euro", "90 Euro");
    project.refused(&release, &["variant-unreviewed"]);
}

#[test]
fn an_approval_names_a_person_and_changes_nothing_else() {
    let project = Project::new();
    let before = fs::read_to_string(project.path().join(SHEET)).unwrap();
    for (more, code) in [
        (&["--by", " ", "--role", "x"][..], "approve-empty"),
        (&["--by", "x"], "approve-empty"),
        (&["--by", "x", "--role", "y", "--as", "translator"], "approve-empty"),
        (&["--by", "x", "--locale", "de-AT"], "approve-original"),
        (&["--by", "x", "--locale", "fr"], "unknown-locale"),
    ] {
        assert_eq!(codes(&project, &[&["approve", FORM, "--yes"], more].concat()), [code]);
        assert_eq!(fs::read_to_string(project.path().join(SHEET)).unwrap(), before);
    }
    approve(&project, &["--what", "Neu \"gefasst\".", "--why", "Wunsch.", "--class", "substantive"]);
    let after = fs::read_to_string(project.path().join(SHEET)).unwrap();
    assert!(after.contains("Neu \"gefasst\".") && after.contains("retention"), "{after}");
    let kept = before.lines().filter(|line| !["what", "why", "class", "date"].iter().any(|key| line.starts_with(key)));
    let lost: Vec<_> = kept.filter(|line| !after.contains(line)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn nothing_happens_without_consent() {
    let project = approved();
    let release = ["release", FORM, "--today", "2026-12-01"];
    assert_eq!(codes(&project, &release), ["confirm-nobody"]);
    let approve = ["approve", FORM, "--by", "F", "--role", "GF"];
    assert_eq!(codes(&project, &approve), ["confirm-nobody"]);
    assert_eq!(project.verify(), (0, true));
    project.must(&release);
    let withdraw = ["withdraw", FORM, "1.0", "--why", "x", "--by", "y", "--role", "z", "--today", "2026-12-02"];
    let done = project.run_bare(&withdraw);
    assert!(done.code == 2 && done.err.contains("Danach gilt von diesem Formular keine Version."), "{}", done.err);
    assert_eq!(project.verify(), (1, true));
    project.write("copies/kontaktnotiz-1.0.de-AT.7c9e6679-7425-40de-944b-e07fc1f90ae7.pdf", "");
    assert!(project.run_bare(&withdraw).err.contains("liegt ein Exemplar dieser Version"));
}

#[test]
fn a_history_that_is_backdated_is_said_to_be() {
    let project = Project::new();
    project.must(
        &["release", FORM, "--today", "2019-01-01"].map(|word| if word == "2019-01-01" { "2026-11-21" } else { word }),
    );
    let clock = jiff::Zoned::now().date().to_string();
    let done = project.run(&["verify"]);
    let said = format!("Der Eintrag nennt den 2026-11-21. Geschrieben wurde er am {clock}");
    assert!(done.err.contains("[entry-other-day]") && done.err.contains(&said), "{}", done.err);
}
