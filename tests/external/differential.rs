//! What bogen takes for the form as issued, every viewer shows so: oddly made files, in which readers find different things.
//!
//! `BOGEN_ODD_FILES` sets the number of files, for a longer run. With `BOGEN_ODD_FOLDER` the files stay there.

mod base;
mod kinds;
mod odd_files;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use bogen::integrity::FormState;
use bogen::submission::{self, Channel};
use bogen::value::Raw;
use serde::Deserialize;

use crate::support::fixtures::root;

/// How many files are made in every test run.
const FILES: u64 = 200;

/// What a viewer shows of a file.
#[derive(Deserialize)]
struct Seen {
    file: PathBuf,
    viewer: String,
    value: Option<String>,
    text: String,
}

/// What bogen says of a file.
struct Said {
    state: Option<FormState>,
    value: Option<String>,
    changes: String,
}

#[test]
fn no_viewer_shows_anything_else_in_a_file_that_counts_as_the_issued_form() {
    let count = std::env::var("BOGEN_ODD_FILES").map_or(FILES, |count| count.parse().expect("a number"));
    let own = tempfile::tempdir().expect("a folder");
    let folder = std::env::var_os("BOGEN_ODD_FOLDER").map_or_else(|| own.path().to_owned(), PathBuf::from);
    let (issued, bases) = base::bases();
    let mut said = BTreeMap::new();
    for seed in 0..count {
        let odd = odd_files::odd(seed, &bases);
        let path = folder.join(format!("{}.pdf", odd.name.replace(' ', "-")));
        std::fs::write(&path, &odd.bytes).expect("the file is written");
        said.insert(path.clone(), say(&issued, &odd.bytes, &path));
    }
    let list = own.path().join("list.txt");
    let lines = said.keys().map(|path| format!("{}\n", path.display())).collect::<Vec<_>>().concat();
    std::fs::write(&list, lines).expect("the list is written");
    let mut failures = String::new();
    let mut differing = 0;
    for seen in look(&list) {
        let said = &said[&seen.file];
        let value = said.value.clone().unwrap_or_default();
        let differs =
            seen.value.as_ref().is_some_and(|own| *own != value) || odd_files::shows_other(&seen.text, &value);
        differing += usize::from(differs);
        if differs && matches!(said.state, Some(FormState::Unchanged | FormState::Rewritten)) {
            let name = seen.file.file_stem().unwrap_or_default().to_string_lossy();
            writeln!(
                failures,
                "{name}: {:?}, bogen reads {value:?}, {} shows {:?}{}",
                said.state,
                seen.viewer,
                seen.value,
                if seen.text.contains(base::FORGED) { " and a forged page" } else { "" }
            )
            .expect("a string");
        }
    }
    if std::env::var_os("BOGEN_ODD_FOLDER").is_some() {
        let line =
            |(path, said): (&PathBuf, &Said)| format!("{:?}\t{}\t{}\n", said.state, path.display(), said.changes);
        let lines: String = said.iter().map(line).collect();
        std::fs::write(folder.join("list.tsv"), lines).expect("the list is written");
    }
    let is_honest =
        |path: &Path| ["nothing-odd", "a-later-value"].iter().any(|name| path.to_string_lossy().contains(name));
    for (path, said) in said.iter().filter(|(path, _)| is_honest(path)) {
        let is_trusted = matches!(said.state, Some(FormState::Unchanged | FormState::Rewritten));
        assert!(is_trusted, "{}: {:?} {}", path.display(), said.state, said.changes);
    }
    // A test in which nothing counts as the issued form would hold of any reader.
    assert!(said.values().any(|said| said.state.is_some_and(FormState::is_intact)) && differing > 0);
    assert!(differing > said.len() / 10, "the files are odd: {differing}");
    assert!(failures.is_empty(), "{failures}");
}

fn say(issued: &submission::pdf::IssuedForm, bytes: &[u8], path: &Path) -> Said {
    let value =
        submission::read(bytes, path, Channel::Pdf).ok().and_then(|raw| match raw.answers.into_values().next() {
            Some(Raw::Text(text)) => Some(text),
            _ => None,
        });
    let report = issued.compare(bytes);
    let changes = report.as_ref().map(|report| serde_json::to_string(&report.changes).expect("changes are JSON"));
    Said { state: report.and_then(|report| report.form), value, changes: changes.unwrap_or_default() }
}

/// Asks all viewers.
fn look(list: &Path) -> Vec<Seen> {
    let own = root().join("tests/external/differential");
    let python = root().join(".venv/bin/python3");
    let start = |program: &Path, script: &str| {
        let mut command = Command::new(program);
        command.env("PYTHONDONTWRITEBYTECODE", "1").arg(own.join(script)).arg(list);
        command
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .expect("a viewer starts")
    };
    let running = [start(&python, "look.py"), start(Path::new("node"), "look.mjs")];
    let mut seen = Vec::new();
    for viewer in running {
        let output = viewer.wait_with_output().expect("a viewer ends");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let lines = output.stdout.split(|byte| *byte == b'\n').filter(|line| line.starts_with(b"{"));
        seen.extend(lines.map(|line| serde_json::from_slice::<Seen>(line).expect("a viewer's line")));
    }
    seen
}
