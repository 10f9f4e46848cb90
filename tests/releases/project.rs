//! A project's folder in which versions are released.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The form of the project.
pub const FORM: &str = "kontaktnotiz";

/// A project's folder.
pub struct Project {
    folder: TempDir,
}

/// What a run of the program did.
pub struct Done {
    /// How it ended.
    pub code: i32,
    /// What it printed.
    pub out: String,
    /// What it told.
    pub err: String,
}

impl Project {
    /// Makes the folder of one form, with a control sheet that lacks nothing.
    pub fn new() -> Self {
        let project = Self { folder: TempDir::new().unwrap() };
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/one-form");
        copy(&fixture, project.path());
        project.write("control/kontaktnotiz.toml", include_str!("sheet.toml"));
        let original = project.original();
        project.change("control/kontaktnotiz.toml", "ORIGINAL", &original);
        project
    }

    /// Makes another folder with all files of this one: a second checkout.
    pub fn checked_out(&self) -> Self {
        let other = Self { folder: TempDir::new().unwrap() };
        copy(self.path(), other.path());
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

    /// Replaces what stands in a file.
    #[track_caller]
    pub fn change(&self, path: &str, old: &str, new: &str) {
        let path = self.path().join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{} has no {old:?}", path.display());
        fs::write(path, text.replace(old, new)).unwrap();
    }

    /// Gives the form another version, and says in the control sheet what changed.
    pub fn version(&self, old: &str, new: &str, class: &str) {
        self.change("forms/kontaktnotiz.toml", &format!("version = \"{old}\""), &format!("version = \"{new}\""));
        let sheet = fs::read_to_string(self.path().join("control/kontaktnotiz.toml")).unwrap();
        let line = sheet.lines().find(|line| line.starts_with("class = ")).unwrap();
        self.change("control/kontaktnotiz.toml", line, &format!("class = \"{class}\""));
    }

    /// Returns the fingerprint of the text that is translated, as the program says it where it is missing.
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

    /// As [`Self::run`], and it must go well.
    #[track_caller]
    pub fn must(&self, arguments: &[&str]) -> Done {
        let done = self.run(arguments);
        assert_eq!(done.code, 0, "{arguments:?}\n{}\n{}", done.out, done.err);
        done
    }

    /// As [`Self::run`], and it must be refused with these findings.
    #[track_caller]
    pub fn refused(&self, arguments: &[&str], codes: &[&str]) -> Done {
        let done = self.run(arguments);
        assert_ne!(done.code, 0, "{arguments:?} is not refused");
        let found: Vec<_> =
            done.err.lines().filter_map(|line| Some(line.split_once('[')?.1.split_once("]:")?.0)).collect();
        assert_eq!(found, codes, "{arguments:?}\n{}", done.err);
        done
    }

    /// Verifies the releases: how many entries there are, and whether all is as it was released. Where nothing was
    /// released, nothing can be otherwise.
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

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Lists all files of a folder, in order.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            files.extend(self::files(&entry.path()));
        } else {
            files.push(entry.path());
        }
    }
    files.sort();
    files
}
