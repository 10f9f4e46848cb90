//! One run of the program in a folder of its own: arguments, files, and the expected exit code.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use tempfile::TempDir;

use crate::fixtures;

/// Prepares one run in a folder of its own.
pub struct Invocation {
    folder: TempDir,
    arguments: Vec<String>,
    input: Vec<u8>,
    language: Option<&'static str>,
    /// The folder for caches, if it outlives the run.
    caches: Option<PathBuf>,
    code: i32,
    /// The folder in which the program runs, below that of the run.
    within: &'static str,
}

/// The result of a run.
pub struct Done {
    /// The folder in which the program ran.
    pub folder: TempDir,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// Where the runs of a test binary remember which pages passed the check, so that each page is typeset once.
static CACHES: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("program-caches");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
});

impl Invocation {
    /// Starts with the arguments, separated by spaces.
    pub fn new(arguments: &str) -> Self {
        Self {
            folder: TempDir::new().expect("a folder"),
            arguments: arguments.split_whitespace().map(str::to_owned).collect(),
            input: Vec::new(),
            language: None,
            caches: None,
            code: 0,
            within: "",
        }
    }

    /// Adds an argument that may contain spaces.
    pub fn argument(mut self, argument: impl Into<String>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Adds a file to the folder.
    pub fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let full = self.folder.path().join(path);
        fs::create_dir_all(full.parent().expect("a parent")).expect("a folder");
        fs::write(full, content).expect("a file");
        self
    }

    /// Adds all files of a fixture to the folder.
    pub fn fixture(self, name: &str) -> Self {
        fixtures::copy(&fixtures::folder(name), self.folder.path());
        self
    }

    /// Changes the folder in another way.
    pub fn prepare(self, prepare: impl FnOnce(&Path)) -> Self {
        prepare(self.folder.path());
        self
    }

    /// Uses the folder of an earlier run.
    pub fn after(mut self, done: Done) -> Self {
        self.folder = done.folder;
        self
    }

    /// Sets standard input.
    pub fn input(mut self, input: impl Into<Vec<u8>>) -> Self {
        self.input = input.into();
        self
    }

    /// Sets a language other than German.
    pub fn language(mut self, language: &'static str) -> Self {
        self.language = Some(language);
        self
    }

    /// Uses a folder for caches that outlives the run.
    pub fn caches(mut self, folder: &Path) -> Self {
        self.caches = Some(folder.to_owned());
        self
    }

    /// Expects an exit code other than 0.
    pub fn exits(mut self, code: i32) -> Self {
        self.code = code;
        self
    }

    /// Runs the program in a folder below that of the run.
    pub fn within(mut self, folder: &'static str) -> Self {
        self.within = folder;
        self
    }

    /// Runs the program and checks its exit code.
    #[track_caller]
    pub fn run(self) -> Done {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bogen"));
        command.args(&self.arguments).current_dir(self.folder.path().join(self.within)).env_remove("BOGEN_LANGUAGE");
        command.env("XDG_CACHE_HOME", self.caches.as_deref().unwrap_or(&CACHES));
        if let Some(language) = self.language {
            command.env("BOGEN_LANGUAGE", language);
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program");
        // The program may already have ended without reading its input.
        let _ = child.stdin.take().expect("standard input").write_all(&self.input);
        let output = child.wait_with_output().expect("an end");
        let out = String::from_utf8(output.stdout).expect("UTF-8");
        let err = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(self.code), "{}\n{out}\n{err}", self.arguments.join(" "));
        assert!(!format!("{out}{err}").contains('\u{1b}'), "colours where no terminal is");
        assert!(!err.contains("panicked"), "{err}");
        Done { folder: self.folder, out, err }
    }
}

impl Done {
    /// Reads an output file.
    #[track_caller]
    pub fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.folder.path().join(path)).expect(path)
    }

    /// Lists the files of the folder.
    pub fn files(&self) -> Vec<String> {
        let root = self.folder.path();
        let inside = |path: &Path| path.strip_prefix(root).expect("a path below the folder").display().to_string();
        fixtures::paths_below(root).iter().map(|path| inside(path)).collect()
    }

    /// Reads what was printed as JSON.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).expect("JSON")
    }
}
