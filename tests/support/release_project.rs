//! A project folder with releases.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

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
        let original = project.original();
        project.change("control/kontaktnotiz.toml", "ORIGINAL", &original);
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

    /// Sets the version of the form, and the class of the change in the control sheet.
    pub fn version(&self, old: &str, new: &str, class: &str) {
        self.change("forms/kontaktnotiz.toml", &format!("version = \"{old}\""), &format!("version = \"{new}\""));
        let sheet = fs::read_to_string(self.path().join("control/kontaktnotiz.toml")).unwrap();
        let line = sheet.lines().find(|line| line.starts_with("class = ")).unwrap();
        self.change("control/kontaktnotiz.toml", line, &format!("class = \"{class}\""));
    }

    /// Returns the fingerprint of the original text, which the program reports when it is missing.
    pub fn original(&self) -> String {
        let done = self.run(&["release", FORM, "--today", "2026-12-01"]);
        let at = done.err.find("of = \"sha256:").unwrap_or_else(|| panic!("no fingerprint: {}", done.err));
        done.err[at + 6..at + 6 + 71].to_owned()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bogen"));
        command.args(arguments).arg("--dir").arg(self.path()).env_remove("BOGEN_LANGUAGE").env_remove("TZ");
        command
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

    /// Runs the program, which must fail with these findings.
    #[track_caller]
    pub fn refused(&self, arguments: &[&str], codes: &[&str]) -> Done {
        let done = self.run(arguments);
        assert_ne!(done.code, 0, "{arguments:?} is not refused");
        let found: Vec<_> =
            done.err.lines().filter_map(|line| Some(line.split_once('[')?.1.split_once("]:")?.0)).collect();
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
