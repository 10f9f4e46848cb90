//! Copies of folders, and files of the operating system, do not count and stop nothing.

use std::fs;

use crate::support::fixtures;
use crate::support::release_project::{FORM, Project, released};

const FIRST: &str = "0001-kontaktnotiz-1.0";
const WITHDRAWAL: &str = "0003-kontaktnotiz-1.0-withdrawn";

/// Copies a folder of `releases/`.
fn copy_folder(project: &Project, folder: &str, name: &str) {
    fixtures::copy(&project.releases().join(folder), &project.releases().join(name));
}

/// Counts the findings of a code in what a command printed.
fn count(text: &str, code: &str) -> usize {
    text.matches(&format!("[{code}]")).count()
}

#[test]
fn a_copied_folder_stops_nothing_and_is_reported_by_verify() {
    let (project, _) = released();
    let before = project.must(&["register", "--today", "2027-03-01"]).out;
    let names = [
        (FIRST, "0001-kontaktnotiz-1.0 - Kopie"),
        (FIRST, "0001-kontaktnotiz-1.0 (2)"),
        (FIRST, "0001-kontaktnotiz-1.0 - Copy"),
        (FIRST, "0001-kontaktnotiz-1.0 Kopie"),
        (FIRST, "Kopie von 0001-kontaktnotiz-1.0"),
        (FIRST, "Neuer Ordner"),
        (FIRST, "0001-kontaktnotiz-1.0 (Annas Konflikt-Kopie 2026-11-29)"),
        (WITHDRAWAL, "0003-kontaktnotiz-1.0-withdrawn (conflicted copy 2027-02-02 101500)"),
    ];
    for (folder, name) in names {
        copy_folder(&project, folder, name);
    }
    // Whatever became of a copy, it does not count.
    fs::remove_file(project.releases().join("Neuer Ordner/manifest.json")).unwrap();
    let done = project.must(&["verify", "--rebuild"]);
    assert_eq!(count(&done.err, "release-folder-copied"), names.len(), "{}", done.err);
    assert!(done.out.contains("Byte für Byte") && done.err.contains(&format!("„{FIRST}“")), "{}{}", done.out, done.err);
    assert_eq!(project.verify(), (3, true));

    let out = project.path().join("out");
    let done = project.must(&["register", "--today", "2027-03-01"]);
    assert_eq!((done.out, count(&done.err, "release-folder-copied")), (before, 0));
    let render = ["render", FORM, "--release", "2.0", "--today", "2027-03-01", "--out", out.to_str().unwrap()];
    for command in [&["list", "--today", "2027-03-01"][..], &render] {
        let done = project.must(command);
        assert_eq!(count(&done.err, "release-folder-copied"), 0, "{}", done.err);
    }
    // The next release follows the last entry.
    project.version("2.0", "3.0", "substantive");
    project.change("forms/kontaktnotiz.toml", "max = 500", "max = 400");
    project.must(&["release", FORM, "--today", "2027-03-01"]);
    assert!(project.releases().join("0004-kontaktnotiz-3.0").is_dir());
    assert_eq!(project.verify(), (4, true));
}

#[test]
fn only_a_folder_with_the_entry_of_an_intact_one_is_a_copy() {
    let (project, _) = released();
    let copy = format!("{FIRST} (2)");
    let refused = |codes: &[&str], change: &dyn Fn(&Project)| {
        let project = project.checked_out();
        copy_folder(&project, FIRST, &copy);
        change(&project);
        project.refused(&["verify"], codes);
        let done = project.run(&["register"]);
        assert!(done.code == 2 && done.out.is_empty(), "{}{}", done.out, done.err);
    };
    let rest = ["chain-broken", "chain-broken"];
    refused(&["entry-altered"], &|project| {
        project.change(&format!("releases/{copy}/entry.json"), "sha256:", "sha256:0");
    });
    refused(&["entry-missing"], &|project| {
        fs::remove_file(project.releases().join(&copy).join("entry.json")).unwrap();
    });
    // Without the original nobody can know which folder is the right one.
    refused(&[&["entry-renamed"][..], &rest].concat(), &|project| {
        fs::remove_dir_all(project.releases().join(FIRST)).unwrap();
    });
    refused(&[&["manifest-altered", "entry-renamed"][..], &rest].concat(), &|project| {
        project.change(&format!("releases/{FIRST}/manifest.json"), "Fritz Freigeber", "Ganz Anderer");
    });
    refused(&[&["entry-altered"][..], &rest, &["entry-renamed"]].concat(), &|project| {
        project.change(&format!("releases/{FIRST}/entry.json"), "sha256:", "sha256:0");
        fs::rename(project.releases().join(&copy), project.releases().join("9999-kontaktnotiz")).unwrap();
    });
}

#[test]
fn an_altered_original_is_not_hidden_by_its_copy() {
    let (project, _) = released();
    copy_folder(&project, FIRST, "0001-kontaktnotiz-1.0 (2)");
    fs::write(project.releases().join(FIRST).join("pages/kontaktnotiz-1.0.html"), "x").unwrap();
    project.refused(&["verify"], &["release-file-altered", "release-folder-copied"]);
}

#[test]
fn copies_of_files_that_services_make_are_named_as_such() {
    let (project, _) = released();
    let folder = project.releases().join(FIRST);
    let copies =
        ["manifest (Annas Konflikt-Kopie 2026-11-29).json", "manifest - Kopie.json", "Kopie von manifest.json"];
    for name in copies {
        fs::copy(folder.join("manifest.json"), folder.join(name)).unwrap();
    }
    fs::copy(folder.join("entry.json"), folder.join("entry.sync-conflict-20261129.json")).unwrap();
    let done = project.must(&["verify", "--rebuild"]);
    assert_eq!(count(&done.err, "release-file-copied"), 4, "{}", done.err);
    assert!(done.err.contains("eine Kopie von „manifest.json“"), "{}", done.err);
    assert_eq!(project.verify(), (3, true));
    // Other content is no copy.
    for name in copies {
        fs::remove_file(folder.join(name)).unwrap();
    }
    fs::remove_file(folder.join("entry.sync-conflict-20261129.json")).unwrap();
    fs::write(folder.join("manifest (2).json"), "{}").unwrap();
    project.refused(&["verify"], &["release-file-added"]);
}

#[test]
fn files_of_the_operating_system_are_only_worth_a_note() {
    let (project, _) = released();
    let inside = format!("{FIRST}/pages");
    for folder in ["", FIRST, &inside, WITHDRAWAL] {
        for name in [".DS_Store", "Thumbs.db", "desktop.ini"] {
            fs::write(project.releases().join(folder).join(name), "x").unwrap();
        }
    }
    let done = project.must(&["verify", "--rebuild"]);
    assert_eq!(count(&done.err, "release-system-file"), 12, "{}", done.err);
    assert!(done.out.contains("Byte für Byte"), "{}", done.out);
    assert_eq!(project.verify(), (3, true));
    let done = project.must(&["register", "--today", "2027-03-01"]);
    assert_eq!(count(&done.err, "release-system-file"), 0);

    for name in ["._page.pdf", "~$page.docx", ".~lock.page.pdf#", ".dropbox.attr", "Icon\r"] {
        fs::write(project.releases().join(name), "x").unwrap();
    }
    assert_eq!(count(&project.must(&["verify"]).err, "release-system-file"), 17);
    let copy = project.checked_out();
    copy.write(&format!("releases/{FIRST}/desktop.ini.txt"), "x");
    assert!(copy.run(&["verify"]).err.contains("[release-file-added]"));
    let copy = project.checked_out();
    copy.write(&format!("releases/{FIRST}/source/Thumbs.db/x"), "x");
    assert!(copy.run(&["verify"]).err.contains("[release-file-added]"));
}
