//! `verify`: its checks and reports.

use std::fs;
use std::path::Path;
use std::process::Command;

use bogen::control::release_log::LogEntry;

use crate::support::release_project::{Done, FORM, Project};

/// A project with two releases.
fn two_releases() -> Project {
    let project = Project::new();
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    project.version("1.0", "2.0", "substantive");
    project.change("forms/kontaktnotiz.toml", "max = 600", "max = 500");
    project.must(&["release", FORM, "--today", "2027-01-15"]);
    project
}

/// Makes the second release look as if created by a version of bogen with another page design.
fn with_other_design(project: &Project) {
    let read = |folder: &str, file: &str| fs::read(project.releases().join(folder).join(file)).unwrap();
    let first = LogEntry::parse(&read("0001-kontaktnotiz-1.0", "entry.json")).unwrap();
    let manifest = String::from_utf8(read("0002-kontaktnotiz-2.0", "manifest.json")).unwrap();
    let line = manifest.lines().find(|line| line.contains("\"design\"")).unwrap();
    let manifest = manifest.replace(line, &line.replace("sha256:", "sha256:0"));
    let entry = LogEntry::after(Some(&first), manifest.as_bytes(), None).to_json();
    project.write("releases/0002-kontaktnotiz-2.0/manifest.json", &manifest);
    project.write("releases/0002-kontaktnotiz-2.0/entry.json", &entry);
}

#[test]
fn pages_are_made_anew_in_spite_of_what_is_only_worth_a_note() {
    let project = two_releases();
    let all = "Die Seiten aller 2 Freigaben lassen sich Byte für Byte neu machen.";
    fs::create_dir(project.releases().join(".x")).unwrap();
    let done = project.must(&["verify", "--rebuild"]);
    assert!(done.out.contains(all) && done.err.contains("[release-unfinished]"), "{}{}", done.out, done.err);
    // Pages are rendered again in spite of errors in signatures and a missing end of the log.
    let done = project.refused(&["verify", "--rebuild", "--head", "sha256:0"], &["head-missing", "release-unfinished"]);
    assert!(done.out.contains(all), "{}", done.out);
}

#[test]
fn only_what_was_made_anew_is_said_to_be_the_same() {
    let project = two_releases();
    with_other_design(&project);
    let done = project.must(&["verify", "--rebuild"]);
    assert!(done.err.contains("[rebuild-other-design]"), "{}", done.err);
    assert!(
        done.out.contains("die Seiten von 1 der 2 Freigaben. Byte für Byte gleich sind sie bei 1."),
        "{}",
        done.out
    );
    let done = project.must(&["verify", "--rebuild", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&done.out).unwrap();
    let rebuilt = serde_json::json!({ "releases": 2, "compared": 1, "same": 1 });
    assert_eq!(json["verified"][0]["rebuilt"], rebuilt);

    fs::remove_file(project.releases().join("0001-kontaktnotiz-1.0/pages/kontaktnotiz-1.0.html")).unwrap();
    let done = project.refused(&["verify", "--rebuild"], &["release-file-missing"]);
    assert!(done.out.contains("Neu gemacht wurden die Seiten nicht"), "{}", done.out);
}

/// Runs `bogen verify PATH` in a folder.
fn verify_in(folder: &Path, path: &str) -> Done {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bogen"));
    Done::of(&command.current_dir(folder).args(["verify", path]).env_remove("BOGEN_LANGUAGE").output().unwrap())
}

#[test]
fn the_log_is_found_from_its_own_folder_and_from_that_of_a_release() {
    let project = two_releases();
    let root = project.path();
    let first = "0001-kontaktnotiz-1.0";
    let from = [
        (root.to_owned(), "."),
        (root.to_owned(), "releases"),
        (root.to_owned(), "releases/."),
        (root.join("forms"), "../releases/0001-kontaktnotiz-1.0/.."),
        (root.to_owned(), "releases/0001-kontaktnotiz-1.0"),
        (root.join("releases"), "."),
        (root.join("releases"), first),
        (root.join("releases").join(first), "."),
        (root.join("releases").join(first), ".."),
    ];
    for (folder, path) in &from {
        let done = verify_in(folder, path);
        assert!(done.code == 0 && done.out.starts_with("2 Einträge"), "{}, {path}: {}", folder.display(), done.err);
    }
    fs::write(root.join("releases/0002-kontaktnotiz-2.0/pages/kontaktnotiz-2.0.html"), "x").unwrap();
    for (folder, path) in &from {
        let done = verify_in(folder, path);
        assert!(done.code == 1 && done.err.contains("[release-file-altered]"), "{}, {path}", folder.display());
    }
}

#[test]
fn it_is_said_why_a_page_cannot_be_read() {
    let project = two_releases();
    let page = project.releases().join("0002-kontaktnotiz-2.0/pages/kontaktnotiz-2.0.de-AT.pdf");
    let bytes = fs::read(page).unwrap();
    let file = project.path().join("page.pdf");
    let last = bytes.windows(10).rposition(|window| window == b"\nstartxref").unwrap();
    for (damaged, code) in [
        (&bytes[..bytes.len() / 2], "answers-truncated"),
        (&bytes[..last], "answers-truncated"),
        (b"%PDF-1.7\n%%EOF\n".as_slice(), "file-damaged"),
        (b"Hello", "file-strange"),
    ] {
        fs::write(&file, damaged).unwrap();
        project.refused(&["verify", file.to_str().unwrap()], &[code]);
    }
}

#[test]
fn where_there_are_no_releases_nothing_was_verified() {
    let project = two_releases();
    let done = verify_in(project.path(), "forms");
    assert!(done.code == 1 && done.err.contains("forms") && done.out.is_empty(), "{}{}", done.out, done.err);
    fs::remove_dir_all(project.releases()).unwrap();
    let done = project.refused(&["verify", "--rebuild"], &["nothing-released"]);
    assert!(done.code == 1 && done.out.is_empty() && done.err.contains("Geprüft wurde nichts"), "{}", done.err);
    assert_eq!(project.verify(), (0, true));
    project.refused(&["verify", "--head", "sha256:0"], &["nothing-released", "head-missing"]);
}

#[test]
fn what_goes_with_a_folder_is_not_ignored_with_a_file() {
    let project = two_releases();
    let page = project.releases().join("0002-kontaktnotiz-2.0/pages/kontaktnotiz-2.0.html");
    let page = page.to_str().unwrap();
    let key = project.path().join("schluessel").to_str().unwrap().to_owned();
    project.must(&["key", &key, "--no-password"]);
    let public = format!("{key}.pub");
    let folder = project.path().to_str().unwrap();
    for what in [&[page][..], &[folder, page], &["--code", "x"]] {
        let done = project.refused(&[&["verify"], what, &["--rebuild"]].concat(), &["verify-only-folder"]);
        assert!(done.code == 2 && done.err.contains("--rebuild") && done.out.is_empty(), "{}", done.err);
        for (option, code) in [(["--key", &*public], "[release-unsigned]"), (["--head", "sha256:0"], "[head-missing]")]
        {
            let done = project.run(&[&["verify"], what, &option].concat());
            assert!(done.code != 0 && done.err.contains(code), "{}", done.err);
        }
    }
    // A missing path is reported as missing.
    project.refused(&["verify", "keine", "--rebuild"], &["file-unreadable"]);
}

#[test]
fn each_file_has_its_verdict_whatever_the_others_are() {
    let project = two_releases();
    let page = |folder: &str, name: &str| {
        project.releases().join(folder).join("pages").join(name).to_str().unwrap().to_owned()
    };
    let good = page("0002-kontaktnotiz-2.0", "kontaktnotiz-2.0.html");
    let old = page("0001-kontaktnotiz-1.0", "kontaktnotiz-1.0.html");
    let verify = |paths: &[&str]| project.run(&[&["verify", "--today", "2027-02-01"], paths].concat());
    let done = verify(&["keine.pdf", &good, "auch-keine.pdf", &old]);
    assert_eq!((done.code, done.out.lines().count()), (2, 2), "{}", done.out);
    for found in ["[file-unreadable]", "keine.pdf", "auch-keine.pdf", "[version-not-in-force]"] {
        assert!(done.err.contains(found), "{found}: {}", done.err);
    }
    let done = verify(&["keine.pdf", &good, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!((&json["verified"][0]["is"], &json["verified"][1]["is"]), (&"unverified".into(), &"page".into()));

    // The log of the folder is broken, but its copy in another folder is verified nevertheless.
    let whole = project.checked_out();
    fs::remove_file(project.releases().join("0001-kontaktnotiz-1.0/entry.json")).unwrap();
    let done = verify(&[whole.path().to_str().unwrap(), &good]);
    assert!(done.code == 2 && done.out.contains("alles unverändert"), "{}", done.out);
    assert!(done.err.contains("[entry-missing]"), "{}", done.err);
}

#[test]
fn a_released_page_with_values_is_a_copy_of_it() {
    let project = two_releases();
    project.write("answers.json", r#"{ "client-name": "Ayşe </script><b>" }"#);
    let (answers, out) = (project.path().join("answers.json"), project.path().join("out"));
    let files = ["--answers", answers.to_str().unwrap(), "--out", out.to_str().unwrap()];
    let fill = |version: &str, more: &[&str]| {
        let fill = ["fill", FORM, "--format", "html", "--release", version, "--today", "2027-01-20"];
        project.must(&[&fill[..], more, &files].concat()).out.trim().to_owned()
    };
    let path = fill("2.0", &[]);
    let done = project.must(&["verify", &path, "--format", "json", "--today", "2027-01-20"]);
    let found: serde_json::Value = serde_json::from_str(&done.out).unwrap();
    let (verified, copy) = (&found["verified"][0], Path::new(&path).file_stem().unwrap().to_str().unwrap());
    assert_eq!((&verified["is"], &verified["version"]), (&"copy".into(), &"2.0".into()));
    assert!(copy.ends_with(verified["copy"].as_str().unwrap()), "{copy}");
    assert!(!done.out.contains("Ayşe"));

    // Whatever else is changed, it is no such copy any more.
    let page = fs::read_to_string(&path).unwrap();
    let data = r#"<script type="application/json" id="_data">"#;
    for (from, to) in [
        ("<h1", "<h1 hidden"),
        (data, r#"<script>alert(1)</script><script type="application/json" id="_data">"#),
        (
            r#"id="_given">"#,
            r#"id="_given"></script><script>alert(1)</script><script type="application/json" id="_given">"#,
        ),
    ] {
        assert!(page.contains(from), "{from}");
        fs::write(&path, page.replacen(from, to, 1)).unwrap();
        let done = project.run(&["verify", &path, "--today", "2027-01-20"]);
        assert!(done.code == 1 && done.err.contains("[file-altered]"), "{from}: {}", done.err);
    }
    let archive = fill("1.0", &["--archive"]);
    let done = project.run(&["verify", &archive, "--today", "2027-03-01"]);
    assert!(done.out.contains("ein unverändertes Archivexemplar von Version 1.0"), "{}{}", done.out, done.err);
}

#[test]
fn an_archive_copy_is_known_as_what_it_is() {
    let project = two_releases();
    let out = project.path().join("out");
    let render = |day: &str, more: &[&str]| {
        let render = ["render", FORM, "--release", "1.0", "--archive", "--today", day, "--out", out.to_str().unwrap()];
        let done = project.must(&[&render[..], more].concat());
        done.out.lines().filter(|path| !path.contains(".layout.")).map(str::to_owned).collect::<Vec<_>>()
    };
    let withdraw = ["withdraw", FORM, "1.0", "--why", "x", "--by", "y", "--role", "z", "--today", "2027-02-01"];
    let verify = |path: &str| project.run(&["verify", path, "--today", "2027-03-01"]);
    let is_archive = |path: &str| {
        let done = verify(path);
        assert!(
            done.code == 1 && done.out.contains("ein unverändertes Archivexemplar von Version 1.0"),
            "{}",
            done.err
        );
        assert!(done.err.contains("[version-not-in-force]") && !done.err.contains("[file-altered]"), "{}", done.err);
    };
    for path in render("2027-01-20", &[]).iter().chain(&render("2027-01-20", &["--locale", "en-GB"])) {
        is_archive(path);
    }
    // An archive copy of a superseded version is still recognised after the version is withdrawn.
    let before = render("2027-01-20", &["--locale", "de-AT"]);
    project.must(&withdraw);
    is_archive(&before[0]);
    let pages = render("2027-03-01", &[]);
    assert_eq!(pages.len(), 4, "{pages:?}");
    for path in &pages {
        is_archive(path);
    }
    project.write("answers.json", r#"{ "client-name": "Ayşe" }"#);
    let answers = project.path().join("answers.json");
    let fill = ["fill", FORM, "--release", "1.0", "--archive", "--today", "2027-03-01", "--locale", "de-AT"];
    let files = ["--answers", answers.to_str().unwrap(), "--out", out.to_str().unwrap()];
    is_archive(project.must(&[&fill[..], &files].concat()).out.trim());

    // An altered archive copy is not recognised.
    let html = pages.iter().find(|path| path.contains("-1.0.html")).unwrap();
    let text = fs::read_to_string(html).unwrap();
    fs::write(html, text.replacen("Archivexemplar", "Exemplar", 1)).unwrap();
    assert!(verify(html).err.contains("[file-altered]"));
}

#[test]
fn a_file_that_programs_read_differently_is_not_called_genuine() {
    let project = two_releases();
    let page = fs::read(project.releases().join("0002-kontaktnotiz-2.0/pages/kontaktnotiz-2.0.de-AT.pdf")).unwrap();
    let path = project.path().join("blatt.pdf");
    let verify = |bytes: &[u8], more: &[&str]| {
        fs::write(&path, bytes).unwrap();
        project.run(&[&["verify", path.to_str().unwrap(), "--today", "2027-01-16"], more].concat())
    };
    assert_eq!(verify(&page, &[]).code, 0);
    let text = String::from_utf8_lossy(&page).into_owned();
    let start = text.rsplit("startxref\n").next().unwrap().lines().next().unwrap().to_owned();
    let behind = |more: &str| [&page[..], more.as_bytes()].concat();
    for (name, bytes) in [
        ("bytes before the head", [b"\n", &page[..]].concat()),
        ("another head before it", [b"%PDF-1.4\n", &page[..]].concat()),
        (
            "an object in no table",
            behind(&format!("\n9999 0 obj\n<< /Type /Page >>\nendobj\nstartxref\n{start}\n%%EOF\n")),
        ),
        ("two starts", behind(&format!("\nstartxref\n9\n%%EOF\nstartxref\n{start}\n%%EOF\n"))),
        ("a start as another number", behind(&format!("\nstartxref\n{start}.0\n%%EOF\n"))),
    ] {
        let done = verify(&bytes, &[]);
        assert_eq!(done.code, 1, "{name}: {}{}", done.out, done.err);
        assert!(done.err.contains("[file-incomparable]"), "{name}: {}{}", done.out, done.err);
        assert!(done.out.contains("nennt sich Version 2.0"), "{name}: {}", done.out);
        let json: serde_json::Value = serde_json::from_str(&verify(&bytes, &["--format", "json"]).out).unwrap();
        assert_eq!(json["verified"][0]["is"], "incomparable", "{name}");
    }
}
