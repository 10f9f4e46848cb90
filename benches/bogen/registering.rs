//! The register of a thousand releases: from the files of the log to the list, and as a process in each output format.

use std::fs;
use std::path::Path;
use std::process::Command;

use bogen::control::release_log::{ENTRY_FILE, LogEntry, MANIFEST_FILE, RELEASES_FOLDER, ReleaseFolder, ReleaseLog};
use bogen::control::{LogPlace, Manifest, ReleaseHistory};
use bogen::project::Project;
use bogen::register::Register;
use jiff::ToSpan as _;
use jiff::civil::Date;
use tempfile::TempDir;

use super::{median, milliseconds, report};

/// The number of releases, and of forms.
pub const RELEASES: usize = 1_000;
const FORMS: usize = 10;

/// The day of the list: some reviews are overdue, and some versions are not yet in force.
const DAY: Date = Date::constant(2029, 6, 1);

/// Runs all measurements.
pub fn run(project: &Project) {
    let folder = tempfile::tempdir().unwrap();
    let log = log_of(&real_manifest());
    let bytes: usize = log.iter().map(|one| one.manifest.as_ref().map_or(0, Vec::len)).sum();
    report(&format!("register of {RELEASES} releases ({} kB of manifests)", bytes / 1000), "");
    let library = median(7, || {
        let (log, findings) = ReleaseLog::read(log.clone());
        assert!(findings.is_empty());
        let listing = Register::new(project, &log, &ReleaseHistory::of(&log), DAY);
        assert!(listing.rows.len() > RELEASES);
    });
    report("  log checked and list made, files in memory", &milliseconds(library));
    write(folder.path(), &log);
    for arguments in ["text --all", "csv --all", "html --all", "json --all", "pdf"] {
        let time = median(3, || register(folder.path(), arguments));
        report(&format!("  whole process, --format {arguments}"), &milliseconds(time));
    }
}

/// Returns the manifest of an actual release.
fn real_manifest() -> Manifest {
    let folder = released();
    let path = folder.path().join(RELEASES_FOLDER).join("0001-hilfeplan-1.0").join(MANIFEST_FILE);
    Manifest::parse(&fs::read(path).unwrap()).unwrap()
}

/// Creates a project folder with one released form.
pub fn released() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    bogen(folder.path(), &["init", folder.path().to_str().unwrap()], 0);
    let sheet = fs::read_to_string(root.join("tests/fixtures/control-sheet.toml")).unwrap();
    let (sheet, _) = sheet.split_once("[language.en-GB]").unwrap();
    let left_out = |tag| format!("[language.{tag}]\nleft-out = true\n");
    let sheet = format!("{sheet}{}{}{}", left_out("en-GB"), left_out("de-AT-simple"), left_out("de-DE"));
    fs::write(folder.path().join("control/hilfeplan.toml"), sheet).unwrap();
    let dir = folder.path().to_str().unwrap();
    for capacity in ["reviewer", "approver"] {
        let who = ["--as", capacity, "--by", "Fritz Freigeber", "--role", "Leitung"];
        let approve = ["approve", "hilfeplan", "--yes", "--dir", dir, "--today", "2026-12-01"];
        bogen(folder.path(), &[&approve[..], &who[..]].concat(), 0);
    }
    bogen(folder.path(), &["release", "hilfeplan", "--yes", "--dir", dir, "--today", "2026-12-01"], 0);
    folder
}

/// Creates a realistic log: releases of several forms in turn, some days apart.
fn log_of(real: &Manifest) -> Vec<ReleaseFolder> {
    let Manifest::Release(real) = real else { panic!("no release") };
    let mut folders = Vec::new();
    let mut last: Option<LogEntry> = None;
    for number in 0..RELEASES {
        let mut release = real.clone();
        let version = number / FORMS;
        release.form = format!("form-{}", number % FORMS);
        release.version = format!("{}.{}", 1 + version / 10, version % 10);
        release.released = real.released.saturating_add(i64::try_from(number).unwrap().days());
        release.valid_from = release.released;
        release.next_review = Some(release.released.saturating_add(2.years()));
        let manifest = Manifest::Release(release);
        let place = LogPlace {
            project: "project".to_owned(),
            number: last.as_ref().map_or(1, |last| last.number + 1),
            previous: last.as_ref().map(|last| last.hash.clone()),
            noted: Some(real.released),
        };
        let bytes = manifest.to_json(&place).into_bytes();
        let entry = LogEntry::after(last.as_ref(), &bytes, None);
        let name = manifest.folder(entry.number);
        let entry_bytes = entry.to_json().into_bytes();
        folders.push(ReleaseFolder { name, entry: Some(entry_bytes), manifest: Some(bytes), signature: None });
        last = Some(entry);
    }
    folders
}

fn write(project: &Path, log: &[ReleaseFolder]) {
    bogen(project, &["init", project.to_str().unwrap()], 0);
    for folder in log {
        let path = project.join(RELEASES_FOLDER).join(&folder.name);
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join(ENTRY_FILE), folder.entry.as_ref().unwrap()).unwrap();
        fs::write(path.join(MANIFEST_FILE), folder.manifest.as_ref().unwrap()).unwrap();
    }
}

/// Writes the register to a file. It always has findings, such as overdue reviews.
fn register(project: &Path, arguments: &str) {
    let (dir, out) = (project.to_str().unwrap(), project.join("out.part"));
    let day = DAY.to_string();
    let out = out.to_str().unwrap();
    let common = ["register", "--dir", dir, "--today", &day, "--out", out, "--format"];
    bogen(project, &common.into_iter().chain(arguments.split(' ')).collect::<Vec<_>>(), 1);
}

fn bogen(folder: &Path, arguments: &[&str], code: i32) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bogen"));
    let output = command.args(arguments).current_dir(folder).env_remove("BOGEN_LANGUAGE").output().unwrap();
    assert_eq!(output.status.code(), Some(code), "{}", String::from_utf8_lossy(&output.stderr));
}
