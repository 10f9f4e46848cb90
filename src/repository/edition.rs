//! Which edition of a version is issued: a draft, a release, or an archive copy of one that is no longer in use.

use jiff::civil::Date;

use super::loaded_project::{LoadedProject, most_suitable};
use super::release_store::{ReleaseStore, SOURCE, not_in_language};
use crate::control::{Control, ReleasedVersion, Status, VersionStatus};
use crate::definition::Definition;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::fingerprint::of_bytes;
use crate::locale::Locale;
use crate::localized::Localized;
use crate::messages::ReaderLanguage;
use crate::project_path::ProjectPath;

/// What is issued of a form.
#[derive(Clone, Copy, Debug)]
pub enum Edition<'r> {
    /// The working version.
    Draft,
    /// A released version: its pages are those that were released.
    Released(&'r ReleasedVersion),
    /// A version that is no longer in use, marked as such.
    Archive(&'r ReleasedVersion, Status),
}

impl<'r> Edition<'r> {
    pub(super) fn of(
        releases: &'r ReleaseStore,
        project: &LoadedProject,
        definition: &Definition,
        today: Date,
        archive: bool,
    ) -> Result<Self, Diagnostic> {
        let form = &definition.form;
        let Some(version) = releases.history.version(form.id.as_str(), &form.version) else { return Ok(Self::Draft) };
        if !is_unchanged(project, definition, version) {
            return Err(version_taken(definition));
        }
        let standing = releases.history.status_of(version, today);
        let status = match standing {
            VersionStatus::Unreleased | VersionStatus::NotYetInForce | VersionStatus::InForce => {
                return Ok(Self::Released(version));
            }
            VersionStatus::Expired => Status::Expired,
            VersionStatus::Superseded => Status::Superseded,
            VersionStatus::Withdrawn => Status::Withdrawn,
        };
        if archive {
            return Ok(Self::Archive(version, status));
        }
        let in_force = releases.history.in_force(form.id.as_str(), today);
        let place = Place::form(&form.id);
        Err(Diagnostic::error(Code::VersionOnlyArchive, place)
            .with("version", &form.version)
            .with("standing", standing.word())
            .with("in-force", in_force.map(|version| version.release.version.clone()).unwrap_or_default()))
    }

    /// Returns the languages in which it is issued, by their tags: those that are asked for, or all that were released. A draft is
    /// issued in all languages that it has, which an empty list stands for.
    ///
    /// # Errors
    /// When the version was not released in one of them.
    pub fn languages(&self, asked: &[String]) -> Result<Vec<String>, Diagnostic> {
        let Some(version) = self.version() else { return Ok(asked.to_vec()) };
        let release = &version.release;
        match asked.iter().find(|tag| !release.languages.contains_key(*tag)) {
            Some(tag) => Err(not_in_language(release, tag)),
            None if asked.is_empty() => Ok(release.languages.keys().cloned().collect()),
            None => Ok(asked.to_vec()),
        }
    }

    /// As [`Self::languages`], all of them, from the project that the edition is made of.
    pub fn locales<'p>(
        &self,
        project: &'p LoadedProject,
        definition: &'p Definition,
    ) -> impl Iterator<Item = &'p Locale> + use<'p, 'r> {
        let version = self.version();
        let is_released =
            move |locale: &&Locale| version.is_none_or(|version| version.release.languages.contains_key(&locale.tag));
        project.project.locales_of(definition).filter(is_released)
    }

    /// As [`LoadedProject::locale_for`], of the languages in which it is issued.
    #[must_use]
    pub fn locale_for<'p>(
        &self,
        project: &'p LoadedProject,
        definition: &'p Definition,
        language: ReaderLanguage,
    ) -> Option<&'p Locale> {
        most_suitable(self.locales(project, definition), language)
    }

    const fn version(&self) -> Option<&'r ReleasedVersion> {
        match self {
            Self::Draft => None,
            Self::Released(version) | Self::Archive(version, _) => Some(version),
        }
    }

    /// Makes the pages of a form state which edition they are.
    pub fn stamp(&self, form: &mut Localized) {
        match self {
            Self::Draft => {}
            Self::Released(version) => stamp(form, version, Control::of_release(&version.release)),
            Self::Archive(version, status) => {
                let control = Control { status: *status, archive: true, ..Control::of_release(&version.release) };
                stamp(form, version, control);
            }
        }
    }
}

fn stamp(form: &mut Localized, version: &ReleasedVersion, control: Control) {
    form.control = control;
    if let Some(language) = version.release.languages.get(&form.language.tag) {
        form.fingerprint.clone_from(&language.fingerprint);
    }
}

/// Reports whether the files of a form are those of a release. Built-in files may have changed with the program: those that
/// the project has itself count.
fn is_unchanged(loaded: &LoadedProject, definition: &Definition, released: &ReleasedVersion) -> bool {
    let release = &released.release;
    let project = &loaded.project;
    if loaded.is_release() || project.fingerprint(definition) == release.fingerprint {
        return true;
    }
    let is_source = |path: &&str| {
        let path = ProjectPath::of(path);
        path.is_source_of(&release.form, |block| definition.uses_block(block))
            && !matches!(path, ProjectPath::ControlSheet { .. })
    };
    let mut own = loaded.own_paths().filter(is_source).peekable();
    own.peek().is_some()
        && own.all(|path| {
            let known = release.files.get(format!("{SOURCE}{path}").as_str());
            let bytes = project.files().get(path);
            bytes.zip(known).is_some_and(|(bytes, known)| of_bytes(bytes) == known.hash)
        })
}

/// Returns the finding that the working files differ from the release of the same number.
fn version_taken(definition: &Definition) -> Diagnostic {
    let form = &definition.form;
    let path = ProjectPath::definition(form.id.as_str());
    Diagnostic::error(Code::VersionTaken, Place::file(path)).with("form", &form.id).with("version", &form.version)
}

/// Returns the finding that the working files of a form differ from the release of the same number, if so.
pub(super) fn check(releases: &ReleaseStore, project: &LoadedProject, definition: &Definition) -> Option<Diagnostic> {
    let form = &definition.form;
    let version = releases.history.version(form.id.as_str(), &form.version)?;
    (!is_unchanged(project, definition, version)).then(|| version_taken(definition))
}
