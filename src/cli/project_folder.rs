//! Finding the folder of a project from a folder inside it.

use std::env;
use std::path::{Path, PathBuf};

use crate::organisation_profile::PROFILE_FILE;

/// Returns the nearest folder with a profile: the current one, or one around it. It is relative to the current one, so that findings
/// show short paths.
pub(super) fn around_current() -> Option<PathBuf> {
    above(&env::current_dir().ok()?)
}

fn above(folder: &Path) -> Option<PathBuf> {
    let steps = folder.ancestors().position(|folder| folder.join(PROFILE_FILE).is_file())?;
    Some(if steps == 0 { PathBuf::from(".") } else { std::iter::repeat_n("..", steps).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_profile_counts() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b/c");
        std::fs::create_dir_all(&inner).unwrap();
        std::fs::write(folder.path().join(PROFILE_FILE), "").unwrap();
        assert_eq!(above(&inner), Some("../../..".into()));
        std::fs::write(folder.path().join("a/b").join(PROFILE_FILE), "").unwrap();
        assert_eq!(above(&inner), Some("..".into()));
        assert_eq!(above(&folder.path().join("a/b")), Some(".".into()));
        // A folder of that name is no profile.
        std::fs::create_dir(inner.join(PROFILE_FILE)).unwrap();
        assert_eq!(above(&inner), Some("..".into()));
    }
}
