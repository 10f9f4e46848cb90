//! `render` and `fill` with drafts, released pages and archive copies.

use std::fs;
use std::path::PathBuf;

use bogen::control::release_log::LogEntry;

use crate::support::fixtures::paths_below;
use crate::support::release_project::{FORM, Project, two_versions};

fn pages(project: &Project, folder: &str) -> PathBuf {
    project.releases().join(folder).join("pages")
}

#[test]
fn a_released_version_is_handed_out_as_it_was_released() {
    let project = two_versions();
    let out = project.path().join("out");
    let out = out.to_str().unwrap();
    for (version, folder) in [("1.0", "0001-kontaktnotiz-1.0"), ("2.0", "0002-kontaktnotiz-2.0")] {
        let mut command = vec!["render", FORM, "--today", "2026-12-20", "--out", out];
        if version == "1.0" {
            command.extend(["--release", version]);
        }
        project.must(&command);
        for page in paths_below(&pages(&project, folder)) {
            let made = project.path().join("out").join(page.file_name().unwrap());
            assert!(fs::read(&page).unwrap() == fs::read(made).unwrap(), "{}", page.display());
        }
    }
}

#[test]
fn one_language_or_one_format_can_be_had() {
    let project = two_versions();
    let done = project.must(&[
        "render",
        FORM,
        "--out",
        "out",
        "--locale",
        "en-GB",
        "--format",
        "pdf",
        "--today",
        "2027-02-01",
    ]);
    let names: Vec<_> = done.out.lines().collect();
    assert_eq!(names, ["out/kontaktnotiz-2.0.en-GB.layout.json", "out/kontaktnotiz-2.0.en-GB.pdf"]);
    project.refused(&["render", FORM, "--locale", "fr"], &["language-not-released"]);
}

#[test]
fn copies_begin_with_the_bytes_that_were_released() {
    let project = two_versions();
    project.write("answers.json", r#"{ "client-name": "Ayşe" }"#);
    let answers = project.path().join("answers.json");
    let out = project.path().join("copies");
    let fill = ["fill", FORM, "--locale", "de-AT", "--today", "2027-02-01", "--answers", answers.to_str().unwrap()];
    let done = project.must(&[&fill[..], &["--out", out.to_str().unwrap()]].concat());
    let copy = fs::read(done.out.trim()).unwrap();
    let blank = fs::read(pages(&project, "0002-kontaktnotiz-2.0").join("kontaktnotiz-2.0.de-AT.pdf")).unwrap();
    assert!(copy.len() > blank.len() && copy.starts_with(&blank));
    let done = project.must(&["verify", done.out.trim(), "--today", "2027-02-01", "--language", "en"]);
    assert!(done.out.contains("a copy of version 2.0"), "{}", done.out);
}

#[test]
fn without_the_page_that_was_released_a_copy_cannot_be_compared() {
    let project = two_versions();
    project.write("answers.json", r#"{ "client-name": "Ayşe" }"#);
    let (answers, out) = (project.path().join("answers.json"), project.path().join("copies"));
    let fill = ["fill", FORM, "--locale", "de-AT", "--today", "2027-02-01", "--answers", answers.to_str().unwrap()];
    let copy = project.must(&[&fill[..], &["--out", out.to_str().unwrap()]].concat()).out;
    let read = || {
        let done = project.run(&["read", copy.trim(), "--today", "2027-02-01"]);
        serde_json::from_str::<serde_json::Value>(&done.out).unwrap()["file"].clone()
    };
    assert_eq!(read(), serde_json::json!({ "form": "unchanged" }));
    let page = pages(&project, "0002-kontaktnotiz-2.0").join("kontaktnotiz-2.0.de-AT.pdf");
    fs::write(page, "%PDF-1.7").unwrap();
    assert_eq!(
        read(),
        serde_json::json!({ "form": "incomparable", "changes": [{ "change": "incomparable", "because": "no-original" }] })
    );
}

/// Replaces a page of a release, with all hashes that say what it must be.
fn replace_page(project: &Project, release: &str, name: &str, bytes: &[u8]) {
    let folder = project.releases().join(release);
    let page = folder.join("pages").join(name);
    let hash = |bytes: &[u8]| bogen::fingerprint::of_bytes(bytes);
    let manifest = fs::read_to_string(folder.join("manifest.json")).unwrap();
    let changed = manifest.replace(&hash(&fs::read(&page).unwrap()), &hash(bytes));
    assert_ne!(changed, manifest);

    fs::write(page, bytes).unwrap();
    fs::write(folder.join("manifest.json"), &changed).unwrap();
    fs::write(folder.join("entry.json"), LogEntry::after(None, changed.as_bytes(), None).to_json()).unwrap();
}

#[test]
fn a_released_page_with_bytes_before_it_is_not_filled_in() {
    let project = Project::new();
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    let name = "kontaktnotiz-1.0.de-AT.pdf";
    let bytes = fs::read(pages(&project, "0001-kontaktnotiz-1.0").join(name)).unwrap();
    replace_page(&project, "0001-kontaktnotiz-1.0", name, &[b"x\n".as_slice(), &bytes].concat());
    project.write("answers.json", r#"{ "client-name": "Ayşe" }"#);
    let (answers, out) = (project.path().join("answers.json"), project.path().join("copies"));
    let fill = ["fill", FORM, "--locale", "de-AT", "--today", "2027-02-01", "--answers", answers.to_str().unwrap()];
    project.refused(&[&fill[..], &["--out", out.to_str().unwrap()]].concat(), &["blank-odd"]);
    assert!(!out.exists());
}

#[test]
fn what_is_no_longer_used_is_only_an_archive_copy() {
    let project = two_versions();
    let out = project.path().join("out");
    let render = ["render", FORM, "--release", "1.0", "--today", "2027-02-01", "--out", out.to_str().unwrap()];
    let done = project.refused(&render, &["version-only-archive"]);
    assert!(done.err.contains("abgelöst") && done.err.contains("--release 2.0"), "{}", done.err);
    project.must(&[&render[..], &["--archive", "--locale", "de-AT", "--format", "pdf"]].concat());
    let name = "kontaktnotiz-1.0.de-AT.pdf";
    let archived = fs::read(out.join(name)).unwrap();
    assert_ne!(
        archived,
        fs::read(pages(&project, "0001-kontaktnotiz-1.0").join(name)).unwrap(),
        "it is marked as such"
    );

    let withdraw = ["withdraw", FORM, "2.0", "--why", "x", "--by", "y", "--role", "z", "--today", "2027-03-01"];
    project.must(&withdraw);
    project.refused(&["render", FORM, "--today", "2027-03-01"], &["version-only-archive"]);
    project.write("answers.json", r#"{ "client-name": "Ayşe" }"#);
    let answers = project.path().join("answers.json");
    let fill = ["fill", FORM, "--answers", answers.to_str().unwrap(), "--out", out.to_str().unwrap()];
    project.refused(&[&fill[..], &["--today", "2027-03-01"]].concat(), &["version-only-archive"]);
    project.must(&[&fill[..], &["--today", "2027-03-01", "--archive"]].concat());
}

#[test]
fn a_released_version_is_not_overwritten() {
    let project = two_versions();
    project.change("locales/de/kontaktnotiz.ftl", "contact-place = Ort", "contact-place = Wo?");
    let done = project.run(&["check", "--today", "2027-02-01"]);
    assert!(done.code == 1 && done.out.contains("[version-taken]"), "{}", done.out);
    project.refused(&["render", FORM, "--today", "2027-02-01"], &["version-taken"]);
    // The control sheet is not part of the version's text.
    project.change("locales/de/kontaktnotiz.ftl", "contact-place = Wo?", "contact-place = Ort");
    project.change("control/kontaktnotiz.toml", "Leitung Case Management", "Teamleitung");
    project.must(&["check", "--today", "2027-02-01"]);
}

/// A release lacks common messages that a newer version of bogen needs.
#[test]
fn a_release_of_an_older_bogen_can_be_handed_out() {
    let project = Project::new();
    for tag in ["de", "en-GB"] {
        let built_in = fs::read_to_string(format!("{}/locales/{tag}/common.ftl", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let fewer: Vec<_> = built_in.lines().filter(|line| !line.starts_with("error-version-")).collect();
        project.write(&format!("locales/{tag}/common.ftl"), &fewer.join("\n"));
    }
    project.must(&["check"]);
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    project.must(&["verify", "--rebuild"]);
}

#[test]
fn the_code_of_a_page_says_what_it_is_and_no_more() {
    let project = two_versions();
    let code = |form: &str, version: &str, language: &str| {
        let (form, version, language) = (form.to_owned(), version.to_owned(), language.to_owned());
        bogen::page_code::PageCode {
            form,
            version,
            language,
            sheet: bogen::page_code::Sheet::Form,
            page: 2,
            copy: None,
        }
        .to_string()
    };
    let verify = |code: &str| project.run(&["verify", "--code", code, "--today", "2027-02-01"]);
    let done = verify(&code(FORM, "2.0", "de-AT"));
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.contains("Seite 2 von Version 2.0") && done.out.contains("Heute: gilt"), "{}", done.out);
    // Case does not matter in a typed code; typing errors are detected.
    assert_eq!(verify(&code(FORM, "2.0", "en-GB").to_lowercase()).code, 0);
    for (code, found) in [
        (code(FORM, "2.0", "de-AT").replace("/2/", "/3/"), "code-wrong"),
        (code(FORM, "1.0", "de-AT"), "version-not-in-force"),
        (code(FORM, "3.0", "de-AT"), "version-not-in-force"),
        (code("hilfeplan", "1.0", "de-AT"), "version-not-in-force"),
        (code(FORM, "2.0", "fr"), "language-not-released"),
        ("Geheim".to_owned(), "code-wrong"),
    ] {
        let done = verify(&code);
        assert!(done.code == 1 && done.err.contains(&format!("[{found}]")), "{code}: {}", done.err);
        assert!(!done.err.contains("Geheim"));
    }
}

/// A change of a block shows at each form that uses it, and a release keeps the block as it was.
#[test]
fn a_released_version_keeps_its_blocks() {
    let project = Project::new();
    let before = project.original();
    project.write(
        "forms/blocks/unused.toml",
        "[block]\nversion = \"1.0\"\nfields = [\"x\"]\n[field.x]\ntype = \"text\"\n",
    );
    project.write(
        "forms/blocks/contact.toml",
        "[block]\nversion = \"1.0\"\nfields = [\"phone\"]\n[field.phone]\ntype = \"text\"\nformat = \"phone\"\n",
    );
    project.write("locales/de/blocks/contact.ftl", "phone = Telefon\n");
    project.write("locales/en-GB/blocks/contact.ftl", "phone = Phone\n");
    let present = "\"minutes\", \"present\"]";
    project.change(
        "forms/kontaktnotiz.toml",
        present,
        &present.replace(']', ", { block = \"contact\", prefix = \"own-\" }]"),
    );
    assert_ne!(project.original(), before, "the words of the block are part of the text that translations are of");
    project.compare_translation();
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    project.must(&["verify", "--rebuild"]);
    let source = project.releases().join("0001-kontaktnotiz-1.0/source");
    for path in ["forms/blocks/contact.toml", "locales/de/blocks/contact.ftl", "locales/en-GB/blocks/contact.ftl"] {
        assert!(source.join(path).exists(), "{path}");
    }
    assert!(!source.join("forms/blocks/unused.toml").exists());
    project.must(&["check", "--today", "2027-02-01"]);

    project.change("locales/de/blocks/contact.ftl", "Telefon", "Telefonnummer");
    let done = project.run(&["check", "--today", "2027-02-01"]);
    assert!(done.code == 1 && done.out.contains("[version-taken]"), "{}", done.out);
    project.must(&["verify", "--rebuild"]);
    project.must(&[
        "render",
        FORM,
        "--release",
        "1.0",
        "--today",
        "2027-02-01",
        "--out",
        project.path().to_str().unwrap(),
    ]);
}
