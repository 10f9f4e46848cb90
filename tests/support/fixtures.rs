//! Folders of forms and texts under `tests/fixtures`, as files in memory or on disk.

#![allow(dead_code, reason = "not every test binary uses all of it")]

use std::fs;
use std::path::{Path, PathBuf};

use bogen::source_files::Files;

/// Returns the root of the crate.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the folder `tests/fixtures/NAME`.
pub fn folder(name: &str) -> PathBuf {
    root().join("tests/fixtures").join(name)
}

/// Returns the files of a fixture together with the default files of every project.
pub fn files(name: &str) -> Files {
    let mut files = Files::defaults();
    add(&mut files, name);
    files
}

/// Returns the files of a fixture together with the built-in forms.
pub fn built_in_and(name: &str) -> Files {
    let mut files = Files::built_in();
    add(&mut files, name);
    files
}

/// Adds the files of a fixture to those of a project.
pub fn add(files: &mut Files, name: &str) {
    let root = folder(name);
    for path in paths_below(&root) {
        let name = path.strip_prefix(&root).expect("a path below the folder").to_str().expect("a UTF-8 path");
        files.insert(name.replace('\\', "/"), fs::read(&path).expect("a readable file"));
    }
}

/// Lists all files below a folder, sorted.
pub fn paths_below(folder: &Path) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() { paths.extend(paths_below(&path)) } else { paths.push(path) }
    }
    paths.sort();
    paths
}

/// Copies a folder with its content.
pub fn copy(from: &Path, to: &Path) {
    for path in paths_below(from) {
        let target = to.join(path.strip_prefix(from).expect("a path below the folder"));
        fs::create_dir_all(target.parent().expect("a parent")).expect("a new folder");
        fs::copy(path, target).expect("a copied file");
    }
}
