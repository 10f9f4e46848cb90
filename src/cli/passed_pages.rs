//! Remembers between runs which pages passed the check, in the user's folder for caches.
//!
//! The file has fingerprints only. It may be deleted at any time, and what cannot be read or written is checked again.

use std::fs;
use std::path::PathBuf;

use crate::jobs::PassedPages;

/// The greatest number of fingerprints that are kept.
const MOST: usize = 2_000;

/// Reads the fingerprints of pages that passed.
pub(super) fn read() -> PassedPages {
    let text = file().and_then(|file| fs::read_to_string(file).ok()).unwrap_or_default();
    text.lines().map(str::to_owned).take(MOST).collect()
}

/// Adds fingerprints to those that are known, which are dropped if there are too many.
pub(super) fn add(mut known: PassedPages, passed: PassedPages) {
    if passed.is_subset(&known) {
        return;
    }
    if known.len() + passed.len() > MOST {
        known.clear();
    }
    known.extend(passed);
    let text: Vec<_> = known.into_iter().collect();
    // The next run checks again what is not written.
    let _ = write(text.join("\n"));
}

/// Replaces the file as a whole, so that another run never reads half of it.
fn write(text: String) -> Option<()> {
    let file = file()?;
    let folder = file.parent()?;
    fs::create_dir_all(folder).ok()?;
    let new = tempfile::NamedTempFile::new_in(folder).ok()?;
    fs::write(new.path(), text).ok()?;
    new.persist(file).ok().map(drop)
}

fn file() -> Option<PathBuf> {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let caches = variable("XDG_CACHE_HOME").or_else(|| variable("HOME").map(|home| home.join(".cache")));
    Some(caches.filter(|folder| folder.is_absolute())?.join("bogen").join("checked-pages"))
}
