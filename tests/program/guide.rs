//! Follows the documents step by step and compares the output of bogen with theirs: `docs/write-your-own-form.md`, the pages in
//! `docs/guide`, `docs/releases.md` and the tours in `README.md` and `LIESMICH.md`. Their blocks are:
//!
//! - ```` ```toml PATH ```` and the like: appended to the file; with `neu` after the path, its new content;
//! - ```` ```diff PATH ````: lines to change, for the next commands only; with `bleibt`, permanently;
//! - ```` ```console ````: commands after `$`, each with its output. A line `…` stands for any lines.
//!
//! Blocks without a file are skipped. With the environment variable `BOGEN_DOCS=write`, output in the documents that
//! differs is replaced by that of this run. With `BOGEN_DOCS_FOLDER`, the guide is followed in that folder, which is kept.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The line in a document that stands for omitted lines.
const LEFT_OUT: &str = "…";

/// A fenced block of a document.
struct Block {
    /// The words after the fence, such as `toml forms/a.toml`.
    info: Vec<String>,
    lines: Vec<String>,
}

/// A part of a document: prose to keep as it is, or a block.
enum Part {
    Prose(String),
    Block(Block),
}

fn parts(document: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        parts.push(match line.strip_prefix("```") {
            Some(info) => Part::Block(Block {
                info: info.split_whitespace().map(str::to_owned).collect(),
                lines: lines.by_ref().take_while(|line| *line != "```").map(str::to_owned).collect(),
            }),
            None => Part::Prose(line.to_owned()),
        });
    }
    parts
}

fn written(parts: &[Part]) -> String {
    let of_part = |part: &Part| match part {
        Part::Prose(line) => format!("{line}\n"),
        Part::Block(block) => {
            format!("```{}\n{}```\n", block.info.join(" "), ended(block.lines.iter()))
        }
    };
    parts.iter().map(of_part).collect()
}

/// Joins lines, each with a line end.
fn ended(lines: impl Iterator<Item = impl AsRef<str>>) -> String {
    lines.fold(String::new(), |text, line| text + line.as_ref() + "\n")
}

/// Runs the commands of a document in a folder.
struct Reader {
    folder: PathBuf,
    /// Files to restore, with their content before a temporary change.
    undo: Vec<(PathBuf, String)>,
}

impl Reader {
    /// Follows a block, and returns its lines with the actual output.
    fn follow(&mut self, block: &Block) -> Vec<String> {
        let info: Vec<_> = block.info.iter().map(String::as_str).collect();
        match info.as_slice() {
            ["console"] => return self.console(&block.lines),
            ["diff", path] => self.change(path, &block.lines, false),
            ["diff", path, "bleibt"] => self.change(path, &block.lines, true),
            [_, path] => self.write(path, &block.lines, true),
            [_, path, "neu"] => self.write(path, &block.lines, false),
            [] | [_] => {}
            other => panic!("a block that nobody can follow: {other:?}"),
        }
        block.lines.clone()
    }

    fn console(&mut self, lines: &[String]) -> Vec<String> {
        let mut answered = Vec::new();
        for said in lines.chunk_by(|_, next| !next.starts_with("$ ")) {
            let command = said[0].strip_prefix("$ ").expect("a block of commands begins with a command");
            let answer = self.command(command);
            answered.push(said[0].clone());
            answered.extend(if is_answer(&said[1..], &answer) { said[1..].to_vec() } else { answer });
        }
        for (path, before) in self.undo.drain(..) {
            fs::write(path, before).expect("the file can be changed back");
        }
        answered
    }

    fn write(&self, path: &str, lines: &[String], behind: bool) {
        let path = self.folder.join(path);
        let before = if behind { fs::read_to_string(&path).unwrap_or_default() } else { String::new() };
        let space = if before.is_empty() { "" } else { "\n" };
        path.parent().map_or(Ok(()), fs::create_dir_all).expect("the folder can be created");
        fs::write(&path, format!("{before}{space}{}\n", lines.join("\n"))).expect("the file can be written");
    }

    fn change(&mut self, path: &str, lines: &[String], lasting: bool) {
        let path = self.folder.join(path);
        let text = fs::read_to_string(&path).expect("the file that is to be changed");
        let mut changed = text.clone();
        // Each run of `-` lines is replaced by the run of `+` lines behind it.
        for hunk in lines.chunk_by(|line, next| !(line.starts_with('+') && next.starts_with('-'))) {
            let side = |sign: char| ended(hunk.iter().filter_map(|line| line.strip_prefix(sign)));
            assert!(changed.contains(&side('-')), "{} has no such lines:\n{}", path.display(), side('-'));
            changed = changed.replacen(&side('-'), &side('+'), 1);
        }
        fs::write(&path, changed).expect("the file can be changed");
        if !lasting {
            self.undo.push((path, text));
        }
    }

    fn command(&mut self, command: &str) -> Vec<String> {
        let words: Vec<_> = command.split_whitespace().collect();
        let answer = match words.as_slice() {
            ["cd", folder] => {
                self.folder.push(folder);
                String::new()
            }
            ["bogen", arguments @ ..] => self.bogen(arguments),
            other => panic!("a command that nobody can run: {other:?}"),
        };
        answer.lines().map(|line| without_hashes(line.trim_end())).collect()
    }

    /// Runs bogen with standard output and standard error in one stream, as in a terminal.
    fn bogen(&self, arguments: &[&str]) -> String {
        let terminal = tempfile::NamedTempFile::new().expect("a place for the answer");
        let stream = || Stdio::from(File::options().append(true).open(terminal.path()).expect("a stream"));
        let status = Command::new(env!("CARGO_BIN_EXE_bogen"))
            .args(arguments)
            .current_dir(&self.folder)
            .env_clear()
            .stdin(Stdio::null())
            .stdout(stream())
            .stderr(stream())
            .status();
        assert!(status.expect("bogen runs").code().is_some_and(|code| code <= 2), "bogen must not crash");
        fs::read_to_string(terminal.path()).expect("the answer")
    }
}

/// Shortens hashes, which change with every edit.
fn without_hashes(line: &str) -> String {
    let mut parts = line.split("sha256:");
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.bytes().take_while(u8::is_ascii_hexdigit).count();
        shown += if digits == 64 { "sha256:…" } else { "sha256:" };
        shown += &part[if digits == 64 { 64 } else { 0 }..];
    }
    let Some((head, end)) = shown.split_once(".record.json") else { return shown };
    match head.rsplit_once('-') {
        Some((name, hash)) if hash.len() == 16 => format!("{name}-….record.json{end}"),
        _ => shown,
    }
}

/// Reports whether the output is what the document shows, apart from omitted lines.
fn is_answer(said: &[String], answer: &[String]) -> bool {
    match said.split_first() {
        None => answer.is_empty(),
        Some((first, rest)) if first == LEFT_OUT => (0..=answer.len()).any(|from| is_answer(rest, &answer[from..])),
        Some((first, rest)) => {
            answer.split_first().is_some_and(|(line, others)| first == line && is_answer(rest, others))
        }
    }
}

/// Follows a document of the project in a folder.
#[track_caller]
fn follow(document: &str, folder: &Path) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
    let said = fs::read_to_string(&path).expect("the document");
    let mut reader = Reader { folder: folder.to_owned(), undo: Vec::new() };
    let mut parts = parts(&said);
    for part in &mut parts {
        if let Part::Block(block) = part {
            block.lines = reader.follow(block);
        }
    }
    let done = written(&parts);
    if std::env::var_os("BOGEN_DOCS").is_some_and(|value| value == "write") {
        fs::write(&path, &done).expect("the document can be written");
    }
    if let Some((index, (said, done))) = said.lines().zip(done.lines()).enumerate().find(|(_, (a, b))| a != b) {
        panic!("line {} of {document} says\n  {said}\nbut bogen answers\n  {done}\n", index + 1);
    }
    assert_eq!(said.len(), done.len(), "{document} says more or less than bogen answers");
}

#[test]
fn the_guide_can_be_followed() {
    let temporary = tempfile::tempdir().expect("a folder");
    let kept = std::env::var_os("BOGEN_DOCS_FOLDER").map(PathBuf::from);
    let folder = kept.unwrap_or_else(|| temporary.path().to_owned());
    fs::create_dir_all(&folder).expect("a folder");
    follow("docs/write-your-own-form.md", &folder);
    let made = fs::read_dir(folder.join("meine-formulare/fertig")).expect("the folder of finished files");
    let mut names: Vec<_> = made.map(|entry| entry.expect("an entry").file_name()).collect();
    names.sort();
    assert!(names.len() >= 2, "{names:?}");
    follow_pages(&folder.join("meine-formulare"));
}

/// Follows the pages of the guide, each in the folder as the guide leaves it.
fn follow_pages(folder: &Path) {
    let pages = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide")).expect("the pages of the guide");
    let mut pages: Vec<_> = pages.map(|entry| entry.expect("an entry").file_name()).collect();
    pages.sort();
    for page in pages {
        let copy = tempfile::tempdir().expect("a folder");
        copy_folder(folder, copy.path());
        follow(&format!("docs/guide/{}", page.display()), copy.path());
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the folder") {
        let entry = entry.expect("an entry");
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy_folder(&from, &to);
        } else {
            fs::copy(&from, &to).expect("the file can be copied");
        }
    }
}

#[test]
fn the_guide_to_releases_can_be_followed() {
    follow("docs/releases.md", tempfile::tempdir().expect("a folder").path());
}

#[test]
fn the_tours_of_the_readmes_show_what_happens() {
    for readme in ["README.md", "LIESMICH.md"] {
        follow(readme, tempfile::tempdir().expect("a folder").path());
    }
}

#[test]
fn an_answer_that_differs_is_seen() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert!(is_answer(&lines("a\n…\nd"), &lines("a\nb\nc\nd")));
    assert!(is_answer(&lines("a\n…"), &lines("a")));
    assert!(!is_answer(&lines("a\n…\nd"), &lines("a\nb\nc")));
    assert!(!is_answer(&lines("a"), &lines("a\nb")));
    assert!(!is_answer(&[], &lines("a")));
}
