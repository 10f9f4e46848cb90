//! Moving files that were read out of the way.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

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
        // Another disk: copied first, so that there is always one whole file.
        Err(error) if error.kind() == ErrorKind::CrossesDevices => {
            fs::copy(&source.path, &target)?;
            fs::remove_file(&source.path)
        }
        result => result,
    }
}

/// Returns a path at which there is nothing.
fn free(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    let numbered = (2_usize..).map(|number| path.with_file_name(format!("{stem} ({number}){ending}")));
    let mut paths = std::iter::once(path.to_owned()).chain(numbered);
    paths.find(|path| path.symlink_metadata().is_err()).unwrap_or_default()
}
