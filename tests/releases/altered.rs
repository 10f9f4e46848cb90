//! Whoever changes, adds, removes, renames or exchanges something in the folder of releases is noticed.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::project::{Done, FORM, Project, files};

/// A project with a release that is signed, another, and a withdrawal; and the two keys.
fn released() -> (Project, String) {
    let project = Project::new();
    let key = project.path().join("schluessel").to_str().unwrap().to_owned();
    project.must(&["key", &key, "--no-password"]);
    project.must(&["release", FORM, "--today", "2026-12-01", "--key", &key]);
    project.version("1.0", "2.0", "substantive");
    project.change("forms/kontaktnotiz.toml", "max = 600", "max = 500");
    project.must(&["release", FORM, "--today", "2027-01-15", "--key", &key]);
    let who = ["--by", "Fritz Freigeber", "--role", "Geschäftsführung", "--key", &key];
    let withdraw = ["withdraw", FORM, "1.0", "--why", "Die Fristen stimmen nicht.", "--today", "2027-02-01"];
    project.must(&[&withdraw[..], &who[..]].concat());
    (project, key)
}

/// Numbers without a pattern, the same in every run (Knuth's MMIX generator).
fn numbers(seed: u64) -> impl Iterator<Item = usize> {
    let next = |x: &u64| Some(x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407));
    std::iter::successors(Some(seed), next).map(|x| usize::try_from(x >> 33).unwrap())
}

#[test]
fn each_of_a_thousand_changed_bytes_is_noticed() {
    let (project, _) = released();
    assert_eq!(project.verify(), (3, true));
    let all = files(&project.releases());
    let all: Vec<_> = all.iter().filter(|path| !path.file_name().unwrap().to_string_lossy().starts_with('.')).collect();
    // Small files would never be met if places were chosen among all bytes: every second goes to entries, manifests and
    // signatures.
    let small: Vec<_> =
        all.iter().filter(|path| path.parent().unwrap().parent().unwrap() == project.releases()).collect();
    assert_eq!(small.len(), 9);
    let mut numbers = numbers(2026);
    let mut next = || numbers.next().unwrap();
    let changes: Vec<_> = (0..1000)
        .map(|turn| {
            let path = if turn % 2 == 0 { small[next() % small.len()] } else { &all[next() % all.len()] };
            (path.strip_prefix(project.releases()).unwrap(), next(), u8::try_from(1 + next() % 255).unwrap())
        })
        .collect();
    let done = AtomicUsize::new(0);
    thread::scope(|scope| {
        for half in changes.chunks(500) {
            let (project, done) = (&project, &done);
            scope.spawn(move || {
                let copy = project.checked_out();
                for (path, place, flip) in half {
                    let path = copy.releases().join(path);
                    let bytes = fs::read(&path).unwrap();
                    let mut altered = bytes.clone();
                    let place = place % bytes.len();
                    altered[place] ^= flip;
                    fs::write(&path, &altered).unwrap();
                    assert!(!copy.verify().1, "byte {place} of {} was changed by {flip}", path.display());
                    fs::write(&path, bytes).unwrap();
                    done.fetch_add(1, Ordering::Relaxed);
                }
                assert_eq!(copy.verify(), (3, true));
            });
        }
    });
    assert_eq!(done.into_inner(), 1000);
}

#[track_caller]
fn noticed(project: &Project, arguments: &[&str], code: &str, change: impl FnOnce(&Path)) {
    let copy = project.checked_out();
    change(&copy.releases());
    let done = copy.run(&[&["verify"], arguments].concat());
    assert_eq!(done.code, 1, "{}", done.out);
    assert!(done.err.contains(&format!("[{code}]")), "{}", done.err);
}

#[test]
fn each_other_change_is_noticed_for_what_it_is() {
    let (project, _) = released();
    let first = "0001-kontaktnotiz-1.0";
    noticed(&project, &[], "release-file-missing", |folder| {
        fs::remove_file(folder.join(first).join("pages/kontaktnotiz-1.0.html")).unwrap();
    });
    noticed(&project, &[], "release-file-added", |folder| fs::write(folder.join(first).join("neu.txt"), "x").unwrap());
    noticed(&project, &[], "release-file-added", |folder| fs::write(folder.join("neu.txt"), "x").unwrap());
    noticed(&project, &[], "entry-missing", |folder| fs::remove_file(folder.join(first).join("entry.json")).unwrap());
    noticed(&project, &[], "manifest-missing", |folder| {
        fs::remove_file(folder.join(first).join("manifest.json")).unwrap();
    });
    noticed(&project, &[], "chain-broken", |folder| fs::remove_dir_all(folder.join(first)).unwrap());
    noticed(&project, &[], "manifest-signature-altered", |folder| {
        fs::remove_file(folder.join(first).join("manifest.json.minisig")).unwrap();
    });
    noticed(&project, &[], "entry-renamed", |folder| {
        fs::rename(folder.join(first), folder.join("0001-kontaktnotiz-1.1")).unwrap();
    });
    let path = |folder: &Path| folder.join(first).join("manifest.json");
    noticed(&project, &[], "manifest-altered", |folder| {
        let manifest = fs::read_to_string(path(folder)).unwrap();
        fs::write(path(folder), manifest.replace("Fritz Freigeber", "Ganz Anderer")).unwrap();
    });
    #[cfg(unix)]
    noticed(&project, &[], "file-unreadable", |folder| {
        let page = folder.join(first).join("pages/kontaktnotiz-1.0.html");
        fs::rename(&page, folder.join("../beiseite.html")).unwrap();
        std::os::unix::fs::symlink(folder.join("../beiseite.html"), page).unwrap();
    });
}

#[test]
fn an_end_that_is_cut_off_is_noticed_by_the_hash_that_was_kept() {
    let (project, _) = released();
    let done = project.must(&["verify", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&done.out).unwrap();
    let head = json["verified"][0]["head"].as_str().unwrap();
    project.must(&["verify", "--head", head]);
    noticed(&project, &["--head", head], "head-missing", |folder| {
        fs::remove_dir_all(folder.join("0003-kontaktnotiz-1.0-withdrawn")).unwrap();
    });
}

#[test]
fn signatures_are_those_of_the_key_and_minisign_agrees() {
    let (project, key) = released();
    let public = format!("{key}.pub");
    project.must(&["verify", "--key", &public]);
    let other = project.path().join("anderer").to_str().unwrap().to_owned();
    project.must(&["key", &other, "--no-password"]);
    project.refused(&["verify", "--key", &format!("{other}.pub")], &["release-signed-by-other"; 3]);
    // A key is never overwritten, and what is none is said to be none.
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
fn a_key_with_a_password_opens_with_that_alone() {
    let project = Project::new();
    let key = project.path().join("schluessel").to_str().unwrap().to_owned();
    let with = |password: &str, arguments: &[&str]| {
        Done::of(&project.command(arguments).env("BOGEN_KEY_PASSWORD", password).output().unwrap())
    };
    assert_eq!(with("richtig", &["key", &key]).code, 0);
    let release = ["release", FORM, "--today", "2026-12-01", "--key", &key];
    let wrong = with("falsch", &release);
    assert!(wrong.code == 2 && wrong.err.contains("[key-password]") && !wrong.err.contains("falsch"), "{}", wrong.err);
    assert_eq!(with("richtig", &release).code, 0);
    project.must(&["verify", "--key", &format!("{key}.pub")]);
}

#[test]
fn the_pages_can_be_made_anew_elsewhere() {
    let (project, _) = released();
    let copy = project.checked_out();
    // Neither the working files nor the place, the language or the time zone of the computer matter.
    fs::remove_dir_all(copy.path().join("forms")).unwrap();
    let mut command = copy.command(&["verify", "--rebuild", "--language", "en"]);
    let done = Done::of(&command.env("TZ", "Pacific/Kiritimati").env("LANG", "ar_EG.UTF-8").output().unwrap());
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.contains("byte for byte"), "{}", done.out);
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
    // It has no check sum: that it is damaged is noticed all the same, and nobody is asked for a password.
    let place = text.len() - 100;
    let other = if text.as_bytes()[place] == b'A' { "B" } else { "A" };
    fs::write(&key, format!("{}{other}{}", &text[..place], &text[place + 1..])).unwrap();
    project.refused(&release, &["key-unusable"]);
    fs::write(&key, text).unwrap();
    project.must(&release);
    project.must(&["verify", "--key", &public]);
}
