//! Moving files that were read out of the way.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::walk::Source;

/// Moves a file into a folder, with the folders in which it is below the inbox. A file that is there already is never
/// replaced: the new one gets a number.
///
/// # Errors
/// If it cannot be moved; then it is still where it was.
pub(super) fn move_into(folder: &Path, source: &Source) -> io::Result<()> {
    let target = folder.join(&source.below);
    fs::create_dir_all(target.parent().unwrap_or(folder))?;
    let target = free(&target);
    match fs::rename(&source.path, &target) {
        Err(error) if error.kind() == ErrorKind::CrossesDevices => move_to_other_disk(&source.path, &target),
        result => result,
    }
}

/// Moves a file to another disk. There is always one whole file, also after a power failure.
fn move_to_other_disk(path: &Path, target: &Path) -> io::Result<()> {
    let mut from = File::open(path)?;
    let data = from.metadata()?;
    let mut copy = NamedTempFile::new_in(target.parent().unwrap_or(Path::new(".")))?;
    io::copy(&mut from, &mut copy)?;
    copy.as_file().set_permissions(data.permissions())?;
    copy.as_file().set_modified(data.modified()?)?;
    copy.as_file().sync_all()?;
    copy.persist_noclobber(target).map_err(|error| error.error)?;
    let removed = fs::remove_file(path);
    if removed.is_err() {
        // Then it stays where it was, and only there.
        let _ = fs::remove_file(target);
    }
    removed
}

/// Returns a path at which there is nothing.
fn free(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    let numbered = (2_usize..).map(|number| path.with_file_name(format!("{stem} ({number}){ending}")));
    let mut paths = std::iter::once(path.to_owned()).chain(numbered);
    paths.find(|path| path.symlink_metadata().is_err()).unwrap_or_default()
}
