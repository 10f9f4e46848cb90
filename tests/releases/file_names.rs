//! Names of files never lead out of the folder that files are written to.

use std::fs;
use std::path::Path;

use bogen::control::release_log::LogEntry;
use bogen::control::{LogPlace, Manifest};

use crate::support::fixtures::paths_below;
use crate::support::release_project::{FORM, Project};

const FOLDER: &str = "releases/0001-kontaktnotiz-1.0";
const PAGE: &str = "pages/kontaktnotiz-1.0.html";

/// A project with one release.
fn one_release() -> Project {
    let project = Project::new();
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    project
}

/// Replaces text in the manifest, and makes the log entry fit it.
fn alter_manifest(project: &Project, old: &str, new: &str) {
    let path = format!("{FOLDER}/manifest.json");
    project.change(&path, old, new);
    let manifest = fs::read(project.path().join(path)).unwrap();
    project.write(&format!("{FOLDER}/entry.json"), &LogEntry::after(None, &manifest, None).to_json());
}

/// Returns a text as JSON.
fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

#[test]
fn a_manifest_with_other_names_writes_nothing() {
    let project = one_release();
    let above = tempfile::TempDir::new().unwrap();
    let out = above.path().join("out");
    let outside = above.path().join("outside.html");
    let absolute = format!("pages/{}", outside.display());
    let arguments = ["render", FORM, "--release", "1.0", "--today", "2026-12-02", "--out", out.to_str().unwrap()];
    let keys = [
        &*absolute,
        outside.to_str().unwrap(),
        "pages//x.html",
        "pages/../outside.html",
        "pages/../../outside.html",
        "pages/./x.html",
        "pages/",
        "",
        "../outside.html",
        "pages/..\\outside.html",
        "pages/C:\\outside.html",
        "C:\\outside.html",
        "pages/C:outside.html",
        "pages/x\u{7}.html",
        "pages/con.html",
        "pages/x.html.",
        "pages/x.html ",
    ];
    for key in keys {
        let copy = project.checked_out();
        // The bytes are there, so that only the name is wrong.
        let page = fs::read(copy.path().join(FOLDER).join(PAGE)).unwrap();
        let target = copy.path().join(format!("{FOLDER}/./{key}"));
        if !target.exists() && fs::create_dir_all(target.parent().unwrap()).is_ok() {
            // Not every system has every name.
            let _ = fs::write(target, &page);
        }
        alter_manifest(&copy, &json(PAGE), &json(key));
        copy.refused(&arguments, &["manifest-altered"]);
        let done = copy.run(&["verify"]);
        assert!(done.code == 1 && done.err.contains("[manifest-altered]"), "{}", done.err);
        copy.refused(&["register"], &["manifest-altered"]);
        assert_eq!(paths_below(above.path()), Vec::<std::path::PathBuf>::new(), "{key:?}");
    }
}

#[test]
fn a_manifest_lists_no_file_twice() {
    let project = one_release();
    let manifest = fs::read_to_string(project.path().join(FOLDER).join("manifest.json")).unwrap();
    let file = r#"{ "hash": "sha256:0", "bytes": 1 }"#;
    for key in [PAGE, "pages/KONTAKTNOTIZ-1.0.html", "Pages/kontaktnotiz-1.0.html"] {
        let copy = project.checked_out();
        alter_manifest(&copy, "\"files\": {", &format!("\"files\": {{ {}: {file},", json(key)));
        copy.refused(&["register"], &["manifest-altered"]);
    }
    // Reading and writing a manifest does not change a byte.
    let place = LogPlace::parse(manifest.as_bytes()).unwrap().unwrap();
    assert_eq!(Manifest::parse(manifest.as_bytes()).unwrap().to_json(&place), manifest);
}

/// A release can be copied to every system, so files that some system cannot have are refused before.
#[test]
#[cfg(target_os = "linux")]
fn a_project_has_no_files_that_other_systems_cannot_have() {
    let picture = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>"#;
    let release = ["release", FORM, "--today", "2026-12-01"];
    for name in ["a:b.svg", "aux.svg"] {
        let project = Project::new();
        project.write(&format!("pictograms/{name}"), picture);
        let done = project.refused(&release, &["approval-unbound", "approval-unbound", "file-name-invalid"]);
        assert!(done.err.contains(name), "{}", done.err);
    }
    let project = Project::new();
    project.write("forms/con.toml", "");
    assert!(project.run(&["check"]).out.contains("[file-name-invalid]"));

    let project = Project::new();
    project.write("pictograms/house.svg", picture);
    project.write("pictograms/House.svg", picture);
    let done = project.refused(&release, &["file-name-twice"]);
    assert!(done.code == 2 && done.err.contains("pictograms/house.svg"), "{}", done.err);
    let is_release = |path: &Path| path.file_name().is_some_and(|name| name == "manifest.json");
    assert!(!paths_below(&project.releases()).iter().any(|path| is_release(path)));
}
