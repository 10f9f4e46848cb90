//! The releases of a project's folder: read from the disk, and what they say of a version today.

use std::collections::BTreeMap;
use std::fs::{self, DirEntry, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::Session;
use super::output::{Stop, unreadable};
use super::release::control;
use crate::control::release_log::{
    ENTRY_FILE, MANIFEST_FILE, RELEASES_FOLDER, ReleaseFolder, ReleaseLog, SIGNATURE_FILE,
};
use crate::control::{FileHash, Register, Release, Version};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::files::Files;
use crate::fingerprint::of_bytes;
use crate::localized::Localized;
use crate::project::Project;

/// The greatest size of a file of a release, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Where a release keeps the files that its pages were made from.
pub(super) const SOURCE: &str = "source/";
/// Where a release keeps its pages.
pub(super) const PAGES: &str = "pages/";

/// The releases of a project.
#[derive(Default)]
pub(super) struct Releases {
    /// The folder that they are in; none for the forms that are built in.
    root: PathBuf,
    /// What happened.
    pub(super) log: ReleaseLog,
    /// What follows from it.
    pub(super) register: Register,
}

/// Reads the releases that the session is about. Without a folder there are none.
///
/// # Errors
/// When the log is not whole: then nothing can be said of any version.
pub(super) fn load(session: &Session) -> Result<Releases, Stop> {
    let Some(folder) = &session.folder else { return Ok(Releases::default()) };
    read(folder).map_err(Stop::Findings)
}

/// Reads the releases of a project's folder.
pub(super) fn read(project: &Path) -> Result<Releases, Vec<Diagnostic>> {
    let root = project.join(RELEASES_FOLDER);
    let (log, findings) = ReleaseLog::read(folders(&root).map_err(|finding| vec![finding])?);
    if findings.is_empty() {
        let register = Register::of(&log);
        return Ok(Releases { root, log, register });
    }
    Err(findings.into_iter().map(|finding| within(project, finding)).collect())
}

/// Says of a finding about a path in the project's folder where that is for the user.
pub(super) fn within(project: &Path, finding: Diagnostic) -> Diagnostic {
    let place = match finding.place {
        Place::File { path, span } => Place::File { path: project.join(path), span },
        place @ (Place::Command | Place::Form { .. }) => place,
    };
    Diagnostic { place, ..finding }
}

/// Lists what stands in the folder of releases: names, and whether they are folders. Without the folder that is nothing.
pub(super) fn listed(root: &Path) -> Result<Vec<(String, bool)>, Diagnostic> {
    let entries = match fs::read_dir(root) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(root, &error)),
    };
    let entry = |entry: io::Result<DirEntry>| {
        let entry = entry.map_err(|error| unreadable(root, &error))?;
        Ok((entry.file_name().to_string_lossy().into_owned(), entry.file_type().is_ok_and(|kind| kind.is_dir())))
    };
    entries.map(entry).collect()
}

/// Reads what says of each folder what it is. What begins with a full stop is not finished and does not count.
pub(super) fn folders(root: &Path) -> Result<Vec<ReleaseFolder>, Diagnostic> {
    let mut folders = Vec::new();
    for (name, is_folder) in listed(root)? {
        if name.starts_with('.') || !is_folder {
            continue;
        }
        let folder = root.join(&name);
        let (entry, manifest) = (optional(&folder.join(ENTRY_FILE))?, optional(&folder.join(MANIFEST_FILE))?);
        folders.push(ReleaseFolder { name, entry, manifest, signature: optional(&folder.join(SIGNATURE_FILE))? });
    }
    Ok(folders)
}

/// Reads a file that may be missing.
fn optional(path: &Path) -> Result<Option<Vec<u8>>, Diagnostic> {
    match read_file(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(path, &error)),
    }
}

/// Reads a plain file of a release, and never more of it than there can be.
pub(super) fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    if !path.symlink_metadata()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Reports that a version was not released in a language.
pub(super) fn not_in_language(release: &Release, tag: &str) -> Diagnostic {
    let known = release.languages.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
    let place = Place::Form { form: release.form.clone(), locale: None };
    let finding = Diagnostic::error(Code::LanguageNotReleased, place).with("tag", tag).with("known", known);
    finding.with("version", &release.version)
}

impl Releases {
    /// Returns the folder that they are in.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the numbers of the versions of a form that were released.
    pub(super) fn known(&self, form: &str) -> Vec<&str> {
        self.register.versions_of(form).map(|version| version.release.version.as_str()).collect()
    }

    /// Reads files of a release whose paths begin with `prefix`, by the rest of their paths. Each must be as it was
    /// released.
    pub(super) fn files(&self, version: &Version, prefix: &str) -> Result<BTreeMap<String, Vec<u8>>, Diagnostic> {
        let wanted =
            version.release.files.iter().filter_map(|(path, hash)| Some((path.strip_prefix(prefix)?, path, hash)));
        wanted.map(|(name, path, hash)| Ok((name.to_owned(), self.file(version, path, hash)?))).collect()
    }

    fn file(&self, version: &Version, path: &str, hash: &FileHash) -> Result<Vec<u8>, Diagnostic> {
        let full = self.root.join(&version.folder).join(path);
        let bytes = read_file(&full).map_err(|error| unreadable(&full, &error))?;
        if of_bytes(&bytes) == hash.hash {
            return Ok(bytes);
        }
        Err(Diagnostic::error(Code::ReleaseFileAltered, Place::File { path: full, span: None }))
    }

    /// Reads the page of a release as PDF in a language; nothing if it was not released in it.
    pub(super) fn page(&self, version: &Version, tag: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        let release = &version.release;
        let path = format!("{PAGES}{}-{}.{tag}.pdf", release.form, release.version);
        let known = release.files.get(&path);
        known.map(|hash| self.file(version, &path, hash)).transpose()
    }

    /// Reads the project from which a release was made.
    pub(super) fn project(&self, version: &Version) -> Result<Project, Diagnostic> {
        let mut files = Files::default();
        for (path, bytes) in self.files(version, SOURCE)? {
            files.insert(path, bytes);
        }
        Ok(Project::read(files).0)
    }

    /// Puts a release into all its languages, as it was handed out.
    pub(super) fn forms(&self, version: &Version) -> Result<Vec<Localized>, Diagnostic> {
        in_all_languages(&self.project(version)?, &version.release)
    }
}

/// Puts a release, of which the project is read already, into all its languages, as it was handed out.
pub(super) fn in_all_languages(project: &Project, release: &Release) -> Result<Vec<Localized>, Diagnostic> {
    let definition = project.form(&release.form)?;
    let forms = release.languages.iter().map(|(tag, released)| {
        let (mut form, _) = project.localize(definition, project.locale(definition, tag)?);
        form.fingerprint.clone_from(&released.fingerprint);
        form.control = control(release);
        Ok(form)
    });
    forms.collect()
}
