//! Verifying a thousand releases: hashing every file and comparing it with the manifest, without the time for reading.

use std::collections::BTreeMap;
use std::fs;

use bogen::control::log_check::{check_log, compare};
use bogen::control::release_log::{RELEASES_FOLDER, ReleaseFolder, ReleaseLog};
use bogen::control::{FileHash, LoggedManifest};
use bogen::fingerprint::of_bytes;
use bogen::project::Project;

use super::registering::{RELEASES, released};
use super::{median, milliseconds, report};

/// Runs all measurements.
pub fn run(_: &Project) {
    let project = released();
    let root = project.path().join(RELEASES_FOLDER);
    let folder = root.join("0001-hilfeplan-1.0");
    let read = |name: &str| Some(fs::read(folder.join(name)).unwrap());
    let name = "0001-hilfeplan-1.0".to_owned();
    let (entry, manifest) = (read("entry.json"), read("manifest.json"));
    let (log, findings) = ReleaseLog::read(vec![ReleaseFolder { name, entry, manifest, signature: None }]);
    assert!(findings.is_empty() && check_log(&log).is_empty());
    let logged = log.last().unwrap();
    let files: Vec<_> = logged
        .manifest
        .files()
        .unwrap()
        .keys()
        .map(|path| (path.to_string(), fs::read(folder.join(path.as_str())).unwrap()))
        .collect();
    let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    report(&format!("verify of {RELEASES} releases ({} MB of files)", bytes * RELEASES / 1_000_000), "");
    let time = median(3, || (0..RELEASES).for_each(|_| verify(logged, &files)));
    report("  all files hashed and compared, files in memory", &milliseconds(time));
}

fn verify(logged: &LoggedManifest, files: &[(String, Vec<u8>)]) {
    let hash = |bytes: &Vec<u8>| FileHash { hash: of_bytes(bytes), bytes: bytes.len() as u64 };
    let found: BTreeMap<_, _> = files.iter().map(|(path, bytes)| (path.clone(), hash(bytes))).collect();
    assert!(compare(logged, &found).is_empty());
}
