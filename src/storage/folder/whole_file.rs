//! Writes files as a whole or not at all, for everybody or for their owner alone.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use crate::storage::Durability;

/// Who may read a new file or folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Whoever the user lets read new files (umask).
    Usual,
    /// The owner alone: it contains answers. On Windows, whoever may read the folder that it is in.
    Private,
}

/// Writes a file as a whole or not at all, as [`Storage::replace`](crate::storage::Storage::replace). A file that is there never
/// becomes readable by more people than before.
///
/// # Errors
/// As [`Storage::replace`](crate::storage::Storage::replace).
pub fn replace_file(path: &Path, bytes: &[u8], durability: Durability, access: Access) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mode = Mode::of(path, access)?;
    #[cfg(target_os = "linux")]
    if let Some(file) = nameless(folder, &mode)? {
        write(&file, bytes, durability, &mode)?;
        match name(&file, folder, path) {
            // The names of open files are in /proc, which is not there everywhere.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            done => return done,
        }
    }
    let mut file = temporary(&mode).tempfile_in(folder)?;
    write(file.as_file_mut(), bytes, durability, &mode)?;
    file.persist(path)?;
    Ok(())
}

/// Creates a folder and those around it, unless they exist.
///
/// # Errors
/// If it cannot be created.
pub fn create_folder(path: &Path, access: Access) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    if access == Access::Private {
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    }
    builder.create(path)
}

/// The permissions of a file that is written.
struct Mode {
    /// With which it is created, before the umask.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix has modes"))]
    new: u32,
    /// Those of the file that it replaces, if they are stricter.
    #[cfg(unix)]
    kept: Option<u32>,
}

impl Mode {
    fn of(path: &Path, access: Access) -> io::Result<Self> {
        let new = match access {
            Access::Usual => 0o666,
            Access::Private => 0o600,
        };
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let known = match path.symlink_metadata() {
                Ok(known) if known.is_file() => Some(known.permissions().mode() & new),
                Ok(_) => None,
                Err(error) if error.kind() == io::ErrorKind::NotFound => None,
                Err(error) => return Err(error),
            };
            // Until it is complete, only its owner can read the file.
            let new = if known.is_some() { 0o600 } else { new };
            Ok(Self { new, kept: known })
        }
        #[cfg(not(unix))]
        {
            let _ = path;
            Ok(Self { new })
        }
    }
}

fn write(mut file: &File, bytes: &[u8], durability: Durability, mode: &Mode) -> io::Result<()> {
    file.write_all(bytes)?;
    #[cfg(unix)]
    if let Some(kept) = mode.kept {
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(kept))?;
    }
    #[cfg(not(unix))]
    let _ = mode;
    match durability {
        Durability::Synced => file.sync_all(),
        Durability::Buffered => Ok(()),
    }
}

/// Creates a file without a name, of which nothing remains if the program is killed; nothing if the file system has none.
#[cfg(target_os = "linux")]
fn nameless(folder: &Path, mode: &Mode) -> io::Result<Option<File>> {
    use rustix::fs::{Mode as FileMode, OFlags, open};
    use rustix::io::Errno;

    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    match open(folder, flags, FileMode::from_bits_truncate(mode.new)) {
        Ok(file) => Ok(Some(file.into())),
        Err(Errno::OPNOTSUPP | Errno::ISDIR | Errno::NOENT | Errno::INVAL) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Gives a file without a name its name, in place of the file that has it.
#[cfg(target_os = "linux")]
fn name(file: &File, folder: &Path, path: &Path) -> io::Result<()> {
    use std::os::fd::AsRawFd as _;

    use rustix::fs::{AtFlags, CWD, linkat};

    let known = format!("/proc/self/fd/{}", file.as_raw_fd());
    let link = |path: &Path| linkat(CWD, &*known, CWD, path, AtFlags::SYMLINK_FOLLOW).map_err(io::Error::from);
    match link(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            // A name can only be taken over by a file that has one. It has it for a moment.
            let aside = tempfile::Builder::new().prefix(".").suffix(".part").make_in(folder, link)?;
            aside.persist(path).map_err(|error| error.error)?;
            Ok(())
        }
        linked => linked,
    }
}

/// Returns a builder of hidden temporary files.
fn temporary(mode: &Mode) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".").suffix(".part");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode.new));
    #[cfg(not(unix))]
    let _ = mode;
    builder
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use tempfile::TempDir;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn replaced(access: Access, before: Option<u32>) -> u32 {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("a");
        if let Some(before) = before {
            fs::write(&path, "old").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(before)).unwrap();
        }
        replace_file(&path, b"new", Durability::Synced, access).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let mode = mode(&path);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        mode
    }

    #[test]
    fn private_files_stay_private_and_stricter_modes_are_kept() {
        assert_eq!(replaced(Access::Private, None), 0o600);
        for (before, after) in [(0o644, 0o600), (0o600, 0o600), (0o400, 0o400), (0o640, 0o600), (0o200, 0o200)] {
            assert_eq!(replaced(Access::Private, Some(before)), after, "{before:o}");
        }
        for (before, after) in [(0o644, 0o644), (0o600, 0o600), (0o400, 0o400), (0o755, 0o644)] {
            assert_eq!(replaced(Access::Usual, Some(before)), after, "{before:o}");
        }
    }

    #[test]
    fn private_folders_are_private_and_others_stay_as_they_are() {
        let folder = TempDir::new().unwrap();
        let known = folder.path().join("known");
        create_folder(&known, Access::Usual).unwrap();
        let usual = mode(&known);
        create_folder(&known.join("a/b"), Access::Private).unwrap();
        assert_eq!([&known, &known.join("a"), &known.join("a/b")].map(|path| mode(path)), [usual, 0o700, 0o700]);
    }

    #[test]
    fn file_systems_without_nameless_files_are_written_to_as_well() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("a");
        let mode = Mode::of(&path, Access::Private).unwrap();
        let mut file = temporary(&mode).tempfile_in(folder.path()).unwrap();
        write(file.as_file_mut(), b"new", Durability::Buffered, &mode).unwrap();
        file.persist(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
