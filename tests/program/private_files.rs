//! Files with answers can be read by their owner alone, and nothing of them remains if the program is killed or the disk is full.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The folder of a project with one form, and a list of answers.
fn project(copies: usize) -> TempDir {
    let folder = TempDir::new().unwrap();
    crate::fixtures::copy(&crate::fixtures::folder("one-form"), folder.path());
    let line = "{\"client-name\": \"Ana\", \"facts\": \"Alles Wichtige.\"}\n";
    fs::write(folder.path().join("list.jsonl"), line.repeat(copies)).unwrap();
    folder
}

fn bogen(folder: &Path, arguments: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bogen"));
    command.current_dir(folder).args(arguments.split(' ')).env_remove("BOGEN_LANGUAGE");
    command
}

fn run(folder: &Path, arguments: &str) -> String {
    let done = bogen(folder, arguments).output().unwrap();
    assert!(done.status.code().is_some_and(|code| code < 2), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).map_or(Vec::new(), |entries| entries.map(|entry| entry.unwrap().path()).collect())
}

const FILL: &str = "fill kontaktnotiz --dir . --locale en-GB --answers list.jsonl --out kept/copies";

#[test]
fn answers_can_be_read_by_their_owner_alone() {
    let folder = project(2);
    let at = |path: &str| folder.path().join(path);
    run(folder.path(), FILL);
    let copies = files(&at("kept/copies"));
    assert_eq!((copies.len(), mode(&at("kept")), mode(&at("kept/copies"))), (2, 0o700, 0o700));
    assert!(copies.iter().all(|copy| mode(copy) == 0o600));
    // Records of one file and of several, and the table.
    let one = copies[0].display();
    run(folder.path(), &format!("read {one} --dir . --out one/record.json"));
    run(folder.path(), &format!("read {one} {} --dir . --out records", copies[1].display()));
    for path in files(folder.path()) {
        let is_record = ["one", "records"].iter().any(|name| path.ends_with(name));
        if is_record {
            assert_eq!(mode(&path), if path.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
            for file in files(&path).into_iter().filter(|file| file.is_file()) {
                assert_eq!(mode(&file), 0o600, "{}", file.display());
            }
        }
    }
    // What was set more strictly, or less strictly.
    let table = at("records/table.csv");
    let read = format!("read {one} {} --dir . --out records --summary records/table.csv", copies[1].display());
    run(folder.path(), &read);
    for (before, after) in [(0o400, 0o400), (0o600, 0o600), (0o644, 0o600)] {
        fs::set_permissions(&table, fs::Permissions::from_mode(before)).unwrap();
        run(folder.path(), &read);
        assert_eq!(mode(&table), after);
    }
    // Printed answers, and pages without answers, which everybody may read.
    fs::write(
        at("answers.json"),
        "{\"bogen-answers\": 1, \"form\": \"kontaktnotiz\", \"version\": \"1.0\", \"answers\": {}}",
    )
    .unwrap();
    run(folder.path(), "render --dir . --answers answers.json --out printed");
    run(folder.path(), "render --dir . --format pdf --out blank");
    assert!(files(&at("printed")).iter().all(|file| mode(file) == 0o600) && mode(&at("printed")) == 0o700);
    fs::write(at("new"), "").unwrap();
    assert!(files(&at("blank")).iter().all(|file| mode(file) == mode(&at("new"))));
}

#[test]
fn nothing_remains_of_a_run_that_is_killed() {
    let folder = project(3000);
    for turn in 0..16 {
        let out = format!("copies-{turn}");
        let arguments = FILL.replace("kept/copies", &out) + " --limit 3000";
        let mut child = bogen(folder.path(), &arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        (0..=turn * 3).for_each(|_| drop(lines.next()));
        child.kill().unwrap();
        child.wait().unwrap();
        let left = files(&folder.path().join(&out));
        assert!(!left.is_empty());
        for path in left {
            let is_whole = fs::read(&path).unwrap().ends_with(b"%%EOF\n");
            assert!(is_whole && path.extension().is_some_and(|extension| extension == "pdf"), "{}", path.display());
        }
    }
}

#[test]
fn nothing_remains_of_files_for_which_there_is_no_room() {
    let folder = project(2);
    let limited = |arguments: &str| {
        // A file may have 20 kilobytes; the signal would end the program.
        let script = format!("trap '' XFSZ; ulimit -f 20; exec '{}' {arguments}", env!("CARGO_BIN_EXE_bogen"));
        let done = Command::new("bash").current_dir(folder.path()).args(["-c", &script]).output().unwrap();
        (done.status.code(), String::from_utf8_lossy(&done.stderr).into_owned())
    };
    let (code, said) = limited(FILL);
    assert!(code == Some(2) && said.contains("[file-unwritable]"), "{code:?} {said}");
    assert_eq!(files(&folder.path().join("kept/copies")), [""; 0].map(PathBuf::from));
    // The file that is there stays.
    fs::create_dir(folder.path().join("printed")).unwrap();
    fs::write(
        folder.path().join("answers.json"),
        "{\"bogen-answers\": 1, \"form\": \"kontaktnotiz\", \"version\": \"1.0\", \"answers\": {}}",
    )
    .unwrap();
    run(folder.path(), "render --dir . --answers answers.json --out printed");
    let before: Vec<_> =
        files(&folder.path().join("printed")).iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    let (code, said) = limited("render --dir . --answers answers.json --out printed");
    assert!(code == Some(2) && said.contains("[file-unwritable]"), "{code:?} {said}");
    let after: Vec<_> =
        files(&folder.path().join("printed")).iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    assert_eq!(before.len(), after.len());
    assert!(before.iter().all(|(path, bytes)| after.contains(&(path.clone(), bytes.clone()))));
}
