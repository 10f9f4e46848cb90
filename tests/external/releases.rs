//! Releases with minisign, git, poppler and the system's clock.

use std::fs;
use std::process::Command;

use crate::support::release_history::History;
use crate::support::release_project::{Done, FORM, Project, released, two_versions};

#[test]
fn signatures_are_those_of_the_key_and_minisign_agrees() {
    let (project, key) = released();
    let public = format!("{key}.pub");
    project.must(&["verify", "--key", &public]);
    let other = project.path().join("anderer").to_str().unwrap().to_owned();
    project.must(&["key", &other, "--no-password"]);
    project.refused(&["verify", "--key", &format!("{other}.pub")], &["release-signed-by-other"; 3]);
    // A key is never overwritten, and an invalid key is reported.
    let done = project.refused(&["key", &key, "--no-password"], &["key-exists"]);
    assert!(!done.err.contains("--force"), "{}", done.err);
    project.refused(&["release", FORM, "--key", &public], &["key-unusable"]);
    for folder in ["0001-kontaktnotiz-1.0", "0002-kontaktnotiz-2.0", "0003-kontaktnotiz-1.0-withdrawn"] {
        let manifest = project.releases().join(folder).join("manifest.json");
        let arguments = ["-V", "-p", &public, "-m", manifest.to_str().unwrap()];
        let output = Command::new("minisign").args(arguments).output().expect("minisign is installed");
        assert_eq!(Done::of(&output).code, 0, "{folder}");
    }
}

#[test]
fn git_for_windows_leaves_releases_as_they_are() {
    let (project, _) = released();
    let folder = tempfile::tempdir().unwrap();
    let git = |arguments: &[&str]| {
        let own = ["-c", "core.autocrlf=true", "-c", "user.name=Ada", "-c", "user.email=ada@example.org"];
        let done = Command::new("git").args(own).args(arguments).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    let (from, to) = (project.path().to_str().unwrap(), folder.path().join("clone"));
    git(&["-C", from, "init", "--quiet"]);
    git(&["-C", from, "add", "."]);
    git(&["-C", from, "commit", "--quiet", "--message", "Formulare"]);
    git(&["clone", "--quiet", "--config", "core.autocrlf=true", from, to.to_str().unwrap()]);
    assert!(fs::read_to_string(to.join("forms/kontaktnotiz.toml")).unwrap().contains("\r\n"));
    let done = project.run(&["verify", to.to_str().unwrap()]);
    assert_eq!(done.code, 0, "{}", done.err);
}

#[test]
fn a_key_that_minisign_made_without_a_password_signs() {
    let project = Project::new();
    let key = project.path().join("minisign").to_str().unwrap().to_owned();
    let public = format!("{key}.pub");
    let output = Command::new("minisign").args(["-G", "-W", "-p", &public, "-s", &key]).output();
    assert_eq!(Done::of(&output.expect("minisign is installed")).code, 0);
    let text = fs::read_to_string(&key).unwrap();
    let release = ["release", FORM, "--today", "2026-12-01", "--key", &key];
    // Without a checksum, damage is still noticed, before the prompt for a password.
    let place = text.len() - 100;
    let other = if text.as_bytes()[place] == b'A' { "B" } else { "A" };
    fs::write(&key, format!("{}{other}{}", &text[..place], &text[place + 1..])).unwrap();
    project.refused(&release, &["key-unusable"]);
    fs::write(&key, text).unwrap();
    project.must(&release);
    project.must(&["verify", "--key", &public]);
}

#[test]
fn an_archive_copy_says_why_the_version_is_no_longer_used() {
    let project = two_versions();
    project.version("2.0", "3.0", "substantive");
    project.change("forms/kontaktnotiz.toml", "max = 500", "max = 400");
    project.change(
        "control/kontaktnotiz.toml",
        "valid-from = 2027-01-01",
        "valid-from = 2027-02-01\nvalid-until = 2027-05-31",
    );
    project.must(&["release", FORM, "--today", "2027-02-01"]);
    let out = project.path().join("out");
    for (version, day, words) in [
        ("1.0", "2027-06-01", "Abgelöst: Es gibt eine neuere Version"),
        ("3.0", "2027-06-01", "Abgelaufen: Die Zeit, für die dieser Bogen gegolten hat, ist vorbei."),
    ] {
        let render = ["render", FORM, "--release", version, "--today", day, "--archive", "--locale", "de-AT"];
        project.must(&[&render[..], &["--format", "pdf", "--out", out.to_str().unwrap()]].concat());
        let page = out.join(format!("kontaktnotiz-{version}.de-AT.pdf"));
        let text = Command::new("pdftotext").args([page.as_os_str(), "-".as_ref()]).output().unwrap();
        let text = String::from_utf8(text.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(words), "{text}");
        let done = project.run(&["verify", page.to_str().unwrap(), "--today", day]);
        assert!(done.code == 1 && !done.err.contains("[file-altered]"), "{}", done.err);
    }
}

#[test]
fn an_answered_form_is_shown_with_the_words_of_its_version() {
    let history = History::new();
    let out = history.project.path().join("gezeigt");
    let answers = history.returns[1].path.to_str().unwrap();
    let render = ["render", "--answers", answers, "--out", out.to_str().unwrap(), "--today", "2027-07-15"];
    let done = history.project.run(&render);
    let shown = done.out.trim();
    assert!(shown.contains("kontaktnotiz-1.0.de-AT"), "{}\n{}", done.out, done.err);
    let output = Command::new("pdftotext").args([shown, "-"]).output().expect("pdftotext is installed");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("Telefonat") && !text.contains("Telefonat oder Videogespräch"), "{text}");
}

/// The day of a release is the day in the local time zone.
#[test]
fn the_day_is_that_of_the_time_zone() {
    for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago"] {
        let there = || {
            let output = Command::new("date").arg("+%F").env("TZ", zone).output().unwrap();
            Done::of(&output).out.trim().to_owned()
        };
        let project = Project::new();
        let before = there();
        let output = project.command(&["release", FORM]).env("TZ", zone).output().unwrap();
        assert_eq!(Done::of(&output).code, 0, "{}", Done::of(&output).err);
        let manifest = fs::read(project.releases().join("0001-kontaktnotiz-1.0/manifest.json")).unwrap();
        let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
        let released = manifest["released"].as_str().unwrap();
        assert!(released == before || released == there(), "{zone}: {released}");
    }
}

#[test]
fn a_pdf_is_not_written_to_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let program = env!("CARGO_BIN_EXE_bogen");
    let run = |arguments: &str| {
        let mut command = Command::new("script");
        command.args(["--quiet", "--return", "--command", &format!("'{program}' {arguments}"), "/dev/null"]);
        let output = command.current_dir(folder.path()).output().expect("script is installed");
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let (code, shown) = run("register --format pdf");
    assert!(code == Some(2) && shown.contains("output-is-terminal") && !shown.contains("%PDF"), "{code:?} {shown}");
    let (code, shown) = run("register --format pdf --out register.pdf");
    assert!(code != Some(2) && !shown.contains("%PDF"), "{code:?} {shown}");
    assert!(fs::read(folder.path().join("register.pdf")).unwrap().starts_with(b"%PDF"));
}
