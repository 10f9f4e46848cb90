//! Every change, addition, removal, renaming or exchange of files in the folder of releases is detected.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::support::fixtures::paths_below;
use crate::support::release_project::{Done, FORM, Project, released};

/// Pseudo-random numbers, the same in every run (Knuth's MMIX generator).
fn numbers(seed: u64) -> impl Iterator<Item = usize> {
    let next = |x: &u64| Some(x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407));
    std::iter::successors(Some(seed), next).map(|x| usize::try_from(x >> 33).unwrap())
}

#[test]
fn each_of_a_thousand_changed_bytes_is_noticed() {
    let (project, _) = released();
    assert_eq!(project.verify(), (3, true));
    let all = paths_below(&project.releases());
    let all: Vec<_> = all.iter().filter(|path| !path.file_name().unwrap().to_string_lossy().starts_with('.')).collect();
    // Positions chosen among all bytes would rarely be in small files, so every second change is in entries, manifests and
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
fn removed_last_entries_are_detected_with_the_known_head() {
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
    // Neither the working files nor the folder, language or time zone matter.
    fs::remove_dir_all(copy.path().join("forms")).unwrap();
    let mut command = copy.command(&["verify", "--rebuild", "--language", "en"]);
    let done = Done::of(&command.env("TZ", "Pacific/Kiritimati").env("LANG", "ar_EG.UTF-8").output().unwrap());
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.contains("byte for byte"), "{}", done.out);
}

#[test]
fn an_empty_password_or_key_is_said() {
    let project = Project::new();
    let key = project.path().join("schluessel").to_str().unwrap().to_owned();
    let with = |password: &str, arguments: &[&str]| {
        let done = Done::of(&project.command(arguments).env("BOGEN_KEY_PASSWORD", password).output().unwrap());
        (done.code, done.err)
    };
    let (code, err) = with("", &["key", &key]);
    assert!(code == 2 && err.contains("[key-password-empty]"), "{err}");
    assert!(!Path::new(&key).exists() && !Path::new(&format!("{key}.pub")).exists());
    assert_eq!(with("richtig", &["key", &key]).0, 0);
    let release = ["release", FORM, "--today", "2026-12-01", "--key", &key];
    let (code, err) = with("", &release);
    assert!(code == 2 && err.contains("[key-password-empty]"), "{err}");
    // Keys without a password need none.
    let open = format!("{key}-offen");
    assert_eq!(with("", &["key", &open, "--no-password"]).0, 0);
    assert_eq!(with("", &["release", FORM, "--today", "2026-12-01", "--key", &open]).0, 0);

    let empty = project.path().join("leer").to_str().unwrap().to_owned();
    for content in ["", "\n", "\u{feff}"] {
        fs::write(&empty, content).unwrap();
        let code = if content == "\u{feff}" { "key-unusable" } else { "key-empty" };
        project.refused(&["release", FORM, "--today", "2026-12-01", "--key", &empty], &[code]);
        project.refused(&["verify", "--key", &empty], &[code]);
    }
    fs::write(&empty, "").unwrap();
    project.refused(&["key", &empty, "--no-password"], &["key-empty"]);
}

#[test]
#[cfg(unix)]
fn a_full_disk_leaves_no_key() {
    let folder = tempfile::TempDir::new().unwrap();
    let files = || fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    let run = |limit: &str| {
        let program = env!("CARGO_BIN_EXE_bogen");
        let script = format!("trap '' XFSZ; {limit} exec '{program}' key schluessel --no-password");
        Done::of(&Command::new("sh").args(["-c", &script]).current_dir(folder.path()).output().unwrap())
    };
    let done = run("ulimit -f 0;");
    assert!(done.code == 2 && done.err.contains("[file-unwritable]"), "{}", done.err);
    assert_eq!(files(), [""; 0]);
    assert_eq!(run("").code, 0);
    assert_eq!(files().len(), 2);
    // A public key that is there already belongs to another one.
    fs::remove_file(folder.path().join("schluessel")).unwrap();
    assert!(run("").err.contains("[key-exists]"));
}

#[test]
fn what_git_would_change_is_said() {
    let (project, _) = released();
    let attributes = |project: &Project| project.releases().join(".gitattributes");
    let release = ["release", FORM, "--today", "2027-03-01"];
    for harmless in
        ["* -text\n", "* -text\r\n", "# Freigaben\n\n*.pdf diff=pdf\n* -text\n", "* -text -diff\n", "* binary -text\n"]
    {
        let copy = project.checked_out();
        fs::write(attributes(&copy), harmless).unwrap();
        copy.must(&["verify"]);
    }
    for harmful in [
        "",
        "* text=auto\n",
        "* -text\n*.json text\n",
        "* -text\n*.html eol=crlf\n",
        "* text\n* -text\n",
        "# * -text\n",
        "*.pdf -text\n",
        "* -text\n*.html filter=lfs\n",
        "* -text\n*.json !text\n",
        "* -text\n[attr]x text\n",
    ] {
        let copy = project.checked_out();
        fs::write(attributes(&copy), harmful).unwrap();
        let done = copy.refused(&["verify"], &["release-attributes"]);
        assert_eq!(done.code, 1, "{harmful}: {}{}", done.out, done.err);
        copy.version("2.0", "3.0", "substantive");
        copy.refused(&release, &["release-attributes"]);
    }
    // Nothing there, as in a copy without hidden files: the next release writes it.
    let copy = project.checked_out();
    fs::remove_file(attributes(&copy)).unwrap();
    copy.must(&["verify"]);
    copy.version("2.0", "3.0", "substantive");
    copy.change("forms/kontaktnotiz.toml", "max = 500", "max = 400");
    copy.must(&release);
    assert_eq!(fs::read_to_string(attributes(&copy)).unwrap(), "* -text\n");
}

#[test]
#[cfg(unix)]
fn links_in_place_of_bookkeeping_files_are_not_followed() {
    use std::os::unix::fs::symlink;
    let (project, _) = released();
    let release = ["release", FORM, "--today", "2027-03-01"];
    for (name, code) in [(".gitattributes", "release-attributes"), (".lock", "file-unwritable")] {
        for is_dangling in [true, false] {
            let copy = project.checked_out();
            let target = copy.path().join("anderswo");
            if !is_dangling {
                fs::write(&target, "* -text\n").unwrap();
            }
            let link = copy.releases().join(name);
            fs::remove_file(&link).unwrap();
            symlink(&target, &link).unwrap();
            copy.version("2.0", "3.0", "substantive");
            copy.refused(&release, &[code]);
            assert_eq!(target.exists(), !is_dangling, "{name}");
            let done = copy.run(&["verify"]);
            assert!(done.code == 1, "{name}: {}{}", done.out, done.err);
        }
    }
}
