//! Where the records of files are written.

use std::path::{Path, PathBuf};

use super::walk::Source;
use crate::jobs::record_name;
use crate::validate::Record;

/// Returns the path of a record below the folder of records: in the folders in which its file is below the inbox, with a name that
/// comes from its content. `path` is that of the form, which may be inside the file.
pub(super) fn of(source: &Source, path: &Path, record: &Record) -> PathBuf {
    let inside = path.strip_prefix(&source.path).ok().filter(|inside| !inside.as_os_str().is_empty());
    // Files that the user names may have the same name in several folders.
    let file = if source.is_in_folder { &source.below } else { &source.path };
    let whole = inside.map_or_else(|| file.clone(), |inside| file.join(inside));
    source.below.parent().unwrap_or(Path::new("")).join(record_name(record, &whole))
}
