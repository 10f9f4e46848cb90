//! Finds and runs the programs that `tests/run` installs.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::fixtures::root;

/// Finds a tool: in the tests' own Python environment, or on the path.
fn tool(name: &str) -> PathBuf {
    let own = root().join(".venv/bin").join(name);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let places = std::env::split_paths(&path).map(|folder| folder.join(name));
    std::iter::once(own)
        .chain(places)
        .find(|place| place.is_file())
        .unwrap_or_else(|| panic!("{name} is not there; the test command in README.md installs what the tests need"))
}

/// Runs a tool.
pub fn run(name: &str, arguments: &[&Path]) -> Output {
    Command::new(tool(name)).args(arguments).output().unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Runs a tool of poppler on the bytes of a PDF and returns what it prints.
pub fn poppler(tool: &str, options: &[&str], bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.pdf");
    std::fs::write(&path, bytes).unwrap();
    let mut arguments: Vec<&Path> = options.iter().map(Path::new).collect();
    arguments.push(&path);
    if tool == "pdftotext" {
        arguments.push(Path::new("-"));
    }
    let output = run(tool, &arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // The tool writes some titles of elements in another encoding.
    String::from_utf8_lossy(&output.stdout).into_owned()
}
