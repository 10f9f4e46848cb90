//! Logs that somebody without the key has changed and computed anew, and what is proven of those that nobody has.

use std::fs;
use std::path::{Path, PathBuf};

use bogen::control::Manifest;
use bogen::control::release_log::LogEntry;
use bogen::release_key::SigningKey;
use serde_json::Value;

use crate::support::release_project::{Done, FORM, Project, released};

/// A project with four signed entries: 1.0, 2.0, the withdrawal of 1.0, and 3.0.
struct Signed {
    project: Project,
    key: String,
}

impl Signed {
    fn new() -> Self {
        let (project, key) = released();
        project.version("2.0", "3.0", "substantive");
        project.change("forms/kontaktnotiz.toml", "max = 500", "max = 400");
        project.must(&["release", FORM, "--today", "2027-03-01", "--key", &key]);
        Self { project, key }
    }

    fn verify(&self, project: &Project) -> Done {
        project.run(&["verify", "--key", &format!("{}.pub", self.key), "--language", "en"])
    }
}

/// The folders of the releases, in their order.
fn folders(releases: &Path) -> Vec<PathBuf> {
    let all = fs::read_dir(releases).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = all.filter(|path| path.is_dir()).collect();
    all.sort();
    all
}

/// Computes all entries anew, as anybody can, in the order of the folders.
fn chain_anew(releases: &Path) {
    let mut last = None;
    // No new name may be taken yet.
    for folder in folders(releases) {
        let name = format!("{}-", folder.file_name().unwrap().to_str().unwrap());
        fs::rename(&folder, releases.join(name)).unwrap();
    }
    for (number, folder) in (1..).zip(folders(releases)) {
        let manifest = fs::read(folder.join("manifest.json")).unwrap();
        let signature = fs::read(folder.join("manifest.json.minisig")).ok();
        let entry = LogEntry::after(last.as_ref(), &manifest, signature.as_deref());
        fs::write(folder.join("entry.json"), entry.to_json()).unwrap();
        let name = Manifest::parse(&manifest).unwrap().folder(number);
        fs::rename(&folder, releases.join(name)).unwrap();
        last = Some(entry);
    }
}

fn copy(from: &Path, to: &Path) {
    crate::support::fixtures::copy(from, to);
}

/// Rewrites the manifest of a folder.
fn rewrite(folder: &Path, change: impl FnOnce(&mut Value)) {
    let path = folder.join("manifest.json");
    let mut manifest: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(&mut manifest);
    fs::write(path, serde_json::to_string_pretty(&manifest).unwrap() + "\n").unwrap();
}

/// What somebody does to a log.
type Attack<'a> = (&'a str, Box<dyn Fn(&Path) + 'a>);

#[test]
#[allow(clippy::too_many_lines, reason = "it is one table of attacks")]
fn nobody_without_the_key_can_change_the_log() {
    let signed = Signed::new();
    let done = signed.verify(&signed.project);
    assert!(done.code == 0 && done.out.contains("All entries are signed with this key."), "{}{}", done.out, done.err);
    // Another project of the same people, with the same key.
    let other = Signed { project: Project::new(), key: signed.key.clone() };
    other.project.must(&["release", FORM, "--today", "2026-12-01", "--key", &other.key]);
    let withdraw = ["withdraw", FORM, "1.0", "--why", "x", "--by", "y", "--role", "z", "--today", "2027-02-01"];
    other.project.must(&[&withdraw[..], &["--key", &other.key]].concat());
    let foreign = folders(&other.project.releases());
    let other_key = signed.project.path().join("anderer").to_str().unwrap().to_owned();
    signed.project.must(&["key", &other_key, "--no-password"]);
    let sign = |folder: &Path, key: &str| {
        let key = SigningKey::parse(&fs::read_to_string(key).unwrap(), Path::new(key), None).unwrap();
        let signature = key.sign(&fs::read(folder.join("manifest.json")).unwrap()).unwrap();
        fs::write(folder.join("manifest.json.minisig"), signature).unwrap();
    };
    let attacks: Vec<Attack<'_>> = vec![
        ("removes the withdrawal", Box::new(|at| fs::remove_dir_all(&folders(at)[2]).unwrap())),
        ("removes the first release", Box::new(|at| fs::remove_dir_all(&folders(at)[0]).unwrap())),
        ("removes the second release", Box::new(|at| fs::remove_dir_all(&folders(at)[1]).unwrap())),
        (
            "removes all but the last",
            Box::new(|at| {
                folders(at)[..3].iter().for_each(|folder| fs::remove_dir_all(folder).unwrap());
            }),
        ),
        (
            "exchanges two",
            Box::new(|at| {
                let all = folders(at);
                fs::rename(&all[1], at.join("0009-x")).unwrap();
                fs::rename(&all[2], &all[1]).unwrap();
                fs::rename(at.join("0009-x"), &all[2]).unwrap();
            }),
        ),
        ("puts the last first", Box::new(|at| fs::rename(&folders(at)[3], at.join("0000-x")).unwrap())),
        ("puts the withdrawal at the end", Box::new(|at| fs::rename(&folders(at)[2], at.join("0009-x")).unwrap())),
        ("repeats the withdrawal", Box::new(|at| copy(&folders(at)[2], &at.join("0009-x")))),
        ("repeats a release", Box::new(|at| copy(&folders(at)[0], &at.join("0009-x")))),
        ("adds a release of another project", Box::new(|at| copy(&foreign[0], &at.join("0009-x")))),
        ("adds a withdrawal of another project", Box::new(|at| copy(&foreign[1], &at.join("0009-x")))),
        ("puts a release of another project first", Box::new(|at| copy(&foreign[0], &at.join("0000-x")))),
        (
            "replaces the first release by that of another project",
            Box::new(|at| {
                let first = &folders(at)[0];
                fs::remove_dir_all(first).unwrap();
                copy(&foreign[0], first);
            }),
        ),
        (
            "replaces a withdrawal by that of another project",
            Box::new(|at| {
                let third = &folders(at)[2];
                fs::remove_dir_all(third).unwrap();
                copy(&foreign[1], third);
            }),
        ),
        (
            "lets a release of another project claim this one",
            Box::new(|at| {
                copy(&foreign[1], &at.join("0009-x"));
                let project =
                    serde_json::from_slice::<Value>(&fs::read(folders(at)[0].join("manifest.json")).unwrap()).unwrap();
                rewrite(&at.join("0009-x"), |manifest| manifest["log"]["project"] = project["log"]["project"].clone());
            }),
        ),
        (
            "removes the withdrawal and writes the next place anew",
            Box::new(|at| {
                fs::remove_dir_all(&folders(at)[2]).unwrap();
                chain_anew(at);
                let all = folders(at);
                let last = LogEntry::parse(&fs::read(all[1].join("entry.json")).unwrap()).unwrap();
                rewrite(&all[2], |manifest| {
                    manifest["log"]["number"] = 3.into();
                    manifest["log"]["previous"] = last.hash.clone().into();
                });
            }),
        ),
        (
            "takes away the places",
            Box::new(|at| {
                for folder in folders(at) {
                    rewrite(&folder, |manifest| drop(manifest.as_object_mut().unwrap().remove("log")));
                }
            }),
        ),
        (
            "takes away the last place",
            Box::new(|at| {
                rewrite(&folders(at)[3], |manifest| drop(manifest.as_object_mut().unwrap().remove("log")));
            }),
        ),
        (
            "takes away a signature",
            Box::new(|at| fs::remove_file(folders(at)[3].join("manifest.json.minisig")).unwrap()),
        ),
        (
            "takes away all signatures",
            Box::new(|at| {
                for folder in folders(at) {
                    fs::remove_file(folder.join("manifest.json.minisig")).unwrap();
                }
            }),
        ),
        (
            "takes the signature of another entry",
            Box::new(|at| {
                let all = folders(at);
                fs::copy(all[0].join("manifest.json.minisig"), all[1].join("manifest.json.minisig")).unwrap();
            }),
        ),
        ("signs with another key", Box::new(|at| sign(&folders(at)[3], &other_key))),
        ("signs all with another key", Box::new(|at| folders(at).iter().for_each(|folder| sign(folder, &other_key)))),
        (
            "changes a manifest",
            Box::new(|at| rewrite(&folders(at)[1], |manifest| manifest["valid-from"] = "2030-01-01".into())),
        ),
        (
            "names another project",
            Box::new(|at| {
                for folder in folders(at) {
                    rewrite(&folder, |manifest| manifest["log"]["project"] = "x".into());
                }
            }),
        ),
    ];
    let mut missed = Vec::new();
    for (name, attack) in attacks {
        let copy = signed.project.checked_out();
        attack(&copy.releases());
        chain_anew(&copy.releases());
        let done = signed.verify(&copy);
        let is_named =
            ["entry-moved", "entry-of-other-project", "release-unsigned", "release-signed-by-other", "chain-broken"];
        if done.code != 1 || !is_named.iter().any(|code| done.err.contains(&format!("[{code}]"))) {
            missed.push(format!("{name}: {} {}{}", done.code, done.out, done.err));
        }
        // The page of a release is worth no more than the log.
        if let Some(page) = folders(&copy.releases()).last().map(|folder| folder.join("manifest.json")) {
            let key = format!("{}.pub", signed.key);
            let done = copy.run(&["verify", page.to_str().unwrap(), "--key", &key]);
            assert_ne!(done.code, 0, "{name}");
        }
    }
    assert_eq!(missed, [""; 0]);
}

#[test]
fn what_no_key_can_prove_is_said_and_the_head_proves_it() {
    let signed = Signed::new();
    let key = format!("{}.pub", signed.key);
    let project = &signed.project;
    let json = |arguments: &[&str]| -> Value {
        serde_json::from_str(&project.must(&[&["verify", "--format", "json"], arguments].concat()).out).unwrap()
    };
    let verified = json(&["--key", &key]);
    let proof = &verified["verified"][0]["proof"];
    assert_eq!((&proof["signed"], &proof["ordered"], &proof["complete"]), (&4.into(), &4.into(), &Value::Null));
    assert_eq!(proof["project"].as_str().map(str::len), Some(36));
    let head = verified["verified"][0]["head"].as_str().unwrap().to_owned();
    assert_eq!(json(&["--head", &head])["verified"][0]["proof"]["complete"], 4);

    // Without its end, the log is still whole as far as the key can tell.
    let cut = project.checked_out();
    fs::remove_dir_all(&folders(&cut.releases())[3]).unwrap();
    let done = signed.verify(&cut);
    assert!(done.code == 0 && done.out.contains("Whether there were more entries after the last one"), "{}", done.out);
    cut.refused(&["verify", "--key", &key, "--head", &head], &["head-missing"]);
    let done = project.must(&["verify", "--key", &key, "--head", &head, "--language", "en"]);
    assert!(done.out.contains("as number 4 of 4"), "{}", done.out);
    assert!(!done.out.contains("not proven"), "{}", done.out);

    // So is the log of another project with the same key.
    let other = Project::new();
    other.must(&["release", FORM, "--today", "2026-12-01", "--key", &signed.key]);
    let exchanged = project.checked_out();
    fs::remove_dir_all(exchanged.releases()).unwrap();
    copy(&other.releases(), &exchanged.releases());
    let done = signed.verify(&exchanged);
    assert!(done.code == 0 && done.out.contains("exchanged for that of another project"), "{}", done.out);
    exchanged.refused(&["verify", "--key", &key, "--head", &head], &["head-missing"]);

    // Without a key and a head, nothing but the hashes is verified.
    let done = project.must(&["verify", "--language", "en"]);
    assert!(done.out.contains("whether any are missing, is not proven"), "{}", done.out);
}

#[test]
fn files_and_codes_are_verified_with_a_key_too() {
    let signed = Signed::new();
    let key = format!("{}.pub", signed.key);
    let project = &signed.project;
    let page = project.releases().join("0004-kontaktnotiz-3.0/pages/kontaktnotiz-3.0.de-AT.pdf");
    let page = page.to_str().unwrap();
    let usual = ["verify", "--today", "2027-03-02", "--key", &key, "--language", "en", page];
    let done = project.must(&usual);
    assert!(done.out.contains("unaltered as released") && done.out.contains("All entries are signed"), "{}", done.out);
    let done = project.must(&[&usual[..], &["--format", "json"]].concat());
    let json: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!((&json["verified"][0]["is"], &json["verified"][1]["is"]), (&"page".into(), &"log".into()));
    // Another key.
    let other = project.path().join("anderer").to_str().unwrap().to_owned();
    project.must(&["key", &other, "--no-password"]);
    let done = project.run(&["verify", page, "--today", "2027-03-02", "--key", &format!("{other}.pub")]);
    assert!(done.code == 1 && done.err.contains("[release-signed-by-other]"), "{}", done.err);
    // A release that nobody has signed, although its page is as it was released.
    let unsigned = project.checked_out();
    unsigned.version("3.0", "4.0", "substantive");
    unsigned.change("forms/kontaktnotiz.toml", "max = 400", "max = 300");
    unsigned.must(&["release", FORM, "--today", "2027-04-01"]);
    let page = unsigned.releases().join("0005-kontaktnotiz-4.0/pages/kontaktnotiz-4.0.de-AT.pdf");
    let done = unsigned.run(&["verify", page.to_str().unwrap(), "--today", "2027-04-02", "--key", &key]);
    assert!(done.code == 1 && done.err.contains("[release-unsigned]"), "{}", done.err);
}

#[test]
fn logs_of_older_versions_are_verified_and_continued() {
    let signed = Signed::new();
    let project = &signed.project;
    let key = SigningKey::parse(&fs::read_to_string(&signed.key).unwrap(), Path::new("key"), None).unwrap();
    for folder in folders(&project.releases()) {
        rewrite(&folder, |manifest| drop(manifest.as_object_mut().unwrap().remove("log")));
        let signature = key.sign(&fs::read(folder.join("manifest.json")).unwrap()).unwrap();
        fs::write(folder.join("manifest.json.minisig"), signature).unwrap();
    }
    chain_anew(&project.releases());
    let done = signed.verify(project);
    assert!(done.code == 0 && done.out.contains("Order and completeness are not signed"), "{}{}", done.out, done.err);
    // What is not signed is not noticed, which is what it says.
    let cut = project.checked_out();
    fs::remove_dir_all(&folders(&cut.releases())[2]).unwrap();
    chain_anew(&cut.releases());
    let done = signed.verify(&cut);
    assert!(done.code == 0 && done.out.contains("Order and completeness are not signed"), "{}{}", done.out, done.err);
    // The next entry signs the place of all.
    project.version("3.0", "4.0", "substantive");
    project.change("forms/kontaktnotiz.toml", "max = 400", "max = 300");
    project.must(&["release", FORM, "--today", "2027-04-01", "--key", &signed.key]);
    let done = signed.verify(project);
    assert!(done.code == 0 && done.out.contains("Project and order are signed, too"), "{}{}", done.out, done.err);
    let cut = project.checked_out();
    fs::remove_dir_all(&folders(&cut.releases())[2]).unwrap();
    chain_anew(&cut.releases());
    assert!(signed.verify(&cut).err.contains("[entry-moved]"));
    // An entry without a place cannot follow.
    let mixed = project.checked_out();
    let last = folders(&mixed.releases())[4].clone();
    rewrite(&last, |manifest| drop(manifest.as_object_mut().unwrap().remove("log")));
    chain_anew(&mixed.releases());
    assert!(signed.verify(&mixed).err.contains("[release-signed-by-other]"));
}
