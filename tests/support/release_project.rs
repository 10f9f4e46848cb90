//! A project folder with releases.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use bogen::jobs::{ApproveRequest, Capacity, ChangeText, approve};
use bogen::repository::LoadedProject;
use bogen::storage::{FolderStorage, Storage};

use tempfile::TempDir;

use super::fixtures;

/// The id of the project's form.
pub const FORM: &str = "kontaktnotiz";

/// A project's folder.
pub struct Project {
    folder: TempDir,
}

/// The result of a run of the program.
pub struct Done {
    /// The exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Project {
    /// Creates the folder of one form with a complete control sheet.
    pub fn new() -> Self {
        let project = Self { folder: TempDir::new().unwrap() };
        fixtures::copy(&fixtures::folder("one-form"), project.path());
        project.write("control/kontaktnotiz.toml", include_str!("../fixtures/control-sheet.toml"));
        project.compare_translation();
        project
    }

    /// Copies the project to another folder, like a second checkout.
    pub fn checked_out(&self) -> Self {
        let other = Self { folder: TempDir::new().unwrap() };
        fixtures::copy(self.path(), other.path());
        other
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn releases(&self) -> PathBuf {
        self.path().join("releases")
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces text in a file.
    #[track_caller]
    pub fn change(&self, path: &str, old: &str, new: &str) {
        let path = self.path().join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{} has no {old:?}", path.display());
        fs::write(path, text.replace(old, new)).unwrap();
    }

    /// Sets the version of the form, and what the control sheet says of the change.
    pub fn version(&self, old: &str, new: &str, class: &str) {
        self.change("forms/kontaktnotiz.toml", &format!("version = \"{old}\""), &format!("version = \"{new}\""));
        let sheet = fs::read_to_string(self.path().join("control/kontaktnotiz.toml")).unwrap();
        for (key, value) in [("class", class), ("what", &format!("Fassung {new}."))] {
            let line = sheet.lines().find(|line| line.starts_with(&format!("{key} = "))).unwrap();
            self.change("control/kontaktnotiz.toml", line, &format!("{key} = \"{value}\""));
        }
    }

    /// Returns the fingerprint of the original text.
    pub fn original(&self) -> String {
        let loaded = LoadedProject::read(self.storage().as_ref()).unwrap();
        let definition = loaded.project.form(FORM).unwrap();
        loaded.project.original(definition).unwrap().1
    }

    /// Records that the English text was compared with the original as both are now.
    pub fn compare_translation(&self) {
        self.must(&[
            "approve",
            FORM,
            "--locale",
            "en-GB",
            "--by",
            "Rita Reviewer",
            "--as",
            "reviewer",
            "--today",
            "2026-11-20",
        ]);
    }

    fn storage(&self) -> Arc<dyn Storage> {
        Arc::new(FolderStorage::new(self.path()))
    }

    /// Lets the people in the control sheet review and approve the form as it is now, on the days in the sheet. Tests of other things
    /// than approvals do so before each release; what is wrong with the form or the sheet is said by the release.
    fn approve_as_stated(&self, form: &str) {
        let storage = self.storage();
        let Ok(loaded) = LoadedProject::read(storage.as_ref()) else { return };
        let Some(sheet) = loaded.project.controls.get(form) else { return };
        for (capacity, person) in [(Capacity::Reviewer, &sheet.reviewer), (Capacity::Approver, &sheet.approver)] {
            let Some(person) = person else { continue };
            let request = ApproveRequest {
                form,
                capacity,
                locales: &[],
                by: &person.name,
                role: Some(&person.role),
                day: person.date,
                change: ChangeText::default(),
            };
            let _ = approve(&storage, &request);
        }
    }

    /// Returns a run of the program on the folder. A release is approved before, and whoever is asked consents.
    pub fn command(&self, arguments: &[&str]) -> Command {
        if let ["release", form, ..] = arguments {
            self.approve_as_stated(form);
        }
        let mut command = self.bare_command(arguments);
        if let Some("release" | "withdraw" | "approve") = arguments.first().copied() {
            command.arg("--yes");
        }
        command
    }

    /// As [`Self::command`], without approval and consent.
    pub fn bare_command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bogen"));
        command.args(arguments).arg("--dir").arg(self.path()).env_remove("BOGEN_LANGUAGE").env_remove("TZ");
        command
    }

    /// Runs the program on the folder, without approval and consent.
    pub fn run_bare(&self, arguments: &[&str]) -> Done {
        Done::of(&self.bare_command(arguments).output().unwrap())
    }

    /// Runs the program on the folder.
    pub fn run(&self, arguments: &[&str]) -> Done {
        Done::of(&self.command(arguments).output().unwrap())
    }

    /// Runs the program, which must succeed.
    #[track_caller]
    pub fn must(&self, arguments: &[&str]) -> Done {
        let done = self.run(arguments);
        assert_eq!(done.code, 0, "{arguments:?}\n{}\n{}", done.out, done.err);
        done
    }

    /// Runs the program, which must fail with these findings. That days of entries were given with `--today` is not counted.
    #[track_caller]
    pub fn refused(&self, arguments: &[&str], codes: &[&str]) -> Done {
        let done = self.run(arguments);
        assert_ne!(done.code, 0, "{arguments:?} is not refused");
        let found: Vec<_> =
            done.err.lines().filter_map(|line| Some(line.split_once('[')?.1.split_once("]:")?.0)).collect();
        let found: Vec<_> = found.into_iter().filter(|code| *code != "entry-other-day").collect();
        assert_eq!(found, codes, "{arguments:?}\n{}", done.err);
        done
    }

    /// Verifies the releases and returns the number of entries and whether everything is unchanged. A project without
    /// releases counts as unchanged.
    pub fn verify(&self) -> (usize, bool) {
        let done = self.run(&["verify", "--format", "json"]);
        let json: serde_json::Value = serde_json::from_str(&done.out).unwrap_or_default();
        let entries = json["verified"][0]["entries"].as_u64().unwrap_or_default();
        let is_nothing = done.code == 1 && entries == 0 && json["errors"] == 0;
        (usize::try_from(entries).unwrap(), done.code == 0 || is_nothing)
    }
}

impl Done {
    pub fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self { code: output.status.code().unwrap_or(-1), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

/// Returns a project with a signed release, another one and a withdrawal, and the path of the key.
pub fn released() -> (Project, String) {
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

/// Returns a project with version 1.0, which 2.0 supersedes in the new year.
pub fn two_versions() -> Project {
    let project = Project::new();
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    project.version("1.0", "2.0", "substantive");
    project.change("forms/kontaktnotiz.toml", "max = 600", "max = 500");
    project.change("control/kontaktnotiz.toml", "next-review", "valid-from = 2027-01-01\nnext-review");
    project.must(&["release", FORM, "--today", "2026-12-15"]);
    project
}
