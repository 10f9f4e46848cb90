//! `read --watch`: an inbox that others write into, with the real program.
#![cfg(unix)]

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::fixtures;
use crate::render::ANSWERS;

/// The longest time that anything may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program, watching a folder.
struct Watcher {
    folder: TempDir,
    program: Child,
}

impl Watcher {
    /// Starts watching the folder `inbox`.
    fn start(arguments: &[&str]) -> Self {
        let folder = TempDir::new().expect("a folder");
        fixtures::copy(&fixtures::folder("one-form"), folder.path());
        fs::create_dir(folder.path().join("inbox")).expect("a folder");
        Self::again(folder, arguments)
    }

    /// Starts watching again after an earlier run.
    fn again(folder: TempDir, arguments: &[&str]) -> Self {
        let log = File::create(folder.path().join("log")).expect("a file");
        let mut command = Command::new(env!("CARGO_BIN_EXE_bogen"));
        command.args(["read", "--dir", ".", "--watch", "inbox", "--out", "records", "--interval", "30"]);
        command.args(arguments).current_dir(folder.path()).env_remove("BOGEN_LANGUAGE");
        let program = command.stdout(Stdio::null()).stderr(log).spawn().expect("the program");
        let watcher = Self { folder, program };
        watcher.until("it watches", |watcher| watcher.log().contains("beobachtet"));
        watcher
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Writes a file as a program does that does not write it at once under its name.
    fn put(&self, path: &str, content: &str) {
        let hidden = self.path("inbox/.new");
        fs::write(&hidden, content).expect("a file");
        fs::rename(hidden, self.path(path)).expect("a file");
    }

    fn log(&self) -> String {
        fs::read_to_string(self.path("log")).expect("a log")
    }

    #[track_caller]
    fn until(&self, what: &str, is: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !is(self) {
            assert!(start.elapsed() < PATIENCE, "{what}: {}", self.log());
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// The records, by their paths below the folder of records.
    fn records(&self) -> Vec<String> {
        records(self.folder.path())
    }

    #[track_caller]
    fn until_records(&self, count: usize) {
        self.until(&format!("{count} records"), |watcher| watcher.records().len() == count);
    }

    #[track_caller]
    fn until_exists(&self, path: &str) {
        self.until(path, |watcher| watcher.path(path).exists());
    }

    /// Stops the program with a signal. Returns its exit code and what it said.
    fn stop(mut self, signal: &str) -> (Option<i32>, String, TempDir) {
        let id = self.program.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().expect("kill").success());
        let code = self.program.wait().expect("an end").code();
        (code, self.log(), self.folder)
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// The paths of all records below the folder of records.
fn records(folder: &Path) -> Vec<String> {
    let folder = folder.join("records");
    let found = if folder.exists() { fixtures::paths_below(&folder) } else { Vec::new() };
    let names =
        found.iter().map(|path| path.strip_prefix(&folder).expect("a path below the folder").display().to_string());
    names.filter(|name| name.ends_with(".record.json")).collect()
}

#[test]
fn what_comes_into_the_folder_is_read_once() {
    let watcher = Watcher::start(&["--summary", "table.csv"]);
    watcher.put("inbox/a.json", ANSWERS);
    watcher.until_records(1);
    fs::create_dir(watcher.path("inbox/sub")).expect("a folder");
    watcher.put("inbox/sub/b.json", ANSWERS);
    watcher.until_records(2);
    watcher.until("the table", |watcher| {
        fs::read_to_string(watcher.path("table.csv")).is_ok_and(|table| table.contains("sub/b.json"))
    });
    let (code, log, folder) = watcher.stop("-TERM");
    assert_eq!(code, Some(0), "{log}");
    assert!(log.contains("\n2 ausgefüllte Formulare gelesen.\n"), "{log}");
    assert_eq!(names(&folder.path().join("inbox")), ["a.json", "sub"]);
    let records = records(folder.path());
    assert!(records.len() == 2 && records.iter().any(|path| path.starts_with("sub/")), "{records:?}");
}

#[test]
fn a_file_is_read_when_it_is_complete() {
    let watcher = Watcher::start(&[]);
    let mut file = OpenOptions::new().create(true).append(true).open(watcher.path("inbox/a.json")).expect("a file");
    // Written in pieces, faster than it is looked at.
    for piece in ANSWERS.as_bytes().chunks(ANSWERS.len() / 20) {
        file.write_all(piece).expect("a piece");
        thread::sleep(Duration::from_millis(10));
    }
    drop(file);
    watcher.until_records(1);
    let (code, log, _) = watcher.stop("-INT");
    assert_eq!(code, Some(0), "{log}");
    assert!(!log.contains("Fehler["), "{log}");
}

#[test]
fn a_pdf_without_its_end_is_waited_for_and_then_said_to_be_cut_off() {
    let watcher = Watcher::start(&[]);
    watcher.put("inbox/cut.pdf", "%PDF-1.7\n1 0 obj");
    watcher.put("inbox/half.part", "%PDF");
    watcher.until("it is said", |watcher| watcher.log().contains("answers-truncated"));
    let (code, log, _) = watcher.stop("-TERM");
    assert_eq!(code, Some(2));
    assert_eq!(log.matches("answers-truncated").count(), 1, "{log}");
    assert!(!log.contains("half.part"), "{log}");
}

#[test]
fn files_that_are_overwritten_are_read_again_and_no_record_is_lost() {
    let watcher = Watcher::start(&[]);
    watcher.put("inbox/scan.json", ANSWERS);
    watcher.until_records(1);
    let first = watcher.records().remove(0);
    let read = |watcher: &Watcher| fs::read(watcher.path("records").join(&first)).expect("a record");
    let content = read(&watcher);
    watcher.put("inbox/scan.json", &ANSWERS.replace("\"Eva\"", "\"Ada\""));
    watcher.until_records(2);
    assert_eq!(read(&watcher), content);
    // Renamed and removed files are no trouble.
    fs::rename(watcher.path("inbox/scan.json"), watcher.path("inbox/later.json")).expect("a file");
    watcher.put("inbox/z.json", ANSWERS);
    watcher.until_records(3);
    fs::remove_file(watcher.path("inbox/later.json")).expect("a file");
    let (code, log, _) = watcher.stop("-TERM");
    assert_eq!(code, Some(0), "{log}");
}

#[test]
fn files_are_moved_only_when_the_user_says_where() {
    let watcher = Watcher::start(&["--move-to", "done"]);
    watcher.put("inbox/a.json", ANSWERS);
    watcher.put("inbox/bad.json", "nothing");
    watcher.until_exists("done/a.json");
    watcher.put("inbox/a.json", &ANSWERS.replace("\"Eva\"", "\"Ada\""));
    watcher.until_exists("done/a (2).json");
    watcher.until("it is said", |watcher| watcher.log().contains("bad.json"));
    let (_, _, folder) = watcher.stop("-TERM");
    assert_eq!(names(&folder.path().join("inbox")), ["bad.json"]);
    assert_eq!(records(folder.path()).len(), 2);
}

/// Whoever restarts the computer does not get every record a second time.
#[test]
fn a_restart_makes_no_second_record() {
    let table = ["--summary", "table.csv"];
    let has_read = |watcher: &Watcher, file: &str| {
        fs::read_to_string(watcher.path("table.csv")).is_ok_and(|table| table.contains(file))
    };
    let watcher = Watcher::start(&[&table[..], &["--today", "2026-12-01"]].concat());
    watcher.put("inbox/a.json", ANSWERS);
    watcher.put("inbox/b.json", "nothing");
    watcher.until("all is read", |watcher| has_read(watcher, "a.json") && has_read(watcher, "b.json"));
    let (_, _, folder) = watcher.stop("-TERM");
    let kept = records(folder.path());
    assert_eq!(kept.len(), 1);
    let record = |folder: &TempDir| fs::read(folder.path().join("records").join(&kept[0])).expect("a record");
    let first = record(&folder);
    fs::remove_file(folder.path().join("table.csv")).expect("a table");
    // On the next day, and with a file that has come meanwhile.
    fs::write(folder.path().join("inbox/c.json"), ANSWERS).expect("a file");
    let watcher = Watcher::again(folder, &[&table[..], &["--today", "2026-12-02"]].concat());
    watcher.until("all is read", |watcher| ["a.json", "b.json", "c.json"].iter().all(|file| has_read(watcher, file)));
    let (_, _, folder) = watcher.stop("-TERM");
    assert_eq!(records(folder.path()).len(), 2);
    assert_eq!(record(&folder), first);
}
